"""A sentence with its names and values taken out, so that rules are written about phrasings and nothing else.

In the masked text `⟦P0⟧` stands for one parameter, `⟦L0⟧` for a list of parameters, `⟦V0⟧` for a value or a list of
values, `⟦E0⟧` for a parameter that equals a value, `⟦X0⟧` for code that is none of these; the number leads to the
mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.transcribe.facts.reading import Known
from generator.transcribe.facts.rules import words


@dataclass(frozen=True, slots=True)
class Mention:
    """What a token stands for; `unknown` are names of parameters that the endpoint does not have."""

    kind: str
    names: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    conj: str = ""


@dataclass(slots=True)
class Masked:
    """A masked sentence and its mentions."""

    text: str = ""
    mentions: list[Mention] = field(default_factory=list)

    def add(self, mention: Mention) -> str:
        """The token of a new mention."""
        self.mentions.append(mention)
        return f"⟦{mention.kind}{len(self.mentions) - 1}⟧"

    def at(self, token: str) -> Mention:
        """The mention that a token or its number stands for."""
        return self.mentions[int(token.strip("⟦⟧PLVEX"))]


_FULL_WIDTH = str.maketrans("，；：（）！？＝、“”‘’⟦⟧／｜", ",;:()!?=、\"\"''<>/|")
_CODE = re.compile(r"`([^`\n]*)`|\"([^\"\n]{1,60})\"")
_CODE_EQUATION = re.compile(
    r"([A-Za-z_][A-Za-z0-9_]*) ?={1,2} ?[\"']?([A-Za-z0-9_.\-]+(?: ?[/|] ?[A-Za-z0-9_.\-]+)*)[\"']?"
)
_PIECES = re.compile(r"\s*(?:,|/|\||、|\bor\b|\band\b|或者?|和|与|\+)\s*")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:\[\])?")
_CAMEL = re.compile(r"[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*")
_VALUE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*")
_BARE_VALUE = re.compile(r"[A-Z][A-Z0-9_]{2,}|true|false")
_WORD = re.compile(r"⟦\w\d+⟧|(?<![A-Za-z0-9_/.\-])[A-Za-z_][A-Za-z0-9_]*(?![A-Za-z0-9_]|\.[A-Za-z0-9]|-[A-Za-z])")
_GLUED = re.compile(r"\b([a-z]+[A-Z][A-Za-z]*?)(and|or)\b(?= )")
_EQUATION = re.compile(r"⟦(P\d+)⟧ ?={1,2} ?⟦(V\d+)⟧(?! ?[*/+])")


def masks(sentence: str, known: Known) -> list[Masked]:
    """The ways to mask a sentence, the surest first: a comma may part clauses, an everyday word may be a name."""
    ways = [mask(sentence, known, loose, apart) for loose in (False, True) for apart in (False, True)]
    return [way for at, way in enumerate(ways) if way.text not in [other.text for other in ways[:at]]]


def mask(sentence: str, known: Known, loose: bool, apart: bool = False) -> Masked:
    """The masked sentence; `loose` also takes everyday words ("symbol") and words apart ("start time").

    With `apart`, a comma between two names parts them; otherwise it makes them one list.
    """
    masked = Masked()
    text = sentence.translate(_FULL_WIDTH)
    text = _CODE.sub(lambda match: _code(match[1] if match[1] is not None else match[2], masked, known), text)
    if loose:
        text = _spaced(text, masked, known)
    text = _GLUED.sub(lambda match: f"{match[1]} {match[2]} " if match[1] in known.params else match[0], text)
    text = _WORD.sub(lambda match: _word(match[0], masked, known, loose), text)
    text = _V_LIST.sub(lambda match: _collapse(match[0], "V", masked), _tidy(text))
    text = _EQUATION.sub(lambda match: _equation(match, masked), text)
    lists = _P_APART if apart else _P_LIST
    masked.text = lists.sub(lambda match: _collapse(match[0], "L", masked), text)
    return masked


def resolve(name: str, params: Iterable[str]) -> str | None:
    """The one parameter that a name means: the same, or the same but for case."""
    names = list(params)
    if name in names:
        return name
    alike = [other for other in names if other.lower() == name.lower()]
    return alike[0] if len(alike) == 1 else None


def _code(content: str, masked: Masked, known: Known) -> str:
    """The token of what stands between backticks or quotes."""
    content = content.strip().strip("'\"").strip()
    if match := _CODE_EQUATION.fullmatch(content):
        name = resolve(match[1], known.params)
        return masked.add(
            Mention(
                "E",
                (name,) if name else (),
                tuple(value for value in re.split(r"[/|, ]+", match[2]) if value),
                () if name else (match[1],),
            )
        )
    pieces = [piece.strip("'\" ") for piece in _PIECES.split(content)]
    if not all(_VALUE.fullmatch(piece) for piece in pieces):
        return masked.add(Mention("X", values=(content,)))
    tokens = [_piece(piece, masked, known) for piece in pieces]
    return " , ".join(tokens)


def _piece(piece: str, masked: Masked, known: Known) -> str:
    name = resolve(piece.removesuffix("[]"), known.params) if _IDENTIFIER.fullmatch(piece) else None
    if name and not (piece.isupper() and name != piece):
        return masked.add(Mention("P", (name,)))
    if _CAMEL.fullmatch(piece):
        return masked.add(Mention("P", unknown=(piece,)))
    return masked.add(Mention("V", values=(piece,)))


def _spaced(text: str, masked: Masked, known: Known) -> str:
    """Names written as words, in either language."""
    for zh, name in words.ZH_NAMES.items():
        if name in known.params and zh in text:
            token = masked.add(Mention("P", (name,)))
            text = text.replace(zh, token)
    for name in known.params:
        parts = re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", name)
        if len(parts) > 1 and _CAMEL.fullmatch(name):
            pattern = r"(?<![A-Za-z0-9_⟦])" + r"[ -]".join(map(re.escape, parts)) + r"(?![A-Za-z0-9_⟧])"
            text = re.sub(pattern, lambda _, n=name: masked.add(Mention("P", (n,))), text, flags=re.IGNORECASE)  # type: ignore[misc]
    return text


def _word(word: str, masked: Masked, known: Known, loose: bool) -> str:
    if word.startswith("⟦"):
        return word
    if word in words.LOUD and word not in known.params:
        return word
    if _BARE_VALUE.fullmatch(word) and word not in known.params:
        return masked.add(Mention("V", values=(word,)))
    if word.lower() in words.GRAMMAR:
        return word
    if not loose and word.lower() in words.PLAIN and known.lang == "en":
        return word
    if name := resolve(word, known.params):
        return masked.add(Mention("P", (name,)))
    if _CAMEL.fullmatch(word) and word not in ("mTrade", "iOS"):
        return masked.add(Mention("P", unknown=(word,)))
    return word


def _equation(match: re.Match[str], masked: Masked) -> str:
    left, right = masked.at(match[1]), masked.at(match[2])
    return masked.add(Mention("E", left.names, right.values, left.unknown))


def _tidy(text: str) -> str:
    """One space between words, none beside Chinese characters and tokens' brackets."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"(?<=[\u4e00-\u9fff])\s+|\s+(?=[\u4e00-\u9fff])", "", text)
    text = re.sub(r"(?<=[A-Za-z])(?=⟦)|(?<=⟧)(?=[A-Za-z])", " ", text)
    return re.sub(r"\s+(?=[,.;:)])", "", text)


