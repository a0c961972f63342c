"""`specwright drift DOCS`: what the documentation says by now that the catalogue does not, judged before it breaks."""

from __future__ import annotations

import argparse
from datetime import date

from generator import paths
from generator.catalog.findings import FindingsError
from generator.catalog.load import load
from generator.commands import comparison, report
from generator.commands.crawled import Unread, crawled


def run(options: argparse.Namespace) -> int:
    """Compare; exit 0 if nothing changed, 1 for changes or a page that could not be read, 3 if something breaks."""
    where = paths.resolve(options.specs)
    try:
        load(where.specs)
        found = crawled(options, where.specs)
    except FindingsError as error:
        report.findings(error.findings)
        return 2
    except Unread as error:
        report.fail(str(error))
        return 2
    client = comparison.client_in(options.client or where.out)
    said = found.report(client, options.today or date.today())
    return comparison.tell(said, options.format)
