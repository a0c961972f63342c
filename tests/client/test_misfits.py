"""Bodies of successful requests that are no documented answer: each has one way to end, and none is lost."""

from __future__ import annotations

import json
import pickle
import warnings
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

import msgspec
import pytest
from binance_typed import ResponseMismatch
from binance_typed.runtime import decoding, fitting, mismatch
from binance_typed.runtime.answers import (
    UNREADABLE,
    BatchError,
    Model,
    NoAnswer,
    Positional,
    Response,
    ResponseDict,
    ResponseList,
    decode,
)
from binance_typed.runtime.operation import Operation
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace


class Leg(Model):
    price: str | None = None


class Order(Response):
    id: int | None = msgspec.field(name="orderId", default=None)
    status: str | None = None
    side: Literal["BUY", "SELL"] | None = None
    ratio: Decimal | None = None
    legs: list[Leg] | None = None
    deep: dict[str, list[Leg]] | None = None


class Strict(Response):
    id: int = msgspec.field(name="orderId")
    status: str


class Coded(Response):
    """An answer of which a code and a message are documented."""

    status_code: int | None = msgspec.field(name="code", default=None)
    msg: str | None = None


class Mixed(Model):
    """An element of a batch that is documented to be either."""

    id: int | None = msgspec.field(name="orderId", default=None)
    code: int | None = None
    msg: str | None = None


class Candle(Positional):
    time: int | None = None
    open: str | None = None


@dataclass
class Row:
    """A body, and how it ends: as an answer with warnings at these places, or not at all."""

    body: bytes
    answer: Any
    found: Any = None
    places: list[str] = field(default_factory=list)
    unreadable: str = ""
    code: int | None = None


NO_JSON = "the answer is no JSON"
NO_SHAPE = "the answer is neither object nor array"
ERROR = "the answer is an error, though its status says success"
HTML = b"<!DOCTYPE html><html><head><title>Attention Required!</title></head><body>blocked</body></html>"
BRACKETS = 100_000

