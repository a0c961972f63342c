"""Binance Link Futures. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncBinanceLinkFutures as AsyncBinanceLinkFutures
    from .sync import BinanceLinkFutures as BinanceLinkFutures

__all__ = ["AsyncBinanceLinkFutures", "BinanceLinkFutures", "models"]

__getattr__, __dir__ = lazily(
    __name__, {"BinanceLinkFutures": ".sync", "AsyncBinanceLinkFutures": ".aio", "models": ".models"}
)
