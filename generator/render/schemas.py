"""Response schemas → named models: which classes there are, what their fields are called, how types are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from generator.catalog import names, plain
from generator.catalog.check_names import field_name
from generator.catalog.model import Schema, When
from generator.render import sentences
from generator.render.deprecations import Deprecations

Base = Literal["Response", "Model", "Positional"]
_PYTHON = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


@dataclass(slots=True)
class Models:
    """The models of one product, collected schema by schema, as definitions for datamodel-code-generator."""

    told: Deprecations = field(default_factory=Deprecations)
    definitions: dict[str, dict[str, Any]] = field(default_factory=dict)
    bases: dict[str, Base] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    known: dict[tuple[str, Any], str] = field(default_factory=dict)
    taken: set[str] = field(default_factory=lambda: set(names.TAKEN_CLASSES))

    def add(self, schema: Schema | None, name: str) -> str:
        """Collect the models of an answer; returns the answer's type as written in Python."""
        if schema is None:
            return "Any"
        return self._written(self._definition(schema, name, "Response"))

    def _definition(self, schema: Schema, name: str, base: Base = "Model") -> dict[str, Any]:
        schema = merged(schema)
        if schema.any_of:
            return {"anyOf": [self._definition(part, name, base) for part in schema.any_of]}
        if schema.properties:
            return self._object(schema, name, base)
        if schema.prefix_items:
            return self._positions(schema, name)
        if schema.additional:
            return {"type": "object", "additionalProperties": self._definition(schema.additional, name)}
        if schema.items:
            return {"type": "array", "items": self._definition(schema.items, name)}
        scalars = [kind for kind in schema.types if kind != "null"]
        return {"type": scalars[0] if len(scalars) == 1 else scalars} if scalars else {}

    def _object(self, schema: Schema, name: str, base: Base) -> dict[str, Any]:
        name, is_new = self._register(schema, name, base)
        properties = {}
        beside = {wire: field_name(wire, part) for wire, part in schema.properties}
        for wire, part in schema.properties if is_new else ():
            properties[wire] = self._field(part, name + names.camel(part.own_python_name or wire), beside)
            self.aliases[f"{name}.{wire}"] = beside[wire]
        if is_new:
            required = sorted(schema.required)
            self.definitions[name] = {"type": "object", "properties": properties, "required": required}
        return {"$ref": f"#/$defs/{name}"}

    def _positions(self, schema: Schema, name: str) -> dict[str, Any]:
        """A positional array: every place may be missing, so that the order of the fields stays that of the array."""
        name, is_new = self._register(schema, name, "Positional")
        properties = {}
        for place, part in enumerate(schema.prefix_items if is_new else ()):
            wire = part.own_python_name or part.title or f"field_{place}"
            properties[wire] = self._field(replace(part, title=None), name + names.camel(wire), {})
            self.aliases[f"{name}.{wire}"] = field_name(wire, part)
        if is_new:
            self.definitions[name] = {"type": "object", "properties": properties}
        return {"$ref": f"#/$defs/{name}"}

    def _field(self, schema: Schema, name: str, beside: Mapping[str, str]) -> dict[str, Any]:
        definition = {**self._definition(schema, name), "nullable": True}
        if facts := _facts(schema, self.told.words(schema.deprecated, beside) if schema.deprecated else ""):
            definition["description"] = facts
        return definition

    def _register(self, schema: Schema, name: str, base: Base) -> tuple[str, bool]:
        """The class for a schema, and whether it is new: what has the same name and content is the same class."""
        wanted = schema.title or name
        key = (wanted, plain.shape(replace(schema, when=None, title=None)))
        if key in self.known:
            return self.known[key], False
        free = self.known[key] = self.free(wanted)
        self.definitions[free] = {}
        self.bases[free] = base
        return free, True

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
            return f"models.{definition['$ref'].rpartition('/')[2]}"
        if "anyOf" in definition:
            return " | ".join(dict.fromkeys(self._written(part) for part in definition["anyOf"]))
        if "additionalProperties" in definition:
            return f"dict[str, {self._written(definition['additionalProperties'])}]"
        if "items" in definition:
            return f"list[{self._written(definition['items'])}]"
        kinds = definition.get("type", [])
        plain = {"object": "dict[str, Any]", "array": "list[Any]", **_PYTHON}
        return " | ".join(plain[kind] for kind in ([kinds] if isinstance(kinds, str) else kinds)) or "Any"


def merged(schema: Schema) -> Schema:
    """The schema with alternatives of one shape made into one, as a decoder cannot tell objects from each other."""
    if not schema.any_of:
        return schema
    shapes: dict[str, Schema] = {}
    for part in (merged(part) for part in schema.any_of):
        for option in part.any_of or (part,):
            shape = (
                "object"
                if option.properties or "object" in option.types
                else "array"
                if _is_array(option)
                else "scalar"
            )
            shapes[shape] = _both(shapes[shape], option) if shape in shapes else option
    if len(shapes) == 1:
        return replace(next(iter(shapes.values())), title=schema.title, when=schema.when)
    return replace(schema, any_of=tuple(shapes.values()))


def _is_array(schema: Schema) -> bool:
    return bool(schema.items or schema.prefix_items or "array" in schema.types)


def _both(one: Schema, other: Schema) -> Schema:
    """A schema for what fits either; a field that only one has is optional."""
    theirs = dict(other.properties)
    properties = [(name, _both(part, theirs.pop(name)) if name in theirs else part) for name, part in one.properties]
    return replace(
        one,
        types=tuple(dict.fromkeys((*one.types, *other.types))),
        title=one.title if one.title == other.title else None,
        properties=(*properties, *theirs.items()),
        required=one.required & other.required,
        items=_both(one.items, other.items) if one.items and other.items else one.items or other.items,
        additional=one.additional or other.additional,
        when=None,
    )


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
