"""Each point at which a connection can break, for each kind of client and call: how it ends, and what arrived.

What the exchange received and executed is read from its own journal, never from the client.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from binance_typed import Timeout

from generator.catalog.load import load
from generator.server.local import local
from generator.server.settings import Settings
from tests.faults.exchange import CALLS, CLIENTS, KEYS, Caller, Control, caller, outcome
from tests.faults.relay import Relay

#: ms; short, so that what is not executed is soon known not to be.
WINDOW = 300
OPTIONS: dict[str, Any] = {"limits": "off", "recv_window": WINDOW}
ORDER = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "time_in_force": "GTC", "quantity": "0.5", "price": "10"}


class Cell(NamedTuple):
    """What must come of a call: how it ends, how many requests arrived, how many were executed."""

    end: str
    arrived: int
    executed: int


#: Breaks at which nothing can have left, and the call simply succeeds with the next attempt.
UNSENT = {call: Cell("answer", 1, 1) for call in CALLS}


def lost(executed: int, arrived: int = 1) -> dict[str, Cell]:
    """A break after something may have left: a read is sent again, everything else is unknown at once."""
    return {
        "read": Cell("answer", arrived + 1, executed + 1),
        "order": Cell("unknown", arrived, executed),
        "cancel": Cell("unknown", arrived, executed),
    }


#: fault → what must come of it, whatever the client is.
BREAKS: dict[str, dict[str, Cell]] = {
    "refused": UNSENT,
    "reset=before": lost(0),
    "close=before": lost(0),
    "reset=after": lost(1),
    "close=after": lost(1),
    "reset=head": lost(1),
    "close=head": lost(1),
    "reset=body": lost(1),
    "close=body": lost(1),
    "garbage=html": lost(1),
    "garbage=empty": lost(1),
    "garbage=cut": lost(1),
    "status=before:503": lost(0),
    "status=503": lost(1),
    "status=503:-1007": lost(1),
    "status=before:500:-1006": lost(0),
    "late=0.3": lost(1),
    "delay=2": lost(1),
}

#: Seconds until what has come late is executed, or it listens again.
PAUSES = {"refused": 0.15, "late=0.3": 0.4}

#: What is executed late must be valid for so long.
OWN: dict[str, dict[str, Any]] = {"late=0.3": {"recv_window": 3000}}


BREAKS |= {f"{how}=request": lost(0) for how in ("reset", "close")}


@pytest.fixture(scope="module")
def control() -> Iterator[Control]:
    with local(load(Path(__file__).parents[2] / "specs"), Settings(keys=KEYS, ledger=True)) as url:
        yield Control(url)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The exchange of this test has no queue in which an order could lie."""
    monkeypatch.setattr("binance_typed.runtime.resolution._SETTLING", 100)


def standing_orders(control: Control) -> dict[str, int]:
    """The number of an open order for each call, made by another client."""
    with caller("sync", control.url, **OPTIONS) as other:
        return {call: other("order", **ORDER).order_id for call in CALLS}


def endpoint_of(client: Caller, call: str) -> str:
    """The catalogue's id of what a call asks."""
    return f"spot/{client.transport}/{CALLS[call][client.transport]}"


def params_of(call: str, number: int) -> dict[str, Any]:
    return ORDER if call == "order" else {"symbol": "BTCUSDT", "order_id": number}


@pytest.mark.parametrize("fault", BREAKS)
@pytest.mark.parametrize("kind", CLIENTS)
def test_break(control: Control, quick: None, kind: str, fault: str) -> None:
    control.post("reset")
    numbers = standing_orders(control)
    for call, expected in BREAKS[fault].items():
        with caller(kind, control.url, timeout=Timeout(1.0, 0.8, 5.0), **OPTIONS | OWN.get(fault, {})) as client:
            if fault != "refused":
                client("read", symbol="BTCUSDT", order_id=numbers["read"])  # a connection that is kept
            control.delete("requests")
            if fault == "refused":
                control.post("listener", '{"closed": 0.15}')
                time.sleep(0.03)
            else:
                control.post("faults", f"{fault}@{endpoint_of(client, call)}*1")
            end, what = outcome(lambda: client(call, **params_of(call, numbers[call])))  # noqa: B023
            if end == "unknown":  # asked for at once, even if it is yet to be executed
                state = client.resolve(what).state
                assert state == ("executed" if expected.executed else "not executed"), call
            if fault in PAUSES:
                time.sleep(PAUSES[fault])
            assert seen(control, client, call, end) == expected, (call, what)
    assert all(order["duplicates"] == 0 and order["executed"]["new"] == 1 for order in control.get("orders"))


