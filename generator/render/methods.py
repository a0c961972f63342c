"""Endpoints → methods of the clients: signatures, overloads, and what REST and WebSocket API share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from generator.catalog import names, plain
from generator.catalog.model import Catalogue, Endpoint, Product
from generator.render import docstrings, limits, operations, spec_lines
from generator.render.batches import Batches
from generator.render.deprecations import Deprecations, decorator
from generator.render.numbers import Numbers
from generator.render.python import literal
from generator.render.related import Related, related
from generator.render.schemas import Models

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a product's clients, and the operation behind it; all source is ready to be placed."""

    name: str
    constant: str
    auth: str
    answer: str
    returns: str
    #: Where it stands, and whose operation it is; they differ where one transport alone is announced to go.
    rest: Endpoint | None
    ws: Endpoint | None
    endpoints: tuple[Endpoint, ...]
    operation: str
    overloads: tuple[str, ...]
    signature: str
    arguments: str
    doc: str
    #: What a call warns of: for itself, and for each parameter (by its path) that it sends.
    warns: str | None
    warns_of: Mapping[str, str]

    @property
    def words(self) -> frozenset[str]:
        """Every identifier in the source of this method and its operation."""
        overload = ["overload"] if self.overloads else []
        return frozenset(_WORD.findall(" ".join([self.signature, self.returns, self.operation, *overload])))

    @property
    def mark(self) -> str | None:
        """The decorator of a method that is deprecated."""
        return decorator(self.warns) if self.warns else None

    @property
    def shared(self) -> bool:
        """Whether both transports have it."""
        return self.rest is not None and self.ws is not None


@dataclass(frozen=True)
class ProductView:
    """What the templates of one product are given."""

    product: Product
    methods: tuple[Method, ...]
    models: Models
    batches: Batches
    #: Where the server's time is told, as source, by transport.
    time: Mapping[str, str] = field(default_factory=dict)
    #: The constant of the operation that begins a session.
    logon: str | None = None
    #: What a connection to the WebSocket API costs, as source.
    handshake: str | None = None

    @cached_property
    def words(self) -> frozenset[str]:
        """Every identifier in the source of the methods, and of what the product says of itself."""
        own = frozenset(_WORD.findall(" ".join([*self.time.values(), self.limits, self.handshake or ""])))
        return own.union(*(method.words for method in self.methods))

    @property
    def name(self) -> str:
        return self.product.name

    @property
    def class_name(self) -> str:
        return self.product.class_name

    @property
    def shared(self) -> list[Method]:
        return [method for method in self.methods if method.shared]

    @property
    def rest_only(self) -> list[Method]:
        return [method for method in self.methods if method.rest and not method.ws]

    @property
    def ws_only(self) -> list[Method]:
        return [method for method in self.methods if method.ws and not method.rest]

    @property
    def has_rest(self) -> bool:
        return any(method.rest for method in self.methods)

    @property
    def has_ws(self) -> bool:
        return any(method.ws for method in self.methods)

    @property
    def classes(self) -> dict[str, str]:
        """The client classes, with the module that each lies in."""
        found: dict[str, str] = {}
        if self.has_rest:
            found |= {self.class_name: ".sync", f"Async{self.class_name}": ".aio"}
        if self.has_ws:
            found |= {f"{self.class_name}Ws": ".sync", f"Async{self.class_name}Ws": ".aio"}
        return found

    @property
    def signing(self) -> list[str]:
        """The client classes with a method that is signed."""
        over = {"": [m.rest for m in self.methods if m.rest], "Ws": [m.ws for m in self.methods if m.ws]}
        ends = [end for end, endpoints in over.items() if any(each.auth == "signed" for each in endpoints)]
        return [f"{colour}{self.class_name}{end}" for end in ends for colour in ("", "Async")]

    @property
    def error_names(self) -> dict[int, str]:
        return {error.code: error.name for error in self.product.errors if error.name}

    @property
    def codes(self) -> dict[int, str | None]:
        """Every documented code; None where the documentation gives no name."""
        return {error.code: error.name for error in self.product.errors}

    @property
    def servers(self) -> dict[str, dict[str, str]]:
        """The servers of each transport that has endpoints, by environment."""
        return {
            transport: dict(self.product.servers[transport])
            for transport, used in (("rest", self.has_rest), ("ws", self.has_ws))
            if used
        }

    @property
    def limits(self) -> str:
        """The budgets of the product, as source."""
        return limits.of_product(self.product.limits)

    @property
    def times(self) -> str:
        """Where the time is told over each transport that has endpoints, as source."""
        return (
            "{" + ", ".join(f"{literal(over)}: {self.time[over]}" for over in self.servers if over in self.time) + "}"
        )

    @property
    def time_units(self) -> tuple[str, ...]:
        """The units of times that the product speaks: who documents `recvWindow` to the µs takes these everywhere."""
        windows = [endpoint.by_name.get("recvWindow") for method in self.methods for endpoint in method.endpoints]
        return ("ms", "us") if any(each is not None and each.type == "DECIMAL" for each in windows) else ("ms",)

    @property
    def spec_lines(self) -> str:
        """Where the fields of the answers stand in the specs; a name that both transports have is the REST one's."""
        rest = {method.name for method in self.methods if method.rest}
        told = [method for method in self.methods if method.operation]
        return spec_lines.text(
            (method.name if method.rest or method.name not in rest else f"ws/{method.name}", method.endpoints[0].schema)
            for method in told
        )

    @property
    def numeric(self) -> bool:
        """Whether an answer holds numbers, so that the clients differ by their type."""
        return bool(self.models.generic)

    @property
    def decorators(self) -> list[str]:
        """The decorators of deprecated methods, and of those with a deprecated parameter, as far as there are any."""
        found = {"deprecated": any(m.warns for m in self.methods)}
        found["deprecated_parameters"] = any(m.warns_of for m in self.methods)
        return [name for name, used in found.items() if used]

    def uses(self, *candidates: str) -> list[str]:
        """Those of the candidates that the methods' source mentions, so that only they are imported."""
        return [name for name in candidates if name in self.words]


