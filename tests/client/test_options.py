"""Options: what a client takes, what it refuses and in which words, and what its views share."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from decimal import Decimal
from typing import Any

import binance_typed
import pytest
from binance_typed import (
    AsyncSpot,
    AsyncSpotWs,
    AsyncUsdsFutures,
    AsyncUsdsFuturesWs,
    ConstraintError,
    Credentials,
    LimitReached,
    LocalStore,
    NotSent,
    Spot,
    SpotWs,
    Timeout,
    UsdsFutures,
    UsdsFuturesWs,
)  # fmt: skip
from binance_typed.runtime.observe import Hook
from binance_typed.runtime.operation import Limit
from binance_typed.runtime.options import Options, timeout_of
from binance_typed.runtime.wire import Answer

from tests.client.scripted import NEW, QUERY, TICKER, Exchange, ask, ok

KINDS = ["rest", "async rest", "ws", "async ws"]
EACH = pytest.mark.parametrize("kind", KINDS)
REAL = [UsdsFutures, AsyncUsdsFutures, UsdsFuturesWs, AsyncUsdsFuturesWs]


def using(client: Any, *jobs: Any) -> list[Any]:
    """What each job (it gets the client) gives, or raises; then the client is closed."""

    def caught(job: Any) -> Any:
        try:
            return job(client)
        except Exception as error:
            return error

    if hasattr(client, "close"):
        with client:
            return [caught(job) for job in jobs]

    async def run() -> list[Any]:
        found = []
        async with client:
            for job in jobs:
                try:
                    found.append(await job(client))
                except Exception as error:
                    found.append(error)
        return found

    return asyncio.run(run())


# --- what is refused --------------------------------------------------------------------------------------------

SECONDS = "timeout is a number of seconds above 0, 86400 at most"
WINDOW = "recv_window is a number of milliseconds between 1 and 60000"
MADE = "credentials are made by Credentials.hmac, .rsa, .ed25519, .from_env or .from_files"
BASE = "base_url is a scheme (http, https, ws or wss), a host, and a path at most, in plain ASCII"
WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    *(({"timeout": value}, ValueError, SECONDS) for value in (0, -1, float("nan"), float("inf"), 86_401, "5", True)),
    *(
        ({"timeout": Timeout(**{name: 0})}, ValueError, SECONDS)
        for name in ("connect", "read", "total")
    ),
    *(
        ({"recv_window": value}, ValueError, WINDOW)
        for value in (0, -1, 60_001, "5000", True, float("nan"), float("inf"), Decimal("NaN"), 0.5, 1.0001)
    ),
    *(
        ({"retries": value}, ValueError, "retries is a whole number between 0 and 20")
        for value in (-1, 21, 1.0, True, "2", None)
    ),
    *(({"limits": value}, ValueError, 'limits is "wait", "raise" or "off"') for value in ("on", None, True, "WAIT")),
    *(({"credentials": value}, TypeError, MADE) for value in ("key", ("key", "secret"), {"api_key": "key"})),
    (
        {"environment": "mainnet"},
        ValueError,
        "environment 'mainnet' is not documented here, only production and testnet",
    ),
    (
        {"environment": "testnet", "base_url": "http://127.0.0.1"},
        ValueError,
        "name an environment or a base_url, not both",
    ),
    *(
        ({"base_url": value}, ValueError, BASE)
        for value in (
            "", "localhost", "ftp://x", "http://", "http://x?y=1", "http://x#y", "http://u@x", "http://x y",
            "http://x:0", "http://x:y", "http://ü", "http://a..b", "http://x\n",
        )
    ),
    ({"hooks": [object()]}, TypeError, "hooks are objects of classes that derive from Hook"),
]  # fmt: skip


@pytest.mark.parametrize("client", REAL)
@pytest.mark.parametrize(("options", "kind", "line"), WRONG)
def test_one_clear_line(client, options, kind, line):
    with pytest.raises(kind) as caught:
        client(**options)
    said = str(caught.value)
    assert "\n" not in said
    assert said == line
    assert caught.value.__context__ is None


@pytest.mark.parametrize("client", REAL)
@pytest.mark.parametrize("name", ["recvWindow", "testnet", "base", "api_key", "key", "proxy", "decimal", "window"])
def test_an_unknown_option_is_a_type_error(client, name):
    with pytest.raises(TypeError, match=name):
        client(**{name: None})


@pytest.mark.parametrize(
    ("client", "option"),
    [
        (UsdsFutures, {"logon": True}),
        (AsyncUsdsFutures, {"rate_limits": True}),
        (UsdsFuturesWs, {"transport": None}),
        (AsyncUsdsFuturesWs, {"transport": None}),
    ],
)
def test_an_option_of_another_transport_is_a_type_error(client, option):
    with pytest.raises(TypeError, match=next(iter(option))):
        client(**option)


@EACH
@pytest.mark.parametrize("name", ["recvWindow", "timeout", "retries", "orderId", "window"])
def test_an_unknown_argument_of_a_call_is_a_type_error(kind, name):
    client = dict(zip(KINDS, REAL, strict=True))[kind](server_time=False)
    (found,) = using(client, lambda client: client.query_order(symbol="A", order_id=1, **{name: 1}))
    assert type(found) is TypeError
    assert name in str(found)


@pytest.mark.parametrize("client", REAL)
@pytest.mark.parametrize("options", [{"environment": "testnet"}, {"retry": 1}, {"recvWindow": 1}])
def test_an_unknown_option_of_a_view_is_a_type_error(client, options):
    with pytest.raises(TypeError, match=next(iter(options))):
        client().with_options(**options)


@pytest.mark.parametrize(
    ("options", "line"), [({"retries": -1}, "retries"), ({"timeout": 0}, "timeout"), ({"recv_window": 0}, "recv_w")]
)
def test_a_view_is_checked_as_a_client_is(options, line):
    with pytest.raises(ValueError, match=line):
        UsdsFutures().with_options(**options)


@pytest.mark.parametrize("client", [UsdsFutures, AsyncUsdsFutures, UsdsFuturesWs])
def test_microseconds_only_where_documented(client):
    with pytest.raises(ValueError, match="time_unit 'us' is not documented for this product"):
        client(time_unit="us")


@pytest.mark.parametrize("unit", ["ns", "", None, 1])
def test_no_other_unit(unit):
    with pytest.raises(ValueError, match="time_unit"):
        Spot(time_unit=unit)


# --- what is taken ----------------------------------------------------------------------------------------------


def test_a_plain_number_is_each_limit():
    assert timeout_of(None) == Timeout(10, 10, 60)
    assert timeout_of(3) == Timeout(3, 3, 3)
    assert timeout_of(Timeout(total=5)) == Timeout(10, 10, 5)


@pytest.mark.parametrize("window", [1, 60_000, 5000.5, 0.001 + 1, Decimal("2.125"), 1.0])
def test_windows(window):
    assert Options(recv_window=window).recv_window == window
    assert Spot(recv_window=window)
    if window != int(window):  # no part of a millisecond is documented there
        with pytest.raises(ValueError, match="recv_window is a whole number of milliseconds"):
            UsdsFutures(recv_window=window)
        with pytest.raises(ValueError, match="recv_window is a whole number of milliseconds"):
            UsdsFutures().with_options(recv_window=window)


ENVIRONMENTS = [
    (UsdsFutures, {}, "https://fapi.binance.com"),
    (UsdsFutures, {"environment": "testnet"}, "https://demo-fapi.binance.com"),
    (AsyncUsdsFutures, {"environment": "testnet"}, "https://demo-fapi.binance.com"),
    (UsdsFuturesWs, {}, "wss://ws-fapi.binance.com/ws-fapi/v1"),
    (UsdsFuturesWs, {"environment": "testnet"}, "wss://testnet.binancefuture.com/ws-fapi/v1"),
    (AsyncUsdsFuturesWs, {"environment": "testnet"}, "wss://testnet.binancefuture.com/ws-fapi/v1"),
    (UsdsFutures, {"base_url": "http://127.0.0.1:1/"}, "http://127.0.0.1:1"),
    (UsdsFutures, {"base_url": "http://127.0.0.1:1/prefix/"}, "http://127.0.0.1:1/prefix"),
    (UsdsFutures, {"base_url": "ws://127.0.0.1:1"}, "http://127.0.0.1:1"),
    (UsdsFuturesWs, {"base_url": "http://127.0.0.1:1"}, "ws://127.0.0.1:1/ws-fapi/v1"),
    (UsdsFuturesWs, {"base_url": "https://127.0.0.1:1/mine"}, "wss://127.0.0.1:1/mine"),
    (UsdsFuturesWs, {"base_url": "wss://[::1]:1"}, "wss://[::1]:1/ws-fapi/v1"),
]


@pytest.mark.parametrize(("client", "options", "url"), ENVIRONMENTS)
def test_environments(client, options, url):
    made = client(**options)
    assert made.base_url == url
    assert repr(made) == f"<{client.__name__} {url}>"


def test_each_product_knows_its_environments():
    """Every environment that is documented opens, and every client has a production."""
    for name in binance_typed.__all__:
        kind = getattr(binance_typed, name)
        if not hasattr(kind, "_operations") or not kind._product:
            continue
        for environment, url in kind._operations.SERVERS[kind._transport].items():
            assert kind(environment=environment).base_url == url
        assert kind().base_url.startswith(("https://", "wss://"))


# --- views ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_a_view_shares_connections(served, clients, credentials, operation, kind):
    there = served(kind, b'{"orderId":7}')
    client = clients[kind](credentials, base_url=there.url)
    view = client.with_options(recv_window=1234)
    assert type(view) is type(client)
    answers = using(
        client,
        lambda client: client._call(operation, symbol="A", order_id=1),
        lambda _: view._call(operation, symbol="A", order_id=2),
        lambda client: client._call(operation, symbol="A", order_id=3),
    )
    assert [answer.orderId for answer in answers] == [7, 7, 7]
    assert (there.connections, len(there.requests)) == (1, 3)
    assert [b"recvWindow" in request for request in there.requests] == [False, True, False]
    (found,) = using(view, lambda view: view._call(operation, symbol="A", order_id=4))
    assert (type(found), str(found)) == (NotSent, "the client is closed")


@pytest.mark.parametrize("kind", ["rest", "async rest"])
def test_a_view_shares_budgets(served, clients, credentials, operation, kind, monkeypatch):
    there = served(kind, b'{"orderId":7}')
    monkeypatch.setattr(clients[kind]._operations, "LIMITS", (Limit("raw_requests", 2, 3_600_000),))
    client = clients[kind](credentials, base_url=there.url, limits="raise", budget=LocalStore())
    view = client.with_options(timeout=3)
    found = using(
        client,
        lambda client: client._call(operation, symbol="A", order_id=1),
        lambda _: view._call(operation, symbol="A", order_id=2),
        lambda client: client._call(operation, symbol="A", order_id=3),
        lambda _: view._call(operation, symbol="A", order_id=4),
        lambda _: view.with_options(limits="off")._call(operation, symbol="A", order_id=5),
    )
    assert [type(each) for each in found[2:4]] == [LimitReached, LimitReached]
    assert found[4].orderId == 7
    assert len(there.requests) == 3
    assert client.limits == view.limits
    assert [state.used for state in client.limits] == [2]


def test_what_a_view_does_not_name_stays():
    client = UsdsFutures(timeout=7, recv_window=1000, retries=5, limits="raise")
    view = client.with_options(retries=0)
    assert (view._options.timeout, view._options.recv_window) == (Timeout(7, 7, 7), 1000)
    assert (view._options.retries, view._options.limits, client._options.retries) == (0, "raise", 5)
    assert view.with_options(limits="off", timeout=1)._options.retries == 0
    assert client.with_options()._options == client._options
    assert view.base_url == client.base_url


# --- recvWindow -------------------------------------------------------------------------------------------------

WINDOWS: list[tuple[Any, Any, str | None]] = [
    (None, None, None),
    (3000, None, "3000"),
    (None, 1500, "1500"),
    (3000, 1500, "1500"),
    (3000, 1500.25, "1500.25"),
    (5000.5, None, "5000.5"),
    (Decimal("2000.000"), None, "2000.000"),
    (3000, Decimal(7), "7"),
    (3000, 1e3, "1000.0"),
]


@pytest.mark.parametrize("over", ["rest", "ws"])
@pytest.mark.parametrize(("of_client", "of_call", "sent"), WINDOWS)
def test_the_call_s_window_beats_the_client_s(over, of_client, of_call, sent):
    exchange = Exchange(ok())
    ask(exchange, NEW, over=over, recv_window=of_client, window=of_call)
    found = exchange.sent[0].get("recvWindow")
    assert found is None if sent is None else Decimal(str(found)) == Decimal(sent)
    assert "e" not in str(found).lower() or found is None


@pytest.mark.parametrize("window", [0, -1, 60_001, "5000", True, float("nan"), 1.00001])
@pytest.mark.parametrize("kind", KINDS)
def test_a_call_s_window_is_checked(peer, clients, credentials, kind, window):
    there = peer(lambda link: link.wait())
    client = clients[kind](credentials, base_url=there.url)
    (found,) = using(client, lambda client: client._call(QUERY, symbol="A", order_id=1, recv_window=window))
    assert type(found) is ConstraintError
    assert found.problems == (WINDOW,)
    assert there.connections == 0


def test_no_window_where_nothing_is_signed():
    exchange = Exchange(ok())
    ask(exchange, TICKER, recv_window=3000, window=1000)
    assert exchange.sent == [{"": "/toy/ticker", "symbol": "A"}]


# --- microseconds -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("client", [Spot, AsyncSpot, SpotWs, AsyncSpotWs])
@pytest.mark.parametrize("unit", ["ms", "us"])
def test_microseconds(peer, credentials, client, unit):
    heads = []

    def script(link):
        if client._transport == "ws":
            head = link.head
            link.head = lambda: heads.append(head()) or heads[-1]
            link.upgrade()
            return link.reply(link.frame(), status=200, result={}) or link.wait()
        heads.append(link.request())
        return link.answer(200, b"{}")

    there = peer(script)
    made = client(credentials, base_url=there.url, time_unit=unit, server_time=False)
    (found,) = using(made, lambda made: made.query_order(symbol="A", order_id=1))
    assert not isinstance(found, Exception), found
    said = there.requests[0].split(b"timestamp")[1].lstrip(b'":= ')
    assert len(said.split(b"&")[0].split(b",")[0].split(b"}")[0].split(b" ")[0]) == (13 if unit == "ms" else 16)
    asked = b"timeUnit=MICROSECOND" if client._transport == "ws" else b"X-MBX-TIME-UNIT: MICROSECOND"
    assert (asked.lower() in heads[0].lower()) == (unit == "us")


# --- with_raw ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("client", REAL)
def test_the_undecoded_answer(peer, credentials, client):
    is_ws = client._transport == "ws"
    body = b'{"orderId": 7, "odd":[1.10]}'
    refusal = json.dumps({"code": -2013, "msg": "said"}).encode()

    def script(link):
        if is_ws:
            link.upgrade()
            for status, part in ((200, b'"result":' + body), (200, b'"result":' + body), (400, b'"error":' + refusal)):
                link.say(b'{"id":"%s","status":%d,%s}' % (link.frame()["id"].encode(), status, part))
            return link.wait()
        for status, part in ((200, body), (200, body), (400, refusal)):
            link.request()
            link.answer(status, part, "X-Odd: 1")
        return link.wait()

    there = peer(script)
    made = client(credentials, base_url=there.url, server_time=False, limits="off", retries=0)
    bare, typed, refused = using(
        made,
        lambda made: made.with_raw(made.query_order)(symbol="A", order_id=7),
        lambda made: made.query_order(symbol="A", order_id=7),
        lambda made: made.with_raw(made.query_order)(symbol="A", order_id=7),
    )
    assert (type(bare), bare.status, bare.body) == (Answer, 200, body)
    assert bare.headers.get("x-odd") == (None if is_ws else "1")
    assert (typed.order_id, typed.raw) == (7, body)
    assert (type(refused).__name__, refused.code) == ("ApiError", -2013)
    assert (there.connections, len(there.requests)) == (1, 3)


@pytest.mark.parametrize("client", [UsdsFutures, UsdsFuturesWs])
def test_the_undecoded_answer_of_a_wrong_call(client):
    with client(server_time=False) as made, pytest.raises(ConstraintError):
        made.with_raw(made.query_order)(symbol=7)


def test_the_undecoded_answer_through_a_view(served, credentials):
    there = served("rest", b"<html>")
    with UsdsFutures(credentials, base_url=there.url, server_time=False) as client:
        view = client.with_options(recv_window=1234)
        assert view.with_raw(view.query_order)(symbol="A", order_id=7).body == b"<html>"
    assert b"recvWindow=1234" in there.requests[0]


# --- the rest ---------------------------------------------------------------------------------------------------


def test_decimals(served, credentials):
    there = served("rest", b'{"symbol":"A","price":"1.10","time":1}')
    for decimals, price in ((False, "1.10"), (True, Decimal("1.10"))):
        with UsdsFutures(base_url=there.url, decimals=decimals, limits="off") as client:
            found = client.symbol_price_ticker_v2(symbol="A")
        assert (found.price, type(found.price)) == (price, type(price))


def test_floats_may_be_refused():
    exchange = Exchange(ok())
    assert type(ask(exchange, NEW, {"price": 0.1}, allow_floats=False)) is ConstraintError
    assert exchange.sent == []
    ask(exchange, NEW, {"price": 0.1})
    assert exchange.sent[0]["price"] == "0.1"


def test_without_credentials():
    exchange = Exchange(ok())
    found = ask(exchange, NEW, credentials=None)
    assert (type(found), exchange.sent, exchange.asked_time) == (NotSent, [], 0)
    assert "needs credentials" in str(found)


def test_a_transport_of_one_s_own(credentials):
    class Own:
        def __init__(self):
            self.closed = 0

        def send(self, request, timeout):
            assert request.url.startswith("http://127.0.0.1/fapi/v1/order?symbol=A&orderId=7&timestamp=")
            assert timeout.connect <= timeout.total
            return Answer(200, {}, b'{"orderId":7}')

        def close(self):
            self.closed += 1

    own = Own()
    with UsdsFutures(credentials, base_url="http://127.0.0.1", transport=own, server_time=False) as client:
        assert client.query_order(symbol="A", order_id=7).order_id == 7
    assert own.closed == 1


def test_a_transport_that_fails_in_its_own_way_is_unknown(credentials, operation, clients):
    class Odd:
        def send(self, request, timeout):
            raise RuntimeError(request.target)

        def close(self):
            pass

    client = clients["rest"](credentials, base_url="http://127.0.0.1", transport=Odd())
    (found,) = using(client, lambda client: client._call(operation, symbol="A", order_id=1))
    assert (type(found).__name__, found.reason) == ("ExecutionUnknown", "the transport failed (RuntimeError)")
    assert found.__context__ is None
    assert found.__cause__ is None


def test_a_budget_for_asynchronous_clients_alone(credentials):
    class Elsewhere(LocalStore):
        async def reserve(self, *arguments):
            return LocalStore.reserve(self, *arguments)

    with pytest.raises(TypeError, match="this budget is for asynchronous clients"):
        UsdsFutures(credentials, budget=Elsewhere())
    assert AsyncUsdsFutures(credentials, budget=Elsewhere())


def test_hooks_are_told(served, credentials):
    class Seen(Hook):
        def __init__(self):
            self.names = []

        def on_answer(self, event):
            self.names.append((event.operation, event.outcome))

    seen, there = Seen(), served("rest", b'{"serverTime":1700000000000,"orderId":7}')
    with UsdsFutures(credentials, base_url=there.url, hooks=[seen]) as client:
        assert client.server_time_offset is None
        client.query_order(symbol="A", order_id=7)
        assert client.server_time_offset < -1e6
    assert seen.names == [("server_time", "answer")] * 3 + [("query_order", "answer")]


def test_a_synchronous_client_loads_no_event_loop():
    """... nor what writes logs, nor a database's library."""
    script = """
import sys
from binance_typed import Credentials, UsdsFutures
UsdsFutures(Credentials.hmac("toy-key", "toy-secret"))
print(*{"asyncio", "aiohttp", "logging", "redis"} & set(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
    assert Credentials.hmac("toy-key", "toy-secret").api_key == "toy-key"
