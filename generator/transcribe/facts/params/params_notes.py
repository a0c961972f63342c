"""What stands around the tables of parameters: markers of emptiness, references, labels of batches, notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.transcribe.blocks import Block, Cell, Item, Paragraph, Table
from generator.transcribe.facts import constraints
from generator.transcribe.facts.params.params_account import Told
from generator.transcribe.facts.reading import Known, Reading, Spec
from generator.transcribe.facts.rules import tables
from generator.transcribe.ledger import Kind

_NONE = re.compile(
    (
        r"[*(（]*(?:none|n/?a|no (?:request )?parameters?(?: (?:are )?required)?|null|无|无需参数|无参数"
        r"|空)[)）*.。]*"
    ),
    re.I,
)


@dataclass(frozen=True, slots=True)
class Readers:
    """The readers of rules: in sentences, texts, lists, tables of types, lists of sets, and the Mandatory column."""

    sentence: Callable[[str, Known], Reading] = constraints.read_sentence
    text: Callable[[str, Known], list[Reading]] = constraints.read_text
    items: Callable[[Sequence[Item], Known], list[list[Reading]]] = constraints.read_items
    type_table: Callable[[Table, Known], list[Reading]] = tables.read_type_table
    sets: Callable[[Sequence[str], Known], Reading] = tables.read_combination_list
    column: Callable[[Iterable[str], Mapping[str, Cell]], list[Spec]] = tables.from_mandatory_column


def empty(text: str) -> bool:
    """Whether a text says that there are no parameters."""
    return _NONE.fullmatch(text.strip()) is not None


_SET = re.compile(r"(`\w+`(?: ?\+ ?`\w+`)*)(?: ?\(`\w+` (?:will default to|默认为) ?`?\d+`?\))?")
_SETS_LEAD = re.compile(r"\bcombinations?\b|组合", re.IGNORECASE)


def sets(blocks: Sequence[Block], at: int) -> int:
    """Where the list ends that the block at `at` announces as the sets of parameters that may be sent; `at` if none."""
    lead = blocks[at]
    if (
        not isinstance(lead, Paragraph | Item)
        or not _SETS_LEAD.search(lead.text)
        or not lead.text.endswith((":", "："))
    ):
        return at
    end = at + 1
    while end < len(blocks) and isinstance(item := blocks[end], Item) and _SET.fullmatch(item.text.strip()):
        end += 1
    return end if end > at + 2 else at


def sets_told(blocks: Sequence[Paragraph | Item], known: Known, readers: Readers) -> list[Told]:
    """What a list of the sets of parameters says that may be sent; its first block announces it."""
    items = [match[1] for block in blocks[1:] if (match := _SET.fullmatch(block.text.strip()))]
    reading = readers.sets(items, known)
    told = []
    for block in blocks:
        rules = reading.constraints if block is blocks[0] else ()
        own = replace(reading, sentence=block.text, constraints=rules)
        told.append(Told(block.line, kind_of(block), "combinations_list", own))
    return told


def kind_of(block: Paragraph | Item) -> Kind:
    """What the account calls this block."""
    return "note" if isinstance(block, Item) or block.quoted else "paragraph"


def is_type_table(table: Table) -> bool:
    """Whether a table tells what the values of one parameter demand besides."""
    heads = [cell.text.lower() for cell in table.header.cells]
    return (
        len(heads) > 1
        and re.search(r"type|类型|algo", heads[0]) is not None
        and any(re.search(r"mandatory|required|强制|必[需须填]", head) for head in heads[1:])
    )
