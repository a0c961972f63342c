"""The names that the package exports, and what is imported for them: no more than is asked for."""

import subprocess
import sys
from importlib import import_module

import binance_typed
import pytest

OWN = {
    "Answer", "AnswerEvent", "ApiError", "AsyncRedisStore", "AsyncTransport", "BatchError", "BinanceError",
    "ConstraintError",
    "Credentials", "ExecutionUnknown", "Hook", "HttpRequest", "LimitReached", "LimitState", "LocalStore", "Lost",
    "Network", "NotSent", "RedisStore", "RequestEvent", "Resolution", "ResponseMismatch", "Timeout", "Transport",
    "Unsent", "WaitEvent",
}  # fmt: skip
#: Product → its clients, each with the module that it lies in.
PRODUCTS = {
    "algo": {"Algo": ".sync", "AsyncAlgo": ".aio"},
    "alpha": {"Alpha": ".sync", "AsyncAlpha": ".aio"},
    "binance_link": {"BinanceLink": ".sync", "AsyncBinanceLink": ".aio"},
    "binance_link_futures": {"BinanceLinkFutures": ".sync", "AsyncBinanceLinkFutures": ".aio"},
    "binance_link_portfolio_margin": {"BinanceLinkPortfolioMargin": ".sync", "AsyncBinanceLinkPortfolioMargin": ".aio"},
    "c2c": {"C2C": ".sync", "AsyncC2C": ".aio"},
    "coin_futures": {
        "CoinFutures": ".sync",
        "AsyncCoinFutures": ".aio",
        "CoinFuturesWs": ".sync",
        "AsyncCoinFuturesWs": ".aio",
    },
    "convert": {"Convert": ".sync", "AsyncConvert": ".aio"},
    "copy_trading": {"CopyTrading": ".sync", "AsyncCopyTrading": ".aio"},
    "crypto_loan": {"CryptoLoan": ".sync", "AsyncCryptoLoan": ".aio"},
    "dual_investment": {"DualInvestment": ".sync", "AsyncDualInvestment": ".aio"},
    "fiat": {"Fiat": ".sync", "AsyncFiat": ".aio"},
    "futures_data": {"FuturesData": ".sync", "AsyncFuturesData": ".aio"},
    "gift_card": {"GiftCard": ".sync", "AsyncGiftCard": ".aio"},
    "institutional_loan": {"InstitutionalLoan": ".sync", "AsyncInstitutionalLoan": ".aio"},
    "margin": {"Margin": ".sync", "AsyncMargin": ".aio", "MarginWs": ".sync", "AsyncMarginWs": ".aio"},
    "mining": {"Mining": ".sync", "AsyncMining": ".aio"},
    "nft": {"Nft": ".sync", "AsyncNft": ".aio"},
    "options": {"Options": ".sync", "AsyncOptions": ".aio"},
    "pay": {"Pay": ".sync", "AsyncPay": ".aio"},
    "portfolio_margin": {"PortfolioMargin": ".sync", "AsyncPortfolioMargin": ".aio"},
    "portfolio_margin_pro": {"PortfolioMarginPro": ".sync", "AsyncPortfolioMarginPro": ".aio"},
    "rebate": {"Rebate": ".sync", "AsyncRebate": ".aio"},
    "simple_earn": {"SimpleEarn": ".sync", "AsyncSimpleEarn": ".aio"},
    "spot": {"Spot": ".sync", "AsyncSpot": ".aio", "SpotWs": ".sync", "AsyncSpotWs": ".aio"},
    "staking": {"Staking": ".sync", "AsyncStaking": ".aio"},
    "sub_account": {"SubAccount": ".sync", "AsyncSubAccount": ".aio"},
    "usds_futures": {
        "UsdsFutures": ".sync",
        "AsyncUsdsFutures": ".aio",
        "UsdsFuturesWs": ".sync",
        "AsyncUsdsFuturesWs": ".aio",
    },
    "vip_loan": {"VipLoan": ".sync", "AsyncVipLoan": ".aio"},
    "wallet": {"Wallet": ".sync", "AsyncWallet": ".aio"},
}
CLIENTS = {client: product for product, clients in PRODUCTS.items() for client in clients}
#: Takes long to import, and only some clients need it.
HEAVY = {"aiohttp", "ssl", "cryptography", "asyncio", "logging", "redis"}


def imported(statement):
    """The modules that a fresh interpreter has after a statement, beyond those that it starts with."""
    code = f"import sys; before = set(sys.modules); {statement}; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True)
    return set(done.stdout.split())


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
    # What only asynchronous clients need is theirs: aiohttp, and with it much else.
    assert not modules & HEAVY or client.startswith("Async")
    assert "cryptography" not in modules
