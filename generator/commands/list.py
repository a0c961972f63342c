"""`specwright list`: every endpoint, for people or (`--json`) for programs."""

from __future__ import annotations

import argparse
import json
from typing import Any

from generator import paths
from generator.catalog.findings import FindingsError
from generator.catalog.load import load
from generator.catalog.model import Endpoint, plain_charge, plain_constraint
from generator.commands import report


def run(options: argparse.Namespace) -> int:
    """Print the list; exit 1 if the catalogue has findings."""
    where = paths.resolve(options.specs)
    try:
        catalogue = load(where.specs)
    except FindingsError as error:
        return report.findings(error.findings)
    if options.json:
        report.say(
            json.dumps([plain(endpoint, where) for endpoint in catalogue.endpoints], indent=1, ensure_ascii=False)
        )
        return 0
    width = max((len(endpoint.id) for endpoint in catalogue.endpoints), default=0)
    for endpoint in catalogue.endpoints:
        report.say(f"{endpoint.id:<{width}}  {endpoint.request_text}")
    return 0


def plain(endpoint: Endpoint, where: paths.Paths) -> dict[str, Any]:
    """An endpoint as other programs read it; keys are added over time, never renamed."""
    return {
        "id": endpoint.id,
        "product": endpoint.product,
        "transport": endpoint.transport,
        "name": endpoint.name,
        "python_name": endpoint.python_name,
        "title": endpoint.title,
        "method": endpoint.method,
        "path": endpoint.path,
        "streams": [stream.name for stream in endpoint.streams],
        "event": endpoint.event,
        "security": endpoint.security,
        "auth": endpoint.auth,
        "weight": endpoint.weight,
        "charges": None if endpoint.charges is None else [plain_charge(charge) for charge in endpoint.charges],
        "params": [
            {"name": p.name, "python_name": p.python_name, "type": p.type, "mandatory": p.mandatory}
            for p in endpoint.params
        ],
        "constraints": [plain_constraint(rule) for rule in endpoint.constraints],
        "errors": [{"code": e.code, "name": e.name, "msg": e.msg} for e in endpoint.errors],
        "deprecated": endpoint.deprecated,
        "page": endpoint.page,
        "updated": endpoint.updated,
        "spec": f"{paths.shown(where.specs)}/{endpoint.spec}",
    }
