"""Error codes that the page of an endpoint names, with the messages that the exchange sends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.transcribe.blocks import Block, Code, Item, Paragraph, Row, Table
from generator.transcribe.facts.answers import infer
from generator.transcribe.facts.reading import Spec
from generator.transcribe.facts.sentences import split
from generator.transcribe.facts.wording import limiting, plain
from generator.transcribe.ledger import Kind, Ledger
from generator.transcribe.sections import Part

_QUOTE = "[\"“”'‘’]"
_PAYLOAD = re.compile(
    rf"\{{\s*{_QUOTE}?code{_QUOTE}?\s*:\s*{_QUOTE}?(?P<code>-?\d{{1,9}}){_QUOTE}?\s*,"
    rf"\s*{_QUOTE}?msg{_QUOTE}?\s*:\s*[\"“”](?P<msg>[^\"“”\n]{{0,300}})[\"“”]\s*,?\s*\}}"
)
_NAME = re.compile(r"(?P<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![A-Za-z0-9_])|[A-Z][a-z]+(?= ?:))")
_CODE = re.compile(r"(?P<code>-\d{3,9}) ?(?:[:.,-]|$)")
_ADVICE = re.compile(
    r"^(?:we (?:recommend|suggest)|you (?:may wish|can resolve)\b)|\byou may wish to\b|^(?:我们)?建议|，建议您",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"\bit will trigger this error\b|返回此错误提示|所有\w{1,8}请求均被拒绝|余额不足以支持|以确保订单金额不超过",
    re.IGNORECASE,
)
_CODE_COLUMN = re.compile(r"(?:error )?code|错误代?码|错误编号", re.IGNORECASE)
_MESSAGE_COLUMN = re.compile(r"(?:error )?(?:msg|message)|错误信息|信息", re.IGNORECASE)


def read(parts: Sequence[Part], ledger: Ledger) -> list[Spec]:
    """The codes that parts of the kind `errors` name, each code with each message once, in the page's order."""
    errors: list[Spec] = []
    for part in parts:
        name: tuple[int, str] | None = None
        for block in part.blocks:
            if isinstance(block, Table):
                found = list(_table(block, ledger))
            elif isinstance(block, Paragraph | Item | Code):
                if isinstance(block, Item) and (heading := _NAME.match(plain(block.text))):
                    _without_code(name, ledger)
                    name = block.line, heading["name"]
                found = _text(block, name[1] if name else None, ledger)
                name = None if found else name
            else:
                continue
            errors += [error for error in found if error not in errors]
        _without_code(name, ledger)
    return errors


def shown(errors: Sequence[Spec], examples: Sequence[Spec]) -> list[Spec]:
    """The codes that a page names, and those of the failures that it shows as a whole answer."""
    found = list(errors)
    for example in examples:
        value = example["value"]
        if example.get("status", 200) < 400 or not infer.is_error(value):
            continue
        if value["code"] not in [error["code"] for error in found]:
            found.append(_error(value["code"], None, value["msg"]))
    return found


def _without_code(name: tuple[int, str] | None, ledger: Ledger) -> None:
    """A name whose code the page does not tell: the format knows errors by their codes."""
    if name:
        ledger.unmodelled(name[0], "note", "error-without-code", name[1])


def _text(block: Paragraph | Item | Code, name: str | None, ledger: Ledger) -> list[Spec]:
    kind: Kind = "code" if isinstance(block, Code) else "paragraph"
    found = [_error(int(match["code"]), name, match["msg"]) for match in _PAYLOAD.finditer(block.text)]
    if not found and isinstance(block, Item) and (match := _CODE.match(plain(block.text))):
        found = [_error(int(match["code"]), None, None)]
    if found:
        ledger.fact(block.line, kind, "error")
    else:
        _explanation(block, ledger)
    return found


def _explanation(block: Block, ledger: Ledger) -> None:
    """What only explains an error is prose, unless it limits what may be sent."""
    if isinstance(block, Code):
        ledger.unmodelled(block.line, "code", "error", block.text)
    elif isinstance(block, Paragraph | Item):
        named = isinstance(block, Item) and _NAME.match(plain(block.text)) is not None
        for sentence in split(block.text, ledger.lang):
            if _ADVICE.search(sentence) or _CAUSE.search(sentence) or named:
                # Of an error that has a name and no code, the name is reported already.
                ledger.prose(block.line, "paragraph", "error-cause")
            elif limiting(sentence):
                ledger.unmodelled(block.line, "paragraph", "error", sentence)
            else:
                ledger.prose(block.line, "paragraph", "error")


def _table(table: Table, ledger: Ledger) -> Iterator[Spec]:
    titles = [plain(cell.text) for cell in table.header.cells]
    code = next((at for at, title in enumerate(titles) if _CODE_COLUMN.fullmatch(title)), None)
    message = next((at for at, title in enumerate(titles) if _MESSAGE_COLUMN.fullmatch(title)), None)
    for row in table.rows:
        if error := _row(row, code, message):
            ledger.fact(row.line, "row", "error")
            yield error
        else:
            ledger.unmodelled(row.line, "row", "error", " | ".join(cell.text for cell in row.cells))


def _row(row: Row, code: int | None, message: int | None) -> Spec | None:
    texts = [plain(cell.text) for cell in row.cells]
    for text in texts:
        if match := _PAYLOAD.search(text):
            return _error(int(match["code"]), None, match["msg"])
    if code is None or code >= len(texts) or not re.fullmatch(r"-?\d{1,9}", texts[code]):
        return None
    said = texts[message] if message is not None and message < len(texts) else None
    return _error(int(texts[code]), None, said)


def _error(code: int, name: str | None, msg: str | None) -> Spec:
    error: Spec = {"code": code}
    if name:
        error["name"] = name
    if msg:
        error["msg"] = msg
    return error
