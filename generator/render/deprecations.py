"""What is announced to go, in words: from which day on, what to use instead, and where it was announced."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from generator.catalog.model import Deprecation, Endpoint, Param
from generator.render.layout import LINE_LENGTH
from generator.render.python import call, literal

DOCUMENTATION = "https://developers.binance.com/docs/"
_NO_NAMES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Deprecations:
    """How the deprecations of one product are told; `methods` are Python names by request."""

    methods: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def among(cls, endpoints: Iterable[Endpoint]) -> Deprecations:
        return cls({endpoint.request_text: endpoint.python_name for endpoint in endpoints})

    def of(self, endpoint: Endpoint) -> str | None:
        """What is announced of an endpoint itself; pages do not make a difference."""
        return self.words(endpoint.deprecated) if endpoint.deprecated else None

    def words(self, announced: Deprecation, beside: Mapping[str, str] = _NO_NAMES) -> str:
        """`deprecated, …`; what stands `beside` it, by its name on the wire, may be what replaces it."""
        text = "deprecated"
        if announced.day:
            text += f", not to be used from {announced.day} on"
        if announced.instead:
            name = beside.get(announced.instead) or self.methods.get(announced.instead) or announced.instead
            text += f"; use `{name}` instead"
        return text

    def sentence(self, subject: str, announced: Deprecation, beside: Mapping[str, str] = _NO_NAMES) -> str:
        """What a warning says."""
        return f"{subject} is {self.words(announced, beside)}; see {DOCUMENTATION}{announced.page}"

    def of_endpoint(self, endpoint: Endpoint) -> str | None:
        """What a call of the endpoint warns of."""
        return self.sentence(f"`{endpoint.python_name}`", endpoint.deprecated) if endpoint.deprecated else None

    def of_arguments(self, endpoint: Endpoint) -> dict[str, str]:
        """What a call warns of when it sends a parameter, or a field of a batch: by the path of Python names to it."""
        method = endpoint.python_name
        return {
            path: self.sentence(f"`{path}` of `{method}`", announced, beside)
            for path, announced, beside in deprecated(endpoint.arguments)
        }

    def of_param(self, param: Param, beside: Mapping[str, str]) -> list[str]:
        """What the docstring says of a parameter, and of the fields of its elements."""
        said = []
        for path, announced, names in deprecated((param,)):
            is_field = path != param.python_name
            said.append(f"`{path}` is {self.words(announced, names)}" if is_field else self.words(announced, beside))
        return said


def deprecated(params: tuple[Param, ...], place: str = "") -> Iterator[tuple[str, Deprecation, dict[str, str]]]:
    """Every deprecated parameter by its path, with the names of those beside it; fields follow their parameter."""
    beside = names_of(params)
    for param in params:
        path = f"{place}{param.python_name}"
        announced = param.deprecated or (param.items.deprecated if param.items else None)
        if announced:
            yield path, announced, beside
        yield from deprecated(_fields(param), f"{path}.")


def _fields(param: Param) -> tuple[Param, ...]:
    """The fields of an object, or of the objects in a list."""
    return param.items.fields if param.items else param.fields


def names_of(params: Iterable[Param]) -> dict[str, str]:
    """Python names by the names on the wire."""
    return {param.name: param.python_name for param in params}


def decorator(message: str) -> str:
    """`@deprecated("…")` in a class: a text is one literal, as type checkers read it, and black leaves it whole."""
    text = literal(message)
    line = f"@{call('deprecated', text)}"
    return line if 4 + len(line) <= LINE_LENGTH else f"@deprecated(\n        {text}\n    )"
