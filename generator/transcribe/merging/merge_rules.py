"""The rules of two languages into one list: shared ones once, lone ones with their evidence, contradictions told.

Two rules about one subject that differ contradict each other. The looser one is taken: it refuses nothing that the
exchange may accept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.transcribe.facts.endpoint import Stated
from generator.transcribe.facts.reading import Spec
from generator.transcribe.merging import durations
from generator.transcribe.merging.canonical import canonical, unordered
from generator.transcribe.merging.looser import NOTES, always, comparable, kind_of, looser

__all__ = ["ENGLISH", "Apart", "Both", "distinct", "key", "kind_of", "merge", "name"]

ENGLISH = "English is taken where nothing else decides"
_LOOSER = "the looser reading refuses nothing that the exchange may accept"


@dataclass(frozen=True, slots=True)
class Apart:
    """Two rules about one subject that say different things."""

    subject: str
    en: Stated
    zh: Stated
    taken: str
    why: str


@dataclass(slots=True)
class Both:
    """The rules of both languages, and where they differ."""

    rules: list[Spec] = field(default_factory=list)
    disagreements: list[Apart] = field(default_factory=list)
    alone: list[tuple[str, int]] = field(default_factory=list)


def merge(en: Sequence[Stated], zh: Sequence[Stated]) -> Both:
    """All rules, the English ones first."""
    both = Both()
    ours = {key(stated.rule): stated for stated in distinct(en)}
    left = {key(stated.rule): stated for stated in distinct(zh)}
    shared = {each: left.pop(each) for each in ours if each in left}
    lone = {each: stated for each, stated in ours.items() if each not in shared}
    for each, twin in shared.items():
        _give_way(ours[each], twin, lone, left, both)
    for each, stated in ours.items():
        if each in shared:
            both.rules.append(_noted(stated, shared[each], both))
        elif each in lone:
            _alone(stated, left, both)
    both.rules.extend(_evident(stated, "zh", both) for stated in left.values())
    return both


def distinct(stated: Sequence[Stated]) -> list[Stated]:
    """Each rule once, where it is stated first."""
    found: dict[str, Stated] = {}
    for each in stated:
        found.setdefault(key(each.rule), each)
    return list(found.values())


def key(rule: Spec) -> str:
    """What decides which requests keep a rule; the order of names does not, nor the unit of a length of time."""
    return canonical(unordered(durations.normal({key: value for key, value in rule.items() if key not in NOTES})))


def _give_way(en: Stated, zh: Stated, lone: dict[str, Stated], left: dict[str, Stated], both: Both) -> None:
    """Where both state a loose rule and one of them, elsewhere, a strict one, the strict one is dropped and told."""
    if (stricter := _stricter(en, left)) is not None:
        del left[key(stricter.rule)]
        both.disagreements.append(Apart(name(en.rule), en, stricter, "en", _LOOSER))
    if (stricter := _stricter(zh, lone)) is not None:
        del lone[key(stricter.rule)]
        both.disagreements.append(Apart(name(zh.rule), stricter, zh, "zh", _LOOSER))


def _noted(en: Stated, zh: Stated, both: Both) -> Spec:
    """A rule that both state, with what either notes beside it."""
    if any(note in en.rule and note in zh.rule and en.rule[note] != zh.rule[note] for note in NOTES):
        both.disagreements.append(Apart(name(en.rule), en, zh, "en", ENGLISH))
    return {**zh.rule, **en.rule}


def _alone(stated: Stated, left: dict[str, Stated], both: Both) -> None:
    """A rule that the other language does not state so: it states others about the same subject, or none."""
    twins = _rivals(stated, left)
    if not twins:
        both.rules.append(_evident(stated, "en", both))
        return
    # Of several only all together may be looser: each of them has to be.
    less = {looser(stated.rule, twin.rule) for twin in twins}
    decided = len(less) == 1 and None not in less
    taken = "zh" if less == {"zh"} else "en"
    for twin in twins:
        del left[key(twin.rule)]
        both.disagreements.append(Apart(name(stated.rule), stated, twin, taken, _LOOSER if decided else ENGLISH))
    both.rules.extend([stated.rule] if taken == "en" else [twin.rule for twin in twins])


def _evident(stated: Stated, lang: str, both: Both) -> Spec:
    both.alone.append((lang, stated.line))
    return {**stated.rule, "evidence": [{"lang": lang, "line": stated.line, "where": stated.where}]}


def _stricter(stated: Stated, others: dict[str, Stated]) -> Stated | None:
    """A rule among others that demands one of the same parameters, and no more than one."""
    if "any_of" not in stated.rule:
        return None
    wanted = _subject(stated.rule)
    return next(
        (other for other in others.values() if "exactly_one" in other.rule and _subject(other.rule) == wanted), None
    )


def _rivals(stated: Stated, left: dict[str, Stated]) -> list[Stated]:
    """The other language's rules about the same subject."""
    subject = _subject(stated.rule)
    return [
        other
        for other in left.values()
        if _subject(other.rule) == subject or always(stated.rule, other.rule) or comparable(stated.rule, other.rule)
    ]


def _subject(rule: Spec) -> str:
    """What a rule is about, whatever it says of it."""
    kind, scope = kind_of(rule), rule.get("scope", "")
    body = rule[kind]
    if kind in ("any_of", "exactly_one"):
        about: Any = ["either", sorted(body), rule.get("when")]
    elif kind == "required_if":
        about = [kind, unordered(body["when"])]
    elif kind in ("allowed_if", "forbidden_if", "optional_if"):
        about = [kind, sorted(body["params"])]
    elif kind == "max_span":
        about = [kind, body["from"], body["to"], body.get("when")]
    elif kind == "order":
        about = [kind, sorted((body["before"], body["after"]))]
    elif kind in ("max_age", "value_if", "default_if_absent"):
        about = [kind, body.get("param") or sorted(body["params"]), body.get("when")]
    else:
        about = [kind, unordered(body), rule.get("when")]
    return f"{scope}{canonical(about)}"


def name(rule: Spec) -> str:
    """A rule's subject in short: its kind and the parameters that it is about."""
    kind = kind_of(rule)
    body = rule[kind]
    if isinstance(body, list):
        names = [name if isinstance(name, str) else "+".join(name) for name in body]
    else:
        keys = ("param", "from", "to", "before", "after")
        names = [*body.get("params", ()), *(body[key] for key in keys if key in body)]
        names = names or [str(body.get("when", {}).get("param", ""))]
    return f"{kind}({', '.join(names)})"
