"""The exchange itself, whatever the transport: checks a request, books its weight, answers it or refuses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.catalog.model import Catalogue, Endpoint, Limit, Product
from generator.server import charges, rules
from generator.server.answers import answer
from generator.server.budget import Budget, Caller
from generator.server.conditions import view
from generator.server.errors import Refusal, known_code, status_of
from generator.server.faults import Fault, Faults
from generator.server.journal import Journal, Record
from generator.server.request import Request
from generator.server.routes import Routes
from generator.server.sent import Sent, gather
from generator.server.settings import Settings


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back: the status, the answer or the refusal, and the state of the budgets."""

    status: int
    body: Any = None
    refusal: Refusal | None = None
    used: list[tuple[Limit, int]] = field(default_factory=list)


class Exchange:
    """All state of a contract server."""

    def __init__(self, catalogue: Catalogue, settings: Settings) -> None:
        self.catalogue = catalogue
        self.settings = settings
        self.routes = Routes(catalogue)
        self.journal = Journal()
        self.faults = Faults(settings.faults)
        self.budget = Budget(catalogue)

    def reset(self) -> None:
        """As at the start."""
        self.journal.clear()
        self.faults.reset()
        self.budget.clear()

    def arrive(self, request: Request) -> Record:
        """Put the request on record, with whether its signature is right."""
        record = self.journal.open(request)
        verifier = self.settings.keys.get(request.key or "")
        signature = request.value("signature")
        if request.endpoint is not None and request.endpoint.auth == "signed" and verifier and signature:
            signed = request.payload is not None and isinstance(signature, str)
            record.signature_valid = signed and verifier.verify(request.payload or b"", signature)
        return record

    def execute(self, record: Record, fault: Fault | None = None) -> Reply:
        """Check and answer a request that has arrived."""
        request = record.request
        endpoint, product = request.endpoint, request.product
        if endpoint is None or product is None:
            return self._refused(record, request.malformed or _unknown(request), [])
        now = self.settings.clock()
        caller = Caller(request.remote, request.key)
        sent = gather(request, endpoint)
        seen = view(endpoint.params, sent.values)
        record.weight = self._due(endpoint, product, charges.due(endpoint, seen))
        self.budget.charge(endpoint, caller, record.weight, now)
        try:
            self.budget.admit(endpoint, caller, record.weight, now)
            values = self._checked(record, sent, endpoint, product, now)
            _strike(fault, product, endpoint)
        except Refusal as refusal:
            return self._refused(record, refusal, self.budget.used(endpoint, caller, now))
        record.executed = True
        final = self._due(endpoint, product, charges.on_success(endpoint, seen))
        self.budget.charge(endpoint, caller, {name: final[name] - record.weight[name] for name in final}, now)
        record.weight = final
        given = answer(endpoint, view(endpoint.params, values), fault.example if fault else None)
        record.status, record.answered = given.status, given.source
        return Reply(given.status, given.body, used=self.budget.used(endpoint, caller, now))

    def _due(self, endpoint: Endpoint, product: Product, stated: dict[str, int]) -> dict[str, int]:
        """The charges, with the one that every request costs where raw requests are counted."""
        if any(limit.counter == "raw_requests" for limit in product.limits):
            return {"raw_requests": 1} | stated
        return stated

    def _checked(self, record: Record, sent: Sent, endpoint: Endpoint, product: Product, now: int) -> dict[str, Any]:
        request = record.request
        rules.check_key(request, endpoint, product, self.settings.keys.get(request.key or ""))
        values = rules.check(request, sent, endpoint, product, now)
        rules.check_signature(request, endpoint, record.signature_valid)
        rules.check_constraints(endpoint, product, values)
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


def said(fault: Fault, product: Product | None, endpoint: Endpoint | None) -> Refusal:
    """The code and message of a fault; the message is the documented one unless the fault has its own."""
    code = -1000 if fault.code is None else fault.code
    stated = known_code(code, product, endpoint)
    documented = (stated.msg or stated.name) if stated else None
    message = fault.msg or documented or "An unknown error occurred while processing the request."
    return Refusal(code, message, fault.status or None)
