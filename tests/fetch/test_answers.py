"""What a site may answer, and what becomes of it: a page, or one clear finding, and never a part of a page."""

from __future__ import annotations

import gzip
import json
import threading
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from generator.fetch.manners import LONGEST_WAIT
from tests.fetch.site import FakeClock, Reply, Route, Site, conditional, fetch, files, page, rules

NAME = "mint/press/Press-Coin"
PATH = f"/docs/{NAME}"
FILE = "mint_press_Press-Coin.html"
GOOD = page(NAME)
MELT_HEADING = '<h2>More<a class="hash-link" href="/docs/mint/press/Melt-Coin#more">\u200b</a></h2>'.encode()


def one(site: Site, tmp_path: Path, route: Route, **more: object) -> str | None:
    """The rule by which the page's answer was refused; None if it is in the crawl as it was sent."""
    site.routes[PATH] = route
    made = fetch([site.url + PATH], tmp_path / "c", **more)  # type: ignore[arg-type]
    if made.found:
        assert FILE not in files(tmp_path / "c")
        assert len(made.found) == 1
        assert str(made.found[0]).startswith(f"{site.url}{PATH}: {made.found[0].rule}: ")
        return made.found[0].rule
    assert files(tmp_path / "c")[FILE] == GOOD
    return None


def test_a_page_and_its_entry(site: Site, tmp_path: Path) -> None:
    assert one(site, tmp_path, conditional(GOOD)) is None
    assert set(files(tmp_path / "c")) == {FILE, "crawl.json"}
    entry = json.loads((tmp_path / "c/crawl.json").read_text())["pages"][0]
    assert entry["url"] == entry["final"] == site.url + PATH
    assert (entry["identity"], entry["file"], entry["status"], entry["fetched"]) == (NAME, FILE, 200, "2026-05-04")
    assert (entry["bytes"], entry["modified"]) == (len(GOOD), "Mon, 04 May 2026 10:00:00 GMT")
    assert site.sent[PATH][0]["user-agent"].startswith("specwright/")


@pytest.mark.parametrize(
    "reply",
    [
        Reply(gzip.compress(GOOD), headers={"Content-Encoding": "gzip"}),
        Reply(gzip.compress(GOOD[:50]) + gzip.compress(GOOD[50:]), headers={"Content-Encoding": "gzip"}),
        Reply(zlib.compress(GOOD), headers={"Content-Encoding": "deflate"}),
        Reply(zlib.compress(GOOD, wbits=-15), headers={"Content-Encoding": "deflate"}),
        Reply(GOOD, length=False),  # the connection's end is the page's, whose last tag is there
        Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
              + b"%x\r\n%b\r\n0\r\n\r\n" % (len(GOOD), GOOD)),
    ],
)  # fmt: skip
def test_whole_answers(site: Site, tmp_path: Path, reply: Reply) -> None:
    assert one(site, tmp_path, reply) is None


