"""Statements of description cells that hold words of a rule and still are no fact about the request."""

from __future__ import annotations

import re

from generator.transcribe.facts.cells.cells_text import plain, without_examples
from generator.transcribe.facts.wording import limiting, narrowed, without_names

_FORMS: tuple[tuple[str, str], ...] = (
    (
        "pointer",
        r"(?:note:? )?(?:please |more info |for (?:more |further )?(?:information|details?),? ?(?:please )?)*"
        r"(?:see|refer|check|in ?faq)\b.{0,200}",
    ),
    ("pointer", r".{0,60}?(?:详见|参阅|参见|参考|请看|请参阅|请参考|有关可用选项|有关此信息|有关详情|备注).{0,120}"),
    ("pointer", r".{0,160}can be found in .{0,120}|.{0,80}(?:通过|可以在).{0,80}(?:获取|获得|查询).{0,40}"),
    ("symbol-dependent", r"the allowed (?:enums?|values?) (?:is|are) dependent on .{1,20} configured on .{1,12}"),
    ("symbol-dependent", r"允许的 ?(?:enum|值|数值)取决于.{2,5}的配置"),
    ("identifies", r".{0,60}?(?:arbitrary|used to (?:uniquely )?identify|用于?(?:唯一)?(?:标识|识别)|标识).{0,80}"),
    ("identifier", r"(?:the )?(?:[\w ]{0,40})unique (?:flag|identifier)|.{0,4}唯一.{0,8}(?:标识符|流水号)"),
    ("distinct", r"`?\w+`? is distinct from .{0,200}|`?\w+`? ?与 ?.{0,160}不同"),
    ("status-error", r".{0,40}status mismatch returns error .{0,80}|.{0,30}状态不匹配.{0,60}"),
    (
        "status-filter",
        r".{0,60}non-matching ones are .{4,10}excluded from .{1,14}|.{0,40}(?:响应中不会包括).{0,40}",
    ),
    (
        "answer",
        r"(?:only )?returns?\b.{0,160}|(?:只)?返回.{0,60}(?:之后|及之后|数据|记录|结果|成交|订单|数量).{0,20}"
        r"|从.{0,40}开始返回.{0,20}",
    ),
    ("answer", r"(?:when|if) set to `?(?:true|false)`?,.{0,160}|.{0,20}(?:如果|若)(?:为)?`?(?:true|false)`?时?.{0,60}"),
    (
        "encoded",
        r"(?:address book cap is \d+, ?)?space in \w+ should be encoded into `?%20`?"
        r"|needs? to be (?:url-?)?encoded(?: (?:to|in) url-?encoded format)?|.{0,8}空格需要encode成 ?`?%20`?",
    ),
    # What is then assumed is a clause of its own.
    ("condition", r"如果未发送"),
    ("account-limit", r"地址簿上限为\d+(?:, ?超出后会造成提现失败)?"),
    ("archive", r"查询\d+个月.{2,5}, ?需要设为 ?`?true`?|set to `true` for archived data from \d+ months ago"),
    ("verify", r"if both .{1,12}are not met,? .{1,12}will be rejected|如果两个.{2,4}不满足, ?则.{2,4}被拒绝"),
    (
        "advice",
        r"please reduce your size if .{4,12}is above [\w ]{1,40}"
        r"|请降低.{4,8}, ?如果.{4,8}超过了上限",
    ),
    ("name", r"(?:数量|净delta|IP)限制(?:状态)?|逐仓交易对, ?适用于逐仓查询"),
    ("both-forms", r"(?:[\w ]{1,60}, )?supports both plaintext & encrypted code"),
    ("answer-flag", r"(?:when|if) set to `?true`?, emits only the .{1,24}of an account"),
    ("answer-flag", r"true: ?(?:only returns? records that [\w ]{1,40}|只返回需要回答[\u4e00-\u9fff]{1,8}的记录)"),
    ("same-as-before", r"`?\w+`? ?(?:needs? to be same as .{1,20}|需要和原订单相同)"),
    ("arithmetic", r"(?:the )?(?:real |注意 ?)?.{0,24}(?:amount ?=|取值于:?)[, ]*min\(.{0,160}\)(?:,? ?两者取小)?"),
    ("answer", r"(?:true|false)(?:/[^\s:]+)?:.{0,120}"),
    ("manual-reset", r".{0,60}if set to 0 .{1,8}reset is required|.{0,20}设置为0后.{0,40}"),
    (
        "capped",
        r"if limit > \d+, (?:only \d+ entries will be returned|then the response will truncate to \d+)"
        r"|如果 limit > \d+, ?最多返回\d+条数据",
    ),
    ("last", r"must be the last parameter|必须是最后一个参数"),
    (
        "precision",
        r"(?:.{1,12} )?timestamp only retains second-level .{1,12}, ms part .{1,8} ignored"
        r"|.{1,8}仅保留秒级精度,毫秒.{1,10}忽略",
    ),
    ("truths", r"(?:is |是否)?.{0,60}[ `](?:true/false|true or false)`?"),
    (
        "list-lead",
        r"(?:the )?(?:(?:possible )?(?:supported|valid|allowed) values?(?: are)?|支持的(?:数)?值(?:有|见|为)?|有效值"
        r"|allowed values|指定类型)",
    ),
    (
        "market-maker",
        r"仅?做 ?maker|post only|reduce only|仅减仓|自带只平仓效果|is market maker protection order|是否为mmp订单",
    ),
    (
        "query",
        r"(?:query|describe|lookup|cancel|filters?) .{0,60}"
        r"(?:single symbol|multiple symbols|`\w+`|all symbols?|permissions)",
    ),
    (
        "page",
        r"(?:number of (?:result sets returned|records|results to return)"
        r"|currently? querying page|the currently querying page"
        r"|每页数量|返回的结果集数量|每次返回的数据条数限制|limit)",
    ),
    ("price-of", r"price level to peg the price to|limit price of the order|symbol limit price.{0,60}"),
    ("size-of", r"sets the (?:quantity|price) .{0,60}|quantity for both .{1,12}the order list"),
)
_COMPILED = tuple((rule, re.compile(narrowed(form), re.IGNORECASE | re.DOTALL)) for rule, form in _FORMS)
#: Forms that say little of what they let through, and the words that none of it may hold.
_WIDE = (
    "pointer", "identifies", "answer", "query", "identifier", "distinct", "truths", "size-of", "price-of",
    "status-error",
)  # fmt: skip
_DEMANDS = re.compile(
    r"\b(?:must|cannot|can't|required|mandatory|reject\w*|defaults?|together|either|at (?:least|most)|only|needs?"
    r"|should|not|never|up to|supplied)\b"
    r"|必须|不能|不可|必填|必传|拒绝|默认|至少|最多|仅|需|最长|上限|缺省|勿|互斥|配合",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"[\s.,;:()\[\]|/\-–*\"'`]*(?:or|and|或|eg|e\.g)?[\s.,;:()\[\]|/\-–*\"'`]*", re.IGNORECASE)


def prose(text: str) -> str | None:
    """The rule by which a text is no fact; None if it may be one."""
    flat = without_examples(text).strip(" .,;:")
    if _NOTHING.fullmatch(flat):
        return "example" if text.strip(" .,;:()") else "nothing"
    demands = _DEMANDS.search(without_names(flat)) is not None
    for rule, form in _COMPILED:
        if demands and rule in _WIDE:
            continue
        if form.fullmatch(flat) or form.fullmatch(plain(text).strip(" .,;:")):
            return rule
    return None if limiting(flat) else "plain"
