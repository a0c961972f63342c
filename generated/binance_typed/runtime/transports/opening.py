"""How the synchronous transport comes to a connection: name, TCP, proxy and TLS, all in one time."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from ..wire import Unsent
from .dial import Family, dial
from .link import Link
from .messages import Origin, failure
from .proxies import Proxies, Proxy

if TYPE_CHECKING:
    import socket
    from ssl import SSLContext


class Opener:
    """Opens connections: to a host, or to it through a proxy."""

    def __init__(self, proxies: Proxies, tls: SSLContext | None, family: Family) -> None:
        self.proxies = proxies
        self.family: Family = family
        self._tls = tls

    def proxy(self, origin: Origin) -> Proxy | None:
        """The proxy on the way to an origin."""
        return self.proxies.of(origin.scheme, origin.host) if self.proxies else None

    def open(self, origin: Origin, connect: float, end: float) -> Link:
        """A new connection, which takes `connect` seconds at most and is there before `end`.

        Raises:
            Unsent: if a proxy refuses, or the other side speaks before it is asked.
            OSError: for every other reason.
        """
        by = min(end, monotonic() + connect)
        proxy = self.proxy(origin)
        link = Link(dial(origin.host, origin.port, self.family, by) if proxy is None else self._dialled(proxy, by))
        try:
            link.arm(connect, by)
            if origin.scheme == "https":
                if proxy is not None:
                    _tunnel(link, origin, proxy)
                link = self._secured(link, origin, by)
            elif not link.is_quiet():
                raise Unsent("the other side closed the connection, or spoke, before it was asked")
        except BaseException:
            link.close()
            raise
        return link

    def _dialled(self, proxy: Proxy, by: float) -> socket.socket:
        try:
            return dial(proxy.host, proxy.port, self.family, by)
        except Exception as error:
            why = failure(error)
        raise Unsent(f"no connection to the proxy {proxy.address}: {why}")

    def _secured(self, link: Link, origin: Origin, by: float) -> Link:
        plain = link.socket
        secure = self._context().wrap_socket(
            plain, server_hostname=origin.host, do_handshake_on_connect=False, suppress_ragged_eofs=False
        )
        try:
            secure.settimeout(max(0.001, by - monotonic()))
            secure.do_handshake()
        except BaseException:
            secure.close()
            raise
        return Link(secure)

    def _context(self) -> SSLContext:
        # No lock, which a fork might find held: of two threads that come here at once one makes a context in vain.
        if self._tls is None:
            import ssl

            made = ssl.create_default_context()
            made.set_alpn_protocols(["http/1.1"])
            self._tls = made
        return self._tls


def _tunnel(link: Link, origin: Origin, proxy: Proxy) -> None:
    where = f"{origin.host}:{origin.port}" if ":" not in origin.host else f"[{origin.host}]:{origin.port}"
    lines = [f"CONNECT {where} HTTP/1.1", f"Host: {where}", *(f"{k}: {v}" for k, v in proxy.headers().items())]
    link.send("\r\n".join([*lines, "", ""]).encode("ascii"))
    reply = link.head("CONNECT")
    if reply.status != 200:
        raise Unsent(proxy.refusal(reply.status))
    if not link.is_quiet():
        raise Unsent(f"the proxy {proxy.address} spoke before it was asked")
