"""VIP Loan. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncVipLoan as AsyncVipLoan
    from .sync import VipLoan as VipLoan

__all__ = ["AsyncVipLoan", "models", "VipLoan"]

__getattr__, __dir__ = lazily(__name__, {"VipLoan": ".sync", "AsyncVipLoan": ".aio", "models": ".models"})
