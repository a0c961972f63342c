"""Keys sign and never show; what cannot be a key is refused in one line that does not repeat it."""

from __future__ import annotations

import copy
import dataclasses
import os
import pickle
import subprocess
import sys
import traceback

import pytest
from binance_typed import ApiError, ConstraintError, Credentials, ExecutionUnknown, NotSent, UsdsFutures
from binance_typed.runtime.client import Client
from binance_typed.runtime.operation import Operation, Param, Route
from binance_typed.runtime.options import Options
from binance_typed.runtime.request import http_request, ws_frame
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa, x25519

KEY, SECRET = "k" * 20 + "-api", "s" * 20 + "-secret"
RSA = rsa.generate_private_key(65537, 2048)
ED = ed25519.Ed25519PrivateKey.generate()
SHORT = rsa.generate_private_key(65537, 1024)


def pem(private, passphrase=None, form=ser.PrivateFormat.PKCS8):
    locked = ser.BestAvailableEncryption(passphrase) if passphrase else ser.NoEncryption()
    return private.private_bytes(ser.Encoding.PEM, form, locked)


def public(private):
    return private.public_key().public_bytes(ser.Encoding.PEM, ser.PublicFormat.SubjectPublicKeyInfo)


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
CANCEL = Operation("cancel_order", "signed", object, params=(Param("symbol", "symbol", "STRING"),))


@dataclasses.dataclass
class Holder:
    credentials: Credentials


@pytest.mark.parametrize("kind", MAKERS)
def test_nothing_shows(kind):
    made = MAKERS[kind]()
    options = Options(made)
    http = http_request(CANCEL, Route("DELETE", "/order"), {"symbol": "A"}, {"timestamp": 1}, options, "http://h")
    shown = [repr(made), str(made), f"{made!s:>5}", repr(options), str(http), repr(http), repr(Holder(made))]
    shown += [repr(dataclasses.asdict(Holder(made))), repr(copy.deepcopy({"deep": [made]}))]
    shown += [repr(getattr(made, slot)) for slot in Credentials.__slots__]
    signature = http.target.split("signature=")[1]
    for text in shown:
        assert KEY not in text
        assert signature not in text
        assert not any(secret in text for secret in SECRETS[kind])
    assert repr(made) == f"<Credentials {kind}>"
    with pytest.raises(TypeError):
        vars(made)


@pytest.mark.parametrize("kind", MAKERS)
def test_the_key_goes_where_it_belongs(kind):
    options = Options(MAKERS[kind]())
    http = http_request(CANCEL, Route("DELETE", "/order"), {"symbol": "A"}, {"timestamp": 1}, options, "http://h")
    assert http.headers["X-MBX-APIKEY"] == KEY
    assert f'"apiKey":"{KEY}"' in ws_frame("1", CANCEL, Route("order"), {}, {"timestamp": 1}, options)


@pytest.mark.parametrize("kind", MAKERS)
def test_nothing_is_written_down(kind):
    for held in (MAKERS[kind](), Options(MAKERS[kind]())):
        with pytest.raises(TypeError, match="credentials are not pickled"):
            pickle.dumps(held)


@pytest.mark.parametrize("kind", MAKERS)
def test_copies_share_them(kind):
    made = MAKERS[kind]()
    assert copy.copy(made) is made
    assert copy.deepcopy([made])[0] is made
    assert dataclasses.asdict(Holder(made))["credentials"] is made


def test_the_account_stands_for_the_api_key_alone():
    account = Credentials.hmac(KEY, SECRET).account
    assert account == Credentials.ed25519(KEY, pem(ED)).account
    assert account != Credentials.hmac(KEY + "2", SECRET).account
    # Stable: budgets that machines share are named by it.
    assert Credentials.hmac("a-key", "a-secret").account == "c8b1e097f93e"


@pytest.mark.parametrize("passphrase", ["päss", b"pass"])
@pytest.mark.parametrize(("maker", "private"), [(Credentials.rsa, RSA), (Credentials.ed25519, ED)])
def test_a_locked_key(maker, private, passphrase):
    raw = passphrase.encode() if isinstance(passphrase, str) else passphrase
    locked = pem(private, raw)
    made = maker("key", locked, passphrase=passphrase)
    assert made.sign(b"payload") == maker("key", pem(private)).sign(b"payload")
    either = Credentials.private_key("key", locked, passphrase=passphrase)
    assert (either.kind, either.sign(b"payload")) == (made.kind, made.sign(b"payload"))
    _one_line(lambda: maker("key", locked), "it needs a passphrase")
    _one_line(lambda: maker("key", locked, passphrase="other-pass"), "the passphrase is wrong", "other-pass")
    _one_line(lambda: maker("key", pem(private), passphrase="other-pass"), "leave the passphrase out", "other-pass")


