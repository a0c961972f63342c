"""The budgets of several processes and machines, in a Redis that they share.

What happens if it cannot be reached is for whoever makes the store to say, with `on_failure`:

- `refuse`: nothing is sent. Calls end in `NotSent`. Choose it where a ban costs more than an outage.
- `local`: each process counts for itself until Redis is back, and knows nothing of the others but what the exchange's
  answers say: together they may exceed a limit. That is logged as a warning when it begins. Redis is asked again every
  few seconds.

How long it takes until a Redis is given up is up to its client, and calls wait for that, whatever their own timeout.
By default the client of `redis` waits 5 s and tries again, several times: an order would wait for all of it.
`RedisStore.at` makes one that does not.

A Redis that loses its memory loses the budgets; the exchange's answers fill them again. Keys expire by themselves:
those of a process that dies hold what it had set aside until the windows of its requests end, and no longer.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias

from . import scripts
from .bill import Bill
from .local import LocalStore
from .redis_clients import SECONDS, async_client_at, check_async, check_sync, client_at
from .redis_commands import Arguments, Commands, made, reserved, states
from .store import LimitState, Receipt, Seen, Unavailable, Wait

if TYPE_CHECKING:
    import asyncio

    import redis
    import redis.asyncio

OnFailure: TypeAlias = Literal["refuse", "local"]

#: Seconds after which a Redis that could not be reached is asked again.
_PATIENCE = 5.0

#: Questions that one asynchronous store has under way, if its client has connections for twice as many.
_AT_ONCE = 16


class _Fallback:
    """What happens when Redis fails, and where to count until it is back."""

    def __init__(self, on_failure: OnFailure, monotonic: Callable[[], float] = time.monotonic) -> None:
        if on_failure not in ("refuse", "local"):
            raise ValueError('on_failure is "refuse" or "local"')
        from redis.exceptions import RedisError

        self.errors = (RedisError, OSError)
        self.local = LocalStore()
        self._refuses = on_failure == "refuse"
        self._monotonic = monotonic
        self._failed_at: float | None = None

    @property
    def is_on(self) -> bool:
        """Whether Redis failed so recently that it is not asked."""
        return self._failed_at is not None and self._monotonic() - self._failed_at < _PATIENCE

    def note(self, word: Callable[[LocalStore], None]) -> None:
        """What the exchange says is worth knowing when Redis fails."""
        if not self._refuses:
            word(self.local)

    def tried(self, failure: str) -> None:
        """Redis was asked, and failed in this way; empty if it did not.

        Raises:
            Unavailable: if the local store shall not take over.
        """
        if not failure:
            self._failed_at = None
            return
        if self._refuses:
            raise Unavailable(f"the Redis that keeps the budgets cannot be asked ({failure})")
        if self._failed_at is None:
            import logging

            logging.getLogger("binance_typed").warning(
                "the Redis that keeps the budgets cannot be asked (%s); this process counts for itself", failure
            )
        self._failed_at = self._monotonic()


class RedisStore:
    """Budgets in Redis; a `Store`. It waits for Redis in the thread that asks: asynchronous clients take the other.

    Args:
        client: of the library `redis`, one that gives up in time and tries once, as `at` makes it:
            `redis.Redis(socket_timeout=0.3, socket_connect_timeout=0.3, retry=Retry(NoBackoff(), 0))`.
        prefix: of all keys.
        on_failure: `refuse` or `local`; see the module.
    """

    def __init__(self, client: redis.Redis, prefix: str = "binance-typed", *, on_failure: OnFailure = "refuse") -> None:
        check_sync(client)
        self._commands = Commands(prefix)
        self._fallback = _Fallback(on_failure)
        self._scripts = {text: client.register_script(text) for text in scripts.ALL}
        self._own: redis.Redis | None = None

    @classmethod
    def at(
        cls, url: str, *, seconds: float = SECONDS, prefix: str = "binance-typed", on_failure: OnFailure = "refuse"
    ) -> Self:
        """A store with a client of its own, which gives up in time.

        Args:
            url: `redis://[[user]:password@]host[:port][/db]`, `rediss://…` or `unix://…`.
            seconds: that connecting, and each answer, may take. Nothing is tried twice.
            prefix: of all keys.
            on_failure: `refuse` or `local`; see the module.
        """
        client = client_at(url, seconds)
        store = cls(client, prefix, on_failure=on_failure)
        store._own = client
        return store

    def close(self) -> None:
        """Let the connections go that `at` has made; a client that was given is for its giver to close."""
        if self._own is not None:
            self._own.close()

    def reserve(self, bill: Bill, earliest: int, latest: int) -> Receipt | Wait:
        """Set room aside for a request that arrives between these times: of all its budgets or of none."""
        receipt = made(bill, earliest, latest)
        answer = self._ask(scripts.RESERVE, self._commands.reserve(bill, receipt))
        if answer is None:
            return self._fallback.local.reserve(bill, earliest, latest)
        return reserved(receipt, answer)

    def cancel(self, receipt: Receipt) -> None:
        """The request never left: give everything back."""
        if not receipt.id:
            self._fallback.local.cancel(receipt)
        else:
            self._ask(scripts.SETTLE, self._commands.settle(receipt, -1, False))

    def settle(self, receipt: Receipt, latest: int, succeeded: bool) -> None:
        """An answer came, `latest` being when at the latest: give back what the request cannot have used."""
        if not receipt.id:
            self._fallback.local.settle(receipt, latest, succeeded)
        else:
            self._ask(scripts.SETTLE, self._commands.settle(receipt, latest, succeeded))

    def observe(self, seen: Sequence[Seen], latest: int, earliest: int | None = None) -> None:
        """Raise what is used to what the exchange says of it, and take over the limits that it states."""
        if seen:
            self._fallback.note(lambda store: store.observe(seen, latest, earliest))
            self._ask(scripts.OBSERVE, self._commands.observe(seen, latest, earliest))

    def hold(self, place: str, until: int) -> None:
        """The exchange wants nothing more until then."""
        self._fallback.note(lambda store: store.hold(place, until))
        self._ask(scripts.HOLD, self._commands.hold(place, until))

    def state(self, place: str, account: str, now: int) -> tuple[LimitState, ...]:
        """The budgets of an account, and of this machine's address, at a host."""
        answer = self._ask(scripts.STATE, self._commands.state(place))
        if answer is None:
            return self._fallback.local.state(place, account, now)
        return states(answer, place, account, now)

    def _ask(self, script: str, arguments: Arguments) -> Any:
        """What a script says; None if the local store is to take over."""
        if self._fallback.is_on:
            return None
        answer, failure = None, ""
        try:
            answer = self._scripts[script](*arguments)
        except self._fallback.errors as error:
            failure = type(error).__name__
        self._fallback.tried(failure)
        return answer


