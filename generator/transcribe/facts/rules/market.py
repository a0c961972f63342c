"""Sentences that hold a price of the request against the market, or tell when an order is triggered or found.

No client can check them before it sends: what they compare with is known to the exchange alone.
"""

from __future__ import annotations

_SIDE_EN = r"(?:buy|sell) ?: ?"
_SIDE_ZH = r"(?:买入|卖出) ?: ?"
_PRICE = r"⟦?\w{0,12}price\w{0,3}⟧?"
_LATEST = r"(?:latest price ?\( ?\"?mark_price\"? or \"?contract_price\"? ?\)|\"?mark_price\"?)"
_EXTREME = r"the (?:lowest|highest) (?:mark )?price"
_KIND = r"(?:stop_loss|take_profit) (?:buy|sell)"

KINDS: tuple[tuple[str, str], ...] = (
    (
        "against_market",
        rf"{_SIDE_EN}{_PRICE} should be (?:smaller|larger) than (?:the )?latest (?:mark )?price"
        rf"|{_SIDE_ZH}指定的{_PRICE} ?必须(?:小于|大于) ?latest (?:mark )?price"
        rf"|{_PRICE} must be (?:above|below) market price: {_KIND}, ?{_KIND}"
        rf"|{_PRICE} ?必须(?:高于|低于)市场价格: ?{_KIND}, ?{_KIND}"
        r"|limit price should be within \(-\d+%, ?\d+%\) of current index price for .{1,40}"
        r"|(?:对于.{1,8},)?限价应在当前指数价格的 ?\(-\d+%, ?\d+%\) ?范围内"
        r"|(?:buy|sell) order: your order will be rejected .{1,40} if the limit price is \d+% (?:above|below) the index"
        r" price"
        r"|(?:买入|卖出)订单: ?如果限价(?:高于|低于)指数价格的\d+%,您的委托将被拒绝.{1,12}"
        r"|(?:this rule|此规则)[^,;]{1,30}limit sell orders with limit price that is lower than current index price and"
        r" limit buy orders with limit price that is higher than current index price",
    ),
    (
        "trigger",
        rf"{_SIDE_EN}{_LATEST} ?[<>]= ?{_PRICE}"
        rf"|{_SIDE_EN}{_EXTREME} after order placed ?[<>]= ?{_PRICE}, ?and the latest (?:mark )?price ?[<>]= ?"
        rf"{_EXTREME} ?\*? ?\( ?1 ?[+-] ?\w+ ?\)"
        rf"|{_SIDE_ZH}最新合约价格/标记价格(?:高于|低于)等于触发价 ?{_PRICE}"
        rf"|(?:trailing_stop_market ?跟踪止损单: ?)?{_SIDE_ZH}当合约价格/标记价格区间最[高低]价格[高低]于激活价格"
        rf" ?{_PRICE},且最新合约价格/标记价[高低]于等于最[高低]价设定回调幅度",
    ),
    (
        "price_protection",
        rf"when price reaches the {_PRICE} ?, ?the difference rate between \"?mark_price\"? and \"?contract_price\"?"
        r" cannot be larger than the (?:\"?triggerprotect\"?|price protection threshold) of the symbol"
        r"|达到触发价时, ?mark_price ?\(标记价格\) ?与 ?contract_price ?\(合约最新价\) ?之间的价差"
        r"不能超过改symbol触发保护阈值",
    ),
    (
        "order_age",
        r"(?:order status is .{1,40} and order has no filled trade and |order )?create(?:d)? time \+ \d+ ?days"
        r" < current time"
        r"|(?:订单的最终状态为.{1,40}并且 ?订单没有任何的成交记录 ?并且 ?)?订单(?:生成|创建)时间 ?\+ ?\d+ ?天"
        r" ?< ?当前时间"
        r"|(?:order (?:strategy)?status is|订单(?:的最终)?状态为) ?[a-z]{1,12}(?: ?or ?| ?或者?)[a-z]{1,12}"
        r"(?:, ?(?:and|并且))?",
    ),
    (
        "amendment",
        r"when the order is in partially filled status and the new quantity <= executedqty"
        r"|原订单被部分执行且新订单 ?quantity ?<= ?executedqty",
    ),
)
