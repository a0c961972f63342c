"""The budgets of a product: those that its pages state, else those that their examples show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.transcribe.blocks import Code, Heading, Page
from generator.transcribe.product.account import ENGLISH, LEFT_OUT, Account, Spec, Text, general, texts
from generator.transcribe.product.headers import Headers, headers

_N = r"(?P<n>\d[\d,]{0,11})"
_STATED = tuple(
    (per, re.compile(pattern, re.IGNORECASE))
    for per, pattern in (
        ("endpoint", rf"each endpoint with (?P<who>IP|UID) limits .{{1,8}}independent {_N} per minute limit"),
        ("product", rf"endpoints share the {_N} per minute limit based on (?P<who>IP|UID)"),
        ("product", rf"\b(?P<who>IP|order) limits? (?:is|are) {_N}/min"),
        ("endpoint", rf"按照?(?P<who>IP|UID)统计的.{{0,4}}接口权重总额[是为]每分钟{_N}"),
        ("product", rf"按(?P<who>IP|UID)限频.{{0,10}}所有接口共用每分钟{_N}限制"),
        ("product", rf"(?P<who>IP|下单)(?:访问)?频率限制为{_N}/min"),
    )
)
_WHO = {"ip": "ip", "uid": "uid", "order": "orders", "下单": "orders"}
_PREFIX = re.compile(r"`(/[a-z]+/)\*`")
_SHOWN = re.compile(
    r'"rateLimitType"\s*:\s*"(?P<kind>[A-Z_]+)"\s*,\s*"interval"\s*:\s*"(?P<unit>[A-Z]+)"\s*,'
    r'\s*"intervalNum"\s*:\s*(?P<times>\d{1,6})\s*,\s*"limit"\s*:\s*(?P<n>\d{1,12})'
)
_UNITS = {"SECOND": "s", "MINUTE": "m", "HOUR": "h", "DAY": "d"}
_KINDS = {"REQUEST_WEIGHT": "ip", "ORDERS": "orders", "RAW_REQUESTS": "raw_requests"}
_UNFILLED = re.compile(r"unfilled order count|未成交的?订单(?:的)?(?:计数|数量)", re.IGNORECASE)
_ABOUT = re.compile(r"limits?\b|限制|限频", re.IGNORECASE)
_LIMITING = re.compile(
    r"\b(?:limits?|max\w*|at most|per|costs?|every)\b|限制|最多|上限|每|权重|消耗",
    re.IGNORECASE,
)
_PROSE = re.compile(
    r"\bban(?:s|ned)?\b|封禁|for example|例如|indicating that|表示|HTTP \d{3}|`intervalNum` ", re.IGNORECASE
)
_STATUS = frozenset({"403", "408", "409", "418", "429", "503"})
_ORDER = ("ip", "uid", "orders", "raw_requests")


@dataclass(frozen=True, slots=True)
class Budget:
    """A budget as a page gives it."""

    counter: str
    limit: int
    interval: str
    per: str
    paths: str | None
    page: Page
    line: int


def limits(
    general_pages: Mapping[str, tuple[Page, ...]],
    enum_pages: Mapping[str, tuple[Page, ...]],
    own: str | None,
    account: Account,
) -> list[Spec]:
    """The `limits` of a product; `own` is the prefix of its paths, whose budgets alone are its own."""
    everything = [page for group in general_pages.values() for page in group]
    examples = [*everything, *(page for group in enum_pages.values() for page in group)]
    chosen: dict[str, dict[tuple[str, str, str], Budget]] = {}
    for lang in ("en", "zh"):
        stated = [b for page in everything if page.lang == lang for b in _stated(page, account)]
        shown = _shown_once([page for page in examples if page.lang == lang], account)
        own_ones = (b for b in stated or shown if own is None or b.paths in (None, own))
        chosen[lang] = {(b.paths or "", b.counter, b.interval): b for b in own_ones}
        _compare_examples(stated, shown, account)
    taken = list({**chosen["zh"], **chosen["en"]}.values())
    taken.sort(key=lambda b: (_ORDER.index(_base(b.counter)), _seconds(b.interval)))
    shown_by = headers(everything)
    _compare_languages(chosen["en"], chosen["zh"], account)
    for at, budget in enumerate(taken):
        account.fact(f"limits.{at}", budget.page, budget.line)
    return [_spec(budget, shown_by) for budget in taken]


def _stated(page: Page, account: Account) -> Iterator[Budget]:
    for text in texts(general(page)):
        found = [(per, match) for per, pattern in _STATED for match in pattern.finditer(text.block.text)]
        paths = _paths(text)
        for per, match in found:
            if number := int(match["n"].replace(",", "")):
                yield Budget(_WHO[match["who"].lower()], number, "1m", per, paths, page, text.block.line)
        if not found and _is_limit(text):
            account.finding(page, text.block.line, "note", "limit-not-held", text.block.text)


def _paths(text: Text) -> str | None:
    for said in (text.block.text, *(parent.text for parent in text.parents)):
        if match := _PREFIX.search(said):
            return match[1]
    return None


def _is_limit(text: Text) -> bool:
    """Whether a line below a heading about limits limits something to a number."""
    if not any(_ABOUT.search(heading.text) for heading in text.headings):
        return False
    if _PROSE.search(text.block.text):
        return False
    plain = re.sub(r"`[^`]*`", "", text.block.text)
    numbers = [n for n in re.findall(r"\d+", plain) if n not in _STATUS]
    return bool(numbers) and _LIMITING.search(plain) is not None


def _shown_once(pages: Sequence[Page], account: Account) -> list[Budget]:
    """What examples show, each kind of budget from the first page that shows it."""
    found: dict[tuple[str, str], Budget] = {}
    first: dict[str, Page] = {}
    for page in pages:
        for budget in _shown(page, account):
            owner = first.setdefault(_base(budget.counter), page)
            known = found.get((budget.counter, budget.interval))
            if owner is page and known is None:
                found[budget.counter, budget.interval] = budget
            elif known is None or known.limit != budget.limit:
                said = f"{budget.counter}: {budget.limit}/{budget.interval}"
                account.finding(page, budget.line, "code", "limit-shown-differs", said)
    return list(found.values())


def _shown(page: Page, account: Account) -> Iterator[Budget]:
    part = general(page)
    unfilled = any(isinstance(block, Heading) and _UNFILLED.search(block.text) for block in part)
    for block in part:
        if not isinstance(block, Code):
            continue
        for match in _SHOWN.finditer(block.text):
            line = block.line + block.text[: match.start()].count("\n")
            if match["kind"] not in _KINDS or match["unit"] not in _UNITS or not int(match["n"]) * int(match["times"]):
                said = f"{match['kind']}: {match['n']}/{match['times']} {match['unit']}"
                account.finding(page, line, "code", "limit-shown-unknown", said)
                continue
            interval = f"{int(match['times'])}{_UNITS[match['unit']]}"
            counter = _orders(interval, unfilled) if match["kind"] == "ORDERS" else _KINDS[match["kind"]]
            yield Budget(counter, int(match["n"]), interval, "product", None, page, line)


def _orders(interval: str, unfilled: bool) -> str:
    """The counter of orders: those not filled where the page counts these, else that of the interval."""
    return "unfilled_orders" if unfilled else {"10s": "order_10s", "1m": "order_1m"}.get(interval, "orders")


def _base(counter: str) -> str:
    return "orders" if "order" in counter else counter


def _compare_examples(stated: list[Budget], shown: list[Budget], account: Account) -> None:
    """Examples that show another number than the text states, for a budget of the whole product."""
    known = {(_base(b.counter), b.interval): b.limit for b in stated if b.paths is None}
    for budget in shown:
        limit = known.get((_base(budget.counter), budget.interval))
        if limit is not None and limit != budget.limit:
            said = f"{budget.counter}: {budget.limit}/{budget.interval}"
            account.finding(budget.page, budget.line, "code", "limit-shown-differs", said)


def _compare_languages(
    en: Mapping[tuple[str, str, str], Budget], zh: Mapping[tuple[str, str, str], Budget], account: Account
) -> None:
    """A product of which only one language has pages has no disagreements."""
    for key in {**en, **zh} if en and zh else ():
        one, other = en.get(key), zh.get(key)
        if (one and one.limit) == (other and other.limit):
            continue
        fact = f"limits.{key[1]}/{key[2]}"
        why = ENGLISH if one and other else LEFT_OUT
        account.disagreement(fact, one and one.limit, other and other.limit, "en" if one else "zh", why)


def _seconds(interval: str) -> int:
    return int(interval[:-1]) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[interval[-1]]


def _spec(budget: Budget, shown_by: Headers) -> Spec:
    spec: Spec = {"counter": budget.counter, "limit": budget.limit, "interval": budget.interval}
    if budget.per == "endpoint":
        spec["per"] = "endpoint"
    if budget.paths:
        spec["paths"] = budget.paths
    names = shown_by.of(budget.counter, _base(budget.counter), budget.interval, budget.per == "endpoint")
    return spec | ({"headers": names} if names else {})
