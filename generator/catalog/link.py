"""What an endpoint takes from its product and from other endpoints: security, enums, `extends`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from generator.catalog.findings import Finding, quoted
from generator.catalog.model import Endpoint, Param, Product, Relations
from generator.catalog.places import Places
from generator.catalog.yaml_source import Path


def linked(
    endpoints: list[Endpoint],
    products: Mapping[str, Product],
    relations: Mapping[str, Relations],
    findings: list[Finding],
    places: Places,
) -> list[Endpoint]:
    """Every endpoint with what it refers to in its place."""
    known = [_of_product(endpoint, products.get(endpoint.product), findings, places) for endpoint in endpoints]
    known = _extended(known, findings, places)
    return [_timed(each, relations[each.product].times) if each.product in relations else each for each in known]


def _timed(endpoint: Endpoint, units: Mapping[str, str]) -> Endpoint:
    """The endpoint whose points in time have their unit."""

    def with_unit(param: Param) -> Param:
        items = with_unit(param.items) if param.items else None
        fields = tuple(map(with_unit, param.fields))
        is_time = param.type == "LONG" and param.name in units
        if not is_time and items is param.items and all(map(_same, fields, param.fields)):
            return param
        unit = (param.unit or units[param.name]) if is_time else param.unit
        return replace(param, unit=unit, is_time=is_time, items=items, fields=fields)

    params = tuple(map(with_unit, endpoint.params))
    return endpoint if all(map(_same, params, endpoint.params)) else replace(endpoint, params=params)


def _of_product(endpoint: Endpoint, product: Product | None, findings: list[Finding], places: Places) -> Endpoint:
    """The endpoint with its security and enums looked up in its product."""
    if product is None:
        return endpoint
    auth = endpoint.auth or product.security.get(endpoint.security)
    if auth is None:
        known = ", ".join(product.security) or "none yet"
        message = f"security {quoted(endpoint.security)} is not in {product.name}/product.yaml; use one of: {known}"
        findings.append(Finding(places.at(endpoint.at, ("security",)), "unknown-security", message))

    def with_enum(param: Param, path: Path) -> Param:
        enum = param.enum
        if param.enum_name is not None:
            enum = product.enums.get(param.enum_name, ())
            if param.enum_name not in product.enums:
                message = (
                    f"enum {quoted(param.enum_name)} is not in {product.name}/product.yaml; add it, or list the values"
                )
                findings.append(Finding(places.at(param.at, (*path, "enum")), "unknown-enum", message))
        items = with_enum(param.items, (*path, "items")) if param.items else None
        fields = tuple(with_enum(part, (*path, "fields", part.name)) for part in param.fields)
        if param.enum_name is None and items is param.items and all(map(_same, fields, param.fields)):
            return param
        return replace(param, enum=enum, items=items, fields=fields)

    params = tuple(with_enum(param, ("params", param.name)) for param in endpoint.params)
    return replace(endpoint, auth=auth or "signed", params=params)


def _same(one: Param, other: Param) -> bool:
    return one is other


# --- extends ----------------------------------------------------------------------------------------------------


def _extended(endpoints: list[Endpoint], findings: list[Finding], places: Places) -> list[Endpoint]:
    """Every endpoint with the parameters, constraints and response that it takes from others."""
    steps: tuple[tuple[str, int, Callable[[Endpoint, Endpoint], Endpoint]], ...] = (
        ("params", 0, _with_params),
        ("response", 1, _with_response),
    )
    for key, slot, taken in steps:
        if any(endpoint.extends[slot] for endpoint in endpoints):
            endpoints = _resolved(endpoints, key, slot, taken, findings, places)
    return endpoints


def _resolved(
    endpoints: list[Endpoint],
    key: str,
    slot: int,
    taken: Callable[[Endpoint, Endpoint], Endpoint],
    findings: list[Finding],
    places: Places,
) -> list[Endpoint]:
    by_id = {endpoint.id: endpoint for endpoint in endpoints}
    done: dict[str, Endpoint] = {}
    for endpoint in endpoints:
        # A chain is followed with a list, not with calls: a thousand specs may lie in one.
        chain: list[str] = []
        on_chain: set[str] = set()
        at: str | None = endpoint.id
        while at is not None and at in by_id and at not in done and at not in on_chain:
            chain.append(at)
            on_chain.add(at)
            at = by_id[at].extends[slot]
        for last in reversed(chain):
            target = by_id[last].extends[slot]
            if target is not None and target not in done:
                looped = target in by_id
                why = "leads back to itself; break the circle" if looped else "does not exist; name one that does"
                where = places.at(by_id[last].at, ("extends", key))
                findings.append(Finding(where, "unknown-endpoint", f"`extends` names {quoted(target)}, which {why}"))
            base = done.get(target) if target is not None else None
            done[last] = taken(by_id[last], base) if base else by_id[last]
    return [done[endpoint.id] for endpoint in endpoints]


def _with_params(endpoint: Endpoint, other: Endpoint) -> Endpoint:
    own = {param.name: param for param in endpoint.params}
    taken = tuple(own.pop(param.name, param) for param in other.params)
    return replace(endpoint, params=taken + tuple(own.values()), constraints=other.constraints + endpoint.constraints)


def _with_response(endpoint: Endpoint, other: Endpoint) -> Endpoint:
    return replace(endpoint, schema=endpoint.schema or other.schema, examples=endpoint.examples or other.examples)
