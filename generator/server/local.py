"""A contract server in a thread, for tests that run in one process with it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from generator.catalog.model import Catalogue
from generator.server.app import run
from generator.server.settings import Settings


@contextmanager
def local(catalogue: Catalogue, settings: Settings | None = None) -> Iterator[str]:
    """Serve the catalogue while the context lasts; yields the base URL."""
    server = _Thread(catalogue, settings or Settings())
    server.start()
    try:
        yield server.wait()
    finally:
        server.stop()


@dataclass
class _Thread:
    """The server's thread, and what passes between it and the one that started it."""

    catalogue: Catalogue
    settings: Settings
    url: str | None = None
    error: BaseException | None = None
    ready: threading.Event = field(default_factory=threading.Event)
    loop: asyncio.AbstractEventLoop | None = None
    stopped: asyncio.Event | None = None

    def start(self) -> None:
        self.thread = threading.Thread(target=self._run, name="contract-server", daemon=True)
        self.thread.start()

    def wait(self) -> str:
        """The base URL, or the error that kept the server from starting."""
        self.ready.wait()
        if self.url is None:
            raise self.error or RuntimeError("the server did not start")
        return self.url

    def stop(self) -> None:
        if self.loop is not None and self.stopped is not None and self.thread.is_alive():
            self.loop.call_soon_threadsafe(self.stopped.set)
        self.thread.join()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except OSError as error:
            self.error = error
        finally:
            self.ready.set()

    async def _serve(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.stopped = asyncio.Event()
        await run(self.catalogue, self.settings, self._announce, self.stopped)

    def _announce(self, url: str) -> None:
        self.url = url
        self.ready.set()
