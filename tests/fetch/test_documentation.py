"""The site's own pages, served again: each is taken under its name in the crawl of 2025-06, and under no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.fetch import check, files
from generator.fetch.findings import Refused
from generator.fetch.urls import Address, parse
from tests.fetch.site import Reply, Site, conditional, fetch
from tests.fetch.site import files as files_of


@pytest.fixture(scope="module")
def pages(documentation: Path) -> dict[str, bytes]:
    """The pages by their file names, without those that were taken while the site went on to the next."""
    found = {}
    for path in sorted((documentation / "2025-06-html").rglob("*.html")):
        data = path.read_bytes()
        if page_of(data).replace("/", "_") == path.stem:
            found[path.name] = data
    assert len(found) > 500
    return found


def page_of(data: bytes) -> str:
    named = re.search(rb'rel="canonical" href="https://[^/"]+/docs/([^"]*)"', data)
    return named[1].decode() if named else ""


def address(data: bytes, site: str) -> Address:
    return parse(f"{site}/docs/{page_of(data)}")


def test_every_page_is_taken_byte_for_byte(pages: dict[str, bytes], site: Site, tmp_path: Path) -> None:
    some = dict(list(pages.items())[::6])
    for data in some.values():
        site.routes[address(data, site.url).path] = conditional(data)
    made = fetch([address(data, site.url) for data in some.values()], tmp_path / "c", jobs=2)
    assert made.found == []
    assert {name: data for name, data in files_of(tmp_path / "c").items() if name != "crawl.json"} == some


def test_no_page_is_taken_for_its_neighbour(pages: dict[str, bytes]) -> None:
    order = list(pages.values())
    for data, other in zip(order, order[1:] + order[:1], strict=True):
        asked = address(data, "https://docs.example")
        path = files.plain(asked)
        assert path is not None
        assert check.recognise(asked, path, data).identity == page_of(data)
        with pytest.raises(Refused):
            check.recognise(asked, path, other)


def test_spots_own_markdown(documentation: Path, site: Site, tmp_path: Path) -> None:
    root = "/owner/binance-spot-api-docs/master"
    names = {path.name: path.read_bytes() for path in (documentation / "spot-github-2026-07").glob("*.md")}
    for name, data in names.items():
        site.routes[f"{root}/{name}"] = Reply(data, kind="text/plain; charset=utf-8")
    urls = [f"{site.url}{root}/{name}" for name in names]
    assert fetch(urls, tmp_path / "c").found == []
    assert {name: data for name, data in files_of(tmp_path / "c").items() if name != "crawl.json"} == names
    twins = ["rest-api", "web-socket-api", "web-socket-streams", "errors", "enums"]
    for name, other in zip(twins, twins[1:] + twins[:1], strict=True):
        site.routes[f"{root}/{name}.md"] = Reply(names[f"{other}.md"], kind="text/plain; charset=utf-8")
    made = fetch(urls, tmp_path / "c")
    assert len(made.found) == len(twins)
    assert {name: data for name, data in files_of(tmp_path / "c").items() if name != "crawl.json"} == names
