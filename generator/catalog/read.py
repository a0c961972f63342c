"""Validated file models → the frozen model: shorthands written out, conditions named, positions attached."""

from __future__ import annotations

from typing import Any

from generator.catalog import format as written
from generator.catalog import model
from generator.catalog.findings import Position
from generator.catalog.yaml_source import Path, Source


def endpoint(file: written.EndpointFile, source: Source, product: str, transport: str, name: str) -> model.Endpoint:
    """The endpoint that a file describes. Security, enums and references to others are resolved in `load`."""
    method, path = (file.request or "").split(" ", 1) if file.request else (file.method, None)
    return model.Endpoint(
        product=product,
        transport=transport,
        name=name,
        title=file.title,
        at=source.at(()),
        page=file.source.page,
        updated=file.source.updated,
        langs=tuple(file.source.langs),
        method=method,
        path=path,
        streams=tuple(model.Stream(s.name, tuple(s.update_speed)) for s in file.streams or ()),
        event=file.event,
        url_path=file.url_path,
        security=file.security,
        auth=file.auth or "",
        charges=_charges(file.weight, source),
        rate_limits=tuple(
            model.RateLimit(r.count, r.interval, r.scope, tuple(r.shared_with), r.rolling) for r in file.rate_limits
        ),
        params=_params(file.params, source, ("params",)),
        constraints=tuple(_constraint(c, source, ("constraints", i)) for i, c in enumerate(file.constraints)),
        errors=_errors(file.errors, source),
        schema=_schema(file.response.json_schema, source, ("response", "schema")),
        examples=tuple(_example(e, source, ("response", "examples", i)) for i, e in enumerate(file.response.examples)),
        extends=(file.extends.params, file.extends.response),
        deprecated=file.deprecated,
        own_python_name=file.python_name,
        description=file.description,
        unmodelled=len(file.unmodelled),
        disagreements=len(file.disagreements),
    )


def product(file: written.ProductFile, source: Source, name: str) -> model.Product:
    """The product that a product.yaml describes."""
    return model.Product(
        name=name,
        title=file.title,
        at=source.at(()),
        servers=file.servers.model_dump(),
        security=dict(file.security),
        keys=tuple(file.signing.keys),
        recv_window_default=file.signing.recv_window_default,
        recv_window_max=file.signing.recv_window_max,
        session_logon=file.signing.session_logon,
        limits=tuple(
            model.Limit(lim.counter, lim.limit, lim.interval, lim.per, lim.paths, tuple(lim.headers))
            for lim in file.limits
        ),
        errors=_errors(file.errors, source),
        enums={name: tuple(values) for name, values in file.enums.items()},
    )


def _errors(errors: list[written.ErrorCode], source: Source) -> tuple[model.ErrorCode, ...]:
    return tuple(
        model.ErrorCode(e.code, e.name, e.msg, e.status, source.at(("errors", i))) for i, e in enumerate(errors)
    )


def _params(params: dict[str, written.Param], source: Source, path: Path) -> tuple[model.Param, ...]:
    return tuple(_param(name, param, source, (*path, name)) for name, param in params.items())


def _param(name: str, param: written.Param, source: Source, path: Path) -> model.Param:
    items = param.items and _param(name, param.items, source, (*path, "items"))
    return model.Param(
        name=name,
        type=param.type,
        at=source.at(path, key=True),
        mandatory=param.mandatory,
        default=tuple(param.default) if isinstance(param.default, list) else param.default,
        default_from=param.default_from,
        enum=tuple(param.enum) if isinstance(param.enum, list) else (),
        enum_name=param.enum if isinstance(param.enum, str) else None,
        min=param.min,
        max=param.max,
        min_length=param.min_length,
        max_length=param.max_length,
        pattern=param.pattern,
        min_items=param.min_items,
        max_items=param.max_items,
        unit=param.unit,
        encoding=param.encoding,
        items=items,
        fields=_params(param.fields or {}, source, (*path, "fields")),
        unique=param.unique,
        deprecated=param.deprecated,
        own_python_name=param.python_name,
        description=param.description,
    )


def when(condition: written.When | None, at: Position) -> model.When | None:
    """A written condition, by the one form that it uses (the format has checked that it is one)."""
    if condition is None:
        return None
    given = condition.model_dump(by_alias=True, exclude_none=True)
    match sorted(given):
        case ["in", "param"]:
            return model.When("in", given["param"], tuple(given["in"]), at)
        case ["not_in", "param"]:
            return model.When("not_in", given["param"], tuple(given["not_in"]), at)
        case ["in_range", "param"]:
            return model.When("in_range", given["param"], _range(given["in_range"]), at)
        case ["equals_param", "param"]:
            return model.When("equals_param", given["param"], (given["equals_param"],), at)
        case ["present"] | ["absent"] as form:
            return model.When("present" if form == ["present"] else "absent", given[form[0]], (), at)
        case ["count_of", "range"]:
            return model.When("count_of", given["count_of"], _range(given["range"]), at)
        case ["in", "state"]:
            return model.When("state", given["state"], tuple(given["in"]), at)
        case ["not_in", "state"]:
            return model.When("not_state", given["state"], tuple(given["not_in"]), at)
        case ["all"]:
            return model.When("all", "", tuple(when(part, at) for part in condition.all or ()), at)
        case _:
            return model.When("any", "", tuple(when(part, at) for part in condition.any or ()), at)


