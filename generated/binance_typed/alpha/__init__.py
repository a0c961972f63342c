"""Alpha Trading. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .sync import Alpha as Alpha
    from .aio import AsyncAlpha as AsyncAlpha

__all__ = ["Alpha", "AsyncAlpha", "models"]

__getattr__, __dir__ = lazily(__name__, {"Alpha": ".sync", "AsyncAlpha": ".aio", "models": ".models"})
