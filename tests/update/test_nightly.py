"""The workflow of every night: its form, and its steps, run with stand-ins for what needs a network."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

#: Notes what it is called with; stands for `gh`, and for the tool.
STAND_IN = """#!/bin/bash
echo "$(basename "$0") $*" >> "$CALLS"
{rest}
"""
GH = 'if [ "$1 $2" = "pr list" ]; then cat "$OPEN"; fi\nif [ "$1 $2" = "pr create" ]; then echo 7 > "$OPEN"; fi'
TOOL = """
case "$1" in
  fetch) exit "$FETCHED" ;;
  update)
    shift; while [ "$1" != --summary ]; do shift; done
    [ "$UPDATED" = 2 ] || [ "$SUMMARY" = no ] || echo '## 0.1.0 → 0.2.0' > "$2"
    echo stale > generated/README.md
    [ "$UPDATED" = 0 ] && exit
    echo '## 0.2.0 (2026-06-01)' > specs/CHANGELOG.md
    printf 'version = "0.2.0"\\n' > generated/pyproject.toml
    exit "$UPDATED" ;;
esac
"""


@pytest.fixture(scope="module")
def workflow(root: Path) -> dict[Any, Any]:
    data: dict[Any, Any] = yaml.safe_load((root / ".github/workflows/nightly.yml").read_text("utf-8"))
    return data


@pytest.fixture(scope="module")
def steps(workflow: dict[Any, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = workflow["jobs"]["update"]["steps"]
    return found


def test_it_may_do_little(workflow: dict[Any, Any], steps: list[dict[str, Any]], root: Path) -> None:
    text = (root / ".github/workflows/nightly.yml").read_text("utf-8")
    assert workflow["permissions"] == {}
    assert workflow["jobs"]["update"]["permissions"] == {"contents": "write", "pull-requests": "write"}
    assert workflow["concurrency"]["group"]
    assert set(workflow[True]) == {"schedule", "workflow_dispatch"}  # YAML 1.1 reads `on` as a truth
    assert [step["uses"].partition("@")[0] for step in steps if "uses" in step] == [
        "actions/checkout", "actions/setup-python"
    ]  # fmt: skip
    assert "secrets." not in text
    assert "://" not in text
    # The token is given to the last step alone, after everything that reads pages.
    assert [("github.token" in str(step), step.get("name")) for step in steps if "github.token" in str(step)] == [
        (True, steps[-1]["name"])
    ]
    assert steps[0]["with"]["persist-credentials"] is False


def test_no_step_puts_what_others_wrote_into_its_script(steps: list[dict[str, Any]]) -> None:
    assert not [step["name"] for step in steps if "${{" in step.get("run", "")]


def test_every_script_is_one(steps: list[dict[str, Any]]) -> None:
    for step in steps:
        if "run" in step:
            done = subprocess.run(["bash", "-n"], input=step["run"], text=True, capture_output=True)
            assert (done.returncode, done.stderr) == (0, "")


class Night:
    """A checkout with a remote, and a run of the workflow in it."""

    def __init__(self, folder: Path, steps: list[dict[str, Any]]) -> None:
        self.folder, self.steps = folder, steps
        self.checkout, self.remote, self.calls = folder / "checkout", folder / "remote.git", folder / "calls"
        self.env = {
            "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
            "HOME": str(folder),
            "GIT_CONFIG_NOSYSTEM": "1",
            "CALLS": str(self.calls),
            "OPEN": str(folder / "open"),
            "RUNNER_TEMP": str(folder / "temp"),
            "GITHUB_ENV": str(folder / "env"),
            "GITHUB_OUTPUT": str(folder / "output"),
            "GITHUB_STEP_SUMMARY": str(folder / "summary"),
            "BRANCH": "specwright/nightly",
            "BASE": "main",
            "DOCS_SITEMAP": "list.txt",
            "SUMMARY": "yes",
        }
        for name in ("bin", "temp", "checkout/.venv/bin", "checkout/specs", "checkout/generated"):
            (folder / name).mkdir(parents=True)
        for name in ("calls", "open"):
            (folder / name).touch()
        self._stand_in(folder / "bin/gh", GH)
        self._stand_in(self.checkout / ".venv/bin/specwright", TOOL)
        (self.checkout / ".gitignore").write_text(".venv/\n", "utf-8")
        (self.checkout / "specs/product.yaml").write_text("title: Mint\n", "utf-8")
        (self.checkout / "generated/pyproject.toml").write_text('version = "0.1.0"\n', "utf-8")
        self.git("init", "--quiet", "--bare", "--initial-branch=main", str(self.remote))
        self.git("init", "--quiet", "--initial-branch=main", ".")
        self.git("add", "--all")
        self.git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "--quiet", "-m", "first")
        self.git("remote", "add", "origin", str(self.remote))
        self.git("push", "--quiet", "origin", "main")

    def _stand_in(self, path: Path, rest: str) -> None:
        path.write_text(STAND_IN.format(rest=rest), "utf-8")
        path.chmod(0o755)

    def git(self, *arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=self.checkout, env=self.env, capture_output=True, text=True, check=True
        )
        return done.stdout

    def run(self, fetched: int, updated: int) -> int:
        """The steps after the build; what they hand on is handed on. The exit code of the first that fails."""
        env = {**self.env, "FETCHED": str(fetched), "UPDATED": str(updated)}
        self.git("switch", "--quiet", "--force", "main")
        for step in self.steps:
            if step.get("name") not in ("Fetch", "Update", "Pull request"):
                continue
            command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
            done = subprocess.run(command, cwd=self.checkout, env=env, capture_output=True, text=True)
            if done.returncode:
                assert done.stdout.splitlines()[-1].startswith("::error ")
                return done.returncode
            for file, rename in (("env", lambda key: key), ("output", str.upper)):
                if (self.folder / file).exists():
                    lines = (self.folder / file).read_text("utf-8").splitlines()
                    env |= {rename(key): value for key, _, value in (line.partition("=") for line in lines)}
        return 0

    def asked(self) -> list[str]:
        """What was asked of GitHub since the last time."""
        lines = [line for line in self.calls.read_text("utf-8").splitlines() if line.startswith("gh pr ")]
        self.calls.write_text("", "utf-8")
        return [" ".join(line.split()[2:4]) for line in lines] + [
            f"label {line.split()[-2]}" for line in lines if line.endswith("-label breaking")
        ]

    def branches(self) -> dict[str, str]:
        lines = self.git("ls-remote", "--heads", str(self.remote)).splitlines()
        return {name.removeprefix("refs/heads/"): commit for commit, name in (line.split() for line in lines)}


@pytest.fixture
def night(tmp_path: Path, steps: list[dict[str, Any]]) -> Night:
    if not shutil.which("git") or not shutil.which("iconv"):
        pytest.skip("the workflow's steps need git and iconv")
    return Night(tmp_path, steps)


def test_a_night_without_a_change_does_nothing(night: Night) -> None:
    assert night.run(fetched=0, updated=0) == 0
    assert night.asked() == []
    assert list(night.branches()) == ["main"]


def test_changes_become_one_pull_request(night: Night) -> None:
    main = night.branches()["main"]
    assert night.run(fetched=1, updated=3) == 0
    assert night.asked() == ["list --head", "create --head", "list --head", "edit 7", "label --add-label"]
    assert (night.folder / "temp/body.md").read_text("utf-8") == "## 0.1.0 → 0.2.0\n"
    first = night.branches()
    assert first["main"] == main
    # The next night starts from the default branch again; the same pull request has the whole difference.
    assert night.run(fetched=0, updated=1) == 0
    assert night.asked() == ["list --head", "edit 7", "edit 7", "label --remove-label"]
    assert night.branches().keys() == {"main", "specwright/nightly"}
    assert night.branches()["main"] == main
    assert night.git("log", "--format=%s", "specwright/nightly").splitlines() == [
        "Documentation update: 0.2.0",
        "first",
    ]


@pytest.mark.parametrize(("fetched", "updated", "summary"), [(2, 0, True), (130, 0, True), (0, 2, True), (0, 1, False)])
def test_what_fails_is_told_and_nothing_is_pushed(fetched: int, updated: int, summary: bool, night: Night) -> None:
    night.env["SUMMARY"] = "yes" if summary else "no"
    assert night.run(fetched, updated) == 1
    assert night.asked() == []
    assert list(night.branches()) == ["main"]
