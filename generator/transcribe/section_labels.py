"""The headings and bold labels that open a part of an endpoint's section, and the kind of part that each opens."""

from __future__ import annotations

import re

_VOCABULARY: tuple[tuple[str, str], ...] = (
    ("description", r"(api |stream |event )?description|接口描述|描述|数据流描述|事件描述"),
    (
        "request",
        r"https? ?request|https? ?请求|请求url|full url( example)?|完整url(示例)?|endpoint: ?\S+|接口[:：] ?\S+",
    ),
    ("method", r"methods?|方式|方法"),
    ("sample", r"request|request example|example usage|请求|请求示例|使用示例"),
    (
        "weight",
        r"((request )?weigh?t?|(请求)?权重) ?(\((ip|uid|order)\))?( ?[:：] ?\d{1,9})?|weight ?\(master account\)",
    ),
    ("unfilled", r"unfilled order count|未成交的?订单(的)?(计数|数量)"),
    ("limit", r"request limit|rate limits?|访问限制"),
    ("params", r"(request )?param(e|a)ters?|requestparameters|请求参数|参数"),
    (
        "response",
        r"response( example| structure)?|example response|响应(示例|结构)?|返回示例"
        r"|subscription expiration example|订阅过期示例",
    ),
    ("fields", r"response (detail desc(ription)?|parameters|fields)|响应信息详解|响应(参数|字段)"),
    ("errors", r"(common )?error codes?( description)?|常见错误代码"),
    ("source", r"data sources?|数据(来)?源"),
    ("notes", r"notes?|cautions?|说明|注意|备注|注意事项"),
)
_KINDS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _VOCABULARY)
_NAMED_RESPONSE = re.compile(r"(?:response|响应)\s*[:：]?\s*[-–—]\s*(?P<name>.+)", re.IGNORECASE)


def label(text: str) -> tuple[str, str] | None:
    """The kind and the name that a heading or bold label stands for; None if it is no known label."""
    plain = text.strip().strip(":：").strip()
    if named := _NAMED_RESPONSE.fullmatch(plain):
        return "response", named["name"].strip(" :：")
    for kind, pattern in _KINDS:
        if match := pattern.fullmatch(plain.replace("（", "(").replace("）", ")")):
            unit = re.search(r"\((ip|uid|order)\)", match[0], re.IGNORECASE)
            return kind, unit[1].upper() if unit else ""
    return None
