"""`specwright build`: what it writes, when it writes nothing, and what it says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from generator import paths, tree, workers
from generator.cli import main
from generator.pipeline import outputs


@pytest.fixture
def checkout(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with specs and their output, as a user of the tool has them."""
    shutil.copytree(root / "tests" / "specs_five", tmp_path / "specs")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SPECWRIGHT_SPECS", raising=False)
    assert main(["build"]) == 0
    return tmp_path


def test_the_committed_output_is_up_to_date(root: Path) -> None:
    where = paths.resolve(root / "specs", root / "generated")
    assert not tree.compare(where.out, outputs(where, cached=False).files)


def test_a_second_build_writes_nothing(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.stat().st_mtime_ns for path in (checkout / "generated").rglob("*")}
    capsys.readouterr()
    assert main(["build"]) == 0
    assert "up to date" in capsys.readouterr().out
    assert {path: path.stat().st_mtime_ns for path in (checkout / "generated").rglob("*")} == before


def test_a_build_with_nothing_to_do_imports_nothing_heavy(checkout: Path) -> None:
    script = (
        "import sys; from generator.cli import main; code = main(['build']);"
        "heavy = {'black', 'jinja2', 'pydantic', 'yaml', 'datamodel_code_generator', 'aiohttp', 'rich'};"
        "print(code, sorted(heavy & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=checkout, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "0 []"


def test_a_changed_spec_is_seen_although_size_and_time_are_the_same(checkout: Path) -> None:
    spec = checkout / "specs/margin/rest/margin_account_cancel_order.yaml"
    stat = spec.stat()
    changed = spec.with_suffix(".new")
    changed.write_text(spec.read_text("utf-8").replace("{ip: 10}", "{ip: 11}"), "utf-8")
    os.utime(changed, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    changed.replace(spec)
    assert main(["build"]) == 0
    assert "Case(11)" in (checkout / "generated/binance_typed/margin/operations.py").read_text("utf-8")


def test_check_shows_the_difference_and_writes_nothing(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = checkout / "specs/margin/rest/margin_account_cancel_order.yaml"
    spec.write_text(spec.read_text("utf-8").replace("{ip: 10}", "{ip: 11}"), "utf-8")
    capsys.readouterr()
    assert main(["build", "--check"]) == 1
    said = capsys.readouterr()
    assert any(line.startswith("+") and "weight 11 per IP" in line for line in said.out.splitlines())
    assert "is stale in" in said.err
    assert "Case(10)" in (checkout / "generated/binance_typed/margin/operations.py").read_text("utf-8")


def test_check_sees_a_hand_edited_output(checkout: Path) -> None:
    file = checkout / "generated/binance_typed/margin/errors.py"
    file.write_text(file.read_text("utf-8").replace("CANCEL_REJECTED", "CANCEL_ACCEPTED"), "utf-8")
    assert main(["build", "--check"]) == 1
    assert main(["build"]) == 0
    assert "CANCEL_REJECTED" in file.read_text("utf-8")


def test_what_a_build_no_longer_makes_is_removed_and_other_files_stay(checkout: Path) -> None:
    (checkout / "generated/notes.txt").write_text("mine", "utf-8")
    shutil.rmtree(checkout / "specs/portfolio_margin")
    assert main(["build", "--check"]) == 1
    assert main(["build"]) == 0
    assert not (checkout / "generated/binance_typed/portfolio_margin").exists()
    assert (checkout / "generated/notes.txt").read_text("utf-8") == "mine"
    assert main(["build", "--check"]) == 0


def test_findings_stop_a_build_and_leave_the_output_alone(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(checkout / "generated")
    (checkout / "specs/margin/rest/extra.yaml").write_text("title: [", "utf-8")
    assert main(["build"]) == 1
    assert snapshot(checkout / "generated") == before
    assert "specs/margin/rest/extra.yaml:" in capsys.readouterr().err


def test_the_output_does_not_depend_on_hash_seed_cache_or_place(checkout: Path, root: Path) -> None:
    for seed in ("1", "2"):
        out = checkout / f"out{seed}"
        subprocess.run(
            [sys.executable, "-m", "generator", "build", "--no-cache", "--out", str(out)],
            cwd=checkout, env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": "Asia/Tokyo"}, check=True,
            capture_output=True,
        )  # fmt: skip
        assert snapshot(out) == snapshot(checkout / "generated")


def test_the_output_does_not_depend_on_the_number_of_processes(checkout: Path) -> None:
    where = paths.resolve()
    assert outputs(where, cached=False, processes=2) == outputs(where, cached=False, processes=1)
    shutil.rmtree(where.cache)
    assert outputs(where, processes=2) == outputs(where, processes=1)


def test_places_that_cannot_take_the_output_are_refused(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "file").write_text("", "utf-8")
    (checkout / "full").mkdir()
    (checkout / "full/precious.txt").write_text("", "utf-8")
    for out in ("specs", "specs/below", ".", "file", "full"):
        before = snapshot(checkout)
        assert main(["build", "--out", out]) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1
        assert snapshot(checkout) == before


OPERATIONS = "binance_typed/margin/operations.py"


class _Elsewhere(paths.Paths):
    """The folders of a tool whose code lies somewhere else."""

    sources = Path()


def test_the_cache_knows_the_code_that_fills_it(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    where = paths.resolve()
    monkeypatch.setattr(_Elsewhere, "sources", checkout / "code")
    elsewhere = _Elsewhere(where.specs, where.templates, where.out, where.cache)
    shutil.copytree(where.sources, elsewhere.sources, ignore=shutil.ignore_patterns("__pycache__"))
    for module in ("layout", "blacken"):
        monkeypatch.setattr(f"generator.render.{module}.LINE_LENGTH", 60)
    first = (where.out / OPERATIONS).read_bytes()
    assert outputs(elsewhere).files[OPERATIONS] == first  # the same code, so the cache is right to answer
    with (elsewhere.sources / "render" / "layout.py").open("a") as file:
        file.write("# changed\n")
    assert outputs(elsewhere).files[OPERATIONS] != first


def rendered_products(where: paths.Paths) -> list[str]:
    """Which products a build makes anew."""
    made: list[str] = []

    def seen(work: Callable[[str], object], names: Sequence[str], count: int) -> Iterator[object]:
        made.extend(names)
        return map(work, names)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("generator.workers.each", seen)
        outputs(where)
    return sorted(made)


def test_only_products_of_which_something_changed_are_made_anew(checkout: Path) -> None:
    where = paths.resolve()
    assert rendered_products(where) == []
    edit(checkout / "specs/margin/rest/margin_account_cancel_order.yaml", "{ip: 10}", "{ip: 11}")
    assert rendered_products(where) == ["margin"]
    assert outputs(where) == outputs(where, cached=False)
    edit(checkout / "specs/usds_futures/product.yaml", "CANCEL_REJECTED", "CANCEL_REFUSED")
    assert rendered_products(where) == ["usds_futures"]
    (checkout / "specs/usds_futures/ws/cancel_order.yaml").unlink()
    assert rendered_products(where) == ["usds_futures"]
    assert outputs(where) == outputs(where, cached=False)


def test_what_a_product_takes_from_another_is_seen_to_change(checkout: Path) -> None:
    where = paths.resolve()
    taken = checkout / "specs/margin/rest/taken.yaml"
    taken.write_text(TAKEN, "utf-8")
    assert rendered_products(where) == ["margin"]
    edit(checkout / "specs/usds_futures/ws/cancel_order.yaml", "origClientOrderId", "oldClientOrderId")
    assert rendered_products(where) == ["margin", "usds_futures"]
    assert b"old_client_order_id" in outputs(where).files["binance_typed/margin/sync.py"]
    assert outputs(where) == outputs(where, cached=False)


def test_a_reference_that_leads_nowhere_any_more_is_found(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "specs/margin/rest/taken.yaml").write_text(TAKEN, "utf-8")
    assert main(["build"]) == 0
    (checkout / "specs/usds_futures/ws/cancel_order.yaml").unlink()
    assert main(["build"]) == 1
    assert "unknown-endpoint" in capsys.readouterr().err


def test_what_relations_name_in_another_product_is_seen_to_change(checkout: Path) -> None:
    where = paths.resolve()
    for place, text in ASIDE.items():
        (checkout / "specs" / place).parent.mkdir(parents=True, exist_ok=True)
        (checkout / "specs" / place).write_text(text, "utf-8")
    assert rendered_products(where) == ["aside", "usds_futures"]
    assert outputs(where) == outputs(where, cached=False)
    edit(checkout / "specs/usds_futures/rest/told.yaml", "GET /fapi/v1/time", "GET /fapi/v2/time")
    assert rendered_products(where) == ["aside", "usds_futures"]
    assert b'TIME: dict[str, Route] = {"rest": Route("GET", "/fapi/v2/time"' in outputs(where).files[ASIDE_OPERATIONS]
    edit(checkout / "specs/aside/relations.yaml", "changes: [rest/look]\n", "")
    assert rendered_products(where) == ["aside"]
    assert b"reads=True" in outputs(where).files[ASIDE_OPERATIONS]
    assert outputs(where) == outputs(where, cached=False)


ASIDE_OPERATIONS = "binance_typed/aside/operations.py"
ASIDE = {
    "usds_futures/rest/told.yaml": """
title: Told
request: GET /fapi/v1/time
response: {schema: {type: object, properties: {serverTime: {type: integer}}}}
source: {page: usds/time, updated: 2026-01-01}
""",
    "aside/product.yaml": """
title: Aside
servers: {rest: {production: https://fapi.binance.com}}
security: {NONE: none}
""",
    "aside/rest/look.yaml": """
title: Look
request: GET /fapi/v1/aside
source: {page: aside/look, updated: 2026-01-01}
""",
    "aside/relations.yaml": "time: {rest: usds_futures/rest/told}\nchanges: [rest/look]\n",
}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


TAKEN = """
title: Taken
request: DELETE /sapi/v1/taken
security: TRADE
weight: 1
extends: {params: usds_futures/ws/cancel_order}
source: {page: margin/taken, updated: 2026-01-01}
"""


def test_a_stray_module_is_told(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "generated/binance_typed/margin/extra.py").write_text("", "utf-8")
    capsys.readouterr()
    for _ in range(2):
        assert main(["build"]) == 0
        assert "binance_typed/margin/extra.py is not the tool's own" in capsys.readouterr().out


def test_line_ends_are_a_difference_that_shows(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = checkout / "generated/binance_typed/margin/errors.py"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert main(["build", "--check"]) == 1
    assert "\\r" in capsys.readouterr().out


def test_the_manifest_names_every_file_that_is_the_tools_own(checkout: Path) -> None:
    manifest = json.loads((checkout / "generated/MANIFEST.json").read_text("utf-8"))
    assert {*manifest["files"], "MANIFEST.json"} == set(snapshot(checkout / "generated"))


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_failure_in_a_process_is_told_and_ends_the_others() -> None:

    def work(name: str) -> str:
        if name == "bad":
            raise ValueError(f"{name} in {os.getpid()}")
        return name

    with pytest.raises(ValueError, match="bad in"):
        list(workers.each(work, ["good", "bad", *map(str, range(50))], 2))
    assert sorted(workers.each(work, ["a", "b", "c"], 2)) == ["a", "b", "c"]
