"""Limits of single endpoints, bans, and budgets that several products share."""

from __future__ import annotations

import pytest

from generator.server import Hmac, Settings

KEYS = {"demo": Hmac("demo")}


def product(host="toy", limit=1000):
    return f"""
title: Toy
servers:
  rest: {{production: "https://{host}.example.com"}}
  ws: {{production: "wss://toy.example.com/ws-toy/v1"}}
security: {{NONE: none}}
limits: [{{counter: ip, limit: {limit}, interval: 1m, headers: [X-USED]}}]
"""


def limited(make_endpoint, request, limit=None):
    more = "weight: 1\n" + (f"rate_limits: [{limit}]\n" if limit else "")
    return make_endpoint(request, more=more)


@pytest.fixture
def start(serve, make_endpoint):
    def started(endpoints, settings=None, products=None):
        files = {f"{name}/product.yaml": text for name, text in (products or {"toy": product()}).items()}
        for number, (request, limit) in enumerate(endpoints):
            transport = "rest" if "/" in request else "ws"
            files[f"toy/{transport}/e{number}.yaml"] = limited(make_endpoint, request, limit)
        server = serve(files, settings or Settings(keys=KEYS))
        server.clock.now -= server.clock.now % 60_000
        return server

    return started


def statuses(server, path, count, key=None):
    headers = {"X-MBX-APIKEY": key} if key else {}
    return [server.send("GET", path, headers=headers).status for _ in range(count)]


def test_a_window_that_begins_at_whole_intervals(start):
    server = start([("GET /a", "{count: 2, interval: 10s}"), ("GET /b", None)])
    server.clock.now += 4_500
    assert statuses(server, "/a", 2) == [200, 200]
    refused = server.send("GET", "/a")
    assert (refused.status, refused.code, refused.headers["Retry-After"]) == (429, -1003, "6")
    assert statuses(server, "/b", 3) == [200] * 3
    server.clock.now += 5_500
    assert statuses(server, "/a", 3) == [200, 200, 429]
    assert [record["executed"] for record in server.requests()][:3] == [True, True, False]


def test_a_window_that_slides(start):
    server = start([("GET /a", "{count: 2, interval: 10s, rolling: true}")])
    server.clock.now += 4_000
    assert statuses(server, "/a", 1) == [200]
    server.clock.now += 4_000
    assert statuses(server, "/a", 1) == [200]
    server.clock.now += 2_500  # a whole interval has begun, but nothing is ten seconds old
    refused = server.send("GET", "/a")
    assert (refused.status, refused.headers["Retry-After"]) == (429, "4")
    server.clock.now += 3_500
    assert statuses(server, "/a", 2) == [200, 429]


def test_requests_that_share_a_limit(start):
    limit = "{count: 3, interval: 1m, shared_with: [GET /b]}"
    server = start([("GET /a", limit), ("GET /b", None), ("GET /c", None)])
    assert statuses(server, "/b", 2) == [200, 200]
    assert statuses(server, "/a", 2) == [200, 429]
    assert (statuses(server, "/b", 1), statuses(server, "/c", 1)) == ([429], [200])


def test_both_may_state_what_they_share(start):
    server = start([
        ("GET /a", "{count: 3, interval: 1m, shared_with: [GET /b]}"),
        ("GET /b", "{count: 3, interval: 1m, shared_with: [GET /a]}"),
    ])  # fmt: skip
    assert statuses(server, "/a", 2) + statuses(server, "/b", 2) == [200, 200, 200, 429]


def test_by_address_or_by_account(start):
    server = start([("GET /a", "{count: 1, interval: 1m}"), ("GET /b", "{count: 1, interval: 1m, scope: uid}")])
    assert [statuses(server, "/a", 1, key) for key in ("x", "y")] == [[200], [429]]
    assert [statuses(server, "/b", 1, key) for key in ("x", "y", "x")] == [[200], [200], [429]]


def test_over_a_socket(start):
    server = start([("thing", "{count: 1, interval: 1m}")])
    socket = server.socket()
    assert server.ask(socket, "thing")["status"] == 200
    refused = server.ask(socket, "thing")
    assert (refused["status"], refused["error"]["code"]) == (429, -1003)
    assert refused["error"]["data"] == {"serverTime": server.clock.now, "retryAfter": server.clock.now + 60_000}


def test_a_status_on_demand_says_when_to_come_back(start):
    server = start([("thing", None), ("GET /a", None)])
    server.control("POST", "faults", ["status=429:-1003*2"])
    assert server.ask(server.socket(), "thing")["error"]["data"]["retryAfter"] == server.clock.now + 1000
    assert server.send("GET", "/a").headers["Retry-After"] == "1"


def test_who_goes_on_is_banned_from_everything_at_the_host(start):
    server = start([("GET /a", "{count: 1, interval: 1m}"), ("GET /b", None), ("thing", None)], Settings(ban=120))
    assert statuses(server, "/a", 13) == [200] + [429] * 11 + [418]
    banned = server.send("GET", "/b")
    assert (banned.status, banned.code, banned.headers["Retry-After"]) == (418, -1003, "120")
    over_socket = server.ask(server.socket(), "thing")
    until = server.clock.now + 120_000
    assert (over_socket["status"], over_socket["error"]["data"]["retryAfter"]) == (418, until)
    server.clock.now = until - 1
    assert statuses(server, "/b", 1) == [418]
    server.clock.now = until
    assert statuses(server, "/b", 1) == [200]


def test_a_reset_lifts_bans_and_quotas(start):
    server = start([("GET /a", "{count: 1, interval: 1m}")])
    statuses(server, "/a", 13)
    server.control("POST", "reset")
    assert statuses(server, "/a", 2) == [200, 429]


def test_nothing_is_refused_without_limits(start):
    server = start([("GET /a", "{count: 1, interval: 1m}")], Settings(limits=False))
    assert statuses(server, "/a", 20) == [200] * 20
    assert server.send("GET", "/a").headers["X-USED"] == "21"


@pytest.mark.parametrize(("host", "limit", "used"), [("toy", 1000, "2"), ("other", 1000, "1"), ("toy", 999, "1")])
def test_products_of_one_host_share_an_equal_budget(serve, make_endpoint, host, limit, used):
    server = serve({
        "toy/product.yaml": product(), "toy/rest/a.yaml": limited(make_endpoint, "GET /a"),
        "zoo/product.yaml": product(host, limit), "zoo/rest/b.yaml": limited(make_endpoint, "GET /b"),
    })  # fmt: skip
    assert server.send("GET", "/a").headers["X-USED"] == "1"
    assert server.send("GET", "/b").headers["X-USED"] == used
    server.control("POST", "usage", {"product": "zoo", "counter": "ip", "used": 50})
    assert server.send("GET", "/a").headers["X-USED"] == ("51" if used == "2" else "2")
