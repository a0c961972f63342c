"""How a client reaches the exchange: proxy, TLS, IP version."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, final

from .wire import AsyncTransport, Transport

if TYPE_CHECKING:
    import ssl


@final
class Network:
    """How to reach the exchange. A proxy's password shows in no text and no pickle.

    Args:
        proxy: URL of an HTTP proxy, with its user and password if it wants them; "environment" for the one that
            HTTPS_PROXY and NO_PROXY name. None for none.
        tls: how to prove who the other side is; the system's authorities if it is left out.
        family: the IP version to use.
    """

    __slots__ = ("_family", "_proxy", "_tls")

    def __init__(
        self,
        proxy: str | None = None,
        tls: ssl.SSLContext | None = None,
        family: Literal["any", "ipv4", "ipv6"] = "any",
    ) -> None:
        self._family: Literal["any", "ipv4", "ipv6"] = family
        problem = _problem(proxy, tls, family)
        if problem is not None:
            del proxy
            raise problem
        # A function shows nothing of what it returns.
        self._proxy: Callable[[], str | None] = lambda: proxy
        self._tls = tls

    @property
    def proxy(self) -> str | None:
        """As it was given."""
        return self._proxy()

    @property
    def tls(self) -> ssl.SSLContext | None:
        """As it was given."""
        return self._tls

    @property
    def family(self) -> Literal["any", "ipv4", "ipv6"]:
        """The IP version."""
        return self._family

    def __repr__(self) -> str:
        return f"<Network family={self._family}>"

    def __copy__(self) -> Network:
        return self

    def __deepcopy__(self, memo: Any) -> Network:
        return self

    def __reduce__(self) -> tuple[type[Network], tuple[Any, ...]]:
        if "@" in (self.proxy or ""):
            raise TypeError("a proxy's password is not pickled: it does not belong in a file or a queue")
        return Network, (self.proxy, self.tls, self.family)

    def transport(self) -> Transport:
        """The synchronous transport."""
        from .transports.http_client import HttpClientTransport

        return HttpClientTransport(proxy=self.proxy, tls=self.tls, family=self.family)

    def async_transport(self) -> AsyncTransport:
        """The asynchronous transport."""
        from .transports.aio import AioTransport

        return AioTransport(proxy=self.proxy, tls=self.tls, family=self.family)


def _problem(proxy: object, tls: object, family: object) -> Exception | None:
    if family not in ("any", "ipv4", "ipv6"):
        return ValueError('family is "any", "ipv4" or "ipv6"')
    if tls is not None and not hasattr(tls, "wrap_socket"):
        return TypeError("tls is an ssl.SSLContext")
    if proxy is not None:
        from .transports.proxies import problem

        return problem(proxy)
    return None
