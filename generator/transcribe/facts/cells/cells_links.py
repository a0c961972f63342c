"""Enums that stand on another page: which of the product's lists a parameter means."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from generator.transcribe.blocks import Link

# Wire names whose list is certain, and the names under which general pages print it. Parameters whose values differ
# from page to page (contractType, status, period) are not among them.
_CERTAIN: dict[str, tuple[str, ...]] = {
    "side": ("side", "orderSide"),
    "timeInForce": ("timeInForce",),
    "positionSide": ("positionSide",),
    "interval": ("interval", "klineInterval"),
    "newOrderRespType": ("newOrderRespType", "orderResponseType", "orderRespType"),
    "selfTradePreventionMode": ("selfTradePreventionMode", "stpModes", "stpMode"),
    "workingType": ("workingType",),
    "priceMatch": ("priceMatch",),
    "pegPriceType": ("pegPriceType",),
    "pegOffsetType": ("pegOffsetType",),
    "cancelReplaceMode": ("cancelReplaceMode",),
    "cancelRestrictions": ("cancelRestrictions",),
    "marginType": ("marginType",),
}
_LEGS = re.compile(r"(?:working|pendingAbove|pendingBelow|pending|above|below|stopLimit)(?P<own>[A-Z]\w*)")
_ORDER_TYPE = ("orderTypes", "orderType", "type")
# What only an order has beside its type.
_ORDER_SIGNS = frozenset({"side", "quantity"})


def bare(text: str) -> str:
    """A title, name or anchor without what writers vary: case, marks, the plural."""
    return re.sub(r"[\W_]+", "", text.lower())


@dataclass(frozen=True, slots=True)
class EnumLinks:
    """The product's enums by `names`; `titles` and `anchors` of the pages that define them lead to a name."""

    names: Collection[str] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    anchors: Mapping[str, str] = field(default_factory=dict)

    def resolve(self, param: str, links: Sequence[Link], text: str, siblings: Collection[str] = ()) -> str | None:
        """The enum that a link, a title in the text or, failing these, the parameter's name certainly means."""
        anchors = {bare(anchor): name for anchor, name in self.anchors.items()}
        titles = {bare(title): name for title, name in self.titles.items()}
        for link in links:
            anchor = unquote(link.href.rpartition("#")[2]) if "#" in link.href else ""
            for found in (anchors.get(bare(anchor)), self._named(anchor), titles.get(bare(link.text))):
                if found:
                    return found
        return titles.get(bare(text)) or self._own(param, siblings)

    def _own(self, param: str, siblings: Collection[str]) -> str | None:
        leg = _LEGS.fullmatch(param)
        own = leg["own"][0].lower() + leg["own"][1:] if leg and param not in _CERTAIN else param
        wanted = _CERTAIN.get(own, ())
        if param == "type" and siblings and set(siblings) >= _ORDER_SIGNS:
            wanted = _ORDER_TYPE
        return next((found for name in wanted if (found := self._named(name))), None)

    def _named(self, name: str) -> str | None:
        return next((each for each in sorted(self.names) if name and bare(each) == bare(name)), None)
