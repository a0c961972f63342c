"""Whose a request is that a change log names: that of the product that documents it, or whose path or line it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.transcribe import products

_FAMILIES = {
    "api": "spot",
    "fapi": "usds_futures",
    "dapi": "coin_futures",
    "eapi": "options",
    "papi": "portfolio_margin",
}
_TWO_HOSTS = ("usds_futures", "coin_futures")
#: Paths below /sapi/ whose second step tells the product, where no page documents the request.
_SAPI = {
    "portfolio": ("portfolio_margin_pro", "portfolio_margin"),
    "sub-account": ("sub_account",),
    "managed-subaccount": ("sub_account",),
    "convert": ("convert",),
    "algo": ("algo",),
    "copytrading": ("copy_trading",),
    "broker": ("binance_link",),
}


@dataclass(frozen=True, slots=True)
class Owners:
    """The requests that pages document, by transport and request: the products that do."""

    known: Mapping[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    verbs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, request: str, named: tuple[str, ...], log: str | None) -> tuple[str, ...]:
        """The products of a request; `named` are those of the lines above it, `log` is that whose log it is."""
        step = request.partition("/")[2].split("/")
        if step[0] in _FAMILIES:
            return (_FAMILIES[step[0]],)
        documented = self.known.get(("rest", request), frozenset())
        if step[0] == "futures":
            return tuple(each for each in named if each in _TWO_HOSTS) or tuple(sorted(documented & {*_TWO_HOSTS}))
        if documented:
            return tuple(sorted(documented))
        by_path = _SAPI.get(step[2].lower()) if len(step) > 2 else None
        return by_path or named or ((log,) if log else ())

    def of_method(self, method: str, named: tuple[str, ...], log: str | None) -> tuple[str, ...]:
        """The products of a method of a WebSocket API."""
        documented = self.known.get(("ws", method), frozenset())
        return named or ((log,) if log else ()) or (tuple(documented) if len(documented) == 1 else ())

    def whole(self, request: str) -> str | None:
        """The request with its method and the whole of its path, if there is but one such; None else."""
        verb, _, path = request.rpartition(" ")
        if verb and path.split("/")[1] in (*_FAMILIES, "sapi", "futures"):
            return request
        ends = [
            known
            for known in self.verbs.get(path.rpartition("/")[2], ())
            if known.endswith(path) and (not verb or known.startswith(f"{verb} "))
        ]
        return ends[0] if len(ends) == 1 else None

    def is_method(self, name: str) -> bool:
        """Whether a page documents such a method of a WebSocket API."""
        return ("ws", name) in self.known


def owners(documented: Iterable[tuple[str, str, str]]) -> Owners:
    """The owners of the requests that are documented: product, transport and request."""
    known: dict[tuple[str, str], set[str]] = defaultdict(set)
    ends: dict[str, set[str]] = defaultdict(set)
    for product, transport, request in documented:
        known[transport, request].add(product)
        if transport == "rest":
            ends[request.rpartition("/")[2]].add(request)
    return Owners(
        {key: frozenset(each) for key, each in known.items()}, {key: tuple(sorted(each)) for key, each in ends.items()}
    )


def of_log(page: str) -> str | None:
    """The product whose change log a page is; None if it is that of several."""
    above = page.rpartition("/")[0]
    return next((each.folder for each in products.PRODUCTS if above in each.roots), None)
