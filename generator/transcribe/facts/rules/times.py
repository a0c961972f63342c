"""How far two times may lie apart, how far back one may lie, and which comes first."""

from __future__ import annotations

from generator.transcribe.facts.reading import Spec
from generator.transcribe.facts.rules import spans
from generator.transcribe.facts.rules.conditions import condition
from generator.transcribe.facts.rules.rule import Found, Rule, Said, rule

_PAIRS = (("startTime", "endTime"), ("startDate", "endDate"), ("startTimestamp", "endTimestamp"), ("from", "to"))


def pair(found: Found) -> tuple[str, str] | None:
    """The two times of the endpoint."""
    return next((names for names in _PAIRS if all(name in found.known.params for name in names)), None)


def _ends(found: Found) -> tuple[str, str] | None:
    """The two times that a phrasing names, the earlier one first, or those of the endpoint."""
    if not found.has("L"):
        return pair(found)
    names = found.names("L")
    if len(names) != 2:
        return None
    first, second = names
    return (second, first) if "end" in first.lower() and "start" in second.lower() else (first, second)


def _max_span(found: Found) -> Said | None:
    ends, value = _ends(found), spans.read(found.text("span"))
    if value is None or ends is None:
        return Said(refuse="limits a time span, but the parameters hold no two times") if ends is None else None
    body: Spec = {"from": ends[0], "to": ends[1], "value": value}
    rules: list[Spec] = [{"max_span": body}]
    if found.has("when"):
        when = condition(found.text("when"), found.masked, found.known)
        if when is None:
            return None
        if not _only_the_pair(when, ends):
            body["when"] = when
    if found.has("recent"):
        recent = spans.read(found.text("recent"))
        if recent is None:
            return None
        rules.append({"default_if_absent": {"params": list(ends), "value": f"recent {recent}"}})
    return Said(tuple(rules))


def _only_the_pair(when: Spec, ends: tuple[str, str]) -> bool:
    """Whether a condition says no more than that both times are sent."""
    parts = when.get("all", [when])
    return all(part.get("present") in ends for part in parts)


def _max_age(found: Found) -> Said | None:
    value = spans.read(found.text("span"))
    if value is None:
        return None
    ends = pair(found)
    param = (ends[0] if ends else None) or ("startTime" if "startTime" in found.known.params else None)
    if found.has("P"):
        param = found.names("P")[0]
    if param is None:
        return Said(refuse="says how far back data goes, but the parameters hold no start time")
    return Said(({"max_age": {"param": param, "value": value}},))


def _cell_age(found: Found) -> Said | None:
    value = spans.read(found.text("span"))
    return Said(({"max_age": {"param": found.cell, "value": value}},)) if value else None


def _order(found: Found) -> Said | None:
    first, second = found.names("P")[0], found.names("P2")[0]
    return Said(({"order": {"before": first, "after": second}},))


def _order_back(found: Found) -> Said | None:
    first, second = found.names("P")[0], found.names("P2")[0]
    return Said(({"order": {"before": second, "after": first}},))


_S = spans.named("span")
_RECENT = (
    rf"(?: ?\(? ?,?(?:and )?(?:by )?(?:defaults? (?:as |to |is )?(?:the )?(?:recent|last)|默认查询最近)"
    rf" ?{spans.named('recent')}(?:内的数据)?\)?)?"
)
_NOTE = r"(?:(?:please )?note that )?"
_ITS = r"(?:. it is a must .{1,12}data correctness|,这是确保.{2,8}必须的|,? ?(?:otherwise|否则).{0,80})?"
_DISTANCE = (
    r"(?:the )?(?:max(?:imum)? )?(?:query )?(?:time )?(?:time|interval|span|difference|length|period"
    r"|range|window|distance)"
)
_OVER = r"(?:be )?(?:longer|more|larger|greater|bigger) than|exceed|be over|last longer than"
_UNDER = (
    r"(?:be )?(?:less|smaller|shorter|no more|not more) th[ae]n|be within|be in|not exceed|not be "
    r"(?:longer|more|greater) than|be (?:limited to|at most)"
)
_IF = r"(?:(?:if|when) {when},? ?)?"
_DATA = r"(?:the )?(?:[a-z]+ ){0,5}?"

