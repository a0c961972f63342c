"""What a request costs: the weight in the form of a spec, and the limits that the page states beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.transcribe.blocks import Block, Item, Paragraph, Row, Table
from generator.transcribe.facts import limits
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.weights import weight_cases, weight_form, weight_tables
from generator.transcribe.facts.wording import plain
from generator.transcribe.ledger import Ledger
from generator.transcribe.sections import Part

_UNITS = {"IP": "ip", "UID": "uid", "ORDER": "orders"}
_NUMBER = re.compile(
    r"(?P<value>\d{1,9})(?: ?\((?P<unit>ip|uid|order)\))?(?P<rest>(?: .+)?)", re.IGNORECASE | re.DOTALL
)
_INTRODUCTION = re.compile(
    r"based on parameter limit|adjusted based on the (?:limit|number of .{4,10}symbols):?"
    r"|取决于.{2,4}的limit参数|根据(?:限制|交易对的数量)进?行?调整:?",
    re.IGNORECASE,
)
_OF_WEIGHT = re.compile(r"weight|权重|rate.?limit|限频|\b(?:ip|uid)\b|^[\d.:;,| ()>=-]+$", re.IGNORECASE)
_A_WEIGHT = re.compile(r"weight|权重|重量", re.IGNORECASE)
_LABELLED = re.compile(r".*[:：] ?(?P<value>\d{1,9})")
_MOST_JOINED = 6


@dataclass(frozen=True, slots=True)
class WeightFact:
    """What a request costs, and the line that says so.

    `stated` tells that a weight is given. `rest` are blocks of these parts that speak of something else.
    """

    stated: bool
    weight: weight_form.Weight
    rate_limits: list[Spec]
    line: int
    rest: tuple[Block, ...] = ()


@dataclass(slots=True)
class _Found:
    """Charges in their long form, where the counter None stands for a unit that is not stated."""

    charges: list[Spec] = field(default_factory=list)
    limits: list[Spec] = field(default_factory=list)
    rest: list[Block] = field(default_factory=list)
    line: int = 0


def read(parts: Sequence[Part], known: Known, ledger: Ledger) -> WeightFact:
    """The weight that parts of the kinds weight, unfilled and limit state together."""
    found = _Found()
    for part in parts:
        counter = "unfilled_orders" if part.kind == "unfilled" else _UNITS.get(part.name)
        _part(part, counter, known, ledger, found)
    weight = weight_form.short(found.charges, list(known.params))
    return WeightFact(bool(found.charges), weight, found.limits, found.line, tuple(found.rest))


def _part(part: Part, counter: str | None, known: Known, ledger: Ledger, found: _Found) -> None:
    blocks: Sequence[Block] = part.blocks
    if labelled := _LABELLED.fullmatch(plain(part.label)):
        blocks = (Paragraph(part.line, labelled["value"]), *blocks)
    at, before = 0, len(found.charges)
    while at < len(blocks):
        block = blocks[at]
        if isinstance(block, Table):
            _table(block, counter, known, ledger, found)
            at += 1
        elif part.kind == "limit" and isinstance(block, Paragraph | Item):
            if _limited(plain(block.text), found, ledger, block.line):
                ledger.fact(block.line, "paragraph", "limit")
            else:
                ledger.unmodelled(block.line, "paragraph", "limit", block.text)
            at += 1
        elif taken := _texts(blocks[at:], counter, known, ledger, found):
            at += taken
        else:
            _leave(block, before, ledger, found)
            at += 1


def _texts(blocks: Sequence[Block], counter: str | None, known: Known, ledger: Ledger, found: _Found) -> int:
    """How many of the first blocks make one statement of a weight; 0 if they make none."""
    if isinstance(blocks[0], Paragraph | Item) and _INTRODUCTION.fullmatch(plain(blocks[0].text)):
        ledger.prose(blocks[0].line, "paragraph", "weight-introduction")
        return 1
    texts: list[str] = []
    for block in blocks[:_MOST_JOINED]:
        if not isinstance(block, Paragraph | Item):
            break
        texts.append(plain(block.text))
    for taken in range(len(texts), 0, -1):
        joined = "; ".join(texts[:taken])
        if _statement(joined, counter, known, ledger, found, blocks[0].line):
            for block in blocks[:taken]:
                ledger.fact(block.line, "paragraph", "weight")
            return taken
    return 0


def _statement(text: str, counter: str | None, known: Known, ledger: Ledger, found: _Found, line: int) -> bool:
    """Takes what one text states; False if it is no statement of a weight or a limit."""
    if charges := weight_cases.counted(text):
        found.line = found.line or line
        for charge in charges:
            _add(charge, found, ledger, line)
        return True
    if cases := weight_cases.read(text, known):
        found.line = found.line or line
        _add({"counter": cases.unit or counter, "cases": list(cases.cases)}, found, ledger, line)
        return True
    number = _NUMBER.fullmatch(text)
    beside = limits.read(number["rest"].lstrip(" ;.,")) if number and number["rest"] else None
    if number and (beside or not number["rest"]):
        found.line = found.line or line
        unit = _UNITS[number["unit"].upper()] if number["unit"] else counter
        _add({"counter": unit, "value": int(number["value"])}, found, ledger, line)
        return beside is None or _limits(beside, found, ledger, line)
    return _limited(text, found, ledger, line)


def _limited(text: str, found: _Found, ledger: Ledger, line: int) -> bool:
    stated = limits.read(text)
    return stated is not None and _limits(stated, found, ledger, line)


def _limits(stated: limits.Limits, found: _Found, ledger: Ledger, line: int) -> bool:
    found.limits += [limit for limit in stated.limits if limit not in found.limits]
    if stated.beyond:
        ledger.unmodelled(line, "paragraph", "limit-beyond", stated.beyond)
    return True


def _table(table: Table, counter: str | None, known: Known, ledger: Ledger, found: _Found) -> None:
    rows = weight_tables.read(table, known)
    unit = rows.units.pop() if len(rows.units) == 1 else None
    if not rows.read or rows.units:
        _leave_table(table, ledger, found)
        return
    ledger.prose(table.line, "row", "header")
    for row in rows.read:
        ledger.fact(row.line, "row", "weight")
    for row in rows.unread:
        ledger.unmodelled(row.line, "row", "weight-case", _written(row))
    found.line = found.line or table.line
    _add({"counter": unit or counter, "cases": rows.cases}, found, ledger, table.line)


def _leave_table(table: Table, ledger: Ledger, found: _Found) -> None:
    if any(_A_WEIGHT.search(cell.text) for cell in table.header.cells):
        for row in (table.header, *table.rows):
            ledger.unmodelled(row.line, "row", "weight-case", _written(row))
    else:
        found.rest.append(table)


def _written(row: Row) -> str:
    return " | ".join(cell.text for cell in row.cells)


def _leave(block: Block, before: int, ledger: Ledger, found: _Found) -> None:
    """What is not understood and may speak of the weight is reported; the rest is for other readers.

    As long as the part has stated nothing (it began with `before` charges), each number in it may be the weight.
    """
    if isinstance(block, Paragraph | Item):
        text = plain(block.text)
        if _OF_WEIGHT.search(text) or (len(found.charges) == before and re.search(r"\d", text)):
            ledger.unmodelled(block.line, "paragraph", "weight", block.text)
            return
    found.rest.append(block)


def _add(charge: Spec, found: _Found, ledger: Ledger, line: int) -> None:
    """Adds a charge; a second one against the same counter contradicts the first unless it repeats it."""
    same = [each for each in found.charges if each["counter"] == charge["counter"]]
    if not same:
        found.charges.append(charge)
    elif charge not in same:
        ledger.unmodelled(line, "paragraph", "weight-twice", str(charge.get("value", "cases")))
