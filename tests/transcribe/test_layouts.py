"""The readers of pages: each layout, hostile bytes, and what all pages of the documentation have in common."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.transcribe import markdown, read_page
from generator.transcribe.blocks import Block, Code, Heading, Item, Link, Page, Paragraph, Table

PAGES = Path(__file__).parent / "pages"
NAMES = ("Drop-Apple.md", "dump.txt", "fruit_basket_rest-api_Drop-Apple.html")
IDENTITY = "fruit/basket/rest-api/Drop-Apple"


def page(name: str) -> tuple[Page, ...]:
    return read_page.read(name, (PAGES / name).read_bytes())


def texts(blocks: tuple[Block, ...]) -> list[object]:
    """What must be alike in all layouts."""
    shown: list[object] = []
    for block in blocks:
        if isinstance(block, Table):
            shown.append([[cell.text for cell in row.cells] for row in (block.header, *block.rows)])
        else:
            shown.append((type(block).__name__, block.text))
    return shown


def lines(blocks: tuple[Block, ...]) -> Iterator[int]:
    for block in blocks:
        yield block.line
        if isinstance(block, Table):
            for row in (block.header, *block.rows):
                yield row.line
                yield from (cell.line for cell in row.cells)


def test_front_matter() -> None:
    en, zh = page("Drop-Apple.md")
    assert (en.lang, zh.lang) == ("en", "zh")
    assert {en.identity, en.claimed, zh.identity, zh.claimed} == {IDENTITY}
    assert en.updated == zh.updated == "2026-01-15"
    assert not en.faults and not zh.faults
    assert en.blocks[0] == Heading(8, 1, "Drop Apple (TRADE)")
    assert Paragraph(18, "Weight: 1", (), "Weight:") in en.blocks
    note = Item(
        28, "Either `appleId` or its name goes along.", (Link("its name", "/docs/fruit/enums#name"),), None, 0, True
    )
    assert note in en.blocks
    table = next(block for block in zh.blocks if isinstance(block, Table))
    assert [row.line for row in table.rows] == [56]
    assert zh.blocks[-1] == Paragraph(58, "完")


def test_code_below_a_list_is_code() -> None:
    en, _ = page("Drop-Apple.md")
    *_, item, code = en.blocks
    assert isinstance(item, Item)
    assert code == Code(39, '{\n  "basket": 7,\n  "note": "a | b"  // shown | always\n}')


def test_dump() -> None:
    (zh,) = page("dump.txt")
    assert (zh.lang, zh.identity, zh.claimed, zh.updated, zh.faults) == ("zh", IDENTITY, IDENTITY, None, ())
    assert [block.line for block in zh.blocks if isinstance(block, Heading)] == [10, 11, 13, 21]
    assert isinstance(zh.blocks[-1], Code) and zh.blocks[-1].line == 23
    assert Item(18, "二选一", quoted=True) in zh.blocks


def test_dump_tells_what_it_drops_that_is_no_navigation() -> None:
    text = (PAGES / "dump.txt").read_text("utf-8").replace("本页总览", "a line that must not go | unseen")
    (zh,) = read_page.read("dump.txt", text.encode())
    assert zh.faults == ("9: outside of the article: a line that must not go | unseen",)


def test_dump_without_neighbours_ends_before_its_list_of_headings() -> None:
    rows = (PAGES / "dump.txt").read_text("utf-8").split("\n")
    text = "\n".join(row for row in rows if not row.startswith("[上一页"))
    (zh,) = read_page.read("dump.txt", text.encode())
    assert isinstance(zh.blocks[-1], Code) and not zh.faults


def test_html() -> None:
    (en,) = page("fruit_basket_rest-api_Drop-Apple.html")
    assert (en.lang, en.identity, en.claimed, en.updated, en.faults) == ("en", IDENTITY, IDENTITY, None, ())
    assert en.blocks[-1] == Code(22, '{\n  "basket": 7,\n  "note": "a | b"  // shown | always\n}', "javascript")
    assert {block.anchor for block in en.blocks[1:] if isinstance(block, Heading)} > {
        "/docs/fruit/basket/rest-api/Drop-Apple#http-request"
    }


def test_html_and_markdown_are_read_alike() -> None:
    assert texts(page("Drop-Apple.md")[0].blocks) == texts(page("fruit_basket_rest-api_Drop-Apple.html")[0].blocks)


@pytest.mark.parametrize(("code", "line"), [("<br><br>x<br>", 2), ("\n\n\nx", 5)])
def test_lines_of_html_code(code: str, line: int) -> None:
    html = f"<html>\n<div class='theme-doc-markdown'><pre>{code}</pre></div></html>"
    assert read_page.read("x.html", html.encode())[0].blocks == (Code(line, "x"),)


def test_html_under_another_name_claims_that_name() -> None:
    data = (PAGES / "fruit_basket_rest-api_Drop-Apple.html").read_bytes()
    (en,) = read_page.read("fruit_basket_rest-api_Eat_Pear.html", data)
    assert (en.identity, en.claimed) == (IDENTITY, "fruit_basket_rest-api_Eat_Pear")
    assert read_page.read("page.html", data)[0].claimed == IDENTITY


def test_spans_of_html_tables() -> None:
    html = (
        "<html><div class='theme-doc-markdown'><table><tr><th colspan=2>A</th><th>B</th></tr>"
        "<tr><td rowspan=2>p</td><td>q</td><td>r</td></tr><tr><td>s</td><td rowspan=9>t</td></tr>"
        "<tr><td>u</td><td>v</td></tr></table></div></html>"
    )
    table = read_page.read("x.html", html.encode())[0].blocks[0]
    assert isinstance(table, Table)
    shown = [[cell.text + "^" * cell.merged for cell in row.cells] for row in (table.header, *table.rows)]
    assert shown == [["A", "A", "B"], ["p", "q", "r"], ["p^", "s", "t"], ["u", "v", "t^"]]


def test_github() -> None:
    text = (
        '# Baskets\n\nBoth lines\nare one.\n\n<a id="apple-info"></a>\n\n## Apples\n\n'
        "|Name|Type|Mandatory|Description|\n|---|---|---|---|\n|`a`|LONG|YES|one<br/>two|\n|b|STRING|NO|\n\n"
        '<table>\n  <tr><th>P</th><th>Q</th></tr>\n\n  <tr><td rowspan="2"><tt>x</tt></td><td>1</td></tr>\n'
        "  <tr><td>2</td></tr>\n</table>\n\nSend <fruit> as `a|b`.\n\n```json\n{}\n```\n"
    )
    (en,) = read_page.read("docs/web-socket-api.md", text.encode())
    (zh,) = read_page.read("web-socket-api_CN.md", text.encode())
    assert (en.lang, zh.lang) == ("en", "zh")
    assert en.identity == zh.identity == en.claimed == zh.claimed == "binance-spot-api-docs/web-socket-api"
    assert en.blocks[1] == Paragraph(3, "Both lines are one.")
    assert en.blocks[2] == Heading(8, 2, "Apples", "#apple-info")
    assert texts(en.blocks)[3:5] == [
        [["Name", "Type", "Mandatory", "Description"], ["`a`", "LONG", "YES", "one\ntwo"], ["b", "STRING", "NO", ""]],
        [["P", "Q"], ["`x`", "1"], ["`x`", "2"]],
    ]
    assert [*lines(en.blocks[4:5])][-1] == 19
    assert en.blocks[5:] == (Paragraph(22, "Send <fruit> as `a|b`."), Code(25, "{}", "json"))
    assert not en.faults


def test_day_of_a_github_page() -> None:
    assert read_page.read("CHANGELOG.md", b"# Log\n\n**Last Updated: 2026-07-01**\n")[0].updated == "2026-07-01"


@pytest.mark.parametrize(
    ("body", "langs"),
    [
        ("# A\n\none\n\n---\n\n# 甲\n\n一\n", ["en", "zh"]),
        ("# A\n\na| b  \n---|---  \nc| d  \n  \n\n---\n\n甲\n", ["en", "zh"]),
        ("# A\n\n---\n\none\n\n---\n\n# 甲\n\n一\n", ["en", "zh"]),
        ("# A\n\n## 标题\n\n一\n\n---\n\n# B\n\n## Heading\n\ntwo\n", ["en", "zh"]),
        ("# A\n\n```\n\n---\n\n# no\n```\n\n---\n\n# 甲\n", ["en", "zh"]),
        ("# A\n\none\n", ["en"]),
        ("# 甲\n\n一二三四五六七八\n", ["zh"]),
        ("# A\n---\ntext\n", ["en"]),
    ],
)
def test_where_the_languages_part(body: str, langs: list[str]) -> None:
    pages = read_page.read("a.md", b"---\nsource_url: https://x.y/docs/a/b\n---\n\n" + body.encode())
    assert [each.lang for each in pages] == langs
    assert all(each.blocks for each in pages)
    assert len(langs) == 2 or any("no line of dashes" in fault for fault in pages[0].faults)


def test_titles_below_dashes_decide_where_languages_part() -> None:
    body = "# A\n\n---\n\none\n\n---\n\n# 甲\n\n一\n"
    en, zh = read_page.read("a.md", b"---\nsource_url: https://x.y/docs/a/b\n---\n\n" + body.encode())
    assert zh.blocks[0] == Heading(13, 1, "甲")
    assert any(isinstance(block, Paragraph) and block.text == "one" for block in en.blocks)


@pytest.mark.parametrize(
    ("data", "line", "message"),
    [
        (b"", 1, "empty"),
        (b" \n\n", 1, "empty"),
        (b"a\nb\xff", 2, "UTF-8"),
        (b"\x89PNG\r\n" + b"\n\0\1" * 20, 1, "UTF-8"),
        (b"\x01\n" * 20, 1, "binary"),
        (b"just text", 1, "no layout"),
        (b"<html><body><p>no article</p></body></html>", 1, "no article"),
        (b"[x](y#__docusaurus_skipToContent_fallback)\nno title", 1, "no article"),
        (b"---\nsource_url: https://x.y/docs/a\n---\n", 1, "no article"),
        (b"# " + b"a" * 2_000_000, 1, "a line longer"),
        (b"# a\n" * 1_200_000, 1, "bytes"),
        (b"<html><div class=theme-doc-markdown>" + b"<div>" * 180 + b"x", 1, "nested deeper"),
        (b"<html><div class=theme-doc-markdown><p>" + b"<i>" * 180 + b"x", 1, "nested deeper"),
    ],
)
def test_what_cannot_be_read(data: bytes, line: int, message: str) -> None:
    with pytest.raises(read_page.Unreadable, match=message) as caught:
        read_page.read("a.txt" if data.startswith(b"just") else "a.md", data)
    assert caught.value.line == line
    assert message in caught.value.message


def test_a_stray_control_character_is_told() -> None:
    (en,) = read_page.read("a.md", b"# A\n\nte\0xt\n")
    assert en.blocks[1] == Paragraph(3, "text")
    assert en.faults == ("3: 1 control characters left out",)


def test_nesting_in_markdown_is_told() -> None:
    assert any("too deep" in fault for fault in markdown.read("> " * 200 + "x")[1])


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000,
        "![" * 10_000,
        "`a" * 10_000 + "``" * 500,
        "**a" * 8_000,
        "a|" * 20_000 + "\n" + "-|" * 20_000 + "\n" + "b|" * 20_000,
        "a|b\n-|-\n" * 4_000,
        "a| b  \n---|---  \n" + "c  \n  \n" * 8_000,
        "a| b  \n---|---  \nc| d\n\n" * 3_000,
        "    \n    \n" * 8_000,
        "> " * 3_000 + "\n" + "- " * 3_000,
        '<a id="' * 5_000,
        '<a id="x">' + " " * 30_000 + "y",
        "<" * 30_000,
        "<table>" * 3_000,
        "-" * 60_000 + " | x",
        "\\" * 30_001 + "|",
        "a&" * 20_000,
    ],
)
def test_hostile_markdown_is_read_in_little_time(text: str) -> None:
    start = time.process_time()
    with contextlib.suppress(read_page.Unreadable):
        read_page.read("a.md", f"# A\n\n{text}\n".encode())
    assert time.process_time() - start < 6


def check(name: str, data: bytes) -> None:
    """Whatever the bytes, there are pages with lines of the file, or there is `Unreadable`."""
    count = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    try:
        pages = read_page.read(name, data)
    except read_page.Unreadable as error:
        assert 1 <= error.line <= count
        return
    assert pages == read_page.read(name, data)
    for each in pages:
        assert all(1 <= line <= count for line in lines(each.blocks))
        for block in each.blocks:
            if isinstance(block, Table):
                assert all(row.cells for row in block.rows)


FILES = st.sampled_from(["a.md", "a_CN.md", "a.html", "a.txt"])


@given(FILES, st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes(name: str, data: bytes) -> None:
    check(name, data)


PIECES = st.sampled_from(
    [
        *("|", "| ", "\n", "  \n", "    \n", "---|---", "> ", "  * ", "`", "**", "# A", "---\n", "<td>", "</table>"),
        *("<table>", "<tr>", "a", "甲", "｜", "[", "](", ")", "<br>", "\\", "```", "\r", "\t", "<", "&amp;", "1. "),
        *("<ul><li>", "</div>", "a| b  \n---|---  \n", "- ", "<td rowspan=3 colspan=9>", '<a id="b">', "\u2028"),
    ]
)


@given(FILES, st.lists(PIECES, max_size=60))
@settings(max_examples=250, deadline=None)
def test_any_pieces(name: str, pieces: list[str]) -> None:
    check(name, ("# A\n\n" + "".join(pieces)).encode())
    check(name, ("<html><div class='theme-doc-markdown'>" + "".join(pieces)).encode())


@given(st.sampled_from(NAMES), st.data())
@settings(max_examples=150, deadline=None)
def test_damaged_pages(name: str, draw: st.DataObject) -> None:
    data = (PAGES / name).read_bytes()
    start = draw.draw(st.integers(0, len(data)))
    end = draw.draw(st.integers(start, min(len(data), start + 200)))
    middle = draw.draw(st.one_of(st.binary(max_size=5), PIECES.map(str.encode)))
    check(name, data[:start] + middle + data[end:])


@pytest.mark.parametrize(
    "folder",
    ["2025-06-html", "2026-01-16", "2026-06-27", "seeds", "spot-github-2025-06", "spot-github-2026-07"],
)
def test_every_file_of_the_documentation(documentation: Path, folder: str) -> None:
    files = sorted(path for path in (documentation / folder).rglob("*") if path.is_file())
    assert files
    for path in files:
        data = path.read_bytes()
        pages = read_page.read(path.name, data)
        for each in pages:
            assert each.blocks, path
            assert max(lines(each.blocks)) <= data.count(b"\n") + 1, path
        halves = folder in ("2026-01-16", "2026-06-27") or (folder == "seeds" and len(pages) == 2)
        assert len(pages) == (2 if halves else 1), path


def test_html_is_read_fast(documentation: Path) -> None:
    files = sorted((documentation / "2025-06-html").rglob("*.html"))
    start = time.process_time()
    for path in files:
        read_page.read(path.name, path.read_bytes())
    assert time.process_time() - start < 8


def test_html_and_markdown_of_the_documentation_are_read_alike(documentation: Path) -> None:
    """Half a year lies between them; yet more than half of the pages that both have are the same block for block."""
    later: dict[str | None, Page] = {}
    for path in sorted((documentation / "2026-01-16").rglob("*.md")):
        en = read_page.read(path.name, path.read_bytes())[0]
        later[en.identity] = en
    both = same = 0
    for path in sorted((documentation / "2025-06-html").rglob("*.html")):
        (en,) = read_page.read(path.name, path.read_bytes())
        if en.identity is not None and en.identity in later:
            both += 1
            same += texts(en.blocks) == texts(later[en.identity].blocks)
    assert both >= 340
    assert same >= 200
