"""Tables of what became of a request of several steps: the words for each step's result, and the HTTP status of all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.transcribe.blocks import Row, Table
from generator.transcribe.facts.reading import Spec

_NAME = re.compile(r"`?([a-z][A-Za-z]{1,40})`?")
_WORD = re.compile(r"[^A-Za-z`]{0,4}`?([A-Z][A-Z_]{1,40})`?")
_STATUS = re.compile(r"`?([1-5][0-9]{2})`?")
_NONE = re.compile(r"`?N/A`?", re.IGNORECASE)
_WITHIN = re.compile(r"within limits|在限制范围内", re.IGNORECASE)
_BEYOND = re.compile(r"exceeds limits|超出限制范围", re.IGNORECASE)
_COUNT = "account.unfilled_orders"


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The rows of the table, each as what it says by the name of its column; `status` is None where there is none."""

    rows: tuple[Mapping[str, str | int | None], ...]

    def values(self, name: str) -> list[str]:
        """The words that the rows have for a field."""
        return list(dict.fromkeys(word for row in self.rows if isinstance(word := row.get(name), str)))

    def status(self, answer: Any, when: Spec | None) -> int | None:
        """The status of an answer, if all rows that fit it and its condition have the same one."""
        data = answer.get("data", answer) if isinstance(answer, dict) else None
        if not isinstance(data, dict):
            return None
        said = {name: data[name] for name in self.rows[0] if name != "status" and isinstance(data.get(name), str)}
        if not said:
            return None
        said |= dict(_demanded(when))
        fit = [row for row in self.rows if all(row.get(name, value) == value for name, value in said.items())]
        found = {status for row in fit if isinstance(status := row["status"], int)}
        return found.pop() if len(found) == 1 else None


def read(table: Table) -> Outcomes | None:
    """The outcomes that a table lists below a second row of names; None if it is another table."""
    names = [_named(cell.text) for cell in table.rows[0].cells] if len(table.rows) > 1 else []
    if "status" not in names or len(names) != len(set(names)) or len(names) < 3:
        return None
    rows = [_row(names, row) for row in table.rows[1:]]
    return Outcomes(tuple(row for row in rows if row)) if all(rows) else None


def _named(text: str) -> str:
    match = _NAME.fullmatch(text.strip())
    return match[1] if match else _COUNT


def _row(names: list[str], row: Row) -> dict[str, str | int | None]:
    """What one row says; empty if a cell is not understood."""
    if len(row.cells) != len(names):
        return {}
    said: dict[str, str | int | None] = {}
    for name, cell in zip(names, row.cells, strict=True):
        text = cell.text.strip()
        if name == "status":
            match, none = _STATUS.fullmatch(text), _NONE.fullmatch(text)
            if not match and not none:
                return {}
            said[name] = int(match[1]) if match else None
        elif name == _COUNT:
            if not _WITHIN.fullmatch(text) and not _BEYOND.fullmatch(text):
                return {}
            said[name] = "within" if _WITHIN.fullmatch(text) else "exceeded"
        elif word := _WORD.fullmatch(text):
            said[name] = word[1]
        else:
            return {}
    return said


def _demanded(when: Spec | None) -> Iterator[tuple[str, Any]]:
    """The parameters and states that a condition demands to have one value."""
    for each in (when or {}).get("all", [when or {}]):
        name = each.get("param") or each.get("state")
        if name and len(each.get("in", ())) == 1:
            yield name, each["in"][0]
