"""Which product a page belongs to, and which of its pages tell what all endpoints of the product share.

A page is known by its identity, the path that its heading anchors name. Folders are the names of specs, and of classes
(`coin_futures` → `CoinFutures`); titles are the documentation's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

Choice = tuple[tuple[str, ...], ...]
"""Sets of pages that say the same: the first of which any page is at hand is read, the others are not."""


@dataclass(frozen=True, slots=True)
class Product:
    """A product: its folder and title, the roots of its pages, and its general pages in the order of their weight.

    `general` tell servers, security, signing and limits, `errors` and `enums` what their names say. `budgets` is the
    prefix of the product's paths, where its general pages also tell the budgets of others.
    """

    folder: str
    title: str
    roots: tuple[str, ...]
    general: tuple[Choice, ...] = ()
    errors: tuple[Choice, ...] = ()
    enums: tuple[Choice, ...] = ()
    budgets: str | None = None


def _pages(*identities: str) -> tuple[Choice, ...]:
    return tuple(((identity,),) for identity in identities)


def _futures(folder: str, title: str, root: str, *more: str, roots: tuple[str, ...] = ()) -> Product:
    """A product with an address of its own."""
    below = (f"{root}/{page}" for page in ("general-info", *more))
    return Product(
        folder,
        title,
        (root, *roots),
        _pages(*below),
        _pages(f"{root}/error-code"),
        _pages(f"{root}/common-definition"),
    )


def _sapi(folder: str, title: str, root: str, *more: str) -> Product:
    """A product below /sapi/ that has general pages."""
    below = (f"{root}/{page}" for page in ("general-info", *more))
    return Product(
        folder,
        title,
        (root,),
        _pages(*below),
        _pages(f"{root}/error-code"),
        _pages(f"{root}/common-definition"),
        "/sapi/",
    )


_CONNECT = ("websocket-market-streams", "user-data-streams")
_SPOT = "binance-spot-api-docs"
_SPOT_TESTNET = f"{_SPOT}/testnet"
_ALPHA = "alpha/market-data"

PRODUCTS: tuple[Product, ...] = (
    _futures(
        "usds_futures",
        "USDⓈ-M Futures",
        "derivatives/usds-margined-futures",
        "websocket-api-general-info",
        *_CONNECT,
    ),
    _futures(
        "coin_futures",
        "COIN-M Futures",
        "derivatives/coin-margined-futures",
        "websocket-api-general-info",
        *_CONNECT,
    ),
    _futures("options", "Options", "derivatives/options-trading", *_CONNECT, roots=("derivatives/option",)),
    _futures("portfolio_margin", "Portfolio Margin", "derivatives/portfolio-margin", "user-data-streams"),
    _sapi(
        "portfolio_margin_pro",
        "Portfolio Margin Pro",
        "derivatives/portfolio-margin-pro",
        "portfolio-margin-pro-user-data-stream",
    ),
    Product("futures_data", "Futures Data", ("derivatives/futures-data",)),
    Product(
        "spot",
        "Spot",
        (_SPOT,),
        (
            (
                (f"{_SPOT}/rest-api",),
                tuple(f"{_SPOT}/rest-api/{page}" for page in ("general-api-information", "limits", "request-security")),
            ),
            (
                (f"{_SPOT}/web-socket-api",),
                tuple(
                    f"{_SPOT}/websocket-api/{page}"
                    for page in (
                        "general-api-information",
                        "rate-limits",
                        "request-security",
                        "session-authentication",
                        "authentication-requests",
                    )
                ),
            ),
            *_pages(
                f"{_SPOT}/web-socket-streams",
                f"{_SPOT_TESTNET}/rest-api/general-api-information",
                f"{_SPOT_TESTNET}/websocket-api/general-api-information",
                f"{_SPOT_TESTNET}/web-socket-streams",
            ),
        ),
        _pages(f"{_SPOT}/errors"),
        _pages(f"{_SPOT}/enums"),
    ),
    _sapi("margin", "Margin Trading", "margin_trading", "risk-data-stream"),
    _sapi("wallet", "Wallet", "wallet"),
    _sapi("sub_account", "Sub Account", "sub_account"),
    _sapi("algo", "Algo Trading", "algo"),
    _sapi("convert", "Convert", "convert"),
    _sapi("copy_trading", "Copy Trading", "copy_trading"),
    _sapi("institutional_loan", "Institutional Loan", "institutional_loan"),
    Product(
        "alpha",
        "Alpha Trading",
        ("alpha",),
        _pages(f"{_ALPHA}/general-info", f"{_ALPHA}/rest-api/get-exchange-info", f"{_ALPHA}/websocket-market-data"),
    ),
    _sapi("staking", "Staking", "staking"),
    _sapi("simple_earn", "Simple Earn", "simple_earn"),
    _sapi("mining", "Mining", "mining"),
    _sapi("crypto_loan", "Crypto Loan", "crypto_loan"),
    _sapi("vip_loan", "VIP Loan", "vip_loan"),
    _sapi("dual_investment", "Dual Investment", "dual_investment"),
    _sapi("gift_card", "Gift Card", "gift_card"),
    _sapi("fiat", "Fiat", "fiat"),
    _sapi("nft", "NFT", "nft"),
    _sapi("c2c", "C2C", "c2c"),
    _sapi("pay", "Pay", "pay"),
    _sapi("rebate", "Rebate", "rebate"),
    _sapi("binance_link", "Binance Link", "binance_link"),
    Product("binance_link_futures", "Binance Link Futures", ()),
    Product("binance_link_portfolio_margin", "Binance Link Portfolio Margin", ()),
)

#: Pages of one product whose requests go to the host of another: a product has one address.
_ELSEWHERE = {
    ("binance_link", "fapi"): "binance_link_futures",
    ("binance_link", "papi"): "binance_link_portfolio_margin",
}

_ROOTS = {root: product for product in PRODUCTS for root in product.roots}
_GENERAL = frozenset(
    identity
    for product in PRODUCTS
    for choice in (*product.general, *product.errors, *product.enums)
    for identities in choice
    for identity in identities
)
_NOT = tuple(
    (reason, re.compile(pattern, re.IGNORECASE))
    for reason, pattern in (
        ("faq", r".*/faqs/.*"),
        ("change log", r"(.*/)?change-?log(_CN)?"),
        ("terms", r"(.*/)?(\w+-)?terms-of-use"),
        ("introduction", r"(.*/)?(introduction|quick-start|contact-us|readme|best-practice)"),
        ("another protocol", r".*/(fix-api|sbe-market-data-streams)(_CN)?"),
    )
)


def product_of(identity: str) -> Product | None:
    """The product that a page tells of; None if it tells of none, for which `reason` is the reason."""
    return None if _named(identity) else _by_root(identity)


def folder_of(identity: str, path: str | None) -> str | None:
    """The folder of the product that a request on a page belongs to; its path tells where it is sent."""
    product = product_of(identity)
    if product is None:
        return None
    return _ELSEWHERE.get((product.folder, (path or "").strip("/").partition("/")[0]), product.folder)


def reason(identity: str) -> str | None:
    """Why a page belongs to no product; None if it belongs to one."""
    if named := _named(identity):
        return named
    if _by_root(identity):
        return None
    return "derivatives, top level" if identity.partition("/")[0] == "derivatives" else "unknown root"


def is_general(identity: str) -> bool:
    """Whether the page tells what all endpoints of a product share."""
    return identity in _GENERAL


def is_testnet(identity: str) -> bool:
    """Whether the page tells of the testnet of a product rather than of the product itself."""
    return identity == _SPOT_TESTNET or identity.startswith(f"{_SPOT_TESTNET}/")


def _named(identity: str) -> str | None:
    return next((name for name, pattern in _NOT if pattern.fullmatch(identity)), None)


def _by_root(identity: str) -> Product | None:
    """Roots end at a slash: `portfolio-margin-pro` is not below `portfolio-margin`."""
    steps = identity.split("/")
    return next((_ROOTS[root] for n in (2, 1) if (root := "/".join(steps[:n])) in _ROOTS), None)
