"""The cases of every endpoint, as they lie beside the tests: which requests to send, and what must come of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache, cached_property
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import binance_typed

Arguments = dict[str, Any]
HERE = Path(__file__).parent


class Form(NamedTuple):
    """A request that the exchange takes: arguments, what stands on the wire, what it costs."""

    arguments: Arguments
    wire: list[Any]
    weight: dict[str, int]


class Case:
    """The contract of one endpoint on one transport."""

    def __init__(self, written: Mapping[str, Any]) -> None:
        self.written = written
        self.endpoint: str = written["endpoint"]
        self.product, self.transport, self.name = self.endpoint.split("/")
        self.clients: list[str] = written["clients"]
        self.method: str = written["method"]
        self.auth: str = written["auth"]
        self.request: list[str] = written["request"]
        self.on_success: dict[str, int] = written["on_success"]
        #: Calls that the budgets of the exchange have room for, after each reset.
        self.room: int = written["room"]

    @property
    def id(self) -> str:
        return f"{self.transport}_{self.name}"

    @cached_property
    def operation(self) -> Any:
        """What the client knows of the endpoint."""
        return getattr(import_module(f"binance_typed.{self.product}.operations"), self.written["operation"])

    @cached_property
    def forms(self) -> list[Form]:
        return [Form(_arguments(a), [tuple(pair) for pair in wire], w) for a, wire, w in self.written["forms"]]

    @property
    def arguments(self) -> Arguments:
        """Those of the first form."""
        return self.forms[0].arguments if self.forms else {}

    @property
    def violations(self) -> list[tuple[Arguments, str]]:
        """Arguments, and the sentence of the rule that they break."""
        return [(_arguments(arguments), rule) for arguments, rule in self.written["violations"]]

    @property
    def pairs(self) -> list[Arguments]:
        """Two forms at once; the exchange may take that or not."""
        if not self.written["rules"]:
            return []
        return [one.arguments | other.arguments for one, other in pairwise(self.forms)]

    @property
    def mandatory(self) -> list[tuple[Arguments, str]]:
        """Arguments without a mandatory parameter, and its name."""
        names = self.written["mandatory"]
        return [({key: value for key, value in self.arguments.items() if key != name}, name) for name in names]

    @property
    def wrong(self) -> list[tuple[Arguments, str]]:
        """Arguments with a value that is not documented, and the name of the parameter."""
        return [(self.arguments | {name: value}, name) for name, value in self.written["wrong"]]

    @property
    def examples(self) -> list[tuple[Arguments, Any, Any, int | None]]:
        """Arguments, the documented answer, its fields by Python name; its number, if it is given on demand only."""
        return [(_arguments(arguments), *rest) for arguments, *rest in self.written["examples"]]

    @property
    def refusals(self) -> list[tuple[Arguments, Any, int, int]]:
        """Arguments, the documented answer, its status, and its number, as it is given on demand."""
        return [(_arguments(arguments), *rest) for arguments, *rest in self.written["refusals"]]

    def warned(self, arguments: Arguments) -> list[str]:
        """What a call with these arguments warns of: that it is announced to go, or what it sends is."""
        written = self.written.get("warns", [])
        return [said for path, said in written if _is_sent(arguments, path.split(".") if path else [])]

    @property
    def errors(self) -> list[tuple[int, str | None, str]]:
        """Code, name and message of every error that the page documents."""
        return [(code, name, msg) for code, name, msg in self.written["errors"]]


def _is_sent(value: Any, path: list[str]) -> bool:
    """Whether a value holds something at a path, in any element of a list."""
    if isinstance(value, list):
        return any(_is_sent(item, path) for item in value)
    if not path:
        return value is not None
    return isinstance(value, dict) and _is_sent(value.get(path[0]), path[1:])


def _arguments(written: Any) -> Any:
    """Arguments as a caller has them: JSON, with Decimals written as `{"$decimal": "0.5"}`."""
    if isinstance(written, dict):
        if written.keys() == {"$decimal"}:
            return Decimal(written["$decimal"])
        return {key: _arguments(value) for key, value in written.items()}
    return [_arguments(item) for item in written] if isinstance(written, list) else written


@cache
def cases(product: str) -> list[Case]:
    """The cases of every endpoint of a product; numbers with a fraction are exact, as the client gives them."""
    files = sorted((HERE / product / "contract").glob("*.json"))
    return [Case(json.loads(file.read_text("utf-8"), parse_float=Decimal)) for file in files]


class Sample(NamedTuple):
    """A call, and the endpoint that it reaches."""

    method: str
    arguments: Arguments
    endpoint: str
    operation: Any
    room: int


def product_of(client: str) -> str:
    return str(getattr(binance_typed, client).__module__.split(".")[1])


def samples(client: str) -> Iterator[Sample]:
    """The calls that a client can make, those that are signed first."""
    own = [case for case in cases(product_of(client)) if client in case.clients]
    for case in sorted(own, key=lambda case: case.auth != "signed"):
        for form in case.forms:
            yield Sample(case.method, form.arguments, case.endpoint, case.operation, case.room)


def signed_samples(client: str) -> Iterator[Sample]:
    """The signed calls that a client can make."""
    return (sample for sample in samples(client) if sample.operation.auth == "signed")


def with_text(sample: Sample, text: str) -> Sample | None:
    """The sample with a text for a parameter that takes any; None if it has none."""
    for param in sample.operation.params:
        is_free = param.kind == "STRING" and not (param.enum or param.pattern or param.max_length)
        if param.name in sample.arguments and is_free and all(rule.when is None for rule in sample.operation.rules):
            return sample._replace(arguments={**sample.arguments, param.name: text})
    return None
