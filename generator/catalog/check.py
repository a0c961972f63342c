"""The rules that look at more than one key: each takes the model and yields findings."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalog import names
from generator.catalog.examples import mismatches
from generator.catalog.findings import Finding, Position
from generator.catalog.model import (
    Catalogue,
    Constraint,
    Endpoint,
    Param,
    Product,
    Scalar,
    Schema,
    When,
    walk_params,
)


def check(catalogue: Catalogue) -> Iterator[Finding]:
    """Every finding of every rule."""
    yield from _products(catalogue)
    yield from _identities(catalogue)
    for product in catalogue.products.values():
        yield from _errors_once(product.errors)
    for endpoint in catalogue.endpoints:
        yield from _endpoint(endpoint)


def _endpoint(endpoint: Endpoint) -> Iterator[Finding]:
    yield from _errors_once(endpoint.errors)
    yield from _method_name(endpoint)
    yield from _parameter_names(endpoint.arguments)
    for param in walk_params(endpoint.params):
        yield from _literals(param)
    for rule in endpoint.constraints:
        yield from _constraint(endpoint, rule)
    yield from _weights(endpoint)
    yield from _placeholders(endpoint)
    if endpoint.schema:
        yield from _fields(endpoint.schema)
        for example in endpoint.examples:
            if example.status < 400:
                yield from mismatches(example, endpoint.schema)


def _products(catalogue: Catalogue) -> Iterator[Finding]:
    for endpoint in catalogue.endpoints:
        if endpoint.product not in catalogue.products:
            message = f"{endpoint.product}/product.yaml is missing; it names servers, limits and security tags"
            yield Finding(endpoint.at, "product-missing", message)


def _identities(catalogue: Catalogue) -> Iterator[Finding]:
    seen: dict[tuple[str, ...], Endpoint] = {}
    methods: dict[tuple[str, str, str], Endpoint] = {}
    for endpoint in catalogue.endpoints:
        first = seen.setdefault(endpoint.identity, endpoint)
        if first is not endpoint:
            message = f"{' '.join(endpoint.identity[2:]).strip()} is already described by {first.spec}; keep one"
            yield Finding(endpoint.at, "duplicate-identity", message)
        if endpoint.transport in ("rest", "ws"):
            named = methods.setdefault((endpoint.product, endpoint.transport, endpoint.python_name), endpoint)
            if named is not endpoint:
                message = f"the method `{endpoint.python_name}` is already that of {named.spec}; set `python_name`"
                yield Finding(endpoint.at, "name-collision", message)


def _errors_once(errors: tuple[object, ...]) -> Iterator[Finding]:
    seen = set()
    for error in errors:
        code = getattr(error, "code")  # noqa: B009 - products and endpoints share the rule
        if code in seen:
            yield Finding(error.at, "duplicate-error", f"the error {code} is named twice; keep one")  # type: ignore[attr-defined]
        seen.add(code)


# --- names ------------------------------------------------------------------------------------------------------


def _bad_name(name: str, taken: frozenset[str]) -> str | None:
    if not names.IDENTIFIER.match(name):
        return "cannot be written in Python"
    if name in taken:
        return "is the client's own"
    return None


def _method_name(endpoint: Endpoint) -> Iterator[Finding]:
    if why := _bad_name(endpoint.python_name, names.TAKEN_METHODS):
        yield Finding(endpoint.at, "bad-python-name", f"the method name `{endpoint.python_name}` {why}; set `python_name`")


def _parameter_names(params: tuple[Param, ...]) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for param in params:
        name = param.python_name
        if why := _bad_name(name, names.TAKEN_PARAMETERS):
            yield Finding(param.at, "bad-python-name", f"`{param.name}` becomes `{name}`, which {why}; set `python_name`")
        elif name in seen:
            message = f"`{seen[name]}` and `{param.name}` both become `{name}`; set `python_name` on one of them"
            yield Finding(param.at, "name-collision", message)
        seen.setdefault(name, param.name)
        if param.items:
            yield from _parameter_names(param.items.fields)
        yield from _parameter_names(param.fields)


def _fields(schema: Schema) -> Iterator[Finding]:
    """Names inside an answer: each object is a Python class of its own."""
    seen: dict[str, str] = {}
    positional = [(part.title or "", part) for part in schema.prefix_items]
    for wire, part in (*schema.properties, *positional):
        name = field_name(wire, part)
        if why := _bad_name(name, names.TAKEN_FIELDS):
            message = f"the field `{wire}` becomes `{name}`, which {why}; set `python_name`"
            yield Finding(part.at, "bad-python-name", message)
        elif name in seen:
            message = f"the fields `{seen[name]}` and `{wire}` both become `{name}`; set `python_name` on one of them"
            yield Finding(part.at, "name-collision", message)
        seen.setdefault(name, wire)
    for part in parts(schema):
        yield from _fields(part)


def field_name(wire: str, schema: Schema) -> str:
    """The Python name of a field of an answer."""
    return schema.own_python_name or names.snake(wire)


def parts(schema: Schema) -> Iterator[Schema]:
    """The schemas inside a schema."""
    yield from (part for _, part in schema.properties)
    yield from schema.prefix_items
    yield from schema.any_of
    yield from (part for part in (schema.items, schema.additional) if part)


# --- literals ---------------------------------------------------------------------------------------------------

_PYTHON = {"INT": (int,), "LONG": (int,), "DECIMAL": (int, float, str), "STRING": (str,), "BOOLEAN": (bool,)}


def _fits(param: Param, value: Scalar) -> bool:
    """Whether a literal of the spec is of the parameter's type (a BOOLEAN is never a number)."""
    allowed = _PYTHON.get(param.type, (str, int, float, bool))
    return isinstance(value, allowed) and (param.type in ("BOOLEAN", "ENUM") or not isinstance(value, bool))


