"""Python values on the wire: exact, in plain notation, and refused where they cannot be."""

from __future__ import annotations

import enum
import json
import math
from collections import UserList
from decimal import Decimal, localcontext
from types import MappingProxyType

import pytest
from binance_typed.runtime.operation import Param
from binance_typed.runtime.values import Refused, plain_decimal, query_pairs, text, wire_value
from hypothesis import given
from hypothesis import strategies as st


class Side(str, enum.Enum):  # noqa: UP042
    BUY = "BUY-value"


class Plain(enum.Enum):
    BUY = "BUY"


class Side2(enum.StrEnum):
    BUY = "BUY"


class Number(enum.IntEnum):
    SEVEN = 7


class LoudInt(int):
    def __repr__(self):
        return "LoudInt!"

    __str__ = __repr__


class LoudFloat(float):
    """As other libraries' floats do."""

    def __repr__(self):
        return f"loud({float(self)})"

    __str__ = __repr__


class Loud(str):
    def __str__(self):
        return "loud"


class Index:
    def __index__(self):
        return 5


def pairs(param, value):
    return list(query_pairs(param, wire_value(param, value)))


# --- decimals ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (1e-7, "0.0000001"),
        (1e22, "10000000000000000000000"),
        (0.1 + 0.2, "0.30000000000000004"),
        (5e-5, "0.00005"),
        (-0.0, "0.0"),
        (0, "0"),
        (10**30, "1" + "0" * 30),
        (Decimal("1E+3"), "1000"),
        (Decimal("1E-8"), "0.00000001"),
        (Decimal("-0.00"), "0.00"),
        (Decimal("0E-8"), "0.00000000"),
        (Decimal("1.10"), "1.10"),
        (Decimal("-2.5"), "-2.5"),
        ("1e-7", "0.0000001"),
        ("1E3", "1000"),
        ("+1", "1"),
        ("00.10", "0.10"),
        (".5", "0.5"),
        ("5.", "5"),
        ("-0", "0"),
        (Number.SEVEN, "7"),
        (LoudInt(5), "5"),
        (LoudFloat(0.1), "0.1"),
        (Decimal("9" * 41), "9" * 41),
        (Decimal("1E-40"), "0." + "0" * 39 + "1"),
    ],
)
def test_decimals_are_plain(value, written):
    assert plain_decimal(value) == written


@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        math.inf,
        -math.inf,
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("-Infinity"),
        "NaN",
        "inf",
        True,
        False,
        None,
        "",
        " ",
        " 1",
        "1 ",
        "1\n",
        "1_000",
        "１",
        "١",
        "1,000",
        "0x10",
        "1e",
        "e5",
        ".",
        "+",
        "--1",
        "1e999999999999999999999",
        "1e41",
        "1e-41",
        Decimal("1E+41"),
        Decimal("1E-41"),
        10**41,
        1e300,
        5e-324,
        b"1",
        1j,
        [1],
        Plain.BUY,
    ],
)
def test_what_is_no_decimal(value):
    with pytest.raises(Refused) as caught:
        plain_decimal(value)
    assert not isinstance(value, str) or len(value) < 2 or value not in str(caught.value)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_any_decimal_round_trips(value):
    try:
        written = plain_decimal(value)
    except Refused:
        assert value.as_tuple().exponent < -40 or value.adjusted() > 40
        return
    assert Decimal(written) == value
    assert "e" not in written.lower()
    assert value.is_zero() or Decimal(written).as_tuple().digits[-1:] == value.as_tuple().digits[-1:] or value == 0


@given(st.floats(min_value=-1e40, max_value=1e40).filter(lambda x: x == 0 or abs(x) > 1e-20))
def test_any_float_round_trips(value):
    written = plain_decimal(value)
    assert float(written) == value
    assert set(written) <= set("-0123456789.")


