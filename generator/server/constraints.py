"""The rules between parameters: each kind that the request alone decides, and the refusal that a breach earns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.catalog.model import Constraint, Endpoint, Product
from generator.server import errors, times
from generator.server.conditions import View, holds, is_literal, view
from generator.server.errors import Refusal


def check(product: Product, endpoint: Endpoint, values: dict[str, Any]) -> None:
    """Refuse what breaks a rule of the endpoint.

    Raises:
        Refusal: for the first rule that is broken, in the order of the spec.
    """
    request = view(endpoint.params, values)
    for rule in endpoint.constraints:
        if not rule.enforced:
            continue
        for seen in _views(rule, endpoint, request):
            refusal = _broken(rule, seen, product, endpoint)
            if refusal is not None:
                raise refusal


def broken(product: Product, endpoint: Endpoint, values: dict[str, Any]) -> list[Constraint]:
    """Every enforced rule that these values break."""
    seen = view(endpoint.params, values)
    return [rule for rule in endpoint.constraints if rule.enforced and breaks(rule, seen, product, endpoint)]


def breaks(rule: Constraint, seen: View, product: Product, endpoint: Endpoint) -> bool:
    """Whether a request breaks a rule, in one of the places that the rule looks at."""
    return any(_broken(rule, each, product, endpoint) for each in _views(rule, endpoint, seen))


def waived(endpoint: Endpoint, scope: str | None) -> frozenset[str]:
    """Mandatory parameters that a rule may allow to be left out; the rule itself demands them otherwise."""
    rules = (rule for rule in endpoint.constraints if rule.kind == "optional_if" and rule.scope == scope)
    return frozenset(name for rule in rules for name in rule.params)


def _not_lifted(rule: Constraint, seen: View, endpoint: Endpoint) -> tuple[str, ...]:
    """The parameters of an `optional_if` that no rule of its kind and scope allows to be left out here."""
    kin = (other for other in endpoint.constraints if other.kind == rule.kind and other.scope == rule.scope)
    lifted = {name for other in kin if holds(other.when, seen) for name in other.params}
    return tuple(name for name in rule.params if name not in lifted)


def _views(rule: Constraint, endpoint: Endpoint, request: View) -> Iterator[View]:
    """What the rule looks at: the request, or each element of the list that is its scope."""
    if rule.scope is None:
        yield request
        return
    param = endpoint.by_name.get(rule.scope)
    fields = param.items.fields if param and param.items else ()
    for element in request.values.get(rule.scope) or ():
        if isinstance(element, dict):
            yield view(fields, element)


def _broken(rule: Constraint, seen: View, product: Product, endpoint: Endpoint) -> Refusal | None:
    check_kind = _KINDS.get(rule.kind)
    if check_kind is not None:
        # Here `when` says in which requests the rule holds at all.
        return check_kind(rule, seen) if holds(rule.when, seen) else None
    match rule.kind:
        case "allowed_if":
            return None if holds(rule.when, seen) else _sent_in_vain(rule, seen)
        case "optional_if":
            return _first_missing(_not_lifted(rule, seen, endpoint), seen)
        case "max_span":
            return times.max_span(rule, seen, product, endpoint) if holds(rule.when, seen) else None
        case "order":
            return times.order(rule, seen, product, endpoint)
        case _:
            return None


# --- which parameters are sent ----------------------------------------------------------------------------------


def _sent(names: tuple[str, ...], seen: View) -> list[str]:
    return [name for name in names if seen.sent(name)]


def _first_missing(names: tuple[str, ...], seen: View) -> Refusal | None:
    return next((errors.missing(name) for name in names if not seen.sent(name)), None)


def _sent_in_vain(rule: Constraint, seen: View) -> Refusal | None:
    return next((errors.not_required(name) for name in _sent(rule.params, seen)), None)


def _any_of(rule: Constraint, seen: View) -> Refusal | None:
    return None if _sent(rule.params, seen) else errors.none_of(rule.params)


def _at_most_one(rule: Constraint, seen: View) -> Refusal | None:
    return errors.bad_combination() if len(_sent(rule.params, seen)) > 1 else None


def _exactly_one(rule: Constraint, seen: View) -> Refusal | None:
    return _any_of(rule, seen) or _at_most_one(rule, seen)


def _conflicts(rule: Constraint, seen: View) -> Refusal | None:
    sent = [set(_sent(group, seen)) for group in rule.groups]
    clash = any(len(one | other) > 1 for i, one in enumerate(sent) for other in sent[i + 1 :] if one and other)
    return errors.bad_combination() if clash else None


def _combinations(rule: Constraint, seen: View) -> Refusal | None:
    sent = set(_sent(rule.params, seen))
    if sent in [set(group) for group in rule.groups]:
        return None
    return errors.bad_combination() if sent else errors.none_of(rule.params)


def _all_or_none(rule: Constraint, seen: View) -> Refusal | None:
    return errors.together(rule.params) if 0 < len(_sent(rule.params, seen)) < len(rule.params) else None


def _required_if(rule: Constraint, seen: View) -> Refusal | None:
    refusal = _first_missing(tuple(rule.detail["all"]), seen)
    one_of = tuple(rule.detail["any"])
    if refusal is None and one_of and not _sent(one_of, seen):
        return errors.none_of(one_of)
    return refusal


def _requires(rule: Constraint, seen: View) -> Refusal | None:
    param, needs = rule.detail["param"], rule.detail["needs"]
    if not seen.sent(param):
        return None
    return next((errors.needs(param, other) for other in needs if not seen.sent(other)), None)


def _value_if(rule: Constraint, seen: View) -> Refusal | None:
    (name,) = rule.params
    allowed = not seen.sent(name) or any(is_literal(seen.values[name], literal) for literal in rule.detail["in"])
    return None if allowed else errors.invalid(name)


_KINDS: dict[str, Callable[[Constraint, View], Refusal | None]] = {
    "any_of": _any_of, "exactly_one": _exactly_one, "at_most_one": _at_most_one, "conflicts": _conflicts,
    "combinations": _combinations, "all_or_none": _all_or_none, "required_if": _required_if, "requires": _requires,
    "forbidden_if": _sent_in_vain, "value_if": _value_if,
}  # fmt: skip
