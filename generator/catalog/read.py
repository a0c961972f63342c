"""Validated file models → the frozen model: shorthands written out, conditions named, positions attached."""

from __future__ import annotations

from typing import Any

from generator.catalog import format as written
from generator.catalog import model
from generator.catalog.findings import Position
from generator.catalog.read_rules import constraint, when
from generator.catalog.yaml_source import Path, Source


def endpoint(file: written.EndpointFile, source: Source, product: str, transport: str, name: str) -> model.Endpoint:
    """The endpoint that a file describes. Security, enums and references to others are resolved in `load`."""
    page = file.source.page
    method, path = (file.request or "").split(" ", 1) if file.request else (file.method, None)
    return model.Endpoint(
        product=product,
        transport=transport,
        name=name,
        title=file.title,
        at=source.at(()),
        page=page,
        updated=file.source.updated,
        langs=tuple(file.source.langs),
        method=method,
        path=path,
        streams=tuple(
            model.Stream(s.name, tuple(s.update_speed), source.at(("streams", i, "name")))
            for i, s in enumerate(file.streams or ())
        ),
        event=file.event,
        url_path=file.url_path,
        security=file.security,
        auth=file.auth or "",
        charges=_charges(file.weight, source),
        rate_limits=tuple(
            model.RateLimit(r.count, r.interval, r.scope, tuple(r.shared_with), r.rolling) for r in file.rate_limits
        ),
        params=_params(file.params, source, ("params",), page),
        constraints=tuple(constraint(c, source, ("constraints", i)) for i, c in enumerate(file.constraints)),
        errors=_errors(file.errors, source),
        schema=_schema(file.response.json_schema, source, ("response", "schema"), page),
        examples=tuple(_example(e, source, ("response", "examples", i)) for i, e in enumerate(file.response.examples)),
        extends=(file.extends.params, file.extends.response),
        deprecated=_deprecation(file.deprecated, page),
        own_python_name=file.python_name,
        description=file.description,
        unmodelled=len(file.unmodelled),
        unmodelled_kinds=tuple((each.lang, each.kind) for each in file.unmodelled),
        disagreements=_disagreements(file.disagreements, source),
        corrections=_corrections(file.corrections, source),
        data_source=tuple(file.data_source),
        permission=tuple(file.permission),
        places=_places(source),
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
        sources=tuple(model.Source(s.page, s.updated, tuple(s.langs)) for s in file.source),
        disagreements=_disagreements(file.disagreements, source),
        corrections=_corrections(file.corrections, source),
        places=_places(source),
    )


def relations(file: written.RelationsFile, source: Source, product: str) -> model.Relations:
    """The relations that a relations.yaml describes, with ids in full."""

    def whole(reference: str) -> str:
        return reference if reference.count("/") > 1 else f"{product}/{reference}"

    session = file.session.model_dump(exclude_none=True, exclude={"handshake"}) if file.session else {}
    return model.Relations(
        product=product,
        at=source.at(()),
        time={transport: whole(told) for transport, told in file.time.model_dump(exclude_none=True).items()},
        times={name: unit for unit, named in file.times.model_dump().items() for name in named},
        session={part: whole(method) for part, method in session.items()},
        handshake=file.session.handshake if file.session else None,
        changes=tuple(whole(each) for each in file.changes),
        orders=tuple(
            model.Relation(
                request=whole(request),
                kind=kind,
                effect=said.effect,
                at=source.at(("orders", kind, "requests", request), key=True),
                client_id=said.client_id,
                query=whole(said.query) if said.query else None,
                match=tuple(said.match.items()),
                replaces=tuple(said.replaces.items()),
                status=orders.status,
                states=orders.states,
                canceled=tuple(orders.canceled),
                final=tuple(orders.final),
                unclear=tuple(orders.unclear),
                accepted=tuple(orders.accepted),
                absent=tuple(said.absent),
            )
            for kind, orders in file.orders.items()
            for request, said in orders.requests.items()
        ),
    )


def _places(source: Source) -> dict[str, Position]:
    """Where the keys of the file stand."""
    return {key: source.at((key,), key=True) for key in source.data}


def _disagreements(found: list[written.Disagreement], source: Source) -> tuple[model.Disagreement, ...]:
    return tuple(
        model.Disagreement(d.fact, d.en, d.zh, d.taken, d.why, source.at(("disagreements", i)))
        for i, d in enumerate(found)
    )


