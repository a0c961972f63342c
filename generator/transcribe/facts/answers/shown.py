"""One answer as a page shows it: without the frame around it, with its label, its status and its comments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from generator.transcribe.facts.answers import alternatives, infer
from generator.transcribe.facts.answers.alternatives import Label
from generator.transcribe.facts.answers.tolerant_json import Comment, Path, Value
from generator.transcribe.facts.reading import Known, Spec


@dataclass(slots=True)
class Shown:
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
        """Whether it is the answer to a request that is refused."""
        return self.status >= 400


def shown(value: Value, label: Label) -> Shown:
    """A value of a block; comments and lines of a frame around the answer stay behind with the frame."""
    frame = alternatives.unwrapped(value.data)
    if frame is None:
        status = _status(label.status, value.data)
        return Shown(value.data, value.line, label, status, value.repaired, value.comments, value.places)
    data, status, key = frame
    moved = tuple(replace(each, path=each.path[1:]) for each in value.comments if each.path[:1] == (key,))
    lines = {path[1:]: line for path, line in value.places.items() if path[:1] == (key,)}
    return Shown(data, value.line, label, _status(status, data), value.repaired, moved, lines)


def label(text: str, name: str, known: Known) -> Label:
    """What the lines before an example say together: the last one that is understood, an alternative if one says so."""
    found = [label for line in text.split("\n") if (label := alternatives.label(line, name, known))]
    if not found:
        return alternatives.label("", name, known) or Label() if name else Label()
    telling = next((label for label in reversed(found) if label.when or label.name or label.status != 200), found[-1])
    return replace(telling, either=any(label.either for label in found))


def _status(status: int, value: Any) -> int:
    """The status of an answer; what is an error is one, even where the page shows it with the status of a success."""
    return 400 if status == 200 and infer.is_error(value) else status


def related(answers: Sequence[Shown], known: Known) -> None:
    """What an `OR` between two answers says of when each is given."""
    _complement(answers)
    _counted(answers, known)


def _complement(answers: Sequence[Shown]) -> None:
    """What stands before an `OR` with a condition is the answer where the condition does not hold."""
    for first, second in pairwise(answers):
        other = alternatives.opposite(second.label.when)
        if second.label.either and other and not first.label.when and not first.fails:
            first.label = replace(first.label, when=other)


def _counted(answers: Sequence[Shown], known: Known) -> None:
    """An `OR` between the same answer as an object and in a list: the object is that of one symbol."""
    if known.params.get("symbols", {}).get("type") != "ARRAY" or (one := alternatives.single(known)) is None:
        return
    for first, second in pairwise(answers):
        same = first.label.when == second.label.when and second.label.either and not first.fails
        if same and _listed(first.value, second.value):
            for each, beside in ((first, one), (second, {"absent": one["present"]})):
                each.label = replace(each.label, when=alternatives.joined(each.label.when, beside, known))


def _listed(one: Any, several: Any) -> bool:
    """Whether the second is a list of what the first is."""
    listed = isinstance(several, list) and isinstance(one, dict) and bool(several)
    return listed and all(isinstance(each, dict) and each.keys() == one.keys() for each in several)


def example(each: Shown) -> Spec:
    """An answer as the spec writes it."""
    spec: Spec = {}
    if each.label.name:
        spec["name"] = each.label.name
    if each.label.when:
        spec["when"] = each.label.when
    if each.status != 200:
        spec["status"] = each.status
    if each.repaired:
        spec["repaired"] = [{"line": line, "what": what} for line, what in each.repaired]
    spec["value"] = each.value
    return spec
