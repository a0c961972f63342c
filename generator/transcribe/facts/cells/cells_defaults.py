"""Clauses that say what is assumed if a parameter is not sent: a value, or where the value comes from."""

from __future__ import annotations

from generator.transcribe.facts.cells.cells_forms import DAYS, IS, LITERAL, Form, literal, said, span
from generator.transcribe.facts.cells.cells_text import NUMBER, SPAN_WORD

FORMS: tuple[Form, ...] = (
    ("default", rf"(?:the )?(?:defaults?|默认){IS}(?P<n>{NUMBER}) ?(?P<unit>{SPAN_WORD})", span("default")),
    ("default", r"defaults?: ?(?P<n>\d{1,2}):[A-Za-z][A-Za-z -]{1,40}", lambda m: {"default": m["n"]}),
    ("default", rf"if none (?:is )?provided,? the default is {LITERAL}", literal),
    (
        "default-now",
        r"defaults?(?: is)?:? ?(?:the )?(?:present|current|now)(?: (?:time)?(?:stamp)?)?(?: if not pass(?:ed)?)?",
        said(default_from="server_time"),
    ),
    ("default-now", r"默认(?:为|是)?(?:当天|当前时间(?:戳)?|现在)", said(default_from="server_time")),
    (
        "default-ago",
        rf"defaults?:? ?{DAYS} (?:from (?:the )?current time(?:stamp)?|ago)",
        lambda m: {"default_from": f"server_time-{m['days']}d"},
    ),
    (
        "default-ago",
        rf"默认(?:为)?(?:当前时间)?{DAYS}前(?:的时间戳)?",
        lambda m: {"default_from": f"server_time-{m['days']}d"},
    ),
    (
        "default-latest",
        r"(?:by )?default(?:s to)? (?:gets?|returns?|is) (?:the )?(?:most recent|latest) \w+",
        said(default_from="latest"),
    ),
    ("default-latest", r"the (?:most recent|latest) \w+ (?:is|are) returned by default", said(default_from="latest")),
    (
        "default-latest",
        r"(?:默认|缺省)(?:情况下)?(?:接口)?会?(?:返回|获取)(?:最新|最近|近期).{0,10}",
        said(default_from="latest"),
    ),
    ("default-latest", r"否则将返回最新.{0,6}", said(default_from="latest")),
    (
        "default-vip",
        r"default:? ?(?:the )?user'?s (?:current )?vip level|默认(?:为)?用户当前(?:vip)?等级",
        said(default_from="account.vip_level"),
    ),
    (
        "default-vip",
        r"user's current specific .{1,30} will be returned if \w+ is omitted",
        said(default_from="account.vip_level"),
    ),
    (
        "default-price",
        r"default(?:s to| as|:)? the (?P<of>latest|mark) price(?:\s*\(.{0,60}\))?",
        lambda m: {"default_from": f"{m['of'].lower()}_price"},
    ),
    ("default-price", r"默认标记价格", said(default_from="mark_price")),
    ("default-price", r"默认为下单当前市场价格(?:\s*\(.{0,60}\))?", said(default_from="latest_price")),
    (
        "default-price",
        r"(?:if it is not sent, will .{1,12} by market price.{0,12}|若未发送,则以市场价下单)",
        said(default_from="market_price"),
    ),
    ("default-first", r"(?:empty )?default(?: is)? first page|默认第一页", said(default="1")),
    ("default-cross", r"default is cross margin|默认为?全仓", said(default="false")),
    (
        "default-wallet",
        r"default wallettype is .{1,140}|默认wallettype为.{1,60}",
        said(default_from="account.selected_wallet"),
    ),
    (
        "generated",
        r"(?:it (?:is|will be) )?automatically generated(?: by default| if (?:it is )?not sent)?",
        said(default_from="generated"),
    ),
    (
        "generated",
        r"if (?:it is )?not sent, (?:one will .{1,4}(?:randomly|automatically) generated|we .{4,8} default value)",
        said(default_from="generated"),
    ),
    (
        "generated",
        r"(?:如果?|若)?(?:空缺|未发送|无指定|未指定|不传)?,?(?:则|系统|则系统)?(?:会|将)?(?:自动|默认自动)(?:赋值|生成)",
        said(default_from="generated"),
    ),
    ("generated", r"默认自动(?:生成|赋值)", said(default_from="generated")),
    (
        "default-all",
        r"(?:if|when) .{0,30}?(?:omitted|not sent|blank|not provided|empty),? .{0,30}\ball\b.{0,60}",
        said(default_from="all"),
    ),
    ("default-all", r"all \w+ (?:will be|are) returned by default", said(default_from="all")),
    (
        "default-all",
        r"if (?:you )?(?:don't|do not) fill .{4,8}field,? (?:it )?will (?:response|return) all .{1,40}",
        said(default_from="all"),
    ),
    ("default", r"(?P<code>true|false)/(?P<quoted>)(?P<bare>)not provided:.{0,60}", literal),
    (
        "default-all",
        r".{0,20}\ball\b .{1,50} will be returned if \w+ is omitted|return all \w+ if don't pass",
        said(default_from="all"),
    ),
    (
        "default-all",
        r"(?:如果?不(?:提供|传|送|填)|不传|如果(?:资产)?(?:省略|为空)|不传或者空字符串).{0,4}(?:则|将)?(?:返回|查询?|查询用户).{0,4}(?:所有|全部).{0,20}",
        said(default_from="all"),
    ),
    (
        "default",
        rf"(?:the )?(?:defaults?|默认|缺省)(?: \w+(?=:| is))?{IS}{LITERAL}(?:\s*\([^()]*\))?"
        r"(?: and| if no parameter (?:is )?provided)?",
        literal,
    ),
)
