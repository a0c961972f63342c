"""One call from its parameters to its end, for every colour and transport: what is sent when, and when again.

Nothing here does input or output: a call says step by step what it needs (`effects`), and the client does it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from typing import Any, Generic, Literal, TypeVar

from .answers import NoAnswer, decode
from .budgeting import bill_for, cancel, room, settle
from .effects import Departure, Effect, Outcome, Runner, SendFrame, SendHttp, Sleep, Steps
from .errors import ApiError, BinanceError, ExecutionUnknown, NotSent
from .limits.bill import Bill
from .limits.store import Receipt
from .noticing import notice
from .observe import Observer
from .operation import Operation, Route
from .options import Options
from .request import checked, http_request, named, ws_frame
from .resolution import Inquiry, sender_of
from .retry import backoff
from .timing import USUAL_RECV_WINDOW, recv_window, set_clock
from .venue import Venue
from .verdict import OUT_OF_TIME, Verdict, judge
from .wire import Answer, Timeout, Unsent, take_mark

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
        if self.operation.auth == "signed" and self.options.server_time and self.venue.clock.due():
            yield from set_clock(self)
        while True:
            self.attempt += 1
            receipt = (yield from room(self, bill)) if bill is not None else None
            outcome = yield from self._outcome(route, receipt)
            verdict, answer = yield from self._ended(bill, receipt, outcome)
            if verdict.kind == "answer":
                return answer  # type: ignore[no-any-return]
            yield from self._again(verdict)

    def _again(self, verdict: Verdict) -> Generator[Effect, Any, None]:
        """Wait until the request may be sent again; raise what it is instead if it may not."""
        try:
            pause = yield from self._before_next(verdict)
            if pause is None:
                raise self._failure(verdict)
        except BinanceError:
            raise
        except BaseException as end:
            if verdict.kind == "unknown":
                self._warn(end)
            raise
        self.observer.wait(self.operation.name, self.id, pause, "retry")
        yield Sleep(pause)

    def _outcome(self, route: Route, receipt: Receipt | None) -> Generator[Effect, Any, Any]:
        """What comes of sending it. Whoever interrupts the call is told if something may have left."""
        departure = Departure()
        closed: NotSent | None = None
        try:
            self.observer.request(self.operation.name, self.id, self.attempt, route, self.values)
            self.sent_at = self.venue.clock.monotonic()
            if self.left() <= 0:
                return Unsent("no time is left")
            return (yield self._send(route, departure))
        except NotSent as error:
            closed = error
        except BaseException as end:
            is_unsent = take_mark(end) or departure.give_up()
            verdict = Verdict("unsent" if is_unsent else "unknown", f"interrupted ({type(end).__name__})")
            seconds = (self.venue.clock.monotonic() - self.sent_at) / 1e9
            self.observer.answer(self.operation.name, self.id, self.attempt, seconds, verdict)
            if not is_unsent:
                self._warn(end)
            elif receipt is not None and not isinstance(end, GeneratorExit):  # which may wait for nothing
                yield from cancel(self, receipt)
            raise
        self.observer.answer(self.operation.name, self.id, self.attempt, 0.0, Verdict("unsent", str(closed)))
        if receipt is not None:
            yield from cancel(self, receipt)
        raise closed

    def _ended(
        self, bill: Bill | None, receipt: Receipt | None, outcome: Outcome
    ) -> Generator[Effect, Any, tuple[Verdict, Any]]:
        """What an outcome means, and the answer if it is one. Whoever interrupts that loses it, and is told."""
        verdict: Verdict | None = None
        try:
            verdict = judge(outcome, self.venue.clock.now() // _MS)
            self.received_at = self.venue.clock.monotonic()
            seconds = (self.received_at - self.sent_at) / 1e9
            self.observer.answer(self.operation.name, self.id, self.attempt, seconds, verdict)
            if receipt is not None or verdict.is_stop or verdict.orders_used_up:
                yield from settle(self, bill, receipt, outcome, verdict)
            return self._read(outcome, verdict)
        except BaseException as end:
            if verdict is None or verdict.kind in ("answer", "unknown"):
                self._warn(end)
            raise

    def _warn(self, end: BaseException) -> None:
        """Say on what interrupts the call, and in the log, that the request may have been executed."""
        if self.operation.reads:
            return
        id_ = Inquiry(self).named
        named_ = f" as {id_}" if id_ is not None else ""
        end.add_note(f"{self.operation.name}: it may have been executed{named_}; query before you repeat it")
        self.observer.unknown(self.operation.name, self.id, f"interrupted ({type(end).__name__})", id_)

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

    def _send(self, route: Route, departure: Departure) -> SendHttp | SendFrame:
        """The request; signed now, or when it is written."""
        left = max(0.001, self.left())
        limits = self.options.timeout
        timeout = Timeout(min(limits.connect, left), min(limits.read, left), left)
        if self.over == "ws":
            return SendFrame(lambda id_, logged_on: self._frame(route, departure, id_, logged_on), timeout)
        departure.begin()  # what interrupts the transport says if nothing has left all the same
        base = self.venue.bases["rest"]
        return SendHttp(http_request(self.operation, route, self.values, self._timing(), self.options, base), timeout)

    def _frame(self, route: Route, departure: Departure, id_: str, logged_on: bool) -> str:
        if not departure.begin():
            raise Unsent("the call was given up")
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

    def _read(self, outcome: Outcome, verdict: Verdict) -> tuple[Verdict, Any]:
        """The answer, unless there is none: then another verdict."""
        if verdict.kind != "answer" or not isinstance(outcome, Answer):
            return verdict, None
        if self.raw and self.operation.reads:
            return verdict, outcome
        try:
            answer = decode(self.operation, outcome.body, self.venue.product, self.options.decimals)
        except NoAnswer as none:
            return self._without_answer(verdict, none), None
        if self.observer.listens:
            notice(self.observer, self.venue.product, self.operation, outcome.body)
        return verdict, outcome if self.raw else answer

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
        is_over = self.attempt - self._is_corrected > self.options.retries or pause >= self.left()
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
        request, inquiry = {**self.values, **self.timing}, Inquiry(self)
        if verdict.kind == "error":
            return ApiError(
                operation.name,
                verdict.status or 0,
                code,
                verdict.msg,
                name,
                verdict.raw,
                verdict.headers,
                nothing_executed=verdict.nothing_executed,
                request=request,
                client_order_id=inquiry.client_order_id,
                retry_after=verdict.retry_after,
            )
        if not operation.reads:
            self.observer.unknown(operation.name, self.id, verdict.reason, inquiry.named)
        return ExecutionUnknown(
            operation.name,
            request,
            verdict.reason,
            client_order_id=inquiry.client_order_id,
            status=verdict.status,
            code=code,
            msg=verdict.msg,
            name=name,
            raw=verdict.raw,
            reads=operation.reads,
            sender=sender_of(self.venue, self.options),
            resolver=inquiry,
        )
