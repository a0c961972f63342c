"""Staking. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncStaking as AsyncStaking
    from .sync import Staking as Staking

__all__ = ["AsyncStaking", "models", "Staking"]

__getattr__, __dir__ = lazily(__name__, {"Staking": ".sync", "AsyncStaking": ".aio", "models": ".models"})
