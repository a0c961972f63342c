"""Clients that outlive something: an event loop, a fork, an answer of many parts."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import threading
import time
import warnings

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
