"""HTTP proxies: the one that a user names, or those of the environment; their passwords are never shown."""

from __future__ import annotations

from base64 import b64encode
from urllib.parse import unquote_to_bytes, urlsplit


class Proxy:
    """An HTTP proxy: CONNECT for https, requests in absolute form for http."""

    __slots__ = ("_credentials", "address", "host", "port")

    def __init__(self, url: str) -> None:
        found = _parts(url)
        if found is None:
            raise ValueError("a proxy is http://[user:password@]host[:port]")  # the URL may hold a password
        self.host, self.port, self._credentials = found
        self.address = f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def url(self) -> str:
        """Without credentials."""
        return f"http://{self.address}"

    def headers(self) -> dict[str, str]:
        """What the proxy wants to know of the user."""
        if self._credentials is None:
            return {}
        return {"Proxy-Authorization": "Basic " + b64encode(self._credentials).decode()}

    def refusal(self, status: int) -> str:
        """What it means that the proxy, asked for the way to a host, answers so."""
        if status != 407:
            return f"the proxy {self.address} answered {status}"
        return f"the proxy {self.address} wants {'credentials' if self._credentials is None else 'other credentials'}"

    def __repr__(self) -> str:
        return f"<Proxy {self.address}>"


def _parts(url: str) -> tuple[str, int, bytes | None] | None:
    try:
        found = urlsplit(url)
        port = 80 if found.port is None else found.port
    except ValueError:
        return None
    plain = url.isascii() and url.isprintable() and " " not in url
    if not plain or found.scheme != "http" or not found.hostname or found.path.strip("/") or found.query:
        return None
    if found.username is None:
        return found.hostname, port, None
    pair = unquote_to_bytes(found.username) + b":" + unquote_to_bytes(found.password or "")
    return found.hostname, port, pair


class Proxies:
    """Which proxy a request takes.

    Args:
        setting: a proxy's URL; "environment" for HTTPS_PROXY, HTTP_PROXY and NO_PROXY as they are now; None for none.
    """

    __slots__ = ("_by_scheme", "_environment")

    def __init__(self, setting: str | None) -> None:
        self._environment = setting == "environment"
        self._by_scheme: dict[str, Proxy] = {}
        if setting is None:
            return
        if not self._environment:
            self._by_scheme = dict.fromkeys(("http", "https"), Proxy(setting))
            return
        from urllib.request import getproxies

        found = getproxies()
        for scheme in ("http", "https"):
            url = found.get(scheme) or found.get("all")
            if url:
                self._by_scheme[scheme] = Proxy(url if "://" in url else f"http://{url}")

    def __bool__(self) -> bool:
        return bool(self._by_scheme)

    def of(self, scheme: str, host: str) -> Proxy | None:
        """The proxy on the way to a host."""
        found = self._by_scheme.get(scheme)
        if found is None or not self._environment:
            return found
        from urllib.request import proxy_bypass

        return None if proxy_bypass(host) else found

    def __repr__(self) -> str:
        return " ".join(sorted({proxy.address for proxy in self._by_scheme.values()})) or "none"
