"""Limits of single endpoints: so many requests in an interval, which several of them may share."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.catalog.model import Endpoint, RateLimit
from generator.server.times import span


@dataclass(frozen=True, slots=True)
class Quota:
    """One limit, and the requests (as endpoints of a product) that draw on it."""

    product: str
    requests: frozenset[str]
    count: int
    interval: str
    scope: str
    rolling: bool


@dataclass(slots=True)
class Use:
    """What one caller has used of a quota: when, in the interval that counts."""

    times: deque[int] = field(default_factory=deque)
    refused: int = 0


class Quotas:
    """The quotas of a catalogue, by endpoint, and who has used what of them."""

    def __init__(self, endpoints: Iterable[Endpoint]) -> None:
        self._of: dict[tuple[str, str], list[Quota]] = {}
        for endpoint in endpoints:
            for limit in endpoint.rate_limits:
                quota = _quota(endpoint, limit)
                for request in quota.requests:
                    listed = self._of.setdefault((endpoint.product, request), [])
                    if quota not in listed:
                        listed.append(quota)
        self._used: dict[tuple[Quota, str], Use] = {}

    def concerning(self, endpoint: Endpoint) -> list[Quota]:
        return self._of.get((endpoint.product, endpoint.request_text), [])

    def use(self, quota: Quota, subject: str, now: int) -> int | None:
        """Count a request; if there is no room for it, say from when on there is."""
        use = self._used.setdefault((quota, subject), Use())
        length = span(quota.interval)
        oldest = now - length if quota.rolling else now - now % length - 1
        while use.times and use.times[0] <= oldest:
            use.times.popleft()
            use.refused = 0
        if len(use.times) < quota.count:
            use.times.append(now)
            return None
        use.refused += 1
        return use.times[0] + length if quota.rolling else now - now % length + length

    def refused(self, quota: Quota, subject: str) -> int:
        """How often the caller has been refused since there was room."""
        return self._used[quota, subject].refused

    def clear(self) -> None:
        self._used.clear()


def _quota(endpoint: Endpoint, limit: RateLimit) -> Quota:
    requests = frozenset({endpoint.request_text, *limit.shared_with})
    return Quota(endpoint.product, requests, limit.count, limit.interval, limit.scope, limit.rolling)
