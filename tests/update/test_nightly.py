"""The workflow of every night: its form, and its steps, run with stand-ins for what needs a network."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"]
#: Notes what it is called with; stands for `gh`. `$OPEN` has the open pull requests.
GH = """#!{python}
import json, os, sys
from pathlib import Path
said, place = sys.argv[1:], Path(os.environ["OPEN"])
with open(os.environ["CALLS"], "a") as calls:
    print(json.dumps(said), file=calls)
opened = json.loads(place.read_text())
if said[:2] == ["pr", "list"]:
    if "select(.isCrossRepository | not)" in said[said.index("--jq") + 1]:
        opened = [each for each in opened if not each["isCrossRepository"]]
    print(*[each["number"] for each in opened[:1]])
elif said[:2] == ["pr", "create"]:
    place.write_text(json.dumps([*opened, {{"number": 7, "isCrossRepository": False}}]))
elif said[:2] == ["pr", "close"]:
    place.write_text(json.dumps([each for each in opened if str(each["number"]) != said[2]]))
elif said[:2] == ["pr", "comment"]:
    sys.exit("--edit-last" in said)
"""
#: Stands for the tool: a fetch finds, an update writes what the night is told to.
TOOL = """#!/bin/bash
echo "$*" >> "$CALLS.tool"
case "$1" in
  fetch)
    if [ -d "$4" ] && [ "$UNLISTED" = yes ]; then echo "2 pages were not asked for and stay as they are"; fi
    mkdir -p "$4"; echo page >> "$4/page.html"
    [ "$FETCHED" = 0 ] || printf '%b' "$FOUND" >&2
    exit "$FETCHED" ;;
  update)
    [ -d "$2" ] || exit 2
    shift; while [ "$1" != --summary ]; do shift; done
    [ "$UPDATED" = 2 ] || [ "$SUMMARY" = no ] || cat "$SAID" > "$2"
    echo stale > generated/README.md
    [ "$UPDATED" = 0 ] && exit
    printf "## 0.2.0 (2026-06-01)\\n$NEWS\\n" > specs/CHANGELOG.md
    printf 'version = "0.2.0"\\n' > generated/pyproject.toml
    exit "$UPDATED" ;;
