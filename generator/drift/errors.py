"""Documented error codes, of an endpoint or of a whole product."""

from __future__ import annotations

from collections.abc import Iterable

from generator.catalog.findings import Position
from generator.catalog.model import ErrorCode
from generator.drift.notes import Notes
from generator.drift.words import said


def compare(old: Iterable[ErrorCode], new: Iterable[ErrorCode], at: tuple[Position, Position], notes: Notes) -> None:
    """Compare errors by their codes. Messages are prose; a page may list one code with several of them."""
    before, after = _by_code(old), _by_code(new)
    for code, entries in before.items():
        if code not in after:
            why = f"{code}{_called(entries)} is listed no more"
            notes.add("error-gone", f"errors.{code}", (entries[0], None), (entries[0].at, at[1]), why)
    for code, entries in after.items():
        if code in before:
            _both(before[code], entries, notes)
        else:
            why = f"{code}{_called(entries)} is listed now"
            notes.add("error-new", f"errors.{code}", (None, entries[0]), (at[0], entries[0].at), why)


def _by_code(errors: Iterable[ErrorCode]) -> dict[int, list[ErrorCode]]:
    found: dict[int, list[ErrorCode]] = {}
    for each in errors:
        found.setdefault(each.code, []).append(each)
    return found


def _name(entries: list[ErrorCode]) -> str | None:
    return next((each.name for each in entries if each.name), None)


def _called(entries: list[ErrorCode]) -> str:
    known = _name(entries)
    return f" {said(known)}" if known else ""


def _status(entries: list[ErrorCode]) -> int | None:
    return next((each.status for each in entries if each.status), None)


def _both(old: list[ErrorCode], new: list[ErrorCode], notes: Notes) -> None:
    """Compare one code with itself."""
    code, at = new[0].code, (old[0].at, new[0].at)
    notes.same("prose", {each.msg for each in old} != {each.msg for each in new})
    for key, rule, one, other in (
        ("name", "error-renamed", _name(old), _name(new)),
        ("status", "error-status-changed", _status(old), _status(new)),
    ):
        if one != other:
            why = f"{code} had the {key} {said(one)}, has {said(other)}"
            notes.add("error-named" if one is None else rule, f"errors.{code}.{key}", (one, other), at, why)
