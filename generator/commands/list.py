"""`specwright list`: every endpoint, for people or (`--json`) for programs."""

from __future__ import annotations

import argparse
import json

from generator import paths
from generator.catalog import plain
from generator.catalog.findings import FindingsError
from generator.catalog.load import load
from generator.commands import report


def run(options: argparse.Namespace) -> int:
    """Print the list; exit 1 if the catalogue has findings."""
    where = paths.resolve(options.specs)
    try:
        catalogue = load(where.specs)
    except FindingsError as error:
        return report.findings(error.findings)
    if options.json:
        specs = paths.shown(where.specs)
        listed = [plain.endpoint(each, f"{specs}/{each.spec}") for each in catalogue.endpoints]
        report.say(json.dumps(listed, indent=1, ensure_ascii=False))
        return 0
    width = max((len(endpoint.id) for endpoint in catalogue.endpoints), default=0)
    for endpoint in catalogue.endpoints:
        report.say(f"{endpoint.id:<{width}}  {endpoint.request_text}")
    return 0
