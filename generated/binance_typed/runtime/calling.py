"""One call from its parameters to its end, for every colour and transport: what is sent when, and when again.

Nothing here does input or output: a call says step by step what it needs (`effects`), and the client does it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from typing import Any, Generic, Literal, TypeVar

from .answers import NoAnswer, decode
from .budgeting import bill_for, cancel, room, settle
from .effects import Effect, Runner, SendFrame, SendHttp, Sleep, Steps
from .errors import ApiError, BinanceError, ExecutionUnknown, NotSent
from .limits.bill import Bill
from .limits.store import Receipt
from .observe import Observer
from .operation import Operation, Route
from .options import Options
from .request import checked, http_request, named, ws_frame
from .resolution import Inquiry
from .retry import backoff
from .timing import USUAL_RECV_WINDOW, recv_window, set_clock
from .venue import Venue
from .verdict import OUT_OF_TIME, Verdict, judge
from .wire import Answer, Timeout, Unsent

T = TypeVar("T")

_MS = 1_000_000  # ns
_TRANSPORTS = {"rest": "REST", "ws": "the WebSocket API"}


class Call(Generic[T]):
    """One call. `steps` runs it, once."""

    __slots__ = (
        "_is_corrected", "attempt", "began", "id", "observer", "operation", "options", "over", "raw", "received_at",
        "recv_window", "runner", "sent_at", "timestamp", "timing", "values", "venue",
    )  # fmt: skip

    def __init__(
        self,
        runner: Runner,
        venue: Venue,
        options: Options,
        observer: Observer,
        operation: Operation[T],
        *,
        window: Any = None,
        over: Literal["rest", "ws"] | None = None,
        raw: bool = False,
    ) -> None:
        self.runner = runner
        self.venue = venue
        self.options = options
        self.observer = observer
        self.operation = operation
        self.over: Literal["rest", "ws"] = over or venue.transport
        self.raw = raw
        self.recv_window = recv_window(operation, options, window, "us" in venue.operations.TIME_UNITS)
        self.values: Mapping[str, Any] = {}
        self.id = observer.new_id()
        self.attempt = 0
        #: ns on the monotonic clock: of the call, and of the last request and its answer.
        self.began = self.sent_at = self.received_at = venue.clock.monotonic()
        #: ms since 1970 at the exchange; 0 as long as nothing was signed.
        self.timestamp = 0
        #: What the last request carried besides its parameters.
        self.timing: dict[str, int | str] = {}
        self._is_corrected = False

    def steps(self, params: Mapping[str, Any]) -> Steps[T]:
        """Run the call.

        Raises:
            NotSent, ApiError, ExecutionUnknown: as these say.
        """
        route, bill = self._prepared(params)
        if self.operation.auth == "signed" and self.options.server_time:
            yield from set_clock(self)
        while True:
            self.attempt += 1
            receipt = (yield from room(self, bill)) if bill is not None else None
            self.observer.request(self.operation.name, self.id, self.attempt, route, self.values)
            self.sent_at = self.venue.clock.monotonic()
            outcome = yield from self._outcome(route, receipt)
            self.received_at = self.venue.clock.monotonic()
            verdict = judge(outcome, self.venue.clock.now() // _MS)
            self.observer.answer(
                self.operation.name, self.id, self.attempt, (self.received_at - self.sent_at) / 1e9, verdict
            )
            if receipt is not None or verdict.is_stop:
                yield from settle(self, bill, receipt, outcome, verdict)
            if verdict.kind == "answer":
                if self.raw:
                    return outcome  # type: ignore[no-any-return]
                try:
                    return self._decoded(outcome)
                except NoAnswer as none:
                    verdict = self._without_answer(verdict, none)
            pause = yield from self._before_next(verdict)
            if pause is None:
                raise self._failure(verdict)
            self.observer.wait(self.operation.name, self.id, pause, "retry")
            yield Sleep(pause)

    def _outcome(self, route: Route, receipt: Receipt | None) -> Generator[Effect, Any, Any]:
        """What comes of sending it. Whoever interrupts the call is told that something may have left."""
        if self.left() <= 0:
            return Unsent("no time is left")
        closed: NotSent | None = None
        try:
            return (yield self._send(route))
        except NotSent as error:
            closed = error
        except BaseException as end:
            reason = f"interrupted ({type(end).__name__})"
            seconds = (self.venue.clock.monotonic() - self.sent_at) / 1e9
            self.observer.answer(self.operation.name, self.id, self.attempt, seconds, Verdict("unknown", reason))
            if not self.operation.reads:
                id_ = Inquiry(self).client_order_id
                self.observer.unknown(self.operation.name, self.id, reason, id_)
                named_ = f" as {id_}" if id_ is not None else ""
                end.add_note(f"{self.operation.name}: it may have been executed{named_}; query before you repeat it")
            raise
        if receipt is not None:
            yield from cancel(self, receipt)
        raise closed

    def within(self, operation: Operation[Any], over: Literal["rest", "ws"], *, raw: bool = False) -> Call[Any]:
        """A call on behalf of this one."""
        options = replace(self.options, retries=min(1, self.options.retries))
        return Call(self.runner, self.venue, options, self.observer, operation, over=over, raw=raw)

    def left(self) -> float:
        """Seconds until the whole call must have ended."""
        return self.options.timeout.total - (self.venue.clock.monotonic() - self.began) / 1e9

    def valid_for(self) -> float:
        """ms for which the request is valid after its timestamp."""
        return float(self.recv_window or USUAL_RECV_WINDOW)

    # --- before ---------------------------------------------------------------------------------------------------

    def _prepared(self, params: Mapping[str, Any]) -> tuple[Route, Bill | None]:
        """Everything that can be refused without a word to the exchange is refused here."""
        operation, options = self.operation, self.options
        route = operation.rest if self.over == "rest" else operation.ws
        if route is None:
            raise NotSent(f"{operation.name} is not documented for {_TRANSPORTS[self.over]}")
        if options.order_ids is not None and operation.client_id is not None:
            params = self._with_ids(params, options.order_ids)
        self.values, sent = checked(operation, params, options)
        if operation.auth != "none" and options.credentials is None:
            raise NotSent(f"{operation.name} needs credentials; pass them to the client, see `Credentials`")
        return route, bill_for(self, route, sent)

    def _with_ids(self, params: Mapping[str, Any], order_ids: Callable[[], str]) -> Mapping[str, Any]:
        failure = ""
        try:
            return named(self.operation, params, order_ids)
        except Exception as error:  # the user's own function
            failure = type(error).__name__
        raise NotSent(f"{self.operation.name}: order_ids failed ({failure})")

    def _send(self, route: Route) -> SendHttp | SendFrame:
        """The request; signed now, or when it is written."""
        left = max(0.001, self.left())
        limits = self.options.timeout
        timeout = Timeout(min(limits.connect, left), min(limits.read, left), left)
        if self.over == "ws":
            return SendFrame(lambda id_, logged_on: self._frame(route, id_, logged_on), timeout)
        base = self.venue.bases["rest"]
        return SendHttp(http_request(self.operation, route, self.values, self._timing(), self.options, base), timeout)

    def _frame(self, route: Route, id_: str, logged_on: bool) -> str:
        return ws_frame(id_, self.operation, route, self.values, self._timing(), self.options, logged_on)

    def _timing(self) -> dict[str, int | str]:
        """What a signed request carries besides its parameters."""
        if self.operation.auth != "signed":
            return {}
        now = self.venue.clock.now()
        self.timestamp = now // _MS
        window = {} if self.recv_window is None else {"recvWindow": self.recv_window}
        self.timing = {**window, "timestamp": now // 1000 if self.options.time_unit == "us" else self.timestamp}
        return self.timing

    # --- after ----------------------------------------------------------------------------------------------------

    def _decoded(self, answer: Answer) -> T:
        return decode(self.operation, answer.body, self.venue.product, self.options.decimals)

    def _without_answer(self, verdict: Verdict, none: NoAnswer) -> Verdict:
        """A success whose body is no answer: an error object, or no JSON. What a read lacks is no loss."""
        is_error = none.code is not None and self.operation.reads
        kind: Literal["error", "unknown"] = "error" if is_error else "unknown"
        return replace(verdict, kind=kind, reason=none.reason, code=none.code, msg=none.msg)

    def _before_next(self, verdict: Verdict) -> Generator[Effect, Any, float | None]:
        """Seconds until the request may be sent again; None if it may not."""
        if verdict.code == OUT_OF_TIME and verdict.kind == "error" and self.operation.auth == "signed":
            return (yield from self._with_clock_set())
        pause = max(backoff(self.attempt), verdict.retry_after or 0.0)
        is_over = self.attempt > self.options.retries or pause >= self.left()
        return None if is_over or not self._may_leave_again(verdict) else pause

    def _may_leave_again(self, verdict: Verdict) -> bool:
        """Whether it can do no harm: nothing has left, or it only reads and the exchange has nothing against it."""
        if verdict.kind == "unsent" or not self.operation.reads:
            return verdict.kind == "unsent"
        return verdict.kind == "unknown" or (verdict.is_stop and self.options.limits != "raise")

    def _with_clock_set(self) -> Generator[Effect, Any, float | None]:
        """The exchange refused the timestamp: set the clock, once; 0 if the request may then be sent again.

        One that changes something may not when its `recvWindow` has passed since the call began: who sent it wanted it
        done by then, or not at all.
        """
        if self._is_corrected or not self.options.server_time:
            return None
        self._is_corrected = True
        is_set = yield from set_clock(self, anew=True)
        elapsed = (self.venue.clock.monotonic() - self.began) / _MS
        in_time = self.operation.reads or elapsed < self.valid_for()
        return 0.0 if is_set and in_time and self.left() > 0 else None

    def _failure(self, verdict: Verdict) -> BinanceError:
        """The exception for what is no success."""
        operation, code = self.operation, verdict.code
        if verdict.kind == "unsent":
            return NotSent(f"{operation.name}: {verdict.reason}")
        name = None if code is None else operation.errors.get(code) or self.venue.names.get(code)
        if verdict.kind == "error":
            return ApiError(
                operation.name,
                verdict.status or 0,
                code,
                verdict.msg,
                name,
                verdict.raw,
                verdict.headers,
                retry_after=verdict.retry_after,
            )
        inquiry = Inquiry(self)
        if not operation.reads:
            self.observer.unknown(operation.name, self.id, verdict.reason, inquiry.client_order_id)
        return ExecutionUnknown(
            operation.name,
            {**self.values, **self.timing},
            verdict.reason,
            client_order_id=inquiry.client_order_id,
            status=verdict.status,
            code=code,
            msg=verdict.msg,
            name=name,
            raw=verdict.raw,
            reads=operation.reads,
            resolver=inquiry,
        )
