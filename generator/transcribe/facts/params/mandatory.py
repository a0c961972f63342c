"""The Mandatory column: whether a parameter must be sent, and the column's words where they are not YES or NO."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.transcribe.blocks import Cell
from generator.transcribe.facts.reading import Spec

_YES = frozenset({"yes", "true", "是", "必须", "必填", "required", "mandatory"})
_NO = frozenset({"no", "false", "否", "非必须", "非必填", "optional"})
_TURNED = frozenset({"yes", "true", "是", "no", "false", "否"})
# Short, and in words of the column: a whole sentence here is a description that has slipped.
_QUALIFIED = re.compile(
    r"(?:YES|NO|TRUE|FALSE|是|否)(?: ?\*{1,2} ?\d?| ?/ ?(?:YES|NO|是|否)| ?[(（].{1,40}[)）])"
    r"|EITHER(?: OR BOTH)?|CONDITIONAL(?:LY)?|BOTH|DEPENDS",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mandatory:
    """`spec` holds `mandatory` and `documented_mandatory`; a `fault` tells that the cell was not understood."""

    spec: Spec
    fault: str = ""


def read(cell: Cell, optional: bool = False) -> Mandatory:
    """What a cell says; in a column that is headed `optional`, yes and no mean the contrary."""
    text = " ".join(cell.text.replace("`", "").split())
    bare = text.strip("* ") if text.startswith("**") else text
    word = bare.lower()
    if optional and word in _TURNED:
        return Mandatory({} if word in _YES else {"mandatory": True})
    if optional and word not in _YES | _NO:
        return Mandatory({}, f"not understood: `{bare[:60]}`" if bare else "empty")
    if word in _YES:
        return Mandatory({"mandatory": True})
    if word in _NO:
        return Mandatory({})
    if _QUALIFIED.fullmatch(bare):
        return Mandatory({"documented_mandatory": bare})
    return Mandatory({}, f"not understood: `{bare[:60]}`" if bare else "empty")
