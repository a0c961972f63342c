"""Answers: typed as far as they fit, passed on as they came where they do not, and nothing lost."""

from __future__ import annotations

import copy
import inspect
import json
import logging
import pickle
import sys
import warnings
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal, localcontext
from importlib import import_module
from typing import Any, Generic, get_args, get_origin

import msgspec
import pytest
from binance_typed import ResponseMismatch
from binance_typed.runtime import fitting, mismatch
from binance_typed.runtime.answers import (
    Model,
    Num,
    Positional,
    Response,
    ResponseDict,
    ResponseList,
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


class Trade(Model, Generic[Num]):
    price: Num | None = None
    id: int | None = None


class Deal(Response, Generic[Num]):
    price: Num | None = None
    best: Trade[Num] | None = None
    trades: list[Trade[Num]] | None = None
    free: Any = None
    ratio: Decimal | None = None


class Bar(Positional, Generic[Num]):
    time: int | None = None
    open: Num | None = None


@pytest.fixture(autouse=True)
def nothing_told() -> None:
    """What has been told once is not told again in one process."""
    mismatch._told.clear()


def read(answer: Any, value: Any, **facts: Any) -> Any:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    return decode(Operation("op", "none", answer), body, **facts)


def odd(answer: Any, value: Any, *notes: str, **facts: Any) -> Any:
    """Read what does not fit; the warnings say so, in this order."""
    mismatch._told.clear()
    with pytest.warns(ResponseMismatch) as caught:
        found = read(answer, value, **facts)
    said = [str(warning.message) for warning in caught]
    assert len(said) == len(notes), said
    assert all(note in text for note, text in zip(notes, said, strict=True)), said
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


BODY = b'{"orderId":7,"fills":[{"price":"1"}],"new":1}'


COPIES = [copy.copy, copy.deepcopy] + [
    lambda answer, protocol=protocol: pickle.loads(pickle.dumps(answer, protocol)) for protocol in range(6)
]


@pytest.mark.parametrize("again", COPIES)
@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (Order, BODY),
        (Deal, b'{"price":"1.50","free":[1.5],"new":1}'),
        (list[Order], b"[%b, %b]" % (BODY, BODY)),
        (list[Candle], b"[[1]]"),
        (dict[str, Order], b'{"a": %b}' % BODY),
    ],
)
def test_raw_survives_copies(again, answer, body):
    received = read(answer, body)
    found = again(received)
    assert found == received
    assert found is not received
    assert type(found) is type(received)
    assert found.raw == body


def test_bytes_go_with_their_answer():
    """The place of the bytes is none that msgspec knows of, and is freed all the same."""
    body = bytes(bytearray(BODY))  # of its own: nobody else holds it
    before = sys.getrefcount(body)
    kept = [read(answer, body) for answer in (Order, dict[str, Any], Any) for _ in range(50)]
    assert sys.getrefcount(body) == before + len(kept)
    del kept
    assert sys.getrefcount(body) == before


def test_a_deep_copy_is_deep():
    answered = read(Order, BODY)
    assert copy.copy(answered).fills is answered.fills
    assert copy.deepcopy(answered).fills[0] is not answered.fills[0]


def test_what_was_replaced():
    answered = read(Order, BODY)
    changed = answered.__replace__(status="X")
    assert (changed.status, changed.id, changed.raw) == ("X", 7, BODY)
    with pytest.raises(TypeError):
        answered.__replace__(unknown=1)
    # msgspec's own function makes an object that was never received.
    assert msgspec.structs.replace(answered, status="X") == changed
    assert msgspec.structs.replace(answered, status="X").raw == b""


def test_raw_is_no_part_of_the_data():
    answered = read(Order, BODY)
    assert "raw" not in repr(answered)
    assert "new" not in repr(answered)
    assert answered == read(Order, b'{"orderId":7, "fills":[{"price":"1"}]}')
    assert answered != read(Order, b'{"orderId":8,"fills":[{"price":"1"}]}')
    assert "raw" not in msgspec.structs.asdict(answered)
    assert b"raw" not in msgspec.json.encode(answered)
    assert not hasattr(answered, "__dict__")
    with pytest.raises(AttributeError):
        answered.raw = b""


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


# --- numbers ----------------------------------------------------------------------------------------------------

DIGITS = "0.123456789012345678901234567890"


