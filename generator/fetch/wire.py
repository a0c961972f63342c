"""One request and its answer: each on a connection of its own, in bounded time, and complete or refused.

A connection that is kept can hand the rest of one answer to the next request; a connection for each cannot. At the
pace of a polite crawl it costs nothing that matters.
"""

from __future__ import annotations

import base64
import contextlib
import http.client
import socket
import ssl
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from generator import __version__
from generator.fetch import bodies
from generator.fetch.findings import Refused
from generator.fetch.urls import Address

NAME = "specwright"
LIMIT = 4 * 1024 * 1024
_AGAIN = 0.1


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer; `headers` by lower-case name, `ended` tells whether it says itself where it ends."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    ended: bool


class Wire:
    """Makes requests, one after the other; a worker has one of its own and shares nothing of an answer."""

    def __init__(self, timeout: float) -> None:
        self._timeout = timeout
        self._connection: http.client.HTTPConnection | None = None
        self._socket: socket.socket | None = None

    def get(self, address: Address, headers: Mapping[str, str], limit: int = LIMIT) -> Answer:
        """The answer to one request.

        Raises:
            Refused: if there is none, or none that is complete.
        """
        late, done = threading.Event(), threading.Event()
        connection = self._connection = _connection(address, self._timeout)
        try:
            # A socket's own limit starts anew with every byte that drips in; that of a handshake does not.
            threading.Thread(target=self._watch, args=(late, done), daemon=True).start()
            connection.connect()
            self._socket = connection.sock
            _in_time(late)
            answer = _exchange(connection, address, headers, limit)
            _in_time(late)
            return answer
        except (OSError, http.client.HTTPException, ValueError, Refused) as error:
            if late.is_set() or isinstance(error, TimeoutError):
                why = f"no complete answer within {self._timeout:g} s; run again, or raise --timeout"
                raise Refused("timeout", why, again=True) from None
            raise _failure(error) from None
        finally:
            done.set()
            self._socket = self._connection = None
            connection.close()

    def abort(self) -> None:
        """End the request that is under way, from another thread."""
        # While it is being opened only the connection knows the socket; while an answer is read it does no more.
        connection = self._connection
        sock = self._socket or (connection.sock if connection else None)
        if sock is not None:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def _watch(self, late: threading.Event, done: threading.Event) -> None:
        """End a request that is late, and again until it has ended: a step may just have made another socket."""
        wait = self._timeout
        while not done.wait(wait):
            late.set()
            self.abort()
            wait = _AGAIN


def _in_time(late: threading.Event) -> None:
    if late.is_set():
        raise TimeoutError


def _exchange(
    connection: http.client.HTTPConnection, address: Address, headers: Mapping[str, str], limit: int
) -> Answer:
    sent = {"User-Agent": f"{NAME}/{__version__}", "Accept-Encoding": "gzip", "Connection": "close", **headers}
    target = address.path
    if address.scheme == "http" and (proxy := _proxy(address)):
        target = address.url
        sent |= _proxy_login(proxy)
    connection.request("GET", target, headers={"Host": address.site, **sent})
    response = connection.getresponse()
    got = {name.lower(): value.strip() for name, value in response.getheaders()}
    if response.status in (204, 304):
        return Answer(response.status, got, b"", True)
    body, ended = bodies.whole(response, limit)
    coding = got.get("content-encoding", "").lower()
    # The end of a gzip body is marked in itself.
    return Answer(response.status, got, bodies.unpacked(body, coding, limit), ended or coding.endswith("gzip"))


def _failure(error: Exception) -> Refused:
    if isinstance(error, Refused):
        return error
    if isinstance(error, ssl.SSLCertVerificationError):
        return Refused("unreachable", "its certificate cannot be verified; the page is not fetched without")
    if isinstance(error, http.client.HTTPException | ValueError):
        return Refused("broken", f"the answer is no complete HTTP ({type(error).__name__}); run again", again=True)
    why = getattr(error, "strerror", None) or type(error).__name__
    return Refused("unreachable", f"{why}; run again when the site answers", again=True)


def _connection(address: Address, timeout: float) -> http.client.HTTPConnection:
    """A connection that is not yet open: to the site, or to the proxy that the environment names."""
    proxy = _proxy(address)
    if address.scheme == "http":
        return http.client.HTTPConnection(_server(proxy) if proxy else address.site, timeout=timeout)
    context = ssl.create_default_context()
    if not proxy:
        return http.client.HTTPSConnection(address.site, timeout=timeout, context=context)
    connection = http.client.HTTPSConnection(_server(proxy), timeout=timeout, context=context)
    host, _, port = (
        address.site.rpartition(":") if address.site.rpartition(":")[2].isdigit() else (address.site, "", "")
    )
    connection.set_tunnel(host.strip("[]"), int(port or 443), headers=_proxy_login(proxy))
    return connection


def _proxy(address: Address) -> str | None:
    proxy = getproxies().get(address.scheme)
    return None if not proxy or proxy_bypass(address.site) else proxy


def _server(proxy: str) -> str:
    parts = urlsplit(proxy if "//" in proxy else f"//{proxy}")
    return parts.netloc.rpartition("@")[2]


def _proxy_login(proxy: str) -> dict[str, str]:
    parts = urlsplit(proxy if "//" in proxy else f"//{proxy}")
    if parts.username is None:
        return {}
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
    return {"Proxy-Authorization": f"Basic {base64.b64encode(login).decode()}"}