def _corrections(found: list[written.Correction], source: Source) -> tuple[model.Correction, ...]:
    return tuple(
        model.Correction(c.fact, c.documented, c.why, source.at(("corrections", i))) for i, c in enumerate(found)
    )


def _errors(errors: list[written.ErrorCode], source: Source) -> tuple[model.ErrorCode, ...]:
    return tuple(
        model.ErrorCode(e.code, e.name, e.msg, e.status, source.at(("errors", i))) for i, e in enumerate(errors)
    )


def _deprecation(said: written.Deprecated, page: str) -> model.Deprecation | None:
    """What is said of something that goes; the page is the endpoint's own unless another is named."""
    if isinstance(said, written.Deprecation):
        return model.Deprecation(said.page or page, said.day, said.line, said.instead)
    return model.Deprecation(page, said if isinstance(said, str) else None) if said else None


def _params(params: dict[str, written.Param], source: Source, path: Path, page: str) -> tuple[model.Param, ...]:
    return tuple(_param(name, param, source, (*path, name), page) for name, param in params.items())


def _param(name: str, param: written.Param, source: Source, path: Path, page: str) -> model.Param:
    items = _param(name, param.items, source, (*path, "items"), page) if param.items else None
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
        fields=_params(param.fields or {}, source, (*path, "fields"), page),
        unique=param.unique,
        deprecated=_deprecation(param.deprecated, page),
        own_python_name=param.python_name,
        description=param.description,
    )


def _charges(weight: Any, source: Source) -> tuple[model.Charge, ...] | None:
    if weight is None:
        return None
    if isinstance(weight, int):
        return (model.Charge("ip", unit_stated=False, cases=(model.Case(weight, None),)),)
    if isinstance(weight, dict):
        return tuple(model.Charge(counter, cases=(model.Case(value, None),)) for counter, value in weight.items())
    return tuple(_charge(charge, source, ("weight", i)) for i, charge in enumerate(weight))


def _charge(charge: written.Charge, source: Source, path: Path) -> model.Charge:
    cases = tuple(
        model.Case(c.value or 0, when(c.when, source, (*path, "cases", i, "when")), _per_item(c.per_item))
        for i, c in enumerate(charge.cases or ())
    )
    if charge.value is not None:
        cases = (model.Case(charge.value, None),)
    return model.Charge(
        counter=charge.counter,
        unit_stated=charge.unit_stated,
        header=charge.header,
        cases=cases,
        per_item=_per_item(charge.per_item),
        on_success=charge.on_success,
    )


def _per_item(item: written.PerItem | None) -> tuple[str, int, int | None] | None:
    return (item.param, item.value, item.cap) if item else None


def _schema(schema: written.Schema | None, source: Source, path: Path, page: str) -> Any:
    if schema is None:
        return None
    types = schema.type if isinstance(schema.type, list) else [schema.type] if schema.type else []
    return model.Schema(
        at=source.at(path),
        named=source.at(path, key=True),
        types=tuple(types),
        title=schema.title,
        properties=tuple(
            (name, _schema(part, source, (*path, "properties", name), page))
            for name, part in (schema.properties or {}).items()
        ),
        required=frozenset(schema.required or ()),
        items=_schema(schema.items, source, (*path, "items"), page),
        prefix_items=tuple(
            _schema(part, source, (*path, "prefixItems", i), page) for i, part in enumerate(schema.prefix_items or ())
        ),
        additional=_schema(schema.additional_properties, source, (*path, "additionalProperties"), page),
        any_of=tuple(_schema(part, source, (*path, "anyOf", i), page) for i, part in enumerate(schema.any_of or ())),
        when=when(schema.when, source, (*path, "when")),
        values=tuple(schema.values or ()),
        unit=schema.unit,
        own_python_name=schema.python_name,
        deprecated=_deprecation(schema.deprecated, page),
        description=schema.description,
    )


def _example(example: written.Example, source: Source, path: Path) -> model.Example:
    return model.Example(
        value=example.value,
        at=source.at((*path, "value")),
        name=example.name,
        when=when(example.when, source, (*path, "when")),
        status=example.status,
        repaired=tuple((r.line, r.what) for r in example.repaired or ()),
    )
