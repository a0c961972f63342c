"""A user's type check tells the truth: what breaks in the real drifts fails against the new client, the rest passes."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import paths, tree
from generator.cache import Cache, Shelf
from generator.catalog.model import Catalogue
from generator.commands.comparison import client_in
from generator.drift.change import Class, Difference
from generator.drift.compare import compare
from generator.render.render import merged, render_product
from tests.corpus.drifts import DRIFTS, Drift, drift
from tests.drift.user_scripts import Usage, script, usage


@pytest.fixture(scope="module", params=sorted(DRIFTS))
def real(request: pytest.FixtureRequest, documentation: Path, tmp_path_factory: pytest.TempPathFactory) -> Drift:
    return drift(request.param, documentation, tmp_path_factory.mktemp(request.param))


def test_a_type_check_tells_what_breaks(real: Drift, tmp_path: Path) -> None:
    difference = compare(real.old, real.new)
    packages = {side: _package(getattr(real, side), difference, tmp_path / side) for side in ("old", "new")}
    found = list(_usages(real, difference, packages["old"]))
    errors = {side: _errors(found, package) for side, package in packages.items()}
    assert not errors["old"], "what was written against the old client was right"
    wrong = []
    for number, each in enumerate(found):
        fails = number in errors["new"]
        # Where the checker is not the one who tells, it has nothing to say: the report, or the client, tells.
        expected = each.change.cls is Class.BREAKING and each.change.told_by == "types"
        if fails != expected:
            wrong.append(f"{each.change.rule} {each.change.subject} {each.change.fact}: {errors['new'].get(number)}")
    assert not wrong
    kinds = Counter(each.change.cls for each in found)
    assert kinds[Class.ADDITIVE], "something was compared"


def _usages(real: Drift, difference: Difference, package: Path) -> Iterator[Usage]:
    """A usage for each change; one that a type checker is said to tell of has to have one."""
    client = client_in(package)
    for change in difference.changes:
        used = usage(change, real.old, real.new, client)
        assert used or change.told_by != "types" or change.cls is not Class.BREAKING, change
        if used:
            yield used


def _package(catalogue: Catalogue, difference: Difference, folder: Path) -> Path:
    """The client of the products that changed."""
    products = sorted({change.subject.split("/")[0] for change in difference.changes} & catalogue.products.keys())
    templates = paths.resolve().templates
    shelf = Cache(None)
    made = [render_product(catalogue, catalogue.products[each], templates, Shelf(shelf, each)) for each in products]
    tree.replace(folder, tree.with_manifest(merged(made, templates)))
    return folder


def _errors(found: list[Usage], package: Path) -> dict[int, str]:
    """What mypy says of a user's script, by the number of the usage."""
    text, spans = script(found)
    (package / "script.py").write_text(text, "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", ".mypy", "script.py"]
    done = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False)
    errors: dict[int, str] = {}
    for line in done.stdout.splitlines():
        file, number, message = line.split(":", 2)
        assert file == "script.py", line
        errors.setdefault(next(at for at, span in enumerate(spans) if int(number) in span), message)
    assert done.returncode == bool(errors), done.stderr
    return errors
