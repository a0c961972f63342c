"""The two forms of the algorithm, in Python and in Lua, agree on everything that they are told."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from binance_typed.runtime.limits.local import LocalStore
from binance_typed.runtime.limits.redis_store import RedisStore
from binance_typed.runtime.limits.store import Receipt, Seen, Wait
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.limits.conftest import Server
from tests.limits.virtual import PLACE, START, bill, entry

_PREFIXES = count()
DAY = 86_400_000

times = st.integers(0, 90_000)
lines = st.tuples(
    st.builds(entry, st.just("ip"), st.just(20), st.just(10_000), st.integers(1, 12), after=st.integers(0, 12)),
    st.builds(
        entry, st.just("requests_uid"), st.just(10), st.just(7_000), st.integers(1, 4), rolling=st.just(True),
        account=st.sampled_from(["a", "b"]),
    ),
    st.builds(
        lambda line, waits: replace(line, waits=waits),
        st.builds(entry, st.just("unfilled_orders"), st.just(12), st.just(8_000), st.integers(1, 3),
            account=st.just("a"),
        ),
        st.booleans(),
    ),
)  # fmt: skip
verbs = st.one_of(
    st.tuples(st.just("reserve"), times, times, lines),
    st.tuples(st.just("reserve"), times, times, lines),
    st.tuples(st.just("settle"), st.integers(0, 9), times, st.booleans()),
    st.tuples(st.just("cancel"), st.integers(0, 9)),
    st.tuples(st.just("observe"), times, times, lines, st.none() | st.integers(0, 25), st.none() | st.integers(1, 40)),
    st.tuples(st.just("hold"), times, st.booleans(), st.sampled_from(["", "a", "b"])),
    st.tuples(st.just("correct")),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(verbs, min_size=1, max_size=30))
def test_python_and_lua_agree(server: Server, steps: list[tuple[Any, ...]]) -> None:
    """In a run of verbs, at times that rise but for a clock that is a day ahead for a while, both say the same."""
    with server.client() as client:
        both = LocalStore(), RedisStore(client, f"agreement-{next(_PREFIXES)}")
        open_: list[tuple[Receipt, Receipt]] = []
        now, is_ahead = START, False
        for verb, *given in steps:
            if verb == "reserve":
                now += given[0] // 20
                paid = bill(*given[2], orders=given[2][1])
                found = [store.reserve(paid, now, now + given[1]) for store in both]
                if isinstance(found[0], Receipt) and isinstance(found[1], Receipt):
                    open_.append((found[0], found[1]))
                else:
                    assert isinstance(found[0], Wait) and isinstance(found[1], Wait)
                    held = [each.is_held or each.entry is paid.orders for each in found]
                    # What is left of a stop is told by two clocks.
                    assert found[0].until == pytest.approx(found[1].until, abs=2_000 * held[1])
                    assert (found[0].entry, found[0].is_banned) == (found[1].entry, found[1].is_banned)
            elif verb in ("settle", "cancel") and open_:
                receipts = open_.pop(given[0] % len(open_))
                for store, receipt in zip(both, receipts, strict=True):
                    if verb == "cancel":
                        store.cancel(receipt)
                    else:
                        store.settle(receipt, max(now, receipt.earliest + given[1]), given[2])
            elif verb == "observe":
                now += given[0] // 20
                for store in both:
                    seen = [Seen(line, given[3], given[4]) for line in given[2]]
                    store.observe(seen, now + given[1] // 10, now - given[0] // 40)
            elif verb == "hold":
                for store in both:
                    store.hold(PLACE, now, now + given[0] // 20, is_banned=given[1], orders_of=given[2])
            elif verb == "correct":
                now += -DAY if is_ahead else DAY
                is_ahead = not is_ahead
            for account, later in (("a", 0), ("b", 5_000), ("b", 20_000)):
                # Redis no longer lists a budget that is over; that it is unused is the same.
                one, other = (
                    [each for each in store.state(PLACE, account, now + later) if each.used] for store in both
                )
                assert [replace(each, held_until=None) for each in one] == [
                    replace(each, held_until=None) for each in other
                ]
                for mine, theirs in zip(one, other, strict=True):
                    assert (mine.held_until or 0) == pytest.approx(theirs.held_until or 0, abs=2_000)
