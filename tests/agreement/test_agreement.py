"""The client refuses a request by itself if, and only if, the exchange would: two readings of one spec."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator.catalog.load import load
from generator.catalog.model import Catalogue, Endpoint, When
from tests.agreement.asked import (
    can_be_sent,
    client_refuses,
    operation_of,
    server_refuses,
    values_for,
    written_values,
)

ROOT = Path(__file__).parents[2]

#: Random requests in a run; the same ones in every run.
REQUESTS = 6000


@cache
def catalogue() -> Catalogue:
    return load(ROOT / "specs")


@cache
def endpoints() -> tuple[Endpoint, ...]:
    return tuple(each for each in catalogue().endpoints if each.transport in ("rest", "ws"))


@cache
def forms(identity: str) -> list[dict[str, Any]]:
    """Requests that the exchange takes, to begin with."""
    product, transport, name = identity.split("/")
    file = ROOT / "generated" / "tests" / product / "contract" / f"{transport}_{name}.json"
    found = json.loads(file.read_text("utf-8"))["forms"]
    return [written_values(arguments) for arguments, *_ in found] or [{}]


def literals(endpoint: Endpoint) -> dict[str, list[Any]]:
    """What the rules of an endpoint compare its parameters with, by name on the wire."""
    found: dict[str, list[Any]] = {}

    def walk(when: When | None) -> None:
        if when is None:
            return
        if when.kind in ("all", "any"):
            for part in when.operand:
                walk(part)
        elif when.kind in ("in", "not_in"):
            found.setdefault(when.subject, []).extend(when.operand)

    for rule in endpoint.constraints:
        walk(rule.when)
        if rule.kind == "value_if":
            found.setdefault(rule.params[0], []).extend(rule.detail["in"])
    return found


@cache
def pools(identity: str) -> dict[str, list[Any]]:
    """Values to try, by a parameter's Python name; absence is one of them."""
    endpoint = catalogue().by_id[identity]
    named = literals(endpoint)
    return {
        param.name: [None, *values_for(param, endpoint.by_name[param.wire], named.get(param.wire, []))]
        for param in operation_of(endpoint).params
    }


@st.composite
def requests(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A good request with up to four parameters changed, left out or added; now and then one made from nothing."""
    endpoint = draw(st.sampled_from(endpoints()))
    params = dict(draw(st.sampled_from(forms(endpoint.id)))) if draw(st.integers(0, 9)) else {}
    pool = pools(endpoint.id)
    if pool:
        for name in draw(st.lists(st.sampled_from(sorted(pool)), max_size=4, unique=True)):
            params[name] = draw(st.sampled_from(pool[name]))
    batches = [
        name for name, value in params.items() if isinstance(value, list) and value and isinstance(value[0], dict)
    ]
    if batches and draw(st.booleans()):
        name = draw(st.sampled_from(batches))
        params[name] = draw(st.sampled_from([params[name] * 2, params[name] * 6, params[name][:1], [{}], []]))
    return endpoint.id, {name: value for name, value in params.items() if value is not None}


@settings(
    max_examples=REQUESTS,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
@given(requests())
def test_client_and_server_refuse_the_same(drawn: tuple[str, dict[str, Any]]) -> None:
    identity, params = drawn
    endpoint = catalogue().by_id[identity]
    operation = operation_of(endpoint)
    mine = client_refuses(operation, params)
    if not can_be_sent(operation, params):
        assert mine, f"{endpoint.id} {params}: it has no form on the wire, and passes"
        return
    theirs = server_refuses(catalogue(), endpoint, operation, params)
    assert bool(mine) == bool(theirs), (
        f"{endpoint.id} {params}\nclient: {mine or 'sends it'}\nserver: {theirs or 'takes it'}"
    )
