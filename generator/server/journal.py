"""What arrived and what became of it: one record per request, opened at arrival and completed at the answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.server.json_text import plain
from generator.server.request import Request


@dataclass(slots=True)
class Record:
    """One request. Until it is answered, and if it never is, `status` stays None.

    `answered` says what an executed one was answered by: which example, the schema, or nothing that is documented.
    `at` and `executed_at` are times of the server's clock. `fault` is what befell it; `executed` holds all the same.
    """

    n: int
    request: Request
    signature_valid: bool | None = None
    status: int | None = None
    code: int | None = None
    weight: dict[str, int] = field(default_factory=dict)
    executed: bool = False
    answered: str | None = None
    at: int = 0
    executed_at: int | None = None
    fault: str | None = None

    def as_json(self) -> dict[str, Any]:
        request = self.request
        return {
            "n": self.n,
            "transport": request.transport,
            "endpoint": request.endpoint.id if request.endpoint else None,
            "method": request.method,
            "path": request.path,
            "query": request.query.decode("utf-8", "replace"),
            "body": request.body.decode("utf-8", "replace"),
            "params": [[name, plain(value)] for name, value in (*request.pairs, *request.body_pairs)],
            "key": request.key,
            "signature_valid": self.signature_valid,
            "status": self.status,
            "code": self.code,
            "weight": self.weight,
            "executed": self.executed,
            "answered": self.answered,
            "at": self.at,
            "executed_at": self.executed_at,
            "fault": self.fault,
        }


class Journal:
    """Every record since the last clear, in order of arrival."""

    def __init__(self) -> None:
        self.records: list[Record] = []
        self._arrived = 0

    def open(self, request: Request, now: int, fault: str | None = None) -> Record:
        self._arrived += 1
        record = Record(self._arrived, request, at=now, fault=fault)
        self.records.append(record)
        return record

    def clear(self) -> None:
        self.records.clear()
        self._arrived = 0
