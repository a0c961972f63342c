"""The server's clock: what it tells, how it is set, and the units and windows of timestamps."""

from __future__ import annotations

import pytest
from websockets.exceptions import InvalidStatus

from generator.server import Hmac, Settings
from generator.server.clock import Clock
from tests.server import orders

KEYS = {"demo": Hmac("demo")}


def told(server, headers=None):
    return server.send("GET", "/time", headers=headers).body["serverTime"]


def order(server, more):
    return server.signed(f"symbol=BTC&{more}", "POST")


def test_the_time_is_the_example_unless_the_server_is_live(serve):
    assert told(serve(orders.files())) == 5


def test_the_time_is_that_of_the_clock(serve):
    server = serve(orders.files(), Settings(keys=KEYS, live=True, clock_offset=-700))
    assert told(server) == server.clock.now - 700
    server.clock.now += 1000
    assert told(server) == server.clock.now - 700
    server.control("POST", "clock", {"offset": 50})
    assert told(server) == server.clock.now + 50
    assert order(server, f"timestamp={server.clock.now + 1049}").status == 200
    assert order(server, f"timestamp={server.clock.now + 1050}").code == -1021
    server.control("POST", "reset")
    assert told(server) == server.clock.now - 700


def test_a_clock_drifts(serve):
    server = serve(orders.files(), Settings(keys=KEYS, live=True, clock_drift=1000))
    begun = server.clock.now
    assert told(server) == begun
    server.clock.now += 100_000
    assert told(server) == begun + 100_100
    server.control("POST", "clock", {"drift": -500.5, "offset": 0})
    server.clock.now += 100_000
    assert told(server) == begun + 200_000 - 50


def test_a_virtual_clock_stands_until_it_is_moved(serve):
    server = serve(orders.files(), Settings(keys=KEYS, live=True, virtual_clock=True))
    begun = told(server)
    server.clock.now += 5000
    assert told(server) == begun
    assert server.control("POST", "clock", {"advance": 5}) == {
        "now": begun + 5, "offset": 0, "drift": 0.0, "virtual": True
    }  # fmt: skip
    server.control("POST", "clock", {"set": 77})
    assert (told(server), server.control("GET", "clock")["now"]) == (77, 77)


def test_a_clock_is_stopped_where_it_is():
    now = [100]
    clock = Clock(lambda: now[0], offset=5)
    clock.change({"virtual": True})
    now[0] += 50
    assert clock() == 105
    clock.change({"virtual": False})
    assert clock() == 155


@pytest.mark.parametrize(
    "body",
    ["5", '{"set":1}', '{"advance":1}', '{"offset":"x"}', '{"when":1}', '{"virtual":1}', '{"drift":true}',
     '{"virtual":true,"set":1152921504606846977}', '{"virtual":true,"set":1.5}'],
)  # fmt: skip
def test_a_clock_is_not_set_by_nonsense(serve, body):
    assert serve(orders.files()).send("POST", "/_specwright/clock", body).status == 400


def test_windows_without_waiting(serve):
    server = serve(orders.files(), Settings(keys=KEYS, virtual_clock=True))
    stamp = server.clock.now
    server.control("POST", "clock", {"advance": 5000})
    assert order(server, f"timestamp={stamp}").status == 200
    server.control("POST", "clock", {"advance": 1})
    assert order(server, f"timestamp={stamp}").code == -1021


@pytest.mark.parametrize(
    ("micros", "window", "code"),
    [
        (-5_000_000, "", None),
        (-5_000_001, "", -1021),
        (-346_000, "&recvWindow=346", None),
        (-346_001, "&recvWindow=346", -1021),
        (-346_001, "&recvWindow=346.001", None),
        (-346_002, "&recvWindow=346.001", -1021),
        (999_999, "", None),
        (1_000_000, "", -1021),
    ],
)
def test_microseconds(serve, micros, window, code):
    server = serve(orders.files())
    assert order(server, f"timestamp={server.clock.now * 1000 + micros}{window}").code == code


def test_a_window_has_three_decimals_at_most(serve):
    server = serve(orders.files())
    assert order(server, "recvWindow=6000.3461").status == 400
    assert order(server, "recvWindow=6000.346").status == 200


def test_products_that_know_no_microseconds_take_them_for_the_future(toy):
    assert toy.signed(f"symbol=A&orderId=7&timestamp={toy.clock.now * 1000}").code == -1021


def test_answers_in_microseconds(serve):
    server = serve(orders.files(), Settings(keys=KEYS, ledger=True))
    for unit, factor in (("MICROSECOND", 1000), ("microsecond", 1000), ("MILLISECOND", 1)):
        assert told(server, {"X-MBX-TIME-UNIT": unit}) == server.clock.now * factor
    assert server.send("GET", "/time", headers={"X-MBX-TIME-UNIT": "days"}).code == -1194
    with pytest.raises(InvalidStatus) as refused:
        server.socket("/ws-toy/v1?timeUnit=days")
    assert refused.value.response.status_code == 400
    socket = server.socket("/ws-toy/v1?timeUnit=MICROSECOND")
    placed = server.ask(socket, "order.place", server.ws_params(symbol="BTC"))
    assert placed["result"]["updateTime"] == server.clock.now * 1000
