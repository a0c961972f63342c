"""All change logs of a transcription: which of its pages count, and what they announce."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.transcribe import products
from generator.transcribe.blocks import Page
from generator.transcribe.changelog import entries
from generator.transcribe.changelog.entry import Log
from generator.transcribe.changelog.owners import owners

_LOG = re.compile(r"(?:.*/)?change-?log(?:_cn)?", re.IGNORECASE)


def is_log(page: Page) -> bool:
    """Whether a page is a change log, of the product or of its testnet."""
    return is_named_log(page.identity or page.claimed or "")


def is_named_log(name: str) -> bool:
    """Whether a page of that name is a change log."""
    return _LOG.fullmatch(name) is not None


def read(pages: Iterable[Page], documented: Iterable[tuple[str, str, str]]) -> Log:
    """What the newest text of each change log says of requests, of which `documented` are known."""
    log = Log()
    known = owners(documented)
    newest: dict[tuple[str, str], Page] = {}
    for page in pages:
        key = (page.identity or page.claimed or "", page.lang)
        if key not in newest or (page.updated or "") > (newest[key].updated or ""):
            newest[key] = page
    for (name, _), page in sorted(newest.items()):
        if products.is_testnet(name) or "demo-mode/" in name:
            log.skipped["testnet"] += 1
        else:
            entries.read(page, known, log)
            log.pages[name] = max(log.pages.get(name, ""), page.updated or "")
    english = {
        (each.announced, each.request)
        for each in log.announced
        if each.lang == "en" and each.kind in ("deprecated", "removed")
    }
    log.unread = [
        each
        for each in log.unread
        if each.lang == "en" or not {(each.day, target) for target in each.targets} <= english
    ]
    return log
