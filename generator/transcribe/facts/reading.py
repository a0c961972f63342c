"""What the readers of sentences share: what they know of the endpoint, and what one sentence was found to say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.transcribe.ledger import Verdict

Spec = dict[str, Any]
"""A piece of a spec, as it is written in YAML."""
Meanings = Mapping[str, Mapping[str, Any]]
"""For each parameter its values, by what they stand for."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an endpoint when a sentence is read.

    `params` holds the parameters of the table in which the sentence stands, or of the whole endpoint, by wire name in
    the page's order, in spec form (`{"type": "LONG", "mandatory": True}`). Of a sentence in a description cell, `cell`
    is the parameter described; inside the elements of a batch, `scope` is the batch's parameter.
    `meanings` are those of the parameters' values, for the labels of answers.
    """

    lang: str
    params: Mapping[str, Spec]
    cell: str | None = None
    scope: str | None = None
    meanings: Meanings = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one sentence says.

    `constraints` are in spec form, without evidence. `params` adds to parameters (`{"limit": {"max": 1000}}`).
    `rule` names the pattern that recognised the sentence. A sentence that names parameters which the endpoint does not
    have, or contradicts the Mandatory column, is `unmodelled`, and `why` says it for the report.
    """

    sentence: str
    verdict: Verdict
    rule: str
    constraints: tuple[Spec, ...] = ()
    params: Mapping[str, Spec] = field(default_factory=dict)
    why: str = ""
