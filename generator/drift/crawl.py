"""A crawl of the documentation laid over the catalogue: what it changes, what it does not show, what it cannot judge.

A crawl is never complete: an endpoint that it does not show is *not seen*, and stays. It is gone if the documentation
announced it, if its page had marked it and describes it no more, or if the caller says that the crawl is complete.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.catalog.findings import Finding, printable
from generator.catalog.model import Catalogue, Product, Relations
from generator.drift import doubt, texts
from generator.drift.announcements import Announcement, removals
from generator.drift.change import Change, Difference
from generator.drift.same import same
from generator.transcribe.facts.reading import Spec
from generator.transcribe.run import Run


@dataclass(slots=True)
class Crawl:
    """The catalogue before and after a crawl; `texts` and `gone` are what an update would write and remove.

    `read` are the endpoints that the crawl describes anew. `unseen`, `older` and `half` name endpoints by id, and
    products, with the reason why the crawl says nothing about them.
    """

    old: Catalogue
    new: Catalogue
    texts: dict[str, str] = field(default_factory=dict)
    gone: dict[str, str] = field(default_factory=dict)
    read: set[str] = field(default_factory=set)
    unseen: dict[str, str] = field(default_factory=dict)
    older: dict[str, str] = field(default_factory=dict)
    half: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def lay(made: Run, specs: Path, announced: Sequence[Announcement] = (), complete: bool = False) -> Crawl:
    """What a transcription of a crawl makes of the catalogue in `specs`.

    Args:
        made: the transcription, run with the names and corrections of that catalogue.
        specs: the catalogue's folder; it has no findings.
        announced: what the documentation's change logs say.
        complete: whether what the crawl does not show is gone.
    """
    before = texts.of_folder(specs, [])
    old = texts.catalogue(before, specs.name, [])
    crawl = Crawl(old, old)
    for path, text in sorted(made.done.texts.items()):
        if not _counts(crawl, path, made):
            continue
        if path in made.done.chosen:
            crawl.read.add(path.removesuffix(".yaml"))
        if path not in before or not same(before[path], text):
            crawl.texts[path] = text
    _judge_missing(crawl, made, announced, complete)
    crawl.new = _without_refused(crawl, before, specs.name)
    if doubt.withdrawn(crawl, made):
        crawl.new = _without_refused(crawl, before, specs.name)
    return crawl


def _counts(crawl: Crawl, path: str, made: Run) -> bool:
    """Whether the crawl's text of a file may take the place of the catalogue's."""
    product = crawl.old.products.get(path.removesuffix("/product.yaml"))
    if product is not None:
        return _product_counts(crawl, product, made)
    known = crawl.old.by_id.get(path.removesuffix(".yaml"))
    if known is None:
        return True
    chosen = made.done.chosen[path]
    langs = {facts.lang for facts in chosen.merged.facts}
    if chosen.day < known.updated:
        crawl.older[known.id] = f"{chosen.file} is of {chosen.day}, the spec of {known.updated}"
    elif not set(known.langs or ("en", "zh")) <= langs:
        crawl.half[known.id] = f"{chosen.file} is {' and '.join(sorted(langs))} alone"
    else:
        return True
    return False


def _product_counts(crawl: Crawl, known: Product, made: Run) -> bool:
    """Whether general pages may take the place of those that a product was read from: page by page."""
    before = {each.page: each for each in known.sources}
    for each in made.products[known.name].spec.get("source", ()):
        old, langs = before.get(each["page"]), set(each.get("langs", ("en", "zh")))
        if old is not None and each["updated"] < old.updated:
            crawl.older[known.name] = f"{old.page} is of {each['updated']}, the product has it of {old.updated}"
        elif old is not None and not set(old.langs) <= langs:
            crawl.half[known.name] = f"{old.page} is {' and '.join(sorted(langs))} alone"
        else:
            continue
        return False
    return True


# --- what the crawl does not show -----------------------------------------------------------------------------------


def _judge_missing(crawl: Crawl, made: Run, announced: Sequence[Announcement], complete: bool) -> None:
    shown = {each.identity for each in made.candidates} | {_identity(*each) for each in made.done.specs.items()}
    pages = {verdict.identity for verdict in made.verdicts.values() if verdict.kept and verdict.identity}
    days: dict[str, str] = {}
    for each in made.candidates:
        page = each.merged.spec["source"]["page"].partition("#")[0]
        days[page] = max(days.get(page, ""), each.day)
    unread = {facts.page for facts in made.without_request}
    misfiled = {_named(v.file): v.file for v in made.verdicts.values() if not v.kept}
    removed = removals(announced, max((each.day for each in made.candidates), default=""))
    for known in crawl.old.endpoints:
        identity = (known.product, known.transport, known.request_text)
        path = f"{known.id}.yaml"
        # Its file may be that of another request by now: the endpoint is asked for in another way.
        if identity in shown or path in made.done.specs or known.transport not in ("rest", "ws"):
            continue
        page = known.page.partition("#")[0]
        if identity in removed:
            crawl.gone[path] = removed[identity]
        elif complete:
            crawl.gone[path] = "the crawl is said to be complete"
        elif page in unread:
            crawl.unseen[known.id] = "its page has a section that could not be read"
        elif days.get(page, known.updated) < known.updated:
            crawl.older[known.id] = f"{page} is of {days[page]}, the spec of {known.updated}"
        elif page in days and known.deprecated is not None:
            crawl.gone[path] = f"{page} had marked it as deprecated, and no longer describes it"
        elif page in pages:
            # Cut pages look like this, too: somebody has to look, and the spec stays until then.
            crawl.unseen[known.id] = f"{page} is there and does not describe it"
            what = f"{known.request_text} is not on its page {page}, and nothing announces its end"
            crawl.findings.append(Finding(known.at, "not-described", f"{what}; look, and say --complete if it is gone"))
        else:
            what = f"{misfiled[page]} holds another page" if page in misfiled else f"{page} is not in the crawl"
            crawl.unseen[known.id] = what


def _identity(path: str, spec: Spec) -> tuple[str, str, str]:
    product, transport, _ = path.split("/")
    return (product, transport, spec.get("request") or spec["method"])


def _named(file: str) -> str:
    """The page that a file's place in its crawl names."""
    return file.partition("/")[2].rpartition(".")[0]


