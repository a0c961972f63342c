"""Keys sign and never show; what cannot be a key is refused in one line that does not repeat it."""

from __future__ import annotations

import copy
import pickle
import traceback

import pytest
from binance_typed import ApiError, ConstraintError, Credentials, ExecutionUnknown, NotSent, UsdsFutures
from binance_typed.runtime.client import Client
from binance_typed.runtime.request import Session, http_request, ws_request
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

KEY, SECRET = "k" * 20 + "-api", "s" * 20 + "-secret"
RSA = rsa.generate_private_key(65537, 2048)
ED = ed25519.Ed25519PrivateKey.generate()


def pem(private, password=None, form=ser.PrivateFormat.PKCS8):
    locked = ser.BestAvailableEncryption(password) if password else ser.NoEncryption()
    return private.private_bytes(ser.Encoding.PEM, form, locked)


MAKERS = {
    "hmac": lambda: Credentials.hmac(KEY, SECRET),
    "rsa": lambda: Credentials.rsa(KEY, pem(RSA)),
    "ed25519": lambda: Credentials.ed25519(KEY, pem(ED).decode()),
}
SECRETS = {
    "hmac": [SECRET],
    "rsa": [pem(RSA).decode().splitlines()[3], str(RSA.private_numbers().d)],
    "ed25519": [pem(ED).decode().splitlines()[1]],
}


@pytest.mark.parametrize("kind", MAKERS)
def test_nothing_shows(kind, clients, operation):
    made = MAKERS[kind]()
    session = Session(made, 5000, True)
    client = clients["rest"](made)
    http = http_request(operation, {"symbol": "A", "order_id": 1}, session)
    ws = ws_request(operation, {"symbol": "A", "order_id": 1}, session, "id")
    shown = [repr(made), str(made), f"{made!s:>5}", repr(session), repr(client), repr(vars(client)), str(made.kind)]
    shown += [repr(made._sign), repr(http), str(http), repr(ws), repr(http.sent), repr(ws.sent)]
    signature = http.target.split("signature=")[1]
    for text in shown:
        assert KEY not in text
        assert signature not in text
        assert not any(secret in text for secret in SECRETS[kind])
    assert repr(made) == f"<Credentials {kind}>"
    with pytest.raises(TypeError):
        vars(made)


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize("taken", [pickle.dumps, copy.copy, copy.deepcopy])
def test_nothing_is_written_down(kind, taken):
    with pytest.raises(TypeError, match="credentials are not pickled"):
        taken(MAKERS[kind]())


@pytest.mark.parametrize("password", ["päss", b"pass"])
@pytest.mark.parametrize(("maker", "private"), [(Credentials.rsa, RSA), (Credentials.ed25519, ED)])
def test_a_locked_key(maker, private, password):
    raw = password.encode() if isinstance(password, str) else password
    locked = pem(private, raw)
    made = maker("key", locked, password=password)
    assert made.sign(b"payload") == maker("key", pem(private)).sign(b"payload")
    _one_line(lambda: maker("key", locked), "it needs a password")
    _one_line(lambda: maker("key", locked, password="other-pass"), "check it and its password", "other-pass")
    _one_line(lambda: maker("key", pem(private), password="other-pass"), "check it and its password", "other-pass")


def test_an_older_form_of_pem():
    old = pem(RSA, form=ser.PrivateFormat.TraditionalOpenSSL)
    assert Credentials.rsa("key", old).sign(b"x") == Credentials.rsa("key", pem(RSA)).sign(b"x")


def _one_line(make, says, *never):
    with pytest.raises(ValueError, match=says) as caught:
        make()
    error = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None
    assert "\n" not in str(error)
    lines = [frame.line for frame in traceback.extract_tb(error.__traceback__) if frame.filename != __file__]
    whole = str(error) + repr(error.args) + repr(vars(error)) + "".join(line or "" for line in lines)
    assert not any(text in whole for text in never)


