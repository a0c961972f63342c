"""Every kind of constraint, kept and broken, and every kind of condition."""

import json
from urllib.parse import quote

import pytest

FOUR = """
    a: {type: STRING}
    b: {type: STRING}
    c: {type: STRING}
    d: {type: STRING}
"""
TIMES = """
    start: {type: LONG}
    end: {type: LONG}
    kind: {type: ENUM, enum: [X, Y]}
"""
DAY = 86_400_000

CASES = {
    "any_of": (FOUR, "- any_of: [a, b]", {"a=1": None, "b=1": None, "a=1&b=1": None, "c=1": -1102, "": -1102}),
    "any_of three": (FOUR, "- any_of: [a, b, c]", {"c=1": None, "d=1": -1102}),
    "any_of prevails": (FOUR, "- {any_of: [a, b], prevails: a}", {"a=1&b=2": None, "": -1102}),
    "any_of when": (FOUR, "- {any_of: [a, b], when: {present: c}}", {"": None, "c=1": -1102, "c=1&b=1": None}),
    "exactly_one": (FOUR, "- exactly_one: [a, b]", {"a=1": None, "b=1": None, "a=1&b=1": -1128, "": -1102}),
    "at_most_one": (FOUR, "- at_most_one: [a, b, c]", {"": None, "c=1": None, "a=1&c=1": -1128}),
    "conflicts": (
        FOUR,
        "- conflicts: [[a], [b, c]]",
        {"a=1": None, "b=1&c=1": None, "a=1&c=1": -1128, "a=1&b=1": -1128, "a=1&d=1": None},
    ),
    "combinations": (
        FOUR,
        "- combinations: [[a], [a, b], [c]]",
        {"a=1": None, "a=1&b=1": None, "c=1": None, "b=1": -1128, "a=1&c=1": -1128, "": -1102, "c=1&d=1": None},
    ),
    "all_or_none": (FOUR, "- all_or_none: [a, b]", {"": None, "a=1&b=1": None, "a=1": -1128, "b=1": -1128}),
    "required_if": (
        FOUR,
        "- required_if: {when: {param: a, in: [X]}, params: [b], any_of: [c, d]}",
        {"": None, "a=Y": None, "a=X": -1102, "a=X&b=1": -1102, "a=X&b=1&d=1": None, "a=X&c=1": -1102},
    ),
    "requires": (
        FOUR,
        "- requires: {param: a, needs: [b, c]}",
        {"": None, "b=1": None, "a=1": -1128, "a=1&b=1": -1128, "a=1&b=1&c=1": None},
    ),
    "optional_if": (
        "a: {type: STRING, mandatory: true}\nb: {type: STRING}",
        "- optional_if: {when: {present: b}, params: [a]}",
        {"a=1": None, "b=1": None, "": -1102, "a=1&b=1": None},
    ),
    "allowed_if": (
        FOUR,
        "- allowed_if: {when: {param: b, in: [X]}, params: [a]}",
        {"": None, "a=1&b=X": None, "a=1": -1106, "a=1&b=Y": -1106},
    ),
    "forbidden_if": (
        FOUR,
        '- forbidden_if: {when: {param: b, in: ["true"]}, params: [a]}',
        {"": None, "a=1": None, "a=1&b=false": None, "a=1&b=true": -1106, "b=true": None},
    ),
    "value_if": (
        FOUR,
        "- value_if: {when: {present: b}, param: a, in: [GTC]}",
        {"a=IOC": None, "b=1": None, "a=GTC&b=1": None, "a=IOC&b=1": -1130},
    ),
    "max_span": (
        TIMES,
        "- max_span: {from: start, to: end, value: 7d}",
        {
            "start=1": None,
            f"start=1&end={7 * DAY + 1}": None,
            f"start=1&end={7 * DAY + 2}": -1127,
            "start=9&end=1": None,
        },
    ),
    "max_span of a month": (
        TIMES,
        "- max_span: {from: start, to: end, value: 1mo}",
        {f"start=0&end={31 * DAY}": None, f"start=0&end={31 * DAY + 1}": -1127},
    ),
    "max_span when": (
        TIMES,
        "- max_span: {from: start, to: end, value: 1h, when: {param: kind, in: [X]}}",
        {f"start=1&end={DAY}": None, f"start=1&end={DAY}&kind=Y": None, f"start=1&end={DAY}&kind=X": -1127},
    ),
    "order": (
        TIMES,
        "- order: {before: start, after: end}",
        {"start=1&end=1": None, "start=1&end=2": None, "start=2&end=1": -1023, "start=2": None},
    ),
    "recorded": (
        FOUR,
        """
        - mode: {when: {state: account.position_mode, in: [hedge]}, requires: [a]}
        - precedence: {param: a, over: [b]}
        - max_age: {param: c, value: 1d}
        - required_if: {when: {state: account.x, in: [y]}, params: [a]}
        - allowed_if: {when: {state: account.x, in: [y]}, params: [d]}
        - required_if: {when: {all: [{state: account.x, in: [y]}, {present: b}]}, params: [a]}
        """,
        {"": None, "b=1&c=1": None, "d=1": None},
    ),
    "recorded optional_if": (
        "a: {type: STRING, mandatory: true}",
        "- optional_if: {when: {state: session.logged_on, in: [true]}, params: [a]}",
        {"": None, "a=1": None},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_kinds(serve, make_endpoint, name):
    params, rule, requests = CASES[name]
    server = serve(make_endpoint(params=params, constraints=rule))
    assert {query: server.get(query).code for query in requests} == requests


def test_max_span_counts_in_the_parameters_unit(serve, make_endpoint):
    params = "start: {type: LONG, unit: s}\nend: {type: LONG, unit: s}"
    server = serve(make_endpoint(params=params, constraints="- max_span: {from: start, to: end, value: 1m}"))
    assert [server.get(f"start=0&end={end}").code for end in (60, 61)] == [None, -1127]


def test_scope_looks_inside_each_element(serve, make_endpoint):
    params = """
        a: {type: STRING}
        orders:
          type: ARRAY
          items:
            type: OBJECT
            fields:
              id: {type: LONG}
              name: {type: STRING}
              price: {type: STRING, mandatory: true}
    """
    rules = """
        - {any_of: [id, name], scope: orders}
        - {optional_if: {when: {present: name}, params: [price]}, scope: orders}
    """
    server = serve(make_endpoint(params=params, constraints=rules))

    def code(*orders):
        return server.get(f"orders={quote(json.dumps(orders))}").code

    assert server.get().code is None
    assert code({"id": 1, "price": "1"}, {"name": "x"}) is None
    assert code({"id": 1, "price": "1"}, {"price": "1"}) == -1102
    assert code({"id": 1}) == -1102


CONDITIONS = {
    "{param: n, in: [1, 2]}": {"": False, "n=1": True, "n=3": False},
    "{param: n, not_in: [1, 2]}": {"": True, "n=1": False, "n=3": True},
    '{param: n, in_range: "[1,10)"}': {"": False, "n=0": False, "n=1": True, "n=9": True, "n=10": False},
    '{param: n, in_range: "(1,10]"}': {"n=1": False, "n=2": True, "n=10": True, "n=11": False},
    '{param: n, in_range: "(5,]"}': {"n=5": False, "n=6": True},
    '{param: n, in_range: "[,5]"}': {"n=5": True, "n=6": False, "n=-1": True},
    '{param: d, in_range: "[7,7]"}': {"": True, "d=7": True, "d=8": False},
    "{param: flag, in: [true]}": {"": False, "flag=true": True, "flag=false": False},
    "{param: s, equals_param: t}": {"": False, "s=x": False, "s=x&t=x": True, "s=x&t=y": False},
    "{present: s}": {"": False, "s=x": True},
    "{absent: s}": {"": True, "s=x": False},
    '{count_of: list, range: "[2,]"}': {"": False, "list=[1]": False, "list=[1,2]": True},
    "{all: [{present: s}, {present: t}]}": {"s=x": False, "s=x&t=x": True},
    "{any: [{present: s}, {present: t}]}": {"": False, "t=x": True},
}


@pytest.mark.parametrize("when", CONDITIONS)
def test_conditions(serve, make_endpoint, when):
    params = """
        n: {type: LONG}
        d: {type: LONG, default: 7}
        flag: {type: BOOLEAN}
        s: {type: STRING}
        t: {type: STRING}
        list: {type: ARRAY, items: {type: LONG}}
        x: {type: STRING}
    """
    server = serve(make_endpoint(params=params, constraints=f"- forbidden_if: {{when: {when}, params: [x]}}"))
    found = {query: server.get(f"x=1&{query}".rstrip("&")).code == -1106 for query in CONDITIONS[when]}
    assert found == CONDITIONS[when]
