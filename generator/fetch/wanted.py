"""Which pages are wanted: a list of addresses or a sitemap, on disk or at the site, without those of other sites."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from generator.fetch import sitemap
from generator.fetch.findings import Found, Refused
from generator.fetch.manners import Manners
from generator.fetch.sitemap import Listed
from generator.fetch.urls import Address, parse, shown
from generator.fetch.wire import Wire

_MOST_SITEMAPS = 500


@dataclass(slots=True)
class Wanted:
    """The addresses of pages, and a finding for each that is not fetched."""

    addresses: list[Address] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)


def from_file(path: Path) -> Listed:
    """What a file lists.

    Raises:
        OSError: if it cannot be read.
        Refused: if it is no list.
    """
    with path.open("rb") as file:
        data = file.read(sitemap.LIMIT + 1)
    if len(data) > sitemap.LIMIT:
        raise Refused("sitemap", f"it is larger than {sitemap.LIMIT} bytes; split it")
    return sitemap.read(data)


def first_site(listed: Listed) -> str | None:
    """The site that a list is about: that of its first address."""
    for text in listed.locations:
        try:
            return parse(text).site
        except Refused:
            continue
    return None


def from_site(address: Address, manners: Manners, wire: Wire) -> Listed:
    """What a sitemap lists.

    Raises:
        Refused: if it cannot be had, or is none.
    """

    def work(_: int) -> Listed:
        answer, _at = manners.ask(wire, address, same=False, limit=sitemap.LIMIT)
        return sitemap.read(answer.body)

    return manners.patiently(address, work)


def pages(listed: Listed, manners: Manners, wire: Wire) -> Wanted:
    """The pages of a list; of an index, those of all its sitemaps."""
    made = Wanted()
    lists = [listed]
    if listed.index:
        lists = []
        for address in _addresses(listed.locations[:_MOST_SITEMAPS], manners, made):
            try:
                below = from_site(address, manners, wire)
                if below.index:
                    raise Refused("sitemap", "it is an index inside an index; name it by itself")
                lists.append(below)
            except Refused as refused:
                made.found.append(Found(address.url, refused.rule, refused.message))
        if len(listed.locations) > _MOST_SITEMAPS:
            made.found.append(
                Found(listed.locations[_MOST_SITEMAPS][:200], "sitemap", f"more than {_MOST_SITEMAPS}; split the index")
            )
    texts = [text for each in lists for text in each.locations]
    made.addresses = _addresses(texts[: sitemap.MOST], manners, made)
    if len(texts) > sitemap.MOST:
        made.found.append(Found(shown(texts[sitemap.MOST]), "sitemap", f"more than {sitemap.MOST} pages; split it"))
    return made


def _addresses(texts: Iterable[str], manners: Manners, made: Wanted) -> list[Address]:
    """The addresses that may be asked for, each once, in order; a finding for each other."""
    taken: dict[str, Address] = {}
    for text in sorted(set(texts)):
        try:
            address = parse(text)
            if address.site not in manners.sites:
                why = f"{address.site} is another site; pass --allow-host {address.site} if its pages are wanted"
                raise Refused("other-host", why)
            taken.setdefault(address.key, address)
        except Refused as refused:
            made.found.append(Found(shown(text), refused.rule, refused.message))
    return list(taken.values())
