"""Faults at random: the same arrivals meet the same faults, and a ledger tells what they came to."""

from __future__ import annotations

import http.client

import pytest

from generator.server import Fault, Hmac, Settings, chaos_from_text
from tests.server import orders

KEYS = {"demo": Hmac("demo")}
NEW = "toy/rest/new"


def table():
    return chaos_from_text(
        [
            "0.02:reset=request", "0.02:close=before", "0.02:reset=after", "0.02:close=head", "0.02:reset=body",
            "0.02:close=answered", "0.02:reset=next", "0.02:status=503", "0.02:status=before:503:-1007",
            "0.02:garbage=cut", "0.02:garbage=empty", "0.02:late=0.001", "0.02:error=-2010", "0.02:delay=0.001",
            "0.05:close=accept",
        ]
    )  # fmt: skip


@pytest.fixture
def running(serve):
    return lambda seed: serve(orders.files(), Settings(keys=KEYS, ledger=True, chaos=table(), seed=seed, limits=False))


def send(book, count):
    """So many orders over one connection at a time; the names of those that were answered well."""
    answered: set[str] = set()
    connection = http.client.HTTPConnection(book.address, timeout=5)
    for number in range(count):
        text = f"symbol=BTC&newClientOrderId=n{number}&timestamp={book.clock.now}"
        target = f"/order?{text}&signature={orders.sign(text)}"
        try:
            connection.request("POST", target, headers={"X-MBX-APIKEY": "demo"})
            with connection.getresponse() as answer:
                if b"clientOrderId" in answer.read() and answer.status == 200:
                    answered.add(f"n{number}")
        except (OSError, http.client.HTTPException):
            connection.close()  # the next request opens it again
    connection.close()
    return answered


def met(book):
    return [(record["fault"], record["executed"]) for record in book.requests()]


def test_the_same_seed_meets_the_same_faults(running):
    seen = []
    for seed in (7, 7, 8):
        book = running(seed)
        send(book, 150)
        seen.append([fault for fault, _ in met(book)])
    assert seen[0] == seen[1]
    assert seen[0] != seen[2]
    assert len(set(seen[0])) > 8


def test_a_reset_begins_anew(running):
    book = running(7)
    send(book, 100)
    first = [fault for fault, _ in met(book)]
    book.control("POST", "reset")
    send(book, 100)
    assert [fault for fault, _ in met(book)] == first


def test_the_journal_and_the_ledger_agree(running):
    book = running(3)
    answered = send(book, 400)
    book.clock.now += 10
    book.control("POST", "clock", {})
    executed = {dict(record["params"])["newClientOrderId"] for record in book.requests() if record["executed"]}
    made = {row["client_id"]: row["executed"]["new"] for row in book.control("GET", "orders")}
    assert made == dict.fromkeys(executed, 1)
    assert answered <= executed
    assert len(answered) < len(executed) < 400


def test_chaos_is_set_and_ended_over_control(serve):
    book = serve(orders.files(), Settings(keys=KEYS, ledger=True))
    book.control("POST", "chaos", {"seed": 1, "table": [f"1:error=-2010@{NEW}"]})
    assert [book.signed("symbol=BTC", "POST").code for _ in range(2)] == [-2010, -2010]
    assert book.signed("symbol=BTC&orderId=1", "GET").code == -2013
    book.control("DELETE", "chaos")
    assert book.signed("symbol=BTC", "POST").status == 200


def test_how_often_is_what_the_table_says(serve):
    book = serve(orders.files(), Settings(keys=KEYS, chaos=((0.25, Fault("error", code=-1)),), seed=5))
    codes = [book.signed("symbol=BTC", "POST").code for _ in range(400)]
    assert 60 < codes.count(-1) < 140


@pytest.mark.parametrize(
    "row",
    ["", "reset", "x:reset", "-1:reset", "1.5:reset", "nan:reset", "0.1:boom", "0.1:reset*3", "0.1:reset@no/rest/x"],
)
def test_bad_rows(row):
    with pytest.raises(ValueError, match=r"chaos|fault") as error:
        chaos_from_text([row], {NEW: 1})
    assert "\n" not in str(error.value)


def test_probabilities_are_no_more_than_one():
    with pytest.raises(ValueError, match="more than 1"):
        chaos_from_text(["0.6:reset", "0.6:garbage"])
    assert len(chaos_from_text(["0.6:reset", "0.6:reset=accept"])) == 2


@pytest.mark.parametrize("body", ["5", "{}", '{"table":[5]}', '{"table":["x"]}', '{"seed":"a","table":[]}'])
def test_chaos_is_not_set_by_nonsense(serve, body):
    assert serve(orders.files()).send("POST", "/_specwright/chaos", body).status == 400
