"""`specwright update`: what it writes, when it writes nothing, and what it says."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import paths, tree
from generator.cli import main
from generator.pipeline import outputs
from tests.update import deadly, pages
from tests.update.files import contents

CASES = Path(__file__).parent / "cases"
JUNE = "2026-06-01"
Update = Callable[..., int]
PRESS = "specs/wallet/rest/press_coin.yaml"
CORRECTIONS = """corrections:
  - {page: wallet/mint/Press-Coin, fact: weight, documented: 1, value: 2, why: measured, evidence: answer}
"""
RELATIONS = "orders: {coin: {requests: {rest/press_coin: {effect: new}}}}\n"


def june(checkout: Path, *endpoints: pages.Endpoint) -> str:
    """A crawl of June."""
    return str(pages.crawl(checkout / JUNE, *endpoints, day=JUNE).relative_to(checkout))


def heavier() -> pages.Endpoint:
    """A page on which a weight was raised and a parameter is gone."""
    page = pages.press(day=JUNE, weight=20)
    del page.params["mark"]
    return page


def built(checkout: Path) -> bool:
    """Whether the package is what the specs make."""
    where = paths.resolve(checkout / "specs", checkout / "generated")
    return not tree.compare(where.out, outputs(where, cached=False).files)


def version(checkout: Path) -> str:
    return (checkout / "generated/pyproject.toml").read_text("utf-8").split('version = "')[1].partition('"')[0]


def test_golden_a_weight_raised_and_a_parameter_gone(
    checkout: Path, update: Update, golden: Callable[[Path, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(checkout / "generated")
    capsys.readouterr()
    assert update(june(checkout, heavier(), pages.melt(day=JUNE)), tests=True) == 3
    said = capsys.readouterr()
    assert said.err == ""
    golden(CASES / "summary.md", said.out)
    golden(CASES / "press_coin.yaml", (checkout / PRESS).read_text("utf-8"))
    golden(CASES / "CHANGELOG.md", (checkout / "specs/CHANGELOG.md").read_text("utf-8"))
    after = contents(checkout / "generated")
    assert after["CHANGELOG.md"] == (checkout / "specs/CHANGELOG.md").read_bytes()
    assert version(checkout) == "0.2.0"
    assert b'__version__ = "0.2.0"' in after["binance_typed/__init__.py"]
    names = [b"mark" in after[f"tests/wallet/contract/rest_{name}_coin.json"] for name in ("press", "melt")]
    assert names == [False, True]
    assert b"Case(20)" in after["binance_typed/wallet/operations.py"]
    assert {path for path in {*before, *after} if before.get(path) != after.get(path)} == {
        "CHANGELOG.md", "MANIFEST.json", "pyproject.toml", "binance_typed/__init__.py",
        "binance_typed/wallet/aio.py", "binance_typed/wallet/operations.py", "binance_typed/wallet/sync.py",
        "tests/wallet/contract/rest_press_coin.json",
    }  # fmt: skip
    assert built(checkout)
    assert sorted(path.name for path in checkout.iterdir()) == [
        ".cache", "2026-01-15", JUNE, "generated", "specs"
    ]  # fmt: skip


def test_a_second_update_changes_nothing(checkout: Path, update: Update, capsys: pytest.CaptureFixture[str]) -> None:
    crawl = june(checkout, heavier(), pages.melt(day=JUNE))
    assert update(crawl) == 3
    before = contents(checkout)
    times = {path: path.stat().st_mtime_ns for path in checkout.rglob("*") if ".cache" not in path.parts}
    capsys.readouterr()
    assert update(crawl) == 0
    assert capsys.readouterr().out.startswith("## Nothing to update\n")
    assert contents(checkout) == before
    assert {path: path.stat().st_mtime_ns for path in checkout.rglob("*") if ".cache" not in path.parts} == times


def test_a_crawl_that_says_what_the_specs_say_changes_nothing(checkout: Path, update: Update) -> None:
    before = contents(checkout / "specs")
    assert update("2026-01-15") == 0
    assert update(june(checkout, pages.press(day=JUNE, prose="Otherwise."), pages.melt(day=JUNE))) == 0
    assert contents(checkout / "specs") == before
    assert version(checkout) == "0.1.0"


def test_two_packages_that_differ_never_have_one_version(checkout: Path, update: Update) -> None:
    page = pages.press(day=JUNE)
    crawl = checkout / june(checkout, page, pages.melt(day=JUNE))
    file = crawl / f"{page.page}.md"
    file.write_text(file.read_text("utf-8").replace("# Press Coin (", "# Press a Coin ("), "utf-8")
    assert update(JUNE, tests=True) == 1
    assert version(checkout) == "0.1.1"
    log = (checkout / "specs/CHANGELOG.md").read_text("utf-8")
    assert "No change of what the endpoints do: prose (1), updated (1).\n" in log
    assert update(JUNE) == 0


def test_entries_stand_above_each_other(checkout: Path, update: Update) -> None:
    log = checkout / "specs/CHANGELOG.md"
    log.write_text("# Changes of the mint\n\nBy hand.\n\n## 1.4.2 (2026-02)\n\n- something\n", "utf-8")
    assert update(june(checkout, pages.press(day=JUNE, weight=2), pages.melt(day=JUNE))) == 1
    text = log.read_text("utf-8")
    assert text.startswith(
        "# Changes of the mint\n\nBy hand.\n\n## 1.5.0 (2026-06-01)\n\n### Limits\n\n- `wallet/rest/"
    )
    assert text.endswith("\n\n## 1.4.2 (2026-02)\n\n- something\n")
    assert version(checkout) == "1.5.0"
    assert built(checkout)


def test_what_is_written_by_hand_survives(checkout: Path, update: Update, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "specs/wallet/corrections.yaml").write_text(CORRECTIONS, "utf-8")
    (checkout / "specs/wallet/relations.yaml").write_text(RELATIONS, "utf-8")
    page = pages.press(day=JUNE)
    del page.params["mark"]
    assert update(june(checkout, page, pages.melt(day=JUNE))) == 3
    assert (checkout / "specs/wallet/corrections.yaml").read_text("utf-8") == CORRECTIONS
    assert (checkout / "specs/wallet/relations.yaml").read_text("utf-8") == RELATIONS
    spec = (checkout / PRESS).read_text("utf-8")
    assert "weight: {ip: 2}" in spec or "weight: 2" in spec
    assert "mark" not in spec
    # The page says by now neither what was corrected nor what it was corrected to.
    capsys.readouterr()
    assert update(june(checkout, heavier(), pages.melt(day=JUNE))) == 1
    assert "look again" in capsys.readouterr().out
    assert (checkout / "specs/wallet/corrections.yaml").read_text("utf-8") == CORRECTIONS


def test_an_endpoint_that_is_gone(checkout: Path, update: Update, capsys: pytest.CaptureFixture[str]) -> None:
    crawl = june(checkout, pages.press(day=JUNE))
    assert update(crawl) == 0  # its page is not there: that says nothing
    assert "1 not seen" in capsys.readouterr().out
    assert update(crawl, "--complete", tests=True) == 3
    assert not (checkout / "specs/wallet/rest/melt_coin.yaml").exists()
    assert not (checkout / "generated/tests/wallet/contract/rest_melt_coin.json").exists()
    assert "melt_coin" not in (checkout / "generated/binance_typed/wallet/sync.py").read_text("utf-8")
    assert "- `wallet/rest/melt_coin`" in (checkout / "specs/CHANGELOG.md").read_text("utf-8")
    assert built(checkout)


def test_a_new_endpoint(checkout: Path, update: Update) -> None:
    bend = pages.Endpoint("Bend Coin", "PUT `/sapi/v1/mint/coin`", day=JUNE)
    assert update(june(checkout, pages.press(), pages.melt(), bend), tests=True) == 1
    assert "def bend_coin(" in (checkout / "generated/binance_typed/wallet/sync.py").read_text("utf-8")
    assert version(checkout) == "0.1.1"


def test_what_the_rules_refuse_stays_as_it_was_and_the_rest_is_taken(
    checkout: Path, update: Update, capsys: pytest.CaptureFixture[str]
) -> None:
    page = pages.press(day=JUNE, weight=20)
    page.params["self"] = page.params["SELF"] = ("LONG", "NO", "")  # one name in Python
    before = (checkout / PRESS).read_bytes()
    assert update(june(checkout, page, pages.melt(day=JUNE, weight=7))) == 1
    assert "bad-python-name" in capsys.readouterr().out
    assert (checkout / PRESS).read_bytes() == before
    assert "weight: {ip: 7}" in (checkout / "specs/wallet/rest/melt_coin.yaml").read_text("utf-8")
    assert built(checkout)


def test_what_is_somebody_else_s_stays(checkout: Path, update: Update) -> None:
    for path in ("specs/notes.txt", "specs/wallet/rest/notes.md", "generated/notes.txt"):
        (checkout / path).write_text("mine", "utf-8")
    (checkout / "specs/link").symlink_to("notes.txt")
    assert update(june(checkout, heavier(), pages.melt(day=JUNE))) == 3
    for path in ("specs/notes.txt", "specs/wallet/rest/notes.md", "generated/notes.txt"):
        assert (checkout / path).read_text("utf-8") == "mine"
    assert (checkout / "specs/link").is_symlink()


def test_a_failing_contract_test_leaves_all_as_it_was(
    checkout: Path, root: Path, update: Update, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A template with a fault, which only those see who run what comes of it."""
    templates = Path(shutil.copytree(root / "templates", checkout / "templates"))
    runtime = templates / "runtime/rest_sync.py"
    text = runtime.read_text("utf-8")
    monkeypatch.setattr(paths, "shipped", lambda name: checkout / name)
    runtime.write_text(f"{text}\nraise RuntimeError('no coin')\n", "utf-8")
    before = contents(checkout)
    crawl = june(checkout, heavier(), pages.melt(day=JUNE))
    before |= contents(checkout)
    capsys.readouterr()
    assert update(crawl, tests=True) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "no coin" in said.err
    assert said.err.endswith("the contract tests of the new package fail; nothing was written\n")
    assert contents(checkout) == before
    runtime.write_text(text, "utf-8")
    assert update(crawl, tests=True) == 3