class _Turns:
    """So many at once that the client's connections suffice; it fails who finds none. For the event loop that runs."""

    def __init__(self, client: object) -> None:
        pool = getattr(client, "connection_pool", None)  # a cluster's nodes have some each
        self._most = min(_AT_ONCE, max(1, getattr(pool, "max_connections", 2 * _AT_ONCE) // 2))
        self._loop: asyncio.AbstractEventLoop | None = None
        self._semaphore: asyncio.Semaphore | None = None

    def mine(self) -> asyncio.Semaphore:
        """To be held while Redis is asked."""
        import asyncio

        loop = asyncio.get_running_loop()
        if self._semaphore is None or self._loop is not loop:
            self._loop, self._semaphore = loop, asyncio.Semaphore(self._most)
        return self._semaphore


class AsyncRedisStore:
    """Budgets in Redis, for an event loop; an `AsyncStore`. The budgets are those of a `RedisStore` of this prefix.

    Args:
        client: of `redis.asyncio`, one that gives up in time and tries once; see `RedisStore`. At most half of its
            connections are used at the same time.
        prefix: of all keys.
        on_failure: `refuse` or `local`; see the module.
    """

    def __init__(
        self, client: redis.asyncio.Redis, prefix: str = "binance-typed", *, on_failure: OnFailure = "refuse"
    ) -> None:
        check_async(client)
        self._commands = Commands(prefix)
        self._fallback = _Fallback(on_failure)
        self._scripts = {text: client.register_script(text) for text in scripts.ALL}
        self._turns = _Turns(client)
        self._timeouts = 0
        self._own: redis.asyncio.Redis | None = None

    @classmethod
    def at(
        cls, url: str, *, seconds: float = SECONDS, prefix: str = "binance-typed", on_failure: OnFailure = "refuse"
    ) -> Self:
        """As `RedisStore.at`."""
        client = async_client_at(url, seconds)
        store = cls(client, prefix, on_failure=on_failure)
        store._own = client
        return store

    async def aclose(self) -> None:
        """Let the connections go that `at` has made; a client that was given is for its giver to close."""
        if self._own is not None:
            await self._own.aclose()

    async def reserve(self, bill: Bill, earliest: int, latest: int) -> Receipt | Wait:
        """As `RedisStore.reserve`; so are the others."""
        receipt = made(bill, earliest, latest)
        answer = await self._ask(scripts.RESERVE, self._commands.reserve(bill, receipt))
        if answer is None:
            return self._fallback.local.reserve(bill, earliest, latest)
        return reserved(receipt, answer)

    async def cancel(self, receipt: Receipt) -> None:
        if not receipt.id:
            self._fallback.local.cancel(receipt)
        else:
            await self._ask(scripts.SETTLE, self._commands.settle(receipt, -1, False))

    async def settle(self, receipt: Receipt, latest: int, succeeded: bool) -> None:
        if not receipt.id:
            self._fallback.local.settle(receipt, latest, succeeded)
        else:
            await self._ask(scripts.SETTLE, self._commands.settle(receipt, latest, succeeded))

    async def observe(self, seen: Sequence[Seen], latest: int, earliest: int | None = None) -> None:
        if seen:
            self._fallback.note(lambda store: store.observe(seen, latest, earliest))
            await self._ask(scripts.OBSERVE, self._commands.observe(seen, latest, earliest))

    async def hold(self, place: str, until: int) -> None:
        self._fallback.note(lambda store: store.hold(place, until))
        await self._ask(scripts.HOLD, self._commands.hold(place, until))

    async def state(self, place: str, account: str, now: int) -> tuple[LimitState, ...]:
        answer = await self._ask(scripts.STATE, self._commands.state(place))
        if answer is None:
            return self._fallback.local.state(place, account, now)
        return states(answer, place, account, now)

    async def _ask(self, script: str, arguments: Arguments) -> Any:
        """What a script says; None if the local store is to take over."""
        if self._fallback.is_on:
            return None
        answer, failure = None, ""
        timeouts = self._timeouts
        async with self._turns.mine():
            if self._timeouts != timeouts:
                failure = "TimeoutError"  # of another while this one waited: in turn they would wait far too long
            else:
                try:
                    answer = await self._scripts[script](*arguments)
                except self._fallback.errors as error:
                    failure = type(error).__name__
        if failure == "TimeoutError":
            self._timeouts += 1
        self._fallback.tried(failure)
        return answer
