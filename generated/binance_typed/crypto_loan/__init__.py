"""Crypto Loan. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncCryptoLoan as AsyncCryptoLoan
    from .sync import CryptoLoan as CryptoLoan

__all__ = ["AsyncCryptoLoan", "CryptoLoan", "models"]

__getattr__, __dir__ = lazily(__name__, {"CryptoLoan": ".sync", "AsyncCryptoLoan": ".aio", "models": ".models"})
