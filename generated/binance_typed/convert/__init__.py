"""Convert. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncConvert as AsyncConvert
    from .sync import Convert as Convert

__all__ = ["AsyncConvert", "Convert", "models"]

__getattr__, __dir__ = lazily(__name__, {"Convert": ".sync", "AsyncConvert": ".aio", "models": ".models"})
