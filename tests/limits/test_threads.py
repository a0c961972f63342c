"""The store of a process under many threads, over a fork, and for years."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count

import pytest
from binance_typed.runtime.limits.local import LocalStore, shared_store
from binance_typed.runtime.limits.store import Receipt, Seen

from tests.limits.virtual import PLACE, START, bill, entry


@pytest.fixture
def restless() -> Iterator[None]:
    """Threads that take turns after every few instructions."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("restless")
def test_eight_threads_never_take_more_than_there_is() -> None:
    store = LocalStore()
    lines = entry("ip", 5_000), entry("requests_ip", 4_000, rolling=True)
    start = threading.Barrier(8)

    def hammer(seed: int) -> int:
        start.wait(10)
        receipts = 0
        for i in range(2_000):
            found = store.reserve(bill(*lines), START, START + 20_000)
            if isinstance(found, Receipt):
                if (i + seed) % 4 == 0:
                    store.cancel(found)
                else:
                    store.settle(found, START, True)
                    receipts += 1
        return receipts

    with ThreadPoolExecutor(8) as pool:
        granted = list(pool.map(hammer, range(8)))
    used = {each.counter: each.used for each in store.state(PLACE, "", START)}
    assert sum(granted) == used["ip"] == used["requests_ip"] == 4_000


@pytest.fixture
def busy() -> Iterator[LocalStore]:
    """A store whose lock another thread holds."""
    store, is_held, done = LocalStore(), threading.Event(), threading.Event()

    def hold() -> None:
        with store._lock:
            is_held.set()
            done.wait(10)

    thread = threading.Thread(target=hold)
    thread.start()
    is_held.wait(10)
    yield store
    done.set()
    thread.join()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_forked_process_has_a_copy_and_is_not_locked_out(busy: LocalStore) -> None:
    child = os.fork()
    if child == 0:
        try:
            found = threading.Thread(target=busy.reserve, args=(bill(entry()), START, START), daemon=True)
            found.start()
            found.join(5)
            os._exit(found.is_alive())
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_one_store_for_all_clients_of_the_process() -> None:
    assert shared_store() is shared_store()


def test_memory_does_not_grow_with_time() -> None:
    store = LocalStore()
    lines = entry("a", interval=1_000), entry("b", rolling=True), entry("c", interval=1_000, rolling=True)
    for second in range(5_000):
        now = START + second * 1_000
        found = store.reserve(bill(*lines), now, now + 20_000)
        if isinstance(found, Receipt):
            store.settle(found, now + 10, True)
            store.observe([Seen(line, 5) for line in lines], now)
    assert all(len(budget._used) <= 400 for budget in store._budgets.values())


def test_memory_does_not_grow_with_accounts() -> None:
    store = LocalStore()
    for number in range(5_000):
        now = START + number * 1_000
        store.reserve(bill(entry("uid", account=f"account {number}")), now, now)
    assert len(store._budgets) <= 512


def test_what_is_in_use_is_not_forgotten_when_there_is_much() -> None:
    store, numbers = LocalStore(), count()
    store.reserve(bill(entry(limit=1)), START, START)
    for _ in range(600):
        store.reserve(bill(entry("uid", account=f"account {next(numbers)}"), entry(f"n{next(numbers)}")), START, START)
    assert not isinstance(store.reserve(bill(entry(limit=1)), START, START), Receipt)
    assert len(store.state(PLACE, "", START)) == 601
