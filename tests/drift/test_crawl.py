"""A crawl held against the catalogue: what it changes, what it takes away and why, and what it says anew and alike."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.update import pages

Told = Callable[..., dict[str, Any]]
OTHER = "https://api.mint.example", "https://coins.mint.example"


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Told:
    """Reports what a crawl of another day changes in a catalogue of January, as JSON."""
    monkeypatch.chdir(tmp_path)
    pages.crawl(tmp_path / "2026-01-15", pages.press(), pages.melt())
    assert main(["transcribe", "2026-01-15", "--out", "specs", "--jobs", "1"]) == 0

    def report(*endpoints: pages.Endpoint, day: str, general: Callable[[str], str] = str) -> dict[str, Any]:
        crawl = pages.crawl(tmp_path / day, *endpoints, day=day)
        page = crawl / "wallet/general-info.md"
        page.write_text(general(page.read_text("utf-8")), "utf-8")
        capsys.readouterr()
        main(["drift", day, "--specs", "specs", "--jobs", "1", "--format", "json"])
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        return found

    return report


def rules(found: dict[str, Any]) -> list[tuple[str, str]]:
    return [(change["rule"], change["subject"]) for change in found["changes"]]


def test_another_request_of_one_name_is_the_same_endpoint(told: Told) -> None:
    press = pages.Endpoint("Press Coin", "POST `/sapi/v1/mint/Coin`", day="2026-06-01")
    found = told(press, pages.melt(day="2026-06-01"), day="2026-06-01")
    assert rules(found) == [("request-changed", "wallet/rest/press_coin")]


class Stamp(pages.Endpoint):
    """Another endpoint on the page of the first."""

    page = "wallet/mint/Press-Coin"


def test_a_page_that_describes_it_no_more_is_no_evidence(told: Told) -> None:
    """Cut pages look like that, too: it is not seen, somebody has to look."""
    stamp = Stamp("Stamp Medal", "GET `/sapi/v1/mint/medal`", day="2026-06-01", params={})
    found = told(stamp, day="2026-06-01")
    assert rules(found) == [("endpoint-new", "wallet/rest/stamp_medal")]
    assert found["unseen"]["wallet/rest/press_coin"] == "wallet/mint/Press-Coin is there and does not describe it"
    assert any(": not-described: " in finding for finding in found["findings"])


def test_what_was_marked_and_is_described_no_more_is_gone(told: Told, tmp_path: Path) -> None:
    spec = tmp_path / "specs/wallet/rest/press_coin.yaml"
    spec.write_text(spec.read_text("utf-8").replace("\nsource:", "\ndeprecated: true\nsource:"), "utf-8")
    stamp = Stamp("Stamp Medal", "GET `/sapi/v1/mint/medal`", day="2026-06-01", params={})
    found = told(stamp, day="2026-06-01")
    assert rules(found)[0] == ("endpoint-gone", "wallet/rest/press_coin")
    why = "wallet/mint/Press-Coin had marked it as deprecated, and no longer describes it"
    assert found["changes"][0]["why"].endswith(why)


def test_a_line_that_is_not_understood_is_told(told: Told) -> None:
    press = pages.press(day="2026-06-01")
    press.params["zone"] = ("WIBBLE", "YES", "")
    found = told(press, day="2026-06-01")
    assert rules(found) == []
    assert any(": not-understood: " in finding for finding in found["findings"])


def test_what_is_not_understood_takes_nothing_away(told: Told) -> None:
    """A type that nobody can read is no parameter that is gone."""
    press = pages.press(day="2026-06-01")
    name = next(name for name in press.params if name not in ("recvWindow", "timestamp"))
    press.params[name] = ("WIBBLE", *press.params[name][1:])
    found = told(press, day="2026-06-01")
    assert rules(found) == []
    assert "more of its page is not understood" in found["half"]["wallet/rest/press_coin"]
    assert found["findings"]


def test_what_is_gone_is_told_although_something_else_is_not_understood(told: Told) -> None:
    press = pages.press(day="2026-06-01")
    name = next(name for name in press.params if name not in ("recvWindow", "timestamp"))
    del press.params[name]
    press.params["zone"] = ("WIBBLE", "NO", "")
    found = told(press, day="2026-06-01")
    assert ("param-gone", "wallet/rest/press_coin") in rules(found)
    assert any(": not-understood: " in finding for finding in found["findings"])


def test_an_older_general_page_says_nothing_of_the_product(told: Told) -> None:
    older = told(pages.press(day="2025-06-01"), day="2025-06-01", general=lambda text: text.replace(*OTHER))
    assert rules(older) == []
    assert older["older"]["wallet"] == "wallet/general-info is of 2025-06-01, the product has it of 2026-01-15"
    newer = told(pages.press(day="2026-06-01"), day="2026-06-01", general=lambda text: text.replace(*OTHER))
    assert rules(newer) == [("server-changed", "wallet")]
    assert newer["older"] == {}


def test_what_was_read_anew_and_says_the_same_is_counted(told: Told) -> None:
    june = "2026-06-01"
    found = told(pages.press(day=june, weight=9), pages.melt(day=june, prose="Melts it."), day=june)
    assert (found["read"], found["same"]) == (2, 1)
    assert found["unseen"] == {}
    found = told(pages.melt(day="2026-06-02"), day="2026-06-02")
    assert (found["read"], found["same"], list(found["unseen"])) == (1, 1, ["wallet/rest/press_coin"])


def test_an_older_page_takes_nothing_away(told: Told) -> None:
    stamp = Stamp("Stamp Medal", "GET `/sapi/v1/mint/medal`", day="2025-06-01", params={})
    found = told(stamp, day="2025-06-01")
    assert "wallet/rest/press_coin" in found["older"]
    assert not [rule for rule, _ in rules(found) if rule == "endpoint-gone"]
    assert not any(": not-described: " in finding for finding in found["findings"])


def test_what_a_relation_names_stays_until_somebody_has_looked(told: Told, tmp_path: Path) -> None:
    """Without it the relation would not hold; all else that the crawl says is taken."""
    spec = tmp_path / "specs/wallet/rest/press_coin.yaml"
    spec.write_text(spec.read_text("utf-8").replace("\nsource:", "\ndeprecated: true\nsource:"), "utf-8")
    relations = "orders: {coin: {requests: {rest/press_coin: {effect: new}}}}\n"
    (tmp_path / "specs/wallet/relations.yaml").write_text(relations, "utf-8")
    stamp = Stamp("Stamp Medal", "GET `/sapi/v1/mint/medal`", day="2026-06-01", params={})
    found = told(stamp, day="2026-06-01")
    assert rules(found) == [("endpoint-new", "wallet/rest/stamp_medal")]
    assert any("relations.yaml:1:28: unknown-endpoint: " in finding for finding in found["findings"])
