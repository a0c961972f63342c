"""Spot. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncSpot as AsyncSpot
    from .aio import AsyncSpotWs as AsyncSpotWs
    from .sync import Spot as Spot
    from .sync import SpotWs as SpotWs

__all__ = ["AsyncSpot", "AsyncSpotWs", "models", "Spot", "SpotWs"]

__getattr__, __dir__ = lazily(
    __name__, {"Spot": ".sync", "AsyncSpot": ".aio", "SpotWs": ".sync", "AsyncSpotWs": ".aio", "models": ".models"}
)
