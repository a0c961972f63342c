"""Text from a spec is data: whatever stands in a string field, it never becomes code."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.catalog.findings import FindingsError
from generator.catalog.load import load
from generator.render.render import render

#: Ends strings, docstrings, comments, expressions and templates, in Python, Jinja2, TOML and Markdown.
PAYLOADS = (
    "x\"\"\" + PWNED() + '''{{ PWNED }}{% raw %}{# \\\" \\' ${PWNED} `PWNED` <PWNED> | # PWNED",
    "\\",
    '"',
    "'''",
    "{{ 7 * 7 }}",
    "a\nPWNED()\n",
    "a\u2028PWNED()",
    "\u202eDENWP",
)


def leaves(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of all strings, keys of mappings included."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield (*path, ("key", key))
            yield from leaves(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from leaves(value, (*path, index))
    elif isinstance(data, str):
        yield path


def planted(data: Any, path: tuple[Any, ...], payload: str) -> Any:
    """A copy of the data with the string at `path` replaced."""
    if not path:
        return payload
    step = path[0]
    if isinstance(step, tuple):
        return {payload if key == step[1] else key: value for key, value in data.items()}
    if isinstance(data, dict):
        return {key: planted(value, path[1:], payload) if key == step else value for key, value in data.items()}
    return [planted(value, path[1:], payload) if index == step else value for index, value in enumerate(data)]


def written(folder: Path, files: dict[str, Any]) -> Path:
    for name, data in files.items():
        path = folder / "specs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")
    return folder / "specs"


def accepted(folder: Path, files: dict[str, Any]) -> bool:
    """Whether a catalogue has no findings; those that it has are single printable lines."""
    try:
        load(written(folder, files))
    except FindingsError as error:
        for finding in error.findings:
            assert str(finding).isprintable()
        return False
    return True


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_in_every_field_at_once_it_stays_data(payload: str, root: Path, tmp_path: Path) -> None:
    files = {
        "mint/product.yaml": yaml.load(PRODUCT, yaml.BaseLoader),
        "mint/rest/press.yaml": typed(yaml.load(ENDPOINT, yaml.BaseLoader)),
    }
    files["mint/product.yaml"] = typed(files["mint/product.yaml"])
    assert accepted(tmp_path / "plain", files)
    plain = render(load(tmp_path / "plain" / "specs"), root / "templates")
    taken = refused = 0
    for name in files:
        for path in list(leaves(files[name])):
            tried = {**files, name: planted(files[name], path, payload)}
            if accepted(tmp_path / "tried", tried):
                files, taken = tried, taken + 1
            else:
                refused += 1
    assert refused > 20
    # Line breaks and marks that turn the direction of text are refused wherever a line is due.
    assert taken > 0 or not payload.isprintable()
    hostile = render(load(written(tmp_path / "all", files)), root / "templates")
    for path, text in hostile.items():
        if path.endswith(".py"):
            assert names(text) <= names(plain[path]), path
        if path.endswith(".toml"):
            tomllib.loads(text)


def names(source: str) -> set[str]:
    """Everything in a source that is not a literal: names, attributes, imports, definitions."""
    fields = ("id", "attr", "arg", "name", "module")
    found = (getattr(node, field, None) for node in ast.walk(ast.parse(source)) for field in fields)
    return {name for name in found if isinstance(name, str)}


def typed(data: Any) -> Any:
    """Numbers and truths in data whose scalars were all read as text."""
    if isinstance(data, dict):
        return {key: typed(value) for key, value in data.items()}
    if isinstance(data, list):
        return [typed(value) for value in data]
    if data in ("true", "false"):
        return data == "true"
    return int(data) if data.lstrip("-").isdigit() else data


PRODUCT = """
title: Mint
servers: {rest: {production: "https://mint.test"}, ws: {production: "wss://mint.test/ws"}}
security: {NONE: none, TRADE: signed}
limits: [{counter: ip, limit: 100, interval: 1m, headers: [X-USED]}]
errors: [{code: -1, name: SOME_NAME, msg: Some message.}]
enums: {Side: [BUY, SELL]}
source: [{page: mint/general, updated: 2026-01-01}]
"""
ENDPOINT = """
title: Press
security: TRADE
request: POST /press/v1/coin
weight: 1
params:
  symbol: {type: STRING, mandatory: true, default_from: somewhere, documented_type: String}
  side: {type: ENUM, enum: Side}
  kind: {type: STRING, enum: [ROUND, SQUARE], default: ROUND}
  name: {type: STRING, pattern: "^[a-z]+$", description: What it is called., deprecated: {instead: some label}}
  since: {type: LONG, unit: ms}
constraints:
  - any_of: [side, kind]
    prevails: side
  - forbidden_if: {when: {param: kind, in: [SQUARE]}, params: [name]}
  - default_if_absent: {params: [since], value: recent 7d}
errors: [{code: -2, name: OTHER_NAME, msg: Other message.}]
response:
  schema:
    type: object
    properties:
      id: {type: integer, unit: pieces}
      status: {type: string, values: [NEW, OLD], description: How it is., deprecated: {instead: some state}}
  examples:
    - {name: first, value: {id: 1, status: NEW}}
data_source: [Memory]
permission: [Enable Pressing]
deprecated: {day: 2026-06-30, page: mint/change-log, instead: some machine}
description: What it does.
source: {page: mint/press, updated: 2026-01-01}
"""
