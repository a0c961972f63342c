"""Facts that stand at another place of the page, to which rows of parameters point, in the names of these parameters.

A place may say of one order what goes for each order of a list: `price` stands there for the `abovePrice` of the
endpoint, if the row that points there is that of an `abovePegKind` and the place calls it `pegKind`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.transcribe.blocks import Item, Paragraph, Table
from generator.transcribe.facts import constraints, order_types, places
from generator.transcribe.facts.cells import cells, cells_tables
from generator.transcribe.facts.cells.cells_links import EnumLinks
from generator.transcribe.facts.params import params_notes
from generator.transcribe.facts.params.params_account import Told
from generator.transcribe.facts.params.params_rows import Described
from generator.transcribe.facts.places import Place, Places, within
from generator.transcribe.facts.reading import Known, Reading, Spec
from generator.transcribe.sections import Section

#: The rule of a row that says no more than that another place says it.
_ELSEWHERE = "stands-elsewhere"
_DEMANDS = re.compile(r"mandatory|required|必[需须填]|强制", re.IGNORECASE)
_CODE = re.compile(r"`[^`\n]*`")
#: What a row says of its parameter's values; the rest (mandatory, a default) each endpoint says for itself.
_OF_VALUES = ("enum", "min", "max", "unit", "pattern", "min_length", "max_length")


def follow(
    section: Section, params: Mapping[str, Spec], told: Sequence[Told], known: Places, enums: EnumLinks
) -> list[Told]:
    """What a section tells, and what stands where its rows point; `params` gets the values that stand there.

    What stands there and is not understood is told with its line. A row that leads nowhere stays as it was told.
    """
    if not known.named:
        return list(told)
    rows = places.rows(section)
    found = list(told) + list(_demands(section, params, known))
    fresh: list[Told] = []
    for view, pointing in _views(section, rows, params, known):
        if view.place.home.line == section.line:
            found = [view.of_group(each) for each in found]
            rule = "stands-below"
        elif (read := view.read(pointing, enums)) is not None:
            fresh += read
            rule = "followed"
        else:
            continue
        lines = {rows[name].line for name in pointing}
        found = [_settled(each, rule) if each.line in lines else each for each in found]
    demanded = {name for each in (*found, *fresh) for rule in each.reading.constraints for name in _required(rule)}
    return [*found, *(_no_news(each, params, demanded) for each in fresh)]


def _views(
    section: Section, rows: Mapping[str, Described], params: Mapping[str, Spec], known: Places
) -> list[tuple[_View, list[str]]]:
    """Each place that rows of a section point to, once for each order, with the parameters that point there."""
    pointing: dict[tuple[str, str], list[str]] = {}
    for name, row in rows.items():
        for place in known.of(row.text.links):
            leg = place.leg(name)
            if leg is not None and name in params:
                pointing.setdefault((place.name, leg), []).append(name)
    return [
        (_View(known.named[place], leg, params, rows, section.lang), names) for (place, leg), names in pointing.items()
    ]


@dataclass(frozen=True, slots=True)
class _View:
    """A place as one order of an endpoint sees it."""

    place: Place
    leg: str
    params: Mapping[str, Spec]
    rows: Mapping[str, Described]
    lang: str

    def read(self, pointing: Sequence[str], enums: EnumLinks) -> list[Told] | None:
        """What the place says of the parameters; None if it says nothing, or names what the endpoint does not have."""
        items = [block for block in self.place.blocks if isinstance(block, Item)]
        named = [self._text(item.text) for item in items]
        if any(text is None for text in named):
            return None
        told: list[Told] = []
        given = self._described(enums, told) | self._tables(pointing)
        texts = [replace(item, text=text or "") for item, text in zip(items, named, strict=True)]
        readings = constraints.read_items(texts, Known(self.lang, self.params))
        for item, (own, each) in zip(items, zip(texts, readings, strict=True), strict=True):
            of_types = self._of_types(own.text)
            told += [Told(item.line, "note", "note", reading) for reading in ([of_types] if of_types else each)]
        return told if told or given else None

    def of_group(self, told: Told) -> Told:
        """What the section of the place itself tells, with "these parameters" understood."""
        lines = {block.line for block in self.place.blocks if isinstance(block, Item)}
        if told.line in lines and told.reading.verdict == "unmodelled":
            return replace(told, reading=self._of_types(told.reading.sentence) or told.reading)
        return told

    def _of_types(self, text: str) -> Reading | None:
        group = [within(self.leg, own) for own in self.place.group]
        held = [name for name in group if name in self.params]
        said = "\n".join(row.text.text.replace("\n", " ") for row in self.rows.values())
        return order_types.read(text, held, within(self.leg, "type"), self.params, said) if held else None

    def _text(self, text: str) -> str | None:
        """A text of the place in the endpoint's own names; None if it names a parameter that the endpoint lacks."""
        lacking: list[str] = []

        def own(match: re.Match[str]) -> str:
            if match[0] not in self.place.rows:
                return match[0]
            name = within(self.leg, match[0])
            lacking.extend([] if name in self.params else [name])
            return name

        renamed = _CODE.sub(lambda code: re.sub(r"[A-Za-z_]\w*", own, code[0], flags=re.ASCII), text)
        return None if lacking else renamed

    def _tables(self, pointing: Sequence[str]) -> bool:
        """Gives the parameters that point here the values that a table lists."""
        given = False
        for name in pointing:
            own = next((own for own in self.place.rows if within(self.leg, own) == name), "")
            for table in self.place.blocks:
                found = isinstance(table, Table) and cells_tables.values(table, {own: self.params[name]})
                if found and self.params[name]["type"] in ("ENUM", "STRING"):
                    self.params[name].setdefault("enum", found[1])
                    given = True
        return given

    def _described(self, enums: EnumLinks, told: list[Told]) -> bool:
        """Gives parameters that say nothing of themselves what the rows of the place's own section say of them."""
        given = False
        for own in self.place.group:
            name, row = within(self.leg, own), self.place.rows[own]
            mine = self.rows.get(name)
            if mine is None or name not in self.params or (mine.text.text and not mine.text.links):
                continue
            spec, text = self.params[name], self._text(row.text.text)
            if text is None or spec["type"] != row.spec["type"]:
                told.append(Told(mine.line, "row", "cell", Reading(row.text.text, "unmodelled", "stands-otherwise")))
                continue
            known = Known(self.lang, self.params, cell=name)
            bare: Spec = {"type": spec["type"]}
            found = cells.read(cells.Cell(text, row.text.links, name, bare, known), enums, constraints.read_sentence)
            facts = {key: found.spec[key] for key in _OF_VALUES if key in found.spec}
            spec.update({key: value for key, value in facts.items() if key not in spec})
            given = given or bool(facts)
            said = (each for each in found.readings if each.constraints or each.verdict == "unmodelled")
            told.extend(Told(row.line, "row", "cell", each) for each in said if each.rule != _ELSEWHERE)
        return given


