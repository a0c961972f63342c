"""Why there is no connection, in plain words."""

from __future__ import annotations

import socket

import pytest
from binance_typed.runtime.websocket.session import WsSession
from binance_typed.runtime.wire import Unsent


@pytest.fixture
def nobody():
    """An address where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return f"127.0.0.1:{taken.getsockname()[1]}"


@pytest.fixture
def refused(asking, patient, run):
    """What a session says that gets no connection."""

    def ask(url, **options):
        async def work(session):
            with pytest.raises(Unsent) as caught:
                await session.send(asking(1), patient)
            assert "pass-word" not in f"{caught.value} {session._site!r}"
            return str(caught.value)

        return run(url, work, **options)

    return ask


@pytest.mark.parametrize("scheme", ["ws", "wss"])
def test_nobody_listens(nobody, refused, scheme):
    url = f"{scheme}://{nobody}/x"
    assert refused(url) == f"no connection to {url}: Connection refused"


@pytest.mark.parametrize("scheme", ["ws", "wss"])
def test_no_proxy_there(nobody, refused, scheme):
    url = f"{scheme}://exchange.example.com/ws"
    found = refused(url, proxy=f"http://me:pass-word@{nobody}")
    assert found == f"no connection to {url}: no connection to the proxy {nobody}: Connection refused"


@pytest.mark.parametrize("scheme", ["ws", "wss"])
def test_a_proxy_that_wants_credentials(peer, refused, scheme):
    there = peer(lambda link: (link.head(), link.send(b"HTTP/1.1 407 X\r\nContent-Length: 0\r\n\r\n")))
    url = f"{scheme}://exchange.example.com/ws"
    found = refused(url, proxy=f"http://me:pass-word@127.0.0.1:{there.port}")
    assert found == f"no connection to {url}: the proxy 127.0.0.1:{there.port} wants other credentials"
    assert b"\r\nProxy-Authorization: Basic bWU6cGFzcy13b3Jk\r\n" in there.links[0].head_


def test_a_certificate_of_nobody_known(peer, refused, certified):
    there = peer(tls=certified[0])
    assert "certificate" in refused(there.url)
    assert "ssl:" not in refused(there.url)


def test_the_proxy_of_the_environment(peer, asking, patient, run, monkeypatch):
    there = peer()
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{there.port}")
    for name in ("no_proxy", "NO_PROXY", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)

    async def work(session):
        return (await session.send(asking(1), patient)).status

    assert run("ws://exchange.example.com/ws", work, proxy="environment") == 200


def test_what_is_no_proxy():
    with pytest.raises(ValueError, match="a proxy is http://"):
        WsSession("ws://h", proxy="socks5://h")
