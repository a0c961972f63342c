"""What the exchange assumes where parameters are left out, and which parameters it then ignores."""

from __future__ import annotations

import re

from generator.transcribe.facts.reading import Spec
from generator.transcribe.facts.rules import spans
from generator.transcribe.facts.rules.assumed import assumed
from generator.transcribe.facts.rules.rule import Found, Rule, Said, rule
from generator.transcribe.facts.rules.times import pair


def _absent(found: Found) -> Said | None:
    value = assumed(found.text("result"), found)
    if value is None:
        return None
    names = found.names("N") or ([found.cell] if found.cell else [])
    return _default(names, value) if names else None


def _default(names: list[str], value: str) -> Said:
    """A moment that one parameter defaults to belongs to the parameter; anything else to all of them."""
    if len(names) == 1 and re.fullmatch(r"server_time|\w+[+-]\d+\w+", value):
        return Said(params={names[0]: {"default_from": value}})
    return Said(({"default_if_absent": {"params": names, "value": value}},))


def _two_defaults(found: Found) -> Said | None:
    """The start counted from the end, and the end the present."""
    span = spans.read(found.text("span"))
    first, base, last = (found.names(slot) for slot in ("P", "P1", "P2"))
    if span is None or not first or not base or not last:
        return None
    return Said(params={first[0]: {"default_from": f"{base[0]}-{span}"}, last[0]: {"default_from": "server_time"}})


def _typed(found: Found) -> Said | None:
    """The one of its numbered values that a parameter has if it is not sent."""
    names = found.names("P")
    if not names or found.known.params[names[0]].get("type") not in ("INT", "LONG"):
        return None
    return Said(params={names[0]: {"default": int(found.text("n"))}})


def _cell_recent(found: Found) -> Said | None:
    return Said(({"default_if_absent": {"params": [found.cell], "value": "most recent"}},))


def _default_window(found: Found) -> Said | None:
    """The recent data that an endpoint with two times returns by default."""
    ends, span = pair(found), spans.read(found.text("span"))
    if ends is None or span is None:
        return None
    return Said(({"default_if_absent": {"params": list(ends), "value": f"recent {span}"}},))


def _latest(found: Found) -> Said | None:
    """The newest data that an endpoint with two times returns if neither is sent."""
    ends = pair(found)
    return Said(({"default_if_absent": {"params": list(ends), "value": "most recent"}},)) if ends else None


def _network(found: Found) -> Said | None:
    """A network that the coin decides."""
    return Said(params={found.names("P")[0]: {"default_from": "network of the coin"}})


def _master(found: Found) -> Said | None:
    return Said(params={found.names("P")[0]: {"default_from": "master account"}})


def _master_of_two(found: Found) -> Said | None:
    """The one of two ends that the master account is, which only holds if the other is not sent either."""
    name, both = found.names("P")[0], found.names("L")
    if len(both) != 2 or name not in both:
        return None
    return Said(({"default_if_absent": {"params": both, "value": f"{name} is master account"}},))


def _master_by_default(found: Found) -> Said | None:
    """The master account at one end of what is returned, unless the other end is asked for."""
    name = found.names("P")[0]
    other = re.sub(r"^(?:from|to)(?=[A-Z])", lambda start: "to" if start[0] == "from" else "from", name)
    if other == name or other not in found.known.params:
        return _master(found)
    return Said(({"default_if_absent": {"params": [name, other], "value": f"{name} is master account"}},))


def _other_sent(found: Found) -> Said | None:
    """What one time is if only the other is sent."""
    span = spans.read(found.text("span"))
    given, absent = found.names("P"), found.names("P1")
    if span is None or len(given) != 1 or len(absent) != 1 or given == absent:
        return None
    sign = "+" if found.has("after") else "-"
    rule_: Spec = {"params": absent, "value": f"{given[0]}{sign}{span}", "when": {"present": given[0]}}
    return Said(({"default_if_absent": rule_},))


def _pair_counted(found: Found) -> Said | None:
    """Where neither time is sent: the end is the present, the start lies so far before."""
    span = spans.read(found.text("span"))
    names = found.names("L")
    if span is None or len(names) != 2:
        return None
    return Said(({"default_if_absent": {"params": names, "value": f"recent {span}"}},))


def _ignored(found: Found) -> Said | None:
    over = found.names("N2")
    return Said(tuple({"precedence": {"param": name, "over": over}} for name in found.names("N") if name not in over))


