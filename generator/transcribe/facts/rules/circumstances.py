"""Sentences whose limits bind something else than the request: the account, the market, the answer, a countdown.

They hold words of a rule and still say nothing of what may be sent; each form is as narrow as what was seen of it.
"""

from __future__ import annotations

import re

from generator.transcribe.facts.rules import market, surroundings
from generator.transcribe.facts.wording import narrowed, plain

_LEAD = re.compile(r"^(?:please )?note that |^请注意,? ?", re.IGNORECASE)
_T = r"(?:⟦\w\d+⟧|[\w'-]+)"

_KINDS: tuple[tuple[str, str], ...] = (
    (
        "value_format",
        r"(?:only )?hours(?: and minutes)?(?: ?\(.{0,60}\)?)?|仅?小时(?:和分钟)?(?: ?\(.{0,60}\)?)?"
        r"|window size units cannot be combined|窗口 ?(?:size|大小) ?单位不能合并|比如不支持.{1,12}",
    ),
    (
        "error_meaning",
        r"(?:.{0,90}\} ?`? ?)?means that the parameters .{1,16} not meet .{1,16}requirements"
        r"|(?:for example:? )?your .{1,20} balance is insufficient.{0,140}"
        r"|(?:for example,? )?if the value provided to .{1,60} do(?:es)? not exist, .{1,30} error.{0,60}"
        rf"|if the {_T} is invalid, an error -\d+ will be returned|如果{_T}无效,将返回错误代码 ?-\d+"
        r"|if getting error like .{1,120}, please try to .{1,100}|如果 ?api ?返回.{1,140}错误, ?请.{1,80}"
        r"|if the .{1,50} (?:value is not any of .{1,30}|did not pass .{1,60}),? ?the error will be"
        r"|如果.{1,50}(?:不是任何.{3,5}的值|没有通过.{1,50}条件),则?错误将是"
        r"|如果参数.{1,40}不存在, ?系统会返回错误.{0,30}"
        r"|配合使用特殊 ?⟦P\d+⟧ ?的 ?⟦V\d+⟧ ?订单.{1,8}成交或过期拒绝结果",
    ),
    (
        "performance",
        r"the performance .{1,124} always better when only ⟦P\d+⟧ is sent|当?仅发送⟦P\d+⟧时?,.{1,60}总是更快"
        r"|发送⟦P\d+⟧或同时发送.{1,40}会稍慢",
    ),
    (
        "data_correctness",
        r"it is a must .{1,12}data correctness|(?:this is )?required to ensure data (?:accuracy|correctness)"
        r"|这?是?确保数据正确性必须的",
    ),
    (
        "precondition",
        r"credit account can query either .{1,100}|the price for .{1,16} is markprice only"
        r"|仅删除 ?margin .{3,14}不构成有效退出|"
        rf"sub-? ?account (?:should|must) be enabled? {_T} before .{{1,60}}"
        r"|if futures disabled, .{1,110}"
        r"|account (?:type )?must (?:be cross.{1,20}|have no liability)|账户(?:类型)?必须(?:为全仓|当前处于)[^⟦]{1,30}"
        r"|账户不能有负债|the following conditions must be met|操作前需满足以下条件|请求需满足.{2,6},否则.{1,2}拒绝"
        r"|there must be sufficient .{1,20} balance in .{1,60}|the margin level need higher than .{1,160}"
        r"|only liability valuation less than .{1,12} (?:is|are) supported|币种负债小于\d+USDT"
        r"|只有 ?from account ?存在仓位.{1,12}"
        r"|to send .{1,30} in encrypted format .{1,20} steps must .{1,16}",
    ),
    (
        "account_limit",
        r"monthly creation (?:volume|quantity): .{1,60}|total algo open orders max allowed: .{1,10} orders"
        r"|each trading pair .{1,16} deactivated once every \d+ hours|每个交易对 ?\d+ ?小时内.{1,4}停用一次"
        r"|a cooldown period .{1,140}|将执行冷却期.{1,80}"
        r"|for all orders in the same ⟦?\w+⟧? request, if any .{1,200} will fail simultaneously"
        r"|在同一个.{1,12}的请求,如果任何.{1,20}大于.{1,30}则整个请求的订单都会失败"
        r"|the deleted ⟦?[\w ]{1,30}⟧? cannot be reverted",
    ),
    (
        "clamp",
        r"both ⟦L\d+⟧ are provided: if it exceeds, the ⟦P\d+⟧ will be re-calculated .{1,60}",
    ),
    (
        "answer_size",
        r"return up to \d+ records per request|only returns? (?:the )?last \d+ records"
        r"|only returns? records after [\d/-]{8,10}|(?:note that )?this request returns .{1,16}depth"
        r"|the payloads above do not .{4,10}fields .{1,20}"
        r"|默认返回⟦L\d+⟧之间最接近⟦P\d+⟧的⟦P\d+⟧条数据|(?:仅|只)?返回\d{4}/\d\d?/\d\d?之后的.{0,8}",
    ),
    (
        "answer_holds",
        r"if either a ⟦?.{1,40} is sent, tickers for all .{1,40} will be returned"
        r"|if not defined for both .{1,40},? only partial .{1,40} will be returned"
        r"|如果.{1,40}只填写了.{2,4},将会返回部分.{1,12}"
        r"|get current position information ?\(.{1,100}\)?|for one-way mode user,? the .{1,80}"
        r"|note only active .{1,40} parameters will be returned,.{1,220}"
        r"|if either ⟦L\d+⟧ is the master .{1,16},? it will not return in ⟦?response⟧?"
        r"|ltv details cannot be queried, no results .{1,16}"
        r"|this is the only (?:endpoint|method) that shows .{1,80}|相互交叉的价格档位不可见",
    ),
    (
        "applies_to",
        r"only for isolated ⟦?symbol.{0,4}|只针对逐仓.{0,40}|.{1,20} is available for vip users only"
        r"|only supports? on [^⟦]{1,12} contracts|only vip user can query this endpoint"
        r"|this function only supports? vip level .{1,8}|该功能仅对VIP[\d-]{1,5}开放"
        rf"|asset {_T} is only available to .{{1,40}}|{_T}资产仅对.{{1,20}}有效|逐仓仅支持受限区域"
        r"|non-authenticated sessions are allowed .{1,24}|此接口仅可使用.{2,6}API Key ?访问"
        r"|(?:您可以查看.{1,30},)?此接口.{2,4}母账户 ?API Key ?操作|关闭操作仅支持通过.{1,30}执行"
        r"|(?:the )?questionnaire is only applies to .{1,160}|只有来自.{1,60}才需要提交.{1,12}"
        r"|not support for .{1,12} under reduce-only|for sbe, only sbe schema .{1,20} is supported"
        r"|对于 ?SBE,仅支持 ?SBE ?模式.{1,20}|this method must be called .{1,8}websocket api"
        r"|this (?:function|endpoint) is only for [^⟦]{1,40}|本查询接口只可以单边查询"
        r"|此规则仅适用于低于.{1,60}",
    ),
    (
        "statistics",
        r"同时间,同.{2,10}和同价格的.{1,40}|这个请求类似于.{1,20},但统计数据是.{1,40}|"
        r"each account is counted once only|taker (?:buy|sell) ⟦?volume.{0,4}: the total volume of .{1,80}"
        r"|(?:the )?window .{1,10}compute statistics will be no more than .{1,60}"
        r"|as such,? the .{1,12}window (?:will|might) be up to .{1,60}|window size precision is limited to .{1,12}"
        r"|requested window size should put the .{1,240}|此接口统计的时间范围比.{1,60}|所以实际的统计区间会比.{1,60}"
        r"|窗口大小精度限制为.{1,10}|因此,有效窗口可能比.{1,40}",
    ),
    (
        "trial",
        r"(?:.{1,12} )?validates .{0,80} does not send (?:it|the order) into .{1,20}",
    ),
    (
        "order_list",
        r"you need to query .{1,20}pending order again.{1,40}|其中,生效订单的状态为.{1,60}"
        r"|针对.{2,6},如果需要检查.{2,6},.{1,40}"
        r"|you can only cancel an individual .{10,30} using this .{1,120}"
        r"|.{1,8}只能撤消.{2,8}单个订单,但.{1,20}"
        r"|(?:⟦V\d+⟧|`?iceberg`?) quantities .{1,10}do not have to be .{1,10}",
    ),
    (
        "one_for_both",
        r"both legs must have the same (?:⟦P\d+⟧|quantity)|两个.{3,8}必须.{1,3}同样的(?:数量|⟦P\d+⟧)"
        r"|两条腿的(?:数量|⟦P\d+⟧)必须相同|(?:不过,)? ?冰山.{2,6}数量不一定相同",
    ),
    (
        "lifetime",
        r"下载链接有效期:\d+小时|有效期延长至本次调用后 ?\d+ ?(?:分钟|小时)"
        r"|to extend .{1,30}subscription, you must call .{1,260}"
        r"|(?:please note that )?the rsa public key .{1,12}valid only for .{1,20}"
        r"|(?:please note that )?if you enter .{1,12}gift card number \d+ times .{1,140}",
    ),
    (
        "heartbeat",
        r"(?:the endpoint|it) should be called .{1,16}heartbeats.{0,120}"
        r"|(?:用法示例:)?以 ?30s ?的间隔.{2,8},每次倒计时.{1,40}|after the countdown time period,.{1,260}"
        r"|将多个.{2,6}以list形式传入.{1,40}"
        r"|if (?:this|the corresponding \w{1,40}) endpoint is not called within \d+ seconds[^,]{0,50}, all"
        r" (?:your|open) orders of .{1,20} will be automatically canceled",
    ),
    (
        "session",
        r"after calling .{1,20}, you can omit .{1,80} for future requests.{0,24}"
        r"|在调用.{1,20}后,将来的需要.{1,40}的请求可以省略(?:它们|⟦\w\d+⟧)?"
        r"|(?:note that )?only one .{3,8} can be authenticated|只能认证一个 ?API ?密钥"
        r"|(?:note that )?.{1,20} will only close the subscription created with .{1,120}"
        r"|.{1,20}只会关闭由.{1,40}创建的订阅.{1,120}",
    ),
    (
        "purpose",
        r"submit questionnaire for .{1,80}|(?:add|get|edit) ip restriction.{0,40}|adjust cross margin max ⟦?\w+⟧?"
        r"|获取充值历史\(针对.{1,30}\).{0,12}|向需要旅行规则的.{1,20}发起提币请求|对所需的.{2,4}发送获取报价请求"
        r"|query all finished orders within .{1,80}|get portfolio margin pro span account info ?\(.{1,60}\)?"
        r"|修改可供低延迟交易的.{1,60}|enable isolated margin account for a specific .{1,90}|启用特定交易对的.{1,40}"
        r"|托管子账户是为.{1,100}",
    ),
    (
        "list_heading",
        r"支持以下间隔|支持的 ?(?:K线|kline) ?间隔 ?\(.{1,12}\)|available \w+ options, setting how long .{1,60}",
    ),
    (
        "weight_caution",
        r"不携带⟦?\w+⟧?参数会返回全部.{1,20},不仅数据庞大,而且权重极高",
    ),
    (
        "filters",
        r"when the new .{1,40} do(?:es)?n't satisfy .{1,60}, amendment will be rejected and .{1,40}"
        r"|当新订单的⟦L\d+⟧不满足.{1,60}限制,修改会被拒绝,.{1,16}",
    ),
    (
        "elsewhere",
        r"to check if .{1,12} is required, by using .{1,320}|订阅.{4,8}需要.{2,4}间隔参数,.{1,30}"
        r"|in order to list all active symbols .{1,20} you need to .{1,20} request all .{1,16}|"
        r"如果需要(?:历史|维护本地|查看订阅状态).{1,160}|if you need different .{1,20}, use the .{1,30} request"
        r"|you can receive .{1,16} in sbe instead of json .{1,40}"
        r"|网络、.{2,12}列表可以通过.{2,8}获取.{0,80}|用户.{2,4}跟踪.{2,10}订阅情况",
    ),
)
_COMPILED = tuple(
    (name, re.compile(text, re.IGNORECASE), re.compile(narrowed(text), re.IGNORECASE))
    for name, text in (*_KINDS, *market.KINDS, *surroundings.KINDS)
)


def kind(masked: str, sentence: str) -> str | None:
    """What a sentence, masked or as it is printed, limits instead of the request; None if it may limit the request."""
    printed = plain(sentence).strip(" .!?。;:,>-")
    printed = _LEAD.sub("", printed)
    for name, form, narrow in _COMPILED:
        # The form as it is written is the faster one, and most sentences are none of these.
        if (form.fullmatch(masked) and narrow.fullmatch(masked)) or (
            form.fullmatch(printed) and narrow.fullmatch(printed)
        ):
            return name
    return None