def test_an_older_form_of_pem():
    old = pem(RSA, form=ser.PrivateFormat.TraditionalOpenSSL)
    assert Credentials.rsa("key", old).sign(b"x") == Credentials.rsa("key", pem(RSA)).sign(b"x")


@pytest.mark.parametrize(("kind", "private"), [("rsa", RSA), ("ed25519", ED)])
def test_the_kind_is_the_private_key_s(kind, private):
    made = Credentials.private_key(KEY, pem(private))
    assert (made.kind, made.api_key) == (kind, KEY)
    assert made.sign(b"x") == MAKERS[kind]().sign(b"x")


def _one_line(make, says, *never, kind=ValueError, in_frames=True):
    """What is refused is refused in one line; no part of it stands anywhere that a traceback can show."""
    with pytest.raises(kind, match=says) as caught:
        make()
    error = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None
    assert "\n" not in str(error)
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    ours = [frame for frame in frames if "binance_typed" in frame.f_code.co_filename]
    assert ours
    whole = str(error) + repr(error.args) + repr(vars(error)) + repr(getattr(error, "__notes__", ()))
    if in_frames:
        whole += "".join(_inside(value) for frame in ours for value in frame.f_locals.values())
    lines = [frame.line for frame in traceback.extract_tb(error.__traceback__) if frame.filename != __file__]
    whole += "".join(line or "" for line in lines)
    assert not any(text in whole for text in never)


def _inside(value, depth=2):
    """The reprs of a value and of what containers hold; one that is half made may have none."""
    try:
        shown = repr(value)
    except AttributeError:
        shown = ""
    if depth and isinstance(value, dict | list | tuple | set):
        items = [*value, *value.values()] if isinstance(value, dict) else value
        shown += "".join(_inside(item, depth - 1) for item in items)
    return shown


EC = pem(ec.generate_private_key(ec.SECP256R1()))
DSA = pem(dsa.generate_private_key(1024))
OPENSSH = pem(ED, form=ser.PrivateFormat.OpenSSH)
CERTIFICATE = b"-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIU\n-----END CERTIFICATE-----\n"
BOTH = (Credentials.rsa, Credentials.ed25519)


@pytest.mark.parametrize(
    ("maker", "text", "says"),
    [
        (Credentials.rsa, pem(ED), r"no RSA private key, .* Ed25519; Credentials\.ed25519 takes it"),
        (Credentials.ed25519, pem(RSA), r"no Ed25519 private key, .* RSA; Credentials\.rsa takes it"),
        *((maker, EC, "one of the kind EC; the exchange takes RSA and Ed25519") for maker in BOTH),
        (Credentials.private_key, EC, "no RSA or Ed25519 private key, but one of the kind EC"),
        (Credentials.private_key, DSA, "one of the kind DSA"),
        (Credentials.private_key, pem(x25519.X25519PrivateKey.generate()), "one of the kind X25519"),
        (Credentials.private_key, pem(ed448.Ed448PrivateKey.generate()), "one of the kind Ed448"),
        (Credentials.private_key, pem(SHORT), "an RSA key of 1024 bits is too weak; 2048"),
        (Credentials.rsa, pem(SHORT), "too weak"),
        (Credentials.rsa, public(RSA), "no PEM private key, but a public key"),
        (Credentials.private_key, public(ED), "no PEM private key, but a public key"),
        (Credentials.private_key, OPENSSH, "no PEM private key, but a key in OpenSSH's own form"),
        (Credentials.private_key, CERTIFICATE, "no PEM private key, but a certificate"),
        *((maker, "", "no PEM private key") for maker in BOTH),
        (Credentials.rsa, b"", "no PEM private key"),
        (Credentials.rsa, "the-very-secret-text", "no PEM private key.* HMAC secret is for Credentials.hmac"),
        (Credentials.ed25519, "the-very-secret-text\udc80", "no PEM private key"),
        (Credentials.rsa, pem(RSA)[:400], "no PEM private key that can be read: it is damaged"),
        (Credentials.ed25519, pem(ED).replace(b"M", b"?"), "no PEM private key that can be read"),
        (Credentials.private_key, pem(ED).replace(b"\n", b"\\n"), r"its line breaks are written as \\n"),
        (Credentials.rsa, None, "no PEM private key"),
        (Credentials.rsa, 7, "no PEM private key"),
        (Credentials.rsa, b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "no PEM private key"),
    ],
)
def test_what_is_no_key(maker, text, says):
    shown = text.decode() if isinstance(text, bytes) else str(text or "the-very-secret-text")
    _one_line(lambda: maker(KEY, text), says, KEY, *[line for line in shown.splitlines() if len(line) > 3])


