"""One statement → the lines that black would make of it; black itself is asked only where the form is an unusual one.

Black costs 0.3 ms a line, which over a whole catalogue is nearly all the time of a build. What the templates place are
calls, collections, signatures and fields: those fit in a line, or are split at their brackets, by rules simple enough
to stand here. `tests/render` holds every line against black's own opinion.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

LINE_LENGTH = 120
_STEP = 4
_TOKEN = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[()\[\]{},]|[^()\[\]{},"']+""")
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")

#: Formats one statement of Python.
Formatter = Callable[[str], str]


class _UnusualError(Exception):
    """A form whose layout is black's to decide."""


def laid_out(source: str, indent: int, blacken: Formatter) -> str:
    """The statement, which starts at column `indent`, in as many lines as it takes; the first is not indented."""
    if indent + len(source) <= LINE_LENGTH:
        return source
    try:
        lines = _split(_tokens(source), indent, is_def=source.startswith(("def ", "async def ")))
    except _UnusualError:
        lines = _by_black(source, indent, blacken)
    return "\n".join(lines).lstrip()


def _tokens(source: str) -> list[str]:
    return _TOKEN.findall(source)


def _split(tokens: list[str], indent: int, *, is_def: bool = False) -> list[str]:
    """Head, body and tail around one pair of brackets: the last of a statement, the first of a definition."""
    opens, closes = _brackets(tokens, is_def=is_def)
    head, tail = "".join(tokens[: opens + 1]), "".join(tokens[closes:])
    if not is_def and tail.rstrip(",") != tokens[closes]:
        raise _UnusualError
    margin = " " * indent
    if indent + max(len(head), len(tail)) > LINE_LENGTH:
        raise _UnusualError
    if is_def and len(_elements(tokens[opens + 1 : closes])) == 1:
        raise _UnusualError  # a lone parameter gets a comma before some return types
    is_display = not re.search(r"[\w\])]$", head[:-1])
    body = _body(tokens[opens + 1 : closes], indent + _STEP, is_display=is_display)
    return [margin + head, *body, margin + tail]


def _brackets(tokens: list[str], *, is_def: bool) -> tuple[int, int]:
    """Where the pair to split at opens and closes."""
    open_at: list[int] = []
    pairs: list[tuple[int, int]] = []
    for place, token in enumerate(tokens):
        if token in _OPENING:
            open_at.append(place)
        elif token in _CLOSING:
            start = open_at.pop()
            if not open_at:
                pairs.append((start, place))
    if not pairs:
        raise _UnusualError
    return pairs[0] if is_def else pairs[-1]


def _body(tokens: list[str], indent: int, *, is_display: bool) -> list[str]:
    """What stands between brackets: on one line if it fits, else an element a line, each with its comma.

    A display (tuple, list, dictionary) of several elements that is split at all has a line for each.
    """
    whole = "".join(tokens).strip()
    if not whole:
        raise _UnusualError
    elements = _elements(tokens)
    if indent + len(whole) <= LINE_LENGTH and not (is_display and len(elements) > 1):
        return [" " * indent + whole]
    if len(elements) < 2 and not whole.endswith(","):
        raise _UnusualError
    return [line for element in elements for line in _element([*element, ","], indent)]


def _elements(tokens: list[str]) -> list[list[str]]:
    """The tokens between commas that stand in no other bracket."""
    found: list[list[str]] = [[]]
    for token, depth in _with_depth(tokens):
        if token == "," and depth == 0:  # noqa: S105 - a comma is no password
            found.append([])
        elif found[-1] or token.strip():
            found[-1].append(token if found[-1] else token.lstrip())
    return [element for element in found if element]


def _with_depth(tokens: list[str]) -> Iterator[tuple[str, int]]:
    """Each token with the number of brackets around it."""
    depth = 0
    for token in tokens:
        depth -= token in _CLOSING
        yield token, depth
        depth += token in _OPENING


def _element(tokens: list[str], indent: int) -> list[str]:
    whole = "".join(tokens)
    if indent + len(whole) <= LINE_LENGTH or len(tokens) == 2:  # a name or a text has no place to be split at
        return [" " * indent + whole]
    outside = [token for token, depth in _with_depth(tokens) if depth == 0 and token[0] not in "\"'"]
    if any(": " in token for token in outside) and outside[0] != ": ":
        raise _UnusualError  # the type of a parameter
    if outside[0] == ": " and (tokens[2] not in _OPENING or len(outside) != 4):
        raise _UnusualError  # a value in a mapping that is more than a display
    return _split(tokens, indent)


def _by_black(source: str, indent: int, blacken: Formatter) -> list[str]:
    """The statement as black lays it out in a block of that depth."""
    depth = indent // _STEP
    opened = "".join(f"{' ' * _STEP * level}if x:\n" for level in range(depth))
    block = f"{' ' * (indent + _STEP)}pass\n" if source.endswith(":") else ""
    lines = blacken(f"{opened}{' ' * indent}{source}\n{block}").splitlines()
    return lines[depth : -1 if block else None]
