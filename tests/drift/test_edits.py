"""An edit of one fact is told as that one change; no edit as none; and what is told adds up."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from generator.drift.change import Difference
from generator.drift.compare import compare
from generator.drift.rules import RULES
from tests.drift.catalogues import catalogue
from tests.drift.edits import (
    EDITS,
    PLAIN,
    PRODUCT,
    Made,
    Spec,
    disguised,
    edit,
    field_required,
    limit_retyped,
    limit_type,
    param_renamed,
    specs,
)

MANY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
FEW = settings(MANY, max_examples=6)
PICKS = st.integers(0, 20)
#: What an edit is when it is undone.
BACK = {
    "bound-tightened": "bound-loosened", "bound-loosened": "bound-tightened", "default-gone": "default-new",
    "type-widened": "type-narrowed", "value-gone": "value-new", "value-new": "value-gone",
    "values-unrestricted": "values-restricted", "values-restricted": "values-unrestricted",
    "param-gone": "param-new", "param-new": "param-gone", "param-new-mandatory": "param-gone",
    "param-became-mandatory": "param-became-optional", "deprecated": "undeprecated",
    "constraint-tightened": "constraint-loosened", "constraint-loosened": "constraint-tightened",
    "recorded-tightened": "recorded-loosened", "recorded-loosened": "recorded-tightened",
    "recorded-stated": "recorded-unstated", "recorded-unstated": "recorded-stated",
    "weight-raised": "weight-lowered", "weight-stated": "weight-unstated", "weight-unstated": "weight-stated",
    "rate-limit-new": "rate-limit-gone", "security-raised": "security-lowered", "permission-new": "permission-gone",
    "error-new": "error-gone", "answer-field-gone": "answer-field-new", "answer-field-new": "answer-field-gone",
    "answer-type-widened": "answer-type-narrowed", "answer-value-new": "answer-value-gone",
    "answer-unit-stated": "answer-unit-unstated", "answer-field-required": "answer-field-optional",
}  # fmt: skip


def between(old: Spec, new: Spec) -> Difference:
    made = [catalogue({"rest/press_coin": spec}, PRODUCT) for spec in (old, new)]
    return compare(made[0], made[1])


def named(difference: Difference) -> list[tuple[str, str]]:
    return sorted((change.rule, change.fact) for change in difference.changes)


@pytest.mark.parametrize("which", EDITS, ids=lambda each: each.__name__.strip("_"))
@FEW
@given(spec=specs(), pick=PICKS)
def test_an_edit_is_named(which: Callable[[Spec, int], Made], spec: Spec, pick: int) -> None:
    made = edit(spec, which, pick)
    assume(made is not None)
    assert made is not None
    forth, back = between(spec, made.spec), between(made.spec, spec)
    assert named(forth) == [(made.rule, made.fact)]
    assert forth.changes[0].cls is RULES[made.rule].cls
    assert [rule for rule, _ in named(back)] == [BACK.get(made.rule, made.rule)]
    assert back.changes[0].cls is RULES[BACK.get(made.rule, made.rule)].cls


@MANY
@given(spec=specs(), data=st.data())
def test_no_edit_is_no_change(spec: Spec, data: st.DataObject) -> None:
    assert between(spec, spec) == Difference()
    other = disguised(spec, data.draw)
    assert between(spec, other).changes == ()
    assert between(other, spec).changes == ()
    assert set(between(spec, other).silent) <= {"prose", "links", "updated", "layout", "unread"}


@MANY
@given(spec=specs(), edits=st.lists(st.tuples(st.sampled_from(EDITS), PICKS), min_size=2, max_size=4))
@example(PLAIN, [(field_required, 0), (field_required, 1)])
@example(PLAIN, [(param_renamed, 0), (param_renamed, 1)])
def test_edits_of_different_facts_add_up(spec: Spec, edits: list[tuple[Any, int]]) -> None:
    steps, expected = [spec], set()
    about: list[str] = []
    for which, pick in edits:
        made = edit(steps[-1], which, pick)
        if made is None or any(_meet(made.about, other) for other in about) or (made.rule, made.fact) in expected:
            continue  # a second parameter of the one new name takes its place
        steps.append(made.spec)
        expected.add((made.rule, made.fact))
        about.append(made.about)
    assert set(named(between(spec, steps[-1]))) == expected
    one_by_one = [change for one, other in pairwise(steps) for change in named(between(one, other))]
    assert set(one_by_one) == expected


def _meet(one: str, other: str) -> bool:
    """Whether two edits are about the same part of a spec, or one about a part of what the other replaces."""
    return one.split(".")[0] == other.split(".")[0]


@MANY
@given(spec=specs(), edits=st.lists(st.tuples(st.sampled_from(EDITS), PICKS), min_size=2, max_size=3))
@example(PLAIN, [(limit_retyped, 0), (limit_type, 1)])
def test_no_fact_changes_that_no_step_changed(spec: Spec, edits: list[tuple[Any, int]]) -> None:
    steps = [spec]
    for which, pick in edits:
        made = edit(steps[-1], which, pick)
        if made is not None and made.rule != "param-renamed":
            steps.append(made.spec)
    told = {each for one, other in pairwise(steps) for each in named(between(one, other))}
    # Of a value of another kind nothing but that is told: then all else of it may have changed.
    facts = {fact for _, fact in told} | {fact.removesuffix("type") for rule, fact in told if rule == "type-changed"}
    for _, fact in named(between(spec, steps[-1])):
        # What is gone by two steps is told of the whole, of which one step told a part.
        assert any(known == fact or known.startswith(f"{fact}.") or fact.startswith(known) for known in facts)


@MANY
@given(spec=specs(), which=st.sampled_from(EDITS), pick=PICKS)
def test_an_edit_and_its_undoing_are_nothing(spec: Spec, which: Any, pick: int) -> None:
    made = edit(spec, which, pick)
    assume(made is not None)
    assert made is not None
    forth, back = between(spec, made.spec), between(made.spec, spec)
    assert [(c.old, c.new) for c in forth.changes] == [(c.new, c.old) for c in back.changes]
    assert between(spec, spec).changes == ()


@MANY
@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), min_size=3, max_size=3), specs())
def test_steps_of_one_number_compose(values: list[tuple[int, int]], spec: Spec) -> None:
    steps = []
    for high, weight in values:
        step = {**spec, "weight": {"ip": weight}}
        step["params"] = {**spec["params"], "limit": {"type": "INT", "max": high}}
        steps.append(step)
    (a, c), (b, d) = zip(values[0], values[-1], strict=True)
    expected = [] if a == c else [("bound-loosened" if c > a else "bound-tightened", "params.limit.max")]
    expected += [] if b == d else [("weight-raised" if d > b else "weight-lowered", "weight.ip")]
    assert named(between(steps[0], steps[-1])) == sorted(expected)
