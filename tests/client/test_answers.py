"""Answers: typed as far as they fit, passed on as they came where they do not, and nothing lost."""

from __future__ import annotations

import inspect
import json
import warnings
from typing import Any

import pytest
from binance_typed import ExecutionUnknown, ResponseMismatch
from binance_typed.runtime.answers import (
    Model,
    Positional,
    Response,
    ResponseDict,
    ResponseList,
    conclude,
    decode,
)
from binance_typed.runtime.operation import Operation
from msgspec import field


class Fill(Model):
    price: str | None = None
    qty: int | None = field(name="quantity", default=None)


class Order(Response):
    id: int | None = field(name="orderId", default=None)
    status: str | None = None
    fills: list[Fill] | None = None
    best: Fill | None = None
    by_name: dict[str, Fill] | None = field(name="byName", default=None)
    either: Fill | list[Fill] | None = None


class Strict(Response):
    must: str
    may: str | None = None


class Candle(Positional):
    time: int | None = None
    open: str | None = None
    count: int | None = None


class StrictCandle(Positional):
    time: int
    open: str


def read(answer: Any, value: Any) -> Any:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    return decode(Operation("op", "none", answer), body)


def odd(answer: Any, value: Any, *notes: str) -> Any:
    """Read what does not fit; the warnings say so, in this order."""
    with pytest.warns(ResponseMismatch) as caught:
        found = read(answer, value)
    assert len(caught) == len(notes)
    assert all(note in str(warning.message) for note, warning in zip(notes, caught, strict=True))
    return found


# --- what fits --------------------------------------------------------------------------------------------------


def test_unknown_fields_and_new_values_pass():
    body = b'{"orderId":7,"status":"INVENTED_YESTERDAY","new":{"deep":[1]},"fills":[{"quantity":1,"x":null}]}'
    order = read(Order, body)
    assert (order.id, order.status, order.fills[0].qty) == (7, "INVENTED_YESTERDAY", 1)
    assert order.raw == body
    assert json.loads(order.raw)["new"] == {"deep": [1]}


@pytest.mark.parametrize(
    ("answer", "body", "kind"),
    [
        (Order, b'{ "orderId" : 7 }', Order),
        (list[Order], b'[{"orderId":7}]', ResponseList),
        (dict[str, Order], b'{"a":{"orderId":7}}', ResponseDict),
        (Order | list[Order], b'[{"orderId":7}]', ResponseList),
        (Order | list[Order], b'{"orderId":7}', Order),
        (list[Candle], b'[[1,"2",3]]', ResponseList),
        (Any, b'{"a":1}', ResponseDict),
        (Any, b"[]", ResponseList),
    ],
)
def test_raw_is_at_hand(answer, body, kind):
    found = read(answer, body)
    assert type(found) is kind
    assert found.raw == body


def test_a_model_without_an_answer_has_no_bytes():
    assert Order().raw == b""
    assert ResponseList([1]).raw == b""
    assert Order(id=1) == Order(id=1)
    assert "raw" not in repr(read(Order, {"orderId": 7}))


def test_missing_and_null_are_none():
    assert read(Order, {}) == Order()
    assert read(Order, {"orderId": None, "fills": None}) == Order()


def test_the_last_of_two_equal_keys_counts():
    assert read(Order, b'{"orderId":1,"orderId":2}').id == 2
    assert odd(Order, b'{"orderId":"x","orderId":2,"status":1}', "op.status").id == 2


@pytest.mark.parametrize("more", [[], [1, {}]])
def test_positional_arrays_of_other_lengths(more):
    candle = read(list[Candle], [[1, "2", 3, *more]])[0]
    assert (candle.time, candle.open, candle.count) == (1, "2", 3)
    assert read(list[Candle], [[1]])[0] == Candle(1)
    assert read(list[Candle], [[]])[0] == Candle()


# --- what does not ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "attribute", "kept", "note"),
    [
        ({"status": 5}, "status", 5, "op.status: Expected `str`"),
        ({"status": {"a": 1}}, "status", {"a": 1}, "op.status"),
        ({"orderId": "7"}, "id", "7", "op.orderId"),
        ({"orderId": 7.5}, "id", 7.5, "op.orderId"),
        ({"orderId": True}, "id", True, "op.orderId"),
        ({"fills": {"price": "1"}}, "fills", {"price": "1"}, "op.fills"),
        ({"fills": [{"price": 1}]}, "fills", [Fill(price=1)], "op.fills[].price"),
        ({"fills": [None]}, "fills", [None], "op.fills[]"),
        ({"best": [1]}, "best", [1], "op.best"),
        ({"best": "none"}, "best", "none", "op.best"),
        ({"byName": {"a": {"price": 1}, "b": {"price": "2"}}}, "by_name", ..., "op.byName.*.price"),
        ({"either": {"price": 1}}, "either", Fill(price=1), "op.either.price"),
        ({"either": [{"price": 1}]}, "either", [Fill(price=1)], "op.either[].price"),
        ({"either": "x"}, "either", "x", "op.either: str fits no documented form"),
    ],
)
def test_a_part_that_does_not_fit(value, attribute, kept, note):
    """Everything else is typed all the same."""
    order = odd(Order, {"orderId": 1} | value | {"extra": 1}, note.replace("Expected `str`", ""))
    assert type(order) is Order
    assert attribute == "id" or order.id == 1
    assert kept is ... or getattr(order, attribute) == kept
    assert json.loads(order.raw) == {"orderId": 1} | value | {"extra": 1}


