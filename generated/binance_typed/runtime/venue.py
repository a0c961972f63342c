"""Where the requests of a client go: the addresses, the clock and the budgets that all its calls share."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import Literal
from urllib.parse import SplitResult, urlsplit

from msgspec import Struct

from .clock import ServerClock
from .limits.store import AnyStore
from .operation import Limit, Operation, Route

_SCHEMES = {"rest": ("http", "https"), "ws": ("ws", "wss")}
_PORTS = {"http": 80, "ws": 80, "https": 443, "wss": 443}

#: Documented doors to one exchange, which counts for all of them together.
_ALTERNATIVES: Mapping[str, str] = dict.fromkeys(
    ("api1.binance.com", "api2.binance.com", "api3.binance.com", "api4.binance.com", "api-gcp.binance.com"),
    "api.binance.com",
)


class Venue(Struct, frozen=True):
    """An exchange as one client sees it.

    Attributes:
        product: the package of the product's operations, such as `usds_futures`.
        operations: that package's module of operations.
        names: the documented names of its error codes.
        transport: over which the client's calls go.
        bases: the address of each transport: scheme, host and path.
        place: the host whose budgets the requests draw from.
        limits: the product's budgets.
        time: the route of the time endpoint on each transport that has one.
        clock: the exchange's, as far as it is known.
        store: the budgets.
    """

    product: str
    operations: ModuleType
    names: Mapping[int, str]
    transport: Literal["rest", "ws"]
    bases: Mapping[str, str]
    place: str
    limits: tuple[Limit, ...]
    time: Mapping[str, Route]
    clock: ServerClock
    store: AnyStore

    def time_operations(self) -> list[tuple[Literal["rest", "ws"], Operation[None]]]:
        """The transports to ask for the time over, best first, and what to ask; none where none is documented.

        REST is first, also for the WebSocket API: a session may log on before anything else goes over it, and is
        refused if the clock is off. But the user's own address may have no REST.
        """
        found: list[tuple[Literal["rest", "ws"], Operation[None]]] = []
        if "rest" in self.time and "rest" in self.bases:
            found.append(("rest", Operation("server_time", "none", None, rest=self.time["rest"], reads=True)))
        if "ws" in self.time and self.transport == "ws":
            found.append(("ws", Operation("server_time", "none", None, ws=self.time["ws"], reads=True)))
        return found


def bases_of(
    servers: Mapping[str, Mapping[str, str]], transport: str, environment: str, base_url: str | None
) -> dict[str, str]:
    """The address of each transport: the documented ones of an environment, or all at one address of the user's own.

    Raises:
        ValueError: if there is no such environment, or the address is none.
    """
    if base_url is not None:
        return {each: _own(each, base_url, urls["production"], each == transport) for each, urls in servers.items()}
    known = {each: urls[environment] for each, urls in servers.items() if environment in urls}
    if transport not in known:
        there = " and ".join(sorted(servers[transport]))
        raise ValueError(f"environment {environment!r} is not documented here, only {there}")
    return known


def place_of(bases: Mapping[str, str]) -> str:
    """The host that counts requests, however it is written. REST and the WebSocket API of a product share budgets."""
    url = urlsplit(bases.get("rest") or bases["ws"])
    host = (url.hostname or "").removesuffix(".")
    host = _ALTERNATIVES.get(host, host)
    shown = f"[{host}]" if ":" in host else host
    return shown if url.port in (None, _PORTS[url.scheme]) else f"{shown}:{url.port}"


def _own(transport: str, given: str, documented: str, is_meant: bool) -> str:
    """The user's own address: of the transport's scheme; with the documented path if none is meant for it."""
    plain, secure = _SCHEMES[transport]
    url = _split(given)
    scheme = {"http": plain, "ws": plain, "https": secure, "wss": secure}.get(url.scheme if url else "")
    if url is None or scheme is None:
        raise ValueError("base_url is a scheme (http, https, ws or wss), a host, and a path at most, in plain ASCII")
    path = url.path.rstrip("/") if is_meant else ""
    path = path or urlsplit(documented).path.rstrip("/")
    return f"{scheme}://{url.netloc}{path}"


def _split(given: str) -> SplitResult | None:
    """The parts of a URL that is nothing but scheme, host, port and path; None for every other text."""
    if not given.isascii() or not given.isprintable() or any(mark in given for mark in " ?#@\\"):
        return None
    try:
        url = urlsplit(given)
        has_port = url.port != 0
    except ValueError:
        return None
    labels = (url.hostname or "").removesuffix(".").split(".")
    return url if has_port and all(0 < len(label) < 64 for label in labels) else None
