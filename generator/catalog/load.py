"""A folder of specs → the catalogue, or every finding of every file."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.catalog import check, files, link, model, read, shape, yaml_source
from generator.catalog import format as written
from generator.catalog.findings import Finding, FindingsError, Position
from generator.catalog.places import Places
from generator.catalog.yaml_source import Source

_OF_PRODUCT = tuple(f"/{name}" for name in files.PRODUCT_FILES)
_FORMS = {"rest": "request", "ws": "method", "stream": "streams", "event": "event"}


def load(root: Path, progress: Callable[[int, int], None] | None = None) -> model.Catalogue:
    """Read every spec below `root`.

    Raises:
        FindingsError: with all findings of all files, if there is any.
    """
    findings: list[Finding] = []
    with _no_collection():
        catalogue = _load(root, findings, progress)
    if findings:
        raise FindingsError(findings)
    return catalogue


@contextmanager
def _no_collection() -> Iterator[None]:
    """Loading makes many small things and no cycles: looking for cycles meanwhile costs a fifth of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _load(root: Path, findings: list[Finding], progress: Callable[[int, int], None] | None) -> model.Catalogue:
    found = files.find(root, findings)
    findings.extend(_without_product([shown for shown, _ in found]))
    products: dict[str, model.Product] = {}
    endpoints: list[model.Endpoint] = []
    relations: dict[str, model.Relations] = {}
    sources: dict[str, Source] = {}
    for done, (shown, path) in enumerate(found, 1):
        text = files.text(path, shown, findings)
        loaded = None if text is None else read_spec(text, shown, findings, sources)
        if isinstance(loaded, model.Product):
            products[loaded.name] = loaded
        elif isinstance(loaded, model.Relations):
            relations[loaded.product] = loaded
        elif loaded is not None:
            endpoints.append(loaded)
        if progress:
            progress(done, len(found))
    return assemble(str(root), products, endpoints, findings, sources, relations)


def assemble(
    root: str,
    products: dict[str, model.Product],
    endpoints: list[model.Endpoint],
    findings: list[Finding],
    sources: dict[str, Source] | None = None,
    relations: dict[str, model.Relations] | None = None,
) -> model.Catalogue:
    """Resolve what endpoints take from their product and from each other, and check the whole."""
    places = Places(sources)
    related = dict(sorted((relations or {}).items()))
    known = sorted(link.linked(endpoints, products, related, findings, places), key=lambda e: e.id)
    catalogue = model.Catalogue(root, dict(sorted(products.items())), tuple(known), related)
    findings.extend(check.check(catalogue, places))
    return catalogue


def read_spec(
    text: str, shown: str, findings: list[Finding], sources: dict[str, Source] | None = None
) -> model.Product | model.Endpoint | model.Relations | None:
    """One file's text → its model, or None and the findings that say why not."""
    parts = tuple(shown.split("/")[-3:])
    source = yaml_source.parse(text, shown)
    findings.extend(source.findings)
    if sources is not None:
        sources[shown] = source
    if source.data is None:
        return None
    if parts[-1] == "corrections.yaml":
        # Corrections are the transcriber's input; here they are only held to their form.
        shape.validated(written.CorrectionsFile, source, findings)
        return None
    if parts[-1] == "product.yaml":
        product = shape.validated(written.ProductFile, source, findings)
        return read.product(product, source, parts[-2]) if product else None
    if parts[-1] == "relations.yaml":
        relations = shape.validated(written.RelationsFile, source, findings)
        return read.relations(relations, source, parts[-2]) if relations else None
    endpoint = shape.validated(written.EndpointFile, source, findings)
    if endpoint is None or not _fits_transport(endpoint, parts[1], source, findings):
        return None
    return read.endpoint(endpoint, source, parts[0], parts[1], parts[2].removesuffix(".yaml"))


def _without_product(shown: list[str]) -> list[Finding]:
    """One finding for each folder of specs without its product.yaml; a broken one speaks for itself."""
    first: dict[str, str] = {}
    for file in shown:
        folder = file.rsplit("/", 1 if file.endswith(_OF_PRODUCT) else 2)[0]
        first.setdefault(folder, file)
    there = set(shown)
    return [
        Finding(
            Position(file), "product-missing", f"{folder}/product.yaml is missing; it names servers and security tags"
        )
        for folder, file in first.items()
        if f"{folder}/product.yaml" not in there
    ]


def _fits_transport(file: written.EndpointFile, transport: str, source: Source, findings: list[Finding]) -> bool:
    """Whether the file holds the request form of the folder that it lies in, and no other."""
    wanted = _FORMS[transport]
    before = len(findings)
    if getattr(file, wanted) is None:
        findings.append(
            Finding(source.at(()), "missing-key", f"`{wanted}` is missing; a spec in `{transport}/` has it")
        )
    for form in _FORMS.values():
        if form != wanted and getattr(file, form) is not None:
            message = (
                f"unknown key `{form}` in a spec of `{transport}/`, which has `{wanted}`; drop it or move the file"
            )
            findings.append(Finding(source.at((form,), key=True), "unknown-key", message))
    return len(findings) == before
