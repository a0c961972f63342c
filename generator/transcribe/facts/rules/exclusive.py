"""Parameters that are not sent together: at most one, groups in conflict, parameters that a value rules out."""

from __future__ import annotations

from generator.transcribe.facts.reading import Spec
from generator.transcribe.facts.rules.conditions import condition, flag, literals, of_type
from generator.transcribe.facts.rules.rule import Found, Rule, Said, rule


def apart(left: list[str], right: list[str]) -> Spec:
    """No parameter of one side together with any of the other."""
    if len(left) == 1 and len(right) == 1:
        return {"at_most_one": [*left, *right]}
    return {"conflicts": [left, right]}


def _at_most_one(found: Found) -> Said | None:
    return Said(({"at_most_one": found.names("L")},))


def _conflict(found: Found) -> Said | None:
    return Said((apart(found.names("N"), found.names("N2")),))


def _flag_conflict(found: Found) -> Said | None:
    """A flag and what does not go with it: only the flag that is set rules the others out."""
    flags, others = ([found.cell], found.names("N")) if found.has("others") else (found.names("P"), [found.cell])
    values = flag(flags[0], found.known)
    if values is None:
        return None
    return Said(({"forbidden_if": {"when": {"param": flags[0], "in": values}, "params": others}},))


def _cell_conflict(found: Found) -> Said | None:
    return Said((apart([found.cell], found.names("N")),))


def _cell_forbidden(found: Found) -> Said | None:
    typed = literals(found.names("E")[0], found.values("E"), found.known)
    if typed is None:
        return None
    return Said(({"forbidden_if": {"when": {"param": found.names("E")[0], "in": typed}, "params": [found.cell]}},))


def _forbidden(found: Found) -> Said | None:
    when = condition(found.text("when"), found.masked, found.known)
    names = found.names("N") or [found.cell]
    return Said(({"forbidden_if": {"when": when, "params": names}},)) if when and names[0] else None


def _type_without(found: Found) -> Said | None:
    when = of_type(found.values("V"), found.known)
    return Said(({"forbidden_if": {"when": when, "params": found.names("N")}},)) if when else None


def _unsupported(_: Found) -> Said:
    return Said(refuse="says that a parameter of the table is not supported")


def _ambiguous(_: Found) -> Said:
    return Said(refuse="does not say which of the parameters it means")


_WITH = r"(?:{together} )?with"

RULES: list[Rule] = [
    *rule(
        "at_most_one",
        _at_most_one,
        r"(?:(?:the |please note that )?parameters? )?(?:both )?{L}(?: parameters?)? {cannot} {sent} {together}"
        r"(?: either)?",
        r"(?:the )?(?:parameters? )?{L}(?: parameters?)? {cannot} be combined",
        r"only one of (?:the )?(?:parameters? )?{L}(?: parameters?)? (?:can|may|should|must) {sent}",
        r"(?:请)?(?:参数)?{L}(?:参数)?{znot}(?:被)?(?:一起|同时|共同|相互组合)(?:被)?{zsend}",
        r"(?:参数)?{L}(?:参数)?{znot}同时用",
        r"(?:参数)?{L}(?:参数)?(?:中)?只能(?:指定|{zsend})(?:其中)?(?:的)?一个",
        r"(?:请)?(?:只|仅)能?(?:指定|{zsend}){L}(?:参数)?(?:中的?|其中)(?:的)?一个(?:参数)?",
    ),
    *rule(
        "conflicts",
        _conflict,
        rf"(?:the )?(?:parameters? )?{{N}}(?: parameters?)? {{cannot}} {{sent}} {_WITH} (?:the )?(?:parameters?"
        rf" )?{{N2}}(?: parameters?)?",
        r"(?:the )?(?:parameters? )?if {N} (?:is )?{sent},? (?:neither )?{N2} {cannot} {sent}",
        r"(?:参数)?{N}(?:参数)?{znot}(?:和|与|同)(?:参数)?{N2}(?:参数)?(?:一起|同时|组合|共同)?{zsend}?(?:用)?",
        r"(?:如果|若)?(?:提供|发送|使用)(?:了)?{N}(?:时|后)?,{N2}(?:都)?{znot}{zsend}",
    ),
    *rule(
        "conflicts",
        _cell_conflict,
        rf"(?:it |this |this parameter )?{{cannot}} {{sent}} {_WITH} (?:the )?(?:parameters? )?{{N}}(?: parameters?)?",
        r"if (?:it is )?(?:supplied|provided|sent|specified),? (?:neither )?{N} (?:can|may|must not|cannot) {sent}",
        r"(?:此参数|该参数)?{znot}(?:和|与|同){N}(?:参数)?(?:一起|同时|组合|共同|合)(?:{zsend}|用)",
        r"提供(?:该项|此参数|该参数)后,? ?{N}都?(?:不可|不能){zsend}",
        cell=True,
    ),
    *rule(
        "forbidden_if",
        _flag_conflict,
        r"(?:.{1,12},)?使用{P}(?:时)?不支持此参数",
        r"(?:自带只平仓效果,)?(?P<others>不与){N}合用",
        cell=True,
    ),
    *rule(
        "forbidden_if",
        _cell_forbidden,
        rf"(?:it |this )?{{cannot}} {{sent}} {_WITH} {{E}} ?(?:\(close-all\))?",
        r"使用{E}(?:时)?不支持此参数",
        cell=True,
    ),
    *rule(
        "forbidden_if",
        _forbidden,
        r"{N} {cannot} {sent} (?:if|when) {when}",
        r"(?:if|when) {when},? {N} {cannot} {sent}",
        r"{N} (?:is|are) not (?:allowed|supported|accepted) (?:if|when|for) {when}",
        r"{zif}{when}时?,{N}(?:不能|不可|不支持|不得)(?:{zsend})?",
    ),
    *rule(
        "forbidden_if",
        _forbidden,
        r"(?:it |this )?{cannot} {sent} (?:if|when) {when}",
        r"(?:it is )?not (?:allowed|supported|accepted) (?:if|when|for|in) {when}",
        cell=True,
    ),
    *rule(
        "not_supported",
        _type_without,
        r"{V} orders using {N} are not supported",
        r"(?:系统)?不支持使用{N}的{V}(?:订单|单)",
    ),
    *rule("not_supported", _unsupported, r"{N} (?:is|are) not supported", r"(?:并)?不支持{N}(?:参数)?"),
    *rule(
        "ambiguous_exclusion",
        _ambiguous,
        r"no combination of multiple parameters is allowed",
        r"(?:这些|多个)?参数{znot}相互组合使用",
    ),
]
