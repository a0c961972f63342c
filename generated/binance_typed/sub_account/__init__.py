"""Sub Account. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncSubAccount as AsyncSubAccount
    from .sync import SubAccount as SubAccount

__all__ = ["AsyncSubAccount", "models", "SubAccount"]

__getattr__, __dir__ = lazily(__name__, {"SubAccount": ".sync", "AsyncSubAccount": ".aio", "models": ".models"})
