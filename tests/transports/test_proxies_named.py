"""A failure on the way names the proxy where the proxy is at fault, and never its password."""

from __future__ import annotations

import socket

import pytest
from binance_typed.runtime.wire import Timeout, Unsent


@pytest.fixture
def nobody():
    """An address where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return f"127.0.0.1:{taken.getsockname()[1]}"


def _says(status):
    def script(link):
        link.request()
        link.answer(status, b"no")

    return script


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_not_there(opened, make, nobody, scheme):
    found = opened(proxy=f"http://user:word@{nobody}").send(make(f"{scheme}://toy.example.com"))
    assert isinstance(found, Unsent)
    assert str(found) == f"no connection to the proxy {nobody}: Connection refused"
    assert found.__context__ is None and found.__cause__ is None


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(("user", "wanted"), [("user:word@", "other credentials"), ("", "credentials")])
def test_a_proxy_that_wants_credentials(peer, opened, make, scheme, user, wanted):
    proxy = peer(_says(407))
    transport = opened(proxy=f"http://{user}{proxy.address}")
    for _ in range(2):
        found = transport.send(make(f"{scheme}://toy.example.com", "POST", b"a=1"))
        assert isinstance(found, Unsent)
        assert str(found) == f"the proxy {proxy.address} wants {wanted}"
        assert found.__context__ is None
    assert len(proxy.requests) == 2


def test_a_refusal_that_breaks_off_is_one(peer, opened, make):
    def script(link):
        link.request()
        link.send(b"HTTP/1.1 407 X\r\nContent-Length: 100\r\n\r\nno")

    proxy = peer(script)
    found = opened(proxy=proxy.url).send(make("http://toy.example.com"))
    assert str(found) == f"the proxy {proxy.address} wants credentials"


@pytest.mark.parametrize("status", [403, 502])
def test_a_proxy_that_refuses_a_tunnel(peer, opened, make, status):
    proxy = peer(_says(status))
    found = opened(proxy=proxy.url).send(make("https://toy.example.com"))
    assert str(found) == f"the proxy {proxy.address} answered {status}"


def test_a_407_without_a_proxy_is_an_answer(peer, opened, make):
    assert opened().send(make(peer(_says(407)).url)).status == 407


def test_a_status_that_may_be_the_exchange_s_is_an_answer(peer, opened, make):
    """Through a proxy for plain http it cannot be told from one of the proxy's."""
    assert opened(proxy=peer(_says(502)).url).send(make("http://toy.example.com")).status == 502


def test_a_tunnel_that_takes_too_long(peer, opened, make):
    proxy = peer(lambda link: (link.request(), link.wait()))
    found = opened(proxy=proxy.url).send(make("https://toy.example.com"), Timeout(0.1, 5.0, 5.0))
    assert str(found) == f"no connection to toy.example.com through the proxy {proxy.address}: timeout"


def test_nobody_there_in_plain_words(opened, make, nobody):
    assert str(opened().send(make(f"http://{nobody}"))) == f"no connection to {nobody}: Connection refused"
