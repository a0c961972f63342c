"""Sentences that are no rule about parameters, each kind with its name, and the words that betray a rule."""

from __future__ import annotations

import re

from generator.transcribe.facts.wording import limiting, narrowed

#: What the exchange does to a request that it does not take.
_REFUSING = re.compile(
    r"\b(?:reject\w*|refus\w*|den(?:y|ied)|errors?|fail(?:s|ed|ure)?|unsuccessful)\b|拒绝|报错|错误|失败|出错",
    re.IGNORECASE,
)
#: What is demanded of a request, in words that no description of a market or of an answer needs.
_DEMANDING = re.compile(
    r"\b(?:(?:must|should|cannot|can ?not|can't) (?:be |not be )?"
    r"(?:sent|send|specified|provided|supplied|given|set|used)"
    r"|required|requires|mandatory|optional|without|together|unless|neither)\b"
    r"|必填|必传|必需|必须(?:发送|提供|传|填|指定|设置|使用)|不能(?:发送|提供|传|填|指定|使用)|一起",
    re.IGNORECASE,
)
_SENDING = re.compile(r"\b(?:is|are|be) (?:sent|specified|provided|supplied)\b|(?:发送|提供|传入?)了?⟦", re.IGNORECASE)
_ABSENCE = re.compile(
    r"\b(?:not|n't) (?:be )?(?:sent|send|provided?|specified|set|supplied|input(?:ted)?|given|passed|filled)\b"
    r"|\bomitted\b"
    r"|(?:不|没有?|未)(?:被)?(?:发送|提供|提交|传|填|指定|设置|携带)",
    re.IGNORECASE,
)

#: How long something lasts or lies back: the request's times are bounded by it more often than not.
_LASTING = re.compile(r"\b\d+[ -]?(?:days?|hours?|months?|years?)\b|\d+ ?个?(?:天|小时|日|月|年)", re.IGNORECASE)
_NO_DEMAND = r"(?!.*(?:必须|不能|不可|\b(?:must|cannot|can't)\b))"