@pytest.mark.parametrize("text", [pem(RSA), pem(ED), OPENSSH, public(RSA), pem(ED).replace(b"\n", b" ")])
def test_a_pem_text_is_no_hmac_secret(text):
    text = text.decode()
    _one_line(lambda: Credentials.hmac(KEY, text), "is a PEM text", KEY, *text.split("\n")[:-1])


@pytest.mark.parametrize("kind", ["hmac", "rsa", "ed25519", "private_key"])
@pytest.mark.parametrize(
    "key", ["", "a\r\nX: y", "a\nb", "a\0b", "ä", "a\tb", "a\x7f", "\udc80", "１２３", " key", "key ", None, 7]
)
def test_a_key_that_cannot_stand_in_a_header(kind, key):
    secret = SECRET if kind == "hmac" else pem(RSA if kind == "rsa" else ED).decode()
    never = [*secret.splitlines(), *([repr(key)[1:-1]] if isinstance(key, str) and len(key) > 2 else [])]
    # The words of our own message are none of the key's.
    never = [text for text in never if text not in ("key", " key", "key ")]
    _one_line(lambda: getattr(Credentials, kind)(key, secret), "the API key", *never)


def test_the_key_of_another_maker_is_looked_at_too():
    _one_line(lambda: Credentials("any", KEY + "\n", str), "the API key", KEY)


@pytest.mark.parametrize(
    "secret",
    ["", "very-secret\udc80", "very-secret\n", "very-secrét", "very-secret ", " very-secret", b"very-secret", None],
)
def test_a_secret_that_is_none(secret):
    _one_line(lambda: Credentials.hmac(KEY, secret), "the secret", "very-secr", KEY)


def test_without_cryptography(tmp_path):
    (tmp_path / "cryptography.py").write_text("raise ImportError('no')\n")
    code = "from binance_typed import Credentials; Credentials.hmac('key', 'secret'); Credentials.rsa('key', 'text')"
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    command = [sys.executable, "-c", code]
    said = subprocess.run(command, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, timeout=60)
    assert said.stderr.splitlines()[-1] == "ImportError: RSA and Ed25519 keys need the package `cryptography`"


# --- from outside the program -----------------------------------------------------------------------------------

NAMES = ("API_KEY", "API_SECRET", "PRIVATE_KEY", "PRIVATE_KEY_FILE", "PRIVATE_KEY_PASSPHRASE")


@pytest.fixture
def env(monkeypatch):
    """Sets the variables of a prefix, and no others of it."""

    def set_only(prefix="BINANCE", **values):
        for name in NAMES:
            monkeypatch.delenv(f"{prefix}_{name}", raising=False)
        for name, value in values.items():
            monkeypatch.setenv(f"{prefix}_{name}", value)

    return set_only


@pytest.fixture
def kept(tmp_path):
    """Writes a file with permissions."""

    def write(name, text, mode=0o600):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        path.chmod(mode)
        return path

    return write


