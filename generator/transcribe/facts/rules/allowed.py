"""Parameters that only go with some values of others, and values that a condition leaves to a parameter."""

from __future__ import annotations

from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.rules.conditions import condition, literals, margin, of_type, type_of_order
from generator.transcribe.facts.rules.rule import Found, Rule, Said, rule
from generator.transcribe.facts.rules.words import ORDER_TYPES


def _allowed(found: Found) -> Said | None:
    when = condition(found.text("when"), found.masked, found.known)
    names = found.names("N") or [found.cell]
    return Said(({"allowed_if": {"when": when, "params": names}},)) if when and names[0] else None


def _allowed_types(found: Found) -> Said | None:
    if not type_of_order(found.known) and set(found.values("V")) <= ORDER_TYPES:
        return Said(refuse="speaks of types of orders, but the endpoint has no parameter for the type")
    when = of_type(_taken(found.values("V"), found.known), found.known)
    names = found.names("N") or [found.cell]
    return Said(({"allowed_if": {"when": when, "params": names}},)) if when and names[0] else None


def _taken(types: list[str], known: Known) -> list[str]:
    """The types of orders among some that the endpoint takes, if its list has one of them: no other can be sent."""
    owner = type_of_order(known)
    listed = known.params[owner].get("enum") if owner and set(types) <= ORDER_TYPES else None
    kept = [each for each in types if each in listed] if isinstance(listed, list) else []
    return kept or types


def _priced(found: Found) -> Said | None:
    """What only orders with a price of their own take, as Chinese pages call them."""
    types = ["LIMIT", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"] if found.has("all") else ["LIMIT"]
    when = of_type(types, found.known)
    return Said(({"allowed_if": {"when": when, "params": [found.cell]}},)) if when else None


def _required_and_only(found: Found) -> Said | None:
    """A parameter that one kind of margin needs and the other does not take."""
    when = margin(True, found.known)
    if when is None:
        return None
    return Said(
        (
            {"required_if": {"when": when, "params": [found.cell]}},
            {"allowed_if": {"when": when, "params": [found.cell]}},
        )
    )


def _required_isolated(found: Found) -> Said | None:
    when = margin(True, found.known)
    return Said(({"required_if": {"when": when, "params": [found.cell]}},)) if when else None


def _value_if(found: Found) -> Said | None:
    names, param = found.names("N"), found.names("P")[0]
    typed = literals(param, found.values("V"), found.known)
    if typed is None:
        return None
    rules: list[Spec] = [{"value_if": {"when": {"present": name}, "param": param, "in": typed}} for name in names]
    return Said(tuple(rules))


def _value_when(found: Found) -> Said | None:
    when = condition(found.text("when"), found.masked, found.known)
    param = found.names("P")[0]
    typed = literals(param, found.values("V"), found.known)
    return Said(({"value_if": {"when": when, "param": param, "in": typed}},)) if when and typed else None


_ONLY = r"(?:note that )?(?:this |it )?(?:parameter )?"
_ORDERS = (
    r"(?:the )?{V}(?: leg)?(?: (?:orders?|types?|legs?))*(?: to (?:make|create|specify) "
    r"(?:an iceberg order|(?:the )?(?:limit )?price))?"
)
_TO = r"(?: to specify (?:the )?(?:limit )?price)?"

RULES: list[Rule] = [
    *rule(
        "allowed_if",
        _allowed,
        rf"{_ONLY}can (?:only )?{{sent}} (?:if|when) {{when}}{_TO}",
        rf"{_ONLY}(?:is )?(?:only )?(?:available|avaliable|applicable|valid|supported|effective) (?:if|when"
        rf"|only if|only when) {{when}}",
        r"(?:请注意,?)?(?:仅|只有?)(?:在)?{zif}{when}(?:时)?,?(?:才)?(?:能|可|可以)(?:使用|用)?(?:此功能|此参数)?",
        r"{zif}{when}(?:时)?,?(?:才)?(?:能|可|可以)(?:使用|用)?(?:此参数|用?以?于?指定限价|以指定限价"
        r"|以?用?于?设定限价)?",
        cell=True,
    ),
    *rule(
        "allowed_if",
        _allowed_types,
        rf"(?:close-all,? ?)?(?:only )?used (?:only )?with {_ORDERS}",
        rf"(?:is )?(?:only )?(?:available|avaliable|applicable|valid|supported|support|used|works) ?(?:only )?"
        rf"(?:to|for|with|in|under) {_ORDERS}",
        rf"(?:is )?(?:applies|applicable) only to {_ORDERS}",
        rf"only (?:for|with) {_ORDERS}",
        r"(?:触发后全部平仓,)?(?:仅|只)(?:有)?(?:适用于|用于|支持|限于?|在|对)?{V}(?:订单|单)?(?:类型)?"
        r"(?:需要此参数|可用|支持|有效|使用(?:此参数)?|可以使用)?",
        r"(?:仅|只)?{V}(?:订单|单)(?:类型)?(?:使用|需要此参数|可用)",
        r"(?:仅|只)?{V}需要此参数",
        r"与{V}(?:订单)?一起使用(?:创建.{1,12}订单)?",
        cell=True,
    ),
    *rule(
        "allowed_if",
        _allowed_types,
        rf"(?:the )?(?:parameter )?{{N}} (?:is |are )?(?:only )?(?:applies|apply|applicable|available|used"
        rf"|valid|supported) only (?:to|for|with) {_ORDERS}",
        r"{N}仅适用于{V}(?:订单|单)?",
    ),
    *rule(
        "allowed_if",
        _priced,
        r"仅有限价单(?P<all>\(包括条件.{2,4}与限价做[市事]单\))?可以使用该参数(?:,含义为.{1,40})?",
        cell=True,
    ),
    *rule(
        "required_and_only",
        _required_and_only,
        r"mandatory for isolated margin,? not .{1,12}for cross(?:ed)?(?: margin)?",
        r"逐仓(?:杠杆)?必填,?全仓.{0,2}不支持(?:该参数)?",
        cell=True,
    ),
    *rule("required_if", _required_isolated, r"(?:.{1,8},)?查询逐仓(?:杠杆账户|数据)?时?必[需填]", cell=True),
    *rule("allowed_if", _allowed, r"only for {when}", r"仅(?:用于|适用于|限){when}", cell=True),
    *rule(
        "value_if",
        _value_if,
        r"(?:any|an) order with (?:an |a )?{N} must have (?:the )?{P} (?:set to|=|as) {V}",
        r"if {N} (?:is|are) {sent},? {P} {must} be (?:set to )?{V}",
        r"(?:带有|使用){N}的订单(?:的)?必须将{P}设置为{V}",
        r"如果(?:使用|设置|发送)(?:了)?{N},{P}必须(?:是|为|设置为){V}",
    ),
    *rule(
        "value_if",
        _value_when,
        r"(?:if|when|for) {when},? (?:the )?{P} {must} (?:always )?be (?:set to )?{V}",
        r"{zif}{when}(?:时)?,(?:则)?{P}必须(?:是|为|设置为){V}",
    ),
]
