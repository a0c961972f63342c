"""The clients of the library `redis` that the stores take: what is one, and how one is made that gives up in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import redis
    import redis.asyncio

#: Seconds that each step of asking Redis may take, for clients that are made here.
SECONDS = 0.3


def check_sync(client: object) -> None:
    """Refuse what is no synchronous client, and one that would wait for ever, and every call with it.

    Raises:
        TypeError: with what it is.
        ValueError: if it has no `socket_timeout`.
    """
    import redis

    if not isinstance(client, redis.Redis | redis.RedisCluster):
        raise TypeError(_unfit("RedisStore", "redis.Redis", client))
    if _waits_for_ever(client):
        raise ValueError("RedisStore takes a client that gives up: redis.Redis(socket_timeout=0.3, ...)")


def check_async(client: object) -> None:
    """Refuse what is no asynchronous client; see `check_sync`."""
    import redis.asyncio

    if not isinstance(client, redis.asyncio.Redis | redis.asyncio.RedisCluster):
        raise TypeError(_unfit("AsyncRedisStore", "redis.asyncio.Redis", client))


def _waits_for_ever(client: redis.Redis | redis.RedisCluster) -> bool:
    """Whether nothing bounds how long it waits for an answer. What the library's own default is depends on its age."""
    import inspect

    import redis

    pool: Any = getattr(client, "connection_pool", None)  # a cluster's nodes have one each
    options: Any = client.get_connection_kwargs() if pool is None else pool.connection_kwargs
    if "socket_timeout" in options:
        return options["socket_timeout"] is None
    made: type[Any] = redis.Redis if pool is None else pool.connection_class
    for kind in made.__mro__:
        default = inspect.signature(vars(kind).get("__init__", _nothing)).parameters.get("socket_timeout")
        if default is not None:
            return default.default is None
    return False


def _nothing() -> None:
    """In the place of a constructor."""


def _unfit(store: str, wanted: str, client: object) -> str:
    if isinstance(client, str | bytes):  # a URL may hold a password
        return f"{store} takes a {wanted}, not a text; {store}.at takes a URL"
    return f"{store} takes a {wanted}, not {type(client).__module__}.{type(client).__qualname__}"


_NO_TIME = "seconds is more than 0, and finite"
_NO_URL = "a Redis is at redis://[[user]:password@]host[:port][/db], rediss://… or unix://[[user]:password@]/path"


def client_at(url: str, seconds: float) -> redis.Redis | Exception:
    """A synchronous client that tries once, and waits no longer than that for each step.

    What is wrong is returned, for a frame to raise that does not hold the URL, which may hold a password.
    """
    try:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ImportError:
        return _missing()
    options = _options(seconds)
    if options is None:
        return ValueError(_NO_TIME)
    try:
        return redis.Redis.from_url(url, retry=Retry(NoBackoff(), 0), **options)
    except (ValueError, TypeError, AttributeError):
        return ValueError(_NO_URL)


def async_client_at(url: str, seconds: float) -> redis.asyncio.Redis | Exception:
    """The same for an event loop."""
    try:
        import redis.asyncio
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff
    except ImportError:
        return _missing()
    options = _options(seconds)
    if options is None:
        return ValueError(_NO_TIME)
    try:
        return redis.asyncio.Redis.from_url(url, retry=Retry(NoBackoff(), 0), **options)
    except (ValueError, TypeError, AttributeError):
        return ValueError(_NO_URL)


def _missing() -> ImportError:
    return ModuleNotFoundError("a RedisStore needs the package `redis`", name="redis")


def _options(seconds: object) -> dict[str, Any] | None:
    if not isinstance(seconds, int | float) or not 0 < seconds < float("inf"):
        return None
    return {"socket_timeout": seconds, "socket_connect_timeout": seconds}
