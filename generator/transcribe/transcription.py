"""Facts of all pages into the catalogue's files: chosen, named, corrected, checked; pure, the disk is elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.catalog.findings import Finding, Position, quoted
from generator.catalog.load import assemble, read_spec
from generator.catalog.model import Endpoint, Product
from generator.transcribe import corrections, finish, hosts, names, references, yaml_text
from generator.transcribe.changelog import marks
from generator.transcribe.choose import Candidate, Choice
from generator.transcribe.corrections import Correction, Outcome
from generator.transcribe.facts.reading import Spec


@dataclass(frozen=True, slots=True)
class Known:
    """What the catalogue's folder holds already: texts, names by identity, corrections and products by folder."""

    names: Mapping[tuple[str, str], Mapping[str, str]] = field(default_factory=dict)
    corrections: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)
    products: Mapping[str, Spec] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Transcribed:
    """The files of the catalogue by path, and everything there is to say about them."""

    texts: dict[str, str] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)
    chosen: dict[str, Candidate] = field(default_factory=dict)
    specs: dict[str, Spec] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    unresolved: list[tuple[str, str]] = field(default_factory=list)


def transcribe(
    choice: Choice,
    products: Mapping[str, Spec],
    known: Known,
    read: frozenset[str],
    prose: bool = False,
    marked: Mapping[marks.Identity, Spec] | None = None,
) -> Transcribed:
    """The catalogue that the chosen texts make.

    Of a product whose general pages are not among the pages that were `read`, the catalogue's own `product.yaml` counts
    and stays as it is: one page alone says nothing about servers and limits. `marked` are the endpoints that change
    logs announce to go.

    A spec that the catalogue's own rules refuse is not among the texts; its findings are in `findings`.
    """
    done = Transcribed()
    wanted = {each.product for each in choice.taken}
    made = {name: dict(spec) for name, spec in products.items() if name in wanted}
    for name in sorted(made):
        if known.products.get(name, {}).get("source") and not made[name].get("source"):
            made[name] = dict(known.products[name])
            done.kept[f"{name}/product.yaml"] = yaml_text.product(made[name])
            continue
        own = [each for each in known.corrections.get(name, ()) if each.page is None]
        made[name], outcomes = corrections.apply(made[name], own)
        done.outcomes.extend(outcomes)
        done.texts[f"{name}/product.yaml"] = yaml_text.product(made[name])
    finished = [
        (each, _spec(each, made.get(each.product, {}), known, done, prose, marked or {})) for each in choice.taken
    ]
    for file, (candidate, spec) in sorted(_files(finished, known, done).items()):
        done.chosen[file], done.specs[file] = candidate, spec
    references.resolve(done.specs, known.names, done.unresolved)
    for file, spec in done.specs.items():
        done.texts[file] = yaml_text.endpoint(spec)
    _unmatched(known, done, read)
    _check(done, known)
    return done


def _files(
    finished: Iterable[tuple[Candidate, Spec]], known: Known, done: Transcribed
) -> dict[str, tuple[Candidate, Spec]]:
    """Each spec's path in the catalogue."""
    folders: dict[tuple[str, str], dict[str, tuple[Candidate, Spec]]] = defaultdict(dict)
    for candidate, spec in finished:
        request = spec.get("request") or spec["method"]
        if request in folders[candidate.product, candidate.transport]:
            done.unresolved.append((spec["source"]["page"], f"another page describes {request} already"))
        else:
            folders[candidate.product, candidate.transport][request] = (candidate, spec)
    files = {}
    for (product, transport), requests in folders.items():
        wanted = {request: (spec["title"], request.split()[-1]) for request, (_, spec) in requests.items()}
        named = names.assign(wanted, known.names.get((product, transport), {}), product)
        files.update({f"{product}/{transport}/{named[request]}.yaml": each for request, each in requests.items()})
    return files


def _spec(
    candidate: Candidate,
    product: Spec,
    known: Known,
    done: Transcribed,
    prose: bool,
    marked: Mapping[marks.Identity, Spec],
) -> Spec:
    hosts.tell(candidate.merged.facts, product.get("servers", {}))
    spec = finish.spec(candidate.merged, product.get("security", {}), prose)
    spec = marks.put(spec, marked, candidate.identity)
    page = spec["source"]["page"]
    own = [each for each in known.corrections.get(candidate.product, ()) if each.page == page]
    spec, outcomes = corrections.apply(spec, own)
    done.outcomes.extend(outcomes)
    return spec


def _unmatched(known: Known, done: Transcribed, read: frozenset[str]) -> None:
    """Corrections of pages that give no endpoint; of a page that was not read nothing can be said."""
    pages = {spec["source"]["page"] for spec in done.specs.values()}
    for product in sorted(known.corrections):
        for each in known.corrections[product]:
            if each.page is None or each.page in pages:
                continue
            state = "unmatched" if each.page.partition("#")[0] in read else "unread"
            done.outcomes.append(Outcome(each, state, f"no endpoint comes from the page `{each.page}`"))


def _check(done: Transcribed, known: Known) -> None:
    """Hold the texts to the catalogue's rules; what they refuse leaves `texts`.

    Specs of their products that were not read anew stand beside them: a reference may lead there.
    """
    findings: list[Finding] = []
    products: dict[str, Product] = {}
    endpoints: list[Endpoint] = []
    touched = {path.split("/")[0] for path in done.texts}
    beside = {path: text for path, text in known.texts.items() if path.split("/")[0] in touched}
    for path, text in sorted({**beside, **done.texts, **done.kept}.items()):
        model = read_spec(text, path, findings)
        if isinstance(model, Product):
            products[model.name] = model
        elif isinstance(model, Endpoint):
            endpoints.append(model)
    assemble("", products, endpoints, findings)
    refused = {finding.at.file for finding in findings}
    fallen = _dependants(done.specs, refused)
    findings.extend(
        Finding(Position(file), rule, f"{what}, which was refused; it is not written either")
        for file, (rule, what) in fallen.items()
    )
    done.findings = sorted(findings)
    for file in (*refused, *fallen):
        done.texts.pop(file, None)


def _dependants(specs: Mapping[str, Spec], refused: set[str]) -> dict[str, tuple[str, str]]:
    """The specs that take something from a refused file, or from such a spec in turn: the rule, and what they take."""
    fallen: dict[str, tuple[str, str]] = {}
    before = -1
    while len(fallen) > before:
        before = len(fallen)
        for file in sorted(specs.keys() - refused - fallen.keys()):
            product = f"{file.partition('/')[0]}/product.yaml"
            bases = specs[file].get("extends", {}).values()
            lost = next((base for base in sorted(bases) if f"{base}.yaml" in refused or f"{base}.yaml" in fallen), None)
            if product in refused:
                fallen[file] = "product-missing", f"it belongs to {product}"
            elif lost is not None:
                fallen[file] = "unknown-endpoint", f"`extends` names {quoted(lost)}"
    return fallen
