"""Binance Link Portfolio Margin. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncBinanceLinkPortfolioMargin as AsyncBinanceLinkPortfolioMargin
    from .sync import BinanceLinkPortfolioMargin as BinanceLinkPortfolioMargin

__all__ = ["AsyncBinanceLinkPortfolioMargin", "BinanceLinkPortfolioMargin", "models"]

__getattr__, __dir__ = lazily(
    __name__, {"BinanceLinkPortfolioMargin": ".sync", "AsyncBinanceLinkPortfolioMargin": ".aio", "models": ".models"}
)
