"""Parameters that become mandatory under a condition, that need others, or that come together."""

from __future__ import annotations

from generator.transcribe.facts.rules.conditions import condition
from generator.transcribe.facts.rules.rule import Found, Rule, Said, rule


def _required_if(found: Found) -> Said | None:
    names = found.names("N") or [found.cell]
    when = condition(found.text("when"), found.masked, found.known)
    if when is None or not names[0]:
        return None
    if set(when) == {"present"} and found.known.params.get(when["present"]):
        return Said(({"requires": {"param": when["present"], "needs": names}},))
    return Said(({"required_if": {"when": when, "params": names}},))


def _required_if_cell_sent(found: Found) -> Said | None:
    return Said(({"requires": {"param": found.cell, "needs": found.names("N")}},))


def _requires(found: Found) -> Said | None:
    needs = found.names("N2")
    return Said(tuple({"requires": {"param": name, "needs": needs}} for name in found.names("N")))


def _all_or_none(found: Found) -> Said | None:
    return Said(({"all_or_none": found.names("L")},))


def _both_mandatory(found: Found) -> Said | None:
    """Both must be sent: true already where the column says YES, else a contradiction of it."""
    if all(found.known.params[name].get("mandatory") for name in found.names("N")):
        return Said(prose=True)
    return Said(refuse="contradicts the Mandatory column, which lets the parameter be left out")


def _optional(found: Found) -> Said | None:
    """What may be left out; no news of a parameter that always may, unless another rule demands it."""
    if found.has("never") and not any(found.known.params[name].get("mandatory") for name in found.names("N")):
        return Said(prose=True)
    when = condition(found.text("when"), found.masked, found.known)
    return Said(({"optional_if": {"when": when, "params": found.names("N")}},)) if when else None


_MANDATORY = r"(?:required|mandatory|{must} {sent})"

RULES: list[Rule] = [
    *rule(
        "required_if",
        _required_if,
        r"(?:the )?{N} (?:field |parameter )?(?:(?:is|are|becomes?) (?:required|mandatory)|{must} {sent}) (?:if"
        r"|when|for) {when}",
        r"(?:if|when) {when},? (?:the )?{N} (?:field |parameter )?(?:(?:is|are|becomes?) (?:required|mandatory)"
        r"|{must} {sent}(?: in)?)",
        r"{zif}{when}(?:时|的时候)?,?(?:则|那么)?(?:参数)?{N}(?:字段)?(?:为|是)?(?:必须(?:要)?{zsend}|必须传"
        r"|必传|必填(?:项)?|必需|需要{zsend})",
        r"{N}必须要?{zsend},当{when}时?",
        r"(?:使用)?{when}[时后],?(?:则)?{N}(?:为|是)?(?:必须{zsend}?|必传|必填|必需|需要{zsend})",
    ),
    *rule(
        "required_if",
        _required_if,
        rf"(?:it is |this is |this field is )?{_MANDATORY} (?:if|when|for) {{when}}",
        r"(?:if|when) {when},? (?:it is |this is )?(?:required|mandatory)",
        r"{zif}{when}(?:时|的时候)?,?(?:则)?(?:此参数|该参数)?(?:为|是)?(?:必传|必填(?:项|参数)?|必需|必须"
        r"(?:配合)?(?:{zsend})?(?:的值)?)",
        r"{when}(?:时)?(?:为|是)?(?:必传|必填|必需)",
        cell=True,
    ),
    *rule(
        "requires",
        _required_if_cell_sent,
        r"if (?:it is )?(?:provided|sent|supplied|specified|used),? (?:the )?{N} (?:is|are) (?:required"
        r"|mandatory|needed)",
        r"if (?:provided|sent|supplied|specified),? {N} {must} {sent}(?: too| as well)?",
        r"(?:note that )?(?:this |it )?(?:parameter )?(?:can|must|may|should) only {sent} (?:in combination"
        r"|{together}) with (?:the )?(?:parameter )?{N}",
        r"(?:this |it )?{must} {sent} (?:in combination|{together}) with (?:the )?(?:parameter )?{N}",
        r"(?:only )?(?:valid|used|works|effective) (?:only )?(?:{together} )?with {N}",
        r"(?:此参数|该参数)?(?:必须|需要?|只能|仅能|仅支持|仅可)(?:要)?(?:和|与|同|配合)(?:参数)?{N}(?:参数)?"
        r"(?:一起|同时|共同)?{zsend}",
        r"(?:如果|若)(?:提供|发送|传)(?:了)?,?(?:则)?(?:须|必须|需要?)(?:配合)?{zsend}{N}",
        r"(?:如果|若)(?:提供|发送|传)(?:了)?,?(?:则)?{N}(?:为)?(?:必填|必传|必需|必须{zsend})",
        cell=True,
    ),
    *rule(
        "requires",
        _requires,
        r"(?:the )?(?:parameter )?{N} (?:can|must|may|should) only {sent} (?:(?:in combination|{together})"
        r" )?with (?:the )?(?:parameter )?{N2}",
        r"(?:the )?(?:parameter )?{N} {must} {sent} (?:in combination|{together}) with {N2}",
        r"(?:参数)?{N}(?:只能|必须|仅可|仅支持|需)(?:和|与|同|配合)(?:参数)?{N2}(?:参数)?(?:一起|同时|共同)?{zsend}",
    ),
    *rule(
        "all_or_none",
        _all_or_none,
        r"{L} {must} {sent} (?:together|at the same time|both)",
        r"{L} must be both (?:specified|sent|provided) or both (?:omitted|absent)",
        r"{L}(?:这两个参数)?(?:必须|需要?)(?:一起|同时){zsend}",
    ),
    *rule(
        "both_mandatory",
        _both_mandatory,
        r"both {N} {must} {sent}(?:, which (?:differs|is different) from (?:the )?[\w ⟦⟧-]{1,30})?",
        r"{N}(?:均|都)?必须(?:全部)?{zsend}(?:,(?:这|该)?(?:点|接口)?[与和][\w ⟦⟧]{1,20}不同)?",
    ),
    *rule(
        "optional_if",
        _optional,
        r"if {when},? (?:then )?{N} (?:becomes|is) optional",
        r"if (?:{when}|{N2} (?:is |are )?{sent}),? (?:then )?{N} (?:becomes|is) (?P<never>not (?:required"
        r"|mandatory|needed))",
        r"{zif}{when},?(?:那么)?{N}(?:字段|参数)?(?:将是|是|为|变为)可选的?",
        r"{zif}{when},?{N}(?:就)?(?P<never>不(?:是)?(?:需要|必须|必需))(?:设置|的)?",
    ),
]