#: Turns of the event loop between the end of a connection and the next call. Without one nobody has read that it ended;
#: after two it is read, and not yet told to whoever holds the connection.
TURNS = {"sync": [0], "async": [0, 1, 2, 3], "ws": [0], "async ws": [2, 3, 4]}


@pytest.mark.parametrize(("kind", "turns"), [(kind, each) for kind, turns in TURNS.items() for each in turns])
@pytest.mark.parametrize("how", ["close=answered", "reset=answered"])
def test_stale_connection(control: Control, kind: str, turns: int, how: str) -> None:
    """The connection ends after an answer: the next call finds out before it sends, and needs no repetition."""
    control.post("reset")
    numbers = standing_orders(control)
    for call in CALLS:
        with caller(kind, control.url, retries=0, **OPTIONS) as client:
            client("read", symbol="BTCUSDT", order_id=numbers["read"])
            control.post("faults", f"{how}@{endpoint_of(client, 'read')}*1")
            client("read", symbol="BTCUSDT", order_id=numbers["read"])
            control.delete("requests")
            end, what = outcome(lambda: client.after_pause(0.05, call, turns, **params_of(call, numbers[call])))  # noqa: B023
            assert seen(control, client, call, end) == Cell("answer", 1, 1), (call, what)


@pytest.fixture
def full_port() -> Iterator[int]:
    """A port whose queue is full, so that it answers no further connection."""
    with socket.socket() as listener, ExitStack() as waiting:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        try:
            for _ in range(20):
                waiting.enter_context(socket.create_connection(listener.getsockname(), 0.1))
        except TimeoutError:
            yield listener.getsockname()[1]
            return
        pytest.skip("the queue of a listening socket does not fill up here")


@pytest.fixture
def nowhere(request: pytest.FixtureRequest, control: Control, monkeypatch: pytest.MonkeyPatch) -> str:
    """An address to which there is no connection, each for a reason of its own."""
    port = control.url.rpartition(":")[2]
    match request.param:
        case "refused":
            with socket.create_server(("127.0.0.1", 0)) as taken:
                return f"http://127.0.0.1:{taken.getsockname()[1]}"
        case "no answer":
            return f"http://127.0.0.1:{request.getfixturevalue('full_port')}"
        case "no such name":
            original = socket.getaddrinfo

            def unknown(host: Any, *rest: Any, **options: Any) -> Any:
                if host == "exchange.invalid":
                    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
                return original(host, *rest, **options)

            monkeypatch.setattr(socket, "getaddrinfo", unknown)
            return f"http://exchange.invalid:{port}"
        case _:
            return f"https://127.0.0.1:{port}"  # which speaks no TLS


@pytest.mark.parametrize("nowhere", ["refused", "no answer", "no such name", "no TLS"], indirect=True)
@pytest.mark.parametrize("kind", CLIENTS)
def test_no_connection(control: Control, kind: str, nowhere: str) -> None:
    """Nothing can have left, whatever the call is; and that is known soon."""
    control.post("reset")
    for call in CALLS:
        with caller(kind, nowhere, timeout=Timeout(0.2, 5.0, 3.0), server_time=False, **OPTIONS) as client:
            began = time.monotonic()
            end, what = outcome(lambda: client(call, **params_of(call, 1)))  # noqa: B023
            assert seen(control, client, call, end) == Cell("not sent", 0, 0), (call, what)
            assert time.monotonic() - began < 3.5
    assert control.get("requests") == []


#: How a connection ends amid a request, and after how many bytes: of a small request in its head, of a large one while
#: the client still writes.
AMID = {f"{how} after {count}": (how, count) for how in ("close", "reset") for count in (40, 100_000)}

