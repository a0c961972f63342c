"""A small exchange for each test: YAML in, a running server out, and requests written by hand."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import textwrap
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from websockets.sync.client import ClientConnection, connect

from generator.catalog.load import load
from generator.catalog.model import Catalogue
from generator.server import Hmac, Settings, local

KEY, SECRET = "demo", "demo"
NOW = 1_700_000_000_000

PRODUCT = """
title: Toy
servers:
  rest: {production: https://toy.example.com}
  ws: {production: wss://toy.example.com/ws-toy/v1}
security: {NONE: none, KEYED: key, TRADE: signed}
limits:
  - {counter: ip, limit: 1000, interval: 1m, headers: [X-USED]}
errors:
  - {code: -1023}
  - {code: -1127}
  - {code: -1131}
"""
SOURCE = "source: {page: toy/page, updated: 2026-01-01}\n"


@dataclass
class Clock:
    """Stands still until a test moves it."""

    now: int = NOW

    def __call__(self) -> int:
        return self.now


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: Any

    @property
    def code(self) -> int | None:
        return self.body.get("code") if isinstance(self.body, dict) else None


def sign(text: str, secret: str = SECRET) -> str:
    return hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest()


@dataclass
class Server:
    """The running exchange, and the ways to speak to it."""

    url: str
    clock: Clock
    stack: ExitStack = field(repr=False)
    ids: int = 0
    back: str = ""

    @property
    def address(self) -> str:
        return self.url.removeprefix("http://")

    def send(
        self, method: str, target: str, body: Any = None, headers: dict[str, str] | None = None, address: str = ""
    ) -> Answer:
        connection = http.client.HTTPConnection(address or self.address, timeout=5)
        try:
            given = dict(headers or {})
            if body is not None:
                given.setdefault("Content-Type", "application/x-www-form-urlencoded")
            connection.request(method, target, body, given)
            answer = connection.getresponse()
            raw = answer.read()
            is_json = "json" in answer.headers.get("Content-Type", "")
            return Answer(answer.status, dict(answer.headers), json.loads(raw) if is_json and raw else raw)
        finally:
            connection.close()

    def get(self, query: str = "", key: str | None = None) -> Answer:
        """The endpoint that most tests ask: GET /thing."""
        return self.send("GET", f"/thing?{query}" if query else "/thing", headers={"X-MBX-APIKEY": key} if key else {})

    def signed(self, query: str, method: str = "DELETE", path: str = "/order", body: str | None = None) -> Answer:
        """A request that is right about everything but, perhaps, what the test is about."""
        stamp = "" if "timestamp=" in query + (body or "") else f"timestamp={self.clock.now}"
        text = "&".join(part for part in (query, stamp) if part)
        target = f"{path}?{text}&signature={sign(text + (body or ''))}"
        return self.send(method, target, body, {"X-MBX-APIKEY": KEY})

    def socket(self, path: str = "/ws-toy/v1") -> ClientConnection:
        return self.stack.enter_context(connect(f"ws://{self.address}{path}", max_size=None, compression=None))

    def ask(self, socket: ClientConnection, method: str, params: dict[str, Any] | None = None) -> dict[str, Any]:
        self.ids += 1
        frame = {"id": self.ids, "method": method} | ({} if params is None else {"params": params})
        socket.send(json.dumps(frame))
        answer: dict[str, Any] = json.loads(socket.recv(timeout=5))
        assert answer["id"] == self.ids
        return answer

    def ws_params(self, **params: Any) -> dict[str, Any]:
        """Parameters with key, timestamp and signature."""
        params = {"apiKey": KEY, "timestamp": self.clock.now} | params
        text = "&".join(f"{k}={ws_text(params[k])}" for k in sorted(params))
        return params | {"signature": sign(text)}

    def control(self, method: str, name: str, body: Any = None) -> Any:
        text = body if body is None or isinstance(body, str) else json.dumps(body)
        self.back = self.back or self.send("GET", "/_specwright/door").body["url"].removeprefix("http://")
        answer = self.send(method, f"/_specwright/{name}", text, address=self.back)
        assert answer.status == 200, answer.body
        return answer.body

    def requests(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.control("GET", "requests")
        return found


def ws_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))


def endpoint(request: str = "GET /thing", params: str = "", constraints: str = "", more: str = "") -> str:
    """The text of a spec; `request` without a slash is a WebSocket method."""
    text = f"title: Thing\n{'request' if '/' in request else 'method'}: {request}\n"
    for name, block in (("params", params), ("constraints", constraints)):
        if block:
            text += f"{name}:\n{textwrap.indent(textwrap.dedent(block).strip(), '  ')}\n"
    return text + textwrap.dedent(more) + SOURCE


def write(root: Path, files: dict[str, str]) -> Catalogue:
    for name, text in files.items():
        path = root / "specs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
    return load(root / "specs")


ORDER = endpoint(
    "DELETE /order",
    """
    symbol: {type: STRING, mandatory: true}
    orderId: {type: LONG}
    origClientOrderId: {type: STRING}
    recvWindow: {type: LONG}
    timestamp: {type: LONG, mandatory: true}
    """,
    "- any_of: [orderId, origClientOrderId]",
    """
    security: TRADE
    weight: 1
    errors:
      - {code: -2011, name: CANCEL_REJECTED, msg: Unknown order sent.}
    response:
      examples:
        - value: {orderId: 7}
    """,
)


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Start a server for these specs (paths below the catalogue → YAML); a product is added if none is given."""
    with ExitStack() as stack:

        def start(files: dict[str, str] | str, settings: Settings | None = None) -> Server:
            if isinstance(files, str):
                is_rest = "\nrequest:" in files
                files = {f"toy/{'rest' if is_rest else 'ws'}/thing.yaml": files}
            if not any(name.endswith("product.yaml") for name in files):
                files = {"toy/product.yaml": PRODUCT} | files
            clock = Clock()
            base = settings or Settings(keys={KEY: Hmac(SECRET)})
            url = stack.enter_context(local(write(tmp_path, files), replace(base, clock=clock)))
            return Server(url, clock, stack)

        yield start


@pytest.fixture
def toy(serve: Callable[..., Server]) -> Server:
    """One signed order endpoint on both transports."""
    ws = ORDER.replace("request: DELETE /order", "method: order.cancel")
    return serve({"toy/rest/cancel_order.yaml": ORDER, "toy/ws/cancel_order.yaml": ws})


@pytest.fixture
def make_endpoint() -> Callable[..., str]:
    return endpoint


@pytest.fixture
def make_catalogue(tmp_path: Path) -> Callable[[dict[str, str]], Catalogue]:
    return lambda files: write(tmp_path, files)


@pytest.fixture
def signer() -> Callable[..., str]:
    return sign


@pytest.fixture(scope="session")
def real_catalogue() -> Catalogue:
    """Every spec of this repository."""
    return load(Path(__file__).parents[2] / "specs")
