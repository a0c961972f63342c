"""Rules and charges: the client and the contract server read every one of them alike."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from binance_typed import ConstraintError
from binance_typed.runtime import operation as runtime
from binance_typed.runtime.options import Options
from binance_typed.runtime.request import checked as check
from binance_typed.runtime.rules import Case, Charge, Rule, When
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from generator.catalog import model
from generator.catalog.model import NOWHERE
from generator.render import operations as render
from generator.server import charges, conditions
from generator.server.constraints import broken

NAMES = {"Rule": Rule, "When": When, "Charge": Charge, "Case": Case, "Param": runtime.Param}
PLAIN = (
    model.Param("startTime", "LONG", NOWHERE),
    model.Param("endTime", "LONG", NOWHERE),
    model.Param("price", "DECIMAL", NOWHERE),
    model.Param("symbol", "STRING", NOWHERE),
    model.Param("isIsolated", "BOOLEAN", NOWHERE),
    model.Param("side", "ENUM", NOWHERE, enum=("BUY", "SELL", "1")),
    model.Param("ids", "ARRAY", NOWHERE, items=model.Param("ids", "STRING", NOWHERE)),
)
ORDERS = model.Param("orders", "ARRAY", NOWHERE, items=model.Param("orders", "OBJECT", NOWHERE, fields=PLAIN))
PRODUCT = model.Product("toy", "Toy", NOWHERE, servers={}, security={})
ALL = [param.name for param in PLAIN]
PYTHON = {param.name: param.python_name for param in (*PLAIN, ORDERS)}

#: What a caller may write for a parameter → what the exchange reads.
SPELLINGS: dict[str, list[tuple[Any, Any]]] = {
    "startTime": [(0, 0), (1, 1), (2, 2), (86_400_001, 86_400_001), (-1, -1)],
    "endTime": [(0, 0), (1, 1), (86_400_000, 86_400_000), (86_400_001, 86_400_001), (10**15, 10**15)],
    "price": [
        (1, Decimal(1)),
        ("1.0", Decimal("1.0")),
        (0.5, Decimal("0.5")),
        (Decimal("0.50"), Decimal("0.50")),
        ("2", Decimal(2)),
        (1e-7, Decimal("0.0000001")),
        ("1e2", Decimal(100)),
    ],
    "symbol": [
        ("1", "1"),
        ("1.0", "1.0"),
        ("true", "true"),
        ("BUY", "BUY"),
        ("x", "x"),
        ("１", "１"),
        ("86400001",) * 2,
    ],
    "isIsolated": [(True, True), (False, False)],
    "side": [("BUY", "BUY"), ("SELL", "SELL"), ("1", "1")],
    "ids": [([], []), (["a"], ["a"]), (["a", "b"],) * 2, (("a", "b", "c"), ["a", "b", "c"])],
}
LITERALS: dict[str, list[Any]] = {
    "startTime": [0, 1, 2],
    "endTime": [0, 1, 86_400_001],
    "price": [1, 0.5, 2, 1e-7],
    "symbol": ["1", "BUY", "true", "x"],
    "isIsolated": [True, False],
    "side": ["BUY", "SELL", "1"],
}

names = st.sampled_from(ALL)
groups = st.lists(names, min_size=1, max_size=3, unique=True).map(tuple)
pairs = st.lists(names, min_size=2, max_size=4, unique=True).map(tuple)
numeric = st.sampled_from(["startTime", "endTime", "price", "symbol"])
bounds = st.sampled_from([None, 0.0, 1.0, 2.0, 0.5, 86_400_000.0])
ranges = st.tuples(bounds, bounds, st.booleans(), st.booleans())


def literals(name: str) -> st.SearchStrategy[tuple[str, tuple[Any, ...]]]:
    return st.lists(st.sampled_from(LITERALS[name]), min_size=1, max_size=2).map(lambda found: (name, tuple(found)))


one_of_literals = st.sampled_from(sorted(LITERALS)).flatmap(literals)
leaves = st.one_of(
    st.tuples(st.sampled_from(["in", "not_in"]), one_of_literals).map(lambda x: model.When(x[0], *x[1])),
    st.tuples(numeric, ranges).map(lambda x: model.When("in_range", *x)),
    st.tuples(names, names).filter(lambda x: "ids" not in x).map(lambda x: model.When("equals_param", x[0], (x[1],))),
    st.tuples(st.sampled_from(["present", "absent"]), names).map(lambda x: model.When(*x)),
    ranges.map(lambda x: model.When("count_of", "ids", x)),
)
whens = st.recursive(
    leaves,
    lambda inner: st.tuples(st.sampled_from(["all", "any"]), st.lists(inner, min_size=1, max_size=3)).map(
        lambda x: model.When(x[0], operand=tuple(x[1]))
    ),
    max_leaves=4,
)
some_when = st.none() | whens


def rule(kind: str, params: tuple[str, ...], **facts: Any) -> model.Constraint:
    return model.Constraint(kind, params, NOWHERE, **facts)


def together(found: list[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for group in found for name in group))


many_groups = st.lists(groups, min_size=1, max_size=3)
apart = st.lists(names, min_size=2, max_size=5, unique=True).flatmap(
    lambda found: st.integers(1, len(found) - 1).map(lambda cut: [tuple(found[:cut]), tuple(found[cut:])])
)
two_times = st.sampled_from([("startTime", "endTime"), ("price", "endTime"), ("symbol", "startTime")])
RULES = {
    kind: st.tuples(pairs, some_when).map(lambda x, kind=kind: rule(kind, x[0], when=x[1]))
    for kind in ("any_of", "exactly_one", "at_most_one", "all_or_none")
}
RULES |= {
    kind: st.tuples(groups, whens).map(lambda x, kind=kind: rule(kind, x[0], when=x[1]))
    for kind in ("allowed_if", "forbidden_if", "optional_if")
}
RULES |= {
    "conflicts": st.tuples(apart, some_when).map(
        lambda x: rule("conflicts", together(x[0]), groups=tuple(x[0]), when=x[1])
    ),
    "combinations": st.tuples(many_groups, some_when).map(
        lambda x: rule("combinations", together(x[0]), groups=tuple(x[0]), when=x[1])
    ),
    "required_if": st.tuples(groups, st.just(()) | groups, whens).map(
        lambda x: rule("required_if", together([x[0], x[1]]), detail={"all": x[0], "any": x[1]}, when=x[2])
    ),
    "requires": pairs.map(lambda x: rule("requires", x, detail={"param": x[0], "needs": x[1:]})),
    "value_if": st.tuples(one_of_literals, whens).map(
        lambda x: rule("value_if", (x[0][0],), detail={"in": x[0][1]}, when=x[1])
    ),
    "max_span": st.tuples(two_times, st.sampled_from(["1d", "1ms", "2w", "1mo", "24h"]), some_when).map(
        lambda x: rule("max_span", x[0], detail={"value": x[1]}, when=x[2])
    ),
    "order": two_times.map(lambda x: rule("order", x)),
}

requests = st.fixed_dictionaries({}, optional={name: st.sampled_from(found) for name, found in SPELLINGS.items()})


def as_python(request: dict[str, Any]) -> dict[str, Any]:
    return {PYTHON[name]: value for name, (value, _) in request.items()}


def as_read(request: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, (_, value) in request.items()}


def source(text: str) -> Any:
    return eval(text, dict(NAMES))


def endpoint(constraint: model.Constraint | None, params: tuple[model.Param, ...], **facts: Any) -> model.Endpoint:
    rules = (constraint,) if constraint else ()
    return model.Endpoint("toy", "rest", "op", "Op", NOWHERE, "", "", params=params, constraints=rules, **facts)


def operation(constraint: model.Constraint, params: tuple[model.Param, ...]) -> runtime.Operation[Any]:
    rendered = tuple(source(render.parameter(param)) for param in params)
    rules = (source(render.rule(constraint, params)),)
    return runtime.Operation("op", "none", Any, runtime.Route("GET", "/"), params=rendered, rules=rules)


def refuses(checked: runtime.Operation[Any], arguments: dict[str, Any]) -> bool:
    try:
        check(checked, arguments, Options())
    except ConstraintError as error:
        assert len(error.problems) >= 1
        return True
    return False


def mandatory(params: tuple[model.Param, ...], constraint: model.Constraint) -> tuple[model.Param, ...]:
    """The parameters, of which those that the rule lets be left out are mandatory otherwise."""
    lifted = constraint.params if constraint.kind == "optional_if" else ()
    return tuple(replace(param, mandatory=param.name in lifted) for param in params)


@pytest.mark.parametrize("kind", RULES)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_both_read_every_rule_alike(kind, data):
    constraint = data.draw(RULES[kind])
    units = data.draw(st.fixed_dictionaries({}, optional={"startTime": st.sampled_from(["us", "ms", "s", "d"])}))
    defaults = data.draw(st.dictionaries(numeric, st.sampled_from([0, 1, 2]), max_size=2))
    params = tuple(
        replace(param, unit=units.get(param.name), default=defaults.get(param.name))
        for param in mandatory(PLAIN, constraint)
    )
    checked = operation(constraint, params)
    known = endpoint(constraint, params)
    for request in data.draw(st.lists(requests, min_size=3, max_size=6)):
        by_server = bool(broken(PRODUCT, known, as_read(request)))
        assert refuses(checked, as_python(request)) == by_server, request


@settings(max_examples=150, deadline=None)
@given(groups, whens, whens, requests)
def test_one_of_two_rules_that_lift_a_mandatory_parameter_is_enough(group, one, other, request):
    rules = tuple(rule("optional_if", group, when=when) for when in (one, other))
    params = mandatory(PLAIN, rules[0])
    rendered = tuple(source(render.rule(each, params)) for each in rules)
    checked = structs.replace(operation(rules[0], params), rules=rendered)
    known = replace(endpoint(None, params), constraints=rules)
    assert refuses(checked, as_python(request)) == bool(broken(PRODUCT, known, as_read(request)))


@pytest.mark.parametrize("kind", RULES)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_both_read_rules_of_a_list_s_elements_alike(kind, data):
    constraint = replace(data.draw(RULES[kind]), scope="orders")
    fields = mandatory(PLAIN, constraint)
    params = (replace(ORDERS, items=replace(ORDERS.items, fields=fields)),)
    checked = operation(constraint, params)
    elements = data.draw(st.lists(requests, max_size=3))
    by_server = bool(broken(PRODUCT, endpoint(constraint, params), {"orders": [as_read(one) for one in elements]}))
    given_none = [{name: None for name in PYTHON.values() if name != "orders"} | as_python(one) for one in elements]
    assert refuses(checked, {"orders": given_none}) == by_server


@settings(max_examples=400, deadline=None)
@given(whens, requests)
def test_both_read_every_condition_alike(when, request):
    rendered = source(render.when(when, render.Namer.of(PLAIN)))
    by_client = {PYTHON[name]: value if name == "price" else seen for name, (seen, value) in request.items()}
    assert rendered.holds(by_client) == conditions.holds(when, conditions.View(as_read(request)))


counts = st.integers(0, 50)
per_items = st.tuples(st.just("ids"), st.integers(1, 5), st.none() | st.integers(1, 7))
cases = st.tuples(st.lists(st.tuples(counts, whens, st.none() | per_items), max_size=3), counts, some_when).map(
    lambda x: (*(model.Case(0 if p else v, w, p) for v, w, p in x[0]), model.Case(x[1], x[2]))
)
all_charges = st.one_of(
    cases.map(lambda x: model.Charge("ip", cases=x)), per_items.map(lambda x: model.Charge("uid", per_item=x))
)


@settings(max_examples=300, deadline=None)
@given(st.lists(all_charges, min_size=1, max_size=3), requests, st.dictionaries(numeric, st.sampled_from([0, 1, 2])))
def test_both_charge_alike(found, request, defaults):
    """... what the exchange assumes for parameters that are left out included."""
    params = tuple(replace(param, default=defaults.get(param.name)) for param in PLAIN)
    rendered = tuple(source(render.charge(each, params)) for each in found)
    by_client = {PYTHON[name]: value if name == "price" else seen for name, (seen, value) in request.items()}
    known = endpoint(None, params, charges=tuple(found))
    by_server = charges.due(known, conditions.view(params, as_read(request)))
    assert runtime.Route("GET", "/", rendered).cost(by_client) == by_server
    nothing = {name: None for name in PYTHON.values() if name not in by_client}
    assert runtime.Route("GET", "/", rendered).cost(by_client | nothing) == by_server


# --- what the sentences say -------------------------------------------------------------------------------------


def test_everything_that_is_wrong_is_said_at_once(operation_of_two):
    with pytest.raises(ConstraintError) as caught:
        check(operation_of_two, {"b": "x", "c": ""}, Options())
    assert caught.value.problems == ("`b` is a str where a whole number is due", "`c` is empty; leave it out instead")
    with pytest.raises(ConstraintError) as caught:
        check(operation_of_two, {"b": 1}, Options())
    assert caught.value.problems == ("`a` is mandatory", "b goes with c")
    assert str(caught.value) == "op: `a` is mandatory; b goes with c"
    assert isinstance(caught.value, ValueError)


def test_without_validation_only_types_count(operation_of_two):
    loose = Options(validate=False)
    assert check(operation_of_two, {"b": 1}, loose) == ({"b": 1}, {"b": 1})
    with pytest.raises(ConstraintError):
        check(operation_of_two, {"b": "1"}, loose)


@pytest.mark.parametrize("price", [1, 1.0, "1", "1.0", "1e0", Decimal("1.00")])
def test_a_decimal_is_a_number_to_rules_however_it_is_written(price):
    constraint = rule("value_if", ("price",), detail={"in": (1, 2)}, when=model.When("present", "price"))
    assert not refuses(operation(constraint, PLAIN), {"price": price})
    assert refuses(operation(constraint, PLAIN), {"price": "1.01"})
    inside = replace(constraint, scope="orders")
    assert not refuses(operation(inside, (ORDERS,)), {"orders": [{"price": price}]})
    assert refuses(operation(inside, (ORDERS,)), {"orders": [{"price": price}, {"price": "1.01"}]})


def test_elements_are_named():
    fields = (runtime.Param("x", "x", "LONG", mandatory=True), runtime.Param("y", "y", "LONG"))
    inner = runtime.Param("in", "inside", "OBJECT", fields=fields)
    item = runtime.Param("list", "list", "OBJECT", fields=(*fields, inner))
    checked = runtime.Operation(
        "op",
        "none",
        Any,
        runtime.Route("GET", "/"),
        params=(runtime.Param("list", "list", "ARRAY", items=item),),
        rules=(Rule("all_or_none", ("x", "y"), "both or none", scope="list"),),
    )
    with pytest.raises(ConstraintError) as caught:
        check(checked, {"list": [{"x": 1, "y": 2}, {"y": 1, "inside": {"y": 1}}]}, Options())
    assert caught.value.problems == (
        "`list[1].x` is mandatory",
        "`list[1].inside.x` is mandatory",
        "list[1]: both or none",
    )


@pytest.fixture
def operation_of_two():
    params = (
        runtime.Param("a", "a", "LONG", mandatory=True),
        runtime.Param("b", "b", "LONG"),
        runtime.Param("c", "c", "STRING"),
    )
    rules = (Rule("all_or_none", ("b", "c"), "b goes with c"),)
    return runtime.Operation("op", "none", Any, runtime.Route("GET", "/"), params=params, rules=rules)
