"""Examples as documentation prints them: JSON with comments and slips, of which the one obvious reading is recovered.

Comments and a comma before a closing bracket are layout. Whatever else is mended is told as `repaired`; a text that has
no obvious reading is not read at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.transcribe.facts.answers.json_parser import Parser
from generator.transcribe.facts.answers.json_parts import Comment, Path, Value, bare
from generator.transcribe.facts.answers.json_tokens import Token, Unreadable, tokens

__all__ = ["Comment", "Path", "Read", "Value", "read"]

_MOST_CHARACTERS = 200_000
_DROPPED = "closing bracket dropped"
_MOST_IN_TITLE = 9
#: Words that stand between two answers.
_BETWEEN = frozenset({"or", "或", "或者"})


@dataclass(frozen=True, slots=True)
class Read:
    """What a block holds; if it has no obvious reading, no values but the line and reason."""

    values: tuple[Value, ...] = ()
    why: str | None = None
    line: int = 0


def read(text: str, first_line: int) -> Read:
    """The values of a block whose first line has the number `first_line`."""
    if len(text) > _MOST_CHARACTERS:
        return Read((), "the block is too large", first_line)
    try:
        return Read(tuple(_values(list(tokens(text, first_line)))))
    except Unreadable as reason:
        return Read((), reason.why, reason.line)


def _values(words: list[Token]) -> Iterator[Value]:
    at = 0
    lead: list[Token] = []
    found: list[Value] = []
    tail = _tail(words)
    while (token := words[at]).kind != "end":
        if token.kind == "comment":
            lead.append(token)
            at += 1
        elif title := _title(words, at):
            lead.append(title)
            while words[at].kind == "word":
                at += 1
            at += 1
        elif found and (token.kind == "fence" or token.text.lower() in _BETWEEN):
            at += 1
        elif found and at >= tail:
            # Brackets behind the end can only be too many.
            if (token.line, _DROPPED) not in found[-1].repaired[-1:]:
                found[-1] = _mended(found[-1], token.line, _DROPPED)
            at += 1
        else:
            parser = Parser(words, at, lead)
            found.append(parser.value())
            at, lead = parser.at, []
    if lead and found:
        extra = tuple(Comment(token.line, bare(token.text), (), "below") for token in lead)
        last = found[-1]
        found[-1] = replace(last, comments=last.comments + extra)
    yield from found


def _title(words: list[Token], at: int) -> Token | None:
    """Words on a line of their own with a colon behind them, above an object or array: what it is called."""
    first, end = at, at
    while words[end].kind == "word" and words[end].line == words[first].line:
        end += 1
    if not first < end < first + _MOST_IN_TITLE or words[end].kind != ":" or words[end].line != words[first].line:
        return None
    if words[end + 1].kind not in ("{", "[") or words[end + 1].line == words[first].line:
        return None
    return Token("comment", words[first].line, " ".join(word.text for word in words[first:end]))


def _tail(words: list[Token]) -> int:
    """Where the brackets and comments begin behind which nothing else comes."""
    at = len(words)
    while at and words[at - 1].kind in ("}", "]", "comment", "end"):
        at -= 1
    return at


def _mended(value: Value, line: int, what: str) -> Value:
    return replace(value, repaired=(*value.repaired, (line, what)))
