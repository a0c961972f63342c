"""Tables of an answer's fields: when a field is there, its values and unit, and fields that no example shows."""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from typing import Any

from generator.transcribe.blocks import Row, Table
from generator.transcribe.facts.answers import comments, field_names, infer, presence
from generator.transcribe.facts.answers import schema_places as places
from generator.transcribe.facts.answers.presence import Place
from generator.transcribe.facts.answers.tolerant_json import read as read_json
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.ledger import Ledger

_COLUMNS = (
    ("name", r"(?:field|parameter|name)s?|字段|参数|名称|参数名"),
    ("type", r"type|类型|数据类型"),
    ("when", r"visibility conditions?|显示的条件|可见条件"),
    ("sample", r"examples?|示例"),
    ("description", r"description|details?|描述|详情|说明"),
)
_KINDS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _COLUMNS)
_TYPES = {
    "LONG": "integer", "INT": "integer", "INTEGER": "integer", "STRING": "string", "BOOLEAN": "boolean",
    "OBJECT": "object", "OBJECT ARRAY": "array",
}  # fmt: skip
_NAME = re.compile(r"[A-Za-z_]\w*")


def read(table: Table, schema: Spec | None, shown: Sequence[Any], known: Known, ledger: Ledger) -> None:
    """Add what the table says to the schema; a row that says of a field what has no place there is unmodelled.

    `shown` are the answers of the examples: values are listed of a field only if those that it shows are among them.
    """
    columns = _columns(table.header)
    if "name" not in columns or schema is None:
        for row in (table.header, *table.rows):
            ledger.unmodelled(row.line, "row", "unknown-table", _text(row))
        return
    ledger.prose(table.header.line, "row", "table-header")
    for row in table.rows:
        cells = {kind: row.cells[at].text for kind, at in columns.items() if at < len(row.cells)}
        name = cells.get("name", "").strip("` →")
        if not _NAME.fullmatch(name):
            rule = "limited" if comments.limited(_text(row)) else "continued"
            _note(ledger, row, "unmodelled" if rule == "limited" else "prose", rule)
        elif "when" in columns:
            _conditional(name, cells, row, schema, known, ledger)
        else:
            _described(name, cells, row, schema, shown, known, ledger)


def _columns(header: Row) -> dict[str, int]:
    found: dict[str, int] = {}
    texts = [text.strip(" *:：") for cell in header.cells for text in cell.text.split("|")]
    # Two names that the page put into one cell push the others to the right, out of the last, empty one.
    texts = [text for text in texts if text] if len(texts) > len(header.cells) else texts
    for at, text in enumerate(texts):
        for kind, pattern in _KINDS:
            if pattern.fullmatch(text):
                found.setdefault(kind, at)
    return found


def _text(row: Row) -> str:
    return " | ".join(cell.text for cell in row.cells)


def _note(ledger: Ledger, row: Row, verdict: str, rule: str) -> None:
    if verdict == "fact":
        ledger.fact(row.line, "row", rule)
    elif verdict == "prose":
        ledger.prose(row.line, "row", rule)
    else:
        ledger.unmodelled(row.line, "row", rule, _text(row))


def _conditional(name: str, cells: Spec, row: Row, schema: Spec, known: Known, ledger: Ledger) -> None:
    """A field of orders with the condition under which it is there; it is added to every order that is shown."""
    orders = [
        (option, several)
        for option, several in _each(schema)
        if {"orderId", "status"} <= option.get("properties", {}).keys()
    ]
    text = cells.get("when", "")
    rules, _, rest = presence.condition(text, Place(name=name), known)
    if not rules or comments.limited(rest) or not orders:
        _note(ledger, row, "unmodelled", "field-condition")
        return
    sample = _sample(name, cells.get("sample", ""))
    agreed = True
    for order, several in orders:
        part = order["properties"].setdefault(name, copy.copy(sample))
        _, when, _ = presence.condition(text, Place(name=name, several=several), known)
        agreed &= part.setdefault("when", when) == when
    _note(ledger, row, "fact" if agreed else "unmodelled", rules[0] if agreed else "differs")


def _objects(schema: Spec) -> list[Spec]:
    """Every object that the schema describes, wherever it stands."""
    return [each for each, _ in _each(schema)]


def _each(schema: Spec) -> list[tuple[Spec, bool]]:
    """Every object that the schema describes, and whether it is one of a list."""
    found: list[tuple[Spec, bool]] = []
    waiting = [(schema, False)]
    while waiting:
        each, several = waiting.pop()
        if "properties" in each:
            found.append((each, several))
        waiting += [(inner, several or step == ("[]",)) for step, inner in field_names.steps(each)]
    return found


def _sample(name: str, text: str) -> Spec:
    """The schema of a field from its sample, `"name": 1`."""
    found = read_json("{" + text.strip().strip("`") + "}", 1)
    if len(found.values) == 1 and isinstance(found.values[0].data, dict) and name in found.values[0].data:
        return infer.schema([found.values[0].data[name]])
    return {}


def _described(
    name: str, cells: Spec, row: Row, schema: Spec, shown_in: Sequence[Any], known: Known, ledger: Ledger
) -> None:
    parts = named(schema, name)
    held = _held(name, shown_in)
    found = comments.read(cells.get("description", ""), Place(_value_like(parts, held), name=name), known)
    if not parts:
        _note(ledger, row, "unmodelled", "field-not-shown")
        return
    widened, agreed = False, True
    documented = _TYPES.get(cells.get("type", "").strip().upper())
    for part in parts if len(parts) == 1 else ():
        for key, value in found.facts.items():
            if found.verdict == "fact" and (key != "values" or _lists(value, held)):
                agreed &= part.setdefault(key, value) == value
        shown = part.get("type")
        scalars = ("integer", "string")
        if documented in scalars and isinstance(shown, str) and shown in scalars and shown != documented:
            part["type"], widened = ["integer", "string"], True
    verdict = "fact" if widened and found.verdict == "prose" else found.verdict
    _note(ledger, row, verdict if agreed else "unmodelled", found.rule if agreed else "differs")


def named(schema: Spec, name: str) -> list[Spec]:
    """Every field of that name, wherever it stands, whatever the case of its first letter."""
    spelled = (name, name[:1].lower() + name[1:])
    return [
        each["properties"][key]
        for each in _objects(schema)
        for key in dict.fromkeys(spelled)
        if key in each["properties"]
    ]


def _value_like(parts: list[Spec], held: Sequence[Any]) -> Any:
    """What the field shows, or a value of its kind, by which units are told from words."""
    return held[0] if held else 0 if parts and parts[0].get("type") in ("integer", "number") else None


def _held(name: str, shown: Sequence[Any]) -> list[Any]:
    """The plain values of the fields of that name in the examples."""
    return [
        value
        for answer in shown
        for path, value in places.walk(answer)
        if path and path[-1] == name and isinstance(value, int | str)
    ]


def _lists(values: Sequence[Any], held: Sequence[Any]) -> bool:
    return bool(held) and all(value in values for value in held)
