"""Rebate. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncRebate as AsyncRebate
    from .sync import Rebate as Rebate

__all__ = ["AsyncRebate", "models", "Rebate"]

__getattr__, __dir__ = lazily(__name__, {"Rebate": ".sync", "AsyncRebate": ".aio", "models": ".models"})
