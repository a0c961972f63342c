"""How a call can end other than with an answer.

BinanceError
├── NotSent              nothing left this machine
│   ├── ConstraintError  the request breaks a documented rule
│   └── LimitReached     a budget is used up, or the exchange has told us to stop
├── ApiError             the exchange answered with an error
└── ExecutionUnknown     it may or may not have been executed: `resolve()` finds out
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol


class BinanceError(Exception):
    """Base of everything that a call raises."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Without this, an error from a worker process could not be read by the process that waits for it.
        return _again, (type(self), self.args), self.__dict__


def _again(kind: type[BinanceError], args: tuple[Any, ...]) -> BinanceError:
    return kind.__new__(kind, *args)


class NotSent(BinanceError):
    """The request never left: there is no connection, or something that it needs is missing."""


class ConstraintError(NotSent, ValueError):
    """The request breaks documented rules; nothing was sent.

    Attributes:
        operation: name of the method that was called.
        problems: one sentence for each rule that is broken.
    """

    def __init__(self, operation: str, problems: tuple[str, ...]) -> None:
        super().__init__(f"{operation}: {'; '.join(problems)}")
        self.operation = operation
        self.problems = problems


class LimitReached(NotSent):
    """A budget of the exchange has no room for the request now; nothing was sent.

    Attributes:
        operation: name of the method that was called.
        wait: seconds until there is room for it.
        counter: what is used up, such as `ip` or `order_10s`; `held` after an answer 429, or 418.
        is_banned: whether it was 418: a ban of this address.
    """

    def __init__(self, operation: str, counter: str, wait: float, *, is_banned: bool = False) -> None:
        what = "the exchange has told us to stop" if counter == "held" else f"the budget `{counter}` is used up"
        what = "the exchange has banned this address" if is_banned else what
        super().__init__(f"{operation}: {what}; there is room in {wait:.1f} s")
        self.operation = operation
        self.wait = wait
        self.counter = counter
        self.is_banned = is_banned


