"""Fiat. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncFiat as AsyncFiat
    from .sync import Fiat as Fiat

__all__ = ["AsyncFiat", "Fiat", "models"]

__getattr__, __dir__ = lazily(__name__, {"Fiat": ".sync", "AsyncFiat": ".aio", "models": ".models"})
