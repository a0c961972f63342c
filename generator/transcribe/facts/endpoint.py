"""One language of one section into everything it says of its endpoint, with the account of every line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from generator.transcribe import titles
from generator.transcribe.blocks import Block, Code, Heading, Item, Paragraph, Table
from generator.transcribe.facts import (
    constraints,
    errors,
    extends,
    meanings,
    parts,
    pointed,
    remarks,
    request,
    source,
    value_lists,
)
from generator.transcribe.facts.answers import answer_notes, responses
from generator.transcribe.facts.answers.responses import ResponseFacts
from generator.transcribe.facts.params import params, params_errors
from generator.transcribe.facts.params.params import EnumLinks
from generator.transcribe.facts.params.params_account import Account, Told, together
from generator.transcribe.facts.places import Places
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.request import RequestFact
from generator.transcribe.facts.weights import weight
from generator.transcribe.ledger import Entry, Kind, Ledger
from generator.transcribe.sections import Part, Section

#: Parameters that general pages explain, and single ones may leave out.
_EVERYWHERE = ("apiKey", "signature", "timestamp", "recvWindow")


@dataclass(frozen=True, slots=True)
class Stated:
    """A rule between parameters, and where it stands."""

    line: int
    where: str
    rule: Spec


@dataclass(slots=True)
class Facts:
    """What one language of a page says of one endpoint, in the forms in which a spec writes it."""

    lang: str
    file: str
    page: str
    updated: str | None
    line: int
    title: str
    anchor: str = ""
    security: str | None = None
    deprecated: bool | str = False
    method: str | None = None
    path: str | None = None
    ws_method: str | None = None
    host: str | None = None
    weight: Any = None
    weight_stated: bool = False
    rate_limits: list[Spec] = field(default_factory=list)
    params: dict[str, Spec] = field(default_factory=dict)
    params_stated: bool = False
    extends: str | None = None
    constraints: list[Stated] = field(default_factory=list)
    errors: list[Spec] = field(default_factory=list)
    data_source: list[str] = field(default_factory=list)
    permission: list[str] = field(default_factory=list)
    response: ResponseFacts | None = None
    lines: dict[str, int] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()


def read(section: Section, enums: EnumLinks, prose: bool = False, places: Places | None = None) -> Facts:
    """Everything that the section says, and the `places` of its page to which it points.

    What no reader took is unmodelled in its `entries`.
    """
    ledger = Ledger(section.lang)
    title = titles.read(section.title)
    facts = Facts(section.lang, section.file, section.page, section.updated, section.line, title.title)
    facts.anchor = section.anchor
    facts.security, facts.deprecated = title.tag, title.deprecated
    facts.lines["title"] = section.line
    for part in section.parts:
        if part.label and part.kind != "other":
            ledger.prose(part.line, "label", part.kind)
    asked = _request(section, facts, ledger)
    told = _params(_noted(section, facts, ledger), facts, enums, ledger, prose)
    if rest := _weight(section, facts, ledger):
        told += _params(rest, facts, enums, ledger, prose)
    listed = value_lists.read(section.of("description", "request"), facts.params, ledger)
    told = pointed.follow(section, facts.params, told, places or Places(), enums)
    known = Known(section.lang, facts.params, meanings=meanings.read(section.of("params"), facts.params))
    facts.data_source = source.read(section.of("source"), ledger)
    facts.errors = errors.read(section.of("errors"), ledger)
    stated = {error["code"] for error in facts.errors}
    named = params_errors.read(section.of("params", "notes"), ledger)
    facts.errors += [error for error in named if error["code"] not in stated]
    told += value_lists.without(_remarks(section, facts, known, ledger), listed)
    _settle(told, facts, ledger)
    _sampled(asked, facts, ledger)
    facts.response = responses.read(section.of("response", "fields"), known, ledger)
    examples = [example["value"] for example in facts.response.examples if example.get("status", 200) < 400]
    answer_notes.read(section.of("params", "notes", "other"), facts.response.schema, examples, ledger)
    _torn(section, ledger)
    for part in section.parts:
        parts.without_examples(part, ledger)
    facts.entries = (*ledger.entries, *_unread(section, ledger))
    return facts


def _request(section: Section, facts: Facts, ledger: Ledger) -> RequestFact | None:
    found = request.read(section.of("request", "method", "sample"), ledger)
    if found is None:
        return None
    facts.method, facts.path, facts.ws_method, facts.host = found.method, found.path, found.ws_method, found.host
    facts.lines["request"] = found.line
    return found


def _sampled(asked: RequestFact | None, facts: Facts, ledger: Ledger) -> None:
    """What the page's own request sends and no table knows; of parameters that stand elsewhere nothing can be said."""
    if asked is None or facts.extends:
        return
    for name in asked.sample_params:
        if name not in facts.params and name not in _EVERYWHERE:
            ledger.unmodelled(asked.line, "code", "sample-parameter", name)


def _noted(section: Section, facts: Facts, ledger: Ledger) -> tuple[Part, ...]:
    """Takes what notes say of keys and limits; returns the parts about parameters without that."""
    found = remarks.read(section.of("params", "notes"), Known(section.lang, {}), ledger)
    facts.permission, facts.deprecated = found.permission, facts.deprecated or found.deprecated
    facts.rate_limits.extend(found.rate_limits)
    return tuple(parts.without_remarks(part, found) for part in section.of("params", "notes", "other"))


