"""Chinese sentences that say that something goes: what is it that goes, a request, a part of one, or neither?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.transcribe.changelog import words
from generator.transcribe.changelog.english import CAPITALS
from generator.transcribe.changelog.said import Goes, Kind, Skipped, Statement
from generator.transcribe.changelog.tokens import NAME, STREAM, TARGETS, Text

_CLAUSE = re.compile(r"[，,]")
_LISTED = re.compile(r"(?:[\ue000\ue001](?:和|与|及|、|或|/|,)?){1,20}$")
_FUTURE = re.compile(r"将|未来|即将")
_GONE = ("弃用", "废弃")
#: What is named before goes from a request, which stays.
_FROM = re.compile(r"从(?:接口|端点|请求)?[\ue000\ue001]$")
#: A name; not that of a place in which another is.
_NAMED = re.compile(f"{NAME}(?![中里])")


def goes(sentence: Text) -> Iterator[Goes]:
    """What a sentence with such a word says; every one that is not understood is told."""
    skeleton = sentence.skeleton
    if words.ZH_UNTIL.search(skeleton):
        yield Statement(Kind.DEPRECATED, (), (), lists=True, state=True)
        return
    found = False
    begin = 0
    for end in (*(match.start() for match in _CLAUSE.finditer(skeleton)), len(skeleton)):
        clause = sentence.part(begin, end)
        match = words.ZH_GOES.search(clause.skeleton)
        if match is not None and words.ZH_USE.search(clause.skeleton, 0, match.start()):
            found = True
        elif match is not None and (clause.values or match.start() or not found):
            found = True
            yield _clause(sentence, clause, match)
        begin = end + 1
    if not found:
        yield Skipped.UNCLEAR


def _clause(sentence: Text, clause: Text, match: re.Match[str]) -> Goes:
    before = clause.skeleton[: match.start()]
    state = not _FUTURE.search(before)
    kind = Kind.DEPRECATED if match[0] in _GONE else Kind.REMOVED
    subject = _stripped(before)
    for word, reason in words.ZH_OTHER.items():
        if word in subject:
            return Skipped(reason)
    if STREAM in subject:
        return Skipped.STREAM
    targets = clause.within(0, match.start(), *TARGETS)
    names = tuple(name for at in _NAMED.finditer(clause.skeleton) for name in clause.within(*at.span(), NAME))
    if words.ZH_FIELD.search(clause.skeleton) or (
        names and (not subject.endswith(tuple(TARGETS)) or _FROM.search(subject))
    ):
        wanted = targets or clause.all(*TARGETS) or sentence.all(*TARGETS)
        if any(CAPITALS.fullmatch(each) for each in names):
            kind, names = Kind.CHANGED, tuple(each for each in names if not CAPITALS.fullmatch(each))
        elif not names:
            return Skipped.UNNAMED
        return Statement(kind, wanted, names, lists=not wanted, state=state)
    if not subject:
        return _object(clause, match, kind, state)
    if noun := words.ZH_ENDPOINT.search(subject):
        rest = subject[: noun.start()]
        if targets and not _LISTED.search(rest):
            return Skipped.UNCLEAR
        return Statement(kind, targets, (), lists=not targets, state=state)
    if listed := _LISTED.search(subject):
        lead = subject[: listed.start()]
        whole = not lead or (lead.endswith(("接口", "端点", "请求")) and not words.ZH_PLACE.search(lead))
        return Statement(kind, targets, (), state=state) if whole else Skipped.UNCLEAR
    return Skipped.UNCLEAR


def _object(clause: Text, match: re.Match[str], kind: Kind, state: bool) -> Goes:
    """The word stands first: what follows goes."""
    behind = clause.skeleton[match.end() :]
    targets = clause.within(match.end(), len(clause.skeleton), *TARGETS)
    if targets and re.fullmatch(
        r"(?:(?:POST|GET|PUT|DELETE)?[\ue000\ue001和与及、,/]){1,40}(?:接口|端点)?[.:：]?", behind
    ):
        return Statement(kind, targets, (), state=state)
    if not targets and re.match(r"(?:以下|下列|下述)[^\ue000-\ue004]{0,12}(?:接口|端点|请求)", behind):
        return Statement(kind, (), (), lists=True, state=state)
    return Skipped.UNCLEAR


def _stripped(before: str) -> str:
    """The subject, without what stands between it and the word."""
    for _ in range(40):
        shorter = re.sub(r"[\d:：\s]{1,12}$", "", before)
        for word in words.ZH_BETWEEN:
            shorter = shorter.removesuffix(word)
        if shorter == before:
            return before
        before = shorter
    return before
