"""Whether a constraint can both hold and fail, given the parameters: one that cannot is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.transcribe.facts.reading import Known, Spec

_COMPARABLE = ("INT", "LONG", "DECIMAL", "STRING")
_BESIDE = ("when", "scope", "evidence", "prevails", "verify")
REDUNDANT = "redundant"
"""What is said of a constraint that the Mandatory column makes true anyway."""


def kind(constraint: Spec) -> str:
    """The key that says what a constraint is."""
    return next(key for key in constraint if key not in _BESIDE)


def fault(constraint: Spec, known: Known) -> str:
    """Why a constraint cannot stand, `REDUNDANT` if it says nothing new, or nothing."""
    names = list(subjects(constraint))
    if missing := [name for name in (*names, *conditional(constraint)) if name not in known.params]:
        return f"names {', '.join(dict.fromkeys(missing))}, which is no parameter of the endpoint"
    always = [name for name in names if known.params[name].get("mandatory")]
    rule = kind(constraint)
    if rule not in ("mode", "caller", "combinations") and len(set(names)) != len(names):
        return "names one parameter twice"
    return _mandatory(rule, constraint, names, always) or _settled(constraint, known) or _compared(rule, names, known)


def _mandatory(rule: str, constraint: Spec, names: list[str], always: list[str]) -> str:
    shown = ", ".join(always)
    if rule in ("required_if", "requires", "all_or_none"):
        needed = names[1:] if rule == "requires" else names
        return REDUNDANT if needed and set(needed) <= set(always) else ""
    if rule in ("any_of", "exactly_one") and "when" not in constraint and len(always) < len(names):
        return ""  # the page lets another stand instead of what its column demands: there the column gives way
    if always and rule in ("any_of", "exactly_one", "at_most_one", "conflicts", "allowed_if", "forbidden_if"):
        return f"contradicts the Mandatory column: {shown} is mandatory"
    if rule == "combinations" and not any(set(always) <= set(group) for group in constraint["combinations"]):
        return f"contradicts the Mandatory column: {shown} is mandatory"
    if rule == "optional_if" and (free := [name for name in names if name not in always]):
        return f"lifts what is not there: {', '.join(free)} is not mandatory"
    if rule == "mode" and (odd := [name for name in constraint["mode"].get("forbids", []) if name in always]):
        return f"contradicts the Mandatory column: {', '.join(odd)} is mandatory"
    if rule == "default_if_absent" and always:
        return f"contradicts the Mandatory column: {shown} is mandatory"
    return ""


def _settled(constraint: Spec, known: Known) -> str:
    """Conditions that always or never hold."""
    body = constraint[kind(constraint)]
    when = constraint.get("when") or (body.get("when") if isinstance(body, dict) else None)
    free = kind(constraint) in ("any_of", "max_span", "default_if_absent")
    for part in _leaves(when):
        name = part.get("present") or part.get("absent")
        if name and known.params[name].get("mandatory"):
            return f"looks whether {name} is sent, which is mandatory"
        if name and not free and name in subjects(constraint):
            return f"governs {name} by whether {name} is sent"
    return ""


def _compared(rule: str, names: list[str], known: Known) -> str:
    if rule in ("max_span", "order", "max_age"):
        for name in names:
            if known.params[name].get("type", "LONG") not in _COMPARABLE:
                return f"compares {name}, which is no number or time"
    return ""


def subjects(constraint: Spec) -> Iterator[str]:
    """The parameters that a constraint governs."""
    body = constraint[kind(constraint)]
    if kind(constraint) == "combinations":
        yield from dict.fromkeys(name for group in body for name in group)
    elif isinstance(body, list):
        for part in body:
            yield from part if isinstance(part, list) else [part]
    else:
        for key in (
            "param",
            "needs",
            "params",
            "any_of",
            "from",
            "to",
            "before",
            "after",
            "over",
            "requires",
            "forbids",
        ):
            value = body.get(key, [])
            yield from value if isinstance(value, list) else [value]


def conditional(constraint: Spec) -> Iterator[str]:
    """The parameters that a constraint's condition looks at."""
    body = constraint[kind(constraint)]
    for part in _leaves(constraint.get("when") or (body.get("when") if isinstance(body, dict) else None)):
        yield from (part[key] for key in ("param", "present", "absent", "count_of", "equals_param") if key in part)


def _leaves(when: Any) -> Iterator[Spec]:
    if not isinstance(when, dict):
        return
    for word in ("all", "any"):
        for part in when.get(word, ()):
            yield from _leaves(part)
    if "all" not in when and "any" not in when:
        yield when
