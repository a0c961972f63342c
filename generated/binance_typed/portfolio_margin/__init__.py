"""Portfolio Margin. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncPortfolioMargin as AsyncPortfolioMargin
    from .sync import PortfolioMargin as PortfolioMargin

__all__ = ["AsyncPortfolioMargin", "models", "PortfolioMargin"]

__getattr__, __dir__ = lazily(
    __name__, {"PortfolioMargin": ".sync", "AsyncPortfolioMargin": ".aio", "models": ".models"}
)
