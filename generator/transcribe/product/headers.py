"""The headers of answers that show what of a budget is used."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.transcribe.blocks import Page
from generator.transcribe.product.account import general, texts

_TEMPLATE = re.compile(r"`(X-[A-Z\-]{1,40})-\(intervalNum\)\(intervalLetter\)`")
_LITERAL = re.compile(r"`(X-SAPI-USED-(IP|UID)-WEIGHT-(\d+[SMHD]))(?:=<value>)?`")


@dataclass(frozen=True, slots=True)
class Headers:
    """Those with the interval left open, by counter, and those of single endpoints, by counter and interval."""

    open: Mapping[str, str]
    fixed: Mapping[tuple[str, str], str]

    def of(self, counter: str, base: str, interval: str, per_endpoint: bool) -> list[str]:
        """The headers of one budget; `base` is the counter without its interval."""
        names = [name] if per_endpoint and (name := self.fixed.get((counter, interval))) else []
        return names + ([f"{name}-{interval.upper()}"] if (name := self.open.get(base)) else [])


def headers(pages: Sequence[Page]) -> Headers:
    """The headers that the pages name."""
    open_: dict[str, str] = {}
    fixed: dict[tuple[str, str], str] = {}
    for text in (text for page in pages for text in texts(general(page))):
        for name in _TEMPLATE.findall(text.block.text):
            open_.setdefault("orders" if "ORDER" in name else "ip", name)
        for name, who, interval in _LITERAL.findall(text.block.text):
            fixed.setdefault((who.lower(), interval.lower()), name)
    return Headers(open_, fixed)
