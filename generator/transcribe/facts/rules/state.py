"""What the account's mode, the key's owner or the session demands: recorded, for the request does not show it."""

from __future__ import annotations

from generator.transcribe.facts.reading import Spec
from generator.transcribe.facts.rules.assumed import assumed
from generator.transcribe.facts.rules.conditions import literals
from generator.transcribe.facts.rules.rule import Found, Rule, Said, rule

_POSITION_MODE = "account.position_mode"


def _mode(found: Found, key: str) -> Said | None:
    value = "hedge" if found.has("hedge") else "one_way"
    names = found.names("N") or [found.cell]
    if key == "requires" and "positionSide" in found.known.params and names != ["positionSide"]:
        return Said(refuse="says of another parameter what belongs to positionSide")
    return Said(({"mode": {"when": {"state": _POSITION_MODE, "in": [value]}, key: names}},))


def _requires(found: Found) -> Said | None:
    return _mode(found, "requires")


def _forbids(found: Found) -> Said | None:
    return _mode(found, "forbids")


def _by_mode(found: Found) -> Said | None:
    """What a parameter holds in one of the modes: its values, its default, and whether it must be sent."""
    when = {"state": _POSITION_MODE, "in": ["hedge" if found.has("hedge") else "one_way"]}
    typed = literals(found.cell, found.values("V"), found.known)
    if typed is None or (found.has("default") and len(typed) != 1):
        return None
    rules: list[Spec] = []
    if found.has("default"):
        rules.append({"default_if_absent": {"params": [found.cell], "value": found.values("V")[0], "when": when}})
    if found.has("must"):
        rules.append({"mode": {"when": when, "requires": [found.cell]}})
    if found.has("only") or not rules:
        rules.append({"value_if": {"when": when, "param": found.cell, "in": typed}})
    return Said(tuple(rules))


def _unauthenticated(found: Found) -> Said | None:
    names = found.names("N") or [found.cell]
    if not names[0]:
        return None
    return Said(({"caller": {"when": {"state": "session.authenticated", "in": ["false"]}, "requires": names}},))


def _owner(found: Found) -> Said | None:
    owner = "parent" if found.has("parent") else "sub"
    names = found.names("N") or [found.cell]
    if not names[0]:
        return None
    return Said(({"caller": {"when": {"state": "key.owner", "in": [owner]}, "requires": names}},))


def _opening(found: Found) -> Said | None:
    when: Spec = {"state": "order.opens_position", "in": [True]}
    return Said(({"forbidden_if": {"when": when, "params": [found.cell]}},))


def _own_default(found: Found) -> Said | None:
    """What the key of a lending or a collateral account may leave out: it stands for the account itself."""
    when: Spec = {"state": "key.owner", "in": ["credit", "collateral"]}
    names = found.names("N")
    return (
        Said(({"default_if_absent": {"params": names, "value": f"own {names[0]}", "when": when}},)) if names else None
    )


def _owner_default(found: Found) -> Said | None:
    """What absence means for the keys of one kind of account, by whose name the statement is labelled."""
    value, names = assumed(found.text("result"), found), found.names("N")
    if value is None or not names:
        return None
    owner = next((kind for kind in ("parent", "credit") if found.has(kind)), "sub")
    when: Spec = {"state": "key.owner", "in": [owner]}
    return Said(({"default_if_absent": {"params": names, "value": value, "when": when}},))


_MODE = r"(?:(?P<hedge>hedge)|one-way|single-side)(?: position)? mode"
_ZMODE = r"(?:(?P<hedge>双开|双向持仓|双向)|非双开|单开|单向持仓|单向)模式"
_PARENT = r"(?:the )?(?:(?P<parent>parent|master)|sub-?) ?account"
_LABEL = r"(?:(?P<parent>parent|master)|(?P<credit>credit)|sub-?) ?accounts?"