def _range(text: str) -> tuple[float | None, float | None, bool, bool]:
    low, high = (part.strip() for part in text[1:-1].split(","))
    return (float(low) if low else None, float(high) if high else None, text[0] == "[", text[-1] == "]")


def _constraint(rule: Any, source: Source, path: Path) -> model.Constraint:
    kind = str(written.constraint_kind(rule))
    at = source.at(path)
    body = getattr(rule, kind)
    condition = getattr(rule, "when", None) or getattr(body, "when", None)
    params: tuple[str, ...] = ()
    groups: tuple[tuple[str, ...], ...] = ()
    detail: dict[str, Any] = {}
    match kind:
        case "any_of" | "exactly_one" | "at_most_one" | "all_or_none":
            params = tuple(body)
            if getattr(rule, "prevails", None):
                detail["prevails"] = rule.prevails
            if getattr(rule, "verify", False):
                detail["verify"] = True
        case "conflicts" | "combinations":
            groups = tuple(tuple(group) for group in body)
            params = tuple(dict.fromkeys(name for group in groups for name in group))
        case "required_if":
            params = tuple(body.params or ()) + tuple(body.any_of or ())
            detail = {"all": list(body.params or ()), "any": list(body.any_of or ())}
        case "requires":
            params = (body.param, *body.needs)
            detail = {"param": body.param, "needs": list(body.needs)}
        case "value_if":
            params = (body.param,)
            detail = {"in": list(body.in_)}
        case "mode" | "caller":
            params = (*body.requires, *body.forbids)
            detail = {"requires": list(body.requires), "forbids": list(body.forbids)}
        case "max_span":
            params = (body.from_, body.to)
            detail = {"value": body.value}
        case "max_age":
            params = (body.param,)
            detail = {"value": body.value}
        case "order":
            params = (body.before, body.after)
        case "default_if_absent":
            params = tuple(body.params)
            detail = {"value": body.value}
        case "precedence":
            params = (body.param, *body.over)
        case _:
            params = tuple(body.params)
    return model.Constraint(kind, params, at, groups, when(condition, at), rule.scope, detail)


def _charges(weight: Any, source: Source) -> tuple[model.Charge, ...] | None:
    at = source.at(("weight",), key=True)
    if weight is None:
        return None
    if isinstance(weight, int):
        return (model.Charge("ip", unit_stated=False, cases=(model.Case(weight, None),)),)
    if isinstance(weight, dict):
        return tuple(model.Charge(counter, cases=(model.Case(value, None),)) for counter, value in weight.items())
    return tuple(_charge(charge, at) for charge in weight)


def _charge(charge: written.Charge, at: Position) -> model.Charge:
    cases = tuple(model.Case(c.value, when(c.when, at)) for c in charge.cases or ())
    if charge.value is not None:
        cases = (model.Case(charge.value, None),)
    item = charge.per_item
    return model.Charge(
        counter=charge.counter,
        unit_stated=charge.unit_stated,
        header=charge.header,
        cases=cases,
        per_item=(item.param, item.value, item.cap) if item else None,
        on_success=charge.on_success,
    )


def _schema(schema: written.Schema | None, source: Source, path: Path) -> Any:
    if schema is None:
        return None
    types = schema.type if isinstance(schema.type, list) else [schema.type] if schema.type else []
    return model.Schema(
        at=source.at(path),
        types=tuple(types),
        title=schema.title,
        properties=tuple(
            (name, _schema(part, source, (*path, "properties", name)))
            for name, part in (schema.properties or {}).items()
        ),
        required=frozenset(schema.required or ()),
        items=_schema(schema.items, source, (*path, "items")),
        prefix_items=tuple(
            _schema(part, source, (*path, "prefixItems", i)) for i, part in enumerate(schema.prefix_items or ())
        ),
        additional=_schema(schema.additional_properties, source, (*path, "additionalProperties")),
        any_of=tuple(_schema(part, source, (*path, "anyOf", i)) for i, part in enumerate(schema.any_of or ())),
        when=when(schema.when, source.at((*path, "when"))),
        values=tuple(schema.values or ()),
        unit=schema.unit,
        own_python_name=schema.python_name,
        deprecated=schema.deprecated,
        description=schema.description,
    )


def _example(example: written.Example, source: Source, path: Path) -> model.Example:
    return model.Example(
        value=example.value,
        at=source.at((*path, "value")),
        name=example.name,
        when=when(example.when, source.at((*path, "when"))),
        status=example.status,
        repaired=tuple((r.line, r.what) for r in example.repaired or ()),
    )
