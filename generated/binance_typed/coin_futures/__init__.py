"""COIN-M Futures. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncCoinFutures as AsyncCoinFutures
    from .aio import AsyncCoinFuturesWs as AsyncCoinFuturesWs
    from .sync import CoinFutures as CoinFutures
    from .sync import CoinFuturesWs as CoinFuturesWs

__all__ = ["AsyncCoinFutures", "AsyncCoinFuturesWs", "CoinFutures", "CoinFuturesWs", "models"]

__getattr__, __dir__ = lazily(
    __name__,
    {
        "CoinFutures": ".sync",
        "AsyncCoinFutures": ".aio",
        "CoinFuturesWs": ".sync",
        "AsyncCoinFuturesWs": ".aio",
        "models": ".models",
    },
)
