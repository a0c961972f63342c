"""What stands elsewhere: a request in fences that are none, and the table of fields on another page of the site."""

from __future__ import annotations

from pathlib import Path

from generator.transcribe.blocks import Code, Paragraph
from generator.transcribe.markdown import blocks
from generator.transcribe.run import run

_LISTED = """---
source_url: https://developers.binance.com/docs/wallet/{name}
updated_at: 2026-01-15T10:00:00
---

# {title} (TRADE)

## HTTP Request[​](/docs/wallet/{name}#http-request "Direct link to HTTP Request")

{request}

## Request Weight[​](/docs/wallet/{name}#request-weight "Direct link to Request Weight")

1

## Response Example[​](/docs/wallet/{name}#response-example "Direct link to Response Example")

    {{"orderId": 7, "status": "NEW", "origQty": "1", "timeInForce": "GTC"}}

{below}
"""
_NOTE = "**Note:** more may appear, see [here](/docs/wallet/{page}#conditional-fields-in-order-responses)."
_TABLE = """**Conditional fields in Order Responses**

Field| Description| Visibility conditions| Examples
---|---|---|---
`coinEdge`| How it is cut| Appears for Trailing Stop Orders.| `"coinEdge": 4`
"""


def test_two_ticks_around_lines_are_a_fence() -> None:
    found = blocks("## Coins\n\n``\nGET /mint/v1/coins\n``\n\nAll of them.\n")
    assert [type(block) for block in found[1:]] == [Code, Paragraph]
    assert (found[1].line, getattr(found[1], "text", "")) == (4, "GET /mint/v1/coins")


def test_ticks_that_are_no_fence_stay_text() -> None:
    assert not any(isinstance(block, Code) for block in blocks("Two ``coins`` and\n``\nno end.\n"))
    (code,) = (block for block in blocks("```\n``\na\n``\n```\n") if isinstance(block, Code))
    assert "a" in code.text


def test_fields_under_conditions_may_stand_on_another_page(tmp_path: Path) -> None:
    pages = {
        "strike": _LISTED.format(name="strike", title="Strike Coin", request="POST `/sapi/v1/coin`", below=_TABLE),
        "seek": _LISTED.format(
            name="seek", title="Seek Coin", request="GET `/sapi/v1/coin`", below=_NOTE.format(page="strike")
        ),
        "lost": _LISTED.format(
            name="lost", title="Lost Coin", request="GET `/sapi/v1/lost`", below=_NOTE.format(page="nowhere")
        ),
    }
    for name, text in pages.items():
        path = tmp_path / "2026-01-15/wallet" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    made = run([[tmp_path / "2026-01-15"]], tmp_path, 1)
    fields = {path: list(spec["response"]["schema"]["properties"]) for path, spec in made.done.specs.items()}
    order = ["orderId", "status", "origQty", "timeInForce"]
    assert fields["wallet/rest/strike_coin.yaml"] == [*order, "coinEdge"]
    assert fields["wallet/rest/seek_coin.yaml"] == [*order, "coinEdge"]
    assert fields["wallet/rest/lost_coin.yaml"] == order


def test_a_permission_that_depends_on_the_account_is_told_as_not_understood(tmp_path: Path) -> None:
    note = "  * You need to enable the corresponding permission for the API key requesting this endpoint:\n"
    items = (
        "    * `Coin Trading Permission` — for accounts of one kind\n    * `Medal Trading Permission` — for others\n"
    )
    params = f"## Request Parameters\n\nNONE\n\n{note}{items}\n## Response Example"
    page = _LISTED.format(name="press", title="Press Coin", request="POST `/sapi/v1/coin`", below="")
    text = page.replace("## Response Example", params, 1)
    path = tmp_path / "2026-01-15/wallet/press.md"
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    (spec,) = run([[tmp_path / "2026-01-15"]], tmp_path, 1).done.specs.values()
    assert spec.get("permission") is None
    assert [each["line"] for each in spec["unmodelled"]] == [text.split("\n").index(note.rstrip()) + 1]
