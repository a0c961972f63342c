"""The five hand-written specs against the pages that they were written from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.catalog.load import load
from generator.catalog.model import Catalogue, Endpoint

#: Endpoint → page.
PAGES = {
    "usds_futures/ws/cancel_algo_order": "000_302836fe76daba61.txt",
    "usds_futures/rest/cancel_algo_order": "001_727a07828ff292df.txt",
    "usds_futures/ws/cancel_order": "002_2ede237ec2a4fbec.txt",
    "margin/rest/margin_account_cancel_order": "003_4f0109947fe86268.txt",
    "portfolio_margin/rest/cancel_cm_conditional_order": "004_2943aff4e4903e34.txt",
}


@pytest.fixture(scope="module")
def catalogue(root: Path) -> Catalogue:
    return load(root / "specs")


@pytest.fixture(params=PAGES)
def case(request: pytest.FixtureRequest, catalogue: Catalogue, documentation: Path) -> tuple[Endpoint, str]:
    page = documentation / "seeds" / PAGES[request.param]
    return catalogue.by_id[request.param], page.read_text("utf-8")


def test_the_catalogue_holds_the_five(catalogue: Catalogue) -> None:
    assert set(PAGES) <= {endpoint.id for endpoint in catalogue.endpoints}


def test_request_and_page(case: tuple[Endpoint, str]) -> None:
    endpoint, page = case
    plain = page.replace("`", "")
    assert f"\n{endpoint.request_text}\n" in plain
    assert f"/{endpoint.page}#" in page


def test_weight(case: tuple[Endpoint, str]) -> None:
    endpoint, page = case
    printed = set(re.findall(r"^\*\*(\d+)(\(IP\))?\*\*$", page, re.MULTILINE))
    assert endpoint.charges is not None
    (charge,) = endpoint.charges
    assert printed == {(str(charge.fixed), "(IP)" if charge.unit_stated else "")}


def test_every_row_of_the_parameter_table(case: tuple[Endpoint, str]) -> None:
    endpoint, page = case
    rows = re.findall(r"^(\w+) ?\| ?([A-Z]+) ?\| ?(YES|NO) ?\|", page, re.MULTILINE)
    assert set(rows) == {(p.name, p.type, "YES" if p.mandatory else "NO") for p in endpoint.params}
    # In the order of the page, which is the order of the spec.
    assert [name for name, _, _ in rows[: len(endpoint.params)]] == [param.name for param in endpoint.params]


def test_the_rule(case: tuple[Endpoint, str]) -> None:
    endpoint, page = case
    (rule,) = endpoint.constraints
    assert rule.kind == "any_of"
    notes = [line for line in page.splitlines() if re.match(r"\W*\* ", line) and re.search(r"must|必须", line)]
    assert notes
    for note in notes:
        assert set(re.findall(r"[a-z]+[A-Z]\w+", note)) == set(rule.params)


def test_the_example(case: tuple[Endpoint, str]) -> None:
    endpoint, page = case
    (example,) = endpoint.examples
    found = list(answers(page))
    assert example.value in found
    for answer in found:
        # The other language may leave a field out; what both show is the same.
        assert answer.items() <= example.value.items()


def test_the_documented_error(catalogue: Catalogue, documentation: Path) -> None:
    endpoint = catalogue.by_id["margin/rest/margin_account_cancel_order"]
    page = (documentation / "seeds" / PAGES[endpoint.id]).read_text("utf-8")
    (error,) = endpoint.errors
    assert f"**{error.name}**" in page
    assert f"{{“code”: {error.code}, “msg”: “{error.msg}”}}" in page


def answers(page: str) -> Iterator[dict[str, Any]]:
    """Every example of an answer; of a WebSocket API reply, its result."""
    plain = re.sub(r"//[^\n\"]*$", "", page, flags=re.MULTILINE)
    end = 0
    for start in re.finditer(r"^ {0,4}(?=\{\s*$)", plain, re.MULTILINE):
        if start.end() < end:
            continue  # inside the example before
        data, end = json.JSONDecoder().raw_decode(plain, start.end())
        if "method" not in data:
            yield data.get("result", data)
