"""Whole catalogues: nothing against itself, in time; and what the document says of the rules is what they are."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from generator.catalog.load import load
from generator.catalog.model import Catalogue, Endpoint
from generator.drift import alike
from generator.drift.change import Class, Difference
from generator.drift.compare import compare
from generator.drift.endpoints import compare_endpoint
from generator.drift.rules import RULES, SILENT
from tests.drift.catalogues import ENDPOINT, catalogue, merged


@pytest.fixture(scope="module")
def whole(root: Path) -> Catalogue:
    return load(root / "specs")


def test_the_whole_catalogue_against_itself(whole: Catalogue, root: Path) -> None:
    other = load(root / "specs")
    start = time.process_time()
    difference = compare(whole, other)
    assert time.process_time() - start < 5
    assert difference == Difference()


def test_a_whole_catalogue_gone_and_come(whole: Catalogue) -> None:
    nothing = Catalogue("", {}, ())
    forth, back = compare(whole, nothing), compare(nothing, whole)
    assert {change.rule for change in forth.changes} == {"endpoint-gone", "product-gone"}
    assert {change.rule for change in back.changes} == {"endpoint-new", "product-new"}
    assert len(forth.changes) == len(whole.endpoints) + len(whole.products)
    assert (forth.worst, back.worst) == (Class.BREAKING, Class.ADDITIVE)


def test_the_order_of_endpoints_is_none(whole: Catalogue) -> None:
    turned = replace(whole, endpoints=whole.endpoints[::-1])
    assert compare(whole, turned) == Difference()
    part = replace(whole, endpoints=whole.endpoints[::-2])
    assert compare(whole, part) == compare(turned, part)


def test_any_two_endpoints_can_be_compared(whole: Catalogue) -> None:
    """Neighbours have little in common but names: rules about retyped and missing parameters, other answers."""
    for old, new in pairwise(whole.endpoints):
        for change in compare_endpoint(old, new).changes:
            assert change.why.isprintable()
            assert change.cls is RULES[change.rule].cls


def one(change: dict[str, object]) -> Endpoint:
    return catalogue({"rest/press_coin": merged(ENDPOINT, change)}).endpoints[0]


def test_one_endpoint_with_and_without_its_product() -> None:
    made = catalogue({"rest/press_coin": ENDPOINT})
    (old,) = made.endpoints
    new = one({"params": {"price": None}})
    product = made.products["mint"]
    alone, together = compare_endpoint(old, new), compare_endpoint(old, new, product, product)
    assert [change.fact for change in alone.changes] == ["params.price"]
    assert alone == together
    assert compare_endpoint(old, old) == Difference()


def test_changes_come_worst_first_and_by_fact() -> None:
    old, new = one({}), one({"params": {"price": None, "side": None, "zeal": {"type": "INT"}}, "weight": {"ip": 6}})
    told = [(change.cls, change.fact) for change in compare_endpoint(old, new).changes]
    assert told == [
        (Class.BREAKING, "params.price"), (Class.BREAKING, "params.side"), (Class.LIMITS, "weight.ip"),
        (Class.ADDITIVE, "params.zeal"),
    ]  # fmt: skip


def test_each_side_names_its_page_and_day() -> None:
    old, new = one({}), one({"weight": {"ip": 6}, "source": {"page": "mint/new", "updated": "2026-03-01"}})
    (change,) = compare_endpoint(old, new).changes
    assert change.before is not None and change.after is not None
    assert (change.before.page, change.before.updated) == ("mint/press", "2026-01-15")
    assert (change.after.page, change.after.updated) == ("mint/new", "2026-03-01")
    assert (change.old, change.new) == (
        {"counter": "ip", "unit_stated": True, "value": 5}, {"counter": "ip", "unit_stated": True, "value": 6}
    )  # fmt: skip


def test_nobody_tells_of_what_has_no_client() -> None:
    spec = {**ENDPOINT, "request": None, "security": None, "weight": None, "params": None, "event": "PRESSED"}
    old = catalogue({"event/pressed": merged({}, {key: value for key, value in spec.items() if value is not None})})
    spec["response"] = {"schema": {"type": "object", "properties": {"coinId": {"type": "string"}}}}
    new = catalogue({"event/pressed": merged({}, {key: value for key, value in spec.items() if value is not None})})
    assert {change.told_by for change in compare(old, new).changes} == {"nobody"}


def test_likeness_does_not_cross_products_or_transports() -> None:
    old = one({})
    assert alike.alike(old, old)
    assert not alike.alike(old, replace(old, product="press"))
    assert not alike.alike(old, replace(old, transport="ws"))


def test_likeness_needs_most_parameters_and_most_fields() -> None:
    def answering(*fields: str) -> Endpoint:
        return one(
            {"response": {"schema": {"properties": {name: {"type": "string"} for name in fields}}, "examples": []}}
        )

    five = answering("a", "b", "c")  # beside the two that all have
    assert alike.alike(five, answering("a", "b"))
    assert not alike.alike(five, answering("a", "b", "d"))
    assert not alike.alike(five, answering())
    few = one({"params": {"price": None, "side": None, "metal": None}})
    assert not alike.alike(few, one({}))


def test_the_document_lists_every_rule(root: Path) -> None:
    text = (root / "docs" / "drift.md").read_text("utf-8")
    rows = {
        tuple(cell.strip() for cell in line.split("|")[1:-1]) for line in text.splitlines() if line.startswith("| `")
    }
    for rule in RULES.values():
        assert (f"`{rule.name}`", rule.cls, rule.what, rule.told_by) in rows
    for kind, what in SILENT.items():
        assert (f"`{kind}`", what) in rows
