"""Where the page of an address lies in the crawl: never two pages in one file, on whatever file system.

The name is the one that `transcribe` knows: the page's path with underscores for slashes, and the Chinese one in a
folder of its own; Markdown keeps its name. A name that is not plain, or that another page has, is a number instead:
a file so named is taken for the page that it says it is.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

from generator.fetch.urls import Address
from generator.transcribe.identity import identity_of

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~-]{0,179}")
_NUMBER = re.compile(r"[0-9a-f]{32}")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def plain(address: Address) -> str | None:
    """The page's own name; None if it is none that every file system takes."""
    if address.markdown:
        stem = address.path.rpartition("/")[2].removesuffix(".md")
    else:
        stem = (identity_of(address.url) or "").replace("/", "_")
    if not _PLAIN.fullmatch(stem) or _NUMBER.fullmatch(stem) or _RESERVED.fullmatch(stem):
        return None
    if address.markdown:
        return f"{stem}.md"
    return f"zh-CN/{stem}.html" if address.chinese else f"{stem}.html"


def number(address: Address) -> str:
    """The name that no other page has."""
    digest = hashlib.sha256(address.key.encode()).hexdigest()[:32]
    return f"{digest}.md" if address.markdown else f"{digest}.html"


def assign(addresses: Iterable[Address], known: Mapping[str, str]) -> dict[str, str]:
    """A file for each address, by its key; what is known keeps its file, so that a crawl can grow."""
    owners = {path.lower(): key for key, path in sorted(known.items(), reverse=True)}
    found = {key: known[key] for key in owners.values()}
    taken = set(owners)
    for address in sorted(addresses, key=lambda each: each.key):
        if address.key in found:
            continue
        path = plain(address)
        if path is None or path.lower() in taken:
            path = number(address)
        taken.add(path.lower())
        found[address.key] = path
    return found


def own(address: Address, path: str) -> bool:
    """Whether a page of this address may lie there; a manifest that says otherwise was not written by us."""
    return path in (plain(address), number(address))