def test_from_env(env, kept):
    env(API_KEY=KEY, API_SECRET=SECRET)
    made = Credentials.from_env()
    assert (made.kind, made.api_key, made.sign(b"x")) == ("hmac", KEY, MAKERS["hmac"]().sign(b"x"))
    env(API_KEY=KEY, API_SECRET="", PRIVATE_KEY=pem(ED).decode(), PRIVATE_KEY_PASSPHRASE="")
    assert Credentials.from_env().sign(b"x") == MAKERS["ed25519"]().sign(b"x")
    env(API_KEY=KEY, PRIVATE_KEY=pem(RSA, b"pass").decode(), PRIVATE_KEY_PASSPHRASE="pass")
    assert Credentials.from_env().sign(b"x") == MAKERS["rsa"]().sign(b"x")
    env("DESK_2", API_KEY="desk", PRIVATE_KEY_FILE=str(kept("key", pem(ED))))
    made = Credentials.from_env("DESK_2")
    assert (made.kind, made.api_key) == ("ed25519", "desk")


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({}, "BINANCE_API_KEY is not set"),
        ({"API_SECRET": SECRET}, "BINANCE_API_KEY is not set"),
        ({"API_KEY": "", "API_SECRET": SECRET}, "BINANCE_API_KEY is not set"),
        ({"API_KEY": KEY}, "one of BINANCE_API_SECRET, BINANCE_PRIVATE_KEY, BINANCE_PRIVATE_KEY_FILE .* none is"),
        ({"API_KEY": KEY, "API_SECRET": SECRET, "PRIVATE_KEY": "x"}, "BINANCE_API_SECRET and BINANCE_PRIVATE_KEY are"),
        ({"API_KEY": KEY, "PRIVATE_KEY": SECRET}, "an HMAC secret is for"),
        ({"API_KEY": KEY, "API_SECRET": pem(ED).decode()}, "is a PEM text"),
        ({"API_KEY": KEY, "API_SECRET": SECRET, "PRIVATE_KEY_PASSPHRASE": "open-it"}, "an HMAC secret has none"),
        ({"API_KEY": KEY, "PRIVATE_KEY": pem(ED, b"x").decode()}, "it needs a passphrase"),
    ],
)
def test_an_environment_that_makes_no_credentials(env, values, says):
    env(**values)
    never = [line for value in values.values() for line in value.splitlines() if len(line) > 1]
    _one_line(Credentials.from_env, says, *never)


@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_from_files(kept, ending, tmp_path):
    key, secret = kept("key", KEY + ending), kept("secret", SECRET + ending)
    made = Credentials.from_files(key, secret_file=secret)
    assert (made.kind, made.api_key, made.sign(b"x")) == ("hmac", KEY, MAKERS["hmac"]().sign(b"x"))
    locked = kept("locked", pem(ED, b"pass") + ending.encode())
    made = Credentials.from_files(str(key), private_key_file=str(locked), passphrase="pass")
    assert (made.kind, made.sign(b"x")) == ("ed25519", MAKERS["ed25519"]().sign(b"x"))
    link = tmp_path / "link"
    link.symlink_to(secret)
    assert Credentials.from_files(key, secret_file=link).kind == "hmac"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602, 0o610, 0o601, 0o644])
@pytest.mark.parametrize("which", ["key", "secret", "through a link"])
def test_a_file_that_others_can_read(kept, tmp_path, which, mode):
    key = kept("key", KEY, mode if which == "key" else 0o600)
    secret = kept("secret", SECRET, 0o600 if which == "key" else mode)
    if which == "through a link":
        (tmp_path / "link").symlink_to(secret)
        secret = tmp_path / "link"
    says = r"can be read by others; `chmod 600` it"
    _one_line(lambda: Credentials.from_files(key, secret_file=secret), says, KEY, SECRET, kind=PermissionError)


def test_files_that_make_no_credentials(kept, tmp_path, env):
    key, secret, long = kept("key", KEY), kept("secret", SECRET), kept("long", b"x" * 65_537)
    os.mkfifo(tmp_path / "pipe", 0o600)
    for given, says, kind in [
        ({}, "name a secret_file or a private_key_file", ValueError),
        ({"secret_file": secret, "private_key_file": secret}, "name a secret_file or a", ValueError),
        ({"secret_file": tmp_path / "none"}, "secret_file: there is no such file; a path is due", FileNotFoundError),
        ({"secret_file": tmp_path}, "secret_file: this is a directory", IsADirectoryError),
        ({"private_key_file": tmp_path / "pipe"}, "private_key_file: this is no regular file", OSError),
        ({"secret_file": key / "below"}, r"secret_file: the file cannot be read \(ENOTDIR\)", OSError),
        ({"secret_file": long}, "secret_file: the file is too long", ValueError),
        ({"secret_file": SECRET}, "secret_file: there is no such file", FileNotFoundError),
        ({"private_key_file": pem(ED).decode()}, "private_key_file: there is no such file", FileNotFoundError),
        ({"private_key_file": "x" * 300}, "private_key_file: this is too long for a path; a path is due", OSError),
        ({"private_key_file": pem(RSA).decode()}, "private_key_file: .*; a path is due", OSError),
        ({"private_key_file": pem(RSA)}, "private_key_file: .*; a path is due", OSError),
        ({"secret_file": kept("two", SECRET + "\n\n")}, "the secret", ValueError),
        ({"secret_file": kept("binary", b"\xff" + SECRET.encode())}, "the secret", ValueError),
        ({"private_key_file": secret}, "an HMAC secret is for", ValueError),
        ({"secret_file": kept("pem", pem(ED))}, "is a PEM text", ValueError),
        ({"secret_file": 7}, "secret_file: a file is named by its path", TypeError),
        ({"secret_file": SECRET + "\0b"}, "secret_file: a file is named by its path", TypeError),
        ({"secret_file": SECRET + "\ud800"}, "secret_file: a file is named by its path", TypeError),
        ({"secret_file": secret, "passphrase": "open-it"}, "an HMAC secret has none", ValueError),
    ]:
        lines = [line for part in (ED, RSA) for line in pem(part).decode().splitlines()]
        never = (KEY, SECRET, "open-it", *lines, str(tmp_path))
        _one_line(lambda given=given: Credentials.from_files(key, **given), says, *never, kind=kind)
    for kind in (FileNotFoundError, OSError):
        says = "key_file: there is no such file"
        _one_line(lambda: Credentials.from_files(KEY, secret_file=SECRET), says, KEY, SECRET, kind=kind)
    env(API_KEY=KEY, PRIVATE_KEY_FILE=str(kept("open", pem(ED), 0o644)))
    _one_line(Credentials.from_env, "BINANCE_PRIVATE_KEY_FILE: .* `chmod 600` it", KEY, kind=PermissionError)


