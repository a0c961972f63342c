"""Milliseconds and microseconds: which product takes both, and which of them a number is."""

from __future__ import annotations

from decimal import Decimal

from generator.catalog.model import Catalogue, Endpoint
from generator.server.errors import Refusal

#: A time in ms reaches this in the year 33658; one in µs did so in 2001.
FIRST_MICROS = 10**15


def products_with_micros(catalogue: Catalogue) -> frozenset[str]:
    """Products that speak microseconds, too: those that document `recvWindow` with their three decimals."""
    return frozenset(endpoint.product for endpoint in catalogue.endpoints if _has_decimal_window(endpoint))


def as_ms(timestamp: Decimal) -> Decimal:
    """The timestamp in milliseconds, whichever unit it came in."""
    return timestamp / 1000 if timestamp >= FIRST_MICROS else timestamp


def is_micros(unit: str | None) -> bool:
    """Whether answers are wanted in microseconds: what a header or the address of a connection says.

    Raises:
        Refusal: if it says neither unit.
    """
    if unit in (None, "MILLISECOND", "millisecond"):
        return False
    if unit in ("MICROSECOND", "microsecond"):
        return True
    raise Refusal(-1194, "Invalid value for time unit; expected either MICROSECOND or MILLISECOND.")


def _has_decimal_window(endpoint: Endpoint) -> bool:
    window = endpoint.by_name.get("recvWindow")
    return window is not None and window.type == "DECIMAL"
