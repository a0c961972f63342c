"""What is told of calls: to hooks and to the logger, never anything secret, and never at the price of a call."""

from __future__ import annotations

import logging
import subprocess
import sys
import timeit
from collections.abc import Mapping

import pytest
from binance_typed.runtime.observe import LOGGER, AnswerEvent, Hook, Observer, RequestEvent, WaitEvent
from binance_typed.runtime.operation import Route
from binance_typed.runtime.verdict import Verdict

ORDER = Route("POST", "/order")
DONE = Verdict("answer", status=200, raw=b"{}", headers={"x-mbx-used-weight-1m": "17", "etag": "5"})
LOST = Verdict("unknown", "timeout")


class Record(Hook):
    def __init__(self) -> None:
        self.events: list[object] = []

    def on_request(self, event: RequestEvent) -> None:
        self.events.append(event)

    def on_answer(self, event: AnswerEvent) -> None:
        self.events.append(event)

    def on_wait(self, event: WaitEvent) -> None:
        self.events.append(event)


class Broken(Hook):
    def __init__(self, raised: BaseException) -> None:
        self.raised = raised

    def on_request(self, event: RequestEvent) -> None:
        raise self.raised

    on_answer = on_wait = on_request


def tell(observer: Observer, values: Mapping[str, object] | None = None) -> None:
    observer.request("new_order", "id", 1, ORDER, values or {})
    observer.answer("new_order", "id", 1, 0.0123, DONE)
    observer.wait("new_order", "id", 1.5, "retry")


def test_events():
    hook = Record()
    tell(Observer([Hook(), hook], "rest"), {"symbol": "BTCUSDT"})
    assert hook.events == [
        RequestEvent("new_order", "rest", "POST", "/order", {"symbol": "BTCUSDT"}, 1, "id"),
        AnswerEvent("new_order", "rest", 1, "id", 0.0123, "answer", 200, None, 2),
        WaitEvent("new_order", "id", 1.5, "retry"),
    ]


def test_a_hook_sees_no_secret_and_changes_nothing():
    batch = [{"symbol": "A", "ids": [1]}]
    hidden = ("apiKey", "signature", "timestamp", "recvWindow", "listenKey", "listenToken", "token", "faceToken")
    hook = Record()
    values = {"batchOrders": batch, **dict.fromkeys(hidden, "very-secret")}
    Observer([hook], "ws").request("place", "id", 1, Route("order.place"), values)
    (event,) = hook.events
    assert "very-secret" not in repr(event)
    assert (event.method, event.path, list(event.params)) == ("order.place", "", ["batchOrders"])
    for change in (
        lambda: event.params.update(symbol="B"),
        lambda: event.params.__setitem__("symbol", "B"),
        lambda: event.params["batchOrders"].append(1),
        lambda: event.params["batchOrders"][0].__setitem__("symbol", "B"),
        lambda: event.params["batchOrders"][0]["ids"].append(2),
        lambda: setattr(event, "attempt", 2),
    ):
        with pytest.raises((AttributeError, TypeError)):
            change()
    assert batch == [{"symbol": "A", "ids": [1]}]


def test_a_broken_hook_is_logged_once_and_costs_no_call(caplog):
    caplog.set_level(logging.ERROR, LOGGER)
    before, after, broken = Record(), Record(), Broken(ValueError("very-secret"))
    observer = Observer([before, broken, Broken(KeyError("very-secret")), after], "rest")
    for _ in range(3):
        tell(observer)
    assert len(before.events) == len(after.events) == 9
    assert [record.binance["error"] for record in caplog.records] == ["ValueError", "KeyError"]
    assert caplog.records[0].binance["hook"] == "Broken"
    assert caplog.records[0].binance["place"] == f"{__file__}:{Broken.on_request.__code__.co_firstlineno + 1}"
    assert "very-secret" not in caplog.text


def test_who_interrupts_the_program_may():
    with pytest.raises(KeyboardInterrupt):
        tell(Observer([Broken(KeyboardInterrupt())], "rest"))


def test_a_hook_ends_no_program(caplog):
    """It would take the answer with it."""
    caplog.set_level(logging.ERROR, LOGGER)
    after = Record()
    tell(Observer([Broken(SystemExit(7)), after], "rest"))
    assert len(after.events) == 3
    assert [record.binance["error"] for record in caplog.records] == ["SystemExit"]


class Asynchronous(Hook):
    async def on_answer(self, event: AnswerEvent) -> None: ...


@pytest.mark.parametrize(("hook", "says"), [(Record, "objects of classes"), (print, "Hook"), (Asynchronous(), "plain")])
def test_what_is_no_hook_is_refused_at_once(hook, says):
    with pytest.raises(TypeError, match=says):
        Observer([hook], "rest")


def test_calls_have_ids_of_their_own():
    one, other = Observer((), "rest"), Observer((), "rest")
    ids = [observer.new_id() for _ in range(1000) for observer in (one, other)]
    assert len(set(ids)) == 2000
    assert max(map(len, ids)) < 40


# --- the logger -------------------------------------------------------------------------------------------------


