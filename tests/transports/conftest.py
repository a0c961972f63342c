"""Peers that do exactly what a test says, over real sockets, and both transports behind one way to send."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from binance_typed.runtime.transports.aio import AioTransport
from binance_typed.runtime.transports.http_client import HttpClientTransport
from binance_typed.runtime.wire import HttpRequest, Lost, Timeout, Unsent
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

KEY, SIGNATURE = "the-key-of-this-test", "the-signature-of-this-test"
TARGET = f"/toy/order?symbol=BTCUSDT&signature={SIGNATURE}"


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
        """The next request, which goes on record."""
        head = self.head()
        self.peer.heads.append(head)
        length = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        request = head + (self._read(int(length[0].split(b":")[1])) if length else b"")
        self.peer.requests.append(request)
        return request

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def answer(self, status: int = 200, body: bytes = b"{}", *headers: str) -> None:
        lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", *headers]
        self.send("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def reset(self) -> None:
        """Drop the connection so that the other side sees a reset."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def wait(self) -> None:
        """Hold the connection, without a word, until the other side says something more or leaves."""
        self.socket.recv(1)

    def secure(self, context: ssl.SSLContext) -> None:
        """TLS from here on."""
        self.socket = context.wrap_socket(self.socket, server_side=True)


class Peer:
    """A listening socket. Every connection is served by the script in a thread of its own."""

    def __init__(self, script: Callable[[Link], None], host: str = "127.0.0.1") -> None:
        self.script = script
        self.heads: list[bytes] = []
        self.requests: list[bytes] = []
        self.connections = 0
        self.over = threading.Event()
        self.threads: list[threading.Thread] = []
        self.links: list[Link] = []
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.listener = socket.create_server((host, 0), family=family)
        self.port = self.listener.getsockname()[1]
        self.address = f"[{host}]:{self.port}" if ":" in host else f"{host}:{self.port}"
        self.url = f"http://{self.address}"
        self.thread = threading.Thread(target=self._accept, daemon=True)
        self.thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # so that a reset takes nothing back
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
def peer() -> Iterator[Callable[..., Peer]]:
    """Start a peer that follows a script."""
    with ExitStack() as stack:

        def start(script: Callable[[Link], None], host: str = "127.0.0.1") -> Peer:
            found = Peer(script, host)
            stack.callback(found.stop)
            return found

        yield start


QUICK = Timeout(connect=5.0, read=5.0, total=10.0)


@pytest.fixture
def make() -> Callable[..., HttpRequest]:
    """Make a request that holds both secrets."""

    def request(base: str, method: str = "DELETE", body: bytes = b"", /, **changes: Any) -> HttpRequest:
        return replace(HttpRequest(method, base, TARGET, {"X-MBX-APIKEY": KEY}, body), **changes)

    return request


@pytest.fixture
def secrets() -> tuple[str, str]:
    """What must never show."""
    return KEY, SIGNATURE


class Sync:
    """The synchronous transport, in the way both are used here."""

    kind = "http.client"

    def __init__(self, **settings: Any) -> None:
        self.transport = HttpClientTransport(**settings)

    def send(self, request: HttpRequest, timeout: Timeout = QUICK) -> Any:
        try:
            return self.transport.send(request, timeout)
        except (Unsent, Lost) as error:
            return error

    def close(self) -> None:
        self.transport.close()


class Async(Sync):
    """The asynchronous transport, whose loop runs while it is asked."""

    kind = "aiohttp"

    def __init__(self, **settings: Any) -> None:
        self.runner = asyncio.Runner()
        self.transport = AioTransport(**settings)

    def send(self, request: HttpRequest, timeout: Timeout = QUICK) -> Any:
        async def run() -> Any:
            try:
                return await self.transport.send(request, timeout)
            except (Unsent, Lost) as error:
                return error

        return self.runner.run(run())

    def close(self) -> None:
        self.runner.run(self.transport.aclose())
        self.runner.close()


@pytest.fixture(params=[Sync, Async], ids=["sync", "async"])
def opened(request: Any) -> Iterator[Callable[..., Any]]:
    """Make a transport, of either kind."""
    with ExitStack() as stack:

        def start(**settings: Any) -> Any:
            found = request.param(**settings)
            stack.callback(found.close)
            return found

        yield start


@pytest.fixture
def transport(opened: Callable[..., Any]) -> Any:
    return opened()


class Authority:
    """A certificate authority of its own, and a certificate for this machine."""

    def __init__(self, folder: Path, name: str = "127.0.0.1") -> None:
        key, mine = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
        issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "toy authority")])
        self.root = self._signed(issuer, issuer, key, key, x509.BasicConstraints(ca=True, path_length=None))
        names = x509.SubjectAlternativeName(
            [x509.IPAddress(ipaddress.ip_address(name))] if name[0].isdigit() else [x509.DNSName(name)]
        )
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "toy peer")])
        leaf = self._signed(subject, issuer, mine, key, names)
        self.chain = folder / "peer.pem"
        private = mine.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        self.chain.write_bytes(private + leaf)

    @staticmethod
    def _signed(subject: Any, issuer: Any, key: Any, by: Any, extension: Any) -> bytes:
        now = datetime.datetime.now(datetime.UTC)
        authority = x509.SubjectKeyIdentifier.from_public_key(by.public_key())
        found = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=1))
            .add_extension(extension, critical=isinstance(extension, x509.BasicConstraints))
            .add_extension(x509.AuthorityKeyIdentifier(authority.digest, None, None), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .sign(by, hashes.SHA256())
        )
        return found.public_bytes(serialization.Encoding.PEM)

    def server(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.chain)
        return context

    def client(self) -> ssl.SSLContext:
        return ssl.create_default_context(cadata=self.root.decode())


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)
