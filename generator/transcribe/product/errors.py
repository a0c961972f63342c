"""The error codes of a product: each once, with its name; messages apart, since they are sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.transcribe.blocks import Block, Heading, Item, Page, Row, Table
from generator.transcribe.product.account import ENGLISH, LEFT_OUT, Account, Spec

_CODE = re.compile(r"`?[-–−](?P<code>\d{3,6})\b`?(?!\d|x)[ :：.,\-–]*(?P<name>.*)", re.DOTALL)
_NAMED = re.compile(r"[-–−](?P<code>\d{3,6}) +(?P<name>[A-Z][A-Z0-9_]{2,60})")
_LISTED = re.compile(r"`[-–−](?P<code>\d{3,6}) +(?P<name>[A-Z][A-Z0-9_]{2,60})`")
_MESSAGES = re.compile(r"error messages?|报错信息|错误信息|错误消息", re.IGNORECASE)
_CHINESE = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Code:
    """A code as a page gives it."""

    code: int
    name: str | None
    page: Page
    line: int


def errors(pages: Mapping[str, tuple[Page, ...]], account: Account) -> list[Spec]:
    """The `errors` of a product: the English page's, then those which the Chinese one alone lists."""
    said = {lang: _once(pages, lang, account) for lang in ("en", "zh")}
    return [_spec(code, said["en"].get(code), said["zh"].get(code), account) for code in {**said["en"], **said["zh"]}]


def messages(pages: Mapping[str, tuple[Page, ...]]) -> dict[int, tuple[str, ...]]:
    """What the English page says below each code, for a catalogue that keeps prose."""
    found: dict[int, list[str]] = {}
    for page in (each for group in pages.values() for each in group if each.lang == "en"):
        below: list[str] = []
        for block in page.blocks:
            if isinstance(block, Heading):
                match = _CODE.fullmatch(block.text)
                below = found.setdefault(-int(match["code"]), []) if match else []
            elif isinstance(block, Item):
                below.append(block.text)
    return {code: tuple(texts) for code, texts in found.items() if texts}


def _once(pages: Mapping[str, tuple[Page, ...]], lang: str, account: Account) -> dict[int, Code]:
    found: dict[int, Code] = {}
    for page in (each for group in pages.values() for each in group if each.lang == lang):
        for block in page.blocks:
            for code in _read(block, page, account):
                first = found.setdefault(code.code, code)
                if first.name != code.name:
                    said = f"{code.code} {code.name or ''}".strip()
                    account.finding(page, code.line, "heading", "error-named-twice", said)
    return found


def _read(block: Block, page: Page, account: Account) -> Iterator[Code]:
    if isinstance(block, Heading):
        yield from _heading(block, page, account)
    elif isinstance(block, Item) and (match := _LISTED.fullmatch(block.text)):
        yield Code(-int(match["code"]), match["name"], page, block.line)
    elif isinstance(block, Table) and not _MESSAGES.search(block.header.cells[0].text if block.header.cells else ""):
        for row in (block.header, *block.rows):
            account.finding(page, row.line, "row", "error-row", _shown(row))


def _heading(block: Heading, page: Page, account: Account) -> Iterator[Code]:
    if match := _CODE.fullmatch(block.text):
        yield Code(-int(match["code"]), _name(match["name"], page), page, block.line)
        return
    several = list(_NAMED.finditer(block.text))
    for match in several:
        yield Code(-int(match["code"]), match["name"], page, block.line)
    if not several and block.level > 2:
        account.finding(page, block.line, "heading", "error-heading", block.text)


def _name(text: str, page: Page) -> str | None:
    """The name behind a code; what holds Chinese is a translation, and no name."""
    plain = "".join(sign for sign in " ".join(text.strip("` .").split()) if sign.isprintable())
    if page.lang == "zh" and (_CHINESE.search(plain) or " " in plain):
        return None
    return plain[:300] or None


def _shown(row: Row) -> str:
    return " | ".join(cell.text for cell in row.cells)


def _spec(code: int, en: Code | None, zh: Code | None, account: Account) -> Spec:
    taken = en or zh
    if taken is None:
        return {"code": code}
    fact = f"errors.{code}"
    account.fact(fact, taken.page, taken.line)
    if en is None:
        account.disagreement(fact, None, taken.name, "zh", LEFT_OUT)
    elif en.name and zh and zh.name and en.name != zh.name:
        account.disagreement(f"{fact}.name", en.name, zh.name, "en", ENGLISH)
    return {"code": code} | ({"name": taken.name} if taken.name else {})
