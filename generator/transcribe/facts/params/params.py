"""The tables of parameters, and the notes around them, into the parameters of a spec and the rules between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.transcribe.blocks import Item, Paragraph, Table
from generator.transcribe.facts import value_lists
from generator.transcribe.facts.cells import cells, cells_tables
from generator.transcribe.facts.cells.cells_fit import fit
from generator.transcribe.facts.cells.cells_links import EnumLinks
from generator.transcribe.facts.params import batches, params_notes
from generator.transcribe.facts.params.params_account import Account, Told, together
from generator.transcribe.facts.params.params_collect import Collected
from generator.transcribe.facts.params.params_notes import Readers
from generator.transcribe.facts.params.params_rows import Rows
from generator.transcribe.facts.reading import Known, Reading, Spec
from generator.transcribe.ledger import Kind, Ledger
from generator.transcribe.merging.canonical import same
from generator.transcribe.sections import Part

__all__ = ["EnumLinks", "ParamFacts", "Readers", "gather", "read"]


@dataclass(slots=True)
class ParamFacts:
    """Parameters by wire name in the page's order, and what the page says of them together.

    `lines` tells where each stands, `constraints` are (line, where, rule), `extends` is the endpoint whose parameters
    come first, in the page's words. `stated` is false where the page says nothing, not even that there are none.
    `told` is what rows and notes say, as long as it is not yet seen together with the rest of the page.
    """

    params: dict[str, Spec] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    constraints: list[tuple[int, str, Spec]] = field(default_factory=list)
    extends: str | None = None
    stated: bool = False
    faults: list[tuple[int, str]] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)


def read(
    parts: Sequence[Part],
    lang: str,
    enums: EnumLinks,
    ledger: Ledger,
    prose: bool = False,
    readers: Readers | None = None,
) -> ParamFacts:
    """What a section's parts say of its parameters; `prose` keeps the descriptions."""
    facts = gather(parts, lang, enums, ledger, prose, readers)
    Account(ledger, facts.constraints).settle(together(facts.told, lang, facts.params), facts.params)
    return facts


def gather(
    parts: Sequence[Part],
    lang: str,
    enums: EnumLinks,
    ledger: Ledger,
    prose: bool = False,
    readers: Readers | None = None,
) -> ParamFacts:
    """What the parts say, row by row and note by note; what they only say together is still to be settled."""
    found = Collected(ledger)
    for part in parts:
        found.part(part)
    facts = _Reader(found, lang, enums, prose, readers or Readers()).read()
    facts.told = value_lists.without(facts.told, value_lists.read(parts, facts.params, ledger))
    return facts


