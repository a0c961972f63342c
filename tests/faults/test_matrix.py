"""Each point at which a connection can break, for each kind of client and call: how it ends, and what arrived.

What the exchange received and executed is read from its own journal, never from the client.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from binance_typed import Timeout

from generator.catalog.load import load
from generator.server.local import local
from generator.server.settings import Settings
from tests.faults.exchange import CALLS, CLIENTS, Caller, Control, caller, outcome

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
    "late=0.05": lost(1),
    "delay=2": lost(1),
}


BREAKS |= {f"{how}=request": lost(0) for how in ("reset", "close")}


@pytest.fixture(scope="module")
def control() -> Iterator[Control]:
    with local(load(Path(__file__).parents[2] / "specs"), Settings(ledger=True)) as url:
        yield Control(url)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The exchange of this test has no queue in which an order could lie."""
    monkeypatch.setattr("binance_typed.runtime.resolution._SETTLING", 100)


def params_of(call: str, number: int) -> dict[str, Any]:
    return ORDER if call == "order" else {"symbol": "BTCUSDT", "order_id": number}


@pytest.mark.parametrize("fault", BREAKS)
@pytest.mark.parametrize("kind", CLIENTS)
def test_break(control: Control, quick: None, kind: str, fault: str) -> None:
    control.post("reset")
    with caller("sync", control.url, **OPTIONS) as other:
        numbers = {call: other("order", **ORDER).order_id for call in CALLS}
    for call, expected in BREAKS[fault].items():
        with caller(kind, control.url, timeout=Timeout(1.0, 0.8, 5.0), **OPTIONS) as client:
            if fault != "refused":
                client("read", symbol="BTCUSDT", order_id=numbers["read"])  # a connection that is kept
            control.delete("requests")
            if fault == "refused":
                control.post("listener", '{"closed": 0.15}')
                time.sleep(0.03)
            else:
                control.post("faults", f"{fault}@spot/{client.transport}/{CALLS[call][client.transport]}*1")
            end, what = outcome(lambda: client(call, **params_of(call, numbers[call])))  # noqa: B023
            if fault in ("refused", "late=0.05"):
                time.sleep(0.15)  # until it listens again, or has executed what came late
            assert seen(control, client, call, end) == expected, (call, what)
            if end == "unknown":
                state = client.resolve(what).state
                assert state == ("executed" if expected.executed else "not executed"), call
    assert all(order["duplicates"] == 0 and order["executed"]["new"] == 1 for order in control.get("orders"))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("how", ["close=answered", "reset=answered"])
def test_stale_connection(control: Control, kind: str, how: str) -> None:
    """The connection ends after an answer: the next call finds out before it sends, and nobody notices."""
    control.post("reset")
    with caller(kind, control.url, **OPTIONS) as client:
        control.post("faults", f"{how}*1")
        number = client("order", **ORDER).order_id
        time.sleep(0.05)
        control.delete("requests")
        for call in ("read", "order", "cancel"):
            end, what = outcome(lambda: client(call, **params_of(call, number)))  # noqa: B023
            assert seen(control, client, call, end) == Cell("answer", 1, 1), what


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
