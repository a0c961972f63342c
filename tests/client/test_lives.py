"""Clients that outlive something: an event loop, a fork, an answer of many parts."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
import warnings
from pathlib import Path

import binance_typed
import pytest
from binance_typed import NotSent


def _answers(link):
    link.upgrade()
    while True:
        link.reply(link.frame())


def _answers_http(link):
    while True:
        link.request()
        link.answer()


@pytest.mark.parametrize("kind", ["async rest", "async ws"])
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_second_event_loop(peer, clients, credentials, operation, kind):
    there = peer(_answers if kind == "async ws" else _answers_http)
    client = clients[kind](credentials, base_url=there.url)
    assert asyncio.run(client._call(operation, symbol="A", order_id=1)).orderId == 7
    with pytest.raises(NotSent, match="another event loop"):
        asyncio.run(client._call(operation, symbol="A", order_id=2))
    asyncio.run(client.aclose())
    assert len(there.requests) == 1
    del client
    gc.collect()  # here, where the warnings about what the first loop left open are expected


def test_a_large_answer_in_many_parts(peer, clients, credentials, operation):
    def script(link):
        link.request()
        link.answer(200, b'{"x":"%s","orderId":7}' % (b"a" * 40_000_000))

    there = peer(script)

    async def run():
        async with clients["async rest"](credentials, base_url=there.url, timeout=20) as client:
            started = time.monotonic()
            answer = await client._call(operation, symbol="A", order_id=1)
            return answer.orderId, time.monotonic() - started

    order, seconds = asyncio.run(run())
    assert order == 7
    assert seconds < 4


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("kind", ["rest", "ws"])
def test_a_child_does_not_use_its_parent_s_connection(peer, clients, credentials, operation, kind):
    there = peer(_answers if kind == "ws" else _answers_http)
    with clients[kind](credentials, base_url=there.url) as client:
        client._call(operation, symbol="A", order_id=1)
        status = _forked(client, operation)
        assert status == 0
        assert client._call(operation, symbol="A", order_id=3).orderId == 7  # it still has its connection
    assert (there.connections, len(there.requests)) == (2, 3)


def _forked(client, operation):
    """The exit status of a child that makes one call and closes."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # threads of the peer
        child = os.fork()
    if child == 0:
        threading.Timer(5, os._exit, [2]).start()
        try:
            with client:
                client._call(operation, symbol="A", order_id=2)
            os._exit(0)
        except BaseException as error:
            print(repr(error), file=sys.stderr)
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("kind", ["ws", "async ws"])
def test_a_half_dead_connection_is_found_within_half_a_minute(clients, kind):
    """What a heartbeat does is said in `tests/websocket`; here, that every client has one, and how often."""
    client = clients[kind](base_url="http://127.0.0.1:1")
    session = client._session if kind == "async ws" else client._runner._close_frames.__self__._session
    assert session._site.heartbeat == 20


# --- the end of the interpreter ---------------------------------------------------------------------------------

_PRELUDE = """
import asyncio, gc, sys, threading, time
from concurrent.futures import ThreadPoolExecutor
from binance_typed import AsyncUsdsFuturesWs, BinanceError, Credentials, ExecutionUnknown, NotSent, UsdsFuturesWs

OPTIONS = {"base_url": sys.argv[1], "server_time": False, "limits": "off", "retries": 0, "timeout": 10}
KEY = Credentials.hmac("toy-key", "toy-secret")

def made(**more):
    return UsdsFuturesWs(KEY, **OPTIONS | more)

def order(client, symbol="BTCUSDT"):
    return client.cancel_order(symbol=symbol, order_id=1)

def silent(client, *ends):
    try:
        order(client, "SILENT")
    except ends or BinanceError as error:
        print(type(error).__name__)
"""

ENDINGS = {
    "dropped": """
client = made()
order(client)
del client
gc.collect()
until = time.monotonic() + 5
while time.monotonic() < until and any(each.name == "binance_typed" for each in threading.enumerate()):
    time.sleep(0.01)
assert [each.name for each in threading.enumerate()] == ["MainThread"]
""",
    "never used": "client = made()",
    "never closed": "client = made(); order(client)",
    "exit inside a with": "with made() as client:\n    order(client)\n    sys.exit(0)",
    "in flight in a daemon": """
client = made()
order(client)
threading.Thread(target=silent, args=(client,), daemon=True).start()
time.sleep(0.3)
""",
    "in flight in a thread": """
client = made(timeout=1)
threading.Thread(target=silent, args=(client, ExecutionUnknown)).start()
time.sleep(0.3)
""",
    "in flight in a pool": """
client = made(timeout=1)
pool = ThreadPoolExecutor(3)
for _ in range(3):
    pool.submit(silent, client, ExecutionUnknown)
time.sleep(0.3)
""",
    "in flight, and closed by the with": """
with made() as client:
    threads = [threading.Thread(target=silent, args=(client, ExecutionUnknown)) for _ in range(3)]
    for each in threads:
        each.start()
    time.sleep(0.3)
""",
    "an event loop that ends before the client": """
async def run():
    client = AsyncUsdsFuturesWs(KEY, **OPTIONS)
    await client.cancel_order(symbol="BTCUSDT", order_id=1)
    task = asyncio.create_task(client.cancel_order(symbol="SILENT", order_id=1))
    await asyncio.sleep(0.3)
    return client, task

client, task = asyncio.run(run())
assert task.cancelled()
""",
}
SAYS = {"in flight in a thread": 1, "in flight in a pool": 3, "in flight, and closed by the with": 3}


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_interpreter_ends_in_peace(peer, ending):
    """It does not hang, nor complain of anything but orders in flight; every warning is an error."""

    def script(link):
        link.upgrade()
        while True:
            frame = link.frame()
            if frame["params"]["symbol"] != "SILENT":
                link.reply(frame, status=200, result={"orderId": 7})

    there = peer(script)
    began = time.monotonic()
    ended = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", _PRELUDE + ENDINGS[ending], there.url],
        capture_output=True, text=True, timeout=20, check=False,
        env={**os.environ, "PYTHONPATH": str(Path(binance_typed.__file__).parent.parent)},
    )  # fmt: skip
    complaints = [line for line in ended.stderr.splitlines() if not line.startswith("execution unknown: operation=")]
    assert (ended.returncode, complaints) == (0, [])
    assert ended.stdout.count("ExecutionUnknown") >= SAYS.get(ending, 0)
    assert time.monotonic() - began < 9
