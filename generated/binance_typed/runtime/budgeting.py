"""Room for a request in the exchange's budgets: waited for before it leaves, and settled when its answer is there."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from .effects import Effect, Outcome, Sleep, Wait
from .errors import LimitReached, NotSent
from .limits.bill import Bill, bill_of, counts_orders
from .limits.headers import seen_in
from .limits.local import LocalStore
from .limits.store import Receipt, Unavailable
from .limits.store import Wait as Full
from .operation import Route
from .verdict import BAN, Verdict
from .wire import Answer

if TYPE_CHECKING:
    from .calling import Call

_MS = 1_000_000  # ns

#: Seconds that a budget elsewhere has to hear what came of a request, at least: an answer may come in the last moment.
_GRACE = 0.1

#: ms of the shortest interval in which orders are counted.
_USUAL = 10_000


def bill_for(call: Call[Any], route: Route, sent: dict[str, Any]) -> Bill | None:
    """What the request will cost on which budgets; None where nobody counts."""
    if call.options.limits == "off":
        return None
    venue, operation = call.venue, call.operation
    return bill_of(
        venue.limits,
        route,
        sent,
        place=venue.place,
        account=_account(call),
        name=operation.name,
        orders=_orders(call),
        # Without room for the new order the exchange cancels the old one all the same, as is wanted.
        waits=sent.get("order_rate_limit_exceeded_mode") != "CANCEL_ONLY",
    )


def _account(call: Call[Any]) -> str:
    """Whose budgets the answer speaks of: of nobody's if the request shows no key, though the client has one."""
    credentials = call.options.credentials
    return credentials.account if credentials is not None and call.operation.auth != "none" else ""


def _orders(call: Call[Any]) -> int:
    """How many new orders the request is; each has a client id."""
    if call.operation.client_id is None:
        return 0
    batch, among, _ = call.operation.client_id.partition("[].")
    orders = call.values.get(batch) if among else None
    return len(orders) if isinstance(orders, list) else 1


def room(call: Call[Any], bill: Bill) -> Generator[Effect, Any, Receipt]:
    """Wait until every budget of the bill has room, and take it.

    Raises:
        LimitReached: if that takes longer than the call may last, or the client does not wait.
        NotSent: if the budget lies elsewhere and cannot be asked.
    """
    store = call.venue.store
    found = yield from _asked(call, bill)
    if isinstance(found, Receipt):
        return found
    try:
        while isinstance(found, Full):
            if isinstance(store, LocalStore) and not found.is_held:
                store.queue(bill, found.until)
            yield Sleep(_pause(call, found))
            found = yield from _asked(call, bill)
    finally:
        if isinstance(store, LocalStore):
            store.leave(bill)
    return found


def _asked(call: Call[Any], bill: Bill) -> Generator[Effect, Any, Receipt | Full]:
    """Room, if there is any."""
    earliest, error, limits = _earliest(call), _error(call), call.options.timeout
    flight = int(min(call.left(), limits.connect + limits.read) * 1000)
    found: Any = None
    unavailable = ""
    try:
        found = call.venue.store.reserve(bill, earliest, earliest + 2 * error + flight)
        if call.runner.is_async and inspect.isawaitable(found):
            found = yield Wait(found, call.left())
    except Exception as reason:
        unavailable = str(reason) if isinstance(reason, Unavailable) else f"the budget failed ({type(reason).__name__})"
    if unavailable and call.left() <= 0:
        unavailable = "the budget did not answer in time"
    if isinstance(found, Receipt | Full):
        return found
    raise NotSent(f"{call.operation.name}: {unavailable}")


def _pause(call: Call[Any], full: Full) -> float:
    """Seconds until it is worth asking again."""
    seconds = max(0.001, (full.until - _earliest(call)) / 1000)
    if call.options.limits == "raise" or seconds > call.left():
        raise LimitReached(call.operation.name, full.counter, seconds, is_banned=full.is_banned)
    call.observer.wait(call.operation.name, call.id, seconds, "held" if full.is_held else "limit")
    return seconds


def _earliest(call: Call[Any]) -> int:
    """When a request that is sent now can arrive at the earliest: ms since 1970 at the exchange."""
    return call.venue.clock.now() // _MS - _error(call)


def _error(call: Call[Any]) -> int:
    return call.venue.clock.error() // _MS + 1


def cancel(call: Call[Any], receipt: Receipt) -> Generator[Effect, Any, None]:
    """The request was not even tried: give everything back."""
    yield from _done(call, [lambda: call.venue.store.cancel(receipt)])


def settle(
    call: Call[Any], bill: Bill | None, receipt: Receipt | None, outcome: Outcome, verdict: Verdict
) -> Generator[Effect, Any, None]:
    """Give back what was not used, and take over what the exchange says of its budgets."""
    clock, store = call.venue.clock, call.venue.store
    now, error = clock.now() // _MS, _error(call)
    jobs: list[Callable[[], Any]] = []
    if verdict.is_stop:  # also from a call that keeps no budget: others of this address do
        stop = verdict.retry_after or 0.0
        call.observer.held(call.operation.name, verdict.status or 0, stop)
        until, is_banned = now + int(stop * 1000), verdict.status == BAN
        jobs.append(lambda: store.hold(call.venue.place, now, until, is_banned=is_banned))
    elif verdict.orders_used_up:
        full = now + int(verdict.retry_after * 1000) if verdict.retry_after is not None else _end(bill, now)
        jobs.append(lambda: store.hold(call.venue.place, now, full, orders_of=_account(call)))
    if bill is not None and receipt is not None and verdict.kind == "unsent":
        jobs.append(lambda: store.cancel(receipt))
    elif bill is not None and receipt is not None and isinstance(outcome, Answer):
        sent = now - (clock.monotonic() - call.sent_at) // _MS
        # In this order: in between, another's answer that does not know of this request must not be the last word.
        if seen := seen_in(outcome, bill):
            jobs.append(lambda: store.observe(seen, now + error, sent - error))
        jobs.append(lambda: store.settle(receipt, now + error, verdict.kind == "answer"))
    yield from _done(call, jobs)


def _end(bill: Bill | None, now: int) -> int:
    """When the shortest window of orders ends."""
    orders = [] if bill is None else [entry.key.interval for entry in bill.entries if counts_orders(entry.key.counter)]
    interval = min(orders, default=_USUAL)
    return (now // interval + 1) * interval


def _done(call: Call[Any], jobs: list[Callable[[], Any]]) -> Generator[Effect, Any, None]:
    for job in jobs:
        try:
            done = job()
            if call.runner.is_async and inspect.isawaitable(done):
                yield Wait(done, max(_GRACE, call.left()))
        except Exception:  # what came of the request is known; it must not be lost to a budget that is not there
            return