PUBLIC = RSA.public_key().public_bytes(ser.Encoding.PEM, ser.PublicFormat.SubjectPublicKeyInfo)
EC = pem(ec.generate_private_key(ec.SECP256R1()))


@pytest.mark.parametrize(
    ("maker", "text", "says"),
    [
        (Credentials.rsa, pem(ED), "no RSA private key"),
        (Credentials.ed25519, pem(RSA), "no Ed25519 private key"),
        (Credentials.rsa, EC, "no RSA private key"),
        (Credentials.ed25519, EC, "no Ed25519 private key"),
        (Credentials.rsa, PUBLIC, "no PEM private key"),
        (Credentials.rsa, b"", "no PEM private key"),
        (Credentials.rsa, "", "no PEM private key"),
        (Credentials.rsa, "the-very-secret-text", "no PEM private key"),
        (Credentials.ed25519, "the-very-secret-text\udc80", "no PEM private key"),
        (Credentials.rsa, pem(RSA)[:400], "no PEM private key"),
        (Credentials.ed25519, pem(ED).replace(b"M", b"?"), "no PEM private key"),
        (Credentials.rsa, None, "no PEM private key"),
        (Credentials.rsa, b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "no PEM private key"),
    ],
)
def test_what_is_no_key(maker, text, says):
    shown = text.decode() if isinstance(text, bytes) else text or "the-very-secret-text"
    _one_line(lambda: maker("key", text), says, *[line for line in shown.splitlines() if len(line) > 3])


@pytest.mark.parametrize("key", ["", "a\r\nX: y", "a\nb", "a\0b", "ä", "a\tb", "a\x7f", "\udc80", "１２３"])
def test_a_key_that_cannot_stand_in_a_header(key):
    _one_line(lambda: Credentials.hmac(key, SECRET), "the API key", SECRET, *([key] if len(key) > 2 else []))


@pytest.mark.parametrize("secret", ["", "very-secret\udc80", "very-secret\n", "very-secrét"])
def test_a_secret_that_is_none(secret):
    _one_line(lambda: Credentials.hmac("key", secret), "the secret", "very-secr")


# --- settings of a client ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("setting", [0, -1, 60_001, 5000.0, "5000", True, float("nan")])
def test_recv_window_out_of_bounds(clients, setting):
    with pytest.raises(ValueError, match="recv_window"):
        clients["rest"](recv_window=setting)


@pytest.mark.parametrize("setting", [1, 60_000, None])
def test_recv_window(clients, credentials, operation, setting):
    client = clients["rest"](credentials, recv_window=setting)
    request = http_request(operation, {"symbol": "A", "order_id": 1}, client._session)
    assert request.sent.get("recvWindow") == setting
    assert ("recvWindow" in request.target) == (setting is not None)


@pytest.mark.parametrize("setting", [0, -1, float("nan"), float("inf"), 86_401, -float("inf")])
def test_timeout_out_of_bounds(clients, setting):
    with pytest.raises(ValueError, match="timeout"):
        clients["rest"](timeout=setting)


@pytest.mark.parametrize(
    ("kind", "given", "used"),
    [
        ("rest", None, "https://toy.example.com"),
        ("ws", None, "wss://toy.example.com/ws-toy/v1"),
        ("rest", "http://127.0.0.1:80", "http://127.0.0.1:80"),
        ("rest", "ws://127.0.0.1:80/", "http://127.0.0.1:80"),
        ("rest", "wss://h/prefix/", "https://h/prefix"),
        ("rest", "HTTPS://h", "https://h"),
        ("ws", "http://h:1", "ws://h:1/ws-toy/v1"),
        ("ws", "https://h/", "wss://h/ws-toy/v1"),
        ("ws", "https://h/own/path/", "wss://h/own/path"),
        ("async ws", "ws://h", "ws://h/ws-toy/v1"),
        ("async rest", "http://[::1]:8080/x", "http://[::1]:8080/x"),
    ],
)
def test_base_url(clients, kind, given, used):
    assert clients[kind](base_url=given).base_url == used
    assert repr(clients[kind](base_url=given)).endswith(f" {used}>")


