"""The documentation's worked examples of signed requests: the client makes exactly these.

What they say stands in `documented_signatures.json`; Spot's is read again from the documentation where that is at hand.
Private keys are not printed there: of RSA and Ed25519 examples the payload is compared, and the place of the signature.
The pages of Margin, and most of those of Portfolio Margin Pro, show Spot's examples again.

    form: why the client's own request has another form: `mixed` parts the parameters between query and body, with
        nothing between the two where they are signed; `timing first` puts the timestamp before them.
    signed: where the printed signature is not that of the printed payload: the one that it is of, if that is known.
    sent: what the printed request sends, where that is not what was signed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

import pytest
from binance_typed import Credentials
from binance_typed.runtime.operation import Operation, Param, Route
from binance_typed.runtime.options import Options
from binance_typed.runtime.request import http_request, ws_frame

FACTS = json.loads(Path(__file__).with_suffix(".json").with_stem("documented_signatures").read_text("utf-8"))
TIMING = ("timestamp", "recvWindow")

#: Lengths of a signature in bytes, by kind; the RSA keys of the examples are of 1024 and 2048 bits.
LENGTHS = {"hmac": {32}, "rsa": {128, 256}, "ed25519": {64}}


def those(is_meant: Callable[[dict[str, Any]], bool]) -> list[Any]:
    """The examples that a test is about."""
    named = ((fact, f"{fact['product']}-{fact['kind']}-{at}") for at, fact in enumerate(FACTS))
    return [pytest.param(fact, id=id_) for fact, id_ in named if is_meant(fact)]


def of(transport: str) -> list[Any]:
    """The examples of whole requests that the client makes in the same form, and that are right."""
    return those(lambda fact: fact["transport"] == transport and "form" not in fact and "signed" not in fact)


def signed(fact: dict[str, Any], payload: str) -> str:
    """What the standard library says is the signature."""
    return hmac.new(fact["secret"].encode(), payload.encode(), hashlib.sha256).hexdigest()


def credentials(fact: dict[str, str]) -> Credentials:
    """Those of the example; where its private key is not printed, they sign its payload as it was signed."""
    if fact["kind"] == "hmac":
        return Credentials.hmac(fact["key"], fact["secret"])

    def sign(payload: bytes) -> str:
        assert payload.decode() == fact["payload"]
        return fact["signature"]

    return Credentials(fact["kind"], fact["key"], sign)


def call(fact: dict[str, str]) -> tuple[Operation[Any], dict[str, str], dict[str, int]]:
    """The operation of an example, its values, and its timing."""
    given = dict(parse_qsl(fact["payload"], strict_parsing=True))
    given.pop("apiKey", None)
    timing = {name: int(given[name]) for name in given if name in TIMING}
    values = {name: value for name, value in given.items() if name not in TIMING}
    params = tuple(Param(name, name, "STRING") for name in values)
    return Operation("order", "signed", object, params=params), values, timing


@pytest.mark.parametrize("fact", those(lambda fact: "signed" not in fact))
def test_the_signature(fact):
    assert credentials(fact).sign(fact["payload"].encode()) == fact["signature"]


@pytest.mark.parametrize("fact", those(lambda fact: fact["kind"] == "hmac" and "signed" in fact))
def test_examples_that_are_wrong(fact):
    """Nobody's signature of that payload is the printed one; of some it is known what was signed instead."""
    made = credentials(fact).sign(fact["payload"].encode())
    assert made == signed(fact, fact["payload"]) != fact["signature"]
    if fact["signed"]:
        assert credentials(fact).sign(fact["signed"].encode()) == fact["signature"]


def test_which_examples_are_wrong():
    """One is of no payload that could be found, the others are of those of another contract or quantity."""
    wrong = [(fact["product"], fact["kind"], bool(fact["signed"])) for fact in FACTS if "signed" in fact]
    assert wrong == [
        ("coin_futures", "hmac", False),
        ("coin_futures", "rsa", True),
        ("options", "hmac", True),
        ("portfolio_margin", "hmac", True),
        ("portfolio_margin", "hmac", True),
    ]
    (printed,) = (fact for fact in FACTS if fact["kind"] == "rsa" and "signed" in fact)
    same = [fact for fact in FACTS if (fact["key"], fact["payload"]) == (printed["key"], printed["signed"])]
    assert {fact["product"] for fact in same} == {"usds_futures", "portfolio_margin"}
    assert {fact["signature"] for fact in same} == {printed["signature"]}


