"""Mining. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncMining as AsyncMining
    from .sync import Mining as Mining

__all__ = ["AsyncMining", "Mining", "models"]

__getattr__, __dir__ = lazily(__name__, {"Mining": ".sync", "AsyncMining": ".aio", "models": ".models"})
