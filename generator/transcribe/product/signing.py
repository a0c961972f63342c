"""What the tags demand, and how requests are signed."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from generator.transcribe.blocks import Code, Heading, Page, Row, Table
from generator.transcribe.product.account import ENGLISH, LEFT_OUT, Account, Spec, general, texts

DEFAULTS: Mapping[str, object] = {
    "keys": ["hmac", "rsa", "ed25519"],
    "recv_window_default": 5000,
    "recv_window_max": 60000,
    "session_logon": False,
}
"""What the format assumes of what a product does not say."""

Pages = Mapping[str, tuple[Page, ...]]

_HEADER = re.compile(r"security ?type|鉴权类型", re.IGNORECASE)
_TAG = re.compile(r"`?([A-Z][A-Z_]{2,30})`?")
_DEMANDS = (
    ("none", re.compile(r"accessed freely|不需要鉴权|public market data|公开市场数据", re.IGNORECASE)),
    ("signed", re.compile(r"api-?key ?(?:and|和) ?(?:a )?(?:signature|签名)", re.IGNORECASE)),
    ("key", re.compile(r"requires sending a valid api-?key\.?$|需要有效的 ?api-?key\.?$", re.IGNORECASE)),
)
_ALL_SIGNED = re.compile(r"(?:except for|除了?为?) ?`NONE` ?(?:外)?[,，].{0,60}`SIGNED`", re.IGNORECASE | re.DOTALL)
_SIGNED = re.compile(r"`SIGNED` ?(?:endpoints?|requests?|接口|请求).{0,120}`?signature`?", re.IGNORECASE | re.DOTALL)
_KEYS = (
    ("hmac", re.compile(r"\bHMAC\b", re.IGNORECASE)),
    ("rsa", re.compile(r"\bRSA\b")),
    ("ed25519", re.compile(r"\bEd25519\b", re.IGNORECASE)),
)
_ABOUT_KEYS = re.compile(
    r"\bwe support\b|我们支持|\bkeys are supported|密钥用于|signatures? ?(?:generated )?using"
    r"|use `?HMAC SHA256`? signatures"
    r"|签名使用|使用 \w+ 生成的签名",
    re.IGNORECASE,
)
_WINDOW = re.compile(r"recvWindow")
_DEFAULT = re.compile(
    r"(?:defaults? (?:to|is)|默认(?:值)?(?:为|是)?) ?`?(\d{1,6})(?!\d)|(\d{1,6}) ?毫秒之前发出的", re.IGNORECASE
)
_MAX = re.compile(
    r"(?:max(?:imum)? cannot go beyond|cannot (?:exceed|be greater than)|maximum `?recvWindow`? is|最大值?(?:为|是)?"
    r"|不能(?:超过|大于)) ?`?(\d{1,3}(?:,\d{3})+|\d{1,6})(?!\d) ?(秒)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Said:
    value: str
    page: Page
    line: int


def security(pages: Pages, elsewhere: Pages, tags: Collection[str], account: Account) -> Spec:
    """The `security` of a product; `tags` are those of its endpoints.

    A tag of which its pages say nothing means what it means `elsewhere`, in other products' general pages, if these
    agree; that, and a tag without any meaning, is reported.
    """
    said = {lang: _table(_of(pages, lang), account) for lang in ("en", "zh")}
    spec: Spec = {}
    for tag in {**said["en"], **said["zh"]}:
        en, zh = said["en"].get(tag), said["zh"].get(tag)
        if en and zh and en.value != zh.value:
            account.disagreement(f"security.{tag}", en.value, zh.value, "en", ENGLISH)
        elif (en is None or zh is None) and said["en"] and said["zh"]:
            account.disagreement(f"security.{tag}", en and en.value, zh and zh.value, "en" if en else "zh", LEFT_OUT)
        if taken := en or zh:
            account.fact(f"security.{tag}", taken.page, taken.line)
            spec[tag] = taken.value
    spec.setdefault("NONE", "none")
    for tag in sorted({tag for tag in tags if _TAG.fullmatch(tag)} - set(spec)):
        own = _signed_tag([page for group in pages.values() for page in group]) if tag == "SIGNED" else None
        taken = own or _agreed(tag, elsewhere)
        if taken:
            account.fact(f"security.{tag}", taken.page, taken.line)
            spec[tag] = taken.value
    return spec


def unknown_tags(spec: Spec, tags: Collection[str]) -> list[str]:
    """The tags that a product's `security` does not explain."""
    return sorted(set(tags) - set(spec["security"]))


