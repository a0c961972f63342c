"""What an executed request is answered, and what the journal says it was taken from."""

from __future__ import annotations

import pytest

MOON = "kind: {type: ENUM, enum: [A, B, C]}\nsize: {type: INT, default: 5}"


def answers(*lines: str, schema: str = "") -> str:
    examples = "\n".join(f"                - {line}" for line in lines)
    shown = f"              examples:\n{examples}\n" if lines else ""
    described = f"              schema: {schema}\n" if schema else ""
    return f"            response:\n{described}{shown}"


def asked(server, query: str = ""):
    """Status and body of the answer, and what the journal says of it."""
    answer = server.get(query)
    return answer.status, answer.body, server.requests()[-1]["answered"]


@pytest.mark.parametrize(
    ("whens", "query", "taken"),
    [
        # The state that decides stands outside of the request: any of them may be meant.
        (["{state: account.mode, in: [x]}", "{state: account.mode, in: [y]}"], "", 1),
        # What the request says itself still counts.
        (["{all: [{state: m, in: [x]}, {param: kind, in: [A]}]}", "{state: m, in: [y]}"], "kind=B", 2),
        # No default is documented: the exchange may take either.
        (["{param: kind, in: [B]}", "{param: kind, in: [A]}"], "", 1),
        (["{param: size, in: [7]}", "{param: size, in: [5]}"], "", 2),
        (["{param: size, in: [7]}", "{any: [{param: size, in_range: '[6,7]'}, {param: kind, in: [A]}]}"], "", 2),
        # What holds comes before what may hold.
        (["{state: account.mode, in: [x]}", "{param: kind, in: [A]}"], "kind=A", 2),
    ],
)
def test_the_example_that_the_request_allows(serve, make_endpoint, whens, query, taken):
    lines = [f"{{value: {{got: {place}}}, when: {when}}}" for place, when in enumerate(whens, 1)]
    server = serve(make_endpoint(params=MOON, more=answers(*lines)))
    assert asked(server, query) == (200, {"got": taken}, f"example {taken}")


SCHEMA = (
    "{anyOf: [{type: object, when: {param: kind, in: [A]}, properties: {id: {type: integer}}},"
    " {type: array, when: {param: kind, in: [B, C]}, items: {type: object, properties: {id: {type: [string, 'null']},"
    " open: {type: boolean}, way: {type: string, values: [UP, DOWN]}, near: {type: number, when: {present: size}},"
    " far: {type: number, when: {absent: size}}, "
    " pair: {type: array, prefixItems: [{title: one, type: string}, {title: two, type: 'null'}]},"
    " any: {type: object, additionalProperties: {type: integer}}}}}]}"
)
LISTED = [{"id": "", "open": False, "way": "UP", "far": 0, "pair": ["", None], "any": {}}]


def test_an_answer_that_no_example_shows_is_made_up_from_the_schema(serve, make_endpoint):
    server = serve(
        make_endpoint(params=MOON, more=answers("{value: {id: 1}, when: {param: kind, in: [A]}}", schema=SCHEMA))
    )
    assert asked(server, "kind=A") == (200, {"id": 1}, "example 1")
    assert asked(server, "kind=B") == (200, LISTED, "schema")


def test_without_any_example_the_schema_answers(serve, make_endpoint):
    server = serve(make_endpoint(params=MOON, more=answers(schema=SCHEMA)))
    assert asked(server, "kind=A") == (200, {"id": 0}, "schema")


@pytest.mark.parametrize(
    "schema", ["", "{type: object, when: {param: kind, in: [A]}, properties: {id: {type: integer}}}"]
)
def test_a_request_that_no_documented_answer_belongs_to_is_told_so(serve, make_endpoint, schema):
    more = answers("{value: {id: 1}, when: {param: kind, in: [A]}}", schema=schema)
    server = serve(make_endpoint(params=MOON, more=more))
    status, body, source = asked(server, "kind=B")
    assert (status, body["code"], source) == (501, -1000, "nothing documented for this request")
    assert "No answer to this request is documented" in body["msg"]


@pytest.mark.parametrize("more", ["", answers("{status: 400, value: {code: -1}}")])
def test_an_endpoint_that_documents_no_answer_says_so(serve, make_endpoint, more):
    assert asked(serve(make_endpoint(more=more))) == (200, {}, "nothing documented")


def test_ws_says_so_too(serve, make_endpoint):
    more = answers("{value: {id: 1}, when: {param: kind, in: [A]}}")
    server = serve(make_endpoint("thing.get", params=MOON, more=more))
    frame = server.ask(server.socket(), "thing.get", {"kind": "B"})
    assert (frame["status"], frame["error"]["code"]) == (501, -1000)
    assert server.requests()[-1]["answered"] == "nothing documented for this request"


def test_what_is_refused_is_answered_by_nothing(toy):
    toy.signed("symbol=A")
    assert toy.requests()[-1]["answered"] is None
