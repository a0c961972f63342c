"""Calls that somebody ends from outside, and clients that are used otherwise than meant: what is said of it."""

from __future__ import annotations

import asyncio
import copy
import logging
from typing import Any

import pytest
from binance_typed import (
    Answer,
    AsyncSpot,
    Credentials,
    ExecutionUnknown,
    Hook,
    LocalStore,
    Network,
    NotSent,
    Spot,
)

KEY = Credentials.hmac("toy-key", "toy-secret")
ORDER: dict[str, Any] = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": 1}
PLAIN: dict[str, Any] = {"base_url": "http://127.0.0.1:1", "server_time": False, "retries": 0}


class Sends:
    """A transport that gives, or raises, what it was made with."""

    def __init__(self, given: Any) -> None:
        self.given = given
        self.sent = 0

    def send(self, request: Any, timeout: Any) -> Any:
        self.sent += 1
        if isinstance(self.given, BaseException):
            raise self.given
        return self.given

    def close(self) -> None:
        pass


class Ends(Hook):
    def __init__(self) -> None:
        self.outcomes: list[str] = []

    def on_answer(self, event: Any) -> None:
        self.outcomes.append(event.outcome)


def test_an_interrupted_order_is_named(caplog: pytest.LogCaptureFixture) -> None:
    hook = Ends()
    client = Spot(KEY, transport=Sends(KeyboardInterrupt()), hooks=[hook], **PLAIN)
    with caplog.at_level(logging.WARNING), pytest.raises(KeyboardInterrupt) as caught:
        client.new_order(new_client_order_id="my-order", **ORDER)
    assert caught.value.__notes__ == ["new_order: it may have been executed as my-order; query before you repeat it"]
    assert "client_order_id=my-order" in caplog.text
    assert hook.outcomes == ["unknown"]


def test_a_cancelled_order_is_named() -> None:
    class Waits:
        async def send(self, request: Any, timeout: Any) -> Any:  # noqa: ASYNC109 - as the protocol has it
            await asyncio.sleep(10)

        async def aclose(self) -> None:
            pass

    async def run() -> BaseException:
        client = AsyncSpot(KEY, transport=Waits(), **PLAIN)
        task = asyncio.create_task(client.new_order(new_client_order_id="my-order", **ORDER))
        await asyncio.sleep(0.01)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            return error
        raise AssertionError("it was not cancelled")

    error = asyncio.run(run())
    assert error.__notes__ == ["new_order: it may have been executed as my-order; query before you repeat it"]


DONE = Answer(200, {}, b'{"orderId":1,"status":"FILLED"}')
NAMED = ["new_order: it may have been executed as my-order; query before you repeat it"]


class Interrupts(LocalStore):
    def settle(self, *arguments: Any) -> None:
        raise KeyboardInterrupt


class InterruptsToo(Hook):
    def on_answer(self, event: Any) -> None:
        raise KeyboardInterrupt


