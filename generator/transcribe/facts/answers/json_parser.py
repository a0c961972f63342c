"""One value of JSON from its words, with comments and slips: read without recursion, mended where that is obvious."""

from __future__ import annotations

import re
from typing import Any

from generator.transcribe.facts.answers.json_parts import Comment, Frame, Path, Placement, Value, bare
from generator.transcribe.facts.answers.json_tokens import Token, Unreadable

_MOST_LEVELS = 25
_MOST_IN_KEY = 200
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None}
_OTHER_WORDS: dict[str, Any] = {"True": True, "TRUE": True, "False": False, "FALSE": False, "NULL": None, "None": None}
_PLAIN_WORD = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)


class Parser:
    """Reads one value, from the word `at`, without recursion."""

    def __init__(self, words: list[Token], at: int, lead: list[Token]) -> None:
        self.words = words
        self.at = at
        self.line = words[at].line
        self.waiting = lead
        self.frames: list[Frame] = []
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
            self.comments.append(Comment(token.line, bare(token.text), path, "beside"))
        elif self.comments and self.comments[-1].line == token.line - 1 and not self.waiting and line == token.line - 1:
            # A remark that goes on in the next line, below the one that stands beside the value.
            self.comments.append(Comment(token.line, bare(token.text), self.comments[-1].path, "below"))
            self.last = (path, token.line)
        else:
            self.waiting.append(token)

    def _speak(self, path: Path, placement: Placement) -> None:
        """The comments that stood on lines of their own are said of this value."""
        self.comments.extend(Comment(t.line, bare(t.text), path, placement) for t in self.waiting)
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
            self.frames.append(Frame({} if token.kind == "{" else []))
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