def _settled(told: Told, rule: str) -> Told:
    """What a row tells that only pointed to another place, once that place is read."""
    if told.reading.rule != _ELSEWHERE:
        return told
    return replace(told, reading=Reading(told.reading.sentence, "fact", rule))


def _demands(section: Section, params: Mapping[str, Spec], known: Places) -> Iterator[Told]:
    """What types of orders demand, where a paragraph says that the table of another section tells it."""
    for part in section.of("params", "notes"):
        for block in part.blocks:
            if not isinstance(block, Paragraph | Item) or not _DEMANDS.search(block.text):
                continue
            for place in known.of(block.links):
                tables = [each for each in place.blocks if isinstance(each, Table)]
                if place.home.line == section.line or len(tables) != 1 or not params_notes.is_type_table(tables[0]):
                    continue
                readings = params_notes.Readers().type_table(tables[0], Known(section.lang, params))
                for row, reading in zip(tables[0].rows, readings, strict=True):
                    yield Told(row.line, "row", "type_table", reading)


def _required(rule: Spec) -> Sequence[str]:
    names: Sequence[str] = rule.get("required_if", {}).get("params", ())
    return names


def _no_news(told: Told, params: Mapping[str, Spec], demanded: set[str]) -> Told:
    """That a parameter becomes optional which always is, and which no rule demands, says nothing."""
    reading = told.reading
    if reading.rule != "optional_if" or reading.verdict != "unmodelled":
        return told
    named = {name for name in params if f"`{name}`" in reading.sentence}
    if named & demanded or any(params[name].get("mandatory") for name in named):
        return told
    return replace(told, reading=replace(reading, verdict="prose", why=""))
