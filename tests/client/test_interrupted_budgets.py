"""Calls that somebody ends before anything of them has left, and after: what becomes of the room that they had."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import logging
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from binance_typed import AsyncSpot, AsyncSpotWs, Credentials, Hook, LocalStore, Spot, SpotWs, Timeout

KEY = Credentials.hmac("toy-key", "toy-secret")
ORDER: dict[str, Any] = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": 1}
NOTE = "{}: it may have been executed as my-order; query before you repeat it"
CLIENTS: dict[str, tuple[type[Any], str]] = {
    "sync": (Spot, "new_order"),
    "async": (AsyncSpot, "new_order"),
    "ws": (SpotWs, "place_new_order"),
    "async ws": (AsyncSpotWs, "place_new_order"),
}
CONNECTIONS = {kind: {"ip": 2, "raw_requests": 1} for kind in ("ws", "async ws")}
_ACCEPT = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Silent:
    """An exchange that accepts, and opens WebSockets if it is told to, but answers nothing else."""

    def __init__(self, opens: bool) -> None:
        self._opens = opens
        self.reached = threading.Event()  # by a connection; if it opens, by a request
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self._taken: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                taken = self.listener.accept()[0]
                self._taken.append(taken)
                threading.Thread(target=self._listen, args=(taken,), daemon=True).start()

    def _listen(self, taken: socket.socket) -> None:
        with suppress(OSError):
            while data := taken.recv(65536):
                if self._opens and b"Upgrade" in data:
                    key = next(line for line in data.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key:"))
                    token = base64.b64encode(hashlib.sha1(key.split(b":")[1].strip() + _ACCEPT).digest())
                    taken.sendall(
                        b"HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                        + token
                        + b"\r\n\r\n"
                    )
                else:
                    self.reached.set()

    def close(self) -> None:
        self.listener.close()
        for taken in self._taken:
            taken.close()


@contextmanager
def exchange(opens: bool) -> Iterator[Silent]:
    silent = Silent(opens)
    try:
        yield silent
    finally:
        silent.close()


@contextmanager
def interrupted_by(event: threading.Event) -> Iterator[None]:
    """The main thread is interrupted soon after the event, as by Ctrl-C."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    def wait() -> None:
        assert event.wait(10)
        time.sleep(0.05)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)

    former = signal.signal(signal.SIGUSR1, interrupt)
    thread = threading.Thread(target=wait)
    thread.start()
    try:
        yield
    finally:
        thread.join()
        signal.signal(signal.SIGUSR1, former)


class Ends(Hook):
    def __init__(self) -> None:
        self.outcomes: list[str] = []

    def on_answer(self, event: Any) -> None:
        self.outcomes.append(event.outcome)


def options_for(kind: str, silent: Silent, tls: bool, store: Any, hook: Hook) -> dict[str, Any]:
    scheme = ("ws" if kind.endswith("ws") else "http") + ("s" if tls else "")
    return {
        "base_url": f"{scheme}://127.0.0.1:{silent.port}", "budget": store, "hooks": [hook], "server_time": False,
        "retries": 0, "timeout": Timeout(10, 10, 20),
    }  # fmt: skip


def end(kind: str, silent: Silent, tls: bool, store: Any, hook: Hook) -> BaseException:
    """What a call ends with that is interrupted as soon as the exchange is reached."""
    client_type, method = CLIENTS[kind]
    options = options_for(kind, silent, tls, store, hook)

    async def cancelled() -> BaseException:
        async with client_type(KEY, **options) as client:
            task = asyncio.create_task(getattr(client, method)(new_client_order_id="my-order", **ORDER))
            assert await asyncio.to_thread(silent.reached.wait, 10)
            await asyncio.sleep(0.05)
            task.cancel()
            return await ended(task)

    if kind.startswith("async"):
        return asyncio.run(cancelled())
    with client_type(KEY, **options) as client:
        with interrupted_by(silent.reached), pytest.raises(KeyboardInterrupt) as caught:
            getattr(client, method)(new_client_order_id="my-order", **ORDER)
        time.sleep(0.1)
    return caught.value


async def ended(task: asyncio.Task[Any]) -> BaseException:
    """What it raises."""
    try:
        await task
    except BaseException as error:
        return error
    raise AssertionError("it was not cancelled")


def used(store: LocalStore, port: int, connection: Mapping[str, int]) -> set[int]:
    """What is used of each budget, beside what the connection took."""
    now = time.time_ns() // 1_000_000
    account = KEY.account
    states = store.state(f"127.0.0.1:{port}", account, now)
    return {each.used - connection.get(each.counter, 0) for each in states}


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("tls", [True, False])
def test_nothing_has_left(kind: str, tls: bool, caplog: pytest.LogCaptureFixture) -> None:
    """The connection was still being made: the order was not executed, and takes no room."""
    if not tls and not kind.endswith("ws"):
        pytest.skip("such a connection is there at once")
    store, hook = LocalStore(), Ends()
    with exchange(opens=False) as silent, caplog.at_level(logging.DEBUG, "binance_typed"):
        found = end(kind, silent, tls, store, hook)
        assert used(store, silent.port, CONNECTIONS.get(kind, {})) == {0}
    assert not hasattr(found, "__notes__")
    assert hook.outcomes == ["unsent"]
    assert "execution unknown" not in caplog.text
    assert f"outcome=unsent reason=interrupted ({type(found).__name__})" in caplog.text


