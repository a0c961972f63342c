"""What connections cost, what stops them, and what replies say of budgets."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from binance_typed import AsyncSpotWs, Credentials, LimitReached, LocalStore, NotSent, SpotWs, UsdsFuturesWs
from binance_typed.runtime.limits.bill import documented
from binance_typed.runtime.limits.store import Seen
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

PRIVATE = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
ED25519 = Credentials.ed25519("ed", PRIVATE)
HMAC = Credentials.hmac("toy-key", "toy-secret")
ORDER: dict[str, Any] = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": 1}


def limit(kind: str, interval: str, num: int, count: int, most: int = 6000) -> dict[str, Any]:
    return {"rateLimitType": kind, "interval": interval, "intervalNum": num, "limit": most, "count": count}


def serving(link, logon=None, limits=(), status=101, headers=()):
    """Answer a handshake so; then everything, with these limits."""
    if status != 101:
        link.head()
        link.send("\r\n".join([f"HTTP/1.1 {status} X", "Content-Length: 0", *headers]).encode() + b"\r\n\r\n")
        return
    link.upgrade()
    while True:
        frame = link.frame()
        if frame["method"] == "session.logon" and logon is not None:
            link.say({"id": frame["id"], **logon})
        elif frame["method"] == "time":
            link.reply(frame, status=200, result={"serverTime": int(time.time() * 1000)}, rateLimits=[])
        else:
            link.reply(frame, status=200, result={}, rateLimits=list(limits))


def client(kind, there, key=None, store=None, **options):
    options = {"limits": "raise", "server_time": False, "validate": False, "timeout": 5, **options}
    return kind(key, base_url=there.url, budget=store or LocalStore(), **options)


def used(one, counter="ip") -> dict[int, int]:
    return {each.interval: each.used for each in one.limits if each.counter == counter}


@pytest.mark.parametrize(("kind", "weight"), [(SpotWs, 2), (UsdsFuturesWs, 5)])
def test_a_connection_has_its_weight(peer, kind, weight):
    there = peer(serving)
    with client(kind, there, HMAC) as one:
        for count in (1, 2, 3):
            one.query_order(symbol="BTCUSDT", order_id=7) if kind is UsdsFuturesWs else one.test_connectivity()
            assert used(one) == {60_000: weight + count}
    assert there.connections == 1


def test_so_has_a_logon_whose_reply_says_what_is_used(peer):
    there = peer(serving)
    with client(SpotWs, there, ED25519) as one:
        one.test_connectivity()
        assert used(one) == {60_000: 2 + 2 + 1}
        assert used(one, "raw_requests") == {300_000: 3}
    said = {"status": 200, "result": {}, "rateLimits": [limit("REQUEST_WEIGHT", "MINUTE", 1, 700, 5000)]}
    there = peer(lambda link: serving(link, said))
    with client(SpotWs, there, ED25519, server_time=True) as one:
        one.test_connectivity()
        # Where a window ended in between, what was said may be about either.
        (state,) = [each for each in one.limits if each.counter == "ip"]
        assert state.limit == 5000
        assert state.used >= 700 or state.used <= 8


def test_a_connection_that_is_none_costs_nothing(peer):
    there = peer(serving)
    there.stop()
    with client(SpotWs, there, retries=0) as one:
        with pytest.raises(NotSent):
            one.test_connectivity()
        assert used(one) == {60_000: 0}


def test_nobody_waits_for_room_to_connect(peer):
    """The request has waited for what it costs itself."""
    there, store = peer(serving), LocalStore()
    with client(SpotWs, there, store=store) as one:
        (weight,) = [
            each
            for each in documented(one._venue.limits, place=one._venue.place, account="")
            if each.key.counter == "ip"
        ]
        store.observe([Seen(weight, None, 2)], int(time.time() * 1000))
        one.test_connectivity()
        assert used(one) == {60_000: 3}
        with pytest.raises(LimitReached):
            one.test_connectivity()


@pytest.mark.parametrize("options", [{"limits": "raise"}, {"limits": "wait", "timeout": 2}])
@pytest.mark.parametrize(("status", "headers", "banned"), [(429, ["Retry-After: 30"], False), (418, [], True)])
def test_a_handshake_that_tells_us_to_stop_stops_all_of_the_host(peer, options, status, headers, banned):
    there, store = peer(lambda link: serving(link, status=status, headers=headers)), LocalStore()
    found = []
    for _ in range(3):
        with client(SpotWs, there, HMAC, store, **options) as one:
            for _ in range(2):
                with pytest.raises(NotSent) as caught:
                    one.place_new_order(**ORDER)
                found.append(caught.value)
    assert there.connections == 1
    assert all(isinstance(each, LimitReached) and each.is_banned is banned for each in found[1:])
    assert all(each.wait > 25 for each in found[1:])


@pytest.mark.parametrize("status", [429, 418])
def test_so_does_a_logon(peer, status):
    def script(link):
        now = int(time.time() * 1000)
        data = {"serverTime": now, "retryAfter": now + 30_000}
        serving(link, {"status": status, "error": {"code": -1003, "msg": "x", "data": data}})

    there, store = peer(script), LocalStore()
    found = []
    for _ in range(3):
        with client(SpotWs, there, ED25519, store) as one:
            for _ in range(2):
                with pytest.raises(NotSent) as caught:
                    one.place_new_order(**ORDER)
                found.append(caught.value)
    assert there.connections == 1
    assert all(isinstance(each, LimitReached) and each.is_banned is (status == 418) for each in found[1:])


def test_whoever_counts_nothing_keeps_away_by_himself_and_tells_the_others(peer):
    there, store = peer(lambda link: serving(link, status=429, headers=["Retry-After: 30"])), LocalStore()
    with client(SpotWs, there, HMAC, store, limits="off") as one:
        for _ in range(5):
            with pytest.raises(NotSent):
                one.place_new_order(**ORDER)
        assert used(one) == {60_000: 0}
    assert there.connections == 1
    with client(SpotWs, there, HMAC, store) as other, pytest.raises(LimitReached):
        other.place_new_order(**ORDER)
    assert there.connections == 1


def test_no_connection_is_replaced_while_we_are_to_stop(peer):
    """The old one serves whoever counts nothing."""
    there, store = peer(serving), LocalStore()

    async def work():
        async with client(AsyncSpotWs, there, store=store) as one:
            await one.test_connectivity()
            place = one._venue.place
            store.hold(place, int(time.time() * 1000), int(time.time() * 1000) + 60_000)
            one._session._lifetime = 0.0
            with pytest.raises(LimitReached):
                await one.test_connectivity()
            one._session._replace(asyncio.get_running_loop().time() + 5)
            await asyncio.sleep(0.3)

    asyncio.run(work())
    assert there.connections == 1


def test_orders_over_the_websocket_api_count_whatever_their_page_says(peer):
    """What replies say of the counters binds."""
    full = [limit("ORDERS", "SECOND", 10, 300, 300), limit("ORDERS", "MINUTE", 1, 1200, 1200)]
    there = peer(lambda link: serving(link, limits=full))
    found = []
    with client(UsdsFuturesWs, there, HMAC, server_time=False) as one:
        for _ in range(8):
            try:
                one.new_order(**ORDER)
            except LimitReached as error:
                found.append(error.counter)
            time.sleep(0.01)
        assert set(used(one, "order_10s") | used(one, "order_1m")) == {10_000, 60_000}
    if not found:  # the clock is not known exactly: at the turn of a minute nothing that is said counts
        pytest.skip("a window ended")
    assert len(there.frames) + len(found) == 8


class Hanging:
    """Budgets elsewhere that never answer."""

    async def reserve(self, *_: Any) -> Any:
        await asyncio.sleep(60)

    cancel = settle = observe = reserve

    async def hold(self, *_: Any, **__: Any) -> None:
        await asyncio.sleep(60)

    async def state(self, *_: Any) -> Any:
        return ()


def test_budgets_that_do_not_answer_hold_nobody_beyond_his_time(peer):
    there = peer(serving)

    async def work():
        async with client(AsyncSpotWs, there, HMAC, Hanging(), timeout=0.5) as one:
            began = time.monotonic()
            with pytest.raises(NotSent):
                await one.place_new_order(**ORDER)
            assert time.monotonic() - began < 1.5

    asyncio.run(work())
