"""From pages to the catalogue: a change log marks the spec of an endpoint whose own page says nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.catalog.findings import Finding
from generator.catalog.model import Catalogue
from generator.drift import announcements, texts
from generator.transcribe.changelog import marks
from generator.transcribe.run import Run, run

PAGE = """---
exchange: mint
source_url: https://developers.binance.com/docs/{page}
api_type: REST
updated_at: {day}T10:00:00
---

# {title}

## {heading}[​](/docs/{page}#{anchor} "Direct link")

{text}
"""
LOG = """  * The following endpoints will be retired on 2031-09-01:
    * `GET /sapi/v1/margin/coin`
  * Please use `GET /sapi/v2/margin/coin` instead.
  * The response field `weight` of `GET /sapi/v1/margin/ore` will be removed on 2031-09-02.
  * `GET /sapi/v1/margin/ore`: request weight changes to 9 on 2031-10-01.
  * `GET /sapi/v1/margin/ore` that is nobody's is removed by hand.
"""


def write(
    folder: Path, page: str, title: str, text: str, heading: str = "HTTP Request", day: str = "2031-08-01"
) -> None:
    path = folder / "2031-08-01" / f"{page}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    anchor = heading.lower().replace(" ", "-")
    path.write_text(PAGE.format(page=page, title=title, heading=heading, text=text, anchor=anchor, day=day), "utf-8")


def endpoint(folder: Path, name: str) -> None:
    text = (
        f"GET `/sapi/v1/margin/{name}`\n\n## Request Weight(IP)\n\n**1**\n\n## Response Example\n\n"
        '    {"weight": "1"}\n'
    )
    write(folder, f"margin_trading/market-data/{name}", f"Query {name}", text)


def pages(folder: Path, log: bool = True) -> Run:
    endpoint(folder, "coin")
    endpoint(folder, "ore")
    if log:
        write(folder, "margin_trading/change-log", "Change Log", LOG, "2031-07-01")
    return run([[folder / "2031-08-01"]], folder / "specs", 1)


def catalogue(made: Run) -> Catalogue:
    findings: list[Finding] = []
    return texts.catalogue(made.done.texts, "", findings)


def test_a_log_marks_what_its_page_does_not(tmp_path: Path) -> None:
    made = pages(tmp_path)
    mark = {"day": "2031-09-01", "page": "margin_trading/change-log#2031-07-01", "line": 13}
    specs = {spec["request"]: spec.get("deprecated") for spec in made.done.specs.values()}
    assert specs == {"GET /sapi/v1/margin/coin": mark, "GET /sapi/v1/margin/ore": None}
    found = catalogue(made)
    assert marks.of(announcements.read(made)) == {("margin", "rest", "GET /sapi/v1/margin/coin"): mark}
    (coin,) = (each for each in found.endpoints if each.name == "query_coin")
    assert coin.deprecated is not None
    assert coin.deprecated.day == "2031-09-01"


def test_what_lies_ahead_is_told(tmp_path: Path) -> None:
    made = pages(tmp_path)
    found = catalogue(made)
    told = list(announcements.ahead(announcements.read(made), found))
    assert [(each.kind, each.request.rpartition("/")[2], each.params, each.day) for each in told] == [
        ("removed", "coin", (), "2031-09-01"),
        ("removed", "ore", ("weight",), "2031-09-02"),
        ("changed", "ore", (), "2031-10-01"),
    ]
    without = replace(found, endpoints=())
    assert list(announcements.ahead(announcements.read(made), without)) == []


def test_a_line_that_is_not_understood_is_told(tmp_path: Path) -> None:
    assert [line.partition(": ")[0] for line in announcements.unread(pages(tmp_path))] == [
        "2031-08-01/margin_trading/change-log.md:17:1"
    ]


def test_a_crawl_without_the_log_keeps_the_mark(tmp_path: Path) -> None:
    made = pages(tmp_path / "one")
    for path, text in made.done.texts.items():
        (tmp_path / "two/specs" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "two/specs" / path).write_text(text, "utf-8")
    again = pages(tmp_path / "two", log=False)
    assert again.done.texts == made.done.texts
