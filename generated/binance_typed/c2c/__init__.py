"""C2C. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncC2C as AsyncC2C
    from .sync import C2C as C2C

__all__ = ["AsyncC2C", "C2C", "models"]

__getattr__, __dir__ = lazily(__name__, {"C2C": ".sync", "AsyncC2C": ".aio", "models": ".models"})
