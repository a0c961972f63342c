"""Types of parameters as Python source; the elements of batches become TypedDicts with a name of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from generator.catalog import names, plain
from generator.catalog.model import Param
from generator.render.python import literal
from generator.render.schemas import Models

_PLAIN = {"INT": "int", "LONG": "int", "DECIMAL": "Number", "BOOLEAN": "bool", "OBJECT": "Mapping[str, Any]"}


@dataclass(frozen=True, slots=True)
class Fields:
    """A TypedDict: its name, and each key (the field's Python name) with its type."""

    name: str
    fields: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Batches:
    """The TypedDicts of a product; they stand among its models and share their names."""

    models: Models
    found: list[Fields] = field(default_factory=list)
    known: dict[Any, str] = field(default_factory=dict)

    def annotation(self, param: Param, owner: str) -> str:
        """The type of a parameter's values, as the clients write it. `owner` is the class name of the method."""
        return self._annotation(param, owner, "models.")

    def uses(self, *candidates: str) -> list[str]:
        """Those of the candidates that the TypedDicts mention."""
        words = set(re.findall(r"\w+", " ".join(kind for each in self.found for _, kind in each.fields)))
        return [name for name in candidates if name in words]

    def _annotation(self, param: Param, owner: str, prefix: str) -> str:
        if param.enum and param.type in ("ENUM", "STRING", "INT", "LONG"):
            return f"Literal[{', '.join(literal(value) for value in param.enum)}]"
        if param.is_time:
            return "int | datetime"
        if param.type == "ARRAY":
            return f"Sequence[{self._annotation(param.items, owner, prefix) if param.items else 'str'}]"
        if param.type == "OBJECT" and param.fields:
            return prefix + self._fields(param, owner + names.camel(param.python_name))
        return _PLAIN.get(param.type, "str")

    def _fields(self, param: Param, wanted: str) -> str:
        """The TypedDict of an object; what has the same name and fields is the same class."""
        key = (wanted, plain.shape(param.fields))
        if key not in self.known:
            self.known[key] = name = self.models.free(wanted)
            kinds = ((part, self._annotation(part, name, "")) for part in param.fields)
            fields = tuple((p.python_name, f"Required[{kind}]" if p.mandatory else kind) for p, kind in kinds)
            self.found.append(Fields(name, fields))
        return self.known[key]