@pytest.mark.parametrize(
    "written", [f'"{DIGITS}"', DIGITS, '"1.50"', "1.50", "7", '"-0.00"', '"1E-8"', "1e-8", "1e400"]
)
@pytest.mark.parametrize("fits", [True, False])
def test_decimals_are_exact(written, fits):
    """Whether the number is a text or not, on the fast way and on the slow one."""
    body = f'{{"price":{written},"best":{{"price":{written}}},"trades":[{{"price":{written}}}]'
    body += f',"free":[{written.strip(chr(34))}]'
    body += "}" if fits else ',"ratio":"x"}'
    if fits:
        deal = read(Deal, body.encode(), decimals=True)
    else:
        deal = odd(Deal, body.encode(), "op.ratio", decimals=True)
    expected = Decimal(written.strip('"'))
    for found in (deal.price, deal.best.price, deal.trades[0].price, deal.free[0]):
        assert str(Decimal(found)) == str(expected)
    assert type(deal.price) is Decimal


@pytest.mark.parametrize("written", [DIGITS, "0.1", "1e400", "-0.0", "7"])
@pytest.mark.parametrize("fits", [True, False])
def test_texts_stay_texts_by_default_and_numbers_are_exact(written, fits):
    body = f'{{"price":"1.50","best":{{"price":"0E-8"}},"free":[{written},{{"a":{written}}}],"ratio":{written}'
    body += "}" if fits else ',"trades":1}'
    deal = read(Deal, body.encode()) if fits else odd(Deal, body.encode(), "op.trades: expected array, got int")
    assert (deal.price, deal.best.price) == ("1.50", "0E-8")
    for found in (deal.ratio, deal.free[0], deal.free[1]["a"]):
        assert str(found) == str(Decimal(written))
    assert type(deal.ratio) is Decimal
    assert type(deal.free[0]) is (int if written == "7" else Decimal)


@pytest.mark.parametrize(
    ("answer", "body", "decimals", "texts"),
    [
        (list[Deal], b'[{"price":"1.5"}]', [Deal(price=Decimal("1.5"))], [Deal(price="1.5")]),
        (list[Deal[Num]], b'[{"price":"1.5"}]', [Deal(price=Decimal("1.5"))], [Deal(price="1.5")]),
        (dict[str, Trade], b'{"a":{"price":"1.5"}}', {"a": Trade(price=Decimal("1.5"))}, {"a": Trade(price="1.5")}),
        (Deal | list[Deal], b'{"price":"1.5"}', Deal(price=Decimal("1.5")), Deal(price="1.5")),
        (Deal | list[Deal], b'[{"price":"1.5"}]', [Deal(price=Decimal("1.5"))], [Deal(price="1.5")]),
        (list[Bar], b'[[1,"1.5"]]', [Bar(1, Decimal("1.5"))], [Bar(1, "1.5")]),
        (list[list[Bar]], b'[[[1,"1.5"]]]', [[Bar(1, Decimal("1.5"))]], [[Bar(1, "1.5")]]),
        (list[str], b'["1.5"]', ["1.5"], ["1.5"]),
        (Order, b'{"status":"1.5"}', Order(status="1.5"), Order(status="1.5")),
    ],
)
def test_numbers_in_every_form_of_answer(answer, body, decimals, texts):
    assert repr(read(answer, body, decimals=True)) == repr(decimals)
    assert repr(read(answer, body)) == repr(texts)


@pytest.mark.parametrize("kept", ["", "N/A", "1,5", None, True, [], {"a": 1}])
def test_what_is_no_number_stays_as_it_came(kept):
    if kept is None:
        assert read(Deal, {"price": None, "ratio": 1.0}, decimals=True).price is None
        return
    deal = odd(
        Deal,
        {"price": kept, "trades": [{"price": kept}, {"price": "2.5"}, {"price": kept}]},
        "op.price: expected number, got",
        "op.trades[].price",
        decimals=True,
    )
    assert [deal.price, deal.trades[0].price, deal.trades[1].price] == [kept, kept, Decimal("2.5")]
    assert type(deal.trades[1].price) is Decimal


def test_a_context_of_the_caller_changes_nothing():
    with localcontext() as context:
        context.prec = 3
        context.traps = dict.fromkeys(context.traps, False)
        assert read(Deal, {"price": DIGITS}, decimals=True).price == Decimal(DIGITS)
        assert odd(Deal, {"price": "N/A"}, "op.price", decimals=True).price == "N/A"
        assert (
            odd(Deal, b'{"price":1e99999999999999999999}', "op.price", decimals=True).price == "1e99999999999999999999"
        )
        assert context.prec == 3


