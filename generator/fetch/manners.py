"""How a site is asked: within the sites that are allowed and what robots.txt allows, in turn, and patiently."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from generator.fetch import pace, robots
from generator.fetch.findings import Refused
from generator.fetch.pace import Clock, Pace
from generator.fetch.robots import Robots
from generator.fetch.urls import Address, parse, shown
from generator.fetch.wire import LIMIT, NAME, Answer, Wire

_HOPS = 5
_ATTEMPTS = 5
_JUDGED = {"another-page": 3, "empty": 3}
_PATIENCE = 300.0
LONGEST_WAIT = 120.0
_REDIRECTS = {301, 302, 303, 307, 308}
_AGAIN = {408, 425, 429, 500, 502, 503, 504}
_NO_ROBOTS = range(400, 500)
_R = TypeVar("_R")


class Manners:
    """What all workers share: the sites, the pace, and what each site's robots.txt says."""

    def __init__(self, sites: Iterable[str], pacing: Pace, clock: Clock) -> None:
        self.sites = frozenset(sites)
        self.pace = pacing
        self.clock = clock
        self._robots: dict[str, Robots | Refused] = {}
        self._lock = threading.Lock()

    def ask(
        self, wire: Wire, address: Address, conditions: Mapping[str, Mapping[str, str]] | None = None,
        same: bool = True, limit: int = LIMIT,
    ) -> tuple[Answer, Address]:  # fmt: skip
        """One answer, and the address that gave it; `conditions` are the headers for an address.

        `same` tells that a redirect must lead to the same page.

        Raises:
            Refused: if there is no answer with status 200 or 304.
        """
        at, passed = address, {address.url}
        while True:
            self._permitted(wire, at)
            headers = (conditions or {}).get(at.url, {})
            answer = self._once(wire, at, headers, limit)
            if answer.status not in _REDIRECTS:
                _status(answer, conditional="If-None-Match" in headers or "If-Modified-Since" in headers)
                return answer, at
            at = self._next(at, answer.headers.get("location", ""))
            if at.url in passed or len(passed) > _HOPS:
                raise Refused("moved", "it redirects in a circle, or too often; correct the address")
            if same and not at.asked & address.asked:
                raise Refused("moved", f"it redirects to {shown(at.url)}, another page; list that instead")
            passed.add(at.url)

    def patiently(self, address: Address, work: Callable[[int], _R]) -> _R:
        """What the work returns; it is done again where that may help, later each time. Its argument counts from 0."""
        started = self.clock.now()
        attempt = 0
        while True:
            try:
                return work(attempt)
            except Refused as refused:
                attempt += 1
                if not refused.again or attempt >= _JUDGED.get(refused.rule, _ATTEMPTS):
                    raise
                wait = pace.backoff(address.url, attempt)
                if refused.after is not None:
                    self.pace.hold(refused.after)
                if self.clock.now() - started + wait + (refused.after or 0) > _PATIENCE:
                    raise
                self.clock.sleep(wait)

    def robots(self, wire: Wire, address: Address) -> Robots:
        """What the site's robots.txt says; asked for once.

        Raises:
            Refused: `no-robots`, if it cannot be had: then nothing is allowed.
        """
        with self._lock:
            known = self._robots.get(address.site)
            if known is None:
                known = self._robots[address.site] = self._load(wire, parse("/robots.txt", address.url))
        if isinstance(known, Refused):
            raise known
        return known

    def _load(self, wire: Wire, address: Address) -> Robots | Refused:
        def work(_: int) -> Robots:
            at, hops = address, 0
            while True:
                answer = self._once(wire, at, {}, robots.LIMIT)
                if answer.status not in _REDIRECTS:
                    break
                at, hops = self._next(at, answer.headers.get("location", "")), hops + 1
                if hops > _HOPS:
                    return Robots()
            if answer.status in _NO_ROBOTS and answer.status not in _AGAIN:
                return Robots()
            _status(answer, conditional=False)
            return robots.parse(answer.body.decode("utf-8", "replace"), NAME)

        try:
            found = self.patiently(address, work)
        except Refused as refused:
            return Refused("no-robots", f"robots.txt cannot be had ({refused}), so nothing may be asked for; run again")
        if found.delay > LONGEST_WAIT:
            return Refused("busy", f"robots.txt asks for {found.delay:.0f} s between requests; ask its owner for pages")
        self.pace.slower(found.delay)
        return found

    def _permitted(self, wire: Wire, address: Address) -> None:
        if address.site not in self.sites:
            raise Refused("other-host", f"{address.site} is another site; pass --allow-host if its pages are wanted")
        if not self.robots(wire, address).allows(address.path):
            raise Refused("robots", f"robots.txt forbids {shown(address.url)}; leave it out, or ask its owner")

    def _once(self, wire: Wire, address: Address, headers: Mapping[str, str], limit: int) -> Answer:
        self.pace.turn()
        answer = wire.get(address, headers, limit)
        after = pace.retry_after(answer.headers.get("retry-after", ""), self.clock.wall())
        if answer.status in (429, 503) and after is not None:
            if after > LONGEST_WAIT:
                why = f"the site asks not to be asked for {after:.0f} s; run again then"
                raise Refused("busy", why, after=after)
            raise Refused("busy", f"the site is busy (status {answer.status}); run again", again=True, after=after)
        return answer

    def _next(self, at: Address, location: str) -> Address:
        """Where a redirect leads, if that is a place where we may go."""
        if not location:
            raise Refused("moved", "it redirects to nowhere; correct the address")
        try:
            target = parse(location, at.url)
        except Refused as refused:
            raise Refused("moved", f"it redirects to {shown(location)}: {refused.message}") from None
        if target.site not in self.sites:
            why = f"it redirects to {shown(target.url)}; pass --allow-host {target.site} if that is wanted"
            raise Refused("other-host", why)
        if (at.scheme, target.scheme) == ("https", "http"):
            raise Refused("moved", f"it redirects to {shown(target.url)}, which is not protected; correct the address")
        return target


def _status(answer: Answer, conditional: bool) -> None:
    """Raises `Refused` unless the answer is a page, or says that the page has not changed."""
    status = answer.status
    if status == 200 or (status == 304 and conditional):
        return
    if status in (404, 410):
        raise Refused("gone", f"there is no such page (status {status}); correct the address or leave it out")
    if status in (401, 403):
        raise Refused("status", f"the site does not give it (status {status}); leave it out")
    again = status in _AGAIN or status == 304
    raise Refused("busy" if status == 429 else "status", f"status {status}, not 200; run again", again=again)
