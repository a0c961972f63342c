"""What a request costs and how much is allowed: charges, and limits of an endpoint's own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.catalog.model import Charge, Endpoint, Limit, Product, RateLimit
from generator.catalog.plain import shape
from generator.drift import conditions, words
from generator.drift.notes import Notes, Spots
from generator.drift.requests import Asked
from generator.drift.words import name, said
from generator.render.spans import milliseconds
from generator.server.charges import amount


def charges(asked: Asked, notes: Notes) -> None:
    """Compare what a request costs, counter by counter."""
    old, new = asked.old, asked.new
    if old.charges is None or new.charges is None:
        _stated(asked, notes)
        return
    at = _at(asked)
    before, after = _by_counter(old.charges), _by_counter(new.charges)
    gone, come = ([key for key in one if key not in other] for one, other in ((before, after), (after, before)))
    if len(gone) == len(come) == 1:
        # One counter in another's place: how much, and of what.
        one, other = before.pop(gone[0]), after.pop(come[0])
        why = f"was {_cost(one)}, is {_cost(other)}"
        notes.add("weight-changed", "weight", (one, other), at, why)
    for key, one in before.items():
        if key not in after:
            notes.add("weight-unstated", f"weight.{key}", (one, None), at, f"it was {_cost(one)}")
    for key, other in after.items():
        if key in before:
            _charge(before[key], other, f"weight.{key}", asked, notes)
        else:
            notes.add("weight-stated", f"weight.{key}", (None, other), at, f"it is {_cost(other)}")


def _at(asked: Asked) -> Spots:
    return asked.old.place("weight"), asked.new.place("weight")


def _stated(asked: Asked, notes: Notes) -> None:
    old, new = asked.old, asked.new
    if old.charges == new.charges:
        return
    rule, costs = ("weight-stated", new.charges) if old.charges is None else ("weight-unstated", old.charges)
    why = ", ".join(_cost(each) for each in costs or ()) or "nothing"
    why = f"it {'is' if old.charges is None else 'was'} {why}"
    notes.add(rule, "weight", (old.charges, new.charges), _at(asked), why)


def _by_counter(found: Iterable[Charge]) -> dict[str, Charge]:
    """Charges by counter; a further one on the same counter by its number."""
    known: dict[str, Charge] = {}
    for each in found:
        key, number = each.counter, 2
        while key in known:
            key, number = f"{each.counter}.{number}", number + 1
        known[key] = each
    return known


def _cost(each: Charge) -> str:
    unit = name(each.counter) if each.unit_stated else "an unstated counter"
    if each.per_item:
        return f"{each.per_item[1]} for each of {name(each.per_item[0])} on {unit}"
    return f"{'by case' if each.fixed is None else each.fixed} on {unit}"


def _charge(old: Charge, new: Charge, fact: str, asked: Asked, notes: Notes) -> None:
    """Compare two charges on one counter."""
    at = _at(asked)
    if _normal(old) != _normal(new):
        found = _direction(old, new, asked)
        if found is None:
            notes.same("layout")
        else:
            notes.add(found[0], fact, (old, new), at, found[1])
    else:
        notes.same("layout", shape(old.cases) != shape(new.cases))
    notes.same("layout", old.unit_stated != new.unit_stated)
    if old.on_success != new.on_success:
        one, other = (each.fixed if each.on_success is None else each.on_success for each in (old, new))
        known = one is not None and other is not None and one != other
        rule = "weight-changed" if not known else "weight-raised" if (other or 0) > (one or 0) else "weight-lowered"
        why = f"on success it was {said(one)}, is {said(other)}"
        notes.add(rule, f"{fact}.on_success", (old.on_success, new.on_success), at, why)
    if old.header != new.header:
        why = f"was {said(old.header)}, is {said(new.header)}"
        notes.add("limit-header-changed", f"{fact}.header", (old.header, new.header), at, why)


def _normal(each: Charge) -> Any:
    return tuple(map(conditions.case, each.cases)), each.per_item


def _direction(old: Charge, new: Charge, asked: Asked) -> tuple[str, str] | None:
    """Whether requests cost more or less, with one that shows it; None if all cost the same."""
    if old.fixed is not None and new.fixed is not None:
        rule = "weight-raised" if new.fixed > old.fixed else "weight-lowered"
        return rule, f"was {old.fixed}, is {new.fixed}"
    rows = [case for each in (old, new) for case in each.cases]
    if any(case.when and not case.when.decidable for case in rows):
        return _by_rows(old, new)
    names = {part for case in rows if case.when for part in case.when.names}
    names |= {item[0] for item in _items((old, new))}
    requests = asked.requests(names)
    if requests is None:
        return "weight-changed", "the table is another (too many requests to search)"
    return _by_requests(old, new, requests, asked, sorted(names))


def _by_requests(
    old: Charge, new: Charge, requests: Iterable[dict[str, Any]], asked: Asked, names: list[str]
) -> tuple[str, str] | None:
    found: dict[bool, tuple[int, str]] = {}
    for values in requests:
        for request in _with_lengths(values, (old, new)):
            view = asked.view(request)
            one, other = amount(old, view), amount(new, view)
            if one != other:
                shown = words.request(request, [each for each in names if each in asked.common])
                known = found.get(other > one)
                if known is None or len(request) < known[0]:
                    found[other > one] = (len(request), f"{shown}: was {one}, is {other}")
    if not found:
        return None
    why = "; ".join(text for _, text in (found[key] for key in sorted(found, reverse=True)))
    return ("weight-changed" if len(found) == 2 else "weight-raised" if True in found else "weight-lowered"), why


def _with_lengths(values: dict[str, Any], charges: tuple[Charge, ...]) -> Iterable[dict[str, Any]]:
    """The request, and with longer lists where a charge counts elements: as many as it takes to reach a cap."""
    yield values
    for param, value, cap in _items(charges):
        if isinstance(values.get(param), list):
            count = min((cap // value if cap is not None and value else 1) + 1, 1000)
            yield {**values, param: [values[param][0]] * count if values[param] else []}


def _items(charges: tuple[Charge, ...]) -> list[tuple[str, int, int | None]]:
    """Every charge for the elements of a list."""
    found = [charge.per_item for charge in charges] + [case.per_item for charge in charges for case in charge.cases]
    return [item for item in found if item]


def _by_rows(old: Charge, new: Charge) -> tuple[str, str]:
    """Where the request alone does not decide: row by row, if both have the same conditions."""
    before = {conditions.when(case.when): case for case in old.cases}
    after = {conditions.when(case.when): case for case in new.cases}
    if before.keys() != after.keys() or any(case.per_item for case in (*old.cases, *new.cases)):
        return "weight-changed", "the cases are others"
    steps = {after[key].value > case.value for key, case in before.items() if after[key].value != case.value}
    shown = "; ".join(
        f"was {case.value}, is {after[key].value}" for key, case in before.items() if after[key].value != case.value
    )
    if len(steps) != 1:
        return "weight-changed", shown or "the order of the cases is another"
    return ("weight-raised" if True in steps else "weight-lowered"), shown


# --- limits -----------------------------------------------------------------------------------------------------


def rate_limits(old: Endpoint, new: Endpoint, notes: Notes) -> None:
    """Compare an endpoint's own limits: by what they count, then by how much of it they allow."""
    _limits(
        [(f"rate_limits.{each.scope}", each, each.count, each.interval, _kind(each)) for each in old.rate_limits],
        [(f"rate_limits.{each.scope}", each, each.count, each.interval, _kind(each)) for each in new.rate_limits],
        (old.place("rate_limits"), new.place("rate_limits")),
        notes,
    )


