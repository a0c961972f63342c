"""Algo Trading. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .sync import Algo as Algo
    from .aio import AsyncAlgo as AsyncAlgo

__all__ = ["Algo", "AsyncAlgo", "models"]

__getattr__, __dir__ = lazily(__name__, {"Algo": ".sync", "AsyncAlgo": ".aio", "models": ".models"})
