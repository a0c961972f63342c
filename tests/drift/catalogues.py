"""Catalogues for tests, made in memory: a base that each test changes in the one place that it is about."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import yaml

from generator.catalog.findings import Finding
from generator.catalog.load import assemble, read_spec
from generator.catalog.model import Catalogue, Endpoint, Product, Relations
from generator.drift.change import Change, Difference

#: In C where there is one: a property reads thousands of specs.
_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

PRODUCT: dict[str, Any] = yaml.safe_load(
    """
    title: Mint
    servers: {rest: {production: "https://api.mint.test"}, ws: {production: "wss://ws.mint.test"}}
    security: {NONE: none, MARKET_DATA: key, USER_STREAM: key, USER_DATA: signed, MARGIN: signed, TRADE: signed}
    limits: [{counter: ip, limit: 2400, interval: 1m, headers: [X-MINT-USED]}]
    errors: [{code: -1000, name: UNKNOWN}]
    enums: {metal: [GOLD, SILVER]}
    source: [{page: mint/general, updated: "2026-01-15", langs: [en, zh]}]
    """
)
ENDPOINT: dict[str, Any] = yaml.safe_load(
    """
    title: Press Coin
    request: POST /mint/v1/coin
    security: TRADE
    weight: {ip: 5}
    params:
      symbol: {type: STRING, mandatory: true}
      side: {type: ENUM, enum: [BUY, SELL, BOTH]}
      metal: {type: ENUM, enum: metal}
      price: {type: DECIMAL}
      quantity: {type: DECIMAL}
      limit: {type: INT, default: 100, max: 1000}
      startTime: {type: LONG, unit: ms}
      endTime: {type: LONG, unit: ms}
      coinId: {type: LONG}
      clientCoinId: {type: STRING, pattern: "^[a-z]{1,36}$"}
      labels: {type: ARRAY, items: {type: STRING}}
    response:
      schema:
        type: object
        properties:
          coinId: {type: integer}
          status: {type: string, values: [NEW, DONE]}
      examples: [{value: {coinId: 7, status: NEW}}]
    source: {page: mint/press, updated: "2026-01-15"}
    """
)


def merged(base: Any, change: Any) -> Any:
    """The base with a change laid over it: mappings key by key, `null` takes a key away, all else replaces."""
    if not isinstance(base, dict) or not isinstance(change, dict):
        return copy.deepcopy(change)
    found = {key: merged(base[key], change[key]) if key in change else copy.deepcopy(base[key]) for key in base}
    found |= {key: copy.deepcopy(value) for key, value in change.items() if key not in base}
    return {key: value for key, value in found.items() if value is not None}


def catalogue(endpoints: Mapping[str, Any], product: Any = PRODUCT) -> Catalogue:
    """The catalogue of one product; `endpoints` by transport and name. It has to be free of findings."""
    texts = {f"mint/{name}.yaml": spec for name, spec in endpoints.items()}
    return of_texts({"mint/product.yaml": product, **texts})


def of_texts(specs: Mapping[str, Any]) -> Catalogue:
    """The catalogue of whole specs by path."""
    findings: list[Finding] = []
    products: dict[str, Product] = {}
    found: list[Endpoint] = []
    relations: dict[str, Relations] = {}
    for path, spec in specs.items():
        read, found_here = _read(path, yaml.dump(spec, Dumper=_DUMPER, sort_keys=False, allow_unicode=True))
        findings += found_here
        if isinstance(read, Product):
            products[read.name] = read
        elif isinstance(read, Relations):
            relations[read.product] = read
        elif read is not None:
            found.append(read)
    made = assemble("", products, found, findings, relations=relations)
    assert not findings, findings
    return made


@lru_cache(maxsize=1000)
def _read(path: str, text: str) -> tuple[Product | Endpoint | Relations | None, tuple[Finding, ...]]:
    findings: list[Finding] = []
    return read_spec(text, path, findings), tuple(findings)


def of_case(case: Mapping[str, Any], side: str) -> Catalogue:
    """One side of a golden case: the base, what both sides have, and what this one has."""
    base = merged(ENDPOINT, case.get("both", {}))
    own = case.get(side, {})
    specs: dict[str, Any] = {}
    if own is not None:
        specs[case.get(f"{side}_name", "rest/press_coin")] = merged(base, own)
    specs |= case.get(f"{side}_more", {})
    product = merged(merged(PRODUCT, case.get("both_product", {})), case.get(f"{side}_product", {}))
    made = {f"mint/{name}.yaml": spec for name, spec in specs.items()}
    return of_texts({"mint/product.yaml": product, **made, **case.get(f"{side}_files", {})})


def told(difference: Difference) -> str:
    """A difference as golden files hold it."""
    lines = [line(change) for change in difference.changes]
    lines += [f"silent {kind}: {count}" for kind, count in difference.silent.items()]
    return "".join(f"    {each}\n" for each in lines) or "    nothing\n"


def line(change: Change) -> str:
    places = " ".join(f"{side.at.line}:{side.at.col}" if side else "-" for side in (change.before, change.after))
    subject = change.subject.removeprefix("mint/")
    return f"{change.cls} {change.rule} {subject} {change.fact or '.'} [{places}] ({change.told_by}): {change.why}"
