"""What a crawl has to tell: rules with ids, and one line for each page that was not taken."""

from __future__ import annotations

from dataclasses import dataclass

from generator.catalog.findings import printable

#: Every rule that a finding can name, with what it guards. `docs/fetch.md` lists the same ids.
RULES: dict[str, str] = {
    "bad-url": "an address is http or https, without credentials and query, and its path is plain",
    "other-host": "one site is crawled; another is spoken to only if it is allowed",
    "robots": "what robots.txt forbids is not asked for",
    "no-robots": "a site whose robots.txt cannot be had is not asked for anything",
    "sitemap": "a sitemap is well-formed, without DOCTYPE, and within the bounds of the protocol",
    "unreachable": "the site answers",
    "timeout": "an answer is complete in time",
    "broken": "an answer is as long as it says, and comes in a coding that was asked for",
    "too-large": "no page is larger than `transcribe` reads",
    "busy": "the site is not asked while it says that it must not be",
    "status": "a page comes with status 200",
    "gone": "a page that is asked for is there",
    "moved": "a page that is asked for is at its address",
    "content-type": "a page is HTML, or Markdown where its address ends in .md",
    "unreadable": "a page has a layout that `transcribe` knows, in UTF-8",
    "soft-404": "a page is no message that there is none",
    "empty": "a page has a title and a text",
    "no-identity": "a page says which page it is",
    "another-page": "a page is the page that was asked for, in its language",
    "duplicate": "one text stands at one address",
    "changed-file": "what lies in the crawl was not replaced by a folder or a link",
}


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """One page that was not taken: where, which rule, what was seen and how to mend it."""

    url: str
    rule: str
    message: str

    def __str__(self) -> str:
        # Sites are hostile: what a message quotes must not forge a line or drive a terminal.
        return printable(f"{self.url}: {self.rule}: {self.message}")


class Refused(Exception):
    """An answer, or an address, that is no page; `again` tells whether asking once more may help."""

    def __init__(self, rule: str, message: str, again: bool = False, after: float | None = None) -> None:
        super().__init__(f"{rule}: {message}")
        self.rule = rule
        self.message = message
        self.again = again
        self.after = after
