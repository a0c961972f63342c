"""The watch over a test run's secrets sees what leaks, and nothing where nothing does."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

CONFTEST = """
from tests.secrets.collector import Collector

def pytest_configure(config):
    config.pluginmanager.register(Collector(), "secrets")
"""

CLIENT = '''
"""A client that may leak, outside the tests."""

import asyncio
import logging
import warnings
from dataclasses import dataclass, field

from binance_typed import ApiError, Credentials, NotSent
from binance_typed.runtime.errors import ResponseMismatch
from binance_typed.runtime.runner_async import AsyncRunner
from binance_typed.runtime.runner_sync import SyncRunner
from msgspec import Struct

class Unseen(list):
    def __repr__(self):
        return "[...]"

@dataclass
class Silent:
    value: object = field(repr=False)

class Slots:
    __slots__ = ("__value",)
    def __init__(self, value):
        self.__value = value

class Record(Struct):
    value: object
    def __repr__(self):
        return "Record"

class Method:
    def __init__(self, value):
        self.value = value
    def method(self):
        return self.value

def closed(value):
    return lambda: value

def interrupted(value, kind=KeyboardInterrupt):
    SyncRunner(None).run(steps(value, kind))

def cancelled(value):
    asyncio.run(AsyncRunner(None).run(steps(value, asyncio.CancelledError)))

def steps(value, kind):
    raise kind
    yield

KEY, SECRET = "an-api-key-of-tests", "an-hmac-secret-of-tests"
CREDENTIALS = Credentials.hmac(KEY, SECRET)

def raised(kind=NotSent, *args):
    raise kind(*args)

def held(value):
    raise NotSent("new_order: refused")

def attribute(value):
    error = NotSent("new_order: refused")
    error.request = {"headers": value}
    del value
    raise error

def chained(text):
    try:
        raise ValueError(text)
    except ValueError:
        del text
        raise NotSent("new_order: refused")

def caused(text):
    try:
        inner(text)
    except ValueError:
        del text
        raise NotSent("new_order: refused")

def inner(text):
    raise ValueError("refused")

class Talks(NotSent):
    def __str__(self):
        return SECRET

class Keeps(NotSent):
    def __str__(self):
        return "refused"

def noted(text):
    error = NotSent("new_order: refused")
    error.add_note(text)
    del text
    raise error
'''

#: What a test does, and whether it leaks.
LEAKS = {
    "prints the key": "print(KEY)",
    "prints the key to stderr": "print('key:', KEY, file=sys.stderr)",
    "logs a signature": "logging.getLogger('binance_typed').debug('%s', sign())",
    "logs half a signature": "logging.getLogger('any').info('signature %s...', sign()[:20])",
    "logs a field": "logging.getLogger('any').info('sent', extra={'fields': {'key': KEY}})",
    "warns of the secret": "with pytest.warns(UserWarning): warnings.warn(SECRET, ResponseMismatch)",
    "raises the secret": "with pytest.raises(NotSent): raised(NotSent, SECRET)",
    "raises it beside the text": "with pytest.raises(NotSent): raised(NotSent, 'refused', {'s': [SECRET]})",
    "an answer of it": "with pytest.raises(ApiError): raised(ApiError, 'op', 400, 1, '', None, KEY.encode(), {})",
    "an attribute": "with pytest.raises(NotSent): attribute(['X-MBX-APIKEY', KEY])",
    "a cause": "with pytest.raises(NotSent): chained(SECRET)",
    "a local variable of a cause": "with pytest.raises(NotSent): caused(SECRET)",
    "a text": "with pytest.raises(NotSent): raise Talks()",
    "an argument": "with pytest.raises(NotSent): raise Keeps(SECRET)",
    "a note": "with pytest.raises(NotSent): noted(sign())",
    "a local variable": "with pytest.raises(NotSent): held(SECRET)",
    "a local container": "with pytest.raises(NotSent): held({'params': Unseen([sign()])})",
    "a percent-encoded signature": "print(quote(Credentials('any', KEY, lambda _: '/+' * 44).sign(b''), safe=''))",
    "a line of a private key": "of_pem(); print(PEM.decode().splitlines()[-3])",
    "a failure": "assert sign() == ''",
    "the middle of a signature": "print(sign()[23:39])",
    "the end of a signature": "print('...' + sign()[-16:])",
    "the middle of a base64 signature": "print(of_pem()[101:117])",
    "the middle of a percent encoded signature": "print(quote(of_rsa('/+' * 99), safe='')[40:60])",
    "an older signature": "old = sign(); [sign() for _ in range(9)]; print(old)",
    "interrupted": "with pytest.raises(KeyboardInterrupt): interrupted(sign()[3:])",
    "the program ends": "with pytest.raises(SystemExit): interrupted({'k': [KEY]}, SystemExit)",
    "cancelled": "with pytest.raises(asyncio.CancelledError): cancelled(SECRET)",
    "a field that is not shown": "with pytest.raises(NotSent): held(Silent(KEY))",
    "a slot": "with pytest.raises(NotSent): held(Slots({'headers': {'X-MBX-APIKEY': KEY}}))",
    "a struct": "with pytest.raises(NotSent): held(Record(SECRET))",
    "a bound method": "with pytest.raises(NotSent): held(Method(SECRET).method)",
    "bytes far below": "with pytest.raises(NotSent): held([Silent(Slots((Record({7: Silent(SECRET.encode())}),)))])",
    "a field that is not shown of an interruption": "with pytest.raises(KeyboardInterrupt): interrupted(Silent(KEY))",
    "an attribute that is not shown": "with pytest.raises(NotSent): attribute(Silent(KEY))",
    "one of a group": "with pytest.raises(ExceptionGroup): grouped(SECRET)",
    "a child prints the key": "child(f'print({KEY!r})')",
    "a child prints a key that only it has": "child(f'print({OF_TESTS!r})')",
    "a child prints to stderr": "child(f'import sys; print({SECRET!r}, file=sys.stderr)')",
    "a child prints what it signed": "child(\"print('a=1&signature=' + 'a1' * 32)\")",
    "a child prints a frame that it signed": 'child("print(\'{\\"signature\\": \\"\' + \'a1\' * 32)")',
    "a proxy's password": "Proxy('http://me:pa55word-of-tests@h'); print('pa55word-of-tests')",
    "a proxy's password as it is sent": "print(Proxy('http://me:pa55word-of-tests@h').headers())",
}
QUIET = {
    "prints no key": "print('key', repr(CREDENTIALS), CREDENTIALS.account)",
    "signs": "sign(); of_pem()",
    "raises no secret": "with pytest.raises(NotSent): held(CREDENTIALS)",
    "logs no secret": "logging.getLogger('binance_typed').warning('%s', CREDENTIALS, extra={'binance': [CREDENTIALS]})",
    "prints a public key": "of_pem(); print(PUBLIC.decode())",
    "prints what is public of a private key": "of_pem(); print(PEM.decode().splitlines()[2])",
    "holds a function": "with pytest.raises(NotSent): held(closed(SECRET))",
    "is interrupted": "with pytest.raises(KeyboardInterrupt): interrupted(CREDENTIALS)",
    "starts a child": "child(\"print('key', 'a1' * 32)\")",
    "has a proxy": "print(Proxy('http://me:pa55word-of-tests@h'))",
    "holds its own": "own = SECRET\n    with pytest.raises(NotSent): raised(NotSent, 'refused')",
}

TESTS = """
import asyncio, logging, subprocess, sys, warnings
from urllib.parse import quote
import pytest
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import rsa
from leaky import *
from leaky import warnings
from binance_typed.runtime.transports.proxies import Proxy
from tests.secrets.collector import KEY as OF_TESTS

