"""`diff` on the command line: what is no catalogue, revisions of a repository, and how wrong usage is told."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EVERYTHING = Path(__file__).parent.parent / "catalog" / "everything"
GIT = ("git", "-c", "user.name=x", "-c", "user.email=x@x.test", "-c", "commit.gpgsign=false")


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=60, check=False)


def commit(folder: Path) -> None:
    for arguments in (("init", "-q"), ("add", "-A"), ("commit", "-q", "-m", "x")):
        subprocess.run([*GIT, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a catalogue."""
    shutil.copytree(EVERYTHING, tmp_path / "specs")
    commit(tmp_path)
    return tmp_path


def refused(done: subprocess.CompletedProcess[str]) -> str:
    """The one line that a refusal prints."""
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    return line


def test_what_holds_no_spec_is_no_catalogue(repository: Path) -> None:
    (repository / "docs").mkdir()
    (repository / "docs" / "page.md").write_text("# Page\n", "utf-8")
    (repository / "empty").mkdir()
    for other in ("docs", "empty"):
        for sides in ((other, "specs"), ("specs", other), (other, "HEAD")):
            assert f"{other} holds no catalogue" in refused(run("diff", *sides, cwd=repository))
    commit(repository)
    assert "HEAD:docs holds no catalogue" in refused(run("diff", "--specs", "docs", "HEAD", "specs", cwd=repository))


def test_an_empty_name_is_no_folder(repository: Path) -> None:
    for sides in (("", "HEAD"), ("HEAD", ""), (" ", "HEAD")):
        assert "name" in refused(run("diff", *sides, cwd=repository))


def test_a_catalogue_outside_of_every_repository_is_told_in_one_line(repository: Path) -> None:
    assert "HEAD" in refused(run("diff", "--specs", "/no/such/folder", "HEAD", "HEAD", cwd=repository))


def test_a_misplaced_spec_of_a_revision_is_a_finding(repository: Path) -> None:
    product = next(path for path in sorted((repository / "specs").iterdir()) if path.is_dir()).name
    for name in (f"{product}/rest/deep/x.yaml", f"{product}/rest/x.yml"):
        path = repository / "specs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("title: X\n", "utf-8")
    for name in ("README.md", f"{product}/rest/notes"):
        (repository / "specs" / name).write_text("x\n", "utf-8")
    commit(repository)
    done = run("diff", "HEAD", "HEAD~1", cwd=repository)
    assert done.returncode == 2
    assert done.stdout == ""
    for name in (f"{product}/rest/deep/x.yaml", f"{product}/rest/x.yml"):
        assert f"HEAD:specs/{name}:1:1: file-misplaced" in done.stderr
    assert "README" not in done.stderr
    assert "notes" not in done.stderr


def test_annotations_name_files_of_the_checkout(repository: Path) -> None:
    for path in sorted((repository / "specs").rglob("*.yaml")):
        text = path.read_text("utf-8")
        path.write_text(text.replace("mandatory: true", "mandatory: false", 1), "utf-8")
    commit(repository)
    for sides in (("HEAD~1", "HEAD"), ("HEAD~1", "specs/"), ("specs", "HEAD~1")):
        done = run("diff", *sides, "--format", "github", cwd=repository)
        named = [line.partition("file=")[2].partition(",")[0] for line in done.stdout.splitlines() if "file=" in line]
        assert named
        assert all((repository / file).is_file() and "//" not in file for file in named)


def test_a_client_that_is_not_there_is_wrong_usage(repository: Path) -> None:
    said = refused(run("diff", "specs", "HEAD", "--client", "/no/such/folder", cwd=repository))
    assert "/no/such/folder" in said


@pytest.mark.parametrize(
    "arguments",
    [("drift", "docs", "--compl"), ("diff", "a", "b", "--form", "json"), ("--hel",), ("build", "--chec")],
)
def test_no_option_is_guessed(arguments: tuple[str, ...], root: Path) -> None:
    done = run(*arguments, cwd=root)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("fetch", "x", "--out", "y", "--rate", "0"), "argument --rate: '0' is not a number above 0"),
        (("fetch", "x", "--out", "y", "--timeout", "x"), "argument --timeout: 'x' is not a number above 0"),
        (("fetch", "x", "--out", "y", "--jobs", "17"), "argument --jobs: '17' is not a whole number from 1 to 16"),
        (("diff", "a", "b", "--today", "soon"), "argument --today: 'soon' is not a day such as 2026-11-21"),
        (("serve", "--port", "99999"), "argument --port: '99999' is not a whole number from 0 to 65535"),
        (("transcribe", "x", "--jobs", "many"), "argument --jobs: 'many' is not a whole number"),
    ],
)
def test_a_wrong_value_is_told_in_plain_words(arguments: tuple[str, ...], said: str, root: Path) -> None:
    done = run(*arguments, cwd=root)
    assert done.returncode == 2
    assert said in done.stderr
