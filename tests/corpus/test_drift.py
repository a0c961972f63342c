"""Three real drifts of the documentation: what the report says of each, in numbers, and what it never says."""

from __future__ import annotations

import argparse
import pickle
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator import paths, tree
from generator.cache import Cache, Shelf
from generator.catalog.model import Catalogue
from generator.commands.comparison import client_in
from generator.commands.crawled import Crawled, crawled
from generator.drift import report
from generator.drift.change import Change, Class, Difference
from generator.drift.touched import Client
from generator.render.render import merged, render_product
from generator.transcribe import save, work
from generator.transcribe.products import product_of
from generator.transcribe.run import run
from generator.transcribe.sources import SourceFile
from tests.drift.user_scripts import Usage, script, usage

NOWHERE = Client("", lambda _: None)
TODAY = date(2026, 7, 20)


@dataclass(frozen=True)
class Drift:
    """A crawl, and the one that came after it; how many pages both have, and how many of those differ in their bytes.

    `changes` are counted by class. Of `read` endpoints that the later crawl describes `same` are as they were.
    """

    old: str
    new: str
    lang: str | None
    pages: tuple[int, int]
    changes: tuple[int, int, int, int]
    read: int
    same: int


DRIFTS = {
    "site": Drift("2026-01-16", "2026-06-27", None, (677, 185), (2, 1, 9, 1), 400, 393),
    "layouts": Drift("2025-06-html", "2026-01-16", "en", (347, 347), (77, 19, 470, 0), 645, 289),
    "spot": Drift("spot-github-2025-06", "spot-github-2026-07", None, (8, 8), (13, 0, 372, 13), 103, 15),
}


@dataclass(frozen=True)
class Drifted:
    """What was found: the later crawl against the catalogue of the earlier one, and the earlier against its own."""

    later: Crawled
    itself: Crawled

    @property
    def changes(self) -> tuple[Change, ...]:
        return self.later.difference.changes

    def says(self, subject: str, rule: str, fact: str) -> Change:
        """The one change of that kind."""
        (found,) = [each for each in self.changes if (each.subject, each.rule, each.fact) == (subject, rule, fact)]
        return found


@dataclass
class Memory:
    """`work.spread` that reads no file twice where the second reading could not differ from the first."""

    spread: Callable[..., Iterator[Any]]
    known: dict[tuple[str, SourceFile], list[tuple[Any, bytes]]] = field(default_factory=dict)
    products: dict[SourceFile, str] = field(default_factory=dict)

    def __call__(self, task: Callable[..., Any], jobs: Sequence[Any], processes: int, progress: Any) -> Iterator[Any]:
        fresh = [job for job in jobs if self.kept(task, job) is None]
        for job, result in zip(fresh, self.spread(task, fresh, processes, progress), strict=True):
            file = job.file if isinstance(job, work.Job) else job
            if isinstance(result, work.Looked):
                named = [product_of(page.identity or page.claimed or "") for page in result.pages]
                self.products[file] = next((product.folder for product in named if product), "")
            self.known.setdefault((task.__name__, file), []).append((self.given(job), pickle.dumps(result)))
        return (pickle.loads(self.kept(task, job) or b"") for job in jobs)

    def kept(self, task: Callable[..., Any], job: Any) -> bytes | None:
        """What the file gave before, under the same circumstances."""
        file = job.file if isinstance(job, work.Job) else job
        kept = self.known.get((task.__name__, file), ())
        return next((result for given, result in kept if given == self.given(job)), None)

    def given(self, job: Any) -> Any:
        """What a reading depends on beside the file: what its product's other pages say."""
        return (job.enums.get(self.products[job.file]), job.tables) if isinstance(job, work.Job) else None


def against(specs: Path, folder: Path, lang: str | None = None) -> Crawled:
    """A crawl, held against a catalogue."""
    options = argparse.Namespace(pages=[folder], then=None, jobs=work.cores(), updated=None, lang=lang, complete=False)
    return crawled(options, specs)


def catalogue(specs: Path, folder: Path, committed: Path) -> Path:
    """The catalogue of one crawl by itself, over the products and corrections that are committed."""
    for file in [*committed.glob("*/product.yaml"), *committed.glob("*/corrections.yaml")]:
        (specs / file.parent.name).mkdir(exist_ok=True)
        (specs / file.parent.name / file.name).write_bytes(file.read_bytes())
    texts = run([[folder]], specs, work.cores()).done.texts
    save.write(specs, texts, save.compare(specs, texts))
    return specs


