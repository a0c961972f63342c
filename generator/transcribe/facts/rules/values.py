"""What a sentence says of the values of one parameter: bounds, lengths of lists."""

from __future__ import annotations

from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.rules.rule import Found, Rule, Said, rule

_NUMERIC = ("INT", "LONG", "DECIMAL")


def bounds(known: Known, name: str, low: str | None, high: str | None) -> Said | None:
    """Bounds of a number, or of a list's length."""
    kind = known.params[name].get("type")
    keys = ("min", "max") if kind in _NUMERIC else ("min_items", "max_items") if kind == "ARRAY" else None
    if keys is None:
        return None
    added: Spec = {key: _number(text) for key, text in zip(keys, (low, high), strict=True) if text}
    if added.get("min", 0) > added.get("max", float("inf")):
        return None
    return Said(params={name: added}) if added else None


def _number(text: str) -> int | float:
    plain = text.replace(",", "").strip("`'\" ")
    return float(plain) if "." in plain else int(plain)


def _max(found: Found) -> Said | None:
    name = found.names("P")[0] if found.has("P") else found.cell
    return bounds(found.known, name, None, _digits(found, "n", "V")) if name else None


def _min(found: Found) -> Said | None:
    name = found.names("P")[0] if found.has("P") else found.cell
    return bounds(found.known, name, _digits(found, "n", "V"), None) if name else None


def _digits(found: Found, slot: str, mention: str) -> str | None:
    """A number, bare or in code."""
    if found.text(slot):
        return found.text(slot)
    values = found.values(mention)
    return values[0] if len(values) == 1 and values[0].isdigit() else None


def _decimals(found: Found) -> Said | None:
    """How many decimal places a number has at most."""
    if found.known.params[found.cell].get("type") != "DECIMAL":
        return None
    return Said(params={found.cell: {"pattern": r"^[0-9]+(\.[0-9]{1,3})?$"}})


def _unique(found: Found) -> Said | None:
    name = found.names("P")[0] if found.has("P") else found.cell
    return Said(params={name: {"unique": True}}) if name else None


_N = r"(?:(?P<n>\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,6})?)|{V})"

RULES: list[Rule] = [
    *rule(
        "decimals",
        _decimals,
        r"supports up to three decimal(?: places)?(?: .{1,4}precision)?(?: \(.{1,30}\))?(?: so that .{1,40})?",
        r"支持最多三位小数.{0,4}(?:\(.{1,30}\))?(?:,以便.{1,8})?",
        cell=True,
    ),
    *rule(
        "unique",
        _unique,
        r"(?:a new )?(?:orders?|order lists?|oco|⟦V\d+⟧) with the same {P} .{1,7}accepted only when .{1,24}is filled"
        r"(?: or (?:completely )?expired)?(?:,? otherwise .{1,30})?",
        r"(?:仅|只有)当?(?:之)?前(?:的)?(?:一个)?(?:同一{P}的)?(?:OCO|⟦V\d+⟧|订单(?:列表)?)?已(?:成交|填满|满)或"
        r"(?:完全)?过期[时后]?,才(?:会)?接受(?:新的)?(?:含有|具有)?(?:同一|相同)(?:的)?{P}(?:值)?(?:的)?(?:新)?"
        r"(?:的)?(?:OCO|⟦V\d+⟧|订单(?:列表)?)?",
    ),
    *rule("unique", _unique, r"{P} must be unique(?: for each \w{1,20})?"),
    *rule("unique", _unique, r"(?:it )?must be unique", r"不可重复", cell=True),
    *rule(
        "max",
        _max,
        rf"(?:the )?(?:value of )?{{P}} (?:value )?{{cannot}} be (?:greater|larger|more|bigger) than {_N}",
        rf"(?:the )?max(?:imum)?(?: number| value| size| length)?(?: of)?(?: the)? ?{{P}}(?: (?:allowed )?in "
        rf"(?:a|one|each) request)?(?: is|:)? {_N}",
        rf"(?:the )?max(?:imum)? support(?:ed)? {{P}} number is {_N}",
        rf"{{P}}(?::| is)? max(?:imum)?(?: is|:)? {_N}",
        rf"(?:the )?{{P}} {{must}} be (?:less than or equal to|at most|no more than) {_N}",
        rf"{{P}}(?:的?(?:值|赋值))?(?:不能|不可|不得)(?:大于|超过){_N}",
        rf"{{P}}(?:的)?最大(?:值|数量)?(?:为|是|:)?{_N}",
        rf"(?:一个|单个|每个)?请求(?:中)?(?:允许)?的?(?:最大)?{{P}}(?:的)?(?:最大)?数量(?:最多)?(?:为|是|:)?{_N}",
    ),
    *rule(
        "max",
        _max,
        rf"(?:the |this |its )?(?:default )?value {{cannot}} be (?:greater|larger|more|bigger) than {_N}",
        rf"no more than {_N}|max(?:imum)?(?: value)?(?: is|:)? {_N}",
        rf"最大(?:值)?(?:为|是|:)? ?{_N}(?:毫秒)?",
        rf"(?:默认值|该值|此值|赋值|值)?(?:不能|不可|不得)(?:大于|超过|高于){_N}",
        cell=True,
    ),
    *rule(
        "min",
        _min,
        rf"(?:the )?(?:value of )?{{P}} (?:value )?{{cannot}} be (?:less|smaller|lower) than {_N}",
        rf"{{P}}(?:的?(?:值|赋值))?(?:不能|不可|不得)(?:小于|低于){_N}",
    ),
    *rule(
        "min",
        _min,
        rf"(?:the |this )?value {{cannot}} be (?:less|smaller|lower) than {_N}",
        rf"min(?:imum)?(?: value)?(?: is|:)? {_N}",
        rf"values (?:smaller|less|lower) than {_N} are reserved and {{cannot}} be used",
        rf"(?:该值|此值|赋值|值)?(?:不能|不可|不得)(?:小于|低于){_N}",
        rf"小于{_N}(?:的值)?(?:被保留|是保留值|为保留值|是保留的|的值是保留的),?(?:应此)?(?:不能(?:被)?使用|无法使用)",
        cell=True,
    ),
]