@pytest.mark.parametrize("kind", CLIENTS)
def test_something_may_have_left(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    store, hook = LocalStore(), Ends()
    with exchange(opens=True) as silent, caplog.at_level(logging.DEBUG, "binance_typed"):
        found = end(kind, silent, False, store, hook)
        assert used(store, silent.port, CONNECTIONS.get(kind, {})) == {1}
    assert found.__notes__ == [NOTE.format(CLIENTS[kind][1])]
    assert hook.outcomes == ["unknown"]
    assert "execution unknown" in caplog.text and "client_order_id=my-order" in caplog.text


def test_interrupted_by_a_hook_before_it_is_sent() -> None:
    class Interrupts(Hook):
        def on_request(self, event: Any) -> None:
            raise KeyboardInterrupt

    store = LocalStore()
    with exchange(opens=False) as silent:
        client = Spot(KEY, **options_for("sync", silent, False, store, Interrupts()))
        with pytest.raises(KeyboardInterrupt) as caught:
            client.new_order(**ORDER)
        assert used(store, silent.port, {}) == {0}
    assert not hasattr(caught.value, "__notes__")


def test_a_frame_is_not_written_any_more_once_the_call_is_given_up() -> None:
    """The session of a synchronous client lives in another thread: of the two, one decides."""
    from binance_typed.runtime.effects import SendFrame

    from tests.client.scripted import NEW
    from tests.client.scripted import Exchange as Scripted

    steps = Scripted().call(NEW, over="ws", limits="off", server_time=False).steps({"symbol": "A"})
    effect = next(steps)
    assert isinstance(effect, SendFrame)
    with pytest.raises(KeyboardInterrupt) as caught:
        steps.throw(KeyboardInterrupt())
    assert not hasattr(caught.value, "__notes__")
    with pytest.raises(Exception, match="given up"):
        effect.build("an-id", False)


def test_a_frame_that_was_made_may_have_left() -> None:
    from binance_typed.runtime.effects import SendFrame

    from tests.client.scripted import NEW
    from tests.client.scripted import Exchange as Scripted

    steps = Scripted().call(NEW, over="ws", limits="off", server_time=False).steps({"symbol": "A"})
    effect = next(steps)
    assert isinstance(effect, SendFrame)
    effect.build("an-id", False)
    with pytest.raises(KeyboardInterrupt) as caught:
        steps.throw(KeyboardInterrupt())
    assert len(caught.value.__notes__) == 1


class Slow:
    """An asynchronous store whose verbs can be waited for; it counts what it was asked."""

    def __init__(self, slow: str) -> None:
        self.inner = LocalStore()
        self._slow = slow
        self.asked: list[str] = []
        self.begun = asyncio.Event()

    async def _asked(self, verb: str, *given: Any) -> Any:
        self.asked.append(verb)
        if verb == self._slow:
            self.begun.set()
            await asyncio.sleep(10)
        return getattr(self.inner, verb)(*given)

    def __getattr__(self, verb: str) -> Callable[..., Any]:
        return lambda *given: self._asked(verb, *given)


class Answers:
    async def send(self, request: Any, timeout: Any) -> Any:  # noqa: ASYNC109 - as the protocol has it
        from binance_typed import Answer

        return Answer(200, {}, b'{"orderId":1}')

    async def aclose(self) -> None:
        pass


def test_an_order_is_named_whose_answer_was_there_when_the_call_was_cancelled() -> None:
    """It waits for a budget that lies elsewhere; the answer is lost with the call."""

    async def run() -> BaseException:
        store = Slow("settle")
        client = AsyncSpot(
            KEY, transport=Answers(), base_url="http://127.0.0.1:1", budget=store, server_time=False,
        )  # fmt: skip
        task = asyncio.create_task(client.new_order(new_client_order_id="my-order", **ORDER))
        await asyncio.wait_for(store.begun.wait(), 5)
        task.cancel()
        return await ended(task)

    found = asyncio.run(run())
    assert isinstance(found, asyncio.CancelledError)
    assert found.__notes__ == [NOTE.format("new_order")]


def test_a_call_that_is_cancelled_while_it_waits_for_room_leaves_the_queue() -> None:
    async def run() -> tuple[BaseException, int]:
        store = LocalStore()
        client = AsyncSpot(KEY, transport=Answers(), base_url="http://127.0.0.1:1", budget=store, server_time=False)
        store.hold("127.0.0.1:1", time.time_ns() // 1_000_000, time.time_ns() // 1_000_000 + 5_000)
        task = asyncio.create_task(client.new_order(**ORDER))
        await asyncio.sleep(0.05)
        task.cancel()
        return await ended(task), len(store._claims)

    found, claims = asyncio.run(run())
    assert isinstance(found, asyncio.CancelledError) and not hasattr(found, "__notes__")
    assert claims == 0
