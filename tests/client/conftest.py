"""Peers that do exactly what a test says, over real sockets, and the four kinds of client that meet them."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from binance_typed import Credentials
from binance_typed.runtime.answers import Response
from binance_typed.runtime.operation import Operation, Param, Route
from binance_typed.runtime.rest_async import AsyncRestClient
from binance_typed.runtime.rest_sync import RestClient
from binance_typed.runtime.rules import Rule
from binance_typed.runtime.ws_async import AsyncWsClient
from binance_typed.runtime.ws_sync import WsClient

KEY, SECRET = "toy-key", "toy-secret"
_ACCEPT = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Order(Response):
    orderId: int | None = None


OPERATION = Operation(
    name="cancel_order",
    auth="signed",
    answer=Order,
    rest=Route("DELETE", "/toy/order"),
    ws=Route("order.cancel"),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    rules=(Rule("any_of", ("order_id", "orig_client_order_id"), "one of both must be sent"),),
    errors={-2011: "CANCEL_REJECTED"},
)
ARGUMENTS = {"symbol": "BTCUSDT", "order_id": 7}


#: What a product's module of operations says besides.
OPERATIONS = SimpleNamespace(
    SERVERS={
        "rest": {"production": "https://toy.example.com", "testnet": "https://toy.example.org"},
        "ws": {"production": "wss://toy.example.com/ws-toy/v1"},
    },
    LIMITS=(),
    TIME={},
    TIME_UNITS=("ms", "us"),
    LOGON=None,
    HANDSHAKE=None,
)

#: One call, one request: what else a client does has its own tests.
PLAIN: dict[str, Any] = {"limits": "off", "server_time": False, "retries": 0}


class _Toy:
    _operations: ClassVar = OPERATIONS
    _error_names: ClassVar = {-1121: "BAD_SYMBOL"}

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **PLAIN | options)


class Rest(_Toy, RestClient):
    pass


class AsyncRest(_Toy, AsyncRestClient):
    pass


class Ws(_Toy, WsClient):
    pass


class AsyncWs(_Toy, AsyncWsClient):
    pass


CLIENTS = {"rest": Rest, "async rest": AsyncRest, "ws": Ws, "async ws": AsyncWs}


class Link:
    """One accepted connection, as a script sees it."""

    def __init__(self, peer: Peer, connection: socket.socket) -> None:
        self.peer = peer
        self.socket = connection
        self.buffer = b""

    def _read(self, size: int) -> bytes:
        while len(self.buffer) < size:
            data = self.socket.recv(65536)
            if not data:
                raise ConnectionError
            self.buffer += data
        taken, self.buffer = self.buffer[:size], self.buffer[size:]
        return taken

    def head(self) -> bytes:
        """A request's line and headers."""
        while b"\r\n\r\n" not in self.buffer:
            data = self.socket.recv(65536)
            if not data:
                raise ConnectionError
            self.buffer += data
        return self._read(self.buffer.index(b"\r\n\r\n") + 4)

    def request(self) -> bytes:
        """The next HTTP request, which goes on record."""
        head = self.head()
        length = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        request = head + (self._read(int(length[0].split(b":")[1])) if length else b"")
        self.peer.requests.append(request)
        return request

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def answer(self, status: int = 200, body: bytes = b'{"orderId":7}', *headers: str) -> None:
        lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", *headers]
        self.send("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def upgrade(self) -> None:
        """Accept a WebSocket."""
        key = next(line for line in self.head().split(b"\r\n") if line.lower().startswith(b"sec-websocket-key:"))
        token = base64.b64encode(hashlib.sha1(key.split(b":")[1].strip() + _ACCEPT).digest())
        self.send(b"HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ")
        self.send(token + b"\r\n\r\n")

    def frame(self) -> dict[str, Any]:
        """The next text frame, which goes on record; pings are answered, and a close frame ends the connection."""
        while True:
            first, second = self._read(2)
            size = second & 127
            if size == 126:
                (size,) = struct.unpack("!H", self._read(2))
            mask = self._read(4)
            data = bytes(byte ^ mask[i % 4] for i, byte in enumerate(self._read(size)))
            if first & 15 == 8:
                raise ConnectionError
            if first & 15 == 9:
                self.say(data, opcode=10)
            if first & 15 == 1:
                self.peer.requests.append(data)
                found: dict[str, Any] = json.loads(data)
                return found

    def say(self, value: Any, opcode: int = 1) -> None:
        """One text frame."""
        data = value if isinstance(value, bytes) else json.dumps(value).encode()
        size = bytes([len(data)]) if len(data) < 126 else b"\x7e" + struct.pack("!H", len(data))
        self.send(bytes([128 | opcode]) + size + data)

    def reply(self, frame: dict[str, Any], **parts: Any) -> None:
        self.say({"id": frame["id"], **(parts or {"status": 200, "result": {"orderId": 7}})})

    def reset(self) -> None:
        """Drop the connection so that the other side sees a reset."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def wait(self) -> None:
        """Hold the connection, without a word, until the other side says something more or leaves."""
        self.socket.recv(1)


class Peer:
    """A listening socket. Every connection is served by the script in a thread of its own."""

    def __init__(self, script: Callable[[Link], None]) -> None:
        self.script = script
        self.requests: list[bytes] = []
        self.connections = 0
        self.over = threading.Event()
        self.threads: list[threading.Thread] = []
        self.links: list[Link] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.thread = threading.Thread(target=self._accept, daemon=True)
        self.thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            link = Link(self, connection)
            self.links.append(link)
            self.threads.append(threading.Thread(target=self._serve, args=(link,), daemon=True))
            self.threads[-1].start()

    def _serve(self, link: Link) -> None:
        with suppress(OSError):
            self.script(link)
        link.socket.close()

    def stop(self) -> None:
        self.over.set()
        with suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.thread.join(5)
        for link in self.links:
            with suppress(OSError):
                link.socket.shutdown(socket.SHUT_RDWR)
        for thread in self.threads:
            thread.join(5)


@pytest.fixture
def peer() -> Iterator[Callable[[Callable[[Link], None]], Peer]]:
    """Start a peer that follows a script."""
    with ExitStack() as stack:

        def start(script: Callable[[Link], None]) -> Peer:
            found = Peer(script)
            stack.callback(found.stop)
            return found

        yield start


@pytest.fixture
def credentials() -> Credentials:
    return Credentials.hmac(KEY, SECRET)


@pytest.fixture
def operation() -> Operation[Order]:
    return OPERATION


@pytest.fixture
def clients() -> dict[str, Any]:
    """The four kinds of client, of the toy product."""
    return CLIENTS


@pytest.fixture
def ask(credentials: Credentials) -> Callable[..., Any]:
    """One call by a fresh client of any kind: its answer, or what it raises."""

    def call(kind: str, url: str, operation: Operation[Any] = OPERATION, timeout: float = 5.0, **arguments: Any) -> Any:
        arguments = arguments or (ARGUMENTS if operation is OPERATION else {})
        client = CLIENTS[kind](credentials, base_url=url, timeout=timeout)
        if not kind.startswith("async"):
            with client:
                return client._call(operation, **arguments)

        async def run() -> Any:
            async with client:
                return await client._call(operation, **arguments)

        return asyncio.run(run())

    return call


@pytest.fixture
def served(peer: Any) -> Callable[[str, bytes], Peer]:
    """A peer that answers every request of a transport with these bytes, as a body or as a result."""

    def start(kind: str, body: bytes) -> Peer:
        def script(link: Link) -> None:
            if "ws" in kind:
                link.upgrade()
                while True:
                    link.say(b'{"id":"%s","status":200,"result":%s}' % (link.frame()["id"].encode(), body))
            while True:
                link.request()
                link.answer(200, body)

        return peer(script)

    return start
