"""A description cell into facts: defaults, bounds, allowed values, formats, and the rules that its sentences state.

A cell is taken apart from the large to the small: phrases over several sentences, explained lists, sentences, clauses.
What no clause understands goes to the reader of sentences; what that does not understand either is prose or unmodelled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

from generator.transcribe.blocks import Link
from generator.transcribe.facts.cells import cells_clauses, cells_special, cells_split, cells_values
from generator.transcribe.facts.cells import cells_phrases as phrases
from generator.transcribe.facts.cells.cells_fit import fit
from generator.transcribe.facts.cells.cells_links import EnumLinks
from generator.transcribe.facts.cells.cells_prose import prose
from generator.transcribe.facts.cells.cells_text import plain
from generator.transcribe.facts.cells.cells_values import Values
from generator.transcribe.facts.reading import Known, Reading, Spec
from generator.transcribe.facts.wording import limiting
from generator.transcribe.ledger import Verdict

ReadSentence = Callable[[str, Known], Reading]
"""The reader of sentences that state rules between parameters."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A description cell: its text and links, its parameter's name and spec so far, and what is known around it."""

    text: str
    links: Sequence[Link]
    name: str
    spec: Spec
    known: Known
    siblings: Collection[str] = ()


@dataclass(slots=True)
class CellFacts:
    """The parameter's spec, and what the pieces of the cell say: rules, facts about other parameters, or nothing."""

    spec: Spec
    readings: list[Reading] = field(default_factory=list)


def read(cell: Cell, enums: EnumLinks, sentence: ReadSentence) -> CellFacts:
    """Everything that a description cell says."""
    return _Reader(cell, enums, sentence).read()


_TOO_LONG = 4000


def _certain_prose(reading: Reading, text: str) -> bool:
    """Whether a sentence is a known kind of prose, or plain and without a word that limits."""
    return reading.verdict == "prose" and not (reading.rule == "plain" and limiting(text))


