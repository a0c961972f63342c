"""Calls of what is announced to go, by each kind of client; run by `test_deprecated.py` with the rendered package."""

from __future__ import annotations

import asyncio
import inspect
import socket
import subprocess
import sys
import warnings

import pytest
from binance_typed import AsyncMint, AsyncMintWs, Mint, MintWs, NotSent

DOCS = "https://developers.binance.com/docs/"
OLD_COIN = f"`old_coin` is deprecated, not to be used from 2026-06-30 on; use `coin` instead; see {DOCS}mint/old-coin"
OLD_LIMIT = f"`limit` of `old_coin` is deprecated; see {DOCS}mint/old-coin"
LIMIT = f"`limit` of `coin` is deprecated, not to be used from 2026-03-31 on; use `page_size` instead; see {DOCS}"
LIMIT += "mint/change-log"
MASS = f"`coins.old_mass` of `press_coins` is deprecated; use `mass` instead; see {DOCS}mint/coins"
MELT = "`melt` is deprecated, not to be used from 2026-06-30 on; use `\"\"\" + PWNED() + ''' # \\` instead; see "
MELT += f"{DOCS}mint/change-log"
BOOK = f"`book` is deprecated; see {DOCS}mint/book"
CLIENTS = [Mint, AsyncMint, MintWs, AsyncMintWs]
#: Client, method, arguments, and what the call warns of.
CALLS = [
    *((client, "old_coin", {"id": 7}, [OLD_COIN]) for client in CLIENTS),
    *((client, "old_coin", {"name": "x", "limit": 5}, [OLD_COIN, OLD_LIMIT]) for client in CLIENTS),
    *((client, "coin", {"id": 7, "limit": 5}, [LIMIT]) for client in CLIENTS[:2]),
    *((client, "coin", {"id": 7, "limit": None, "page_size": 5}, []) for client in CLIENTS[:2]),
    *((client, "press_coins", {"coins": [{"metal": "x", "mass": "1"}]}, []) for client in CLIENTS[:2]),
    *((client, "press_coins", {"coins": ({"metal": "x", "old_mass": "1"},) * 2}, [MASS]) for client in CLIENTS[:2]),
    *((client, "press_coins", {"coins": "no list"}, []) for client in CLIENTS[:2]),
    *((client, "book", {}, [BOOK]) for client in CLIENTS[:2]),
    *((client, "book", {}, []) for client in CLIENTS[2:]),
    *((client, "melt", {}, [MELT]) for client in CLIENTS[2:]),
]
each_call = pytest.mark.parametrize(("client", "method", "arguments", "said"), CALLS)


@pytest.fixture
def nowhere():
    """A port that nobody listens on: a call that gets as far as sending is not sent."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


def called(client, method, arguments, url):
    """The line of a call whose outcome is that nothing was sent."""
    made = client(base_url=url)
    if not inspect.iscoroutinefunction(client._call):
        with made, pytest.raises(NotSent):
            getattr(made, method)(**arguments)
        return inspect.currentframe().f_lineno - 1

    async def run():
        async with made:
            # Awaited by another task, as its caller may be gone by then.
            waiting = getattr(made, method)(**arguments)
            line = inspect.currentframe().f_lineno - 1
            with pytest.raises(NotSent):
                await asyncio.create_task(waiting)
        return line

    return asyncio.run(run())


@each_call
def test_a_call_warns_at_the_line_of_its_caller(nowhere, client, method, arguments, said):
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        line = called(client, method, arguments, nowhere)
    assert [str(each.message) for each in warned] == said
    assert {(each.category, each.filename, each.lineno) for each in warned} <= {(DeprecationWarning, __file__, line)}


@each_call
def test_it_warns_once_for_each_line(nowhere, client, method, arguments, said):
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("default")
        for _ in range(3):
            called(client, method, arguments, nowhere)
    assert [str(each.message) for each in warned] == said


@each_call
def test_a_warning_that_is_an_error_is_raised_before_anything_is_sent(nowhere, client, method, arguments, said):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        if not said:
            called(client, method, arguments, nowhere)
            return
        with pytest.raises(DeprecationWarning) as raised:
            getattr(client(base_url=nowhere), method)(**arguments)  # not even awaited
    assert str(raised.value) == said[0]


@pytest.mark.parametrize("client", CLIENTS)
def test_a_marked_method_is_still_what_it_was(client):
    method = client.old_coin
    assert method.__deprecated__ == OLD_COIN
    assert method.__name__ == "old_coin"
    assert method.__doc__.startswith("Old Coin.")
    assert list(inspect.signature(method).parameters) == ["self", "id", "name", "limit"]
    has_to_be_awaited = (inspect if sys.version_info >= (3, 12) else asyncio).iscoroutinefunction
    assert has_to_be_awaited(method) is client.__name__.startswith("Async")
    assert not hasattr(client.book if client in CLIENTS[2:] else client.coin, "__deprecated__")


def test_a_synchronous_client_is_imported_without_what_it_does_not_use():
    script = "import sys, binance_typed; binance_typed.Mint; binance_typed.MintWs; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert "binance_typed.runtime.deprecation" in loaded
    assert "asyncio" not in loaded


def test_docstrings_say_it():
    assert "Deprecated, not to be used from 2026-06-30 on; use `coin` instead." in Mint.old_coin.__doc__
    limit = "limit: `limit`, INT, deprecated, not to be used from 2026-03-31 on; use `page_size` instead."
    assert limit in Mint.coin.__doc__
    assert "`coins.old_mass` is deprecated; use `mass` instead." in " ".join(Mint.press_coins.__doc__.split())
    assert "eprecated" not in MintWs.book.__doc__
    assert f"; see {DOCS}mint/change-log." in " ".join(MintWs.melt.__doc__.split())
