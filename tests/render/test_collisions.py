"""Names that collide: with each other, with Python's own, with the client's; and answers of one shape."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.catalog.load import load
from generator.render.memory import Memory
from generator.render.render import render, render_product
from tests.render.package import built, contract_tests, passes_mypy_strict

SPECS = "tests/render/collisions"


class Kept:
    """Remembers everything, and what was made."""

    def __init__(self, texts: dict[tuple[str, str], str] | None = None) -> None:
        self.texts = texts or {}
        self.made: list[str] = []

    def get(self, kind: str, source: str) -> str | None:
        return self.texts.get((kind, source))

    def put(self, kind: str, source: str, text: str) -> None:
        self.made.append(kind)
        self.texts[kind, source] = text


@pytest.fixture(scope="module")
def package(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(root / SPECS, tmp_path_factory.mktemp("collisions") / "generated")


def test_it_passes_mypy(package: Path) -> None:
    passes_mypy_strict(package)


def test_its_contract_tests_pass(package: Path, root: Path) -> None:
    done = contract_tests(package, root / SPECS, root)
    assert done.returncode == 0, done.stdout[-4000:]
    assert " skipped" not in done.stdout


def test_two_operations_of_one_name_stand_beside_each_other(package: Path) -> None:
    operations = (package / "binance_typed/mint/operations.py").read_text("utf-8")
    found = re.findall(r"^(\w+): Operation\[(?!Any\])", operations, re.MULTILINE)
    assert found == ["ORDER_REST", "ORDER_WS", "ORDER_INFO"]


def test_models_of_one_name_are_numbered_and_those_of_one_content_are_one(package: Path) -> None:
    models = (package / "binance_typed/mint/models.py").read_text("utf-8")
    found = re.findall(r"^class (\w+)\(", models, re.MULTILINE)
    assert found == ["Order", "OrderInfo", "OrderList", "OrderWs", "OrderWsInfo", "OrderInfo2"]


def test_a_field_hides_a_builtin_only_from_its_own_class(package: Path) -> None:
    models = (package / "binance_typed/mint/models.py").read_text("utf-8")
    assert "    more: list_aliased[int] | None = " in models
    assert '    int: int_aliased | None = field(name="int", default=None)' in models
    assert '    note: str_aliased | None = field(name="note", default=None)' in models
    assert '    name: str | None = field(name="name", default=None)' in models


def test_a_product_without_signed_calls_has_no_test_of_keys(package: Path) -> None:
    assert (package / "tests/mint/test_keys.py").is_file()
    assert not (package / "tests/press/test_keys.py").exists()


def rendered(root: Path, specs: str, product: str, memory: Memory | None = None) -> dict[str, str]:
    catalogue = load(root / specs)
    return render_product(catalogue, catalogue.products[product], root / "templates", memory).files


@pytest.mark.parametrize(("specs", "product"), [(SPECS, "mint"), ("tests/catalog/everything", "mint")])
def test_what_is_remembered_changes_nothing(root: Path, specs: str, product: str) -> None:
    """Whatever part of the work is remembered, the output is the same as with none."""
    whole = rendered(root, specs, product)
    memory = Kept()
    assert rendered(root, specs, product, memory) == whole
    assert set(memory.made) >= {"model", "contract"}
    again = Kept(dict(memory.texts))
    assert rendered(root, specs, product, again) == whole
    assert again.made == []
    for part in range(2):
        some = Kept(dict(list(memory.texts.items())[part::2]))
        assert rendered(root, specs, product, some) == whole
        assert some.made


def test_only_the_contract_that_is_asked_for_is_made(root: Path) -> None:
    catalogue = load(root / SPECS)
    memory = Kept()
    only = catalogue.by_id["mint/rest/order"]
    files = render_product(catalogue, catalogue.products["mint"], root / "templates", memory, only).files
    assert [path for path in files if "/contract/" in path] == ["tests/mint/contract/rest_order.json"]
    assert memory.made.count("contract") == 1
    whole = render(catalogue, root / "templates")
    assert all(whole[path] == text for path, text in files.items())