@pytest.mark.parametrize(
    ("rule", "reply"),
    [
        ("broken", Reply(GOOD, cut=len(GOOD) - 1)),
        ("broken", Reply(GOOD[:-20], length=False)),
        ("broken", Reply(gzip.compress(GOOD)[:-9], headers={"Content-Encoding": "gzip"})),
        ("broken", Reply(gzip.compress(GOOD) + b"rest", headers={"Content-Encoding": "gzip"})),
        ("broken", Reply(GOOD, headers={"Content-Encoding": "br"})),
        ("broken", Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                         + b"%x\r\n%b" % (len(GOOD) + 9, GOOD))),
        ("broken", Reply(raw=b"no http\r\n\r\n")),
        ("broken", Reply(raw=b"")),
        ("too-large", Reply(b"<" + b"x" * (4 * 1024 * 1024))),
        ("too-large", Reply(b"<" + b"x" * (4 * 1024 * 1024), length=False)),
        ("too-large", Reply(gzip.compress(b"<" + b"x" * (40 * 1024 * 1024)), headers={"Content-Encoding": "gzip"})),
        ("unreadable", Reply(GOOD.replace(b"of metal", b"\xe9 of metal"))),
        ("unreadable", Reply(b"<!doctype html><html><body><h1>Press Coin</h1></body></html>")),
        ("soft-404", Reply(b"<!doctype html><html><head><title>Page Not Found | Mint</title></head></html>")),
        ("soft-404", Reply(page(NAME, title="404 - nothing here"))),
        ("empty", Reply(page(NAME, text=""))),
        ("empty", Reply(GOOD.replace(b"h1>", b"h3>"))),
        ("no-identity", Reply(page(NAME, anchors="", canonical=""))),
        ("another-page", Reply(page("mint/press/Melt-Coin"))),
        ("another-page", Reply(page(NAME, canonical="mint/press/Melt-Coin"))),
        ("another-page", Reply(page(NAME, anchors="mint/press/Melt-Coin"))),
        ("another-page", Reply(page(NAME, chinese=True))),
        ("another-page", Reply(page(NAME, anchors="", canonical="mint/press/Melt-Coin"))),
        ("another-page", Reply(GOOD.replace(b"<p>", MELT_HEADING + b"<p>"))),
        ("content-type", Reply(GOOD, kind="application/json")),
        ("content-type", Reply(GOOD, kind="")),
        ("content-type", Reply(b"# Press Coin\n\nThe press makes coins of metal.\n")),
        ("gone", Reply(GOOD, 404)),
        ("gone", Reply(GOOD, 410)),
        ("status", Reply(GOOD, 403)),
        ("status", Reply(GOOD, 500)),
        ("status", Reply(GOOD, 206)),
        ("status", Reply(status=304)),
        ("busy", Reply(GOOD, 429)),
        ("busy", Reply(GOOD, 503, {"Retry-After": "2"})),
        ("moved", Reply(GOOD, 302)),
        ("moved", Reply(GOOD, 302, {"Location": PATH})),
        ("moved", Reply(GOOD, 301, {"Location": "/docs/mint/press/Melt-Coin"})),
        ("moved", Reply(GOOD, 301, {"Location": "file:///etc/hosts"})),
        ("other-host", Reply(GOOD, 301, {"Location": f"http://elsewhere.example{PATH}"})),
    ],
)  # fmt: skip
def test_refused_answers(site: Site, tmp_path: Path, rule: str, reply: Reply) -> None:
    assert one(site, tmp_path, reply) == rule


def test_a_refused_answer_leaves_the_earlier_page(site: Site, tmp_path: Path) -> None:
    assert one(site, tmp_path, conditional(GOOD)) is None
    before = files(tmp_path / "c")
    for reply in (Reply(GOOD, cut=40), Reply(page("mint/press/Melt-Coin")), Reply(b"", 404)):
        site.routes[PATH] = reply
        assert fetch([site.url + PATH], tmp_path / "c").found
        assert files(tmp_path / "c") == before


def test_faults_that_pass_are_waited_for(site: Site, tmp_path: Path) -> None:
    clock = FakeClock()
    replies = [Reply(b"", 500), Reply(GOOD, cut=9), Reply(b"", 429, {"Retry-After": "7"}), Reply(GOOD)]
    assert one(site, tmp_path, lambda _, __, count: replies[count], clock=clock) is None
    assert site.asked == ["/robots.txt", *[PATH] * 4]
    assert clock.time > 7


def test_another_pages_text_that_passes_is_asked_for_again(site: Site, tmp_path: Path) -> None:
    replies = [Reply(page("mint/press/Melt-Coin")), Reply(GOOD)]
    assert one(site, tmp_path, lambda _, __, count: replies[count]) is None
    assert site.sent[PATH][1]["cache-control"] == "no-cache"


def test_attempts_are_bounded_and_further_and_further_apart(site: Site, tmp_path: Path) -> None:
    clock = FakeClock()
    assert one(site, tmp_path, Reply(b"", 500), clock=clock, rate=1000.0) == "status"
    assert site.asked.count(PATH) == 5
    waits = [wait for wait in clock.slept if wait > 0.1]
    assert len(waits) == 4
    assert all(2**n / 2 <= wait <= 2**n for n, wait in enumerate(waits, 1))