@pytest.fixture(scope="module")
def drifted(documentation: Path, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Drifted]]:
    """The three drifts, read once for all tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(work, "spread", Memory(work.spread))
        found = {}
        for name, drift in DRIFTS.items():
            old, new = documentation / drift.old, documentation / drift.new
            specs = catalogue(tmp_path_factory.mktemp(name), old, root / "specs")
            found[name] = Drifted(against(specs, new, drift.lang), against(specs, old))
        yield found


every = pytest.mark.parametrize("name", DRIFTS)


@every
def test_the_changes_of_each_class(drifted: dict[str, Drifted], name: str) -> None:
    said = drifted[name].later.report(NOWHERE, TODAY)
    assert tuple(report.counts(said.difference.changes).values()) == DRIFTS[name].changes
    assert (said.read, said.same) == (DRIFTS[name].read, DRIFTS[name].same)


@every
def test_what_breaks_and_what_limits_golden(
    drifted: dict[str, Drifted], name: str, golden: Callable[[Path, str], None]
) -> None:
    """Each of these was looked at on both pages; a line that comes or goes asks for another look."""
    worse = [each for each in drifted[name].changes if each.cls in (Class.BREAKING, Class.LIMITS)]
    lines = [f"{each.cls} {each.rule} {each.subject} {each.fact}: {each.why}\n" for each in worse]
    golden(Path(__file__).parent / "drifts" / f"{name}.txt", "".join(lines))


@every
def test_a_crawl_against_its_own_catalogue(drifted: dict[str, Drifted], name: str) -> None:
    itself = drifted[name].itself
    assert (itself.difference.changes, itself.difference.silent) == ((), {})
    assert (itself.crawl.texts, itself.crawl.gone, itself.crawl.unseen) == ({}, {}, {})
    assert itself.report(NOWHERE, TODAY).same == len(itself.crawl.read) == len(itself.crawl.old.endpoints)


@every
def test_a_naive_comparison_reports_hundreds(documentation: Path, name: str) -> None:
    drift = DRIFTS[name]
    old, new = (pages(documentation / folder) for folder in (drift.old, drift.new))
    both = old.keys() & new.keys()
    assert (len(both), sum(old[page] != new[page] for page in both)) == drift.pages


def pages(folder: Path) -> dict[str, bytes]:
    """The files of a crawl by the page that their place names; the older one keeps those of a part of the site flat."""
    found = {}
    for path in (path for path in folder.rglob("*") if path.suffix in (".md", ".html")):
        name = path.relative_to(folder).with_suffix("").as_posix()
        page = name.partition("/")[2] if path.suffix == ".html" else name
        found[page.replace("_", "/")] = path.read_bytes()
    return found


def test_no_change_comes_from_a_misfiled_page(drifted: dict[str, Drifted]) -> None:
    later = drifted["site"].later
    misfiled = {verdict.file for verdict in later.made.verdicts.values() if not verdict.kept}
    assert len(misfiled) == 142
    chosen = {path.removesuffix(".yaml"): each.file for path, each in later.made.done.chosen.items()}
    assert misfiled.isdisjoint(chosen.values())
    assert [change for change in later.difference.changes if chosen.get(change.subject) in misfiled] == []
    assert sum(": misfiled: " in finding for finding in later.report(NOWHERE, TODAY).findings) == 142
    assert not [change for change in later.difference.changes if change.rule == "endpoint-gone"]


def test_white_space_links_and_days_are_no_change(
    drifted: dict[str, Drifted], documentation: Path, tmp_path: Path
) -> None:
    site = drifted["site"].itself
    folder = tmp_path / "2026-02-01"
    for page in sorted((documentation / "2026-01-16").rglob("*.md"))[::12]:
        place = folder / page.relative_to(documentation / "2026-01-16")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(blown(page.read_text("utf-8")), "utf-8")
    found = against(site.specs, folder)
    said = found.report(NOWHERE, TODAY)
    assert said.difference.changes == ()
    assert said.same == said.read > 50
    assert said.difference.silent.keys() <= {"updated", "links"}
    assert not said.findings


def blown(text: str) -> str:
    """A page with more space between its lines, links to elsewhere, and another day."""
    text = re.sub(r"(?m)^updated_at: .*$", "updated_at: 2026-02-01T00:00:00", text)
    text = re.sub(r"https://www\.binance\.com/(?!bapi)\w+", "https://www.binance.example/elsewhere", text)
    return re.sub(r"(?m)^(#.*)$", r"\n\1\n", text).replace("\n\n", "\n\n\n")


def test_changes_that_somebody_looked_at(drifted: dict[str, Drifted]) -> None:
    site, layouts, spot = drifted["site"], drifted["layouts"], drifted["spot"]
    order = "margin/rest/margin_account_new_order"
    raised = site.says(order, "weight-raised", "weight.uid")
    assert (raised.cls, raised.why) == (Class.LIMITS, "with `sideEffectType` MARGIN_BUY: was 6, is 1500")
    assert [case["value"] for case in raised.new["cases"]] == [1500, 6]
    address = site.says("options", "server-changed", "servers.rest.testnet")
    assert (address.old, address.new) == ("https://testnet.binancefuture.com", "https://demo-fapi.binance.com")

    usds = "usds_futures/rest/new_order"
    default = layouts.says(usds, "default-changed", "params.selfTradePreventionMode.default")
    assert (default.old, default.new, default.told_by) == ("NONE", "EXPIRE_MAKER", "nobody")
    assert layouts.says(usds, "param-gone", "params.stopPrice").told_by == "types"
    asked = layouts.says("convert/rest/query_limit_open_orders", "request-changed", "request")
    assert (asked.old.split()[0], asked.new.split()[0]) == ("POST", "GET")
    moved = layouts.says("portfolio_margin_pro/rest/get_account_info", "weight-changed", "weight")
    assert moved.why == "was 5 on `ip`, is 5 on `uid`"
    price = layouts.says("usds_futures/rest/mark_price", "weight-raised", "weight.ip")
    assert price.why == "without `symbol`: was 1, is 10"

    tag = spot.says("spot", "security-raised", "security.USER_STREAM")
    assert (tag.old, tag.new) == ("key", "signed")
    assert spot.says("spot/ws/start_user_data_stream", "endpoint-gone", "").cls is Class.BREAKING
    taken = spot.says("spot/rest/new_order_list_oco", "type-changed", "params.aboveTimeInForce.type")
    assert (taken.old, taken.new) == ("DECIMAL", "ENUM")


def test_what_is_gone_is_gone_for_a_reason(drifted: dict[str, Drifted]) -> None:
    gone = [change for each in drifted.values() for change in each.changes if change.rule == "endpoint-gone"]
    evidence = re.compile(r".* is documented no more: .*(announces its end for [\d-]+|no longer describes it)")
    assert gone
    assert [change for change in gone if not evidence.fullmatch(change.why)] == []


@every
def test_a_type_check_tells_what_breaks(drifted: dict[str, Drifted], tmp_path: Path, name: str) -> None:
    """What breaks fails in a user's script against the new client, if the report says so; all else passes."""
    later = drifted[name].later
    catalogues = {"old": later.crawl.old, "new": later.crawl.new}
    packages = {side: package(known, later.difference, tmp_path / side) for side, known in catalogues.items()}
    found = list(usages(later, packages["old"]))
    errors = {side: complaints(found, folder) for side, folder in packages.items()}
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


