"""The three real drifts: a crawl made into a catalogue by itself, and a later crawl laid over it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.catalog.load import load
from generator.catalog.model import Catalogue
from generator.drift import crawl
from generator.transcribe import save, work
from generator.transcribe.run import Run, run

SPECS = Path(__file__).parents[2] / "specs"
#: Old crawl, new crawl, and the one language that both have, if they do not both have two.
DRIFTS = {
    "half_a_year": ("2026-01-16", "2026-06-27", None),
    "two_layouts": ("2025-06-html", "2026-01-16", "en"),
    "a_year_of_spot": ("spot-github-2025-06", "spot-github-2026-07", None),
}


@dataclass(frozen=True, slots=True)
class Drift:
    """Two crawls: the transcription of the later one, what it makes of the catalogue, and both catalogues."""

    made: Run
    crawl: crawl.Crawl
    old: Catalogue
    new: Catalogue


def catalogue(pages: Path, folder: Path) -> Path:
    """A crawl made into a catalogue of its own; what its general pages lack, and corrections, are the project's."""
    for product in sorted(SPECS.iterdir()):
        for name in ("product.yaml", "corrections.yaml"):
            if (product / name).is_file():
                (folder / product.name).mkdir(parents=True, exist_ok=True)
                shutil.copyfile(product / name, folder / product.name / name)
    made = run([[pages]], folder, work.cores())
    save.write(folder, made.done.texts, save.compare(folder, made.done.texts))
    load(folder)
    return folder


def drift(name: str, documentation: Path, folder: Path) -> Drift:
    """One of the drifts, made in an empty folder."""
    before, after, lang = DRIFTS[name]
    specs = catalogue(documentation / before, folder / "specs")
    made = run([[documentation / after]], specs, work.cores(), lang=lang)
    laid = crawl.lay(made, specs)
    return Drift(made, laid, laid.old, laid.new)
