"""`specwright serve`: the contract server, until it is told to stop. The first line on stdout is its base URL."""

from __future__ import annotations

import argparse
from pathlib import Path

from generator import paths
from generator.catalog.findings import FindingsError
from generator.catalog.load import load
from generator.commands import report
from generator.server.serve import serve, settings_from

#: Settings that the command line names as the server does.
_AS_GIVEN = (
    "seed", "live", "ledger", "fill_market", "clock_offset", "clock_drift", "virtual_clock", "limits", "ban",
    "socket_lifetime", "socket_notice", "handshake_weight",
)  # fmt: skip


def run(options: argparse.Namespace) -> int:
    """Serve; exit 0 when stopped by a signal, 1 if the catalogue has findings or the port is taken."""
    where = paths.resolve(options.specs)
    if (options.key is None) != (options.secret is None):
        report.fail("--key and --secret belong together")
        return 2
    try:
        catalogue = load(where.specs)
        settings = settings_from(
            catalogue,
            host=options.host,
            port=options.port,
            hmac=(options.key, options.secret) if options.key else None,
            rsa=_pair("rsa", options.rsa_key, options.rsa_public),
            ed25519=_pair("ed25519", options.ed25519_key, options.ed25519_public),
            faults=options.fault,
            chaos=options.chaos,
            **{name: getattr(options, name) for name in _AS_GIVEN},
        )
    except FindingsError as error:
        return report.findings(error.findings)
    except ValueError as error:
        report.fail(str(error))
        return 2
    try:
        serve(catalogue, settings)
    except OSError as error:
        report.fail(str(error.strerror or error))
        return 1
    return 0


def _pair(kind: str, key: str | None, public: Path | None) -> tuple[str, Path] | None:
    if key is None and public is None:
        return None
    if key is None or public is None:
        raise ValueError(f"--{kind}-key and --{kind}-public belong together")
    return key, public
