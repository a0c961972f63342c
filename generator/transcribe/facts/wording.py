"""One plain form of a text, and the words by which a text may limit what is sent: pure vocabulary, for all readers."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile(r"[`*]")
_DASHES = re.compile("[\u2010-\u2015\u2212]")

#: Compared amounts; neither arrows nor names of streams with placeholders in them (`<name>@depth`).
_SIGNS = r"(?<![-=<\w/])[<>≤≥](?:=|(?=[\s\d`⟦\u4e00-\u9fff]))|(?<=[\w⟧])\s?[<>]=|(?<=[\w⟧`])\s?[<>≤≥](?=\s?\d)"
_ENGLISH = (
    r"must(?:n't)?|cannot|can ?not|can't|could not|couldn't|may not|should(?:n't)?|shall|(?<!whether )needs?"
    r"|required?|requires|only(?! reduce)|strictly|mandatory|either|neither|never|forbidden|forbids?|prohibited"
    r"|at least|at most|max(?:imum)?|min(?:imum)?|defaults?|unless|except|up to|no more|within (?:\d\w*|the|an?)"
    r"|exceed\w*|(?:less|greater|more|fewer|smaller|larger|bigger|longer|shorter|earlier|later|older|higher"
    r"|lower) th[ae]n|between|range|positive|negative(?! balance)|limited|restrict(?!ions?\b)\w*|reserved|unique|length"
    r"|precision"
    r"|valid|invalid|allowed|supports?|supported|accepted|optional|applicable|earliest"
    r"|not (?:be )?(?:accepted|allowed|supported|permitted|applicable|possible|sent|send|provided|specified|set"
    r"|supplied)|don't|do not|omitted"
    r"|not (?:be )?(?:below|above)|one of|combination|combined|together|conflicts?|prevails?|precedence|ignored"
    r"|rejected|used (?:with|when|if)|alongside|mutually"
)
_CHINESE = (
    r"必须|必填|必需|必传|必要|不能|不可|不得|不支持|不接受|不允许|不要|不适用|无法(?!找到)|勿|禁止"
    r"|至少|最多|至多|最少|最大|最小|最长|最短|最早|以内|仅|只|默认|缺省|(?<!是否)需(?!要返回)|唯一"
    r"|不超过|超过|大于|小于|少于|多于|高于|低于|早于|晚于|范围|之间|间隔(?=.{0,12}[不超小大最\d])|正(?:整|实)?数|负数|非负"
    r"|支持|有效(?![期时方订])|无效|适用|其中|二者|之一|二选一|择一|任选|可选|取值|互斥|配合|合用|一起|同时|优先|为准|忽略|拒绝|保留|长度|上限"
    r"|下限|限制(?!状态)|位小数|未发送|未提供|没指定|未指定|没有指定|不传|没传|没有传|未传"
)
#: What a clause demands of a request in so many words.
_DEMAND = (
    r"\b(?:must|cannot|can ?not|can't|required|mandatory|otherwise|at (?:least|most)|not (?:below|above)"
    r"|(?:greater|less|fewer|longer) than)\b"
    r"|[<>]=|必须|不能|不可|必填|必传|至少|最多|大于|小于|仅当|否则"
)
_OPEN = re.compile(r"(?<!\\)(\.|\[\^[^\]]*\])(?=[{*+])")
_LIMITING = re.compile(rf"\b(?:{_ENGLISH})\b|{_SIGNS}|{_CHINESE}", re.IGNORECASE)

#: Names of kinds of orders and switches, whose words limit nothing.
_NAMES = re.compile(r"reduce[- _]?only|post[- _]?only|only reduce|仅减仓|只减仓|只平仓|仅做 ?maker", re.IGNORECASE)


def plain(text: str) -> str:
    """The text without marks, with ASCII punctuation, plain dashes and single spaces; letters keep their case."""
    normal = unicodedata.normalize("NFKC", _DASHES.sub("-", _MARKS.sub("", text)))
    return " ".join(normal.split())


def without_names(text: str) -> str:
    """The text without the names that only look as if they limited something."""
    return _NAMES.sub(" ", text)


def limiting(text: str) -> bool:
    """Whether a text holds words that may limit what is sent; it is no prose then without being understood."""
    return _LIMITING.search(without_names(text)) is not None


def narrowed(form: str) -> str:
    """A regular expression whose open places (`.{1,60}`, `[^,]*`) hold no demand: another clause is never theirs."""
    return _OPEN.sub(lambda match: f"(?:(?!{_DEMAND}){match[1]})", form)