def _literals(param: Param) -> Iterator[Finding]:
    default = () if param.default is None else (param.default,)
    values: tuple[tuple[str, Scalar], ...] = tuple(("allowed value", value) for value in param.enum)
    if param.type not in ("ARRAY", "OBJECT"):
        values += tuple(("default", value) for value in default)
    for what, value in values:
        if not _fits(param, value):
            message = f"the {what} {value!r} of `{param.name}` is no {param.type}; quote it, or mend the type"
            yield Finding(param.at, "literal-type", message)
    if param.enum and param.default is not None and param.type != "ARRAY" and param.default not in param.enum:
        message = f"the default {param.default!r} of `{param.name}` is not among its allowed values"
        yield Finding(param.at, "literal-type", message)
    for low, high in ((param.min, param.max), (param.min_length, param.max_length), (param.min_items, param.max_items)):
        if low is not None and high is not None and low > high:
            yield Finding(param.at, "range-empty", f"`{param.name}` has the minimum {low} above the maximum {high}")


# --- constraints ------------------------------------------------------------------------------------------------


def _constraint(endpoint: Endpoint, rule: Constraint) -> Iterator[Finding]:
    scope = endpoint.by_name.get(rule.scope) if rule.scope else None
    if rule.scope and (scope is None or scope.items is None or not scope.items.fields):
        message = f"`scope` names `{rule.scope}`, which is no array of objects of this endpoint"
        yield Finding(rule.at, "unknown-parameter", message)
        return
    known = {p.name: p for p in scope.items.fields} if scope and scope.items else endpoint.by_name
    unknown = [name for name in rule.names if name not in known]
    for name in unknown:
        message = f"{rule.kind} names `{name}`, which is no parameter of this endpoint ({', '.join(known) or 'it has none'})"
        yield Finding(rule.at, "unknown-parameter", message)
    if not unknown:
        yield from _satisfiable(rule, known)
        yield from _conditions(rule.when, known, rule.at)


def _satisfiable(rule: Constraint, known: dict[str, Param]) -> Iterator[Finding]:
    mandatory = [name for name in rule.params if known[name].mandatory]
    if not mandatory:
        return
    listed = ", ".join(f"`{name}`" for name in mandatory)
    idle = {
        "any_of": "always holds",
        "all_or_none": "demands the others always",
        "required_if": "asks for what is mandatory anyway",
    }
    contradiction = {
        "exactly_one": "forbids the others always",
        "at_most_one": "forbids the others always",
        "allowed_if": "may forbid what is mandatory",
        "forbidden_if": "may forbid what is mandatory",
    }
    if rule.kind in idle and not (rule.kind == "required_if" and len(mandatory) < len(rule.params)):
        message = f"{rule.kind} {idle[rule.kind]}, because {listed} is mandatory; drop one of the two"
        yield Finding(rule.at, "constraint-idle", message)
    elif rule.kind in contradiction and (rule.kind != "at_most_one" or len(mandatory) > 0):
        message = f"{rule.kind} {contradiction[rule.kind]}: {listed} is mandatory; drop one of the two"
        yield Finding(rule.at, "constraint-contradiction", message)
    elif rule.kind == "conflicts" and sum(any(known[n].mandatory for n in g) for g in rule.groups) > 1:
        message = f"conflicts can never hold: {listed} are mandatory; drop one of the two"
        yield Finding(rule.at, "constraint-contradiction", message)


def _conditions(when: When | None, known: dict[str, Param], at: Position) -> Iterator[Finding]:
    if when is None:
        return
    if when.kind in ("all", "any"):
        for part in when.operand:
            yield from _conditions(part, known, at)
    elif when.kind in ("in", "not_in"):
        param = known[when.subject]
        for value in when.operand:
            if not _fits(param, value) or param.enum and value not in param.enum:
                message = f"the condition's {value!r} is no value of `{param.name}` ({param.type})"
                yield Finding(at, "literal-type", message)


def _weights(endpoint: Endpoint) -> Iterator[Finding]:
    for charge in endpoint.charges or ():
        conditions = [case.when for case in charge.cases if case.when]
        looked_at = [name for when in conditions for name in when.names]
        looked_at += [charge.per_item[0]] if charge.per_item else []
        unknown = [name for name in looked_at if name not in endpoint.by_name]
        for name in dict.fromkeys(unknown):
            message = f"the weight depends on `{name}`, which is no parameter of this endpoint"
            yield Finding(endpoint.at, "unknown-parameter", message)
        if not unknown:
            for when in conditions:
                yield from _conditions(when, endpoint.by_name, when.at)


def _placeholders(endpoint: Endpoint) -> Iterator[Finding]:
    if endpoint.transport != "stream":
        return
    used = {part.split(">")[0] for stream in endpoint.streams for part in stream.name.split("<")[1:]}
    for name in sorted(used ^ set(endpoint.by_name)):
        why = "a placeholder without a parameter" if name in used else "a parameter that no stream name uses"
        yield Finding(endpoint.at, "placeholder", f"`{name}` is {why}; name it in both or in neither")
