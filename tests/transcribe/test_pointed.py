"""Rows that say no more than that another place of the page says it: what is followed, and what stays unmodelled."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.blocks import Page
from generator.transcribe.facts import endpoint, places
from generator.transcribe.facts.params.params import EnumLinks
from generator.transcribe.layouts import github
from generator.transcribe.sections import split

ONE = """### Strike Coin (TRADE)
```
POST /mint/v1/coin
```
**Parameters:**

Name | Type | Mandatory | Description
---- | ---- | ---- | ----
type | ENUM | YES | `LIMIT`, `MARKET`, `LIMIT_MAKER`
price | DECIMAL | NO |
tieKind | ENUM | NO | `NEAR_TIE` or `FAR_TIE`. <br> See [Ties](#ties)
tieStep | INT | NO | Step to tie to (max: 40). <br> See [Ties](#ties)
tieUnit | ENUM | NO | Only `CENT` is supported. <br> See [Ties](#ties)

<a id="kinds">Some additional</a> mandatory parameters based on `type`:

Type | Additional mandatory parameters
---- | ----
`LIMIT` | `price`

NAMED

NOTES

**Response:**
```javascript
{}
```
"""
NAMED = '<a id="ties">Notes on ties:</a>'
NOTES = """* These parameters are allowed for `LIMIT`, `LIMIT_MAKER` orders.
* If `tieKind` is specified, then `price` is optional. Otherwise, it is still mandatory.
* Use `tieUnit` and `tieStep` to ask for another step. These parameters must be specified together."""
MANY = """### Strike Two Coins (TRADE)
```
POST /mint/v1/coins
```
**Parameters:**

Name | Type | Mandatory | Description
---- | ---- | ---- | ----
upperType | ENUM | YES | `LIMIT`, `MARKET`
upperPrice | DECIMAL | YES |
upperTieKind | ENUM | NO | See [Ties](#ties)
upperTieStep | INT | NO |
upperTieUnit | ENUM | NO |
lowerType | ENUM | YES | Only `LIMIT_MAKER` is supported.
LOWER
lowerTieKind | ENUM | NO | See [Ties](#ties)
lowerTieStep | LONG | NO |
lowerTieUnit | ENUM | NO | Only `TALER` is supported.

**Response:**
```javascript
{}
```
"""


def page(*texts: str) -> Page:
    (found,) = github.read("mint.md", "# Mint\n\n" + "\n".join(texts))
    return found


def facts(*texts: str) -> list[Any]:
    """What each endpoint of a page says."""
    whole = page(*texts)
    sections = split(whole)
    named = places.find(whole, sections)
    return [endpoint.read(section, EnumLinks(), places=named) for section in sections]


def text(notes: str = NOTES, lower: str = "lowerPrice | DECIMAL | NO |", named: str = NAMED) -> tuple[str, str]:
    return ONE.replace("NAMED", named).replace("NOTES", notes), MANY.replace("LOWER", lower)


def rules(found: Any) -> list[Any]:
    return [each.rule for each in found.constraints]


def left(found: Any) -> list[tuple[int, str]]:
    return [(entry.line, entry.rule) for entry in found.entries if entry.verdict == "unmodelled"]


def test_values_are_followed_in_the_names_of_each_order() -> None:
    _, many = facts(*text())
    assert many.params["upperTieKind"] == {"type": "ENUM", "enum": ["NEAR_TIE", "FAR_TIE"]}
    assert many.params["upperTieStep"] == {"type": "INT", "max": 40}
    assert many.params["upperTieUnit"]["enum"] == ["CENT"]
    assert many.params["lowerTieKind"]["enum"] == ["NEAR_TIE", "FAR_TIE"]


def test_what_a_row_says_itself_and_another_type_stay() -> None:
    _, many = facts(*text())
    assert many.params["lowerTieUnit"]["enum"] == ["TALER"]
    assert "max" not in many.params["lowerTieStep"]
    assert left(many) == [(many.lines["params.lowerTieStep"], "stands-otherwise")]


def test_rules_are_followed_with_the_lines_on_which_they_stand() -> None:
    whole = page(*text())
    (line,) = (block.line for block in whole.blocks if "must be specified together" in getattr(block, "text", ""))
    _, many = facts(*(each.replace("LONG", "INT") for each in text()))
    assert (line, {"all_or_none": ["upperTieUnit", "upperTieStep"]}) in [(s.line, s.rule) for s in many.constraints]
    assert {"all_or_none": ["lowerTieUnit", "lowerTieStep"]} in rules(many)
    assert {"optional_if": {"when": {"present": "upperTieKind"}, "params": ["upperPrice"]}} in rules(many)
    assert left(many) == []


def test_types_of_orders_go_to_these_parameters_where_they_refuse_any() -> None:
    one, many = facts(*text())
    mine = ["tieKind", "tieStep", "tieUnit"]
    allowed = {"when": {"param": "type", "in": ["LIMIT", "LIMIT_MAKER"]}, "params": mine}
    assert {"allowed_if": allowed} in rules(one)
    upper = {"when": {"param": "upperType", "in": ["LIMIT"]}, "params": [f"upper{n[0].upper()}{n[1:]}" for n in mine]}
    assert [rule for rule in rules(many) if "allowed_if" in rule] == [{"allowed_if": upper}]
    assert left(one) == []


def test_a_type_that_only_a_row_names_beside_the_parameter_is_not_refused() -> None:
    row = "lowerPrice | DECIMAL | NO | Can be used if `lowerType` is `LIMIT` or `STOP_LOSS`."
    notes = NOTES.replace("`LIMIT`, `LIMIT_MAKER`", "`LIMIT_MAKER`, `LIMIT`")
    _, many = facts(*text(notes, row))
    (lower,) = [rule["allowed_if"] for rule in rules(many) if "lowerTieKind" in str(rule.get("allowed_if"))]
    assert lower["when"] == {"param": "lowerType", "in": ["LIMIT_MAKER", "LIMIT"]}


def test_what_is_not_understood_there_is_told_with_its_line() -> None:
    odd = "* A coin must not be tied with `tieKind` on the ninth day of a month."
    notes = f"{NOTES}\n{odd}"
    (line,) = (block.line for block in page(*text(notes)).blocks if "ninth" in getattr(block, "text", ""))
    _, many = facts(*(each.replace("LONG", "INT") for each in text(notes)))
    assert {each for each, _ in left(many)} == {line}


def test_a_row_that_leads_nowhere_stays_unmodelled() -> None:
    for texts in (
        text(named="Notes on ties:"),
        text(named=f'<a id="ties"></a>\n\nMore.\n\n{NAMED}'),
        # The place speaks of a price, and the endpoint has none under that name.
        text(lower="lowerLimit | DECIMAL | NO |"),
    ):
        _, many = facts(*texts)
        assert "stands-elsewhere" in [rule for _, rule in left(many)]
        assert not [rule for rule in rules(many) if "lowerTieUnit" in str(rule)]


VALUES = """### Dials (NONE)
```
GET /mint/v1/dials
```
**Parameters:**

Name | Type | Mandatory | Description
---- | ---- | ---- | ----
turn | ENUM | YES | OWN

<a id="turns"></a>
Turns of the press:

Turn | `turn` value
---- | ----
minutes | `1m`, `5m`
hours | `1h`

**Response:**
```javascript
{}
```
### Other Dials (NONE)
```
GET /mint/v1/otherDials
```
**Parameters:**

Name | Type | Mandatory | Description
---- | ---- | ---- | ----
turn | ENUM | YES | See [`dials`](#turns)

**Response:**
```javascript
{}
```
"""


@pytest.mark.parametrize("own", ["", "See [turns](#turns)"])
def test_a_table_of_values_is_followed(own: str) -> None:
    dials, others = facts(VALUES.replace("OWN", own))
    assert others.params["turn"]["enum"] == dials.params["turn"]["enum"] == ["1m", "5m", "1h"]
    assert left(dials) == left(others) == []


RECAST = """### Recast Coin (TRADE)
```
POST /mint/v1/recast
```
**Parameters:**

Name | Type | Mandatory | Description
---- | ---- | ---- | ----
type | ENUM | YES | `LIMIT`, `MARKET`, `LIMIT_MAKER`
price | DECIMAL | NO |

Like in the [order](#strike-coin), mandatory parameters are determined by the [`type`](#kinds).

**Response:**
```javascript
{}
```
"""


def test_a_paragraph_may_point_to_what_types_demand() -> None:
    _, other = facts(text()[0], RECAST)
    assert rules(other) == [{"required_if": {"when": {"param": "type", "in": ["LIMIT"]}, "params": ["price"]}}]
    _, other = facts(text()[0], RECAST.replace("(#kinds)", "(#elsewhere)"))
    assert rules(other) == []


def test_hostile_names_and_links_lead_nowhere() -> None:
    one, many = text(named='<a id="' + "x" * 5000 + '">' + NAMED)
    assert len(facts(one.replace("#ties", "#%"), many.replace("#ties", "#" + "ti" * 4000))) == 2