@pytest.fixture
def heard(caplog):
    """What the logger says from a level on: level and fields of each record."""

    def listen(level=logging.DEBUG):
        caplog.set_level(level, LOGGER)
        caplog.clear()
        return lambda: [(record.levelname, record.binance) for record in caplog.records]

    return listen


def test_records(heard, caplog):
    said = heard()
    observer = Observer((), "rest")
    tell(observer, {"symbol": "BTCUSDT"})
    observer.answer("new_order", "id", 2, 10.0, LOST)
    observer.unknown("new_order", "id", "timeout", "my-order")
    observer.answer("new_order", "id", 3, 0.1, Verdict("error", "status 400", 400, -2010, "Account: very-secret"))
    observer.answer("new_order", "id", 4, 0.1, Verdict("unsent", "refused"))
    observer.held("new_order", 429, 3.0)
    observer.held("new_order", 418, 120.0)
    observer.clock(0.4, 0.01)
    observer.clock(-0.6, 0.01)
    levels = [(level, fields["event"]) for level, fields in said()]
    assert levels == [
        ("DEBUG", "attempt over"),
        ("INFO", "waiting"),
        ("DEBUG", "attempt over"),
        ("WARNING", "execution unknown"),
        ("DEBUG", "attempt over"),
        ("DEBUG", "attempt over"),
        ("WARNING", "held"),
        ("WARNING", "banned"),
        ("DEBUG", "clock set"),
        ("WARNING", "clock jumped"),
    ]
    assert said()[0][1] == {
        "event": "attempt over",
        "operation": "new_order",
        "call_id": "id",
        "transport": "rest",
        "attempt": 1,
        "outcome": "answer",
        "reason": "",
        "status": 200,
        "code": None,
        "milliseconds": 12.3,
        "weight": 17,
    }
    assert said()[4][1]["code"] == -2010
    assert {record.msg for record in caplog.records} == {"%s: %s"}
    assert {record.name for record in caplog.records} == {"binance_typed"}
    assert {record.filename for record in caplog.records} == {"test_observe.py"}
    assert "BTCUSDT" not in caplog.text
    assert "very-secret" not in caplog.text


def test_levels(heard):
    for level, number in [(logging.INFO, 5), (logging.WARNING, 4), (logging.ERROR, 0)]:
        said = heard(level)
        observer = Observer((), "rest")
        tell(observer)
        observer.answer("new_order", "id", 2, 10.0, LOST)
        observer.unknown("new_order", "id", "timeout", "my-order")
        observer.held("new_order", 429, 3.0)
        observer.held("new_order", 418, 3.0)
        observer.clock(0.4, 0.01)
        observer.clock(0.6, 0.01)
        assert len(said()) == number


@pytest.mark.parametrize("used", ["", "-1", "1e9", "１７", "9" * 5000, "17\r\nX"])
def test_a_header_that_is_no_number_is_not_repeated(heard, used):
    said = heard()
    Observer((), "rest").answer("op", "id", 1, 0.1, Verdict("answer", headers={"x-mbx-used-weight-1m": used}))
    assert said()[0][1]["weight"] is None


class Raises(logging.Handler):
    def emit(self, record):
        raise RuntimeError("a disk is full")


def test_a_broken_handler_costs_no_call(heard):
    heard()
    logger, handler = logging.getLogger(LOGGER), Raises()
    logger.addHandler(handler)
    try:
        tell(Observer((), "rest"))
        Observer((), "rest").answer("new_order", "id", 2, 10.0, LOST)
    finally:
        logger.removeHandler(handler)


SILENT = """
import sys
from types import SimpleNamespace
from binance_typed.runtime.observe import Hook, Observer
from binance_typed.runtime.operation import Route

verdict = SimpleNamespace(kind="answer", reason="", status=200, code=None, raw=b"", headers={})
observer = Observer([Hook()], "rest")
observer.request("op", observer.new_id(), 1, Route("GET", "/x"), {})
observer.answer("op", "id", 1, 0.1, verdict)
observer.wait("op", "id", 0.1, "limit")
observer.clock(0.1, 0.1)
assert "logging" not in sys.modules and "asyncio" not in sys.modules
verdict.kind, verdict.reason = "unknown", "timeout"
observer.answer("op", "id", 1, 0.1, verdict)
assert "logging" not in sys.modules
observer.unknown("op", "id", "timeout", "mine")
assert "logging" in sys.modules
"""


def test_logging_is_imported_by_the_first_warning_and_that_is_seen():
    done = subprocess.run([sys.executable, "-c", SILENT], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith(
        "execution unknown: operation=op call_id=id transport=rest reason=timeout client_order_id=mine"
    )
    assert len(done.stderr.splitlines()) == 1


def test_nobody_pays_for_what_nobody_hears(heard):
    heard(logging.WARNING)
    observer = Observer((), "rest")
    told = min(timeit.repeat(lambda: tell(observer), number=2000, repeat=5)) / 2000
    assert told < 10e-6  # three calls, each well below 1 µs; a busy machine may take longer
