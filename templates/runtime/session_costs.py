"""What connections to the WebSocket API take from the budgets, before anything is asked over them."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from .limits.bill import Bill, bill_of
from .limits.headers import seen_in
from .limits.store import AnyStore, Receipt, Wait
from .operation import Operation, Route
from .options import Options
from .venue import Venue
from .verdict import BAN, judge
from .wire import Answer

_MS = 1_000_000  # ns


class SessionCosts:
    """Books what connecting and logging on cost: at once, for the request that needs it has waited.

    Budgets that cannot be asked change nothing: the request has asked them, or will.
    """

    def __init__(self, venue: Venue, options: Options) -> None:
        logon: Operation[Any] | None = venue.operations.LOGON
        self._venue = venue
        self._options = options
        self._logon = logon.ws if logon is not None else None
        self._handshake: Route | None = venue.operations.HANDSHAKE

    async def begin_handshake(self, seconds: float) -> Receipt | Wait | None:
        """A connection is about to be opened, in so many seconds at most; `Wait` if the exchange wants none."""
        return await self._begin("handshake", self._handshake, seconds, "")

    async def begin_logon(self, seconds: float) -> Receipt | Wait | None:
        """A logon is about to be sent; as above."""
        credentials = self._options.credentials
        account = credentials.account if credentials is not None else ""
        return await self._begin("logon", self._logon, seconds, account)

    async def cancel(self, booked: Receipt | None) -> None:
        """Nothing of it has left."""
        if booked is not None:
            await _done(self._venue.store, lambda: self._venue.store.cancel(booked))

    async def end(self, booked: Receipt | None, answer: Answer | None) -> float:
        """The answer, if there is one that says something; seconds for which the exchange wants nothing more."""
        clock, store, place = self._venue.clock, self._venue.store, self._venue.place
        now, error = clock.now() // _MS, clock.error() // _MS + 1
        if booked is not None:
            await _done(store, lambda: store.settle(booked, now + error, True))
        if answer is None:
            return 0.0
        if booked is not None and (seen := seen_in(answer, booked.bill)):
            await _done(store, lambda: store.observe(seen, now + error, booked.earliest))
        verdict = judge(answer, now)
        if not verdict.is_stop:
            return 0.0
        stop = verdict.retry_after or 0.0
        until, is_banned = now + int(stop * 1000), verdict.status == BAN
        await _done(store, lambda: store.hold(place, now, until, is_banned=is_banned))
        return stop

    async def _begin(self, name: str, route: Route | None, seconds: float, account: str) -> Receipt | Wait | None:
        if self._options.limits == "off":
            return None
        venue = self._venue
        bill = Bill(venue.place, (), (), False)
        if route is not None:
            bill = bill_of(venue.limits, route, {}, place=venue.place, account=account, name=name)
            bill.entries = tuple([replace(entry, waits=False) for entry in bill.entries])
        error = venue.clock.error() // _MS + 1
        earliest = venue.clock.now() // _MS - error
        latest = earliest + 2 * error + int(seconds * 1000)
        found = await _done(venue.store, lambda: venue.store.reserve(bill, earliest, latest))
        return found if isinstance(found, Receipt | Wait) else None


async def _done(store: AnyStore, job: Callable[[], Any]) -> Any:
    """What a store says; None if it fails. One that blocks is asked elsewhere: on this loop requests are in flight."""
    try:
        if getattr(store, "blocks", False) is True:
            import asyncio  # here, as a client that knows no event loop loads this, too

            return await asyncio.get_running_loop().run_in_executor(None, job)
        done = job()
        return await done if inspect.isawaitable(done) else done
    except Exception:
        return None
