"""Rate limits: what every address and every key has used in the current window of each budget."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from generator.catalog.model import Catalogue, Endpoint, Limit, Product
from generator.server.errors import Refusal
from generator.server.quotas import Quotas
from generator.server.times import span

#: Windows that are kept before those that have passed are thrown away.
MANY = 10_000

#: Requests after the first refusal that are answered with 429; those after them get 418.
PATIENCE = 10


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks: budgets of the counter `ip` go by address, all others by API key."""

    remote: str
    key: str | None

    def subject(self, counter: str) -> str:
        return self.remote if counter == "ip" or self.key is None else self.key


@dataclass(slots=True)
class _Window:
    """One window of one budget."""

    start: int
    used: int = 0
    refused: int = 0


class Budget:
    """All budgets of all products. Products at the same host draw on one budget where they state the same one."""

    def __init__(self, catalogue: Catalogue, ban: float | None = None) -> None:
        self.catalogue = catalogue
        self.quotas = Quotas(catalogue.endpoints)
        self._ban = ban
        self._homes = _homes(catalogue)
        self._windows: dict[tuple[str, Limit, str, str], _Window] = {}
        self._booked: dict[tuple[str, Limit], _Window] = {}
        self._bans: dict[tuple[str, str], int] = {}

    def charge(self, endpoint: Endpoint, caller: Caller, charges: Mapping[str, int], now: int) -> None:
        """Book the charges; a correction after success may be negative."""
        for limit, window in self._concerned(endpoint, caller, now):
            window.used = max(0, window.used + charges.get(limit.counter, 0))

    def admit(self, endpoint: Endpoint, caller: Caller, charges: Mapping[str, int], now: int) -> None:
        """Refuse the request if it was charged to a budget that is used up.

        Raises:
            Refusal: -1003 with 429, and with 418 if the caller does not stop.
        """
        host = _host(self.catalogue.products[endpoint.product])
        banned = self._bans.get((host, caller.remote), 0)
        if now < banned:
            raise _banned(caller, now, banned)
        for limit, window in self._concerned(endpoint, caller, now):
            used = window.used + self._pre_booked(endpoint.product, limit, now)
            own = charges.get(limit.counter, 0)
            # A page may charge more than the whole budget: then one request has it for itself.
            if own > 0 and used > max(limit.limit, own):
                window.refused += 1
                until = window.start + span(limit.interval)
                raise self._refusal(host, limit, caller, window.refused, now, until)
        for quota in self.quotas.concerning(endpoint):
            subject = caller.subject(quota.scope)
            free = self.quotas.use(quota, subject, now)
            if free is not None:
                limit = Limit(quota.scope, quota.count, quota.interval)
                raise self._refusal(host, limit, caller, self.quotas.refused(quota, subject), now, free)

    def connect(self, product: Product, remote: str, weight: int, now: int) -> None:
        """Book what a connection costs on the budgets of its address."""
        for limit in product.limits:
            if limit.counter == "ip" and limit.paths is None and limit.per == "product":
                self._window(product.name, limit, remote, "", now).used += weight

    def used(self, endpoint: Endpoint, caller: Caller, now: int) -> list[tuple[Limit, int]]:
        """Each budget that concerns the endpoint, with what the caller has used of it."""
        return [
            (limit, window.used + self._pre_booked(endpoint.product, limit, now))
            for limit, window in self._concerned(endpoint, caller, now)
        ]

    def book(self, product: Product, counter: str, used: int, now: int) -> int:
        """Pretend that every caller has used so much in the current window; how many budgets there are of it."""
        limits = [limit for limit in product.limits if limit.counter == counter]
        for limit in limits:
            home = self._homes[product.name, limit]
            self._booked[home, limit] = _Window(_start(limit, now), used)
            for place in [p for p in self._windows if p[:2] == (home, limit)]:
                del self._windows[place]
        return len(limits)

    def report(self, now: int) -> list[dict[str, Any]]:
        """Everything that is used in the current windows."""
        rows = []
        for (product, limit, subject, endpoint), window in self._windows.items():
            if window.start == _start(limit, now):
                used = window.used + self._pre_booked(product, limit, now)
                rows.append(_row(product, limit, used) | {"subject": subject, "endpoint": endpoint or None})
        for (product, limit), window in self._booked.items():
            if window.start == _start(limit, now):
                rows.append(_row(product, limit, window.used) | {"subject": None, "endpoint": None})
        return rows

    def clear(self) -> None:
        self._windows.clear()
        self._booked.clear()
        self._bans.clear()
        self.quotas.clear()

    def _concerned(self, endpoint: Endpoint, caller: Caller, now: int) -> Iterator[tuple[Limit, _Window]]:
        for limit in _product_limits(self.catalogue.products[endpoint.product], endpoint):
            own = endpoint.id if limit.per == "endpoint" else ""
            yield limit, self._window(endpoint.product, limit, caller.subject(limit.counter), own, now)

    def _window(self, product: str, limit: Limit, subject: str, endpoint: str, now: int) -> _Window:
        place = (self._homes[product, limit], limit, subject, endpoint)
        window = self._windows.get(place)
        if window is None or window.start != _start(limit, now):
            self._forget(now)
            window = self._windows[place] = _Window(_start(limit, now))
        return window

    def _refusal(self, host: str, limit: Limit, caller: Caller, refused: int, now: int, until: int) -> Refusal:
        """What a caller is told who has used up a budget; one who does not stop is banned."""
        if refused > PATIENCE + 1:
            if limit.counter == "ip":
                until = until if self._ban is None else now + round(self._ban * 1000)
                self._bans[host, caller.remote] = until
            return _banned(caller, now, until)
        whose = f"IP({caller.remote})" if limit.counter == "ip" else "the account"
        message = f"Too many requests; current limit of {whose} is {limit.limit} requests per {limit.interval}."
        return Refusal(-1003, message, 429, {"serverTime": now, "retryAfter": until})

    def _forget(self, now: int) -> None:
        if len(self._windows) >= MANY:
            self._windows = {p: w for p, w in self._windows.items() if w.start == _start(p[1], now)}

    def _pre_booked(self, product: str, limit: Limit, now: int) -> int:
        window = self._booked.get((self._homes[product, limit], limit))
        return window.used if window and window.start == _start(limit, now) else 0


