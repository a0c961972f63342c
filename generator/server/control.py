"""Control over HTTP, below `/_specwright/`: what arrived, what shall fail, what is used, what time it is."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from generator.server import fault_forms, wire
from generator.server.chaos import Chaos
from generator.server.errors import Refusal
from generator.server.exchange import Exchange
from generator.server.faults import Fault
from generator.server.json_text import InvalidJsonError, parse, plain

PREFIX = "/_specwright/"
LONGEST_CLOSED = 60


async def handle(exchange: Exchange, http: web.BaseRequest, path: str) -> web.StreamResponse:
    """Answer one request to the server itself; it is on no record and costs nothing."""
    try:
        text = (await http.read()).decode("utf-8")
        return wire.respond(200, await _done(exchange, http.method, path.removeprefix(PREFIX), text))
    except UnicodeDecodeError:
        return wire.refuse(Refusal(-1130, "the body is not UTF-8"), 400)
    except ValueError as error:
        return wire.refuse(Refusal(-1130, str(error)), 400)
    except web.HTTPRequestEntityTooLarge as error:
        return wire.refuse(Refusal(-1000, str(error.text)), 413)
    except Refusal as refusal:
        return wire.refuse(refusal, 404)


async def _done(exchange: Exchange, method: str, name: str, text: str) -> Any:
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
            return exchange.budget.report(exchange.clock())
        case "POST", "usage":
            _book(exchange, text)
        case "GET", "orders":
            return exchange.ledger.report() if exchange.ledger is not None else []
        case "GET", "clock":
            return exchange.clock.as_json()
        case "POST", "clock":
            exchange.clock.change(_mapping(text))
            return exchange.clock.as_json()
        case "POST", "chaos":
            exchange.faults.chaos = _chaos(exchange, _mapping(text))
        case "DELETE", "chaos":
            exchange.faults.chaos = None
        case "POST", "listener":
            seconds = _closed_for(_mapping(text))
            if exchange.doors is not None:
                exchange.doors.shut(seconds)
        case "GET", "door":
            return {"url": exchange.doors.urls[1] if exchange.doors is not None else None}
        case "GET", "sockets":
            return [{"key": each.session.key, "since": each.session.connected_since} for each in exchange.connections]
        case "POST", "sockets":
            return {"sockets": await _end_sockets(exchange, _mapping(text))}
        case "POST", "keys":
            exchange.revoked.add(_revoked(_mapping(text)))
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


def _mapping(text: str) -> dict[str, Any]:
    written = _number_values(_json(text))
    if not isinstance(written, dict):
        raise ValueError("the body is an object")
    return written


def _chaos(exchange: Exchange, written: dict[str, Any]) -> Chaos:
    """`{"seed": 1, "table": ["0.02:reset=after", …]}`, drawn from its beginning."""
    seed, table = written.get("seed", 0), written.get("table")
    if not isinstance(table, list) or not all(isinstance(row, str) for row in table):
        raise ValueError('chaos is written as {"seed": 1, "table": ["0.02:reset=after"]}')
    if not isinstance(seed, int) or isinstance(seed, bool):
        raise ValueError("the seed is a whole number")
    return Chaos(seed, fault_forms.chaos_from_text(table, exchange.catalogue.by_id))


def _closed_for(written: dict[str, Any]) -> float:
    """`{"closed": 0.5}`: refuse connections for so many seconds."""
    seconds = written.get("closed")
    if not isinstance(seconds, int | float) or isinstance(seconds, bool) or not 0 <= seconds <= LONGEST_CLOSED:
        raise ValueError(f"`closed` is a number of seconds from 0 to {LONGEST_CLOSED}")
    return float(seconds)


def _revoked(written: dict[str, Any]) -> str:
    """`{"revoke": KEY}`: the key is valid no more, until a reset."""
    key = written.get("revoke")
    if not isinstance(key, str):
        raise ValueError("`revoke` is a key")
    return key


async def _end_sockets(exchange: Exchange, written: dict[str, Any]) -> int:
    """`{"end": "notice" | "close" | "reset" | 1001}` for every open WebSocket; how many there were."""
    how = written.get("end")
    is_code = isinstance(how, int) and not isinstance(how, bool) and 1000 <= how < 5000
    if how not in ("notice", "close", "reset") and not is_code:
        raise ValueError("`end` is notice, close, reset, or the code of a goodbye")
    found = list(exchange.connections)
    for each in found:
        if how == "notice":
            await each.give_notice()
        elif isinstance(how, int):
            await each.leave(how)
        else:
            await each.cut(str(how))
    return len(found)


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
    if not exchange.budget.book(product, str(counter), used, exchange.clock()):
        raise ValueError(f"{product.name} limits no `{counter}`")


def _json(text: str) -> Any:
    try:
        return parse(text)
    except InvalidJsonError as error:
        raise ValueError(f"the body is not JSON ({error})") from None


def _number_values(value: Any) -> Any:
    """Numbers with a fraction as floats: spans of time, and a clock's drift."""
    if isinstance(value, list):
        return [_number_values(item) for item in value]
    if isinstance(value, dict):
        return {key: _as_number(item) for key, item in value.items()}
    return value


def _as_number(value: Any) -> Any:
    written = plain(value)
    return float(written) if written is not value and isinstance(written, str) else value
