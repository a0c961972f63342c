"""Dual Investment. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncDualInvestment as AsyncDualInvestment
    from .sync import DualInvestment as DualInvestment

__all__ = ["AsyncDualInvestment", "DualInvestment", "models"]

__getattr__, __dir__ = lazily(__name__, {"DualInvestment": ".sync", "AsyncDualInvestment": ".aio", "models": ".models"})
