"""What a client does, told to hooks and to the logger `binance_typed`, without anything that is secret.

Records of the logger have an attribute `binance`, a dictionary of their fields. They are DEBUG for every attempt, INFO
for waits and for answers that hold more than is documented, WARNING for unknown outcomes, for what the exchange forbids
and for clocks that jump, and ERROR for a hook that fails. No field is the value of a parameter but a client order id.
`logging` is imported by the first record that could reach somebody: below WARNING that takes a program that has
imported it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from inspect import iscoroutinefunction
from itertools import count
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from msgspec import Struct

from .operation import Route

if TYPE_CHECKING:
    import logging

    from .verdict import Verdict

E = TypeVar("E")

#: The name of the logger.
LOGGER = "binance_typed"

Reason = Literal["limit", "held", "retry", "clock"]

_DEBUG, _INFO, _WARNING, _ERROR = 10, 20, 30, 40

#: Seconds; a clock that is set anew by less has drifted, by more it has jumped.
_JUMP = 0.5

#: Parameters that open an account or a stream, and those that the client adds.
_HIDDEN = frozenset(
    {"apiKey", "faceToken", "listenKey", "listenToken", "recvWindow", "signature", "timestamp", "token"}
)

#: Beginnings of headers that say which weight is used up.
_USED = ("x-mbx-used-weight-", "x-sapi-used-")


class RequestEvent(Struct, frozen=True):
    """A request is about to leave.

    Attributes:
        operation: name of the method that was called.
        transport: `rest` or `ws`.
        method: of HTTP, or the method's name on the WebSocket API.
        path: of the URL; empty on the WebSocket API.
        params: by their names on the wire, without whatever is secret or added by the client; read only.
        attempt: 1 for the first.
        call_id: of the call that sends it; another call has another one.
    """

    operation: str
    transport: str
    method: str
    path: str
    params: Mapping[str, Any]
    attempt: int
    call_id: str


class AnswerEvent(Struct, frozen=True):
    """An attempt is over.

    Attributes:
        operation, transport, attempt, call_id: as in its `RequestEvent`.
        seconds: from the request to the answer, or to the end of waiting for it.
        outcome: an answer, an error of the exchange, not known, or nothing was sent.
        status: of HTTP or of the reply; None if there is none.
        code: the exchange's error code; None if there is none.
        bytes: length of the answer's body.
    """

    operation: str
    transport: str
    attempt: int
    call_id: str
    seconds: float
    outcome: Literal["answer", "error", "unknown", "unsent"]
    status: int | None
    code: int | None
    bytes: int


class WaitEvent(Struct, frozen=True):
    """A call waits before it sends.

    Attributes:
        operation, call_id: as in `RequestEvent`.
        seconds: for how long.
        reason: a budget is used up; the exchange has told us to stop; an attempt failed; the clock is being set.
    """

    operation: str
    call_id: str
    seconds: float
    reason: Reason


class Hook:
    """Base of hooks; override what is of interest, and pass objects of it to a client as `hooks`.

    Hooks are called in the thread, or the event loop, of the call, which goes on when they return: keep them short.
    What a hook raises does not reach the call, `SystemExit` neither, but `KeyboardInterrupt` does; the first time it is
    logged. A span of OpenTelemetry for every attempt:

        class Spans(Hook):
            def __init__(self):
                self.tracer, self.open = trace.get_tracer("trading"), {}

            def on_request(self, event):
                self.open[event.call_id] = self.tracer.start_span(event.operation)

            def on_answer(self, event):
                span = self.open.pop(event.call_id)
                span.set_attributes({"outcome": event.outcome, "attempt": event.attempt})
                span.end()
    """

    def on_request(self, event: RequestEvent) -> None:
        """A request is about to leave."""

    def on_answer(self, event: AnswerEvent) -> None:
        """An attempt is over."""

    def on_wait(self, event: WaitEvent) -> None:
        """A call waits."""


class Observer:
    """Tells what a client does. As long as nobody listens it does next to nothing."""

    __slots__ = ("_failed", "_hooks", "_transport")

    def __init__(self, hooks: Sequence[Hook], transport: str) -> None:
        self._hooks = tuple(hooks)
        self._transport = transport
        self._failed: set[int] = set()
        for hook in self._hooks:
            if not isinstance(hook, Hook):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise TypeError("hooks are objects of classes that derive from Hook")
            if any(iscoroutinefunction(method) for method in (hook.on_request, hook.on_answer, hook.on_wait)):
                raise TypeError(f"{type(hook).__name__}: the methods of a hook are plain ones, not `async`")

    def new_id(self) -> str:
        """A name that no other call of any process here has; a process that forks goes on with its own."""
        return f"{os.getpid():x}-{_START}-{next(_NUMBERS):x}"

    def request(self, operation: str, call_id: str, attempt: int, route: Route, values: Mapping[str, Any]) -> None:
        """An attempt is about to be sent; `values` by their names on the wire."""
        if self._hooks:
            shown = MappingProxyType({name: _frozen(value) for name, value in values.items() if name not in _HIDDEN})
            event = RequestEvent(operation, self._transport, route.method, route.path, shown, attempt, call_id)
            for hook in self._hooks:
                self._tell(hook, hook.on_request, event)

    def answer(self, operation: str, call_id: str, attempt: int, seconds: float, verdict: Verdict) -> None:
        """An attempt is over."""
        if self._hooks:
            event = AnswerEvent(
                operation,
                self._transport,
                attempt,
                call_id,
                seconds,
                verdict.kind,
                verdict.status,
                verdict.code,
                len(verdict.raw),
            )
            for hook in self._hooks:
                self._tell(hook, hook.on_answer, event)
        if _is_heard(_DEBUG):
            _log(
                _DEBUG,
                "attempt over",
                operation=operation,
                call_id=call_id,
                transport=self._transport,
                attempt=attempt,
                outcome=verdict.kind,
                reason=verdict.reason,
                status=verdict.status,
                code=verdict.code,
                milliseconds=round(seconds * 1000, 3),
                weight=_used(verdict.headers),
            )

    def unknown(self, operation: str, call_id: str, reason: str, client_order_id: str | None) -> None:
        """A request that changes something may have been executed, and may not."""
        _log(
            _WARNING,
            "execution unknown",
            operation=operation,
            call_id=call_id,
            transport=self._transport,
            reason=reason,
            client_order_id=client_order_id,
        )

    def wait(self, operation: str, call_id: str, seconds: float, reason: Reason) -> None:
        """A call waits before it sends."""
        if self._hooks:
            event = WaitEvent(operation, call_id, seconds, reason)
            for hook in self._hooks:
                self._tell(hook, hook.on_wait, event)
        if _is_heard(_INFO):
            _log(_INFO, "waiting", operation=operation, call_id=call_id, reason=reason, seconds=round(seconds, 3))

    def held(self, operation: str, status: int, seconds: float) -> None:
        """The exchange has told us to stop: 429, or 418 for a ban."""
        what = "banned" if status == 418 else "held"
        _log(_WARNING, what, operation=operation, transport=self._transport, status=status, seconds=round(seconds, 3))

    @property
    def listens(self) -> bool:
        """Whether somebody hears of what is merely of interest."""
        return _is_heard(_INFO)

    def undocumented(self, operation: str, place: str, finding: str) -> None:
        """An answer holds more than the documentation says."""
        _log(_INFO, "undocumented", operation=operation, place=place, finding=finding)

    def clock(self, moved: float, error: float) -> None:
        """The clock was set anew; both in seconds."""
        jumped = abs(moved) > _JUMP
        if jumped or _is_heard(_DEBUG):
            what = "clock jumped" if jumped else "clock set"
            _log(_WARNING if jumped else _DEBUG, what, milliseconds=round(moved * 1000), error=round(error * 1000))

    def _tell(self, hook: Hook, method: Callable[[E], None], event: E) -> None:
        try:
            method(event)
        except (Exception, SystemExit) as error:  # Ctrl-C is the user's own
            # Its text could be anything; where it was raised is enough to find it.
            where, kind = error.__traceback__, type(error).__name__
            while where is not None and where.tb_next is not None:
                where = where.tb_next
        else:
            return
        if id(hook) not in self._failed:
            self._failed.add(id(hook))
            place = f"{where.tb_frame.f_code.co_filename}:{where.tb_lineno}" if where is not None else ""
            _log(_ERROR, "hook failed", hook=type(hook).__name__, error=kind, place=place)


_START = os.urandom(4).hex()
_NUMBERS = count(1)
_logger: logging.Logger | None = None


def _frozen(value: Any) -> Any:
    """A value that a hook cannot change: it is about to be sent."""
    if isinstance(value, list | tuple):
        return tuple(_frozen(item) for item in cast("Sequence[Any]", value))
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return MappingProxyType({name: _frozen(item) for name, item in items})
    return value


def _used(headers: Mapping[str, str]) -> int | None:
    """The weight that the exchange counts as used, from an answer's headers."""
    for name, value in headers.items():
        if name.startswith(_USED) and value.isascii() and value.isdigit() and len(value) < 10:
            return int(value)
    return None


def _is_heard(level: int) -> bool:
    """Whether somebody may hear records of this level, which is below WARNING."""
    return "logging" in sys.modules and _the_logger().isEnabledFor(level)


def _the_logger() -> logging.Logger:
    global _logger
    if _logger is None:
        import logging

        _logger = logging.getLogger(LOGGER)
    return _logger


def _log(level: int, what: str, **fields: Any) -> None:
    """One record. An application's own handler may raise: no call is lost to that."""
    said = " ".join(f"{name}={value}" for name, value in fields.items() if value is not None and value != "")
    try:
        _the_logger().log(level, "%s: %s", what, said, extra={"binance": {"event": what, **fields}}, stacklevel=3)
    except Exception:
        return
