"""A page written from a spec, in each Markdown layout, is read as that spec again; a damaged page never in silence."""

from __future__ import annotations

import copy
import re
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.transcribe.run import Run, run
from tests.transcribe import pages

NAMES = st.sampled_from(
    ["symbol", "coinId", "origCoinId", "startTime", "endTime", "mintName", "metal", "pageSize", "fromId"]
)
LITERALS = st.lists(st.sampled_from(["GOLD", "SILVER", "IRON", "TIN_5", "LEAD"]), min_size=2, max_size=4, unique=True)


@st.composite
def parameters(draw: st.DrawFn) -> dict[str, Any]:
    """Parameters of all types with what a description cell may say of them."""
    params: dict[str, Any] = {}
    for name in draw(st.lists(NAMES, unique=True, max_size=6)):
        kind = (
            "LONG"
            if name.endswith(("Time", "Id"))
            else draw(st.sampled_from(["STRING", "LONG", "INT", "DECIMAL", "ENUM"]))
        )
        param: dict[str, Any] = {"type": kind}
        if draw(st.booleans()):
            param["mandatory"] = True
        if kind == "ENUM":
            param["enum"] = draw(LITERALS)
            if draw(st.booleans()):
                param["default"] = draw(st.sampled_from(param["enum"]))
        elif kind == "INT":
            if draw(st.booleans()):
                param["default"] = draw(st.integers(1, 500))
            if draw(st.booleans()):
                param["max"] = draw(st.integers(500, 5000))
        params[name] = {key: param[key] for key in ("type", "mandatory", "default", "enum", "max") if key in param}
    return params


@st.composite
def weights(draw: st.DrawFn, params: dict[str, Any]) -> Any:
    """A weight in one of its usual forms."""
    forms: list[Any] = [draw(st.integers(0, 3000)), {draw(st.sampled_from(["ip", "uid"])): draw(st.integers(1, 3000))}]
    if "symbol" in params and not params["symbol"].get("mandatory"):
        one, other = draw(st.lists(st.integers(1, 99), min_size=2, max_size=2, unique=True))
        cases = [{"when": {"present": "symbol"}, "value": one}, {"when": {"absent": "symbol"}, "value": other}]
        forms.append([{"counter": "ip", "unit_stated": False, "cases": cases}])
    return draw(st.sampled_from(forms))


@st.composite
def rules(draw: st.DrawFn, params: dict[str, Any]) -> list[dict[str, Any]]:
    """Rules that the parameters allow."""
    free = [name for name, param in params.items() if not param.get("mandatory")]
    found: list[dict[str, Any]] = []
    if len(free) >= 2 and draw(st.booleans()):
        found.append({draw(st.sampled_from(["any_of", "at_most_one"])): free[:2]})
    if {"startTime", "endTime"} <= set(params) and draw(st.booleans()):
        found.append({"max_span": {"from": "startTime", "to": "endTime", "value": f"{draw(st.integers(1, 90))}d"}})
    return found


@st.composite
def specs(draw: st.DrawFn, page: str = "wallet/mint/Press-Coin") -> dict[str, Any]:
    """A whole spec of a REST endpoint."""
    params = draw(parameters())
    found: dict[str, Any] = {
        "title": draw(st.sampled_from(["Press Coin", "Query Coins", "Coin Statistics"])),
        "security": draw(st.sampled_from(["NONE", "TRADE", "USER_DATA"])),
        "request": draw(st.sampled_from(["GET", "POST", "PUT", "DELETE"])) + " /sapi/v1/mint/coin",
        "weight": draw(weights(params)),
    }
    if params:
        found["params"] = params
    if constraints := draw(rules(params)):
        found["constraints"] = constraints
    value = draw(
        st.dictionaries(NAMES, st.integers(0, 2**53) | st.booleans() | st.sampled_from(["a", "0.1"]), min_size=1)
    )
    kinds = {bool: "boolean", int: "integer", str: "string"}
    properties = {name: {"type": kinds[type(each)]} for name, each in value.items()}
    found["response"] = {"schema": {"type": "object", "properties": properties}, "examples": [{"value": value}]}
    found["source"] = {"page": page, "updated": "2026-01-15", "langs": ["en", "zh"]}
    return found


