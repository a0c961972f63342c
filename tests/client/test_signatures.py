"""Signatures, read three times: by the client, by the contract server, and by hand from the documented rules."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import http.client
import json
import time
import urllib.request
from urllib.parse import quote, unquote

import pytest
from binance_typed import Credentials
from binance_typed.runtime.operation import Param, Route
from binance_typed.runtime.options import Options
from binance_typed.runtime.request import http_request
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from msgspec.structs import replace
from websockets.sync.client import connect

from generator.catalog.load import load
from generator.server import Hmac, Settings, ed25519_key, local, rsa_key

SECRET = "the secret, with a blank"
RSA = rsa.generate_private_key(65537, 2048)
ED = ed25519.Ed25519PrivateKey.generate()

SPEC = """
params:
  symbol: {type: STRING, mandatory: true}
  orderId: {type: LONG}
  origClientOrderId: {type: STRING}
  price: {type: DECIMAL}
  ids: {type: ARRAY, encoding: ENCODING, items: {type: STRING}}
  isolated: {type: BOOLEAN}
  recvWindow: {type: LONG}
  timestamp: {type: LONG, mandatory: true}
response:
  examples:
    - value: {orderId: 7}
security: TRADE
source: {page: toy/page, updated: 2026-01-01}
"""
PRODUCT = """
title: Toy
servers:
  rest: {production: https://toy.example.com}
  ws: {production: wss://toy.example.com/ws-toy/v1}
security: {NONE: none, TRADE: signed}
"""
IDS = Param("ids", "ids", "ARRAY", items=Param("ids", "ids", "STRING"))
MORE = (Param("price", "price", "DECIMAL"), IDS, Param("isolated", "isolated", "BOOLEAN"))


def private_pem(private):
    return private.private_bytes(ser.Encoding.PEM, ser.PrivateFormat.PKCS8, ser.NoEncryption())


def public_pem(private):
    return private.public_key().public_bytes(ser.Encoding.PEM, ser.PublicFormat.SubjectPublicKeyInfo)


CREDENTIALS = {
    "hmac": Credentials.hmac("hmac-toy-key", SECRET),
    "rsa": Credentials.rsa("rsa-toy-key", private_pem(RSA)),
    "ed25519": Credentials.ed25519("ed25519-toy-key", private_pem(ED)),
}


def by_hand(kind: str, payload: str) -> str:
    """What the documentation says, in as many words."""
    if kind == "hmac":
        return hmac.new(SECRET.encode(), payload.encode("utf-8"), hashlib.sha256).hexdigest()
    if kind == "rsa":
        return base64.b64encode(RSA.sign(payload.encode("utf-8"), padding.PKCS1v15(), hashes.SHA256())).decode()
    return base64.b64encode(ED.sign(payload.encode("utf-8"))).decode()


class Exchange:
    def __init__(self, url: str) -> None:
        self.url = url
        self.address = url.removeprefix("http://")

    def control(self, method: str, name: str):
        with urllib.request.urlopen(urllib.request.Request(f"{self.url}/_specwright/{name}", method=method)) as answer:
            return json.loads(answer.read() or b"null")

    def only(self):
        (record,) = self.control("GET", "requests")
        self.control("DELETE", "requests")
        return record


@pytest.fixture(scope="module")
def exchange(tmp_path_factory):
    root = tmp_path_factory.mktemp("specs")
    files = {"product.yaml": PRODUCT}
    for encoding in ("json", "comma", "indexed", "repeated"):
        for method in ("DELETE", "GET", "POST", "PUT"):
            head = f"title: Order\nrequest: {method} /{encoding}\n"
            files[f"rest/{encoding}_{method.lower()}.yaml"] = head + SPEC.replace("ENCODING", encoding)
    files["ws/cancel_order.yaml"] = "title: Order\nmethod: order.cancel\n" + SPEC.replace("ENCODING", "json")
    for name, text in files.items():
        path = root / "toy" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    keys = {
        "hmac-toy-key": Hmac(SECRET),
        "rsa-toy-key": rsa_key(public_pem(RSA)),
        "ed25519-toy-key": ed25519_key(public_pem(ED)),
    }
    with local(load(root), Settings(keys=keys)) as url:
        yield Exchange(url)


@pytest.fixture
def make(operation):
    def make(method="DELETE", encoding="json"):
        params = (*operation.params, *(replace(p, encoding=encoding) if p is IDS else p for p in MORE))
        return replace(operation, params=params, rules=(), rest=Route(method, f"/{encoding}"))

    return make


VALUES = [
    {"symbol": "BTCUSDT"},
    {"symbol": "１２３４５６"},
    {"symbol": "a b+c&d=e%f/g?h#i"},
    {"symbol": "%41~-_.!*'()"},
    {"symbol": "ÄÖ€😀\u200f\t"},
    {"symbol": 'quote"back\\slash', "order_id": 2**53 + 1, "price": 1e-7},
    {"symbol": "A", "isolated": True, "ids": ["x,y"]},
    {"symbol": "A", "isolated": False, "ids": ['"', "ü&", "１"]},
]


@pytest.mark.parametrize("kind", CREDENTIALS)
@pytest.mark.parametrize("client", ["rest", "async rest"])
@pytest.mark.parametrize("arguments", VALUES)
def test_over_http(exchange, clients, make, kind, client, arguments):
    _call(clients[client], kind, exchange, make(), arguments)
    record = exchange.only()
    assert record["signature_valid"]
    assert record["executed"]
    sent = dict(record["params"])
    signature = sent.pop("signature")
    payload = "&".join(f"{name}={quote(value, safe='-_.~')}" for name, value in sent.items())
    assert by_hand(kind, payload) == signature
    assert record["query"] == f"{payload}&signature={quote(signature, safe='-_.~')}"
    assert sent["symbol"] == arguments["symbol"]

    link = http.client.HTTPConnection(exchange.address, timeout=5)
    link.request("DELETE", f"/json?{record['query']}", headers={"X-MBX-APIKEY": f"{kind}-toy-key"})
    assert link.getresponse().read() == b'{"orderId":7}'
    link.close()
    assert exchange.only()["signature_valid"]


@pytest.mark.parametrize("method", ["GET", "DELETE", "POST", "PUT"])
@pytest.mark.parametrize("encoding", ["json", "comma", "indexed", "repeated"])
@pytest.mark.parametrize("client", ["rest", "async rest"])
def test_every_method_and_encoding(exchange, clients, make, client, method, encoding):
    arguments = {"symbol": "１ &", "ids": ["a", "ü+"], "price": "1e-7", "isolated": True}
    _call(clients[client], "hmac", exchange, make(method, encoding), arguments)
    record = exchange.only()
    assert (record["executed"], record["signature_valid"], record["code"]) == (True, True, None)
    form = record["body"] if method in ("POST", "PUT") else record["query"]
    assert (record["body"] == "") == (method in ("GET", "DELETE"))
    payload, _, signature = form.partition("&signature=")
    assert by_hand("hmac", payload) == unquote(signature)


@pytest.mark.parametrize("kind", CREDENTIALS)
@pytest.mark.parametrize("client", ["ws", "async ws"])
@pytest.mark.parametrize("arguments", VALUES)
def test_over_the_websocket_api(exchange, clients, make, kind, client, arguments):
    _call(clients[client], kind, exchange, make(), arguments)
    record = exchange.only()
    assert record["signature_valid"]
    assert record["executed"]
    frame = json.loads(record["body"])
    signature = frame["params"].pop("signature")
    payload = "&".join(f"{name}={_written(frame['params'][name])}" for name in sorted(frame["params"]))
    assert by_hand(kind, payload) == signature
    assert frame["params"]["symbol"] == arguments["symbol"]

    with connect(f"ws://{exchange.address}/ws-toy/v1", proxy=None) as link:
        link.send(json.dumps({"id": 1, "method": "order.cancel", "params": frame["params"] | {"signature": signature}}))
        assert json.loads(link.recv(5))["result"] == {"orderId": 7}
    assert exchange.only()["signature_valid"]


def _written(value):
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _call(client, kind, exchange, operation, arguments):
    opened = client(CREDENTIALS[kind], base_url=exchange.url, recv_window=60_000)
    if hasattr(opened, "close"):
        with opened:
            return opened._call(operation, **arguments)

    async def run():
        async with opened:
            return await opened._call(operation, **arguments)

    return asyncio.run(run())


def test_the_exchange_notices_a_wrong_signature(exchange, make):
    """Otherwise none of these tests would mean anything."""
    operation, timing = make(), {"timestamp": time.time_ns() // 1_000_000}
    options = Options(CREDENTIALS["hmac"])
    sent = http_request(operation, operation.rest, {"symbol": "A"}, timing, options, exchange.url)
    link = http.client.HTTPConnection(exchange.address, timeout=5)
    link.request("DELETE", sent.target.replace("symbol=A", "symbol=B"), headers=sent.headers)
    assert json.loads(link.getresponse().read())["code"] == -1022
    link.close()
    assert exchange.only()["signature_valid"] is False
