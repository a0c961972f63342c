"""Ways to a host: TLS with a certificate authority of one's own, proxies, IPv4 and IPv6."""

from __future__ import annotations

import base64
import contextlib
import re
import socket
import ssl
import threading
import time

import pytest
from binance_typed.runtime.wire import Lost, Timeout, Unsent


def _answers(link):
    while True:
        link.request()
        link.answer(200, b"direct")


# --- TLS --------------------------------------------------------------------------------------------------------


@pytest.fixture
def secure_peer(peer, authority):
    """A peer behind TLS."""

    def start(script):
        def over_tls(link):
            link.secure(authority.server())
            script(link)

        there = peer(over_tls)
        there.url = there.url.replace("http:", "https:")
        return there

    return start


def test_tls(secure_peer, opened, authority, make):
    there = secure_peer(_answers)
    transport = opened(tls=authority.client())
    for _ in range(3):
        assert transport.send(make(there.url)).body == b"direct"
    assert (there.connections, len(there.requests)) == (1, 3)


def test_a_certificate_of_nobody_known(secure_peer, transport, make):
    there = secure_peer(_answers)
    found = transport.send(make(there.url))
    assert isinstance(found, Unsent)
    assert re.fullmatch(rf"no connection to {there.address}: .*(certificate|CERTIFICATE).*", str(found))
    assert there.heads == []


def test_a_certificate_of_somebody_else(secure_peer, opened, authority, make):
    """Trusted, and of another name."""
    there = secure_peer(_answers)
    found = opened(tls=authority.client()).send(make(there.url.replace("127.0.0.1", "localhost")))
    assert isinstance(found, Unsent)
    assert there.heads == []


def test_no_tls_at_the_other_end(peer, transport, make):
    def script(link):
        link.socket.recv(100)
        link.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    there = peer(script)
    found = transport.send(make(there.url.replace("http:", "https:")))
    assert isinstance(found, Unsent)
    assert there.heads == []


@pytest.mark.parametrize("how", ["close", "reset", "goodbye"])
def test_a_stale_connection_over_tls(secure_peer, opened, authority, make, how):
    def script(link):
        link.request()
        link.answer()
        if how == "reset":
            time.sleep(0.02)
            link.reset()
        elif how == "goodbye":
            link.socket.settimeout(0.5)
            with contextlib.suppress(OSError):
                link.socket.unwrap()

    there = secure_peer(script)
    transport = opened(tls=authority.client())
    for _ in range(3):
        assert transport.send(make(there.url)).status == 200
        time.sleep(0.08)
    assert (there.connections, len(there.requests)) == (3, 3)


@pytest.mark.parametrize("size", [100, 20_000])
def test_more_in_the_same_record(secure_peer, opened, authority, make, size):
    """What nobody asked for can lie within TLS, where the operating system does not see it."""

    def script(link):
        link.request()
        rest = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n666"
        link.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size + b"x" * size + rest)
        link.wait()

    there = secure_peer(script)
    transport = opened(tls=authority.client())
    for _ in range(2):
        found = transport.send(make(there.url))
        assert isinstance(found, Lost) or found.body == b"x" * size
    assert (there.connections, len(there.requests)) == (2, 2)


@pytest.mark.parametrize("how", ["close", "reset"])
def test_lost_over_tls(secure_peer, opened, authority, make, how):
    def script(link):
        link.request()
        link.send(b"HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n" + b'{"order')
        if how == "reset":
            time.sleep(0.05)
            link.reset()

    there = secure_peer(script)
    found = opened(tls=authority.client()).send(make(there.url, "POST"))
    assert isinstance(found, Lost)
    assert (found.status, found.raw, len(there.requests)) == (200, b'{"order', 1)


