"""When to ask again, and after how long."""

from __future__ import annotations

import random
from collections.abc import Callable

#: Seconds before the first repetition; each further one waits twice as long, up to the longest.
FIRST, LONGEST = 0.1, 5.0


def backoff(attempt: int, draw: Callable[[], float] = random.random) -> float:
    """Seconds to wait after an attempt that failed, counted from 1.

    Somewhere in the upper half of the step, so that many clients that failed together do not come back together.
    """
    step = min(LONGEST, FIRST * 2.0 ** min(attempt - 1, 30))
    return float(step * (0.5 + draw() / 2))
