"""Budgets as Python source: those of a product, and those of single endpoints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.catalog.model import Endpoint, Limit, RateLimit
from generator.render.python import call, literal, sequence
from generator.render.spans import milliseconds


def of_product(limits: Iterable[Limit]) -> str:
    """`(Limit(...), ...)`: the budgets that a product states."""
    return sequence(
        _limit(
            each.counter,
            each.limit,
            each.interval,
            per=literal(each.per) if each.per != "product" else None,
            paths=literal(each.paths) if each.paths else None,
            headers=literal(tuple(header.lower() for header in each.headers)) if each.headers else None,
        )
        for each in limits
    )


def of_endpoints(endpoints: Iterable[Endpoint]) -> dict[str, tuple[str, ...]]:
    """`Limit(...)` for each budget of requests of single endpoints, by the endpoint's id.

    What one page says of a limit that it shares holds for the other endpoint, too, whether that one's page says it or
    not; all that share it have one group, named by the first of their requests.
    """
    known = list(endpoints)
    # A page names another endpoint by its request; a spec may do so by its id.
    ids = {name: each.id for each in known for name in (each.request_text, each.id)}
    pairs = [
        (each.id, limit, [ids[other] for other in limit.shared_with if other in ids])
        for each in known
        for limit in each.rate_limits
    ]
    groups = _groups(((name, other) for name, _, others in pairs for other in others), {e.id: e for e in known})
    found: dict[str, dict[str, None]] = {}
    for name, limit, others in pairs:
        for sharing in (name, *others):
            found.setdefault(sharing, {})[_of_requests(limit, groups.get(sharing, ""))] = None
    return {name: tuple(sources) for name, sources in found.items()}


def _groups(shared: Iterable[tuple[str, str]], known: Mapping[str, Endpoint]) -> dict[str, str]:
    """The group of each endpoint that shares a limit with another one."""
    members: list[set[str]] = []
    for pair in map(set, shared):
        joined = [each for each in members if each & pair]
        members = [each for each in members if not each & pair] + [pair.union(*joined)]
    named = ((min(known[name].request_text for name in each), each) for each in members if len(each) > 1)
    return {name: group for group, each in named for name in each}


def _of_requests(limit: RateLimit, group: str) -> str:
    """A budget that counts requests, whatever they weigh."""
    return _limit(
        f"requests_{limit.scope}",
        limit.count,
        limit.interval,
        per=literal("endpoint"),
        rolling=literal(True) if limit.rolling else None,
        group=literal(group) if group else None,
    )


def _limit(counter: str, limit: int, interval: str, **more: str | None) -> str:
    return call("Limit", literal(counter), literal(limit), literal(milliseconds(interval)), **more)
