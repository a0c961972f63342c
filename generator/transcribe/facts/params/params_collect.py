"""What the parts about parameters hold, before it is read: tables by what they list, notes, and what is announced."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.transcribe.blocks import Block, Item, Paragraph, Table
from generator.transcribe.facts import extends
from generator.transcribe.facts.params import batches, params_notes, params_rows
from generator.transcribe.facts.params.params_rows import Rows
from generator.transcribe.ledger import Kind, Ledger
from generator.transcribe.sections import Part


@dataclass(slots=True)
class Inner:
    """The table of the elements of a batch."""

    holder: str
    rows: Rows


@dataclass(slots=True)
class Collected:
    """Everything in the parts, by kind.

    `main` is the endpoint's own table, `inner` are those of batches; `sets` list combinations, `others` are tables of
    anything else. `extends` is the endpoint whose parameters come first; `stated` tells whether anything was said.
    """

    ledger: Ledger
    main: Rows = field(default_factory=Rows)
    inner: list[Inner] = field(default_factory=list)
    notes: list[list[Item] | Paragraph] = field(default_factory=list)
    type_tables: list[tuple[Table, str | None]] = field(default_factory=list)
    sets: list[list[Paragraph | Item]] = field(default_factory=list)
    others: list[Table] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)
    extends: str | None = None
    stated: bool = False
    announced: str | None = None
    before: Block | None = None

    def part(self, part: Part) -> None:
        """Looks at everything in a part."""
        if part.label:
            self.ledger.prose(part.line, "label", "label")
        self.announced, self.before = None, None
        at = 0
        while at < len(part.blocks):
            if (end := params_notes.sets(part.blocks, at)) > at:
                self.sets.append([block for block in part.blocks[at:end] if isinstance(block, Paragraph | Item)])
                at = end
            else:
                self._block(part.blocks[at], part.kind)
                self.before = part.blocks[at]
                at += 1

    def _block(self, block: Block, kind: str) -> None:
        if isinstance(block, Table):
            self._table(block, kind)
        elif isinstance(block, Paragraph | Item):
            self._paragraph(block, kind)

    def _paragraph(self, block: Paragraph | Item, kind: str) -> None:
        label = params_notes.kind_of(block)
        if kind == "params" and params_notes.empty(block.text):
            self.stated = True
            self.ledger.fact(block.line, label, "no-parameters")
        elif name := batches.named(block.text):
            self.announced = name
            self.ledger.fact(block.line, label, "batch-label")
        elif batches.is_sample(block.text):
            self.ledger.prose(block.line, label, "sample")
        elif kind == "params" and (reference := extends.reference(block.text)):
            self._inherit(block, label, reference)
        elif extends.rules(block.text):
            self.ledger.unmodelled(block.line, label, "rules-of-another-endpoint", block.text)
        elif isinstance(block, Paragraph):
            self.notes.append(block)
        elif self.notes and isinstance(self.notes[-1], list) and self.notes[-1][-1] is self.before:
            self.notes[-1].append(block)
        else:
            self.notes.append([block])

    def _inherit(self, block: Paragraph | Item, label: Kind, reference: str) -> None:
        """The endpoint whose parameters come first; the format holds one, so another is told."""
        self.stated = True
        if self.extends not in (None, reference):
            self.ledger.unmodelled(block.line, label, "inherits-twice", block.text)
            return
        self.extends = reference
        self.ledger.fact(block.line, label, "inherits")
        if not extends.whole(block.text):
            self.ledger.unmodelled(block.line, label, "inherits-and-more", block.text)

    def _table(self, table: Table, kind: str) -> None:
        at = params_rows.columns(table.header)
        if at is None:
            if params_notes.is_type_table(table):
                self.type_tables.append((table, self.inner[-1].holder if self.inner else None))
                return
            self.others.append(table)
            return
        rows = params_rows.read(table, at, self.ledger)
        self.faults.extend(rows.faults)
        if self.announced:
            known = {name: each.spec for name, each in self.main.params.items()}
            holder, fault = batches.holder(self.announced, known)
            if fault:
                self.faults.append((table.line, fault))
            if holder and all(each.holder != holder for each in self.inner):
                self.inner.append(Inner(holder, rows))
                return
        if kind == "params" and not self.announced and not rows.params.keys() & self.main.params.keys():
            self.stated = True
            self.main.params |= rows.params
            return
        for name, each in rows.params.items():
            self.ledger.unmodelled(each.line, "row", "of-no-parameter", f"{name}: {each.text.text}")
