"""Simple Earn. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncSimpleEarn as AsyncSimpleEarn
    from .sync import SimpleEarn as SimpleEarn

__all__ = ["AsyncSimpleEarn", "models", "SimpleEarn"]

__getattr__, __dir__ = lazily(__name__, {"SimpleEarn": ".sync", "AsyncSimpleEarn": ".aio", "models": ".models"})
