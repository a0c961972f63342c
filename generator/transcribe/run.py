"""A whole transcription: files in, the catalogue's texts and a report out. Writes nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.catalog.findings import Finding
from generator.transcribe import identity, known, products, sources, work
from generator.transcribe.blocks import Page
from generator.transcribe.changelog import logs, marks
from generator.transcribe.changelog.entries import Log
from generator.transcribe.choose import Candidate, Choice, choose
from generator.transcribe.facts.endpoint import Facts
from generator.transcribe.facts.params.params import EnumLinks
from generator.transcribe.identity import Verdict
from generator.transcribe.merging import pairs
from generator.transcribe.product import assemble
from generator.transcribe.product.assemble import ProductFacts
from generator.transcribe.product.complete import complete
from generator.transcribe.sources import SourceFile
from generator.transcribe.transcription import Transcribed, transcribe
from generator.transcribe.work import Job, Looked, Progress


@dataclass(slots=True)
class Run:
    """Everything that a run read and made; the report is written from it."""

    files: list[SourceFile] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    blocked: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    no_product: dict[str, str] = field(default_factory=dict)
    testnet: list[Candidate] = field(default_factory=list)
    without_request: list[Facts] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    choice: Choice = field(default_factory=lambda: Choice((), (), ()))
    products: dict[str, ProductFacts] = field(default_factory=dict)
    log: Log = field(default_factory=Log)
    findings: list[Finding] = field(default_factory=list)
    done: Transcribed = field(default_factory=Transcribed)


def run(
    groups: Sequence[Sequence[Path]],
    specs: Path,
    processes: int,
    progress: Progress | None = None,
    prose: bool = False,
    updated: str | None = None,
    lang: str | None = None,
) -> Run:
    """Transcribe all pages of all groups, or what they say in one language."""
    made = Run()
    found = sources.find(groups, updated)
    made.files, made.missing, made.blocked = found.files, found.missing, found.unreadable
    kept = known.read(specs, made.findings)
    looked = list(work.spread(work.look, made.files, processes, progress))
    trusted = _judge(made, looked)
    pages = _general(trusted, lang)
    general = {
        product.folder: complete(assemble.product(product, pages), kept.products.get(product.folder), product)
        for product in products.PRODUCTS
    }
    links = {name: _links(facts) for name, facts in general.items()}
    tables = work.tables(trusted)
    jobs = [Job(each.file, links, prose, tables[each.file.group, each.file.folder]) for each in trusted]
    read = [
        (file, tuple(facts for facts in sections if lang in (None, facts.lang)), unreadable)
        for file, sections, unreadable in work.spread(work.facts, jobs, processes, progress)
    ]
    _candidates(made, read, {name: facts.spec.get("enums", {}) for name, facts in general.items()})
    made.choice = choose(made.candidates)
    made.log = logs.read(
        (page for each in trusted for page in each.pages if logs.is_log(page)),
        (each.identity for each in (*made.choice.taken, *made.choice.superseded)),
    )
    tags = _tags(made.choice)
    wanted = {each.product for each in made.choice.taken}
    made.products = {
        product.folder: complete(
            assemble.product(product, pages, tags[product.folder]), kept.products.get(product.folder), product
        )
        for product in products.PRODUCTS
        if product.folder in wanted
    }
    specs_of = {name: _product(facts) for name, facts in made.products.items()}
    identities = frozenset(verdict.identity for verdict in made.verdicts.values() if verdict.kept and verdict.identity)
    marked = {**marks.of(made.log.announced), **marks.kept(kept.names, kept.texts, made.log.pages)}
    made.done = transcribe(made.choice, specs_of, kept, identities, prose, marked)
    return made


def _judge(made: Run, looked: Iterable[Looked]) -> list[Looked]:
    """The files that hold the page that they say they hold; what becomes of the others is noted."""
    folders: dict[tuple[int, str], list[Looked]] = defaultdict(list)
    trusted: list[Looked] = []
    for each in looked:
        if each.unreadable:
            made.unreadable.append(each.unreadable)
        elif not all(page.updated for page in each.pages):
            why = "no day is known; name its folder after one (2026-07), or pass --updated"
            made.unreadable.append(f"{each.file.shown}:1:1: undated: {why}")
        else:
            folders[each.file.group, each.file.folder].append(each)
    for folder in folders.values():
        verdicts = {v.file: v for v in identity.judge(page for each in folder for page in each.pages)}
        made.verdicts.update(verdicts)
        trusted.extend(each for each in folder if verdicts[each.file.shown].kept)
    for each in trusted:
        for fault in (fault for page in each.pages for fault in page.faults):
            line, _, what = fault.partition(": ")
            made.faults.append(f"{each.file.shown}:{line}:1: table: {what}")
        name = made.verdicts[each.file.shown].identity or ""
        if (reason := products.reason(name)) is not None:
            made.no_product[each.file.shown] = reason
    return trusted


def _general(trusted: Iterable[Looked], lang: str | None) -> Mapping[str, tuple[Page, ...]]:
    """The newest text of each general page, in each language."""
    newest: dict[str, tuple[int, str, tuple[Page, ...]]] = {}
    for each in trusted:
        for page in each.pages:
            name = page.identity or page.claimed or ""
            if not products.is_general(name) or lang not in (None, page.lang):
                continue
            rank = (-each.file.group, page.updated or "")
            group, day, pages = newest.get(name, (-99, "", ()))
            if rank > (group, day):
                newest[name] = (*rank, (page,))
            elif rank == (group, day) and page.lang not in {p.lang for p in pages}:
                newest[name] = (*rank, (*pages, page))
    return {name: pages for name, (_, _, pages) in newest.items()}


def _product(facts: ProductFacts) -> dict[str, Any]:
    """A product's spec, with what its pages' languages disagree about."""
    return {**facts.spec, "disagreements": list(facts.disagreements)} if facts.disagreements else dict(facts.spec)


def _links(facts: ProductFacts) -> EnumLinks:
    """How the endpoints' pages may refer to the enums of their product."""
    found = facts.enum_links
    return EnumLinks(frozenset(facts.spec.get("enums", {})), {**found.aliases, **found.titles}, found.anchors)


def _candidates(
    made: Run, read: Iterable[tuple[SourceFile, tuple[Facts, ...], str]], enums: Mapping[str, Mapping[str, Any]]
) -> None:
    """The endpoints of all pages; those of a testnet and those without a request are set apart."""
    found: list[tuple[SourceFile, Facts]] = []
    for file, sections, unreadable in read:
        if unreadable:
            made.unreadable.append(unreadable)
        for facts in sections:
            if facts.path or facts.ws_method:
                found.append((file, facts))
            else:
                made.without_request.append(facts)
    for each in pairs.candidates(found, products.folder_of, enums):
        (made.testnet if products.is_testnet(each.merged.facts[0].page) else made.candidates).append(each)


def _tags(choice: Choice) -> dict[str, set[str]]:
    """The security tags that the endpoints of each product carry."""
    tags: dict[str, set[str]] = defaultdict(set)
    for each in choice.taken:
        tags[each.product].add(each.merged.spec["security"] or "NONE")
    return tags