def test_a_context_of_the_caller_changes_nothing():
    with localcontext() as context:
        context.prec = 2
        context.traps = dict.fromkeys(context.traps, False)
        assert plain_decimal(Decimal("1.23456789")) == "1.23456789"
        assert plain_decimal("123456789.123") == "123456789.123"
        with pytest.raises(Refused):
            plain_decimal("x")


# --- whole numbers, booleans, texts -----------------------------------------------------------------------------

LONG = Param("n", "n", "LONG")
STRING = Param("s", "s", "STRING")


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (7, 7),
        (-7, -7),
        (0, 0),
        (Index(), 5),
        (Number.SEVEN, 7),
        (LoudInt(9), 9),
        (2**63 - 1, 2**63 - 1),
        (-(2**63),) * 2,
    ],
)
def test_whole_numbers(value, sent):
    found = wire_value(LONG, value)
    assert found == sent
    assert type(found) is int
    assert text(found) == str(sent)


@pytest.mark.parametrize("value", [True, 1.0, "1", Decimal(1), None, 2**63, -(2**63) - 1, 10**400, Plain.BUY, [1]])
def test_what_is_no_whole_number(value):
    for validate in (True, False):
        with pytest.raises(Refused):
            wire_value(LONG, value, validate)


@pytest.mark.parametrize("value", [1, 0, "true", None, "TRUE"])
def test_what_is_no_boolean(value):
    param = Param("b", "b", "BOOLEAN")
    assert pairs(param, True) == [("b", "true")]
    assert pairs(param, False) == [("b", "false")]
    with pytest.raises(Refused, match="where True or False is due"):
        wire_value(param, value)


@pytest.mark.parametrize(("value", "sent"), [(Side.BUY, "BUY-value"), (Side2.BUY, "BUY"), (Loud("quiet"), "quiet")])
def test_the_text_of_a_string_counts_not_how_it_shows(value, sent):
    found = wire_value(STRING, value)
    assert type(found) is str
    assert pairs(STRING, value) == [("s", sent)]
    assert json.dumps(found) == json.dumps(sent)


@pytest.mark.parametrize("value", ["", Loud(""), "\ud800", "a\udfff", 7, None, b"BTC", Plain.BUY, ["A"]])
def test_what_is_no_text(value):
    with pytest.raises(Refused):
        wire_value(STRING, value)


@pytest.mark.parametrize(
    ("param", "fits", "misfits"),
    [
        (Param("e", "e", "ENUM", enum=("BUY", "SELL")), ["BUY", Side2.BUY], ["buy", "", 1, None, Plain.BUY]),
        (Param("e", "e", "ENUM", enum=(1, 2)), [1, 2, Index], [3, True, "x", 1.0]),
        (Param("e", "e", "INT", enum=(5, 7)), [5, Number.SEVEN], [6, "5"]),
        (Param("e", "e", "DECIMAL", enum=(0.1, 1)), [0.1, "0.10", 1, Decimal(1)], [0.2, "x"]),
        (Param("n", "n", "INT", min=1, max=10), [1, 10], [0, 11]),
        (Param("n", "n", "DECIMAL", min=0.1, max=1e-7 + 1), [0.1, "0.1", 1], [0.09, "-1", 1.1]),
        (Param("n", "n", "DECIMAL", max_length=2), ["1.234"], []),
        (Param("s", "s", "STRING", min=1, max=5), ["many", "9"], []),
        (Param("s", "s", "STRING", min_length=2, max_length=3), ["ab", "abc", "１２３"], ["a", "abcd"]),
        (Param("s", "s", "STRING", pattern="^[a-z]+$"), ["a"], ["A", "a\n", "aB"]),
    ],
)
def test_documented_values(param, fits, misfits):
    for value in fits:
        given_value = Number.SEVEN - 6 if value is Index else value
        assert wire_value(param, given_value) is not None
    for value in misfits:
        with pytest.raises(Refused):
            wire_value(param, value)


# --- lists and mappings -----------------------------------------------------------------------------------------

ITEM = Param("o", "o", "OBJECT", fields=(Param("orderId", "order_id", "LONG"), Param("px", "price", "DECIMAL")))


