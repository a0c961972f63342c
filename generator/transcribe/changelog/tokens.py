"""The text of a change log with its requests, names and days as single signs, so that what is said of them shows."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.transcribe.changelog import days

#: Signs that no page has: the values of a text stand in the order of the signs.
REQUEST, SOCKET, NAME, DAY, STREAM = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
TARGETS = frozenset((REQUEST, SOCKET))
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_CHINESE = re.compile("[一-鿿]")
_SIGN = re.compile("[\ue000-\ue004]")
_STEPS = r"[A-Za-z0-9_\-/.]{1,150}"
_PATH = rf"/?(?:api|sapi|fapi|dapi|eapi|papi|futures|v\d{{1,2}})/{_STEPS}"
_METHOD = "GET|POST|PUT|DELETE"
_FOUND = re.compile(
    rf"`[ ]?(?P<coded>(?:{_METHOD})[ ]{{1,2}}{_PATH})[^`\n]{{0,150}}`"
    rf"|\b(?P<verb>{_METHOD})[ ]{{0,2}}`[ ]?(?P<path>{_PATH})[ ]?`"
    rf"|\b(?P<plain>(?:{_METHOD})[ ]{{0,2}}{_PATH})"
    r"|`(?P<code>[^`\n]{1,200})`"
    r"|(?P<url>\b(?:https?|wss?)://[^\s<>()，。、]{1,300})"
    r"|[\"“](?P<quoted>[A-Za-z_][\w.]{0,60})[\"”]"
    r"|(?P<socket>(?<![\w./@])(?:v\d/)?[a-z][A-Za-z]{2,30}(?:\.[a-z][A-Za-z]{1,30}){1,3}\b)"
    r"|(?P<capital>\b[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){1,8}\b)"
    rf"|(?P<bare>(?<![\w/])/?(?:s|f|d|e|p)?api/{_STEPS})"
)
_LEADING = re.compile(
    r"(?:[^\ue000-\ue004:：]{0,24}[:：]\s?)?(?:(?:new |the )?(?:endpoint|method|接口|新接口)\s?)?"
    r"(?P<targets>(?:[\ue000\ue001](?:\s?(?:,|and|&|or|、|和|与|/)\s?)?){1,20})",
    re.IGNORECASE,
)
_SPLIT = re.compile(rf"({_METHOD})[ ]{{0,2}}({_PATH})")
_SOCKET = re.compile(r"(?:v\d/)?[a-z][A-Za-z]{1,30}(?:\.[A-Za-z]{2,30}){1,3}")
_HOST = re.compile(r"\.(?:com|vision|org|xml|md|json|html|net|io)$")
_BARE = re.compile(_PATH)


@dataclass(frozen=True, slots=True)
class Text:
    """A text with signs, and what each of them stands for, in order."""

    skeleton: str
    values: tuple[str, ...]

    def within(self, start: int, end: int, *signs: str) -> tuple[str, ...]:
        """The values of signs of these kinds between two places."""
        before = len(_SIGN.findall(self.skeleton, 0, start))
        found = _SIGN.findall(self.skeleton, start, end)
        return tuple(self.values[before + at] for at, sign in enumerate(found) if sign in signs)

    def all(self, *signs: str) -> tuple[str, ...]:
        """The values of all signs of these kinds."""
        return self.within(0, len(self.skeleton), *signs)

    def part(self, start: int, end: int) -> Text:
        """A part of the text, as a text of its own."""
        before = len(_SIGN.findall(self.skeleton, 0, start))
        count = len(_SIGN.findall(self.skeleton, start, end))
        return Text(self.skeleton[start:end], self.values[before : before + count])


def read(text: str, near: str) -> Text:
    """The text with signs; a Chinese one loses its spaces, which it does not need."""
    out: list[str] = []
    values: list[str] = []
    text = _PRIVATE.sub("", text)
    tight = is_chinese(text)
    at = 0
    for match in _FOUND.finditer(text):
        _days(text, (at, match.start()), near, out, values)
        at = match.end()
        sign, value = _kind(match)
        out.append(sign)
        if _SIGN.fullmatch(sign):
            values.append(value)
    _days(text, (at, len(text)), near, out, values)
    skeleton = "".join(out)
    return Text(re.sub(r"[^\S\n]+", "" if tight else " ", skeleton), tuple(values))


def leading(text: Text) -> tuple[str, ...]:
    """The requests that a text begins with."""
    match = _LEADING.match(text.skeleton)
    return () if match is None else text.within(match.start("targets"), match.end("targets"), *TARGETS)


def is_chinese(text: str) -> bool:
    """Whether any sign of the text is Chinese."""
    return _CHINESE.search(text) is not None


def _days(text: str, span: tuple[int, int], near: str, out: list[str], values: list[str]) -> None:
    at, to = span
    for start, end, day in days.find(text, near, at, to):
        out += [text[at:start], DAY]
        values.append(day)
        at = end
    out.append(text[at:to])


def _kind(match: re.Match[str]) -> tuple[str, str]:
    """The sign of what was found, and its value."""
    found = match.groupdict()
    if stated := found["coded"] or found["plain"]:
        parts = _SPLIT.match(stated)
        return (REQUEST, _request(parts[1], parts[2])) if parts else (stated, "")
    if found["verb"]:
        return REQUEST, _request(found["verb"], found["path"])
    if found["bare"]:
        return REQUEST, _request("", found["bare"])
    if name := found["quoted"] or found["capital"]:
        return NAME, name
    if found["url"]:
        return "URL", ""
    if found["socket"]:
        return (found["socket"], "") if _HOST.search(found["socket"]) else (SOCKET, found["socket"])
    return _code(found["code"].strip())


def _code(code: str) -> tuple[str, str]:
    if code.startswith(("!", "<")) or "@" in code:
        return STREAM, code
    if _SOCKET.fullmatch(code) and not _HOST.search(code):
        return SOCKET, code
    if _BARE.fullmatch(code):
        return REQUEST, _request("", code)
    return NAME, code


def _request(verb: str, path: str) -> str:
    """`GET /path`, or `/path` where no method is named."""
    return f"{verb} /{path.strip('/').rstrip('.')}".strip()
