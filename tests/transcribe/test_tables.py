"""Tables that lost their form made whole: merged cells, long cells, rows in one paragraph, tables in tables."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from generator.transcribe import markdown, read_page
from generator.transcribe.blocks import Block, Paragraph, Table
from generator.transcribe.tables import tables

HEAD = "Name | Type | Mandatory | Description  \n---|---|---|---  \n"


def tables_of(text: str) -> list[list[list[str]]]:
    return [shown(block) for block in markdown.blocks(text) if isinstance(block, Table)]


def shown(table: Table) -> list[list[str]]:
    """The rows, with a mark on merged cells."""
    return [["^" * cell.merged + cell.text for cell in row.cells] for row in table.rows]


def rest(text: str) -> list[str]:
    return [block.text for block in markdown.blocks(text) if not isinstance(block, Table)]


@pytest.mark.parametrize(
    ("row", "restored"),
    [
        ("`pear` | STRING | Finds it by name", ["`pear`", "STRING", "^YES", "Finds it by name"]),
        ("pear | STRING | NO", ["pear", "STRING", "NO", "^Where the apple lies"]),
        ("pear | NO | Finds it by name", ["pear", "^LONG", "NO", "Finds it by name"]),
        ("pear", ["pear", "^LONG", "^YES", "^Where the apple lies"]),
        ("pear| | | ", ["pear", "", "", ""]),
        ("pear| ENUM| NO*| `A`| `B`", ["pear", "ENUM", "NO*", "`A` | `B`"]),
        ("pear| ENUM| NO| `A| B|C`", ["pear", "ENUM", "NO", "`A| B|C`"]),
        ("pear| ENUM| NO| one\\| two", ["pear", "ENUM", "NO", "one| two"]),
    ],
)
def test_short_and_long_rows(row: str, restored: list[str]) -> None:
    text = f"{HEAD}plum | INT | NO | Whether the pear is ripe  \napple | LONG | YES | Where the apple lies  \n"
    if row == "pear":
        text = text.replace("the apple lies", "the apple lies. A pear may lie there")
        restored = [cell.replace("the apple lies", "the apple lies. A pear may lie there") for cell in restored]
    (table,) = tables_of(f"{text}{row}  \nmelon | LONG | YES |   \n  \n")
    assert table[2] == restored
    assert table[3] == ["melon", "LONG", "YES", ""]


def test_merged_cells_repeat_links_and_stand_on_their_own_line() -> None:
    (table,) = (
        block
        for block in markdown.blocks(f"{HEAD}apple | LONG | YES | See [there](/x)  \npear | STRING | NO  \n  \n")
        if isinstance(block, Table)
    )
    cell = table.rows[1].cells[3]
    assert (cell.text, cell.line, cell.merged, cell.links[0].href) == ("See there", 4, True, "/x")
    assert not any(cell.merged for cell in table.rows[0].cells)


def test_a_name_on_its_own_line_is_a_row_only_if_the_row_above_speaks_of_it() -> None:
    text = (
        f"{HEAD}apple | LONG | YES | Either `apple` or `apples`   \n  \nlike   \nor   \nthis   \n{{}}  \ngreen  \n  \n"
    )
    assert tables_of(text.replace("{}", "[1]").replace("green", "apples")) == [
        [
            ["apple", "LONG", "YES", "Either `apple` or `apples`\nlike\nor\nthis\n[1]"],
            ["apples", "^LONG", "^YES", "^Either `apple` or `apples`\nlike\nor\nthis\n[1]"],
        ]
    ]
    ((row,),) = tables_of(text)
    assert row[3].endswith("\ngreen")


def test_weights_merge_their_parameter() -> None:
    text = "Parameter | Baskets | Weight  \n---|---|---  \nbasket | 1 | 2  \nno basket given | 80  \n"
    text += "baskets | 1-20 | 2  \n"
    assert tables_of(text + "21-100 | 40  \n101 or more | 80  \n  \n")[0][1:] == [
        ["^basket", "no basket given", "80"],
        ["baskets", "1-20", "2"],
        ["^baskets", "21-100", "40"],
        ["^baskets", "101 or more", "80"],
    ]


def test_events_merge_their_description() -> None:
    rows = '`a` | Ripe Time | Shown if the order of pears was late enough | `"a": 4`  \n'
    rows += (
        '`b` | Eaten Time | Shown only where nobody else was around | `"b": 42`  \n`c` | Cut Time | `"c": 17`  \n  \n'
    )
    (table,) = tables_of("Field | Name | Description | Examples  \n---|---|---|---  \n" + rows)
    assert table[2] == ["`c`", "Cut Time", "^Shown only where nobody else was around", '`"c": 17`']


def test_a_header_of_which_cells_spanned_columns() -> None:
    text = "Asked | Told  \n---|---  \n`p` | `q` | `r`  \n`A` | ✅ `Y` | 1  \n❌ `N` | 2  \n  \n"
    found, faults = markdown.read(text)
    (table,) = (block for block in found if isinstance(block, Table))
    assert [cell.text for cell in table.header.cells] == ["Asked", "Told", ""]
    assert shown(table) == [["`p`", "`q`", "`r`"], ["`A`", "✅ `Y`", "1"], ["^`A`", "❌ `N`", "2"]]
    assert faults == ("1: a header of 2 cells above rows of 3",)


def test_cells_of_many_lines() -> None:
    text = f"{HEAD}apple | ENUM | NO | One of:   \n  \n`RED` - as blood   \n  \n`PALE`  \n"
    text += "plum | INT | NO |   \n  \nText.\n"
    assert tables_of(text) == [
        [["apple", "ENUM", "NO", "One of:\n`RED` - as blood\n`PALE`"], ["plum", "INT", "NO", ""]]
    ]
    assert rest(text) == ["Text."]


def test_a_row_that_goes_on_with_further_cells() -> None:
    text = "A | B | C | D  \n---|---|---|---  \n"
    text += "x | 1\\. low  \n  \n  \n2\\. high | y  \n  \n3\\. more | z  \nq | r | s | t  \n  \n"
    assert tables_of(text) == [[["x", "1. low\n2. high", "y\n3. more", "z"], ["q", "r", "s", "t"]]]


def test_lists_in_cells() -> None:
    text = "Kind | Needs  \n---|---  \n`A` | \n\n  * `p`\n  * `q` or `r`\n\n  \n"
    text += "`B` |  Text. \n\n  * `s`\n\n  \n  \nAfter:\n\n  * t\n"
    assert tables_of(text) == [[["`A`", "`p`\n`q` or `r`"], ["`B`", "Text.\n`s`"]]]
    assert rest(text) == ["After:", "t"]


@pytest.mark.parametrize(
    "after",
    ["  \n>   * a | note\n", "  \n  * a | note\n", "  \na | note\n", "\na | note\n", "  \n    \n    \n    a | note\n"],
)
def test_what_is_below_a_table_is_not_in_it(after: str) -> None:
    text = f"{HEAD}apple | LONG | YES | x  \n{after}"
    if after == "  \na | note\n":
        text = text.replace("a | note", "a note")
    assert tables_of(text) == [[["apple", "LONG", "YES", "x"]]]
    assert len(rest(text)) == 1


def test_where_a_table_ends_is_doubted_if_nothing_tells() -> None:
    _, faults = markdown.read(f"{HEAD}apple | LONG | YES | x  \n  \none  \n  \ntwo\n")
    assert faults == ("5: in the table above or below it",)
    assert markdown.read(f"{HEAD}apple | LONG | YES | x   \n  \none  \n  \ntwo\n")[1] == ()
    assert tables_of(f"{HEAD}apple | LONG | YES | x   \n  \none  \n  \ntwo\n")[0][0][3] == "x\none"


@pytest.mark.parametrize("gap", ["", "  \n", "\n"])
def test_rows_that_begin_with_a_greater_sign(gap: str) -> None:
    text = f"LIMIT | weight  \n---|---  \n[1,100) | 1  \n[100, 500] | 2  \n{gap}> 500 | 10  \n\nNext\n"
    assert tables_of(text) == [[["[1,100)", "1"], ["[100, 500]", "2"], ["> 500", "10"]]]
    assert rest(text) == ["Next"]


def test_rows_in_one_paragraph() -> None:
    text = "    Name      |  Type  | Mandatory |   Description  \n\n"
    text += "\\------- | ---- | ------- | ------ apple | LONG | NO | "
    text += 'pear | ENUM | NO | "A" for one, "B" for two. plum | INT | YES |\n\nText\n'
    found, faults = markdown.read(text)
    table, after = found
    assert isinstance(table, Table)
    assert shown(table) == [
        ["apple", "LONG", "NO", ""],
        ["pear", "ENUM", "NO", '"A" for one, "B" for two.'],
        ["plum", "INT", "YES", ""],
    ]
    assert (table.line, after) == (1, Paragraph(5, "Text"))
    assert faults == ("3: a table in one paragraph",)


@pytest.mark.parametrize("tail", ["apple | HUGE | NO | ", "apple | LONG | NO ", "| | | |", ""])
def test_a_paragraph_that_is_no_table_stays_one(tail: str) -> None:
    text = f"    Name | Type | Mandatory | Description\n\n\\------- | ---- | ------- | ------ {tail}\n"
    assert tables_of(text) == []
    assert len(rest(text)) == 2


def test_rows_parted_by_full_width_pipes() -> None:
    text = "｜名称 | 类型 | 是否必需 | 描述 ｜---- | ---- | ---- | ---- ｜甲| LONG | YES | 一 ｜乙 | ENUM | NO |\n"
    assert tables_of(text) == [[["甲", "LONG", "YES", "一"], ["乙", "ENUM", "NO", ""]]]


def test_an_inner_table_is_one_of_its_own() -> None:
    text = f"{HEAD}apple | LONG | YES | x  \n | | |   \n"
    text += "What a kind needs:| | |   \nKind | Needs  \n---|---  \nA | p, q  \n  \n"
    assert tables_of(text) == [[["apple", "LONG", "YES", "x"]], [["A", "p, q"]]]
    assert rest(text) == ["What a kind needs:"]


def test_bold_headers_and_edges() -> None:
    (table,) = (
        block
        for block in markdown.blocks(
            "|**Name**|**Type**|**Mandatory**|**Description**|\n|:-|-:|:-:|-|\n|a|INT|**NO**| |\n"
        )
        if isinstance(block, Table)
    )
    assert [cell.text for cell in table.header.cells] == ["Name", "Type", "Mandatory", "Description"]
    assert tables.is_parameters(table.header)
    assert shown(table) == [["a", "INT", "NO", ""]]


def test_short_rows_of_tables_that_were_not_flattened_only_leave_cells_out() -> None:
    text = "Name | Type | Mandatory | Description\n---|---|---|---\n"
    text += "a | INT | NO | x\nb | INT | YES\nc | INT | what it is\n"
    assert tables_of(text)[0][1:] == [["b", "INT", "YES", ""], ["c", "INT", "what it is", ""]]
    assert markdown.read(text)[1] == ("5: a row of 3 cells in a table of 4 columns",)


def test_a_heading_is_no_header() -> None:
    assert rest("# a | b\n---|---\n")[0] == "a | b"


def test_ragged_html_is_filled_up() -> None:
    text = "<table><tr><th>A</th><th>B</th></tr><tr><td>x</td></tr><tr><td></td><td></td></tr></table>\n"
    assert tables_of(text) == [[["x", ""]]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "empty"),
        ("YES *2", "mandatory"),
        ("是", "mandatory"),
        ("Either or both", "mandatory"),
        ("LIST<LONG>", "type"),
        ("ARRAY of STRING", "type"),
        ("INT / STRING / `null`", "type"),
        (">= 101", "number"),
        ("5, 10–20", "number"),
        ("`a b`", "code"),
        ("✅ `a`", "mixed"),
        ("apple", "word"),
        ("No apple", "prose"),
    ],
)
def test_what_a_cell_looks_like(text: str, kind: str) -> None:
    assert tables.kind(text) == kind


def documented(documentation: Path, folder: str, suffix: str) -> dict[str | None, tuple[Block, ...]]:
    """The English blocks of each page of a folder."""
    pages = {}
    for path in sorted((documentation / folder).rglob(f"*{suffix}")):
        page = read_page.read(path.name, path.read_bytes())[0]
        pages[page.identity or page.claimed] = page.blocks
    return pages


def test_tables_of_the_documentation(documentation: Path) -> None:
    """Headers and merged Mandatory cells are as many as were counted by hand, and no row is ragged."""
    heads: Counter[str] = Counter()
    merged: Counter[str] = Counter()
    for blocks in documented(documentation, "2026-01-16", ".md").values():
        for table in blocks:
            if not isinstance(table, Table):
                continue
            assert {len(row.cells) for row in table.rows} <= {len(table.header.cells)}
            if tables.is_parameters(table.header):
                heads[" ".join(cell.text for cell in table.header.cells)] += 1
                merged.update(row.cells[2].text for row in table.rows if row.cells[2].merged)
    assert heads["Name Type Mandatory Description"] == 717
    # Twelve YES on endpoints; four rows of a name alone, and two in the tables of the general form of a response.
    assert merged == {"YES": 18, "NO": 14, "NO*": 2}


def test_merged_cells_are_those_of_the_html(documentation: Path) -> None:
    """Wherever the site's HTML merges cells and the row is still the same, the flattened page has them merged, too."""
    markdown_pages = documented(documentation, "2026-01-16", ".md")
    found = 0
    for identity, blocks in documented(documentation, "2025-06-html", ".html").items():
        rows = {
            tuple("".join(text.split()) for text in row)
            for table in markdown_pages.get(identity, ())
            if isinstance(table, Table)
            for row in shown(table)
        }
        for table in blocks:
            for row in shown(table) if isinstance(table, Table) and identity in markdown_pages else ():
                if any(text.startswith("^") for text in row):
                    found += 1
                    assert tuple("".join(text.split()) for text in row) in rows, (identity, row)
    assert found == 36