def test_nothing_is_taken_over_tls(secure_peer, opened, authority, make, monkeypatch):
    def script(link):
        link.request()
        link.answer()
        link.wait()

    there = secure_peer(script)
    transport = opened(tls=authority.client())
    assert transport.send(make(there.url)).status == 200

    def broken(*_):
        raise BrokenPipeError(32, "Broken pipe")

    with monkeypatch.context() as patch:
        patch.setattr(
            ssl.SSLSocket if transport.kind == "http.client" else socket.socket, "send", broken, raising=False
        )
        found = transport.send(make(there.url))
    assert isinstance(found, Unsent)
    assert len(there.requests) == 1


# --- proxies ----------------------------------------------------------------------------------------------------


def _pump(source, sink):
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


def _proxy(link):
    """CONNECT is obeyed, for 127.0.0.1 whatever the name; other requests are answered."""
    head = link.request()
    if not head.startswith(b"CONNECT "):
        link.answer(200, b"by proxy")
        return _proxy(link)
    port = int(head.split(b" ")[1].rsplit(b":", 1)[1])
    with socket.create_connection(("127.0.0.1", port)) as onward:
        link.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        back = threading.Thread(target=_pump, args=(onward, link.socket), daemon=True)
        back.start()
        _pump(link.socket, onward)
        back.join(5)
    return None


def test_a_proxy_for_https(peer, secure_peer, opened, authority, make, secrets):
    proxy, there = peer(_proxy), secure_peer(_answers)
    transport = opened(proxy=f"http://us%40er:pass%3Aword@{proxy.address}", tls=authority.client())
    for _ in range(2):
        assert transport.send(make(there.url)).body == b"direct"
    assert (proxy.connections, there.connections, len(there.requests)) == (1, 1, 2)
    head = proxy.requests[0].decode()
    assert head.startswith(f"CONNECT {there.address} HTTP/1.1\r\n")
    assert "Proxy-Authorization: Basic " + base64.b64encode(b"us@er:pass:word").decode() + "\r\n" in head
    assert not any(secret in head for secret in secrets)
    assert b"roxy" not in b"".join(there.requests)


def test_a_proxy_for_http(peer, opened, make):
    proxy = peer(_proxy)
    transport = opened(proxy=f"http://user:word@{proxy.address}")
    request = make("http://toy.example.com:81/prefix", "POST", b"a=1")
    for _ in range(2):
        assert transport.send(request).body == b"by proxy"
    assert proxy.connections == 1
    head = proxy.requests[1].decode()
    assert head.startswith(f"POST http://toy.example.com:81/prefix{request.target} HTTP/1.1\r\n")
    assert "\r\nHost: toy.example.com:81\r\n" in head
    assert "\r\nProxy-Authorization: Basic " + base64.b64encode(b"user:word").decode() + "\r\n" in head


@pytest.mark.parametrize("status", [403, 407, 502])
def test_a_proxy_that_refuses(peer, opened, make, status):
    def script(link):
        link.request()
        link.answer(status, b"no")

    proxy = peer(script)
    found = opened(proxy=f"http://user:word@{proxy.address}").send(make("https://toy.example.com"))
    assert isinstance(found, Unsent)
    assert ("wants other credentials" if status == 407 else f"answered {status}") in str(found)
    assert "word" not in str(found)
    assert len(proxy.requests) == 1


def test_no_proxy_there(opened, make):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    for scheme in ("http", "https"):
        found = opened(proxy=f"http://user:word@127.0.0.1:{port}").send(make(f"{scheme}://toy.example.com"))
        assert isinstance(found, Unsent)
        assert str(found).startswith(f"no connection to the proxy 127.0.0.1:{port}: ")
        assert "word" not in str(found)


@pytest.mark.parametrize("said", [b"", b"HTTP/1.1 2", b"\0\0\0\r\n\r\n", b"HTTP/1.1 200 OK\r\nX", b"SSH-2.0\r\n"])
def test_a_proxy_that_breaks_off(peer, opened, make, said):
    def script(link):
        link.request()
        link.send(said)

    proxy = peer(script)
    assert isinstance(opened(proxy=proxy.url).send(make("https://toy.example.com")), Unsent)
    assert len(proxy.requests) == 1


