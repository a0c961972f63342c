"""The budgets of one process, in its memory."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Sequence

from .bill import Bill, Entry, Key
from .store import LimitState, Receipt, Seen, Wait
from .windows import GRACE, Fixed, Rolling

#: Budgets that are kept before unused ones are looked for.
_FEW = 256


class LocalStore:
    """Budgets of this process; a `Store`.

    Thread-safe. A process that is forked begins with a copy, and counts for itself from then on: for several processes
    there is `RedisStore`.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._budgets: dict[Key, Fixed | Rolling] = {}
        self._held: dict[str, int] = {}
        self._enough = _FEW
        _stores.add(self)

    def reserve(self, bill: Bill, earliest: int, latest: int) -> Receipt | Wait:
        """Set room aside for a request that arrives between these times: of all its budgets or of none."""
        with self._lock:
            held = self._held.get(bill.place, 0)
            if held > earliest:
                return Wait(held, None)
            wait: Wait | None = None
            for entry in bill.entries:
                if (budget := self._budgets.get(entry.key)) is not None:
                    until = budget.blocked(entry.most, earliest, latest)
                    if until is not None and (wait is None or until > wait.until):
                        wait = Wait(until, entry)
            if wait is not None:
                return wait
            self._sweep(earliest)
            for entry in bill.entries:
                self._budget(entry).charge(entry.most, earliest, latest)
        return Receipt(bill, earliest, latest)

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
        """Raise what is used to what the exchange says of it, and take over the limits that it states."""
        with self._lock:
            self._sweep(latest)
            for each in seen:
                budget = self._budget(each.entry)
                if each.limit is not None:
                    budget.limit = each.limit
                if each.used is not None:
                    budget.observe(each.used, latest if earliest is None else earliest, latest)

    def hold(self, place: str, until: int) -> None:
        """The exchange wants nothing more until then."""
        with self._lock:
            self._held[place] = max(until, self._held.get(place, 0))

    def state(self, place: str, account: str, now: int) -> tuple[LimitState, ...]:
        """The budgets of an account, and of this machine's address, at a host."""
        with self._lock:
            held = self._held.get(place, 0)
            held_until = held if held > now else None
            found = [
                LimitState(key.counter, key.scope, key.interval, budget.limit, *budget.state(now), held_until)
                for key, budget in self._budgets.items()
                if key.place == place and key.account in ("", account)
            ]
        return tuple(sorted(found, key=lambda each: (each.counter, each.interval, each.scope)))

    def _budget(self, entry: Entry) -> Fixed | Rolling:
        budget = self._budgets.get(entry.key)
        if budget is None:
            budget = self._budgets[entry.key] = Rolling(entry) if entry.key.rolling else Fixed(entry)
        return budget

    def _sweep(self, now: int) -> None:
        """Forget what is over, once there is much."""
        if len(self._budgets) < self._enough:
            return
        for key, budget in list(self._budgets.items()):
            if budget.ends() + GRACE <= now:
                del self._budgets[key]
        self._enough = max(_FEW, 2 * len(self._budgets))

    def _lock_anew(self) -> None:
        self._lock = threading.Lock()


_stores: weakref.WeakSet[LocalStore] = weakref.WeakSet()


def _after_fork() -> None:
    """In the child: a lock that another thread held when it was forked is held for ever."""
    for store in list(_stores):
        store._lock_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

_shared = LocalStore()


def shared_store() -> LocalStore:
    """The budgets that all clients of this process share."""
    return _shared
