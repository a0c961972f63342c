"""Values to try: what the documentation names, what lies at its bounds and beside them, and what is none at all."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from typing import Any

from binance_typed.runtime.operation import Param

from generator.catalog.model import Param as Documented
from generator.catalog.model import Scalar
from generator.render.sample_values import sample

#: What the rules of an endpoint compare parameters with, by scope and name on the wire.
Literals = dict[tuple[str | None, str], list[Scalar]]


class _Side(StrEnum):
    BUY = "BUY"


class _Count(IntEnum):
    FIVE = 5


class _Kind(Enum):
    LIMIT = "LIMIT"
    RATIO = Decimal("0.5")
    NOTHING = None


class _Whole:
    """Counts wherever Python counts, and is no int."""

    def __index__(self) -> int:
        return 7


class _Loud(str):
    """Shows itself in another way than it is."""

    def __str__(self) -> str:
        return "LOUD"


NOON = datetime(2024, 1, 1, 12, tzinfo=UTC)
TIMES: list[Any] = [
    NOON, NOON + timedelta(microseconds=1), NOON.astimezone(timezone(timedelta(hours=8))),
    NOON.replace(tzinfo=None),
    datetime(1970, 1, 1, tzinfo=UTC), datetime(1969, 12, 31, tzinfo=UTC), datetime.max.replace(tzinfo=UTC), NOON.date(),
]  # fmt: skip
WHOLE: list[Any] = [
    0, 1, -1, 5, 7, 100, 101, 1000, 5001, 2**31, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 1_700_000_000_000,
    1_700_000_000_000 - 86_400_000 * 400, _Count.FIVE, _Whole(),
]  # fmt: skip
NUMBERS: list[Any] = [
    Decimal(0), Decimal("-0.0"), Decimal("0.5"), "1", "1.", ".5", "+1", 2, Decimal(-1), -5, 1e-7, 0.1, -0.0,
    Decimal("1e-20"), Decimal("1e-21"), Decimal("1e19"), Decimal("1e20"), Decimal("0.5" + "0" * 30), "1e2", "１",
    _Whole(), _Kind.RATIO,
]  # fmt: skip
TEXTS: list[Any] = [
    "x", "BTCUSDT", "BUY", "true", "1", "ü", "a b", "a,b", "a&b=c", "a+b", "%41", '"', "\\", "a" * 300, "１",
    "0.5", "*", "a\tb", "a\x01b", "a\x7fb", "a\x85b",
    "\n", "😀", _Side.BUY, _Loud("BUY"), _Kind.LIMIT,
]  # fmt: skip
#: A value of every type that somebody may pass for another.
FOREIGN: list[Any] = [
    True, False, 0, 1, -1, 10**400, 1.0, 0.5, 1e300, float("nan"), float("inf"), Decimal("1.0"), Decimal("NaN"),
    Decimal("1e400"), "", " ", "1", " 1", "1_000", "٣", "true", "True", "null", "BUY", "\ud800", "\0", b"1",
    bytearray(b"1"), memoryview(b"1"), NOON, NOON.date(), date(1960, 1, 1), timedelta(1), [], [[]], ["a"], ["a", ""],
    ["a", None], [None], ["a\0"],
    [1, 2], [True], (), ("a", "b"), [["a"]], [{}], [{"a": 1}], {"a"}, range(3), {}, {"a": 1}, {1: "a"}, {"a": None},
    iter("ab"), object(), _Side.BUY, _Count.FIVE, _Kind.LIMIT, _Kind.RATIO, _Kind.NOTHING, _Whole(), _Loud("BUY"),
]  # fmt: skip


def values_for(param: Param, documented: Documented, literals: list[Any]) -> list[Any]:
    """Values of about the right kind, most of them right."""
    near: list[Any] = [*literals, *param.enum]
    known = sample(documented)
    near += [] if known is None else [known] * 3
    match param.kind:
        case "INT" | "LONG":
            bounds = [int(bound) for bound in (param.min, param.max) if bound is not None]
            return (
                near + WHOLE + [bound + off for bound in bounds for off in (-1, 0, 1)] + (TIMES if param.unit else [])
            )
        case "DECIMAL":
            bounds = [Decimal(str(bound)) for bound in (param.min, param.max) if bound is not None]
            steps = [Decimal("-0.001"), Decimal(0), Decimal("0.001")]
            return near + NUMBERS + [bound + step for bound in bounds for step in steps]
        case "BOOLEAN":
            return [*near, True, False]
        case "ARRAY":
            return near + _lists(param, documented, literals)
        case "OBJECT":
            return near
        case _:
            lengths = [length for length in (param.min_length, param.max_length) if length]
            return near + TEXTS + ["a" * (length + off) for length in lengths for off in (-1, 0, 1)]


def _lists(param: Param, documented: Documented, literals: list[Any]) -> list[Any]:
    """Lists of plain values, of every length that matters."""
    item, inner = param.items, documented.items
    if item is None or inner is None:
        return [[], ["a"], ["a", "b"], ("a",)]
    if item.fields:
        return []
    ones = [value for value in values_for(item, inner, literals) if value is not None][:12]
    bounds = (param.min_length, param.max_length)
    lengths = {0, 1, 2, 19, 20, 21, 101, *(bound + off for bound in bounds if bound for off in (-1, 0, 1))}
    same = [[one] * length for length in sorted(lengths) for one in ones[:: 1 if length < 3 else 4]]
    return [*same, ones, tuple(ones[:2])]
