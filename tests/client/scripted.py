"""Calls without sockets: time passes where a script says so, and every request meets the outcome that is next on it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from binance_typed import Credentials
from binance_typed.runtime.answers import Response
from binance_typed.runtime.calling import Call
from binance_typed.runtime.clock import ServerClock
from binance_typed.runtime.effects import SendFrame, SendHttp, Sleep, Wait
from binance_typed.runtime.limits.local import LocalStore
from binance_typed.runtime.observe import Observer
from binance_typed.runtime.operation import Operation, Param, Query, Route
from binance_typed.runtime.options import Options
from binance_typed.runtime.rules import Rule
from binance_typed.runtime.venue import Venue
from binance_typed.runtime.wire import Answer, Lost, Unsent

CREDENTIALS = Credentials.hmac("toy-key", "toy-secret")
S = 1_000_000_000  # ns


class Order(Response):
    orderId: int | None = None
    clientOrderId: str | None = None
    status: str | None = None


SYMBOL = Param("symbol", "symbol", "STRING", mandatory=True)
IDS = (Param("orderId", "order_id", "LONG"), Param("origClientOrderId", "orig_client_order_id", "STRING"))
NEW_ID = Param("newClientOrderId", "new_client_order_id", "STRING")
PRICE = Param("price", "price", "DECIMAL")
FINAL = ("CANCELED", "FILLED", "REJECTED", "EXPIRED")
_TOLD: dict[str, Any] = {"canceled": ("CANCELED",), "final": FINAL, "unclear": ("FINISHED",)}
_ACCEPTED = ("REJECTED_LATER",)
_MATCH = (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId"))


def _operation(name: str, method: str, *params: Param, **facts: Any) -> Operation[Any]:
    facts = {"auth": "signed", "answer": Order, "ws": Route(f"{name}.ws"), **facts}
    return Operation(name, rest=Route(method, f"/toy/{name}"), params=params, **facts)


NEW = _operation(
    "new_order", "POST", SYMBOL, NEW_ID, PRICE,
    client_id="newClientOrderId",
    query=Query(
        "QUERY", "new", (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")),
        absent=(-2013, -2026), accepted=_ACCEPTED, **_TOLD,
    ),
)  # fmt: skip
CANCEL = _operation("cancel_order", "DELETE", SYMBOL, *IDS, query=Query("QUERY", "cancel", _MATCH, absent=(), **_TOLD))
CHANGE = _operation("modify_order", "PUT", SYMBOL, *IDS, PRICE, query=Query("QUERY", "change", _MATCH, **_TOLD))
LEVERAGE = _operation("change_leverage", "POST", SYMBOL)
TEST = _operation("test_order", "POST", SYMBOL, NEW_ID)


def _orders(*fields: Param) -> Param:
    return Param("orders", "orders", "ARRAY", items=Param("orders", "orders", "OBJECT", fields=fields))


BATCH = _operation(
    "batch_orders", "POST", _orders(SYMBOL, NEW_ID, PRICE),
    client_id="orders[].newClientOrderId",
    query=Query(
        "QUERY", "new",
        (("symbol", "orders[].symbol"), ("orig_client_order_id", "orders[].newClientOrderId")), **_TOLD,
    ),
)  # fmt: skip
CHANGE_BATCH = _operation(
    "modify_orders", "PUT", _orders(SYMBOL, *IDS, PRICE),
    query=Query("QUERY", "change", tuple((name, f"orders[].{wire}") for name, wire in _MATCH), **_TOLD),
)  # fmt: skip
CANCEL_BATCH = _operation(
    "cancel_orders", "DELETE", SYMBOL,
    Param("orderIds", "order_ids", "ARRAY", items=IDS[0]), Param("clientIds", "client_ids", "ARRAY", items=IDS[1]),
    query=Query(
        "QUERY", "cancel",
        (("symbol", "symbol"), ("order_id", "orderIds[]"), ("orig_client_order_id", "clientIds[]")), absent=(), **_TOLD,
    ),
)  # fmt: skip
REPLACE = _operation(
    "cancel_replace", "POST", SYMBOL, NEW_ID, PRICE, Param("cancelOrderId", "cancel_order_id", "LONG"),
    Param("cancelOrigClientOrderId", "cancel_orig_client_order_id", "STRING"),
    client_id="newClientOrderId",
    query=Query(
        "QUERY", "new", (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")), **_TOLD,
        replaces=(
            ("symbol", "symbol"), ("order_id", "cancelOrderId"), ("orig_client_order_id", "cancelOrigClientOrderId"),
        ),
    ),
)  # fmt: skip
QUERY = _operation(
    "query_order", "GET", SYMBOL, *IDS, reads=True, rules=(Rule("any_of", ("order_id", "orig_client_order_id"), "id"),)
)
TICKER = _operation("ticker", "GET", SYMBOL, auth="none", reads=True)

OPERATIONS = SimpleNamespace(QUERY=QUERY, TIME_UNITS=("ms", "us"))


def ok(body: Any = None) -> Answer:
    return Answer(200, {}, json.dumps({"orderId": 7} if body is None else body).encode())


def error(status: int, code: int | None = None, retry_after: object = None) -> Answer:
    headers = {} if retry_after is None else {"retry-after": str(retry_after)}
    return Answer(status, headers, b"<html>" if code is None else json.dumps({"code": code, "msg": "said"}).encode())


class Exchange:
    """The other side, the time, and the runner of a client, in one. Nothing here sleeps.

    Attributes:
        script: outcomes of the requests to come, the last of them for all that follow; one that is a function is called
            with the request's parameters.
        lasts: seconds from a request to its outcome; `lead` of them before the exchange takes it.
        ahead: ns by which its clock is ahead of this machine's.
        times: what the time endpoint says, as in `script`; empty for the truth.
        sent: the parameters of each request, with its path as `""`.
        naps: seconds of each sleep.
    """

    def __init__(self, *script: Any, is_async: bool = False, **facts: Any) -> None:
        self.is_async = is_async
        self.script = list(script)
        self.times: list[Any] = []
        self.lasts, self.lead = 0.01, 0.005
        self.ahead = 0
        self.mono, self.wall_start = 5_000 * S, 1_700_000_000 * S
        self.sent = []
        self.timeouts: list[Any] = []
        self.naps: list[float] = []
        self.asked_time = 0
        self.store: Any = LocalStore()
        self.has_time = True
        self.__dict__.update(facts)
        self.clock = ServerClock(lambda: self.mono, self.wall)

    @property
    def sent(self) -> list[dict[str, Any]]:
        return self._sent()

    @sent.setter
    def sent(self, sent: list[dict[str, Any]]) -> None:
        self._sent = lambda: sent  # out of the client's reach: the other side has it, with all signatures

    def wall(self) -> int:
        return self.wall_start + self.mono - 5_000 * S

    def true_time(self) -> int:
        """ns since 1970 by the exchange's clock."""
        return self.wall() + self.ahead

    def call(self, operation: Operation[Any], /, over: Any = None, window: Any = None, **options: Any) -> Call[Any]:
        chosen = Options(**{"credentials": CREDENTIALS, "limits": "off", **options})
        venue = Venue(
            "", OPERATIONS, {}, over or "rest", {"rest": "https://toy", "ws": "wss://toy"}, "toy", (),
            {"rest": Route("GET", "/toy/time")} if self.has_time else {}, self.clock, self.store,
        )  # fmt: skip
        return Call(self, venue, chosen, Observer((), "rest"), operation, window=window)

    def run(self, steps: Any, /) -> Any:
        if self.is_async:
            return self._run_async(steps)
        return self._run(steps)

    async def _run_async(self, steps: Any) -> Any:
        return self._run(steps)

    def _run(self, steps: Any) -> Any:
        given = None
        for _ in range(10_000):
            try:
                effect = steps.send(given)
            except StopIteration as end:
                return end.value
            given = self._done(effect)
        raise AssertionError("the call does not end")

    def _done(self, effect: Any) -> Any:
        if isinstance(effect, Sleep):
            assert effect.seconds >= 0
            self.naps.append(effect.seconds)
            self.mono += round(effect.seconds * S)
            return None
        if isinstance(effect, Wait):
            return asyncio.run(_awaited(effect.awaitable))
        path, params = _read(effect)
        self.timeouts.append(effect.timeout)
        if path == "/toy/time":
            return self._time()
        self.sent.append({"": path, **params})
        return self._outcome(self.script, params)

    def _outcome(self, script: list[Any], params: Any) -> Any:
        found = script.pop(0) if len(script) > 1 else script[0]
        self.mono += round(self.lasts * S)
        return found(params) if callable(found) else found

    def _time(self) -> Any:
        self.asked_time += 1
        if self.times:
            return self._outcome(self.times, {})
        self.mono += round(self.lead * S)
        said = self.true_time() // 1_000_000
        self.mono += round((self.lasts - self.lead) * S)
        return Answer(200, {}, b'{"serverTime":%d}' % said)


