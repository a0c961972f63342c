"""Python values on the wire: exact, in plain notation, and refused where they cannot be."""

from __future__ import annotations

import enum
import json
import math
import re
from collections import UserList
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal, localcontext
from types import MappingProxyType

import pytest
from binance_typed.runtime.operation import Param
from binance_typed.runtime.values import Refused, as_read, plain_decimal, query_pairs, text, wire_value
from hypothesis import given, settings
from hypothesis import strategies as st


class Side(str, enum.Enum):  # noqa: UP042
    BUY = "BUY-value"


class Plain(enum.Enum):
    BUY = "BUY"
    ONE = 1
    TENTH = 0.1
    EXACT = Decimal("1E-7")
    NONE = None
    PAIR = ("A", "B")


class Truth(enum.Enum):
    YES = True


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


class LoudIndex:
    """An array of several numbers, as other libraries' arrays say it."""

    def __index__(self):
        raise TypeError("only integer scalar arrays can be converted to a scalar index")


class Single:
    """As another library's number of 32 bits: no float, though it can be made one."""

    def __float__(self):
        return 0.1


def pairs(param, value):
    return list(query_pairs(param, wire_value(param, value)))


# --- decimals ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (1e-7, "0.0000001"),
        (1e19, "10000000000000000000"),
        (0.1 + 0.2, "0.30000000000000004"),
        (5e-5, "0.00005"),
        (-0.0, "0.0"),
        (0, "0"),
        (10**19, "1" + "0" * 19),
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
        (Index(), "5"),
        (Plain.ONE, "1"),
        (Plain.TENTH, "0.1"),
        (Plain.EXACT, "0.0000001"),
        (Decimal("1E+2"), "100"),
        ("1.50", "1.50"),
        (Decimal("1.50"), "1.50"),
        (0.1, "0.1"),
        (1.0, "1.0"),
        (123456789.123456789, "123456789.12345679"),
        (Decimal("9" * 20), "9" * 20),
        (Decimal("1E-20"), "0." + "0" * 19 + "1"),
        (Decimal("0E-30"), "0"),
        (Decimal("-0E-1000000"), "0"),
        ("1." + "0" * 25, "1"),
        ("-12.50" + "0" * 25, "-12.5"),
        ("0." + "0" * 19 + "10", "0." + "0" * 19 + "1"),
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
        "1e20",
        "1e-21",
        Decimal("1E+20"),
        Decimal("1E-21"),
        10**20,
        1e300,
        5e-324,
        b"1",
        1j,
        [1],
        Plain.BUY,
        Truth.YES,
        Plain.NONE,
        LoudIndex(),
        Single(),
        datetime(2026, 1, 1, tzinfo=UTC),
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
        assert value.as_tuple().exponent < -20 or value.adjusted() >= 20
        return
    assert Decimal(written) == value
    assert "e" not in written.lower()
    is_short = value.as_tuple().exponent >= -20
    assert value.is_zero() or not is_short or Decimal(written).as_tuple().digits[-1:] == value.as_tuple().digits[-1:]


@given(st.floats(min_value=-1e19, max_value=1e19).filter(lambda x: x == 0 or abs(x) > 1e-3))
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
        (Plain.ONE, 1),
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


@pytest.mark.parametrize(
    "value",
    [True, 1.0, "1", Decimal(1), None, 2**63, -(2**63) - 1, 10**400, LoudIndex(), *list(Plain)[2:], Plain.BUY, [1]],
)
def test_what_is_no_whole_number(value):
    for validate in (True, False):
        with pytest.raises(Refused):
            wire_value(LONG, value, validate)


@pytest.mark.parametrize("value", [1, 0, "true", None, "TRUE"])
def test_what_is_no_boolean(value):
    param = Param("b", "b", "BOOLEAN")
    assert pairs(param, True) == [("b", "true")]
    assert pairs(param, False) == [("b", "false")]
    assert pairs(param, Truth.YES) == [("b", "true")]
    with pytest.raises(Refused, match="where True or False is due"):
        wire_value(param, value)


