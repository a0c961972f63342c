"""What stands before an alternative that depends on a state is the answer without it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.facts.answers import alternatives, responses
from generator.transcribe.facts.reading import Known
from generator.transcribe.ledger import Ledger
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Part


def whens(between: str) -> list[Any]:
    text = f'```\n{{"a": 1}}\n```\n\n{between}\n\n```\n{{"a": 2}}\n```\n'
    found = responses.read([Part("response", 1, "Response", "", blocks(text))], Known("en", {}), Ledger("en"))
    return [each.get("when") for each in found.examples]


def test_an_answer_before_an_or_with_a_state() -> None:
    busy = {"state": "server.processing", "in": [True]}
    assert whens("**OR** (when server is processing)") == [{**busy, "in": [False]}, busy]


def test_without_an_or_they_are_no_alternatives() -> None:
    assert whens("When server is processing:")[0] is None


@pytest.mark.parametrize(
    ("condition", "other"),
    [
        ({"state": "account.violation", "in": [True]}, {"state": "account.violation", "in": [False]}),
        ({"state": "account.violation", "in": [False]}, {"state": "account.violation", "in": [True]}),
        ({"state": "account.position_mode", "in": ["hedge"]}, None),
        ({"state": "account.violation", "not_in": [True]}, None),
        ({"present": "coin"}, {"absent": "coin"}),
        ({"param": "form", "in": ["FULL"]}, None),
        (None, None),
    ],
)
def test_opposites(condition: Any, other: Any) -> None:
    assert alternatives.opposite(condition) == other
