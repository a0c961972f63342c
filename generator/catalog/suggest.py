"""Which keys a mapping of the format has, to say which one may have been meant."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel

from generator.catalog.yaml_source import Path


@cache
def _schema(kind: type[BaseModel]) -> dict[str, Any]:
    return kind.model_json_schema(by_alias=True)


def keys_at(kind: type[BaseModel], path: Path) -> list[str]:
    """The keys of the mapping at `path`, found by walking the JSON Schema."""
    schema = _schema(kind)
    nodes = [schema]
    for step in path:
        nodes = [found for node in nodes for found in _step(node, step, schema["$defs"])]
    return list(dict.fromkeys(key for node in nodes for key in node.get("properties", {})))


def _step(node: dict[str, Any], step: str | int, defs: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if isinstance(step, int):
        inner = node.get("items")
    else:
        others = [*node.get("patternProperties", {}).values(), node.get("additionalProperties")]
        inner = node.get("properties", {}).get(step, others[0])
    if isinstance(inner, dict):
        yield from _members(inner, defs)


def _members(node: dict[str, Any], defs: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema itself, with references followed and alternatives spread out."""
    if "$ref" in node:
        yield from _members(defs[node["$ref"].rpartition("/")[2]], defs)
    elif alternatives := node.get("anyOf") or node.get("oneOf"):
        for part in alternatives:
            yield from _members(part, defs)
    else:
        yield node
