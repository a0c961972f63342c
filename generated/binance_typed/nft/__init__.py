"""NFT. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncNft as AsyncNft
    from .sync import Nft as Nft

__all__ = ["AsyncNft", "models", "Nft"]

__getattr__, __dir__ = lazily(__name__, {"Nft": ".sync", "AsyncNft": ".aio", "models": ".models"})
