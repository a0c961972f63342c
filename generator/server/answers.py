"""What an executed request is answered: the documented example that belongs to it, else what the schema describes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.catalog.model import Endpoint
from generator.server.conditions import View, holds, may_hold
from generator.server.made_up import NOTHING, made_up

#: The answer to a request for which the spec has alternatives, and none of them.
_UNDOCUMENTED = {"code": -1000, "msg": "No answer to this request is documented: each belongs to another request."}


class Answer(NamedTuple):
    """HTTP status and body, and what they are taken from, as the journal tells it."""

    status: int
    body: Any
    source: str


def answer(endpoint: Endpoint, seen: View, number: int | None = None) -> Answer:
    """The first example whose condition holds, else the first without one, else the first that the request allows.

    With a `number` it is that example, counted from 1: some depend on more than a request can tell. Where no example
    can be meant, the answer is made up from the schema, and is an error if no alternative of that can be meant either.
    """
    if number is not None and number <= len(endpoint.examples):
        return _example(endpoint, number - 1)
    place = next(_places(endpoint, seen), None)
    if place is not None:
        return _example(endpoint, place)
    if endpoint.schema is None and all(each.status >= 400 for each in endpoint.examples):
        return Answer(200, {}, "nothing documented")
    body = NOTHING if endpoint.schema is None else made_up(endpoint.schema, seen)
    if body is NOTHING:
        return Answer(501, _UNDOCUMENTED, "nothing documented for this request")
    return Answer(200, body, "schema")


def _example(endpoint: Endpoint, place: int) -> Answer:
    example = endpoint.examples[place]
    return Answer(example.status, example.value, f"example {place + 1}")


def _places(endpoint: Endpoint, seen: View) -> Iterator[int]:
    """The examples that the request may be answered by, the likeliest first."""
    examples = list(enumerate(endpoint.examples))
    yield from (place for place, each in examples if each.when is not None and holds(each.when, seen))
    told = [(place, each.when) for place, each in examples if each.status < 400]
    yield from (place for place, when in told if when is None)
    yield from (place for place, when in told if when is not None and may_hold(when, seen))
