"""The error codes of two languages into one list: all codes of either, and what they call one code differently."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.transcribe.facts.endpoint import Facts
from generator.transcribe.facts.reading import Spec
from generator.transcribe.merging.merge_rules import ENGLISH
from generator.transcribe.merging.merged import Disagreement, Merged

#: An exchange sends its messages in English: a message in Chinese is a translation.
_TRANSLATED = re.compile(r"[\u3400-\u9fff]")


def merge(merged: Merged, en: Facts, zh: Facts) -> list[Spec]:
    """The English entries, completed by what their Chinese twins add, then what only the Chinese half lists.

    A code stands once for each of its messages; an entry without a message is the twin of every one of its code.
    """
    lines = _line(en), _line(zh)
    left = [_original(error) for error in zh.errors]
    found: list[Spec] = []
    for error in en.errors:
        twin = _twin(error, left)
        if twin is None:
            merged.alone.append((f"errors.{error['code']}", "en", lines[0]))
        else:
            left.remove(twin)
        found.append(_joined(merged, error, twin or {}, lines))
    known = {error["code"] for error in found}
    for error in left:
        if error["code"] in known and "msg" not in error:
            continue
        merged.alone.append((f"errors.{error['code']}", "zh", lines[1]))
        found.append(error)
    return found


def _original(error: Spec) -> Spec:
    return {key: value for key, value in error.items() if key != "msg" or not _TRANSLATED.search(value)}


def _twin(error: Spec, others: Sequence[Spec]) -> Spec | None:
    """The same code with the same message; else the only one of its code, unless that has a message of its own."""
    of_code = [other for other in others if other["code"] == error["code"]]
    same = [other for other in of_code if other.get("msg") == error.get("msg")]
    bare = [other for other in of_code if "msg" not in other or "msg" not in error]
    return next(iter((*same, *bare)), of_code[0] if len(of_code) == 1 else None)


def _joined(merged: Merged, en: Spec, zh: Spec, lines: tuple[int, int]) -> Spec:
    joined = {**zh, **en}
    for key in ("name", "msg"):
        fact = f"errors.{joined['code']}.{key}"
        if key in en and key in zh and en[key] != zh[key]:
            merged.disagreements.append(Disagreement(fact, en[key], zh[key], "en", ENGLISH, *lines))
        elif key in zh and key not in en:
            merged.alone.append((fact, "zh", lines[1]))
    return {key: joined[key] for key in ("code", "name", "msg") if key in joined}


def _line(facts: Facts) -> int:
    """Where a half speaks of errors first."""
    return min((entry.line for entry in facts.entries if entry.rule == "error"), default=facts.line)
