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
from dataclasses import replace
from urllib.parse import quote, unquote

import pytest
from binance_typed import Credentials
from binance_typed.runtime import request as request_module
from binance_typed.runtime.operation import Operation, Param, Route
from binance_typed.runtime.request import Session, http_request, ws_request
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
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
    "hmac": Credentials.hmac("hmac-key", SECRET),
    "rsa": Credentials.rsa("rsa-key", private_pem(RSA)),
    "ed25519": Credentials.ed25519("ed25519-key", private_pem(ED)),
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
        "hmac-key": Hmac(SECRET),
        "rsa-key": rsa_key(public_pem(RSA)),
        "ed25519-key": ed25519_key(public_pem(ED)),
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
    link.request("DELETE", f"/json?{record['query']}", headers={"X-MBX-APIKEY": f"{kind}-key"})
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
    session = Session(CREDENTIALS["hmac"], None, True)
    sent = http_request(make(), {"symbol": "A"}, session)
    link = http.client.HTTPConnection(exchange.address, timeout=5)
    link.request("DELETE", sent.target.replace("symbol=A", "symbol=B"), headers=sent.headers)
    assert json.loads(link.getresponse().read())["code"] == -1022
    link.close()
    assert exchange.only()["signature_valid"] is False


# --- the documentation's worked examples ------------------------------------------------------------------------

SPOT_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
SPOT_SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
FUTURES_KEY = "dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83"
FUTURES_SECRET = "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9"
RSA_KEY = "CAvIjXy3F44yW6Pou5k8Dy1swsYDWJZLeoK2r8G4cFDnE9nosRppc2eKc1T8TRTQ"
ED_KEY = "4yNzx3yWC5bS6YTwEkSRaC0nRmSQIIStAUOh1b6kqaBrTLIhjCpI5lJH8q8R8WNO"
PERCENT = "%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96"


def order(text: str) -> tuple[Operation, dict[str, str]]:
    """An operation with these parameters, in this order, and the arguments of a call."""
    given = dict(pair.split("=") for pair in text.split("&"))
    params = tuple(Param(name, name, "STRING") for name in given)
    return Operation("order", "signed", object, Route("POST", "/order"), Route("order.place"), params), given


@pytest.mark.parametrize(
    ("key", "secret", "text", "stamp", "signature"),
    [
        (
            SPOT_KEY,
            SPOT_SECRET,
            "symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1",
            1499827319559,
            "c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71",
        ),
        (
            SPOT_KEY,
            SPOT_SECRET,
            "symbol=１２３４５６&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1",
            1499827319559,
            "e1353ec6b14d888f1164ae9af8228a3dbd508bc82eb867db8ab6046442f33ef3",
        ),
        (
            FUTURES_KEY,
            FUTURES_SECRET,
            "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC",
            1591702613943,
            "3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9",
        ),
    ],
)
def test_worked_examples_over_http(monkeypatch, key, secret, text, stamp, signature):
    monkeypatch.setattr(time, "time_ns", lambda: stamp * 1_000_000 + 999_999)
    operation, given = order(text)
    sent = http_request(operation, given, Session(Credentials.hmac(key, secret), 5000, True))
    encoded = text.replace("１２３４５６", PERCENT)
    assert sent.body.decode() == f"{encoded}&recvWindow=5000&timestamp={stamp}&signature={signature}"
    assert sent.headers["X-MBX-APIKEY"] == key


WS_ASCII = "symbol=BTCUSDT&side=SELL&type=LIMIT&timeInForce=GTC&quantity=0.01000000&price=52000.00"
WS_OTHER = "symbol=１２３４５６&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1.00000000&price=0.10000000"
WS_STAMP = 1645423376532


@pytest.mark.parametrize(
    ("text", "window", "signature"),
    [
        (WS_ASCII, 100, "aa1b5712c094bc4e57c05a1a5c1fd8d88dcd628338ea863fec7b88e59fe2db24"),
        (WS_OTHER, 5000, "b33892ae8e687c939f4468c6268ddd4c40ac1af18ad19a064864c47bae0752cd"),
    ],
)
def test_worked_examples_over_the_websocket_api(monkeypatch, text, window, signature):
    monkeypatch.setattr(time, "time_ns", lambda: WS_STAMP * 1_000_000)
    operation, given = order(text)
    sent = ws_request(operation, given, Session(Credentials.hmac(SPOT_KEY, SPOT_SECRET), window, True), "id")
    frame = json.loads(sent.frame)
    assert frame["params"] == given | {
        "apiKey": SPOT_KEY,
        "recvWindow": window,
        "timestamp": WS_STAMP,
        "signature": signature,
    }


@pytest.mark.parametrize("key", [RSA_KEY, ED_KEY])
def test_the_payload_of_the_examples_whose_private_keys_are_not_printed(monkeypatch, key):
    monkeypatch.setattr(time, "time_ns", lambda: WS_STAMP * 1_000_000)
    payloads = []
    credentials = Credentials("any", key, lambda payload: payloads.append(payload.decode()) or "sig")
    for text, window in ((WS_ASCII, 100), (WS_OTHER, 5000)):
        operation, given = order(text)
        ws_request(operation, given, Session(credentials, window, True), "id")
    assert payloads == [
        f"apiKey={key}&price=52000.00&quantity=0.01000000&recvWindow=100&side=SELL&symbol=BTCUSDT"
        f"&timeInForce=GTC&timestamp={WS_STAMP}&type=LIMIT",
        f"apiKey={key}&price=0.10000000&quantity=1.00000000&recvWindow=5000&side=BUY&symbol=１２３４５６"
        f"&timeInForce=GTC&timestamp={WS_STAMP}&type=LIMIT",
    ]


def test_a_base64_signature_is_percent_encoded():
    printed = "HZ8HOjiJ1s/igS9JA+n7+7Ti/ihtkRF5BIWcPIEluJP6tlbFM/Bf44LfZka/iemtahZAZzcO9TnI5uaXh3++lrqtNonCwp6/oXA=="
    encoded = (
        "HZ8HOjiJ1s%2FigS9JA%2Bn7%2B7Ti%2FihtkRF5BIWcPIEluJP6tlbFM%2FBf44LfZka%2FiemtahZAZzcO9TnI5uaXh3"
        "%2B%2BlrqtNonCwp6%2FoXA%3D%3D"
    )
    operation, given = order("symbol=A")
    credentials = Credentials("rsa", RSA_KEY, lambda payload: printed)
    assert http_request(operation, given, Session(credentials, None, True)).body.endswith(encoded.encode())


def test_the_clock_is_read_in_milliseconds(make):
    before = time.time_ns() // 1_000_000
    sent = http_request(make(), {"symbol": "A"}, Session(CREDENTIALS["hmac"], None, True)).sent
    assert before <= sent["timestamp"] <= time.time_ns() // 1_000_000
    assert request_module.time is time
