"""What a rule is: a phrasing over masked text, and what it says in spec form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.rules.mask import Masked, Mention

# Words that phrasings are made of. `{N}` is one name or a list of them, `{L}` a list, `{P}` one name, `{V}` values and
# `{E}` an equation; a digit behind the letter tells two of a kind apart.
_WORDS = {
    "must": r"(?:must|should|shall|needs? to|need|has to|have to|(?:is|are) required to)",
    "sent": r"(?:(?:be |being )?(?:sent|send|provided|provide|supplied|specified|passed(?: in)?|set|filled(?:"
    r" in)?|given|input"
    r"|inputted|present|used|defined|included|chosen|entered))",
    "cannot": r"(?:cannot|can ?not|can't|could not|must not|mustn't|may not|should not|shouldn't|(?:is|are) not"
    r" allowed to)",
    "will": r"(?:will be|would be|is|are|be|gets?)",
    "together": r"(?:together|at the same time|in combination|simultaneously|combined|both)",
    "span": r"(?P<span>[A-Za-z0-9\u4e00-\u9fff ]{1,20}?)",
    "when": r"(?P<when>.{1,200}?)",
    "zmust": r"(?:必须|需要|需|须|应当|应该|应|必需)",
    "zsend": r"(?:要?(?:发送|提供|指定|传入|传|填写|填入|填|提交|输入|选择|设置|使用|被提供|被指定|被发送|被传入))",
    "znot": r"(?:不能|不可以?|不得|不要|不允许|无法|不接受|不支持|不应)",
    "zif": r"(?:如果|若|当|如|倘若)",
}
_SLOT = re.compile(r"\{([NLPVE]\d?)\}")
_GROUP = re.compile(r"\(\?P<(?P<name>\w+?)_*>")
_KIND = {"N": "[PL]", "L": "L", "P": "P", "V": "V", "E": "E"}


def pattern(text: str) -> re.Pattern[str]:
    """A phrasing as a regular expression; alternatives may each have a group of one name."""
    for word, meaning in _WORDS.items():
        text = text.replace("{" + word + "}", meaning)
    seen: Counter[str] = Counter()

    def named(match: re.Match[str]) -> str:
        name = match["name"]
        seen[name] += 1
        return f"(?P<{name}{'_' * (seen[name] - 1)}>"

    slots = _SLOT.sub(lambda match: rf"⟦(?P<{match[1]}>{_KIND[match[1][0]]}\d+)⟧", text)
    return re.compile(_GROUP.sub(named, slots), re.IGNORECASE)


@dataclass(slots=True)
class Found:
    """A phrasing that was found: its mentions, and what is known of the endpoint."""

    match: re.Match[str]
    masked: Masked
    known: Known

    def has(self, slot: str) -> bool:
        """Whether an optional part of the phrasing is there."""
        return bool(self.text(slot))

    def text(self, slot: str) -> str:
        """The text of a named group, of the alternative that matched; empty if it is not there."""
        groups = self.match.groupdict()
        return next((text for name, text in groups.items() if name.rstrip("_") == slot and text), "")

    def mention(self, slot: str) -> Mention:
        """The mention that fills a slot."""
        return self.masked.at(self.text(slot))

    def names(self, slot: str) -> list[str]:
        """The parameters of a slot, as far as the endpoint has them."""
        return list(self.mention(slot).names) if self.has(slot) else []

    def values(self, slot: str) -> list[str]:
        """The values of a slot."""
        return list(self.mention(slot).values) if self.has(slot) else []

    @property
    def cell(self) -> str:
        """The parameter whose description this is; empty outside of description cells."""
        return self.known.cell or ""

    @property
    def unknown(self) -> list[str]:
        """Names in the slots that the endpoint does not have."""
        tokens = [text for text in self.match.groupdict().values() if text and re.fullmatch(r"[PLE]\d+", text)]
        return [name for token in tokens for name in self.masked.at(token).unknown]


@dataclass(frozen=True, slots=True)
class Said:
    """What a phrasing says; `prose` is set if it is no fact, `refuse` if the format cannot hold it."""

    constraints: tuple[Spec, ...] = ()
    params: Mapping[str, Spec] = field(default_factory=dict)
    prose: bool = False
    refuse: str = ""


Build = Callable[[Found], Said | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named phrasing; `build` may decline with None. `cell` rules only hold in description cells."""

    name: str
    phrasing: re.Pattern[str]
    build: Build
    cell: bool = False


def rule(name: str, build: Build, *phrasings: str, cell: bool = False) -> list[Rule]:
    """The rules of several phrasings that say the same."""
    return [Rule(name, pattern(phrasing), build, cell) for phrasing in phrasings]
