"""The client refuses a request by itself if, and only if, the exchange would: two readings of one spec.

Whole clients are asked, and a whole exchange: once without sockets, which is quick, and once over them.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from binance_typed import ConstraintError
from binance_typed.runtime.operation import Operation
from binance_typed.runtime.options import Options
from binance_typed.runtime.request import checked
from binance_typed.runtime.timing import recv_window
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.catalog.load import load
from generator.catalog.model import Catalogue, Endpoint
from generator.server import charges
from generator.server.conditions import view
from generator.server.local import local
from generator.server.request import Request
from generator.server.sent import gather
from tests.agreement import toy
from tests.agreement.drawn import WINDOWS, Drawn, forms_of
from tests.agreement.exchange import SETTINGS, Asked, Clients, disagreement, exchange_here, operation_of

ROOT = Path(__file__).parents[2]

#: How many times as many requests as usual; the same ones in every run.
TIMES = int(os.environ.get("SPECWRIGHT_AGREEMENT", "1"))
REQUESTS, NESTED, SENT, SEARCHED = 20_000 * TIMES, 10_000 * TIMES, 4_000 * TIMES, 4_000 * TIMES


@pytest.fixture(scope="module", autouse=True)
def quiet() -> Iterator[None]:
    """Examples of the documentation that do not fit its own types are not what is asked here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@cache
def catalogue() -> Catalogue:
    """Every product, and the toy."""
    known = load(ROOT / "specs")
    return Catalogue(known.root, {**known.products, "toy": toy.PRODUCT}, (*known.endpoints, *toy.ENDPOINTS))


@pytest.fixture
def arrived() -> list[Request]:
    """The request that arrived last."""
    return []


@pytest.fixture
def clients(arrived: list[Request]) -> Iterator[Clients]:
    made = Clients(catalogue(), exchange_here(catalogue(), arrived))
    with made.open:
        yield made


@cache
def drawn(identity: str) -> Drawn:
    endpoint = catalogue().by_id[identity]
    return Drawn(endpoint, operation_of(endpoint), forms_of(endpoint))


def judged(endpoints: list[Endpoint], clients: Clients, count: int, *, nested: bool = False) -> Iterator[Asked]:
    """So many random requests, each of which both judge alike."""
    for seed in range(count):
        yield one(Random(seed), endpoints, clients, nested=nested)


def one(random: Random, endpoints: list[Endpoint], clients: Clients, *, nested: bool = False) -> Asked:
    """A random request, which both judge alike."""
    endpoint = random.choice(endpoints)
    asked = drawn(endpoint.id).draw(random, nested=nested)
    why = disagreement(asked, clients.of(endpoint))
    assert not why, f"{endpoint.id}({asked.params}, recv_window={asked.window})\n{why}"
    return asked


def over(transport: str) -> list[Endpoint]:
    return [endpoint for endpoint in catalogue().endpoints if endpoint.transport == transport]


def with_lists(endpoints: list[Endpoint]) -> list[Endpoint]:
    """Those of them with mappings, or lists of mappings."""
    return [endpoint for endpoint in endpoints if drawn(endpoint.id).lists]


def test_any_request(clients: Clients, arrived: list[Request]) -> None:
    """Over REST, parameters changed, left out and added; and both charge the same."""
    sent = 0
    for asked in judged([*over("rest"), *toy.ENDPOINTS * 10], clients, REQUESTS):
        if arrived:
            sent += 1
            assert billed(asked) == charged(arrived.pop()), asked
    assert sent > 0.7 * REQUESTS


def test_any_request_made_small(clients: Clients) -> None:
    """Fewer, as hypothesis draws them: what it finds it makes as small as it can be."""
    endpoints = [*over("rest"), *toy.ENDPOINTS * 10]

    @settings(max_examples=SEARCHED, derandomize=True, database=None, deadline=None)
    @given(st.randoms(use_true_random=False), st.booleans())
    def agree(random: Random, nested: bool) -> None:
        one(random, endpoints, clients, nested=nested)

    agree()


def billed(asked: Asked) -> dict[str, int]:
    """What the client thinks that a request costs."""
    _, sent = checked(asked.operation, asked.params, Options(validate=False))
    assert asked.operation.rest is not None
    return asked.operation.rest.cost(sent)


def charged(request: Request) -> dict[str, int]:
    """What it costs at the exchange."""
    endpoint = request.endpoint
    assert endpoint is not None
    return charges.due(endpoint, view(endpoint.params, gather(request, endpoint).values))


def test_parts_of_requests(clients: Clients) -> None:
    """The members of the elements of batches, and of mappings within them."""
    assert len(list(judged(with_lists(over("rest")), clients, NESTED, nested=True))) == NESTED


def test_receive_windows(clients: Clients) -> None:
    """What the client sends as `recvWindow` is what the exchange takes, beside what is below one millisecond."""
    for endpoint in over("rest"):
        if endpoint.auth != "signed":
            continue
        operation, random = operation_of(endpoint), Random(endpoint.id)
        client = clients.of(endpoint)
        good = drawn(endpoint.id).forms[0]
        for window in random.sample(WINDOWS, 6):
            written = f"{Decimal(str(window)):f}"
            shortest = written.rstrip("0").rstrip(".") if "." in written else written
            asked = Asked(operation, good, unchecked=shortest)
            theirs = asked.of(client, validate=False)
            mine = is_refused(client, operation, window)
            assert mine == bool(theirs), f"{endpoint.id}, recv_window={window!r}: {theirs or 'the server takes it'}"


def is_refused(client: Any, operation: Operation[Any], window: Any) -> bool:
    try:
        recv_window(operation, client._options, window, "us" in client._operations.TIME_UNITS)
    except ConstraintError:
        return True
    return False


@pytest.mark.parametrize("transport", ["rest", "ws"])
def test_over_sockets(transport: str) -> None:
    """The same over the wire: one connection of each client, which is kept."""
    endpoints = over(transport) + 5 * with_lists(over(transport))
    with local(catalogue(), SETTINGS) as url:
        clients = Clients(catalogue(), url=url)
        with clients.open:
            assert len(list(judged(endpoints, clients, SENT))) == SENT
