"""At least one of several parameters must be sent, or exactly one; and which one prevails."""

from __future__ import annotations

import re

from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.rules.conditions import condition
from generator.transcribe.facts.rules.rule import Found, Rule, Said, rule

# Without one of these, names that are only listed must all be sent.
_SAYS_ONE = re.compile(r"\b(?:either|one|any)\b|一个|之一|其一|至少|最少", re.IGNORECASE)
_TECHNICAL = ("recvWindow", "timestamp", "signature", "apiKey")


def _any_of(found: Found) -> Said | None:
    mention = found.mention("L")
    if mention.conj != "or" and not _SAYS_ONE.search(found.match[0]):
        return None
    constraint: Spec = {"any_of": list(mention.names)}
    if found.cell and (leg := _leg(mention.names, found.known)):
        return Said(refuse=f"holds for some values of {leg} only, and does not say for which")
    if found.has("when"):
        when = condition(found.text("when"), found.masked, found.known)
        if when is None:
            return None
        return Said(({"required_if": {"when": when, "any_of": list(mention.names)}},))
    if found.has("P"):
        constraint["prevails"] = found.names("P")[0]
        if constraint["prevails"] not in constraint["any_of"]:
            return Said(refuse="lets a parameter prevail that is none of those it names")
    return Said((constraint,))


def _leg(names: tuple[str, ...], known: Known) -> str | None:
    """The type of the order in a list of orders that all these parameters belong to: each type needs its own."""
    for prefix in ("pendingAbove", "pendingBelow", "pending", "working", "above", "below"):
        if all(name.startswith(prefix) for name in names) and f"{prefix}Type" in known.params:
            return f"{prefix}Type"
    return None


def _exactly_one(found: Found) -> Said | None:
    return Said(({"exactly_one": found.names("L")},))


def _of_all(found: Found) -> Said | None:
    """Either or both of "the input parameters", where there are just two."""
    names = [name for name in found.known.params if name not in _TECHNICAL]
    return Said(({"any_of": names},)) if len(names) == 2 else None


def _with_cell(found: Found) -> Said | None:
    """The parameter described, or another one."""
    return Said(({"any_of": [found.cell, *found.names("N")]},))


_PREVAILS = (
    r"(?P<tail>,? ?(?:and )?(?:the )?{P} (?:will )?(?:prevails?|takes? precedence|has priority|is used)"
    r"(?: if both are sent)?)?"
)
_WHEN = r"(?: (?:when|if) {when})?"
_WHICH = (
    r"(?:a value for )?(?:any|one|either|at least (?:one|either))(?: (?:one|instance))?"
    r"(?: of)?(?: the)?(?: parameters?)? ?"
)
_BOTH = r"(?:,? ?or both)?,?"

RULES: list[Rule] = [
    *rule(
        "exactly_one",
        _exactly_one,
        r"(?:exactly|only) one of {L} {must} {sent}",
        r"(?:either )?{L} {must} {sent},? (?:and |but )?(?:not both|only one of them|{cannot} {sent} {together})",
        r"(?:参数)?{L}(?:中)?(?:只|仅)需要?{zsend}其中(?:的)?一个",
        r"{L}需且仅需(?:要)?(?:{zsend})?(?:其中)?(?:的)?一个",
        r"{L}(?:中)?(?:必须|需){zsend}(?:其中)?(?:的)?一个,? ?(?:但|且)?(?:不能|不可|不得)同时{zsend}",
        r"{L}(?:必须)?(?:至少)?{zsend}一个,(?:但|且)?(?:不能|不可|不得)同时{zsend}",
        r"{L}必须至少{zsend}一个,(?:但|且)?(?:不能|不可|不得)同时{zsend}",
        r"{L}只能且必须{zsend}一个",
        r"(?:参数)?{L}(?:二者|两者)?(?:中)?(?:必须|需)且(?:只能|仅能|仅需){zsend}(?:其中)?(?:的)?(?:一个|之一)",
        r"(?:必须|需)且(?:只能|仅能){zsend}{L}(?:中的?|其中)?(?:的)?(?:一个|之一)",
        r"(?:参数)?{L}必须(?:且只能)?二选一",
    ),
    *rule(
        "any_of",
        _any_of,
        rf"{_WHICH}{{L}}{_BOTH} ?(?:parameters? )?{{must}} {{sent}}(?: at least one)?(?: together)?{_PREVAILS}{_WHEN}",
        rf"{{L}}{_BOTH} ?(?:parameters? )?{{must}} {{sent}}{_PREVAILS}",
        r"{L} {must} {sent} at least one",
        rf"\(?{_WHICH}{{L}}{_BOTH} ?(?:is|are) (?:required|used|mandatory)\)?",
        r"at least one of the parameters {L} {must} {sent}",
        r"at least either {L} (?:need|needs) to be sent when {when}",
        r"{L}(?:二者|两者)?(?:中)?{zmust}(?:至少{zsend}|{zsend}至少)(?:其中)?(?:的)?一个(?P<tail>,?"
        r" ?同时{zsend}则以{P}为准)?",
        r"(?:用户)?(?:应当?)?(?:参数)?{L}(?:二者|两者)?(?:参数)?(?:中)?至少(?:需要|要|需)?{zsend}(?:其中)?"
        r"(?:之一|(?:的)?一个)",
        r"{L}(?:二者|两者)?必须{zsend}至少(?:一个|其一)",
        r"(?:至少|最少)(?:需要|要|需)?{zsend}{L} ?(?:参数)?(?:两者|二者)?(?:之一|(?:之)?中的?一个|其中之一"
        r"|其中的?一个|一个)?(?P<tail>,? ?(?:如果)?(?:若)?同时{zsend}则以{P}为准)?",
        r"{L}(?:之一|其中之一|中的?一个|其中一个|二者之一)(?:是|为)?(?:必须{zsend}|必传|必填(?:参数)?|必需"
        r"|为必填参数|必须被提供)",
        r"(?:必须|需要?){zsend}{L}(?:其中|中的?)?(?:之一|一个|任意一个)?(?:,? ?或(?:者)?两者(?:都{zsend})?)?"
        r"(?P<tail>,? ?{P}(?:的)?优先)?",
        r"{L}(?:或者?两者(?:之一)?)?,?(?:两者之一)?(?:必须|需要?)(?:被)?{zsend}(?:其中)?(?:之一|(?:的)?一个|至少一个)?",
        r"{L}需要?{zsend}其中(?:的)?(?:一个|之一)",
        r"{zsend}{L}其中之一",
        r"{L}(?:二者|两者)(?:必须|至少){zsend}(?:至少)?(?:一个|其一)",
    ),
    *rule("any_of", _of_all, r"users? {must} (?:supply|send|provide) either or both of the input parameters?"),
    *rule(
        "any_of", _with_cell, r"(?:either )?(?:this|it) or {N} {must} {sent}", r"{zmust}{zsend}此参数或{N}", cell=True
    ),
]
