"""Ctrl-C and cancellation, wherever a call waits: no frame between the method and the socket holds a secret."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from binance_typed import AsyncSpot, AsyncSpotWs, Credentials, Hook, LocalStore, Spot, SpotWs

from tests.client.conftest import Link, Peer
from tests.secrets.collector import KEY, SECRET, frames_of
from tests.secrets.walk import texts

CREDENTIALS = Credentials.hmac(KEY, SECRET)
PLAIN: dict[str, Any] = {"server_time": False, "validate": False, "timeout": 5.0}
ORDER: dict[str, Any] = {"side": "BUY", "type": "MARKET", "quantity": 1, "symbol": "BTCUSDT"}
LONG = "B-" * 4_000_000
CLIENTS: dict[str, type[Any]] = {"sync": Spot, "async": AsyncSpot, "ws": SpotWs, "async ws": AsyncSpotWs}
SIGNED = ("signature=", '"signature"')
POINTS = ("connecting", "writing", "waiting", "settling", "pausing")


class Waits(Hook):
    """Strikes while a call waits before its second attempt."""

    def __init__(self, strike: Callable[[], None]) -> None:
        self.strike = strike

    def on_wait(self, event: Any) -> None:
        threading.Timer(0.02, self.strike).start()


class Settles(LocalStore):
    """A budget at which the answer's share is waited for; `strike` says whether it has struck."""

    def __init__(self, strike: Callable[[], bool]) -> None:
        super().__init__()
        self.strike = strike

    def settle(self, *arguments: Any, **named: Any) -> None:
        if self.strike():
            time.sleep(5)


class SettlesLater:
    """The same for an event loop."""

    def __init__(self, strike: Callable[[], bool]) -> None:
        self.local, self.strike = LocalStore(), strike

    async def reserve(self, *arguments: Any) -> Any:
        return self.local.reserve(*arguments)

    async def settle(self, *arguments: Any, **named: Any) -> None:
        if self.strike():
            await asyncio.sleep(5)

    async def cancel(self, *arguments: Any) -> None: ...
    async def observe(self, *arguments: Any, **named: Any) -> None: ...
    async def hold(self, *arguments: Any, **named: Any) -> None: ...
    async def state(self, *arguments: Any) -> Any: ...


def options(kind: str, point: str, peer: Peer, strike: Callable[[], None]) -> dict[str, Any]:
    def once_asked() -> bool:  # a connection is settled, too
        if peer.requests:
            strike()
        return bool(peer.requests)

    if point == "settling":
        return {"budget": SettlesLater(once_asked) if kind.startswith("async") else Settles(once_asked)}
    return {"hooks": [Waits(strike)], "limits": "off"}


def script(kind: str, point: str, strike: Callable[[], None]) -> Callable[[Link], None]:
    """What the other side does."""

    def over_rest(link: Link) -> None:
        if point == "writing":
            while b"POST" not in link.socket.recv(1 << 16):
                pass
            threading.Timer(0.1, strike).start()
            link.peer.over.wait(5)
            return
        link.request()
        if point == "waiting":
            strike()
            link.peer.over.wait(5)
        link.answer(503 if point == "pausing" else 200, b"{}")

    def over_ws(link: Link) -> None:
        link.upgrade()
        if point == "writing":
            link.socket.recv(1)
            threading.Timer(0.1, strike).start()
            link.peer.over.wait(5)
            return
        frame = link.frame()
        if point == "waiting":
            strike()
            link.peer.over.wait(5)
        if point == "pausing":
            link.reset()
        link.reply(frame)
        link.peer.over.wait(5)

    def silent(link: Link) -> None:
        threading.Timer(0.1, strike).start()
        link.peer.over.wait(5)

    return silent if point == "connecting" else over_ws if "ws" in kind else over_rest


def call(client: Any, kind: str, point: str) -> Any:
    if point == "pausing":
        return client.query_order(symbol="BTCUSDT", order_id=1)
    order = {**ORDER, "symbol": LONG} if point == "writing" else ORDER
    return client.place_new_order(**order) if "ws" in kind else client.new_order(**order)


def shown(error: BaseException) -> list[tuple[str, str]]:
    """All that can be reached from the frames of an exception and of those behind it, but for the test's own."""
    seen: dict[int, object] = {}
    return [
        (f"{frame.f_code.co_qualname}: {name}", text)
        for frame, _ in frames_of(error)
        for name, value in frame.f_locals.items()
        for text in texts(value, seen)
    ]


@pytest.mark.filterwarnings("ignore:Sending a large body")
@pytest.mark.parametrize("point", POINTS)
@pytest.mark.parametrize(
    ("kind", "by"), [*((kind, "Ctrl-C") for kind in CLIENTS), ("async", "cancel"), ("async ws", "cancel")]
)
def test_no_frame_holds_a_secret(kind: str, by: str, point: str) -> None:
    strikes: list[Callable[[], None]] = [lambda: os.kill(os.getpid(), signal.SIGINT)]
    peer = Peer(script(kind, point, lambda: strikes[-1]()))
    url = peer.url.replace("http:", "https:") if point == "connecting" and "ws" not in kind else peer.url
    client = CLIENTS[kind](CREDENTIALS, base_url=url, **options(kind, point, peer, lambda: strikes[-1]()), **PLAIN)

    async def run() -> None:
        if by == "cancel":
            loop, task = asyncio.get_running_loop(), asyncio.current_task()
            assert task is not None
            strikes.append(lambda: loop.call_soon_threadsafe(task.cancel) and None)
        try:
            await call(client, kind, point)
        finally:
            await client.aclose()

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(asyncio.CancelledError if by == "cancel" else KeyboardInterrupt) as caught:
            if kind.startswith("async"):
                asyncio.run(run())
            else:
                with client:
                    call(client, kind, point)
    finally:
        signal.signal(signal.SIGINT, before)
        peer.stop()
    found = shown(caught.value)
    assert "Call.steps" in [frame.f_code.co_qualname for frame, _ in frames_of(caught.value)]
    assert not [where for where, text in found if any(secret in text for secret in (KEY, SECRET, *SIGNED))]