RSA = rsa.generate_private_key(65537, 2048)
PEM = RSA.private_bytes(ser.Encoding.PEM, ser.PrivateFormat.PKCS8, ser.NoEncryption())
PUBLIC = RSA.public_key().public_bytes(ser.Encoding.PEM, ser.PublicFormat.SubjectPublicKeyInfo)

def sign():
    return CREDENTIALS.sign(b"payload")

def of_pem():
    return Credentials.rsa("key", PEM).sign(b"payload")

def of_rsa(text):
    return Credentials("any", KEY, lambda _: text).sign(b"")

def child(code):
    subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

def grouped(text):
    try:
        raised(NotSent, text)
    except NotSent as error:
        group = ExceptionGroup("two", [error, ValueError()])
    del text, error
    raise group
"""


def _word(name: str) -> str:
    return re.sub(r"\W", "_", name)


def run(folder: Path, cases: dict[str, str], *options: str) -> subprocess.CompletedProcess[str]:
    """A run of its own: one test for each case."""
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "leaky.py").write_text(CLIENT)
    (folder / "pytest.ini").write_text("[pytest]\n")
    tests = [f"def test_{_word(name)}():\n    {code}\n" for name, code in cases.items()]
    (folder / "test_leaks.py").write_text("\n\n".join([TESTS, *tests]))
    path = os.pathsep.join([str(folder), *filter(None, [os.environ.get("PYTHONPATH")]), str(ROOT)])
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-rA", *options, str(folder)]
    environment = {**os.environ, "PYTHONPATH": path, "PYTEST_ADDOPTS": ""}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize("options", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_every_leak_is_seen(tmp_path, options):
    done = run(tmp_path, LEAKS | QUIET, *options)
    assert done.returncode == pytest.ExitCode.TESTS_FAILED, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    seen = {line.split("::")[1].split(" ")[0] for line in lines if line.startswith("ERROR ") and "::" in line}
    assert seen == {"test_" + _word(name) for name in LEAKS}
    assert done.stdout.count("Something secret shows:") >= len(LEAKS)


def test_where_nothing_leaks_the_run_passes(tmp_path):
    done = run(tmp_path, QUIET)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(QUIET)} passed" in done.stdout


def test_a_report_does_not_repeat_what_leaked(tmp_path):
    done = run(tmp_path, {"a local variable": LEAKS["a local variable"], "signs": QUIET["signs"]})
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    assert "`value` in" in done.stdout
    assert "leaky.py:" in done.stdout
    assert "an-hmac-secret" not in done.stdout