#: A parameter of each call that takes a text, and a text that no buffer between two sockets holds.
TEXTS = {"order": "time_in_force", "cancel": "new_client_order_id"}
LARGE = "X" * 3_000_000


@pytest.mark.filterwarnings("ignore:Sending a large body:ResourceWarning")  # of aiohttp: it is the point here
@pytest.mark.parametrize("amid", AMID)
@pytest.mark.parametrize("kind", CLIENTS)
def test_break_amid_the_request(control: Control, quick: None, kind: str, amid: str) -> None:
    how, count = AMID[amid]
    control.post("reset")
    numbers = standing_orders(control)
    for call, expected in lost(0, 0).items():
        large = {} if count < 1000 or call == "read" else {TEXTS[call]: LARGE}
        with Relay(control.url) as relay, caller(kind, relay.url, validate=False, **OPTIONS) as client:
            client("read", symbol="BTCUSDT", order_id=numbers["read"])
            control.delete("requests")
            relay.cut = how, 40 if call == "read" else count
            end, what = outcome(lambda: client(call, **params_of(call, numbers[call]) | large))  # noqa: B023
            if end == "unknown":
                assert client.resolve(what).state == "not executed", call
            assert seen(control, client, call, end) == expected, (call, what)
            assert relay.cut is None


#: Requests in flight when a WebSocket ends.
IN_FLIGHT = 24


@pytest.mark.parametrize("how", ['"close"', '"reset"', "1001"])
@pytest.mark.parametrize("kind", ["ws", "async ws"])
def test_all_in_flight_end_at_once(control: Control, kind: str, how: str) -> None:
    control.post("reset")
    numbers = standing_orders(control)
    with caller(kind, control.url, timeout=Timeout(5.0, 20.0, 30.0), **OPTIONS | {"recv_window": 20_000}) as client:
        client("read", symbol="BTCUSDT", order_id=numbers["read"])
        control.delete("requests")
        control.post("faults", f"delay=15@{endpoint_of(client, 'order')}*{IN_FLIGHT}")
        ends = client.at_once("order", [ORDER] * IN_FLIGHT, lambda: cut_when_there(control, how))
        assert [end for end, _, _ in ends] == ["unknown"] * IN_FLIGHT
        moments = [moment for _, _, moment in ends]
        assert max(moments) - min(moments) < 0.5
        assert [client.resolve(what).state for _, what, _ in ends] == ["executed"] * IN_FLIGHT
        assert seen(control, client, "order", "unknown") == Cell("unknown", IN_FLIGHT, IN_FLIGHT)


def cut_when_there(control: Control, how: str) -> None:
    """End all WebSockets as soon as all requests have arrived."""
    until = time.monotonic() + 10
    while len(control.get("requests")) < IN_FLIGHT and time.monotonic() < until:
        time.sleep(0.02)
    assert control.post("sockets", f'{{"end": {how}}}') == {"sockets": 1}


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("how", ["close=next", "reset=next"])
def test_connection_that_ends_under_the_next_request(control: Control, quick: None, kind: str, how: str) -> None:
    """It was whole when the request was written to it: something may have left."""
    control.post("reset")
    for call in CALLS:
        with caller(kind, control.url, **OPTIONS) as client:
            number = client("order", **ORDER).order_id
            control.post("faults", f"{how}*1")
            client("read", symbol="BTCUSDT", order_id=number)
            control.delete("requests")
            end, what = outcome(lambda: client(call, **params_of(call, number)))  # noqa: B023
            wanted = lost(0)[call]
            assert seen(control, client, call, end) == wanted, what
            if end == "unknown":
                assert client.resolve(what).state == "not executed"


def seen(control: Control, client: Caller, call: str, end: str) -> Cell:
    """How a call ended, and what the exchange has on record of it."""
    name = CALLS[call][client.transport]
    found = [each for each in control.get("requests") if str(each["endpoint"]).endswith(f"/{name}")]
    return Cell(end, len(found), sum(each["executed"] for each in found))
