"""A description cell into facts: defaults, bounds, allowed values, formats, and the rules that its sentences state.

A cell is taken apart from the large to the small: phrases over several sentences, explained lists, sentences, clauses.
What no clause understands goes to the reader of sentences; what that does not understand either is prose or unmodelled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

from generator.transcribe.blocks import Link
from generator.transcribe.facts import cells_clauses, cells_special, cells_split, cells_values
from generator.transcribe.facts.cells_fit import fit
from generator.transcribe.facts.cells_links import EnumLinks
from generator.transcribe.facts.cells_prose import prose
from generator.transcribe.facts.cells_text import plain
from generator.transcribe.facts.cells_values import Values
from generator.transcribe.facts.reading import Known, Reading, Spec
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
_LINKED = re.compile(
    r"(?:.{0,70}?[ .,;:])?(?:(?:possible )?(?:supported|valid|allowed) values?(?: are| is)?|可能支持的值为"
    r"|please see|see|refer to"
    r"|支持的?(?:数)?值(?:有|见|为)?|参考|参阅|参见|请看|请参考"
    r"|详见)\s*:?\s*(?:枚举定义:?)?\s*(?P<title>[`\w].{1,60})",
    re.IGNORECASE,
)
_ENUMS_PAGE = re.compile(r"please see enums? for (?:the )?supported values|详见枚举定义:?.{0,20}", re.IGNORECASE)
_MORE_VALUES = re.compile(
    r"(?:combinations? of \w+ (?:is|are) supported|组合.{0,8}支持)(?:(?!default|默认).){0,200}", re.IGNORECASE
)
_CONDITION = re.compile(r"\b(?:if|when|unless|for|in|only)\b|如果|若|当|仅|时|配合", re.IGNORECASE)
_COUNT = re.compile(
    r"the maximum number of `?(?P<a>\w+)`? allowed in a request is (?P<n>\d{1,5})"
    r"|`?(?P<b>\w+)`? ?(?:最多可以发送|允许最多) ?(?P<m>\d{1,5}) ?个(?:交易对)?",
    re.IGNORECASE,
)
_NEITHER = re.compile(
    r"if neither parameter is sent,? .{0,30}\ball\b.{0,60}|如果都不提供, ?所有.{0,40}返回", re.IGNORECASE
)
_DEPENDS = re.compile(r" if (?P<name>\w+) in \[")
_AND_SO_ON = re.compile(r"\betc\b|等")
_THING = re.compile(r"(?:symbol|asset|coin|pair|underlying|network)(?:Name)?s?$", re.IGNORECASE)


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
        match = _DEPENDS.search(str(raw.get("default_from", "")))
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
        elif (count := _COUNT.fullmatch(flat)) and (name := count["a"] or count["b"]) in self.cell.known.params:
            added = {name: {"max_items": int(count["n"] or count["m"])}}
            self.facts.readings.append(Reading(text, "fact", "count", params=added))
        elif _NEITHER.fullmatch(flat):
            self._neither(text)
        elif self._linked(text, flat):
            return
        elif value := cells_values.single(flat[:200]):
            self._take("single-value", {"enum": [value]}, text)
        elif (more := _MORE_VALUES.match(flat)) and "enum" in self.raw:
            known = self.raw["enum"]
            self.raw["enum"] = [*known, *(each for each in re.findall(r"`(\w+)`", more[0]) if each not in known)]
            self._say("fact", "more-values", text)
            self._clauses(flat[more.end() :], text)
        elif "enum" not in self.raw and (values := cells_values.listed(flat[:2000])) and self._are_values(values):
            self._values(values, "values")
            self._clauses(values.lead, text)
            self._clauses(values.tail, text)
        else:
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
        names_thing = _THING.search(self.cell.name) is not None
        amount = self.cell.spec["type"] in ("DECIMAL", "OBJECT")
        return not set(values.values) & set(self.cell.known.params) and not (names_thing and values.lead) and not amount

    def _clauses(self, flat: str, sentence: str) -> None:
        """The clauses of a sentence, or of what is left of it; what none of them understands stays in one piece."""
        left: list[str] = []
        for clause in cells_split.clauses(flat):
            if found := cells_clauses.read(clause):
                self._take(*found, clause)
            elif (value := cells_values.single(clause)) and "enum" not in self.raw and not _AND_SO_ON.search(sentence):
                self._take("single-value", {"enum": [value]}, clause)
            elif clause.strip(" .,;:()[]|"):
                left.append(clause)
        if left:
            self._left([part.strip(" ,;") for part in left], sentence)

    def _left(self, parts: list[str], sentence: str) -> None:
        """What no clause understood: a rule between parameters, or prose, or unmodelled."""
        text = ", ".join(parts)
        whole = sentence if sentence.count("(") != sentence.count(")") else sentence.strip("() ")
        readings = [self.sentence(each, self.cell.known) for each in dict.fromkeys((text, whole))]
        if all(reading.verdict == "unmodelled" and not reading.why for reading in readings):
            readings += self._apart(parts)
        fact = next((reading for reading in readings if reading.verdict == "fact"), None)
        if fact:
            self.facts.readings.append(replace(fact, sentence=sentence))
        elif doubt := next((each for each in readings if each.verdict == "unmodelled" and each.why), None):
            self.facts.readings.append(replace(doubt, sentence=sentence))
        elif rule := prose(text):
            self._say("prose", rule, text)
        elif readings[-1].verdict == "prose" and readings[-1].rule:
            self._say("prose", readings[-1].rule, text)
        else:
            self._say("unmodelled", "cell", text)

    def _apart(self, parts: list[str]) -> list[Reading]:
        """The one part that states a rule, where all others are prose and no condition of it."""
        bare = [part if part.count("(") == part.count(")") else part.strip("()") for part in parts]
        rest = [part for part in bare if not prose(part) or _CONDITION.search(part)]
        return [self.sentence(rest[0], self.cell.known)] if len(rest) == 1 and not _CONDITION.match(rest[0]) else []

    def _linked(self, text: str, flat: str) -> bool:
        """Whether the sentence says that the values stand on the enums page."""
        links = [link for link in self.cell.links if link.text and link.text in text]
        if _ENUMS_PAGE.fullmatch(flat):
            return self._named_enum(links, "") or self._say("unmodelled", "enum-unknown", text)
        match = _LINKED.fullmatch(flat)
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
