"""The parts of a section that show answers, into a schema and examples; what each line became goes into the ledger."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from generator.transcribe.blocks import Code, Heading, Item, Paragraph, Table
from generator.transcribe.facts import (
    alternatives,
    comments,
    field_grades,
    field_lists,
    field_names,
    field_outcomes,
    field_tables,
    infer,
    response_comments,
)
from generator.transcribe.facts import schema_places as places
from generator.transcribe.facts.alternatives import Label
from generator.transcribe.facts.field_outcomes import Outcomes
from generator.transcribe.facts.infer import Where
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.response_merge import Difference, ResponseFacts, merge
from generator.transcribe.facts.tolerant_json import Comment, Path, Value
from generator.transcribe.facts.tolerant_json import read as read_json
from generator.transcribe.ledger import Kind, Ledger
from generator.transcribe.sections import Part

__all__ = ["Difference", "ResponseFacts", "merge", "read"]

_LIMITING = re.compile(
    r"\b(?:must|cannot|can't|required|only|mandatory|either|at least|default|if|when|unless|optional|identical)\b"
    r"|必须|不能|至少|只|仅|默认|如果|若|可选|相同|一样",
    re.IGNORECASE,
)
#: The answer is like another one; the example below shows it.
_LIKE_ANOTHER = re.compile(
    r"^(?:status )?reports? for (?:open )?order(?: list)?s (?:are|is) identical to `[\w.]+`\.?$"
    r"|(?:状态|撤销)报告(?:的格式)?与 ?`[\w.]+` ?(?:中的格式)?相同。?$"
    r"|^open orders are always returned as a flat list\. if all symbols are requested, use the `symbol` field"
    r"|^挂订?单始终作为平面列表返回",
    re.IGNORECASE,
)
_LOOKS_LIKE_JSON = re.compile(r"\s*[\[{][\s\S]*[\]}]\s*")
#: What a subscription pushes later is no answer to the request.
_PUSHED = {"subscriptionId", "event"}
_OF_FIELD = re.compile(r"`?(?P<name>[A-Za-z]\w*)`? ?[:：] ?(?P<said>.+)", re.DOTALL)
_DIGITS = re.compile(r"-?[0-9]{1,20}")


@dataclass(slots=True)
class _Shown:
    """One answer as the page shows it, without the frame around it."""

    value: Any
    line: int
    label: Label
    status: int
    repaired: tuple[tuple[int, str], ...]
    comments: tuple[Comment, ...]
    places: Mapping[Path, int]

    @property
    def fails(self) -> bool:
        return self.status >= 400


@dataclass(slots=True)
class _Page:
    """What was gathered from the parts."""

    shown: list[_Shown] = field(default_factory=list)
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
    _complement(page.shown)
    _counted(page.shown, known)
    answers = [shown for shown in page.shown if not shown.fails]
    groups = _groups(answers)
    schema, own = _schema(groups, _titles(answers)) if groups else (None, [])
    said: dict[Where, tuple[str, ...]] = {}
    if schema is not None:
        for option, group in zip(own, groups, strict=True):
            for shown in group:
                response_comments.apply(shown.comments, shown.value, option, known, said, ledger)
            _always_shown(option, group)
        _identifiers(schema, answers, known)
    elif page.items:
        schema = field_lists.read(page.items, ledger)
    for note in page.notes:
        _noted(note, schema, known, ledger)
    for note in page.grades:
        if schema is not None and field_grades.apply(note.text, schema, [shown.value for shown in answers], said):
            ledger.fact(note.line, "note", "values")
        else:
            ledger.unmodelled(note.line, "note", "values", note.text)
    for table in page.tables:
        if outcomes := field_outcomes.read(table):
            _outcomes(outcomes, table, schema, page.shown, ledger)
        else:
            field_tables.read(table, schema, [shown.value for shown in answers], known, ledger)
    if schema is not None:
        field_names.settle(schema, said)
    examples = [_example(shown) for shown in page.shown]
    lines: dict[Where, int] = {}
    for shown in answers:
        for path, line in shown.places.items():
            lines.setdefault(places.where(path), line)
    return ResponseFacts(schema, examples, [shown.line for shown in page.shown], page.unread, said, lines)


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
        elif field_grades.lists(block):
            page.grades.append(block)
        else:
            before.append(block.text)
            name = alternatives.kind(block.bold or "") or name
            if _OF_FIELD.match(block.text) and page.shown:
                page.notes.append(block)
            else:
                _text(block, name, known, ledger)


def _text(block: Item | Paragraph, name: str, known: Known, ledger: Ledger) -> None:
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


def _noted(block: Item | Paragraph, schema: Spec | None, known: Known, ledger: Ledger) -> None:
    """A note below the examples that begins with the name of a field; the values that it lists are a fact."""
    match = _OF_FIELD.match(block.text)
    parts = field_tables.named(schema, match["name"]) if match and schema is not None else []
    shown = [part for part in parts if part.get("type") in ("integer", "string")]
    listed = comments.listed(match["said"], shown[0]["type"] == "integer") if match and shown else []
    if not listed or len(shown) != len(parts):
        _text(block, "", known, ledger)
        return
    for part in shown:
        part.setdefault("values", listed)
    ledger.fact(block.line, "note" if isinstance(block, Item) or block.quoted else "paragraph", "values")


def _outcomes(outcomes: Outcomes, table: Table, schema: Spec | None, shown: Sequence[_Shown], ledger: Ledger) -> None:
    """The results that each step may have, and the status of the failures that are shown."""
    for row in (table.header, table.rows[0]):
        ledger.prose(row.line, "row", "table-header")
    for row in table.rows[1:]:
        ledger.fact(row.line, "row", "outcome")
    for option in places.options(schema or {}):
        for name, part in option.get("properties", {}).items():
            if part.get("type") == "string" and (listed := outcomes.values(name)):
                part.setdefault("values", listed)
    for each in shown:
        if each.fails:
            each.status = outcomes.status(each.value, each.label.when) or each.status


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
        page.shown.append(_shown(value, _label(said, name, known)))


def _label(text: str, name: str, known: Known) -> Label:
    """What the lines before an example say together: the last one that is understood, an alternative if one says so."""
    found = [label for line in text.split("\n") if (label := alternatives.label(line, name, known))]
    if not found:
        return alternatives.label("", name, known) or Label() if name else Label()
    telling = next((label for label in reversed(found) if label.when or label.name or label.status != 200), found[-1])
    return replace(telling, either=any(label.either for label in found))


def _shown(value: Value, label: Label) -> _Shown:
    frame = alternatives.unwrapped(value.data)
    if frame is None:
        return _Shown(
            value.data,
            value.line,
            label,
            _status(label.status, value.data),
            value.repaired,
            value.comments,
            value.places,
        )
    data, status, key = frame
    moved = tuple(replace(each, path=each.path[1:]) for each in value.comments if each.path[:1] == (key,))
    lines = {path[1:]: line for path, line in value.places.items() if path[:1] == (key,)}
    return _Shown(data, value.line, label, _status(status, data), value.repaired, moved, lines)


def _status(status: int, value: Any) -> int:
    """The status of an answer; what is an error is one, even where the page shows it with the status of a success."""
    return 400 if status == 200 and infer.is_error(value) else status


def _complement(shown: Sequence[_Shown]) -> None:
    """What stands before an `OR` with a condition is the answer where the condition does not hold."""
    for first, second in pairwise(shown):
        other = alternatives.opposite(second.label.when)
        if second.label.either and other and not first.label.when and not first.fails:
            first.label = replace(first.label, when=other)


def _counted(shown: Sequence[_Shown], known: Known) -> None:
    """An `OR` between the same answer as an object and in a list: the object is that of one symbol."""
    if known.params.get("symbols", {}).get("type") != "ARRAY" or (one := alternatives.single(known)) is None:
        return
    for first, second in pairwise(shown):
        same = first.label.when == second.label.when and second.label.either and not first.fails
        if same and _listed(first.value, second.value):
            for each, beside in ((first, one), (second, {"absent": one["present"]})):
                each.label = replace(each.label, when=alternatives.joined(each.label.when, beside, known))


def _listed(one: Any, several: Any) -> bool:
    """Whether the second is a list of what the first is."""
    listed = isinstance(several, list) and isinstance(one, dict) and bool(several)
    return listed and all(isinstance(each, dict) and each.keys() == one.keys() for each in several)


def _example(shown: _Shown) -> Spec:
    spec: Spec = {}
    if shown.label.name:
        spec["name"] = shown.label.name
    if shown.label.when:
        spec["when"] = shown.label.when
    if shown.status != 200:
        spec["status"] = shown.status
    if shown.repaired:
        spec["repaired"] = [{"line": line, "what": what} for line, what in shown.repaired]
    spec["value"] = shown.value
    return spec


# --- the schema


def _groups(answers: Sequence[_Shown]) -> list[list[_Shown]]:
    """The answers that one schema describes: those of one kind, in the form that was asked for."""
    groups: dict[tuple[str, str], list[_Shown]] = {}
    for shown in answers:
        groups.setdefault((_kind(shown.value), shown.label.title), []).append(shown)
    return list(groups.values())


def _schema(groups: Sequence[list[_Shown]], titles: Mapping[Where, Sequence[str]]) -> tuple[Spec, list[Spec]]:
    """One schema, or alternatives where there are several groups; beside it the part of it that is each group's own."""
    found: list[Spec] = []
    for group in groups:
        spec, label = infer.schema([shown.value for shown in group], titles), group[0].label
        if len(groups) == 1:
            return spec, [spec]
        head: Spec = {"title": label.title} if label.title and isinstance(group[0].value, dict) else {}
        if label.when and all(shown.label.when == label.when for shown in group):
            head["when"] = label.when
        found.append({**head, **spec})
    return {"anyOf": found[: infer.MOST_ALTERNATIVES]}, found


