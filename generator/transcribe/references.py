"""References between endpoints ("all parameters of `POST /api/v3/order`") into the ids of their specs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator.transcribe.facts.reading import Spec

_REQUEST = re.compile(r"\b(GET|POST|PUT|DELETE)\s+(/[\w./-]+)")
_METHOD = re.compile(r"\b[a-z][A-Za-z]+(?:\.[A-Za-z]+)+\b")


def resolve(
    specs: dict[str, Spec],
    known: Mapping[tuple[str, str], Mapping[str, str]],
    unresolved: list[tuple[str, str]],
) -> None:
    """Replace the documentation's words in `extends` by ids; what names no endpoint is removed and listed.

    `known` holds the names of the catalogue's endpoints by product and transport, then by request.
    """
    requests: dict[tuple[str, str], str] = {}
    for (product, transport), names in known.items():
        requests |= {(product, request): f"{product}/{transport}/{name}" for request, name in names.items()}
    for file, spec in specs.items():
        product, transport, name = file.removesuffix(".yaml").split("/")
        requests[product, spec.get("request") or spec["method"]] = f"{product}/{transport}/{name}"
    for file, spec in specs.items():
        words = spec.get("extends")
        if words is None:
            continue
        found = {key: requests.get((file.split("/")[0], named(text))) for key, text in words.items()}
        for key, target in found.items():
            if target is None:
                unresolved.append((file, f"extends.{key}: {words[key]}"))
        kept: dict[str, Any] = {key: target for key, target in found.items() if target}
        if kept:
            spec["extends"] = kept
        else:
            del spec["extends"]


def named(text: str) -> str:
    """The request or method that a text names: `POST /api/v3/order`, `order.place`."""
    if found := _REQUEST.search(text):
        return f"{found[1]} {found[2]}"
    method = _METHOD.search(text)
    return method[0] if method else text
