"""A crawl from run to run: what did not change is not sent again, what is interrupted goes on, nothing is torn."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.fetch.crawl import crawl
from generator.fetch.findings import Refused
from generator.fetch.manners import Manners
from generator.fetch.pace import Pace
from generator.fetch.store import BusyError, ForeignError, Store
from generator.fetch.urls import Address, parse
from generator.fetch.wire import LIMIT, Answer, Wire
from tests.fetch.site import FakeClock, Reply, Site, conditional, fetch, files, page, rules

COINS = [f"mint/press/Coin-{n}" for n in range(3)]


def put(site: Site) -> list[str]:
    return [site.put(name) for name in COINS]


def test_what_did_not_change_is_not_sent_again(site: Site, tmp_path: Path) -> None:
    urls, out = put(site), tmp_path / "c"
    assert fetch(urls, out).added == 3
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    made = fetch(urls, out)
    assert (made.added, made.changed, made.unchanged, made.found) == (0, 0, 3, [])
    for name in COINS:
        first, second = site.sent[f"/docs/{name}"]
        assert "if-none-match" not in first
        assert second["if-none-match"].startswith('"')
        assert second["if-modified-since"] == "Mon, 04 May 2026 10:00:00 GMT"
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


def test_nothing_is_made_up_about_a_page_without_an_etag(site: Site, tmp_path: Path) -> None:
    site.routes[f"/docs/{COINS[0]}"] = Reply(page(COINS[0]), headers={"ETag": " ", "Last-Modified": "x" * 300})
    for _ in range(2):
        made = fetch([f"{site.url}/docs/{COINS[0]}"], tmp_path / "c")
    assert (made.unchanged, made.found) == (1, [])
    assert not {"if-none-match", "if-modified-since"} & set(site.sent[f"/docs/{COINS[0]}"][1])


def test_what_changed_is_written_and_the_rest_is_not(site: Site, tmp_path: Path) -> None:
    urls, out = put(site), tmp_path / "c"
    fetch(urls, out)
    newer = page(COINS[1], text="The press makes this coin of gold alone.")
    site.routes[f"/docs/{COINS[1]}"] = conditional(newer)
    made = fetch(urls[:2], out)
    assert (made.changed, made.unchanged, made.unasked) == (1, 1, 1)
    assert files(out)["mint_press_Coin-1.html"] == newer
    assert len(json.loads((out / "crawl.json").read_text())["pages"]) == 3


def test_a_file_changed_by_hand_is_fetched_anew(site: Site, tmp_path: Path) -> None:
    urls, out = put(site), tmp_path / "c"
    fetch(urls, out)
    whole = files(out)
    (out / "mint_press_Coin-0.html").write_bytes(page(COINS[0], text="The press makes coins of wood."))
    (out / "mint_press_Coin-1.html").unlink()
    (out / "mint_press_Coin-2.html").rename(tmp_path / "kept.html")
    (out / "mint_press_Coin-2.html").symlink_to(tmp_path / "kept.html")
    fetch(urls, out)
    assert files(out) == whole
    assert not (out / "mint_press_Coin-2.html").is_symlink()
    assert all("if-none-match" not in site.sent[f"/docs/{name}"][1] for name in COINS)


def test_the_same_answers_make_the_same_crawl(site: Site, tmp_path: Path) -> None:
    urls = put(site)
    fetch(urls, tmp_path / "a")
    fetch(urls[::-1], tmp_path / "b", jobs=3)
    fetch(urls[1:], tmp_path / "c")
    fetch(urls, tmp_path / "c")
    assert files(tmp_path / "a") == files(tmp_path / "b") == files(tmp_path / "c")


def test_requests_are_so_far_apart_whatever_the_workers(site: Site, tmp_path: Path) -> None:
    clock = FakeClock()
    fetch(put(site), tmp_path / "c", jobs=3, rate=0.5, clock=clock)
    assert clock.time >= 2 * len(COINS)
    site.routes["/robots.txt"] = Reply(b"User-agent: *\nCrawl-delay: 10\n", kind="text/plain")
    clock = FakeClock()
    fetch(put(site), tmp_path / "c", jobs=3, clock=clock)
    assert clock.time >= 10 * len(COINS)


def test_what_robots_txt_forbids_is_not_asked_for(site: Site, tmp_path: Path) -> None:
    site.routes["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /docs/*/Coin-1$\n", kind="text/plain")
    made = fetch(put(site), tmp_path / "c")
    assert rules(made) == {f"/docs/{COINS[1]}": "robots"}
    assert f"/docs/{COINS[1]}" not in site.asked
    assert site.asked.count("/robots.txt") == 1


@pytest.mark.parametrize("reply", [Reply(b"", 500), Reply(b"User-agent: *", cut=3), Reply(b"", 429)])
def test_without_robots_txt_nothing_is_asked_for(site: Site, tmp_path: Path, reply: Reply) -> None:
    site.routes["/robots.txt"] = reply
    made = fetch(put(site), tmp_path / "c")
    assert set(rules(made).values()) == {"no-robots"}
    assert set(site.asked) == {"/robots.txt"}


def test_a_site_that_wants_days_is_not_waited_for(site: Site, tmp_path: Path) -> None:
    site.routes["/robots.txt"] = Reply(b"User-agent: *\nCrawl-delay: 3600\n", kind="text/plain")
    made = fetch(put(site), tmp_path / "c")
    assert (list(rules(made).values()), made.left) == (["busy"], 2)


def test_robots_txt_of_another_site_says_nothing(site: Site, tmp_path: Path) -> None:
    other = Site()
    try:
        site.routes["/robots.txt"] = Reply(status=302, headers={"Location": f"{other.url}/robots.txt"})
        assert set(rules(fetch(put(site), tmp_path / "c")).values()) == {"no-robots"}
        assert other.asked == []
    finally:
        other.close()
    site.routes["/robots.txt"] = Reply(status=302, headers={"Location": "/rules.txt"})
    site.routes["/rules.txt"] = Reply(b"User-agent: *\nDisallow: /\n", kind="text/plain")
    assert set(rules(fetch(put(site), tmp_path / "c")).values()) == {"robots"}


def test_two_runs_do_not_write_one_crawl(site: Site, tmp_path: Path) -> None:
    with Store(tmp_path / "c").locked(), pytest.raises(BusyError):
        fetch(put(site), tmp_path / "c")


@pytest.mark.parametrize("text", ["{", "[]", '{"format": 2, "pages": []}', '{"format": 1}', "[" * 100_000])
def test_a_manifest_that_is_none(site: Site, tmp_path: Path, text: str) -> None:
    (tmp_path / "c").mkdir()
    (tmp_path / "c/crawl.json").write_text(text)
    with pytest.raises(ForeignError):
        fetch(put(site), tmp_path / "c")


@pytest.mark.parametrize(
    "lie",
    [{"file": "../out.html"}, {"file": "mint_press_Coin-1.html"}, {"etag": "a\r\nX: y"}, {"bytes": "9"}, {"x": 1}],
)  # fmt: skip
def test_a_manifest_that_lies_leads_nowhere(site: Site, tmp_path: Path, lie: dict[str, Any]) -> None:
    urls, out = put(site), tmp_path / "c"
    fetch(urls, out)
    whole = files(out)
    told = json.loads((out / "crawl.json").read_text())
    told["pages"][0] |= lie
    (out / "crawl.json").write_text(json.dumps(told))
    site.asked.clear()
    made = fetch(urls, out)
    assert made.found == []
    assert sorted(site.asked) == sorted(["/robots.txt", *(f"/docs/{name}" for name in COINS)])
    assert files(tmp_path) == {f"c/{path}": data for path, data in whole.items()}


def test_a_link_out_of_the_crawl_is_not_followed(site: Site, tmp_path: Path) -> None:
    out = tmp_path / "c"
    out.mkdir()
    (tmp_path / "elsewhere").mkdir()
    (out / "zh-CN").symlink_to(tmp_path / "elsewhere")
    (out / "mint_press_Coin-0.html").mkdir()
    made = fetch([*put(site), site.put(COINS[0], chinese=True)], out)
    assert sorted(rules(made).values()) == ["changed-file", "changed-file"]
    assert made.added == 2
    assert files(tmp_path / "elsewhere") == {}


class Killed(BaseException):
    """Nothing after this is done, as after a SIGKILL: no code of ours cleans up behind it."""


def kill_at(monkeypatch: pytest.MonkeyPatch, at: int, how: str) -> None:
    """Ends the run at this operation on the disk: before it, after it, or with half of it done."""
    count = 0

    def dying(name: str) -> Callable[..., Any]:
        real = getattr(os, name)

        def call(*arguments: Any, **options: Any) -> Any:
            nonlocal count
            count += 1
            if count == at and how == "torn" and name == "fsync":
                os.ftruncate(arguments[0], os.fstat(arguments[0]).st_size // 2)
            if count == at and how != "after":
                raise Killed
            try:
                return real(*arguments, **options)
            finally:
                if count == at:
                    raise Killed

        return call

    for name in ("fsync", "replace", "unlink", "rmdir", "mkdir"):
        monkeypatch.setattr(os, name, dying(name))


@pytest.mark.parametrize("how", ["before", "after", "torn"])
def test_killed_at_any_write_the_next_run_ends_it(
    site: Site, tmp_path: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls = [*put(site), site.put(COINS[0], chinese=True)]
    changed = {name: page(name, text="A coin that was made of silver until today.") for name in COINS[1:]}

    def start(out: Path) -> None:
        put(site)
        fetch(urls[:2], out)
        for name, body in changed.items():
            site.routes[f"/docs/{name}"] = conditional(body)

    start(tmp_path / "plain")
    old = files(tmp_path / "plain")
    fetch(urls, tmp_path / "plain")
    new = files(tmp_path / "plain")
    at = 0
    while True:
        at += 1
        out = tmp_path / f"{at}"
        start(out)
        with monkeypatch.context() as patched:
            kill_at(patched, at, how)
            try:
                fetch(urls, out)
                died = False
            except Killed:
                died = True
        there = {path: data for path, data in files(out).items() if not path.startswith(".")}
        for path, data in there.items():
            assert data in (old.get(path), new[path]), (at, path)
        site.asked.clear()
        assert fetch(urls, out).found == []
        assert files(out) == new, at
        assert [path.name for path in out.iterdir() if path.name.startswith(".")] == []
        if not died:
            break
    assert at > 15


def test_what_waits_is_not_asked_for_again(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    urls = put(site)
    with monkeypatch.context() as patched:
        kill_at(patched, 9, "after")
        with pytest.raises(Killed):
            fetch(urls, tmp_path / "c")
    lines = (tmp_path / "c/.crawl/journal.jsonl").read_text().splitlines()
    waiting = {parse(json.loads(line)["url"]).path for line in lines}
    assert waiting
    site.asked.clear()
    assert fetch(urls, tmp_path / "c").added == 3
    assert not waiting & set(site.asked)


def test_killed_twice(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the second run notes must not be joined to the torn line that the first one left."""
    urls, out = put(site), tmp_path / "c"
    (out / ".crawl").mkdir(parents=True)
    (out / ".crawl/journal.jsonl").write_bytes(b'{"url": "http')
    with monkeypatch.context() as patched:
        kill_at(patched, 8, "after")  # two folders, the journal, a page and its line
        with pytest.raises(Killed):
            fetch(urls, out)
    site.asked.clear()
    assert fetch(urls, out).added == 3
    assert f"/docs/{COINS[0]}" not in site.asked


