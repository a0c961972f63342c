"""Options. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncOptions as AsyncOptions
    from .sync import Options as Options

__all__ = ["AsyncOptions", "models", "Options"]

__getattr__, __dir__ = lazily(__name__, {"Options": ".sync", "AsyncOptions": ".aio", "models": ".models"})
