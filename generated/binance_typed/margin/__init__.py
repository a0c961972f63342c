"""Margin Trading. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncMargin as AsyncMargin
    from .aio import AsyncMarginWs as AsyncMarginWs
    from .sync import Margin as Margin
    from .sync import MarginWs as MarginWs

__all__ = ["AsyncMargin", "AsyncMarginWs", "Margin", "MarginWs", "models"]

__getattr__, __dir__ = lazily(
    __name__,
    {"Margin": ".sync", "AsyncMargin": ".aio", "MarginWs": ".sync", "AsyncMarginWs": ".aio", "models": ".models"},
)
