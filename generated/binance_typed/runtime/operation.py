"""The form in which endpoints are data: parameters, rules, routes, and the type of the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar

from .rules import Charge, Rule

T = TypeVar("T")
Kind = Literal["INT", "LONG", "DECIMAL", "STRING", "ENUM", "BOOLEAN", "ARRAY", "OBJECT"]


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter: its name on the wire and in Python, and what is documented about its values.

    `deprecated` is what a call that sends it warns of.
    """

    wire: str
    name: str
    kind: Kind
    mandatory: bool = False
    enum: tuple[Any, ...] = ()
    min: float | None = None
    max: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    encoding: Literal["json", "comma", "indexed", "repeated"] = "json"
    items: Param | None = None
    fields: tuple[Param, ...] = ()
    deprecated: str = ""


@dataclass(frozen=True, slots=True)
class Route:
    """How an operation is reached on one transport: `DELETE /fapi/v1/algoOrder`, or a method's name."""

    method: str
    path: str = ""
    charges: tuple[Charge, ...] = ()

    def cost(self, sent: Mapping[str, Any]) -> dict[str, int]:
        """What a request with these parameters costs, by counter."""
        total: dict[str, int] = {}
        for charge in self.charges:
            total[charge.counter] = total.get(charge.counter, 0) + charge.of(sent)
        return total


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """One operation of the exchange, reachable over REST, the WebSocket API or both.

    `recv_window` is what is sent, in ms, if the client names none: only where the exchange demands one.
    """

    name: str
    auth: Literal["none", "key", "signed"]
    answer: Any
    rest: Route | None = None
    ws: Route | None = None
    params: tuple[Param, ...] = ()
    rules: tuple[Rule, ...] = ()
    errors: Mapping[int, str] = field(default_factory=dict)
    recv_window: int | None = None