def test_what_is_no_strict_json_is_exact_all_the_same():
    deal = odd(Deal, f'\ufeff{{"price":{DIGITS},"ratio":0.1}}'.encode(), "no strict JSON", decimals=True)
    assert (deal.price, deal.ratio) == (Decimal(DIGITS), Decimal("0.1"))


def test_a_fraction_where_a_text_stood_keeps_its_digits():
    order = odd(Order, f'{{"status":{DIGITS}}}'.encode(), "op.status: expected str, got number")
    assert order.status == Decimal(DIGITS)


# --- what does not ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "attribute", "kept", "note"),
    [
        ({"status": 5}, "status", 5, "op.status: expected str, got int; passed on as it came"),
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
        ({"either": "x"}, "either", "x", "op.either: expected object or array, got str"),
    ],
)
def test_a_part_that_does_not_fit(value, attribute, kept, note):
    """Everything else is typed all the same."""
    order = odd(Order, {"orderId": 1} | value | {"extra": 1}, note)
    assert type(order) is Order
    assert attribute == "id" or order.id == 1
    assert kept is ... or getattr(order, attribute) == kept
    assert json.loads(order.raw) == {"orderId": 1} | value | {"extra": 1}


def test_what_must_be_there():
    strict = odd(Strict, {"may": "x"}, "op.must: is missing; None stands for it")
    assert (strict.must, strict.may) == (None, "x")
    assert odd(Strict, {"must": None}, "op.must").must is None
    assert odd(list[StrictCandle], [[1]], "op[].open: is missing") == [StrictCandle(1, None)]
    assert odd(list[StrictCandle], [["1", "2", 3]], "op[].time") == [StrictCandle("1", "2")]
    assert odd(list[StrictCandle], [{"time": 1}], "op[]") == [{"time": 1}]


@pytest.mark.parametrize(
    ("answer", "value", "kind"),
    [
        (Order, [1], ResponseList),
        (Order, [], ResponseList),
        (list[Order], {"code": 200, "msg": "success"}, ResponseDict),
        (list[Order], {"orderId": 1}, ResponseDict),
        (list[Candle], {"code": 0, "msg": ""}, ResponseDict),
        (dict[str, Order], [], ResponseList),
    ],
)
def test_a_whole_of_another_form(answer, value, kind):
    found = odd(answer, value, "op: expected")
    assert type(found) is kind
    assert found == value
    assert json.loads(found.raw) == value


# --- how it is said ---------------------------------------------------------------------------------------------


def test_one_warning_for_each_place_of_an_answer():
    odd(list[Order], [{"status": 1}] * 50 + [{"orderId": "x"}] * 50, "op[].status", "op[].orderId")


def test_a_place_is_spoken_of_once():
    """... in a process, of each operation of each product."""
    with pytest.warns(ResponseMismatch) as caught:
        for _ in range(3):
            read(Order, {"status": 1})
            read(Order, {"status": None, "orderId": "x"})
            read(Order, {"status": {}}, product="other")
            decode(Operation("another", "none", Order), b'{"status":1}')
    assert {each.filename for each in caught} == {__file__}
    assert [str(each.message).partition(":")[0] for each in caught] == [
        "op.status",
        "op.orderId",
        "op.status",
        "another.status",
    ]


def test_many_threads_speak_of_a_place_once():
    with pytest.warns(ResponseMismatch) as caught, ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: read(Order, {"status": 1}), range(200)))
    assert len(caught) == 1


def test_the_line_that_calls_is_named(served, clients, credentials, operation):
    there = served("rest", b'{"orderId":"x"}')
    with clients["rest"](credentials, base_url=there.url) as client, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            assert client._call(operation, symbol="A", order_id=1).orderId == "x"
        line = inspect.currentframe().f_lineno - 1
    assert [(warning.filename, warning.lineno) for warning in caught] == [(__file__, line)]
    assert len(there.requests) == 3


def test_where_warnings_are_errors_the_answer_still_arrives(caplog):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        order = read(Order, b'{"orderId":"x"}')
    assert order.id == "x"
    assert [(record.name, record.levelname) for record in caplog.records] == [("binance_typed", "WARNING")]
    assert "op.orderId" in caplog.text


