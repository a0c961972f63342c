"""Gift Card. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncGiftCard as AsyncGiftCard
    from .sync import GiftCard as GiftCard

__all__ = ["AsyncGiftCard", "GiftCard", "models"]

__getattr__, __dir__ = lazily(__name__, {"GiftCard": ".sync", "AsyncGiftCard": ".aio", "models": ".models"})
