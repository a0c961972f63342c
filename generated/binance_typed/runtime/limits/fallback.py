"""What happens when Redis fails: nothing is sent, or each process counts for itself until it is back."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal, TypeAlias

from .local import LocalStore
from .store import Unavailable

OnFailure: TypeAlias = Literal["refuse", "local"]

#: Seconds after which a Redis that could not be reached is asked again.
_PATIENCE = 5.0


class Fallback:
    """What happens when Redis fails, and where to count until it is back."""

    def __init__(self, on_failure: OnFailure, monotonic: Callable[[], float] = time.monotonic) -> None:
        if on_failure not in ("refuse", "local"):
            raise ValueError('on_failure is "refuse" or "local"')
        from redis.exceptions import RedisError

        self.errors = (RedisError, OSError)
        self.local = LocalStore()
        self._refuses = on_failure == "refuse"
        self._monotonic = monotonic
        self._failed_at: float | None = None

    @property
    def is_on(self) -> bool:
        """Whether Redis failed so recently that it is not asked."""
        return self._failed_at is not None and self._monotonic() - self._failed_at < _PATIENCE

    def note(self, word: Callable[[LocalStore], None]) -> None:
        """What the exchange says is worth knowing when Redis fails."""
        if not self._refuses:
            word(self.local)

    def tried(self, failure: str) -> None:
        """Redis was asked, and failed in this way; empty if it did not.

        Raises:
            Unavailable: if the local store shall not take over.
        """
        if not failure:
            self._failed_at = None
            return
        if self._refuses:
            raise Unavailable(f"the Redis that keeps the budgets cannot be asked ({failure})")
        if self._failed_at is None:
            import logging

            logging.getLogger("binance_typed").warning(
                "the Redis that keeps the budgets cannot be asked (%s); this process counts for itself", failure
            )
        self._failed_at = self._monotonic()
