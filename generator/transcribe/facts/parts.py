"""Parts of a section without what was taken out of them: remarks, examples that are tables, lists of sets."""

from __future__ import annotations

from dataclasses import replace

from generator.transcribe.blocks import Block, Item, Paragraph, Table
from generator.transcribe.facts import remarks
from generator.transcribe.facts.cells import cells_tables
from generator.transcribe.facts.params import params_notes
from generator.transcribe.facts.params.params_account import Told
from generator.transcribe.facts.reading import Known
from generator.transcribe.ledger import Ledger
from generator.transcribe.sections import Part


def without_remarks(part: Part, found: remarks.Remarks) -> Part:
    """A part without the sentences that are remarks."""
    rest = dict(found.rest)
    blocks: list[Block] = []
    for block in part.blocks:
        if isinstance(block, Paragraph | Item) and block.line in found.taken:
            if block.line in rest:
                blocks.append(replace(block, text=rest[block.line]))
        else:
            blocks.append(block)
    return replace(part, blocks=tuple(blocks))


def without_examples(part: Part, ledger: Ledger) -> Part:
    """A part without tables that show what comes of some requests, or one request by its parameters."""
    rest: list[Block] = []
    for block in part.blocks:
        if isinstance(block, Table) and (rule := cells_tables.shows(block)):
            for row in (block.header, *block.rows):
                ledger.prose(row.line, "row", rule)
        else:
            rest.append(block)
    return replace(part, blocks=tuple(rest))


def without_sets(part: Part, known: Known, told: list[Told]) -> Part:
    """A part without its lists of the sets of parameters that may be sent; what they say is told."""
    rest: list[Block] = []
    at = 0
    while at < len(part.blocks):
        end = params_notes.sets(part.blocks, at)
        if end > at and known.params:
            blocks = [block for block in part.blocks[at:end] if isinstance(block, Paragraph | Item)]
            told += params_notes.sets_told(blocks, known, params_notes.Readers())
        else:
            rest.append(part.blocks[at])
            end = at + 1
        at = end
    return replace(part, blocks=tuple(rest))
