"""Pay. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncPay as AsyncPay
    from .sync import Pay as Pay

__all__ = ["AsyncPay", "models", "Pay"]

__getattr__, __dir__ = lazily(__name__, {"Pay": ".sync", "AsyncPay": ".aio", "models": ".models"})
