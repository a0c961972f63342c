"""What keeps the budgets: requests ask it for room before they leave, and settle when their answers come.

The exchange counts in windows that begin at whole intervals of its own clock, and it counts a request when that
arrives. When that will be is known only within an error. So a request is charged to every window that it may reach,
and what it did not reach is given back when its answer comes: it cannot have arrived later than that. All times are
milliseconds since 1970 on the exchange's clock, as it is estimated.
"""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from .bill import Bill, Entry


class Unavailable(Exception):
    """The budgets lie elsewhere and cannot be asked."""


@dataclass(slots=True)
class Receipt:
    """Room that was set aside for one request.

    Attributes:
        bill: for what.
        earliest, latest: when the request can arrive.
        id: by which a store elsewhere knows it; empty for a store in this process.
    """

    bill: Bill
    earliest: int
    latest: int
    id: str = ""


@dataclass(frozen=True, slots=True)
class Wait:
    """There is no room.

    Attributes:
        until: ask again when `earliest` has become this; there will hardly be room before.
        entry: of which budget there is none; None if the exchange has told us to stop. It may be one that has room by
            our count, if the exchange takes no orders of the account.
        is_banned: whether it did so by a ban.
    """

    until: int
    entry: Entry | None
    is_banned: bool = False

    @property
    def is_held(self) -> bool:
        """Whether the exchange has told us to stop."""
        return self.entry is None

    @property
    def counter(self) -> str:
        """What is used up."""
        return "held" if self.entry is None else self.entry.key.counter


@dataclass(frozen=True, slots=True)
class Seen:
    """What an answer says of a budget; None for what it does not say."""

    entry: Entry
    used: int | None
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class LimitState:
    """A budget as it is now, as far as is known.

    Attributes:
        counter: what is counted, such as `ip` or `order_10s`.
        scope: the group, endpoint, or beginning of paths that it is for; empty for all of the exchange's host.
        interval: ms.
        limit: how much there is in each interval.
        used: how much of that is used, or set aside for requests in flight.
        resets_at: when some of it is given back: ms since 1970 on the exchange's clock.
        held_until: until when the exchange wants no requests at all; None if it has not told us to stop.
    """

    counter: str
    scope: str
    interval: int
    limit: int
    used: int
    resets_at: int
    held_until: int | None


class Store(Protocol):
    """Keeps budgets. Safe to be used by many threads at once."""

    def reserve(self, bill: Bill, earliest: int, latest: int) -> Receipt | Wait:
        """Set room aside for a request that arrives between these times: of all its budgets or of none.

        A request that costs more than the whole limit may go when nothing else is used.

        Raises:
            Unavailable: if the budgets cannot be asked. So do the others.
        """
        ...

    def cancel(self, receipt: Receipt) -> None:
        """The request never left: give everything back."""
        ...

    def settle(self, receipt: Receipt, latest: int, succeeded: bool) -> None:
        """An answer came, `latest` being when at the latest: give back what the request cannot have used."""
        ...

    def observe(self, seen: Sequence[Seen], latest: int, earliest: int | None = None) -> None:
        """The answer to a request that arrived between these times (at `latest` if there is but one) says so much.

        Others may share a budget: what is used of it is raised to what the exchange says, never lowered, but for
        unfilled orders: of these the exchange's word counts, and what is in flight. That is passed over if a window
        ends in between, for then it may speak of either. It is told before the request is settled. A limit that the
        exchange states replaces the documented one.
        """
        ...

    def hold(self, place: str, now: int, until: int, *, is_banned: bool = False, orders_of: str = "") -> None:
        """The exchange wants nothing more until then; or if an account is named, no more orders of that.

        Whatever the clock says, that ends a minute after it must.
        """
        ...

    def state(self, place: str, account: str, now: int, documented: Sequence[Entry] = ()) -> tuple[LimitState, ...]:
        """The budgets of an account, and of this machine's address, at a host; these ones in any case."""
        ...


class AsyncStore(Protocol):
    """The same, for one event loop."""

    def reserve(self, bill: Bill, earliest: int, latest: int) -> Awaitable[Receipt | Wait]: ...

    def cancel(self, receipt: Receipt) -> Awaitable[None]: ...

    def settle(self, receipt: Receipt, latest: int, succeeded: bool) -> Awaitable[None]: ...

    def observe(self, seen: Sequence[Seen], latest: int, earliest: int | None = None) -> Awaitable[None]: ...

    def hold(
        self, place: str, now: int, until: int, *, is_banned: bool = False, orders_of: str = ""
    ) -> Awaitable[None]: ...

    def state(
        self, place: str, account: str, now: int, documented: Sequence[Entry] = ()
    ) -> Awaitable[tuple[LimitState, ...]]: ...


AnyStore: TypeAlias = Store | AsyncStore
