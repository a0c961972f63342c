"""Lines of a change log that say nothing but which product or which interface the lines below them are about."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LONGEST = 120

#: What lines call the products, the longer name first where one contains another.
PRODUCTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("portfolio margin pro", ("portfolio_margin_pro",)),
    ("portfolio margin", ("portfolio_margin",)),
    ("经典统一账户", ("portfolio_margin",)),
    ("统一账户专业版", ("portfolio_margin_pro",)),
    ("统一账户", ("portfolio_margin", "portfolio_margin_pro")),
    ("usdⓢ-m futures", ("usds_futures",)),
    ("usdⓢ-m future", ("usds_futures",)),
    ("usds-m futures", ("usds_futures",)),
    ("usdt-m futures", ("usds_futures",)),
    ("usdt futures", ("usds_futures",)),
    ("usdⓢ-m 期货", ("usds_futures",)),
    ("usdⓢ-m期货", ("usds_futures",)),
    ("u本位合约", ("usds_futures",)),
    ("coin-m futures", ("coin_futures",)),
    ("coin-m 期货", ("coin_futures",)),
    ("coin-m期货", ("coin_futures",)),
    ("coin futures", ("coin_futures",)),
    ("币本位合约", ("coin_futures",)),
    ("european options", ("options",)),
    ("欧式期权", ("options",)),
    ("期权合约", ("options",)),
    ("options", ("options",)),
    ("option", ("options",)),
    ("期权", ("options",)),
)
#: What lines call the interfaces; the empty one is any of them.
TRANSPORTS: tuple[tuple[str, str], ...] = (
    ("testnet websocket", "stream"),
    ("web socket user data stream", "stream"),
    ("user data streams", "stream"),
    ("user data stream", "stream"),
    ("websocket market streams", "stream"),
    ("websocket streams", "stream"),
    ("web socket streams", "stream"),
    ("web socket stream", "stream"),
    ("websocket user stream", "stream"),
    ("market data streams", "stream"),
    ("sbe market data", "sbe"),
    ("websocket api", "ws"),
    ("rest api", "rest"),
    ("rest接口", "rest"),
    ("websocket接口", "ws"),
    ("websocket", "ws"),
    ("fix sbe", "fix"),
    ("fix api", "fix"),
    ("fix", "fix"),
    ("sbe", "sbe"),
    ("rest", "rest"),
    ("testnet", "testnet"),
)
_NEUTRAL = (
    "deprecation notice",
    "弃用通知",
    "time-sensitive notice",
    "时效性通知",
    "notice",
    "注意",
    "general changes",
    "general",
    "new features",
    "future changes",
    "update",
    "接口",
    "and",
    "new",
    "released",
    "release date",
    "已发布",
    "和",
    "与",
)


@dataclass(frozen=True, slots=True)
class Label:
    """The products and the interface that a line names; neither, if it only divides."""

    products: tuple[str, ...]
    transport: str | None


def read(text: str) -> Label | None:
    """The label that a text is, if it is nothing else."""
    if len(text) > _LONGEST:
        return None
    rest = re.sub(r"`/?[fdpes]?api`|\d{4}-\d\d-\d\d", " ", text.lower().replace("ⓜ", "m"))
    products: list[str] = []
    for name, folders in PRODUCTS:
        if name in rest:
            products += [folder for folder in folders if folder not in products]
            rest = rest.replace(name, " ")
    transport = None
    transports = []
    for name, kind in TRANSPORTS:
        if name in rest:
            transports.append(kind)
            rest = rest.replace(name, " ")
    if len(set(transports)) == 1:
        transport = transports[0]
    for word in _NEUTRAL:
        rest = rest.replace(word, " ")
    if re.search(r"[^\W\d_]|\d|[\ue000-\uf8ff`]", rest):
        return None
    return Label(tuple(products), transport)
