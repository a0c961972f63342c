"""Words that tell when a field of an answer is there, as conditions on the request or on what is known outside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.transcribe.facts.reading import Known, Spec


@dataclass(frozen=True, slots=True)
class Place:
    """Where a comment stands: the field's value, the fields beside it, the way to their object, and its own name.

    `several` tells that the object is one of a list.
    """

    value: Any = None
    siblings: Mapping[str, Any] = field(default_factory=dict)
    way: tuple[str, ...] = ()
    name: str = ""
    several: bool = False


_Says = Callable[[re.Match[str], Place, Known], Spec | None]


@dataclass(frozen=True, slots=True)
class _Rule:
    name: str
    pattern: re.Pattern[str]
    says: _Says


def _state(name: str, *values: Any, outside: bool = False) -> Spec:
    return {"state": name, "not_in" if outside else "in": list(values)}


def _inside(place: Place, name: str) -> str:
    return ".".join(("response", *place.way, name))


def _of_type(match: re.Match[str], place: Place, known: Known) -> Spec | None:
    """`TRAILING_STOP_MARKET` is the value of a field beside, or the parameter that such a value can be sent in.

    Where several parameters take it, or several orders are shown, no parameter tells the type of each order.
    """
    wanted = re.findall(r"[A-Z][A-Z_]{3,}", match["types"]) if "types" in match.groupdict() else []
    wanted = list(dict.fromkeys(wanted or ["TRAILING_STOP_MARKET"]))
    senders = [
        name
        for name, param in known.params.items()
        if isinstance(listed := param.get("enum"), list) and set(wanted) <= set(map(str, listed))
    ]
    if senders:
        alone = len(senders) == 1 and not place.several
        return {"param": senders[0], "in": wanted} if alone else _state("order.type", *wanted)
    fields = [name for name, value in place.siblings.items() if value in wanted]
    if not fields:
        fields = [name for name in _TYPE_FIELDS if isinstance(place.siblings.get(name), str)]
    # The original type stays when a triggered order takes another; it is the one that is spoken of.
    fields.sort(key=lambda name: name not in ("origType", "strategyType", "orderType"))
    return _state(_inside(place, fields[0]) if fields else "order.type", *wanted)


_TYPE_FIELDS = ("strategyType", "orderType", "origType", "type", "ot", "o")


def _of_param(match: re.Match[str], place: Place, known: Known) -> Spec | None:
    name = match["param"]
    return {"present": name} if name in known.params else _state(f"order.{name}", "set")


def _of_own(match: re.Match[str], place: Place, known: Known) -> Spec | None:
    return {"present": place.name} if place.name in known.params else _state(f"order.{place.name}", "set")


def _of_field(match: re.Match[str], place: Place, known: Known) -> Spec | None:
    name, said = match["field"], match.groupdict().get("quoted") or match["is"]
    text = said.lower()
    if name not in place.siblings:
        listed = known.params.get(name, {}).get("enum")
        return {"param": name, "in": [said]} if isinstance(listed, list) and said in listed else None
    shown = place.siblings[name]
    if isinstance(shown, bool) and text in ("true", "false"):
        return _state(_inside(place, name), text == "true")
    number = isinstance(shown, int) and re.fullmatch(r"-?[0-9]{1,9}", text)
    return _state(_inside(place, name), int(text) if number else said)


def _of_own_choice(match: re.Match[str], place: Place, known: Known) -> Spec | None:
    """The parameter of the field's own name was sent with this value."""
    listed = known.params.get(place.name, {}).get("enum")
    chosen = match["is"].upper()
    return {"param": place.name, "not_in": [chosen]} if isinstance(listed, list) and chosen in listed else None


def _of_closed(match: re.Match[str], place: Place, known: Known) -> Spec | None:
    """What is told only while a flag beside it is off: `depositEnable` of `depositDesc`."""
    stem = "deposit" if match["what"] == "充值" else "withdraw"
    flag = next((f"{stem}{end}" for end in ("Enable", "Status") if f"{stem}{end}" in place.siblings), None)
    return _state(_inside(place, flag), False) if flag else None


_SHOWN = (
    r"(?:will )?(?:only |is |are |be )*(?:return(?:ed)?|push(?:ed)?|puhed|shown?|appears?|visible|present|set"
    r"|display(?:ed)?|have|available)"
)
_ONLY = rf"(?:this (?:field )?is |this field )?(?:only {_SHOWN}|{_SHOWN} only|only)"
_P = r"[`\"]?(?P<param>[A-Za-z]\w*)[`\"]?"


