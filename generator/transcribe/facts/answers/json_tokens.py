"""The words of an example's text: strings, numbers, brackets, comments, with what is odd about the writing of each."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

Kind = Literal["{", "}", "[", "]", ":", ",", "string", "number", "word", "ellipsis", "comment", "fence", "end"]


@dataclass(frozen=True, slots=True)
class Token:
    """One word; `what` tells what had to be mended to read it, `text` is how it is written."""

    kind: Kind
    line: int
    text: str
    value: Any = None
    what: tuple[str, ...] = ()


class Unreadable(Exception):
    """A text that has no obvious reading; the line and the reason are for the report."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(why)
        self.line = line
        self.why = why


_BLANK = re.compile(r"[\s\u200b-\u200d\u2060\ufeff]+")
_COMMENT = re.compile(r"//[^\n]*|#[^\n]*|/\*(?:[^*]|\*(?!/))*\*/")
_FENCE = re.compile(r"`{3,}[a-z]*|~{3,}[a-z]*")
_ELLIPSIS = re.compile(r"(?:\.{2,}|…+)(?:[ \t]*(?:\.{2,}|…+))*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])")
#: A comment needs no blank before it: `LIMIT// the type`.
_WORD = re.compile(r"""(?:(?!//|/\*|#)[^\s{}\[\]:,，：｛｝［］"'“”„‟‘’`])+""")
_PLAIN = re.compile(r'[^"\\\n\t\x00-\x1f]*')
_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})')
_ESCAPED = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_AFTER = re.compile(r"[ \t]*(?:[,:}\]，：｝］\n]|//|#|$)")
_WIDE: dict[str, tuple[Kind, str]] = {
    "，": (",", "full-width comma"),
    "：": (":", "full-width colon"),
    "｛": ("{", "full-width bracket"),
    "｝": ("}", "full-width bracket"),
    "［": ("[", "full-width bracket"),
    "］": ("]", "full-width bracket"),
}
_NARROW: dict[str, Kind] = {"{": "{", "}": "}", "[": "[", "]": "]", ":": ":", ",": ","}
_QUOTES = {"'": ("'", "single quotes"), "‘": ("‘’'", "smart quotes"), "’": ("‘’'", "smart quotes")} | dict.fromkeys(
    "“”„‟", ('“”„‟"', "smart quotes")
)
_TAB = "raw tab in a string"
#: No number of the documentation comes near; what is longer is no number that a spec could hold.
_MOST_DIGITS = 40


def tokens(text: str, line: int) -> Iterator[Token]:
    """The words of a text whose first line has the number `line`; the last one is `end`."""
    at = 0
    while at < len(text):
        if blank := _BLANK.match(text, at):
            line += blank[0].count("\n")
            at = blank.end()
            continue
        token, end = _token(text, at, line)
        yield token
        line += text.count("\n", at, end)
        at = end
    yield Token("end", line, "")


def _token(text: str, at: int, line: int) -> tuple[Token, int]:
    first = text[at]
    if first in _NARROW:
        return Token(_NARROW[first], line, first), at + 1
    if first in _WIDE:
        kind, what = _WIDE[first]
        return Token(kind, line, first, what=(what,)), at + 1
    if first == '"':
        return _string(text, at, line)
    if first in _QUOTES:
        return _quoted(text, at, line)
    if match := _COMMENT.match(text, at):
        return Token("comment", line, match[0]), match.end()
    if match := _FENCE.match(text, at):
        return Token("fence", line, match[0]), match.end()
    if match := _ELLIPSIS.match(text, at):
        return Token("ellipsis", line, match[0]), match.end()
    if match := _NUMBER.match(text, at):
        number, odd = _number(match[0], line)
        return Token("number", line, match[0], number, odd), match.end()
    if match := _WORD.match(text, at):
        return Token("word", line, match[0], match[0]), match.end()
    raise Unreadable(line, f"`{first}` stands where no value can begin")


def _number(text: str, line: int) -> tuple[int | float, tuple[str, ...]]:
    if len(text) > _MOST_DIGITS:
        raise Unreadable(line, "a number is too long")
    if re.fullmatch(r"-?[0-9]+", text):
        return int(text), ()
    value = float(text)
    if math.isinf(value):
        raise Unreadable(line, "a number is too large")
    return value, () if Decimal(repr(value)) == Decimal(text) else ("digits beyond a double dropped",)


def _string(text: str, at: int, line: int) -> tuple[Token, int]:
    """A text in double quotes, which does not go on over the end of its line."""
    start, at = at, at + 1
    parts: list[str] = []
    what: list[str] = []
    while True:
        plain = _PLAIN.match(text, at)
        assert plain is not None
        parts.append(plain[0])
        at = plain.end()
        if at == len(text) or text[at] == "\n":
            return _unclosed(text, start, line)
        if text[at] == '"':
            value = _joined("".join(parts), line)
            if _TAB in what:
                # A tab at an end was meant for the layout, not for the value.
                value = value.strip("\t")
            return Token("string", line, text[start : at + 1], value, tuple(dict.fromkeys(what))), at + 1
        if text[at] == "\\":
            at = _escape(text, at, parts, what)
        else:
            parts.append(text[at])
            what.append(_TAB if text[at] == "\t" else "raw control character in a string")
            at += 1


def _escape(text: str, at: int, parts: list[str], what: list[str]) -> int:
    if escape := _ESCAPE.match(text, at):
        name = escape[0][1:]
        parts.append(chr(int(name[1:], 16)) if len(name) > 1 else _ESCAPED.get(name, name))
        return escape.end()
    what.append("invalid escape")
    if text.startswith("\\'", at):
        parts.append("'")
        return at + 2
    # The sign is kept as it is written: what it was to mean is not known.
    parts.append("\\")
    return at + 1


def _joined(text: str, line: int) -> str:
    """Halves of characters, as JSON escapes them, put together."""
    if not any("\ud800" <= sign <= "\udfff" for sign in text):
        return text
    try:
        return text.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError:
        raise Unreadable(line, "half a character is escaped") from None


def _unclosed(text: str, start: int, line: int) -> tuple[Token, int]:
    """A text whose closing quote is of another kind; else nobody knows where it ends."""
    end = text.find("\n", start)
    for at in range(start + 1, len(text) if end < 0 else end):
        if text[at] in "“”„‟" and _AFTER.match(text, at + 1):
            value = text[start + 1 : at]
            return Token("string", line, text[start : at + 1], value, ("smart quotes",)), at + 1
    raise Unreadable(line, "a closing quote is missing")


def _quoted(text: str, at: int, line: int) -> tuple[Token, int]:
    """A text in quotes that are not JSON's: it ends where one of them stands before a bracket, comma or colon."""
    closing, what = _QUOTES[text[at]]
    end = text.find("\n", at)
    for place in range(at + 1, len(text) if end < 0 else end):
        if text[place] in closing and _AFTER.match(text, place + 1):
            return Token("string", line, text[at : place + 1], text[at + 1 : place], (what,)), place + 1
    raise Unreadable(line, "a closing quote is missing")
