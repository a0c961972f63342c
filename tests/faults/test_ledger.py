"""Ten thousand orders under random faults: the client's account of them and the exchange's are one and the same."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import pytest
from binance_typed import ApiError, AsyncSpot, AsyncSpotWs, ExecutionUnknown, NotSent, Timeout

from generator.catalog.load import load
from generator.server.fault_forms import chaos_from_text
from generator.server.local import local
from generator.server.settings import Settings
from tests.faults.exchange import CALLS, KEY, Control

SEED = 20_260_101
ORDERS = 10_000

#: Requests under way at once.
AT_ONCE = 64

#: Of each kind so many of a hundred requests.
CHAOS = [
    "0.010:reset=before",
    "0.010:close=before",
    "0.010:reset=after",
    "0.010:close=after",
    "0.005:close=request",
    "0.005:reset=head",
    "0.005:close=body",
    "0.010:status=503",
    "0.010:status=before:503",
    "0.005:status=503:-1007",
    "0.005:status=before:500:-1006",
    "0.005:garbage=html",
    "0.005:garbage=cut",
    "0.005:garbage=empty",
    "0.010:late=0.2",
    "0.005:late=0.2:reset",
    "0.002:delay=3",
    "0.010:error=-2010",
    "0.005:close=answered",
    "0.005:close=next",
    "0.020:close=accept",
]


@dataclass
class Account:
    """What the client believes of its orders, by client order id."""

    placed: dict[str, bool] = field(default_factory=dict)
    canceled: dict[str, bool] = field(default_factory=dict)
    ends: Counter[str] = field(default_factory=Counter)


@pytest.fixture(scope="module")
def control() -> Iterator[Control]:
    # No budget: ten thousand orders a minute are more than anybody may send, and how they end is what counts here.
    settings = Settings(ledger=True, limits=False, chaos=chaos_from_text(CHAOS), seed=SEED)
    with local(load(Path(__file__).parents[2] / "specs"), settings) as url:
        yield Control(url)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The exchange of this test has no queue in which an order could lie."""
    monkeypatch.setattr("binance_typed.runtime.resolution._SETTLING", 100)


async def known(account: Account, made: Any) -> tuple[bool, Any]:
    """Whether what was asked for is done: the answer says it, or the exchange when it is asked again."""
    try:
        answer = await made
    except ExecutionUnknown as error:
        unknown = error
    except ApiError as error:
        assert error.nothing_executed
        account.ends["refused"] += 1
        return False, None
    except NotSent:
        account.ends["not sent"] += 1
        return False, None
    else:
        account.ends["answer"] += 1
        return True, answer
    for _ in range(20):
        found = await unknown.aresolve()
        if found.state != "unknown":
            account.ends[f"unknown, then {found.state}"] += 1
            return found.state == "executed", found.answer
    account.ends["unknown for ever"] += 1
    return False, None


async def trade(account: Account, client: Any, transport: str, number: int, wants_cancel: bool) -> None:
    """One order, and perhaps its end."""
    name = f"order-{transport}-{number}"
    place, cancel = (getattr(client, CALLS[call][transport]) for call in ("order", "cancel"))
    order = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "time_in_force": "GTC", "price": "10"}
    account.placed[name], _ = await known(account, place(**order, quantity="0.5", new_client_order_id=name))
    if account.placed[name] and wants_cancel:
        account.canceled[name], _ = await known(account, cancel(symbol="BTCUSDT", orig_client_order_id=name))


async def run(control: Control, account: Account) -> None:
    options: dict[str, Any] = {
        "base_url": control.url, "recv_window": 2000, "limits": "off", "timeout": Timeout(2, 1, 30), "retries": 5,
    }  # fmt: skip
    random, room = Random(SEED), asyncio.Semaphore(AT_ONCE)

    async def one(client: Any, transport: str, number: int, wants_cancel: bool) -> None:
        async with room:
            await trade(account, client, transport, number, wants_cancel)

    async with AsyncSpot(KEY, **options) as rest, AsyncSpotWs(KEY, **options) as ws, asyncio.TaskGroup() as group:
        for number in range(ORDERS):
            client, transport = (rest, "rest") if random.random() < 0.6 else (ws, "ws")
            group.create_task(one(client, transport, number, random.random() < 0.3))


def test_every_order_is_known(control: Control, quick: None) -> None:
    account = Account()
    asyncio.run(run(control, account))
    ledger = {order["client_id"]: order for order in control.get("orders")}
    assert account.ends["unknown for ever"] == 0, account.ends
    assert account.ends["unknown, then executed"] > 100, account.ends
    assert account.ends["unknown, then not executed"] > 100, account.ends
    assert len(account.placed) == ORDERS
    assert {name for name, done in account.placed.items() if done} == ledger.keys()
    assert [order for order in ledger.values() if order["executed"]["new"] != 1 or order["duplicates"]] == []
    canceled = {name for name, order in ledger.items() if order["status"] == "CANCELED"}
    assert {name for name, done in account.canceled.items() if done} == canceled
    assert [order for order in ledger.values() if order["executed"]["cancel"] > 1] == []
    print(dict(account.ends))
