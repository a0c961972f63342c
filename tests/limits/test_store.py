"""What every store does, wherever it keeps the budgets."""

from __future__ import annotations

from dataclasses import replace

import pytest
from binance_typed.runtime.limits.store import Receipt, Seen, Store, Wait

from tests.limits.virtual import PLACE, START, bill, entry

MINUTE, DAY = 60_000, 86_400_000


def used(store: Store, now: int = START, account: str = "") -> dict[tuple[str, int], int]:
    """What is used of each budget."""
    return {(each.counter, each.interval): each.used for each in store.state(PLACE, account, now)}


def taken(store: Store, cost: int, earliest: int = START, latest: int | None = None, limit: int = 100) -> Receipt:
    """Room that there is."""
    found = store.reserve(bill(entry(limit=limit, cost=cost)), earliest, latest or earliest)
    assert isinstance(found, Receipt)
    return found


def test_room_up_to_the_limit_and_not_beyond(store: Store) -> None:
    taken(store, 60)
    taken(store, 40)
    wait = store.reserve(bill(entry(cost=1)), START + 5, START + 5)
    assert isinstance(wait, Wait)
    assert (wait.until, wait.counter, wait.is_held) == (START + MINUTE, "ip", False)
    taken(store, 100, wait.until)


def test_a_request_is_charged_to_every_window_that_it_may_reach(store: Store) -> None:
    taken(store, 60, START + MINUTE - 1, START + 2 * MINUTE)
    assert [used(store, START + i * MINUTE)["ip", MINUTE] for i in range(4)] == [60, 60, 60, 0]
    assert isinstance(store.reserve(bill(entry(cost=41)), START, START), Wait)
    assert isinstance(store.reserve(bill(entry(cost=41)), START + 3 * MINUTE - 1, START + 3 * MINUTE), Wait)
    taken(store, 41, START + 3 * MINUTE)


def test_what_it_did_not_reach_is_given_back(store: Store) -> None:
    receipt = taken(store, 60, START + MINUTE - 1, START + 2 * MINUTE)
    store.settle(receipt, START + MINUTE, True)
    assert [used(store, START + i * MINUTE)["ip", MINUTE] for i in range(3)] == [60, 60, 0]


def test_what_never_left_is_given_back_whole(store: Store) -> None:
    receipt = taken(store, 100, START, START + MINUTE)
    store.cancel(receipt)
    assert [used(store, START + i * MINUTE)["ip", MINUTE] for i in range(2)] == [0, 0]
    taken(store, 100)


def test_later_windows_full_of_what_is_in_flight_are_asked_for_soon(store: Store) -> None:
    receipt = taken(store, 100, START, START + MINUTE)
    wait = store.reserve(bill(entry(cost=1)), START - 1, START)
    assert isinstance(wait, Wait) and wait.until == START - 1 + 50
    store.settle(receipt, START, True)
    assert isinstance(store.reserve(bill(entry(cost=1)), START - 1, START), Wait)
    taken(store, 100, START + MINUTE)


def test_all_budgets_or_none(store: Store) -> None:
    lines = entry("ip", 100, cost=10), entry("order_10s", 1, 10_000, account="a"), entry("order_1m", 5, account="a")
    assert isinstance(store.reserve(bill(*lines), START, START), Receipt)
    wait = store.reserve(bill(*lines), START + 1, START + 1)
    assert isinstance(wait, Wait) and (wait.counter, wait.until) == ("order_10s", START + 10_000)
    assert used(store, START, "a") == {("ip", MINUTE): 10, ("order_10s", 10_000): 1, ("order_1m", MINUTE): 1}


def test_the_budget_that_is_full_for_longest_is_named(store: Store) -> None:
    lines = entry("order_10s", 1, 10_000), entry("order_1m", 1)
    store.reserve(bill(*lines), START, START)
    wait = store.reserve(bill(*lines), START, START)
    assert isinstance(wait, Wait) and (wait.counter, wait.until) == ("order_1m", START + MINUTE)


def test_success_that_costs_less_and_more(store: Store) -> None:
    for after, succeeded, then in ((1, True, 1), (1, False, 20), (30, True, 30), (30, False, 20)):
        now = START + (after + 100 * succeeded) * MINUTE
        receipt = store.reserve(bill(entry(cost=20, after=after)), now, now)
        assert isinstance(receipt, Receipt)
        assert used(store, now)["ip", MINUTE] == max(20, after), "set aside is the most that it may cost"
        store.settle(receipt, now, succeeded)
        assert used(store, now)["ip", MINUTE] == then


