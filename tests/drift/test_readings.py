"""What a change cannot be sure of: facts that the languages state differently, and lines that are not understood."""

from __future__ import annotations

from typing import Any

import pytest

from generator.drift.change import Class
from generator.drift.endpoints import compare_endpoint
from tests.drift.catalogues import ENDPOINT, catalogue, merged


def told(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str, str]]:
    one, other = (catalogue({"rest/press_coin": merged(ENDPOINT, each)}).endpoints[0] for each in (old, new))
    return [(change.rule, change.fact, change.why) for change in compare_endpoint(one, other).changes]


def differing(*params: str, side: str = "BUY") -> dict[str, Any]:
    """Languages that differ about what a side demands; English asks for one more."""

    def rule(*names: str) -> dict[str, Any]:
        return {"required_if": {"when": {"param": "side", "in": [side]}, "params": list(names)}}

    return {
        "fact": f"constraints.required_if({', '.join(params)})",
        "en": rule(*params, "metal"),
        "zh": rule(*params),
        "taken": "zh",
        "why": "the looser reading refuses nothing that the exchange may accept",
    }


BOTH = {
    "source": {"page": "mint/press", "updated": "2026-01-15", "langs": ["en", "zh"]},
    "constraints": [{"required_if": {"when": {"param": "side", "in": ["BUY"]}, "params": ["price", "quantity"]}}],
}


def test_one_disagreement_about_a_rule_that_names_less_is_no_new_one() -> None:
    before = {**BOTH, "disagreements": [differing("price", "quantity"), differing("price", "quantity", side="SELL")]}
    after = {**BOTH, "disagreements": [differing("price"), differing("price", side="SELL")]}
    assert told(before, after) == []
    ((rule, fact, _),) = told(before, {**BOTH, "disagreements": [differing("price")]})
    assert (rule, fact) == ("disagreement-settled", "constraints.required_if(price, quantity)")
    ((rule, fact, _),) = told({**BOTH, "disagreements": [differing("price")]}, after)
    assert (rule, fact) == ("disagreement-new", "constraints.required_if(price)")


def test_what_is_stated_no_more_may_stand_in_a_line_that_is_not_understood() -> None:
    before: dict[str, Any] = {"permission": ["Coin Trading"]}
    after = {"unmodelled": [{"lang": "en", "line": 9, "kind": "note"}]}
    assert told(before, {}) == [("permission-gone", "permission", "the key needed `Coin Trading`")]
    why = "the key needed `Coin Trading`; 1 more line of its page is not understood"
    assert told(before, after) == [("permission-gone", "permission", why)]
    assert told(after, before)[0][2] == "the key needs `Coin Trading`"


@pytest.mark.parametrize(
    ("fact", "en", "zh", "rule", "cls"),
    [
        ("weight", {"ip": 5}, {"ip": 50}, "limit-disputed", Class.LIMITS),
        ("rate_limits", [], [{"count": 1, "interval": "5m"}], "limit-disputed", Class.LIMITS),
        ("params.price.mandatory", False, True, "disagreement-new", Class.CORRECTION),
    ],
)
def test_a_fresh_dispute_says_which_reading_is_taken(fact: str, en: Any, zh: Any, rule: str, cls: Class) -> None:
    differing = {"fact": fact, "en": en, "zh": zh, "taken": "en", "why": "x"}
    one, other = (
        catalogue({"rest/press_coin": merged(ENDPOINT, {**BOTH, "disagreements": each})}).endpoints[0]
        for each in ([], [differing])
    )
    (change,) = compare_endpoint(one, other).changes
    assert (change.rule, change.cls, change.fact) == (rule, cls, fact)
    assert change.why.endswith("; they agreed so far, and English is taken")
