"""Words that tell when a field of an answer is there, as conditions on the request or on what is known outside it."""

from __future__ import annotations

from generator.transcribe.facts.answers.presence_rules import RULES
from generator.transcribe.facts.answers.presence_says import Place
from generator.transcribe.facts.reading import Known, Spec

__all__ = ["Place", "condition"]


def condition(text: str, place: Place, known: Known) -> tuple[list[str], Spec | None, str]:
    """The names of the rules that found a condition, all of it, and the text without the words that state it."""
    found: list[Spec] = []
    names: list[str] = []
    for rule in RULES:
        if (match := rule.pattern.search(text)) and (when := rule.says(match, place, known)) is not None:
            text = f"{text[: match.start()]} {text[match.end() :]}"
            names.append(rule.name)
            found.append(when)
    if not found:
        return [], None, text
    return names, found[0] if len(found) == 1 else {"all": found}, text
