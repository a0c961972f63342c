"""Endpoints with everything that a parameter can be, which no product documents all of: for the same questions."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, ClassVar

from binance_typed.runtime import operation as runtime
from binance_typed.runtime.rest_sync import RestClient
from binance_typed.runtime.rules import Case, Charge, Rule, When

from generator.catalog import model
from generator.catalog.model import NOWHERE, Constraint, Endpoint, Param
from generator.render import operations as render

_NAMES = {
    "Rule": Rule, "When": When, "Charge": Charge, "Case": Case, "Param": runtime.Param, "Route": runtime.Route,
}  # fmt: skip
PRODUCT = model.Product("toy", "Toy", NOWHERE, servers={}, security={})


def _param(name: str, kind: str, **facts: Any) -> Param:
    return Param(name, kind, NOWHERE, **facts)


PLAIN = (
    _param("symbol", "STRING", mandatory=True),
    _param("side", "ENUM", enum=("BUY", "SELL"), mandatory=True),
    _param("level", "ENUM", enum=(5, 10)),
    _param("share", "ENUM", enum=(0.5, 1)),
    _param("price", "DECIMAL", min=0.5, max=100),
    _param("rate", "DECIMAL", pattern="^[0-9]+(\\.[0-9]{1,3})?$"),
    _param("orderId", "LONG", min=-5, max=1000),
    _param("limit", "INT", enum=(5, 10)),
    _param("startTime", "LONG", unit="ms", is_time=True),
    _param("endTime", "LONG", unit="us", is_time=True),
    _param("isIsolated", "BOOLEAN"),
    _param("newClientOrderId", "STRING", min_length=2, max_length=4, pattern="^[A-Za-z0-9]*$"),
    _param("tags", "ARRAY", items=_param("tag", "STRING"), min_items=1, max_items=3),
)
LEG = _param("leg", "OBJECT", fields=PLAIN[:5])
ORDER = _param("order", "OBJECT", fields=(*PLAIN, replace(LEG, mandatory=True)))
SCALARS = PLAIN[:12]  # what a query string can hold within an element
RULES = (
    Constraint("required_if", ("price",), NOWHERE, detail={"all": ("price",), "any": ()},
               when=model.When("in", "side", ("SELL",))),
    Constraint("order", ("startTime", "endTime"), NOWHERE),
    Constraint("max_span", ("startTime", "endTime"), NOWHERE, detail={"value": "1d"}),
    Constraint("at_most_one", ("orderId", "newClientOrderId"), NOWHERE),
    Constraint("value_if", ("level",), NOWHERE, detail={"in": (10,)}, when=model.When("present", "orderId")),
    Constraint("optional_if", ("symbol",), NOWHERE, when=model.When("absent", "share")),
)  # fmt: skip


def _endpoint(name: str, method: str, *params: Param, scope: str | None = None, ruled: bool = True) -> Endpoint:
    rules = tuple(replace(rule, scope=scope) for rule in RULES) if ruled else ()
    return Endpoint(
        "toy", "rest", name, name, NOWHERE, "", "", method=method, path=f"/{name}", params=params, constraints=rules
    )


ENDPOINTS = (
    _endpoint("plain", "GET", *PLAIN),
    _endpoint("form", "POST", *PLAIN, LEG),
    _endpoint("nested", "POST", *PLAIN, replace(ORDER, mandatory=True)),
    _endpoint("orders", "POST", _param("orders", "ARRAY", items=ORDER, mandatory=True, min_items=1, max_items=3),
              scope="orders"),
    _endpoint("indexed", "GET", replace(LEG, encoding="indexed"), _param(
        "orders", "ARRAY", items=_param("order", "OBJECT", fields=SCALARS), max_items=3, encoding="indexed",
        mandatory=True), scope="orders"),
    _endpoint("lists", "DELETE", *(
        _param(f"{of.name}_{how}", "ARRAY", items=of, encoding=how, max_items=4)
        for how in ("json", "comma", "repeated", "indexed") for of in PLAIN[1:7]), ruled=False),
    _endpoint("choice", "GET", PLAIN[0], _param("symbols", "ARRAY", items=PLAIN[0], mandatory=True), ruled=False),
)  # fmt: skip


def operation_of(endpoint: Endpoint) -> runtime.Operation[Any]:
    """What a client knows of one of these endpoints, rendered as every other is."""

    def built(source: str) -> Any:
        return eval(source, dict(_NAMES))

    params = endpoint.params
    return runtime.Operation(
        name=endpoint.name,
        auth="none",
        answer=Any,
        rest=built(render.route(endpoint, {})),
        params=tuple(built(render.parameter(param)) for param in params),
        rules=tuple(built(render.rule(rule, params)) for rule in endpoint.constraints),
    )


class Toy(RestClient):
    """A client of the toy product."""

    _operations: ClassVar[Any] = SimpleNamespace(
        SERVERS={"rest": {"production": "https://toy.example.com"}},
        LIMITS=(), TIME={}, TIME_UNITS=("ms",), LOGON=None, HANDSHAKE=None,
    )  # fmt: skip
    _error_names: ClassVar[dict[int, str]] = {}
