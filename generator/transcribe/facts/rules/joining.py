"""Sentences that only say something together: which parameter prevails, what is checked, what `these` are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.transcribe.facts.reading import Known, Reading, Spec
from generator.transcribe.facts.rules.mask import Masked, mask, masks
from generator.transcribe.facts.rules.reader import bare, checked
from generator.transcribe.facts.rules.rule import Said

_PREVAILS = re.compile(
    r"(?:the )?⟦P(?P<P>\d+)⟧ (?:takes precedence|prevails|has priority)|⟦P(?P<P2>\d+)⟧(?:的)?优先|以⟦P(?P<P3>\d+)⟧为准",
    re.IGNORECASE,
)
_THESE = re.compile(
    r"these (?:two )?parameters must be (?:specified|sent|used|provided) together|这两个参数必须(?:一起|同时)"
    r"(?:使用|发送)",
    re.IGNORECASE,
)
_VERIFY = re.compile(
    r"(?:if|when) both ⟦L(?P<L>\d+)⟧(?: parameters?)? are (?:provided|sent),? (?:the )?⟦P\d+⟧ is searched"
    r" first,? then .{1,120}"
    r"|当?(?:如果)?同时(?:提供|发送|指定)了?⟦L(?P<L2>\d+)⟧(?:两个)?(?:参数)?时?,(?:系统)?首先(?:将会|会)?"
    r"(?:使用|用)⟦P\d+⟧(?:来|进行)(?:搜索|查找)(?:订单|订单列表)?.{0,80}",
    re.IGNORECASE,
)
_REJECTED = re.compile(
    r"if both .{1,12}are not met,? .{1,12}will be rejected"
    r"|然后,?查找结果中的⟦P\d+⟧的值将会被用来验证订单|如果两个.{2,4}不满足,则?请求(?:将|会)(?:被)?拒绝",
    re.IGNORECASE,
)


_OTHERWISE = re.compile(
    r"otherwise,? (?:the )?(?:most recent|latest) [a-z]+ (?:are|is|will be) returned"
    r"|否则(?:将|会)?返回(?:最新|最近).{1,8}",
    re.IGNORECASE,
)
_IF_SET = re.compile(
    r"(?:if|when) (?:the )?⟦P(?P<P>\d+)⟧ (?:is|was) (?:set|sent|provided|specified), .{1,120}"
    r"|(?:如果|若|当)?(?:设置|发送|提供|指定)了?⟦P(?P<P2>\d+)⟧,? ?.{1,60}",
    re.IGNORECASE,
)


#: Nothing that completes another sentence is longer.
_LONGEST = 600


def join(readings: Sequence[Reading], known: Known) -> list[Reading]:
    """Readings of one endpoint, with those completed that need another sentence."""
    joined = list(readings)
    for at, reading in enumerate(joined):
        if reading.verdict == "fact" or len(reading.sentence) > _LONGEST:
            continue
        masked = mask(reading.sentence, known, True)
        text = bare(masked.text)
        if match := _PREVAILS.fullmatch(text):
            names = masked.at(next(group for group in match.groups() if group)).names
            joined[at] = _attach(joined, at, set(names), {"prevails": names[0]} if names else {}, "prevails")
        elif match := _VERIFY.fullmatch(text):
            names = masked.at(next(group for group in match.groups() if group)).names
            joined[at] = _attach(joined, at, set(names), {"verify": True}, "verify")
        elif _REJECTED.fullmatch(text):
            joined[at] = replace(reading, verdict="prose", rule="verify")
        elif reading.rule == "any_of" and reading.why.startswith("holds for some values"):
            joined[at] = _for_these_types(joined, at, masked)
        elif reading.rule == "optional_if":
            joined[at] = _lift(joined, at, known)
        elif _OTHERWISE.fullmatch(text):
            joined[at] = _otherwise(joined, at, known)
        elif _THESE.fullmatch(text):
            joined[at] = _these(joined, at, known)
    return joined


def _attach(readings: list[Reading], at: int, names: set[str], more: Spec, rule: str) -> Reading:
    """A property of an `any_of` that another sentence states; `readings` is changed where that one stands."""
    own = readings[at]
    for index, reading in enumerate(readings):
        for place, constraint in enumerate(reading.constraints):
            stated = set(constraint.get("any_of", ()))
            if names and stated and (names == stated if rule == "verify" else names < stated):
                rules = (*reading.constraints[:place], {**constraint, **more}, *reading.constraints[place + 1 :])
                readings[index] = replace(reading, constraints=rules)
                own = replace(own, verdict="prose", rule=rule, why="")
    if own.verdict == "prose" and own.rule == rule:
        return own
    return replace(own, verdict="unmodelled", rule=rule, why="no either-of stands beside it that it could belong to")


def _for_these_types(readings: list[Reading], at: int, masked: Masked) -> Reading:
    """An either-of in the description of a parameter that goes with some types only: it is due for these types."""
    reading = readings[at]
    lists = [mention.names for mention in masked.mentions if mention.kind == "L"]
    for before in reversed(readings[:at]):
        for rule in before.constraints:
            body = rule.get("allowed_if", {})
            if len(lists) == 1 and set(body.get("params", ())) & set(lists[0]):
                due: Spec = {"required_if": {"when": body["when"], "any_of": list(lists[0])}}
                due.update({key: rule[key] for key in ("scope",) if key in rule})
                return Reading(reading.sentence, "fact", "any_of", (due,))
    return reading


def _lift(readings: list[Reading], at: int, known: Known) -> Reading:
    """A parameter that becomes optional: what other sentences or tables demand of it holds in the other case only."""
    reading = readings[at]
    found = _optional(reading.sentence, known)
    if found is None:
        return reading
    present, name = found
    lifted = False
    for index, other in enumerate(readings):
        rules = tuple(part for rule in other.constraints for part in _without(rule, name, present))
        if rules != other.constraints:
            readings[index] = replace(other, constraints=rules)
            lifted = True
    return replace(reading, verdict="prose", why="") if lifted else reading


def _optional(sentence: str, known: Known) -> tuple[str, str] | None:
    """(the parameter whose presence lifts, the parameter that is lifted)"""
    for masked in masks(sentence, known):
        names = [mention.names[0] for mention in masked.mentions if mention.kind == "P" and mention.names]
        if len(names) == 2 and names[0] != names[1]:
            return names[0], names[1]
    return None


def _without(rule: Spec, name: str, present: str) -> list[Spec]:
    """A `required_if` without one of its parameters, and that one where the other parameter is absent."""
    body = rule.get("required_if")
    if body is None or name not in body.get("params", ()):
        return [rule]
    when = body["when"]
    if {"absent": present} in when.get("all", ()):
        return [rule]
    narrowed = {"all": [*when["all"], {"absent": present}] if "all" in when else [when, {"absent": present}]}
    rest = [other for other in body["params"] if other != name]
    kept: Spec = {key: value for key, value in {**body, "params": rest}.items() if value}
    first = [{**rule, "required_if": kept}] if len(kept) > 1 else []
    return [*first, {**rule, "required_if": {"when": narrowed, "params": [name]}}]


def _these(readings: list[Reading], at: int, known: Known) -> Reading:
    """Two parameters that the sentence before named."""
    reading = readings[at]
    before = mask(readings[at - 1].sentence, known, True) if at else Masked()
    lists = [
        mention
        for mention in before.mentions
        if mention.kind == "L" and len(mention.names) == 2 and not mention.unknown
    ]
    if len(lists) != 1:
        return replace(reading, verdict="unmodelled", rule="all_or_none", why="does not say which parameters it means")
    return checked(reading.sentence, "all_or_none", Said(({"all_or_none": list(lists[0].names)},)), known)


def _otherwise(readings: list[Reading], at: int, known: Known) -> Reading:
    """What the absence of the one parameter means whose presence the sentence before speaks of."""
    before = mask(readings[at - 1].sentence, known, True) if at else Masked()
    match = _IF_SET.fullmatch(bare(before.text))
    names = before.at(next(group for group in match.groups() if group)).names if match else ()
    if len(names) != 1:
        return readings[at]
    rule: Spec = {"default_if_absent": {"params": list(names), "value": "most recent"}}
    return checked(readings[at].sentence, "default_if_absent", Said((rule,)), known)