def product_view(catalogue: Catalogue, product: Product) -> ProductView:
    """The methods and models of one product."""
    own = catalogue.of(product.name, "rest", "ws")
    told = Deprecations.among(own)
    models = Models(told, Numbers.among(own))
    batches = Batches(models)
    budgets = limits.of_endpoints(own)
    pairs = _pairs(own)
    shaped = {name for name, (one, other) in pairs.items() if one and other and _differ(one, other)}
    read = {each.id: catalogue.reads(each) for each in own}
    apart = shaped | {name for name, (one, other) in pairs.items() if one and other and read[one.id] != read[other.id]}
    constants = {each.id: _constant(each, apart) for each in own}
    facts = {each.id: replace(related(catalogue, each, constants), limits=budgets) for each in own}
    methods: list[Method] = []
    for name, (one, other) in pairs.items():
        if one and other and (name in shaped or facts[one.id] != facts[other.id]):
            # Answers of one shape are one model, whatever else differs.
            owned = "Ws" if name in shaped else ""
            methods.append(_method(one, None, batches, told, facts[one.id], "_REST"))
            methods.append(_method(None, other, batches, told, facts[other.id], "_WS", owned))
        elif one and other and told.of(one) != told.of(other):
            methods += _apart(_method(one, other, batches, told, facts[one.id]), one, other, told)
        else:
            methods.append(_method(one, other, batches, told, facts[(one or other or own[0]).id]))
    relations = catalogue.related(product.name)
    return ProductView(
        product,
        tuple(methods),
        models,
        batches,
        time={over: str(operations.route(catalogue.by_id[told_by])) for over, told_by in relations.time.items()},
        logon=constants.get(relations.session.get("logon", "")),
        handshake=operations.handshake(relations.handshake) if relations.handshake else None,
    )


def _pairs(endpoints: tuple[Endpoint, ...]) -> dict[str, tuple[Endpoint | None, Endpoint | None]]:
    """The endpoints of each name over REST and the WebSocket API."""
    rest, ws = ({each.python_name: each for each in endpoints if each.transport == over} for over in ("rest", "ws"))
    return {name: (rest.get(name), ws.get(name)) for name in sorted(rest.keys() | ws.keys())}


def _differ(rest: Endpoint, ws: Endpoint) -> bool:
    return _signature_shape(rest) != _signature_shape(ws)


def _constant(endpoint: Endpoint, apart: set[str]) -> str:
    """The name of the operation of an endpoint; each transport has its own where they differ."""
    suffix = f"_{endpoint.transport.upper()}" if endpoint.python_name in apart else ""
    return endpoint.python_name.upper() + suffix


