"""What change logs announce: many phrasings, both languages, and what counts of it by now."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from generator.drift.announcements import Announcement, removals
from generator.transcribe.blocks import Block, Code, Heading, Item, Page, Paragraph
from generator.transcribe.changelog import latest, logs, marks
from generator.transcribe.changelog.entries import Log
from generator.transcribe.read_page import read

LOGS = Path(__file__).parent / "logs"
FILES = {"derivatives": "derivatives/change-log.md", "spot": "spot-github-2031/CHANGELOG.md"}
KNOWN = (("usds_futures", "ws", "press.start"), ("portfolio_margin_pro", "rest", "GET /sapi/v1/portfolio/stamps"))


def log_of(name: str) -> Log:
    pages = read(FILES[name], (LOGS / f"{name}.md").read_bytes())
    return logs.read((replace(page, updated=page.updated or "2031-06-05") for page in pages), KNOWN)


def told(log: Log) -> Iterator[str]:
    for each in latest.once(log.announced):
        parts = (each.announced, each.kind, each.day or "-", each.product, each.request, ",".join(each.params) or "-")
        yield f"{each.line}: {' '.join(parts)}{f' instead {each.instead}' if each.instead else ''}"
    yield from (f"skipped {count} {why}" for why, count in sorted(log.skipped.items()))
    yield from sorted(f"unread {each}" for each in log.unread)


@pytest.mark.parametrize("name", sorted(FILES))
def test_golden(name: str, golden: Callable[[Path, str], None]) -> None:
    golden(LOGS / f"{name}.txt", "".join(f"{line}\n" for line in told(log_of(name))))


def test_the_newest_word_counts() -> None:
    found = {(each.product, each.request): each for each in latest.goes(log_of("derivatives").announced)}
    assert found["coin_futures", "GET /dapi/v1/vault"].day == "2031-08-01"
    assert found["usds_futures", "GET /fapi/v1/vault"].day == "2031-05-30"
    assert found["usds_futures", "POST /fapi/v1/press"].kind == "removed"
    assert ("usds_futures", "POST /fapi/v1/anvil") not in found


def announced(kind: str, on: str, day: str | None, **more: object) -> Announcement:
    given = {"params": (), "instead": None, "page": "x/change-log", "file": "x/change-log.md", "line": 1, **more}
    return Announcement("margin", "rest", "GET /sapi/v1/coin", kind, announced=on, day=day, **given)  # type: ignore[arg-type]


def test_what_came_true_keeps_its_day() -> None:
    gone = announced("removed", "2031-01-01", "2031-02-01", instead="GET /sapi/v2/coin")
    (said,) = latest.goes([gone, announced("deprecated", "2031-03-01", None)])
    assert (said.kind, said.day, said.instead) == ("removed", "2031-02-01", "GET /sapi/v2/coin")


def test_what_is_put_off_loses_its_day() -> None:
    (said,) = latest.goes(
        [announced("removed", "2031-01-01", "2031-06-01"), announced("deprecated", "2031-03-01", None)]
    )
    assert (said.kind, said.day) == ("deprecated", None)


def test_what_comes_back_goes_no_more() -> None:
    back = announced("added", "2031-03-01", None)
    assert latest.goes([announced("removed", "2031-01-01", "2031-02-01"), back]) == []


def test_nothing_comes_back_on_the_day_that_says_it_goes() -> None:
    gone = announced("removed", "2031-01-01", "2031-02-01")
    new = announced("added", "2031-01-01", None, lang="zh", line=2)
    assert latest.goes([gone, new]) == [gone]


def test_english_counts_where_both_speak() -> None:
    here = announced("deprecated", "2031-01-01", "2031-02-01")
    there = announced("removed", "2031-01-01", "2031-02-02", lang="zh")
    assert latest.once([there, here]) == [here]


def test_what_only_chinese_says_counts_too() -> None:
    changes = announced("changed", "2031-01-01", None)
    gone = announced("removed", "2031-01-01", "2031-02-01", lang="zh", line=2)
    assert latest.once([changes, gone]) == [changes, gone]
    assert latest.goes([changes, gone]) == [gone]


def test_what_only_chinese_names_counts_too() -> None:
    one = announced("removed", "2031-01-01", "2031-02-01", params=("kind",))
    other = announced("removed", "2031-01-01", "2031-02-01", params=("size",), line=2)
    both = announced("removed", "2031-01-01", "2031-02-01", params=("size", "kind"), lang="zh", line=3)
    assert latest.once([one, other, both]) == [one, other]
    assert latest.once([one, both]) == [one, replace(both, params=("size",))]


def test_what_chinese_says_unclearly_is_told_unless_english_says_that_it_goes() -> None:
    def unread(english: str) -> int:
        heading = Heading(1, 2, "2031-01-01")
        unclear = Item(3, "`GET /api/v3/coin` 的推送规则不再如此")
        here = Page("x.md", "en", None, "x/change-log", "2031-01-01", (heading, Item(2, english)))
        there = Page("x.md", "zh", None, "x/change-log", "2031-01-01", (heading, unclear))
        return len(logs.read([here, there], ()).unread)

    assert unread("`GET /api/v3/coin` will be removed on 2031-02-01.") == 0
    assert unread("`GET /api/v3/coin`: request weight changes to 9.") == 1


def test_a_removal_is_evidence_from_its_day_on() -> None:
    of_request = announced("removed", "2031-01-01", "2031-02-01")
    of_field = announced("removed", "2031-01-01", "2031-01-02", params=("kind",))
    assert set(removals([of_request, of_field], "2031-02-01")) == {of_request.identity}
    assert removals([of_request, of_field], "2031-01-31") == {}
    assert removals([announced("deprecated", "2031-01-01", "2031-01-02")], "2031-02-01") == {}


def test_a_mark_stands_before_the_source_and_after_the_own_one() -> None:
    marked = marks.of([announced("removed", "2031-01-01", "2031-02-01", instead="GET /sapi/v2/coin")])
    identity = ("margin", "rest", "GET /sapi/v1/coin")
    mark = {"day": "2031-02-01", "page": "x/change-log", "line": 1, "instead": "GET /sapi/v2/coin"}
    spec = marks.put({"title": "Coin", "source": {}, "unmodelled": []}, marked, identity)
    assert list(spec) == ["title", "deprecated", "source", "unmodelled"]
    assert spec["deprecated"] == mark
    assert marks.put({"deprecated": True, "source": {}}, marked, identity) == {"deprecated": True, "source": {}}


def test_a_log_that_is_not_at_hand_takes_no_mark_away() -> None:
    names = {("margin", "rest"): {"GET /sapi/v1/coin": "coin"}}
    texts = {"margin/rest/coin.yaml": "title: Coin\ndeprecated: {page: x/change-log#2031-02-01, line: 3}\n"}
    mark = {("margin", "rest", "GET /sapi/v1/coin"): {"page": "x/change-log#2031-02-01", "line": 3}}
    assert marks.kept(names, texts, {}) == mark
    assert marks.kept(names, texts, {"x/change-log": "2031-01-31"}) == mark
    assert marks.kept(names, texts, {"x/change-log": "2031-02-01"}) == {}
    assert marks.kept(names, {"margin/rest/coin.yaml": "deprecated: {page: x/coin, line: 3}\n"}, {}) == {}


# --- hostile --------------------------------------------------------------------------------------------------------

_BIG = 1_000_000
_PARTS = (
    *(
        "is ",
        "will be removed ",
        "`",
        "`GET /api/v3/x` and ",
        "`a`, ",
        "1",
        "2031-01-0",
        "移除",
        "接口移除，",
        "GET /api/",
    ),
    *(
        "/",
        "a.b.",
        "~~",
        "AB_",
        "https://",
        '"a',
        "may 1 ",
        "1月",
        "the ",
        ": ",
        "new ",
        "use ",
        "(",
        "\ue000",
        "* a\n",
    ),
    *("the endpoint will be removed\n", "is no longer ", "remain available ", "replace with a b c d ", "- \t", "\x00"),
)


@pytest.mark.parametrize("part", _PARTS)
def test_a_megabyte_of_anything_is_read_in_a_moment(part: str) -> None:
    for size in (_BIG, 15_000):
        text = (part * (size // len(part))) + " `GET /api/v3/x` will be removed"
        for block in (Item(2, text), Paragraph(2, text), Heading(2, 2, text), Code(2, f"* {text}")):
            blocks: tuple[Block, ...] = (Heading(1, 2, "2031-01-01"), block, Item(3, "`GET /api/v3/y`"))
            started = time.process_time()  # what else the machine does is not counted
            logs.read([Page("x.md", "en", None, "x/change-log", "2031-01-01", blocks)], ())
            assert time.process_time() - started < 20