@pytest.mark.parametrize(
    ("value", "sent"), [(Side.BUY, "BUY-value"), (Side2.BUY, "BUY"), (Plain.BUY, "BUY"), (Loud("quiet"), "quiet")]
)
def test_the_text_of_a_string_counts_not_how_it_shows(value, sent):
    found = wire_value(STRING, value)
    assert type(found) is str
    assert pairs(STRING, value) == [("s", sent)]
    assert json.dumps(found) == json.dumps(sent)


@pytest.mark.parametrize("value", ["", Loud(""), "\ud800", "a\udfff", 7, None, b"BTC", Plain.ONE, ["A"]])
def test_what_is_no_text(value):
    with pytest.raises(Refused):
        wire_value(STRING, value)


@pytest.mark.parametrize(
    ("param", "fits", "misfits"),
    [
        (Param("e", "e", "ENUM", enum=("BUY", "SELL")), ["BUY", Side2.BUY, Plain.BUY], ["buy", "", 1, None, Plain.ONE]),
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
        (
            Param("o", "o", "OBJECT"),
            {Plain.BUY: Truth.YES, "list": [Plain.EXACT, Side2.BUY]},
            [("o", '{"BUY":true,"list":["0.0000001","BUY"]}')],
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


# --- floats, if they are not wanted -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("param", "value", "where"),
    [
        (Param("p", "p", "DECIMAL"), 0.1, ""),
        (Param("p", "p", "DECIMAL"), 1.0, ""),
        (Param("p", "p", "DECIMAL"), LoudFloat(0.1), ""),
        (Param("p", "p", "DECIMAL"), Plain.TENTH, ""),
        (array("json", ITEM), [{"price": "1"}, {"price": 0.1}], "at [1].price: "),
        (array("comma", Param("p", "p", "DECIMAL")), ["1", 0.1], "at [1]: "),
        (Param("o", "o", "OBJECT"), {"deep": [{"x": 0.1}]}, ""),
    ],
)
def test_floats_are_refused_by_option(param, value, where):
    wire_value(param, value)
    for validate in (True, False):
        with pytest.raises(Refused) as caught:
            wire_value(param, value, validate, allow_floats=False)
        assert (
            str(caught.value) == f"{where}is a float, which this client refuses; pass a Decimal, or the number as a str"
        )


@pytest.mark.parametrize("value", ["0.1", Decimal("0.1"), 1, Index(), Number.SEVEN])
def test_everything_else_goes_without_floats(value):
    assert wire_value(Param("p", "p", "DECIMAL"), value, allow_floats=False) == plain_decimal(value)
    assert wire_value(Param("o", "o", "OBJECT"), {"x": Decimal("1E-7")}, allow_floats=False) == {"x": "0.0000001"}


# --- times ------------------------------------------------------------------------------------------------------


def time(unit):
    return Param("t", "t", "LONG", unit=unit)


class Nowhere(tzinfo):
    """A time zone that does not say where it is."""

    def utcoffset(self, when):
        return None


NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "unit", "sent"),
    [
        (NEW_YEAR, "s", 1767225600),
        (NEW_YEAR, "ms", 1767225600000),
        (NEW_YEAR, "us", 1767225600000000),
        (NEW_YEAR.astimezone(timezone(timedelta(hours=5, minutes=45))), "ms", 1767225600000),
        (NEW_YEAR + timedelta(microseconds=999_999), "s", 1767225600),
        (NEW_YEAR + timedelta(microseconds=1999), "ms", 1767225600001),
        (datetime(1970, 1, 1, tzinfo=UTC), "us", 0),
        (datetime(1970, 1, 1, 1, tzinfo=timezone(timedelta(hours=1))), "s", 0),
        (datetime.max.replace(tzinfo=UTC), "us", 253402300799999999),
        # Through a float, these would be off by one.
        (datetime(2255, 6, 5, 23, 47, 34, 740993, tzinfo=UTC), "us", 2**53 + 1),
    ],
)
def test_times(value, unit, sent):
    assert wire_value(time(unit), value) == sent


