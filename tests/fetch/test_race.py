"""The crawl of June anew: workers that get each other's answers, one page's text in four files. Nothing of it stays."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from generator.fetch import check, duplicates
from generator.fetch import files as names
from generator.fetch.check import Seen
from generator.fetch.findings import Refused
from generator.fetch.urls import Address, parse
from generator.fetch.visit import Errand, Outcome
from tests.fetch.site import Reply, Site, conditional, fetch, files, page, rules

SITE = "https://docs.example"
COINS = [f"mint/press/Coin-{n}" for n in range(4)]


class RacyFetcher:
    """What the crawler of June did: one place for the answer, that of whichever worker was last."""

    def __init__(self, pages: dict[str, bytes], workers: int) -> None:
        self._pages = pages
        self._answer = b""
        self._together = threading.Barrier(workers)

    def get(self, url: str) -> bytes:
        self._answer = self._pages[url]
        self._together.wait(5)  # the moment in which the others overwrite it
        return self._answer


def test_the_checks_catch_what_a_racy_fetcher_hands_out() -> None:
    pages = {f"{SITE}/docs/{name}": page(name) for name in COINS}
    racy = RacyFetcher(pages, len(pages))
    with ThreadPoolExecutor(len(pages)) as pool:
        answers = dict(zip(pages, pool.map(racy.get, pages), strict=True))
    assert len(set(answers.values())) == 1  # the race happened: one text for four addresses
    right = [url for url, data in answers.items() if accepted(parse(url), data)]
    assert right == [url for url, data in answers.items() if data == pages[url]]
    assert len(right) == 1


def accepted(address: Address, data: bytes) -> bool:
    try:
        check.recognise(address, names.plain(address) or "", data)
    except Refused:
        return False
    return True


class Mixing:
    """A site that answers whoever asks at the same time with one page; `times` says how often."""

    def __init__(self, site: Site, names: list[str], times: int) -> None:
        self._first = ""
        self._lock = threading.Lock()
        for name in names:
            site.routes[f"/docs/{name}"] = self._route(name, times)

    def _route(self, name: str, times: int):  # type: ignore[no-untyped-def] # a route
        def route(_: Site, __: object, count: int) -> Reply:
            with self._lock:
                self._first = self._first or name
            return Reply(page(self._first if count < times else name))

        return route


def test_answers_that_are_mixed_up_for_a_while_are_asked_for_again(site: Site, tmp_path: Path) -> None:
    Mixing(site, COINS, times=2)
    made = fetch([f"{site.url}/docs/{name}" for name in COINS], tmp_path / "c", jobs=4)
    assert (made.found, made.added) == ([], 4)
    for name in COINS:
        assert files(tmp_path / "c")[f"{name.replace('/', '_')}.html"] == page(name)


def test_one_text_at_four_addresses_is_kept_at_its_own_alone(site: Site, tmp_path: Path) -> None:
    for name in COINS:
        site.put(name)
    urls = [f"{site.url}/docs/{name}" for name in COINS]
    fetch(urls[1:], tmp_path / "c")
    before = files(tmp_path / "c")
    Mixing(site, COINS, times=99)
    made = fetch(urls, tmp_path / "c", jobs=1)  # the first is Coin-0
    assert rules(made) == {f"/docs/{name}": "duplicate" for name in COINS[1:]}
    assert "it says that it is mint/press/Coin-0" in str(made.found[0])
    after = files(tmp_path / "c")
    assert after.pop("mint_press_Coin-0.html") == page(COINS[0])
    assert {path: data for path, data in after.items() if path != "crawl.json"} == {
        path: data for path, data in before.items() if path != "crawl.json"
    }


def test_one_text_that_is_none_of_them(site: Site, tmp_path: Path) -> None:
    for name in COINS:
        site.routes[f"/docs/{name}"] = conditional(page("mint/press/Seal"))
    made = fetch([f"{site.url}/docs/{name}" for name in COINS], tmp_path / "c")
    assert set(rules(made).values()) == {"duplicate"}
    assert len(made.found) == 4
    assert [path for path in files(tmp_path / "c") if path.endswith(".html")] == []


def test_one_article_in_two_shells(site: Site, tmp_path: Path) -> None:
    """Without anchors only the title tells; the shells say what they were asked for."""
    for name in ("mint/press/Seal-Coin", "mint/press/Melt-Coin", "mint/press/Weigh-Coin"):
        body = page(name, title="Melt Coin", anchors="")
        site.routes[f"/docs/{name}"] = conditional(body)
    names = ("Seal-Coin", "Melt-Coin", "Weigh-Coin")
    made = fetch([f"{site.url}/docs/mint/press/{name}" for name in names], tmp_path / "c")
    assert rules(made) == {"/docs/mint/press/Seal-Coin": "duplicate", "/docs/mint/press/Weigh-Coin": "duplicate"}
    assert made.added == 1


ROOT = "/mint/binance-spot-api-docs/master"


def markdown(site: Site, name: str, title: str, text: str = "The press makes coins and counts them.") -> str:
    site.routes[f"{ROOT}/{name}"] = Reply(f"# {title}\n\n{text}\n".encode(), kind="text/plain; charset=utf-8")
    return f"{site.url}{ROOT}/{name}"


def test_markdown_in_both_languages(site: Site, tmp_path: Path) -> None:
    urls = [
        markdown(site, "rest-api.md", "Rest API"),
        markdown(site, "rest-api_CN.md", "REST 接口", "压币机造硬币。压币机数硬币。"),
    ]
    made = fetch(urls, tmp_path / "c")
    assert made.found == []
    assert set(files(tmp_path / "c")) == {"rest-api.md", "rest-api_CN.md", "crawl.json"}


def test_markdown_in_chinese_may_be_a_table_of_names(site: Site, tmp_path: Path) -> None:
    """Little of its text is Chinese, and yet it is no English page."""
    names = " ".join(f"coinPress{n}" for n in range(60))
    made = fetch([markdown(site, "rest-api_CN.md", "Rest API", f"名称 {names}")], tmp_path / "c")
    assert (made.found, made.added) == ([], 1)


@pytest.mark.parametrize("swapped", [True, False])
def test_markdown_that_fits_another_name(site: Site, tmp_path: Path, swapped: bool) -> None:
    titles = ["Error codes of the press", "All filters"]
    urls = [
        markdown(site, name, t)
        for name, t in zip(("errors.md", "filters.md"), titles[:: -1 if swapped else 1], strict=True)
    ]
    made = fetch(urls, tmp_path / "c")
    expected = {f"{ROOT}/errors.md": "another-page", f"{ROOT}/filters.md": "another-page"} if swapped else {}
    assert rules(made) == expected


def test_one_markdown_text_at_two_addresses(site: Site, tmp_path: Path) -> None:
    urls = [markdown(site, name, "All filters") for name in ("errors.md", "filters.md", "enums.md")]
    made = fetch(urls, tmp_path / "c")
    assert rules(made) == {f"{ROOT}/errors.md": "duplicate", f"{ROOT}/enums.md": "duplicate"}
    assert set(files(tmp_path / "c")) == {"filters.md", "crawl.json"}


def test_markdown_of_an_earlier_run_at_another_address(site: Site, tmp_path: Path) -> None:
    urls = [markdown(site, "a-press.md", "Levers"), markdown(site, "b-press.md", "Wheels", "Wheels turn the press.")]
    fetch(urls, tmp_path / "c")
    markdown(site, "a-press.md", "Wheels", "Wheels turn the press.")
    made = fetch(urls[:1], tmp_path / "c")
    assert rules(made) == {f"{ROOT}/a-press.md": "duplicate"}
    assert b"Levers" in files(tmp_path / "c")["a-press.md"]


@pytest.mark.parametrize(
    ("name", "title", "text"),
    [
        ("rest-api.md", "REST 接口", "压币机造硬币。压币机数硬币。压币机称硬币。压币机熔硬币。"),
        ("rest-api_CN.md", "Rest API", "The press makes coins and counts them."),
        ("testnet/deep/rest-api.md", "Rest API", "The press makes coins and counts them."),
    ],
)
def test_markdown_that_transcribe_would_take_for_another(
    site: Site, tmp_path: Path, name: str, title: str, text: str
) -> None:
    made = fetch([markdown(site, name, title, text)], tmp_path / "c")
    assert rules(made) == {f"{ROOT}/{name}": "another-page"}


def test_an_answer_behind_the_answer_is_not_the_next_ones(site: Site, tmp_path: Path) -> None:
    """A server that sends two answers to one request: on a kept connection the second was the next page's."""
    for name, other in zip(COINS, COINS[1:] + COINS[:1], strict=True):
        both = b"".join(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
            for body in (page(name), page(other))
        )
        site.routes[f"/docs/{name}"] = Reply(raw=both)
    made = fetch([f"{site.url}/docs/{name}" for name in COINS], tmp_path / "c")
    assert made.found == []
    assert all(files(tmp_path / "c")[f"{n.replace('/', '_')}.html"] == page(n) for n in COINS)


