"""The exchange itself, whatever the transport: checks a request, books its weight, answers it or refuses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from generator.catalog.model import Catalogue, Endpoint, Limit, Product
from generator.server import charges, rules, time_units
from generator.server.answers import Answer, answer
from generator.server.budget import Budget, Caller
from generator.server.chaos import Chaos
from generator.server.clock import Clock
from generator.server.conditions import View, view
from generator.server.errors import Refusal, known_code, status_of
from generator.server.faults import Fault, Faults
from generator.server.journal import Journal, Record
from generator.server.late import Late
from generator.server.ledger import Ledger
from generator.server.request import Request
from generator.server.routes import Routes
from generator.server.sent import Sent, gather
from generator.server.sessions import LOGON, Session, check_logon
from generator.server.settings import Settings
from generator.server.signatures import Verifier


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back: the status, the answer or the refusal, and the state of the budgets."""

    status: int
    body: Any = None
    refusal: Refusal | None = None
    used: list[tuple[Limit, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Admitted:
    """A request that keeps all rules, and is to be executed: now or later."""

    record: Record
    endpoint: Endpoint
    product: Product
    caller: Caller
    seen: View
    values: dict[str, Any]
    session: Session | None


class OpenSocket(Protocol):
    """What can be done to a connection of the WebSocket API from outside."""

    session: Session

    async def give_notice(self) -> None: ...

    async def leave(self, code: int = 1001) -> None: ...

    async def cut(self, how: str) -> None: ...


class Doors(Protocol):
    """Where an exchange listens; it says so itself once it does."""

    @property
    def back(self) -> int: ...

    @property
    def urls(self) -> tuple[str, str]: ...

    def shut(self, seconds: float) -> None: ...


class Exchange:
    """All state of a contract server."""

    def __init__(self, catalogue: Catalogue, settings: Settings) -> None:
        self.catalogue = catalogue
        self.settings = settings
        self.clock = Clock(settings.clock, settings.clock_offset, settings.clock_drift, settings.virtual_clock)
        self.routes = Routes(catalogue)
        self.journal = Journal()
        self.faults = Faults(settings.faults, Chaos(settings.seed, settings.chaos) if settings.chaos else None)
        self.budget = Budget(catalogue, settings.ban)
        self.late = Late(self.clock)
        self.ledger = Ledger(catalogue, settings.fill_market) if settings.ledger else None
        self.live = settings.live or settings.ledger
        self.connections: set[OpenSocket] = set()
        self.doors: Doors | None = None
        self.revoked: set[str] = set()
        self._micros = time_units.products_with_micros(catalogue)

    def reset(self) -> None:
        """As at the start."""
        self.late.clear()
        self.clock.reset()
        self.revoked.clear()
        self.journal.clear()
        self.faults.reset()
        self.budget.clear()
        if self.ledger is not None:
            self.ledger.clear()

    def _verifier(self, key: str | None) -> Verifier | None:
        """What proves a request to be of this key, as long as the key is valid."""
        return None if key is None or key in self.revoked else self.settings.keys.get(key)

    def takes_micros(self, product: Product | None) -> bool:
        """Whether the product documents times in microseconds."""
        return product is not None and product.name in self._micros

    def arrive(self, request: Request, fault: Fault | None = None, delay: float = 0.0) -> Record:
        """Put the request on record, with whether its signature is right."""
        struck = " ".join(filter(None, (f"delay={delay:g}" if delay else "", fault.text if fault else "")))
        record = self.journal.open(request, self.clock(), struck or None)
        verifier = self._verifier(request.key)
        signature = request.value("signature")
        if request.endpoint is not None and request.endpoint.auth == "signed" and verifier and signature:
            signed = request.payload is not None and isinstance(signature, str)
            record.signature_valid = signed and verifier.verify(request.payload or b"", signature)
        return record

    def execute(self, record: Record, fault: Fault | None = None, session: Session | None = None) -> Reply:
        """Check and answer a request that has arrived."""
        admitted = self._admit(record, fault, session)
        return admitted if isinstance(admitted, Reply) else self._perform(admitted, fault.example if fault else None)

    def execute_late(
        self, record: Record, fault: Fault, session: Session | None, done: Callable[[Reply], None]
    ) -> None:
        """Check a request now, and execute it when the fault says so, if its `recvWindow` has not passed by then."""
        admitted = self._admit(record, fault, session)
        if isinstance(admitted, Reply):
            done(admitted)
            return

        def perform() -> None:
            done(self._perform(admitted))

        self.late.add(round(fault.seconds * 1000), perform)

    def _admit(self, record: Record, fault: Fault | None, session: Session | None) -> Admitted | Reply:
        """Charge the request and hold it against every rule."""
        request = record.request
        endpoint, product = request.endpoint, request.product
        if endpoint is None or product is None:
            return self._refused(record, request.malformed or _unknown(request), [])
        now = self.clock()
        caller = Caller(request.remote, request.key)
        sent = gather(request, endpoint)
        seen = view(endpoint.params, sent.values)
        record.weight = self._due(endpoint, product, charges.due(endpoint, seen))
        self.budget.charge(endpoint, caller, record.weight, now)
        try:
            if self.settings.limits:
                self.budget.admit(endpoint, caller, record.weight, now)
            values = self._checked(record, sent, endpoint, product, now)
            _strike(fault, product, endpoint)
        except Refusal as refusal:
            return self._refused(record, refusal, self.budget.used(endpoint, caller, now))
        return Admitted(record, endpoint, product, caller, seen, values, session)

    def _perform(self, admitted: Admitted, example: int | None = None) -> Reply:
        """Execute a request that keeps all rules, unless its time is over or its order is not what it takes it for."""
        record, endpoint, caller = admitted.record, admitted.endpoint, admitted.caller
        now = self.clock()
        try:
            if endpoint.auth == "signed":
                micros = self.takes_micros(admitted.product)
                rules.check_timing(admitted.values, endpoint, admitted.product, now, micros)
            given = self._answer(admitted, now, example)
        except Refusal as refusal:
            return self._refused(record, refusal, self.budget.used(endpoint, caller, now))
        record.executed, record.executed_at = True, now
        final = self._due(endpoint, admitted.product, charges.on_success(endpoint, admitted.seen))
        self.budget.charge(endpoint, caller, {name: final[name] - record.weight[name] for name in final}, now)
        record.weight = final
        record.status, record.answered = given.status, given.source
        return Reply(given.status, given.body, used=self.budget.used(endpoint, caller, now))

    def _answer(self, admitted: Admitted, now: int, example: int | None) -> Answer:
        """The documented answer; if the server is live, what it says of times, sessions and orders is true."""
        request, endpoint = admitted.record.request, admitted.endpoint
        values = {name: value for name, value in admitted.values.items() if name in endpoint.by_name}
        given = answer(endpoint, view(endpoint.params, values), example)
        if admitted.session is not None and given.status < 400:
            given = admitted.session.answer(request, given, now, self.live)
        if not self.live or example is not None:
            return given
        if isinstance(given.body, dict) and given.body.keys() == {"serverTime"}:
            return given._replace(body={"serverTime": now * 1000 if request.micros else now})
        if self.ledger is not None:
            return self.ledger.answer(request, values, given, now, admitted.record.n)
        return given

    def _due(self, endpoint: Endpoint, product: Product, stated: dict[str, int]) -> dict[str, int]:
        """The charges, with the one that every request costs where raw requests are counted."""
        if any(limit.counter == "raw_requests" for limit in product.limits):
            return {"raw_requests": 1} | stated
        return stated

    def _checked(self, record: Record, sent: Sent, endpoint: Endpoint, product: Product, now: int) -> dict[str, Any]:
        request = record.request
        verifier = self._verifier(request.key)
        rules.check_key(request, endpoint, product, verifier)
        values = rules.check(request, sent, endpoint, product, now, self.takes_micros(product))
        rules.check_signature(request, endpoint, record.signature_valid)
        if self.live and verifier is not None and endpoint.transport == "ws" and endpoint.method == LOGON:
            check_logon(verifier, product, endpoint)
        named = {name: value for name, value in values.items() if name in endpoint.by_name}
        rules.check_constraints(endpoint, product, named)
        return values

    def _refused(self, record: Record, refusal: Refusal, used: list[tuple[Limit, int]]) -> Reply:
        record.status = status_of(refusal, record.request.product, record.request.endpoint)
        record.code = refusal.code
        return Reply(record.status, refusal=refusal, used=used)


def _unknown(request: Request) -> Refusal:
    if request.transport == "ws":
        return Refusal(-1020, "This operation is not supported.", 400)
    return Refusal(-5000, f"Path {request.path}, Method {request.method} is invalid", 404)


def _strike(fault: Fault | None, product: Product, endpoint: Endpoint) -> None:
    """Refuse a request that is right, where a fault of the kind `error` says so."""
    if fault is not None and fault.kind == "error":
        raise said(fault, product, endpoint)


def said(fault: Fault, product: Product | None, endpoint: Endpoint | None, now: int = 0) -> Refusal:
    """The code and message of a fault; the message is the documented one unless the fault has its own."""
    code = -1000 if fault.code is None else fault.code
    stated = known_code(code, product, endpoint)
    documented = (stated.msg or stated.name) if stated else None
    message = fault.msg or documented or "An unknown error occurred while processing the request."
    data = {"serverTime": now, "retryAfter": now + 1000} if fault.status in (418, 429) else None
    return Refusal(code, message, fault.status or None, data)
