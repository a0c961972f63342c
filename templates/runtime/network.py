"""How a client reaches the exchange: proxy, TLS, IP version."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from .wire import AsyncTransport, Transport

if TYPE_CHECKING:
    import ssl


@dataclass(frozen=True, slots=True)
class Network:
    """How to reach the exchange.

    Attributes:
        proxy: URL of an HTTP proxy, with its user and password if it wants them; "environment" for the one that
            HTTPS_PROXY and NO_PROXY name. None for none.
        tls: how to prove who the other side is; the system's authorities if it is left out.
        family: the IP version to use.
    """

    proxy: str | None = field(default=None, repr=False)
    tls: ssl.SSLContext | None = None
    family: Literal["any", "ipv4", "ipv6"] = "any"

    def __post_init__(self) -> None:
        if self.family not in ("any", "ipv4", "ipv6"):
            raise ValueError('family is "any", "ipv4" or "ipv6"')
        if self.tls is not None and not hasattr(self.tls, "wrap_socket"):
            raise TypeError("tls is an ssl.SSLContext")
        if self.proxy is not None:
            from .transports.proxies import Proxies

            Proxies(self.proxy)

    def transport(self) -> Transport:
        """The synchronous transport."""
        from .transports.http_client import HttpClientTransport

        return HttpClientTransport(proxy=self.proxy, tls=self.tls, family=self.family)

    def async_transport(self) -> AsyncTransport:
        """The asynchronous transport."""
        from .transports.aio import AioTransport

        return AioTransport(proxy=self.proxy, tls=self.tls, family=self.family)
