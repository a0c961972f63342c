"""A loopback site that misbehaves as a test asks, pages for it, and a clock that never waits."""

from __future__ import annotations

import datetime
import hashlib
import ssl
import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from generator.fetch.crawl import Crawled, crawl
from generator.fetch.manners import Manners
from generator.fetch.pace import Clock, Pace, Stopped
from generator.fetch.store import Store
from generator.fetch.urls import Address, parse
from generator.fetch.wire import Wire

DAY = datetime.datetime(2026, 5, 4, 12, tzinfo=datetime.UTC)


@dataclass
class Reply:
    """An answer of the site; `cut` is how many bytes are sent of it, `raw` everything that is sent.

    Before the head, or after the cut, it waits for `wait`; if `drip`, that is after every byte, and not for long.
    """

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    kind: str = "text/html; charset=utf-8"
    cut: int | None = None
    raw: bytes | None = None
    length: bool = True
    wait: threading.Event | None = None
    drip: float = 0


Route = Reply | Callable[["Site", Mapping[str, str], int], Reply]


class Site:
    """A site on a port of its own. `asked` are the paths in the order of requests, `sent` their headers."""

    def __init__(self) -> None:
        self.routes: dict[str, Route] = {"/robots.txt": Reply(status=404)}
        self.asked: list[str] = []
        self.sent: dict[str, list[dict[str, str]]] = {}
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                site.answer(self)

            def log_message(self, *_: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, *_: Any) -> None:
                pass  # a client that hangs up

        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.host = f"127.0.0.1:{self._server.server_port}"
        self.url = f"http://{self.host}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def protect(self, certificate: Path) -> None:
        """Speak TLS from now on."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        path = handler.path
        with self._lock:
            self.asked.append(path)
            self.sent.setdefault(path, []).append({k.lower(): v for k, v in handler.headers.items()})
            count = self._counts[path]
            self._counts[path] += 1
        route = self.routes.get(path, Reply(b"none", 404, kind="text/plain"))
        reply = route if isinstance(route, Reply) else route(self, self.sent[path][-1], count)
        if reply.wait and reply.cut is None and not reply.drip:
            reply.wait.wait(5)
        handler.close_connection = True
        if reply.raw is not None:
            handler.wfile.write(reply.raw)
            return
        handler.send_response(reply.status)
        if reply.kind:
            handler.send_header("Content-Type", reply.kind)
        for name, value in reply.headers.items():
            handler.send_header(name, value)
        if reply.length and reply.status != 304:
            handler.send_header("Content-Length", str(len(reply.body)))
        handler.end_headers()
        if reply.drip and reply.wait:
            for byte in reply.body:
                handler.wfile.write(bytes([byte]))
                handler.wfile.flush()
                reply.wait.wait(reply.drip)
            return
        handler.wfile.write(reply.body[: reply.cut] if reply.cut is not None else reply.body)
        if reply.wait and reply.cut is not None:
            handler.wfile.flush()
            reply.wait.wait(5)

    def put(self, identity: str, *, chinese: bool = False, **more: Any) -> str:
        """A page at its address, with the answers to conditional requests; the address."""
        path = f"/docs/{'zh-CN/' if chinese else ''}{identity}"
        self.routes[path] = conditional(page(identity, chinese=chinese, **more))
        return self.url + path


def conditional(body: bytes) -> Route:
    """A page that says 304 to whoever has it."""
    etag = f'"{hashlib.sha256(body).hexdigest()[:12]}"'

    def route(_: Site, headers: Mapping[str, str], __: int) -> Reply:
        if headers.get("if-none-match") == etag:
            return Reply(status=304)
        return Reply(body, headers={"ETag": etag, "Last-Modified": "Mon, 04 May 2026 10:00:00 GMT"})

    return route


def page(
    identity: str, title: str = "", text: str = "The press makes coins of metal, and counts them.", *,
    anchors: str | None = None, canonical: str | None = None, chinese: bool = False,
) -> bytes:  # fmt: skip
    """A page of the site; its anchors and its canonical link name it unless they are told otherwise."""
    prefix = "zh-CN/" if chinese else ""
    title = title or identity.rpartition("/")[2].replace("-", " ")
    named = identity if anchors is None else anchors
    link = f'<a class="hash-link" href="/docs/{prefix}{named}#about">\u200b</a>' if named else ""
    home = identity if canonical is None else canonical
    head = f'<link rel="canonical" href="https://docs.example/docs/{prefix}{home}">' if home else ""
    return (
        f'<!doctype html>\n<html lang="{"zh-CN" if chinese else "en"}"><head><title>{title}</title>{head}</head>'
        f'<body><div class="theme-doc-markdown markdown"><h1>{title}</h1>\n<h2>About{link}</h2>\n<p>{text}</p></div>'
        "</body></html>\n"
    ).encode()


class FakeClock(Clock):
    """Waiting takes no time and is counted."""

    def __init__(self) -> None:
        super().__init__()
        self.time = 0.0
        self.slept: list[float] = []
        self._lock = threading.Lock()

    def now(self) -> float:
        return self.time

    def wall(self) -> datetime.datetime:
        return DAY + datetime.timedelta(seconds=self.time)

    def sleep(self, seconds: float) -> None:
        if self.stop.is_set():
            raise Stopped
        with self._lock:
            self.slept.append(seconds)
            self.time += seconds


def fetch(
    urls: Sequence[str | Address], out: Path, *, jobs: int = 1, sites: Sequence[str] = (), timeout: float = 5.0,
    rate: float = 1.0, clock: Clock | None = None,
) -> Crawled:  # fmt: skip
    """A crawl of these addresses."""
    clock = clock or FakeClock()
    addresses = [url if isinstance(url, Address) else parse(url) for url in urls]
    manners = Manners({addresses[0].site, *sites}, Pace(rate, clock), clock)
    store = Store(out)
    with store.locked():
        return crawl(addresses, store, manners, [Wire(timeout) for _ in range(jobs)])


def rules(made: Crawled) -> dict[str, str]:
    """The rule for each path that was not taken."""
    return {parse(found.url).path: found.rule for found in made.found}


def files(folder: Path) -> dict[str, bytes]:
    """Everything in a folder."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