def with_evidence(difference: Difference, crawl: Crawl, made: Run) -> Difference:
    """The difference, in which what is gone is gone for the reason that the crawl gives, and the new side has lines."""
    changes = []
    for change in difference.changes:
        path = f"{change.subject}.yaml"
        if change.rule == "endpoint-gone" and path in crawl.gone:
            changes.append(replace(change, why=f"{change.why}: {printable(crawl.gone[path])}"))
        elif change.after and (read := _read(change, made)):
            changes.append(replace(change, after=replace(change.after, read=read)))
        else:
            changes.append(change)
    return replace(difference, changes=tuple(changes))


def _read(change: Change, made: Run) -> str:
    """The line of the crawl on which the new side of a change stands: that of the fact, else of what holds it."""
    parts = change.fact.split(".")
    places = [".".join(parts[:count]) for count in range(len(parts), 0, -1)]
    if change.subject in made.products:
        lines = made.products[change.subject].lines
        page, _, line = next((lines[place] for place in places if place in lines), ("", "", 0))
        return f"{page}:{line}" if page else ""
    chosen = made.done.chosen.get(f"{change.subject}.yaml")
    if chosen is None:
        return ""
    found = [(f.file, f.lines[place]) for place in places for f in chosen.merged.facts if place in f.lines]
    file, line = (*found, (chosen.file, chosen.line))[0]
    return f"{file}:{line}"


# --- what the catalogue's own rules refuse --------------------------------------------------------------------------


def _without_refused(crawl: Crawl, before: Mapping[str, str], root: str) -> Catalogue:
    """The new catalogue. A text that its rules refuse is a finding, and the catalogue keeps what it had."""
    while True:
        findings: list[Finding] = []
        after = {path: text for path, text in {**before, **crawl.texts}.items() if path not in crawl.gone}
        catalogue = texts.catalogue(after, root, findings)
        if not findings:
            return catalogue
        crawl.findings += sorted(findings)
        refused = {finding.at.file.removeprefix(f"{root}/") for finding in findings}
        mine = refused & {*crawl.texts}
        related = _related(crawl, findings, root)
        mine |= related & crawl.texts.keys()
        needed = _needed(crawl, refused - mine) | (related & crawl.gone.keys())
        for path in mine:
            del crawl.texts[path]
            crawl.read.discard(path.removesuffix(".yaml"))
        for path in needed:
            del crawl.gone[path]
        if not mine and not needed:
            crawl.texts.clear()
            crawl.gone.clear()
            crawl.read.clear()
            return crawl.old


def _related(crawl: Crawl, findings: Sequence[Finding], root: str) -> set[str]:
    """What the crawl would do to the endpoints of relations that no longer hold: these stay until somebody has looked.

    Where a finding is about no single endpoint, nothing of the product is touched.
    """
    found: set[str] = set()
    touched = crawl.texts.keys() | crawl.gone.keys()
    for finding in findings:
        product, _, file = finding.at.file.removeprefix(f"{root}/").partition("/")
        if file == "relations.yaml":
            own = {path for path in touched if path.startswith(f"{product}/")}
            found |= _named_at(crawl.old.related(product), finding.at.line) & touched or own
    return found


def _named_at(relations: Relations, line: int) -> set[str]:
    """The files of the endpoints that a relation names: the one that stands on a line of the file, or before it."""
    order = max((each for each in relations.orders if each.at.line <= line), key=lambda e: e.at.line, default=None)
    others = (*relations.time.values(), *relations.session.values(), *relations.changes)
    return {f"{name}.yaml" for name in ((order.request, order.query) if order else others) if name}


def _needed(crawl: Crawl, refused: set[str]) -> set[str]:
    """What goes and specs that stay refer to, of those that would be refused without it."""
    staying = (crawl.old.by_id.get(path.removesuffix(".yaml")) for path in refused)
    targets = {f"{target}.yaml" for each in staying if each for target in each.extends if target}
    return targets & crawl.gone.keys()
