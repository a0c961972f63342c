"""The values of a parameter as a list below a line that announces them, in whatever part of a section it stands.

Such a line names the parameter (Available `metal` options:), or says that types follow, in no words whose. That is
understood where one parameter alone can be meant: the only ENUM of the endpoint that has no values yet, and whose name
is that of a type.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from generator.transcribe.blocks import Block, Item, Paragraph
from generator.transcribe.facts.params.params_account import Told
from generator.transcribe.facts.reading import Spec
from generator.transcribe.facts.wording import limiting
from generator.transcribe.ledger import Ledger
from generator.transcribe.sections import Part

_LEAD = re.compile(r"[^:：\n]{0,40}(?:\btypes?\b|类型)[^:：\n]{0,10}[:：]", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:(?:the )?(?:available|supported|possible|valid|allowed) )?`(\w{1,60})` (?:options|values)(?: are)? ?[:：]"
    r"|(?:可用|支持|可选|有效)的? ?`(\w{1,60})` ?(?:选项|值|取值)[:：]",
    re.IGNORECASE,
)
#: A condition, or a field of the answer: what follows are not the values of a parameter.
_OTHER = re.compile(r"\b(?:if|when|response|returned|only)\b|返回|响应|如果|当|仅|只", re.IGNORECASE)
_VALUE = re.compile(r"[`\"]?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)[`\"]?(?: +(?P<meaning>(?:[-–—] ?)?[^\n]{1,160}))?")


def read(parts: Sequence[Part], params: Mapping[str, Spec], ledger: Ledger) -> frozenset[int]:
    """Gives the one parameter that can be meant the values that a list in these parts names; the lines that say so."""
    understood: set[int] = set()
    for part in parts:
        for lead, items in _lists(part.blocks):
            name = _meant(lead.text, params)
            if name is None:
                _differing(lead, items, params, ledger)
                continue
            values = []
            for item, value, meaning in items:
                values.append(value)
                if limiting(meaning):
                    ledger.unmodelled(item.line, "note", "value-with-a-limit", item.text)
                ledger.fact(item.line, "note", "enum")
            params[name]["enum"] = list(dict.fromkeys(values))
            ledger.fact(lead.line, "note", "enum")
            understood.add(lead.line)
    return frozenset(understood)


def _differing(
    lead: Item | Paragraph, items: Sequence[tuple[Item, str, str]], params: Mapping[str, Spec], ledger: Ledger
) -> None:
    """A list of the values of a parameter whose row states others, or which is of a type that holds none of them."""
    named = _NAMED.fullmatch(lead.text)
    spec = next((params[name] for name in named.groups() if name in params), None) if named else None
    if spec is None or spec.get("enum") == list(dict.fromkeys(value for _, value, _ in items)):
        return
    for item, _, _ in items:
        ledger.unmodelled(item.line, "note", "values-differ", item.text)


def without(told: Iterable[Told], understood: Collection[int]) -> list[Told]:
    """What is told, but for lines that announce values and were not understood as anything else."""
    return [each for each in told if each.line not in understood or each.reading.verdict != "unmodelled"]


def _lists(blocks: Sequence[Block]) -> Iterator[tuple[Item | Paragraph, list[tuple[Item, str, str]]]]:
    """Each line that announces values, with the items right below it, of which each is a value and its meaning."""
    for at, lead in enumerate(blocks):
        if not isinstance(lead, Item | Paragraph) or not _announces(lead.text):
            continue
        depth = lead.depth if isinstance(lead, Item) else -1
        items = []
        for block in blocks[at + 1 :]:
            if not isinstance(block, Item) or block.depth <= depth:
                break
            items.append(block)
        found = [(item, match[1], match["meaning"] or "") for item in items if (match := _VALUE.fullmatch(item.text))]
        if len(found) == len(items) > 1:
            yield lead, found


def _announces(text: str) -> bool:
    return bool(_NAMED.fullmatch(text) or _LEAD.fullmatch(text)) and not _OTHER.search(text)


def _meant(lead: str, params: Mapping[str, Spec]) -> str | None:
    """The parameter that the line names, or that alone can be meant by a line that names none."""
    names = [name for name, spec in params.items() if spec.get("type") == "ENUM" and "enum" not in spec]
    if named := _NAMED.fullmatch(lead):
        return next((name for name in names if name in named.groups()), None)
    return names[0] if len(names) == 1 and names[0].lower().endswith("type") else None
