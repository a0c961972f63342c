"""Portfolio Margin Pro. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncPortfolioMarginPro as AsyncPortfolioMarginPro
    from .sync import PortfolioMarginPro as PortfolioMarginPro

__all__ = ["AsyncPortfolioMarginPro", "models", "PortfolioMarginPro"]

__getattr__, __dir__ = lazily(
    __name__, {"PortfolioMarginPro": ".sync", "AsyncPortfolioMarginPro": ".aio", "models": ".models"}
)
