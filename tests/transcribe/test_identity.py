"""Which page a file really holds: by anchors, and by its text where there are none."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from generator.transcribe import read_page
from generator.transcribe.blocks import Block, Heading, Page, Paragraph
from generator.transcribe.identity import Verdict, identity_of, judge
from generator.transcribe.layouts import github


def page(file: str, anchors: list[str], title: str = "A title", text: str = "text", lang: str = "en") -> Page:
    blocks: list[Block] = [Heading(1, 1, title), Paragraph(2, text)]
    blocks += [Heading(at, 2, "Part", f"/docs/{anchor}#part") for at, anchor in enumerate(anchors, 3)]
    held = max(anchors, key=anchors.count) if anchors else None
    return Page(file, lang, held, file.removesuffix(".md"), None, tuple(blocks))


@pytest.mark.parametrize(
    ("url", "identity"),
    [
        ("https://x.y/docs/zh-CN/a/b-c#%E6%8E%A5", "a/b-c"),
        ("/docs/a/b?q=1#c", "a/b"),
        ("/docs/a/%E6%8E%A5/", "a/接"),
        ("#c", None),
        ("", None),
        ("http://[", None),
    ],
)
def test_identity_of_a_link(url: str, identity: str | None) -> None:
    assert identity_of(url) == identity


def test_anchors_that_name_another_page() -> None:
    good, bad = page("a/b.md", ["a/b", "a/b"]), page("a/c.md", ["a/b"])
    assert judge([bad, good]) == (Verdict("a/b.md", "a/b", True), Verdict("a/c.md", "a/b", False, "holds a/b"))


def test_anchors_that_disagree_are_told() -> None:
    assert judge([page("a/b.md", ["a/b", "a/b", "a/d", "a/c"])]) == (
        Verdict("a/b.md", "a/b", True, "some of its headings name a/c, a/d"),
    )


def test_languages_that_are_different_pages() -> None:
    halves = [page("a/b.md", ["a/b"]), page("a/b.md", ["a/c"], lang="zh")]
    assert judge(halves) == (Verdict("a/b.md", None, False, "its languages are different pages: a/b, a/c"),)


def test_copies_without_anchors() -> None:
    pages = [page(f"x/{name}.md", [], "Red apples") for name in ("pears", "red-apples", "plums")]
    assert judge(pages) == (
        Verdict("x/pears.md", "x/red-apples", False, "holds x/red-apples"),
        Verdict("x/plums.md", "x/red-apples", False, "holds x/red-apples"),
        Verdict("x/red-apples.md", "x/red-apples", True),
    )


def test_copies_of_a_page_that_is_not_there() -> None:
    pages = [page(f"x/{name}.md", [], "Red apples") for name in ("pears", "plums")]
    assert [(found.kept, found.reason) for found in judge(pages)] == [
        (False, "holds a page titled 'Red apples', as do x/plums.md"),
        (False, "holds a page titled 'Red apples', as do x/pears.md"),
    ]


def test_the_same_stub_under_the_same_name_is_no_copy() -> None:
    pages = [page(f"{product}/account.md", [], "REST API") for product in ("x", "y")]
    assert all(found.kept for found in judge(pages))


def test_the_same_title_with_another_text_is_no_copy() -> None:
    pages = [page("x/a.md", [], text="one"), page("x/b.md", [], text="two")]
    assert all(found.kept and not found.reason for found in judge(pages))


def test_an_event_is_titled_by_its_payload() -> None:
    pages = [page(f"x/{name}.md", [], "Payload: Ripe Apples") for name in ("Event-Ripe-Apples", "trade")]
    assert [found.kept for found in judge(pages)] == [True, False]


def test_the_order_of_pages_does_not_matter() -> None:
    pages = [
        page("a/b.md", ["a/b"]),
        page("a/b.md", ["a/c"], lang="zh"),
        page("a/c.md", ["a/b", "a/d"]),
        page("x/pears.md", [], "Red apples"),
        page("x/red-apples.md", [], "Red apples"),
    ]
    assert {judge(order) for order in itertools.permutations(pages)} == {judge(pages)}


def verdicts(documentation: Path, folder: str) -> tuple[tuple[Verdict, ...], set[str]]:
    """The verdicts on a folder, and which files have anchors."""
    files = sorted(path for path in (documentation / folder).rglob("*") if path.is_file())
    pages = [each for path in files for each in read_page.read(str(path.relative_to(documentation)), path.read_bytes())]
    return judge(pages), {each.file for each in pages if each.identity}


def test_misfiled_pages_of_the_documentation(documentation: Path) -> None:
    found, anchored = verdicts(documentation, "2026-06-27")
    assert len(found) == 686
    rejected = [verdict for verdict in found if not verdict.kept]
    assert sum(verdict.file in anchored for verdict in rejected) == 136
    assert {verdict.file.removeprefix("2026-06-27/") for verdict in rejected if verdict.file not in anchored} == {
        "binance-spot-api-docs/fix-api.md",
        "binance-spot-api-docs/rest-api/account-endpoints.md",
        "binance-spot-api-docs/web-socket-streams.md",
        "margin_trading/trade.md",
        "margin_trading/trade-data-stream.md",
        "margin_trading/trade-data-stream/Event-Account-Update.md",
    }
    assert all(verdict.reason for verdict in rejected)


@pytest.mark.parametrize(("folder", "doubted"), [("2026-01-16", 0), ("2025-06-html", 2), ("seeds", 0)])
def test_other_folders(documentation: Path, folder: str, doubted: int) -> None:
    found, _ = verdicts(documentation, folder)
    assert all(verdict.kept for verdict in found)
    assert sum(bool(verdict.reason) for verdict in found) == doubted


def test_one_text_in_two_files_that_only_their_names_tell_apart() -> None:
    """The file whose name stands in the text's own title holds it; the other one holds another page."""
    first, second = "# Public Mint API for Coins\n\nPress it.\n", "# Public Melt API for Coins\n\nMelt it.\n"

    def pages(**files: str) -> list[Page]:
        return [page for name, text in files.items() for page in github.read(f"coins/{name}.md", text)]

    kept = {verdict.file: verdict.kept for verdict in judge(pages(**{"mint-api": first, "melt-api": second}))}
    assert kept == {"coins/melt-api.md": True, "coins/mint-api.md": True}
    told = {verdict.file: verdict for verdict in judge(pages(**{"mint-api": first, "melt-api": first}))}
    assert told["coins/mint-api.md"].kept
    assert not told["coins/melt-api.md"].kept
    assert told["coins/melt-api.md"].reason == "holds the text of coins/mint-api.md"
    strange = "# Something else\n\nPress it.\n"
    assert not any(verdict.kept for verdict in judge(pages(**{"mint-api": strange, "melt-api": strange})))