def _used_and_ignored(found: Found) -> Said | None:
    param, over = found.names("P")[0], [name for name in found.names("L") if name != found.names("P")[0]]
    return Said(({"precedence": {"param": param, "over": over}},)) if over else None


def _default_absence(found: Found) -> Said | None:
    """What one parameter is taken for if another is sent and it is not."""
    value = assumed(found.text("result"), found)
    given, absent = found.names("P"), found.names("N")
    if value is None or len(given) != 1 or given[0] in absent:
        return None
    return Said(({"default_if_absent": {"params": absent, "value": value, "when": {"present": given[0]}}},))


_S = spans.named("span")
_UNSENT = r"(?:(?:is|are|was|were) )?(?:both )?(?:not|n't|omitted|empty|blank|absent)(?: (?:be )?(?:send|{sent}))?"

RULES: list[Rule] = [
    *rule(
        "default_if_absent",
        _absent,
        rf"(?:if|when) (?:neither )?(?:the |both )?(?:parameters? |value of )?{{N}}(?: parameters?)?,? (?:is "
        rf"|are )?{_UNSENT},? (?:then )?(?P<result>.{{1,160}})",
        r"{N} is not {sent}: calculate as (?P<result>current time)",
        r"(?:if|when) neither (?:of )?{N} (?:is|are) {sent},? (?P<result>.{1,160})",
        r"if no {N} (?:is|are) {sent},? (?P<result>.{1,160})",
        r"(?:如果|若|当|如)?(?:没有|未|不|没)(?:发送|提供|传入?|设置|指定|输入|填)(?:任何)?(?:筛选)?"
        r"(?:参数)?\(?{N}\)?(?:参数)?(?:时)?,?(?P<result>.{1,80})",
        r"(?:如果|若|当)?(?:参数)?{N}(?:参数)?(?:均|都)?(?:没有?|未|不|没|为空|均未)(?:被)?(?:发送|提供|传入?"
        r"|设置|指定|输入|填写?)?(?:的|时)?,?(?P<result>.{1,80})",
    ),
    *rule(
        "default_if_absent",
        _absent,
        r"(?:if|when) (?:it is |this is )?(?:not (?:{sent}|send)|omitted|blank|empty|it is blank|left blank),? "
        r"(?P<result>.{1,160})",
        r"(?:默认)?(?:如果|若)?(?:未|不|没有?)(?:发送|提供|传入?|填写?)(?:该参数|此参数)?,?(?:则)?(?P<result>.{1,80})",
        r"如果省略,?(?:则)?(?P<result>.{1,80})",
        cell=True,
    ),
    *rule(
        "two_defaults",
        _two_defaults,
        rf"{{P}} (?:is )?set as {{P1}} ?- ?{_S} by default,? {{P2}} (?:is )?set as (?:the )?(?:current|⟦P\d+⟧)"
        rf" ?(?:time|⟦P\d+⟧)? ?by default",
        rf"{{P}}不传,默认{{P1}}-{_S};?,?{{P2}}不传,默认当前时间",
    ),
    *rule(
        "default_if_absent",
        _other_sent,
        rf"if {{P}} is sent only,? the timestamp of {_S} (?:(?P<after>after)|before) ⟦P\d+⟧ will be set as"
        rf" {{P1}}(?: ?\(up to the current time\))?",
        rf"{{P1}} is not {{sent}}: calculate {_S} (?:(?P<after>after)|before) {{P}}",
        rf"仅提供{{P}}的,将会使用⟦P\d+⟧(?:(?P<after>之后)|之前){_S}作为默认{{P1}}(?: ?\(至多为当前时间\))?",
    ),
    *rule(
        "default_if_absent",
        _default_window,
        rf"returns? data for (?:the )?last {_S} by default",
        rf"默认(?:查询|返回)最近{_S}(?:内)?的数据",
    ),
    *rule(
        "default_value",
        _typed,
        r"if {P} (?:is )?not sent,? (?:the )?records of (?:⟦P\d+⟧|type) (?P<n>\d{1,3}): .{1,30} (?:is|are|will be)"
        r" returned(?: by default)?",
        r"如果{P}(?:均)?未发送,默认只?返回 ?⟦P\d+⟧ ?(?P<n>\d{1,3}): .{1,30}数据",
    ),
    *rule(
        "default_network",
        _network,
        r"if {P} (?:is )?not sen[dt],? return .{1,6}default (?:network|⟦P\d+⟧) of .{1,5}(?:coin|⟦P\d+⟧)(?:,? but"
        r" if .{1,160})?",
        r"(?:如果)?(?:没有传入)?{P}(?:不传|未发送)?(?:时)?,(?:则)?(?:返回|使用)(?:该|对应)(?:币种|⟦P\d+⟧)"
        r"(?:的)?默认的?(?:网络|⟦P\d+⟧)(?:,.{1,60})?",
    ),
    *rule("default_master", _master_by_default, r"returns? {P} equal master account(?: ⟦?\w+⟧?)? by default"),
    *rule("default_master", _master_of_two, r"(?:如果|若){L}都未传,默认返回{P}为母账户的(?:划转)?记录"),
    *rule(
        "default_master",
        _master,
        r"transfer (?:from|to) master account (?:by default )?if {P} (?:is )?not sent",
        r"若{P}未传,默认(?:从母账户转出|转入母账户)",
    ),
    *rule(
        "default_if_absent",
        _absent,
        r"(?P<result>.{1,120}?) if {N} (?:is|are) (?:omitted|not {sent})",
    ),
    *rule(
        "default_if_absent",
        _cell_recent,
        r"(?:.{1,60}, ?)?(?:default gets (?:the )?most recent \w+|(?:the )?(?:most recent|latest) \w+ (?:is"
        r"|are) returned by default)",
        r"(?:.{1,40},)?缺省返回最近的[\u4e00-\u9fff]{1,4}",
        cell=True,
    ),
    *rule(
        "default_if_absent",
        _latest,
        r"(?:如果|若)无(?:startt?ime|⟦P\d+⟧)和(?:endt?ime|⟦P\d+⟧)限制,则默认返回.{2,6}往前的(?:limit|⟦P\d+⟧)值",
        r"(?:如果|若)无⟦L\d+⟧限制,则默认返回.{2,6}往前的(?:limit|⟦P\d+⟧)值",
    ),
    *rule(
        "default_if_absent",
        _pair_counted,
        rf"{{L}}均未提供的,.{{2,6}}当前时间为⟦P\d+⟧, ?{_S}前为⟦P\d+⟧",
        rf"neither {{L}} (?:is|are) {{sent}}: calculate {_S} before today",
    ),
    *rule(
        "default_if_absent",
        _default_absence,
        r"(?:if|when) {P} is {sent},? (?:and |but )?{N} (?:is|are) (?:not {sent}|not send|omitted),? "
        r"(?P<result>.{1,120})",
        r"(?:if|when) {N} is (?:not {sent}|not send|omitted),? (?:and|but) {P} is {sent},? (?P<result>.{1,120})",
        r"(?:如果|若)(?:没有?|未)(?:发送|传){N}(?:而|但)(?:发送|传)了?{P},(?:则)?(?P<result>.{1,60})",
        r"(?:如果|若){N}(?:没|未)传(?:而|但){P}传递?了?,(?:则)?(?P<result>.{1,60})",
        r"(?:如果|若)(?:发送|传)了?{P}(?:而|但|且)(?:没有?|未)(?:发送|传){N},(?:则)?(?P<result>.{1,60})",
        r"(?:如果|若){P}传递?了?(?:而|但){N}(?:没|未)传,(?:则)?(?P<result>.{1,60})",
    ),
    *rule(
        "precedence",
        _ignored,
        r"(?:if|when) {N} (?:is |are )?{sent},? {N2} (?:is|are|will be) ignored",
        r"(?:如果|若|当)(?:指定|提供|发送)(?:了)?{N}(?:时)?,(?:则)?忽略{N2}",
        r"(?:如果|若|当)(?:指定|提供|发送)(?:了)?{N}(?:时)?,(?:则)?{N2}(?:会|将)?被?忽略",
    ),
    *rule(
        "precedence",
        _used_and_ignored,
        r"(?:if|when) (?:both )?{L}(?: parameters?)? (?:are|is) {sent},? only {P} is used(?: and ⟦P\d+⟧ (?:is"
        r"|are) ignored)?",
        r"(?:如果|若|当)?(?:同时)?(?:指定|提供|发送)(?:了)?{L}(?:参数)?(?:时)?,(?:则)?(?:仅|只)(?:使用|有){P}"
        r"(?:会被使用)?(?:,?(?:并|而)?忽略⟦P\d+⟧|,⟦P\d+⟧(?:会|将)?被忽略)?",
    ),
]
