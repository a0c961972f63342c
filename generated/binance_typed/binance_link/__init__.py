"""Binance Link. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncBinanceLink as AsyncBinanceLink
    from .sync import BinanceLink as BinanceLink

__all__ = ["AsyncBinanceLink", "BinanceLink", "models"]

__getattr__, __dir__ = lazily(__name__, {"BinanceLink": ".sync", "AsyncBinanceLink": ".aio", "models": ".models"})
