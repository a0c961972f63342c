"""The contract server in a process of its own, and the checks that every contract test makes against it."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import urllib.request
from importlib import import_module
from typing import Any

import binance_typed
import msgspec
import pytest
from binance_typed import ApiError, ConstraintError, Credentials, ExecutionUnknown

KEY, SECRET = "contract-key", "contract-secret"
MANAGED = {"apiKey", "recvWindow", "signature", "timestamp"}


class Exchange:
    """The contract server, and its control interface."""

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "generator", "serve", "--port", "0", *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().strip()
        assert self.url.startswith("http://"), "the contract server did not start"

    def control(self, method: str, what: str, body: Any = None) -> Any:
        data = None if body is None else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_specwright/{what}", data=data, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read() or b"null")

    def requests(self) -> list[dict[str, Any]]:
        return self.control("GET", "requests")

    def stop(self) -> None:
        self.process.terminate()
        assert self.process.wait(timeout=10) == 0
        assert self.process.stdout is not None
        self.process.stdout.close()


class Contract:
    """What must hold of every endpoint, in every colour."""

    def __init__(self, exchange: Exchange, credentials: Credentials) -> None:
        self.exchange = exchange
        self.credentials = credentials

    def call(self, client: str, method: str, arguments: dict[str, Any], **options: Any) -> Any:
        """One call by a fresh client."""
        kind = getattr(binance_typed, client)
        settings = {"base_url": self.exchange.url, "timeout": 5.0, **options}
        if not client.startswith("Async"):
            with kind(self.credentials, **settings) as opened:
                return getattr(opened, method)(**arguments)

        async def run() -> Any:
            async with kind(self.credentials, **settings) as opened:
                return await getattr(opened, method)(**arguments)

        return asyncio.run(run())

    def arrived(self) -> list[dict[str, Any]]:
        return self.exchange.requests()

    def sends(
        self, client: str, method: str, arguments: dict[str, Any], *, request: Any, wire: list[Any], signed: str
    ) -> None:
        """The call becomes exactly this request, and the exchange executes it."""
        self.call(client, method, arguments, recv_window=5000)
        (record,) = self.arrived()
        assert (record["method"], record["path"] or "") == request or client.endswith("Ws")
        assert record["code"] is None
        assert record["executed"]
        sent = [(name, value) for name, value in record["params"] if name not in MANAGED]
        assert sorted(sent, key=repr) == [tuple(pair) for pair in wire]
        managed = {name for name, _ in record["params"]} & MANAGED
        own = {"timestamp", "signature", "recvWindow"} if signed == "signed" else set()
        assert managed == own | ({"apiKey"} if client.endswith("Ws") and signed != "none" else set())
        assert record["key"] == (KEY if signed != "none" else None)
        assert record["signature_valid"] is (True if signed == "signed" else None)

    def books(self, endpoint: str, operation: str, arguments: dict[str, Any], weight: dict[str, int]) -> None:
        """The exchange has charged this, and the client knows that it does."""
        (record,) = self.arrived()
        assert record["endpoint"] == endpoint
        assert {counter: cost for counter, cost in record["weight"].items() if cost} == weight
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

    def lacks(self, client: str, method: str, arguments: dict[str, Any], missing: str) -> None:
        """Python refuses the call without the parameter; with None in its place, the client does."""
        with pytest.raises(TypeError, match=missing):
            self.call(client, method, arguments)
        self.refuses(client, method, {**arguments, missing: None}, f"`{missing}` is mandatory")

    def decodes(self, client: str, method: str, arguments: dict[str, Any], example: Any, fields: Any) -> None:
        """The documented answer arrives field by field, and its raw text with it."""
        answer = self.call(client, method, arguments)
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
        assert caught.value.status == 400

    def is_unknown(self, client: str, method: str, arguments: dict[str, Any], endpoint: str, fault: str) -> None:
        """The outcome is unknown, says so, and the request has left exactly once."""
        self.exchange.control("POST", "faults", f"{fault}@{endpoint}")
        with pytest.raises(ExecutionUnknown) as caught:
            self.call(client, method, arguments)
        assert caught.value.request.keys().isdisjoint({"signature", "apiKey"})
        assert len(self.arrived()) == 1


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


@pytest.fixture(scope="session")
def exchange():
    server = Exchange("--key", KEY, "--secret", SECRET)
    yield server
    server.stop()


@pytest.fixture
def contract(exchange):
    exchange.control("POST", "reset")
    return Contract(exchange, Credentials.hmac(KEY, SECRET))
