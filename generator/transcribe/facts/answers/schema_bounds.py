"""How much a schema may hold by the format of specs, and what is left out of one that holds more."""

from __future__ import annotations

from collections.abc import Iterator

from generator.transcribe.facts.answers import field_names
from generator.transcribe.facts.answers import schema_places as places
from generator.transcribe.facts.answers.infer import Where
from generator.transcribe.facts.reading import Spec

MOST_ALTERNATIVES = 20


def cut(schema: Spec) -> Iterator[tuple[Where, int]]:
    """Shorten every list of alternatives to what the format allows; says where it did, and how many there were."""
    found = schema.get("anyOf", ())
    if len(found) > MOST_ALTERNATIVES:
        yield (), len(found)
        schema["anyOf"] = found[:MOST_ALTERNATIVES]
    for step, part in field_names.steps(schema):
        yield from (((*step, *where), count) for where, count in cut(part))


def options_at(schema: Spec, where: Where) -> list[Spec]:
    """The alternatives that a schema has at a place."""
    parts = [schema]
    for step in where:
        inner = [each for part in parts for option in places.options(part) for each in field_names.steps(option)]
        parts = [part for way, part in inner if way == (step,)]
    return [option for part in parts for option in places.options(part)]
