"""Response schemas → named models: which classes there are, what their fields are called, how types are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from generator.catalog import names
from generator.catalog.check_names import field_name
from generator.catalog.model import Schema, When
from generator.render import sentences
from generator.render.deprecations import Deprecations
from generator.render.numbers import Numbers, Place, is_text
from generator.render.shapes import merged, positions, shape

Base = Literal["Response", "Model", "Positional"]
_PYTHON = {"string": "str", "integer": "int", "number": "Decimal", "boolean": "bool", "null": "None"}
_INNER = ("additionalProperties", "items")
_NUM = "binance_typed.runtime.answers.Num"


@dataclass(slots=True)
class Models:
    """The models of one product, collected schema by schema, as definitions for datamodel-code-generator."""

    told: Deprecations = field(default_factory=Deprecations)
    numbers: Numbers = field(default_factory=Numbers)
    definitions: dict[str, dict[str, Any]] = field(default_factory=dict)
    bases: dict[str, Base] = field(default_factory=dict)
    #: The classes that hold a number, or one that holds one: they take the type of numbers as an argument.
    generic: set[str] = field(default_factory=set)
    aliases: dict[str, str] = field(default_factory=dict)
    known: dict[tuple[str, Any], str] = field(default_factory=dict)
    taken: set[str] = field(default_factory=lambda: set(names.TAKEN_CLASSES))

    def add(self, schema: Schema | None, name: str) -> str:
        """Collect the models of an answer; returns the answer's type as written in Python."""
        if schema is None:
            return "Any"
        return self._written(self._definition(schema, name, "Response"))

    def _definition(
        self, schema: Schema, name: str, base: Base = "Model", place: Place | None = None
    ) -> dict[str, Any]:
        schema = merged(schema)
        if schema.any_of:
            return {"anyOf": [self._definition(part, name, base, place) for part in schema.any_of]}
        if schema.properties:
            return self._object(schema, name, base)
        if schema.prefix_items:
            return self._positions(schema, name)
        if schema.additional:
            inner = self._definition(schema.additional, name, place=place)
            return {"type": "object", "additionalProperties": inner}
        if schema.items:
            return {"type": "array", "items": self._definition(schema.items, name, place=place)}
        if is_text(schema) and place in self.numbers.places:
            return {"type": "string", "customTypePath": _NUM}
        return _scalar(set(schema.types) - {"null"})

    def _object(self, schema: Schema, name: str, base: Base) -> dict[str, Any]:
        alike = shape(schema)
        name, is_new = self._register(schema, alike, name, base)
        properties = {}
        beside = {wire: field_name(wire, part) for wire, part in schema.properties}
        for wire, part in schema.properties if is_new else ():
            owner = name + names.camel(part.own_python_name or wire)
            properties[wire] = self._field(part, owner, (alike, wire), beside)
            self.aliases[f"{name}.{wire}"] = beside[wire]
        if is_new:
            required = sorted(schema.required)
            self._define(name, {"type": "object", "properties": properties, "required": required})
        return {"$ref": f"#/$defs/{name}"}

    def _positions(self, schema: Schema, name: str) -> dict[str, Any]:
        """A positional array: every place may be missing, so that the order of the fields stays that of the array."""
        alike = shape(schema)
        name, is_new = self._register(schema, alike, name, "Positional")
        properties = {}
        for wire, part in positions(schema) if is_new else ():
            properties[wire] = self._field(replace(part, title=None), name + names.camel(wire), (alike, wire), {})
            self.aliases[f"{name}.{wire}"] = field_name(wire, part)
        if is_new:
            self._define(name, {"type": "object", "properties": properties})
        return {"$ref": f"#/$defs/{name}"}

    def _field(self, schema: Schema, name: str, place: Place, beside: Mapping[str, str]) -> dict[str, Any]:
        definition = {**self._definition(schema, name, place=place), "nullable": True}
        if facts := _facts(schema, self.told.words(schema.deprecated, beside) if schema.deprecated else ""):
            definition["description"] = facts
        return definition

    def _register(self, schema: Schema, alike: Any, name: str, base: Base) -> tuple[str, bool]:
        """The class for a schema, and whether it is new: what has the same name and content is the same class."""
        wanted = schema.title or name
        key = (wanted, alike)
        if key in self.known:
            return self.known[key], False
        free = self.known[key] = self.free(wanted)
        self.definitions[free] = {}
        self.bases[free] = base
        return free, True

    def _define(self, name: str, definition: dict[str, Any]) -> None:
        self.definitions[name] = definition
        if any(self._is_generic(part) for part in definition["properties"].values()):
            self.generic.add(name)

    def _is_generic(self, definition: dict[str, Any]) -> bool:
        """Whether its type depends on that of numbers; the classes inside are defined already."""
        if "$ref" in definition:
            return _referred(definition) in self.generic
        inner = [*definition.get("anyOf", ()), *(definition[key] for key in _INNER if key in definition)]
        return definition.get("customTypePath") == _NUM or any(self._is_generic(part) for part in inner)

    def free(self, wanted: str) -> str:
        """A class name that is not taken; from now on it is."""
        free, number = wanted, 2
        while free in self.taken:
            free, number = f"{wanted}{number}", number + 1
        self.taken.add(free)
        return free

    def _written(self, definition: dict[str, Any]) -> str:
        """A definition as a Python annotation, for code outside the models' module."""
        if "$ref" in definition:
            name = _referred(definition)
            return f"models.{name}[Num]" if name in self.generic else f"models.{name}"
        if "anyOf" in definition:
            return " | ".join(dict.fromkeys(self._written(part) for part in definition["anyOf"]))
        if "additionalProperties" in definition:
            return f"dict[str, {self._written(definition['additionalProperties'])}]"
        if "items" in definition:
            return f"list[{self._written(definition['items'])}]"
        kinds = definition.get("type", [])
        plain = {"object": "dict[str, Any]", "array": "list[Any]", **_PYTHON}
        return " | ".join(plain[kind] for kind in ([kinds] if isinstance(kinds, str) else kinds)) or "Any"


def _scalar(kinds: set[str]) -> dict[str, Any]:
    """A number with a fraction is exact, as no float is; which decoders cannot tell from a text."""
    if not kinds or {"number", "string"} <= kinds:
        return {}
    if "number" not in kinds:
        return {"type": kinds.pop() if len(kinds) == 1 else sorted(kinds)}
    others = [{"type": kind} for kind in sorted(kinds - {"number", "integer"})]
    exact = {"type": "number", "customTypePath": "decimal.Decimal"}
    return {"anyOf": [*others, exact]} if others else exact


def _referred(definition: Mapping[str, Any]) -> str:
    return str(definition["$ref"].rpartition("/")[2])


def _facts(schema: Schema, deprecated: str) -> str:
    """What is known of a field besides its type, as one line."""
    facts: list[str] = []
    if schema.when:
        facts.append(f"Only if {_plain(schema.when)}.")
    if schema.values:
        facts.append(f"Documented values: {_listed(schema.values)}.")
    if schema.unit:
        facts.append(f"Unit: {schema.unit}.")
    if deprecated:
        facts.append(sentences.capital(deprecated))
    return " ".join(facts)


def _plain(when: When) -> str:
    return sentences.condition(when, sentences.Namer({})).replace("`", "")


def _listed(values: Iterable[object]) -> str:
    return ", ".join(str(value) for value in values)