def test_an_answer_survives_what_somebody_makes_of_warnings(caplog, monkeypatch):
    def fail(*_: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(warnings, "showwarning", fail)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        assert read(Order, {"orderId": "x"}).id == "x"
    assert "op.orderId" in caplog.text
    logger = logging.getLogger("binance_typed")
    monkeypatch.setattr(logger, "filter", fail)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert read(Order, {"status": 1}).status == 1


def test_the_line_of_the_spec_is_named():
    """A part without a line of its own stands in what has one; an operation that is not known has none."""
    known = mismatch._specs("usds_futures")["place_multiple_orders"]
    file = f"specs/{known.spec}"

    def said(name: str, answer: Any, value: Any, product: str = "usds_futures") -> str:
        mismatch._told.clear()
        with pytest.warns(ResponseMismatch) as caught:
            decode(Operation(name, "none", answer), json.dumps(value).encode(), product)
        return str(caught[0].message)

    name = "place_multiple_orders"
    line = known.lines["[].price"]
    assert (
        said(name, list[Fill], [{"price": 5}])
        == f"{name}[].price: expected str, got int ({file}:{line}); passed on as it came"
    )
    assert f"{name}[].quantity: expected int, got str ({file}:{known.lines['']});" in said(
        name, list[Fill], [{"quantity": "x"}]
    )
    assert f"{name}: expected array, got object ({file}:{known.lines['']});" in said(name, list[Fill], {"price": ""})
    assert said("unheard_of", Fill, {"price": 5}) == "unheard_of.price: expected str, got int; passed on as it came"
    for product in ("", "no_such_product", "runtime"):
        assert (
            said(name, list[Fill], [{"price": 5}], product)
            == f"{name}[].price: expected str, got int; passed on as it came"
        )


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("a[].b", 3),
        ("a[].c.d", 2),
        ("a[]", 2),
        ("a[].c[][].d", 2),
        ("b", 1),
        ("*.x", 4),
        ("*.y", 1),
    ],
)
def test_what_has_no_line_stands_in_what_has_one(place, line):
    spec = mismatch.Spec("toy/rest/op.yaml", {"": 1, "a": 2, "a[].b": 3, "*.x": 4})
    assert spec.where(place) == f" (specs/toy/rest/op.yaml:{line})"
    assert mismatch.Spec("toy/rest/op.yaml").where(place) == " (specs/toy/rest/op.yaml)"
    assert mismatch.Spec().where(place) == ""


def test_a_whole_answer_can_fail_to_fit_in_several_ways():
    """A byte order mark said once does not hide what is worse."""
    odd(Order, b'\xef\xbb\xbf{"orderId":1}', "is no strict JSON")
    with pytest.warns(ResponseMismatch, match="holds none of the documented fields") as caught:
        read(Order, {"novelty": 1})
    assert len(caught) == 1


def places(kind: Any, place: str = "") -> Iterator[str]:
    """All places of a documented type that can be spoken of."""
    yield place
    for option in fitting.options(kind):
        if fitting.is_struct(option):
            for name, field in zip(fitting.wire_names(option), fitting.fields(option), strict=True):
                yield from places(field.type, f"{place}.{name}" if place else name)
        elif get_origin(option) is list:
            yield from places(get_args(option)[0], f"{place}[]")
        elif get_origin(option) is dict:
            yield from places(get_args(option)[1], f"{place}.*" if place else "*")


@pytest.mark.parametrize("product", ["usds_futures", "spot", "wallet", "options"])
def test_lines_and_places_have_the_same_names(product):
    """What the build writes, and what the client looks up. A REST and a WebSocket page of one operation may differ."""
    operations = vars(import_module(f"binance_typed.{product}.operations")).values()
    typed: dict[str, set[str]] = defaultdict(set)
    for each in operations:
        if isinstance(each, Operation) and each.answer is not None:
            typed[each.name] |= set(places(each.answer))
    known = mismatch._specs(product)
    found = {name: (found, typed[name]) for name, spec in known.items() if name in typed and (found := set(spec.lines))}
    assert len(found) > 30
    assert {name: lines - of_type for name, (lines, of_type) in found.items() if lines - of_type} == {}
    named = sum(len(of_type & lines) for lines, of_type in found.values())
    assert named > 0.8 * sum(len(of_type) for _, of_type in found.values())


@pytest.mark.parametrize("kind", ["rest", "async rest", "ws", "async ws"])
def test_every_client_passes_on_what_does_not_fit(served, ask, kind):
    with pytest.warns(ResponseMismatch, match=r"cancel_order\.orderId"):
        order = ask(kind, served(kind, b'{"orderId":"x","more":[1]}').url)
    assert order.orderId == "x"
    assert order.raw == b'{"orderId":"x","more":[1]}'
