"""Pages are other people's text: whatever stands in them, a run ends, and nothing in them becomes code or a path."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.catalog import yaml_source
from generator.transcribe import report, save
from generator.transcribe.run import Run, run
from tests.transcribe import pages

SPEC: dict[str, Any] = {
    "title": "TITLE",
    "security": "TRADE",
    "request": "POST /sapi/v1/mint/coin",
    "weight": 1,
    "params": {"coin": {"type": "ENUM", "enum": ["VALUE", "OTHER"]}, "name": {"type": "STRING"}},
    "constraints": [{"any_of": ["coin", "name"]}],
    "response": {"examples": [{"value": {"coin": "EXAMPLE"}}]},
    "source": {"page": "wallet/mint/Press-Coin", "updated": "2026-01-15"},
}
PLACES = (
    "TITLE", "VALUE", "EXAMPLE", "Makes a coin", "/sapi/v1/mint/coin", "2026-01-15", "mint/Press-Coin", "STRING",
    "铸币",
)  # fmt: skip
PAYLOADS = (
    "{{ 7*7 }}", "{% raw %}", '"""', "'''", "\\", "${HOME}", "../../x", "/etc/passwd", "a: b", "- x",
    "!!python/none", "&a *a", "\u202eevil", "\u2028", "\x1b[31m", "`", "|", "| |", "<script>", "</table>", "<!--",
    "[x](y)", "\t", "#", "0x10", "NO", "null", "~", "a" * 5000, "(" * 300, "[" * 300, "、" * 200, "，" * 200,
    "*" * 301, "> " * 200, "must " * 300, "`a` or " * 200, "9" * 400,
    "a" + "A" * 40 + "_", "a" * 3000 + "_", "only with the `LIMIT` " + "order types " * 40 + "x",
    "b" + "Bc" * 200 + "-",
)  # fmt: skip


def transcribed(text: str, name: str = "wallet/mint/Press-Coin.md") -> Run:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "2026-01-15", name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return run([[Path(folder, "2026-01-15")]], Path(folder, "specs"), 1)


def sound(made: Run) -> None:
    """What was written can be read, and lies where specs lie; what was told is told on lines of its own."""
    for path, text in made.done.texts.items():
        assert re.fullmatch(r"[a-z0-9_]+/(product|rest/[a-z0-9_]+|ws/[a-z0-9_]+)\.yaml", path)
        source = yaml_source.parse(text, path)
        assert source.findings == []
    said = report.plain(made, save.Saved((), (), 0))
    assert all("\n" not in finding and finding.isprintable() for finding in said["findings"])


@pytest.mark.parametrize("payload", PAYLOADS)
def test_payloads_in_every_place(payload: str) -> None:
    page = pages.front_matter(SPEC)
    for place in PLACES:
        sound(transcribed(page.replace(place, payload)))
        sound(transcribed(page.replace(place, f"{place} {payload}")))


SLOW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SLOW
@given(st.sampled_from(PLACES), st.text(max_size=200))
def test_any_text_in_any_place(place: str, text: str) -> None:
    sound(transcribed(pages.front_matter(SPEC).replace(place, text.replace("\x00", ""))))


@SLOW
@given(st.data())
def test_any_cut_of_a_page(data: st.DataObject) -> None:
    page = pages.front_matter(SPEC)
    start = data.draw(st.integers(0, len(page)))
    end = data.draw(st.integers(start, len(page)))
    sound(transcribed(page[:start] + page[end:]))


@SLOW
@given(st.binary(max_size=300))
def test_any_bytes(raw: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("a.md", "b.html", "c.txt"):
            Path(folder, name).write_bytes(raw)
        made = run([[Path(folder)]], Path(folder, "specs"), 1)
    sound(made)
    assert len(made.unreadable) + len(made.verdicts) == 3
