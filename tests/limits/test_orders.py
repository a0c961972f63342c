"""Orders: what the exchange gives back of them, and an account of which it takes no more."""

from __future__ import annotations

from dataclasses import replace

import pytest
from binance_typed.runtime.limits.bill import Bill, Entry, Key
from binance_typed.runtime.limits.local import LocalStore
from binance_typed.runtime.limits.redis_store import RedisStore
from binance_typed.runtime.limits.store import Receipt, Seen, Store, Wait

from tests.limits.conftest import Server
from tests.limits.virtual import PLACE, START, bill, entry

WINDOW = 10_000
ORDER = entry("unfilled_orders", 50, WINDOW, account="a")


def sent(store: Store, at: int, line: Entry = ORDER, *, flight: int = 0) -> Receipt:
    """An order that there is room for."""
    found = store.reserve(bill(line, orders=line), at, at + flight)
    assert isinstance(found, Receipt)
    return found


def answered(store: Store, receipt: Receipt, at: int, said: int | None) -> None:
    """It was answered then; what the answer says is used, if it says so."""
    if said is not None:
        store.observe([Seen(receipt.bill.entries[0], said)], at, receipt.earliest)
    store.settle(receipt, at, True)


def used(store: Store, at: int = START) -> int:
    return next(each.used for each in store.state(PLACE, "a", at) if each.counter == "unfilled_orders")


@pytest.mark.parametrize("said", [0, 1])
def test_orders_that_are_filled_or_refused_do_not_count(store: Store, said: int) -> None:
    for number in range(60):
        receipt = sent(store, START + 2 * number)
        answered(store, receipt, START + 2 * number + 1, said)
        assert used(store) == said


def test_orders_that_rest_do(store: Store) -> None:
    for number in range(50):
        answered(store, sent(store, START + 2 * number), START + 2 * number + 1, number + 1)
    wait = store.reserve(bill(ORDER), START + 200, START + 200)
    assert isinstance(wait, Wait) and (wait.until, wait.counter) == (START + WINDOW, "unfilled_orders")


def test_what_is_in_flight_is_added_to_the_exchange_s_word(store: Store) -> None:
    first = sent(store, START, flight=1_000)
    others = [sent(store, START + 1 + number, flight=1_000) for number in range(4)]
    answered(store, first, START + 100, 1)
    assert used(store) == 1 + 4
    answered(store, others[0], START + 101, None)
    store.cancel(others[1])
    assert used(store) == 1 + 3, "one that is known to have arrived counts until the next word"
    answered(store, sent(store, START + 200), START + 300, 0)
    assert used(store) == 0 + 2


def test_of_answers_that_overlap_the_highest_counts(store: Store) -> None:
    """Nobody knows which of them the exchange gave last."""
    receipts = [sent(store, START + number) for number in range(5)]
    for receipt, said in zip(receipts, (5, 1, 4, 2, 3), strict=True):
        answered(store, receipt, START + 100 + said, said)
    assert used(store) == 5
    late, early = sent(store, START + 105), sent(store, START + 104)
    answered(store, late, START + 200, 2)
    assert used(store) == 5 + 1, "the answer of 5 may have come after it"
    answered(store, early, START + 201, 2)
    assert used(store) == 5
    answered(store, sent(store, START + 202), START + 203, 2)
    assert used(store) == 2


def test_between_the_word_and_its_settlement_nobody_is_forgotten(store: Store) -> None:
    """Two threads have their answers; the one that arrived first is told after the other, which is not settled yet."""
    first, second = sent(store, START), sent(store, START)
    store.observe([Seen(ORDER, 2)], START + 50, START)
    assert used(store) >= 2
    store.observe([Seen(ORDER, 1)], START + 51, START)
    store.settle(first, START + 51, True)
    assert used(store) >= 2
    store.settle(second, START + 50, True)
    assert used(store) == 2


def test_an_answer_that_says_nothing_counts(store: Store) -> None:
    answered(store, sent(store, START), START + 1, 7)
    answered(store, sent(store, START + 2), START + 3, None)
    assert used(store) == 8


def test_one_whose_answer_said_nothing_may_have_come_after_the_word(store: Store) -> None:
    """So it is where a window begins while it is under way: what its answer says is about nobody knows which."""
    silent, other = sent(store, START, flight=50), sent(store, START + 1)
    answered(store, silent, START + 40, None)
    answered(store, other, START + 60, 1)
    assert used(store) == 1 + 1
    answered(store, sent(store, START + 61), START + 70, 3)
    assert used(store) == 3


