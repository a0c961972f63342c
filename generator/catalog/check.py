"""The rules that look at more than one key: each takes the model and yields findings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.catalog.check_conditions import response_conditions, weights
from generator.catalog.check_constraints import constraints
from generator.catalog.check_literals import literals
from generator.catalog.check_names import endpoint_names, product_names
from generator.catalog.check_relations import relations
from generator.catalog.examples import mismatches
from generator.catalog.findings import Finding, Position
from generator.catalog.model import Catalogue, Endpoint, ErrorCode, Product
from generator.catalog.places import Places
from generator.catalog.yaml_source import Path

_REQUEST_KEYS = {"rest": "request", "ws": "method", "event": "event"}
_PLACEHOLDER = re.compile(r"<([A-Za-z0-9_][A-Za-z0-9_.\-]*)>")


def check(catalogue: Catalogue, places: Places | None = None) -> Iterator[Finding]:
    """Every finding of every rule; `places` lets them point at the very key or value."""
    places = places or Places()
    yield from product_names(catalogue)
    yield from _identities(catalogue, places)
    for product in catalogue.products.values():
        yield from _errors_once(product.errors, False)
        yield from _receive_window(product, places)
    for endpoint in catalogue.endpoints:
        yield from _endpoint(endpoint, places)
    yield from relations(catalogue, places)


def _endpoint(endpoint: Endpoint, places: Places) -> Iterator[Finding]:
    yield from _errors_once(endpoint.errors, True)
    yield from endpoint_names(endpoint, places)
    yield from literals(endpoint, places)
    yield from constraints(endpoint, places)
    yield from weights(endpoint, places)
    yield from response_conditions(endpoint, places)
    yield from _placeholders(endpoint)
    if endpoint.schema:
        for index, example in enumerate(endpoint.examples):
            if example.status < 400:
                path = ("response", "examples", index, "value")
                yield from mismatches(example, endpoint.schema, path, places)


def _identities(catalogue: Catalogue, places: Places) -> Iterator[Finding]:
    """No request, stream name, event or Python method is described twice."""
    seen: dict[tuple[str, ...], Endpoint] = {}
    methods: dict[tuple[str, str, str], Endpoint] = {}
    for endpoint in catalogue.endpoints:
        for at, identity in _identity(endpoint, places):
            first = seen.setdefault(identity, endpoint)
            if first is not endpoint:
                message = f"{identity[2]} is already described by {first.spec}; keep one"
                yield Finding(at, "duplicate-identity", message)
        named = methods.setdefault((endpoint.product, endpoint.transport, endpoint.python_name), endpoint)
        if named is not endpoint:
            message = f"the Python name `{endpoint.python_name}` is already that of {named.spec}; set `python_name`"
            yield Finding(places.at(endpoint.at, ("python_name",)), "name-collision", message)


def _identity(endpoint: Endpoint, places: Places) -> Iterator[tuple[Position, tuple[str, ...]]]:
    product, transport, what, url_path = endpoint.identity
    if transport != "stream":
        path: Path = (_REQUEST_KEYS[transport],)
        yield places.at(endpoint.at, path), (product, transport, what, url_path)
    for name in dict.fromkeys(stream.name for stream in endpoint.streams):
        at = next(stream.at for stream in endpoint.streams if stream.name == name)
        yield at, (product, transport, name, url_path)


def _errors_once(errors: tuple[ErrorCode, ...], by_message: bool) -> Iterator[Finding]:
    """One code may stand for several messages of an endpoint; in a product it has one name."""
    seen: dict[tuple[int, str | None], ErrorCode] = {}
    for error in errors:
        first = seen.setdefault((error.code, error.msg if by_message else None), error)
        if first is not error:
            message = f"the error {error.code} stands here again (first on line {first.at.line}); keep one"
            yield Finding(error.at, "duplicate-error", message)


def _receive_window(product: Product, places: Places) -> Iterator[Finding]:
    usual, most = product.recv_window_default, product.recv_window_max
    if usual > most:
        at = places.at(product.at, ("signing", "recv_window_default"))
        yield Finding(at, "range-empty", f"`recv_window_default` {usual} is above `recv_window_max` {most}")


def _placeholders(endpoint: Endpoint) -> Iterator[Finding]:
    """What stands in angle brackets in a stream's names are its parameters, and nothing else is."""
    if endpoint.transport != "stream":
        return
    used: dict[str, Position] = {}
    for stream in endpoint.streams:
        for name in _PLACEHOLDER.findall(stream.name):
            used.setdefault(name, stream.at)
        rest = _PLACEHOLDER.sub("", stream.name)
        if "<" in rest or ">" in rest:
            message = f"`{stream.name}` has a bracket that is no placeholder; write `<name>`"
            yield Finding(stream.at, "placeholder", message)
    for name in used.keys() - endpoint.by_name.keys():
        message = f"`<{name}>` has no parameter; add `{name}` to `params`"
        yield Finding(used[name], "placeholder", message)
    for name in endpoint.by_name.keys() - used.keys():
        message = f"no name of the stream has `<{name}>`; drop the parameter or name it there"
        yield Finding(endpoint.by_name[name].at, "placeholder", message)
