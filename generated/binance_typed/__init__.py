"""Typed clients for the Binance APIs, generated from readable specs. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime import lazily
from .runtime.credentials import Credentials
from .runtime.errors import ApiError, BinanceError, ConstraintError, ExecutionUnknown, NotSent, ResponseMismatch

if TYPE_CHECKING:
    from .margin import AsyncMargin as AsyncMargin, Margin as Margin
    from .portfolio_margin import AsyncPortfolioMargin as AsyncPortfolioMargin, PortfolioMargin as PortfolioMargin
    from .usds_futures import (
        AsyncUsdsFutures as AsyncUsdsFutures,
        AsyncUsdsFuturesWs as AsyncUsdsFuturesWs,
        UsdsFutures as UsdsFutures,
        UsdsFuturesWs as UsdsFuturesWs,
    )

__version__ = "0.1.0"
__all__ = [
    "ApiError",
    "AsyncMargin",
    "AsyncPortfolioMargin",
    "AsyncUsdsFutures",
    "AsyncUsdsFuturesWs",
    "BinanceError",
    "ConstraintError",
    "Credentials",
    "ExecutionUnknown",
    "Margin",
    "NotSent",
    "PortfolioMargin",
    "ResponseMismatch",
    "UsdsFutures",
    "UsdsFuturesWs",
]

__getattr__, __dir__ = lazily(
    __name__,
    {
        "Margin": ".margin",
        "AsyncMargin": ".margin",
        "PortfolioMargin": ".portfolio_margin",
        "AsyncPortfolioMargin": ".portfolio_margin",
        "UsdsFutures": ".usds_futures",
        "AsyncUsdsFutures": ".usds_futures",
        "UsdsFuturesWs": ".usds_futures",
        "AsyncUsdsFuturesWs": ".usds_futures",
    },
)
