"""One fact of two languages into one reading: the same, the fuller one, the better one, or that of a lone witness."""

from __future__ import annotations

from typing import Any

from generator.transcribe.merging import durations, merge_rules
from generator.transcribe.merging.canonical import canonical, same
from generator.transcribe.merging.merged import Disagreement, Merged

_LONGER = "a value that one half lacks is more likely forgotten than invented"
_STATED = "what one half states and the other leaves out is kept"


def merge(
    merged: Merged, fact: str, values: tuple[Any, Any], has: tuple[bool, bool], lines: tuple[int | None, int | None]
) -> Any:
    """The reading that is taken of one fact; a contradiction is recorded, a lone witness noted.

    `has` tells which language states the fact at all, for a value may be what stands where nothing is said.
    """
    en, zh = values
    if has == (True, True):
        name = fact.rpartition(".")[2]
        if same(durations.normal({name: en}), durations.normal({name: zh})):
            return en
        if (fuller := _one_says_more(merged, fact, en, zh)) is not None:
            return fuller
        taken, why = _judge(fact, en, zh)
        merged.disagreements.append(Disagreement(fact, en, zh, taken, why, *lines))
        return en if taken == "en" else zh
    if True in has:
        lang = "en" if has[0] else "zh"
        merged.alone.append((fact, lang, (lines[0] if has[0] else lines[1]) or 0))
        if fact in ("security", "weight"):
            merged.disagreements.append(Disagreement(fact, en, zh, lang, _STATED, *lines))
    return en if has[0] or not has[1] else zh


def _one_says_more(merged: Merged, fact: str, en: Any, zh: Any) -> Any:
    """The reading that says all that the other says and more, where they do not contradict each other."""
    if fact == "weight":
        bare = {canonical(value): unit for value, unit in ((en, zh), (zh, en)) if isinstance(value, int)}
        for value, unit in bare.items():
            if isinstance(unit, dict) and [canonical(each) for each in unit.values()] == [value]:
                return unit
    if fact.endswith(".enum") and isinstance(en, str) != isinstance(zh, str):
        name, listed = (en, zh) if isinstance(en, str) else (zh, en)
        # A name is read out of a link or of the parameter's own name; a list is what this page itself says.
        whole = {canonical(value) for value in merged.enums.get(name, ())}
        return name if whole == {canonical(value) for value in listed} else listed
    return None


def _judge(fact: str, en: Any, zh: Any) -> tuple[str, str]:
    """Which of two readings is taken, and why."""
    if fact.endswith((".enum", "data_source", "permission")) and isinstance(en, list) and isinstance(zh, list):
        ours, theirs = {canonical(each) for each in en}, {canonical(each) for each in zh}
        if ours < theirs:
            return "zh", _LONGER
        return "en", _LONGER if theirs < ours else merge_rules.ENGLISH
    return "en", merge_rules.ENGLISH
