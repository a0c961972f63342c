"""Calls by the clients under test, synchronous or not: what each returned or raised."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable, Sequence
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

import binance_typed
from contract_cases import product_of

#: A method's name with its arguments, something else to do, or the end of the client.
Step = tuple[str, dict[str, Any]] | Callable[[], object] | Literal["close"]
CLOSE: Literal["close"] = "close"

#: One call, one request, which holds what the call names and nothing else.
PLAIN: dict[str, Any] = {"limits": "off", "server_time": False, "retries": 0, "order_ids": None}


class Done(NamedTuple):
    """What a call returned, or the exception in its place, and the warnings that it gave."""

    answer: Any
    warned: list[str]


class Clients:
    """The clients of one test. Each is made when it is first used and keeps its connection until the end."""

    def __init__(self, url: str, credentials: Any, runner: asyncio.Runner) -> None:
        self._url = url
        self._credentials = credentials
        self._runner = runner
        self._made: dict[tuple[str, str], Any] = {}

    def perform(self, client: str, steps: Sequence[Step], **options: Any) -> list[Done]:
        """What one client does, step by step."""
        key = (client, repr(options))
        made = self._made.get(key) or self._made.setdefault(key, self.new(client, **options))
        return self._runner.run(_awaited(made, steps)) if client.startswith("Async") else _done(made, steps)

    def new(self, client: str, **options: Any) -> Any:
        kind = getattr(binance_typed, client)
        # The product goes before the path: two products may have endpoints of one path.
        socket_path = urlsplit(kind._operations.SERVERS["ws"]["production"]).path if client.endswith("Ws") else ""
        url = f"{self._url}/{product_of(client)}{socket_path}"
        own = {"logon": False} if client.endswith("Ws") else {}
        return kind(**{"credentials": self._credentials, "base_url": url, "timeout": 5.0, **PLAIN, **own, **options})

    def close(self) -> None:
        while self._made:
            (client, _), made = self._made.popitem()
            if client.startswith("Async"):
                self._runner.run(made.aclose())
            else:
                made.close()


def _done(client: Any, steps: Sequence[Step]) -> list[Done]:
    done: list[Done] = []
    for step in steps:
        if callable(step):
            step()
        elif step == CLOSE:
            client.close()
        else:
            with warnings.catch_warnings(record=True) as warned:
                warnings.simplefilter("always")
                try:
                    answer = getattr(client, step[0])(**step[1])
                except Exception as error:
                    answer = error
            done.append(Done(answer, [str(each.message) for each in warned]))
    return done


async def _awaited(client: Any, steps: Sequence[Step]) -> list[Done]:
    done: list[Done] = []
    for step in steps:
        if callable(step):
            step()
        elif step == CLOSE:
            await client.aclose()
        else:
            with warnings.catch_warnings(record=True) as warned:
                warnings.simplefilter("always")
                try:
                    answer = await getattr(client, step[0])(**step[1])
                except Exception as error:
                    answer = error
            done.append(Done(answer, [str(each.message) for each in warned]))
    return done
