"""Rules about constraints: they name what is there, and can both hold and fail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.catalog.check_conditions import NUMERIC, Known, absent, condition
from generator.catalog.check_literals import misfit
from generator.catalog.findings import Finding, quoted
from generator.catalog.model import Constraint, Endpoint
from generator.catalog.places import Places
from generator.catalog.yaml_source import Path


def constraints(endpoint: Endpoint, places: Places) -> Iterator[Finding]:
    """What is wrong with the constraints of an endpoint."""
    lifted = {name for rule in endpoint.constraints if rule.kind == "optional_if" for name in rule.params}
    order: Counter[str] = Counter()
    for rule in endpoint.constraints:
        # The n-th rule that comes from a file is the n-th that stands there: `extends` keeps the order.
        path = ("constraints", order[rule.at.file])
        order[rule.at.file] += 1
        yield from _constraint(endpoint, rule, lifted, path, places)


def _constraint(
    endpoint: Endpoint, rule: Constraint, lifted: set[str], path: Path, places: Places
) -> Iterator[Finding]:
    known: Known = endpoint.by_name
    if rule.scope:
        scope = endpoint.by_name.get(rule.scope)
        if scope is None or scope.items is None or not scope.items.fields:
            at = places.at(rule.at, (*path, "scope"))
            message = f"`scope` names `{rule.scope}`, which is no ARRAY of OBJECT with `fields` of this endpoint"
            yield Finding(at, "unknown-parameter", message)
            return
        known = {field.name: field for field in scope.items.fields}
    unknown = [name for name in rule.names if name not in known]
    for name in unknown:
        at = places.of(rule.at, name)
        yield Finding(at, "unknown-parameter", f"{rule.kind} names `{name}`, {absent(name, known)}")
    if unknown:
        return
    yield from _possible(rule, known, lifted, places)
    yield from _comparable(rule, known)
    if rule.when:
        yield from condition(rule.when, known, places)
    for value in rule.detail.get("in", ()):
        if why := misfit(known[rule.params[0]], value):
            at = places.of(rule.at, value)
            yield Finding(at, "literal-type", f"{rule.kind} asks for {quoted(value)}, which {why}")


# --- whether a constraint can hold, and can fail ------------------------------------------------------------------

_IDLE_IF_ANY = {"any_of": "always holds"}
_IDLE_IF_ALL = {"all_or_none": "always holds", "required_if": "asks for what is mandatory anyway"}
_BLOCKED = {
    "exactly_one": "the others can never be sent",
    "at_most_one": "the others can never be sent",
    "conflicts": "the other groups can never be sent",
    "allowed_if": "it may never be left out",
    "forbidden_if": "it may never be left out",
}


def _possible(rule: Constraint, known: Known, lifted: set[str], places: Places) -> Iterator[Finding]:
    for wrong, name, message in _faults(rule, known, lifted):
        at = places.of(rule.at, name) if name else rule.at
        yield Finding(at, wrong, f"{rule.kind} {message}")


def _faults(rule: Constraint, known: Known, lifted: set[str]) -> Iterator[tuple[str, str, str]]:
    """(rule, name at fault, what is wrong with it)."""
    yield from _repeated(rule)
    always = [name for name in rule.params if known[name].mandatory and name not in lifted]
    names = ", ".join(f"`{name}`" for name in always)
    if always and rule.kind in _IDLE_IF_ANY:
        yield "constraint-idle", "", f"{_IDLE_IF_ANY[rule.kind]}, because {names} is mandatory; drop one of the two"
    elif len(always) == len(rule.params) and rule.kind in _IDLE_IF_ALL:
        yield "constraint-idle", "", f"{_IDLE_IF_ALL[rule.kind]} ({names}); drop one of the two"
    elif always and rule.kind in _BLOCKED:
        yield (
            "constraint-contradiction",
            always[0],
            f"names {names}, which is mandatory, so {_BLOCKED[rule.kind]}; drop one of the two",
        )
    elif rule.kind == "combinations" and not any(set(always) <= set(group) for group in rule.groups):
        yield "constraint-contradiction", "", f"lists no set with what is mandatory ({names}); add it to the sets"
    elif rule.kind == "optional_if" and (free := [name for name in rule.params if not known[name].mandatory]):
        yield "constraint-idle", free[0], f"lifts what is not there: `{free[0]}` is not mandatory; drop one of the two"
    elif rule.kind == "requires" and set(rule.params[1:]) <= set(always):
        yield "constraint-idle", "", f"always holds, because {names} is mandatory; drop one of the two"
    prevails = rule.detail.get("prevails")
    if prevails and prevails not in rule.params:
        yield "unknown-parameter", prevails, f"lets `{prevails}` prevail, which it does not name; name it in both"
    yield from _of_itself(rule, known, lifted)


def _repeated(rule: Constraint) -> Iterator[tuple[str, str, str]]:
    """A name that stands twice where it can count once."""
    if rule.kind == "combinations":
        return
    stands = rule.params if not rule.groups else tuple(name for group in rule.groups for name in group)
    for name in (name for name, times in Counter(stands).items() if times > 1):
        if rule.kind == "conflicts":
            yield "constraint-contradiction", name, f"has `{name}` twice, so it can never be sent; name it once"
        elif rule.kind in ("mode", "caller"):
            yield "constraint-contradiction", name, f"demands and forbids `{name}` at once; drop one of the two"
        else:
            yield "constraint-idle", name, f"names `{name}` twice; name it once, or name what was meant"


def _of_itself(rule: Constraint, known: Known, lifted: set[str]) -> Iterator[tuple[str, str, str]]:
    """A condition that is settled by the very parameters it governs, or by a `mandatory`."""
    when = rule.when
    if when is None or when.kind not in ("present", "absent"):
        return
    if when.subject in rule.params and rule.kind not in ("any_of", "max_span", "default_if_absent"):
        message = (
            f"governs `{when.subject}` by whether `{when.subject}` is sent; name another parameter in the condition"
        )
        yield "constraint-idle", "", message
    elif known[when.subject].mandatory and when.subject not in lifted:
        yield "constraint-idle", "", f"looks whether `{when.subject}` is sent, which is mandatory; drop the condition"


def _comparable(rule: Constraint, known: Known) -> Iterator[Finding]:
    if rule.kind not in ("max_span", "order", "max_age"):
        return
    for name in rule.params:
        # A time may be documented as a STRING; that is the exchange's affair.
        if known[name].type not in (*NUMERIC, "STRING"):
            message = f"{rule.kind} compares `{name}`, which is of type {known[name].type}; it takes numbers and times"
            yield Finding(rule.at, "constraint-type", message)
