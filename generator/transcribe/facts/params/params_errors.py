"""Error codes that descriptions of parameters, and the notes around them, name as the answer to a value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.transcribe.blocks import Block, Item, Paragraph, Table
from generator.transcribe.facts.params.params_notes import kind_of
from generator.transcribe.facts.reading import Spec
from generator.transcribe.ledger import Kind, Ledger
from generator.transcribe.sections import Part

_CODE = r"`?(?P<code>-\d{4,6})(?!\d)(?: (?P<name>[A-Z][A-Z0-9_]{3,60})(?![A-Za-z]))?`?"
_FORMS = (
    re.compile(r"\{ ?\"code\" ?: ?(?P<code>-\d{4,6}) ?, ?\"msg\" ?: ?\"(?P<msg>[^\"\n]{1,200})\" ?\}"),
    re.compile(rf"\b(?:returns?|throws?) (?:an? |the )?error(?: code)?:? {_CODE}", re.IGNORECASE),
    re.compile(rf"\berror(?: code)? {_CODE} (?:will be|is) (?:returned|thrown)", re.IGNORECASE),
    re.compile(rf"返回(?:错误|报错)(?:代码|码)? ?[:：]? ?{_CODE}"),
)


def read(parts: Sequence[Part], ledger: Ledger) -> list[Spec]:
    """The errors that some parts name, each once, in the page's order."""
    errors: list[Spec] = []
    for part in parts:
        for block in part.blocks:
            for line, kind, text in _texts(block):
                if found := list(_named(text)):
                    ledger.fact(line, kind, "error")
                    errors += [error for error in found if error not in errors]
    return errors


def _texts(block: Block) -> Iterator[tuple[int, Kind, str]]:
    if isinstance(block, Table):
        for row in block.rows:
            for cell in row.cells:
                yield row.line, "row", cell.text
    elif isinstance(block, Paragraph | Item):
        yield block.line, kind_of(block), block.text


def _named(text: str) -> Iterator[Spec]:
    for form in _FORMS:
        for match in form.finditer(text):
            said = match.groupdict()
            # A name is written in capitals; the Chinese pages translate it, and then it is none.
            name = said["name"] if said.get("name") and str(said["name"]).isupper() else None
            more = {"name": name, "msg": said.get("msg")}
            yield {"code": int(match["code"]), **{key: value for key, value in more.items() if value}}
