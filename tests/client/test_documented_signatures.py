"""The documentation's worked examples of signed requests: the client makes exactly these.

What they say stands in `documented_signatures.json`, and is read again from the documentation where that is at hand.
Private keys are not printed there: of RSA and Ed25519 examples the payload is compared, and the place of the signature.
"""

from __future__ import annotations

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

#: Length of a signature in bytes, by kind.
LENGTHS = {"hmac": 32, "rsa": 256, "ed25519": 64}


def of(transport: str) -> list[Any]:
    ids = [f"{fact['product']}-{fact['kind']}-{at}" for at, fact in enumerate(FACTS)]
    return [pytest.param(fact, id=id_) for fact, id_ in zip(FACTS, ids, strict=True) if fact["transport"] == transport]


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


@pytest.mark.parametrize("fact", FACTS)
def test_the_signature(fact):
    assert credentials(fact).sign(fact["payload"].encode()) == fact["signature"]


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
    wrong = {place: sizes for place, sizes in lengths.items() if sizes != {LENGTHS[place[1]]}}
    assert wrong == {("rest", "ed25519"): {LENGTHS["rsa"]}}
    repeated = [fact["kind"] for fact in FACTS if fact["signature"] == FACTS[3]["signature"]]
    assert repeated == ["rsa", "ed25519"]
    unpadded = [fact["kind"] for fact in FACTS if fact["kind"] != "hmac" and len(fact["signature"]) % 4]
    assert unpadded == ["ed25519"]
