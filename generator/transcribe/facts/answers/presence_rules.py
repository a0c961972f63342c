"""The phrases that tell when a field of an answer is there, each with what it means; patterns alone.

The forms name the words that carry the meaning, in their order, and leave out what stands between them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generator.transcribe.facts.answers import presence_says as says
from generator.transcribe.facts.answers.presence_says import Place
from generator.transcribe.facts.reading import Known, Spec

_Says = Callable[[re.Match[str], Place, Known], Spec | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A phrase, and the condition that it states; None if it states none where it stands."""

    name: str
    pattern: re.Pattern[str]
    says: _Says


_SHOWN = (
    r"(?:will )?(?:only |is |are |be )*(?:return(?:ed)?|push(?:ed)?|puhed|shown?|appears?|visible|present|set"
    r"|display(?:ed)?|have|available)"
)
_ONLY = rf"(?:this (?:field )?is |this field )?(?:only {_SHOWN}|{_SHOWN} only|only)"
_P = r"[`\"]?(?P<param>[A-Za-z]\w*)[`\"]?"


def _rules(name: str, meaning: _Says, *patterns: str) -> tuple[Rule, ...]:
    return tuple(Rule(name, re.compile(pattern, re.IGNORECASE), meaning) for pattern in patterns)


def _known_by(state: str, value: Any, *patterns: str, outside: bool = False) -> tuple[Rule, ...]:
    """Words that stand for one state outside the request; the rule is named after what the state is of."""

    def always(match: re.Match[str], place: Place, known: Known) -> Spec:
        return says.state(state, value, outside=outside)

    return _rules(f"when-{state.rpartition('.')[2]}", always, *patterns)


