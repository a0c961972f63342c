"""The Type column: the normalised type, the documentation's own word where it is another, and a list's elements."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.transcribe.facts.reading import Spec

_WORDS = {
    "INT": "INT",
    "INTEGER": "INT",
    "LONG": "LONG",
    "DECIMAL": "DECIMAL",
    "BIGDECIMAL": "DECIMAL",
    "DOUBLE": "DECIMAL",
    "FLOAT": "DECIMAL",
    "NUMBER": "DECIMAL",
    "STRING": "STRING",
    "ENUM": "ENUM",
    "BOOLEAN": "BOOLEAN",
    "BOOL": "BOOLEAN",
    "ARRAY": "ARRAY",
    "LIST": "ARRAY",
    "OBJECT": "OBJECT",
    "JSON": "OBJECT",
}
_LIST_OF = re.compile(
    r"(?:ARRAY|LIST)(?: OF |\s*<\s*)(?P<of>[A-Z]+)\s*>?|(?P<before>[A-Z]+) ?(?:ARRAY|\[\])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class TypeFacts:
    """`spec` holds `type` and what goes with it; a `fault` tells that the cell names no type and STRING was assumed."""

    spec: Spec
    fault: str = ""


def read(text: str) -> TypeFacts:
    """What a cell of the Type column says."""
    word = " ".join(text.replace("`", "").strip("* ").split())
    if plain := _WORDS.get(word.upper()):
        return TypeFacts({"type": plain} if word == plain else {"type": plain, **_documented(word, plain)})
    if (match := _LIST_OF.fullmatch(word)) and (of := _WORDS.get((match["of"] or match["before"]).upper())):
        return TypeFacts({"type": "ARRAY", "items": {"type": of}, "documented_type": word})
    return TypeFacts({"type": "STRING"}, f"no type: `{word[:40]}`" if word else "the type is missing")


def _documented(word: str, plain: str) -> Spec:
    """A word that differs in its letters' case alone is the same word."""
    return {} if word.upper() == plain else {"documented_type": word}