def _signature_shape(endpoint: Endpoint) -> object:
    """Two endpoints with the same shape are one operation on two transports."""
    rules = [plain.constraint(rule) for rule in endpoint.constraints if rule.enforced]
    arguments = [replace(param, description=None) for param in endpoint.arguments]
    return plain.shape((endpoint.auth, arguments, rules, endpoint.schema))


def _apart(method: Method, rest: Endpoint, ws: Endpoint, told: Deprecations) -> list[Method]:
    """A method for each transport, as they are announced to go differently; the operation and its models stay one."""
    docs = [docstrings.docstring_of([each], told) for each in (rest, ws)]
    over_rest = replace(method, ws=None, doc=docs[0], warns=told.of_endpoint(rest))
    over_ws = replace(method, rest=None, operation="", doc=docs[1], warns=told.of_endpoint(ws))
    return [over_rest, over_ws]


def _method(
    rest: Endpoint | None,
    ws: Endpoint | None,
    batches: Batches,
    told: Deprecations,
    facts: Related,
    suffix: str = "",
    owned: str = "",
) -> Method:
    """A method; `suffix` tells its operation, and `owned` its models, from those of the same name."""
    endpoints = tuple(each for each in (rest, ws) if each)
    endpoint = endpoints[0]
    owner = names.camel(endpoint.python_name) + owned
    typed = batches.models.add(endpoint.schema, owner)
    # An operation is the same for every type of numbers, and decoding fills it in: expressions name no type variable.
    answer = typed.replace("[Num]", "")
    returns = _returns(typed)
    any_number = returns.replace("[Num]", "[Any]")
    kinds = {param.name: batches.annotation(param, owner) for param in endpoint.arguments}
    optional = _optional(endpoint)
    constant = endpoint.python_name.upper() + suffix
    warns_of = told.of_arguments(endpoint)
    named = {error.code: error.name for error in docstrings.errors(endpoints) if error.name}
    window = _window(endpoints)
    return Method(
        name=endpoint.python_name,
        constant=constant,
        auth=endpoint.auth,
        answer=answer,
        returns=returns,
        rest=rest,
        ws=ws,
        endpoints=endpoints,
        operation=f"{constant}: Operation[{any_number}] = "
        + operations.operation(rest, ws, answer, named, warns_of, facts),
        overloads=tuple(
            signature(endpoint, kinds, optional - required, excluded, window)
            for required, excluded in endpoint.forms
            if required
        ),
        signature=signature(endpoint, kinds, optional, frozenset(), window),
        arguments="".join(f", {name}={name}" for name in _arguments(endpoint, window)),
        doc=docstrings.docstring_of(endpoints, told),
        warns=told.of_endpoint(endpoint),
        warns_of=warns_of,
    )


def _optional(endpoint: Endpoint) -> frozenset[str]:
    """The parameters that a call may leave out."""
    lifted = {name for rule in endpoint.constraints if rule.kind == "optional_if" for name in rule.params}
    return frozenset(param.name for param in endpoint.arguments if not param.mandatory or param.name in lifted)


def _window(endpoints: tuple[Endpoint, ...]) -> str | None:
    """The type of a receive window that belongs to one call, where the documentation of a signed request knows one."""
    kinds = {each.by_name["recvWindow"].type for each in endpoints if each.has_window}
    return ("Number" if "DECIMAL" in kinds else "int") if kinds else None


def _arguments(endpoint: Endpoint, window: str | None) -> Iterator[str]:
    yield from (param.python_name for param in endpoint.arguments)
    if window:
        yield "recv_window"


def signature(
    endpoint: Endpoint,
    kinds: Mapping[str, str],
    optional: frozenset[str],
    excluded: frozenset[str],
    window: str | None = None,
) -> str:
    """The parameter list of a method, `self` included; `kinds` are the types of its parameters."""
    parts = []
    for param in endpoint.arguments:
        if param.name in excluded:
            continue
        parts.append(f"{param.python_name}: {kinds[param.name]}{' | None = None' if param.name in optional else ''}")
    if window:
        parts.append(f"recv_window: {window} | None = None")
    return ", ".join(["self", "*", *parts] if parts else ["self"])


def _returns(answer: str) -> str:
    """The type of a whole answer: a list or dict that stands alone brings its raw text with it."""
    depth = 0
    for character in answer:
        depth += {"[": 1, "]": -1}.get(character, 0)
        if character == "|" and depth == 0:
            return answer
    for builtin, kept in (("list[", "ResponseList["), ("dict[str, ", "ResponseDict[")):
        if answer.startswith(builtin):
            return kept + answer.removeprefix(builtin)
    return answer