@pytest.mark.parametrize(
    "given",
    [
        "",
        "127.0.0.1:80",
        "ftp://h",
        "http://",
        "http:///path",
        "http://h?x=1",
        "http://h/?",
        "http://h#x",
        "http://user@h",
        "http://user:very-secret@h",
        "http://:very-secret@h",
        "http://@h",
        "http://h:99999",
        "http://h:0",
        "http://h:port",
        "http://[::1",
        "http://h/a b",
        "http://h/\r\nX: y",
        "http://h\\x",
        "http://hé",
        "http://h/é",
        "http://a..b",
        "http://" + "a" * 64 + ".invalid",
    ],
)
@pytest.mark.parametrize("kind", ["rest", "ws"])
def test_what_is_no_base_url(clients, kind, given):
    _one_line(lambda: clients[kind](base_url=given), "base_url is a scheme", "very-secret")


@pytest.mark.parametrize("kind", ["rest", "async rest"])
def test_a_path_in_front(peer, ask, kind):
    def script(link):
        link.request()
        link.answer()

    there = peer(script)
    ask(kind, there.url + "/prefix/")
    assert there.requests[0].startswith(b"DELETE /prefix/toy/order?symbol=BTCUSDT&orderId=7&timestamp=")


def test_a_client_needs_credentials_for_signed_requests(clients, operation):
    with clients["rest"]() as client, pytest.raises(NotSent, match="needs credentials"):
        client._call(operation, symbol="A", order_id=1)


# --- exceptions -------------------------------------------------------------------------------------------------


def _errors(ask, served, peer):
    """One exception of every kind, as calls raise them."""

    def refuse(link):
        link.request()
        link.answer(400, b'{"code":-2011,"msg":"no"}', "X-Some: thing")

    for url, arguments in [
        (peer(refuse).url, {}),
        (served("rest", b"<html>").url, {}),
        ("http://127.0.0.1:1", {}),
        ("http://127.0.0.1:1", {"symbol": "A"}),
    ]:
        with pytest.raises((ApiError, ExecutionUnknown, NotSent, ConstraintError)) as caught:
            ask("rest", url, **arguments)
        yield caught.value


def test_no_secret_in_any_exception(ask, served, peer):
    kinds = []
    for error in _errors(ask, served, peer):
        kinds.append(type(error))
        whole = "".join(traceback.format_exception(error)) + repr(error) + repr(error.args) + repr(vars(error))
        assert "toy-key" not in whole
        assert "toy-secret" not in whole
        assert "signature=" not in whole
        assert "'signature'" not in whole
        assert error.__cause__ is None
    assert kinds == [ApiError, ExecutionUnknown, NotSent, ConstraintError]


@pytest.mark.parametrize("kind", ["rest", "async rest", "ws", "async ws"])
def test_the_request_of_an_unknown_outcome_has_neither_key_nor_signature(served, ask, kind):
    with pytest.raises(ExecutionUnknown) as caught:
        ask(kind, served(kind, b"<" if "ws" not in kind else b"").url)
    assert caught.value.request.keys() == {"symbol", "orderId", "timestamp"}


def test_exceptions_travel_between_processes(ask, served, peer):
    for error in _errors(ask, served, peer):
        for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(again) is type(error)
            assert str(again) == str(error)
            assert vars(again) == vars(error)


def test_settings_are_shared_by_all_clients(clients):
    assert all(issubclass(client, Client) for client in clients.values())


def test_what_are_no_credentials_is_said_at_once():
    with pytest.raises(TypeError, match=r"Credentials\.hmac"):
        UsdsFutures("key")
