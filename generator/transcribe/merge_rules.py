"""The rules of two languages into one list: shared ones once, lone ones with their evidence, contradictions told.

Two rules about one subject that differ contradict each other. The looser one is taken: it refuses nothing that the
exchange may accept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.transcribe.canonical import canonical, unordered
from generator.transcribe.facts.endpoint import Stated
from generator.transcribe.facts.reading import Spec

_DAYS = {"ms": 1 / 86_400_000, "s": 1 / 86_400, "m": 1 / 1440, "h": 1 / 24, "d": 1, "w": 7, "mo": 31, "y": 366}
_BESIDE = ("scope", "when")
_NOTES = ("evidence", "prevails", "verify")


@dataclass(frozen=True, slots=True)
class Apart:
    """Two rules about one subject that say different things."""

    subject: str
    en: Stated
    zh: Stated
    taken: str


@dataclass(slots=True)
class Both:
    """The rules of both languages, and where they differ."""

    rules: list[Spec] = field(default_factory=list)
    disagreements: list[Apart] = field(default_factory=list)
    alone: list[tuple[str, int]] = field(default_factory=list)


def merge(en: Sequence[Stated], zh: Sequence[Stated]) -> Both:
    """All rules, the English ones first."""
    both = Both()
    left = {_key(stated.rule): stated for stated in distinct(zh)}
    lone: list[Stated | Apart] = []
    for stated in distinct(en):
        twin = left.pop(_key(stated.rule), None)
        lone.append(stated if twin is None else Apart("", stated, twin, "both"))
    for each in lone:
        if isinstance(each, Apart):
            both.rules.append({**each.zh.rule, **each.en.rule})
        elif (twin := _rival(each, left)) is not None:
            del left[_key(twin.rule)]
            apart = Apart(_name(each.rule), each, twin, _looser(each.rule, twin.rule))
            both.disagreements.append(apart)
            both.rules.append(each.rule if apart.taken == "en" else twin.rule)
        else:
            both.rules.append(_evident(each, "en", both))
    both.rules.extend(_evident(stated, "zh", both) for stated in left.values())
    return both


def distinct(stated: Sequence[Stated]) -> list[Stated]:
    """Each rule once, where it is stated first."""
    found: dict[str, Stated] = {}
    for each in stated:
        found.setdefault(_key(each.rule), each)
    return list(found.values())


def _key(rule: Spec) -> str:
    """What decides which requests keep a rule; the order of names does not."""
    return canonical(unordered({key: value for key, value in rule.items() if key not in _NOTES}))


def _evident(stated: Stated, lang: str, both: Both) -> Spec:
    both.alone.append((lang, stated.line))
    return {**stated.rule, "evidence": [{"lang": lang, "line": stated.line, "where": stated.where}]}


def _rival(stated: Stated, left: dict[str, Stated]) -> Stated | None:
    """The other language's rule about the same subject, if there is exactly one."""
    subject = _subject(stated.rule)
    rivals = [other for other in left.values() if _subject(other.rule) == subject]
    return rivals[0] if len(rivals) == 1 else None


def _kind(rule: Spec) -> str:
    return next(key for key in rule if key not in (*_BESIDE, *_NOTES))


def _subject(rule: Spec) -> str:
    """What a rule is about, whatever it says of it."""
    kind, scope = _kind(rule), rule.get("scope", "")
    body = rule[kind]
    if kind in ("any_of", "exactly_one"):
        about: Any = ["either", sorted(body), rule.get("when")]
    elif kind == "required_if":
        about = [kind, unordered(body["when"])]
    elif kind in ("allowed_if", "forbidden_if", "optional_if"):
        about = [kind, sorted(body["params"])]
    elif kind == "max_span":
        about = [kind, body["from"], body["to"], body.get("when")]
    elif kind in ("max_age", "value_if", "default_if_absent"):
        about = [kind, body.get("param") or sorted(body["params"]), body.get("when")]
    else:
        about = [kind, unordered(body), rule.get("when")]
    return f"{scope}{canonical(about)}"


def _name(rule: Spec) -> str:
    """A rule's subject in short: its kind and the parameters that it is about."""
    kind = _kind(rule)
    body = rule[kind]
    if isinstance(body, list):
        names = [name if isinstance(name, str) else "+".join(name) for name in body]
    else:
        names = [*body.get("params", ()), *(body[key] for key in ("param", "from", "to") if key in body)]
        names = names or [str(body.get("when", {}).get("param", ""))]
    return f"{kind}({', '.join(names)})"


def _looser(en: Spec, zh: Spec) -> str:
    """The language whose rule refuses less; English where neither can be told to."""
    kind, body, other = _kind(en), en[_kind(en)], zh[_kind(zh)]
    if kind != _kind(zh):
        return "en" if kind == "any_of" else "zh"
    if kind == "required_if":
        demands, theirs = set(body.get("params", ())), set(other.get("params", ()))
        return "zh" if theirs < demands else "en"
    if kind == "allowed_if":
        return "zh" if _values(body["when"]) < _values(other["when"]) else "en"
    if kind == "forbidden_if":
        return "zh" if _values(other["when"]) < _values(body["when"]) else "en"
    if kind == "value_if":
        return "zh" if _values(body) < _values(other) else "en"
    if kind == "max_span":
        return "zh" if _days(other["value"]) > _days(body["value"]) else "en"
    return "en"


def _values(when: Spec) -> set[str]:
    return {canonical(value) for value in when.get("in", ())}


def _days(span: str) -> float:
    number = span.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(number) * _DAYS[span[len(number) :]]