ROWS = {
    # What fits.
    "unknown fields": Row(b'{"orderId":1,"new":{"a":[1]}}', Order, Order(id=1)),
    "a new value": Row(b'{"status":"NEVER_SEEN"}', Order, Order(status="NEVER_SEEN")),
    "null for a value": Row(b'{"orderId":null,"status":"NEW"}', Order, Order(status="NEW")),
    "nothing at all": Row(b"{}", Order, Order()),
    "a missing field": Row(b'{"status":"NEW"}', Order, Order(status="NEW")),
    "duplicated keys": Row(b'{"orderId":1,"orderId":2}', Order, Order(id=2)),
    "a longer array": Row(b'[[1,"2",3,{}]]', list[Candle], [Candle(1, "2")]),
    "a shorter array": Row(b"[[1],[]]", list[Candle], [Candle(1), Candle()]),
    "success in short": Row(b'{"code":200,"msg":"success"}', Coded, Coded(status_code=200, msg="success")),
    "documented to be either": Row(
        b'[{"orderId":1},{"code":-2011,"msg":"x"}]', list[Mixed], [Mixed(id=1), Mixed(code=-2011, msg="x")]
    ),
    "a code that is text": Row(b'{"code":"000000","msg":"x"}', dict[str, Any], {"code": "000000", "msg": "x"}),
    "any object": Row(b'{"code":200,"msg":"success"}', dict[str, Any], {"code": 200, "msg": "success"}),
    "any object with any code": Row(b'{"code":7,"msg":"x"}', dict[str, Any], {"code": 7, "msg": "x"}),
    "any object with more": Row(b'{"code":-7,"msg":"x","a":1}', dict[str, Any], {"code": -7, "msg": "x", "a": 1}),
    "anything with any code": Row(b'{"code":7,"msg":"x"}', Any, {"code": 7, "msg": "x"}),
    "a code of its own": Row(b'{"code":7,"msg":"x"}', Coded, Coded(status_code=7, msg="x")),
    "a huge integer": Row(b'{"orderId":%b}' % (b"9" * 300), Order, Order(id=int("9" * 300))),
    "an empty batch": Row(b"[]", list[Order], []),
    # What fits in parts.
    "a new value of a fixed list": Row(b'{"orderId":1,"side":"BOTH"}', Order, Order(id=1, side="BOTH"), ["side"]),
    "a number for a text": Row(b'{"status":5,"orderId":1}', Order, Order(id=1, status=5), ["status"]),
    "a text for a number": Row(b'{"orderId":"5"}', Order, Order(id="5"), ["orderId"]),
    "null where something must be": Row(
        b'{"orderId":null,"status":"X"}', Strict, Strict(id=None, status="X"), ["orderId"]
    ),
    "nothing where something must be": Row(b'{"status":"X"}', Strict, Strict(id=None, status="X"), ["orderId"]),
    "a whole of which all is missing": Row(b"{}", Strict, Strict(id=None, status=None), ["orderId", "status"]),
    "an array for an object": Row(b'[{"orderId":1}]', Order, [{"orderId": 1}], [""]),
    "an object for an array": Row(b'{"orderId":1}', list[Order], {"orderId": 1}, [""]),
    "success for an order": Row(b'{"code":200,"msg":"success"}', Order, Order(), [""]),
    "success for an array": Row(b'{"code":0,"msg":""}', list[Order], {"code": 0, "msg": ""}, [""]),
    "another object": Row(b'{"success":true}', Order, Order(), [""]),
    "inside and inside": Row(
        b'{"legs":[{"price":1},{"price":2},7],"deep":{"a":[{"price":1}],"b":[{"price":null}]}}',
        Order,
        Order(legs=[Leg(price=1), Leg(price=2), 7], deep={"a": [Leg(price=1)], "b": [Leg()]}),
        ["legs[].price", "legs[]", "deep.*[].price"],
    ),
    "an error in a batch": Row(
        b'[{"orderId":1},{"code":-2011,"msg":"x"},{"code":-9,"msg":"y","orderId":2},{"orderId":"z"}]',
        list[Order],
        [Order(id=1), BatchError(code=-2011, msg="x", name="CANCEL_REJECTED"), Order(id=2), Order(id="z")],
        ["[]", "[].orderId"],
    ),
    "errors by key": Row(
        b'{"a":{"orderId":1},"b":{"code":-1,"msg":"x"}}',
        dict[str, Order],
        {"a": Order(id=1), "b": BatchError(code=-1, msg="x")},
        ["*"],
    ),
    "a batch of nothing documented": Row(b'[{"x":1},{},null,5]', list[Order], [Order(), Order(), None, 5], ["[]"]),
    "an object where a row was due": Row(b'[{"time":1},[2]]', list[Candle], [{"time": 1}, Candle(2)], ["[]"]),
    "a number beyond every range": Row(
        b'{"orderId":1e400,"ratio":-1e400}',
        Order,
        Order(id=Decimal("1e400"), ratio=Decimal("-1e400")),
        ["orderId"],
    ),
    "a number beyond every exponent": Row(
        b'{"orderId":1,"ratio":1e99999999999999999999}', Order, Order(id=1, ratio="1e99999999999999999999"), ["ratio"]
    ),
    "an integer of too many digits": Row(
        b'{"status":"X","orderId":%b}' % (b"9" * 5000),
        Order,
        Order(status="X", id=Decimal("9" * 5000)),
        ["", "orderId"],
    ),
    # What is read although it is no JSON.
    "NaN": Row(b'{"orderId":1,"status":NaN}', Order, ..., ["", "status"]),
    "Infinity": Row(b'{"orderId":1,"ratio":-Infinity}', Order, Order(id=1, ratio=Decimal("-Infinity")), [""]),
    "a byte order mark": Row(b'\xef\xbb\xbf{"orderId":1}', Order, Order(id=1), [""]),
    "no UTF-8": Row(b'{"orderId":1,"status":"\xff\xfe"}', Order, Order(id=1, status="��"), [""]),
    "half a character": Row(b'{"orderId":1,"status":"\\ud800"}', Order, Order(id=1, status="\ud800"), [""]),
    "a control character": Row(b'{"orderId":1,"status":"a\x00b"}', Order, Order(id=1, status="a\x00b"), [""]),
    "a code of its own, after a mark": Row(
        b'\xef\xbb\xbf{"code":7,"msg":"x"}', Coded, Coded(status_code=7, msg="x"), [""]
    ),
    "documented to be either, beside a misfit": Row(
        b'[{"code":-1,"msg":"x"},{"orderId":"5"}]',
        list[Mixed],
        [Mixed(code=-1, msg="x"), Mixed(id="5")],
        ["[].orderId"],
    ),
    # What does not tell anything.
    "an empty body": Row(b"", Order, unreadable=NO_JSON),
    "blanks": Row(b" \r\n", Order, unreadable=NO_JSON),
    "HTML": Row(HTML, Order, unreadable=NO_JSON),
    "HTML for a list": Row(HTML, list[Order], unreadable=NO_JSON),
    "HTML for anything": Row(HTML, Any, unreadable=NO_JSON),
    "truncated": Row(b'{"orderId":1,"status":"NE', Order, unreadable=NO_JSON),
    "truncated after a value": Row(b'{"orderId":1', Order, unreadable=NO_JSON),
    "more than an answer": Row(b'{"orderId":1}{"orderId":2}', Order, unreadable=NO_JSON),
    "NULs": Row(b"\0" * 16, Order, unreadable=NO_JSON),
    "other bytes": Row(b"\xff\xfe\x00", Order, unreadable=NO_JSON),
    "another encoding": Row('{"orderId":1}'.encode("utf-16"), Order, unreadable=NO_JSON),
    "compressed": Row(b"\x1f\x8b\x08\x00\x00\x00\x00\x00", Order, unreadable=NO_JSON),
    "deep nesting": Row(b"[" * BRACKETS + b"]" * BRACKETS, list[Any], unreadable=NO_JSON),
    "deep nesting, cut off": Row(b"[" * BRACKETS, Order, unreadable=NO_JSON),
    "deep nesting in an unknown field": Row(
        b'{"orderId":1,"x":%b%b}' % (b"[" * BRACKETS, b"]" * BRACKETS), Order, unreadable=NO_JSON
    ),
    "deep objects": Row(b'{"a":' * BRACKETS + b"1" + b"}" * BRACKETS, Any, unreadable=NO_JSON),
    "a number": Row(b"7", Order, unreadable=NO_SHAPE),
    "a text": Row(b'"OK"', list[Order], unreadable=NO_SHAPE),
    "null": Row(b"null", Order, unreadable=NO_SHAPE),
    "true": Row(b"true", dict[str, Order], unreadable=NO_SHAPE),
    "an error for an order": Row(b'{"code":-1102,"msg":"x"}', Order, unreadable=ERROR, code=-1102),
    "an error with more": Row(b'{"code":-1102,"msg":"x","data":{}}', Order, unreadable=ERROR, code=-1102),
    "an error with another code": Row(b'{"code":100001,"msg":"x"}', Strict, unreadable=ERROR, code=100001),
    "an error for an array": Row(b'{"code":-1102,"msg":"x"}', list[Order], unreadable=ERROR, code=-1102),
    "an error for rows": Row(b'{"code":-1121,"msg":"x"}', list[Candle], unreadable=ERROR, code=-1121),
    "an error for either": Row(b'{"code":-1,"msg":"x"}', Order | list[Order], unreadable=ERROR, code=-1),
    "an error for success in short": Row(b'{"code":-1,"msg":"x"}', Coded, unreadable=ERROR, code=-1),
    "an error for any object": Row(b'{"code":-1,"msg":"x"}', dict[str, Any], unreadable=ERROR, code=-1),
    "an error for anything": Row(b'{"code":-1,"msg":"x"}', Any, unreadable=ERROR, code=-1),
    "an error for a map": Row(b'{"code":-1,"msg":"x"}', dict[str, Order], unreadable=ERROR, code=-1),
}

