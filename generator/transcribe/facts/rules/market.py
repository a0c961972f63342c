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
        r"|(?:买入|卖出)订单: ?如果.{1,3}(?:高于|低于).{2,6}的\d+%,您的委托将被拒绝.{1,12}"
        r"|(?:this rule|此规则)[^,;]{1,30}limit sell orders with .{1,24}lower than .{1,24} and limit buy orders"
        r" with .{1,24}higher than .{1,24}",
    ),
    (
        "trigger",
        rf"{_SIDE_EN}{_LATEST} ?[<>]= ?{_PRICE}"
        rf"|{_SIDE_EN}{_EXTREME} after order placed ?[<>]= ?{_PRICE}, ?and the latest (?:mark )?price ?[<>]= ?"
        rf"{_EXTREME} ?\*? ?\( ?1 ?[+-] ?\w+ ?\)"
        rf"|{_SIDE_ZH}最新.{{4,12}}(?:高于|低于)等于触发价 ?{_PRICE}"
        rf"|(?:trailing_stop_market ?跟踪止损单: ?)?{_SIDE_ZH}当合约价格/标记价格区间最[高低]价格[高低]于激活价格"
        rf" ?{_PRICE},且最新合约价格/标记价[高低]于等于最[高低]价设定回调幅度",
    ),
    (
        "price_protection",
        rf"when price reaches the {_PRICE} ?, ?the difference .{{1,60}} cannot be larger than"
        r" the (?:\"?triggerprotect\"?|.{1,20}threshold) of .{1,12}"
        r"|达到触发价时, ?.{10,50}价差不能超过.{2,12}保护阈值",
    ),
    (
        "order_age",
        r"(?:order status is .{1,56} no filled trade and |order )?created? time \+ \d+ ?days"
        r" < current time"
        r"|(?:订单的最终状态为.{1,52}没有.{2,4}成交记录 ?并且 ?)?订单(?:生成|创建)时间 ?\+ ?\d+ ?天"
        r" ?< ?当前时间"
        r"|(?:order (?:strategy)?status is|订单(?:的最终)?状态为) ?[a-z]{1,12}(?: ?or ?| ?或者?)[a-z]{1,12}"
        r"(?:, ?(?:and|并且))?",
    ),
    (
        "amendment",
        r"when the order is .{1,24}status and the new quantity <= executedqty"
        r"|原订单.{3,6}且新订单 ?quantity ?<= ?executedqty",
    ),
)
