"""Several examples of one answer: what the text before each calls it, and which requests are answered so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from generator.transcribe.facts import meanings
from generator.transcribe.facts.answers import alternatives_steps
from generator.transcribe.facts.reading import Known, Spec


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before an example; `either` tells that it is an alternative to the example before it.

    `unread` tells that a part of its words is not understood, so that its condition is not known.
    """

    name: str = ""
    when: Spec | None = None
    status: int = 200
    either: bool = False
    title: str = ""
    unread: bool = False


_KIND = re.compile(r"(?<![A-Z_`a-z])`?(ACK|RESULT|FULL|MINI)`?(?![A-Z_a-z])")
_SINGLE = re.compile(
    r"^(?:or\b)?[^\w`]*`?[A-Z]+`?(?: (?:response )?type)?,? (?:for|with) (?:a single|one) symbol\W*$"
    r"|^`?[A-Z]+`? ?(?:响应)?类型 ?[，,]? ?对于单个交易对\W*$",
    re.IGNORECASE,
)
#: Sentences around an example: which parameter chooses its form, where there are more of them.
_AROUND = (
    re.compile(r"response format for `\w+` is selected using the `\w+` parameter\.", re.IGNORECASE),
    re.compile(r"the following example is for(?: the)?(?= )", re.IGNORECASE),
    re.compile(r"\bsee (?:\[[^\]\n]{1,80}\]\([^()\n]{1,80}\)|`[^`\n]{1,80}`) for more examples\.", re.IGNORECASE),
    re.compile(r"使用 ?`\w+` ?参数来?选择 ?`\w+` ?的响应格式。"),
    re.compile(r"以下示例适用于"),
    re.compile(r"(?:有关更多示例，)?请参阅[^。\n]{0,200}(?:。|$)"),
)
_LIMITING = re.compile(
    r"\b(?:if|when|only|for|with|without|unless|must|cannot|single|multiple|default)\b|如果|若|当|对于|仅|只|必须|单个|多个|默认",
    re.IGNORECASE,
)
#: What may stand beside the name of a form and limits nothing.
_ONLY_KIND = re.compile(
    r"(?:[\W_]|\b(?:or|response|type|example|mode|format|newOrderRespType)\b"
    r"|[响相]应|类型|返回|示例|或者?)*",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"status\"?\s*[`:：]*\s*`?([1-5][0-9]{2})\b|(?:状态码?|status)\D{0,12}\b([45][0-9]{2})\b", re.IGNORECASE
)
_EITHER = re.compile(r"^(?:or\b|或)", re.IGNORECASE)
_EMPTY = re.compile(
    r"(?:or|或者?|none|无|null|n/?a|payload|response(?: example)?|响应(?:示例)?)[\s:：*]*", re.IGNORECASE
)
_ABSENT = (
    re.compile(
        r"(?:when|if) (?:the )?[`\"]?(\w+)[`\"]?(?: parameter)? (?:is )?(?:not sent|not provided|omitted)",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:without(?: sending)?|not pass(?:ing)?|no) [`\"]?(\w+)[`\"]?\s*[:：)）]*$", re.IGNORECASE),
    re.compile(r"(?:当|若|如果)?(?:不发送|不传|不指定|没有|未发送|未传)\s*[`\"“]?([A-Za-z]\w*)", re.IGNORECASE),
)
_PRESENT = (
    re.compile(r"(?:when|if) (?:the )?[`\"]?(\w+)[`\"]?(?: parameter)? (?:is )?(?:sent|provided)\b", re.IGNORECASE),
    re.compile(r"\b(?:with|pass(?:ing)?|when using|using) [`\"]?(\w+)[`\"]?\s*[:：)）]*$", re.IGNORECASE),
    re.compile(r"(?:当|若|如果)?(?:有|使用参数|发送|传|指定)\s*[`\"“]?([A-Za-z]\w*)", re.IGNORECASE),
)
_STATES = (
    (r"one-?way(?: position)? mode|单向持仓模式", "one-way mode", "account.position_mode", "one_way"),
    (r"hedge(?: position)? mode|双向持仓模式", "hedge mode", "account.position_mode", "hedge"),
    (r"single-?\s?assets? mode|单资产模式", "single-asset mode", "account.asset_mode", "single"),
    (r"multi-?\s?assets? mode|联合保证金模式|多资产模式", "multi-assets mode", "account.asset_mode", "multi"),
    (r"server is processing|服务器仍在处理", "processing", "server.processing", True),
    (r"if a reference price is set|如果设置了参考价格", "reference price set", "symbol.reference_price", "set"),
    (r"if no reference price is set|如果未设置参考价格", "no reference price", "symbol.reference_price", "unset"),
    (
        r"if no reference price has ever been|如果从未设置过参考价格",
        "never set",
        "symbol.reference_price",
        "never_set",
    ),
    (r"reference price is not being calculated|参考价格未被计算", "not calculated", "symbol.reference_price", "none"),
    (
        r"matching engine as an arithmetic mean|由撮合引擎以算术平均数计算",
        "mean",
        "symbol.reference_price",
        "mean",
    ),
    (r"calculated outside the matching engine|由撮合引擎外部计算", "external", "symbol.reference_price", "external"),
    (r"when an individual order is cancell?ed|取消单个订单时", "single order", "order.in_order_list", False),
    (r"when an order list is cancell?ed|取消订单列表时", "order list", "order.in_order_list", True),
    (r"(?:response )?for a single order|来自单个订单", "single order", "order.in_order_list", False),
    (r"is part of an order list|来自订单列表中", "order list", "order.in_order_list", True),
    (r"account violation|账户级别违规|账号层级违规", "account violation", "account.violation", True),
)
_SYMBOL_INFO = re.compile(r"不发送交易对信息")
_MORE = re.compile(r"more than one symbol is requested|请求是有多个交易对", re.IGNORECASE)


