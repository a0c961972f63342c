"""What the clients of all products, colours and transports have in common."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from types import ModuleType
from typing import Any, ClassVar, Literal, Self

from .clock import clock_of
from .credentials import NO_CREDENTIALS, Credentials
from .errors import NotSent
from .limits.bill import documented
from .limits.local import shared_store
from .limits.store import AnyStore, LimitState, Unavailable
from .network import Network
from .observe import Hook, Observer
from .options import WHOLE_RECV_WINDOW_RANGE, Limits, Options, is_recv_window, new_order_id, timeout_of
from .venue import Venue, bases_of, place_of
from .wire import Timeout


class Client:
    """Settings that every client takes.

    Args:
        credentials: signs requests and names the key; public endpoints need none.
        environment: `production`, `testnet`, and whatever else is documented for the product.
        base_url: where to send requests instead: scheme and host, and a path, which is taken as it is. Without one it
            is the documented server's: `ws://127.0.0.1:8080` leads a WebSocket client of Spot to `/ws-api/v3` there.
        timeout: seconds to wait for a connection, for an answer, and for the whole call; see `Timeout`. A plain number
            is each of them.
        recv_window: milliseconds for which a signed request stays valid (1 to 60000); the exchange takes 5000 if
            it is left out. A call may name its own.
        validate: refuse requests that break a documented rule. Without it only the types of values are checked.
        allow_floats: take `float` where a decimal is due, and send its shortest exact form; else it is refused.
        decimals: give numbers that the exchange sends as strings as `Decimal`.
        retries: how often a call may send again what is provably not sent, or only reads (0 to 20).
        limits: what to do when a budget of the exchange is used up: `wait` for room as long as `timeout.total` allows,
            `raise` `LimitReached`, or `off`: keep no budget.
        budget: where to keep it: by default one for all clients of this process; see `RedisStore` for more.
        server_time: date signed requests by the exchange's clock, which is asked before the first of them. Where no
            time endpoint is documented, and with False, this machine's clock counts.
        order_ids: makes the client order id of new orders that come without one; None sends them without, and what
            became of them cannot be found out.
        time_unit: `us` to send and receive times in microseconds, where documented.
        hooks: are told of requests, answers and waits; see `Hook`.
        network: proxy, TLS and IP version; see `Network`.
        transport: REST: a way to send HTTP requests of your own, instead of `network`; see `Transport`.
        logon: WebSocket API: log on once for each connection, if the key is an Ed25519 key and the product has
            `session.logon`; else, with False, and after a logout, each request is signed.
        rate_limits: WebSocket API: have every reply say what is used of the budgets.
    """

    _transport: ClassVar[Literal["rest", "ws"]]
    _product: ClassVar[str] = ""
    _operations: ModuleType
    _error_names: ClassVar[Mapping[int, str]]
    _own_settings: ClassVar[frozenset[str]] = frozenset()

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        environment: str = "production",
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        recv_window: int | float | Decimal | None = None,
        validate: bool = True,
        allow_floats: bool = True,
        decimals: bool = False,
        retries: int = 2,
        limits: Limits = "wait",
        budget: AnyStore | None = None,
        server_time: bool = True,
        order_ids: Callable[[], str] | None = new_order_id,
        time_unit: Literal["ms", "us"] = "ms",
        hooks: Sequence[Hook] = (),
        network: Network | None = None,
        **own: Any,
    ) -> None:
        problem = _problem(type(self), credentials, network, budget, hooks)
        if problem is not None:
            del credentials, network, budget  # a key and its secret perhaps, or the URL of a proxy or of a Redis
            raise problem
        self._options = Options(
            credentials,
            timeout_of(timeout),
            recv_window,
            validate,
            allow_floats,
            decimals,
            retries,
            limits,
            server_time,
            order_ids,
            time_unit,
        )
        ops = self._operations
        _check_window(self._options, ops)
        if base_url is not None and environment != "production":
            raise ValueError("name an environment or a base_url, not both")
        if time_unit not in ops.TIME_UNITS:
            raise ValueError(f"time_unit {time_unit!r} is not documented for this product")
        bases = bases_of(ops.SERVERS, self._transport, environment, base_url)
        self.base_url = bases[self._transport]
        store = budget if budget is not None else shared_store()
        place = place_of(bases)
        self._venue = Venue(
            self._product,
            ops,
            self._error_names,
            self._transport,
            bases,
            place,
            ops.LIMITS,
            ops.TIME,
            clock_of(place),
            store,
        )
        self._observer = Observer(hooks, self._transport)
        self._raw = False
        unknown = own.keys() - self._own_settings
        if unknown:
            raise TypeError(f"{type(self).__name__} has no setting {', '.join(sorted(unknown))}")
        if network is not None and own.get("transport") is not None:
            raise ValueError("network is about our transports: with one of your own, it is for that to know")
        self._connect(network or Network(), **own)

    _is_async: ClassVar[bool]
    _connect: Callable[..., None]
    """Sets up what a transport needs; takes the settings that are its own. Nothing is opened yet."""

    @property
    def limits(self) -> tuple[LimitState, ...]:
        """The budgets that this client draws from, and what is used of them, as far as is known.

        Those of single endpoints are shown once they were drawn from.

        Raises:
            TypeError: the budget can only be asked asynchronously: then `await budget.state(…)` it is.
            NotSent: the budget lies elsewhere, and cannot be asked.
        """
        venue, credentials = self._venue, self._options.credentials
        account = credentials.account if credentials is not None else ""
        shared = documented(venue.limits, place=venue.place, account=account)
        found: Any = None
        unavailable = ""
        try:
            found = venue.store.state(venue.place, account, venue.clock.now() // 1_000_000, shared)
        except Unavailable as error:
            unavailable = str(error)
        if unavailable:
            raise NotSent(f"limits: {unavailable}")
        if inspect.iscoroutine(found):
            found.close()  # it would warn that nobody has waited for it
            raise TypeError("this budget is asked asynchronously: await budget.state(...)")
        states: tuple[LimitState, ...] = found
        return states

    @property
    def server_time_offset(self) -> float | None:
        """Seconds by which the exchange's clock is ahead of this machine's; None as long as it was not asked."""
        clock = self._venue.clock
        return clock.offset() if clock.known else None

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        recv_window: int | float | Decimal | None = None,
        retries: int | None = None,
        limits: Limits | None = None,
    ) -> Self:
        """The same client with other options for the calls made through it.

        Connections and budgets are shared: closing it closes the client.
        """
        old, view = self._options, copy.copy(self)
        view._options = replace(
            old,
            timeout=old.timeout if timeout is None else timeout_of(timeout),
            recv_window=old.recv_window if recv_window is None else recv_window,
            retries=old.retries if retries is None else retries,
            limits=old.limits if limits is None else limits,
        )
        _check_window(view._options, self._operations)
        return view

    def _undecoded(self) -> Self:
        view = copy.copy(self)
        view._raw = True
        return view

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {vars(self).get('base_url', 'that is not made yet')}>"


def _problem(kind: type[Any], credentials: object, network: object, budget: object, hooks: object) -> TypeError | None:
    """What would fail in the middle of a call, in one line."""
    if credentials is not None and not isinstance(credentials, Credentials):
        return TypeError(NO_CREDENTIALS)
    if network is not None and not isinstance(network, Network):
        return TypeError("network is a Network: network=Network(proxy=...)")
    if isinstance(hooks, Hook) or not isinstance(hooks, Sequence):
        return TypeError("hooks is a list of Hook objects")
    reserve = getattr(budget, "reserve", None)
    if budget is not None and reserve is None:
        return TypeError("budget is a LocalStore, a RedisStore or an AsyncRedisStore")
    if inspect.iscoroutinefunction(reserve) and not kind._is_async:
        return TypeError("this budget is for asynchronous clients; a synchronous one takes a RedisStore")
    if kind._is_async and getattr(budget, "blocks", False) is True:
        return TypeError("this budget blocks the event loop; an asynchronous client takes an AsyncRedisStore")
    return None


def _check_window(options: Options, operations: ModuleType) -> None:
    if options.recv_window is not None and not is_recv_window(options.recv_window, "us" in operations.TIME_UNITS):
        raise ValueError(WHOLE_RECV_WINDOW_RANGE)