def test_more_than_the_whole_limit_goes_alone(store: Store) -> None:
    taken(store, 1)
    assert isinstance(store.reserve(bill(entry(cost=3000)), START, START), Wait)
    taken(store, 3000, START + MINUTE)
    assert isinstance(store.reserve(bill(entry(cost=1)), START + MINUTE, START + MINUTE), Wait)


def test_use_by_others_is_taken_over_and_never_lowered(store: Store) -> None:
    line = entry(cost=10)
    taken(store, 10)
    store.observe([Seen(line, 70)], START)
    assert used(store)["ip", MINUTE] == 70
    store.observe([Seen(line, 20)], START)
    assert used(store)["ip", MINUTE] == 70
    assert isinstance(store.reserve(bill(entry(cost=31)), START, START), Wait)
    taken(store, 30)


def test_nothing_is_given_back_that_the_exchange_has_counted(store: Store) -> None:
    receipt = taken(store, 50)
    store.observe([Seen(entry(), 40)], START)
    store.cancel(receipt)
    assert used(store)["ip", MINUTE] == 40


def test_a_word_at_the_boundary_may_be_about_either_window(store: Store) -> None:
    store.observe([Seen(entry(), 100)], START + MINUTE, START + MINUTE - 1)
    assert used(store, START + MINUTE)["ip", MINUTE] == 0
    store.observe([Seen(entry(), 100)], START + MINUTE + 1, START + MINUTE)
    assert used(store, START + MINUTE)["ip", MINUTE] == 100


@pytest.mark.parametrize("stated", [30, 300])
def test_a_limit_that_the_exchange_states_replaces_ours(store: Store, stated: int) -> None:
    store.observe([Seen(entry(), None, stated)], START)
    taken(store, 30)
    assert isinstance(store.reserve(bill(entry(cost=1)), START, START), Wait) == (stated == 30)
    (state,) = store.state(PLACE, "", START)
    assert state.limit == stated


def test_a_stop_holds_everything_at_that_place(store: Store) -> None:
    taken(store, 1)
    store.hold(PLACE, START, START + 5 * MINUTE)
    store.hold(PLACE, START, START + MINUTE)
    for lines in ((), (entry("uid", account="b"),)):
        wait = store.reserve(bill(*lines), START + 3 * MINUTE, START + 3 * MINUTE)
        assert isinstance(wait, Wait)
        assert (wait.until, wait.is_held, wait.counter, wait.entry) == (START + 5 * MINUTE, True, "held", None)
        assert not wait.is_banned
    (state,) = store.state(PLACE, "", START)
    assert state.held_until == START + 5 * MINUTE
    taken(store, 1, START + 5 * MINUTE)
    assert store.state(PLACE, "", START + 5 * MINUTE)[0].held_until is None


def test_a_ban_is_told_from_a_stop(store: Store) -> None:
    store.hold(PLACE, START, START + MINUTE)
    store.hold(PLACE, START, START + 5 * MINUTE, is_banned=True)
    store.hold(PLACE, START, START + 2 * MINUTE)
    wait = store.reserve(bill(entry()), START, START)
    assert isinstance(wait, Wait)
    assert (wait.until, wait.is_banned) == (START + 5 * MINUTE, True)
    wait = store.reserve(bill(entry()), START + 5 * MINUTE - 1, START + 5 * MINUTE)
    assert isinstance(wait, Wait) and wait.is_banned
    store.hold(PLACE, START, START + 6 * MINUTE)
    wait = store.reserve(bill(entry()), START + 5 * MINUTE, START + 5 * MINUTE)
    assert isinstance(wait, Wait) and not wait.is_banned


def test_a_stop_dated_by_a_clock_that_was_ahead_ends_soon_after_it_must(store: Store) -> None:
    """A minute later than the exchange has said, by a clock that nobody sets."""
    store.hold(PLACE, START + DAY, START + DAY + 5 * MINUTE, is_banned=True)
    wait = store.reserve(bill(entry()), START, START)
    assert isinstance(wait, Wait) and wait.is_banned
    assert START + 5 * MINUTE < wait.until <= START + 6 * MINUTE
    store.reserve(bill(entry()), START + DAY + 5 * MINUTE, START + DAY + 5 * MINUTE)
    assert store.state(PLACE, "", START)[0].held_until == pytest.approx(START + 6 * MINUTE, abs=1_000)


