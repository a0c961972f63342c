"""The checks of a request, in the order in which the exchange makes them; the first breach is what it answers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from generator.catalog.model import Endpoint, Param, Product
from generator.server import constraints, errors, time_units, values
from generator.server.conditions import is_nothing, number
from generator.server.errors import Refusal
from generator.server.request import Request
from generator.server.scalars import is_empty
from generator.server.sent import Mode, Sent
from generator.server.signatures import Verifier

#: What a logged-on session says once for all of its requests.
_BY_SESSION = ("apiKey", "signature")

#: A `recvWindow` of a product that counts in microseconds, too.
_WINDOW = "^[0-9]+(\\.[0-9]{1,3})?$"

#: A timestamp may be this far ahead of the server's clock.
AHEAD_MS = 1000


def check_key(request: Request, endpoint: Endpoint, product: Product, verifier: Verifier | None) -> None:
    """A key is there, and is one of those that the exchange knows and the product takes."""
    if endpoint.auth == "none":
        return
    if not request.key:
        raise Refusal(-2014, "API-key format invalid.")
    if verifier is None or verifier.kind not in product.keys:
        raise Refusal(-2015, "Invalid API-key, IP, or permissions for action.")


def check(request: Request, sent: Sent, endpoint: Endpoint, product: Product, now: int, micros: bool) -> dict[str, Any]:
    """Everything between the key and the signature; the values by name, converted.

    Raises:
        Refusal: for the first breach.
    """
    if request.malformed is not None:
        raise request.malformed
    if sent.repeated:
        raise errors.duplicate()
    params = _all_params(request, endpoint, micros)
    raw = {param.name: sent.values.get(param.name, request.value(param.name)) for param in params}
    _mandatory(raw, params, endpoint)
    converted = _converted(raw, sent, params, endpoint, request)
    _unread(request, sent, params)
    if endpoint.auth == "signed":
        check_timing(converted, endpoint, product, now, micros)
    return converted


def check_signature(request: Request, endpoint: Endpoint, valid: bool | None) -> None:
    if endpoint.auth == "signed" and not valid and not request.by_session:
        raise Refusal(-1022, "Signature for this request is not valid.")


def check_timing(converted: dict[str, Any], endpoint: Endpoint, product: Product, now: int, micros: bool) -> None:
    """The timestamp is not ahead of the clock, nor behind it by more than `recvWindow`; `micros` may be its unit."""
    window = number(converted.get("recvWindow"))
    if window is None:
        window = Decimal(product.recv_window_default)
    own = endpoint.by_name.get("recvWindow")
    own_max = own.max if own and own.max is not None else product.recv_window_max
    longest = min(Decimal(str(own_max)), Decimal(product.recv_window_max))
    if window > longest or window < 0:
        if errors.first_listed(product, endpoint, -1131, -1130) == -1130:
            raise errors.invalid("recvWindow")
        raise Refusal(-1131, f"recvWindow must be less than {longest:f}")
    timestamp = number(converted.get("timestamp"))
    if timestamp is None:
        return
    if micros:
        timestamp = time_units.as_ms(timestamp)
    if timestamp >= now + AHEAD_MS:
        raise Refusal(-1021, "Timestamp for this request was 1000ms ahead of the server's time.")
    if now - timestamp > window:
        raise Refusal(-1021, "Timestamp for this request is outside of the recvWindow.")


def check_constraints(endpoint: Endpoint, product: Product, converted: dict[str, Any]) -> None:
    constraints.check(product, endpoint, converted)


# --- one by one -------------------------------------------------------------------------------------------------


def _all_params(request: Request, endpoint: Endpoint, micros: bool) -> list[Param]:
    """The documented parameters, and those that every request of this security or transport may carry."""
    implied: list[Param] = []
    if endpoint.auth == "signed":
        implied.append(Param("timestamp", "LONG", endpoint.at, mandatory=True))
        window = Param("recvWindow", "LONG", endpoint.at)
        implied.append(replace(window, type="DECIMAL", pattern=_WINDOW) if micros else window)
        implied.append(Param("signature", "STRING", endpoint.at, mandatory=True))
    if request.transport == "ws":
        if endpoint.auth != "none":
            implied.append(Param("apiKey", "STRING", endpoint.at))
        implied.append(Param("returnRateLimits", "BOOLEAN", endpoint.at))
    found = [*endpoint.params, *(param for param in implied if param.name not in endpoint.by_name)]
    if request.by_session:
        return [replace(each, mandatory=False) if each.name in _BY_SESSION else each for each in found]
    return found


def _mandatory(raw: dict[str, Any], params: list[Param], endpoint: Endpoint) -> None:
    waived = constraints.waived(endpoint, None)
    for param in params:
        if param.mandatory and is_nothing(raw[param.name]) and param.name not in waived:
            raise errors.missing(param.name)
    for param in params:
        if is_empty(raw[param.name]):
            raise errors.empty(param.name)


def _converted(
    raw: dict[str, Any], sent: Sent, params: list[Param], endpoint: Endpoint, request: Request
) -> dict[str, Any]:
    otherwise: Mode = "frame" if request.transport == "ws" else "text"
    names = set(request.names)
    found: dict[str, Any] = {}
    for param in params:
        value = raw[param.name]
        if value is not None:
            optional = constraints.waived(endpoint, param.name)
            found[param.name] = values.checked(param, value, sent.modes.get(param.name) or otherwise, optional)
        elif param.name in names:
            # A null in a frame is not the same as nothing.
            raise errors.missing(param.name)
    return found


def _unread(request: Request, sent: Sent, params: list[Param]) -> None:
    known = {param.name for param in params}
    unknown = [name for name in sent.unclaimed if name not in known]
    if unknown:
        total = len(request.names)
        raise errors.unread(total - len(unknown), total)
