"""The words of change logs: what is spoken of, and that it goes."""

from __future__ import annotations

import re

ENDPOINT = frozenset(
    (
        *("they", "endpoint", "endpoints", "enpoint", "enpoints", "endpoin", "api", "apis", "interface", "interfaces"),
        *("method", "methods", "request", "requests"),
    )
)
FIELD = frozenset(
    ("field", "fields", "parameter", "parameters", "param", "params", "property", "properties", "key", "keys")
)
VALUE = frozenset(("value", "values", "enum", "enums", "type", "types", "mode", "modes", "combination", "combinations"))
#: What is no request; each word with what is counted.
OTHER = {
    **dict.fromkeys(("stream", "streams", "domain", "url", "urls", "connection", "connections"), "stream"),
    **dict.fromkeys(("event", "events", "message", "messages", "payload"), "event"),
    **dict.fromkeys(("schema", "schemas", "sbe"), "schema"),
    **dict.fromkeys(("order", "orders", "balance", "balances", "restriction", "function", "feature"), "behaviour"),
    **dict.fromkeys(("document", "documents", "documentation", "dates"), "documentation"),
}
DOCUMENTATION = frozenset(("documentation", "documents", "document"))
#: What may stand between the beginning of a clause and the requests that it is about.
BESIDE = ENDPOINT | frozenset(
    (
        *("the", "these", "this", "those", "following", "all", "both", "above", "below", "old", "new", "existing"),
        *("legacy", "deprecated", "v1", "v2", "rest", "websocket", "ws", "sapi", "fapi", "dapi", "eapi", "papi"),
        *("and", "also", "please", "note", "public"),
    )
)
BEFORE_OBJECT = frozenset(("in", "of", "from", "on", "for", "by", "via", "with", "at", "using"))

_AUX = (
    "will|shall|would|is|are|was|were|has|have|had|be|been|being|also|both|now|then|already|permanently|temporarily|"
    "gradually|going|set|scheduled|to|become|becomes|gets|get|fully|officially"
)
_GONE = (
    "deprecated|removed|retired|retire|discontinued|disabled|decommissioned|sunset|obsolete|unavailable|offline|deleted"
)
_LONGER = "available|supported|accepted|maintained|accepts?|works?|used|in use"
GOES = re.compile(
    rf"(?:\b(?:{_AUX})\s){{1,7}}(?P<word>{_GONE})\b"
    rf"|(?:\b(?:{_AUX})\s){{0,5}}\bno longer\s(?:be\s)?(?:{_LONGER})\b"
    r"|\bstop(?:s|ped)?\s(?:being\s)?(?:maintained|accepting|supporting)\b"
    r"|\bremain(?:s)?\s(?P<until>available until)\b"
)
DROPS = re.compile(
    r"(?:^|[,:.]\s?|\bwill\s|\bwe\s)(?P<word>removes?|removed|retires?|retired|deprecates?|discontinues?|deletes?|"
    r"disables?)(?:\sout)?\s"
)
#: A sentence with one of these says that something goes, or is not understood.
STEM = re.compile(
    r"deprecat|\bremov|\bretir|discontinu|no longer|decommission|sunset|obsolete|\bdisabled\b|taken offline|is offline|"
    r"stop(?:s|ped)? being|shut down|\bdeletes? (?:the )?(?:response |request )?(?:field|param)|"
    r"下线|弃用|废弃|移除|删除|停用|停止|不再|作废",
    re.IGNORECASE,
)
FUTURE = re.compile(r"\b(?:will|shall|would|going|scheduled|set)\b")
EFFECTIVE = re.compile(
    r"effective|take effect|takes effect|taking effect|will occur|in force|be deployed|will be available|will be "
    r"enabled|will be updated|rolled out|release|生效|将在|将于|起|发生|发布|上线|更新",
    re.IGNORECASE,
)
#: What begins with its day has come true on that day.
FROM = re.compile(r"\s*(?:effective|from|on|since|starting|as of)\b", re.IGNORECASE)
#: A day that stands behind one of these is that of another announcement.
REFERS = re.compile(r"(?:announcements?|announced|posted|公告)[^.]{0,25}$", re.IGNORECASE)
REFERRED = re.compile(r".{0,8}(?:公告|通知)")
LATER = re.compile(r"after the (?:migration|upgrade|update|release)|(?:迁移|升级|更新)(?:完成)?后")
INSTEAD = re.compile(
    r"(?:\breplaced?\s(?:it\s)?(?:with|by)|\bswitch\sto|\buse|\bmove\sto|\bmigrate\sto|替换为|请(?:改)?使用|"
    r"切换(?:到|至)|迁移(?:到|至))(?:\s?[a-z一-鿿]{1,15}){0,5}\s?(?P<target>[\ue000\ue001])"
)

#: What comes is a request: `New … endpoints`; what is new in, of or for one is none.
NEW = re.compile(
    r"(?:^|[:：] ?)[^\w\ue000-\ue004]*(?:the |\d{1,2} )?(?:new|add|added|adding)\s"
    r"(?:(?!(?:in|of|for|to|weight|limit|error|base)\b)[\w&\-]+\s){0,4}"
    r"(?P<what>endpoints?|methods?|requests?|apis?|rest apis?|[\ue000\ue001])"
    r"|新增[^，。\ue000-\ue004]{0,14}接口|新接口|新增(?P<zh>[\ue000\ue001])",
    re.IGNORECASE,
)
CHANGES = re.compile(
    r"updat|adjust|chang|effective|\bnew\b|\badd|field|parameter|weight|limit|mandatory|support|enum|value|default|"
    r"maximum|range|correct|move|required|optional|\bblock|\breject|\brefus|更新|调整|变更|修改|新增|增加|字段|参数|权重|枚举|支持|改为|必填|限制",
    re.IGNORECASE,
)

# --- Chinese --------------------------------------------------------------------------------------------------------

ZH_GOES = re.compile(
    r"不再(?:被)?(?:提供)?(?:支持|使用|可用|维护|接受请求)|停止(?:使用|维护|支持|服务)|停用|移除|删除|下线|弃用|废弃"
)
#: What may stand between those that go and the word that says so.
ZH_BETWEEN = (
    *("已经", "已", "将会", "将要", "将被", "将", "会", "被", "均", "都", "现", "正式", "即将", "暂时", "永久", "逐步"),
    *("于", "在", "自", "从", "之后", "以后", "后", "起", "未来几个月内", "未来几个月", "未来", "迁移完成", "的"),
    *("AM", "PM", "UTC", "(UTC)", "（UTC）", ":", "：", "\ue003"),
)
ZH_ENDPOINT = re.compile(r"(?:接口功能|接口|请求|端点|方法|APIs?)$")
#: Before the word: it is what the request does, not what becomes of it.
ZH_USE = re.compile(r"以支持|以便|用于|用以|支持(?:用户|母账户)|添加或|可以|相较于|因")
#: What stays until another announcement: it will go.
ZH_UNTIL = re.compile(r"(?:持续|继续|仍)(?:然)?(?:将)?可用")
#: What a noun before a request makes of it: the place of what goes.
ZH_PLACE = re.compile(r"[从在对中的]")
ZH_FIELD = re.compile(r"字段|参数")
ZH_OTHER = {
    "推送": "stream",
    "数据流": "stream",
    "域名": "stream",
    "事件": "event",
    "文档": "documentation",
    "订单": "behaviour",
    "模式": "schema",
    "枚举": "behaviour",
    "功能": "behaviour",
    "状态": "behaviour",
}
