"""USDⓈ-M Futures. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncUsdsFutures as AsyncUsdsFutures
    from .aio import AsyncUsdsFuturesWs as AsyncUsdsFuturesWs
    from .sync import UsdsFutures as UsdsFutures
    from .sync import UsdsFuturesWs as UsdsFuturesWs

__all__ = ["AsyncUsdsFutures", "AsyncUsdsFuturesWs", "models", "UsdsFutures", "UsdsFuturesWs"]

__getattr__, __dir__ = lazily(
    __name__,
    {
        "UsdsFutures": ".sync",
        "AsyncUsdsFutures": ".aio",
        "UsdsFuturesWs": ".sync",
        "AsyncUsdsFuturesWs": ".aio",
        "models": ".models",
    },
)