_KINDS: tuple[tuple[str, str], ...] = (
    (
        "effective_only",
        r"⟦P\d+⟧ is only effective when [^,;]*"
        r"|only when [^,;]* (?:orders? )?takes? effect(?:, ?⟦?\w+⟧? means [^,;]*)?"
        r"|⟦P\d+⟧ ?仅在[^,;]*(?:生效|有效)|只有在[^,;]*(?:生效|有效)时?(?:, ?⟦?\w+⟧? ?表示的?是[^,;]*)?"
        r"|仅在[^,;]*时?生效",
    ),
    (
        "advice",
        r".*\b(?:(?:we )?(?:strongly )?(?:recommend\w*|suggest\w*|advise\w*)|please|careful|be aware|consider"
        r" using|might cause|it is better)\b.*"
        r"|.*(?:建议|推荐|请小心|请注意|请参考|请参阅|请看|请使用|请阅读|请配合|请考虑|请查看|请查阅|请谨慎"
        r"|请与|请联系|请通过|请先|可能导致|可参考|参见|请降低|请到).*",
    ),
    (
        "permission",
        r".*(?:you need to (?:enable|open|turn on)|permission|option for the api key|accessible only with|can"
        r" be accessed using|whitelist"
        r"|(?:开通|开启|打开|允许|勾选).{0,40}(?:权限|选项)|权限|白名单).*",
    ),
    (
        "rate_limit",
        r".*(?:rate limit|weight|request limit|times per|\bcounts? (?:as|towards)\b|order count|unfilled order"
        r"|x-mbx|requests?/\d|per second|/hour"
        r"|权重|频率限制|速率限制|限频|请求限制|未成交(?:的)?订单).*",
    ),
    (
        "selects",
        r"(?!.*(?:最大|默认|不能|不得|必须|\b(?:default|must|cannot|max(?:imum)?|not (?:be )?sen[td])\b))"
        r"(?:if (?:a |the |both )?⟦[PLE]\d+⟧(?: parameters?)? ?(?:is |are )?"
        r"(?:set|sent|specified|provided|inputted|supplied).*"
        r"(?:return|get|filter|interpret|repaid|quer|list).*"
        r"|(?:如果|若|当)?(?:设置|指定|提供|发送|传)(?:了)?⟦[PLE]\d+⟧.*(?:返回|过滤|解释|查询|归还|偿还).*)",
    ),
    (
        "response",
        r".*(?:response|(?:will|would|shall) (?:be )?(?:shown?|returned|display\w*|get|see)|(?:is|are) (?:not"
        r" )?(?:returned|shown)|error (?:message|code)|will be rejected|was rejected|rejection)\b.*"
        r"|(?:the )?(?:error|response) .*|.*(?:响应|返回|报错|错误|会被拒绝|显示).*",
    ),
    (
        "behaviour",
        r".*\b(?:triggered|canceled|cancelled|placed|executed|filled|expired?|amendment|liquidation|countdown"
        r"|order book|heartbeat|connection|stream|session"
        r"|market makers?|queue|repaid|repayment|collateral|transferred|permission \"|time zone|timezone|funds?)\b.*"
        r"|.*(?:触发|撤销|取消|成交|下单|订单簿|撮合|挂单|过期|心跳|连接|平仓|平掉|数据流|会话|转入|转出|还款"
        r"|归还|抵押|时区|持仓).*",
    ),
    (
        "market",
        r"(?:⟦V\d+⟧ ?: ?)?.*(?:market price|last price|latest(?: mark)? price|limit price|(?:latest|last|mark"
        r"(?:et)?|limit) ⟦P\d+⟧|difference rate|price restrictions?|quantity restrictions?|trigger order price).*"
        r"|.*(?:市价|最新价|标记价|市场价|价差|latest(?: mark)? ?⟦P\d+⟧|价格限制|数量限制).*",
    ),
    (
        "clamp",
        r"if the number of data between .* return as .*",
    ),
    (
        "applies_to",
        r"(?:this (?:function|endpoint|parameter) |it |and )?(?:is )?only (?:for|support\w*(?: on| for)?"
        r"|applies to|available (?:to|for)|convert) [^⟦⟧]{1,80}"
        r"|[^⟦⟧]{0,60}\b(?:only|must|cannot|can only)\b[^⟦⟧]{0,60}\b(?:account|users?|region|margin mode"
        r"|markprice|reduce-only|risk unit|keys?|index symbols)\b[^⟦⟧]{0,60}"
        r"|(?:仅|只)[^⟦⟧]{1,40}(?:用户|账户|模式|合约|交易对|地区|母账户|子账户)[^⟦⟧]{0,12}",
    ),
    (
        "purpose",
        r"(?:query|get|fetch|retrieves?|adjust|submit|enable|edit|add|create|cancel|send in|allows?"
        r"|display)\b[^⟦⟧]{1,160}"
        r"|(?:查询|获取|调整|提交|创建|修改|新增|取消|撤销|开启)[^⟦⟧]{1,60}",
    ),
    (
        "one_for_both",
        r"both legs (?:must )?have the same ⟦P\d+⟧|两个legs?的⟦P\d+⟧需要相同|(?:两|2)个订单(?:的)?(?:必须"
        r"|需要?)(?:有)?相同的?⟦P\d+⟧",
    ),
    (
        "inherits",
        rf"{_NO_DEMAND}(?:in addition to all parameters accepted by .*|(?:the )?following optional parameters are also"
        r" accepted:?|除了.{1,40}(?:所有|全部)?参数.*|all parameters are optional|所有的?参数都是可选的?)",
    ),
    ("precision", r".*(?:only )?retains? second-level precision.*|.*保留秒级精度.{0,30}"),
    ("otherwise", r"otherwise,? it is still mandatory|否则,?⟦P\d+⟧(?:字段)?依旧是必须的"),
    (
        "values_heading",
        r"(?:the )?(?:supported|available|valid|allowed|possible) .{0,60}:|.{0,40}(?:支持的|可选的?|可用的?).{0,40}:",
    ),
    (
        "relation_heading",
        r"(?!.*(?:\bcannot\b|\bnot\b|\bdefault\b)).{0,80}(?:mandatory parameters|become mandatory|mandatory"
        r" based|parameters are mandatory depending).{0,60}"
        r"|(?:these are )?(?:the )?(?:supported )?(?:parameter )?combinations(?: of all parameters)?(?: supported)?"
        r"|根据.{1,60}(?:强制要求|必需参数|必填参数).{0,20}|(?:这些是)?支持的(?:所有)?(?:参数)?组合",
    ),
    ("example", rf"{_NO_DEMAND}(?:e\.g|example|for example|for instance|i\.e\b|例如|比如|示例|举例).*"),
    ("generated", r"(?:automatically generated|generated automatically).*|.*(?:自动生成|自动赋值).*"),
)
#: Kinds whose open places hold no demand.
_NARROW = ("relation_heading", "clamp", "otherwise", "values_heading", "precision")
_COMPILED = tuple(
    (name, re.compile(narrowed(text) if name in _NARROW else text, re.IGNORECASE)) for name, text in _KINDS
)
#: Kinds that are only trusted where no parameter of the endpoint is named beside a word that limits.
_WEAK = (
    "response", "behaviour", "rate_limit", "example", "purpose", "applies_to", "advice", "market", "generated",
    "permission",
)  # fmt: skip
#: Kinds that are trusted beside such a word, but not where something is demanded, or a request refused.
_BROAD = ("selects", "values_heading", "effective_only")
#: Kinds whose phrasings say so little that a demand or a span of time in them is never theirs, whoever is named.
_LOOSE = ("purpose", "behaviour", "response", "selects", "applies_to")


def absence(text: str) -> bool:
    """Whether a text says that something is not sent: it speaks of a parameter then, whatever it calls it."""
    return bool(_ABSENCE.search(text))


def sending(text: str) -> bool:
    """Whether a text says that something is sent: that is a parameter, too."""
    return bool(_SENDING.search(text))


def refusing(text: str) -> bool:
    """Whether a text says that a request is not taken."""
    return bool(_REFUSING.search(text))


def lasting(text: str) -> bool:
    """Whether a text says how long something lasts or lies back."""
    return bool(_LASTING.search(text))


def kind(text: str, about_params: bool, barred: bool = False) -> str | None:
    """The kind of prose that a masked sentence is, None if it is none that is known."""
    demanding = bool(_DEMANDING.search(text))
    weak = barred or (about_params and (limiting(text) or absence(text)))
    broad = barred or (about_params and demanding)
    loose = demanding or lasting(text)
    for name, phrasing in _COMPILED:
        if (weak and name in _WEAK) or (broad and name in _BROAD) or (loose and name in _LOOSE):
            continue
        if phrasing.fullmatch(text):
            return name
    return None
