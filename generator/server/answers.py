"""What an executed request is answered: the documented example that belongs to it."""

from __future__ import annotations

from typing import Any

from generator.catalog.model import Endpoint, Example
from generator.server.conditions import View, holds


def answer(endpoint: Endpoint, seen: View, number: int | None = None) -> tuple[int, Any]:
    """HTTP status and body: the first example whose condition holds, else the first without one, else `{}`.

    With a `number` it is that example, counted from 1: some depend on more than a request can tell.
    """
    if number is not None and number <= len(endpoint.examples):
        return endpoint.examples[number - 1].status, endpoint.examples[number - 1].value
    fitting = (example for example in endpoint.examples if example.when is not None and holds(example.when, seen))
    general = (example for example in endpoint.examples if example.when is None and example.status < 400)
    chosen: Example | None = next(fitting, None) or next(general, None)
    return (200, {}) if chosen is None else (chosen.status, chosen.value)
