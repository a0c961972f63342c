"""The parts of a section that show answers, into a schema and examples; what each line became goes into the ledger."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.transcribe import shared_blocks
from generator.transcribe.blocks import Code, Heading, Item, Paragraph, Table
from generator.transcribe.facts.answers import (
    alternatives,
    field_grades,
    field_lists,
    field_names,
    field_outcomes,
    field_tables,
    response_comments,
    response_schema,
    response_text,
    schema_bounds,
)
from generator.transcribe.facts.answers.infer import Where
from generator.transcribe.facts.answers.response_merge import Difference, ResponseFacts, merge
from generator.transcribe.facts.answers.shown import Shown, example, label, related
from generator.transcribe.facts.answers.shown import shown as as_shown
from generator.transcribe.facts.answers.tolerant_json import read as read_json
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.ledger import Kind, Ledger
from generator.transcribe.sections import Part

__all__ = ["Difference", "ResponseFacts", "merge", "read"]

_LOOKS_LIKE_JSON = re.compile(r"\s*[\[{][\s\S]*[\]}]\s*")
#: What a subscription pushes later is no answer to the request.
_PUSHED = {"subscriptionId", "event"}


@dataclass(slots=True)
class _Page:
    """What was gathered from the parts."""

    shown: list[Shown] = field(default_factory=list)
    unread: list[tuple[int, str]] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    notes: list[Item | Paragraph] = field(default_factory=list)
    grades: list[Item | Paragraph] = field(default_factory=list)


def read(parts: Sequence[Part], known: Known, ledger: Ledger) -> ResponseFacts:
    """What one language of a section says of the answer."""
    page = _Page()
    for part in parts:
        if part.kind in ("response", "fields"):
            _part(part, page, known, ledger)
    related(page.shown, known)
    answers = [shown for shown in page.shown if not shown.fails]
    groups = response_schema.groups(answers)
    schema, own = response_schema.schema(groups) if groups else (None, [])
    said: dict[Where, tuple[str, ...]] = {}
    if schema is not None:
        for option, group in zip(own, groups, strict=True):
            for shown in group:
                response_comments.apply(shown.comments, shown.value, option, known, said, ledger)
            response_schema.always_shown(option, group)
        response_schema.identifiers(schema, answers, known)
    elif page.items:
        schema = field_lists.read(page.items, ledger)
    for note in page.notes:
        response_text.noted(note, schema, known, ledger)
    for note in page.grades:
        if schema is not None and field_grades.apply(note, schema, [shown.value for shown in answers], said):
            ledger.fact(note.line, "note", "values")
        else:
            ledger.unmodelled(note.line, "note", "values", note.text)
    for table in page.tables:
        if outcomes := field_outcomes.read(table):
            response_text.outcomes(outcomes, table, schema, page.shown, ledger)
        else:
            field_tables.read(table, schema, [shown.value for shown in answers], known, ledger)
    if schema is not None:
        _bounded(schema, page, ledger)
        field_names.settle(schema, said)
    examples = [example(shown) for shown in page.shown]
    lines = response_schema.lines(answers)
    return ResponseFacts(schema, examples, [shown.line for shown in page.shown], page.unread, said, lines)


def _bounded(schema: Spec, page: _Page, ledger: Ledger) -> None:
    """Alternatives beyond what the format holds are left out, and told."""
    for where, count in schema_bounds.cut(schema):
        text = (
            f"{count} alternatives at `{'.'.join(where) or 'the whole answer'}`, {schema_bounds.MOST_ALTERNATIVES} kept"
        )
        line = page.shown[0].line if page.shown else page.items[0].line
        ledger.unmodelled(line, "code" if page.shown else "note", "alternatives", text)


# --- gathering


def _part(part: Part, page: _Page, known: Known, ledger: Ledger) -> None:
    before: list[str] = []
    name = part.name
    listed = part.kind == "response" and not any(isinstance(block, Code) for block in part.blocks)
    for block in part.blocks:
        if isinstance(block, Table):
            page.tables.append(block)
        elif isinstance(block, Heading):
            ledger.prose(block.line, "heading", "heading")
        elif isinstance(block, Code):
            _code(block.text, block.line, "code", "\n".join(before), name, page, known, ledger)
            before = []
        elif _LOOKS_LIKE_JSON.fullmatch(block.text) and '"' in block.text:
            kind: Kind = "note" if isinstance(block, Item) else "paragraph"
            _code(block.text, block.line, kind, "\n".join(before), name, page, known, ledger)
            before = []
        elif listed and isinstance(block, Item):
            page.items.append(block)
        elif shared_blocks.grades(block) is not None:
            page.grades.append(block)
        else:
            before.append(block.text)
            name = alternatives.kind(block.bold or "") or name
            if response_text.of_field(block.text) and page.shown:
                page.notes.append(block)
            else:
                response_text.text(block, name, known, ledger)


def _code(text: str, line: int, kind: Kind, before: str, name: str, page: _Page, known: Known, ledger: Ledger) -> None:
    found = read_json(text, line)
    if found.why is not None:
        page.unread.append((found.line, found.why))
        ledger.unmodelled(line, kind, "unread-example", f"{found.line}: {found.why}")
        return
    if not found.values:
        ledger.prose(line, kind, "empty-example")
        return
    if all(isinstance(value.data, dict) and value.data.keys() == _PUSHED for value in found.values):
        ledger.prose(line, kind, "pushed-event")
        return
    ledger.fact(line, kind, "example")
    for number, value in enumerate(found.values):
        lead = "\n".join(c.text for c in value.comments if c.path == () and c.placement == "above")
        said = "\n".join(filter(None, (before if number == 0 else "or", lead)))
        page.shown.append(as_shown(value, label(said, name, known)))