def usages(later: Crawled, folder: Path) -> Iterator[Usage]:
    """A usage for each change; one that a type checker is said to tell of has to have one."""
    client = client_in(folder)
    for change in later.difference.changes:
        used = usage(change, later.crawl.old, later.crawl.new, client)
        assert used or change.told_by != "types" or change.cls is not Class.BREAKING, change
        if used:
            yield used


def package(catalogue: Catalogue, difference: Difference, folder: Path) -> Path:
    """The client of the products that changed."""
    products = sorted({change.subject.split("/")[0] for change in difference.changes} & catalogue.products.keys())
    templates = paths.resolve().templates
    shelf = Cache(None)
    made = [render_product(catalogue, catalogue.products[each], templates, Shelf(shelf, each)) for each in products]
    tree.replace(folder, tree.with_manifest(merged(made, templates)))
    return folder


def complaints(found: list[Usage], folder: Path) -> dict[int, str]:
    """What mypy says of a user's script, by the number of the usage."""
    text, spans = script(found)
    (folder / "script.py").write_text(text, "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", ".mypy", "script.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    errors: dict[int, str] = {}
    for line in done.stdout.splitlines():
        file, number, message = line.split(":", 2)
        assert file == "script.py", line
        errors.setdefault(next(at for at, span in enumerate(spans) if int(number) in span), message)
    assert done.returncode == bool(errors), done.stderr
    return errors
