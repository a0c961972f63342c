"""The checks that every contract test makes: what a client sends, refuses and returns, against the contract server.

A test makes all calls of one kind for one endpoint and one client. It goes on after a case that fails, and names each.
"""

from __future__ import annotations

import asyncio
import json
import textwrap
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from inspect import signature
from typing import Any, NamedTuple, TypeVar

import binance_typed
import msgspec
import pytest
from binance_typed import ApiError, ConstraintError, Credentials, ExecutionUnknown, NotSent
from contract_calls import Clients, Done, Step
from contract_cases import Arguments, Case, Form, Sample, samples, signed_samples, with_text
from contract_exchange import Exchange

#: Of the client, and of a call that names its own.
RECV_WINDOW, OWN_RECV_WINDOW = 4321, 1234
#: What may befall a request after it has left.
LOSSES = ("status=503:-1007", "status=500", "status=408", "status=400:-1006", "reset=after", "truncate", "garbage")
Row = TypeVar("Row")


class Outcome(NamedTuple):
    """What became of one call: what it returned or raised, its warnings, and what arrived at the exchange."""

    answer: Any
    warned: list[str]
    arrived: list[dict[str, Any]]


class Contract:
    """What must hold of every endpoint, in every colour."""

    def __init__(self, exchange: Exchange, credentials: Credentials, runner: asyncio.Runner) -> None:
        self.exchange = exchange
        self.credentials = credentials
        self.clients = Clients(exchange.url, credentials, runner)

    # --- calls ------------------------------------------------------------------------------------------------------

    def call(self, client: str, method: str, arguments: Arguments, **options: Any) -> Any:
        """One call; what it raises is raised."""
        (answer,) = self.calls(client, (method, arguments), **options)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def calls(self, client: str, *steps: Step, **options: Any) -> list[Any]:
        """What one client does, step by step: the answers of its calls, or what was raised in their place."""
        return [done.answer for done in self.clients.perform(client, steps, **options)]

    def arrived(self) -> list[dict[str, Any]]:
        return self.exchange.requests()

    def sample(self, client: str, text: str | None = None) -> Sample:
        """A call that the client can make, signed if it has one that is; with a text in the place of a free one."""
        if text is None:
            return next(samples(client))
        return next(filter(None, (with_text(each, text) for each in signed_samples(client))))

    def outcomes(
        self, case: Case, client: str, calls: Sequence[Arguments], faults: Sequence[Any] = (), **options: Any
    ) -> list[Outcome]:
        """What becomes of each call; the n-th meets the n-th fault, if there are any."""
        found: list[Outcome] = []
        for start in range(0, len(calls), case.room):
            batch = slice(start, start + case.room)
            found += self._batch(case, client, calls[batch], faults[batch], options)
        return found

    def _batch(
        self, case: Case, client: str, calls: Sequence[Arguments], faults: Sequence[Any], options: dict[str, Any]
    ) -> list[Outcome]:
        self.exchange.reset()
        if faults:
            self.exchange.control("POST", "faults", list(faults))
        done = self.clients.perform(client, [(case.method, arguments) for arguments in calls], **options)
        arrived = self.arrived()
        if len(calls) == 1:
            return [Outcome(*done[0], arrived)]
        if len(arrived) == sum(map(_has_left, done)):
            records = iter(arrived)
            return [Outcome(*each, [next(records)] if _has_left(each) else []) for each in done]
        # More or less arrived than should have: again, one by one, to tell which call it was.
        single = [(calls[place : place + 1], faults[place : place + 1]) for place in range(len(calls))]
        return [self._batch(case, client, one, fault, options)[0] for one, fault in single]

    # --- checks of an endpoint --------------------------------------------------------------------------------------

    def sends(self, case: Case, client: str) -> None:
        """Each form becomes exactly its request; the exchange executes it, and charges what the client expects."""

        def check(form: Form, outcome: Outcome) -> None:
            record = _executed(outcome)
            assert outcome.warned == case.warned(form.arguments)
            _is_written(case, client, form, record)
            _is_signed(case, client, record, form.arguments.get("recv_window", RECV_WINDOW))
            _is_booked(case, form, record)

        first = case.forms[0]
        own = first._replace(arguments={**first.arguments, "recv_window": OWN_RECV_WINDOW})
        method = getattr(getattr(binance_typed, client), case.method)
        forms = case.forms + ([own] if "recv_window" in signature(method).parameters else [])
        calls = [form.arguments for form in forms]
        _each(check, forms, calls, self.outcomes(case, client, calls, recv_window=RECV_WINDOW))

    def refuses_broken_rules(self, case: Case, client: str) -> None:
        """The client says which rule is broken; sent all the same, the exchange refuses: both read it alike."""
        calls = [arguments for arguments, _ in case.violations]
        self._refuses(case, client, [(arguments, rule) for arguments, rule in case.violations])
        _each(_refused_there, calls, calls, self.outcomes(case, client, calls, validate=False))

    def refuses_wrong_values(self, case: Case, client: str) -> None:
        """A value that is not documented is refused by the client, by the name of its parameter."""
        self._refuses(case, client, [(arguments, f"`{name}`") for arguments, name in case.wrong])

    def refuses_what_lacks(self, case: Case, client: str) -> None:
        """Python refuses the call without a mandatory parameter; with None in its place, the client does."""

        def check(row: tuple[Arguments, str], outcome: Outcome) -> None:
            assert isinstance(outcome.answer, TypeError), outcome.answer
            assert row[1] in str(outcome.answer)
            assert outcome.arrived == []

        calls = [arguments for arguments, _ in case.mandatory]
        _each(check, case.mandatory, calls, self.outcomes(case, client, calls))
        self._refuses(case, client, [({**a, name: None}, f"`{name}` is mandatory") for a, name in case.mandatory])

    def _refuses(self, case: Case, client: str, rows: list[tuple[Arguments, str]]) -> None:
        """The client says what is wrong, and nothing reaches the exchange."""

        def check(row: tuple[Arguments, str], outcome: Outcome) -> None:
            assert isinstance(outcome.answer, ConstraintError), outcome.answer
            problems = outcome.answer.problems
            assert any(row[1] in sentence for sentence in problems), (row[1], problems)
            assert outcome.arrived == []

        calls = [arguments for arguments, _ in rows]
        _each(check, rows, calls, self.outcomes(case, client, calls))

    def agrees(self, case: Case, client: str) -> None:
        """Client and exchange judge a request alike: what the one lets out, the other executes."""
        judged = self.outcomes(case, client, case.pairs)
        let_out = [(a, o) for a, o in zip(case.pairs, judged, strict=True) if not isinstance(o.answer, ConstraintError)]
        _each(lambda _, outcome: _executed(outcome), let_out, [a for a, _ in let_out], [o for _, o in let_out])
        kept = [a for a, o in zip(case.pairs, judged, strict=True) if isinstance(o.answer, ConstraintError)]
        _each(_refused_there, kept, kept, self.outcomes(case, client, kept, validate=False))

    def decodes(self, case: Case, client: str) -> None:
        """The documented answer arrives field by field, fits its types, and brings its raw text with it."""

        def check(row: tuple[Arguments, Any, Any, int | None], outcome: Outcome) -> None:
            arguments, example, fields, _ = row
            assert not isinstance(outcome.answer, Exception), repr(outcome.answer)
            assert outcome.warned == case.warned(arguments)
            assert plain(outcome.answer) == fields
            if isinstance(outcome.answer, binance_typed.runtime.answers.Response | list | dict):
                assert json.loads(outcome.answer.raw, parse_float=Decimal) == example

        alone = [row for row in case.examples if row[3] is None]
        calls = [arguments for arguments, *_ in alone]
        _each(check, alone, calls, self.outcomes(case, client, calls))
        demanded = [row for row in case.examples if row[3] is not None]
        calls = [arguments for arguments, *_ in demanded]
        faults = [f"example={number}@{case.endpoint}*1" for *_, number in demanded]
        _each(check, demanded, faults, self.outcomes(case, client, calls, faults))

    def refuses_as_documented(self, case: Case, client: str) -> None:
        """A documented refusal is raised with its status and code, and brings all that it holds with it."""

        def check(row: tuple[Arguments, Any, int, int], outcome: Outcome) -> None:
            (_, example, status, _), error = row, outcome.answer
            assert isinstance(error, ApiError), repr(error)
            assert (error.status, error.code, error.msg) == (status, example["code"], example["msg"])
            assert json.loads(error.raw) == example

        calls = [arguments for arguments, *_ in case.refusals]
        faults = [f"example={number}@{case.endpoint}*1" for *_, number in case.refusals]
        _each(check, case.refusals, faults, self.outcomes(case, client, calls, faults))

    def raises(self, case: Case, client: str) -> None:
        """A documented error is raised with its code, name and message."""

        def check(row: tuple[int, str | None, str], outcome: Outcome) -> None:
            (code, name, msg), error = row, outcome.answer
            assert isinstance(error, ApiError), repr(error)
            assert (error.code, error.name, error.msg) == (code, name, msg)
            assert (error.operation, error.status) == (case.method, 400)
            assert json.loads(error.raw) == {"code": code, "msg": msg}
            assert ("content-type" in error.headers) is not client.endswith("Ws")

        faults = [
            {"kind": "error", "code": code, "msg": msg, "endpoint": case.endpoint, "count": 1}
            for code, _, msg in case.errors
        ]
        calls = [case.arguments] * len(faults)
        _each(check, case.errors, faults, self.outcomes(case, client, calls, faults))

    def is_unknown(self, case: Case, client: str) -> None:
        """The outcome is unknown, says so, and the request has left exactly once."""

        def check(_: str, outcome: Outcome) -> None:
            error = outcome.answer
            assert isinstance(error, ExecutionUnknown), repr(error)
            assert error.operation == case.method
            assert len(outcome.arrived) == 1
            # A list that is written as `x[0].y=…` is one parameter of the request.
            names = {name.partition("[")[0] for name, _ in outcome.arrived[0]["params"]}
            assert error.request.keys() == names - (_managed(case, client) & {"signature", "apiKey"})

        faults = [f"{fault}@{case.endpoint}*1" for fault in LOSSES]
        calls = [case.arguments] * len(faults)
        _each(check, LOSSES, faults, self.outcomes(case, client, calls, faults))

    # --- checks of a product ----------------------------------------------------------------------------------------

    def names(self, client: str, names: dict[int, str | None]) -> None:
        """Every code of a product is raised with its name, unless the endpoint has its own name for it."""
        sample = self.sample(client)
        faults = [{"kind": "error", "code": code, "count": 1} for code in names]
        raised = []
        for start in range(0, len(faults), sample.room):
            batch = faults[start : start + sample.room]
            self.exchange.reset()
            self.exchange.control("POST", "faults", batch)
            raised += self.calls(client, *[(sample.method, sample.arguments)] * len(batch))
        assert [error.code for error in raised] == list(names)
        for error in raised:
            if error.code in (-1006, -1007) or error.status >= 500:
                assert isinstance(error, ExecutionUnknown)
            else:
                assert isinstance(error, ApiError)
                assert error.name == (sample.operation.errors.get(error.code) or names[error.code])