def outcome(name: str, title: str) -> Outcome:
    url = f"https://a.example{ROOT}/{name}"
    seen = Seen(name, (), title)
    return Outcome(Errand(parse(url), name), seen=seen, sha256=name)


def test_a_title_that_fits_no_name_says_nothing() -> None:
    pages = [outcome("errors.md", "Wheels"), outcome("filters.md", "All filters"), outcome("s.md", "Enumerations")]
    assert duplicates.find(pages, ()) == {}


def test_the_page_whose_title_it_is_is_named() -> None:
    pages = [
        outcome("errors.md", "All about WebSocket streams"),
        outcome("web-socket-stream.md", "Wheels"),
        outcome("web-socket-api.md", "Web Socket API"),
        outcome("errors_CN.md", "Errors"),
    ]
    found = duplicates.find(pages, ())
    assert [each.rpartition("/")[2] for each in found] == ["errors.md"]
    assert "web-socket-stream.md" in next(iter(found.values())).message


@pytest.mark.parametrize("title", ["Press", "Press Coin 9 of a thousand", "x" * 60])
def test_many_pages_are_judged_soon(title: str) -> None:
    pages = [outcome(f"press-coin-{n}.md", f"{title} z") for n in range(10, 6010)]
    started = time.perf_counter()
    duplicates.find(pages, ())
    assert time.perf_counter() - started < 10
