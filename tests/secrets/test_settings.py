"""What a client is made of shows nothing: not when it is refused, printed, copied, pickled, or taken to pieces."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import inspect
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from binance_typed import AsyncRedisStore, AsyncSpot, AsyncSpotWs, Credentials, Network, RedisStore, Spot, SpotWs
from binance_typed.runtime.transports.proxies import Proxies, Proxy

from tests.secrets.collector import KEY, SECRET, frames_of
from tests.secrets.walk import texts

CREDENTIALS = Credentials.hmac(KEY, SECRET)
PASSWORD = "a-pa55word-that-tests-made-up"
PROXY = f"http://user:{PASSWORD}@127.0.0.1:3128"
NEVER = (KEY, SECRET, PASSWORD)
CLIENTS = (Spot, AsyncSpot, SpotWs, AsyncSpotWs)

REFUSED: dict[str, Callable[[], object]] = {
    "a proxy": lambda: Proxy(PROXY + "/path"),
    "proxies": lambda: Proxies(PROXY.replace("http", "socks5")),
    "a network": lambda: Network(proxy=PROXY + "?x"),
    "a network with a good proxy": lambda: Network(proxy=PROXY, family="ipv5"),  # type: ignore[arg-type]
    "a network with no TLS context": lambda: Network(proxy=PROXY, tls="yes"),  # type: ignore[arg-type]
    "bytes": lambda: Network(proxy=PROXY.encode()),  # type: ignore[arg-type]
    "a store": lambda: RedisStore.at(f"http://:{PASSWORD}@h"),
    "an async store": lambda: AsyncRedisStore.at(f"redis://:{PASSWORD}@h:{PASSWORD}"),
    "a store without time": lambda: RedisStore.at(f"redis://:{PASSWORD}@h", seconds=0),
    "an async store without time": lambda: AsyncRedisStore.at(f"redis://:{PASSWORD}@h", seconds="1"),  # type: ignore[arg-type]
    **{
        f"{kind.__name__} with {name}": lambda kind=kind, given=given: kind(given)  # type: ignore[misc]
        for kind in CLIENTS
        for name, given in {"a pair": (KEY, SECRET), "a dict": {"key": KEY}, "a key": KEY}.items()
    },
    **{
        f"{kind.__name__} with {next(iter(wrong))}": lambda kind=kind, wrong=wrong: kind(CREDENTIALS, **wrong)  # type: ignore[misc]
        for kind in CLIENTS
        for wrong in ({"environment": "no"}, {"network": PROXY}, {"timeout": "no"}, {"unknown": 1}, {"budget": PROXY})
    },
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_is_not_repeated(name: str) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        REFUSED[name]()
    error = caught.value
    assert error.__context__ is None
    seen: dict[int, object] = {}
    said = [str(error), *texts(error, seen)]
    for frame, _ in frames_of(error):
        said += [text for local in frame.f_locals.values() for text in texts(local, seen)]
    # As the standard library shows it.
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    said += [repr(summary.locals) for summary in shown.stack if summary.filename != __file__]
    assert not [text for text in said if any(secret in text for secret in NEVER)]


def test_a_proxy_of_the_environment_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", PROXY + "/path")
    with pytest.raises(ValueError, match="a proxy is http://") as caught:
        Network(proxy="environment")
    seen: dict[int, object] = {}
    said = [text for frame, _ in frames_of(caught.value) for text in texts(frame.f_locals, seen)]
    assert not [text for text in said if PASSWORD in text]


def test_how_a_proxy_shows_itself() -> None:
    proxy, network = Proxy(PROXY), Network(proxy=PROXY)
    assert repr(proxy) == "<Proxy 127.0.0.1:3128>"
    assert repr(Proxies(PROXY)) == "127.0.0.1:3128"
    assert repr(network) == "<Network family=any>"
    for each in (proxy, Proxies(PROXY), network):
        assert not [text for text in (repr(each), str(each), *texts(each, {})) if PASSWORD in text or "user" in text]
    assert proxy.headers() == {"Proxy-Authorization": "Basic dXNlcjphLXBhNTV3b3JkLXRoYXQtdGVzdHMtbWFkZS11cA=="}


def test_a_network_is_copied_and_a_password_is_not_pickled() -> None:
    network = Network(proxy=PROXY, family="ipv4")
    assert copy.copy(network) is copy.deepcopy(network) is network
    assert (network.proxy, network.tls, network.family) == (PROXY, None, "ipv4")
    with pytest.raises(TypeError, match="password is not pickled") as caught:
        pickle.dumps(network)
    assert not [text for frame, _ in frames_of(caught.value) for text in texts(frame.f_locals, {}) if PASSWORD in text]
    plain = pickle.loads(pickle.dumps(Network(proxy="http://h:1", family="ipv6")))
    assert (plain.proxy, plain.tls, plain.family) == ("http://h:1", None, "ipv6")
    with pytest.raises(AttributeError):
        network.family = "any"  # type: ignore[misc]


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_client_shows_nothing(kind: type[Any]) -> None:
    async def run() -> None:
        client = kind(CREDENTIALS, base_url="http://127.0.0.1:1", network=Network(proxy=PROXY))
        options = client._options
        said = [repr(each) for each in (client, vars(client), options, client.limits, dataclasses.asdict(options))]
        said += texts(client, {})
        members = [value for name, value in inspect.getmembers(client) if not name.startswith("__")]
        said += [text for value in members for text in (repr(value), *texts(value, {}))]
        said += [repr(each) for each in (copy.copy(client), copy.deepcopy(options))]
        assert not [text for text in said if any(secret in text for secret in NEVER)]
        for held in (client, options, client.with_options(retries=0)):
            with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
                pickle.dumps(held)
            with pytest.raises(TypeError):
                msgspec.json.encode(held)
        if kind.__name__.startswith("Async"):
            await client.aclose()
        else:
            client.close()

    asyncio.run(run())


def test_a_client_that_is_not_made_has_a_name() -> None:
    assert repr(Spot.__new__(Spot)) == "<Spot that is not made yet>"


@pytest.mark.parametrize("kind", [AsyncSpot, AsyncSpotWs])
def test_the_event_loop_s_own_words(kind: type[Any], caplog: pytest.LogCaptureFixture) -> None:
    """In its debug mode asyncio tells of slow callbacks, and of tasks, with all that these say of themselves."""
    caplog.set_level(logging.DEBUG)

    async def run() -> None:
        loop = asyncio.get_running_loop()
        loop.slow_callback_duration = 0.0
        async with kind(CREDENTIALS, base_url="http://127.0.0.1:1", server_time=False, retries=1) as client:
            order = getattr(client, "place_new_order", None) or client.new_order
            task = asyncio.create_task(order(symbol="BTCUSDT", side="BUY", type="MARKET", quantity=1))
            await asyncio.wait([task])
            said.extend((repr(task), *map(repr, task.get_stack())))

    said: list[str] = []
    asyncio.run(run(), debug=True)
    assert any("took" in record.getMessage() for record in caplog.records)
    said += [f"{record.getMessage()} {vars(record)!r}" for record in caplog.records]
    assert not [text for text in said if any(secret in text for secret in (*NEVER, "signature"))]
