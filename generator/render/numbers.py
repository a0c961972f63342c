"""Which texts of a product's answers are numbers: what its examples show as plain decimals, everywhere and always."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.catalog import names
from generator.catalog.model import Endpoint, Schema
from generator.render.shapes import merged, positions, shape

#: Without leading zeros: a number that had one would not come back as it was. The exchange writes `0E-8`, too.
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?(E-?[0-9]+)?")

#: Last words of names: what identifies, dates or counts a thing is no quantity, whatever digits an example shows …
_NO_QUANTITY = re.compile(
    "address|code|date|days?|email|hash|ids?|ip|key|mobile|no|number|phone|sn|symbol|tag|times?|timestamp|uid|version"
)
#: … and these are quantities, though examples may happen to show whole numbers alone.
_QUANTITY = re.compile(
    "amount|amt|balance|commission|equity|fee|margin|notional|pnl|price|principal|profit|qty|quantity|rate|vol|volume|"
    "wallet"
)

#: An object's shape, and the name of a field of it.
Place = tuple[Any, str]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The fields whose texts are numbers. Objects of one shape are one class, so they are decided as one."""

    places: frozenset[Place] = frozenset()

    @classmethod
    def among(cls, endpoints: Iterable[Endpoint]) -> Numbers:
        """Those that the examples of these endpoints show."""
        shown: dict[Place, list[Any]] = defaultdict(list)
        for endpoint in endpoints:
            if endpoint.schema:
                values = [example.value for example in endpoint.examples if example.status < 400]
                for place, texts in texts_of(endpoint.schema, values):
                    shown[place] += texts
        numeric = {place: texts for place, texts in shown.items() if _are_numbers(place[1], texts)}
        quantities = {name for (_, name), texts in numeric.items() if any("." in text for text in texts)}
        quantities |= {name for _, name in numeric if _QUANTITY.fullmatch(_last(name))}
        return cls(frozenset(place for place in numeric if place[1] in quantities))


def is_text(schema: Schema) -> bool:
    """Whether a value is a text of any content, or null."""
    return tuple(kind for kind in schema.types if kind != "null") == ("string",) and not schema.values


def texts_of(schema: Schema, values: list[Any], place: Place | None = None) -> Iterator[tuple[Place, list[Any]]]:
    """Each place of a text, with what stands there in these values."""
    schema = merged(schema)
    if schema.any_of:
        for part in schema.any_of:
            yield from texts_of(part, values, place)
    elif schema.properties:
        owner = shape(schema)
        objects = [value for value in values if isinstance(value, dict)]
        for wire, part in schema.properties:
            yield from texts_of(part, [value[wire] for value in objects if wire in value], (owner, wire))
    elif schema.prefix_items:
        owner = shape(schema)
        arrays = [value for value in values if isinstance(value, list)]
        for number, (wire, part) in enumerate(positions(schema)):
            yield from texts_of(part, [value[number] for value in arrays if number < len(value)], (owner, wire))
    elif schema.additional:
        inner = [each for value in values if isinstance(value, dict) for each in value.values()]
        yield from texts_of(schema.additional, inner, place)
    elif schema.items:
        inner = [each for value in values if isinstance(value, list) for each in value]
        yield from texts_of(schema.items, inner, place)
    elif place and is_text(schema):
        yield place, [value for value in values if value is not None]


def _are_numbers(name: str, texts: list[Any]) -> bool:
    if not texts or _NO_QUANTITY.fullmatch(_last(name)):
        return False
    return all(isinstance(text, str) and _DECIMAL.fullmatch(text) for text in texts)


def _last(name: str) -> str:
    """The last word of a name; of one that has none, the name."""
    return (names.words(name) or [name])[-1].lower()
