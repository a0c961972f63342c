"""Items below an item that is a condition ("If … is sent as true:"): what they say holds only under it."""

from __future__ import annotations

import re

from generator.transcribe.facts.reading import Known, Reading, Spec
from generator.transcribe.facts.rules.conditions import condition, literals, of_type
from generator.transcribe.facts.rules.mask import masks
from generator.transcribe.facts.rules.reader import bare, checked, whole
from generator.transcribe.facts.rules.rule import Found, Said, pattern

_WITH = pattern(r"{V} with {E}|{V} ?(?:配合|与|使用) ?{E}")
_FORBIDS = pattern(
    r"(?:it )?{cannot} {sent} with (?:the )?{N}(?: pare?a?meters?)?"
    r"|(?:自带只平仓属性,? ?)?不支持{N}(?:参数)?"
    r"|(?:自带只平仓属性,? ?)?(?:不能|不可)(?:和|与){N}(?:参数)?(?:同时|一起){zsend}"
)
_SIDES = pattern(
    r"(?:in hedge mode,? ?)?(?:and )?{cannot} {sent} with {V} orders in {V2} position (?:side|⟦P\d+⟧)"
    r"|(?:双开模式下,? ?)?{V2}方向上不支持{V}"
)


def lead(text: str, known: Known) -> Spec | None:
    """The condition that an item states for the items below it, None if it states none."""
    if text.rstrip()[-1:] not in (":", "："):
        return None
    for masked in masks(text, known):
        plain = bare(masked.text)
        if match := _WITH.fullmatch(plain):
            found = Found(match, masked, known)
            flag = condition(f"⟦{found.text('E')}⟧", masked, known)
            types = of_type(found.values("V"), known)
            return {"all": [types, flag]} if flag and types else None
        if re.match(r"if\b|when\b|如果|若|当", plain, re.IGNORECASE) and (when := condition(plain, masked, known)):
            return when
    return None


def under(sentence: str, when: Spec, known: Known) -> Reading:
    """What a sentence says under a condition that stands above it."""
    for masked in masks(sentence, known):
        plain = bare(masked.text)
        if match := _FORBIDS.fullmatch(plain):
            found = Found(match, masked, known)
            if not found.unknown:
                rule: Spec = {"forbidden_if": {"when": when, "params": found.names("N")}}
                return checked(sentence, "forbidden_if", Said((rule,)), known)
        if match := _SIDES.fullmatch(plain):
            said = _sides(Found(match, masked, known), when)
            return checked(sentence, "value_if", said, known)
    reading = whole(sentence, known)
    if reading.verdict == "fact":
        return Reading(sentence, "unmodelled", reading.rule, why="holds only under the condition of the item above it")
    return reading


def _sides(found: Found, when: Spec) -> Said:
    """A flag that may not be set for one side of the market on one side of the position."""
    known = found.known
    flags = [part for part in when.get("all", [when]) if str(part.get("in")) in ("['true']", "['TRUE']", "[True]")]
    sides, positions = literals("side", found.values("V"), known), literals("positionSide", found.values("V2"), known)
    if len(flags) != 1 or not sides or not positions or not {"side", "positionSide"} <= set(known.params):
        return Said(refuse="rules out a side of the position, but does not say of which parameter")
    flag = flags[0]
    off = {"['true']": "false", "['TRUE']": "FALSE", "[True]": False}[str(flag["in"])]
    both: Spec = {"all": [{"param": "side", "in": sides}, {"param": "positionSide", "in": positions}]}
    return Said(({"value_if": {"when": both, "param": flag["param"], "in": [off]}},))