class _Reader:
    """Tables first, then descriptions, then notes: a note may name any parameter of the endpoint."""

    def __init__(self, found: Collected, lang: str, enums: EnumLinks, prose: bool, readers: Readers) -> None:
        self.found, self.lang, self.enums, self.prose, self.readers = found, lang, enums, prose, readers
        self.ledger = found.ledger
        self.told: list[Told] = []

    def read(self) -> ParamFacts:
        """Reads the descriptions and the notes."""
        found = self.found
        specs = {name: dict(each.spec) for name, each in found.main.params.items()}
        fields = {each.holder: {name: dict(row.spec) for name, row in each.rows.params.items()} for each in found.inner}
        self._describe(found.main, specs, None)
        for each in found.inner:
            self._describe(each.rows, fields[each.holder], each.holder)
            if batches.holds(specs[each.holder]):
                specs[each.holder] = batches.filled(specs[each.holder], fields[each.holder])
            else:
                for name, row in each.rows.params.items():
                    self.ledger.unmodelled(row.line, "row", "of-no-list", f"{name}: {row.text.text}")
        for blocks in found.sets:
            self.told += params_notes.sets_told(blocks, Known(self.lang, specs), self.readers)
        self._notes(specs, fields)
        for other in found.others:
            self._other(other, specs)
        for table, scope in found.type_tables:
            self._type_table(table, fields.get(scope or "", specs), scope)
        return ParamFacts(
            params=specs,
            lines={name: each.line for name, each in found.main.params.items()},
            extends=found.extends,
            stated=found.stated,
            faults=found.faults,
            told=self.told,
        )

    def _describe(self, rows: Rows, specs: dict[str, Spec], scope: str | None) -> None:
        self._column(rows, specs, scope)
        stated = {name: dict(spec) for name, spec in specs.items()}
        read = {name: self._cell(rows, name, stated[name], specs, scope) for name in rows.params}
        for name, row in rows.params.items():
            found = read[name]
            if any(reading.verdict == "unmodelled" for reading in found.readings):
                # A row may speak of the values of a parameter below it, which are known by now.
                found = self._cell(rows, name, stated[name], specs, scope)
            if self.prose and row.text.text.strip():
                specs[name]["description"] = row.text.text.strip()[:4000]
            where = "merged_cell" if row.text.merged else "cell"
            self.ledger.fact(row.line, "row", "parameter")
            for reading in found.readings:
                self._tell(row.line, "row", where, reading, scope)

    def _cell(self, rows: Rows, name: str, spec: Spec, specs: dict[str, Spec], scope: str | None) -> cells.CellFacts:
        """What a description cell says; `specs` gets the parameter with it."""
        text = rows.params[name].text
        known = Known(self.lang, specs, cell=name, scope=scope)
        cell = cells.Cell(text.text, text.links, name, spec, known, rows.params.keys())
        found = cells.read(cell, self.enums, self.readers.sentence)
        specs[name] = found.spec
        return found

    def _column(self, rows: Rows, specs: dict[str, Spec], scope: str | None) -> None:
        """What the Mandatory column says of several parameters together; none of them is mandatory by itself."""
        for rule in self.readers.column(rows.params, {name: row.mandatory for name, row in rows.params.items()}):
            names = rule["any_of"]
            last = rows.params[names[-1]]
            where = "merged_cell" if last.mandatory.merged else "mandatory_column"
            self._tell(last.line, "row", where, Reading("", "fact", where, (rule,)), scope)
            for name in names:
                self.ledger.fact(rows.params[name].line, "row", where)
                if specs[name].pop("mandatory", False):
                    specs[name]["documented_mandatory"] = rows.params[name].mandatory.text.strip("`* ")

    def _other(self, table: Table, specs: dict[str, Spec]) -> None:
        """A table that is none of parameters: values of one of them, sets of them, or explanations."""
        rows = (table.header, *table.rows)
        if found := cells_tables.values(table, specs):
            name, values = found
            if not self._valued(specs, name, values):
                for row in rows:
                    shown = " | ".join(cell.text for cell in row.cells)
                    self.ledger.unmodelled(row.line, "row", "values-differ", shown)
                return
            rule = "values-table"
        elif sets := cells_tables.sets(table):
            reading = self.readers.sets(sets, Known(self.lang, specs))
            for row in rows:
                rules = reading.constraints if row is table.header else ()
                own = replace(reading, sentence=row.cells[0].text, constraints=rules)
                self._tell(row.line, "row", "combinations_list", own)
            return
        elif cells_tables.explains(table) or cells_tables.outcomes(table):
            for row in rows:
                self.ledger.prose(row.line, "row", "explanation")
            return
        else:
            for row in rows:
                self.ledger.unmodelled(row.line, "row", "other-table", " | ".join(cell.text for cell in row.cells))
            return
        for row in rows:
            self.ledger.fact(row.line, "row", rule)

    def _valued(self, specs: dict[str, Spec], name: str, values: list[str]) -> bool:
        """Gives a parameter the values of a table; False if its type cannot hold them, or its row states others."""
        fitted = fit({key: value for key, value in specs[name].items() if key != "enum"}, {"enum": values})
        taken = fitted.spec.get("enum")
        if fitted.misfits or not isinstance(taken, list) or not same(specs[name].get("enum", taken), taken):
            return False
        specs[name] = fitted.spec
        return True

    def _notes(self, specs: dict[str, Spec], fields: Mapping[str, dict[str, Spec]]) -> None:
        known = Known(self.lang, specs)
        said: list[tuple[Paragraph | Item, list[Reading]]] = []
        for note in self.found.notes:
            if isinstance(note, list):
                said.extend(zip(note, self.readers.items(note, known), strict=True))
            else:
                said.append((note, self.readers.text(note.text, known)))
        for block, readings in said:
            for reading in readings:
                self._tell(block.line, params_notes.kind_of(block), "note", self._inside(reading, fields))

    def _inside(self, reading: Reading, fields: Mapping[str, dict[str, Spec]]) -> Reading:
        """The reading of a note for the elements of a batch, if it makes sense only there."""
        if reading.verdict == "unmodelled":
            for holder, inside in fields.items():
                found = self.readers.sentence(reading.sentence, Known(self.lang, inside, scope=holder))
                if found.verdict == "fact":
                    scoped = tuple({**rule, "scope": holder} for rule in found.constraints)
                    return Reading(found.sentence, "fact", found.rule, scoped)
        return reading

    def _type_table(self, table: Table, specs: dict[str, Spec], scope: str | None) -> None:
        self.ledger.prose(table.header.line, "row", "table-header")
        readings = self.readers.type_table(table, Known(self.lang, specs, scope=scope))
        for row, reading in zip(table.rows, readings, strict=False):
            self._tell(row.line, "row", "type_table", reading, scope)

    def _tell(self, line: int, kind: Kind, where: str, reading: Reading, scope: str | None = None) -> None:
        self.told.append(Told(line, kind, where, reading, scope))
