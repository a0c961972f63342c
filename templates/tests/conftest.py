"""The contract server in a process of its own, and the checks that every contract test makes against it."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import urllib.request
import warnings
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from runpy import run_path
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

import binance_typed
import msgspec
import pytest
from binance_typed import ApiError, ConstraintError, Credentials, ExecutionUnknown
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa

KEY, SECRET = "contract-key", "contract-secret"
RECV_WINDOW = 4321
MANAGED = {"apiKey", "recvWindow", "signature", "timestamp"}


class Exchange:
    """The control interface of a contract server."""

    def __init__(self, url: str) -> None:
        self.url = url

    def control(self, method: str, what: str, body: Any = None) -> Any:
        data = None if body is None else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_specwright/{what}", data=data, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read() or b"null")

    def requests(self) -> list[dict[str, Any]]:
        return self.control("GET", "requests")


def served(*arguments: str) -> Iterator[Exchange]:
    """A contract server of our own, while the generator lasts."""
    command = [sys.executable, "-m", "generator", "serve", "--port", "0", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert url.startswith("http://"), "the contract server did not start"
        yield Exchange(url)
        process.terminate()
        assert process.wait(timeout=10) == 0


#: A method's name with its arguments, something else to do, or the end of the client.
Step = tuple[str, dict[str, Any]] | Callable[[], object] | Literal["close"]
CLOSE: Literal["close"] = "close"


class Sample(NamedTuple):
    """A call, and the endpoint that it reaches."""

    method: str
    arguments: dict[str, Any]
    endpoint: str
    operation: Any


class Contract:
    """What must hold of every endpoint, in every colour."""

    def __init__(self, exchange: Exchange, credentials: Credentials) -> None:
        self.exchange = exchange
        self.credentials = credentials

    def call(self, client: str, method: str, arguments: dict[str, Any], **options: Any) -> Any:
        """One call by a fresh client."""
        (answer,) = self.calls(client, (method, arguments), **options)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def calls(self, client: str, *steps: Step, **options: Any) -> list[Any]:
        """What one client does, step by step: the answers of its calls, or what was raised in their place."""
        kind = getattr(binance_typed, client)
        # The product goes before the path: two products may have endpoints of one path.
        socket_path = urlsplit(kind._servers["ws"]).path if client.endswith("Ws") else ""
        url = f"{self.exchange.url}/{kind.__module__.split('.')[1]}{socket_path}"
        made = kind(**{"credentials": self.credentials, "base_url": url, "timeout": 5.0, **options})
        return asyncio.run(_awaited(made, steps)) if client.startswith("Async") else _done(made, steps)

    def arrived(self) -> list[dict[str, Any]]:
        return self.exchange.requests()

    def sends(
        self, client: str, method: str, arguments: dict[str, Any], *, request: Any, wire: list[Any], signed: str
    ) -> None:
        """The call becomes exactly this request, and the exchange executes it."""
        self.call(client, method, arguments, recv_window=RECV_WINDOW)
        (record,) = self.arrived()
        over_ws = client.endswith("Ws")
        assert record["method"] == request[0]
        assert over_ws or record["path"] == request[1]
        assert over_ws or not record["query" if request[0] in ("POST", "PUT") else "body"]
        assert record["code"] is None
        assert record["executed"]
        sent = [(name, value) for name, value in record["params"] if name not in MANAGED]
        assert sorted(sent, key=repr) == [tuple(pair) for pair in wire]
        managed = {name: value for name, value in record["params"] if name in MANAGED}
        own = {"timestamp", "signature", "recvWindow"} if signed == "signed" else set()
        assert managed.keys() == own | ({"apiKey"} if over_ws and signed != "none" else set())
        assert managed.get("recvWindow") == (None if signed != "signed" else RECV_WINDOW if over_ws else "4321")
        assert record["key"] == (KEY if signed != "none" else None)
        assert record["signature_valid"] is (True if signed == "signed" else None)

    def books(
        self,
        endpoint: str,
        operation: str,
        arguments: dict[str, Any],
        weight: dict[str, int],
        on_success: dict[str, int],
    ) -> None:
        """The exchange has charged this, and the client knows that it does."""
        (record,) = self.arrived()
        assert record["endpoint"] == endpoint
        # A product may count every request besides (`raw_requests`); no endpoint states that.
        charged = {counter: cost for counter, cost in record["weight"].items() if cost and counter != "raw_requests"}
        assert charged == {counter: cost for counter, cost in {**weight, **on_success}.items() if cost}
        product, transport, _ = endpoint.split("/")
        known = getattr(import_module(f"binance_typed.{product}.operations"), operation)
        cost = getattr(known, transport).cost(arguments)
        assert {counter: charge for counter, charge in cost.items() if charge} == weight

    def refuses(self, client: str, method: str, arguments: dict[str, Any], problem: str) -> None:
        """The client says what is wrong, and nothing reaches the exchange."""
        with pytest.raises(ConstraintError) as caught:
            self.call(client, method, arguments)
        assert any(problem in sentence for sentence in caught.value.problems)
        assert self.arrived() == []

    def is_refused_by_the_exchange(self, client: str, method: str, arguments: dict[str, Any]) -> None:
        """Sent all the same, the request is refused by the exchange: both read the rule alike."""
        with pytest.raises(ApiError):
            self.call(client, method, arguments, validate=False)
        assert [record["executed"] for record in self.arrived()] == [False]

    def agrees(self, client: str, method: str, arguments: dict[str, Any]) -> None:
        """Client and exchange judge a request alike: what the one lets out, the other executes."""
        try:
            self.call(client, method, arguments)
        except ConstraintError:
            self.is_refused_by_the_exchange(client, method, arguments)
        else:
            assert [record["executed"] for record in self.arrived()] == [True]

    def lacks(self, client: str, method: str, arguments: dict[str, Any], missing: str) -> None:
        """Python refuses the call without the parameter; with None in its place, the client does."""
        with pytest.raises(TypeError, match=missing):
            self.call(client, method, arguments)
        self.refuses(client, method, {**arguments, missing: None}, f"`{missing}` is mandatory")

    def decodes(self, client: str, method: str, arguments: dict[str, Any], example: Any, fields: Any) -> None:
        """The documented answer arrives field by field, fits its types, and brings its raw text with it."""
        with warnings.catch_warnings(record=True) as misfits:
            warnings.simplefilter("always")
            answer = self.call(client, method, arguments)
        assert [str(misfit.message) for misfit in misfits] == []
        assert plain(answer) == fields
        if isinstance(answer, binance_typed.runtime.answers.Response | list | dict):
            assert json.loads(answer.raw) == example

    def raises(
        self, client: str, method: str, arguments: dict[str, Any], endpoint: str, code: int, name: str | None, msg: str
    ) -> None:
        """A documented error is raised with its code, name and message."""
        self.exchange.control("POST", "faults", [{"kind": "error", "code": code, "msg": msg, "endpoint": endpoint}])
        with pytest.raises(ApiError) as caught:
            self.call(client, method, arguments)
        assert (caught.value.code, caught.value.name, caught.value.msg) == (code, name, msg)
        assert (caught.value.operation, caught.value.status) == (method, 400)
        assert json.loads(caught.value.raw) == {"code": code, "msg": msg}
        assert ("content-type" in caught.value.headers) is not client.endswith("Ws")

    def is_unknown(self, client: str, method: str, arguments: dict[str, Any], endpoint: str, fault: str) -> None:
        """The outcome is unknown, says so, and the request has left exactly once."""
        self.exchange.control("POST", "faults", f"{fault}@{endpoint}")
        with pytest.raises(ExecutionUnknown) as caught:
            self.call(client, method, arguments)
        assert caught.value.operation == method
        (record,) = self.arrived()
        assert caught.value.request.keys() == {name for name, _ in record["params"]} - {"signature", "apiKey"}

    def names(self, client: str, names: dict[int, str | None]) -> None:
        """Every code of a product is raised with its name, unless the endpoint has its own name for it."""
        sample = self.sample(client)
        faults = [{"kind": "error", "code": code, "count": 1} for code in names]
        self.exchange.control("POST", "faults", faults)
        raised = self.calls(client, *[(sample.method, sample.arguments)] * len(names))
        assert [error.code for error in raised] == list(names)
        for error in raised:
            if error.code in (-1006, -1007) or error.status >= 500:
                assert isinstance(error, ExecutionUnknown)
            else:
                assert isinstance(error, ApiError)
                assert error.name == (sample.operation.errors.get(error.code) or names[error.code])

    def sample(self, client: str, text: str | None = None) -> Sample:
        """A signed call that the client can make, with a text in the place of a free one if that is given."""
        found = samples(client) if text is None else filter(None, (_with_text(each, text) for each in samples(client)))
        return next(found, None) or pytest.skip(f"{client} has no such call that is signed")


def _done(client: Any, steps: Sequence[Step]) -> list[Any]:
    answers: list[Any] = []
    with client:
        for step in steps:
            if callable(step):
                step()
            elif step == CLOSE:
                client.close()
            else:
                try:
                    answers.append(getattr(client, step[0])(**step[1]))
                except Exception as error:
                    answers.append(error)
    return answers


async def _awaited(client: Any, steps: Sequence[Step]) -> list[Any]:
    answers: list[Any] = []
    async with client:
        for step in steps:
            if callable(step):
                step()
            elif step == CLOSE:
                await client.aclose()
            else:
                try:
                    answers.append(await getattr(client, step[0])(**step[1]))
                except Exception as error:
                    answers.append(error)
    return answers


def samples(client: str) -> Iterator[Sample]:
    """The signed calls that a client can make, as the tests of its endpoints make them."""
    product = getattr(binance_typed, client).__module__.split(".")[1]
    for path in sorted((Path(__file__).parent / product).glob("test_*_*.py")):
        case = _loaded(path)
        if client in case["CLIENTS"] and case["AUTH"] == "signed":
            operation = getattr(import_module(f"binance_typed.{product}.operations"), case["OPERATION"])
            for arguments, *_ in case["FORMS"]:
                yield Sample(case["METHOD"], arguments, case["ENDPOINT"], operation)


def _with_text(sample: Sample, text: str) -> Sample | None:
    """The sample with a text for a parameter that takes any; None if it has none."""
    rules = sample.operation.rules
    for param in sample.operation.params:
        is_free = param.kind == "STRING" and not (param.enum or param.pattern or param.max_length)
        if param.name in sample.arguments and is_free and all(rule.when is None for rule in rules):
            return sample._replace(arguments={**sample.arguments, param.name: text})
    return None


@cache
def _loaded(path: Path) -> dict[str, Any]:
    return run_path(str(path))


def plain(answer: Any) -> Any:
    """A typed answer as plain data by Python names, without what is not there."""
    if isinstance(answer, msgspec.Struct):
        fields = {name: plain(getattr(answer, name)) for name in answer.__struct_fields__}
        return {name: value for name, value in fields.items() if value is not None}
    if isinstance(answer, list):
        return [plain(item) for item in answer]
    if isinstance(answer, dict):
        return {key: plain(item) for key, item in answer.items()}
    return answer


def pem_pair(private: Any) -> tuple[bytes, bytes]:
    """The PEM texts of a private key and its public key."""
    encoding, secret = serialization.Encoding.PEM, serialization.NoEncryption()
    public = private.public_key().public_bytes(encoding, serialization.PublicFormat.SubjectPublicKeyInfo)
    return private.private_bytes(encoding, serialization.PrivateFormat.PKCS8, secret), public


@pytest.fixture(scope="session")
def exchange():
    """The contract server: one that runs at SPECWRIGHT_URL already, else our own."""
    if url := os.environ.get("SPECWRIGHT_URL"):
        yield Exchange(url)
    else:
        yield from served("--key", KEY, "--secret", SECRET)


@pytest.fixture
def contract(exchange):
    exchange.control("POST", "reset")
    return Contract(exchange, Credentials.hmac(KEY, SECRET))


@pytest.fixture(scope="session")
def pems():
    """A private and a public key of each kind that has them."""
    rsa_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return {"rsa": pem_pair(rsa_key), "ed25519": pem_pair(ed25519.Ed25519PrivateKey.generate())}


@pytest.fixture(scope="session")
def key_exchange(pems, tmp_path_factory):
    """A contract server that knows a key of every kind, each by the name of its kind."""
    folder = tmp_path_factory.mktemp("keys")
    arguments = ["--key", "hmac", "--secret", SECRET]
    for kind, (_, public) in pems.items():
        (folder / f"{kind}.pem").write_bytes(public)
        arguments += [f"--{kind}-key", kind, f"--{kind}-public", str(folder / f"{kind}.pem")]
    yield from served(*arguments)


@pytest.fixture
def key_contract(key_exchange, pems):
    """The contract, signed with a key of the kind that is asked for."""
    made = {
        "hmac": lambda: Credentials.hmac("hmac", SECRET),
        "rsa": lambda: Credentials.rsa("rsa", pems["rsa"][0]),
        "ed25519": lambda: Credentials.ed25519("ed25519", pems["ed25519"][0]),
    }
    key_exchange.control("POST", "reset")
    return lambda kind: Contract(key_exchange, made[kind]())


@pytest.fixture
def unused_port():
    """A port that nobody listens on while the test runs."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]
