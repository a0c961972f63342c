"""Weights in every form, windows, headers, shared budgets, and what happens past a limit."""

import pytest

LIMITS = """
title: Toy
servers: {ws: {production: wss://toy.example.com/ws-toy/v1}}
security: {NONE: none, KEYED: key, TRADE: signed}
limits:
"""


def product(*limits):
    return LIMITS + "".join(f"  - {limit}\n" for limit in limits)


IP = "{counter: ip, limit: 10, interval: 1m, headers: [X-IP]}"

WEIGHTS = {
    "weight: 3": {"": {"ip": 3}},
    "weight: {ip: 2, orders: 1}": {"": {"ip": 2, "orders": 1}},
    "weight: null": {"": {}},
    "weight: [{counter: uid, value: 4}]": {"": {"uid": 4}},
    """
    weight:
      - counter: ip
        cases:
          - {when: {param: limit, in_range: "[1,100)"}, value: 1}
          - {when: {param: limit, in_range: "[100,500]"}, value: 2}
          - {when: {param: symbols, in: [A]}, value: 7}
          - {value: 5}
    """: {"limit=1": {"ip": 1}, "limit=99": {"ip": 1}, "limit=100": {"ip": 2}, "limit=501": {"ip": 5}, "": {"ip": 2}},
    """
    weight:
      - counter: ip
        cases:
          - {when: {present: symbol}, value: 1}
          - {when: {count_of: list, range: "[1,2]"}, value: 2}
          - {when: {state: account.vip, in: [a]}, value: 50}
          - {value: 40}
    """: {"symbol=A": {"ip": 1}, "list=[1,2]": {"ip": 2}, "list=[1,2,3]": {"ip": 40}, "": {"ip": 40}},
    """
    weight:
      - {counter: ip, per_item: {param: list, value: 2, cap: 5}}
      - {counter: ip, value: 1}
    """: {
        "list=[1]": {"ip": 3},
        "list=[1,2]": {"ip": 5},
        "list=[1,2,3]": {"ip": 6},
        "": {"ip": 1},
        "list=[": {"ip": 1},
    },
    """
    weight:
      - {counter: orders, value: 2, on_success: 0}
      - {counter: ip, value: 1}
    """: {"": {"orders": 0, "ip": 1}, "symbol=": {"orders": 2, "ip": 1}},
}
PARAMS = """
    limit: {type: INT, default: 100}
    symbol: {type: STRING}
    symbols: {type: STRING}
    list: {type: ARRAY, items: {type: LONG}}
"""


@pytest.mark.parametrize("weight", WEIGHTS)
def test_weights(serve, make_endpoint, weight):
    server = serve(
        {"toy/product.yaml": product(IP), "toy/rest/thing.yaml": make_endpoint(params=PARAMS, more=weight + "\n")}
    )
    for query, expected in WEIGHTS[weight].items():
        server.control("POST", "reset")
        answer = server.get(query)
        assert server.requests()[-1]["weight"] == expected
        assert answer.headers["X-IP"] == str(expected.get("ip", 0))


def test_the_window_is_aligned_to_the_interval(serve, make_endpoint):
    limits = (IP, "{counter: ip, limit: 99, interval: 10s, headers: [X-TEN]}")
    server = serve({"toy/product.yaml": product(*limits), "toy/rest/thing.yaml": make_endpoint(more="weight: 1\n")})
    minute = server.clock.now - server.clock.now % 60_000
    seen = []
    for offset in (59_000, 59_999, 60_000, 69_999, 70_000):
        server.clock.now = minute + offset
        headers = server.get().headers
        seen.append((headers["X-IP"], headers["X-TEN"]))
    assert seen == [("1", "1"), ("2", "2"), ("1", "1"), ("2", "2"), ("3", "1")]


def test_past_a_limit_429_and_then_418(serve, make_endpoint):
    server = serve({"toy/product.yaml": product(IP), "toy/rest/thing.yaml": make_endpoint(more="weight: 5\n")})
    server.clock.now += 20_500 - server.clock.now % 60_000
    answers = [server.get() for _ in range(14)]
    assert [answer.status for answer in answers] == [200] * 2 + [429] * 11 + [418]
    assert {answer.code for answer in answers[2:]} == {-1003}
    assert (answers[2].headers["Retry-After"], answers[2].headers["X-IP"]) == ("40", "15")
    assert [request["executed"] for request in server.requests()] == [True] * 2 + [False] * 12
    server.clock.now += 40_000
    assert server.get().status == 200


def test_the_limit_comes_before_the_key(serve, make_endpoint):
    files = {"toy/product.yaml": product(IP), "toy/rest/thing.yaml": make_endpoint(more="weight: 6\nsecurity: KEYED\n")}
    server = serve(files)
    assert [server.get().status for _ in range(2)] == [401, 429]


