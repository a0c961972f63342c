"""Rules about names: what the wire tells apart, Python tells apart too."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalog import names
from generator.catalog.findings import Finding, Position
from generator.catalog.model import Catalogue, Endpoint, Param, Schema
from generator.catalog.places import Places
from generator.catalog.yaml_source import Path


def product_names(catalogue: Catalogue) -> Iterator[Finding]:
    """A product is a module and a class of the client."""
    classes: dict[str, str] = {}
    for product in catalogue.products.values():
        if why := names.trouble(product.name, names.TAKEN_PRODUCTS):
            message = f"the product's name `{product.name}` {why}; rename its folder"
            yield Finding(product.at, "bad-python-name", message)
        own = product.class_name
        clashes = (
            (name, classes.setdefault(name, product.name)) for name in (own, f"{own}Ws", f"Async{own}", f"Async{own}Ws")
        )
        name, first = next(((name, first) for name, first in list(clashes) if first != product.name), ("", ""))
        if first:
            message = f"`{first}` and `{product.name}` both become the class `{name}`; rename a folder"
            yield Finding(product.at, "name-collision", message)


def endpoint_names(endpoint: Endpoint, places: Places) -> Iterator[Finding]:
    """The method's own name, those of its parameters and those of the fields of its answer."""
    name = endpoint.python_name
    if why := names.trouble(name, names.TAKEN_METHODS):
        at = places.at(endpoint.at, ("python_name",))
        yield Finding(at, "bad-python-name", f"the name `{name}` {why}; set `python_name` to another")
    yield from _parameters(endpoint.arguments, ("params",), places)
    # A schema that stands in another file is checked there.
    if endpoint.schema and endpoint.schema.at.file == endpoint.at.file:
        yield from _fields(endpoint.schema, ("response", "schema"), places)


def _parameters(params: tuple[Param, ...], path: Path, places: Places) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for param in params:
        here = (*path, param.name)
        yield from _name("parameter", param.name, param.python_name, names.TAKEN_PARAMETERS, param.at, seen)
        if param.items:
            yield from _parameters(param.items.fields, (*here, "items", "fields"), places)
        yield from _parameters(param.fields, (*here, "fields"), places)


def _fields(schema: Schema, path: Path, places: Places) -> Iterator[Finding]:
    """Names inside an answer: each object is a Python class of its own."""
    seen: dict[str, str] = {}
    for wire, part in schema.properties:
        at = places.at(part.at, (*path, "properties", wire), key=True)
        yield from _name("field", wire, field_name(wire, part), names.TAKEN_FIELDS, at, seen)
    for part in schema.prefix_items:
        title = part.title or ""
        yield from _name("field", title, field_name(title, part), names.TAKEN_FIELDS, part.at, seen)
    for step, part in steps(schema):
        yield from _fields(part, (*path, *step), places)


def _name(
    what: str, wire: str, name: str, taken: frozenset[str], at: Position, seen: dict[str, str]
) -> Iterator[Finding]:
    if why := names.trouble(name, taken):
        yield Finding(at, "bad-python-name", f"the {what} `{wire}` becomes `{name}`, which {why}; set `python_name`")
    elif name in seen:
        message = f"the {what}s `{seen[name]}` and `{wire}` both become `{name}`; set `python_name` on one of them"
        yield Finding(at, "name-collision", message)
    seen.setdefault(name, wire)


def field_name(wire: str, schema: Schema) -> str:
    """The Python name of a field of an answer."""
    return schema.own_python_name or names.snake(wire)


def steps(schema: Schema) -> Iterator[tuple[Path, Schema]]:
    """The schemas inside a schema, with the way to each."""
    yield from ((("properties", name), part) for name, part in schema.properties)
    yield from ((("prefixItems", i), part) for i, part in enumerate(schema.prefix_items))
    yield from ((("anyOf", i), part) for i, part in enumerate(schema.any_of))
    if schema.items:
        yield ("items",), schema.items
    if schema.additional:
        yield ("additionalProperties",), schema.additional
