"""Small tables beside those of parameters: the values of one parameter, the sets that may be sent, explanations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.transcribe.blocks import Table
from generator.transcribe.facts.cells.cells_text import plain
from generator.transcribe.facts.reading import Spec

_VALUES_HEAD = re.compile(r"`(\w+)` ?(?:values?|值|数值)", re.IGNORECASE)
_TOKEN = re.compile(r"`(\d{1,3})([smhdwM])`|`(\w{1,20})`")
_UP_TO = re.compile(r"\s*(?:\.{2,}|…|,\s*\.{2,},?)\s*")
_EXPLAINS = re.compile(r"descriptions?|response|描述|响应|说明", re.IGNORECASE)
_SETS = re.compile(r"parameters|参数", re.IGNORECASE)
_ANSWERS = re.compile(r"response|响应", re.IGNORECASE)
_MOST = 400


def values(table: Table, params: Mapping[str, Spec]) -> tuple[str, list[str]] | None:
    """The parameter whose values a table lists by unit, and the values; a run (`1m`, `2m` ... `59m`) is written out."""
    heads = [_VALUES_HEAD.fullmatch(_in_english(cell.text.strip())) for cell in table.header.cells]
    at = next((index for index, head in enumerate(heads) if head and head[1] in params), None)
    if at is None or any(len(row.cells) <= at for row in table.rows):
        return None
    found = [list(_run(row.cells[at].text)) for row in table.rows]
    listed = [value for row in found for value in row]
    head = heads[at]
    if head is None or not all(found) or len(listed) > _MOST or len(set(listed)) != len(listed):
        return None
    return head[1], listed


def _in_english(head: str) -> str:
    """A head that translates the parameter's own name, with that name."""
    return head.replace("`间隔`", "`interval`")


def _run(text: str) -> Iterator[str]:
    """The values of one cell; nothing if the cell holds anything else."""
    flat = plain(text)
    if re.sub(r"[\s,.…]|or|或", "", _TOKEN.sub("", flat)):
        return
    last: tuple[int, str] | None = None
    end = 0
    for match in _TOKEN.finditer(flat):
        number, unit = (int(match[1]), match[2]) if match[1] else (0, "")
        if _UP_TO.fullmatch(flat[end : match.start()]) and last and last[1] == unit and number - last[0] < _MOST:
            yield from (f"{each}{unit}" for each in range(last[0] + 1, number))
        yield match[3] or f"{number}{unit}"
        last, end = ((number, unit) if match[1] else None), match.end()


def sets(table: Table) -> list[str] | None:
    """The first column of a table that tells what each set of parameters is answered with."""
    heads = [cell.text.strip() for cell in table.header.cells]
    if len(heads) != 2 or not _SETS.fullmatch(heads[0]) or not _ANSWERS.fullmatch(heads[1]):
        return None
    return [row.cells[0].text for row in table.rows]


def outcomes(table: Table) -> bool:
    """Whether a table tells what comes of requests: its columns are named after fields of the answer."""
    return any(
        re.fullmatch(r"`\w+Result`", cell.text.strip()) for row in (table.header, *table.rows[:2]) for cell in row.cells
    )


def shows(table: Table) -> str | None:
    """The rule by which a table is an example: of outcomes, or of one request's parameters and their values."""
    heads = [cell.text.strip().lower() for cell in table.header.cells]
    return "outcomes" if outcomes(table) else "sample" if heads in (["parameter", "value"], ["参数", "取值"]) else None


def explains(table: Table) -> bool:
    """Whether a table only explains what stands in its first column."""
    heads = [cell.text.strip() for cell in table.header.cells]
    return len(heads) == 2 and _EXPLAINS.fullmatch(heads[1]) is not None
