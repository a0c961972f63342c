"""`specwright transcribe` as people run it: what is printed, what is written, and the exit code."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """One command, in a process of its own."""
    command = [sys.executable, "-m", "generator", "transcribe", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture
def cases(root: Path) -> Path:
    return root / "tests/transcribe/cases"


def pages(case: Path) -> list[Path]:
    return sorted((case / "docs").iterdir())


def files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_pages_become_specs_and_a_second_run_writes_nothing(cases: Path, root: Path, tmp_path: Path) -> None:
    case, out = cases / "plain", tmp_path / "specs"
    first = run(*pages(case), "--out", out, cwd=root)
    assert (first.returncode, first.stderr) == (0, "")
    assert "1 REST endpoints and 0 WebSocket API methods" in first.stdout
    assert "2 specs added, 0 changed, 0 unchanged; 0 findings" in first.stdout
    assert files(out) == files(case / "expected")
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    second = run(*pages(case), "--out", out, cwd=root)
    assert "0 specs added, 0 changed, 2 unchanged" in second.stdout
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


def test_check_writes_nothing(cases: Path, root: Path, tmp_path: Path) -> None:
    out = tmp_path / "specs"
    for option in ("--check", "--diff"):
        assert run(*pages(cases / "plain"), "--out", out, option, cwd=root).returncode == 1
        assert not out.exists()
    run(*pages(cases / "plain"), "--out", out, cwd=root)
    assert run(*pages(cases / "plain"), "--out", out, "--check", cwd=root).returncode == 0
    done = run(*pages(cases / "plain"), "--out", out, "--diff", cwd=root)
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 7)


def test_check_names_what_would_change_and_diff_shows_it(cases: Path, root: Path, tmp_path: Path) -> None:
    out = tmp_path / "specs"
    run(*pages(cases / "plain"), "--out", out, cwd=root)
    spec = out / "wallet/rest/press_coin.yaml"
    spec.write_text(spec.read_text("utf-8").replace("title: ", "title: Hardly "), "utf-8")
    (out / "wallet/product.yaml").unlink()
    before = files(out)
    done = run(*pages(cases / "plain"), "--out", out, "--check", "--report", tmp_path / "account.txt", cwd=root)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[:2] == [f"would add {out}/wallet/product.yaml", f"would change {spec}"]
    for text in (done.stdout, (tmp_path / "account.txt").read_text("utf-8")):
        assert "1 specs would be added, 1 would be changed, 0 unchanged; 0 findings" in text
    shown = run(*pages(cases / "plain"), "--out", out, "--diff", cwd=root)
    assert shown.returncode == 1
    assert f"--- {spec}\n+++ wallet/rest/press_coin.yaml (as transcribed)\n" in shown.stdout
    assert "\n-title: Hardly " in shown.stdout
    assert "would add" not in shown.stdout
    assert files(out) == before


def test_strays_are_named_and_stay(cases: Path, root: Path, tmp_path: Path) -> None:
    out = tmp_path / "specs"
    run(*pages(cases / "plain"), "--out", out, cwd=root)
    old = out / "wallet/rest/press_coin_long_ago.yaml"
    old.write_text((out / "wallet/rest/press_coin.yaml").read_text("utf-8").replace("POST /", "POST /old/"), "utf-8")
    done = run(*pages(cases / "plain"), "--out", out, cwd=root)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == f"no page gives {old}; it stays until you remove it"
    assert "2 unchanged, 1 given by no page; 0 findings" in done.stdout
    assert old.exists()


def test_links_among_the_pages_fail_the_run(cases: Path, root: Path, tmp_path: Path) -> None:
    shutil.copytree(cases / "plain/docs", tmp_path / "docs")
    (page,) = (tmp_path / "docs").rglob("Press-Coin.md")
    page.with_name("Press-More.md").symlink_to(page)
    done = run(*sorted((tmp_path / "docs").iterdir()), "--out", tmp_path / "specs", cwd=root)
    assert done.returncode == 1
    assert "Press-More.md:1:1: unreadable: a link, which is not followed" in done.stderr
    assert "2 files read, 1 unreadable" in done.stdout
    assert files(tmp_path / "specs") == files(cases / "plain/expected")
    (tmp_path / "links").mkdir()
    (tmp_path / "links/Press.md").symlink_to(page)
    alone = run(tmp_path / "links", "--out", tmp_path / "specs", cwd=root)
    assert (alone.returncode, alone.stderr.count("\n")) == (1, 1)


def test_reports(cases: Path, root: Path, tmp_path: Path) -> None:
    for name in ("account.txt", "deep/account.json"):
        done = run(*pages(cases / "disagreement"), "--out", tmp_path / "s", "--report", tmp_path / name, cwd=root)
        assert done.returncode == 0
    said = json.loads((tmp_path / "deep/account.json").read_text("utf-8"))
    assert said["endpoints"]["rest"] == 1
    assert len(said["disagreements"]) == 9
    text = (tmp_path / "account.txt").read_text("utf-8")
    assert "Disagreements (9)" in text


def test_pages_that_cannot_be_read_are_told_and_the_rest_is_written(cases: Path, root: Path, tmp_path: Path) -> None:
    out = tmp_path / "specs"
    done = run(*pages(cases / "plain"), *pages(cases / "bad_bytes"), "--out", out, cwd=root)
    assert done.returncode == 1
    assert "latin.md:1:1: unreadable: no UTF-8" in done.stderr
    assert "Traceback" not in done.stderr
    assert files(out) == files(cases / "plain/expected")


def test_a_correction_that_needs_a_look_fails_the_run(cases: Path, root: Path, tmp_path: Path) -> None:
    shutil.copytree(cases / "corrections/specs", tmp_path / "specs")
    done = run(*pages(cases / "corrections"), "--out", tmp_path / "specs", cwd=root)
    assert done.returncode == 1
    assert "correction: `weight`: the page says neither" in done.stderr
    assert (tmp_path / "specs/wallet/rest/press_my_coin.yaml").is_file()
    assert not (tmp_path / "specs/wallet/rest/press_coin.yaml").exists()


def test_broken_corrections_stop_the_run_before_anything_is_written(cases: Path, root: Path, tmp_path: Path) -> None:
    broken = tmp_path / "specs/wallet/corrections.yaml"
    broken.parent.mkdir(parents=True)
    broken.write_text("corrections: [{fact: weight}]\n", "utf-8")
    done = run(*pages(cases / "plain"), "--out", tmp_path / "specs", cwd=root)
    assert done.returncode == 1
    assert "specs/wallet/corrections.yaml:1:" in done.stderr
    assert list(files(tmp_path / "specs")) == ["wallet/corrections.yaml"]


@pytest.mark.parametrize("names", [["nowhere"], ["."]])
def test_nothing_to_read_is_wrong_usage(root: Path, tmp_path: Path, names: list[str]) -> None:
    done = run(*(tmp_path / name for name in names), "--out", tmp_path / "specs", cwd=root)
    assert done.returncode == 2
    assert "nothing to transcribe" in done.stderr
    assert not (tmp_path / "specs").exists()


def test_a_name_cannot_drive_the_terminal(root: Path, tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/\x1b[31mred\nline.md").write_bytes(b"\xff")
    done = run(tmp_path / "docs", "--out", tmp_path / "specs", cwd=root)
    assert done.returncode == 1
    assert "\x1b" not in done.stderr + done.stdout
    assert len(done.stderr.splitlines()) == 1


def test_prose_is_kept_only_if_asked(cases: Path, root: Path, tmp_path: Path) -> None:
    for name, options in (("without", []), ("with", ["--with-prose"])):
        run(*pages(cases / "not_understood"), "--out", tmp_path / name, *options, cwd=root)
    texts = {name: (tmp_path / name / "wallet/rest/press_coin.yaml").read_text("utf-8") for name in ("without", "with")}
    assert "colder" in texts["with"]
    assert "colder" not in texts["without"]


def test_one_page_alone_leaves_its_product_as_it_is(cases: Path, root: Path, tmp_path: Path) -> None:
    out = tmp_path / "specs"
    run(*pages(cases / "plain"), "--out", out, cwd=root)
    (out / "wallet/corrections.yaml").write_text(
        "corrections:\n  - {page: wallet/mint/Other, fact: weight, documented: 1, value: 2, why: x, evidence: y}\n",
        "utf-8",
    )
    before = files(out)
    (page,) = (cases / "plain/docs").rglob("Press-Coin.md")
    done = run(page, "--out", out, cwd=root)
    assert (done.returncode, done.stderr) == (0, "")
    assert "0 specs added, 0 changed, 1 unchanged; 0 findings" in done.stdout
    assert files(out) == before


def test_pages_without_a_day_are_told_on_one_line_each(cases: Path, root: Path, tmp_path: Path) -> None:
    shutil.copytree(cases / "many_on_a_page/docs/spot-2026-07", tmp_path / "docs")
    done = run(tmp_path / "docs", "--out", tmp_path / "specs", cwd=root)
    assert done.returncode == 1
    assert [line.partition(": ")[2][:24] for line in done.stderr.splitlines()] == ["undated: no day is known"] * 2
    dated = run(tmp_path / "docs", "--updated", "2026-07", "--out", tmp_path / "specs", cwd=root)
    assert (dated.returncode, dated.stderr) == (0, "")


def test_specs_names_the_catalogue_too(cases: Path, root: Path, tmp_path: Path) -> None:
    run(*pages(cases / "plain"), "--specs", tmp_path / "mine", cwd=root)
    assert files(tmp_path / "mine") == files(cases / "plain/expected")
