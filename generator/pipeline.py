"""Specs → the bytes of every output file: the computation that `build` and `build --check` share."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

from generator import tree
from generator.cache import Cache
from generator.catalog.load import load
from generator.catalog.model import Catalogue
from generator.paths import Paths
from generator.render import blacken, models
from generator.render.render import render

#: Is told how much is done, of how much.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Built:
    """Every output file, and what to say about them."""

    files: dict[str, bytes]
    summary: str
    notes: tuple[str, ...]


def outputs(where: Paths, *, cached: bool = True, progress: Progress | None = None) -> Built:
    """Load the catalogue and render it.

    Raises:
        FindingsError: if the catalogue has findings.
    """
    catalogue = load(where.specs, progress)
    files = rendered(catalogue, where, cached=cached, progress=progress)
    return Built(tree.with_manifest(files), _summary(catalogue), _notes(catalogue))


def rendered(
    catalogue: Catalogue, where: Paths, *, cached: bool = True, progress: Progress | None = None
) -> dict[str, str]:
    """Every output file of a catalogue; what takes long is remembered by content."""
    cache = Cache(where.cache if cached else None)
    formatted, modelled = _kind("black", blacken), _kind("datamodel-code-generator", models)
    return render(
        catalogue,
        where.templates,
        formatter=lambda source: cache.text(formatted, source, blacken.blacken),
        modeller=lambda source, make: cache.text(modelled, source, make),
        progress=progress,
    )


def _kind(library: str, module: ModuleType) -> str:
    """What a cached text was made by: the library's version, and our own code that calls it."""
    code = Path(str(module.__file__)).read_bytes()
    return f"{library} {version(library)} {hashlib.sha256(code).hexdigest()}"


def _summary(catalogue: Catalogue) -> str:
    count = {t: sum(endpoint.transport == t for endpoint in catalogue.endpoints) for t in ("rest", "ws")}
    return (
        f"{count['rest']} REST endpoints and {count['ws']} WebSocket API methods of {len(catalogue.products)} products"
    )


def _notes(catalogue: Catalogue) -> tuple[str, ...]:
    """What was read and does not show in the output; nothing is left out in silence."""
    notes = []
    waiting = sum(endpoint.transport in ("stream", "event") for endpoint in catalogue.endpoints)
    if waiting:
        notes.append(f"{waiting} streams and events are in the catalogue; no client is rendered for them yet")
    unmodelled = sum(endpoint.unmodelled for endpoint in catalogue.endpoints)
    if unmodelled:
        notes.append(f"{unmodelled} lines of the documentation are marked as unmodelled in the specs")
    return tuple(notes)
