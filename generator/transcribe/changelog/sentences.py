"""What one sentence of a change log says of requests, or of parameters and fields of theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.transcribe.changelog import chinese, english, words
from generator.transcribe.changelog.english import CAPITALS
from generator.transcribe.changelog.said import Goes, Kind, Skipped, Statement
from generator.transcribe.changelog.tokens import DAY, NAME, REQUEST, SOCKET, TARGETS, Text, is_chinese

#: No sentence of a change log is longer; what is, is no sentence.
_LONGEST = 2_000
_END = re.compile(r"(?<=[.!?])\s+|[。；;\n]")


@dataclass(frozen=True, slots=True)
class Read:
    """What a text says: statements, what it says that is none of requests, and whether a part is not understood."""

    statements: tuple[Statement, ...] = ()
    skipped: tuple[str, ...] = ()
    unclear: bool = False


def read(text: Text) -> Read:
    """Everything that a text says of what goes, comes or changes."""
    statements: list[Statement] = []
    skipped: list[str] = []
    unclear = False
    instead = _instead(text)
    later = words.LATER.search(text.skeleton) is not None
    for sentence in _sentences(text):
        if len(sentence.skeleton) > _LONGEST:
            unclear = unclear or words.STEM.search(sentence.skeleton) is not None
            continue
        for found in _goes(sentence) if words.STEM.search(sentence.skeleton) or _until(sentence) else _other(sentence):
            if isinstance(found, Statement) and found.kind is Kind.CHANGED and instead in found.targets:
                continue
            if isinstance(found, Statement):
                target = instead if instead not in found.targets else None
                statements.append(
                    found.but(day=_day(sentence, found) or (day(text) if later else None), instead=target, later=later)
                )
            elif found is Skipped.UNCLEAR:
                unclear = True
            else:
                skipped.append(found.value)
    return Read(tuple(statements), tuple(skipped), unclear)


def day(text: Text) -> str | None:
    """The one day that a text names, but for days of other announcements."""
    found: set[str] = set()
    for match in re.finditer(DAY, text.skeleton):
        before = words.REFERS.search(text.skeleton, max(0, match.start() - 60), match.start())
        if not before and not words.REFERRED.match(text.skeleton, match.end()):
            found.update(text.within(match.start(), match.end(), DAY))
    return found.pop() if len(found) == 1 else None


def _day(sentence: Text, said: Statement) -> str | None:
    """The day of a statement; one of another clause tells when something else came true."""
    other = said.state and re.search("[，,]", sentence.skeleton) and not words.FROM.match(sentence.skeleton)
    return None if other else day(sentence)


def _sentences(text: Text) -> Iterator[Text]:
    at = 0
    for match in _END.finditer(text.skeleton):
        if match.start() > at:
            yield text.part(at, match.start())
        at = match.end()
    if at < len(text.skeleton):
        yield text.part(at, len(text.skeleton))


def _until(sentence: Text) -> bool:
    return "available until" in sentence.skeleton or words.ZH_UNTIL.search(sentence.skeleton) is not None


def _goes(sentence: Text) -> Iterator[Goes]:
    yield from chinese.goes(sentence) if is_chinese(sentence.skeleton) else english.goes(sentence)


def _other(sentence: Text) -> Iterator[Goes]:
    """A sentence about what comes or changes."""
    skeleton = sentence.skeleton
    targets = sentence.all(*TARGETS)
    start = words.NEW.search(skeleton)
    of_fields = words.ZH_FIELD.search(skeleton) or set(re.findall(r"[a-z]+", skeleton.lower())) & (
        words.FIELD | words.VALUE
    )
    names = tuple(each for each in sentence.all(NAME) if not CAPITALS.fullmatch(each)) if of_fields else ()
    if start and not of_fields:
        leading = tuple(targets[:1]) if _one(skeleton) else targets
        yield Statement(Kind.ADDED, leading, (), lists=not targets)
    elif words.CHANGES.search(skeleton):
        yield Statement(Kind.CHANGED, targets, names, lists=not targets)


def _one(skeleton: str) -> bool:
    """Whether the sentence goes on after the request that it begins with: others in it are mentioned."""
    return re.match(r"[^\ue000\ue001]{0,80}[\ue000\ue001]\s?[:：,，]", skeleton) is not None


def _instead(text: Text) -> str | None:
    """The request that a text names as what replaces another."""
    found = words.INSTEAD.search(text.skeleton)
    if found is None:
        return None
    return next(iter(text.within(found.start("target"), found.end("target"), REQUEST, SOCKET)), None)
