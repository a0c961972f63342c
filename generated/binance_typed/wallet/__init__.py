"""Wallet. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncWallet as AsyncWallet
    from .sync import Wallet as Wallet

__all__ = ["AsyncWallet", "models", "Wallet"]

__getattr__, __dir__ = lazily(__name__, {"Wallet": ".sync", "AsyncWallet": ".aio", "models": ".models"})