def test_a_dry_run_writes_nothing(checkout: Path, update: Update, capsys: pytest.CaptureFixture[str]) -> None:
    crawl = june(checkout, heavier(), pages.melt(day=JUNE))
    before = contents(checkout)
    capsys.readouterr()
    assert update(crawl, "--dry-run", tests=True) == 3
    assert "0.1.0 → 0.2.0" in capsys.readouterr().out
    assert contents(checkout) == before


def test_findings_of_the_catalogue_stop_it(checkout: Path, update: Update, capsys: pytest.CaptureFixture[str]) -> None:
    crawl = june(checkout, heavier(), pages.melt(day=JUNE))
    (checkout / "specs/CHANGELOG.md").write_text("# Changelog\n\n## next\n", "utf-8")
    before = contents(checkout)
    capsys.readouterr()
    assert update(crawl) == 2
    assert "specs/CHANGELOG.md:3:1: bad-value: `## next`" in capsys.readouterr().err
    assert contents(checkout) == before


def test_somebody_who_edits_meanwhile_loses_nothing(
    checkout: Path, update: Update, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    crawl = june(checkout, heavier(), pages.melt(day=JUNE))
    real = outputs

    def slow(*arguments: object, **options: object) -> object:
        (checkout / "specs/wallet/rest/notes.md").write_text("just written", "utf-8")
        return real(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("generator.update.plan.outputs", slow)
    assert update(crawl) == 2
    assert "changed by somebody else" in capsys.readouterr().err
    assert (checkout / "specs/wallet/rest/notes.md").read_text("utf-8") == "just written"
    assert not (checkout / "specs/CHANGELOG.md").exists()
    assert not list(checkout.glob(".specs*")) + list(checkout.glob(".generated*"))


@pytest.mark.parametrize("path", ["specs/wallet/rest/press_coin.yaml", "generated/notes.txt", "specs/notes.txt"])
def test_who_edits_until_the_very_exchange_loses_nothing(
    path: str, checkout: Path, update: Update, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    crawl = june(checkout, heavier(), pages.melt(day=JUNE))
    before, real = contents(checkout), tree.swap

    def late(one: Path, other: Path) -> None:
        if not (checkout / "edited").exists():
            (checkout / "edited").touch()
            (checkout / path).write_text("just written", "utf-8")
        real(one, other)

    monkeypatch.setattr(tree, "swap", late)
    capsys.readouterr()
    assert update(crawl) == 2
    assert "changed by somebody else" in capsys.readouterr().err
    (checkout / "edited").unlink()
    assert contents(checkout) == {**before, path: b"just written"}
    assert not list(checkout.glob(".specs*")) + list(checkout.glob(".generated*"))


def test_the_day_of_a_release_is_that_of_the_newest_page(checkout: Path, update: Update) -> None:
    crawl = june(checkout, pages.press(day="2026-05-01", weight=2), pages.melt(day="2026-05-30", weight=2))
    assert update(crawl) == 1
    assert "## 0.1.1 (2026-05-30)\n" in (checkout / "specs/CHANGELOG.md").read_text("utf-8")


LOG = """---
source_url: https://developers.binance.com/docs/wallet/change-log
updated_at: 2026-06-01T10:00:00
---

# CHANGELOG

## 2026-05-20

  * DELETE `/sapi/v1/mint/coin` is deprecated and will be removed on 2026-09-01.
"""


def test_a_crawl_of_a_change_log_alone_is_reported_and_ends_nothing(
    checkout: Path, update: Update, capsys: pytest.CaptureFixture[str]
) -> None:
    log = checkout / JUNE / "wallet/change-log.md"
    log.parent.mkdir(parents=True)
    log.write_text(LOG, "utf-8")
    before = contents(checkout / "specs")
    capsys.readouterr()
    assert update(JUNE, "--complete") == 2
    assert capsys.readouterr().err == "no page of the crawl describes an endpoint; nothing was written\n"
    assert contents(checkout / "specs") == before
    assert update(JUNE) == 0
    assert "2026-09-01, in 91 days" in capsys.readouterr().out
    assert contents(checkout / "specs") == before


def test_an_exchange_that_fails_leaves_all_as_it_was(
    checkout: Path, update: Update, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    crawl = june(checkout, heavier(), pages.melt(day=JUNE))
    before, real, works = contents(checkout), tree.swap, 0

    def failing(one: Path, other: Path) -> None:
        nonlocal works
        works -= 1
        if works < 0:
            raise OSError("busy")
        real(one, other)

    capsys.readouterr()
    with monkeypatch.context() as patched:
        patched.setattr(tree, "swap", failing)
        assert update(crawl) == 2
        assert capsys.readouterr().err == "it cannot be written: busy; nothing was written\n"
        assert contents(checkout) == before
        works = 1  # neither the second, nor the way back from the first
        assert update(crawl) == 2
        assert "it was written by half: busy, and then busy" in capsys.readouterr().err
    assert main(["build", "--check"]) == 0
    assert "it is complete now" in capsys.readouterr().err
    assert version(checkout) == "0.2.0"


def test_forms(checkout: Path, update: Update, capsys: pytest.CaptureFixture[str]) -> None:
    crawl = june(checkout, heavier(), pages.melt(day=JUNE))
    summary = checkout / "summary.md"
    capsys.readouterr()
    assert update(crawl, "--dry-run", "--format", "json") == 3
    said = json.loads(capsys.readouterr().out)
    assert said["update"] == {
        "old": "0.1.0", "new": "0.2.0", "specs": ["wallet/rest/press_coin.yaml"], "removed": [], "written": False
    }  # fmt: skip
    assert said["report"]["counts"]["breaking"] == 1
    assert update(crawl, "--dry-run", "--format", "github", "--summary", str(summary)) == 3
    assert capsys.readouterr().out.startswith("::error ")
    assert summary.read_text("utf-8").startswith("## 0.1.0 → 0.2.0: 1 spec written, 0 removed, 8 files of the package")
    assert update(crawl, "--format", "text") == 3
    assert "breaking\n  wallet/rest/press_coin\n" in capsys.readouterr().out


def test_the_package_may_be_new(checkout: Path, update: Update) -> None:
    assert update(june(checkout, heavier(), pages.melt(day=JUNE)), "--out", "deep/new") == 3
    assert 'version = "0.2.0"' in (checkout / "deep/new/pyproject.toml").read_text("utf-8")
    assert main(["build", "--out", "deep/new", "--check"]) == 0


@pytest.mark.parametrize("place", ["specs", "2026-01-15"])
def test_places_that_cannot_take_the_package(
    place: str, checkout: Path, update: Update, capsys: pytest.CaptureFixture[str]
) -> None:
    crawl = june(checkout, heavier(), pages.melt(day=JUNE))
    before = contents(checkout)
    capsys.readouterr()
    assert update(crawl, "--out", place) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert contents(checkout) == before


@pytest.mark.parametrize("start", range(1, 97, 24))
def test_killed_anywhere_catalogue_and_package_fit_each_other(start: int, checkout: Path, update: Update) -> None:
    crawl = june(checkout, heavier(), pages.melt(day=JUNE))
    before, ends = contents(checkout / "specs"), set()
    for stop in range(start, 2000, 97):
        died = deadly.killed(lambda: update(crawl), stop)
        assert main(["build", "--check"]) == 0  # whatever has to be completed is completed first
        after = contents(checkout / "specs")
        ends.add(after == before)
        # A lock that nobody holds may stay until the next writer takes it over.
        left = {path.name for path in checkout.iterdir() if path.suffix != ".lock"}
        assert left - {".cache"} == {"2026-01-15", JUNE, "generated", "specs"}
        if not died or after != before:
            break
    assert ends == {True, False}
    assert update(crawl) == 0


def test_a_crawl_without_endpoints_is_not_taken_for_the_end_of_all(
    checkout: Path, update: Update, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(checkout / "specs")
    capsys.readouterr()
    assert update(june(checkout), "--complete") == 2
    assert capsys.readouterr().err == "no page of the crawl describes an endpoint; nothing was written\n"
    assert contents(checkout / "specs") == before


def test_the_catalogue_may_be_a_link(checkout: Path, update: Update) -> None:
    (checkout / "elsewhere").mkdir()
    (checkout / "specs").rename(checkout / "elsewhere/mint")
    (checkout / "specs").symlink_to("elsewhere/mint")
    assert update(june(checkout, heavier(), pages.melt(day=JUNE))) == 3
    assert (checkout / "specs").is_symlink()
    assert (checkout / "elsewhere/mint/CHANGELOG.md").is_file()
    assert [path.name for path in (checkout / "elsewhere").iterdir()] == ["mint"]
    assert built(checkout)