def array(encoding, item=None, **facts):
    return Param("a", "a", "ARRAY", encoding=encoding, items=item, **facts)


@pytest.mark.parametrize(
    ("param", "value", "sent"),
    [
        (array("json"), ["A", "Ä&"], [("a", '["A","Ä&"]')]),
        (array("json"), [], [("a", "[]")]),
        (array("json", LONG), (1, 2), [("a", "[1,2]")]),
        (array("json", LONG), range(2), [("a", "[0,1]")]),
        (array("json"), UserList(["A"]), [("a", '["A"]')]),
        (array("json", ITEM), [{"order_id": 1, "price": 1e-7}], [("a", '[{"orderId":1,"px":"0.0000001"}]')]),
        (array("json", ITEM), [{"order_id": 1, "price": None}], [("a", '[{"orderId":1}]')]),
        (array("comma"), ["A", "B"], [("a", "A,B")]),
        (array("comma", LONG), [1, 2], [("a", "1,2")]),
        (array("comma", Param("b", "b", "BOOLEAN")), [True, False], [("a", "true,false")]),
        (array("repeated"), ["A", "B"], [("a", "A"), ("a", "B")]),
        (array("indexed"), ["A", "B"], [("a[0]", "A"), ("a[1]", "B")]),
        (
            array("indexed", ITEM),
            [{"order_id": 1, "price": "2"}, {"order_id": 3}],
            [("a[0].orderId", "1"), ("a[0].px", "2"), ("a[1].orderId", "3")],
        ),
        (ITEM, MappingProxyType({"order_id": 1}), [("o", '{"orderId":1}')]),
        (Param("o", "o", "OBJECT", encoding="indexed", fields=ITEM.fields), {"order_id": 1}, [("o.orderId", "1")]),
        (
            Param("o", "o", "OBJECT"),
            {"any": 1e-7, "list": [1, "a", True, {"x": Decimal("1E+3")}], "none": None},
            [("o", '{"any":"0.0000001","list":[1,"a",true,{"x":"1000"}]}')],
        ),
    ],
)
def test_lists_and_mappings(param, value, sent):
    assert pairs(param, value) == sent


@pytest.mark.parametrize("param", [array("json"), array("comma"), array("repeated"), array("indexed")])
@pytest.mark.parametrize(
    "value", ["AB", b"AB", bytearray(b"AB"), {"A"}, {"A": 1}, iter("A"), 7, None, [""], [None], [7]]
)
def test_what_is_no_list(param, value):
    with pytest.raises(Refused):
        wire_value(param, value)


@pytest.mark.parametrize("encoding", ["comma", "repeated", "indexed"])
def test_a_list_of_nothing_cannot_be_written(encoding):
    """Left out in silence, it would be another request than the one that was asked for."""
    for validate in (True, False):
        with pytest.raises(Refused, match="is empty"):
            wire_value(array(encoding), [], validate)


def test_a_comma_inside_an_element():
    with pytest.raises(Refused, match="comma"):
        wire_value(array("comma"), ["A,B"])
    assert pairs(array("repeated"), ["A,B"]) == [("a", "A,B")]


@pytest.mark.parametrize("value", [[], "x", None, {"unknown": 1}, {"order_id": "x"}, {1: 2}])
def test_what_is_no_mapping(value):
    with pytest.raises(Refused):
        wire_value(ITEM, value)


@pytest.mark.parametrize("value", [{"": 1}, {1: 1}, {"a": object()}, {"a": math.nan}, {"a": ""}, {"a": 2**64}])
def test_what_no_free_mapping_holds(value):
    with pytest.raises(Refused):
        wire_value(Param("o", "o", "OBJECT"), value)


def test_bounds_of_a_list():
    param = array("json", min_length=1, max_length=2)
    assert wire_value(param, [], validate=False) == []
    for value in ([], ["A"] * 3):
        with pytest.raises(Refused, match="elements"):
            wire_value(param, value)