def test_killed_when_all_pages_are_in_their_places(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    urls, out = put(site), tmp_path / "c"

    def die(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(Store, "finish", die)
        with pytest.raises(Killed):
            fetch(urls, out)
    site.asked.clear()
    assert fetch(urls, out).added == 3
    assert site.asked == []


def test_the_place_of_work_is_no_link(site: Site, tmp_path: Path) -> None:
    (tmp_path / "c").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "c/.crawl").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ForeignError):
        fetch(put(site), tmp_path / "c")
    assert files(tmp_path / "elsewhere") == {}


def test_what_waits_since_yesterday_is_asked_for_again(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls = put(site)
    with monkeypatch.context() as patched:
        kill_at(patched, 9, "after")
        with pytest.raises(Killed):
            fetch(urls, tmp_path / "c")
    site.asked.clear()
    clock = FakeClock()
    clock.time = 24 * 3600
    assert fetch(urls, tmp_path / "c", clock=clock).added == 3
    assert set(site.asked) == {"/robots.txt", *(f"/docs/{name}" for name in COINS)}


class Faint(Wire):
    """A way to a site that does not answer for some pages."""

    def get(self, address: Address, headers: Mapping[str, str], limit: int = LIMIT) -> Answer:
        if "Faint" in address.path:
            raise Refused("unreachable", "it does not answer")
        return super().get(address, headers, limit)


@pytest.mark.parametrize(("there", "left"), [("/docs/mint/Coin", 0), ("/docs/mint/Zinc", 4)])
def test_a_site_is_down_if_it_is_so_for_pages_in_a_row(site: Site, tmp_path: Path, there: str, left: int) -> None:
    names = [f"/docs/mint/{letter}-Faint-{n}" for letter in "AD" for n in range(4)]
    site.put(there.removeprefix("/docs/"))
    clock, store = FakeClock(), Store(tmp_path / "c")
    addresses = [parse(site.url + name) for name in (*names, there)]
    with store.locked():
        made = crawl(addresses, store, Manners({site.host}, Pace(1.0, clock), clock), [Faint(5.0)])
    assert (len(made.found), made.left, made.added) == (9 - left - (not left), left, int(not left))
