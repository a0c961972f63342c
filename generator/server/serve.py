"""`specwright serve`: settings from the command line's words, and a server that runs until it is told to stop."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from generator.catalog.model import Catalogue
from generator.server.app import run
from generator.server.fault_forms import chaos_from_text, from_text
from generator.server.settings import Settings, demo_keys
from generator.server.signatures import Hmac, Verifier, ed25519_key, rsa_key


def serve(catalogue: Catalogue, settings: Settings, announce: Callable[[str], None] | None = None) -> None:
    """Serve until SIGINT or SIGTERM. The base URL is the first line on stdout unless `announce` takes it.

    Raises:
        PortTakenError: if nobody can listen there.
    """
    asyncio.run(run(catalogue, settings, announce or _print))


def settings_from(
    catalogue: Catalogue,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    hmac: tuple[str, str] | None = None,
    rsa: tuple[str, Path] | None = None,
    ed25519: tuple[str, Path] | None = None,
    faults: Sequence[str] = (),
    chaos: Sequence[str] = (),
    **others: Any,
) -> Settings:
    """Settings from keys (each with its secret, or the file of its public key), faults as text; all others as they are.

    Raises:
        ValueError: with one line, for a fault or key file that cannot be read.
    """
    keys: dict[str, Verifier] = {}
    if hmac is not None:
        keys[hmac[0]] = Hmac(hmac[1])
    for given, read in ((rsa, rsa_key), (ed25519, ed25519_key)):
        if given is not None:
            keys[given[0]] = _from_file(given[1], read)
    set_faults = tuple(from_text(text, catalogue.by_id) for text in faults)
    table = chaos_from_text(chaos, catalogue.by_id)
    return Settings(host=host, port=port, keys=keys or demo_keys(), faults=set_faults, chaos=table, **others)


def _from_file(path: Path, read: Callable[[bytes], Verifier]) -> Verifier:
    try:
        return read(path.read_bytes())
    except OSError as error:
        raise ValueError(f"{path}: cannot be read: {error.strerror or error}") from None
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


def _print(url: str) -> None:
    sys.stdout.write(f"{url}\n")
    sys.stdout.flush()
