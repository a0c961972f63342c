"""Docstrings of methods: what it is, how it is reached and what it costs, rules, parameters, errors, the page."""

from __future__ import annotations

from collections.abc import Sequence

from generator.catalog.model import Constraint, Deprecation, Endpoint, ErrorCode
from generator.render import sentences
from generator.render.deprecations import DOCUMENTATION, Deprecations, names_of
from generator.render.python import docstring, shown
from generator.render.sentences import Namer

_WINDOW = "    recv_window: milliseconds for which the request is valid; the client's if it is left out."


def docstring_of(transports: Sequence[Endpoint], told: Deprecations) -> str:
    """The docstring of a method that reaches these endpoints, as it stands in a class."""
    endpoint = transports[0]
    lines = [f"{shown(endpoint.title)}.", ""]
    for each in transports:
        request = f"{each.method} {each.path}" if each.path else f"WebSocket API {each.method}"
        lines.append(f"{request}: {each.security}, {sentences.weight(each)}.")
    lines += dict.fromkeys(_gone(each, each.deprecated, told) for each in transports if each.deprecated)
    rules = dict.fromkeys(
        shown(sentences.capital(sentences.rule(rule, names_in(rule, each))))
        for each in transports
        for rule in each.constraints
    )
    lines += ["", *rules] if rules else []
    beside = names_of(endpoint.arguments)
    arguments = [
        f"    {param.python_name}: {shown(sentences.param(param, told.of_param(param, beside)))}"
        for param in endpoint.arguments
    ]
    arguments += [_WINDOW] if any(each.has_window for each in transports) else []
    lines += ["", "Args:", *arguments] if arguments else []
    documented = errors(transports)
    if documented:
        lines += ["", "Raises:"]
        lines += [f"    ApiError: {shown(_error(error))}" for error in documented]
    pages = dict.fromkeys(DOCUMENTATION + each.page for each in transports)
    return "\n".join(f"{' ' * 8}{line}" if line else "" for line in docstring([*lines, "", *pages])).strip()


def _gone(endpoint: Endpoint, announced: Deprecation, told: Deprecations) -> str:
    """That it is deprecated; the endpoint's own page stands at the end of the docstring anyway."""
    where = "" if announced.page == endpoint.page else f"; see {DOCUMENTATION}{announced.page}"
    return shown(sentences.capital(f"{told.words(announced)}{where}"))


def names_in(rule: Constraint, endpoint: Endpoint) -> Namer:
    """The names that a rule speaks of: the endpoint's parameters, or the fields of a batch element."""
    batch = endpoint.by_name.get(rule.scope or "")
    return Namer.of(batch.items.fields if batch and batch.items else endpoint.params)


def _error(error: ErrorCode) -> str:
    return " ".join(str(part) for part in (error.code, error.name, f"({error.msg})" if error.msg else None) if part)


def errors(endpoints: Sequence[Endpoint]) -> list[ErrorCode]:
    """The documented errors; a page may state one code with several messages."""
    found = {(e.code, e.name, e.msg): e for endpoint in endpoints for e in endpoint.errors}
    return sorted(found.values(), key=lambda error: -error.code)