def signing(pages: Pages, account: Account) -> Spec:
    """The `signing` of a product, without what the format assumes anyway."""
    everything = [page for group in pages.values() for page in group]
    spec: Spec = {}
    if keys := _keys(everything, account):
        spec["keys"] = keys
    for key, pattern in (("recv_window_default", _DEFAULT), ("recv_window_max", _MAX)):
        said = {lang: _window([p for p in everything if p.lang == lang], pattern) for lang in ("en", "zh")}
        if taken := said["en"] or said["zh"]:
            other = said["zh"]
            if other and other.value != taken.value:
                account.disagreement(f"signing.{key}", int(taken.value), int(other.value), "en", ENGLISH)
            account.fact(f"signing.{key}", taken.page, taken.line)
            spec[key] = int(taken.value)
        elif keys:
            account.finding(everything[0], 1, "paragraph", "unstated", f"signing.{key}")
    if logon := _logon(everything):
        account.fact("signing.session_logon", logon.page, logon.line)
        spec["session_logon"] = True
    return {key: value for key, value in spec.items() if value != DEFAULTS[key]}


def _table(pages: list[Page], account: Account) -> dict[str, _Said]:
    found: dict[str, _Said] = {}
    for page in pages:
        part = general(page)
        others = "signed" if any(_ALL_SIGNED.search(text.block.text) for text in texts(part)) else None
        for table in (block for block in part if isinstance(block, Table)):
            if not table.header.cells or not _HEADER.fullmatch(table.header.cells[0].text.strip()):
                continue
            for row in table.rows:
                _row(row, others, page, found, account)
    return found


def _agreed(tag: str, pages: Pages) -> _Said | None:
    """What a tag demands on all pages that say so, in whatever language; None if two of them differ."""
    quiet = Account()
    found = [table[tag] for group in pages.values() for page in group if tag in (table := _table([page], quiet))]
    return found[0] if len({each.value for each in found}) == 1 else None


def _of(pages: Pages, lang: str) -> list[Page]:
    return [page for group in pages.values() for page in group if page.lang == lang]


def _row(row: Row, others: str | None, page: Page, found: dict[str, _Said], account: Account) -> None:
    tag = _TAG.fullmatch(row.cells[0].text.strip()) if row.cells else None
    meaning = row.cells[1].text.strip() if len(row.cells) > 1 else ""
    demand = next((kind for kind, pattern in _DEMANDS if pattern.search(meaning.rstrip("。 "))), None)
    if demand is None and tag and tag[1] != "NONE":
        demand = others
    if tag is None or demand is None:
        account.finding(page, row.line, "row", "security-row", " | ".join(cell.text for cell in row.cells))
        return
    first = found.setdefault(tag[1], _Said(demand, page, row.line))
    if first.value != demand:
        account.finding(page, row.line, "row", "security-row-differs", f"{tag[1]}: {demand}")


def _signed_tag(pages: list[Page]) -> _Said | None:
    for page in pages:
        for text in texts(general(page)):
            if _SIGNED.search(text.block.text):
                return _Said("signed", page, text.block.line)
    return None


def _keys(pages: list[Page], account: Account) -> list[str]:
    found: dict[str, tuple[Page, int]] = {}
    for page in pages:
        part = general(page)
        said = [(block.line, block.text) for block in part if isinstance(block, Heading)]
        said += [(t.block.line, t.block.text) for t in texts(part) if _ABOUT_KEYS.search(t.block.text)]
        for line, text in said:
            for kind, pattern in _KEYS:
                if pattern.search(text):
                    found.setdefault(kind, (page, line))
    for kind, (page, line) in found.items():
        account.fact(f"signing.keys.{kind}", page, line)
    return [kind for kind, _ in _KEYS if kind in found]


def _window(pages: list[Page], pattern: re.Pattern[str]) -> _Said | None:
    for page in pages:
        for text in texts(general(page)):
            match = pattern.search(text.block.text) if _WINDOW.search(text.block.text) else None
            if match:
                number = next(group for group in match.groups() if group and group != "秒").replace(",", "")
                window = int(number) * (1000 if "秒" in match.groups() else 1)
                if window:
                    return _Said(str(window), page, text.block.line)
    return None


def _logon(pages: list[Page]) -> _Said | None:
    for page in pages:
        for block in general(page):
            said = "" if isinstance(block, Heading | Table) else block.text
            if "session.logon" in said and (isinstance(block, Code) or "`session.logon`" in said):
                return _Said("true", page, block.line)
    return None
