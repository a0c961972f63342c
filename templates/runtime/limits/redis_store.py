"""The budgets of several processes and machines, in a Redis that they share.

What happens if it cannot be reached is for whoever makes the store to say, with `on_failure`:

- `refuse`: nothing is sent. Calls end in `NotSent`. Choose it where a ban costs more than an outage.
- `local`: each process counts for itself until Redis is back, and knows nothing of the others but what the exchange's
  answers say: together they may exceed a limit. That is logged as a warning when it begins. Redis is asked again every
  few seconds.

How long it takes until a Redis is given up is up to its client. Synchronous calls wait for that, whatever their own
timeout; asynchronous ones as long as they may last. By default the client of `redis` waits 5 s and tries again, several
times: an order would wait for all of it. `RedisStore.at` makes one that does not.

A Redis that loses its memory loses the budgets; the exchange's answers fill them again. Keys expire by themselves:
those of a process that dies hold what it had set aside until the windows of its requests end, and no longer. So does
room of which the word that it is set aside was lost on its way from Redis.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from . import scripts
from .bill import Bill, Entry
from .fallback import Fallback, OnFailure
from .redis_clients import SECONDS, async_client_at, check_async, check_sync, client_at
from .redis_commands import Arguments, Commands, made, reserved, shown
from .store import LimitState, Receipt, Seen, Unavailable, Wait
from .turns import AsyncTurns, Turns

if TYPE_CHECKING:
    import asyncio

    import redis
    import redis.asyncio


#: Seconds for which whoever interrupts a reservation waits until Redis has heard of it.
_PATIENCE = 0.1


class RedisStore:
    """Budgets in Redis; a `Store`. It waits for Redis in the thread that asks: asynchronous clients take the other.

    Args:
        client: of the library `redis`; it must have a `socket_timeout`, and should give up in time and try once, as
            `at` makes it: `redis.Redis(socket_timeout=0.3, socket_connect_timeout=0.3, retry=Retry(NoBackoff(), 0))`.
            At most half of its connections are used at the same time, by 16 threads at most; the others wait for their
            turn.
        prefix: of all keys.
        on_failure: `refuse` or `local`; see the module.
    """

    #: Whoever asks it waits for a socket.
    blocks: ClassVar[bool] = True

    def __init__(self, client: redis.Redis, prefix: str = "binance-typed", *, on_failure: OnFailure = "refuse") -> None:
        check_sync(client)
        self._commands = Commands(prefix)
        self._fallback = Fallback(on_failure)
        self._scripts = {text: client.register_script(text) for text in scripts.ALL}
        self._turns = Turns(client)
        self._timeouts = 0
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
        del url  # it may hold a password
        if isinstance(client, Exception):
            raise client
        store = cls(client, prefix, on_failure=on_failure)
        store._own = client
        return store

    def close(self) -> None:
        """Let the connections go that `at` has made; a client that was given is for its giver to close."""
        if self._own is not None:
            self._own.close()

    def reserve(self, bill: Bill, earliest: int, latest: int) -> Receipt | Wait:
        """Set room aside for a request that arrives between these times: of all its budgets or of none."""
        if (stop := self._fallback.local.stopped(bill, earliest)) is not None:
            return stop
        receipt = made(bill, earliest, latest)
        try:
            answer = self._ask(scripts.RESERVE, self._commands.reserve(bill, receipt))
        except Unavailable:
            raise
        except BaseException:  # interrupted: it may have been obeyed, or may still be
            with contextlib.suppress(Exception):
                self._ask(scripts.SETTLE, self._commands.revoke(receipt))
            raise
        if answer is None:
            return self._fallback.local.reserve(bill, earliest, latest)
        return reserved(receipt, answer)

    def cancel(self, receipt: Receipt) -> None:
        """The request never left: give everything back."""
        if not receipt.id:
            self._fallback.local.cancel(receipt)
        else:
            self._ask(scripts.SETTLE, self._commands.cancel(receipt))

    def settle(self, receipt: Receipt, latest: int, succeeded: bool) -> None:
        """An answer came, `latest` being when at the latest: give back what the request cannot have used."""
        if not receipt.id:
            self._fallback.local.settle(receipt, latest, succeeded)
        else:
            self._ask(scripts.SETTLE, self._commands.settle(receipt, latest, succeeded))

    def observe(self, seen: Sequence[Seen], latest: int, earliest: int | None = None) -> None:
        """Take over what the exchange says is used, where that is to be, and the limits that it states."""
        if seen:
            self._fallback.note(lambda store: store.observe(seen, latest, earliest))
            self._ask(scripts.OBSERVE, self._commands.observe(seen, latest, earliest))

    def hold(self, place: str, now: int, until: int, *, is_banned: bool = False, orders_of: str = "") -> None:
        """The exchange wants nothing more until then; or if an account is named, no more orders of that."""
        self._fallback.local.hold(place, now, until, is_banned=is_banned, orders_of=orders_of)  # whatever Redis does
        self._ask(scripts.HOLD, self._commands.hold(place, now, until, is_banned, orders_of))

    def state(self, place: str, account: str, now: int, documented: Sequence[Entry] = ()) -> tuple[LimitState, ...]:
        """The budgets of an account, and of this machine's address, at a host; these ones in any case."""
        answer = self._ask(scripts.STATE, self._commands.state(place))
        if answer is None:
            return self._fallback.local.state(place, account, now, documented)
        return shown(answer, place, account, now, documented)

    def _ask(self, script: str, arguments: Arguments) -> Any:
        """What a script says; None if the local store is to take over."""
        if self._fallback.is_on:
            return None
        answer, failure = None, ""
        timeouts = self._timeouts
        with self._turns.mine():
            if self._timeouts != timeouts:
                failure = "TimeoutError"  # of another while this one waited: in turn they would wait far too long
            else:
                try:
                    answer = self._scripts[script](*arguments)
                except self._fallback.errors as error:
                    failure = type(error).__name__
                if failure == "TimeoutError":
                    self._timeouts += 1
        self._fallback.tried(failure)
        return answer


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
        self._fallback = Fallback(on_failure)
        self._scripts = {text: client.register_script(text) for text in scripts.ALL}
        self._turns = AsyncTurns(client)
        self._timeouts = 0
        self._own: redis.asyncio.Redis | None = None
        self._said_last: set[asyncio.Future[Any]] = set()

    @classmethod
    def at(
        cls, url: str, *, seconds: float = SECONDS, prefix: str = "binance-typed", on_failure: OnFailure = "refuse"
    ) -> Self:
        """As `RedisStore.at`."""
        client = async_client_at(url, seconds)
        del url  # it may hold a password
        if isinstance(client, Exception):
            raise client
        store = cls(client, prefix, on_failure=on_failure)
        store._own = client
        return store

    async def aclose(self) -> None:
        """Let the connections go that `at` has made; a client that was given is for its giver to close."""
        if self._own is not None:
            await self._own.aclose()

    async def reserve(self, bill: Bill, earliest: int, latest: int) -> Receipt | Wait:
        """As `RedisStore.reserve`; so are the others."""
        import asyncio

        if (stop := self._fallback.local.stopped(bill, earliest)) is not None:
            return stop
        receipt, task = made(bill, earliest, latest), asyncio.current_task()
        before = task.cancelling() if task is not None else 0
        try:
            answer = await self._ask(scripts.RESERVE, self._commands.reserve(bill, receipt))
            if task is not None and task.cancelling() > before:
                raise asyncio.CancelledError  # the library has passed over it
        except (Unavailable, GeneratorExit):  # after the latter nothing can be waited for
            raise
        except BaseException:
            await self._revoke(receipt)
            raise
        if answer is None:
            return self._fallback.local.reserve(bill, earliest, latest)
        return reserved(receipt, answer)

    async def _revoke(self, receipt: Receipt) -> None:
        """Say that the request is given up; whoever gave it up does not wait for long until that is heard."""
        import asyncio

        saying = asyncio.ensure_future(self._ask(scripts.SETTLE, self._commands.revoke(receipt)))
        self._said_last.add(saying)
        saying.add_done_callback(self._heard)
        await asyncio.wait({saying}, timeout=_PATIENCE)

    def _heard(self, saying: asyncio.Future[Any]) -> None:
        self._said_last.discard(saying)
        if not saying.cancelled():
            saying.exception()  # or else asyncio complains that nobody has asked for it

    async def cancel(self, receipt: Receipt) -> None:
        if not receipt.id:
            self._fallback.local.cancel(receipt)
        else:
            await self._ask(scripts.SETTLE, self._commands.cancel(receipt))

    async def settle(self, receipt: Receipt, latest: int, succeeded: bool) -> None:
        if not receipt.id:
            self._fallback.local.settle(receipt, latest, succeeded)
        else:
            await self._ask(scripts.SETTLE, self._commands.settle(receipt, latest, succeeded))

    async def observe(self, seen: Sequence[Seen], latest: int, earliest: int | None = None) -> None:
        if seen:
            self._fallback.note(lambda store: store.observe(seen, latest, earliest))
            await self._ask(scripts.OBSERVE, self._commands.observe(seen, latest, earliest))

    async def hold(self, place: str, now: int, until: int, *, is_banned: bool = False, orders_of: str = "") -> None:
        self._fallback.local.hold(place, now, until, is_banned=is_banned, orders_of=orders_of)  # whatever Redis does
        await self._ask(scripts.HOLD, self._commands.hold(place, now, until, is_banned, orders_of))

    async def state(
        self, place: str, account: str, now: int, documented: Sequence[Entry] = ()
    ) -> tuple[LimitState, ...]:
        answer = await self._ask(scripts.STATE, self._commands.state(place))
        if answer is None:
            return self._fallback.local.state(place, account, now, documented)
        return shown(answer, place, account, now, documented)

    async def _ask(self, script: str, arguments: Arguments) -> Any:
        """What a script says; None if the local store is to take over."""
        if self._fallback.is_on:
            return None
        answer, failure = None, ""
        timeouts = self._timeouts
        async with self._turns.mine():
            if self._timeouts != timeouts:
                failure = "TimeoutError"
            else:
                try:
                    answer = await self._scripts[script](*arguments)
                except self._fallback.errors as error:
                    failure = type(error).__name__
                if failure == "TimeoutError":
                    self._timeouts += 1
        self._fallback.tried(failure)
        return answer