def label(text: str, name: str, known: Known) -> Label | None:
    """What the text before an example, or the name of its part, says; None if nothing of it is understood."""
    plain = text.strip().strip("*").strip()
    either = bool(_EITHER.match(plain))
    said = f"{name}\n{plain}"
    if match := _STATUS.search(plain):
        return Label(status=int(match[1] or match[2]), either=either)
    if kinds := list(dict.fromkeys(_KIND.findall(said))):
        return _of_kind(kinds[0], plain, either, known) if len(kinds) == 1 else None
    for pattern, called, state, value in _STATES:
        if re.search(pattern, plain, re.IGNORECASE):
            return Label(called, {"state": state, "in": [value]}, either=either)
    if steps := alternatives_steps.read(plain, known):
        return Label(*steps)
    if _MORE.search(plain):
        listed = known.params.get("symbols", {}).get("type") == "ARRAY"
        return Label("several symbols", {"count_of": "symbols", "range": "[2,)"} if listed else None, either=either)
    if condition := presence(plain, known):
        (how, param), *_ = condition.items()
        return Label(f"with {param}" if how == "present" else f"without {param}", condition, either=either)
    if when := meanings.meant(plain, known.meanings):
        return Label(plain.rstrip(":： "), when, either=either)
    if (either and len(plain) <= 3) or _EMPTY.fullmatch(plain):
        return Label(either=either)
    return None


def presence(text: str, known: Known) -> Spec | None:
    """Whether a parameter of the endpoint is sent or not, as a label says it."""
    if _SYMBOL_INFO.search(text) and "symbol" in known.params:
        return {"absent": "symbol"}
    for how, patterns in (("absent", _ABSENT), ("present", _PRESENT)):
        for pattern in patterns:
            for found in pattern.finditer(text):
                if found[1] in known.params:
                    return {how: found[1]}
    return None


def single(known: Known) -> Spec | None:
    """The condition that one symbol is asked for; None where no parameter tells it."""
    return {"present": "symbol"} if "symbol" in known.params else None


def _beside(text: str, known: Known) -> tuple[Spec | None, bool]:
    """The condition that the words beside a form state, and whether any of them are left that are not understood."""
    if beside := presence(text, known):
        return beside, False
    if _SINGLE.search(text):
        return single(known), single(known) is None
    for pattern in _AROUND:
        text = pattern.sub(" ", text)
    return None, any(_KIND.search(line) and not _bare(line) for line in text.split("\n"))


def _bare(line: str) -> bool:
    """Whether a line names a form and limits it by nothing; what it explains behind a colon may limit nothing."""
    head, _, tail = line.replace("：", ":").partition(":")
    if not _KIND.search(head) or _KIND.search(tail) or _LIMITING.search(tail):
        head, tail = line, ""
    return bool(_ONLY_KIND.fullmatch(_KIND.sub(" ", head)))


def joined(when: Spec | None, beside: Spec, known: Known) -> Spec:
    """Both conditions; the form that is the default comes also where its parameter is left out."""
    if when is None:
        return beside
    param = when.get("param", "")
    if "in" in when and known.params.get(param, {}).get("default") in when["in"]:
        when = {"any": [when, {"absent": param}]}
    return {"all": [when, beside]}


def _of_kind(kind: str, text: str, either: bool, known: Known) -> Label:
    """A form of the answer that a parameter asks for, perhaps for one symbol or for several."""
    conditions: list[Spec] = []
    for param, spec in known.params.items():
        listed = spec.get("enum")
        if kind in listed if isinstance(listed, list) else param.lower().endswith("resptype"):
            conditions.append({"param": param, "in": [kind]})
            break
    beside, unread = _beside(text, known)
    when = conditions[0] if conditions else None
    if beside:
        when = joined(when, beside, known)
    return Label(kind, None if unread else when, either=either, title=kind.capitalize(), unread=unread)


def kind(text: str) -> str:
    """The form of the answer that a bold label opens, as in `Response - FULL`; empty if it opens none."""
    match = re.search(r"[-–—]\s*`?(ACK|RESULT|FULL|MINI)`?\W*$", text)
    return match[1] if match else ""


def opposite(condition: Spec | None) -> Spec | None:
    """The condition of the example before an `OR` that tells when it holds; None if it has no plain opposite."""
    if condition and "absent" in condition:
        return {"present": condition["absent"]}
    if condition and "present" in condition:
        return {"absent": condition["present"]}
    if condition and "state" in condition and condition.get("in") in ([True], [False]):
        return {**condition, "in": [not condition["in"][0]]}
    return None


def unwrapped(value: Any) -> tuple[Any, int, str] | None:
    """What a frame of the WebSocket API carries, its status, and the key that holds it; None if it is no frame."""
    if not isinstance(value, dict) or not {"id", "status"} <= value.keys() or not isinstance(value["status"], int):
        return None
    if isinstance(value["status"], bool) or not value.keys() <= {"id", "status", "result", "error", "rateLimits"}:
        return None
    if "error" in value and "result" not in value:
        status = value["status"]
        return value["error"], status if 400 <= status <= 599 else 400, "error"
    return (value["result"], value["status"], "result") if "result" in value else None