def _kind(each: RateLimit) -> dict[str, Any]:
    return {"rolling": each.rolling, "shared_with": sorted(each.shared_with)}


def budgets(old: Product, new: Product, notes: Notes) -> None:
    """Compare the budgets of a product."""
    at = (old.place("limits"), new.place("limits"))
    _limits([_budget(each) for each in old.limits], [_budget(each) for each in new.limits], at, notes)


Row = tuple[str, Any, int, str, dict[str, Any]]


def _budget(each: Limit) -> Row:
    where = f".{each.paths}" if each.paths else ""
    return (
        f"limits.{each.counter}.{each.per}{where}",
        each,
        each.limit,
        each.interval,
        {"headers": sorted(each.headers)},
    )


def _limits(old: list[Row], new: list[Row], at: Spots, notes: Notes) -> None:
    """Compare limits: those of one fact and interval, then those of one fact."""
    before, after = list(old), list(new)
    for is_same in (_same_all, _same_interval, _same_fact):
        for one in list(before):
            other = next((row for row in after if is_same(one, row)), None)
            if other is not None:
                before.remove(one)
                after.remove(other)
                _limit(one, other, at, notes)
    for row in before:
        notes.add("rate-limit-gone", row[0], (_written(row), None), at, f"it was {_shown(row)}")
    for row in after:
        notes.add("rate-limit-new", row[0], (None, _written(row)), at, f"it is {_shown(row)}")


def _same_all(one: Row, other: Row) -> bool:
    return (one[0], *one[2:]) == (other[0], *other[2:])


def _same_interval(one: Row, other: Row) -> bool:
    return one[0] == other[0] and milliseconds(one[3]) == milliseconds(other[3])


def _same_fact(one: Row, other: Row) -> bool:
    return one[0] == other[0]


def _written(row: Row) -> dict[str, Any]:
    return {"count": row[2], "interval": row[3], **row[4]}


def _shown(row: Row) -> str:
    return f"{row[2]} in {name(row[3])}"


def _limit(old: Row, new: Row, at: Spots, notes: Notes) -> None:
    sides = (_written(old), _written(new))
    # As fractions, without division: so much in so long.
    one, other = old[2] * milliseconds(new[3]), new[2] * milliseconds(old[3])
    why = f"was {_shown(old)}, is {_shown(new)}"
    if one != other:
        notes.add("rate-limit-raised" if other > one else "rate-limit-lowered", new[0], sides, at, why)
    elif milliseconds(old[3]) != milliseconds(new[3]):
        notes.add("rate-limit-changed", new[0], sides, at, why)
    else:
        notes.same("layout", old[3] != new[3])
    for key, before in old[4].items():
        if before != new[4][key]:
            rule = "limit-header-changed" if key == "headers" else "rate-limit-changed"
            told = f"{key}: was {said(before)}, is {said(new[4][key])}"
            notes.add(rule, f"{new[0]}.{key}", (before, new[4][key]), at, told)
