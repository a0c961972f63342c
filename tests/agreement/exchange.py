"""Clients, and the contract server that they talk to: in this process, or over sockets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

import binance_typed
from binance_typed import Answer, ApiError, ConstraintError, Credentials, ExecutionUnknown
from binance_typed.runtime.calling import Call
from binance_typed.runtime.operation import Operation
from binance_typed.runtime.wire import HttpRequest, Timeout

from generator.catalog.model import Catalogue, Endpoint
from generator.server.errors import Refusal
from generator.server.exchange import Exchange
from generator.server.json_text import plain
from generator.server.request import Request, read_form
from generator.server.settings import Settings
from generator.server.signatures import Hmac
from generator.server.wire import as_json, said
from tests.agreement import toy

SETTINGS = Settings(keys={"toy": Hmac("toy")}, limits=False)
KEY = Credentials.hmac("toy", "toy")
#: One call, one request.
PLAIN: dict[str, Any] = {"credentials": KEY, "limits": "off", "server_time": False, "retries": 0}
#: What the contract server answers to a request that is wrong in itself; nothing else refuses one here.
REASONS = frozenset({-1023, -1100, -1101, -1102, -1104, -1105, -1106, -1127, -1128, -1130, -1131, -1135})
#: The status of a request that keeps all rules, and for which the documentation shows no answer.
UNDOCUMENTED = 501


@dataclass(frozen=True, slots=True)
class Here:
    """A transport with an exchange at its other end, without a socket."""

    answer: Callable[[HttpRequest], Answer]

    def send(self, request: HttpRequest, timeout: Timeout) -> Answer:
        return self.answer(request)

    def close(self) -> None:
        """There is nothing to close."""


def exchange_here(catalogue: Catalogue, arrived: list[Request]) -> Here:
    """An exchange in this process. A client leads to its transport, and that to nothing that was signed."""
    exchange = Exchange(catalogue, SETTINGS)

    def answer(request: HttpRequest) -> Answer:
        arrived[:] = [_arrived(exchange, request)]
        reply = exchange.execute(exchange.arrive(arrived[0]))
        exchange.journal.clear()
        body = said(reply.refusal) if reply.refusal is not None else reply.body
        return Answer(reply.status, {}, as_json(plain(body)).encode())

    return Here(answer)


def _arrived(exchange: Exchange, request: HttpRequest) -> Request:
    url = urlsplit(request.url)
    endpoint, inner = exchange.routes.rest(request.method, url.path)
    assert endpoint is not None
    query, body = read_form(url.query.encode()), read_form(request.body)
    assert query.unsigned is not None
    assert body.unsigned is not None
    return Request(
        "rest", exchange.catalogue.products[endpoint.product], endpoint, request.method, inner, "127.0.0.1",
        request.headers.get("X-MBX-APIKEY"), url.query.encode(), request.body, query.pairs, body.pairs,
        query.unsigned + body.unsigned,
        Refusal(-1100, "Illegal characters found in a parameter.") if query.illegal or body.illegal else None,
    )  # fmt: skip


@cache
def operations(product: str) -> dict[tuple[str, str], Operation[Any]]:
    """The client's operations by what they are on the wire."""
    found: dict[tuple[str, str], Operation[Any]] = {}
    for value in vars(import_module(f"binance_typed.{product}.operations")).values():
        if isinstance(value, Operation):
            if value.rest is not None:
                found[value.rest.method, value.rest.path] = value
            if value.ws is not None:
                found["ws", value.ws.method] = value
    return found


def operation_of(endpoint: Endpoint) -> Operation[Any]:
    """What the client knows of an endpoint."""
    if endpoint.product == toy.PRODUCT.name:
        return toy.operation_of(endpoint)
    way = ("ws", str(endpoint.method)) if endpoint.transport == "ws" else (str(endpoint.method), str(endpoint.path))
    return operations(endpoint.product)[way]


@dataclass
class Clients:
    """A client for each product and transport; each keeps its connection. Without a `url` they talk to `here`."""

    catalogue: Catalogue
    here: Here | None = None
    url: str = ""
    made: dict[tuple[str, str], Any] = field(default_factory=dict)
    open: ExitStack = field(default_factory=ExitStack)

    def of(self, endpoint: Endpoint) -> Any:
        """The client of an endpoint's product."""
        way = endpoint.product, endpoint.transport
        if way not in self.made:
            self.made[way] = self.open.enter_context(self._new(endpoint))
        return self.made[way]

    def _new(self, endpoint: Endpoint) -> Any:
        suffix = "Ws" if endpoint.transport == "ws" else ""
        name = self.catalogue.products[endpoint.product].class_name + suffix
        kind: Any = toy.Toy if endpoint.product == toy.PRODUCT.name else getattr(binance_typed, name)
        if self.here is not None:
            return kind(base_url=f"http://127.0.0.1:1/{endpoint.product}", transport=self.here, **PLAIN)
        if suffix:
            path = urlsplit(kind._operations.SERVERS["ws"]["production"]).path
            return kind(base_url=f"{self.url}/{endpoint.product}{path}", logon=False, **PLAIN)
        return kind(base_url=f"{self.url}/{endpoint.product}", **PLAIN)


@dataclass(frozen=True)
class Asked:
    """One request: what a client is called with.

    `window` is its `recvWindow`, `unchecked` one that is sent whatever the client thinks of it.
    """

    operation: Operation[Any]
    params: Mapping[str, Any]
    window: Any = None
    unchecked: str | None = None
    fills_in: bool = True

    def of(self, client: Any, *, validate: bool) -> str:
        """What a client ends in: nothing if the request is executed, else who refuses it, and why.

        Raises:
            BinanceError: for every other end than these.
        """
        options = replace(client._options, validate=validate)
        if not self.fills_in:
            options = replace(options, order_ids=None)
        try:
            over = client._runner, client._venue, options, client._observer, self.operation
            call = Call(*over, window=self.window)
            if self.unchecked is not None:
                call.recv_window = self.unchecked
            client._runner.run(call.steps(self.params))
        except ConstraintError as error:
            return f"client: {error}"
        except ApiError as error:
            if error.status == 400 and error.code in REASONS:
                return f"server: {error.code} {error.msg}"
            raise
        except ExecutionUnknown as error:
            if error.status != UNDOCUMENTED:
                raise
        return ""


def disagreement(asked: Asked, client: Any) -> str:
    """Why client and exchange do not judge a request alike; empty if they do.

    What the client cannot write down at all it refuses either way: then there is nothing to compare.
    """
    mine = asked.of(client, validate=True)
    if mine.startswith("server"):
        return f"the client sends it\n{mine}"
    if mine and not asked.of(client, validate=False):
        return f"{mine}\nthe server takes it"
    return ""