RULES: list[Rule] = [
    *rule(
        "opening",
        _opening,
        r"{cannot} {sent} (?:when|if) you open a position",
        r"开仓(?:时)?不接受此参数",
        cell=True,
    ),
    *rule(
        "caller_default",
        _own_default,
        r"when a credit or collateral account .{1,24},? (?:the )?{N} .{1,10}may be omitted .{1,40}\bown .{1,20}",
        r"放贷账户或抵押账户.{1,8}时, ?{N}可为空, ?默认为其本身.{1,12}",
    ),
    *rule(
        "caller_default",
        _owner_default,
        rf"{_LABEL}: (?:if|when) no {{N}} (?:is|are) {{sent}},? (?P<result>.{{1,160}})",
        rf"{_LABEL}: (?:if|when) {{N}} (?:is|are) (?:not {{sent}}|omitted),? (?P<result>.{{1,160}})",
    ),
    *rule(
        "mode_requires",
        _requires,
        rf"(?:it )?{{must}} {{sent}} (?:in|with|under|for) {_MODE}",
        rf"(?:it is )?(?:mandatory|required) (?:in|with|under|for) {_MODE}",
        rf"(?:在)?{_ZMODE}下?(?:,)?(?:为)?(?:必填|必传|必须{{zsend}})",
        cell=True,
    ),
    *rule("mode_requires", _requires, rf"{{N}} {{must}} {{sent}} (?:in|with|under) {_MODE}"),
    *rule(
        "mode_forbids",
        _forbids,
        rf"(?:it )?{{cannot}} {{sent}} (?:in|with|under|for) {_MODE}",
        rf"{_ZMODE}下?(?:不接受|不支持|不能(?:使用|{{zsend}})|不可(?:使用|{{zsend}}))(?:此|该)?参数",
        cell=True,
    ),
    *rule(
        "mode_forbids", _forbids, rf"{{N}} {{cannot}} {{sent}} (?:in|with|under) {_MODE}", rf"{_ZMODE}下?不接受{{N}}"
    ),
    *rule(
        "by_mode",
        _by_mode,
        rf"(?P<default>default) {{V}} for {_MODE}",
        rf"{{V}} for {_MODE}",
        rf"(?:.{{1,6}},)?{_ZMODE}下(?:非必填,)?(?P<default>默认)(?P<only>且仅可填)?{{V}}",
        rf"在?{_ZMODE}下(?P<must>必填),?(?P<only>且仅可选择) ?{{V}}",
        cell=True,
    ),
    *rule(
        "caller",
        _owner,
        rf"(?:it is )?(?:required|mandatory) (?:when|if) the (?:api )?key belongs to {_PARENT}",
        r"key ?为(?:(?P<parent>母|主)|子)账户时(?:必填|必传)",
        cell=True,
    ),
    *rule(
        "caller",
        _owner,
        rf"(?:if|when) the (?:api )?key belongs to {_PARENT},? {{N}} is (?:required|mandatory)"
        r"(?: and must be owned by .{1,30})?(?:,? otherwise .{1,60})?",
        r"(?:如果|若) ?(?:API )?key ?属于 ?(?:(?P<parent>母|主)|子)账户 ?[:,]?{N} ?(?:必传|必填) ?"
        r"(?:,且必须归属于.{1,12})?(?:,否则.{1,20})?",
    ),
    *rule(
        "session",
        _unauthenticated,
        r"(?:{N} (?:is |are )?)?(?:required|mandatory) if (?:the )?(?:session|connection) is not authenticated"
        r"(?: (?:via|with|by) .{1,30})?",
        r"如果(?:未|没有)通过.{1,30}对?(?:会话|连接)进行身份验证,则(?:{N})?为(?:必需|必填)(?:项|的)?",
    ),
    *rule(
        "caller",
        _owner,
        rf"(?:if|when) {_PARENT} (?:calls?|uses?) this (?:endpoint|interface|api),? (?:the )?{{N}} (?:field "
        rf"|parameter )?(?:is (?:mandatory|required)|{{must}} {{sent}})",
        r"(?:如果|若|当)?(?:(?P<parent>母|主)|子)(?:账户|账号)(?:调用|请求|使用)(?:此|该|本)?(?:接口"
        r"|端点)?时,{N}(?:字段|参数)?(?:为)?(?:必填|必传|必须{zsend}|必需)(?:项)?(?:,为空则报错)?",
    ),
]
