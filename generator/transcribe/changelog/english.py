"""English sentences that say that something goes: what is it that goes, a request, a part of one, or neither?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.transcribe.changelog import words
from generator.transcribe.changelog.said import Goes, Kind, Skipped, Statement
from generator.transcribe.changelog.tokens import NAME, REQUEST, SOCKET, STREAM, TARGETS, Text

_TOKEN = re.compile(r"[\ue000-\ue004]|[A-Za-z][\w/’'\-]*|\d[\w.:\-]*|[^\s\w]")
CAPITALS = re.compile(r"[A-Z0-9_]{3,60}")
_AFTER = frozenset((")", "(", ",", "*", "both", "all", "also", "which", "below", "above", "listed", "here"))
_LIST = frozenset((",", "/", "and", "&", "or", "(", ")", "*", "-"))
_BOUNDS = frozenset((":", ".", ";", "—", "–", "：", "that"))


def goes(sentence: Text) -> Iterator[Goes]:
    """What a sentence with such a word says; every one that is not understood is told."""
    lower = sentence.skeleton.lower()
    before: re.Match[str] | None = None
    said: Goes | None = None
    for match in words.GOES.finditer(lower):
        if isinstance(said, Statement) and before and _same(lower[before.end() : match.start()]):
            kind = _kind(match, lower[match.end() :])
            said = replace(said, kind=kind, state=said.state and not words.FUTURE.search(match[0]))
        else:
            if said is not None:
                yield said
            said = _passive(sentence, lower, match)
        before = match
    found = said is not None
    if said is not None:
        yield said
    else:
        for match in words.DROPS.finditer(lower):
            found = True
            yield _active(sentence, lower, match)
    if not found:
        yield Skipped.UNCLEAR


def _same(between: str) -> bool:
    """Whether a second word says more of the same: `… are deprecated and will be removed`."""
    tokens = _TOKEN.findall(between)
    return bool({"and", "but", "then"} & set(tokens[-2:])) and not any(token >= REQUEST for token in tokens)


def _passive(sentence: Text, lower: str, match: re.Match[str]) -> Goes:
    clause = _clause(lower[: match.start()])
    start = match.start() - len(clause)
    tokens = _TOKEN.findall(clause)
    state = not words.FUTURE.search(match[0])
    after = lower[match.end() :]
    kind = _kind(match, after)
    while tokens and tokens[-1] in _AFTER:
        tokens.pop()
    if not tokens:
        return Skipped.UNCLEAR
    named = set(tokens)
    head = tokens[-1]
    if head == STREAM or (named & {"stream", "streams", "event", "events"} and head not in TARGETS):
        return Skipped.STREAM
    if match["until"]:
        return Statement(kind, sentence.within(start, match.start(), *TARGETS), (), lists=True, state=True)
    if named & words.DOCUMENTATION and not named & TARGETS:
        return Statement(Kind.DEPRECATED, (), (), lists=True, state=True)
    if named & (words.FIELD | words.VALUE) or head == NAME:
        return _part(sentence, (start, match.start(), match.end()), kind, state, bool(named & words.VALUE))
    if head in TARGETS or set(head.split("/")) & words.ENDPOINT:
        return _requests(sentence, tokens, (start, match.start()), kind, state)
    return _other(head)


def _requests(sentence: Text, tokens: list[str], span: tuple[int, int], kind: Kind, state: bool) -> Goes:
    """A clause whose last words are requests, or a word for them."""
    targets = sentence.within(*span, *TARGETS)
    while tokens and (tokens[-1] in TARGETS or tokens[-1] in _LIST or set(tokens[-1].split("/")) <= words.BESIDE):
        tokens.pop()
    if tokens and tokens[-1] in words.BEFORE_OBJECT:
        return Skipped.UNCLEAR
    if tokens and targets:
        # Words that are none of ours before requests that stand in the sentence: another thing may be what goes.
        return Skipped.UNCLEAR
    return Statement(kind, targets, (), lists=not targets, state=state)


def _part(sentence: Text, at: tuple[int, int, int], kind: Kind, state: bool, value: bool) -> Goes:
    """Parameters, fields or values: which, and of which request."""
    start, end, behind = at
    names = sentence.within(start, end, NAME)
    targets = sentence.within(start, end, *TARGETS) or sentence.within(behind, len(sentence.skeleton), *TARGETS)
    targets = targets or sentence.within(0, start, *TARGETS)
    if value or any(CAPITALS.fullmatch(each) for each in names):
        # The value goes, not what takes it.
        first = re.search(r"\b(?:values?|enums?|types?|modes?|combinations?)\b", sentence.skeleton[start:end].lower())
        before = sentence.within(start, start + first.start(), NAME) if first else names
        before = tuple(each for each in before if not CAPITALS.fullmatch(each))
        return Statement(Kind.CHANGED, targets, before, lists=not targets, state=state)
    if not names:
        return Skipped.UNNAMED
    return Statement(kind, targets, names, lists=not targets, state=state)


def _active(sentence: Text, lower: str, match: re.Match[str]) -> Goes:
    """`Remove the following endpoints`, `Removed x from …`."""
    kind = Kind.DEPRECATED if match["word"].startswith("deprecate") else Kind.REMOVED
    state = "will" not in match[0]
    tokens = _TOKEN.findall(lower, match.end(), match.end() + 300)
    named: list[str] = []
    for token in tokens:
        if token in _BOUNDS or token in words.BEFORE_OBJECT:
            break
        named.append(token)
    end = len(sentence.skeleton)
    if NAME in named or set(named) & (words.FIELD | words.VALUE):
        if set(named) & words.VALUE:
            return Statement(Kind.CHANGED, sentence.all(*TARGETS), (), lists=True, state=state)
        names = sentence.within(match.end(), end, NAME)[: named.count(NAME)]
        targets = sentence.within(match.end(), end, *TARGETS)
        return Statement(kind, targets, names, lists=not targets, state=state) if names else Skipped.UNNAMED
    targets = sentence.within(match.end(), end, REQUEST, SOCKET)[: sum(token in TARGETS for token in named)]
    if targets and all(token in TARGETS or token in _LIST or token in words.BESIDE for token in named):
        return Statement(kind, targets, (), state=state)
    if not targets and any(set(token.split("/")) & words.ENDPOINT for token in named):
        return Statement(kind, (), (), lists=True, state=state)
    return _other(named[-1] if named else "")


def _kind(match: re.Match[str], after: str) -> Kind:
    if match["until"] or match["word"] == "deprecated" or re.match(r"\s?from (?:the |all )?documents?", after):
        return Kind.DEPRECATED
    return Kind.DEPRECATED if re.match(r"\s?from the [\w ]{0,40}documentation", after) else Kind.REMOVED


def _clause(before: str) -> str:
    """What stands in a sentence before a word, back to where its clause begins; the commas of a list begin none."""
    tokens = list(re.finditer(r"[:.;：]\s|\bthat\s|\bwhich\s|,\s?|\bplease note\s", before))
    for match in reversed(tokens):
        rest = before[match.end() :]
        listed = match[0].startswith(",") and re.match(r"(?:and |or |& )?[\ue000-\ue002]", rest)
        if listed or (match[0][0] in ":：" and re.search(r"\ue002$", before[: match.start()])):
            continue
        return rest
    return before


def _other(head: str) -> Skipped:
    """Why what goes is no request."""
    return Skipped(words.OTHER[head]) if head in words.OTHER else Skipped.UNCLEAR