@given(st.datetimes(min_value=datetime(1970, 1, 2), timezones=st.timezones()), st.sampled_from(["us", "ms", "s"]))
def test_any_time_is_exact(value, unit):
    each = {"us": 1, "ms": 1000, "s": 1_000_000}[unit]
    sent = wire_value(time(unit), value)
    back = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=sent * each)
    assert timedelta(0) <= value - back < timedelta(microseconds=each)
    assert type(sent) is int


@pytest.mark.parametrize(
    ("param", "value", "why"),
    [
        (time("ms"), datetime(2026, 1, 1), "without a time zone; give it one"),
        (time("ms"), datetime(2026, 1, 1, tzinfo=Nowhere()), "without a time zone"),
        (time("us"), datetime(1969, 12, 31, 23, 59, 59, 999999, tzinfo=UTC), "is before 1970"),
        (time("s"), datetime(1970, 1, 1, tzinfo=timezone(timedelta(hours=1))), "is before 1970"),
        (time("s"), datetime.min.replace(tzinfo=timezone(timedelta(hours=14))), "is before 1970"),
        (time("ms"), date(2026, 1, 1), "is a date where a whole number is due"),
        (time("ms"), timedelta(1), "is a timedelta where"),
        (time("ms"), 1.5, "is a float where"),
        (LONG, NEW_YEAR, "is a datetime where a whole number is due"),
        (Param("d", "d", "STRING"), NEW_YEAR, "is a datetime where a string is due"),
        (Param("t", "t", "LONG", unit="ms", max=5), NEW_YEAR, "is above 5"),
    ],
)
def test_what_is_no_time(param, value, why):
    with pytest.raises(Refused, match=why):
        wire_value(param, value)


def test_a_time_may_be_a_number_all_the_same():
    assert wire_value(time("ms"), 1767225600000) == 1767225600000


# --- inside lists and mappings ----------------------------------------------------------------------------------

FIELDS = (
    Param("orderId", "order_id", "LONG"),
    Param("px", "price", "DECIMAL"),
    Param("goodTill", "good_till", "LONG", unit="ms"),
    Param("side", "side", "ENUM", enum=("BUY", "SELL")),
    Param("legs", "legs", "ARRAY", items=Param("leg", "leg", "OBJECT", fields=(Param("q", "qty", "DECIMAL"),))),
)
ORDER = Param("o", "o", "OBJECT", fields=FIELDS)


def test_times_and_enums_in_a_batch():
    batch = [
        {"good_till": NEW_YEAR, "side": Plain.BUY, "price": Plain.EXACT, "order_id": Index(), "legs": [{"qty": 1e-7}]}
    ]
    wire = [{"goodTill": 1767225600000, "side": "BUY", "px": "0.0000001", "orderId": 5, "legs": [{"q": "0.0000001"}]}]
    assert wire_value(array("json", ORDER), batch) == wire
    assert json.loads(pairs(array("json", ORDER), batch)[0][1]) == wire
    assert dict(pairs(array("indexed", ORDER), batch))["a[0].goodTill"] == "1767225600000"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ([{"price": "1"}, {"price": "x"}], "at [1].price: is no number"),
        ([{"good_till": datetime(2026, 1, 1)}], "at [0].good_till: is a datetime without a time zone"),
        ([{"legs": [{"qty": "1"}, {"qty": None}, {"qty": "at x"}]}], "at [0].legs[2].qty: is no number"),
        ([{"side": "BUY"}, {"sid": "BUY"}], "at [1]: has unknown fields: sid"),
        ([{"side": "BUY"}, 7], "at [1]: is a int where a mapping is due"),
    ],
)
def test_what_is_refused_says_where_it_stands(value, said):
    with pytest.raises(Refused) as caught:
        wire_value(array("json", ORDER), value)
    assert str(caught.value).startswith(said)


