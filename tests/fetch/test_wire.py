"""The way to a site: certificates that are verified, proxies that the environment names, and nobody's secrets."""

from __future__ import annotations

import datetime
import ipaddress
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from generator.fetch.findings import Refused
from generator.fetch.urls import parse
from generator.fetch.wire import Wire
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


def test_a_worker_is_let_go_at_once(site: Site) -> None:
    released, wire = threading.Event(), Wire(30)
    site.routes["/x"] = Reply(b"x", wait=released)
    told: list[str] = []

    def ask() -> None:
        try:
            wire.get(parse(f"{site.url}/x"), {})
        except Refused as refused:
            told.append(refused.rule)

    thread = threading.Thread(target=ask)
    thread.start()
    for _ in range(200):
        if site.asked:
            break
        threading.Event().wait(0.005)
    wire.abort()
    thread.join(2)
    released.set()
    assert told and told[0] in ("broken", "unreachable")
