"""Pages into sections and parts: by headings, by bold labels, many endpoints on a page or one."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.transcribe.blocks import Page
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Section, label, split, stray

ONE = """# Press Coin (TRADE)

## API Description

Makes a coin.

## HTTP Request

POST `/mint/v1/coin`

**Weight:**
**3**

## Request Parameters

Name | Type | Mandatory | Description
---|---|---|---
metal | STRING | YES |

> * Either `a` or `b` must be sent.

## Response Example

```
{}
```

## A heading nobody knows

Text.
"""

MANY = """# The mint

General words.

## Making

### Press coin (TRADE)
```
POST /api/v1/coin
```
Makes a coin.

**Weight:**
1

**Parameters:** NONE

**Response - FULL:**

```javascript
{}
```

#### Press many - Deprecated (TRADE)
```
POST /api/v1/coins
```
**Weight:** 2

**Response:**
```
{}
```

#### Conditional fields in coins

Something else.

### Not an endpoint

Words.

### Melt coin
```json
{"id": 1, "method": "coin.melt", "params": {}}
```
**Weight:**
4
"""


def sections(text: str, lang: str = "en") -> tuple[Section, ...]:
    return split(Page("mint.md", lang, "mint/coins", None, "2026-01-15", blocks(text)))


def shown(section: Section) -> list[tuple[str, str, int, int]]:
    return [(part.kind, part.name, part.line, len(part.blocks)) for part in section.parts]


def test_one_endpoint_on_a_page() -> None:
    (section,) = sections(ONE)
    assert (section.title, section.line, section.page) == ("Press Coin (TRADE)", 1, "mint/coins")
    assert shown(section) == [
        ("description", "", 3, 1),
        ("request", "", 7, 1),
        ("weight", "", 11, 1),
        ("params", "", 14, 2),
        ("response", "", 22, 1),
        ("other", "", 28, 1),
    ]
    (weight,) = section.of("weight")
    assert [(block.line, getattr(block, "text", "")) for block in weight.blocks] == [(11, "3")]


def test_many_endpoints_on_a_page() -> None:
    first, second, third = sections(MANY)
    assert [s.title for s in (first, second, third)] == [
        "Press coin (TRADE)", "Press many - Deprecated (TRADE)", "Melt coin",
    ]  # fmt: skip
    assert shown(first) == [
        ("request", "", 9, 1),
        ("description", "", 9, 1),
        ("weight", "", 13, 1),
        ("params", "", 16, 1),
        ("response", "FULL", 18, 1),
    ]
    assert [part.kind for part in second.parts] == ["request", "weight", "response"]
    assert [part.kind for part in third.parts] == ["sample", "weight"]


def test_a_page_without_an_endpoint_has_no_section() -> None:
    assert sections("# Coins\n\n## Request\n\nWords about `GET /coins`.\n") == ()
    assert sections("") == ()


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Request Weight(IP)", "weight", "IP"), ("请求权重（UID）", "weight", "UID"), ("权重:", "weight", ""),
        ("Response - ACK:", "response", "ACK"), ("响应 - FULL", "response", "FULL"), ("HTTP请求", "request", ""),
        ("Unfilled Order Count:", "unfilled", ""), ("数据源：", "source", ""), ("Parameters:", "params", ""),
        ("Endpoint: /bapi/v1/x", "request", ""), ("Response detail description:", "fields", ""),
    ],
)  # fmt: skip
def test_labels(text: str, kind: str, name: str) -> None:
    assert label(text) == (kind, name)


@pytest.mark.parametrize("text", ["Weighty matters", "Press Coin", "OR", "", "Parameters of the mint"])
def test_what_is_no_label(text: str) -> None:
    assert label(text) is None


def kinds(text: str) -> list[str]:
    (section,) = sections(text)
    return [part.kind for part in section.parts]


HEAD = "# Press coin\n\n## HTTP Request\n\nGET `/mint/v1/coin`\n\n## Request Parameters\n\nNONE\n\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Example Response", "response"),
        ("Rate Limit", "limit"),
        ("Weight(Master Account)", "weight"),
        ("Request weight : 2", "weight"),
        ("Caution", "notes"),
    ],
)
def test_further_labels(text: str, kind: str) -> None:
    assert label(text) == (kind, "")


@pytest.mark.parametrize("name", ["HTTP Request", "Weight", "Data Source", "Request Parameters"])
def test_an_answer_under_a_wrong_label(name: str) -> None:
    assert kinds(f"{HEAD}## {name}\n\n```\n{{}}\n```\n")[-1] == "response"


def test_code_above_an_answer_with_its_label_stays_where_it_is() -> None:
    found = kinds(f"{HEAD}```\n[1]\n```\n\n## Response\n\n```\n{{}}\n```\n")
    assert found.count("response") == 1


@pytest.mark.parametrize("text", ["**Response when it melts:**\n", "a | b | c\n---|---|---\n1 | 2 | 3\n"])
def test_what_follows_the_data_source_and_belongs_to_the_answer(text: str) -> None:
    assert kinds(f"{HEAD}**Data Source:** Memory\n\n{text}\n```\n{{}}\n```\n")[-2:] == ["source", "response"]


def test_a_source_in_bold_with_its_label() -> None:
    (section,) = sections(f"{HEAD}**Data Source: Memory**\n\n## Response\n\n```\n{{}}\n```\n")
    (part,) = section.of("source")
    assert [getattr(block, "text", "") for block in part.blocks] == ["Memory"]


def test_an_error_among_the_notes() -> None:
    text = f'{HEAD}## Notes\n\n* One.\n\n```\n{{"code": -5, "msg": "no"}}\n```\n\n* Two.\n'
    assert kinds(text)[-3:] == ["notes", "errors", "notes"]


def test_a_description_below_the_examples() -> None:
    text = '# Press\n\n**Request**\n\n```\n{"method": "coin.press"}\n```\n\n**Response**\n\n```\n{}\n```\n\n'
    below = "Presses a coin.\n\n**Weight:** 2\n"
    assert kinds(text + below) == ["sample", "response", "description", "weight"]
    assert "description" not in kinds(text + "It differs.\n\n```\n[]\n```\n\n**Weight:** 2\n")


def test_a_list_that_was_indented_too_far() -> None:
    (section,) = sections(f"{HEAD}Words.\n\n    * One.\n    * Two.\n")
    (part,) = section.of("params")
    assert [(block.line, getattr(block, "text", "")) for block in part.blocks[-2:]] == [(13, "One."), (14, "Two.")]


CONDITIONAL = """# Mint

