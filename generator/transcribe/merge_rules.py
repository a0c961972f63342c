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
    left = {key(stated.rule): stated for stated in distinct(zh)}
    lone: list[Stated | Apart] = []
    for stated in distinct(en):
        twin = left.pop(key(stated.rule), None)
        lone.append(stated if twin is None else Apart("", stated, twin, "both", ""))
    for each in lone:
        if isinstance(each, Apart):
            both.rules.append({**each.zh.rule, **each.en.rule})
            if (stricter := _stricter(each.en, left)) is not None:
                # One language states the loose rule and, elsewhere, the strict one.
                del left[key(stricter.rule)]
                both.disagreements.append(Apart(_name(each.en.rule), each.en, stricter, "en", _LOOSER))
        elif (twin := _rival(each, left)) is not None:
            del left[key(twin.rule)]
            looser = _looser(each.rule, twin.rule)
            apart = Apart(_name(each.rule), each, twin, looser or "en", _LOOSER if looser else ENGLISH)
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
        found.setdefault(key(each.rule), each)
    return list(found.values())


def key(rule: Spec) -> str:
    """What decides which requests keep a rule; the order of names does not."""
    return canonical(unordered({key: value for key, value in rule.items() if key not in _NOTES}))


def _evident(stated: Stated, lang: str, both: Both) -> Spec:
    both.alone.append((lang, stated.line))
    return {**stated.rule, "evidence": [{"lang": lang, "line": stated.line, "where": stated.where}]}


def _stricter(stated: Stated, left: dict[str, Stated]) -> Stated | None:
    """A rule of the other language that demands one of the same parameters, and no more than one."""
    if "any_of" not in stated.rule:
        return None
    wanted = _subject(stated.rule)
    return next(
        (other for other in left.values() if "exactly_one" in other.rule and _subject(other.rule) == wanted), None
    )


def _either(rule: Spec) -> tuple[list[str], Any] | None:
    """The parameters of which one must be sent, and when."""
    kind = kind_of(rule)
    if kind in ("any_of", "exactly_one"):
        return sorted(rule[kind]), rule.get("when")
    body = rule.get("required_if", {})
    return (sorted(body["any_of"]), body["when"]) if set(body) == {"when", "any_of"} else None


def _rival(stated: Stated, left: dict[str, Stated]) -> Stated | None:
    """The other language's rule about the same subject, if there is exactly one."""
    subject = _subject(stated.rule)
    rivals = [other for other in left.values() if _subject(other.rule) == subject or _always(stated.rule, other.rule)]
    return rivals[0] if len(rivals) == 1 else None


def _always(one: Spec, other: Spec) -> bool:
    """Whether one demands always what the other demands under a condition."""
    ours, theirs = _either(one), _either(other)
    if ours is None or theirs is None or one.get("scope") != other.get("scope"):
        return False
    return ours[0] == theirs[0] and (ours[1] is None) != (theirs[1] is None)


def kind_of(rule: Spec) -> str:
    """The key that makes a rule what it is: `any_of`, `required_if` …"""
    return next(key for key in rule if key not in (*_BESIDE, *_NOTES))


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
    elif kind in ("max_age", "value_if", "default_if_absent"):
        about = [kind, body.get("param") or sorted(body["params"]), body.get("when")]
    else:
        about = [kind, unordered(body), rule.get("when")]
    return f"{scope}{canonical(about)}"


def _name(rule: Spec) -> str:
    """A rule's subject in short: its kind and the parameters that it is about."""
    kind = kind_of(rule)
    body = rule[kind]
    if isinstance(body, list):
        names = [name if isinstance(name, str) else "+".join(name) for name in body]
    else:
        names = [*body.get("params", ()), *(body[key] for key in ("param", "from", "to") if key in body)]
        names = names or [str(body.get("when", {}).get("param", ""))]
    return f"{kind}({', '.join(names)})"


def _looser(en: Spec, zh: Spec) -> str | None:
    """The language whose rule refuses less; None if that cannot be told."""
    kind, body, other = kind_of(en), en[kind_of(en)], zh[kind_of(zh)]
    if _always(en, zh):
        return "zh" if (_either(en) or ([], None))[1] is None else "en"
    if kind != kind_of(zh):
        return "en" if kind == "any_of" else "zh"
    if kind == "required_if":
        return "en" if _demands_less(body, other) else "zh" if _demands_less(other, body) else None
    if kind in ("allowed_if", "forbidden_if", "value_if"):
        ours, theirs = (_values(each if kind == "value_if" else each["when"]) for each in (body, other))
        if ours is None or theirs is None or not (ours < theirs or theirs < ours):
            return None
        return "en" if (theirs < ours) == (kind != "forbidden_if") else "zh"
    if kind == "max_span":
        return "en" if _days(body["value"]) > _days(other["value"]) else "zh"
    return None


def _demands_less(one: Spec, other: Spec) -> bool:
    """Whether whatever keeps the other `required_if` keeps this one, too."""
    demanded = set(other.get("params", ()))
    either = set(one.get("any_of", ()))
    satisfied = not either or bool(either & demanded) or set(other.get("any_of", either | {""})) <= either
    return set(one.get("params", ())) <= demanded and satisfied


def _values(when: Spec) -> set[str] | None:
    """The values for which a condition holds; None where it is about more than one parameter's values."""
    if "in" in when:
        return {canonical(value) for value in when["in"]}
    parts = [_values(part) for part in when.get("any", ())]
    if parts and len({part.get("param") for part in when["any"]}) == 1 and None not in parts:
        return set().union(*(part for part in parts if part))
    return None


def _days(span: str) -> float:
    number = span.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(number) * _DAYS[span[len(number) :]]