def test_a_request_that_sends_something_else_than_it_signed():
    """A space behind `timestamp=` was signed and is not sent: the exchange would refuse it."""
    (fact,) = (fact for fact in FACTS if "sent" in fact)
    assert fact["payload"].replace(" ", "") == fact["sent"]
    assert signed(fact, fact["sent"]) != fact["signature"] == signed(fact, fact["payload"])


@pytest.mark.parametrize("fact", those(lambda fact: fact.get("form") == "mixed" and "signed" not in fact))
def test_the_same_order_in_the_clients_own_form(fact):
    """The client parts nothing: one text is signed and sent, with a separator between all of its parameters."""
    whole = fact["payload"].replace("GTCquantity", "GTC&quantity").replace(" ", "")
    operation, values, timing = call({**fact, "payload": whole})
    sent = http_request(operation, Route("POST", "/order"), values, timing, Options(credentials(fact)), "https://h")
    assert sent.body.decode() == f"{whole}&signature={signed(fact, whole)}"
    assert sent.target == "/order"


@pytest.mark.parametrize("fact", of("rest"))
def test_the_whole_request_over_http(fact):
    operation, values, timing = call(fact)
    sent = http_request(operation, Route("POST", "/order"), values, timing, Options(credentials(fact)), "https://h")
    assert sent.body.decode() == f"{fact['payload']}&signature={quote(fact['signature'], safe='')}"
    assert sent.target == "/order"
    assert sent.headers["X-MBX-APIKEY"] == fact["key"]
    in_query = http_request(operation, Route("GET", "/order"), values, timing, Options(credentials(fact)), "https://h")
    assert in_query.target == f"/order?{sent.body.decode()}"
    assert in_query.body == b""


@pytest.mark.parametrize("fact", of("ws"))
def test_the_whole_request_over_the_websocket_api(fact):
    operation, values, timing = call(fact)
    frame = json.loads(ws_frame("id", operation, Route("order.place"), values, timing, Options(credentials(fact))))
    added = {"apiKey": fact["key"], "signature": fact["signature"]}
    assert frame == {"id": "id", "method": "order.place", "params": {**values, **timing, **added}}


@pytest.mark.parametrize("fact", of("ws"))
def test_the_order_of_the_call_does_not_matter_over_the_websocket_api(fact):
    operation, values, timing = call(fact)
    turned = dict(reversed(values.items()))
    frame = json.loads(ws_frame("id", operation, Route("order.place"), turned, timing, Options(credentials(fact))))
    assert frame["params"]["signature"] == fact["signature"]


# --- read from the documentation itself -------------------------------------------------------------------------

KINDS = {"HMAC": "hmac", "RSA": "rsa", "Ed25519": "ed25519"}
CURL = re.compile(
    r"""curl .*?(?:KEY: (\w+)" )?-X POST ['"]https://[\w.]+/api/v3/order\?(\w+=[\w%][^'"$]+)&signature=([^'"$]+)"""
)
ECHO = re.compile(r"""echo -n ['"]((?:symbol|apiKey)=[^'"]+)['"][^`]*?\n\n?([\w+/=]{64,})\n""")
FRAME = re.compile(r"```json\n(\{.*?\n\})\n```", re.DOTALL)


@pytest.fixture
def page(documentation) -> Callable[[str], dict[str, str]]:
    """Sections of a page that show signed requests, by kind of key."""

    def read(name: str) -> dict[str, str]:
        path = documentation / "spot-github-2026-07" / name
        if not path.is_file():
            pytest.skip(f"the documentation has no {name}")
        parts = re.split(r"^#{2,4} (.*)$", path.read_text("utf-8"), flags=re.MULTILINE)
        titles = {f"{kind} Keys": kind for kind in KINDS}
        titles |= {f"signed request example ({kind.lower()})": kind for kind in KINDS}
        pairs = zip(parts[1::2], parts[2::2], strict=True)
        found = {titles.get(title) or titles.get(title.lower()): text for title, text in pairs}
        return {KINDS[kind]: text for kind, text in found.items() if kind}

    return read


