"""Lists of allowed values in description cells: plain ones (A, B or C) and explained ones (1: one, 2: two)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.transcribe.facts.cells.cells_text import plain


@dataclass(frozen=True, slots=True)
class Values:
    """Allowed values, the text around them, and the one that is marked as default."""

    values: tuple[str, ...]
    lead: str
    tail: str
    default: str | None = None


_CODE, _QUOTED = r"`\s*([\w.+\-]{1,60})\s*`", r"\"\s*([\w.+\-]{1,60})\s*\""
_BARE = (
    r"(?<![A-Za-z0-9_.`\"'])((?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[A-Z][a-z]+(?=/)|(?<=/)[A-Z][a-z]+|Taker"
    r"|Maker|true|false"
)
_BARE += r"|\d{1,9}[smhdwM]|\d{1,2}_D|\d{1,9}))(?![A-Za-z0-9_`\"']|\.\w)"
_NOTE = r"(?:\s*\([^()]{0,60}\)|(?<=[\w`\"]) ?(?!等)[一-鿿]{1,12}(?= *[,|/;]| *$))?"
_SEP = (
    r"(?:\s*(?:[:]?\s*[,/|])\s*(?:and\s+|or\s+|&\s*)?|\s*;\s+(?=[`\"A-Z])|\s*,?\s*(?:\bor\b|\band\b|或者?"
    r"|和|及)\s*)\s*/?"
)
_STYLES = tuple(
    (re.compile(f"{token}{_NOTE}(?:{_SEP}{token}{_NOTE}){{1,60}}"), re.compile(token))
    for token in (_CODE, _QUOTED, _BARE)
)
#: A value in apostrophes beside one in code.
_APOSTROPHES = re.compile(r"(?<=`[,/|]) ?'([A-Z][A-Z0-9_]{1,40})'")
_SPACED = re.compile(r"[A-Z]{3,}(?: [A-Z]{3,}){1,5}")
_MIXED = re.compile(r"`([A-Z0-9_]+(?:/[A-Z0-9_]+)+)`")

_INTRODUCES = re.compile(
    r"(?:(?:possible |currently )?(?:support(?:ed|s)?|valid|allowed|possible|available|accept(?:ed|able)"
    r"|optional|legal)"
    r"(?: (?:values?|limits?|enums?|types?|intervals?))?(?: (?:is|are))?|values?|can be(?: set to)?|enum"
    r"|(?:it can|should) be|must be|one of"
    r"|select response format|the value can be|the wallet selection is"
    r"|(?:可以?|现|目前|仅)?支持(?:的|以下)?(?:数?值|时间区间|设置为|有)*|有效值|可选值?|可选的\S{0,8}"
    r"|取值(?:为|范围)?|可取值|可接受值|合理值"
    r"|可支持的.{0,8}有|指定响应类型|可传|枚举值)\s*(?:是|为|有|:|=|\[|\()*\s*$",
    re.IGNORECASE,
)
# A text before a list that makes it something else than the list of all allowed values.
_CONDITION = re.compile(
    r"\b(?:either|neither|combination|if|when|used?|using|with|only|except|not|under|based|both|depend\w*"
    r"|until|from|between|than|orders?|takes?"
    r"|response of|unless|e\.?g|example|like|such|via|get|sent|send)\b|如果|当|若|仅|只|与|使用(?!的)|不|需|配合"
    r"|除|如|在|举例|查询|返回",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s.,;:)\]]*(?:as order type|(?:are|is) supported[.]?|are (?:allowed|available)[.]?|\(default\)|\(D (?:means day"
    r"|指天)\))?[\s.,;:)\]]*"
)


#: Words that say of whatever follows them that it is a list of values.
_ENUM = re.compile(r"(?:\benums?|枚举值?)\s*:\s*$", re.IGNORECASE)
# Camel case is how parameters are written, not values.
_WIRE_NAME = re.compile(r"[a-z]+[A-Z]")


def listed(text: str) -> Values | None:
    """The plain list of values in a sentence, if the sentence means it as all the values that are allowed."""
    text = _APOSTROPHES.sub(r"`\1`", text)
    for pattern, token in _STYLES:
        matches = list(pattern.finditer(text))
        if not matches:
            continue
        match = max(matches, key=lambda found: found.end() - found.start())
        lead, tail = text[: match.start()], text[match.end() :]
        if not introduced(lead) or not _ends(tail) or (lead.rstrip().endswith("[") and match[0][0] == '"'):
            return None
        values = tuple(dict.fromkeys(found[1] for found in token.finditer(_without_notes(match[0]))))
        bare_numbers = token is _STYLES[-1][1] and values[0].isdigit()
        camel = any(_WIRE_NAME.match(value) for value in values)
        if (camel and not _ENUM.search(lead)) or (bare_numbers and not _INTRODUCES.search(lead)):
            return None
        default = re.search(r"[`\"]?([\w.]+)[`\"]?\s*\((?:default|默认值?)\)", match[0], re.IGNORECASE)
        return Values(values, _bare_lead(lead), tail, default[1] if default else None)
    if (one := _MIXED.search(text)) and introduced(text[: one.start()]) and _ends(text[one.end() :]):
        return Values(tuple(one[1].split("/")), _bare_lead(text[: one.start()]), text[one.end() :])
    if _SPACED.fullmatch(text.strip()):
        return Values(tuple(text.split()), "", "")
    return None


def _without_notes(text: str) -> str:
    return re.sub(r"\([^()]*\)", " ", text)


def _ends(tail: str) -> bool:
    """Whether a list is complete where it ends: nothing follows, or a new clause does."""
    rest = tail.strip()
    if re.match(r"[,/;]?\s*(?:or|and|或|和)?\s*[A-Z][A-Z_]{2,}", rest):
        return False  # the list goes on in another hand
    if rest.startswith("默认"):
        return True
    return bool(_TAIL.fullmatch(tail)) or (
        rest[:1] in (",", ";", ".", ")", "]") and not re.match(r"[,;.]?\s*(?:etc|等)", rest)
    )


def introduced(lead: str) -> bool:
    """Whether the words before a list say that it names the allowed values."""
    text = lead.strip()
    if not text or _INTRODUCES.search(text) or re.fullmatch(r"for `[A-Z_]+` \w+,", text, re.IGNORECASE):
        return True
    if len(text) > 160 or _CONDITION.search(_last_clause(text)):
        return text.lower().endswith((" or not,", "triggered by:", "仅减仓", "仅做maker"))
    return True


def _last_clause(text: str) -> str:
    return re.split(r"(?<!e\.g)(?<!\beg)[.;]\s", text)[-1]


def _bare_lead(lead: str) -> str:
    return _INTRODUCES.sub("", lead).strip(" :([")


_MARK = (
    r"\s*(?:\((?P<{0}>default|默认值?)\)\s*)?(?::|=|：|-(?=[a-zA-Z\s])|\s[-–]\s|–|为(?=[^\s`\"])|代表|表示"
    r"|\s(?:for|to)\s(?=[A-Za-z]))\s*(?=[^\s`\"])"
)
_EXPLAINED = tuple(
    re.compile(rf"(?:^|(?<=[,;/.\n(\s:]))({token})" + _MARK.format("default"))
    for token in (
        r"`[\w.]{1,40} ?`",
        r"\"[\w.]{1,40}\"",
        r"\b(?:TRUE|FALSE|true|false)\b",
        r"(?<![\w.\[@-])\d{1,2}(?![0-9A-Za-z_])(?!\.\d)",
    )
)
_STOP = re.compile(r"[;.,]?\s*(?:\bdefaults?\b|默认)|\n\n|\.\s(?=[A-Z][a-z]+ [a-z]|More |See |For )", re.IGNORECASE)
# A number in the explanations that looks like one more value whose mark was forgotten.
_UNMARKED = re.compile(r"\s\d{1,2}\s+[^\d\s%=:-]|,\d{3}")
_NOT_A_CODE = re.compile(r"\d{1,2}\s*[:=-]\s*\d")


def explained(text: str) -> Values | None:
    """A list that explains each of its values; it may run over several sentences and lines."""
    flat = plain(text)
    for pattern in _EXPLAINED:
        matches = [match for match in pattern.finditer(flat) if not _NOT_A_CODE.match(flat, match.start(1))]
        matches = _before_default(flat, matches)
        values = [match[1].strip('`" ') for match in matches]
        if len(values) < 2 or len(set(values)) != len(values):
            continue
        lead = flat[: matches[0].start(1)]
        if values[0].isdigit() and _UNMARKED.search(flat, matches[0].start(1)):
            continue
        if _CONDITION.search(_last_clause(lead.strip())) and not lead.strip().endswith((":", ".", "\n")):
            continue
        stop = _STOP.search(flat, matches[-1].end())
        end = stop.start() if stop else len(flat)
        default = next((match[1].strip('`" ') for match in matches if match["default"]), None)
        return Values(tuple(values), text[: matches[0].start(1)].strip(" :(（："), text[end:], default)
    return None


def _before_default(flat: str, matches: list[re.Match[str]]) -> list[re.Match[str]]:
    """The explained values without those that only explain the default once more."""
    if len({match[1] for match in matches}) == len(matches):
        return matches
    again = re.search(r"\bdefaults?\b|默认", flat, re.IGNORECASE)
    return [match for match in matches if again is None or match.start() < again.start()]


_ONE_VALUE = r"(?P<v{0}>[`\"]?(?-i:[A-Z])(?-i:[A-Z0-9_]){{1,39}}[`\"]?)"
_SINGLE = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:.{{0,40}}?[ ,:(])?only supports? (?:the )?{_ONE_VALUE.format(1)}(?: as of now)?",
        rf"only {_ONE_VALUE.format(2)} (?:is|are) (?:supported|allowed)",
        rf"{_ONE_VALUE.format(3)} only",
        rf"(?:.{{0,20}}[^\w]?)?(?:目前)?(?:仅|只)支持\s*{_ONE_VALUE.format(4)}",
        r"only (?P<v11>`(?:true|false)`) for now",
        r"fix(?:ed)? to (?P<v5>\d{1,4})(?::.{0,40})?",
        rf"(?:order type:?|订单类型)\s*{_ONE_VALUE.format(6)}(?:\s*\(only supports? \w+\))?",
        rf"(?:可以)?支持\s*{_ONE_VALUE.format(8)}",
        r"(?:可以)?支持\s*(?P<v10>\d{1,4}[smhd])",
        r"(?:.{0,20}[ ,:])?(?:valid limits|optional values?|可选值)\s*:?\s*\[(?P<v9>\d{1,9})\]?",
    )
)


def single(text: str) -> str | None:
    """The one value that a sentence allows."""
    for found in _singles(text):
        value = found.strip('`"')
        if value != value.lower() or value[0].isdigit() or value in ("true", "false"):
            return value
    return None


def _singles(text: str) -> Iterator[str]:
    for pattern in _SINGLE:
        if match := pattern.fullmatch(text.strip(" .;,")):
            yield next(value for value in match.groups() if value)
