"""Ten thousand orders under random faults: the client's account of them and the exchange's are one and the same."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, NamedTuple, TypeAlias, TypeVar

import pytest
from binance_typed import (
    ApiError,
    AsyncSpot,
    AsyncSpotWs,
    BinanceError,
    ExecutionUnknown,
    NotSent,
    Spot,
    SpotWs,
    Timeout,
)

from generator.catalog.load import load
from generator.server.fault_forms import chaos_from_text
from generator.server.local import local
from generator.server.settings import Settings
from tests.faults.exchange import CALLS, KEY, KEYS, Control, transport_of

T = TypeVar("T")

SEED = 20_260_101
ORDERS = 10_000

#: Requests of asynchronous clients under way at once, and threads of synchronous ones.
AT_ONCE, THREADS = 40, 24

#: Who sends them: of ten orders, so many go through each kind of client.
SHARES = {"sync": 2, "ws": 1, "async": 4, "async ws": 3}

#: What is to be done, one thing after the other; each is told what came of it.
Course: TypeAlias = Generator[Callable[[], Any], Any, T]

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
    """What the clients believe of their orders, by client order id. Safe for threads: each adds entries of its own."""

    placed: dict[str, bool] = field(default_factory=dict)
    canceled: dict[str, bool] = field(default_factory=dict)
    ends: list[str] = field(default_factory=list)


class Job(NamedTuple):
    """One order: which kind of client sends it, and whether it is to be cancelled."""

    number: int
    kind: str
    wants_cancel: bool


@pytest.fixture(scope="module")
def control() -> Iterator[Control]:
    # No budget: ten thousand orders a minute are more than anybody may send, and how they end is what counts here.
    settings = Settings(keys=KEYS, ledger=True, limits=False, chaos=chaos_from_text(CHAOS), seed=SEED)
    with local(load(Path(__file__).parents[2] / "specs"), settings) as url:
        yield Control(url)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The exchange of this test has no queue in which an order could lie."""
    monkeypatch.setattr("binance_typed.runtime.resolution._SETTLING", 100)


def known(account: Account, make: Callable[[], Any], is_async: bool) -> Course[tuple[bool, Any]]:
    """Whether what was asked for is done: the answer says it, or the exchange when it is asked again."""
    try:
        answer = yield make
    except ExecutionUnknown as error:
        unknown = error
    except ApiError as error:
        assert error.nothing_executed
        account.ends.append("refused")
        return False, None
    except NotSent:
        account.ends.append("not sent")
        return False, None
    else:
        account.ends.append("answer")
        return True, answer
    for _ in range(20):
        found = yield unknown.aresolve if is_async else unknown.resolve
        if found.state != "unknown":
            account.ends.append(f"unknown, then {found.state}")
            return found.state == "executed", found.answer
    account.ends.append("unknown for ever")
    return False, None


def trade(account: Account, client: Any, job: Job) -> Course[None]:
    """One order, and perhaps its end."""
    name, is_async = f"order-{job.kind.replace(' ', '-')}-{job.number}", job.kind.startswith("async")
    place, cancel = (getattr(client, CALLS[call][transport_of(job.kind)]) for call in ("order", "cancel"))
    order = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "time_in_force": "GTC", "price": "10"}
    placing = partial(place, **order, quantity="0.5", new_client_order_id=name)
    account.placed[name], _ = yield from known(account, placing, is_async)
    if account.placed[name] and job.wants_cancel:
        ending = partial(cancel, symbol="BTCUSDT", orig_client_order_id=name)
        account.canceled[name], _ = yield from known(account, ending, is_async)


def in_thread(course: Course[None]) -> None:
    """A synchronous client's course."""
    step: Callable[[Any], Callable[[], Any]] = course.send
    given: Any = None
    while True:
        try:
            make = step(given)
        except StopIteration:
            return
        try:
            step, given = course.send, make()
        except BinanceError as error:
            step, given = course.throw, error


async def in_task(course: Course[None]) -> None:
    """An asynchronous client's."""
    step: Callable[[Any], Callable[[], Any]] = course.send
    given: Any = None
    while True:
        try:
            make = step(given)
        except StopIteration:
            return
        try:
            step, given = course.send, await make()
        except BinanceError as error:
            step, given = course.throw, error


async def run(control: Control, account: Account, jobs: list[Job]) -> None:
    options: dict[str, Any] = {
        "base_url": control.url, "recv_window": 2000, "limits": "off", "timeout": Timeout(2, 1, 30), "retries": 5,
    }  # fmt: skip
    room, loop = asyncio.Semaphore(AT_ONCE), asyncio.get_running_loop()

    async def one(client: Any, job: Job) -> None:
        async with room:
            await in_task(trade(account, client, job))

    with ThreadPoolExecutor(THREADS) as pool, Spot(KEY, **options) as rest, SpotWs(KEY, **options) as ws:
        async with AsyncSpot(KEY, **options) as arest, AsyncSpotWs(KEY, **options) as aws:
            clients = {"sync": rest, "ws": ws, "async": arest, "async ws": aws}
            await asyncio.gather(
                *(
                    one(clients[job.kind], job)
                    if job.kind.startswith("async")
                    else loop.run_in_executor(pool, in_thread, trade(account, clients[job.kind], job))
                    for job in jobs
                )
            )


def test_every_order_is_known(control: Control, quick: None) -> None:
    account, random = Account(), Random(SEED)
    kinds = random.choices(list(SHARES), list(SHARES.values()), k=ORDERS)
    asyncio.run(run(control, account, [Job(*job, random.random() < 0.3) for job in enumerate(kinds)]))
    ends = Counter(account.ends)
    print(Counter(kinds), ends)
    ledger = {order["client_id"]: order for order in control.get("orders")}
    assert ends["unknown for ever"] == 0, ends
    assert ends["unknown, then executed"] > 100, ends
    assert ends["unknown, then not executed"] > 100, ends
    assert min(Counter(kinds).values()) > 900
    assert len(account.placed) == ORDERS
    assert {name for name, done in account.placed.items() if done} == ledger.keys()
    assert [order for order in ledger.values() if order["executed"]["new"] != 1 or order["duplicates"]] == []
    canceled = {name for name, order in ledger.items() if order["status"] == "CANCELED"}
    assert {name for name, done in account.canceled.items() if done} == canceled
    assert [order for order in ledger.values() if order["executed"]["cancel"] > 1] == []