@pytest.mark.parametrize("kind", ["hmac", "rsa", "ed25519"])
def test_a_variable_that_names_a_file_and_holds_the_key_itself(env, kind):
    text = SECRET if kind == "hmac" else pem(RSA if kind == "rsa" else ED).decode()
    for prefix, shown in (("BINANCE", "BINANCE"), (KEY, "<prefix>")):
        env(prefix, API_KEY=KEY, PRIVATE_KEY_FILE=text)
        says = f"^{shown}_PRIVATE_KEY_FILE: .*; a path is due, not the key itself$"
        _one_line(lambda prefix=prefix: Credentials.from_env(prefix), says, KEY, *text.splitlines(), kind=OSError)


def test_a_file_that_may_not_be_read(kept, monkeypatch):
    def refused(*_):
        raise PermissionError(13, "Permission denied", SECRET)

    key = kept("key", KEY)
    monkeypatch.setattr("binance_typed.runtime.credentials._opened", refused)  # root may read everything
    says = "key_file: the file may not be read"
    _one_line(lambda: Credentials.from_files(key, secret_file=SECRET), says, SECRET, kind=PermissionError)


@pytest.mark.parametrize("prefix", [KEY, SECRET, f"{KEY}=", "", KEY + "\0", KEY + "\ud800", KEY + "\n", None, 7])
def test_a_prefix_that_is_none(env, prefix):
    """It may be the key, passed in the wrong place."""
    says = "^<prefix>_API_KEY is not set$|^prefix is how the names of the environment variables begin"
    _one_line(lambda: Credentials.from_env(prefix), says, KEY, SECRET)
    if prefix == KEY:
        env(KEY, API_KEY=KEY)
        says = "one of <prefix>_API_SECRET, <prefix>_PRIVATE_KEY, <prefix>_PRIVATE_KEY_FILE must be set; none is"
        _one_line(lambda: Credentials.from_env(KEY), says, KEY)


# --- settings of a client ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("setting", [0, -1, 0.999, 60_000.001, 5.0001, "5000", True, float("nan"), float("inf")])
def test_recv_window_out_of_bounds(clients, setting):
    with pytest.raises(ValueError, match="recv_window"):
        clients["rest"](recv_window=setting)


@pytest.mark.parametrize("setting", [1, 60_000, 5.001, None])
def test_recv_window(clients, credentials, setting):
    client = clients["rest"](credentials, recv_window=setting)
    assert client._options.recv_window == setting


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
    _one_line(lambda: clients[kind](base_url=given), "base_url is a scheme", "very-secret", in_frames=False)


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
    assert caught.value.request.keys() - {"timestamp"} == {"symbol", "orderId"}


def test_exceptions_travel_between_processes(ask, served, peer):
    for error in _errors(ask, served, peer):
        for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(again) is type(error)
            assert str(again) == str(error)
            # Another process has no client to ask by.
            assert {**vars(again), "_resolver": None} == {**vars(error), "_resolver": None}


def test_settings_are_shared_by_all_clients(clients):
    assert all(issubclass(client, Client) for client in clients.values())


def test_what_are_no_credentials_is_said_at_once():
    with pytest.raises(TypeError, match=r"Credentials\.hmac"):
        UsdsFutures("key")
