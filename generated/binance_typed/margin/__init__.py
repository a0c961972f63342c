"""Margin Trading. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncMargin as AsyncMargin
    from .sync import Margin as Margin

__all__ = ["AsyncMargin", "Margin", "models"]

__getattr__, __dir__ = lazily(__name__, {"Margin": ".sync", "AsyncMargin": ".aio", "models": ".models"})
