"""Batches whose answer is lost, over real sockets: what is found out is what the exchange's ledger says."""

from __future__ import annotations

import asyncio
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from binance_typed import (
    AsyncOptions,
    AsyncSpot,
    AsyncUsdsFutures,
    ExecutionUnknown,
    Options,
    Resolution,
    Spot,
    SpotWs,
    UsdsFutures,
)

from generator.catalog.load import load
from generator.server.local import local
from generator.server.settings import Settings
from tests.faults.exchange import KEY, KEYS, Control

#: ms; short, so that what is not executed is soon known not to be.
OPTIONS: dict[str, Any] = {"limits": "off", "recv_window": 300}
LIMIT = {"side": "BUY", "type": "LIMIT", "time_in_force": "GTC", "price": "10", "quantity": "1"}
KINDS: dict[str, type[Any]] = {
    "futures": UsdsFutures, "async futures": AsyncUsdsFutures, "options": Options, "async options": AsyncOptions,
}  # fmt: skip


@pytest.fixture(scope="module")
def control() -> Iterator[Control]:
    with local(load(Path(__file__).parents[2] / "specs"), Settings(keys=KEYS, ledger=True, fill_market=True)) as url:
        yield Control(url)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The exchange of this test has no queue in which an order could lie."""
    monkeypatch.setattr("binance_typed.runtime.resolution._SETTLING", 100)


class Trader:
    """A client of either colour, called synchronously."""

    def __init__(self, kind: str, url: str) -> None:
        self.is_futures = "futures" in kind
        self.product = "usds_futures" if self.is_futures else "options"
        self.cancels = "cancel_multiple_orders" if self.is_futures else "cancel_multiple_option_orders"
        self._loop = asyncio.new_event_loop() if kind.startswith("async") else None
        self._client = KINDS[kind](KEY, base_url=url, **OPTIONS)

    def __enter__(self) -> Trader:
        return self

    def __exit__(self, *_: object) -> None:
        if self._loop is None:
            self._client.close()
        else:
            self._run(self._client.aclose())
            self._loop.close()

    def _run(self, made: Any) -> Any:
        return self._loop.run_until_complete(made) if self._loop is not None else made

    def call(self, method: str, **params: Any) -> Any:
        return self._run(getattr(self._client, method)(**params))

    def strike(self, control: Control, fault: str, method: str) -> None:
        """Let the fault befall the next call of that method."""
        control.post("faults", f"{fault}@{self.product}/rest/{method}*1")

    def place(self, *names: str, **more: Any) -> Any:
        named = "new_client_order_id" if self.is_futures else "client_order_id"
        orders = [{"symbol": "A", **LIMIT, named: name, **more} for name in names]
        return self.call("place_multiple_orders", **{"batch_orders" if self.is_futures else "orders": orders})

    def cancel(self, **params: Any) -> Any:
        return self.call(self.cancels, **params)

    def resolve(self, error: ExecutionUnknown) -> Resolution:
        found: Resolution = self._run(error.aresolve() if self._loop is not None else error.resolve())
        return found


def states(resolution: Resolution) -> tuple[str, dict[str | None, str]]:
    return resolution.state, {part.client_order_id: part.state for part in resolution.parts}


def ledger(control: Control) -> dict[str, str]:
    return {order["client_id"]: order["status"] for order in control.get("orders")}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", ["close=after", "reset=before"])
def test_new_orders(control: Control, quick: None, kind: str, fault: str) -> None:
    control.post("reset")
    with Trader(kind, control.url) as trader:
        trader.strike(control, fault, "place_multiple_orders")
        with pytest.raises(ExecutionUnknown) as caught:
            trader.place("a", "b", "c")
        resolution = trader.resolve(caught.value)
    done = fault == "close=after"
    state = "executed" if done else "not executed"
    assert states(resolution) == (state, dict.fromkeys("abc", state))
    assert ledger(control) == (dict.fromkeys("abc", "NEW") if done else {})
    assert all(order["executed"]["new"] == 1 for order in control.get("orders"))


@pytest.mark.parametrize("kind", ["futures", "async futures"])
def test_half_of_the_cancels(control: Control, quick: None, kind: str) -> None:
    """One order is open and is canceled, the other has been filled before."""
    control.post("reset")
    with Trader(kind, control.url) as trader:
        trader.place("open")
        trader.call("new_order", symbol="A", side="BUY", type="MARKET", quantity="1", new_client_order_id="done")
        trader.strike(control, "close=after", "cancel_multiple_orders")
        with pytest.raises(ExecutionUnknown) as caught:
            trader.cancel(symbol="A", orig_client_order_id_list=["open", "done"])
        resolution = trader.resolve(caught.value)
    assert states(resolution) == ("mixed", {"open": "executed", "done": "not executed"})
    assert ledger(control) == {"open": "CANCELED", "done": "FILLED"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", ["close=after", "reset=before"])
def test_cancels_by_number(control: Control, quick: None, kind: str, fault: str) -> None:
    control.post("reset")
    with Trader(kind, control.url) as trader:
        numbers = [order.order_id for order in trader.place("a", "b")]
        trader.strike(control, fault, trader.cancels)
        with pytest.raises(ExecutionUnknown) as caught:
            trader.cancel(symbol="A", **{"order_id_list" if trader.is_futures else "order_ids": numbers})
        resolution = trader.resolve(caught.value)
    done = fault == "close=after"
    assert [part.state for part in resolution.parts] == ["executed" if done else "not executed"] * 2
    assert resolution.state == resolution.parts[0].state
    assert [part.answer.order_id for part in resolution.parts] == numbers
    assert ledger(control) == dict.fromkeys("ab", "CANCELED" if done else "NEW")


@pytest.mark.parametrize("kind", ["futures", "async futures"])
@pytest.mark.parametrize("fault", ["close=after", "reset=before"])
def test_changes(control: Control, quick: None, kind: str, fault: str) -> None:
    control.post("reset")
    with Trader(kind, control.url) as trader:
        trader.place("a", "b")
        trader.strike(control, fault, "modify_multiple_orders")
        change = {"symbol": "A", "side": "BUY", "quantity": "1", "price": "11"}
        with pytest.raises(ExecutionUnknown) as caught:
            trader.call(
                "modify_multiple_orders", batch_orders=[{**change, "orig_client_order_id": name} for name in "ab"]
            )
        resolution = trader.resolve(caught.value)
    state = "executed" if fault == "close=after" else "not executed"
    assert states(resolution) == (state, dict.fromkeys("ab", state))


@pytest.mark.parametrize("fault", ["close=after", "reset=before"])
def test_one_order_in_the_place_of_another(control: Control, quick: None, fault: str) -> None:
    control.post("reset")
    with Spot(KEY, base_url=control.url, **OPTIONS) as client:
        number = client.new_order(symbol="A", **LIMIT, new_client_order_id="a").order_id  # type: ignore[call-overload]
        control.post("faults", f"{fault}@spot/rest/cancel_an_existing_order_and_send_a_new_order*1")
        with pytest.raises(ExecutionUnknown) as caught:
            client.cancel_an_existing_order_and_send_a_new_order(  # type: ignore[call-overload]
                symbol="A", cancel_replace_mode="STOP_ON_FAILURE", cancel_order_id=number, new_client_order_id="b",
                **LIMIT,
            )  # fmt: skip
        resolution = caught.value.resolve()
    state = "executed" if fault == "close=after" else "not executed"
    assert (resolution.state, [part.state for part in resolution.parts]) == (state, [state, state])


# --- by another client ------------------------------------------------------------------------------------------


def lost_order(control: Control, fault: str) -> ExecutionUnknown:
    control.post("reset")
    control.post("faults", f"{fault}@spot/rest/new_order*1")
    with Spot(KEY, base_url=control.url, **OPTIONS) as client, pytest.raises(ExecutionUnknown) as caught:
        client.new_order(symbol="A", **LIMIT)  # type: ignore[call-overload]
    return caught.value


@pytest.mark.parametrize("fault", ["close=after", "reset=before"])
@pytest.mark.parametrize("kind", [Spot, AsyncSpot, SpotWs])
def test_by_another_client(control: Control, quick: None, kind: type[Any], fault: str) -> None:
    error = lost_order(control, fault)
    assert error.resolve().state == "unknown"
    kept = pickle.loads(pickle.dumps(error))
    assert kept.resolve().reason == "the client that sent it is not at hand; `resolve(error)` of another can ask"

    async def asked() -> Resolution:
        async with kind(KEY, base_url=control.url, **OPTIONS) as client:
            found: Resolution = await client.resolve(kept)
            return found

    if kind is AsyncSpot:
        resolution = asyncio.run(asked())
    else:
        with kind(KEY, base_url=control.url, **OPTIONS) as client:
            resolution = client.resolve(kept)
    assert resolution.state == ("executed" if fault == "close=after" else "not executed")
    assert resolution.client_order_id == error.client_order_id


AFTER_A_CRASH = """
import pickle, sys
from binance_typed import Credentials, Spot
error = pickle.load(open(sys.argv[1], "rb"))
key = Credentials.hmac("an-api-key-that-tests-made-up", "a-secret-that-tests-made-up")
with Spot(key, base_url=sys.argv[2], limits="off") as client:
    print(client.resolve(error, wait=0).state)
"""


def test_by_another_program(control: Control, tmp_path: Path) -> None:
    error = lost_order(control, "close=after")
    file = tmp_path / "error"
    file.write_bytes(pickle.dumps(error))
    command = [sys.executable, "-c", AFTER_A_CRASH, str(file), control.url]
    said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert said.stdout == "executed\n"