def _kind(value: Any) -> str:
    return infer.type_of(value) if isinstance(value, dict | list) else "scalar"


def _titles(answers: Sequence[_Shown]) -> dict[Where, Sequence[str]]:
    """Names for the places of arrays whose every element has a comment beside it, here or in a twin beside it."""
    found: dict[Where, Sequence[str]] = {}
    outlines: dict[Where, tuple[str, ...] | None] = {}
    for shown in answers:
        beside = {each.path: each.text for each in reversed(shown.comments) if each.placement == "beside"}
        for path, value in places.walk(shown.value):
            if not isinstance(value, list) or (outline := field_names.same_shape(value)) is None:
                continue
            where = places.where(path)
            outlines.setdefault(where, outline)
            said = [beside.get((*path, place)) for place in range(len(value))]
            named = field_names.titles([text for text in said if text])
            if named and len(named) == len(value):
                found.setdefault(where, named)
    for where, outline in outlines.items():
        if where in found or where[-1:] != ("[]",):
            continue
        twin = next((w for w in found if len(w) > 1 and w[:-2] == where[:-2] and w[-1] == "[]"), None)
        if twin is not None and outlines[twin] == outline:
            found[where] = found[twin]
    return found


def _always_shown(schema: Spec, answers: Sequence[_Shown]) -> None:
    """What is documented to be always there and is missing in an example of the same page is not required."""
    for shown in answers:
        for path, value in places.walk(shown.value):
            if not isinstance(value, dict):
                continue
            for option in (each for part in places.at(schema, path) for each in places.options(part)):
                if "required" in option and not set(option["required"]) <= value.keys():
                    option["required"] = [name for name in option["required"] if name in value]
                    if not option["required"]:
                        del option["required"]


def _identifiers(schema: Spec, answers: Sequence[_Shown], known: Known) -> None:
    """A field that is a whole number as a parameter, and digits in quotes in an example, may be either."""
    digits: dict[Path, bool] = {}
    for shown in answers:
        for path, value in places.walk(shown.value):
            if path and known.params.get(str(path[-1]), {}).get("type") in ("INT", "LONG"):
                fits = isinstance(value, str) and bool(_DIGITS.fullmatch(value))
                digits[path] = digits.get(path, True) and fits
    for path in (path for path, fits in digits.items() if fits):
        for part in places.at(schema, path):
            if part.get("type") == "string":
                part["type"] = ["integer", "string"]
