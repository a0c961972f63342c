"""Control over HTTP, below `/_specwright/`: what arrived, what shall fail, what is used."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from generator.server import fault_forms, wire
from generator.server.errors import Refusal
from generator.server.exchange import Exchange
from generator.server.faults import Fault
from generator.server.json_text import InvalidJsonError, parse, plain

PREFIX = "/_specwright/"


async def handle(exchange: Exchange, http: web.BaseRequest, path: str) -> web.StreamResponse:
    """Answer one request to the server itself; it is on no record and costs nothing."""
    try:
        text = (await http.read()).decode("utf-8")
        return wire.respond(200, _done(exchange, http.method, path.removeprefix(PREFIX), text))
    except UnicodeDecodeError:
        return wire.refuse(Refusal(-1130, "the body is not UTF-8"), 400)
    except ValueError as error:
        return wire.refuse(Refusal(-1130, str(error)), 400)
    except web.HTTPRequestEntityTooLarge as error:
        return wire.refuse(Refusal(-1000, str(error.text)), 413)
    except Refusal as refusal:
        return wire.refuse(refusal, 404)


def _done(exchange: Exchange, method: str, name: str, text: str) -> Any:
    match method, name:
        case "GET", "requests":
            return [record.as_json() for record in exchange.journal.records]
        case "DELETE", "requests":
            exchange.journal.clear()
        case "POST", "faults":
            exchange.faults.add(_faults(exchange, text))
        case "DELETE", "faults":
            exchange.faults.clear()
        case "GET", "usage":
            return exchange.budget.report(exchange.settings.clock())
        case "POST", "usage":
            _book(exchange, text)
        case "POST", "reset":
            exchange.reset()
        case _:
            raise Refusal(-5000, f"Path {PREFIX}{name}, Method {method} is invalid")
    return {}


def _faults(exchange: Exchange, text: str) -> list[Fault]:
    """A JSON list of faults, each as a mapping or in its text form; or one text form."""
    if not text.lstrip().startswith(("[", "{", '"')):
        return [fault_forms.from_text(text, exchange.catalogue.by_id)]
    written = _number_values(_json(text))
    listed = written if isinstance(written, list) else [written]
    return [fault_forms.from_json(item, exchange.catalogue.by_id) for item in listed]


def _book(exchange: Exchange, text: str) -> None:
    written = _json(text)
    if not isinstance(written, dict) or written.keys() != {"product", "counter", "used"}:
        raise ValueError('usage is written as {"product": ..., "counter": ..., "used": ...}')
    name, counter, used = written["product"], written["counter"], written["used"]
    product = exchange.catalogue.products.get(name) if isinstance(name, str) else None
    if product is None:
        raise ValueError("usage names no product of the catalogue")
    if not isinstance(used, int) or isinstance(used, bool) or used < 0:
        raise ValueError("`used` is a whole number, not negative")
    if not exchange.budget.book(product, str(counter), used, exchange.settings.clock()):
        raise ValueError(f"{product.name} limits no `{counter}`")


def _json(text: str) -> Any:
    try:
        return parse(text)
    except InvalidJsonError as error:
        raise ValueError(f"the body is not JSON ({error})") from None


def _number_values(value: Any) -> Any:
    """Numbers with a fraction as floats; only delays have them."""
    if isinstance(value, list):
        return [_number_values(item) for item in value]
    if isinstance(value, dict):
        return {key: _as_number(item) for key, item in value.items()}
    return value


def _as_number(value: Any) -> Any:
    written = plain(value)
    return float(written) if written is not value and isinstance(written, str) else value
