"""The JSON Schemas for editors: up to date, complete, and saying what each key is for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.catalog import format as written
from generator.catalog.findings import RULES
from generator.catalog.schema_files import FOLDER, schema, texts
from generator.catalog.yaml_source import parse
from tests.catalog.test_everything import models

PROJECT = Path(__file__).parents[2]


def test_schemas_are_up_to_date() -> None:
    there = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.iterdir()}
    assert there == texts(), "run `python -m generator.catalog.schema_files`"


def properties(kind: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    whole = schema(kind)
    for name, part in {kind: whole, **whole["$defs"]}.items():
        for key, value in part.get("properties", {}).items():
            yield name, key, value


@pytest.mark.parametrize("kind", ["endpoint", "product", "relations"])
def test_every_key_has_a_title_and_a_description(kind: str) -> None:
    for model, key, value in properties(kind):
        assert value.get("title") == key, (model, key)
        assert value.get("description"), (model, key)


@pytest.mark.parametrize("kind", ["endpoint", "product", "relations"])
def test_every_mapping_has_a_description_and_takes_no_other_keys(kind: str) -> None:
    for name, part in schema(kind)["$defs"].items():
        if part.get("type") == "object":
            assert part.get("description"), name
            assert part["additionalProperties"] is False, name


def test_keys_stand_under_their_names_in_the_file() -> None:
    keys = {key for _, key, _ in properties("endpoint")}
    assert {"in", "from", "schema", "anyOf", "prefixItems", "additionalProperties"} <= keys
    assert not {"in_", "from_", "json_schema", "prefix_items", "any_of_"} & keys


def test_constraints_are_alternatives_with_a_description_each() -> None:
    whole = schema("endpoint")
    alternatives = whole["properties"]["constraints"]["items"]["oneOf"]
    names = [part["$ref"].rpartition("/")[2] for part in alternatives]
    assert names == [model.__name__ for model in written.CONSTRAINTS.values()]
    assert len({whole["$defs"][name]["description"] for name in names}) == len(names)


def test_schemas_are_json_schema() -> None:
    for text in texts().values():
        assert json.loads(text)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_committed_specs_point_at_the_schemas() -> None:
    for file in (PROJECT / "specs").rglob("*.yaml"):
        first = file.read_text(encoding="utf-8").splitlines()[0]
        match = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
        assert match, file
        kind = file.stem if file.stem in ("product", "corrections", "relations") else "endpoint"
        assert (file.parent / match[1]).resolve() == (FOLDER / f"{kind}.schema.json").resolve()


def test_the_documentation_names_every_rule_and_every_key() -> None:
    text = (PROJECT / "docs/spec-format.md").read_text(encoding="utf-8")
    coded = set(re.findall(r"`([^`\n]+)`", text))
    words = {word for code in coded for word in re.findall(r"[A-Za-z_]+(?:-[a-z]+)*", code)}
    assert set(RULES) <= coded
    keys = {field.alias or name for model in models() for name, field in model.model_fields.items()}
    assert keys - words == set()


def test_the_examples_of_the_documentation_are_valid() -> None:
    text = (PROJECT / "docs/spec-format.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert len(blocks) >= 8
    base = {"title": "X", "source": {"page": "x", "updated": "2026-01-15"}}
    for block in blocks:
        data = parse(block, "block").data
        if set(data) == {"corrections"} and "page" in data["corrections"][0]:
            written.CorrectionsFile.model_validate(data)
        elif "orders" in data:
            written.RelationsFile.model_validate(data)
        else:
            written.EndpointFile.model_validate({**base, **data})