@pytest.mark.parametrize("options", [{"budget": Interrupts()}, {"hooks": [InterruptsToo()]}], ids=["budget", "hook"])
def test_an_order_whose_answer_is_lost_to_an_interruption_is_named(
    options: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    client = Spot(KEY, transport=Sends(DONE), **options, **PLAIN)
    with caplog.at_level(logging.WARNING), pytest.raises(KeyboardInterrupt) as caught:
        client.new_order(new_client_order_id="my-order", **ORDER)
    assert caught.value.__notes__ == NAMED
    assert "client_order_id=my-order" in caplog.text


def test_an_interruption_while_an_unknown_outcome_is_told_names_the_order() -> None:
    class Once(logging.Handler):
        done = False

        def emit(self, record: logging.LogRecord) -> None:
            if "execution unknown" in record.getMessage() and not self.done:
                self.done = True
                raise KeyboardInterrupt

    logger, handler = logging.getLogger("binance_typed"), Once()
    logger.addHandler(handler)
    try:
        client = Spot(KEY, transport=Sends(Answer(503, {}, b"")), **PLAIN)
        with pytest.raises(KeyboardInterrupt) as caught:
            client.new_order(new_client_order_id="my-order", **ORDER)
    finally:
        logger.removeHandler(handler)
    assert caught.value.__notes__ == NAMED


def test_a_closed_client_ends_what_it_began() -> None:
    hook = Ends()
    client = Spot(KEY, transport=Sends(DONE), hooks=[hook], **PLAIN)
    client.close()
    with pytest.raises(NotSent, match="the client is closed"):
        client.new_order(**ORDER)
    assert hook.outcomes == ["unsent"]


def test_a_budget_that_does_not_go_with_a_client() -> None:
    class Blocks(LocalStore):
        blocks = True

    class Awaited(LocalStore):
        async def reserve(self, *arguments: Any) -> Any:  # type: ignore[override]
            raise AssertionError

    class Mine(AsyncSpot[str]):
        pass

    class AsyncInName(Spot[str]):
        pass

    for kind, budget, said in (
        (AsyncSpot, Blocks(), "blocks the event loop"),
        (Mine, Blocks(), "blocks the event loop"),
        (Spot, Awaited(), "for asynchronous clients"),
        (AsyncInName, Awaited(), "for asynchronous clients"),
    ):
        with pytest.raises(TypeError, match=said):
            kind(KEY, budget=budget)
    Mine(KEY, budget=Awaited())
    AsyncInName(KEY, budget=Blocks())


def test_an_order_that_was_refused_is_known_to_be() -> None:
    refused = Answer(400, {}, b'{"code":-2010,"msg":"said"}')
    client = Spot(KEY, transport=Sends(refused), budget=Interrupts(), **PLAIN)
    with pytest.raises(KeyboardInterrupt) as caught:
        client.new_order(new_client_order_id="my-order", **ORDER)
    assert not hasattr(caught.value, "__notes__")


def test_an_interrupted_read_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    client = Spot(KEY, transport=Sends(KeyboardInterrupt()), **PLAIN)
    with caplog.at_level(logging.WARNING), pytest.raises(KeyboardInterrupt) as caught:
        client.query_order(symbol="BTCUSDT", order_id=1)
    assert not hasattr(caught.value, "__notes__")
    assert caplog.text == ""


@pytest.mark.parametrize("given", [None, (200, {}, b"{}"), "x", Answer("200", {}, b""), Answer(200, None, b"")])
def test_what_is_no_answer_leaves_an_order_unknown(given: Any) -> None:
    client = Spot(KEY, transport=Sends(given), **PLAIN)
    with pytest.raises(ExecutionUnknown, match="the transport gave no Answer but"):
        client.new_order(**ORDER)


@pytest.mark.parametrize("body", [b"<html>", b'{"code":-1000,"msg":"said"}', b""])
def test_an_order_is_not_done_because_its_raw_answer_says_success(body: bytes) -> None:
    client = Spot(KEY, transport=Sends(Answer(200, {}, body)), **PLAIN)
    assert client.with_raw(client.query_order)(symbol="A", order_id=1).body == body
    with pytest.raises(ExecutionUnknown) as caught:
        client.with_raw(client.new_order)(**ORDER)
    assert caught.value.raw == body


def test_raw_answers_of_this_client_alone() -> None:
    mine = Spot(KEY, transport=Sends(Answer(200, {}, b'{"orderId":1}')), **PLAIN)
    other = Spot(KEY, transport=Sends(Answer(200, {}, b'{"orderId":2}')), **PLAIN)
    view = mine.with_options(recv_window=77)
    assert mine.with_raw(view.query_order)(symbol="A", order_id=1).body == b'{"orderId":1}'
    for method in (other.query_order, print, lambda: 1):
        with pytest.raises(TypeError, match="with_raw takes a method of this client"):
            mine.with_raw(method)


def test_a_stop_is_told_to_all_of_the_process() -> None:
    """Who keeps no budget asks on; who keeps one stops."""
    store = LocalStore()
    loose = Spot(KEY, transport=Sends(Answer(429, {"retry-after": "7"}, b"")), budget=store, limits="off", **PLAIN)
    strict = Spot(KEY, transport=(sends := Sends(Answer(200, {}, b"{}"))), budget=store, limits="raise", **PLAIN)
    with pytest.raises(Exception, match=r"429: too many requests; no more requests for 7 s"):
        loose.new_order(**ORDER)
    with pytest.raises(NotSent, match="the exchange has told us to stop"):
        strict.query_order(symbol="A", order_id=1)
    assert sends.sent == 0


def test_too_many_orders_of_one_account_stop_nobody_else() -> None:
    store, many = LocalStore(), Answer(429, {}, b'{"code":-1015,"msg":"Too many new orders."}')
    with pytest.raises(Exception, match="-1015"):
        Spot(KEY, transport=Sends(many), budget=store, **PLAIN).new_order(**ORDER)
    other = Spot(KEY, transport=Sends(Answer(200, {}, b'{"orderId":1}')), budget=store, limits="raise", **PLAIN)
    assert other.query_order(symbol="A", order_id=1).order_id == 1


def test_a_broken_budget_is_not_sent_before_and_no_matter_afterwards() -> None:
    class Broken(LocalStore):
        def settle(self, *arguments: Any) -> None:
            raise RuntimeError

    class Gone(LocalStore):
        def reserve(self, *arguments: Any) -> Any:
            raise RuntimeError

    answer = Sends(Answer(200, {}, b'{"orderId":1}'))
    assert Spot(KEY, transport=answer, budget=Broken(), **PLAIN).new_order(**ORDER).order_id == 1
    with pytest.raises(NotSent, match="the budget failed"):
        Spot(KEY, transport=answer, budget=Gone(), **PLAIN).new_order(**ORDER)
    assert answer.sent == 1


def test_ids_that_cannot_be_made() -> None:
    def fails() -> str:
        raise ZeroDivisionError

    with pytest.raises(NotSent, match=r"order_ids failed \(ZeroDivisionError\)"):
        Spot(KEY, transport=Sends(None), order_ids=fails, **PLAIN).new_order(**ORDER)


def test_a_copied_error_can_still_ask() -> None:
    sends = Sends(Answer(503, {}, b""))
    client = Spot(KEY, transport=sends, **PLAIN)
    with pytest.raises(ExecutionUnknown) as caught:
        client.new_order(**ORDER)
    sends.given = Answer(200, {}, b"{}")
    copied = copy.copy(caught.value)
    assert copied.resolve(0).state == "unknown"
    assert sends.sent == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"network": "http://p"}, "network is a Network"),
        ({"hooks": Hook()}, "hooks is a list of Hook objects"),
        ({"budget": 3}, "budget is a LocalStore"),
        ({"order_ids": "x"}, "order_ids is a function"),
        ({"transport": 3}, "transport has no method `send`"),
        ({"proxy": "http://p"}, "Spot has no setting proxy"),
        ({"transport": Sends(None), "network": Network()}, "with one of your own"),
    ],
)
def test_settings_that_make_no_sense(options: dict[str, Any], said: str) -> None:
    with pytest.raises((TypeError, ValueError), match=said):
        Spot(KEY, **options)


@pytest.mark.parametrize(
    "options", [{"proxy": "127.0.0.1:3128"}, {"proxy": "socks5://p"}, {"family": "ipv5"}, {"tls": True}]
)
def test_networks_that_cannot_be(options: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)):
        Network(**options)