def _each(
    check: Callable[[Row, Outcome], object], rows: Iterable[Row], shown: Sequence[object], outcomes: list[Outcome]
) -> None:
    """Check every outcome, and fail with all that is wrong."""
    wrong = []
    for number, (row, case, outcome) in enumerate(zip(rows, shown, outcomes, strict=True), 1):
        try:
            check(row, outcome)
        except Exception as error:
            kind = "" if isinstance(error, AssertionError) else f"{type(error).__name__}: "
            wrong.append(f"case {number} of {len(outcomes)}, {case}:\n{textwrap.indent(f'{kind}{error}', '    ')}")
    if wrong:
        pytest.fail("\n".join(wrong))


def _has_left(done: Done) -> bool:
    """Whether a call should have reached the exchange: it was not refused by the client, or by Python."""
    return not isinstance(done.answer, NotSent | TypeError)


def _executed(outcome: Outcome) -> dict[str, Any]:
    """The one request that arrived, which was executed."""
    assert not isinstance(outcome.answer, Exception), repr(outcome.answer)
    (record,) = outcome.arrived
    assert record["code"] is None
    assert record["executed"]
    return record


def _refused_there(_: object, outcome: Outcome) -> None:
    assert isinstance(outcome.answer, ApiError), outcome.answer
    assert [record["executed"] for record in outcome.arrived] == [False]


