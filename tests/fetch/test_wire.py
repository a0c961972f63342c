"""The way to a site: certificates that are verified, proxies that the environment names, and nobody's secrets."""

from __future__ import annotations

import contextlib
import datetime
import gzip
import ipaddress
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from generator.fetch import bodies, wire
from generator.fetch.findings import Refused
from generator.fetch.urls import parse
from generator.fetch.wire import LIMIT, Wire
from tests.fetch.site import Reply, Site, conditional, fetch, page, rules

NAME = "mint/press/Press-Coin"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate that 127.0.0.1 gave itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loopback")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(7)
        .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    plain = serialization.NoEncryption()
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


@pytest.mark.parametrize("trusted", [True, False])
def test_certificates_are_verified(
    certificate: Path, trusted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, site: Site
) -> None:
    site.protect(certificate)
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    site.put(NAME)
    made = fetch([f"https://{site.host}/docs/{NAME}"], tmp_path / "c")
    assert rules(made) == ({} if trusted else {f"/docs/{NAME}": "no-robots"})
    assert trusted or "certificate" in str(made.found[0])


def test_a_redirect_does_not_leave_the_protection(
    certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, site: Site
) -> None:
    site.protect(certificate)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    site.routes[f"/docs/{NAME}"] = Reply(status=301, headers={"Location": f"http://{site.host}/docs/{NAME}"})
    assert rules(fetch([f"https://{site.host}/docs/{NAME}"], tmp_path / "c")) == {f"/docs/{NAME}": "moved"}


def test_a_proxy_of_the_environment(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://anna:s3cret@{site.host}")
    url = f"http://docs.example/docs/{NAME}"
    site.routes["http://docs.example/robots.txt"] = Reply(status=404)
    site.routes[url] = conditional(page(NAME))
    assert fetch([url], tmp_path / "c").found == []
    assert site.asked == ["http://docs.example/robots.txt", url]
    assert site.sent[url][0]["proxy-authorization"] == "Basic YW5uYTpzM2NyZXQ="
    assert site.sent[url][0]["host"] == "docs.example"
    monkeypatch.setenv("no_proxy", "docs.example,127.0.0.1")
    site.put(NAME)
    assert fetch([f"{site.url}/docs/{NAME}"], tmp_path / "d").found == []
    assert "proxy-authorization" not in site.sent[f"/docs/{NAME}"][0]


@contextmanager
def proxy(answer: bytes, heard: list[bytes]) -> Iterator[str]:
    """A proxy that gives this answer to one CONNECT."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                connection.settimeout(5)
                heard.append(connection.recv(4096))
                connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"127.0.0.1:{server.getsockname()[1]}"
        thread.join(5)


@pytest.mark.parametrize("status", [b"200 OK", b"407 Proxy Authentication Required"])
def test_a_tunnel_through_a_proxy(status: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[bytes] = []
    with proxy(b"HTTP/1.1 " + status + b"\r\n\r\n", heard) as at:
        monkeypatch.setenv("https_proxy", f"http://anna:s3cret@{at}")
        with pytest.raises(Refused) as refused:
            Wire(5).get(parse("https://docs.example:8443/docs/x"), {})
    assert heard[0].startswith(b"CONNECT docs.example:8443 HTTP/1.")
    assert b"Proxy-Authorization: Basic YW5uYTpzM2NyZXQ=" in heard[0]
    assert refused.value.rule in ("unreachable", "broken")
    assert "s3cret" not in str(refused.value)


@contextmanager
def dripping(answers: Sequence[bytes]) -> Iterator[str]:
    """A server that gives these answers on one connection, and never an end of the last."""
    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection, contextlib.suppress(OSError):
                connection.settimeout(5)
                for answer in answers:
                    connection.recv(4096)
                    connection.sendall(answer)
                while not ended.wait(0.05):
                    connection.sendall(b"a")

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"127.0.0.1:{server.getsockname()[1]}"
        ended.set()
        thread.join(5)


HEAD = b"HTTP/1.1 200 OK\r\nX-A: "
RECORD = b"\x16\x03\x03\x40\x00\x02\x00\x3f\xf0"  # of a handshake, far from whole


@pytest.mark.parametrize("way", ["handshake", "tunnel", "handshake in a tunnel"])
def test_a_way_that_drips_is_cut(way: str, monkeypatch: pytest.MonkeyPatch, site: Site) -> None:
    answers = {"handshake": [RECORD], "tunnel": [HEAD]}.get(way, [b"HTTP/1.1 200 OK\r\n\r\n", RECORD])
    with dripping(answers) as at:
        if way != "handshake":
            monkeypatch.setenv("https_proxy", f"http://{at}")
            monkeypatch.setenv("no_proxy", "")
        started = time.monotonic()
        with pytest.raises(Refused) as refused:
            Wire(0.5).get(parse(f"https://{at}/docs/x" if way == "handshake" else "https://docs.example/x"), {})
        assert time.monotonic() - started < 10
    assert refused.value.rule == "timeout"


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection takes longer than the whole answer may."""
    real = socket.create_connection

    def connect(*arguments: Any, **options: Any) -> socket.socket:
        time.sleep(0.4)
        return real(*arguments, **options)

    monkeypatch.setattr(socket, "create_connection", connect)


@pytest.mark.usefixtures("late", "site")
def test_a_way_that_drips_late_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    with dripping([HEAD]) as at:
        monkeypatch.setenv("https_proxy", f"http://{at}")
        started = time.monotonic()
        with pytest.raises(Refused) as refused:
            Wire(0.2).get(parse("https://docs.example/x"), {})
        assert time.monotonic() - started < 10
    assert refused.value.rule == "timeout"


@pytest.mark.usefixtures("late")
def test_what_is_late_to_connect_asks_for_nothing(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "_AGAIN", 30)  # what cuts it has been there before the socket was
    site.put(NAME)
    with pytest.raises(Refused) as refused:
        Wire(0.2).get(parse(f"{site.url}/docs/{NAME}"), {})
    assert refused.value.rule == "timeout"
    time.sleep(0.1)
    assert site.asked == []


def test_what_is_late_to_unpack_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(body: bytes, coding: str, limit: int) -> bytes:
        time.sleep(0.5)
        return body

    monkeypatch.setattr(bodies, "unpacked", slow)
    site.put(NAME)
    with pytest.raises(Refused) as refused:
        Wire(0.25).get(parse(f"{site.url}/docs/{NAME}"), {})
    assert refused.value.rule == "timeout"


@pytest.mark.parametrize(("parts", "rule"), [(16, None), (17, "broken"), (200_000, "broken")])
def test_a_body_has_few_parts(parts: int, rule: str | None) -> None:
    packed = gzip.compress(b"", mtime=0) * (parts - 1) + gzip.compress(b"coin", mtime=0)
    started = time.perf_counter()
    try:
        told, got = None, bodies.unpacked(packed, "gzip", LIMIT)
    except Refused as refused:
        told, got = refused.rule, b"coin"
    assert (told, got) == (rule, b"coin")
    assert time.perf_counter() - started < 1


def test_a_worker_is_let_go_at_once(site: Site) -> None:
    released, way = threading.Event(), Wire(30)
    site.routes["/x"] = Reply(b"x", wait=released)
    told: list[str] = []

    def ask() -> None:
        try:
            way.get(parse(f"{site.url}/x"), {})
        except Refused as refused:
            told.append(refused.rule)

    thread = threading.Thread(target=ask)
    thread.start()
    for _ in range(200):
        if site.asked:
            break
        threading.Event().wait(0.005)
    way.abort()
    thread.join(2)
    released.set()
    assert told and told[0] in ("broken", "unreachable")
