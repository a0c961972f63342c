"""HTTP for threads, on the standard library: few connections, kept alive, and nothing is ever sent twice.

Requests are written here, in one piece and counted; of answers `http.client` reads all but the heads.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from ..wire import Answer, HttpRequest, Lost, Timeout, Unsent, bare, mark_unsent
from .dial import FAMILIES, Family
from .link import Link
from .messages import NOWHERE, Origin, asks_for_encoding, decoded, failure, lost, origin_of, place, problem
from .opening import Opener
from .pool import Pool
from .proxies import Proxies, Proxy

if TYPE_CHECKING:
    from ssl import SSLContext

_CLOSED = "the client is closed"


class HttpClientTransport:
    """A `wire.Transport` on `http.client`. Thread-safe, and usable on both sides of a fork.

    A request that fails counts as unsent if the operating system has taken nothing of it. Over TLS that is: not one
    whole record, since nobody can read a part of one.

    Args:
        proxy: `http://[user:password@]host[:port]`; "environment" for HTTPS_PROXY and its like as they are now.
        tls: of https; the system's certificate authorities if it is left out.
        family: which addresses of a host are tried.
        max_idle: connections that are kept for each host; more are opened when needed, and closed after use.
    """

    def __init__(
        self, *, proxy: str | None = None, tls: SSLContext | None = None, family: Family = "any", max_idle: int = 10
    ) -> None:
        if family not in FAMILIES:
            raise ValueError("family is any, ipv4 or ipv6")
        self._opener = Opener(Proxies(proxy), tls, family)
        self._pool = Pool(max_idle)

    def send(self, request: HttpRequest, timeout: Timeout) -> Answer:
        """Send the request once; see `wire.Transport`."""
        outcome = self._outcome(request, timeout)
        if isinstance(outcome, Answer):
            return outcome
        raise outcome  # here, where no handler is active and no frame below is left, nothing of the request hangs on it

    def _outcome(self, request: HttpRequest, timeout: Timeout) -> Answer | BaseException:
        end = monotonic() + timeout.total
        try:
            origin, link = self._connected(request, timeout.connect, end)
        except Unsent as error:
            return bare(error)
        except Exception as error:
            return Unsent(f"no connection to {self._way(request)}: {failure(error)}")
        except BaseException as error:
            return mark_unsent(bare(error))
        exchange = _Exchange(link)
        try:
            link.arm(timeout.read, end)
            proxy = self._opener.proxy(origin)
            exchange.write(request, origin, proxy)
            answer, reusable = exchange.read(request.method, proxy if origin.scheme == "http" else None)
        except Unsent as error:
            link.close()
            return bare(error)
        except Exception as error:
            link.close()
            if not link.written:
                return Unsent(f"the connection to {origin.authority} ended before anything was sent")
            return Lost(lost(error), exchange.status, bytes(exchange.body), exchange.headers)
        except BaseException as error:
            link.close()
            return bare(error)
        if reusable:
            self._pool.give(origin, link)
        else:
            link.close()
        return answer

    def _connected(self, request: HttpRequest, connect: float, end: float) -> tuple[Origin, Link]:
        """A connection on which nothing of this request has been sent yet."""
        if why := problem(request):
            raise Unsent(f"the request cannot be written: {why}")
        origin = origin_of(request.base)
        if self._pool.closed:
            raise Unsent(_CLOSED)
        link = self._pool.take(origin) or self._opener.open(origin, connect, end)
        if self._pool.closed:  # meanwhile
            link.close()
            raise Unsent(_CLOSED)
        return origin, link

    def _way(self, request: HttpRequest) -> str:
        """Whom a request is for, and through which proxy, for messages."""
        where = place(request)
        proxy = self._opener.proxy(origin_of(request.base)) if where != NOWHERE else None
        return where if proxy is None else f"{where} through the proxy {proxy.address}"

    def close(self) -> None:
        """Let all connections go; what is under way still ends, what comes later is not sent."""
        self._pool.close()

    def __repr__(self) -> str:
        idle, opener = len(self._pool), self._opener
        return f"<{type(self).__name__} family={opener.family} proxy={opener.proxies!r} idle={idle}>"


class _Exchange:
    """One request and its answer, as far as they got."""

    __slots__ = ("body", "headers", "link", "status")

    def __init__(self, link: Link) -> None:
        self.link = link
        self.status: int | None = None
        self.headers: dict[str, str] = {}
        self.body = bytearray()

    def write(self, request: HttpRequest, origin: Origin, proxy: Proxy | None) -> None:
        """Hand the request to the operating system, as it stands."""
        start = origin.prefix if proxy is None or origin.scheme == "https" else origin.url + origin.prefix
        lines = [f"{request.method} {start}{request.target} HTTP/1.1", f"Host: {origin.authority}"]
        if not asks_for_encoding(request):
            lines.append("Accept-Encoding: identity")
        if proxy is not None and origin.scheme == "http":
            lines += [f"{name}: {value}" for name, value in proxy.headers().items()]
        lines += [f"{name}: {value}" for name, value in request.headers.items()]
        if request.body or request.method not in ("GET", "DELETE"):
            lines.append(f"Content-Length: {len(request.body)}")
        self.link.send("\r\n".join([*lines, "", ""]).encode("ascii") + request.body)

    def read(self, method: str, proxy: Proxy | None) -> tuple[Answer, bool]:
        """The answer, and whether the connection can be used again.

        Raises:
            Unsent: if the proxy to which the request itself went has kept it, for want of credentials.
        """
        reply = self.link.head(method)
        self.status, self.headers = reply.status, reply.fields
        if proxy is not None and reply.status == 407:
            raise Unsent(proxy.refusal(reply.status))
        self.link.body(reply, self.body)
        encoding = reply.fields.get("content-encoding", "")
        answer = Answer(reply.status, reply.fields, decoded(bytes(self.body), encoding))
        return answer, not reply.will_close and self.link.is_done()
