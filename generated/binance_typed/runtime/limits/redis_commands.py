"""What is sent to Redis, and what its answers mean."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, TypeAlias

from .bill import UNFILLED, Bill, Entry, Key
from .store import LimitState, Receipt, Seen, Wait
from .windows import FAR, GRACE, KNOWN, PARTS, POLL, REACH, Fixed, Rolling, states, unused

#: Keys and arguments of a script.
Arguments: TypeAlias = tuple[list[str], list[str | int]]

#: In place of when a request arrived: it did not, and will not; nor will it, and the question for its room may.
_NEVER, _REVOKED = -1, -2


class Commands:
    """What the verbs of a store are in Redis, `scripts` being their meaning."""

    def __init__(self, prefix: str) -> None:
        if not prefix or any(mark in prefix for mark in "{}"):
            raise ValueError("prefix is a text without braces")
        self._prefix = prefix

    def reserve(self, bill: Bill, receipt: Receipt) -> Arguments:
        orders_of = "" if bill.orders is None else bill.orders.key.account
        held = self._held(bill.place, ""), self._held(bill.place, orders_of)
        keys = [self._key(bill.place, "index"), *held, self._receipt(receipt)]
        values: list[str | int] = [receipt.earliest, receipt.latest, POLL, _life(receipt)]
        for entry in bill.entries:
            keys.append(self._budget(entry))
            values += _values(entry, entry.limit, entry.most, entry.cost)
        return keys, values

    def cancel(self, receipt: Receipt) -> Arguments:
        return self.settle(receipt, _NEVER, False)

    def revoke(self, receipt: Receipt) -> Arguments:
        return self.settle(receipt, _REVOKED, False)

    def settle(self, receipt: Receipt, latest: int, succeeded: bool) -> Arguments:
        keys = [self._key(receipt.bill.place, "index"), self._receipt(receipt)]
        values: list[str | int] = [receipt.earliest, receipt.latest, latest, _life(receipt)]
        for entry in receipt.bill.entries:
            keys.append(self._budget(entry))
            values += _values(entry, entry.limit, entry.most, entry.after if succeeded else entry.cost)
        return keys, values

    def observe(self, seen: Sequence[Seen], latest: int, earliest: int | None) -> Arguments:
        keys = [self._key(seen[0].entry.key.place, "index")]
        values: list[str | int] = [latest if earliest is None else earliest, latest]
        for each in seen:
            keys.append(self._budget(each.entry))
            used = -1 if each.used is None else each.used
            stated = -1 if each.limit is None else each.limit
            values += _values(each.entry, each.entry.limit, used, stated)
        return keys, values

    def hold(self, place: str, now: int, until: int, is_banned: bool, orders_of: str) -> Arguments:
        return [self._held(place, orders_of)], [now, until, until - now + GRACE, int(is_banned)]

    def state(self, place: str) -> Arguments:
        return [self._key(place, "index"), self._held(place, "")], []

    def _key(self, place: str, name: str) -> str:
        return f"{{{self._prefix}:{place}}}:{name}"

    def _held(self, place: str, orders_of: str) -> str:
        return self._key(place, f"held:{orders_of}" if orders_of else "held")

    def _receipt(self, receipt: Receipt) -> str:
        return self._key(receipt.bill.place, f"receipt:{receipt.id}")

    def _budget(self, entry: Entry) -> str:
        return self._key(entry.key.place, _name(entry.key))


def _name(key: Key) -> str:
    return f"{key.account}|{key.counter}|{key.interval}|{int(key.rolling)}|{key.scope}"


def _values(entry: Entry, limit: int, most: int, cost: int) -> list[str | int]:
    """An entry as scripts read it."""
    key = entry.key
    part = max(1, key.interval // PARTS) if key.rolling else key.interval
    grace = min(GRACE, key.interval) if key.rolling else GRACE
    given_back = int(key.counter == UNFILLED)
    numbers = [int(key.rolling), key.interval, part, REACH, grace, FAR, limit, most, cost, KNOWN]
    return [*numbers, int(entry.waits), given_back, _name(key)]


def _life(receipt: Receipt) -> int:
    return receipt.latest - receipt.earliest + GRACE


def made(bill: Bill, earliest: int, latest: int) -> Receipt:
    """A receipt that Redis is about to hear of."""
    return Receipt(bill, earliest, latest, os.urandom(12).hex())


def reserved(receipt: Receipt, answer: Sequence[int]) -> Receipt | Wait:
    """What Redis said to a reservation."""
    until, which, is_banned = answer
    if not until:
        return receipt
    entry = receipt.bill.orders if which < 0 else receipt.bill.entries[which - 1] if which else None
    return Wait(until, entry, bool(is_banned))


def shown(
    answer: Sequence[Any], place: str, account: str, now: int, documented: Sequence[Entry]
) -> tuple[LimitState, ...]:
    """The budgets of an account, of all that Redis has of a host; these ones in any case."""
    held, left, *budgets = answer
    until = min(int(held), now + int(left))
    found: dict[Key, Fixed | Rolling] = {entry.key: unused(entry) for entry in documented}
    for name, flat in budgets:
        owner, counter, interval, rolling, scope = _text(name).split("|", 4)
        named = {_text(flat[i]): flat[i + 1] for i in range(0, len(flat), 2)}
        fields = {field: int(value) for field, value in named.items() if field[0] not in "wq"}
        if owner not in ("", account) or "documented" not in fields:
            continue
        key = Key(place, owner, counter, int(interval), rolling == "1", scope)
        entry = Entry(key, fields.get("limit", fields["documented"]), 0, 0)
        windows = {int(field[1:]): used for field, used in fields.items() if field.startswith("u")}
        found[key] = Rolling(entry, windows) if key.rolling else Fixed(entry, windows)
    return states(found, now, until if until > now else None)


def _text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value
