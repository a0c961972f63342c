"""Examples as documentation prints them: JSON with comments and slips, of which the one obvious reading is recovered.

Comments and a comma before a closing bracket are layout. Whatever else is mended is told as `repaired`; a text that has
no obvious reading is not read at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from generator.transcribe.facts.json_tokens import Token, Unreadable, tokens

Path = tuple[str | int, ...]
Placement = Literal["beside", "above", "below"]

_MOST_CHARACTERS = 200_000
_MOST_LEVELS = 25
_DROPPED = "closing bracket dropped"
_MOST_IN_KEY = 200
_MOST_IN_TITLE = 9
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None}
_OTHER_WORDS: dict[str, Any] = {"True": True, "TRUE": True, "False": False, "FALSE": False, "NULL": None, "None": None}
_PLAIN_WORD = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
#: Words that stand between two answers.
_BETWEEN = frozenset({"or", "或", "或者"})


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment without its signs; `path` is the value that it stands beside or above, or the container it ends."""

    line: int
    text: str
    path: Path
    placement: Placement


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a block, what was mended in it, its comments, and the line of each key."""

    data: Any
    line: int
    repaired: tuple[tuple[int, str], ...] = ()
    comments: tuple[Comment, ...] = ()
    places: Mapping[Path, int] = field(default_factory=dict)


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
            parser = _Parser(words, at, lead)
            found.append(parser.value())
            at, lead = parser.at, []
    if lead and found:
        extra = tuple(Comment(token.line, _bare(token.text), (), "below") for token in lead)
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


def _bare(text: str) -> str:
    if text.startswith("/*"):
        return text[2:-2].strip()
    return text.lstrip("/#").strip()


@dataclass(slots=True)
class _Frame:
    """An object or array that is being read, and what may come next in it."""

    data: dict[str, Any] | list[Any]
    state: Literal["first", "next", "value", "after"] = "first"

    @property
    def closing(self) -> str:
        return "}" if isinstance(self.data, dict) else "]"


class _Parser:
    """Reads one value, from the word `at`, without recursion."""

    def __init__(self, words: list[Token], at: int, lead: list[Token]) -> None:
        self.words = words
        self.at = at
        self.line = words[at].line
        self.waiting = lead
        self.frames: list[_Frame] = []
        self.path: list[str | int] = []
        self.repaired: list[tuple[int, str]] = []
        self.comments: list[Comment] = []
        # The value that a comment on the same line speaks of, and the line that it ends on.
        self.last: tuple[Path, int] = ((), 0)
        self.places: dict[Path, int] = {}
        self.done = False
        self.result: Any = None

    def value(self) -> Value:
        """The value with its mended places and comments."""
        while not self.done or self._goes_on():
            token = self.words[self.at]
            self.at += 1
            if token.kind == "comment":
                self._comment(token)
                continue
            self.repaired.extend((token.line, what) for what in token.what)
            if not self.frames:
                self._begin(token)
            elif token.kind == "end":
                self._end(token)
            elif self.frames[-1].state == "after":
                self._after(token)
            elif self.frames[-1].state == "value":
                self._begin(token)
            else:
                self._next(token)
        return Value(self.result, self.line, tuple(sorted(set(self.repaired))), tuple(self.comments), self.places)

    def _goes_on(self) -> bool:
        """Whether a comment behind the finished value, on its last line, still belongs to it."""
        token = self.words[self.at]
        return token.kind == "comment" and token.line == self.last[1]

    # --- comments

    def _comment(self, token: Token) -> None:
        path, line = self.last
        if token.line == line:
            self.comments.append(Comment(token.line, _bare(token.text), path, "beside"))
        elif self.comments and self.comments[-1].line == token.line - 1 and not self.waiting and line == token.line - 1:
            # A remark that goes on in the next line, below the one that stands beside the value.
            self.comments.append(Comment(token.line, _bare(token.text), self.comments[-1].path, "below"))
            self.last = (path, token.line)
        else:
            self.waiting.append(token)

    def _speak(self, path: Path, placement: Placement) -> None:
        """The comments that stood on lines of their own are said of this value."""
        self.comments.extend(Comment(t.line, _bare(t.text), path, placement) for t in self.waiting)
        self.waiting = []

    # --- words

    def _begin(self, token: Token) -> None:
        """A value begins."""
        path = tuple(self.path)
        self._speak(path, "above")
        self.last = (path, token.line)
        if token.kind in ("{", "["):
            if len(self.frames) >= _MOST_LEVELS:
                raise Unreadable(token.line, "nested too deeply")
            self.frames.append(_Frame({} if token.kind == "{" else []))
            return
        if token.kind in ("string", "number"):
            self._finish(token.value, token)
        elif token.kind == "word":
            self._finish(self._word(token), token)
        else:
            raise Unreadable(token.line, f"`{token.text}` stands where a value is due")

    def _word(self, token: Token) -> Any:
        if token.text in _WORDS:
            return _WORDS[token.text]
        if token.text in _OTHER_WORDS:
            self.repaired.append((token.line, "word in JSON's spelling"))
            return _OTHER_WORDS[token.text]
        behind = self._ahead()
        ended = behind.kind in (",", "}", "]") or behind.line > token.line
        if self.frames and ended and _PLAIN_WORD.fullmatch(token.text):
            self.repaired.append((token.line, "bare word quoted"))
            return token.text
        raise Unreadable(token.line, "text stands where a value is due")

    def _finish(self, value: Any, token: Token) -> None:
        """A value is complete and goes into what holds it."""
        self.last = (tuple(self.path), token.line)
        if not self.frames:
            self.done, self.result = True, value
            return
        frame = self.frames[-1]
        frame.state = "after"
        if isinstance(frame.data, list):
            frame.data.append(value)
            self.path.pop()
            return
        key = str(self.path.pop())
        if key in frame.data:
            self.repaired.append((token.line, "key that stands twice, the first kept"))
        else:
            frame.data[key] = value

    def _next(self, token: Token) -> None:
        """An element or a key is due, or the end."""
        frame = self.frames[-1]
        if token.kind == ",":
            self.repaired.append((token.line, "comma dropped"))
        elif token.kind == "ellipsis":
            self._elide(token)
        elif token.kind in ("}", "]"):
            self._close(token)
        elif isinstance(frame.data, list):
            if self._is_key(token) and self._inside(dict):
                self._close_for(token, "]")
                self._key(token)
            else:
                self.path.append(len(frame.data))
                self._begin(token)
        elif self._is_key(token):
            self._key(token)
        elif token.kind == "{" and frame.data and self._inside(list):
            self._close_for(token, "}")
            self.path.append(len(self.frames[-1].data))
            self._begin(token)
        else:
            raise Unreadable(token.line, f"`{token.text[:40]}` stands where a key is due")

    def _key(self, token: Token) -> None:
        if token.kind != "string":
            self.repaired.append((token.line, "unquoted key"))
        key = str(token.text if token.kind == "number" else token.value)
        if not key or len(key) > _MOST_IN_KEY or not key.isprintable():
            raise Unreadable(token.line, "a key is no name")
        self.path.append(key)
        self.places.setdefault(tuple(self.path), token.line)
        self.last = (tuple(self.path), token.line)
        while (colon := self.words[self.at]).kind != ":":
            self._comment(colon)
            self.at += 1
        self.repaired.extend((colon.line, what) for what in colon.what)
        self.at += 1
        self.frames[-1].state = "value"

    def _after(self, token: Token) -> None:
        """A comma is due, or the end."""
        frame = self.frames[-1]
        if token.kind == ",":
            frame.state = "next"
        elif token.kind in ("}", "]"):
            self._close(token)
        elif token.kind == "ellipsis":
            self._elide(token)
        elif self._could_follow(token):
            self.repaired.append((self.last[1], "comma added"))
            frame.state = "next"
            self._next(token)
        else:
            raise Unreadable(token.line, f"`{token.text[:40]}` stands where a comma is due")

    def _could_follow(self, token: Token) -> bool:
        """Whether the word can only begin the next element, so that a comma before it is missing."""
        if self._is_key(token):
            return isinstance(self.frames[-1].data, dict) or self._inside(dict)
        return isinstance(self.frames[-1].data, list) and (
            token.kind in ("{", "[") or (token.kind in ("string", "number") and token.line > self.last[1])
        )

    def _elide(self, token: Token) -> None:
        self.repaired.append((token.line, "ellipsis dropped"))
        if self.words[self.at].kind == ",":
            self.at += 1
            self.frames[-1].state = "next"

    # --- brackets

    def _close(self, token: Token) -> None:
        if token.kind != self.frames[-1].closing:
            if len(self.frames) > 1 and self.frames[-2].closing == token.kind:
                self._close_for(token, self.frames[-1].closing)
            elif len(self.frames) == 1 and self._ahead().kind == "end":
                self.repaired.append((token.line, "closing bracket exchanged"))
            else:
                raise Unreadable(token.line, f"`{token.text}` closes what is not open")
        self._speak(tuple(self.path), "below")
        self._finish(self.frames.pop().data, token)

    def _close_for(self, token: Token, closing: str) -> None:
        """The innermost container ends before this word, without its bracket."""
        self.repaired.append((token.line, "closing bracket added"))
        self._speak(tuple(self.path), "below")
        self._finish(self.frames.pop().data, Token("end", token.line, closing))

    def _end(self, token: Token) -> None:
        if self.frames[-1].state == "value":
            raise Unreadable(token.line, "the text ends where a value is due")
        self.at -= 1
        while self.frames:
            self._close_for(token, self.frames[-1].closing)

    # --- looking about

    def _ahead(self) -> Token:
        at = self.at
        while self.words[at].kind == "comment":
            at += 1
        return self.words[at]

    def _is_key(self, token: Token) -> bool:
        return token.kind in ("string", "word", "number") and self._ahead().kind == ":"

    def _inside(self, kind: type) -> bool:
        """Whether the innermost container is itself an element of one of this kind."""
        return len(self.frames) > 1 and isinstance(self.frames[-2].data, kind)
