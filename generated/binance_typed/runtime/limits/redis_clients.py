"""The clients of the library `redis` that the stores take: what is one, and how one is made that gives up in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import redis
    import redis.asyncio

#: Seconds that each step of asking Redis may take, for clients that are made here.
SECONDS = 0.3


def check_sync(client: object) -> None:
    """Refuse what is no synchronous client.

    Raises:
        TypeError: with what it is.
    """
    import redis

    if not isinstance(client, redis.Redis | redis.RedisCluster):
        raise TypeError(_unfit("RedisStore", "redis.Redis", client))


def check_async(client: object) -> None:
    """Refuse what is no asynchronous client; see `check_sync`."""
    import redis.asyncio

    if not isinstance(client, redis.asyncio.Redis | redis.asyncio.RedisCluster):
        raise TypeError(_unfit("AsyncRedisStore", "redis.asyncio.Redis", client))


def _unfit(store: str, wanted: str, client: object) -> str:
    if isinstance(client, str | bytes):  # a URL may hold a password
        return f"{store} takes a {wanted}, not a text; {store}.at takes a URL"
    return f"{store} takes a {wanted}, not {type(client).__module__}.{type(client).__qualname__}"


def client_at(url: str, seconds: float) -> redis.Redis:
    """A synchronous client that tries once, and waits no longer than that for each step.

    Raises:
        ValueError: for what is no URL of a Redis. It is not told: it may hold a password.
    """
    import redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    options = _options(seconds)
    try:
        return redis.Redis.from_url(url, retry=Retry(NoBackoff(), 0), **options)
    except (ValueError, TypeError, AttributeError):
        pass
    raise ValueError(_NO_URL)


def async_client_at(url: str, seconds: float) -> redis.asyncio.Redis:
    """The same for an event loop."""
    import redis.asyncio
    from redis.asyncio.retry import Retry
    from redis.backoff import NoBackoff

    options = _options(seconds)
    try:
        return redis.asyncio.Redis.from_url(url, retry=Retry(NoBackoff(), 0), **options)
    except (ValueError, TypeError, AttributeError):
        pass
    raise ValueError(_NO_URL)


_NO_URL = "a Redis is at redis://[[user]:password@]host[:port][/db], rediss://… or unix://[[user]:password@]/path"


def _options(seconds: float) -> dict[str, Any]:
    if not 0 < seconds < float("inf"):
        raise ValueError("seconds is more than 0, and finite")
    return {"socket_timeout": seconds, "socket_connect_timeout": seconds}