def test_a_word_of_one_window_is_none_of_the_next(store: Store) -> None:
    receipt = sent(store, START + WINDOW - 5, flight=20)
    assert used(store, START + WINDOW) == 1
    answered(store, receipt, START + WINDOW - 1, 30)
    assert (used(store, START), used(store, START + WINDOW)) == (30, 0)
    answered(store, sent(store, START + WINDOW), START + WINDOW + 1, 1)
    assert (used(store, START), used(store, START + WINDOW)) == (30, 1)


def test_other_counters_are_never_lowered(store: Store) -> None:
    line = entry("order_10s", 50, WINDOW, account="a")
    for number in range(3):
        answered(store, sent(store, START + 2 * number, line), START + 2 * number + 1, 0)
    assert [each.used for each in store.state(PLACE, "a", START)] == [3]


def test_what_a_request_does_not_wait_for_is_counted_all_the_same(store: Store) -> None:
    full = replace(ORDER, cost=50, after=50)
    sent(store, START, full)
    assert isinstance(store.reserve(bill(ORDER), START, START), Wait)
    assert isinstance(store.reserve(bill(replace(ORDER, waits=False)), START, START), Receipt)
    assert used(store) == 51


# --- a stop of orders -------------------------------------------------------------------------------------------


def test_a_stop_of_orders_is_for_the_orders_of_one_account(store: Store) -> None:
    store.hold(PLACE, START, START + 30_000, orders_of="a")
    wait = store.reserve(bill(entry(), ORDER, orders=ORDER), START + 20_000, START + 20_000)
    assert isinstance(wait, Wait)
    assert (wait.until, wait.entry, wait.is_held, wait.counter) == (START + 30_000, ORDER, False, "unfilled_orders")
    other = replace(ORDER, key=ORDER.key._replace(account="b"))
    for free in (bill(entry()), bill(ORDER), bill(other, orders=other)):
        assert isinstance(store.reserve(free, START + 20_000, START + 20_000), Receipt)
    assert isinstance(store.reserve(bill(ORDER, orders=ORDER), START + 30_000, START + 30_000), Receipt)
    assert {each.held_until for each in store.state(PLACE, "a", START)} == {None}


def test_a_stop_of_all_goes_before(store: Store) -> None:
    store.hold(PLACE, START, START + 30_000, orders_of="a")
    store.hold(PLACE, START, START + 10_000, is_banned=True)
    for at, until, is_held in ((START, START + 10_000, True), (START + 10_000, START + 30_000, False)):
        wait = store.reserve(bill(ORDER, orders=ORDER), at, at)
        assert isinstance(wait, Wait) and (wait.until, wait.is_held, wait.is_banned) == (until, is_held, is_held)


def test_a_budget_without_a_number_can_be_stopped_too(store: Store) -> None:
    """The pages of margin trading name no limit of orders."""
    line = Entry(Key(PLACE, "a", "orders", 60_000, False, ""), 0, 1, 1)
    paid = Bill(PLACE, (entry(),), (entry(),), False, line)
    assert isinstance(store.reserve(paid, START, START), Receipt)
    store.hold(PLACE, START, START + 10_000, orders_of="a")
    wait = store.reserve(paid, START, START)
    assert isinstance(wait, Wait) and (wait.until, wait.counter) == (START + 10_000, "orders")


# --- what was stated --------------------------------------------------------------------------------------------


def test_a_limit_that_was_stated_is_known_when_its_window_is_long_over(server: Server, prefix: str) -> None:
    """Both stores go on with it; the key in Redis outlives what is used of it."""
    line = entry(limit=2400, interval=1, cost=150)
    with server.client() as client:
        stores: tuple[Store, ...] = (LocalStore(), RedisStore(client, prefix))
        for store in stores:
            store.observe([Seen(line, None, 100)], START)
        (key,) = client.keys(f"*{prefix}*|ip|*")
        assert client.pttl(key) > 6 * 86_400_000
        for store in stores:
            later = START + 3 * 86_400_000
            store.reserve(bill(line), later, later)
            assert isinstance(store.reserve(bill(line), later, later), Wait)
            assert [each.limit for each in store.state(PLACE, "", later)] == [100]
        assert client.pttl(key) > 6 * 86_400_000
