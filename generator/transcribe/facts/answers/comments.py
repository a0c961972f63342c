"""What a comment beside a field of an example says of it: when it is there, its unit, its values, that it goes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.transcribe.facts.answers import presence
from generator.transcribe.facts.answers.comment_meanings import unexplained
from generator.transcribe.facts.answers.comment_units import contradicts, measured, unit
from generator.transcribe.facts.answers.comment_values import listed, values
from generator.transcribe.facts.answers.presence import Place
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.ledger import Verdict

__all__ = ["Said", "contradicts", "limited", "listed", "measured", "read", "unexplained", "unit", "values"]


@dataclass(frozen=True, slots=True)
class Said:
    """What a comment was found to say.

    `facts` are keys of the field's schema, `required` is one of its object, `nullable` names fields beside it.
    """

    verdict: Verdict
    rule: str
    facts: Spec = field(default_factory=dict)
    required: bool = False
    nullable: tuple[str, ...] = ()


#: Words that limit what an answer may hold; some of them are parts of names ("margin required", "reduce only").
_LIMITING = re.compile(
    r"\b(?:only|must|cannot|can't|can not|will not|won't|unless|either|at least|mandatory|optional|always|never)\b"
    r"|\b(?:appears?|present|visible|returned|pushed|shown|displayed|display|included|sent)\b.*\b(?:if|when|with|for)\b"
    r"|\b(?:if|when)\b.*\b(?:appears?|present|visible|returned|pushed|shown|null)\b"
    r"|只|仅|必须|不能|不会|不返回|可选|才|始终|(?:如果|若).*(?:返回|为空|可见|出现|显示)",
    re.IGNORECASE,
)
_NAMES = re.compile(r"(?i)reduce[- _]?only|是?否?仅减仓|是?否?是?只减仓单?|仅做 ?maker|post[- _]?only|only reduce")
_LONGEST = 1000
_NULLABLE = re.compile(
    r"^(?:if|when) [^\"]{3,60}, (?P<en>\"\w+\"(?: and \"\w+\")*) will be shown as null[.。]?$"
    r"|^如果[^\"]{3,40}[,，] ?(?P<zh>\"\w+\"(?: ?和 ?\"\w+\")*) ?将?显示为 ?null ?[.。]?$",
    re.IGNORECASE,
)
#: A field that is to be ignored is still sent; only one that goes or is going is deprecated.
_IGNORED = re.compile(
    r"(?:^|[,，;；.。(（]\s*)(?:please )?(?:ignore|ingore)(?: please)?[.。]?(?:\s*if you want to .*)?$"
    r"|^(?:unused field|reserved property)[,.]? ?(?:please )?ignore\.?$|\bcan ignore\b"
    r"|(?:^|[,，;；。]\s*)(?:请忽略|忽略)(?:此|该)?(?:参数|字段)?[.。]?$|^无意义字段$|^请忽略。如果需要.*$|^保留字段，请忽略$|，可以忽略$",
    re.IGNORECASE,
)
_DEPRECATED = re.compile(r"\b(?:will be removed in|deprecated|obsoleted)\b|废弃|弃用", re.IGNORECASE)
_QUOTED = re.compile(r"\"(\w+)\"")
_REQUIRED = re.compile(r"^always present\b|^始终存在(?:，如果.*则为零)?", re.IGNORECASE)


def read(text: str, place: Place, known: Known) -> Said:
    """What the text says; deny by default: limiting words that no rule understands are unmodelled."""
    text = re.sub(r"\s+", " ", text).strip()
    if len(text) > _LONGEST:
        return Said("unmodelled", "too-long")
    if match := _NULLABLE.match(text):
        return Said("fact", "nullable", nullable=tuple(_QUOTED.findall(match["en"] or match["zh"])))
    rest = _NAMES.sub(" ", text)
    facts: Spec = {}
    rules: list[str] = []
    required = bool(_REQUIRED.search(rest))
    if required:
        rules.append("always-there")
        rest = _REQUIRED.sub(" ", rest)
    names, when, rest = presence.condition(rest, place, known)
    rules += names
    if when:
        facts["when"] = when
    explained = unexplained(rest)
    if explained != rest:
        rules.append("of-the-value")
        rest = explained
    rest = rest.strip(" ,，;；.。")
    for pattern, rule in ((_IGNORED, "ignored"), (_DEPRECATED, "deprecated")):
        if pattern.search(rest):
            rules.append(rule)
            rest = pattern.sub(" ", rest)
    if "deprecated" in rules:
        facts["deprecated"] = True
    if told := values(text, place.value):
        facts["values"] = told
        rules.append("values")
    elif measure := unit(text, place.value):
        facts["unit"] = measure
        rules.append("unit")
    if _LIMITING.search(rest):
        # Half a condition would be a wrong one.
        return Said("unmodelled", "limited", {k: v for k, v in facts.items() if k in ("values", "unit")})
    if facts or required:
        return Said("fact", rules[0], facts, required)
    return Said("prose", rules[0] if rules else "meaning")


def limited(text: str) -> bool:
    """Whether the text has words that limit, outside of names."""
    return bool(_LIMITING.search(_NAMES.sub(" ", text)))