def test_rolling_intervals_charged_by_a_clock_that_was_ahead_hold_up_nobody(store: Store) -> None:
    line = entry("requests_ip", 2, 10_000, rolling=True)
    ahead = [store.reserve(bill(line), START + DAY, START + DAY + 20_000) for _ in range(2)]
    assert isinstance(store.reserve(bill(line), START + DAY, START + DAY), Wait)
    for at in (START, START + 1_000):
        assert isinstance(store.reserve(bill(line), at, at + 20_000), Receipt)
    assert isinstance(store.reserve(bill(line), START + 1_000, START + 1_000), Wait), "its own it counts"
    assert used(store, START + 1_000)["requests_ip", 10_000] == 2
    store.observe([Seen(line, 1)], START + 1_000)
    assert used(store, START + 1_000)["requests_ip", 10_000] == 2
    for receipt in ahead:
        assert isinstance(receipt, Receipt)
        store.cancel(receipt)
    assert used(store, START + DAY)["requests_ip", 10_000] == 0


def test_whole_intervals_charged_by_a_clock_that_was_ahead_hold_up_nobody_before(store: Store) -> None:
    taken(store, 100, START + DAY)
    taken(store, 100, START)
    assert isinstance(store.reserve(bill(entry()), START, START), Wait)
    taken(store, 100, START + MINUTE)


def test_budgets_that_were_not_drawn_from_are_shown_if_they_are_named(store: Store) -> None:
    named = entry("ip", 6_000), entry("order_1d", 10, DAY, account="a"), entry("requests_ip", 5, 9_000, rolling=True)
    store.reserve(bill(entry("ip", 6_000, cost=40)), START, START)
    shown = {each.counter: each for each in store.state(PLACE, "a", START + 1, named)}
    assert {name: (each.used, each.limit) for name, each in shown.items()} == {
        "ip": (40, 6_000), "order_1d": (0, 10), "requests_ip": (0, 5),
    }  # fmt: skip
    assert shown["order_1d"].resets_at == START + DAY
    assert [each.held_until for each in shown.values()] == [None, None, None]
    store.hold("other.test", START, START + MINUTE)
    named = (replace(named[0], key=named[0].key._replace(place="other.test")),)
    (only,) = store.state("other.test", "a", START, named)
    assert (only.used, only.held_until) == (0, START + MINUTE)


def test_accounts_have_their_own(store: Store) -> None:
    for account in ("a", "b"):
        line = entry("order_1m", 1, account=account)
        assert isinstance(store.reserve(bill(line), START, START), Receipt)
        assert isinstance(store.reserve(bill(line), START, START), Wait)
    assert [each.used for each in store.state(PLACE, "a", START)] == [1]
    assert store.state("elsewhere.test", "a", START) == ()


def test_rolling_intervals_end_when_they_end(store: Store) -> None:
    line = entry("requests_ip", 2, 10_000, rolling=True)
    for at in (START + 4_000, START + 9_000):
        assert isinstance(store.reserve(bill(line), at, at), Receipt)
    wait = store.reserve(bill(line), START + 12_000, START + 12_000)
    assert isinstance(wait, Wait)
    assert START + 14_000 < wait.until <= START + 14_100, "within a hundredth of the interval"
    assert isinstance(store.reserve(bill(line), wait.until - 1, wait.until - 1), Wait)
    assert isinstance(store.reserve(bill(line), wait.until, wait.until), Receipt)
    (state,) = store.state(PLACE, "", wait.until)
    assert (state.used, state.resets_at) == (2, START + 19_100)


def test_rolling_intervals_count_from_the_latest_arrival(store: Store) -> None:
    line = entry("requests_ip", 1, 10_000, rolling=True)
    receipt = store.reserve(bill(line), START, START + 20_000)
    assert isinstance(receipt, Receipt)
    assert isinstance(store.reserve(bill(line), START + 29_000, START + 29_000), Wait)
    store.settle(receipt, START + 500, True)
    assert isinstance(store.reserve(bill(line), START + 10_600, START + 10_600), Receipt)


def test_rolling_use_by_others(store: Store) -> None:
    line = entry("requests_ip", 10, 10_000, cost=3, rolling=True)
    receipt = store.reserve(bill(line), START, START)
    assert isinstance(receipt, Receipt)
    store.observe([Seen(line, 8)], START + 100)
    assert used(store)["requests_ip", 10_000] == 8
    store.observe([Seen(line, 2)], START + 100)
    assert isinstance(store.reserve(bill(line), START + 200, START + 200), Wait)
    store.cancel(receipt)
    assert used(store)["requests_ip", 10_000] == 5
