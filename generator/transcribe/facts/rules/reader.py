"""One sentence or clause against all rules: the first that understands it says what it is."""

from __future__ import annotations

import re

from generator.transcribe.facts.reading import Known, Reading
from generator.transcribe.facts.rules import (
    absence,
    allowed,
    by_type,
    circumstances,
    either_of,
    exclusive,
    prose,
    rarer,
    required,
    state,
    times,
    values,
    verify,
)
from generator.transcribe.facts.rules.mask import Masked, masks
from generator.transcribe.facts.rules.restricted import restricted
from generator.transcribe.facts.rules.rule import Found, Rule, Said
from generator.transcribe.facts.wording import limiting, narrowed

_RULES: tuple[Rule, ...] = (
    *either_of.RULES, *exclusive.RULES, *state.RULES, *times.RULES, *absence.RULES, *required.RULES,
    *allowed.RULES, *by_type.RULES, *values.RULES, *rarer.RULES,
)  # fmt: skip
_LONGEST = 600
_PREFIX = re.compile(
    r"^(?:\*+|(?:please )?note(?: that|:)?|notes:|notice:|in addition,?|also,?|and|but|\d+[.)]|请注意[:,]?"
    r"|注意[:,]?|注[:,]|另外,?|并且|且|但)\s*",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"[,;]? ?(?:e\.g\.?|for example|例如|比如)[,:]? ?" + narrowed("[^,;()]{0,60}") + "$", re.IGNORECASE
)


def whole(sentence: str, known: Known) -> Reading:
    """What a sentence says as it stands."""
    if len(sentence) > _LONGEST:
        return Reading(sentence, "unmodelled", "too-long")
    refused: Reading | None = None
    ways = masks(sentence, known)
    for masked in ways:
        text = bare(masked.text)
        for rule in _RULES:
            if rule.cell and known.cell not in known.params:
                continue
            match = rule.phrasing.fullmatch(text)
            if match is None:
                continue
            found = Found(match, masked, known)
            if found.unknown and rule.name == "not_supported":
                return Reading(sentence, "prose", "names-no-parameter")
            if found.unknown:
                why = f"names {', '.join(found.unknown)}, which is no parameter of the endpoint"
                refused = refused or Reading(sentence, "unmodelled", rule.name, why=why)
                continue
            said = rule.build(found)
            if said is not None:
                return checked(sentence, rule.name, said, known)
    # A parameter named in plain words only counts if the rules found something to say about it.
    mentions = [mention for way in ways for mention in way.mentions]
    named = any(mention.names for mention in mentions)
    speaks = named or any(mention.unknown for mention in mentions) or prose.sending(ways[0].text)
    barred = prose.refusing(ways[0].text) and speaks
    return refused or _other(sentence, ways[0], bool(known.cell) or named, barred)


def bare(text: str) -> str:
    """The text without what leads into it or ends it."""
    for _ in range(3):
        text = _PREFIX.sub("", _EXAMPLE.sub("", text.strip().strip(".。!?,;:>*- ").strip()))
        if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
            text = text[1:-1]
    return text


def checked(sentence: str, rule: str, said: Said, known: Known) -> Reading:
    """A reading whose constraints can hold and can fail."""
    if said.refuse:
        return Reading(sentence, "unmodelled", rule, why=said.refuse)
    if said.prose:
        return Reading(sentence, "prose", rule)
    faults = [verify.fault(constraint, known) for constraint in said.constraints]
    if why := next((fault for fault in faults if fault and fault != verify.REDUNDANT), ""):
        return Reading(sentence, "unmodelled", rule, why=why)
    kept = tuple(
        {**constraint, "scope": known.scope} if known.scope else constraint
        for constraint, fault in zip(said.constraints, faults, strict=True)
        if not fault
    )
    if not kept and not said.params:
        return Reading(sentence, "prose", verify.REDUNDANT)
    return Reading(sentence, "fact", rule, kept, said.params)


def _other(sentence: str, masked: Masked, about_params: bool, barred: bool = False) -> Reading:
    """A sentence that no rule understands; `barred` if it names parameters and says that a request is not taken."""
    text = bare(masked.text)
    if not text:
        return Reading(sentence, "prose", "example")
    about_params = about_params or prose.absence(text)
    kind = circumstances.kind(text, sentence) or prose.kind(text, about_params, barred)
    if restricted(sentence, kind or "plain"):
        return Reading(sentence, "unmodelled", "restricted")
    if kind:
        return Reading(sentence, "prose", kind)
    if limiting(text) or limiting(sentence) or prose.lasting(text) or barred:
        return Reading(sentence, "unmodelled", "not-understood")
    return Reading(sentence, "prose", "plain")