esac
"""
#: The day after, each time it is asked.
DATE = """#!/bin/bash
echo day >> "$CALLS.days"
echo "2026-06-$(printf %02d "$(wc -l < "$CALLS.days")")"
"""


@pytest.fixture(scope="module")
def workflow(root: Path) -> dict[Any, Any]:
    data: dict[Any, Any] = yaml.safe_load((root / ".github/workflows/nightly.yml").read_text("utf-8"))
    return data


@pytest.fixture(scope="module")
def steps(workflow: dict[Any, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_it_may_do_little(workflow: dict[Any, Any], steps: list[dict[str, Any]], root: Path) -> None:
    text = (root / ".github/workflows/nightly.yml").read_text("utf-8")
    read, propose = workflow["jobs"]["read"], workflow["jobs"]["propose"]
    assert workflow["permissions"] == {}
    assert read["permissions"] == {"contents": "read"}
    assert propose["permissions"] == {"contents": "write", "pull-requests": "write"}
    assert workflow["concurrency"]["group"]
    assert set(workflow[True]) == {"schedule", "workflow_dispatch"}  # YAML 1.1 reads `on` as a truth
    assert {step["uses"].split("/")[0] for step in steps if "uses" in step} == {"actions"}
    # What may write runs one script, and two actions that bring it what it reads.
    assert [step.get("uses", "").partition("@")[0] for step in propose["steps"]] == [
        "actions/checkout", "actions/download-artifact", ""
    ]  # fmt: skip
    assert "secrets." not in text
    assert "://" not in text
    assert [step["name"] for step in steps if "github.token" in str(step)] == ["Pull request"]
    for job in (read, propose):
        assert job["steps"][0]["with"]["persist-credentials"] is False


def test_it_works_on_the_default_branch_wherever_it_is_started(workflow: dict[Any, Any]) -> None:
    read, propose = (workflow["jobs"][name]["steps"][0] for name in ("read", "propose"))
    assert read["with"]["ref"] == "${{ github.event.repository.default_branch }}"
    assert propose["with"]["ref"] == "${{ needs.read.outputs.commit }}"


def test_people_can_look_at_the_crawl_and_the_next_night_goes_on_from_it(workflow: dict[Any, Any]) -> None:
    uses = {step["uses"].partition("@")[0]: step for step in workflow["jobs"]["read"]["steps"] if "uses" in step}
    assert uses["actions/cache"]["with"]["path"] == "${{ runner.temp }}/crawls"
    kept = next(step for step in workflow["jobs"]["read"]["steps"] if step.get("with", {}).get("name") == "crawl")
    assert (kept["with"]["path"], kept["if"]) == ("${{ runner.temp }}/crawls", "${{ !cancelled() }}")


def test_the_tool_says_what_the_workflow_looks_for(root: Path) -> None:
    """That pages are listed no more is told by this line only."""
    assert "not asked for" in (root / "generator/commands/fetch.py").read_text("utf-8")


def test_no_step_puts_what_others_wrote_into_its_script(steps: list[dict[str, Any]]) -> None:
    assert not [step["name"] for step in steps if "${{" in step.get("run", "")]


def test_every_script_is_one(steps: list[dict[str, Any]]) -> None:
    for step in steps:
        if step.get("shell") == "python":
            compile(step["run"], step["name"], "exec")
        elif "run" in step:
            done = subprocess.run(["bash", "-n"], input=step["run"], text=True, capture_output=True)
            assert (done.returncode, done.stderr) == (0, "")


class Night:
    """A repository with its checkouts, and runs of the workflow in them."""

    def __init__(self, folder: Path, workflow: dict[Any, Any]) -> None:
        self.folder, self.jobs = folder, workflow["jobs"]
        self.checkout, self.remote, self.calls = folder / "checkout", folder / "remote.git", folder / "calls"
        self.said, self.opened, self.temp = folder / "said", folder / "open", folder / "temp"
        self.printed = ""
        self.env = {
            "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
            "HOME": str(folder),
            "GIT_CONFIG_NOSYSTEM": "1",
            "CALLS": str(self.calls),
            "OPEN": str(self.opened),
            "SAID": str(self.said),
            "RUNNER_TEMP": str(self.temp),
            "GITHUB_ENV": str(folder / "env"),
            "GITHUB_OUTPUT": str(folder / "output"),
            "GITHUB_STEP_SUMMARY": str(folder / "summary"),
            "BASE": "main",
            "DOCS_SITEMAP": "list.txt",
            "SUMMARY": "yes",
            "FOUND": "",
            "UNLISTED": "no",
            "NEWS": "",
            **workflow["env"],
        }
        for name in ("bin", "temp", "checkout/.venv/bin", "checkout/specs", "checkout/generated"):
            (folder / name).mkdir(parents=True)
        self.said.write_text("## 0.1.0 → 0.2.0\n", "utf-8")
        self.opened.write_text("[]", "utf-8")
        stand_in(folder / "bin/gh", GH.format(python=sys.executable))
        stand_in(folder / "bin/date", DATE)
        stand_in(self.checkout / ".venv/bin/specwright", TOOL)
        (self.checkout / ".gitignore").write_text(".venv/\n", "utf-8")
        (self.checkout / "specs/product.yaml").write_text("title: Mint\n", "utf-8")
        (self.checkout / "generated/pyproject.toml").write_text('version = "0.1.0"\n', "utf-8")
        self.git("init", "--quiet", "--bare", "--initial-branch=main", str(self.remote))
        self.git("init", "--quiet", "--initial-branch=main", ".")
        self.git("remote", "add", "origin", str(self.remote))
        self.commit("first", "main")

    def git(self, *arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=self.checkout, env=self.env, capture_output=True, text=True, check=True
        )
        return done.stdout

    def commit(self, title: str, branch: str) -> None:
        """What a person commits and pushes."""
        self.git("add", "--all")
        self.git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "--quiet", "-m", title)
        self.git("push", "--quiet", "origin", f"HEAD:{branch}")

    def run(self, fetched: int, updated: int, **more: str) -> int:
        """Both jobs, without the build; what they hand on is handed on. The exit code of the first step that fails."""
        env = {**self.env, "FETCHED": str(fetched), "UPDATED": str(updated), **more}
        self.git("checkout", "--quiet", "--force", "main")
        self.git("clean", "--quiet", "--force", "-d")
        self.printed = ""
        for name in ("env", "output", "summary"):
            (self.folder / name).write_text("", "utf-8")
        for name in ("outcome", "fetch.txt", "summary.md"):
            shutil.rmtree(self.temp / name) if (self.temp / name).is_dir() else (self.temp / name).unlink(True)
        if code := self._job("read", self.checkout, env):
            return code
        # A checkout of its own, and of what the first job has only the artifact.
        other = self.folder / "other"
        shutil.rmtree(other, ignore_errors=True)
        self.git("clone", "--quiet", "--branch", "main", str(self.remote), str(other))
        return self._job("propose", other, env)

    def _job(self, job: str, place: Path, env: dict[str, str]) -> int:
        for step in self.jobs[job]["steps"]:
            if "run" not in step or step["name"] == "Build":
                continue
            shell = ["python3", "-c"] if step.get("shell") == "python" else BASH
            own = {name: text for name, text in step.get("env", {}).items() if "${{" not in text}
            done = subprocess.run([*shell, step["run"]], cwd=place, env={**env, **own}, capture_output=True, text=True)
            self.printed += done.stdout
            if done.returncode:
                assert done.stdout.splitlines()[-1].startswith("::error "), done.stderr
                return done.returncode
            for file, rename in (("env", str), ("output", str.upper)):
                lines = (self.folder / file).read_text("utf-8").splitlines()
                env |= {rename(key): value for key, _, value in (line.partition("=") for line in lines)}
        return 0

    def asked(self) -> list[str]:
        """What was asked of GitHub since the last time."""
        calls = [json.loads(line) for line in self.calls.read_text("utf-8").splitlines()] if self.calls.exists() else []
        self.calls.write_text("", "utf-8")
        return [" ".join(call[1:4:2] if call[1] == "list" else call[1:4]) for call in calls if call[0] == "pr"]

    def body(self) -> str:
        return (self.temp / "outcome/body.md").read_text("utf-8")

    def branches(self) -> dict[str, str]:
        lines = self.git("ls-remote", "--heads", str(self.remote)).splitlines()
        return {name.removeprefix("refs/heads/"): commit for commit, name in (line.split() for line in lines)}

    def titles(self) -> list[str]:
        self.git("fetch", "--quiet", "origin")
        return self.git("log", "--format=%s", "origin/specwright/nightly").splitlines()


def stand_in(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    path.chmod(0o755)


@pytest.fixture
def night(tmp_path: Path, workflow: dict[Any, Any]) -> Night:
    if not shutil.which("git"):
        pytest.skip("the workflow's steps need git")
    return Night(tmp_path, workflow)


LIST = "list specwright/nightly"


def test_a_night_without_a_change_does_nothing(night: Night) -> None:
    assert night.run(fetched=0, updated=0) == 0
    assert night.asked() == [LIST]
    assert list(night.branches()) == ["main"]


def test_changes_become_one_pull_request(night: Night) -> None:
    main = night.branches()["main"]
    assert night.run(fetched=1, updated=3) == 0
    assert night.asked() == [LIST, "create --head specwright/nightly", LIST, "edit 7 --add-label"]
    assert night.body() == "## 0.1.0 → 0.2.0\n"
    assert night.titles() == ["Documentation update, breaking: 0.2.0", "first"]
    # The next night starts from the default branch again; the same pull request has the whole difference.
    assert night.run(fetched=0, updated=1, NEWS="more") == 0
    assert night.asked() == [LIST, "edit 7 --title", "edit 7 --remove-label"]
    assert night.branches().keys() == {"main", "specwright/nightly"}
    assert night.branches()["main"] == main
    assert night.titles() == ["Documentation update: 0.2.0", "first"]


def test_the_same_changes_are_not_pushed_again(night: Night) -> None:
    assert night.run(fetched=0, updated=1) == 0
    first = night.branches()
    assert night.run(fetched=0, updated=1, GIT_COMMITTER_DATE="2026-06-09T00:00:00Z") == 0
    assert night.branches() == first


def test_what_a_person_committed_is_not_overwritten(night: Night) -> None:
    assert night.run(fetched=0, updated=1) == 0
    night.git("fetch", "--quiet", "origin", "specwright/nightly")
    night.git("checkout", "--quiet", "--force", "FETCH_HEAD")
    (night.checkout / "specs/product.yaml").write_text("title: Thyme\n", "utf-8")
    night.commit("by hand", "specwright/nightly")
    before = night.branches()
    night.asked()
    assert night.run(fetched=0, updated=1, NEWS="more") == 1
    assert night.printed.splitlines()[-1].startswith(
        "::error title=nightly::the last commit of specwright/nightly is a"
    )
    assert (night.branches(), night.asked()) == (before, [])
    # Nor is its pull request closed.
    assert night.run(fetched=0, updated=0) == 0
    assert night.asked() == [LIST, "comment 7 --edit-last", "comment 7 --body"]
    assert night.branches() == before


def test_the_pull_request_of_a_fork_is_not_ours(night: Night) -> None:
    night.opened.write_text('[{"number": 3, "isCrossRepository": true}]', "utf-8")
    assert night.run(fetched=0, updated=0) == 0
    assert night.asked() == [LIST]
    assert night.run(fetched=0, updated=1) == 0
    assert night.asked() == [LIST, "create --head specwright/nightly", LIST, "edit 7 --remove-label"]


def test_a_pull_request_with_nothing_left_is_closed(night: Night) -> None:
    assert night.run(fetched=0, updated=1) == 0
    night.asked()
    # Pages were not fetched: that nothing changed is no proof.
    assert night.run(fetched=1, updated=0) == 0
    assert night.asked() == [LIST, "comment 7 --edit-last", "comment 7 --body"]
    assert night.run(fetched=0, updated=0) == 0
    assert night.asked() == [LIST, "close 7 --comment"]
    assert night.opened.read_text("utf-8") == "[]"


@pytest.mark.parametrize("before", ["", "a", "aa"])
def test_a_long_summary_is_cut_between_characters(before: str, night: Night) -> None:
    night.said.write_text(f"{before}{'→' * 400_000}\n", "utf-8")
    assert night.run(fetched=0, updated=1) == 0
    assert night.body() == f"{before}{'→' * 45_000}"[:45_000]
    told = (night.folder / "summary").read_bytes()
    assert 899_990 < len(told) < 1024 * 1024
    assert set(told.decode("utf-8")) <= {"a", "→"}


def test_what_was_not_fetched_is_told_everywhere(night: Night) -> None:
    night.env["FOUND"] = "::error::docs/mint%%41: bad-url: it is none\\ndocs/thyme: gone: @all ```\\n"
    assert night.run(fetched=1, updated=1) == 0
    lines = night.printed.splitlines()
    assert "::warning title=fetch::docs/thyme: gone: @all ```" in lines
    assert "::warning title=fetch::::error::docs/mint%25%2541: bad-url: it is none" in lines
    assert not [line for line in lines if line.startswith("::error")]
    findings = "    ::error::docs/mint%%41: bad-url: it is none\n    docs/thyme: gone: @all ```\n"
    for text in (night.body(), (night.folder / "summary").read_text("utf-8")):
        assert text.startswith("## 0.1.0 → 0.2.0\n")
        assert text.endswith(f"\n## Pages that were not fetched\n\n{findings}")


def test_what_is_told_fits_into_a_pull_request(night: Night) -> None:
    night.said.write_text("a" * 70_000, "utf-8")
    night.env["FOUND"] = "docs/mint: gone: it is gone\\n" * 2_000
    assert night.run(fetched=1, updated=1) == 0
    assert 55_000 < len(night.body()) < 65_536


def fetches(night: Night) -> list[str]:
    tool = Path(f"{night.calls}.tool")
    calls = tool.read_text("utf-8").splitlines()
    tool.unlink()
    return [Path(line.split()[-1]).name for line in calls if line.startswith("fetch ")]


def test_the_pages_of_the_night_before_are_brought_up_to_date(night: Night) -> None:
    assert night.run(fetched=0, updated=0) == 0
    assert fetches(night) == ["2026-06-01"]
    assert night.run(fetched=0, updated=0) == 0
    assert fetches(night) == ["2026-06-02"]
    # One folder, named after the night, which has what the earlier one had.
    crawls = night.temp / "crawls"
    assert [path.name for path in crawls.iterdir()] == ["2026-06-02"]
    assert (crawls / "2026-06-02/page.html").read_text("utf-8") == "page\npage\n"


@pytest.mark.parametrize(("fetched", "unlisted"), [(1, "no"), (0, "yes")])
def test_a_page_that_tonight_does_not_confirm_does_not_speak(fetched: int, unlisted: str, night: Night) -> None:
    assert night.run(fetched=0, updated=0) == 0
    fetches(night)
    assert night.run(fetched=fetched, updated=0, UNLISTED=unlisted) == 0
    assert fetches(night) == ["2026-06-02", "2026-06-02"]
    assert (night.temp / "crawls/2026-06-02/page.html").read_text("utf-8") == "page\n"


@pytest.mark.parametrize(("fetched", "updated", "summary"), [(2, 0, True), (130, 0, True), (0, 2, True), (0, 1, False)])
def test_what_fails_is_told_and_nothing_is_pushed(fetched: int, updated: int, summary: bool, night: Night) -> None:
    night.env["SUMMARY"] = "yes" if summary else "no"
    assert night.run(fetched, updated) == 1
    assert night.asked() == []
    assert list(night.branches()) == ["main"]


def test_a_patch_may_change_specs_and_package_only(night: Night) -> None:
    tool = night.checkout / ".venv/bin/specwright"
    tool.write_text(TOOL.replace("echo stale", "echo more >> .gitignore; git add .gitignore; echo stale"), "utf-8")
    assert night.run(fetched=0, updated=1) == 1
    assert night.printed.splitlines()[-1].endswith("the update would change more than specs and generated")
    assert list(night.branches()) == ["main"]
