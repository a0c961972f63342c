"""Words that the masking of sentences and the reading of conditions must tell apart from names and values."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Bare words that are grammar, whatever a parameter is called.
GRAMMAR = _words("or and to from if is not in on of for by the a an no all at be this that it with as")
#: Bare words that may be names of parameters, but are English first.
PLAIN = _words(
    "limit interval type side time price amount size page status id name data current asset quantity symbol symbols "
    "pair period orders order coin method params result rows days count network email key address from code level "
    "mode window tier signature timestamp validity legs lang note depth ip leverage"
)
#: Words of a sentence that are only printed in capitals.
LOUD = _words("MUST NOT AND ONLY ALL ANY CANNOT BOTH EITHER WHEN THE MIN MAX JSON API UTC HTTP URL")
#: The types that an order can have, in any product.
ORDER_TYPES = _words(
    "LIMIT MARKET STOP STOP_MARKET TAKE_PROFIT TAKE_PROFIT_MARKET TRAILING_STOP_MARKET STOP_LOSS STOP_LOSS_LIMIT "
    "TAKE_PROFIT_LIMIT LIMIT_MAKER"
)
#: Parameters that Chinese sentences name in Chinese.
ZH_NAMES = {
    "开始时间": "startTime",
    "起始时间": "startTime",
    "结束时间": "endTime",
    "截止时间": "endTime",
    "网络": "network",
    "类型": "type",
}
