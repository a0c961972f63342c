"""Sentences into constraints: what a page says in words about which parameters go together, when, and how far apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.transcribe.blocks import Item
from generator.transcribe.facts import sentences
from generator.transcribe.facts.reading import Known, Reading, Spec
from generator.transcribe.facts.rules.clauses import clauses, narrows
from generator.transcribe.facts.rules.joining import join
from generator.transcribe.facts.rules.nested import lead, under
from generator.transcribe.facts.rules.reader import whole
from generator.transcribe.facts.rules.tables import from_mandatory_column, read_combination_list, read_type_table
from generator.transcribe.facts.wording import limiting

__all__ = [
    "from_mandatory_column", "join", "read_combination_list", "read_items", "read_sentence", "read_text",
    "read_type_table", "stated",
]  # fmt: skip


def read_text(text: str, known: Known) -> list[Reading]:
    """What a text says, one reading for each sentence or clause that stands alone."""
    readings = [reading for sentence in sentences.split(text, known.lang) for reading in _read(sentence, known)]
    return join(readings, known)


def read_items(items: Sequence[Item], known: Known) -> list[list[Reading]]:
    """What the items of a list say, a list of readings for each; an item may hold only under the item above it."""
    found: list[list[Reading]] = []
    above: list[tuple[int, Spec | None]] = []
    for item in items:
        while above and above[-1][0] >= item.depth:
            above.pop()
        when = next((when for _, when in reversed(above) if when is not None), None)
        opened = lead(item.text, known)
        above.append((item.depth, opened))
        if opened is not None:
            found.append([Reading(item.text, "prose", "condition")])
        elif when is not None:
            found.append([under(sentence, when, known) for sentence in sentences.split(item.text, known.lang)])
        else:
            found.append(read_text(item.text, known))
    return found


def read_sentence(sentence: str, known: Known) -> Reading:
    """What one sentence says; if one clause is not understood, the whole is unmodelled."""
    parts = list(_read(sentence, known))
    worst = next((part for word in ("unmodelled", "fact", "prose") for part in parts if part.verdict == word), parts[0])
    if worst.verdict != "fact":
        return replace(worst, sentence=sentence, constraints=(), params={})
    params: dict[str, Spec] = {}
    for part in parts:
        for name, added in part.params.items():
            params[name] = {**params.get(name, {}), **added}
    rules = tuple(rule for part in parts for rule in part.constraints)
    return replace(worst, sentence=sentence, constraints=rules, params=params)


def _read(sentence: str, known: Known) -> Iterator[Reading]:
    """The readings of a sentence: one, or one for each of its clauses."""
    entire = whole(sentence, known)
    if entire.verdict == "fact" or entire.why or not limiting(sentence):
        yield entire
        return
    pieces = clauses(sentence)
    read = [whole(clause, known) for clause in pieces]
    told = [reading for reading in read if reading.verdict == "fact"]
    left = [reading for reading in read if reading.verdict != "fact" and not reading.why]
    # A clause that is not understood may be the condition of its neighbour: then nothing of the sentence is certain.
    if len(pieces) > 1 and told and not any(narrows(reading) for reading in left):
        yield from read
    else:
        why = next((reading.why for reading in read if reading.why), "") if not told else ""
        yield replace(entire, why=why)


def stated(readings: Iterable[Reading]) -> list[Spec]:
    """All constraints of some readings, each once, in their order."""
    found: list[Spec] = []
    for reading in readings:
        found.extend(rule for rule in reading.constraints if rule not in found)
    return found
