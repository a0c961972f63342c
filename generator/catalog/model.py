"""The catalogue as everything else sees it: frozen dataclasses, and every decision about them as a property."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product as cartesian
from typing import Any, Literal

from generator.catalog import names
from generator.catalog.findings import Position

Scalar = str | int | float | bool
NOWHERE = Position("")
TRANSPORTS = ("rest", "ws", "stream", "event")

#: Parameters that the client fills in by itself, on every endpoint that demands them.
CLIENT_PARAMS = frozenset({"recvWindow", "signature", "timestamp"})

#: Tags of methods of the WebSocket API that change nothing.
_READING = ("USER_DATA", "MARKET_DATA", "NONE")

#: Overloads multiply with every either-of rule; beyond this many forms a rule is checked at run time only.
MAX_FORMS = 8


@dataclass(frozen=True, slots=True)
class When:
    """A condition on the request. `kind` names the one form that `subject` and `operand` belong to."""

    kind: Literal[
        "in", "not_in", "in_range", "equals_param", "present", "absent", "count_of", "all", "any", "state", "not_state"
    ]
    subject: str = ""
    operand: tuple[Any, ...] = ()
    at: Position = NOWHERE

    @property
    def names(self) -> tuple[str, ...]:
        """The parameters that the condition looks at."""
        if self.kind in ("all", "any"):
            return tuple(name for part in self.operand for name in part.names)
        if self.kind in ("state", "not_state"):
            return ()
        return (self.subject, *self.operand) if self.kind == "equals_param" else (self.subject,)

    @property
    def decidable(self) -> bool:
        """Whether the request alone says if the condition holds."""
        if self.kind in ("all", "any"):
            return all(part.decidable for part in self.operand)
        return self.kind not in ("state", "not_state")

    @property
    def range(self) -> Range:
        """The interval of `in_range` and `count_of`."""
        low, high, closed_low, closed_high = self.operand
        return Range(low, high, closed_low, closed_high)


@dataclass(frozen=True, slots=True)
class Range:
    """An interval; None is open-ended."""

    low: float | None
    high: float | None
    closed_low: bool
    closed_high: bool


@dataclass(frozen=True, slots=True)
class Deprecation:
    """What is announced of something that goes: on which page, from which day on, and what replaces it."""

    page: str
    day: str | None = None
    line: int | None = None
    instead: str | None = None


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a request, under its name on the wire."""

    name: str
    type: str
    at: Position
    mandatory: bool = False
    default: Any = None
    default_from: str | None = None
    enum: tuple[Scalar, ...] = ()
    enum_name: str | None = None
    min: float | None = None
    max: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unit: str | None = None
    is_time: bool = False
    encoding: str | None = None
    items: Param | None = None
    fields: tuple[Param, ...] = ()
    unique: bool = False
    deprecated: Deprecation | None = None
    own_python_name: str | None = None
    description: str | None = None

    @property
    def python_name(self) -> str:
        return self.own_python_name or names.snake(self.name)


@dataclass(frozen=True, slots=True)
class Constraint:
    """A rule between parameters. `params` is every parameter it speaks of; `detail` is what else it says."""

    kind: str
    params: tuple[str, ...]
    at: Position
    groups: tuple[tuple[str, ...], ...] = ()
    when: When | None = None
    scope: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)

    @property
    def enforced(self) -> bool:
        """Whether the request alone decides it; the rest is recorded, not checked."""
        recorded = ("mode", "caller", "max_age", "default_if_absent", "precedence")
        return self.kind not in recorded and (self.when is None or self.when.decidable)

    @property
    def names(self) -> tuple[str, ...]:
        """Every parameter that it names, its conditions included."""
        return tuple(dict.fromkeys((*self.params, *(self.when.names if self.when else ()))))


@dataclass(frozen=True, slots=True)
class Case:
    """One row of a weight table: a charge, or `per_item` (list, charge for each element, cap) and then `value` is 0."""

    value: int
    when: When | None
    per_item: tuple[str, int, int | None] | None = None


@dataclass(frozen=True, slots=True)
class Charge:
    """What a request costs on one counter: the first case that matches, or so much per element of a list."""

    counter: str
    unit_stated: bool = True
    header: str | None = None
    cases: tuple[Case, ...] = ()
    per_item: tuple[str, int, int | None] | None = None
    on_success: int | None = None

    @property
    def fixed(self) -> int | None:
        """The charge, if no parameter changes it."""
        if len(self.cases) != 1 or self.cases[0].when or self.cases[0].per_item:
            return None
        return self.cases[0].value


@dataclass(frozen=True, slots=True)
class RateLimit:
    count: int
    interval: str
    scope: str
    shared_with: tuple[str, ...]
    rolling: bool