#: In this order: what says more stands before what says a part of it.
RULES: tuple[Rule, ...] = (
    *_rules(
        "when-type",
        says.of_type,
        rf"{_ONLY} (?:with|for|in) (?P<types>(?-i:`?[A-Z]+(?:_[A-Z]+)+`?))(?: orders?)?",
        r"仅\s*`?(?P<types>[A-Z]+(?:_[A-Z]+)+)`?\s*订单?返回此字段",
        r"仅在追踪.{2,5}推送此字段",
        r"appears(?: only)? for (?P<types>(?-i:`?[A-Z_]{3,}`?(?:(?:[,.，、/ ]| and | or )+`?[A-Z_]{3,}`?)*)) orders",
        r"(?P<types>`[A-Z_]{3,}`(?:(?:[,.，、/ ]|和|或)+`[A-Z_]{3,}`)*) ?订单时可见",
    ),
    *_rules(
        "when-sent",
        says.of_param,
        rf"{_ONLY} if {_P} (?:is |was )?set for the order",
        rf"{_ONLY} if (?:the )?{_P} parameter was provided upon order placement",
        rf"(?:{_ONLY}|appears only) if the parameter {_P} was sent in the request",
        r"如果订单设置了\s*`?(?P<param>[A-Za-z]\w*)`?\s*会出现",
        r"只有在请求中发送\s*`?(?P<param>[A-Za-z]\w*)`?\s*参数时才会出现",
    ),
    *_rules(
        "when-sent",
        says.of_own,
        r"appears if the parameter [a-z ]{5,15} in the request|如果在请求中.{2,5}参数，则会出现",
        r"only for pegged orders, if requested|如若需要，仅用于挂钩订单",
    ),
    *_rules(
        "when-field",
        says.of_field,
        r"shown only when \"?(?P<field>[A-Za-z]\w*)\"? is (?P<is>true|false)",
        rf"{_ONLY} if (?P<field>[A-Za-z]\w*) ?= ?(?P<is>-?\w+)(?:\(\w+\))?",
    ),
    *_rules(
        "when-field",
        says.of_field,
        r"(?:only )?display(?:ed)? (?:only )?if (?:the )?\"?(?P<field>[A-Za-z]\w*)\"? is"
        r" (?:\"(?P<quoted>\w{2,40})\"|(?P<is>(?-i:[A-Z][A-Z_]{2,40}))(?![\w ]))",
    ),
    *_rules(
        "when-field", says.of_closed, r"(?:仅在|暂停)(?P<what>充值|提现)(?:关闭时返回|的原因\(如果暂停才有这一项\))"
    ),
    *_rules("when-chosen", says.of_own_choice, r"this field won'?t display when \w+ is set to (?P<is>[A-Za-z]+)"),
    *_known_by(
        "order.trailing",
        True,
        rf"{_ONLY} if the order [a-z]{{2,3}} a trailing stop(?: order)?",
        r"appears(?: only)? for trailing stop orders|出现在追踪止损订单中|这?仅在追踪止损订单可见",
    ),
    *_known_by("order.trailing_active", True, rf"{_ONLY} if the trailing [a-z ]{{8,20}} activated"),
    *_known_by(
        "account.trade_group", True, rf"{_ONLY} if the account [a-z ]{{6,12}} trade group(?= and the order expired)"
    ),
    *_known_by(
        "order.expired_by",
        "STP",
        rf"(?:{_ONLY} if|and) the order expired? [a-z ]{{3,7}} STP(?: trigger)?",
        r"(?:这|只有)?仅?在(?:订单)?因为? ?STP ?(?:触发)?(?:而过期|导致订单失效)时?可见",
    ),
    *_known_by("order.expired", True, r"^when an order has expired\.?$|^当?订单(?:已经?)?(?:过期|失效)(?:时|后)?。?$"),
    *_known_by(
        "order.in_order_list",
        True,
        rf"{_ONLY} for (?:legs|orders) of an order list",
        r"如果是.{2}订单列表.{3,5}会出现",
    ),
    *_known_by("order.iceberg", True, r"will not .{1,4}visible if not (?:an )?iceberg order", r"这?仅在冰山订单可见"),
    *_known_by("order.cancelled", True, rf"{_ONLY} on cancell?ation of (?:the )?order", r"这?仅在撤单可见"),
    *_known_by("order.rejected", True, rf"{_ONLY} if there is a rejection"),
    *_known_by("order.on_book", True, rf"{_ONLY} if the order [a-z ]{{8,16}} on the book"),
    *_known_by(
        "order.commission",
        "charged",
        rf"{_ONLY} when there is a commission amount",
        r"will not push if no commission|这?仅在非零的手续费可见",
    ),
    *_known_by(
        "order.borrowed", True, r"will not return if no margin [a-z]{4,6} happens", r"没有发生借款则不返回该字段"
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
        r"仅在条件订单.{2,5}推送此字段",
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
        r"quote order quantity; (?:this [a-z ]{6,10} visible if indicated [a-z ]{3,8} order|这仅在.{4,8}可见)",
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
        r"仅在全仓 ?margin call ?.{2,4}推送此字段",
    ),
    *_known_by(
        "account.symbol_bracket",
        "adjusted",
        r"only appears when [a-z']{4,6} symbol bracket [a-z ]{2,4}adjusted|仅在和.{3,5}不一样时显示",
    ),
    *_known_by(
        "withdrawal.withdrawOrderId",
        "set",
        r"will not be returned if [a-z']{6,8} no withdrawOrderId [a-z ]{3,10}withdraw(?:al)?\.?",
        r"自定义ID, 如果.{2,3}不返回该字段",
    ),
    *_known_by("withdrawal.channel", "sapi", r"only available for sAPI requests", r"只在sAPI.{2,6}中返回"),
    *_known_by("account.mode", "pm_pro_span", r"^only for PM PRO SPAN$|^仅适用于 ?PM PRO SPAN$"),
    *_known_by("symbol.sor", "available", r"present only when SOR is available", r"仅当 ?SOR ?可用时.{2,4}显示出来"),
    *_known_by(
        "key.ip_restriction",
        "set",
        r"only return if [a-z ]{4,10} IP restriction and [a-z ]{4,8} IP address",
        r"只当.{2,5}IP白名单且.{2,5}IP白名单地址.{1,3}返回",
    ),
)
