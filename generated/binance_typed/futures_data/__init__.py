"""Futures Data. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncFuturesData as AsyncFuturesData
    from .sync import FuturesData as FuturesData

__all__ = ["AsyncFuturesData", "FuturesData", "models"]

__getattr__, __dir__ = lazily(__name__, {"FuturesData": ".sync", "AsyncFuturesData": ".aio", "models": ".models"})