class _Reader:
    """The work on one cell."""

    def __init__(self, cell: Cell, enums: EnumLinks, sentence: ReadSentence) -> None:
        self.cell, self.enums, self.sentence = cell, enums, sentence
        self.facts = CellFacts(dict(cell.spec))
        self.raw: Spec = {}

    def read(self) -> CellFacts:
        text = self.cell.text.strip()
        if len(text) > _TOO_LONG:
            self._say("unmodelled", "too-long", text)
            text = ""
        for find in cells_special.ALL:
            if special := find(text, self.cell.name):
                self._take(special.rule, self._certain(special.raw, text), text, special.constraints)
                text = special.rest
        if found := cells_clauses.pattern(text):
            self._take("pattern", {"pattern": found[0]}, text)
            text = found[1]
        if name := cells_clauses.unit(text):
            self._take("unit", {"unit": name}, text)
        if values := cells_values.explained(text):
            self._values(values, "explained-values")
            text = f"{values.lead}\n{values.tail}"
        for each in cells_split.sentences(text, self.cell.known.lang):
            self._sentence(each)
        if "enum" not in self.raw and self.cell.spec["type"] == "ENUM" and not self._unread_values():
            self._named_enum((), "")
        self._fit()
        self._pointed()
        return self.facts

    def _certain(self, raw: Spec, text: str) -> Spec:
        """Raw facts without a default that depends on a parameter which the endpoint does not have."""
        match = phrases.DEPENDS.search(str(raw.get("default_from", "")))
        if match is None or match["name"] in self.cell.known.params:
            return raw
        self._say("unmodelled", "names-no-parameter", text)
        return {key: value for key, value in raw.items() if key != "default_from"}

    def _pointed(self) -> None:
        """Whether all that a cell says is that another place of its page says it."""
        if any(reading.verdict == "fact" for reading in self.facts.readings):
            return
        if elsewhere := next((link for link in self.cell.links if link.href.startswith("#")), None):
            self._say("unmodelled", "stands-elsewhere", f"{elsewhere.text} ({elsewhere.href})")

    def _unread_values(self) -> bool:
        """Whether the cell holds what may be values of its own, beside which the product's list is not certain."""
        left = [reading.sentence for reading in self.facts.readings if reading.verdict != "fact"]
        return any(re.search(r"[`\"][A-Z0-9_]+[`\"]", text) for text in left)

    def _sentence(self, text: str) -> None:
        flat = plain(text).strip(" .,;:|")
        if not flat:
            return
        if found := cells_clauses.read(flat[:400]):
            self._take(*found, text)
        elif (count := phrases.COUNT.fullmatch(flat)) and (name := count["a"] or count["b"]) in self.cell.known.params:
            added = {name: {"max_items": int(count["n"] or count["m"])}}
            self.facts.readings.append(Reading(text, "fact", "count", params=added))
        elif phrases.NEITHER.fullmatch(flat):
            self._neither(text)
        elif self._linked(text, flat):
            return
        elif value := cells_values.single(flat[:200]):
            self._take("single-value", {"enum": [value]}, text)
        elif (more := phrases.MORE_VALUES.match(flat)) and "enum" in self.raw:
            known = self.raw["enum"]
            self.raw["enum"] = [*known, *(each for each in re.findall(r"`(\w+)`", more[0]) if each not in known)]
            self._say("fact", "more-values", text)
            self._clauses(flat[more.end() :], text)
        elif "enum" not in self.raw and (values := cells_values.listed(flat[:2000])) and self._are_values(values):
            self._values(values, "values")
            self._clauses(values.lead, text)
            self._clauses(values.tail, text)
        else:
            if "enum" not in self.raw and phrases.OR_ELSE.fullmatch(flat):
                self._say("unmodelled", "values-of-a-thing", text)
            self._clauses(flat, text)

    def _neither(self, text: str) -> None:
        """What the absence of two parameters means, which the cell names; of any other number nothing is certain."""
        words = set(re.findall(r"\w+", self.cell.text, re.ASCII))
        names = [name for name in self.cell.known.params if name in words or name == self.cell.name]
        if len(names) != 2:
            self._say("unmodelled", "neither", text)
            return
        rule: Spec = {"default_if_absent": {"params": names, "value": "all"}}
        self.facts.readings.append(Reading(text, "fact", "default-all", (rule,)))

    def _are_values(self, values: Values) -> bool:
        """Whether a list names values: not parameters, nor some assets where any asset may stand."""
        names_thing = phrases.THING.search(self.cell.name) is not None
        amount = self.cell.spec["type"] in ("DECIMAL", "OBJECT")
        return not set(values.values) & set(self.cell.known.params) and not (names_thing and values.lead) and not amount

    def _clauses(self, flat: str, sentence: str) -> None:
        """The clauses of a sentence, or of what is left of it; what none of them understands stays in one piece."""
        left: list[str] = []
        for clause in cells_split.clauses(flat):
            if found := cells_clauses.read(clause):
                self._take(*found, clause)
            elif (
                (value := cells_values.single(clause))
                and "enum" not in self.raw
                and not phrases.AND_SO_ON.search(sentence)
            ):
                self._take("single-value", {"enum": [value]}, clause)
            elif clause.strip(" .,;:()[]|"):
                left.append(clause)
        if left:
            self._left([part.strip(" ,;") for part in left], sentence)

    def _left(self, parts: list[str], sentence: str) -> None:
        """What no clause understood: a rule between parameters, or prose, or unmodelled."""
        text = ", ".join(parts)
        whole = sentence if sentence.count("(") != sentence.count(")") else sentence.strip("() ")
        readings = [self.sentence(each, self._known()) for each in dict.fromkeys((text, whole))]
        if all(reading.verdict == "unmodelled" and not reading.why for reading in readings):
            readings += self._apart(parts)
        fact = next((reading for reading in readings if reading.verdict == "fact"), None)
        if fact:
            self.facts.readings.append(replace(fact, sentence=sentence))
        elif doubt := next((each for each in readings if each.verdict == "unmodelled" and each.why), None):
            self.facts.readings.append(replace(doubt, sentence=sentence))
        elif rule := prose(text):
            self._say("prose", rule, text)
        elif kind := next((each.rule for each in (readings[0], readings[-1]) if _certain_prose(each, text)), None):
            self._say("prose", kind, text)
        else:
            self._say("unmodelled", "cell", text)

    def _apart(self, parts: list[str]) -> list[Reading]:
        """The one part that states a rule, where all others are prose and no condition of it."""
        bare = [part if part.count("(") == part.count(")") else part.strip("()") for part in parts]
        rest = [
            part for part in bare if not prose(part) or phrases.CONDITION.search(part) or phrases.LISTED.match(part)
        ]
        return (
            [self.sentence(rest[0], self._known())] if len(rest) == 1 and not phrases.CONDITION.match(rest[0]) else []
        )

    def _known(self) -> Known:
        """What is known, with the values that the cell has named for its own parameter so far."""
        known, values = self.cell.known, self.raw.get("enum")
        if not isinstance(values, list):
            return known
        spec = fit(self.cell.spec, {"enum": values}).spec
        return replace(known, params={**known.params, self.cell.name: spec})

    def _linked(self, text: str, flat: str) -> bool:
        """Whether the sentence says that the values stand on the enums page."""
        links = [link for link in self.cell.links if link.text and link.text in text]
        if phrases.ENUMS_PAGE.fullmatch(flat):
            return self._named_enum(links, "") or self._say("unmodelled", "enum-unknown", text)
        match = phrases.LINKED.fullmatch(flat)
        if not match or cells_values.listed(flat) or cells_values.single(flat):
            return False
        certain = "enum" in "".join(link.href for link in links) or self.cell.spec["type"] == "ENUM"
        if certain and self._named_enum(links, match["title"]):
            return True
        pointer = any("faq" in link.href or "peg" in link.href for link in links)
        if certain and re.search("value|值", flat) and not pointer:
            return self._say("unmodelled", "enum-unknown", text)
        return False

    def _named_enum(self, links: Sequence[Link], title: str) -> bool:
        name = self.enums.resolve(self.cell.name, links, title, self.cell.siblings)
        if name and "enum" not in self.raw:
            self._take("enum-link" if links or title else "enum-name", {"enum": name}, title)
        return name is not None

    def _values(self, values: Values, rule: str) -> None:
        raw: Spec = {"enum": list(values.values)}
        if values.default:
            raw["default"] = values.default
        self._take(rule, raw, values.lead)

    def _take(self, rule: str, raw: Spec, text: str, rules: tuple[Spec, ...] = ()) -> None:
        """Notes raw facts; of two different statements of one fact the first stands, and the clash is reported."""
        clash = sorted(key for key, value in raw.items() if self.raw.get(key, value) != value)
        if clash:
            self._say("unmodelled", f"two-readings-of-{clash[0]}", text)
        else:
            self.facts.readings.append(Reading(text, "fact", rule, rules))
        self.raw = {**raw, **self.raw}

    def _fit(self) -> None:
        fitted = fit(self.cell.spec, self.raw)
        self.facts.spec = fitted.spec
        for misfit in fitted.misfits:
            self._say("unmodelled", f"misfit-{misfit}", self.cell.text)

    def _say(self, verdict: Verdict, rule: str, text: str) -> bool:
        self.facts.readings.append(Reading(text, verdict, rule))
        return True