def limits_of(product: Product, endpoint: Endpoint) -> list[Limit]:
    """The product's budgets that count requests to this endpoint, and those of the endpoint's own."""
    own = [Limit("requests", limit.count, limit.interval, per="endpoint") for limit in endpoint.rate_limits]
    return _product_limits(product, endpoint) + own


def _product_limits(product: Product, endpoint: Endpoint) -> list[Limit]:
    return [limit for limit in product.limits if limit.paths is None or (endpoint.path or "").startswith(limit.paths)]


def _host(product: Product) -> str:
    """Where the product's REST requests go in production; a product without REST is by itself."""
    url = product.servers.get("rest", {}).get("production")
    return urlsplit(url).netloc if url else product.name


def _homes(catalogue: Catalogue) -> dict[tuple[str, Limit], str]:
    """For each budget of each product, the first product at its host that states the same one."""
    first: dict[tuple[str, Limit], str] = {}
    return {
        (name, limit): first.setdefault((_host(product), limit), name)
        for name, product in catalogue.products.items()
        for limit in product.limits
    }


def _start(limit: Limit, now: int) -> int:
    """Windows begin at whole intervals: a minute's at second 0, not at the first request."""
    return now - now % span(limit.interval)


def _row(product: str, limit: Limit, used: int) -> dict[str, Any]:
    return {
        "product": product, "counter": limit.counter, "interval": limit.interval, "limit": limit.limit, "used": used
    }  # fmt: skip


def _banned(caller: Caller, now: int, until: int) -> Refusal:
    data = {"serverTime": now, "retryAfter": until}
    return Refusal(-1003, f"Way too many requests; {caller.remote} banned until {until}.", 418, data)