def test_what_must_be_there():
    strict = odd(Strict, {"may": "x"}, "op.must is missing")
    assert (strict.must, strict.may) == (None, "x")
    assert odd(Strict, {"must": None}, "op.must").must is None
    assert odd(list[StrictCandle], [[1]], "op[].open is missing") == [StrictCandle(1, None)]
    assert odd(list[StrictCandle], [["1", "2", 3]], "op[].time") == [StrictCandle("1", "2")]
    assert odd(list[StrictCandle], [{"time": 1}], "op[]") == [{"time": 1}]


@pytest.mark.parametrize(
    ("answer", "value", "kind"),
    [
        (Order, [1], ResponseList),
        (list[Order], {"code": 1}, ResponseDict),
        (dict[str, Order], [], ResponseList),
        (Order, 7, int),
        (Order, "text", str),
        (Order, None, type(None)),
    ],
)
def test_a_whole_of_another_form(answer, value, kind):
    found = odd(answer, value, "op")
    assert type(found) is kind
    assert found == value
    assert not isinstance(found, list | dict) or json.loads(found.raw) == value


def test_a_positional_alternative_is_none_for_an_object():
    """The object goes to the model of objects, whichever alternative stands first."""
    from binance_typed.runtime.answers import _fitted_union

    notes: list[str] = []
    assert _fitted_union({"price": 1}, Candle | Fill, "op", notes) == Fill(price=1)
    assert _fitted_union([1, 2], Fill | Candle, "op", notes) == Candle(1, 2)
    assert len(notes) == 2


def test_a_list_of_orders_or_errors():
    found = odd(
        list[Order], [{"orderId": 1}, {"code": -2011, "msg": "x"}, {"orderId": "x"}, "?"], "op[].orderId", "op[]:"
    )
    assert [type(each).__name__ for each in found] == ["Order", "Order", "Order", "str"]
    assert json.loads(found.raw)[1]["code"] == -2011


@pytest.mark.parametrize("body", [b'{"orderId":1e400}', b'{"orderId":1,"status":"\\ud800"}', b'{"orderId":-1e400}'])
def test_what_is_json_but_odd(body):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResponseMismatch)
        order = read(Order, body)
    assert type(order) is Order
    assert order.raw == body


def test_deep_nesting():
    body = b'{"orderId":7,"best":' + b'{"x":' * 200 + b"1" + b"}" * 200 + b"}"
    assert read(Order, body).id == 7
    for deep in (b"[" * 200_000, b'{"orderId":7,"x":' + b"[" * 200_000):
        with pytest.raises(ExecutionUnknown) as caught:
            conclude(Operation("op", "none", Order), {}, {}, 200, {}, deep)
        assert caught.value.raw == deep


@pytest.mark.parametrize("body", [b"", b" ", b"{", b"NaN", b'{"orderId":NaN}', b'{"orderId":1}x', b"\xff", b"\x00"])
def test_what_is_no_json(body):
    with pytest.raises(ExecutionUnknown, match="the answer is no JSON") as caught:
        conclude(Operation("op", "none", Order), {}, {"a": 1}, 200, {}, body)
    assert (caught.value.raw, caught.value.status, caught.value.request) == (body, 200, {"a": 1})


# --- how it is said ---------------------------------------------------------------------------------------------


def test_one_warning_for_each_place_of_an_answer():
    odd(list[Order], [{"status": 1}] * 50 + [{"orderId": "x"}] * 50, "op[].status", "op[].orderId")


def test_one_warning_for_each_line_that_calls(served, clients, credentials, operation):
    there = served("rest", b'{"orderId":"x"}')
    with clients["rest"](credentials, base_url=there.url) as client, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            assert client._call(operation, symbol="A", order_id=1).orderId == "x"
        first = inspect.currentframe().f_lineno - 1
        client._call(operation, symbol="A", order_id=1)
    assert {warning.filename for warning in caught} == {__file__}
    assert [warning.lineno for warning in caught] == [first, first + 2]
    assert len(there.requests) == 4


def test_where_warnings_are_errors_the_answer_still_arrives(caplog):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        order = read(Order, b'{"orderId":"x"}')
    assert order.id == "x"
    assert "op.orderId" in caplog.text


@pytest.mark.parametrize("kind", ["rest", "async rest", "ws", "async ws"])
def test_every_client_passes_on_what_does_not_fit(served, ask, kind):
    with pytest.warns(ResponseMismatch, match=r"cancel_order\.orderId"):
        order = ask(kind, served(kind, b'{"orderId":"x","more":[1]}').url)
    assert order.orderId == "x"
    assert order.raw == b'{"orderId":"x","more":[1]}'
