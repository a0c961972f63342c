"""Where the server listens: a front door that may be shut for a while, and a back door for control that never is."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from aiohttp import web


class Doors:
    """Both doors, at one address. What enters at the back is met by no accident before its request is read."""

    def __init__(self, runner: web.ServerRunner, host: str, port: int) -> None:
        self._runner = runner
        self._host = host
        self._opening: asyncio.Task[None] | None = None
        self.port = port
        self.back = 0

    async def open(self) -> None:
        """Listen at both.

        Raises:
            OSError: if nobody can listen there.
        """
        self._front, self.port = await self._listen(self.port)
        _, self.back = await self._listen(0)

    @property
    def urls(self) -> tuple[str, str]:
        """The base URL of each."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self.port}", f"http://{host}:{self.back}"

    def shut(self, seconds: float) -> None:
        """Refuse connections at the front for so long; those that stand go on."""
        if self._opening is None or self._opening.done():
            self._opening = asyncio.get_running_loop().create_task(self._shut(seconds))

    async def close(self) -> None:
        """Let nobody open the front door any more."""
        if self._opening is not None:
            self._opening.cancel()
            with suppress(asyncio.CancelledError):
                await self._opening

    async def _listen(self, port: int) -> tuple[web.TCPSite, int]:
        known = {address[1] for address in self._runner.addresses}
        site = web.TCPSite(self._runner, self._host, port, reuse_address=True)
        await site.start()
        return site, next(address[1] for address in self._runner.addresses if address[1] not in known)

    async def _shut(self, seconds: float) -> None:
        await self._front.stop()
        await asyncio.sleep(seconds)
        self._front, _ = await self._listen(self.port)