def test_rest_and_ws_share_a_budget(serve, make_endpoint):
    orders = "{counter: order_10s, limit: 3, interval: 10s, headers: [X-ORDERS]}"
    weight = "weight: {ip: 1, order_10s: 2}\nsecurity: KEYED\n"
    files = {
        "toy/product.yaml": product(IP, orders, "{counter: raw_requests, limit: 50, interval: 5m}"),
        "toy/rest/thing.yaml": make_endpoint(more=weight),
        "toy/ws/thing.yaml": make_endpoint("thing", more=weight),
    }
    server = serve(files)
    assert server.get(key="demo").headers["X-ORDERS"] == "2"
    answer = server.ask(server.socket(), "thing", {"apiKey": "demo"})
    assert answer["status"] == 429
    until = server.clock.now - server.clock.now % 10_000 + 10_000
    assert answer["error"]["code"] == -1003
    assert answer["error"]["data"] == {"serverTime": server.clock.now, "retryAfter": until}
    kinds = [
        (r["rateLimitType"], r["interval"], r["intervalNum"], r["limit"], r["count"]) for r in answer["rateLimits"]
    ]
    assert kinds == [
        ("REQUEST_WEIGHT", "MINUTE", 1, 10, 2),
        ("ORDERS", "SECOND", 10, 3, 4),
        ("RAW_REQUESTS", "MINUTE", 5, 50, 2),
    ]


def test_ip_goes_by_address_and_the_rest_by_key(serve, make_endpoint):
    limits = (IP, "{counter: uid, limit: 9, interval: 1h, headers: [X-UID]}")
    files = {
        "toy/product.yaml": product(*limits),
        "toy/rest/thing.yaml": make_endpoint(more="weight: {ip: 1, uid: 1}\n"),
    }
    server = serve(files)
    seen = [server.get(key=key).headers for key in ("one", "two", "one")]
    assert [(headers["X-IP"], headers["X-UID"]) for headers in seen] == [("1", "1"), ("2", "1"), ("3", "2")]


def test_budgets_of_endpoints_and_of_paths(serve, make_endpoint):
    each = "{counter: ip, limit: 9, interval: 1m, per: endpoint, paths: /sapi/, headers: [X-SAPI, X-ALSO]}"
    files = {
        "toy/product.yaml": product(each, "{counter: ip, limit: 99, interval: 1m, headers: [X-ALL]}"),
        "toy/rest/a.yaml": make_endpoint("GET /sapi/a", more="weight: 1\n"),
        "toy/rest/b.yaml": make_endpoint("GET /sapi/b", more="weight: 1\n"),
        "toy/rest/c.yaml": make_endpoint("GET /api/c", more="weight: 1\n"),
    }
    server = serve(files)
    seen = [server.send("GET", path).headers for path in ("/sapi/a", "/sapi/a", "/sapi/b", "/api/c")]
    assert [h.get("X-SAPI") for h in seen] == [h.get("X-ALSO") for h in seen] == ["1", "2", "1", None]
    assert [h["X-ALL"] for h in seen] == ["1", "2", "3", "4"]


def test_a_success_may_cost_otherwise(serve, make_endpoint):
    orders = "{counter: orders, limit: 9, interval: 1m, headers: [X-ORDERS]}"
    more = "weight: [{counter: orders, value: 3, on_success: 1}]\n"
    files = {"toy/product.yaml": product(orders), "toy/rest/thing.yaml": make_endpoint(more=more)}
    server = serve(files)
    assert [server.get(query).headers["X-ORDERS"] for query in ("", "x=1", "")] == ["1", "4", "5"]


def test_the_header_that_a_page_names(serve, make_endpoint):
    more = "weight: [{counter: ip, value: 2, header: X-PAGE}]\n"
    server = serve({"toy/product.yaml": product(IP), "toy/rest/thing.yaml": make_endpoint(more=more)})
    assert server.get().headers["X-PAGE"] == "2"


def test_every_answer_shows_what_is_used(serve, make_endpoint):
    files = {"toy/product.yaml": product(IP), "toy/rest/thing.yaml": make_endpoint(more="weight: 1\n")}
    server = serve(files)
    answer = server.get("unknown=1")
    assert (answer.code, answer.headers["X-IP"]) == (-1104, "1")


def test_usage_can_be_booked_ahead(serve, make_endpoint):
    server = serve({"toy/product.yaml": product(IP), "toy/rest/thing.yaml": make_endpoint(more="weight: 1\n")})
    server.get()
    server.control("POST", "usage", {"product": "toy", "counter": "ip", "used": 9})
    assert [server.get().status for _ in range(2)] == [200, 429]
    rows = {row["subject"]: row for row in server.control("GET", "usage")}
    assert (rows["127.0.0.1"]["used"], rows["127.0.0.1"]["limit"], rows[None]["used"]) == (11, 10, 9)
    server.clock.now += 60_000
    assert server.get().headers["X-IP"] == "1"
    server.control("POST", "reset")
    assert server.control("GET", "usage") == []
