"""Whatever the bytes: a catalogue or findings, never a traceback, and every finding one printable line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.catalog import format as written
from generator.catalog.findings import RULES, Finding, FindingsError
from generator.catalog.load import assemble, load, read_spec
from generator.catalog.model import Endpoint, Product, Relations

ROOT = Path(__file__).parent / "everything"
SPECS = sorted(ROOT.rglob("*.yaml"))
TEXTS = {file.relative_to(ROOT.parent).as_posix(): file.read_bytes() for file in SPECS}


def keys() -> list[str]:
    """Every key of the format, and some that are none."""
    models = [written.EndpointFile, written.ProductFile, written.Param, written.When, written.Schema, written.Charge]
    models += [*written.CONSTRAINTS.values(), written.RequiredIfBody, written.MaxSpanBody, written.WeightCase]
    models += [written.RelationsFile, written.Orders, written.OrderRequest]
    named = {field.alias or name for model in models for name, field in model.model_fields.items()}
    return sorted(named | {"a", "symbol", "", "0", "any_of", "\u202e", "\n"})


def check_one(shown: str, text: str) -> None:
    """Load the fixture with one file replaced."""
    findings: list[Finding] = []
    products: dict[str, Product] = {}
    endpoints: list[Endpoint] = []
    relations: dict[str, Relations] = {}
    for name, raw in {**TEXTS, shown: b""}.items():
        loaded = read_spec(text if name == shown else raw.decode(), name, findings)
        if isinstance(loaded, Product):
            products[loaded.name] = loaded
        elif isinstance(loaded, Relations):
            relations[loaded.product] = loaded
        elif loaded is not None:
            endpoints.append(loaded)
    assemble("specs", products, endpoints, findings, relations=relations)
    for finding in findings:
        assert finding.rule in RULES
        assert str(finding).isprintable()
        assert len(str(finding)) < 1200
    again: list[Finding] = []
    read_spec(text, shown, again)
    assert again == findings[: len(again)] or set(again) <= set(findings)


scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.sampled_from(keys()),
    st.sampled_from(["LONG", "ARRAY", "ip", "[1,2)", "7d", "2026-01-15", "GET /x", "p/rest/x", "<symbol>", "rest"]),
)  # fmt: skip
trees = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(keys()), inner, max_size=5),
    max_leaves=25,
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_mutated_bytes(shown: str, data: st.DataObject) -> None:
    raw = bytearray(TEXTS[shown])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw) - 1))
        match data.draw(st.integers(0, 2)):
            case 0:
                raw[at] = data.draw(st.integers(0, 255))
            case 1:
                del raw[at : at + data.draw(st.integers(1, 30))]
            case _:
                end = at + data.draw(st.integers(1, 60))
                raw[at:at] = raw[at:end]
        if not raw:
            return
    check_one(shown, bytes(raw).decode("utf-8", "replace"))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(TEXTS)), st.data(), trees)
def test_replaced_values(shown: str, data: st.DataObject, tree: Any) -> None:
    """A valid spec with one value, anywhere in it, replaced by some structure."""
    spec = yaml.load(TEXTS[shown].decode(), yaml.BaseLoader)
    spot, here = spec, data.draw(st.sampled_from(sorted(spec)))
    while isinstance(spot[here], dict | list) and spot[here] and data.draw(st.booleans()):
        spot = spot[here]
        here = data.draw(st.sampled_from(sorted(spot) if isinstance(spot, dict) else range(len(spot))))
    spot[here] = tree
    check_one(shown, yaml.safe_dump(spec, allow_unicode=True, sort_keys=False, default_flow_style=None))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_random_bytes(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    root = tmp_path_factory.mktemp("specs")
    (root / "p/rest").mkdir(parents=True)
    (root / "p/rest/x.yaml").write_bytes(raw)
    with pytest.raises(FindingsError) as caught:
        load(root)
    assert all(str(finding).isprintable() for finding in caught.value.findings)


def test_a_long_chain_of_extends(tmp_path: Path) -> None:
    folder = tmp_path / "p/rest"
    folder.mkdir(parents=True)
    product = "title: P\nservers: {}\nsecurity: {NONE: none}\n"
    (tmp_path / "p/product.yaml").write_text(product)
    for i in range(1500):
        spec = f"title: X\nrequest: GET /x{i}\nsource: {{page: x, updated: 2026-01-15}}\n"
        extends = f"extends: {{params: p/rest/e{i + 1}}}\n" if i < 1499 else "params: {a: {type: LONG}}\n"
        (folder / f"e{i}.yaml").write_text(spec + extends)
    catalogue = load(tmp_path)
    assert all([param.name for param in endpoint.params] == ["a"] for endpoint in catalogue.endpoints)