class ApiError(BinanceError):
    """The exchange refused the request.

    Attributes:
        operation: name of the method that was called.
        status: HTTP status, or the `status` of a WebSocket API reply.
        code: the exchange's error code, such as -2011; None if the answer holds none.
        msg: the exchange's message.
        name: the documented name of the code, such as "CANCEL_REJECTED"; None if it has none.
        nothing_executed: whether it is known that nothing of the request was executed. Where one request does several
            things, an error may be about one of them; what it says of each stands in `raw`.
        request: the parameters that were sent, by their names on the wire, without key and signature.
        client_order_id: the id by which the order can be found; None if the request is about none.
        retry_after: seconds for which the exchange wants no more requests, or after -1015 no more orders; if it does
            not say, 10 after 429 and 120 after 418.
        raw: the answer's bytes.
        headers: the answer's headers, names in lower case; empty on the WebSocket API.
    """

    def __init__(
        self,
        operation: str,
        status: int,
        code: int | None,
        msg: str,
        name: str | None,
        raw: bytes,
        headers: Mapping[str, str],
        *,
        nothing_executed: bool = False,
        request: Mapping[str, Any] | None = None,
        client_order_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        label = " ".join(str(part) for part in (status, code, name) if part is not None)
        is_stop = status in (418, 429) and code != _TOO_MANY_ORDERS
        stop = f"; no more requests for {retry_after:g} s" if is_stop and retry_after is not None else ""
        super().__init__(f"{operation}: {label}: {msg or _WITHOUT_WORDS.get(status, 'it gave no reason')}{stop}")
        self.operation = operation
        self.status = status
        self.code = code
        self.msg = msg
        self.name = name
        self.nothing_executed = nothing_executed
        self.request = request or {}
        self.client_order_id = client_order_id
        self.retry_after = retry_after
        self.raw = raw
        self.headers = headers


#: It stops orders alone.
_TOO_MANY_ORDERS = -1015

#: What a refusal without a message of the exchange means.
_WITHOUT_WORDS = {
    403: "refused by a firewall",
    409: "one of two things was done, the other was not",
    418: "banned for not having stopped",
    429: "too many requests",
}


@dataclass(frozen=True, slots=True)
class Resolution:
    """What became of a request whose execution was unknown.

    Attributes:
        state: "executed", "not executed" (and it never will be), or "unknown" still. Of a request about several orders
            "executed" and "not executed" mean every one of them; "mixed" that of each it is known, and not the same;
            "unknown" that of one at least it is not.
        answer: what the exchange shows of the order now; None if it shows none, or none could be asked for, and of a
            request about several: its `parts` have one each.
        reason: how it is known, or why it is not.
        client_order_id: the id by which the order can be found; None if the request does not name one.
        parts: of a request about several orders what became of each, in the order of the request; of one that replaces
            an order, what became of the cancel and of the new order. Empty for all others.
    """

    state: Literal["executed", "not executed", "mixed", "unknown"]
    answer: Any
    reason: str
    client_order_id: str | None = None
    parts: tuple[Resolution, ...] = ()


class Resolver(Protocol):
    """Finds out what became of one request; made by the client that sent it."""

    def resolve(self, wait: float | None) -> Resolution: ...

    def aresolve(self, wait: float | None) -> Awaitable[Resolution]: ...


class ExecutionUnknown(BinanceError):
    """The request left, and what became of it is not known. It is never repeated by the client.

    Attributes:
        operation: name of the method that was called.
        request: the parameters that were sent, by their names on the wire, without key and signature.
        client_order_id: the id by which the order can be found; None if the request is about none.
        reason: what happened: "timeout", "connection lost", "status 503", …
        status, code, msg, name: of the answer, if there was one, as in `ApiError`.
        raw: the answer's bytes, as far as they arrived.
        sender: which client sent it: its product, the host, and what stands for its key.
    """

    def __init__(
        self,
        operation: str,
        request: Mapping[str, Any],
        reason: str,
        *,
        client_order_id: str | None = None,
        status: int | None = None,
        code: int | None = None,
        msg: str = "",
        name: str | None = None,
        raw: bytes = b"",
        reads: bool = False,
        sender: str = "",
        resolver: Resolver | None = None,
    ) -> None:
        said = f" ({code}: {msg})" if code is not None else f" ({msg})" if msg else ""
        then = "it only reads: ask again" if reads else "the execution status is unknown, query before you repeat it"
        super().__init__(f"{operation}: {reason}{said}; {then}")
        self.operation = operation
        self.request = request
        self.client_order_id = client_order_id
        self.reason = reason
        self.status = status
        self.code = code
        self.msg = msg
        self.name = name
        self.raw = raw
        self.sender = sender
        self._resolver = resolver

    def resolve(self, wait: float | None = None) -> Resolution:
        """Ask the exchange what became of the request, by the documented query, for each order that it is about.

        A request that the exchange has not seen yet can still arrive until its `recvWindow` has passed, and then lie in
        a queue there for ten seconds; until then "no such order" is no answer, and the query is repeated.

        Of a cancel "executed" says that the order is canceled, and "not executed" that it is open, or ended otherwise.
        A conditional order that was triggered is another order from then on, which the cancel may have come too late
        for: as long as that one is open the cancel was "not executed", and when it has ended, by whatever, "unknown".

        Args:
            wait: seconds to go on asking, 0 for one query of each order (of a second at least); until the request can
                no longer take effect if it is left out.

        Raises:
            TypeError: the call was asynchronous: then it is `await error.aresolve()`.
            ValueError: `wait` is no number of seconds, 0 or more.
        """
        if self._resolver is None:
            return replace(_NO_CLIENT, client_order_id=self.client_order_id)
        return self._resolver.resolve(wait)

    async def aresolve(self, wait: float | None = None) -> Resolution:
        """`resolve` of an asynchronous call."""
        if self._resolver is None:
            return replace(_NO_CLIENT, client_order_id=self.client_order_id)
        return await self._resolver.aresolve(wait)

    def __copy__(self) -> ExecutionUnknown:
        copied: ExecutionUnknown = _again(type(self), self.args)  # type: ignore[assignment]
        copied.__dict__.update(self.__dict__)
        return copied

    def __reduce__(self) -> tuple[Any, ...]:
        # Another process has no connection to ask over, until a client there is given it: see `resolve` of the clients.
        return _again, (type(self), self.args), {**self.__dict__, "_resolver": None}


_NO_CLIENT = Resolution("unknown", None, "the client that sent it is not at hand; `resolve(error)` of another can ask")


class ResponseMismatch(UserWarning):
    """An answer does not fit its documented form; the value was passed on as it came."""
