"""Fixtures of the contract tests, and which cases each of them takes."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa

HERE = Path(__file__).parent
# The tests are no package: what they share is found beside this file.
sys.path.insert(0, str(HERE))
pytest.register_assert_rewrite("contract_checks")

from binance_typed import Credentials  # noqa: E402
from contract_cases import Case, cases  # noqa: E402
from contract_checks import Contract  # noqa: E402
from contract_exchange import Exchange, served  # noqa: E402

KEY, SECRET = "contract-key", "contract-secret"


def pytest_configure(config):
    config.addinivalue_line("markers", "of(what): a test of every endpoint that has cases of this kind")


def pytest_generate_tests(metafunc):
    """A test of `case` and `client` runs for every endpoint of its product that has such cases, by every client."""
    if "case" in metafunc.fixturenames:
        (what,) = metafunc.definition.get_closest_marker("of").args
        found = [
            pytest.param(case, client, id=f"{case.id}-{client}")
            for case in cases(Path(metafunc.module.__file__).parent.name)
            if getattr(case, what)
            for client in case.clients
        ]
        metafunc.parametrize(("case", "client"), found)


def pytest_collection_modifyitems(config, items):
    """A product may have no case of a kind: then there is nothing to test, and nothing to skip."""
    of_cases = (item for item in items if "case" in item.fixturenames)
    idle = [item for item in of_cases if not isinstance(item.callspec.params["case"], Case)]
    if idle:
        config.hook.pytest_deselected(items=idle)
        items[:] = [item for item in items if item not in idle]


def pytest_terminal_summary(terminalreporter):
    """What the tests do not prove is said, every time."""
    number, _, rest = (HERE / "UNPROVEN.txt").read_text("utf-8").partition(" ")
    if number != "0":
        terminalreporter.write_line(f"{number} {rest.splitlines()[0]}; see {HERE.name}/UNPROVEN.txt")


@pytest.fixture(scope="session")
def runner():
    """One event loop for all asynchronous clients."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="session")
def pems():
    """A private and a public key of each kind that has them."""
    rsa_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return {"rsa": pem_pair(rsa_key), "ed25519": pem_pair(ed25519.Ed25519PrivateKey.generate())}


def pem_pair(private):
    """The PEM texts of a private key and its public key."""
    encoding, secret = serialization.Encoding.PEM, serialization.NoEncryption()
    public = private.public_key().public_bytes(encoding, serialization.PublicFormat.SubjectPublicKeyInfo)
    return private.private_bytes(encoding, serialization.PrivateFormat.PKCS8, secret), public


@pytest.fixture(scope="session")
def own_exchange(pems, tmp_path_factory):
    """A contract server of our own, which knows a key of every kind; RSA and Ed25519 keys are named by their kind."""
    folder = tmp_path_factory.mktemp("keys")
    arguments = ["--key", KEY, "--secret", SECRET]
    for kind, (_, public) in pems.items():
        (folder / f"{kind}.pem").write_bytes(public)
        arguments += [f"--{kind}-key", f"api-key-of-{kind}", f"--{kind}-public", str(folder / f"{kind}.pem")]
    yield from served(*arguments)


@pytest.fixture(scope="session")
def exchange(request):
    """The contract server: one that runs at SPECWRIGHT_URL already, else our own."""
    url = os.environ.get("SPECWRIGHT_URL")
    if not url:
        yield request.getfixturevalue("own_exchange")
        return
    exchange = Exchange(url)
    yield exchange
    exchange.close()


@pytest.fixture
def contract(exchange, runner):
    """The contract, with no request on record."""
    exchange.reset()
    contract = Contract(exchange, Credentials.hmac(KEY, SECRET), runner)
    yield contract
    contract.clients.close()


@pytest.fixture
def key_contract(own_exchange, pems, runner):
    """The contract, signed with a key of the kind that is asked for."""
    made = []
    keys = {
        "hmac": lambda: Credentials.hmac(KEY, SECRET),
        "rsa": lambda: Credentials.rsa("api-key-of-rsa", pems["rsa"][0]),
        "ed25519": lambda: Credentials.ed25519("api-key-of-ed25519", pems["ed25519"][0]),
    }

    def signed_by(kind):
        own_exchange.reset()
        made.append(Contract(own_exchange, keys[kind](), runner))
        return made[-1]

    yield signed_by
    for contract in made:
        contract.clients.close()


@pytest.fixture
def unused_port():
    """A port that nobody listens on while the test runs."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]