async def _awaited(awaitable: Any) -> Any:
    return await awaitable


def _read(effect: SendHttp | SendFrame) -> tuple[str, dict[str, Any]]:
    if isinstance(effect, SendFrame):
        frame = json.loads(effect.build("an-id", False))
        return frame["method"], frame.get("params", {})
    url = urlsplit(effect.request.target)
    return url.path, dict(parse_qsl(url.query) + parse_qsl(effect.request.body.decode()))


def ask(exchange: Exchange, operation: Operation[Any], params: dict[str, Any] | None = None, **options: Any) -> Any:
    """One call: its answer, or the exception that it ends with."""
    call = exchange.call(operation, **options)
    try:
        return exchange._run(call.steps({"symbol": "A", **(params or {})}))
    except Exception as ended:
        return ended


#: No attempt whose end is known to be one of these may be followed by another.
ENDS: dict[str, Callable[[], Any]] = {
    "lost": lambda: Lost("connection lost (X)"),
    "a timeout": lambda: Lost("timeout"),
    "500": lambda: error(500),
    "503": lambda: error(503, -1008),
    "504": lambda: error(504, -1007),
    "408": lambda: error(408),
    "-1006": lambda: error(400, -1006),
    "no JSON": lambda: Answer(200, {}, b"<html>"),
    "empty": lambda: Answer(200, {}, b""),
}

UNSENT = Unsent("no connection")