RULES: list[Rule] = [
    *rule(
        "max_span",
        _max_span,
        rf"{_NOTE}{_IF}{_DISTANCE}(?: interval| span| range| period)? (?:between|of) {{L}} (?:(?:{{cannot}}|can"
        rf" only|must not) (?:{_OVER})|(?:must|should|can only) (?:{_UNDER})) {_S}{_RECENT}{_ITS}",
        rf"{_NOTE}{_IF}{_DISTANCE}(?: interval| range)? between {{L}} (?:is|can only be up to|can be up to|can"
        rf" be at most|is limited to) {_S}{_ITS}",
        rf"(?:\(?{_NOTE}the )?{{L}} (?:time )?interval (?:{{cannot}} exceed|must be within) {_S}\)?",
        rf"请注意{{L}}的默认时间戳,.{{1,4}}时间间隔(?:不超过|不得超过|不能超过){_S}",
        rf"{{L}}的默认时间戳,.{{1,4}}时间间隔(?:不超过|不得超过|不能超过){_S}",
        rf"(?:.{{1,8}}\()?⟦P\d+⟧⟦P\d+⟧(?:时间)?间隔(?:不能|不得|不可)超过{_S}\)?",
        rf"max(?:imum)? (?:time )?range:? {_S}",
        rf"there {{cannot}} be more than {_S} between (?:the )?(?:parameters? )?{{L}}",
        rf"{_NOTE}if {{when}},? (?:the )?(?:max(?:imum)? query time range is|data (?:with)?in|data within) {_S}"
        rf" (?:ahead of|before) ⟦P\d+⟧",
        rf"{_NOTE}{{L}} (?:{{cannot}} (?:{_OVER})|must (?:{_UNDER})) {_S}",
        rf"(?:less than|within|no more than|at most|max(?:imum)?) {_S} between {{L}}",
        rf"{_NOTE}{_IF}{_DISTANCE}(?: period| range| span)? (?:(?:{{cannot}}) (?:{_OVER})|(?:must|should) "
        rf"(?:{_UNDER})) {_S}{_RECENT}{_ITS}",
        rf"(?:请注意,?)?(?:参数)?{{L}}(?:两者)?(?:设置的?)?(?:之间)?(?:的)?(?:最大)?(?:时间)?(?:间隔|跨度|区间"
        rf"|范围|长度|差|时间长度|时间)?(?:最多|最大|最长)?(?:只可以相差|可以相差|不能超过|不得超过|不可超过"
        rf"|不超过|不能大于|必须小于|需要小于|需小于|小于|需在|为|不能长于){_S}(?:内|以内)?(?:的数据)?{_ITS}",
        rf"(?:如果)?(?:同时)?(?:发送|提交|提供|传)了?{{L}}(?:时)?,? ?(?:间隔|时间间隔|时间|两者间隔)(?:必须小于"
        rf"|不得超过|不能超过|不超过|需小于){_S}",
        rf"(?:查询)?(?:时间)?(?:范围|间隔|区间|跨度)(?:最大|最长)?(?:不得|不能|不可)?(?:超过|为|不超过"
        rf"|大于){_S}{_RECENT}{_ITS}",
        rf"(?P<when>(?:不传|传了?){{P}})(?:参数)?,(?:最大)?查询时间范围为⟦P\d+⟧(?:往|之)前{_S}",
        rf"(?:{{zif}}{{when}}(?:时|的时候)?,(?:则)?(?:请求的)?){{L}}(?:之间)?(?:的)?(?:时间)?间隔(?:必须|需"
        rf"|应)?(?:小于|不能超过|不得超过){_S}",
        rf"如果通过(?P<when>{{P}})查询{{L}}间隔不得超过{_S}",
        rf"(?:支持查询)?(?:最大)?(?:可)?(?:查询)?时间跨度(?:最大)?(?:为|不超过|不能超过){_S}",
    ),
    *rule(
        "max_age",
        _max_age,
        rf"(?:only |the )?{_DATA}data (?:of|from|for|within|in)(?: within)? (?:the )?(?:latest|last|past|recent"
        rf"|most recent) {_S} (?:is|are|can be) (?:available|queried|supported|returned)(?: only)?",
        rf"(?:it |this (?:endpoint|interface) )?(?:only )?(?:supports?|can) (?:only )?(?:to )?(?:query(?:ing)?"
        rf"|data) (?:for )?{_DATA}(?:of|from|for|within|in)?(?: within)? ?(?:the )?(?:latest|last|past|recent)"
        rf" {_S}(?: only)?",
        rf"(?:the )?{_DATA}(?:history|data|records?|histories) (?:longer|older|earlier) than {_S} (?:is|are)"
        rf" not (?:available|avaliable|supported)",
        rf"(?:only )?supports? querying {_DATA}(?:that are |which are )?(?:not older than|within(?: the)?(?:"
        rf" last| past)?) {_S}",
        rf"(?:only )?supports? (?:data )?(?:from within|within|query within) (?:the )?(?:last|past|latest) {_S}"
        rf"(?: only)?",
        rf"{_DATA}(?:only )?contains? (?:only )?data for the last {_S}",
        rf"only supports? data from within the last {_S}",
        rf"only get the latest history of (?:the )?past {_S}",
        rf"support for querying orders within the last {_S}",
        rf"(?:the )?query (?:of )?(?:{_DATA})?only supports? the (?:last|latest|past) {_S}",
        rf"(?:接口)?(?:仅|只)(?:支持|保留|能|可以?|提供)?(?:查询)?(?:最近|过去|近)(?:的)?{_S}(?:内|以内"
        rf"|之内)?的?(?:数据|历史|记录|订单|交易|成交|修改)*",
        rf"(?:接口)?(?:仅|只)?支持查询(?:最近|过去|近){_S}(?:内|以内)?的?(?:[\u4e00-\u9fff]{{0,8}})",
        rf"(?:本)?接口仅支持最近{_S}(?:内)?历史交易的查询",
        rf"仅支持查询最近{_S}(?:\(.{{1,6}}\))?数据",
        rf"支持查询不超过{_S}的[\u4e00-\u9fff]{{0,8}}",
        rf"(?:接口)?(?:仅|只)?(?:支持|可)查询不早于{_S}前?的(?:[\u4e00-\u9fff]{{0,8}})",
    ),
    *rule(
        "max_age",
        _cell_age,
        rf"{{cannot}} be (?:earlier|older) than {_S}(?: ago)?",
        rf"(?:not|no) (?:earlier|older) than {_S}(?: ago)?",
        rf"(?:不能|不得|不可)早于{_S}(?:之?前)?",
        rf"(?:仅|只)支持查询最近{_S}(?:内)?的数据",
        rf"只能查询近{_S}内的?历史[纪记]录",
        cell=True,
    ),
    *rule(
        "order",
        _order,
        r"{P} (?:{must} be|is) (?:less than|smaller than|earlier than|before|not (?:greater|later) than|less"
        r" than or equal to)(?: or equal to)? {P2}",
        r"{P}(?:必须|需|应)(?:小于|早于|不大于|不晚于){P2}",
    ),
    *rule(
        "order",
        _order_back,
        r"{P} (?:{must} be|is) (?:greater than|larger than|later than|after|not (?:less|earlier) than)(?: or"
        r" equal to)? {P2}",
        r"{P}(?:必须|需|应)(?:大于|晚于|不小于|不早于){P2}",
    ),
]
