"""`specwright lint`: the findings of the catalogue, and nothing else."""

from __future__ import annotations

import argparse

from generator import paths
from generator.catalog.findings import FindingsError
from generator.catalog.load import load
from generator.commands import report


def run(options: argparse.Namespace) -> int:
    """Print every finding; exit 1 if there is one."""
    where = paths.resolve(options.specs)
    try:
        with report.progress("lint") as shown:
            catalogue = load(where.specs, shown)
    except FindingsError as error:
        return report.findings(error.findings)
    report.say(f"{len(catalogue.endpoints)} endpoints of {len(catalogue.products)} products, no findings")
    return 0