def test_rules_see_what_is_sent():
    batch = [{"order_id": Index(), "price": "1.50", "good_till": NEW_YEAR, "side": Plain.BUY, "legs": [{"qty": 1}]}]
    for param, value, seen in [
        (
            array("json", ORDER),
            batch,
            [
                {
                    "order_id": 5,
                    "price": Decimal("1.50"),
                    "good_till": 1767225600000,
                    "side": "BUY",
                    "legs": [{"qty": Decimal(1)}],
                }
            ],
        ),
        (Param("p", "p", "DECIMAL"), 1e-7, Decimal("0.0000001")),
        (array("comma", LONG), (Index(), 7), [5, 7]),
        (time("s"), NEW_YEAR, 1767225600),
        (array("json", ORDER), [{"side": "BUY"}, {}], [{"side": "BUY"}, {}]),
        (Param("o", "o", "OBJECT"), {"free": 1}, {"free": 1}),
        (Param("b", "b", "BOOLEAN"), True, True),
    ]:
        assert as_read(param, wire_value(param, value)) == seen


# --- nothing is lost --------------------------------------------------------------------------------------------

numbers = st.one_of(
    st.integers(-(10**20) + 1, 10**20 - 1),
    st.floats(allow_nan=False, allow_infinity=False, min_value=-1e19, max_value=1e19),
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**19), max_value=10**19),
    st.from_regex(r"\A[+-]?(0|[1-9][0-9]{0,20})(\.[0-9]{0,20})?([eE][+-]?[0-9]{1,2})?\Z"),
)
PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def number_itself(value):
    return Decimal(repr(value)) if isinstance(value, float) else Decimal(value)


def sent_or_none(param, value):
    try:
        return wire_value(param, value)
    except Refused as refused:
        assert "more than 20 digits" in str(refused)  # nothing else is wrong with any number
        return None


@settings(max_examples=1000)
@given(numbers)
def test_every_number_is_sent_exactly(value):
    sent = sent_or_none(Param("p", "p", "DECIMAL"), value)
    if sent is None:
        return
    assert PLAIN.fullmatch(sent)
    assert Decimal(sent) == number_itself(value)
    assert Decimal(sent).is_zero() or not isinstance(value, float) or float(sent) == value
    assert plain_decimal(sent) == sent


@settings(max_examples=300)
@given(st.lists(numbers, min_size=1, max_size=4))
def test_every_number_of_a_list_is_sent_exactly(values):
    """In each way to write a list, and inside a batch; and read back from the query."""
    number = Param("p", "price", "DECIMAL")
    item = Param("i", "i", "OBJECT", fields=(number,))
    if any(sent_or_none(number, value) is None for value in values):
        return
    exact = [number_itself(value) for value in values]
    batch = [{"price": value} for value in values]
    query = {encoding: pairs(array(encoding, number), values) for encoding in ("json", "comma", "repeated", "indexed")}
    assert [Decimal(each) for each in json.loads(query["json"][0][1])] == exact
    assert [Decimal(each) for each in query["comma"][0][1].split(",")] == exact
    assert [(name, Decimal(each)) for name, each in query["repeated"]] == [("a", each) for each in exact]
    assert [(name, Decimal(each)) for name, each in query["indexed"]] == [(f"a[{i}]", e) for i, e in enumerate(exact)]
    assert [Decimal(each["p"]) for each in json.loads(pairs(array("json", item), batch)[0][1])] == exact
    assert [Decimal(each) for _, each in pairs(array("indexed", item), batch)] == exact
    assert as_read(array("json", item), wire_value(array("json", item), batch)) == [{"price": each} for each in exact]


@given(st.integers(-(2**63), 2**63 - 1))
def test_every_whole_number_is_sent_exactly(value):
    assert pairs(LONG, value) == [("n", str(value))]
    assert json.loads(pairs(array("json", LONG), [value])[0][1]) == [value]


def test_a_decimal_keeps_to_its_pattern():
    param = Param("amount", "amount", "DECIMAL", pattern=r"[0-9]+(\.[0-9]{1,4})?")
    assert wire_value(param, 1.5) == "1.5"
    for value in (Decimal("0.00001"), -1, 1e-7):
        with pytest.raises(Refused, match="does not match"):
            wire_value(param, value)