def test_a_proxy_with_endless_headers(peer, opened, make):
    def script(link):
        link.request()
        link.send(b"HTTP/1.1 200 OK\r\n")
        while not link.peer.over.is_set():
            link.send(b"X-Header: y\r\n" * 1000)

    started = time.monotonic()
    assert isinstance(opened(proxy=peer(script).url).send(make("https://toy.example.com")), Unsent)
    assert time.monotonic() - started < 3


NO_PROXIES = ["socks5://user:word@h", "https://user:word@h", "h:80", "http://", "http://h/path", "http://h:x", ""]
NO_PROXIES += ["http://h?word=1", "http://us er:word@h", "http://h\r\nX: word"]


@pytest.mark.parametrize("url", NO_PROXIES)
def test_what_is_no_proxy(opened, url):
    with pytest.raises(ValueError, match="a proxy is http://") as caught:
        opened(proxy=url)
    assert "word" not in str(caught.value).replace("user:password@", "")
    assert caught.value.__context__ is None


def test_the_environment_is_asked_only_on_demand(peer, opened, make, monkeypatch):
    proxy, there = peer(_proxy), peer(_answers)
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.delenv("REQUEST_METHOD", raising=False)
    assert opened().send(make(there.url)).body == b"direct"
    assert opened(proxy="environment").send(make(there.url)).body == b"by proxy"
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert opened(proxy="environment").send(make(there.url)).body == b"direct"


def test_an_environment_without_proxies(peer, opened, make, monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    assert opened(proxy="environment").send(make(peer(_answers).url)).body == b"direct"


# --- families ---------------------------------------------------------------------------------------------------


def _has_ipv6():
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


needs_ipv6 = pytest.mark.skipif(not _has_ipv6(), reason="no IPv6 here")


@needs_ipv6
@pytest.mark.parametrize("family", ["any", "ipv6"])
def test_ipv6(peer, opened, make, family):
    there = peer(_answers, "::1")
    assert opened(family=family).send(make(there.url)).body == b"direct"
    assert f"\r\nHost: [::1]:{there.port}\r\n".encode() in there.requests[0]


@pytest.mark.parametrize("family", ["any", "ipv4"])
def test_ipv4(peer, opened, make, family):
    there = peer(_answers)
    assert opened(family=family).send(make(there.url)).body == b"direct"
    assert f"\r\nHost: 127.0.0.1:{there.port}\r\n".encode() in there.requests[0]


@needs_ipv6
@pytest.mark.parametrize(("family", "host"), [("ipv4", "127.0.0.1"), ("ipv6", "::1")])
def test_a_name_of_both_families(peer, opened, make, monkeypatch, family, host):
    """Only the family that is asked for is tried; "any" takes the one that answers."""
    original = socket.getaddrinfo

    def both(name, port, asked=0, *rest, **options):
        if name != "toy.example.com":
            return original(name, port, asked, *rest, **options)
        if options.get("flags") == socket.AI_NUMERICHOST:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        asked = options.get("family", asked)
        found = [
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", there.port, 0, 0)),
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", there.port)),
        ]
        return [each for each in found if asked in (socket.AF_UNSPEC, each[0])]

    there = peer(_answers, host)
    monkeypatch.setattr(socket, "getaddrinfo", both)
    base = f"http://toy.example.com:{there.port}"
    assert opened(family=family).send(make(base)).body == b"direct"
    assert opened().send(make(base)).body == b"direct"
    other = {"ipv4": "ipv6", "ipv6": "ipv4"}[family]
    assert isinstance(opened(family=other).send(make(base), Timeout(1.0, 1.0, 3.0)), Unsent)


def test_an_unknown_family(opened):
    with pytest.raises(ValueError, match="family is any, ipv4 or ipv6"):
        opened(family="ipv5")