NAMED = Operation("op", "none", None, errors={-2011: "CANCEL_REJECTED"})


@pytest.fixture(autouse=True)
def nothing_told() -> None:
    mismatch._told.clear()


def told(operation: Operation[Any], body: bytes, **facts: Any) -> tuple[Any, list[str]]:
    """The answer, and the places of which the warnings speak, in order."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = decode(operation, body, **facts)
    assert all(warning.category is ResponseMismatch for warning in caught)
    return found, [str(each.message).partition(": ")[0].removeprefix("op").removeprefix(".") for each in caught]


@pytest.mark.parametrize("decimals", [False, True])
@pytest.mark.parametrize("name", ROWS)
def test_every_body_has_its_end(name, decimals):
    row = ROWS[name]
    operation = replace(NAMED, answer=row.answer)
    if row.unreadable:
        with pytest.raises(NoAnswer) as caught:
            decode(operation, row.body, decimals=decimals)
        error = caught.value
        assert (error.reason, error.code, error.msg) == (row.unreadable, row.code, "x" if row.code else "")
        assert isinstance(error, UNREADABLE)
        assert error.__context__ is None
        return
    found, places = told(operation, row.body, decimals=decimals)
    assert row.found is ... or found == row.found
    assert row.found is ... or type(found) in (type(row.found), ResponseList, ResponseDict)
    assert places == row.places
    assert found.raw == row.body
    # It is said once, and the answer is the same when nothing is said.
    again, nothing = told(operation, row.body, decimals=decimals)
    assert row.found is ... or again == found
    assert nothing == []


def test_a_new_order_that_shows_nothing_is_told():
    """Other answers may well be empty."""
    operation = replace(NAMED, answer=Order, client_id="newClientOrderId")
    found, places = told(operation, b"{}")
    assert (found, places) == (Order(), [""])


def test_nan_stays_what_it_is():
    found, _ = told(replace(NAMED, answer=Order), ROWS["NaN"].body)
    assert found.id == 1
    assert found.status.is_nan()


@pytest.mark.parametrize(("body", "value"), [(b"null", None), (b"7", 7), (b'"x"', "x"), (b"true", True)])
def test_a_read_may_be_answered_by_anything(body, value):
    """Nothing can have been executed; whoever asked may see what came."""
    found, places = told(replace(NAMED, answer=Order, reads=True), body)
    assert found == value
    assert places == [""]
    assert told(replace(NAMED, answer=Any), body) == (value, [])
    assert told(replace(NAMED, answer=int | str | bool | None), body) == (value, [])


def test_an_error_is_none_of_a_list_s_own_kind():
    """Only what has a code and a message, and nothing that is documented, is an error."""
    for element in ({"code": -1}, {"code": "-1", "msg": "x"}, {"code": True, "msg": "x"}, {"code": -1, "msg": 5}):
        mismatch._told.clear()
        found, places = told(replace(NAMED, answer=list[Order]), json.dumps([element]).encode())
        assert (found, places) == ([Order()], ["[]"])


def test_an_error_is_named_by_the_product():
    operation = replace(NAMED, answer=list[Order])
    body = b'[{"code":-1121,"msg":"x"},{"code":-2011,"msg":"y"},{"code":-77777,"msg":"z"}]'
    for product, name in (("", None), ("usds_futures", "BAD_SYMBOL"), ("no_such_product", None), ("__init__", None)):
        found, _ = told(operation, body, product=product)
        assert [each.name for each in found] == [name, "CANCEL_REJECTED", None]
    assert pickle.loads(pickle.dumps(found)) == found


# --- documented answers -----------------------------------------------------------------------------------------


def test_a_documented_batch_with_an_error_in_it():
    from binance_typed.usds_futures import models, operations

    body = b'[{"orderId":22542179,"status":"NEW"},{"code":-2022,"msg":"ReduceOnly Order is rejected."}]'
    found, places = told(operations.PLACE_MULTIPLE_ORDERS, body, product="usds_futures")
    assert places == []
    assert [type(each) for each in found] == [models.PlaceMultipleOrders] * 2
    assert [(each.order_id, each.code) for each in found] == [(22542179, None), (None, -2022)]


# --- our own mistakes -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("error", [ZeroDivisionError, RecursionError, KeyError, TypeError, msgspec.ValidationError])
@pytest.mark.parametrize("where", ["whole", "_struct", "_leaf"])
def test_a_mistake_in_the_fitting_loses_nothing(monkeypatch, error, where):
    def fail(*_: Any) -> None:
        raise error("a mistake")

    monkeypatch.setattr(fitting.Fitting, where, fail)
    body = b'{"orderId":1,"status":5}'
    found, places = told(replace(NAMED, answer=Order), body)
    assert (type(found), found, found.raw, places) == (ResponseDict, {"orderId": 1, "status": 5}, body, [""])


@pytest.mark.parametrize("error", [ZeroDivisionError, RecursionError, OverflowError, SystemError])
def test_a_mistake_of_the_decoder_loses_nothing(monkeypatch, error):
    class Broken:
        usual = Order

        def __init__(self, reader: Any) -> None:
            self._reader = reader

        def decode(self, body: bytes) -> Any:
            raise error("a mistake")

        def __getattr__(self, name: str) -> Any:
            return getattr(self._reader, name)

    told(replace(NAMED, answer=Order), b'{"orderId":1}')
    monkeypatch.setitem(decoding._TEXTS, Order, Broken(decoding._TEXTS[Order]))
    assert told(replace(NAMED, answer=Order), b'{"orderId":1}') == (Order(id=1), [])


class Lost(Response):
    """A model that names a class which is not there."""

    there: Nowhere | None = None  # noqa: F821 - that is the mistake


@pytest.mark.parametrize("answer", [Order | Leg, Lost, list[Lost]])
def test_a_mistake_in_a_type_loses_nothing(answer):
    body = b'{"orderId":1}'
    found, places = told(replace(NAMED, answer=answer), body)
    assert (type(found), found, found.raw, places) == (ResponseDict, {"orderId": 1}, body, [""])
    assert told(replace(NAMED, answer=answer), body) == (found, [])


# --- anything ---------------------------------------------------------------------------------------------------

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["BUY", "", "1.5"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["orderId", "status", "side", "ratio", "legs", "deep", "price", "code", "msg", "x"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)
ANSWERS = [Order, Strict, Coded, list[Order], list[Mixed], list[Candle], dict[str, Order], Order | list[Order], Any]


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(ANSWERS), json_values, st.booleans(), st.booleans(), st.data())
def test_nothing_else_is_ever_raised(answer, value, decimals, reads, data):
    """Of any JSON, and of any JSON with a byte of it changed or its end cut off."""
    body = bytearray(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    if data.draw(st.booleans()):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del body[data.draw(st.integers(0, len(body))) :]
    operation = replace(NAMED, answer=answer, reads=reads)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = decode(operation, bytes(body), decimals=decimals)
        except NoAnswer:
            return
    assert not isinstance(found, Response | ResponseList | ResponseDict) or found.raw == body
