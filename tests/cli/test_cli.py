"""The command line: exit codes, what goes to which stream, and the listing that other programs read."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import main

CASES = Path(__file__).parent / "cases"


def run(*arguments: str, cwd: Path, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=60, **options)  # type: ignore[call-overload,no-any-return]


def test_golden_list_json(root: Path, golden: Callable[[Path, str], None]) -> None:
    done = run("list", "--json", "--specs", "tests/specs_five", cwd=root)
    assert done.returncode == 0
    golden(CASES / "list.json", done.stdout)


def test_list_json_of_the_whole_catalogue(root: Path) -> None:
    done = run("list", "--json", cwd=root)
    assert done.returncode == 0
    listed = json.loads(done.stdout)
    assert [entry["id"] for entry in listed] == sorted(entry["id"] for entry in listed)


def test_golden_list_json_of_every_feature(root: Path, golden: Callable[[Path, str], None]) -> None:
    done = run("list", "--json", "--specs", "tests/catalog/everything", cwd=root)
    golden(CASES / "everything.json", done.stdout)


def test_golden_explain(root: Path, golden: Callable[[Path, str], None]) -> None:
    done = run("explain", "margin/rest/margin_account_cancel_order", "--specs", "tests/specs_five", cwd=root)
    assert done.returncode == 0
    golden(CASES / "explain.txt", re.sub(r"\.py:\d+:", ".py:N:", done.stdout))


def test_what_explain_points_at_is_there(root: Path) -> None:
    done = run("explain", "specs/usds_futures/ws/cancel_order.yaml", cwd=root)
    pointed = re.findall(r"→ (\S+):(\d+): (.+)", done.stdout)
    assert {Path(file).name for file, *_ in pointed} >= {"sync.py", "aio.py", "models.py", "operations.py"}
    for file, line, text in pointed:
        assert (root / file).read_text("utf-8").splitlines()[int(line) - 1].strip() == text


def test_explain_suggests_what_was_meant(root: Path) -> None:
    done = run("explain", "usds_futures/rest/cancel_algo", cwd=root)
    assert done.returncode == 2
    assert "did you mean usds_futures/rest/cancel_algo_order" in done.stderr


def test_findings_exit_with_1_and_go_to_stderr(root: Path, tmp_path: Path) -> None:
    spec = tmp_path / "specs/margin/rest/x.yaml"
    spec.parent.mkdir(parents=True)
    spec.write_text("title: [", "utf-8")
    for command in ("lint", "build", "list", "serve", "explain"):
        done = run(command, *(["x"] if command == "explain" else []), cwd=tmp_path)
        assert done.returncode == 1
        assert done.stdout == ""
        assert "specs/margin/rest/x.yaml:1:" in done.stderr
        assert "Traceback" not in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["specs"]


@pytest.mark.parametrize(
    "arguments",
    [(), ("no-such-command",), ("build", "--no-such-option"), ("serve", "--port", "x"), ("serve", "--key", "k"),
     ("serve", "--port", "99999"),
     ("serve", "--port", "0", "--rsa-key", "k"), ("serve", "--port", "0", "--fault", "no such fault"),
     ("serve", "--port", "0", "--rsa-key", "k", "--rsa-public", "no such file")],
)  # fmt: skip
def test_wrong_usage_exits_with_2_and_one_reason(arguments: tuple[str, ...], root: Path) -> None:
    done = run(*arguments, cwd=root)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["", "build", "lint", "list", "explain", "serve"])
def test_help_has_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*([command] if command else []), "--help"])
    assert stopped.value.code == 0
    assert "example" in capsys.readouterr().out


def test_lint_of_nothing_says_so(tmp_path: Path) -> None:
    done = run("lint", "--specs", "nowhere", cwd=tmp_path)
    assert done.returncode == 1
    assert "no such folder" in done.stderr


def test_output_in_a_pipe_is_plain(root: Path) -> None:
    for command in (("lint",), ("list",), ("build", "--check")):
        done = run(*command, cwd=root)
        assert "\033" not in done.stdout + done.stderr


def test_serve_announces_itself_and_stops_cleanly(root: Path) -> None:
    command = [sys.executable, "-m", "generator", "serve", "--port", "0", "--key", "K", "--secret", "S"]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        url = process.stdout.readline().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", url)
        with urllib.request.urlopen(f"{url}/_specwright/requests", timeout=5) as answer:
            assert json.loads(answer.read()) == []
        second = run("serve", "--port", url.rpartition(":")[2], cwd=root)
        assert second.returncode == 1
        assert len(second.stderr.splitlines()) == 1
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert process.stderr.read() == ""


def test_the_listing_stops_quietly_when_its_reader_does(root: Path) -> None:
    command = f"{sys.executable} -m generator list --json | head -n 1"
    done = subprocess.run(["sh", "-c", command], cwd=root, capture_output=True, text=True)
    assert done.stdout == "[\n"
    assert "Traceback" not in done.stderr