def _rules(name: str, says: _Says, *patterns: str) -> tuple[_Rule, ...]:
    return tuple(_Rule(name, re.compile(pattern, re.IGNORECASE), says) for pattern in patterns)


def _known_by(state: str, value: Any, *patterns: str, outside: bool = False) -> tuple[_Rule, ...]:
    """Words that stand for one state outside the request; the rule is named after what the state is of."""

    def says(match: re.Match[str], place: Place, known: Known) -> Spec:
        return _state(state, value, outside=outside)

    return _rules(f"when-{state.rpartition('.')[2]}", says, *patterns)


#: In this order: what says more stands before what says a part of it.
_WHENS: tuple[_Rule, ...] = (
    *_rules(
        "when-type",
        _of_type,
        rf"{_ONLY} (?:with|for|in) (?P<types>(?-i:`?[A-Z]+(?:_[A-Z]+)+`?))(?: orders?)?",
        r"仅\s*`?(?P<types>[A-Z]+(?:_[A-Z]+)+)`?\s*订单?返回此字段",
        r"仅在追踪止损单时会?推送此字段",
        r"appears(?: only)? for (?P<types>(?-i:`?[A-Z_]{3,}`?(?:(?:[,.，、/ ]| and | or )+`?[A-Z_]{3,}`?)*)) orders",
        r"(?P<types>`[A-Z_]{3,}`(?:(?:[,.，、/ ]|和|或)+`[A-Z_]{3,}`)*) ?订单时可见",
    ),
    *_rules(
        "when-sent",
        _of_param,
        rf"{_ONLY} if {_P} (?:is |was )?set for the order",
        rf"{_ONLY} if (?:the )?{_P} parameter was provided upon order placement",
        rf"(?:{_ONLY}|appears only) if the parameter {_P} was sent in the request",
        r"如果订单设置了\s*`?(?P<param>[A-Za-z]\w*)`?\s*会出现",
        r"只有在请求中发送\s*`?(?P<param>[A-Za-z]\w*)`?\s*参数时才会出现",
    ),
    *_rules(
        "when-sent",
        _of_own,
        r"appears if the parameter was populated in the request|如果在请求中添加了参数，则会出现",
        r"only for pegged orders, if requested|如若需要，仅用于挂钩订单",
    ),
    *_rules(
        "when-field",
        _of_field,
        r"shown only when \"?(?P<field>[A-Za-z]\w*)\"? is (?P<is>true|false)",
        rf"{_ONLY} if (?P<field>[A-Za-z]\w*) ?= ?(?P<is>-?\w+)(?:\(\w+\))?",
    ),
    *_rules(
        "when-field",
        _of_field,
        r"(?:only )?display(?:ed)? (?:only )?if (?:the )?\"?(?P<field>[A-Za-z]\w*)\"? is"
        r" (?:\"(?P<quoted>\w{2,40})\"|(?P<is>(?-i:[A-Z][A-Z_]{2,40}))(?![\w ]))",
    ),
    *_rules("when-field", _of_closed, r"(?:仅在|暂停)(?P<what>充值|提现)(?:关闭时返回|的原因\(如果暂停才有这一项\))"),
    *_rules("when-chosen", _of_own_choice, r"this field won'?t display when \w+ is set to (?P<is>[A-Za-z]+)"),
    *_known_by(
        "order.trailing",
        True,
        rf"{_ONLY} if the order was a trailing stop order",
        r"appears(?: only)? for trailing stop orders|出现在追踪止损订单中|这?仅在追踪止损订单可见",
    ),
    *_known_by("order.trailing_active", True, rf"{_ONLY} if the trailing stop order has been activated"),
    *_known_by(
        "account.trade_group", True, rf"{_ONLY} if the account is part of a trade group(?= and the order expired)"
    ),
    *_known_by(
        "order.expired_by",
        "STP",
        rf"(?:{_ONLY} if|and) the order expired? due to STP(?: trigger)?",
        r"(?:这|只有)?仅?在(?:订单)?因为? ?STP ?(?:触发)?(?:而过期|导致订单失效)时?可见",
    ),
    *_known_by("order.expired", True, r"^when an order has expired\.?$|^当?订单(?:已经?)?(?:过期|失效)(?:时|后)?。?$"),
    *_known_by(
        "order.in_order_list",
        True,
        rf"{_ONLY} for (?:legs|orders) of an order list",
        r"如果是属于订单列表的订单时会出现",
    ),
    *_known_by("order.iceberg", True, r"will not be visible if not (?:an )?iceberg order", r"这?仅在冰山订单可见"),
    *_known_by("order.cancelled", True, rf"{_ONLY} on cancell?ation of (?:the )?order", r"这?仅在撤单可见"),
    *_known_by("order.rejected", True, rf"{_ONLY} if there is a rejection"),
    *_known_by("order.on_book", True, rf"{_ONLY} if the order has been placed on the book"),
    *_known_by(
        "order.commission",
        "charged",
        rf"{_ONLY} when there is a commission amount",
        r"will not push if no commission|这?仅在非零的手续费可见",
    ),
    *_known_by(
        "order.borrowed", True, r"will not return if no margin trade happens", r"下单后没有发生借款则不返回该字段"
    ),
    *_known_by(
        "order.triggered",
        True,
        rf"{_ONLY} when (?:the )?(?:strategy|(?:algo )?order) is triggered"
        r"(?: and placed in (?:the )?matching engine)?",
        rf"{_ONLY} with conditional order triggered",
        r"仅(?:在|当)(?:条件)?订单被?触发(?:并进入撮合引擎)?[时后](?:会推送此字段|显示)",
        r"当条件单被触发后才有",
    ),
    *_known_by(
        "order.conditional",
        True,
        r"if close-all, pushed with conditional order",
        r"仅在条件订单情况下会?推送此字段",
    ),
    *_known_by(
        "order.sor",
        True,
        r"appears when placing orders using SOR",
        r"在使用`?SOR`?下单时出现|出现在使用了 ?SOR ?的订单中",
    ),
    *_known_by(
        "order.pegged",
        True,
        r"only for pegged orders(?:, once determined)?",
        r"(?:一旦确定，)?仅用于挂钩订单(?:，一旦确定)?",
    ),
    *_known_by(
        "order.quoteOrderQty",
        "set",
        r"quote order quantity; (?:this is only visible if indicated in the order|这仅在订单中明确标明可见)",
    ),
    *_known_by(
        "account.margin",
        "isolated",
        r"will not be returned for isolated margin|逐仓不会返回此字段",
        outside=True,
    ),
    *_known_by(
        "account.margin",
        "isolated",
        r"will not be returned for cross(?:ed)? margin|若?是?全仓不会返回此字段",
        r"\bonly for isolated margin|\bfor isolated margin only|^for isolated margin$",
    ),
    *_known_by(
        "position.margin",
        "crossed",
        r"only pushed with crossed position margin call",
        r"仅在全仓 ?margin call ?情况下推送此字段",
    ),
    *_known_by(
        "account.symbol_bracket",
        "adjusted",
        r"only appears when user'?s symbol bracket is adjusted|仅在和交易对默认不一样时显示",
    ),
    *_known_by(
        "withdrawal.withdrawOrderId",
        "set",
        r"will not be returned if there'?s no withdrawOrderId for this withdraw(?:al)?\.?",
        r"自定义ID, 如果没有则不返回该字段",
    ),
    *_known_by("withdrawal.channel", "sapi", r"only available for sAPI requests", r"只在sAPI提现的记录中返回"),
    *_known_by("account.mode", "pm_pro_span", r"^only for PM PRO SPAN$|^仅适用于 ?PM PRO SPAN$"),
    *_known_by("symbol.sor", "available", r"present only when SOR is available", r"仅当 ?SOR ?可用时才会被?显示出来"),
    *_known_by(
        "key.ip_restriction",
        "set",
        r"only return if you open IP restriction and input IP address",
        r"只当您有开启IP白名单且添加了IP白名单地址时才返回",
    ),
)


def condition(text: str, place: Place, known: Known) -> tuple[list[str], Spec | None, str]:
    """The names of the rules that found a condition, all of it, and the text without the words that state it."""
    found: list[Spec] = []
    names: list[str] = []
    for rule in _WHENS:
        if (match := rule.pattern.search(text)) and (when := rule.says(match, place, known)) is not None:
            text = f"{text[: match.start()]} {text[match.end() :]}"
            names.append(rule.name)
            found.append(when)
    if not found:
        return [], None, text
    return names, found[0] if len(found) == 1 else {"all": found}, text