@dataclass(frozen=True, slots=True)
class Schema:
    """What an answer, or a part of one, holds. `named` is where its name stands."""

    at: Position
    named: Position = NOWHERE
    types: tuple[str, ...] = ()
    title: str | None = None
    properties: tuple[tuple[str, Schema], ...] = ()
    required: frozenset[str] = frozenset()
    items: Schema | None = None
    prefix_items: tuple[Schema, ...] = ()
    additional: Schema | None = None
    any_of: tuple[Schema, ...] = ()
    when: When | None = None
    values: tuple[Scalar, ...] = ()
    unit: str | None = None
    own_python_name: str | None = None
    deprecated: Deprecation | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    value: Any
    at: Position
    name: str | None = None
    when: When | None = None
    status: int = 200
    repaired: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ErrorCode:
    code: int
    name: str | None
    msg: str | None
    status: int | None
    at: Position


@dataclass(frozen=True, slots=True)
class Stream:
    name: str
    update_speed: tuple[str, ...]
    at: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A fact that the two languages state differently."""

    fact: str
    en: Any
    zh: Any
    taken: str
    why: str
    at: Position


@dataclass(frozen=True, slots=True)
class Correction:
    """A fact that was set by hand against the page."""

    fact: str
    documented: Any
    why: str
    at: Position


@dataclass(frozen=True)
class Endpoint:
    """One endpoint of a product on one transport."""

    product: str
    transport: str
    name: str
    title: str
    at: Position
    page: str
    updated: str
    langs: tuple[str, ...] = ()
    method: str | None = None
    path: str | None = None
    streams: tuple[Stream, ...] = ()
    event: str | None = None
    url_path: str | None = None
    security: str = "NONE"
    auth: str = "none"
    charges: tuple[Charge, ...] | None = None
    rate_limits: tuple[RateLimit, ...] = ()
    params: tuple[Param, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    errors: tuple[ErrorCode, ...] = ()
    schema: Schema | None = None
    examples: tuple[Example, ...] = ()
    extends: tuple[str | None, str | None] = (None, None)
    deprecated: Deprecation | None = None
    own_python_name: str | None = None
    description: str | None = None
    unmodelled: int = 0
    #: Language and kind of each line that is not modelled.
    unmodelled_kinds: tuple[tuple[str, str], ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    corrections: tuple[Correction, ...] = ()
    data_source: tuple[str, ...] = ()
    permission: tuple[str, ...] = ()
    places: Mapping[str, Position] = field(default_factory=dict, compare=False)

    def place(self, key: str) -> Position:
        """Where a key of the file stands, or else the file."""
        return self.places.get(key, self.at)

    @property
    def id(self) -> str:
        return f"{self.product}/{self.transport}/{self.name}"

    @property
    def spec(self) -> str:
        """The file, below the catalogue's root."""
        return f"{self.id}.yaml"

    @property
    def request_text(self) -> str:
        """What is asked of the exchange, in one line: method and path, method, streams or event."""
        request = " ".join(filter(None, (self.method, self.path)))
        return request or " | ".join(stream.name for stream in self.streams) or str(self.event)

    @property
    def identity(self) -> tuple[str, ...]:
        """What makes it this endpoint and no other."""
        return (self.product, self.transport, self.request_text, self.url_path or "")

    @property
    def python_name(self) -> str:
        return self.own_python_name or names.snake(self.name)

    @cached_property
    def by_name(self) -> dict[str, Param]:
        return {param.name: param for param in self.params}

    @cached_property
    def arguments(self) -> tuple[Param, ...]:
        """The parameters of the client's method: all that the client does not send by itself."""
        managed = CLIENT_PARAMS if self.auth == "signed" else frozenset()
        if self.transport == "ws" and self.auth != "none":
            managed |= {"apiKey"}  # REST sends the key in a header: there, an apiKey is what the request is about
        return tuple(param for param in self.params if param.name not in managed)

    @property
    def has_window(self) -> bool:
        """Whether a call may say how long its signature is valid."""
        return self.auth == "signed" and "recvWindow" in self.by_name

    @property
    def looks_read(self) -> bool:
        """Whether its form says that it changes nothing; the product's relations name those that do all the same."""
        if self.transport == "rest":
            return self.method == "GET"
        session = str(self.method).startswith("session.")
        return self.transport == "ws" and self.security in _READING and not session

    @cached_property
    def either_of(self) -> tuple[Constraint, ...]:
        """The unconditional rules that can be told to a type checker, as overloads."""
        rules = []
        forms = 1
        optional = {param.name for param in self.arguments if not param.mandatory}
        claimed: set[str] = set()
        for rule in self.constraints:
            if rule.kind not in ("any_of", "exactly_one") or rule.when or rule.scope:
                continue
            fits = set(rule.params) <= optional and not claimed & set(rule.params)
            if fits and forms * len(rule.params) <= MAX_FORMS:
                rules.append(rule)
                forms *= len(rule.params)
                claimed |= set(rule.params)
        return tuple(rules)

    @cached_property
    def forms(self) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
        """Ways to satisfy the either-of rules, for overloads: (names then required, names then left out)."""
        found = []
        for choice in cartesian(*(rule.params for rule in self.either_of)):
            excluded = {
                name
                for rule, chosen in zip(self.either_of, choice, strict=True)
                if rule.kind == "exactly_one"
                for name in rule.params
                if name != chosen
            }
            found.append((frozenset(choice), frozenset(excluded)))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Limit:
    """A budget: so much of a counter per interval, of the whole product or of each endpoint by itself."""

    counter: str
    limit: int
    interval: str
    per: str = "product"
    paths: str | None = None
    headers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A page that a product was read from."""

    page: str
    updated: str
    langs: tuple[str, ...]


@dataclass(frozen=True)
class Product:
    """What the endpoints of a product share."""

    name: str
    title: str
    at: Position
    servers: Mapping[str, Mapping[str, str]]
    security: Mapping[str, str]
    keys: tuple[str, ...] = ("hmac", "rsa", "ed25519")
    recv_window_default: int = 5000
    recv_window_max: int = 60000
    session_logon: bool = False
    limits: tuple[Limit, ...] = ()
    errors: tuple[ErrorCode, ...] = ()
    enums: Mapping[str, tuple[Scalar, ...]] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    corrections: tuple[Correction, ...] = ()
    places: Mapping[str, Position] = field(default_factory=dict, compare=False)

    def place(self, key: str) -> Position:
        """Where a key of the file stands, or else the file."""
        return self.places.get(key, self.at)

    @property
    def class_name(self) -> str:
        return names.camel(self.name)


@dataclass(frozen=True, slots=True)
class Relation:
    """What a request does to an order, and the query that shows it; endpoints are named by their id.

    `kind` is the order's; `match` pairs parameters of the query with those of the request that fill them: in a batch
    `batchOrders[].newClientOrderId` or `orderIdList[]`. `replaces` does so for an order that is canceled first.
    """

    request: str
    kind: str
    effect: Literal["new", "cancel", "change"]
    at: Position
    client_id: str | None = None
    query: str | None = None
    match: tuple[tuple[str, str], ...] = ()
    replaces: tuple[tuple[str, str], ...] = ()
    status: str | None = None
    states: str | None = None
    canceled: tuple[str, ...] = ()
    final: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    absent: tuple[int, ...] = ()


@dataclass(frozen=True)
class Relations:
    """How the endpoints of a product belong together.

    `times` are units by the names of parameters, `handshake` is the weight of a connection to the WebSocket API.
    """

    product: str
    at: Position
    time: Mapping[str, str] = field(default_factory=dict)
    times: Mapping[str, str] = field(default_factory=dict)
    session: Mapping[str, str] = field(default_factory=dict)
    handshake: int | None = None
    changes: tuple[str, ...] = ()
    orders: tuple[Relation, ...] = ()


@dataclass(frozen=True)
class Catalogue:
    """Everything that was loaded, sorted by name."""

    root: str
    products: Mapping[str, Product]
    endpoints: tuple[Endpoint, ...]
    relations: Mapping[str, Relations] = field(default_factory=dict)

    def of(self, product: str, *transports: str) -> tuple[Endpoint, ...]:
        """The endpoints of one product on the given transports."""
        return tuple(e for e in self.endpoints if e.product == product and e.transport in transports)

    def related(self, product: str) -> Relations:
        """The relations of a product; one without a file has none."""
        return self.relations.get(product) or Relations(product, NOWHERE)

    def reads(self, endpoint: Endpoint) -> bool:
        """Whether a request changes nothing, and may be sent again."""
        return endpoint.looks_read and endpoint.id not in self.related(endpoint.product).changes

    @cached_property
    def by_id(self) -> dict[str, Endpoint]:
        return {endpoint.id: endpoint for endpoint in self.endpoints}

    @cached_property
    def relation_of(self) -> dict[str, Relation]:
        """What requests do to orders, by the request's id."""
        return {each.request: each for found in self.relations.values() for each in found.orders}


def walk_params(params: tuple[Param, ...]) -> Iterator[Param]:
    """Every parameter, those inside batches included."""
    for param in params:
        yield param
        if param.items:
            yield from walk_params((param.items,))
        yield from walk_params(param.fields)
