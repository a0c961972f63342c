"""HTTP proxies: the one that a user names, or those of the environment; their passwords are never shown."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from urllib.parse import unquote_to_bytes, urlsplit

#: What is said of every other text.
NO_PROXY = "a proxy is http://[user:password@]host[:port]"


class Proxy:
    """An HTTP proxy: CONNECT for https, requests in absolute form for http."""

    __slots__ = ("_credentials", "address", "host", "port")

    def __init__(self, url: str) -> None:
        found = _parts(url)
        del url  # it may hold a password
        if found is None:
            raise ValueError(NO_PROXY)
        self.host, self.port, pair = found
        # A function shows nothing of what it returns.
        self._credentials: Callable[[], bytes] | None = None if pair is None else lambda: pair
        self.address = f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def url(self) -> str:
        """Without credentials."""
        return f"http://{self.address}"

    def headers(self) -> dict[str, str]:
        """What the proxy wants to know of the user."""
        if self._credentials is None:
            return {}
        return {"Proxy-Authorization": "Basic " + b64encode(self._credentials()).decode()}

    def refusal(self, status: int) -> str:
        """What it means that the proxy, asked for the way to a host, answers so."""
        if status != 407:
            return f"the proxy {self.address} answered {status}"
        return f"the proxy {self.address} wants {'credentials' if self._credentials is None else 'other credentials'}"

    def __repr__(self) -> str:
        return f"<Proxy {getattr(self, 'address', 'that is none')}>"


def _parts(url: object) -> tuple[str, int, bytes | None] | None:
    if not isinstance(url, str):
        return None
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
        self._environment, self._by_scheme = setting == "environment", dict[str, Proxy]()
        found = {} if setting is None else _of_environment() if self._environment else _both(setting)
        del setting
        if found is None:
            raise ValueError(NO_PROXY)
        self._by_scheme = found

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


def problem(setting: object) -> ValueError | None:
    """What is wrong with a setting."""
    found = _of_environment() if setting == "environment" else _parts(setting)
    return ValueError(NO_PROXY) if found is None else None


def _both(url: str) -> dict[str, Proxy] | None:
    return None if _parts(url) is None else dict.fromkeys(("http", "https"), Proxy(url))


def _of_environment() -> dict[str, Proxy] | None:
    """By scheme; None if one of them is none."""
    from urllib.request import getproxies

    found = getproxies()
    urls = {scheme: found.get(scheme) or found.get("all") or "" for scheme in ("http", "https")}
    full = {scheme: url if "://" in url else f"http://{url}" for scheme, url in urls.items() if url}
    if any(_parts(url) is None for url in full.values()):
        return None
    return {scheme: Proxy(url) for scheme, url in full.items()}
