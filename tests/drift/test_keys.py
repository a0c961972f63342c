"""Every key of the format is compared by rules or is silent, by decision; and none is lost where the code looks."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from generator.catalog import format as written
from generator.catalog.yaml_source import parse
from generator.drift.compare import compare
from generator.drift.rules import RULES, SILENT
from tests.drift.catalogues import of_texts

EVERYTHING = Path(__file__).parent.parent / "catalog" / "everything"
_RULE = "constraint-tightened constraint-loosened recorded-tightened recorded-loosened recorded-changed layout"
_SPAN = "constraint-tightened constraint-loosened recorded-tightened recorded-loosened layout"
_WHEN = f"{_RULE} weight-raised weight-lowered weight-changed answer-condition-changed examples"
_NAMED = "param-gone param-new"
_DEPRECATED = "deprecated undeprecated deprecation-changed"
_WEIGHT = "weight-raised weight-lowered weight-changed layout"
_STATED = "recorded-stated recorded-unstated"
_DEFAULT = "default-new default-changed default-gone"
_BOUND = "bound-tightened bound-loosened"
_LIMIT = "rate-limit-raised rate-limit-lowered rate-limit-changed rate-limit-new rate-limit-gone"
_PYTHON = "python-name-changed layout"
_ORIGIN = "disagreement-settled disagreement-new limit-disputed layout"
_SET = "correction-new correction-gone"
#: What is in no spec, or where a value was read: nothing to compare.
_NOWHERE = "-"

#: By model and key: the rules that compare it, or the kinds under which a difference is counted.
KEYS: dict[str, dict[str, str]] = {
    "EndpointFile": {
        "title": "prose", "request": "request-changed endpoint-gone endpoint-new", "method": "request-changed",
        "streams": "stream-gone stream-new", "event": "request-changed", "url_path": "request-changed",
        "security": "security-raised security-lowered security-changed security-stated security-unstated",
        "auth": "security-raised security-lowered", "weight": f"{_WEIGHT} weight-stated weight-unstated",
        "rate_limits": _LIMIT, "params": f"{_NAMED} param-new-mandatory param-renamed layout",
        "constraints": f"{_RULE} recorded-stated recorded-unstated", "errors": "error-new error-gone",
        "response": "answer-new answer-gone", "extends": "layout", "data_source": "prose",
        "permission": "permission-new permission-gone", "deprecated": _DEPRECATED,
        "python_name": "python-name-changed endpoint-renamed", "source": "links updated",
        "disagreements": _ORIGIN, "corrections": _SET, "unmodelled": "unread", "description": "prose",
    },
    "ProductFile": {
        "title": "prose", "servers": "server-new server-gone", "security": "security-raised security-lowered layout",
        "signing": "key-kind-new key-kind-gone", "limits": _LIMIT, "errors": "error-new error-gone",
        "enums": "value-new value-gone layout", "source": "links updated", "disagreements": _ORIGIN,
        "corrections": _SET, "enum_links": _NOWHERE,
    },
    "EnumLink": {"words": _NOWHERE, "anchors": _NOWHERE},
    "Param": {
        "type": "type-narrowed type-widened type-changed layout",
        "mandatory": "param-became-mandatory param-became-optional", "default": _DEFAULT, "default_from": _DEFAULT,
        "enum": "value-new value-gone values-restricted values-unrestricted layout", "min": _BOUND, "max": _BOUND,
        "min_length": _BOUND, "max_length": _BOUND, "min_items": _BOUND, "max_items": _BOUND, "unique": _BOUND,
        "pattern": "pattern-tightened pattern-loosened pattern-changed",
        "unit": "unit-changed unit-stated unit-unstated",
        "encoding": "encoding-changed layout", "items": "type-changed layout",
        "fields": f"{_NAMED} type-narrowed type-widened",
        "documented_type": _NOWHERE, "documented_mandatory": _NOWHERE, "python_name": "python-name-changed",
        "deprecated": _DEPRECATED, "description": "prose",
    },
    "Deprecation": {"day": "deprecation-changed", "instead": "deprecation-changed", "page": "links", "line": "links"},
    "Schema": {
        "title": _PYTHON, "type": "answer-type-narrowed answer-type-widened answer-type-changed layout",
        "properties": "answer-field-new answer-field-gone answer-shape-changed layout",
        "required": "answer-field-required answer-field-optional", "items": "answer-type-narrowed answer-type-widened",
        "prefix_items": "answer-places-new answer-places-changed",
        "additional_properties": "answer-shape-changed answer-type-narrowed answer-type-widened",
        "any_of": "answer-alternative-new answer-alternative-gone answer-type-widened layout",
        "when": "answer-condition-tightened answer-condition-loosened answer-condition-changed",
        "values": "answer-value-new answer-value-gone answer-values-stated answer-values-unstated layout",
        "unit": "answer-unit-changed answer-unit-stated answer-unit-unstated", "python_name": "python-name-changed",
        "deprecated": _DEPRECATED, "description": "prose",
    },
    "Response": {"json_schema": "answer-new answer-gone", "examples": "examples"},
    "Example": dict.fromkeys(("name", "when", "status", "repaired", "value"), "examples"),
    "Repair": {"line": "examples", "what": "examples"},
    "ErrorCode": {
        "code": "error-new error-gone", "name": "error-named error-renamed", "msg": "prose",
        "status": "error-named error-status-changed",
    },
    "SourceRef": {"page": "links", "updated": "updated", "langs": "updated"},
    "Disagreement": {"fact": _ORIGIN, "en": "layout", "zh": "layout", "taken": "layout", "why": "prose"},
    "Correction": {"fact": _SET, "documented": _SET, "why": "prose"},
    "CorrectionsFile": {"corrections": _NOWHERE},
    "CorrectionRule": dict.fromkeys(("page", "fact", "documented", "value", "why", "evidence"), _NOWHERE),
    "RelationsFile": dict.fromkeys(("time", "times", "session", "changes", "orders"), "relations"),
    "Time": {"rest": "relations", "ws": "relations"},
    "Times": dict.fromkeys(("s", "ms", "us"), "relations"),
    "Session": dict.fromkeys(("logon", "logout", "status", "handshake"), "relations"),
    "Orders": dict.fromkeys(("status", "states", "canceled", "final", "unclear", "accepted", "requests"), "relations"),
    "OrderRequest": dict.fromkeys(("effect", "client_id", "query", "match", "replaces", "absent"), "relations"),
    "Unmodelled": {"lang": _NOWHERE, "line": _NOWHERE, "kind": _NOWHERE, "text": _NOWHERE},
    "Evidence": {"lang": _NOWHERE, "line": _NOWHERE, "where": _NOWHERE},
    "Extends": {"params": "layout", "response": "layout"},
    "Stream": {"name": "stream-new stream-gone layout", "update_speed": "update-speed-changed"},
    "Limit": {
        **dict.fromkeys(("counter", "limit", "interval", "per", "paths"), _LIMIT), "headers": "limit-header-changed",
    },
    "RateLimit": dict.fromkeys(("count", "interval", "scope", "shared_with", "rolling"), _LIMIT),
    "Servers": dict.fromkeys(("rest", "ws", "stream"), "server-new server-gone server-changed"),
    "Signing": {
        "keys": "key-kind-new key-kind-gone layout", "recv_window_default": "default-changed",
        "recv_window_max": "recv-window-raised recv-window-lowered",
        "session_logon": "session-logon-new session-logon-gone",
    },
    "Charge": {
        "counter": "weight-stated weight-unstated weight-changed", "unit_stated": "layout", "value": _WEIGHT,
        "header": "limit-header-changed", "cases": _WEIGHT, "per_item": _WEIGHT, "on_success": _WEIGHT,
    },
    "WeightCase": {"when": _WEIGHT, "value": _WEIGHT, "per_item": _WEIGHT},
    "PerItem": {"param": _WEIGHT, "value": _WEIGHT, "cap": _WEIGHT},
    "When": dict.fromkeys(
        (
            "param", "in_", "not_in", "in_range", "equals_param", "present", "absent", "count_of", "range", "all",
            "any", "state",
        ),
        _WHEN,
    ),
    "RequiredIfBody": dict.fromkeys(("when", "params", "any_of"), _RULE),
    "RequiresBody": dict.fromkeys(("param", "needs"), _RULE),
    "ParamsWhen": dict.fromkeys(("when", "params"), _RULE),
    "ValueIfBody": dict.fromkeys(("when", "param", "in_"), _RULE),
    "ModeBody": dict.fromkeys(("when", "requires", "forbids"), "recorded-tightened recorded-loosened recorded-changed"),
    "MaxSpanBody": dict.fromkeys(("from_", "to", "value", "when"), _SPAN),
    "MaxAgeBody": dict.fromkeys(("param", "value", "when"), "recorded-tightened recorded-loosened recorded-changed"),
    "OrderBody": dict.fromkeys(("before", "after"), _RULE),
    "DefaultIfAbsentBody": dict.fromkeys(("params", "value", "when"), f"recorded-changed {_STATED}"),
    "PrecedenceBody": dict.fromkeys(("param", "over"), _STATED),
}  # fmt: skip
#: The keys that all kinds of constraints share, and those of one kind.
CONSTRAINT = {
    "scope": _RULE, "evidence": _NOWHERE, "when": _RULE, "verify": "recorded-tightened recorded-loosened",
    "prevails": "recorded-stated recorded-unstated recorded-changed",
}  # fmt: skip


def models() -> Iterator[type[BaseModel]]:
    waiting: list[type[BaseModel]] = list(written.Written.__subclasses__())
    while waiting:
        model = waiting.pop()
        waiting += model.__subclasses__()
        if not model.__name__.startswith("_"):
            yield model


@pytest.mark.parametrize("model", list(models()), ids=lambda model: str(model.__name__))
def test_every_key_is_decided(model: type[BaseModel]) -> None:
    kinds = {cls: kind for kind, cls in written.CONSTRAINTS.items()}
    decided = CONSTRAINT | {kinds[model]: _RULE} if model in kinds else KEYS[model.__name__]
    keys = set(model.model_fields)
    assert keys <= set(decided) if model in kinds else keys == set(decided)
    for said in decided.values():
        assert said == _NOWHERE or set(said.split()) <= RULES.keys() | SILENT.keys()


def test_every_rule_compares_a_key() -> None:
    said = {word for keys in [*KEYS.values(), CONSTRAINT] for text in keys.values() for word in text.split()}
    of_whole_files = {"product-gone", "product-new", "endpoint-gone", "endpoint-new"}
    assert set(RULES) - said - of_whole_files == set()


# --- nothing is lost --------------------------------------------------------------------------------------------

#: Keys whose disappearance the model does not show: where a value was read, and by which word.
UNSEEN = {"enum_links", "evidence", "documented_type", "documented_mandatory", "lang", "line", "kind", "text", "where"}


def specs() -> dict[str, Any]:
    files = sorted(EVERYTHING.rglob("*.yaml"))
    return {
        str(path.relative_to(EVERYTHING)): parse(path.read_text("utf-8"), path.name).data
        for path in files
        if path.name != "corrections.yaml"
    }


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, part in list(steps):
        yield (*path, step)
        yield from places(part, (*path, step))


@pytest.mark.parametrize("file", sorted(specs()))
def test_nothing_vanishes_in_silence(file: str) -> None:
    """Take away one key or element after the other: what still loads is told, or counted."""
    whole = specs()
    if not file.endswith("/relations.yaml"):
        # They need what they name, and say themselves what some pages say.
        del whole["mint/relations.yaml"]
    old = of_texts(whole)
    tried = 0
    for place in places(whole[file]):
        if UNSEEN & set(map(str, place)) or "examples" in place[:-1]:
            continue
        spec = copy.deepcopy(whole[file])
        holder: Any = spec
        for step in place[:-1]:
            holder = holder[step]
        assumed = place[-1] in ("encoding", "langs", "scope") and holder[place[-1]] in ("json", ["en", "zh"], "ip")
        if assumed or holder[place[-1]] is None:
            continue  # what is assumed without the key
        del holder[place[-1]]
        try:
            new = of_texts({**whole, file: spec})
        except AssertionError:
            continue
        tried += 1
        forth, back = compare(old, new), compare(new, old)
        assert forth.changes or forth.silent, place
        assert len(forth.changes) == 0 or back.changes, place
        if not forth.changes:
            assert not back.changes, place
    assert tried > 3
