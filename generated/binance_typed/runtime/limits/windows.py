"""One budget: what is used of it in which window."""

from __future__ import annotations

from collections.abc import Mapping

from .bill import UNFILLED, Entry, Key
from .store import LimitState, Receipt

#: ms after which to ask again where room may come at any moment: it is set aside for requests in flight.
POLL = 50

#: Windows that one request is charged to at most: where they last a second, nothing is in flight for a minute.
REACH = 60

#: ms for which windows are kept beyond their end, for those whose clocks are wrong by more than they think.
GRACE = 60_000

#: ms after the latest arrival of a request beyond which none is in flight. What a rolling budget was charged for then
#: was charged by a clock that has been set back since; so may whole windows, but those count for themselves alone.
FAR = 600_000

#: ms for which a limit that the exchange has stated is known elsewhere, after it was stated for the last time.
KNOWN = 7 * 86_400_000

#: Parts of a rolling interval in which its requests are told apart: at most a hundredth of the budget lies idle.
PARTS = 100


class Fixed:
    """A budget whose windows begin at whole intervals."""

    __slots__ = ("_in_flight", "_interval", "_is_given_back", "_said", "_silent", "_used", "_words", "limit")

    def __init__(self, entry: Entry, used: dict[int, int] | None = None) -> None:
        self.limit = entry.limit
        self._interval = entry.key.interval
        #: Whether the exchange counts down, too.
        self._is_given_back = entry.key.counter == UNFILLED
        #: Where it does: what is set aside for requests without an answer, and what answers said, until when at the
        #: latest. Of answers to requests that were under way together nobody knows which is the last word, nor whether
        #: it knows of those whose own answers said nothing.
        self._in_flight: dict[int, int] = {}
        self._silent: dict[int, list[tuple[int, int]]] = {}
        self._words: dict[int, list[tuple[int, int]]] = {}
        self._used = used or {}
        #: What the exchange has said is used: that much is, whatever is given back.
        self._said: dict[int, int] = {}

    def blocked(self, most: int, earliest: int, latest: int) -> int | None:
        """When there may be room for so much; None if there is room."""
        windows = self._windows(earliest, latest)
        for index in windows:
            used = self._used.get(index, 0)
            if used and used + most > self.limit:
                # Of the window that has begun, nothing comes back; later ones hold what is in flight.
                return (index + 1) * self._interval if index == windows[0] else earliest + POLL
        return None

    def charge(self, most: int, earliest: int, latest: int) -> None:
        """Set so much aside."""
        for index in self._windows(earliest, latest):
            if index not in self._used:
                self._forget(earliest)
                self._used[index] = 0
            self._used[index] += most
            if self._is_given_back:
                self._in_flight[index] = self._in_flight.get(index, 0) + most

    def settle(self, entry: Entry, receipt: Receipt, latest: int | None, cost: int) -> None:
        """What was set aside was used only if it can have arrived by `latest` (None: never), and cost so much then."""
        for index in self._windows(receipt.earliest, receipt.latest):
            if index in self._used:
                is_reached = latest is not None and index <= latest // self._interval
                is_told = any(at == latest for _, at in self._words.get(index, ()))  # by its own answer
                used = self._used[index] - entry.most + (cost if is_reached and not is_told else 0)
                if self._is_given_back and latest is not None and is_reached and not is_told:
                    self._silent.setdefault(index, []).append((cost, latest))
                self._used[index] = max(used, self._said.get(index, 0))
                if self._is_given_back:
                    self._in_flight[index] = max(0, self._in_flight.get(index, 0) - entry.most)

    def observe(self, used: int, earliest: int, latest: int) -> None:
        """The exchange says that so much was used at some time in between."""
        index = latest // self._interval
        if earliest // self._interval == index:
            self._forget(earliest)
            if self._is_given_back:
                words = [word for word in self._words.get(index, ()) if word[1] >= earliest]
                self._words[index] = [*words, (used, latest)]
                self._said[index] = max(said for said, _ in self._words[index])
                silent = self._silent[index] = [each for each in self._silent.get(index, ()) if each[1] >= earliest]
                beside = self._in_flight.get(index, 0) + sum(cost for cost, _ in silent)
                self._used[index] = self._said[index] + beside
                return
            self._said[index] = max(used, self._said.get(index, 0))
            self._used[index] = max(used, self._used.get(index, 0))

    def state(self, now: int) -> tuple[int, int]:
        """What is used, and when that ends."""
        index = now // self._interval
        return self._used.get(index, 0), (index + 1) * self._interval

    def ends(self) -> int:
        """When all that is known of it is over."""
        return (max(self._used, default=-1) + 1) * self._interval

    def _windows(self, earliest: int, latest: int) -> range:
        first = earliest // self._interval
        return range(first, min(latest // self._interval, first + REACH - 1) + 1)

    def _forget(self, earliest: int) -> None:
        for index in [index for index in self._used if (index + 1) * self._interval + GRACE <= earliest]:
            del self._used[index]
            for other in (self._said, self._in_flight, self._silent, self._words):
                other.pop(index, None)


class Rolling:
    """A budget of which so much may be used in any interval, wherever it begins.

    A request counts from the latest time at which it can have arrived. The requests of one part of the interval are
    kept as one, which counts from the end of that part.
    """

    __slots__ = ("_interval", "_part", "_used", "limit")

    def __init__(self, entry: Entry, used: dict[int, int] | None = None) -> None:
        self.limit = entry.limit
        self._interval = entry.key.interval
        self._part = max(1, self._interval // PARTS)
        self._used = used or {}

    def blocked(self, most: int, earliest: int, latest: int) -> int | None:
        """When there may be room for so much; None if there is room."""
        total = sum([self._used[index] for index in self._counted(earliest, latest)])
        if not total or total + most <= self.limit:
            return None
        surplus = min(total, total + most - self.limit)
        for index in sorted(self._counted(earliest, latest)):
            surplus -= self._used[index]
            if surplus <= 0:
                # What is in flight may turn out to have arrived at once.
                return min(self._end(index), earliest + self._interval)
        raise AssertionError("the parts make the total")

    def charge(self, most: int, earliest: int, latest: int) -> None:
        """Set so much aside."""
        self._forget(earliest)
        self._add(latest, most)

    def settle(self, entry: Entry, receipt: Receipt, latest: int | None, cost: int) -> None:
        """What was set aside was used only if it can have arrived by `latest` (None: never), and cost so much then."""
        if receipt.latest // self._part in self._used:
            self._add(receipt.latest, -entry.most)
            if latest is not None:
                self._add(min(latest, receipt.latest), cost)

    def observe(self, used: int, earliest: int, latest: int) -> None:
        """The exchange says that so much was used at some time in between."""
        surplus = used - sum([self._used[index] for index in self._counted(earliest, latest)])
        if surplus > 0:
            self._forget(earliest)
            self._add(latest, surplus)

    def state(self, now: int) -> tuple[int, int]:
        """What is used, and when some of it ends."""
        counted = self._counted(now, now)
        return sum([self._used[index] for index in counted]), self._end(min(counted)) if counted else now

    def ends(self) -> int:
        """When all that is known of it is over."""
        return self._end(max(self._used, default=-1))

    def _counted(self, earliest: int, latest: int) -> list[int]:
        """The parts that are not over, and not further ahead than any request."""
        first, last = earliest - self._interval, (latest + FAR) // self._part
        return [index for index in self._used if (index + 1) * self._part > first and index <= last]

    def _end(self, index: int) -> int:
        return (index + 1) * self._part + self._interval

    def _add(self, at: int, cost: int) -> None:
        index = at // self._part
        used = self._used.get(index, 0) + cost
        if used > 0:
            self._used[index] = used
        else:
            self._used.pop(index, None)

    def _forget(self, earliest: int) -> None:
        grace = min(GRACE, self._interval)
        for index in [index for index in self._used if self._end(index) + grace <= earliest]:
            del self._used[index]


def unused(entry: Entry) -> Fixed | Rolling:
    """A budget of which nothing is used."""
    return Rolling(entry) if entry.key.rolling else Fixed(entry)


def states(budgets: Mapping[Key, Fixed | Rolling], now: int, held_until: int | None) -> tuple[LimitState, ...]:
    """Budgets as they are shown."""
    found = [
        LimitState(key.counter, key.scope, key.interval, budget.limit, *budget.state(now), held_until)
        for key, budget in budgets.items()
    ]
    return tuple(sorted(found, key=lambda each: (each.counter, each.interval, each.scope)))
