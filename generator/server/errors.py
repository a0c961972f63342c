"""The exchange's refusals: one exception, and a function for each documented message."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from generator.catalog.model import Endpoint, ErrorCode, Product

#: HTTP statuses that the documentation gives to codes; every other refusal is a 400.
STATUSES = {-1003: 429, -2014: 401, -2015: 401}

#: Where the wire ends a whole number of 64 bits.
LONG_MAX = (1 << 63) - 1


class Refusal(Exception):
    """A request that the exchange does not execute, and what it says about it."""

    def __init__(self, code: int, msg: str, status: int | None = None, data: dict[str, Any] | None = None) -> None:
        super().__init__(f"{code}: {msg}")
        self.code = code
        self.msg = msg
        self.status = status
        self.data = data


def known_code(code: int, product: Product | None, endpoint: Endpoint | None) -> ErrorCode | None:
    """What the endpoint, or else its product, states about a code."""
    stated: Iterable[ErrorCode] = (*(endpoint.errors if endpoint else ()), *(product.errors if product else ()))
    return next((error for error in stated if error.code == code), None)


def status_of(refusal: Refusal, product: Product | None, endpoint: Endpoint | None) -> int:
    """The HTTP status of a refusal: its own, else the documented one of its code, else 400."""
    if refusal.status is not None:
        return refusal.status
    stated = known_code(refusal.code, product, endpoint)
    if stated is not None and stated.status is not None:
        return stated.status
    return STATUSES.get(refusal.code, 400)


def first_listed(product: Product, endpoint: Endpoint | None, *codes: int) -> int:
    """The first of these codes that the product or endpoint lists, else the last of them."""
    return next((code for code in codes if known_code(code, product, endpoint)), codes[-1])


def _either(names: Sequence[str]) -> str:
    quoted = [f"'{name}'" for name in names]
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}"


def missing(name: str) -> Refusal:
    return Refusal(-1102, f"Mandatory parameter '{name}' was not sent, was empty/null, or malformed.")


def none_of(names: Sequence[str]) -> Refusal:
    which = "both" if len(names) == 2 else "all"
    return Refusal(-1102, f"Param {_either(names)} must be sent, but {which} were empty/null!")


def empty(name: str) -> Refusal:
    return Refusal(-1105, f"Parameter '{name}' was empty.")


def illegal(name: str, legal: str) -> Refusal:
    return Refusal(-1100, f"Illegal characters found in parameter '{name}'; legal range is '{legal}'.")


def invalid(name: str) -> Refusal:
    return Refusal(-1130, f"Data sent for parameter '{name}' is not valid.")


def duplicate() -> Refusal:
    return Refusal(-1101, "Duplicate values for a parameter detected.")


def unread(read: int, sent: int) -> Refusal:
    return Refusal(-1104, f"Not all sent parameters were read; read '{read}' parameter(s) but was sent '{sent}'.")


def not_required(name: str) -> Refusal:
    return Refusal(-1106, f"Parameter '{name}' sent when not required.")


def bad_combination() -> Refusal:
    return Refusal(-1128, "Combination of optional parameters invalid.")


def needs(name: str, other: str) -> Refusal:
    advice = f"Recommendation: '{name}' and '{other}' must both be sent."
    return Refusal(-1128, f"Combination of optional fields invalid. {advice}")


def together(names: Sequence[str]) -> Refusal:
    return Refusal(-1128, f"Fields [{', '.join(names)}] must be sent together or omitted entirely.")
