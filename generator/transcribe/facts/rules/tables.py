"""Rules in tables and lists: what each type of order demands, sets of parameters, the Mandatory column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from generator.transcribe.blocks import Cell, Row, Table
from generator.transcribe.facts.reading import Known, Reading, Spec
from generator.transcribe.facts.rules import verify
from generator.transcribe.facts.rules.conditions import condition, of_type
from generator.transcribe.facts.rules.mask import mask, resolve

_TERMS = re.compile(r"[,，、;；\n]|(?<!or)\s\*\s")
_ALTERNATIVES = re.compile(r"\s*(?:\band/or\b|\bor\b|[和与]/或|或者?|/)\s*")
_BOTH = re.compile(r"\s*(?:\band\b|\+|和|与)\s*")
_NO_MORE = frozenset({"", "-", "none", "无", "n/a"})


def read_type_table(table: Table, known: Known) -> list[Reading]:
    """What a table of types and the parameters that they demand says, one reading for each row."""
    return [_row(row, known) for row in table.rows]


def _row(row: Row, known: Known) -> Reading:
    text = " | ".join(cell.text for cell in row.cells)
    if len(row.cells) < 2:
        return Reading(text, "unmodelled", "type_table", why="has no cell for the parameters")
    when = _type(row.cells[0].text, known)
    if when is None:
        return Reading(text, "unmodelled", "type_table", why="names no type that a parameter of the endpoint can have")
    demanded = _demanded(row.cells[1].text, known)
    if isinstance(demanded, str):
        return Reading(text, "unmodelled", "type_table", why=demanded)
    all_of, groups = demanded
    rules: list[Spec] = []
    for at, group in enumerate(groups or [[]]):
        body: Spec = {"when": when}
        if all_of and at == 0:
            body["params"] = all_of
        if group:
            body["any_of"] = group
        if len(body) > 1:
            rules.append({"required_if": body})
    faults = [verify.fault(rule, known) for rule in rules]
    if why := next((fault for fault in faults if fault and fault != verify.REDUNDANT), ""):
        return Reading(text, "unmodelled", "type_table", why=why)
    kept = [rule for rule, fault in zip(rules, faults, strict=True) if not fault]
    if not kept:
        return Reading(text, "prose", verify.REDUNDANT)
    return Reading(
        text, "fact", "type_table", tuple({**rule, "scope": known.scope} if known.scope else rule for rule in kept)
    )


def _type(text: str, known: Known) -> Spec | None:
    """The condition that the first cell of a row stands for."""
    masked = mask(text, known, True)
    if when := condition(masked.text, masked, known):
        return when
    values = [value for value in re.split(r"[\s,，、/]+|\bor\b|或", text.replace("`", "")) if value]
    return of_type(values, known)


def _demanded(text: str, known: Known) -> tuple[list[str], list[list[str]]] | str:
    """The parameters of a cell: all of the first, one of each group; or what is wrong with them."""
    all_of: list[str] = []
    groups: list[list[str]] = []
    if text.strip().lower() in _NO_MORE:
        return "demands nothing"
    for term in _TERMS.split(text):
        plain = term.strip().strip("*-• ").replace("`", "")
        plain = re.sub(r"^(?:and|和)\s+|[.。]$", "", plain).strip()
        if not plain:
            continue
        options = [part.strip() for part in _ALTERNATIVES.split(plain)]
        parts = options if len(options) > 1 else [part.strip() for part in _BOTH.split(plain)]
        names = [resolve(part, known.params) for part in parts]
        if missing := [part for part, name in zip(parts, names, strict=True) if name is None]:
            return f"names {', '.join(missing)}, which is no parameter of the endpoint"
        found = [name for name in names if name]
        if len(options) > 1:
            groups.append(found)
        else:
            all_of.extend(found)
    return all_of, groups


_SET = re.compile(r"`?\w+`?(?:\s*[+,&]\s*`?\w+`?)*")
_ASIDE = re.compile(r"\s*[(（][^()（）]*[)）]\s*$")


def read_combination_list(items: Sequence[str], known: Known) -> Reading:
    """The sets of parameters that a list (or the first column of a table) names, of which one must be sent."""
    text = "; ".join(items)
    sets: list[list[str]] = []
    for item in items:
        plain = _ASIDE.sub("", item.strip())
        if not _SET.fullmatch(plain):
            return Reading(text, "unmodelled", "combinations", why="holds what is no set of parameters")
        names = [resolve(word, known.params) for word in re.findall(r"\w+", plain)]
        if None in names:
            return Reading(text, "unmodelled", "combinations", why="names what is no parameter of the endpoint")
        if (found := [name for name in names if name]) not in sets:
            sets.append(found)
    if len(sets) < 2:
        return Reading(text, "unmodelled", "combinations", why="names fewer than two sets")
    rule: Spec = {"combinations": sets}
    if why := verify.fault(rule, known):
        return Reading(text, "unmodelled", "combinations", why=why)
    return Reading(text, "fact", "combinations", ({**rule, "scope": known.scope} if known.scope else rule,))


_YES = re.compile(r"yes|true|是|必须|必填", re.IGNORECASE)


def from_mandatory_column(params: Iterable[str], raw: Mapping[str, Cell]) -> list[Spec]:
    """The rules that the Mandatory column states by itself: YES once for several rows, and EITHER.

    `NO*`, `YES *` and `CONDITIONAL` only tell that a rule stands elsewhere. The parameters of a group are not mandatory
    by themselves.
    """
    groups: list[list[str]] = []
    open_group = False
    either: list[str] = []
    for name in params:
        cell = raw.get(name)
        if cell is None:
            continue
        text = cell.text.replace("`", "").strip("* ")
        if re.fullmatch(r"either(?: or both)?", text, re.IGNORECASE):
            either.append(name)
        elif not cell.merged:
            open_group = _YES.fullmatch(text) is not None
            if open_group:
                groups.append([name])
        elif open_group:
            groups[-1].append(name)
    return [{"any_of": group} for group in (*groups, either) if len(group) > 1]
