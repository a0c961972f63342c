"""Random specs, and edits of one fact each: what they do to a spec, and the one change that they are."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from tests.drift.catalogues import catalogue

Spec = dict[str, Any]
PRODUCT: Spec = {
    "title": "Mint",
    "servers": {"rest": {"production": "https://api.mint.test"}},
    "security": {"NONE": "none", "USER_DATA": "signed", "TRADE": "signed"},
    "source": [{"page": "mint/general", "updated": "2026-01-15"}],
}
OPTIONAL = ("memo", "price", "quantity", "coinId", "listId", "fast")
_TYPES = {
    "memo": "STRING",
    "price": "DECIMAL",
    "quantity": "DECIMAL",
    "coinId": "LONG",
    "listId": "LONG",
    "fast": "BOOLEAN",
}
_RULES: dict[str, Spec] = {
    "any_of": {"any_of": ["price", "quantity"]},
    "at_most_one": {"at_most_one": ["coinId", "listId"]},
    "required_if": {"required_if": {"when": {"param": "side", "in": ["BUY"]}, "params": ["memo"]}},
    "max_span": {"max_span": {"from": "startTime", "to": "endTime", "value": "7d"}},
    "default_if_absent": {"default_if_absent": {"params": ["startTime"], "value": "recent 7d"}},
    "mode": {"mode": {"when": {"state": "account.mode", "in": ["hedge"]}, "requires": ["side"]}},
    "max_age": {"max_age": {"param": "startTime", "value": "30d"}},
}
_FACTS = {
    "any_of": "constraints.any_of(price, quantity)",
    "at_most_one": "constraints.at_most_one(coinId, listId)",
    "required_if": "constraints.required_if(memo)",
    "max_span": "constraints.max_span(startTime, endTime)",
    "default_if_absent": "constraints.default_if_absent(startTime)",
    "mode": "constraints.mode(side)",
    "max_age": "constraints.max_age(startTime)",
}
_RECORDED = frozenset({"default_if_absent", "mode", "max_age"})


@st.composite
def specs(draw: st.DrawFn) -> Spec:
    """A REST endpoint with parameters of all types, some rules that do not touch each other, a weight and an answer."""
    params: Spec = {
        "symbol": {"type": "STRING", "mandatory": draw(st.booleans())},
        "side": {"type": "ENUM", "enum": ["BUY", "SELL", *draw(st.sampled_from([[], ["BOTH"], ["BOTH", "GIVE"]]))]},
        "limit": {"type": "INT", "max": draw(st.integers(500, 900)), "default": draw(st.integers(10, 400))},
        "startTime": {"type": "LONG", "unit": "ms"},
        "endTime": {"type": "LONG", "unit": "ms"},
        "labels": {"type": "ARRAY", "items": {"type": "STRING", "max_length": draw(st.integers(5, 9))}},
    }
    params |= {name: {"type": _TYPES[name]} for name in OPTIONAL}
    fields = draw(st.lists(st.sampled_from(["coinId", "status", "fee", "time"]), min_size=1, unique=True))
    kinds = {"coinId": "integer", "status": "string", "fee": "string", "time": "integer"}
    properties: Spec = {name: {"type": kinds[name]} for name in fields}
    if "status" in properties:
        properties["status"]["values"] = ["NEW", "DONE"]
    return {
        "title": "Press Coin",
        "request": "POST /mint/v1/coin",
        "security": draw(st.sampled_from(["NONE", "USER_DATA"])),
        "weight": draw(st.sampled_from([None, {"ip": 5}, {"ip": 20, "order_10s": 1}])),
        "params": params,
        "constraints": [_RULES[kind] for kind in draw(st.lists(st.sampled_from(sorted(_RULES)), unique=True))],
        "errors": [{"code": -10, "name": "HOT"}],
        "response": {"schema": {"type": "object", "properties": properties}, "examples": []},
        "source": {"page": "mint/press", "updated": "2026-01-15"},
    }


#: One of them, for edits that once were not told as they are.
PLAIN: Spec = {
    "title": "Press Coin",
    "request": "POST /mint/v1/coin",
    "security": "NONE",
    "weight": {"ip": 5},
    "params": {"limit": {"type": "INT", "max": 500, "default": 10}},
    "constraints": [],
    "errors": [],
    "response": {
        "schema": {"type": "object", "properties": {"coinId": {"type": "integer"}, "fee": {"type": "string"}}},
        "examples": [],
    },
    "source": {"page": "mint/press", "updated": "2026-01-15"},
}


@dataclass(frozen=True)
class Edit:
    """An edit that was made: the part of the spec that it is about, and the change that it is."""

    spec: Spec
    about: str
    rule: str
    fact: str


Made = tuple[str, str, str] | None


def _limit_max(spec: Spec, pick: int) -> Made:
    spec["params"]["limit"]["max"] += 1 + pick
    return "limit.max", "bound-loosened", "params.limit.max"


def _limit_min(spec: Spec, pick: int) -> Made:
    spec["params"]["limit"]["min"] = pick
    return "limit.min", "bound-tightened", "params.limit.min"


def _limit_default(spec: Spec, pick: int) -> Made:
    spec["params"]["limit"]["default"] += 1
    return "limit.default", "default-changed", "params.limit.default"


def _limit_no_default(spec: Spec, pick: int) -> Made:
    del spec["params"]["limit"]["default"]
    return "limit.default", "default-gone", "params.limit.default"


def limit_type(spec: Spec, pick: int) -> Made:
    spec["params"]["limit"]["type"] = ["LONG", "DECIMAL"][pick % 2]
    return "limit.type", "type-widened", "params.limit.type"


def limit_retyped(spec: Spec, pick: int) -> Made:
    spec["params"]["limit"] = {"type": "STRING", "default": str(spec["params"]["limit"].get("default", 1))}
    return "limit", "type-changed", "params.limit.type"


def _side_gone(spec: Spec, pick: int) -> Made:
    values = spec["params"]["side"]["enum"]
    if len(values) < 3:
        return None
    values.pop()
    return "side", "value-gone", "params.side.enum"


def _side_new(spec: Spec, pick: int) -> Made:
    spec["params"]["side"]["enum"].insert(pick % 3, "LEND")
    return "side", "value-new", "params.side.enum"


def _side_free(spec: Spec, pick: int) -> Made:
    del spec["params"]["side"]["enum"]
    spec["params"]["side"]["type"] = "STRING"
    return "side", "values-unrestricted", "params.side.enum"


def _labels(spec: Spec, pick: int) -> Made:
    spec["params"]["labels"]["items"]["max_length"] -= 1
    return "labels.items", "bound-tightened", "params.labels.items.max_length"


def _encoding(spec: Spec, pick: int) -> Made:
    spec["params"]["labels"]["encoding"] = ["comma", "indexed", "repeated"][pick % 3]
    return "labels.encoding", "encoding-changed", "params.labels.encoding"


def _unit(spec: Spec, pick: int) -> Made:
    spec["params"]["endTime"]["unit"] = "s"
    return "endTime", "unit-changed", "params.endTime.unit"


def _gone(spec: Spec, pick: int) -> Made:
    free = _free(spec)
    if not free:
        return None
    name = free[pick % len(free)]
    del spec["params"][name]
    return name, "param-gone", f"params.{name}"


def _new(spec: Spec, pick: int) -> Made:
    spec["params"]["options"] = {"type": "OBJECT", "fields": {"deep": {"type": "INT"}}}
    return "options", "param-new", "params.options"


def _new_mandatory(spec: Spec, pick: int) -> Made:
    spec["params"]["nonce"] = {"type": "STRING", "mandatory": True, "min_length": 9}
    return "nonce", "param-new-mandatory", "params.nonce"


def _mandatory(spec: Spec, pick: int) -> Made:
    free = _free(spec)
    if not free:
        return None
    name = free[pick % len(free)]
    spec["params"][name]["mandatory"] = True
    return name, "param-became-mandatory", f"params.{name}.mandatory"


def param_renamed(spec: Spec, pick: int) -> Made:
    name = (*OPTIONAL, "limit", "labels")[pick % (len(OPTIONAL) + 2)]
    if name not in spec["params"] or name not in (*_free(spec), "limit", "labels"):
        return None
    spec["params"] = {"renamed" if key == name else key: param for key, param in spec["params"].items()}
    return name, "param-renamed", "params.renamed"


def _restricted(spec: Spec, pick: int) -> Made:
    spec["params"]["symbol"]["enum"] = ["BTCUSDT", "ETHUSDT"]
    return "symbol", "values-restricted", "params.symbol.enum"


def _deprecated(spec: Spec, pick: int) -> Made:
    spec["params"]["symbol"]["deprecated"] = [True, "2026-10-01"][pick % 2]
    return "symbol.deprecated", "deprecated", "params.symbol.deprecated"


def _python_name(spec: Spec, pick: int) -> Made:
    spec["params"]["symbol"]["python_name"] = "pair_of_coins"
    return "symbol.python_name", "python-name-changed", "params.symbol.python_name"


def _rule(spec: Spec, pick: int) -> Made:
    kind = sorted(_RULES)[pick % len(_RULES)]
    there = _RULES[kind] in spec["constraints"]
    if any(name not in spec["params"] or spec["params"][name].get("mandatory") for name in _named(kind)):
        return None
    spec["constraints"] = [rule for rule in spec["constraints"] if rule != _RULES[kind]]
    spec["constraints"] += [] if there else [copy.deepcopy(_RULES[kind])]
    loose, tight = (
        ("recorded-loosened", "recorded-tightened")
        if kind in _RECORDED
        else ("constraint-loosened", "constraint-tightened")
    )
    if kind == "default_if_absent":
        loose, tight = "recorded-unstated", "recorded-stated"
    return f"rule {kind}", loose if there else tight, _FACTS[kind]


def _span(spec: Spec, pick: int) -> Made:
    for rule in spec["constraints"]:
        if "max_span" in rule:
            rule["max_span"]["value"] = f"{1 + pick % 6}d"
            return "rule max_span", "constraint-tightened", _FACTS["max_span"]
    return None


def _age(spec: Spec, pick: int) -> Made:
    for rule in spec["constraints"]:
        if "max_age" in rule:
            rule["max_age"]["value"] = f"{31 + pick}d"
            return "rule max_age", "recorded-loosened", _FACTS["max_age"]
    return None


def _assumed(spec: Spec, pick: int) -> Made:
    for rule in spec["constraints"]:
        if "default_if_absent" in rule:
            rule["default_if_absent"]["value"] = f"recent {8 + pick}d"
            return "rule default_if_absent", "recorded-changed", _FACTS["default_if_absent"]
    return None


def _weight(spec: Spec, pick: int) -> Made:
    if spec["weight"] is None:
        spec["weight"] = {"ip": 1 + pick}
        return "weight", "weight-stated", "weight"
    spec["weight"]["ip"] += 1 + pick
    return "weight", "weight-raised", "weight.ip"


def _no_weight(spec: Spec, pick: int) -> Made:
    if spec["weight"] is None:
        return None
    spec["weight"] = None
    return "weight", "weight-unstated", "weight"


def _limits(spec: Spec, pick: int) -> Made:
    spec["rate_limits"] = [{"count": 1 + pick, "interval": "5m"}]
    return "rate_limits", "rate-limit-new", "rate_limits.ip"


def _security(spec: Spec, pick: int) -> Made:
    spec["security"] = "TRADE"
    return "security", "security-raised", "security"


def _path(spec: Spec, pick: int) -> Made:
    spec["request"] = ["PUT /mint/v1/coin", "POST /mint/v2/coin"][pick % 2]
    return "request", "request-changed", "request"


def _permission(spec: Spec, pick: int) -> Made:
    spec["permission"] = ["Enable Pressing"]
    return "permission", "permission-new", "permission"


def _error(spec: Spec, pick: int) -> Made:
    spec["errors"].append({"code": -11 - pick})
    return "errors", "error-new", f"errors.{-11 - pick}"


def _method(spec: Spec, pick: int) -> Made:
    spec["python_name"] = "press_it"
    return "python_name", "python-name-changed", "python_name"


def _field_gone(spec: Spec, pick: int) -> Made:
    fields = spec["response"]["schema"]["properties"]
    if len(fields) < 2:
        return None
    name = sorted(fields)[pick % len(fields)]
    del fields[name]
    return f"field {name}", "answer-field-gone", f"response.schema.properties.{name}"


def _field_new(spec: Spec, pick: int) -> Made:
    spec["response"]["schema"]["properties"]["extra"] = {"type": "array", "items": {"type": "string"}}
    return "field extra", "answer-field-new", "response.schema.properties.extra"


def _field_type(spec: Spec, pick: int) -> Made:
    fields = spec["response"]["schema"]["properties"]
    name = sorted(fields)[pick % len(fields)]
    fields[name]["type"] = ["boolean", "integer", "string"]
    return f"field {name}", "answer-type-widened", f"response.schema.properties.{name}.type"


def _field_value(spec: Spec, pick: int) -> Made:
    status = spec["response"]["schema"]["properties"].get("status")
    if status is None:
        return None
    status["values"].insert(0, "LOST")
    return "field status", "answer-value-new", "response.schema.properties.status.values"


def _field_unit(spec: Spec, pick: int) -> Made:
    fields = spec["response"]["schema"]["properties"]
    name = sorted(fields)[pick % len(fields)]
    fields[name]["unit"] = "oz"
    return f"field {name}", "answer-unit-stated", f"response.schema.properties.{name}.unit"


def field_required(spec: Spec, pick: int) -> Made:
    fields = spec["response"]["schema"]["properties"]
    name = sorted(fields)[pick % len(fields)]
    required = spec["response"]["schema"].setdefault("required", [])
    if name in required:
        return None
    required.append(name)
    return f"field {name}", "answer-field-required", f"response.schema.required.{name}"


def _named(kind: str) -> list[str]:
    """The parameters that a rule is about."""
    return {
        "any_of": ["price", "quantity"],
        "at_most_one": ["coinId", "listId"],
        "required_if": ["memo", "side"],
        "mode": ["side"],
    }.get(kind, ["startTime", "endTime"])


def _free(spec: Spec) -> list[str]:
    """Optional parameters that no rule names."""
    bound = {name for kind, rule in _RULES.items() if rule in spec["constraints"] for name in _named(kind)}
    return [name for name in OPTIONAL if name in spec["params"] and name not in bound]


EDITS: tuple[Callable[[Spec, int], Made], ...] = (
    _limit_max, _limit_min, _limit_default, _limit_no_default, limit_type, limit_retyped, _side_gone, _side_new,
    _side_free, _labels, _encoding, _unit, _gone, _new, _new_mandatory, _mandatory, param_renamed, _restricted,
    _deprecated,
    _python_name, _rule, _span, _age, _assumed, _weight, _no_weight, _limits, _security, _path, _permission, _error,
    _method, _field_gone, _field_new, _field_type, _field_value, _field_unit, field_required,
)  # fmt: skip


def edit(spec: Spec, which: Callable[[Spec, int], Made], pick: int) -> Edit | None:
    """The spec with one edit; None where there is nothing to edit."""
    changed = copy.deepcopy(spec)
    try:
        made = which(changed, pick)
    except (KeyError, IndexError, TypeError):  # an earlier edit took the place away
        return None
    return Edit(changed, *made) if made and changed != spec and _is_sound(changed) else None


def _is_sound(spec: Spec) -> bool:
    try:
        catalogue({"rest/press_coin": spec}, PRODUCT)
    except AssertionError:
        return False
    return True


# --- what is no edit --------------------------------------------------------------------------------------------


def disguised(spec: Spec, draw: Callable[..., Any]) -> Spec:
    """The same facts in another order, on another day, with other prose and examples."""
    changed = copy.deepcopy(spec)
    for place in (changed["params"], changed["response"]["schema"]["properties"], changed):
        items = draw(st.permutations(list(place.items())))
        place.clear()
        place.update(items)
    changed["constraints"] = draw(st.permutations(changed["constraints"]))
    for rule in changed["constraints"]:
        for key in ("any_of", "at_most_one"):
            if key in rule:
                rule[key] = draw(st.permutations(rule[key]))
        rule["evidence"] = [{"lang": "en", "line": draw(st.integers(1, 99)), "where": "note"}]
    changed["params"]["side"]["enum"] = draw(st.permutations(changed["params"]["side"]["enum"]))
    changed["params"]["memo"]["documented_type"] = "TEXT"
    changed["params"]["memo"]["description"] = "What is pressed on it."
    changed["title"], changed["description"] = "Press", "Presses a coin."
    changed["source"] = {"page": "mint/press-a-coin", "updated": "2026-03-01"}
    changed["data_source"] = ["Memory"]
    changed["unmodelled"] = [{"lang": "en", "line": 7, "kind": "note"}]
    return changed
