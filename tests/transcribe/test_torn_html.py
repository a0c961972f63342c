"""Pages of the site that were taken between two pages: whose article, whose addresses, and whether that is certain."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.transcribe import read_page
from generator.transcribe.identity import anchored, judge

APPLE, PEAR = "fruit/rest/Drop-Apple", "fruit/rest/Drop-Pear"
MENU = {APPLE: "Drop Apple", PEAR: "Drop Pear", "fruit/rest/Drop-Plum": "Drop Plum"}
NEIGHBOURS = (APPLE, "fruit/rest/Drop-Plum")


def html(
    title: str = "Drop Pear(TRADE)",
    anchors: str = APPLE,
    menu: dict[str, str] = MENU,
    neighbours: tuple[str, ...] = NEIGHBOURS,
) -> bytes:
    """A page with the menu's current entry renamed to the article's title, as the site does."""
    links = [f'<a class="menu__link" href="/docs/{page}">{text} (TRADE)</a>' for page, text in menu.items()]
    links += [f'<a class="menu__link menu__link--active" href="/docs/{anchors}">{title}</a>']
    links += [f'<a class="pagination-nav__link x" href="/docs/{page}"><div>Next</div></a>' for page in neighbours]
    return (
        f'<html lang="en"><link rel="canonical" href="https://fruit.example/docs/{anchors}">{"".join(links)}'
        f'<div class="theme-doc-markdown"><h1>{title}</h1>'
        f'<h2>Request<a class="hash-link" href="/docs/{anchors}#request">&#8203;</a></h2><p>x</p></div></html>'
    ).encode()


def test_a_page_is_not_its_own_neighbour() -> None:
    file = "fruit_rest_Drop-Pear.html"
    pages = read_page.read(file, html())
    assert [(page.identity, page.claimed) for page in pages] == [(PEAR, PEAR)]
    (verdict,) = judge(pages)
    assert (verdict.identity, verdict.kept) == (PEAR, True)
    assert verdict.reason == f"its headings, unlike its title, menu and name, name {APPLE}"


@pytest.mark.parametrize(
    ("file", "page"),
    [
        ("fruit_rest_Drop-Plum.html", html()),
        ("page.html", html()),
        ("fruit_rest_Drop-Pear.html", html(neighbours=("fruit/rest/Drop-Plum",))),
        ("fruit_rest_Drop-Pear.html", html(title="Drop Fig")),
        ("fruit_rest_Drop-Pear.html", html(title="(TRADE)")),
        ("fruit_rest_Drop-Pear.html", html(menu={**MENU, "fruit/ws/Drop-Pear": "Drop Pear"})),
        ("fruit_rest_Drop-Pear.html", html(menu={APPLE: "Drop Apple"})),
        ("fruit_rest_Drop-Pear.html", html(title="Drop Apple")),
    ],
)
def test_without_all_the_evidence_it_stays_misfiled(file: str, page: bytes) -> None:
    (verdict,) = judge(read_page.read(file, page))
    assert not verdict.kept


def test_an_ordinary_page_is_what_its_anchors_say() -> None:
    pages = read_page.read("fruit_rest_Drop-Pear.html", html(anchors=PEAR))
    (verdict,) = judge(pages)
    assert (verdict.identity, verdict.kept, verdict.reason) == (PEAR, True, "")


def test_rows_that_stand_on_lines_of_their_own_have_them() -> None:
    rows = "\n".join(f"<tr><td>{name}</td></tr>" for name in ("Name", "apple", "pear"))
    page = f"<html>\n<div class='theme-doc-markdown'><table>\n{rows}\n</table></div></html>"
    (table,) = read_page.read("x.html", page.encode())[0].blocks
    assert [row.line for row in (table.header, *table.rows)] == [3, 4, 5]  # type: ignore[union-attr]


def test_the_documentation_has_two_such_pages(documentation: Path) -> None:
    torn = []
    for path in sorted((documentation / "2025-06-html").rglob("*.html")):
        for page in read_page.read(path.name, path.read_bytes()):
            if page.identity != anchored(page.blocks):
                torn.append(page.identity)
                assert page.identity == page.claimed
    assert torn == [
        "vip_loan/market-data/Get-VIP-Loan-Interest-Rate-History",
        "vip_loan/user-information/Get-VIP-Loan-Accrued-Interest",
    ]