_JOIN = (
    r"(?: ?[,/|、+] ?(?:and|or|nor|和|或)? ?| ?,? ?(?:and/or|and the|and|or|nor|&|以及|[和与]/或|或者"
    r"|[与和或及]) ?| (?=⟦V))"
)
_P_LIST = re.compile(rf"⟦P\d+⟧(?:{_JOIN}⟦P\d+⟧)+")
_P_APART = re.compile(r"⟦P\d+⟧(?: ?(?:[/、+]|and/or|and the|and|or|nor|&|以及|[和与]/或|或者|[与和或及]) ?⟦P\d+⟧)+")
_V_LIST = re.compile(rf"⟦V\d+⟧(?:{_JOIN}⟦V\d+⟧)+")
_TOKEN = re.compile(r"⟦[A-Z]\d+⟧")


def _collapse(run: str, kind: str, masked: Masked) -> str:
    parts = [masked.at(token) for token in _TOKEN.findall(run)]
    between = _TOKEN.sub(" ", run)
    conj = (
        "or" if re.search(r"\bn?or\b|或|/", between) else "and" if re.search(r"\band\b|与|和|及|&|\+", between) else ""
    )
    return masked.add(
        Mention(
            kind,
            tuple(dict.fromkeys(name for part in parts for name in part.names)),
            tuple(dict.fromkeys(value for part in parts for value in part.values)),
            tuple(dict.fromkeys(name for part in parts for name in part.unknown)),
            conj,
        )
    )
