"""A way to the exchange that takes its time, or ends amid a request; whole and quick until it is told otherwise."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from random import Random
from urllib.parse import urlsplit

from generator.server import wire

#: Bytes that are carried at once.
PART = 1 << 16

#: Carries data there or back: when it is to arrive, by the loop's clock, and the data; nothing is the end.
_Parcels = asyncio.Queue[tuple[float, bytes]]


class Relay:
    """Carries every connection to a server, in a thread and an event loop of its own.

    Attributes:
        delay: seconds, at least and at most, that data take there, and as many back; they never overtake each other.
        cut: how connections end, `close` or `reset`, once so many more bytes have come from clients; used up by one.
    """

    def __init__(self, url: str, seed: int = 0) -> None:
        parts = urlsplit(url)
        self._to = parts.hostname, parts.port
        self._random = Random(seed)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="relay", daemon=True)
        self._carried: set[asyncio.Task[None]] = set()
        self.delay = 0.0, 0.0
        self.cut: tuple[str, int] | None = None

    def __enter__(self) -> Relay:
        self._thread.start()
        opening = asyncio.start_server(self._accepted, "127.0.0.1", 0, limit=PART)
        self._server = asyncio.run_coroutine_threadsafe(opening, self._loop).result(10)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, *exception: object) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _end(self) -> None:
        self._server.close()
        for task in self._carried:
            task.cancel()
        await asyncio.gather(*self._carried, return_exceptions=True)

    def _accepted(self, client: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        task = self._loop.create_task(self._carry(client, back))
        self._carried.add(task)
        task.add_done_callback(self._carried.discard)

    async def _carry(self, client: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        try:
            server, there = await asyncio.open_connection(*self._to, limit=PART)
        except OSError:
            back.transport.abort()
            return

        def cut(data: bytes) -> bytes:
            """What of the data still passes; the rest is never read, so that the client's writing fails, too."""
            if self.cut is None:
                return data
            how, left = self.cut
            if len(data) < left:
                self.cut = how, left - len(data)
                return data
            self.cut = None
            assert isinstance(back.transport, asyncio.Transport)
            wire.cut(back.transport, how)
            return data[:left]

        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._one_way(group, client, there, cut))
                group.create_task(self._one_way(group, server, back, lambda data: data))
        finally:
            for writer in (there, back):
                writer.close()

    async def _one_way(
        self,
        group: asyncio.TaskGroup,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        passed: Callable[[bytes], bytes],
    ) -> None:
        parcels: _Parcels = asyncio.Queue()
        group.create_task(self._delivered(parcels, writer))
        data, last = b"x", 0.0
        while data:
            try:
                data = await reader.read(PART)
            except ConnectionError:
                data = b""
            data = passed(data) if data else data
            last = max(last, self._loop.time() + self._random.uniform(*self.delay))
            parcels.put_nowait((last, data))

    async def _delivered(self, parcels: _Parcels, writer: asyncio.StreamWriter) -> None:
        while True:
            at, data = await parcels.get()
            if (wait := at - self._loop.time()) > 0:
                await asyncio.sleep(wait)
            with suppress(ConnectionError):
                if not data:
                    writer.close()
                    return
                writer.write(data)
                await writer.drain()
