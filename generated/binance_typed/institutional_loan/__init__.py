"""Institutional Loan. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazily

if TYPE_CHECKING:
    from . import models as models
    from .aio import AsyncInstitutionalLoan as AsyncInstitutionalLoan
    from .sync import InstitutionalLoan as InstitutionalLoan

__all__ = ["AsyncInstitutionalLoan", "InstitutionalLoan", "models"]

__getattr__, __dir__ = lazily(
    __name__, {"InstitutionalLoan": ".sync", "AsyncInstitutionalLoan": ".aio", "models": ".models"}
)
