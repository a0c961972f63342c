"""Which endpoint a path or a method name means."""

import pytest

PRODUCT = """
title: P
servers: {{ws: {{a: wss://x.example.com/ws/v1}}}}
security: {{NONE: none}}
limits: [{{counter: ip, limit: 9, interval: 1m, headers: [X-{}]}}]
"""


@pytest.fixture
def two(serve, make_endpoint):
    def answer(value):
        return f"response: {{examples: [{{value: {value}}}]}}\n"

    return serve(
        {
            "aaa/product.yaml": PRODUCT.format("A"),
            "bbb/product.yaml": PRODUCT.format("B"),
            "aaa/rest/one.yaml": make_endpoint("GET /same", more=answer("[1]")),
            "bbb/rest/one.yaml": make_endpoint("GET /same", more=answer("[2]")),
            "bbb/rest/two.yaml": make_endpoint("POST /only/here", more=answer("[3]")),
            "aaa/ws/one.yaml": make_endpoint("same", more=answer("[4]")),
            "bbb/ws/one.yaml": make_endpoint("same", more=answer("[5]")),
            "bbb/ws/two.yaml": make_endpoint("only.here", more=answer("[6]")),
        }
    )


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/same", [1]),
        ("GET", "/aaa/same", [1]),
        ("GET", "/bbb/same", [2]),
        ("POST", "/only/here", [3]),
        ("POST", "/bbb/only/here", [3]),
    ],
)
def test_rest(two, method, path, body):
    answer = two.send(method, path)
    assert (answer.status, answer.body) == (200, body)
    assert two.requests()[-1]["path"] == path.removeprefix("/aaa").removeprefix("/bbb")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("POST", "/same"),
        ("POST", "/aaa/only/here"),
        ("GET", "/ccc/same"),
        ("GET", "/bbb"),
        ("HEAD", "/same"),
    ],
)
def test_unknown_paths_are_404(two, method, path):
    answer = two.send(method, path)
    assert answer.status == 404
    if method != "HEAD":
        assert answer.body.keys() == {"code", "msg"}


@pytest.mark.parametrize(
    ("path", "method", "result"),
    [
        ("/ws/v1", "same", [4]),
        ("/aaa/ws/v1", "same", [4]),
        ("/bbb/ws/v1", "same", [5]),
        ("/ws/v1", "only.here", [6]),
        ("/ws/v1", "v3/only.here", [6]),
    ],
)
def test_ws(two, path, method, result):
    assert two.ask(two.socket(path), method)["result"] == result


def test_unknown_methods_are_status_400(two):
    answer = two.ask(two.socket("/aaa/ws/v1"), "only.here")
    assert (answer["status"], answer["error"]["code"]) == (400, -1020)
    assert two.requests()[-1]["endpoint"] is None


def test_the_ws_path_without_an_upgrade_is_no_endpoint(two):
    assert two.send("GET", "/ws/v1").status == 404


def test_examples_by_condition(serve, make_endpoint):
    server = serve(
        make_endpoint(
            params="kind: {type: ENUM, enum: [A, B, C]}",
            more="""
            response:
              examples:
                - {value: {got: b}, when: {param: kind, in: [B]}, status: 202}
                - {value: {got: state}, when: {state: account.mode, in: [x]}}
                - {value: {code: -1}, status: 400}
                - {value: {got: any}}
            """,
        )
    )
    assert (server.get("kind=B").status, server.get("kind=B").body) == (202, {"got": "b"})
    assert server.get("kind=A").body == {"got": "any"}
    assert server.get().body == {"got": "any"}


def test_a_frame_followed_at_once_by_a_goodbye_has_arrived(two):
    for _ in range(20):
        socket = two.socket("/aaa/ws/v1")
        socket.send('{"id": 1, "method": "same"}')
        socket.close()
    assert [record["endpoint"] for record in two.requests()] == ["aaa/ws/one"] * 20
