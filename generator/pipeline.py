"""Specs → the bytes of every output file: the computation that `build` and `build --check` share."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from generator import release, tree, workers
from generator.cache import Cache, Shelf, digest
from generator.catalog.load import load
from generator.catalog.model import Catalogue, Endpoint
from generator.partial import Specs, foreign
from generator.paths import Paths
from generator.render.collection import without_collection
from generator.render.render import Rendered, merged, render_product

#: Is told how much is done, of how much.
Progress = Callable[[int, int], None]

#: Endpoints below which a second process is not worth its start.
FEW = 60
#: What makes the output besides our own code.
_ROOMS = ("catalog", "render", "server", "partial.py", "pipeline.py")
_LIBRARIES = ("black", "datamodel-code-generator", "jinja2")


@dataclass(frozen=True, slots=True)
class Built:
    """Every output file, and what to say about them."""

    files: dict[str, bytes]
    summary: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Record:
    """What came of a product, and what it was made from."""

    inputs: dict[str, str | None]
    counts: dict[str, int]
    rendered: Rendered

    @classmethod
    def read(cls, data: dict[str, Any]) -> _Record:
        return cls(data["inputs"], data["counts"], Rendered(**data["rendered"]))


def outputs(where: Paths, *, cached: bool = True, progress: Progress | None = None, processes: int = 0) -> Built:
    """Load the catalogue and render it; products of which nothing changed are taken as they were.

    Args:
        where: specs, templates, and where the cache lies.
        cached: whether to look into the cache, and to fill it.
        progress: is told how many files or products are done.
        processes: how many to use; as many as there are processors if it is 0.

    Raises:
        FindingsError: if the catalogue has findings, or its change log states no version.
    """
    published = release.read(where.specs)
    cache = _cache(where) if cached else Cache(None)
    specs = Specs(where.specs)
    known = {name: record for name in specs.products if (record := _known(cache, specs, name))}
    changed = [name for name in specs.products if name not in known]
    catalogue = specs.load(changed) if known else None
    if catalogue is None:
        catalogue = load(where.specs, progress)
    for record in _rendered(catalogue, changed, where, specs, cache, progress, processes):
        known[record.rendered.name] = record
    records = [known[name] for name in sorted(known)]
    rendered = [record.rendered for record in records]
    files = merged(rendered, where.templates, str(published.version), published.changelog or "")
    return Built(tree.with_manifest(files), _summary(records), _notes(records))


def product(catalogue: Catalogue, where: Paths, only: Endpoint) -> Rendered:
    """What becomes of one endpoint: the files of its product, without the contracts of the others."""
    shelf = Shelf(_cache(where), f"{only.product}.work")
    return render_product(catalogue, catalogue.products[only.product], where.templates, shelf, only)


def _known(cache: Cache, specs: Specs, name: str) -> _Record | None:
    """What the last build made of a product, if nothing of it has changed since."""
    data = cache.read(name)
    if not data:
        return None
    record = _Record.read(data)
    others = [place for place in record.inputs if not place.startswith(f"{name}/")]
    return record if record.inputs == specs.inputs(name, others) else None


def _rendered(
    catalogue: Catalogue,
    names: list[str],
    where: Paths,
    specs: Specs,
    cache: Cache,
    progress: Progress | None,
    processes: int,
) -> list[_Record]:
    """The products, rendered; the largest first, so that no process waits long for another."""
    sizes = Counter(endpoint.product for endpoint in catalogue.endpoints if endpoint.product in names)
    count = processes or (workers.processes() if sizes.total() > FEW else 1)

    def work(name: str) -> _Record:
        shelf = Shelf(cache, f"{name}.work")
        with without_collection():
            rendered = render_product(catalogue, catalogue.products[name], where.templates, shelf)
        record = _Record(specs.inputs(name, foreign(catalogue, name)), _counts(catalogue, name), rendered)
        shelf.save()
        cache.write(name, asdict(record))
        return record

    records = []
    for record in workers.each(work, sorted(names, key=lambda name: (-sizes[name], name)), min(count, len(names))):
        records.append(record)
        if progress:
            progress(len(records), len(names))
    return records


def _cache(where: Paths) -> Cache:
    """The cache of what this very code makes with these templates and libraries."""
    parts = [sys.version, *(f"{library} {version(library)}" for library in _LIBRARIES)]
    for folder in (*(where.sources / room for room in _ROOMS), where.templates):
        parts += [f"{path.relative_to(folder)}\0{digest(path.read_bytes())}" for path in _files(folder)]
    return Cache(where.cache / "products", digest("\n".join(parts).encode()))


def _files(folder: Path) -> list[Path]:
    """The files of a folder, or the file itself, without what other tools leave behind."""
    found = folder.rglob("*") if folder.is_dir() else [folder]
    return sorted(
        path
        for path in found
        if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in path.relative_to(folder).parts)
    )


def _counts(catalogue: Catalogue, name: str) -> dict[str, int]:
    own = [endpoint for endpoint in catalogue.endpoints if endpoint.product == name]
    transports = Counter(endpoint.transport for endpoint in own)
    return {**transports, "unmodelled": sum(endpoint.unmodelled for endpoint in own)}


def _summary(records: list[_Record]) -> str:
    rest, ws = (sum(record.counts.get(transport, 0) for record in records) for transport in ("rest", "ws"))
    return f"{rest} REST endpoints and {ws} WebSocket API methods of {len(records)} products"


def _notes(records: list[_Record]) -> tuple[str, ...]:
    """What was read and does not show in the output; nothing is left out in silence."""
    notes = []
    waiting = sum(record.counts.get(kind, 0) for record in records for kind in ("stream", "event"))
    if waiting:
        notes.append(f"{waiting} streams and events are in the catalogue; no client is rendered for them yet")
    unmodelled = sum(record.counts["unmodelled"] for record in records)
    if unmodelled:
        notes.append(f"{unmodelled} lines of the documentation are marked as unmodelled in the specs")
    unproven = sum(len(record.rendered.told["unproven"]) for record in records)
    if unproven:
        notes.append(f"{unproven} contract cases were not found; tests/UNPROVEN.txt lists them")
    return tuple(notes)