## Press coin

```
POST /api/v1/coin
```

**Response:**

```
{}
```

**Conditional fields in Order Responses**

Name | Description | Visibility conditions | Examples
---|---|---|---
`alloy` | Its metal. | Appears on coins that hold it. | `"alloy": "x"`

## Melt coin

```
DELETE /api/v1/coin
```

**Response:**

```
{}
```

**Note:** See [there](#LINK).
"""


def test_the_table_of_conditional_fields_goes_with_those_who_refer_to_it() -> None:
    press, melt = sections(CONDITIONAL.replace("LINK", "conditional-fields-in-order-responses"))
    assert [part.kind for part in press.parts].count("fields") == 0
    assert melt.parts[-1].kind == "fields"
    _, melt = sections(CONDITIONAL.replace("LINK", "elsewhere"))
    assert melt.of("fields") == ()


def test_the_table_of_conditional_fields_goes_with_orders() -> None:
    order = '{"orderId": 1, "status": "x", "origQty": "1", "timeInForce": "y"}'
    shown = f"**Note:** See [there](#LINK).\n\n```\n[{order}]\n```\n"
    _, melt = sections(CONDITIONAL.replace("**Note:** See [there](#LINK).", shown))
    assert [block for part in melt.of("fields") for block in part.blocks] != []
    _, melt = sections(CONDITIONAL.replace("**Note:** See [there](#LINK).", shown.replace("origQty", "qty")))
    assert melt.of("fields") == ()


def test_a_note_on_values_of_the_answer_is_one_of_its_fields() -> None:
    note = "Values 0, 1, 2 shows the place by degree of WEAR."
    (section,) = sections(
        f"# Wear\n\n* {note}\n* Updated at noon.\n\n```\nGET /api/v1/wear\n```\n\n**Response:**\n\n```\n{{}}\n```\n"
    )
    assert [block.text for part in section.of("fields") for block in part.blocks] == [note]
    assert note not in str(section.of("description"))


@pytest.mark.parametrize(("above", "kept"), [("Press (TRADE)", True), ("Press (USER_DATA)", False), ("Press", False)])
def test_a_second_title_with_another_tag_leaves_a_trace(above: str, kept: bool) -> None:
    text = "# Press coin (USER_DATA)\n\n## HTTP Request\n\nGET `/mint/v1/coin`\n\n## Response\n\n```\n{}\n```\n"
    (section,) = sections(f"# {above}\n\n{text}")
    assert section.title == "Press coin (USER_DATA)"
    assert [block.text for part in section.of("other") for block in part.blocks] == ([above] if kept else [])


SWAPPED = """# Press Coin (TRADE)

## API Description

POST `/mint/v1/coin`

## HTTP Request

Makes a coin.

## Request Weight

1

## Request Parameters

NONE
"""


def test_a_request_that_stands_as_the_description() -> None:
    (section,) = sections(SWAPPED)
    assert [(part.kind, part.line) for part in section.parts][:3] == [
        ("description", 3),
        ("request", 5),
        ("request", 7),
    ]


def test_a_page_that_should_have_an_endpoint_is_stray() -> None:
    page = Page(
        "mint.md", "en", "mint/coins", None, "2026-01-15", blocks(SWAPPED.replace("POST `/mint/v1/coin`", "Words."))
    )
    assert split(page) == ()
    assert stray(page)
    assert not stray(Page("mint.md", "en", "mint/coins", None, "2026-01-15", blocks("# Coins\n\nWords.\n")))


def test_pages_are_cut_without_a_look_at_facts(root: Path) -> None:
    """Facts are read out of sections: nothing that cuts a page into them may import a reader of facts."""
    for name in ("sections", "section_parts", "section_labels", "shared_blocks", "titles"):
        text = (root / f"generator/transcribe/{name}.py").read_text("utf-8")
        assert "transcribe.facts" not in text, name
