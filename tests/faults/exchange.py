"""A contract server with a ledger, and the four kinds of client that send it orders."""

from __future__ import annotations

import asyncio
import json
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property, partial
from http.client import HTTPException
from typing import Any

from binance_typed import (
    ApiError,
    AsyncSpot,
    AsyncSpotWs,
    BinanceError,
    Credentials,
    ExecutionUnknown,
    NotSent,
    Spot,
    SpotWs,
)

from generator.server.signatures import Hmac
from tests.secrets import collector as secrets

KEY = Credentials.hmac(secrets.KEY, secrets.SECRET)

#: Whom the exchange knows.
KEYS = {secrets.KEY: Hmac(secrets.SECRET)}
CLIENTS: dict[str, type[Any]] = {"sync": Spot, "async": AsyncSpot, "ws": SpotWs, "async ws": AsyncSpotWs}

#: What each call is named on each transport, and its id in the catalogue.
CALLS = {
    "read": {"rest": "query_order", "ws": "query_order"},
    "order": {"rest": "new_order", "ws": "place_new_order"},
    "cancel": {"rest": "cancel_order", "ws": "cancel_order"},
}


def transport_of(kind: str) -> str:
    return "ws" if kind.endswith("ws") else "rest"


@dataclass
class Control:
    """The control interface of a contract server, by its back door: no fault strikes there."""

    url: str

    @cached_property
    def door(self) -> str:
        for _ in range(20):  # it is asked for at the front, where faults strike
            with (
                suppress(OSError, HTTPException),
                urllib.request.urlopen(f"{self.url}/_specwright/door", timeout=10) as it,
            ):
                return str(json.load(it)["url"])
        raise AssertionError("the exchange does not show its back door")

    def post(self, path: str, body: str = "{}") -> Any:
        return self._asked("POST", path, body.encode())

    def get(self, path: str) -> Any:
        return self._asked("GET", path)

    def delete(self, path: str) -> Any:
        return self._asked("DELETE", path)

    def _asked(self, method: str, path: str, body: bytes | None = None) -> Any:
        request = urllib.request.Request(f"{self.door}/_specwright/{path}", data=body, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)


class Caller:
    """One client of any kind, called synchronously: an asynchronous one has an event loop of its own here."""

    def __init__(self, kind: str, url: str, **options: Any) -> None:
        self.kind = kind
        self.transport = transport_of(kind)
        self._loop = asyncio.new_event_loop() if kind.startswith("async") else None
        self.client = CLIENTS[kind](KEY, base_url=url, **options)

    def __call__(self, call: str, **params: Any) -> Any:
        return self.run(getattr(self.client, CALLS[call][self.transport])(**params))

    def run(self, made: Any) -> Any:
        return self._loop.run_until_complete(made) if self._loop is not None else made

    def after_pause(self, seconds: float, call: str, turns: int = 0, **params: Any) -> Any:
        """A call of a program that has computed for a while: its event loop stood still, and has since turned a bit."""
        if self._loop is None:
            time.sleep(seconds)
            return self(call, **params)

        async def made() -> Any:
            time.sleep(seconds)  # noqa: ASYNC251 - which is the point
            for _ in range(turns):
                await asyncio.sleep(0)
            return await getattr(self.client, CALLS[call][self.transport])(**params)

        return self.run(made())

    def at_once(
        self, call: str, each: Sequence[dict[str, Any]], meanwhile: Callable[[], None]
    ) -> list[tuple[str, Any, float]]:
        """Many calls in flight while something happens: how each ends, with what, and when."""
        method = getattr(self.client, CALLS[call][self.transport])

        def ended(params: dict[str, Any]) -> tuple[str, Any, float]:
            return *outcome(lambda: method(**params)), time.monotonic()

        async def aended(params: dict[str, Any]) -> tuple[str, Any, float]:
            try:
                answer = await method(**params)
            except BinanceError as error:
                return *outcome(partial(_raise, error)), time.monotonic()
            return "answer", answer, time.monotonic()

        async def all_ended() -> list[tuple[str, Any, float]]:
            meantime = asyncio.create_task(asyncio.to_thread(meanwhile))
            ends = await asyncio.gather(*map(aended, each))
            await meantime
            return ends

        if self._loop is not None:
            return self._loop.run_until_complete(all_ended())
        with ThreadPoolExecutor(len(each)) as pool:
            waiting = [pool.submit(ended, params) for params in each]
            meanwhile()
            return [one.result(60) for one in waiting]

    def resolve(self, error: ExecutionUnknown, wait: float | None = None) -> Any:
        if self._loop is not None:
            return self._loop.run_until_complete(error.aresolve(wait))
        return error.resolve(wait)

    def close(self) -> None:
        if self._loop is None:
            self.client.close()
        else:
            self._loop.run_until_complete(self.client.aclose())
            self._loop.run_until_complete(asyncio.sleep(0))
            self._loop.close()


@contextmanager
def caller(kind: str, url: str, **options: Any) -> Iterator[Caller]:
    made = Caller(kind, url, **options)
    try:
        yield made
    finally:
        made.close()


def _raise(error: BaseException) -> None:
    raise error


def outcome(function: Callable[[], Any]) -> tuple[str, Any]:
    """How a call ends, in one word, and with what."""
    try:
        return "answer", function()
    except ExecutionUnknown as error:
        return "unknown", error
    except NotSent as error:
        return "not sent", error
    except ApiError as error:
        return "error", error
    except BinanceError as error:  # there is no fifth
        raise AssertionError(f"{type(error).__name__} is none of the ends of a call") from error
