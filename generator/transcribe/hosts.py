"""Addresses that the pages of endpoints state in full: one that is none of the product's servers is told."""

from __future__ import annotations

from collections.abc import Iterable

from generator.transcribe.facts.endpoint import Facts
from generator.transcribe.facts.reading import Spec
from generator.transcribe.ledger import Entry


def tell(witnesses: Iterable[Facts], servers: Spec) -> None:
    """Make the request line of an endpoint unmodelled whose host is not one that the product is reached at.

    The format holds no address of a single endpoint: it would be called at the product's.
    """
    known = {str(address).rstrip("/").lower() for address in servers.get("rest", {}).values()}
    for facts in witnesses:
        if facts.host and facts.host.rstrip("/").lower() not in known:
            line = facts.lines.get("request", facts.line)
            facts.entries = (*facts.entries, Entry(line, "paragraph", "unmodelled", "host", facts.host))
