"""A peer that speaks the WebSocket API as a script says, over real sockets, and keeps account of what it received."""

from __future__ import annotations

import asyncio
import base64
import datetime
import hashlib
import ipaddress
import json
import os
import socket
import ssl
import struct
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import binance_typed
import pytest
from binance_typed.runtime.websocket.session import WsSession
from binance_typed.runtime.wire import Timeout

_ACCEPT = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Link:
    """One accepted connection, as a script sees it; `number` counts from 1."""

    def __init__(self, peer: Peer, connection: socket.socket, number: int) -> None:
        self.peer = peer
        self.socket = connection
        self.number = number
        self.buffer = b""
        self.head_ = b""
        self.lock = threading.Lock()

    def _read(self, size: int) -> bytes:
        while len(self.buffer) < size:
            data = self.socket.recv(65536)
            if not data:
                raise ConnectionError
            self.buffer += data
        taken, self.buffer = self.buffer[:size], self.buffer[size:]
        return taken

    def head(self) -> bytes:
        while b"\r\n\r\n" not in self.buffer:
            data = self.socket.recv(65536)
            if not data:
                raise ConnectionError
            self.buffer += data
        self.head_ = self._read(self.buffer.index(b"\r\n\r\n") + 4)
        return self.head_

    def send(self, data: bytes) -> None:
        with self.lock:
            self.socket.sendall(data)

    def upgrade(self) -> None:
        """Accept a WebSocket."""
        key = next(line for line in self.head().split(b"\r\n") if line.lower().startswith(b"sec-websocket-key:"))
        token = base64.b64encode(hashlib.sha1(key.split(b":")[1].strip() + _ACCEPT).digest())
        self.send(
            b"HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
            + token
            + b"\r\n\r\n"
        )

    def packet(self) -> tuple[int, bytes]:
        """The next frame's opcode and content."""
        first, second = self._read(2)
        size = second & 127
        if size == 126:
            (size,) = struct.unpack("!H", self._read(2))
        elif size == 127:
            (size,) = struct.unpack("!Q", self._read(8))
        mask = self._read(4)
        data = self._read(size)
        key = int.from_bytes((mask * (size // 4 + 1))[:size], "big")
        return first & 15, (int.from_bytes(data, "big") ^ key).to_bytes(size, "big")

    def frame(self) -> dict[str, Any]:
        """The next text frame, which goes on record; a close frame, which does too, ends the connection."""
        while True:
            opcode, data = self.packet()
            if opcode == 8:
                self.peer.goodbyes.append(self.number)
                raise ConnectionError
            if opcode == 1:
                found: dict[str, Any] = json.loads(data)
                self.peer.frames.append((self.number, found))
                return found

    def say(self, value: Any, opcode: int = 1) -> None:
        """One frame."""
        data = value if isinstance(value, bytes) else json.dumps(value).encode()
        size = bytes([len(data)]) if len(data) < 126 else b"\x7e" + struct.pack("!H", len(data))
        self.send(bytes([128 | opcode]) + size + data)

    def reply(self, frame: dict[str, Any], **parts: Any) -> None:
        """The reply to a frame: what it asked for, if nothing else is given."""
        self.say({"id": frame["id"], **(parts or {"status": 200, "result": {"n": frame["params"].get("n")}})})

    def serve(self) -> None:
        """Upgrade, and reply to everything."""
        self.upgrade()
        while True:
            self.reply(self.frame())

    def reset(self) -> None:
        """Drop the connection so that the other side sees a reset."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def wait(self) -> None:
        """Hold the connection, without a word, until the other side leaves or the test is over."""
        while True:
            self.frame()


class Peer:
    """A listening socket. Every connection is served by the script in a thread of its own."""

    def __init__(self, script: Callable[[Link], object], tls: ssl.SSLContext | None = None) -> None:
        self.script = script
        self.tls = tls
        self.frames: list[tuple[int, dict[str, Any]]] = []
        self.goodbyes: list[int] = []
        self.connections = 0
        self.over = threading.Event()
        self.threads: list[threading.Thread] = []
        self.links: list[Link] = []
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        self.url = f"{'wss' if tls else 'ws'}://127.0.0.1:{self.port}/ws"
        self.thread = threading.Thread(target=self._accept, daemon=True)
        self.thread.start()

    @property
    def numbers(self) -> list[Any]:
        """The `n` of every request, in the order of arrival; logons have none."""
        return [frame["params"]["n"] for _, frame in self.frames if "n" in frame["params"]]

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection, self.connections), daemon=True)
            self.threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        with suppress(OSError, ssl.SSLError):
            if self.tls:
                connection = self.tls.wrap_socket(connection, server_side=True)
            link = Link(self, connection, number)
            self.links.append(link)
            self.script(link)
        for each in (connection, *(link.socket for link in self.links if link.number == number)):
            each.close()

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
            assert not thread.is_alive()


@pytest.fixture
def peer() -> Iterator[Callable[..., Peer]]:
    """Start a peer that follows a script."""
    with ExitStack() as stack:

        def start(script: Callable[[Link], object] = Link.serve, tls: ssl.SSLContext | None = None) -> Peer:
            found = Peer(script, tls)
            stack.callback(found.stop)
            return found

        yield start


def asking(n: Any, **more: Any) -> Callable[[str, bool], str]:
    """Builds the frame of a request that its peer can tell from others."""

    def build(id_: str, logged_on: bool) -> str:
        return json.dumps({"id": id_, "method": "toy", "params": {"n": n, "logged_on": logged_on, **more}})

    return build


@pytest.fixture(name="asking")
def asking_() -> Callable[..., Callable[[str, bool], str]]:
    return asking


@pytest.fixture(scope="session")
def certified(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext, Path]:
    """A server's TLS, a client's that trusts it, and the file of the certificate."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "toy")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .add_extension(x509.BasicConstraints(True, None), True)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    file.write_bytes(private + certificate.public_bytes(pem))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(file)
    return server, ssl.create_default_context(cafile=str(file)), file


@pytest.fixture
def patient() -> Timeout:
    """More than any test needs."""
    return Timeout(10, 10, 10)


@pytest.fixture
def run() -> Callable[..., Any]:
    """Have a coroutine function work with a session, which is closed afterwards and leaves nothing behind."""

    def start(url: str, work: Callable[[WsSession], Awaitable[Any]], **options: Any) -> Any:
        async def whole() -> Any:
            session = WsSession(url, **options)
            try:
                return await work(session)
            finally:
                await session.aclose()
                assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []

        return asyncio.run(whole())

    return start


@pytest.fixture
def until() -> Callable[[Callable[[], object]], None]:
    """Wait in a thread for something that happens in another."""

    def wait(holds: Callable[[], object]) -> None:
        deadline = time.monotonic() + 5
        while not holds():
            assert time.monotonic() < deadline
            time.sleep(0.005)

    return wait


@pytest.fixture
def until_async() -> Callable[[Callable[[], object]], Any]:
    async def wait(holds: Callable[[], object]) -> None:
        async with asyncio.timeout(5):
            while not holds():  # noqa: ASYNC110 - what it waits for happens in another thread
                await asyncio.sleep(0.005)

    return wait


_PRELUDE = """
import asyncio, gc, json, os, signal, sys, threading, time, warnings
from binance_typed.runtime.wire import Lost, Timeout, Unsent
from binance_typed.runtime.websocket.thread import LoopThread

URL = sys.argv[1]
PATIENT = Timeout(10, 10, 10)

def asking(n):
    return lambda id_, logged_on: json.dumps({"id": id_, "method": "toy", "params": {"n": n}})

def session(**options):
    from binance_typed.runtime.websocket.session import WsSession
    return WsSession(URL, **options)
"""


@pytest.fixture
def program() -> Callable[..., subprocess.Popen[str]]:
    """Start a program of its own, with a session's address; it must end within 20 seconds."""
    folder = Path(binance_typed.__file__).parent.parent

    def start(text: str, url: str, *options: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, *options, "-c", _PRELUDE + textwrap.dedent(text), url],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(folder)},
        )

    return start


@pytest.fixture
def ends_well() -> Callable[[subprocess.Popen[str]], str]:
    """What a program printed; it must have ended by itself, and without a word of complaint."""

    def check(process: subprocess.Popen[str]) -> str:
        try:
            out, err = process.communicate(timeout=20)
        finally:
            process.kill()
        assert (process.returncode, err) == (0, "")
        return out

    return check
