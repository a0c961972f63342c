"""Facts set by hand: applied, recorded, and told apart from what the page has come to say itself."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.transcribe import yaml_text
from generator.transcribe.corrections import Correction, apply, parse, undone

SPEC: dict[str, Any] = {
    "title": "Press Coin",
    "request": "POST /press",
    "weight": 1,
    "params": {"coin": {"type": "STRING", "mandatory": True}, "size": {"type": "INT", "max": 50}},
    "constraints": [{"any_of": ["coin", "size"], "evidence": [{"lang": "zh", "line": 3, "where": "note"}]}],
    "source": {"page": "mint/press", "updated": "2026-01-15"},
}


def correction(fact: str, documented: Any, value: Any) -> Correction:
    return Correction("mint/corrections.yaml:2", "mint/press", fact, documented, value, "seen on the coin")


@pytest.mark.parametrize(
    ("fact", "documented", "value", "state", "now"),
    [
        ("params.size.max", 50, 500, "applied", {"type": "INT", "max": 500}),
        ("params.size.max", 40, 500, "outdated", {"type": "INT", "max": 500}),
        ("params.size.max", 40, 50, "obsolete", {"type": "INT", "max": 50}),
        ("params.size.max", 50, None, "applied", {"type": "INT"}),
        ("params.size.mandatory", False, True, "applied", {"type": "INT", "max": 50, "mandatory": True}),
        ("params.size.unit", None, "ms", "applied", {"type": "INT", "max": 50, "unit": "ms"}),
    ],
)
def test_a_parameters_fact(fact: str, documented: Any, value: Any, state: str, now: dict[str, Any]) -> None:
    before = copy.deepcopy(SPEC)
    spec, outcomes = apply(SPEC, [correction(fact, documented, value)])
    assert before == SPEC
    assert [outcome.state for outcome in outcomes] == [state]
    assert spec["params"]["size"] == now
    recorded = [{"fact": fact, "documented": documented, "why": "seen on the coin"}]
    assert spec.get("corrections", []) == ([] if state == "obsolete" else recorded)


def test_a_flag_is_taken_away() -> None:
    spec, outcomes = apply(SPEC, [correction("params.coin.mandatory", True, False)])
    assert (spec["params"]["coin"], outcomes[0].state) == ({"type": "STRING"}, "applied")


@pytest.mark.parametrize(
    ("documented", "value", "state", "rules"),
    [
        (
            {"any_of": ["coin", "size"]}, {"exactly_one": ["coin", "size"]}, "applied",
            [{"exactly_one": ["coin", "size"]}],
        ),
        ({"any_of": ["coin", "size"]}, None, "applied", None),
        (None, {"at_most_one": ["coin", "size"]}, "applied", [*SPEC["constraints"], {"at_most_one": ["coin", "size"]}]),
        (None, {"any_of": ["coin", "size"]}, "obsolete", SPEC["constraints"]),
        ({"at_most_one": ["a", "b"]}, None, "obsolete", SPEC["constraints"]),
        (
            {"at_most_one": ["a", "b"]}, {"at_most_one": ["coin", "size"]}, "outdated",
            [*SPEC["constraints"], {"at_most_one": ["coin", "size"]}],
        ),
    ],
)  # fmt: skip
def test_a_rule(documented: Any, value: Any, state: str, rules: Any) -> None:
    spec, outcomes = apply(SPEC, [correction("constraints", documented, value)])
    assert (outcomes[0].state, spec.get("constraints")) == (state, rules)


def test_what_a_correction_adds_stands_in_the_formats_order() -> None:
    spec, _ = apply(SPEC, [correction("auth", None, "signed")])
    assert list(spec) == ["title", "request", "auth", "weight", "params", "constraints", "source", "corrections"]


@pytest.mark.parametrize("fact", ["title.x", "weight.x.y", "constraints.0.any_of", "source.page.z"])
def test_a_path_that_leads_nowhere_changes_nothing(fact: str) -> None:
    spec, outcomes = apply(SPEC, [correction(fact, None, 1)])
    assert [outcome.state for outcome in outcomes] == ["outdated"]
    assert {key: value for key, value in spec.items() if key != "corrections"} == SPEC


def test_an_obsolete_correction_leaves_no_trace() -> None:
    spec, outcomes = apply(SPEC, [correction("params.mint.max", 3, None)])
    assert (spec, outcomes[0].state) == (SPEC, "obsolete")


SPECS = Path(__file__).parents[2] / "specs"
CORRECTED = sorted(path.parent.name for path in SPECS.glob("*/corrections.yaml"))


@pytest.mark.parametrize("product", CORRECTED)
def test_what_is_set_by_hand_survives_a_new_reading_of_a_product(product: str) -> None:
    """Pages that say what they said give the same file again, with every address and budget that was set by hand."""
    folder = SPECS / product
    text = (folder / "product.yaml").read_text("utf-8")
    spec = yaml.safe_load(text)
    entries = parse(yaml.safe_load((folder / "corrections.yaml").read_text("utf-8")), "corrections.yaml", {})
    own = [each for each in entries if each.page is None]
    if own:
        assert undone(spec) != spec
    again, outcomes = apply(undone(spec), own)
    assert {outcome.state for outcome in outcomes} <= {"applied"}
    assert yaml_text.product(again) == text


def test_spot_has_its_demo_mode() -> None:
    servers = yaml.safe_load((SPECS / "spot/product.yaml").read_text("utf-8"))["servers"]
    assert {transport: list(urls) for transport, urls in servers.items()} == {
        transport: ["production", "testnet", "demo"] for transport in ("rest", "ws", "stream")
    }
