"""What stands around the examples of an answer: labels of the next one, values, tables of outcomes, prose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from generator.transcribe.blocks import Item, Paragraph, Table
from generator.transcribe.facts.answers import alternatives, comments, field_tables
from generator.transcribe.facts.answers import schema_places as places
from generator.transcribe.facts.answers.field_outcomes import Outcomes
from generator.transcribe.facts.answers.shown import Shown
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.ledger import Kind, Ledger

_LIMITING = re.compile(
    r"\b(?:must|cannot|can't|required|only|mandatory|either|at least|default|if|when|unless|optional|identical)\b"
    r"|必须|不能|至少|只|仅|默认|如果|若|可选|相同|一样",
    re.IGNORECASE,
)
#: The answer is like another one; the example below shows it.
_LIKE_ANOTHER = re.compile(
    r"^(?:status )?reports? for (?:open )?order\D{1,10} (?:are|is) identical to `[\w.]+`\.?$"
    r"|(?:状态|撤销)报告(?:的格式)?与 ?`[\w.]+` ?(?:中的格式)?相同。?$"
    r"|^open orders [^.]{3,40} flat list\. if all symbols [^.]{3,40} `symbol` field"
    r"|^挂订?单.{2,6}平面列表返回",
    re.IGNORECASE,
)
_OF_FIELD = re.compile(r"`?(?P<name>[A-Za-z]\w*)`? ?[:：] ?(?P<said>.+)", re.DOTALL)


def of_field(text: str) -> bool:
    """Whether a text begins with what may be the name of a field."""
    return _OF_FIELD.match(text) is not None


def text(block: Item | Paragraph, name: str, known: Known, ledger: Ledger) -> None:
    """A paragraph or note of the part: a label of the next example, or prose."""
    kind: Kind = "note" if isinstance(block, Item) or block.quoted else "paragraph"
    found = alternatives.label(block.text, name, known)
    if found is not None and found.unread:
        ledger.unmodelled(block.line, kind, "example-label", block.text)
    elif found is not None and (found.when or found.status != 200):
        ledger.fact(block.line, kind, "example-label")
    elif _LIKE_ANOTHER.search(block.text):
        ledger.prose(block.line, kind, "like-another")
    elif found is not None or not _LIMITING.search(comments.unexplained(block.text)):
        ledger.prose(block.line, kind, "about-the-answer")
    else:
        ledger.unmodelled(block.line, kind, "about-the-answer", block.text)


def noted(block: Item | Paragraph, schema: Spec | None, known: Known, ledger: Ledger) -> None:
    """A note below the examples that begins with the name of a field; the values that it lists are a fact."""
    match = _OF_FIELD.match(block.text)
    parts = field_tables.named(schema, match["name"]) if match and schema is not None else []
    shown = [part for part in parts if part.get("type") in ("integer", "string")]
    listed = comments.listed(match["said"], shown[0]["type"] == "integer") if match and shown else []
    if not listed or len(shown) != len(parts):
        text(block, "", known, ledger)
        return
    kind: Kind = "note" if isinstance(block, Item) or block.quoted else "paragraph"
    fit = [_valued(part, listed) for part in shown]
    if all(fit):
        ledger.fact(block.line, kind, "values")
    else:
        ledger.unmodelled(block.line, kind, "values", block.text)


def _valued(part: Spec, listed: Sequence[Any]) -> bool:
    """Give a field its values; False if it has others already, which stay."""
    return bool(part.setdefault("values", list(listed)) == list(listed))


def outcomes(found: Outcomes, table: Table, schema: Spec | None, shown: Sequence[Shown], ledger: Ledger) -> None:
    """The results that each step may have, and the status of the failures that are shown."""
    for row in (table.header, table.rows[0]):
        ledger.prose(row.line, "row", "table-header")
    for row in table.rows[1:]:
        ledger.fact(row.line, "row", "outcome")
    for option in places.options(schema or {}):
        for name, part in option.get("properties", {}).items():
            listed = found.values(name) if part.get("type") == "string" else []
            if listed and not _valued(part, listed):
                ledger.unmodelled(table.header.line, "row", "outcome", f"{name}: {', '.join(listed)}")
    for each in shown:
        if each.fails:
            each.status = found.status(each.value, each.label.when) or each.status
