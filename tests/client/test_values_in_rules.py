"""Rules judge what is sent, whatever Python type it was written in."""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from binance_typed import ConstraintError
from binance_typed.runtime.operation import Operation, Param, Route
from binance_typed.runtime.options import Options
from binance_typed.runtime.request import checked
from binance_typed.runtime.rules import Rule, When


class Type(enum.Enum):
    LIMIT = "LIMIT"
    MARKET = "MARKET"


class Five:
    def __index__(self) -> int:
        return 5


FIELDS = (
    Param("type", "type", "ENUM", enum=("LIMIT", "MARKET")),
    Param("price", "price", "DECIMAL"),
    Param("limit", "limit", "LONG"),
    Param("from", "start", "LONG", unit="ms"),
    Param("to", "end", "LONG", unit="ms"),
)
RULES = [
    ("required_if", ("price",), {"when": When("in", "type", ("LIMIT",)), "groups": (("price",), ())}),
    ("value_if", ("limit",), {"groups": ((1, 2),)}),
    ("order", ("start", "end"), {}),
]
SINGLE = Operation(
    "op", "none", Any, Route("GET", "/"), params=FIELDS, rules=tuple(Rule(k, p, k, **f) for k, p, f in RULES)
)
BATCH = Operation(
    "op",
    "none",
    Any,
    Route("GET", "/"),
    params=(Param("orders", "orders", "ARRAY", items=Param("o", "o", "OBJECT", fields=FIELDS)),),
    rules=tuple(Rule(k, p, k, scope="orders", **f) for k, p, f in RULES),
)
LATE, EARLY = datetime(2026, 1, 2, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)
BROKEN = [{"type": Type.LIMIT}, {"limit": Five()}, {"start": LATE, "end": EARLY}]
KEPT = [
    {"type": Type.LIMIT, "price": 1}, {"type": Type.MARKET}, {"start": EARLY, "end": LATE}, {"start": 5, "end": LATE},
]  # fmt: skip


@pytest.mark.parametrize("values", BROKEN)
def test_what_breaks_a_rule(values):
    for operation, params in ((SINGLE, values), (BATCH, {"orders": [values]})):
        with pytest.raises(ConstraintError):
            checked(operation, params, Options())


@pytest.mark.parametrize("values", KEPT)
def test_what_keeps_all(values):
    for operation, params in ((SINGLE, values), (BATCH, {"orders": [values]})):
        checked(operation, params, Options())


def test_floats_are_refused_by_option():
    for operation, params in ((SINGLE, {"price": 0.1}), (BATCH, {"orders": [{"price": 0.1}]})):
        assert checked(operation, params, Options())[0]
        with pytest.raises(ConstraintError, match="which this client refuses"):
            checked(operation, params, Options(allow_floats=False))
    assert checked(SINGLE, {"price": Decimal("1E-7")}, Options(allow_floats=False))[0] == {"price": "0.0000001"}
