"""What answers hold beyond their documentation: told once each, to those who listen, and never in the way."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from binance_typed import Answer, Credentials, Spot
from binance_typed.runtime import noticing
from binance_typed.runtime.mismatch import Spec, spec_of
from binance_typed.runtime.noticing import found
from binance_typed.spot import operations as ops

from tests.client.test_documented_numbers import catalogue, documented

__all__ = ["catalogue"]

KEY = Credentials.hmac("toy-key", "toy-secret")
SPEC = Spec(
    "toy/rest/x.yaml",
    {"": 1, "side": 2, "orders": 3, "orders[].id": 4, "by": 5, "by.*.id": 6, "free": 7, "bars": 8, "bars[].open": 9},
    {"side": ["BUY", "SELL"], "orders[].id": [1, 2], "kinds[]": ["A"]},
)


#: Where an example of the documentation shows a value that its list of values lacks.
AGAINST_ITSELF = {"risk_unit_borrow_repay_records": {"rows[].type"}, "fetch_address_verification_list": {"[].status"}}


@pytest.mark.parametrize(
    ("answer", "places"),
    [
        ({"side": "BUY", "orders": [{"id": 1}], "by": {"any": {"id": 9}}, "free": {"x": 1}, "bars": [["1.5"]]}, []),
        ({}, []),
        ({"side": None, "orders": None}, []),
        ({"side": "HOLD"}, ["side: the value HOLD is not documented"]),
        ({"side": ["x"]}, []),
        ({"more": 1}, ["more: is not documented"]),
        ({"orders": [{"id": 3, "more": {"x": 1}}]}, ["orders[].id: the value 3", "orders[].more: is not"]),
        ({"by": {"any": {"more": 1}}}, ["by.*.more: is not documented"]),
        ({"kinds": ["A", "B"]}, ["kinds: is not documented"]),
        ([{"side": "BUY"}], []),
        (7, []),
        ({"a\nb": 1}, [r"'a\nb': is not documented"]),
        ({"side": "x" * 1000}, [f"side: the value {'x' * 60}… is not documented"]),
        ({"side": "\u202eBUY"}, [r"side: the value '\u202eBUY' is not documented"]),
    ],
)
def test_what_is_found(answer: Any, places: list[str]) -> None:
    said = [f"{place}: {what}" for place, what in found(answer, SPEC)]
    assert len(said) == len(places)
    assert all(one.startswith(other) for one, other in zip(said, places, strict=True))


def test_no_documented_answer_is_news(catalogue: Any) -> None:
    looked = 0
    for product, operation, body in documented(catalogue):
        spec = spec_of(product, operation)
        assert spec.lines
        news = {place for place, _ in found(json.loads(body), spec)}
        assert news == AGAINST_ITSELF.get(operation.name, set())
        looked += 1
    assert looked > 700


class Sends:
    def __init__(self, body: Any) -> None:
        self.body = json.dumps(body).encode()

    def send(self, request: Any, timeout: Any) -> Answer:
        return Answer(200, {}, self.body)

    def close(self) -> None:
        pass


@pytest.fixture
def asked(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Ask for an order that is answered so, and give what the log says of it."""
    monkeypatch.setattr(noticing, "_told", {})
    monkeypatch.setattr(noticing, "_seen", {})

    def ask(body: Any, level: int = logging.INFO) -> list[str]:
        caplog.clear()
        client = Spot(KEY, transport=Sends(body), server_time=False)
        with caplog.at_level(level, "binance_typed"):
            client.query_order(symbol="A", order_id=1)
        return [record.getMessage() for record in caplog.records if "undocumented" in record.getMessage()]

    return ask


def test_it_is_told_once_with_its_line(asked: Any) -> None:
    line = spec_of("spot", ops.QUERY_ORDER_REST).where("")
    said = f"undocumented: operation=query_order place=novelty finding=is not documented{line}"
    assert asked({"orderId": 1, "novelty": 2}) == [said]
    assert asked({"orderId": 1, "novelty": 3}) == []
    assert len(asked({"orderId": 1, "novelty": 3, "another": 1})) == 1


def test_who_does_not_listen_pays_nothing(asked: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noticing, "found", None)
    assert asked({"orderId": 1, "novelty": 2}, logging.WARNING) == []


def test_names_without_end_are_not_remembered(asked: Any) -> None:
    assert len(asked({"orderId": 1, **{f"n{number}": 1 for number in range(500)}})) == 100
    assert asked({"orderId": 1, "novelty": 2}) == []


def test_of_large_answers_few_are_looked_at(asked: Any) -> None:
    large = {"orderId": 1, "padding": "x" * 20_000}
    told = [bool(asked(large | {f"n{number}": 1})) for number in range(1, 17)]
    assert [number for number, was in enumerate(told, 1) if was] == [1, 2, 4, 8, 16]


def test_what_fails_on_the_way_is_no_matter(asked: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noticing, "plain", None)
    assert asked({"orderId": 1, "novelty": 2}) == []