def _is_written(case: Case, client: str, form: Form, record: dict[str, Any]) -> None:
    method, path = case.request
    over_ws = client.endswith("Ws")
    assert record["method"] == method
    assert over_ws or record["path"] == path
    assert over_ws or not record["query" if method in ("POST", "PUT") else "body"]
    sent = [(name, value) for name, value in record["params"] if name not in _managed(case, client)]
    assert sorted(sent, key=repr) == form.wire


def _managed(case: Case, client: str) -> set[str]:
    """What the client sends by itself; an `apiKey` over REST is what a request is about."""
    stamps = {"timestamp", "signature", "recvWindow"} if case.auth == "signed" else set()
    return stamps | ({"apiKey"} if client.endswith("Ws") and case.auth != "none" else set())


def _is_signed(case: Case, client: str, record: dict[str, Any], window: int) -> None:
    over_ws = client.endswith("Ws")
    managed = {name: value for name, value in record["params"] if name in _managed(case, client)}
    assert managed.keys() == _managed(case, client)
    assert managed.get("recvWindow") == (None if case.auth != "signed" else window if over_ws else str(window))
    assert (record["key"] is not None) is (case.auth != "none")
    assert record["signature_valid"] is (True if case.auth == "signed" else None)


def _is_booked(case: Case, form: Form, record: dict[str, Any]) -> None:
    """The exchange has charged this, and the client knows that it does."""
    assert record["endpoint"] == case.endpoint
    # A product may count every request besides (`raw_requests`); no endpoint states that.
    charged = {counter: cost for counter, cost in record["weight"].items() if cost and counter != "raw_requests"}
    assert charged == {counter: cost for counter, cost in {**form.weight, **case.on_success}.items() if cost}
    cost = getattr(case.operation, case.transport).cost(form.arguments)
    assert {counter: charge for counter, charge in cost.items() if charge} == form.weight


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
