"""Full addresses on the pages of endpoints, beside the servers of the product."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe import hosts
from generator.transcribe.facts.endpoint import Facts


@pytest.mark.parametrize(
    ("host", "servers", "told"),
    [
        (None, {}, []),
        ("https://mint.example", {"rest": {"production": "https://mint.example"}}, []),
        ("https://Mint.example", {"rest": {"demo": "https://tin.example", "production": "https://mint.example/"}}, []),
        ("https://press.example", {"rest": {"production": "https://mint.example"}}, [(7, "https://press.example")]),
        ("https://press.example", {}, [(7, "https://press.example")]),
    ],
)  # fmt: skip
def test_a_host_that_is_none_of_the_servers_is_told(host: str | None, servers: Any, told: list[Any]) -> None:
    facts = Facts("en", "mint.md", "mint/press", "2026-01-15", 1, "Press Coin", host=host, lines={"request": 7})
    hosts.tell([facts], servers)
    found = [(entry.line, entry.text) for entry in facts.entries if entry.verdict == "unmodelled"]
    assert found == told