def _params(about: Sequence[Part], facts: Facts, enums: EnumLinks, ledger: Ledger, prose: bool) -> list[Told]:
    found = params.gather(about, facts.lang, enums, ledger, prose=prose)
    facts.params.update(found.params)
    if facts.extends and found.extends not in (None, facts.extends):
        at = [entry.line for entry in ledger.entries if entry.rule == "inherits"][-1]
        ledger.unmodelled(at, "paragraph", "inherits-twice", str(found.extends))
    facts.params_stated, facts.extends = facts.params_stated or found.stated, facts.extends or found.extends
    facts.lines.update({f"params.{name}": line for name, line in found.lines.items()})
    for line, fault in found.faults:
        ledger.unmodelled(line, "row", "table-fault", fault)
    return found.told


def _weight(section: Section, facts: Facts, ledger: Ledger) -> tuple[Part, ...]:
    """The weight; what stands in its place and is about parameters comes back as a part of theirs."""
    stated = section.of("weight", "unfilled", "limit")
    found = weight.read(stated, Known(section.lang, facts.params), ledger)
    facts.weight, facts.weight_stated = found.weight, found.stated
    facts.rate_limits.extend(found.rate_limits)
    if found.stated:
        facts.lines["weight"] = found.line
    if any(isinstance(block, Table) for block in found.rest):
        return (Part("params", found.rest[0].line, "", "", tuple(found.rest)),)
    return ()


def _remarks(section: Section, facts: Facts, known: Known, ledger: Ledger) -> list[Told]:
    """What the description says of keys and limits becomes part of the facts; what it says of parameters is told."""
    told: list[Told] = []
    described = section.of("description", "request", "sample", "method", "weight", "unfilled", "limit")
    found = remarks.read([parts.without_sets(part, known, told) for part in described], known, ledger)
    facts.permission = [*dict.fromkeys((*facts.permission, *found.permission))]
    facts.deprecated = facts.deprecated or found.deprecated
    facts.rate_limits.extend(found.rate_limits)
    for line, text in found.rest:
        if extends.rules(text):
            ledger.unmodelled(line, "note", "rules-of-another-endpoint", text)
            continue
        told += [Told(line, "paragraph", "note", reading) for reading in constraints.read_text(text, known)]
    return told


def _settle(told: Sequence[Told], facts: Facts, ledger: Ledger) -> None:
    """What rows, notes and description say, once all of them are known: one may complete another."""
    account = Account(ledger)
    account.settle(together(told, facts.lang, facts.params), facts.params)
    facts.constraints = [Stated(*each) for each in account.constraints]


def _torn(section: Section, ledger: Ledger) -> None:
    """Text with the bars of a table outside of one: whatever else was read into it, a row was torn off its table."""
    for part in section.of("params", "weight", "notes"):
        for block in part.blocks:
            if isinstance(block, Paragraph | Item) and re.search(r"[|｜]", re.sub(r"`[^`]*`", "", block.text)):
                kind: Kind = "note" if isinstance(block, Item) or block.quoted else "paragraph"
                ledger.unmodelled(block.line, kind, "torn-row", block.text)
            elif isinstance(block, Table) and not block.rows:
                ledger.unmodelled(block.line, "row", "empty-table", "a header without rows")
        for table, below in pairwise(part.blocks):
            if isinstance(table, Table) and isinstance(below, Paragraph) and _goes_on(table, below):
                ledger.unmodelled(below.line, "paragraph", "torn-row", below.text)


def _goes_on(table: Table, below: Paragraph) -> bool:
    """Whether a text stands right below a row that lacks its last cell."""
    last = table.rows[-1] if table.rows else table.header
    if below.text.rstrip("* ").endswith((":", "：")):
        return False
    return below.line == last.line + 1 and not below.quoted and not (last.cells and last.cells[-1].text.strip())


def _unread(section: Section, ledger: Ledger) -> Iterator[Entry]:
    """What no reader recorded anything about."""
    seen = {entry.line for entry in ledger.entries}
    for part in section.parts:
        for line, kind, text in units(part):
            if line not in seen:
                yield Entry(line, kind, "unmodelled", "not-read", text)


def units(part: Part) -> Iterator[tuple[int, Kind, str]]:
    """Everything in a part that must be accounted for: rows, notes, labels, code, headings, paragraphs."""
    if part.label:
        yield part.line, "label", part.label
    for block in part.blocks:
        yield from _units(block)


def _units(block: Block) -> Sequence[tuple[int, Kind, str]]:
    if isinstance(block, Table):
        rows = (block.header, *block.rows)
        return [(row.line, "row", " | ".join(cell.text for cell in row.cells)) for row in rows]
    if isinstance(block, Item):
        return [(block.line, "note", block.text)]
    if isinstance(block, Code):
        return [(block.line, "code", block.text[:200])]
    if isinstance(block, Heading):
        return [(block.line, "heading", block.text)]
    assert isinstance(block, Paragraph)
    return [(block.line, "note" if block.quoted else "paragraph", block.text)]