def test_a_page_is_not_waited_for_longer_than_it_is_worth(site: Site, tmp_path: Path) -> None:
    assert one(site, tmp_path, Reply(b"", 503, {"Retry-After": "119"})) == "busy"
    assert site.asked.count(PATH) == 3


def test_a_site_that_wants_to_be_left_alone_is(site: Site, tmp_path: Path) -> None:
    after = {"Retry-After": str(int(LONGEST_WAIT) + 1)}
    urls = [site.put(f"mint/press/Coin-{n}") for n in range(4)]
    site.routes["/docs/mint/press/Coin-1"] = Reply(b"", 429, after)
    made = fetch(urls, tmp_path / "c")
    assert (list(rules(made).values()), made.left, made.added) == (["busy"], 2, 0)
    assert len(site.asked) == 3
    site.put("mint/press/Coin-1")
    again = fetch(urls, tmp_path / "c")
    assert (again.found, again.added) == ([], 4)
    assert site.asked.count("/docs/mint/press/Coin-0") == 1


def test_a_date_in_retry_after(site: Site, tmp_path: Path) -> None:
    clock = FakeClock()
    replies = [Reply(b"", 503, {"Retry-After": "Mon, 04 May 2026 12:00:30 GMT"}), Reply(GOOD)]
    assert one(site, tmp_path, lambda _, __, count: replies[count], clock=clock) is None
    assert 29 <= clock.time <= 31


@pytest.mark.parametrize("reply", [Reply(GOOD), Reply(GOOD, cut=0), Reply(GOOD, cut=40), Reply(GOOD, drip=0.02)])
def test_an_answer_that_does_not_end(site: Site, tmp_path: Path, reply: Reply) -> None:
    released = threading.Event()
    try:
        assert one(site, tmp_path, replace(reply, wait=released), timeout=0.05) == "timeout"
    finally:
        released.set()


def test_redirects_on_the_site_to_the_same_page(site: Site, tmp_path: Path) -> None:
    site.routes[f"{PATH}/"] = conditional(GOOD)
    assert one(site, tmp_path, Reply(b"", 308, {"Location": f"{PATH}/#top"})) is None
    assert json.loads((tmp_path / "c/crawl.json").read_text())["pages"][0]["final"] == f"{site.url}{PATH}/"
    fetch([site.url + PATH], tmp_path / "c")
    assert "if-none-match" not in site.sent[PATH][-1]
    assert "if-none-match" in site.sent[f"{PATH}/"][-1]


def test_another_site_if_it_is_allowed(site: Site, tmp_path: Path) -> None:
    other = Site()
    try:
        other.routes["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /docs/mint/press/Melt\n", kind="text/plain")
        other.routes[PATH] = conditional(GOOD)
        moved = Reply(b"", 301, {"Location": other.url + PATH})
        assert one(site, tmp_path, moved) == "other-host"
        assert other.asked == []
        assert one(site, tmp_path, moved, sites=[other.host]) is None
        assert other.asked == ["/robots.txt", PATH]
        melt = "/docs/mint/press/Melt-Coin"
        site.routes[melt] = Reply(b"", 301, {"Location": other.url + melt})
        assert rules(fetch([site.url + melt], tmp_path / "c", sites=[other.host])) == {melt: "robots"}
        assert melt not in other.asked
    finally:
        other.close()


def test_nothing_of_credentials_is_told(site: Site, tmp_path: Path) -> None:
    site.routes[PATH] = Reply(b"", 301, {"Location": f"http://anna:s3cret@{site.host}{PATH}?token=t0ken"})
    made = fetch([site.url + PATH], tmp_path / "c")
    assert rules(made) == {PATH: "moved"}
    told = str(made.found[0]) + (tmp_path / "c/crawl.json").read_text()
    assert "s3cret" not in told
    assert "t0ken" not in told
    assert "anna" not in told


def test_a_site_that_is_down_is_not_asked_for_every_page(tmp_path: Path) -> None:
    site = Site()
    site.close()
    made = fetch([f"{site.url}/docs/a/{n}" for n in range(9)], tmp_path / "c")
    assert set(rules(made).values()) == {"no-robots"}
    assert (len(made.found), made.left) == (5, 4)
