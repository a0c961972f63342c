"""The names that the package exports, and what is imported for them: no more than is asked for."""

import subprocess
import sys
from importlib import import_module

import binance_typed
import pytest

OWN = {"ApiError", "BinanceError", "ConstraintError", "Credentials", "ExecutionUnknown", "NotSent", "ResponseMismatch"}
#: Product → its clients, each with the heavy packages that it needs.
PRODUCTS = {
    "margin": {"Margin": ".sync", "AsyncMargin": ".aio"},
    "portfolio_margin": {"PortfolioMargin": ".sync", "AsyncPortfolioMargin": ".aio"},
    "usds_futures": {
        "UsdsFutures": ".sync",
        "AsyncUsdsFutures": ".aio",
        "UsdsFuturesWs": ".sync",
        "AsyncUsdsFuturesWs": ".aio",
    },
}
CLIENTS = {client: product for product, clients in PRODUCTS.items() for client in clients}
#: Takes long to import, and only some clients need it.
HEAVY = {"aiohttp", "websockets", "ssl", "cryptography", "asyncio"}


def imported(statement):
    """The modules that a fresh interpreter has after a statement, beyond those that it starts with."""
    code = f"import sys; before = set(sys.modules); {statement}; print(*(set(sys.modules) - before))"
    return set(
        subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    )


def products_in(modules):
    return {name for name in PRODUCTS if f"binance_typed.{name}" in modules}


def test_the_package_exports_exactly_its_documented_names():
    assert set(binance_typed.__all__) == OWN | CLIENTS.keys()
    assert set(binance_typed.__all__) <= set(dir(binance_typed))
    public = {name for name in dir(binance_typed) if not name.startswith("_")}
    assert public <= OWN | CLIENTS.keys() | PRODUCTS.keys() | {"TYPE_CHECKING", "annotations", "lazily", "runtime"}
    assert all(getattr(binance_typed, name).__name__ == name for name in binance_typed.__all__)


@pytest.mark.parametrize("product", PRODUCTS)
def test_a_product_exports_exactly_its_documented_names(product):
    package = import_module(f"binance_typed.{product}")
    assert set(package.__all__) == {*PRODUCTS[product], "models"}
    assert set(package.__all__) <= set(dir(package))
    for name in PRODUCTS[product]:
        assert getattr(package, name) is getattr(binance_typed, name)
        assert getattr(package, name).__name__ == name


@pytest.mark.parametrize("package", ["binance_typed", *(f"binance_typed.{name}" for name in PRODUCTS)])
def test_unknown_names_are_no_attributes(package):
    with pytest.raises(AttributeError, match="no_such_name"):
        import_module(package).no_such_name  # noqa: B018


def test_the_package_imports_no_client():
    modules = imported("import binance_typed")
    assert not modules & HEAVY
    assert products_in(modules) == set()


@pytest.mark.parametrize("client", CLIENTS)
def test_a_client_imports_nothing_of_the_others(client):
    modules = imported(f"from binance_typed import {client}")
    assert products_in(modules) == {CLIENTS[client]}
    assert "cryptography" not in modules
    assert "websockets" not in modules
    assert ("aiohttp" in modules) is client.startswith("Async")
