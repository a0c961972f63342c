"""Copy Trading. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncCopyTrading as AsyncCopyTrading
    from .sync import CopyTrading as CopyTrading

__all__ = ["AsyncCopyTrading", "CopyTrading", "models"]

__getattr__, __dir__ = lazily(__name__, {"CopyTrading": ".sync", "AsyncCopyTrading": ".aio", "models": ".models"})
