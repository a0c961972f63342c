"""The keyword arguments of the clients, for type checkers and editors; nothing of this is loaded at run time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Generic, Literal, TypedDict, TypeVar

from .limits.store import AnyStore
from .network import Network
from .observe import Hook
from .options import Limits
from .wire import AsyncTransport, Timeout, Transport

#: The names of the environments that are documented for a product, over one transport.
Environment = TypeVar("Environment", bound=str)


class Settings(TypedDict, Generic[Environment], total=False):
    """What every client takes besides `credentials` and `decimals`; `Client` says what it means."""

    environment: Environment
    base_url: str | None
    timeout: float | Timeout | None
    recv_window: int | float | Decimal | None
    validate: bool
    allow_floats: bool
    retries: int
    limits: Limits
    budget: AnyStore | None
    server_time: bool
    order_ids: Callable[[], str] | None
    time_unit: Literal["ms", "us"]
    hooks: Sequence[Hook]
    network: Network | None


class RestSettings(Settings[Environment], Generic[Environment], total=False):
    """A synchronous REST client."""

    transport: Transport | None


class AsyncRestSettings(Settings[Environment], Generic[Environment], total=False):
    """An asynchronous REST client."""

    transport: AsyncTransport | None


class WsSettings(Settings[Environment], Generic[Environment], total=False):
    """A synchronous WebSocket API client."""

    logon: bool
    rate_limits: bool


class AsyncWsSettings(WsSettings[Environment], Generic[Environment], total=False):
    """An asynchronous WebSocket API client."""
