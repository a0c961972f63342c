"""Clauses that bound a number, the length of a text or the size of a list."""

from __future__ import annotations

from generator.transcribe.facts.cells.cells_forms import IS, MAX, MIN, NUM, SUBJECT, Form, interval, numeric, said, span
from generator.transcribe.facts.cells.cells_text import NUMBER, SPAN_WORD

FORMS: tuple[Form, ...] = (
    ("max", rf"{MAX}{IS}{NUM}", numeric("max")),
    ("max", rf"{MAX}{IS}{NUM} ?(?P<unit>{SPAN_WORD})", span("max")),
    (
        "unique",
        r"(?:那么)?只有在前一个订单成交后.{1,6}接受.{1,8},否则.{1,10}拒绝",
        said(unique=True),
    ),
    (
        "max",
        rf"(?:{SUBJECT}\s*(?:cannot|can not|can't|must not|should not) (?:be )?"
        rf"(?:greater than|exceed|larger than|more than)|no more than)\s*{NUM}",
        numeric("max"),
    ),
    ("max", rf"{SUBJECT}\s*(?:不能|不得|不可|不)(?:大于|超过|高于)\s*{NUM}", numeric("max")),
    ("min", rf"{MIN}{IS}{NUM}", numeric("min")),
    ("min", rf"{SUBJECT}\s*(?:cannot|can not|can't|must not) be (?:less|smaller|lower) than\s*{NUM}", numeric("min")),
    ("min", rf"{SUBJECT}\s*(?:不能|不得|不可)(?:小于|低于)\s*{NUM}", numeric("min")),
    ("min", rf"values? (?:smaller|less) than {NUM} (?:are|is) reserved and cannot be used", numeric("min")),
    (
        "min",
        rf".{{0,60}}?小于\s*{NUM}\s*(?:的值)?(?:被|为|是)*保留值?的?,?(?:应此|因此)?(?:无法|不能)(?:被)?使用",
        numeric("min"),
    ),
    ("min", r"(?:start(?:ing)? fro?m|start form|开始值|从) ?(?P<n>\d)(?:开始)?", numeric("min")),
    ("min-zero", r"negative values? .{0,30}not accepted|负值无效", said(min="0")),
    (
        "range",
        rf"(?:(?!\be\.?g|example|如).){{0,60}}?"
        rf"(?:in seconds|in milliseconds|range|取值范围|可取值范围|单位发送|在)?[:,.]?\s*"
        rf"(?P<open>[(\[])(?P<low>{NUMBER}), ?(?P<high>{NUMBER})(?P<close>[)\]])(?:之间)?",
        interval,
    ),
    (
        "range",
        rf".{{0,40}}?:\s*(?:int(?:eger)? )?from (?P<low>{NUMBER}) to (?P<high>{NUMBER})(?P<close>)(?P<open>)",
        lambda m: {"min": m["low"], "max": m["high"]},
    ),
    (
        "range",
        rf".{{0,20}}?:\s*(?P<low>{NUMBER}) ?到 ?(?P<high>{NUMBER}) ?整数",
        lambda m: {"min": m["low"], "max": m["high"]},
    ),
    (
        "length",
        r"length should be (?P<n>\d{1,4}) characters|必须传入(?P<m>\d{1,4})位",
        lambda m: {"length": m["n"] or m["m"]},
    ),
    (
        "size",
        r"max(?:imum)?(?: length)? (?P<n>\d{1,4})(?: (?:\w+ ){0,2}(?:(?:is|are|be|can be) )?(?:supported|sent)?"
        r"| (?:orders?|\w+))?(?: for an? [\w ]{1,20})?(?:\s*\(.{0,40}\))?",
        numeric("max_items"),
    ),
    ("length", r"max(?:\.|imum)? (?P<n>\d{1,4}) characters", lambda m: {"max_length": m["n"]}),
    ("length", r"(?:the )?max(?:imum)? length is (?P<n>\d{1,4}) characters", lambda m: {"max_length": m["n"]}),
    ("length", r"(?:\w+ )?length should be less than (?P<n>\d{1,4})", lambda m: {"max_length": str(int(m["n"]) - 1)}),
    ("size", r"up to (?P<n>\d{1,4})|最多(?:可以)?(?P<m>\d{1,4})个", lambda m: {"max_items": m["n"] or m["m"]}),
    ("size", r"(?:一次)?最多(?:可以|可)?(?:支持|传|传入)\s*(?P<n>\d{1,4})\s*个.{0,8}", numeric("max_items")),
)
