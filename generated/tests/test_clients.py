"""What holds of every client, whichever product, transport and colour it is of."""

from __future__ import annotations

import inspect
import time
from functools import partial

import binance_typed
import pytest
from binance_typed import ApiError, Credentials, ExecutionUnknown, NotSent
from binance_typed.runtime.client import Client
from contract_cases import signed_samples, with_text

#: A text of every character that has to be written otherwise in a query, in JSON, or in more than one byte.
TEXT = "a b+c&d=e%2F/?#[]{}\"\\'~é€名😀"
CLIENTS = {
    name: kind
    for name in binance_typed.__all__
    if inspect.isclass(kind := getattr(binance_typed, name)) and issubclass(kind, Client)
}


def takes_text(client):
    """Whether a client has a signed call with a parameter that takes any text."""
    return any(with_text(sample, TEXT) for sample in signed_samples(client))


def one_of_each():
    """One client of each transport and colour: all others share its code. One that takes a text is preferred."""
    found = {}
    for name in sorted(CLIENTS, key=lambda name: (takes_text(name), name)):
        if next(signed_samples(name), None):
            found[CLIENTS[name].__bases__[-1]] = name
    return sorted(found.values())


ONE_OF_EACH = one_of_each()
#: The key of the contract server, with another secret.
WRONG = Credentials.hmac("contract-key", "wrong")
over_all = pytest.mark.parametrize("client", ONE_OF_EACH)


@pytest.mark.parametrize("client", [client for client in ONE_OF_EACH if takes_text(client)])
@pytest.mark.parametrize("text", [TEXT, "é名"])
def test_sends_every_character(contract, client, text):
    sample = contract.sample(client, text)
    contract.call(client, sample.method, sample.arguments)
    (record,) = contract.arrived()
    assert text in [value for _, value in record["params"]]
    assert record["signature_valid"]
    assert record["executed"]


@over_all
def test_sends_no_timing_that_nobody_asked_for(contract, client):
    sample = contract.sample(client)
    before = time.time_ns() // 1_000_000
    contract.call(client, sample.method, sample.arguments)
    sent = dict(contract.arrived()[0]["params"])
    assert "recvWindow" not in sent
    assert before <= int(sent["timestamp"]) <= time.time_ns() // 1_000_000


@over_all
def test_says_what_it_knows_of_an_unknown_outcome(contract, client):
    sample = contract.sample(client)
    fault = {"kind": "status", "status": 503, "code": -1007, "msg": "no word yet", "endpoint": sample.endpoint}
    contract.exchange.control("POST", "faults", [fault])
    with pytest.raises(ExecutionUnknown, match="no word yet") as caught:
        contract.call(client, sample.method, sample.arguments)
    error = caught.value
    assert (error.operation, error.status, error.code, error.msg) == (sample.method, 503, -1007, "no word yet")
    assert (error.reason, b"no word yet" in error.raw) == ("status 503", True)


@over_all
@pytest.mark.parametrize("fault", ["reset=after", "truncate"])
def test_does_not_repeat_on_a_kept_connection(contract, client, fault):
    sample = contract.sample(client)
    call = (sample.method, sample.arguments)
    strike = partial(contract.exchange.control, "POST", "faults", fault)
    first, second = contract.calls(client, call, strike, call)
    assert not isinstance(first, Exception)
    assert isinstance(second, ExecutionUnknown)
    assert len(contract.arrived()) == 2


@over_all
def test_a_late_answer_is_nobody_elses(contract, client):
    """A call that takes too long is unknown; the next one gets its own answer, not the late one."""
    sample = contract.sample(client)
    call = (sample.method, sample.arguments)
    late = [{"kind": "delay", "seconds": 0.4, "count": 1}, {"kind": "error", "code": -2011, "count": 1}]
    contract.exchange.control("POST", "faults", late)
    first, second = contract.calls(client, call, lambda: time.sleep(0.2), call, timeout=0.3)
    assert isinstance(first, ExecutionUnknown)
    assert first.reason == "timeout"
    assert not isinstance(second, Exception)
    assert len(contract.arrived()) == 2


@over_all
def test_recovers_from_a_lost_connection(contract, client):
    sample = contract.sample(client)
    call = (sample.method, sample.arguments)
    contract.exchange.control("POST", "faults", "reset=after*1")
    first, second = contract.calls(client, call, call)
    assert isinstance(first, ExecutionUnknown)
    assert first.reason.startswith("connection lost")
    assert not isinstance(second, Exception)
    assert [record["executed"] for record in contract.arrived()] == [True, True]


@over_all
def test_sends_nothing_unsigned(contract, client):
    sample = contract.sample(client)
    with pytest.raises(NotSent, match="needs credentials"):
        contract.call(client, sample.method, sample.arguments, credentials=None)
    assert contract.arrived() == []


@over_all
def test_a_wrong_secret_is_refused(contract, client):
    sample = contract.sample(client)
    with pytest.raises(ApiError) as caught:
        contract.call(client, sample.method, sample.arguments, credentials=WRONG)
    assert caught.value.code == -1022


@over_all
def test_no_connection_is_nothing_sent(contract, client, unused_port):
    sample = contract.sample(client)
    with pytest.raises(NotSent, match="no connection"):
        contract.call(client, sample.method, sample.arguments, base_url=f"http://127.0.0.1:{unused_port}")


@over_all
def test_a_closed_client_sends_nothing(contract, client):
    sample = contract.sample(client)
    call = (sample.method, sample.arguments)
    first, second = contract.calls(client, call, "close", call)
    assert not isinstance(first, Exception)
    assert isinstance(second, NotSent)
    assert "closed" in str(second)
    assert len(contract.arrived()) == 1


@over_all
def test_shows_no_secret(contract, client):
    shown = repr(CLIENTS[client](contract.credentials)) + repr(contract.credentials)
    assert "contract-" not in shown
    assert client in shown


@over_all
@pytest.mark.parametrize(
    "settings",
    [{"recv_window": 0}, {"recv_window": 60_001}, {"timeout": 0}, {"base_url": "ftp://x"}, {"base_url": "http://x?y"}],
)
def test_refuses_settings_that_make_no_sense(client, settings):
    with pytest.raises(ValueError, match=next(iter(settings))):
        CLIENTS[client](**settings)


@pytest.mark.parametrize("client", [name for name in CLIENTS if not name.startswith("Async")])
def test_both_colours_agree_on_signatures(client):
    """A method takes and returns the same, waited for or not."""
    assert signatures(client) == signatures(f"Async{client}")


def signatures(client):
    methods = inspect.getmembers(CLIENTS[client], inspect.isfunction)
    return {
        name: str(inspect.signature(method))
        for name, method in methods
        if not name.startswith("_") and name not in ("close", "aclose", "with_raw")
    }