def keys(text: str) -> dict[str, str]:
    return dict(re.findall(r"^`(apiKey|secretKey)` *\| *`?(\w{64})`?$", text, re.MULTILINE))


def facts(transport: str, kind: str, text: str) -> list[dict[str, str]]:
    """What a section's commands say: the payload, and the signature that comes out."""
    found = keys(text)
    secret = {"secret": found["secretKey"]} if kind == "hmac" else {}
    key = found["apiKey"]
    fact = {"product": "spot", "transport": transport, "kind": kind, "key": key, **secret}
    return [{**fact, "payload": payload, "signature": signature} for payload, signature in ECHO.findall(text)]


@pytest.mark.parametrize(("transport", "name"), [("rest", "rest-api.md"), ("ws", "web-socket-api.md")])
def test_the_facts_are_those_of_the_documentation(page, transport, name):
    read = [fact for kind, text in page(name).items() for fact in facts(transport, kind, text)]
    assert read == [fact for fact in FACTS if (fact["product"], fact["transport"]) == ("spot", transport)]
    assert len(read) == 6


def test_the_documented_urls(page):
    for kind, text in page("rest-api.md").items():
        urls = CURL.findall(text)
        assert len(urls) == 2
        for fact, (key, payload, signature) in zip(facts("rest", kind, text), urls, strict=True):
            assert key in ("", fact["key"])
            operation, values, timing = call(fact)
            sent = http_request(operation, Route("GET", "/"), values, timing, Options(credentials(fact)), "https://h")
            assert sent.target == f"/?{payload}&signature={signature}"
            assert unquote(signature) == fact["signature"]


#: Where a printed frame is not the one whose payload was signed: its kind and number, and the parameters that differ.
OTHER_FRAMES = {
    ("rsa", 0): {"newOrderRespType"},
    ("rsa", 1): {"side"},
    ("ed25519", 0): {"newOrderRespType"},
    ("ed25519", 1): {"side"},
}


def test_the_documented_frames(page):
    for kind, text in page("web-socket-api.md").items():
        printed = [json.loads(frame) for frame in FRAME.findall(text)]
        printed = [frame for frame in printed if "FILL ME" not in frame["params"]["signature"]]
        assert len(printed) == 2
        for at, (fact, frame) in enumerate(zip(facts("ws", kind, text), printed, strict=True)):
            operation, values, timing = call(fact)
            options = Options(credentials(fact))
            made = json.loads(ws_frame(frame["id"], operation, Route("order.place"), values, timing, options))
            assert {**made, "params": None} == {**frame, "params": None}
            differing = {name for name, _ in made["params"].items() ^ frame["params"].items()}
            assert differing == OTHER_FRAMES.get((kind, at), set())


def test_signatures_that_are_none_of_their_kind():
    """Those of the REST examples of Ed25519 are RSA's: one has lost a `=`, the other is an RSA example's own."""
    lengths = {}
    for fact in FACTS:
        signature = fact["signature"]
        size = len(signature) // 2 if fact["kind"] == "hmac" else len(signature.rstrip("=")) * 6 // 8
        lengths.setdefault((fact["transport"], fact["kind"]), set()).add(size)
    wrong = {place: sizes for place, sizes in lengths.items() if not sizes <= LENGTHS[place[1]]}
    assert wrong == {("rest", "ed25519"): {256}}
    repeated = [fact["kind"] for fact in FACTS if fact["signature"] == FACTS[3]["signature"]]
    assert repeated == ["rsa", "ed25519"]
    unpadded = [fact["kind"] for fact in FACTS if fact["kind"] != "hmac" and len(fact["signature"]) % 4]
    assert unpadded == ["ed25519"]
