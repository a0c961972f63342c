"""What comments say of a field's value, not of whether it is there: understood, and no fact of the format.

The forms name the words that carry the meaning, in their order, and leave out what stands between them.
"""

from __future__ import annotations

import re

_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"only useful (?:in|with)\b",
        r"仅在(?:结算|交割开始)前.{2,5}小时有(?:参考价值|意义)",
        r"(?:,\s*)?only for \w+ asset",
        r"仅计算\w+资产",
        r"(?:please )?ignore (?:when|with|for|if)\b.*",
        r"\bignored for\b.*",
        r"对`?\w+`?无效",
        r"(?<=[\w ]{4})请忽略(?!该|此)",
        r"200表示[^，]{2,6}，否则.{1,3}错误码",
        r"除非[^,]{2,6}订单列表的一部分, 否则.{1,3}值为 -1",
        r"仅作为指示出现，请忽略数值",
        r"全部交易对?过滤器是可选的|所有过滤器均为可选",
        r"^optional field\b|^可选字段|\boptional messages?\b|可选信息",
        r"appears? only if certain conditions are met|仅在满足特定条件时才会出现",
        r"(?:不会实时更新)?，可以忽略",
        r"unless it'?s part of [a-z ]{5,16}, value \w{2,4} be -1",
        r"this field [a-z ]{4,12} have a value of -1 if not [a-z ]{5,16} list",
        r"always -1 for singular orders",
        r"only show the value [a-z ]{3,12} of opening the position",
        r"只显示开仓当时的未实现盈亏",
        r"all (?:\w+ )*(?:limits|filters) are optional",
        r"some fields are optional and [a-z ]{8,16} only for orders [a-z ]{5,8} them",
        r"某些字段是可选的，仅在.{2,4}有设置.{1,3}时才包括",
        r"(?:是否)?\(?(?:只有)?所有网络都关闭.*?才为false\)?",
        r"仅作为系统精度使用",
        r"only a sign, ignore the value",
        r"quantity, always positive",
        # Which elements the answer has.
        r"only \"(?:BOTH|LONG\" and \"SHORT)\" positions [a-z ]{5,24} (?:one-way|hedge) mode",
        r"positions of all symbols [a-z/ ]{8,40}(?<= )are returned",
        r"根据用户.{2,8}展示持仓方向，即.{2,10}返回BOTH.{2,12}返回 ?LONG ?和 ?SHORT ?持仓情况",
        r"头寸，将返回.{2,6}symbol",
        r"仅有仓位.{1,3}挂单的交易对.{1,2}被返回",
        r"对于.{2,6}记录阈值的则不返回数据",
        # What the field holds where it means nothing.
        r"for perpetual [a-z ]{8,18} only\. for delivery symbols, (?:0|\"\") [a-z ]{4,8} shown",
        r"只对永续.{2,4}，其他.{2,4}(?:0|\"\")",
        r"交易对[,，] ?仅针对.{2,8}的资金流",
        # What the holder of a key must do before a flag is set, and what the exchange does after a state is reached.
        r"you must apply the IP access [a-z ]{10,30} to enable withdrawals",
        r"开启提现.{2,6}添加IP访问限制过滤器",
        r"cannot be used if the API key [a-z ]{5,15} before [a-z ]{5,25} opened",
        r"处理完成\(0\).{2,6}继续提币流程",
    )
)


def unexplained(text: str) -> str:
    """The text without the words that are understood and state no fact of the format."""
    for form in _FORMS:
        text = form.sub(" ", text)
    return text
