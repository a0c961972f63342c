"""The budgets of one process, in its memory."""

from __future__ import annotations

import os
import threading
import time
import weakref
from collections.abc import Sequence
from typing import NamedTuple

from .bill import Bill, Entry, Key
from .store import LimitState, Receipt, Seen, Wait
from .windows import GRACE, POLL, Fixed, Rolling, states, unused

#: Budgets that are kept before unused ones are looked for.
_FEW = 256

#: ms for which a request that has waited for a window keeps its claim on it if it is late.
_LATE = 1_000


class _Stop(NamedTuple):
    """The exchange wants nothing until then, by its clock; and surely no longer than this, by one that nobody sets."""

    until: int
    ends: float
    is_banned: bool


class LocalStore:
    """Budgets of this process; a `Store`.

    Thread-safe. A process that is forked begins with a copy, and counts for itself from then on: for several processes
    there is `RedisStore`.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._budgets: dict[Key, Fixed | Rolling] = {}
        #: By host, and by the account whose orders it is about; empty for all requests.
        self._held: dict[tuple[str, str], _Stop] = {}
        self._monotonic = time.monotonic
        #: Requests that wait, the one that has waited for longest first, and until when; by the identity of the bill.
        self._claims: dict[int, tuple[Bill, int]] = {}
        self._enough = _FEW
        _stores.add(self)

    def reserve(self, bill: Bill, earliest: int, latest: int) -> Receipt | Wait:
        """Set room aside for a request that arrives between these times: of all its budgets or of none."""
        with self._lock:
            wait = self._stopped(bill, earliest) if self._held else None
            if wait is not None:
                return wait
            for entry in bill.entries:
                if entry.waits and (budget := self._budgets.get(entry.key)) is not None:
                    until = budget.blocked(entry.most, earliest, latest)
                    if until is not None and (wait is None or until > wait.until):
                        wait = Wait(until, entry)
            if wait is None and self._claims:
                wait = self._behind(bill, earliest)
            if wait is not None:
                return wait
            self._sweep(earliest)
            for entry in bill.entries:
                self._budget(entry).charge(entry.most, earliest, latest)
        return Receipt(bill, earliest, latest)

    def queue(self, bill: Bill, until: int) -> None:
        """The request waits until then: the room that it needs is its own from then on, if it comes for it in time.

        Who comes later gets what that leaves; so a light request waits for no heavy one that waits for the next window,
        and takes nothing from it there.
        """
        with self._lock:
            self._claims[id(bill)] = (bill, until)

    def leave(self, bill: Bill) -> None:
        """The request waits no more."""
        with self._lock:
            self._claims.pop(id(bill), None)

    def cancel(self, receipt: Receipt) -> None:
        """The request never left: give everything back."""
        self._settle(receipt, None, False)

    def settle(self, receipt: Receipt, latest: int, succeeded: bool) -> None:
        """An answer came, `latest` being when at the latest: give back what the request cannot have used."""
        self._settle(receipt, latest, succeeded)

    def _settle(self, receipt: Receipt, latest: int | None, succeeded: bool) -> None:
        with self._lock:
            for entry in receipt.bill.entries:
                if (budget := self._budgets.get(entry.key)) is not None:
                    budget.settle(entry, receipt, latest, entry.after if succeeded else entry.cost)

    def observe(self, seen: Sequence[Seen], latest: int, earliest: int | None = None) -> None:
        """Take over what the exchange says is used, where that is to be, and the limits that it states."""
        with self._lock:
            self._sweep(latest)
            for each in seen:
                budget = self._budget(each.entry)
                if each.limit is not None:
                    budget.limit = each.limit
                if each.used is not None:
                    budget.observe(each.used, latest if earliest is None else earliest, latest)

    def hold(self, place: str, now: int, until: int, *, is_banned: bool = False, orders_of: str = "") -> None:
        """The exchange wants nothing more until then; or if an account is named, no more orders of that."""
        ends = self._monotonic() + (until - now + GRACE) / 1000
        with self._lock:
            held = self._held.get((place, orders_of))
            if held is None or until > self._held_until(held, now):
                self._held[place, orders_of] = _Stop(until, ends, is_banned)

    def state(self, place: str, account: str, now: int, documented: Sequence[Entry] = ()) -> tuple[LimitState, ...]:
        """The budgets of an account, and of this machine's address, at a host; these ones in any case."""
        with self._lock:
            held = self._held.get((place, ""))
            until = self._held_until(held, now) if held is not None else now
            shown = {entry.key: unused(entry) for entry in documented} | {
                key: budget
                for key, budget in self._budgets.items()
                if key.place == place and key.account in ("", account)
            }
            return states(shown, now, until if until > now else None)

    def stopped(self, bill: Bill, earliest: int) -> Wait | None:
        """Until when the exchange wants nothing of this kind; None if it takes it."""
        with self._lock:
            return self._stopped(bill, earliest)

    def _stopped(self, bill: Bill, earliest: int) -> Wait | None:
        """Until when the exchange wants nothing of this kind."""
        for entry in (None, bill.orders) if bill.orders is not None else (None,):
            held = self._held.get((bill.place, "" if entry is None else entry.key.account))
            if held is not None and (until := self._held_until(held, earliest)) > earliest:
                return Wait(until, entry, held.is_banned)
        return None

    def _held_until(self, held: _Stop, now: int) -> int:
        return min(held.until, now + int((held.ends - self._monotonic()) * 1000))

    def _behind(self, bill: Bill, earliest: int) -> Wait | None:
        """To wait a little, if there is room, but not for all who have waited for longer, and for this one."""
        spare: dict[Key, int] = {}
        mine = {entry.key: entry for entry in bill.entries if entry.waits and not entry.key.rolling}
        for key, entry in mine.items():
            if (budget := self._budgets.get(key)) is not None:
                spare[key] = budget.limit - budget.state(earliest)[0] - entry.most
        for other, until in self._claims.values():
            if other is bill:
                return None
            if until + _LATE <= earliest:
                continue
            for entry in other.entries:
                key = entry.key
                if key in spare and until // key.interval <= earliest // key.interval:
                    spare[key] -= entry.most
                    if spare[key] < 0:
                        return Wait(earliest + POLL, mine[key])
        return None

    def _budget(self, entry: Entry) -> Fixed | Rolling:
        budget = self._budgets.get(entry.key)
        if budget is None:
            budget = self._budgets[entry.key] = unused(entry)
        return budget

    def _sweep(self, now: int) -> None:
        """Forget what is over, once there is much."""
        if len(self._budgets) < self._enough:
            return
        for key, budget in list(self._budgets.items()):
            if budget.ends() + GRACE <= now:
                del self._budgets[key]
        self._enough = max(_FEW, 2 * len(self._budgets))

    def _begin_anew(self) -> None:
        self._lock = threading.Lock()
        self._claims = {}


_stores: weakref.WeakSet[LocalStore] = weakref.WeakSet()


def _after_fork() -> None:
    """In the child: a lock that another thread held when it was forked is held for ever, and nobody else waits."""
    for store in list(_stores):
        store._begin_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

_shared = LocalStore()


def shared_store() -> LocalStore:
    """The budgets that all clients of this process share."""
    return _shared
