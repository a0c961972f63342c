"""`specwright diff OLD NEW`: what separates two catalogues, each a folder or a revision of the repository."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from generator import paths
from generator.catalog.findings import Finding, printable
from generator.catalog.model import Catalogue
from generator.commands import comparison, report
from generator.drift import texts
from generator.drift.compare import compare
from generator.drift.report import Report
from generator.drift.touched import Client


def run(options: argparse.Namespace) -> int:
    """Compare; exit 0 if nothing changed, 1 for changes, 3 if something breaks, 2 if a side cannot be read."""
    specs = paths.resolve(options.specs).specs
    findings: list[Finding] = []
    try:
        old, new = (_catalogue(name, specs, findings) for name in (options.old, options.new))
    except texts.NoCatalogueError as error:
        report.fail(printable(str(error)))
        return 2
    if findings:
        report.findings(findings)
        return 2
    difference = comparison.touched(compare(old, new), old, new, _client(options))
    said = Report(options.old, options.new, difference, len(new.endpoints), today=options.today or date.today())
    return comparison.tell(said, options.format)


def _catalogue(name: str, specs: Path, findings: list[Finding]) -> Catalogue:
    if not name.strip():
        raise texts.NoCatalogueError("an empty name is no catalogue; name a folder or a revision")
    folder = Path(name)
    if folder.is_dir():
        root, found = folder.as_posix(), texts.of_folder(folder, findings)
    else:
        root, found = f"{name}:{paths.shown(specs)}", texts.of_revision(name, specs)
    made = texts.catalogue(found, root, findings)
    if not (made.products or made.endpoints or findings):
        raise texts.NoCatalogueError(f"{root} holds no catalogue")
    return made


def _client(options: argparse.Namespace) -> Client:
    """The client of the old side: what people have installed. Of a revision it is read from that revision."""
    if options.client or Path(options.old).is_dir():
        return comparison.client_in(options.client or Path("generated"))
    try:
        files = texts.of_revision(options.old, Path("generated"))
    except texts.UnknownRevisionError:
        files = {}
    return Client(f"{options.old}:generated", files.get)