def transcribed(files: dict[str, str]) -> Run:
    """What a folder with these files is transcribed to."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder, "2026-01-15", name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return run([[Path(folder, "2026-01-15")]], Path(folder, "specs"), 1)


def same(read: dict[str, Any], written: dict[str, Any]) -> None:
    """Equal facts: the rules in any order, and `orderId`-like answers may be of both types of their parameter."""
    read = copy.deepcopy(read)
    for part in (read, written):
        part["constraints"] = sorted(part.get("constraints", []), key=str)
    assert read == written


MANY = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@MANY
@given(specs())
def test_front_matter(spec: dict[str, Any]) -> None:
    made = transcribed({"wallet/mint/Press-Coin.md": pages.front_matter(spec)})
    (read,) = made.done.specs.values()
    same(read, spec)


@MANY
@given(specs())
def test_dump(spec: dict[str, Any]) -> None:
    made = transcribed({"dump.txt": pages.dump(spec)})
    (read,) = made.done.specs.values()
    same(read, {**spec, "source": {**spec["source"], "langs": ["zh"]}})


@MANY
@given(specs("binance-spot-api-docs/rest-api"), specs("binance-spot-api-docs/rest-api"))
def test_many_on_a_page(one: dict[str, Any], other: dict[str, Any]) -> None:
    other = {**other, "title": "Melt Coin", "request": "POST /api/v3/melt"}
    written = {"rest-api.md": pages.github([one, other], "en"), "rest-api_CN.md": pages.github([one, other], "zh")}
    made = transcribed(written)
    found = {spec["request"]: spec for spec in made.done.specs.values()}
    assert set(found) == {one["request"], other["request"]}
    for spec in (one, other):
        anchor = f"binance-spot-api-docs/rest-api#{spec['title'].lower().replace(' ', '-')}"
        tag = "" if spec["security"] == "NONE" else f"-{spec['security'].lower()}"
        read = found[spec["request"]]
        assert read["source"]["page"] in (anchor, anchor + tag)
        same({**read, "source": spec["source"]}, spec)


def told(made: Run) -> bool:
    """Whether the run says that something on a page is not as it should be."""
    chosen = made.done.chosen.values()
    return bool(
        made.unreadable
        or made.faults
        or made.done.findings
        or made.without_request
        or any(not verdict.kept or verdict.reason for verdict in made.verdicts.values())
        or any(each.merged.disagreements for each in chosen)
        or any(
            entry.verdict == "unmodelled" for each in chosen for facts in each.merged.facts for entry in facts.entries
        )
        or any(example.get("repaired") for spec in made.done.specs.values() for example in _examples(spec))
    )


def _examples(spec: dict[str, Any]) -> list[dict[str, Any]]:
    return list(spec.get("response", {}).get("examples", []))


def _rows(lines: list[str]) -> list[int]:
    return [at for at, line in enumerate(lines) if re.match(r"\w+\| (STRING|LONG|INT|DECIMAL|ENUM)\|", line)]


def lose_a_cell(text: str, draw: st.DataObject) -> str:
    """One cell of a row of parameters is gone, with its bar."""
    lines = text.split("\n")
    at = draw.draw(st.sampled_from(_rows(lines)))
    cells = lines[at].split("| ")
    del cells[draw.draw(st.integers(0, 2))]
    lines[at] = "| ".join(cells)
    return "\n".join(lines)


def split_a_row(text: str, draw: st.DataObject) -> str:
    """A row of parameters goes on in the next line."""
    lines = text.split("\n")
    at = draw.draw(st.sampled_from(_rows(lines)))
    cells = lines[at].split("| ")
    cut = draw.draw(st.integers(1, 3))
    lines[at : at + 1] = ["| ".join(cells[:cut]), "| ".join(cells[cut:])]
    return "\n".join(lines)


def widen_a_comma(text: str, draw: st.DataObject) -> str:
    """A comma of the example is a Chinese one."""
    places = [found.start() for found in re.finditer(r",(?=\s*\n\s+\")", text)] or [len(text) - 1]
    at = draw.draw(st.sampled_from(places))
    return f"{text[:at]}，{text[at + 1 :]}" if text[at] == "," else text


DAMAGES = [lose_a_cell, split_a_row, widen_a_comma]


@pytest.mark.parametrize("layout", [pages.front_matter, pages.dump])
@pytest.mark.parametrize("damage", DAMAGES)
@MANY
@given(data=st.data())
def test_damage_is_never_silent(damage: Any, layout: Any, data: st.DataObject) -> None:
    spec = data.draw(specs().filter(lambda each: "params" in each))
    name = "wallet/mint/Press-Coin.md" if layout is pages.front_matter else "dump.txt"
    made = transcribed({name: damage(layout(spec), data)})
    if not told(made):
        (read,) = made.done.specs.values()
        same({**read, "source": spec["source"]}, spec)


@MANY
@given(specs())
def test_a_page_under_another_pages_name_yields_nothing(spec: dict[str, Any]) -> None:
    made = transcribed({"wallet/mint/Press-Coin.md": pages.front_matter(spec, anchor="wallet/mint/Melt-Coin")})
    assert made.done.specs == {}
    assert [(v.kept, v.identity) for v in made.verdicts.values()] == [(False, "wallet/mint/Melt-Coin")]
