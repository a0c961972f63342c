"""The parameters of two languages into one table, attribute by attribute."""

from __future__ import annotations

from generator.transcribe.facts.endpoint import Facts
from generator.transcribe.facts.reading import Spec
from generator.transcribe.merging import merge_fact
from generator.transcribe.merging.merged import Disagreement, Merged, lines

_OPTIONAL = "a parameter that one half does not know is kept, as optional"
_OF_THE_TYPE = "what a cell says goes with the type that is taken"
#: In the words of the page, which the languages cannot share.
_WORDS = ("documented_type", "documented_mandatory", "description")
_KEPT = ("type", "mandatory", *_WORDS)
_FLAGS = frozenset({"true", "false"})
_ORDER = (
    "type", "mandatory", "default", "default_from", "enum", "min", "max", "min_length", "max_length", "pattern",
    "min_items", "max_items", "unit", "encoding", "items", "fields", "unique", "documented_type",
    "documented_mandatory", "python_name", "deprecated", "description",
)  # fmt: skip


def merge(merged: Merged, en: Facts, zh: Facts) -> dict[str, Spec]:
    """The parameters of both tables: in the English order, each that only the Chinese one has after its predecessor."""
    params: dict[str, Spec] = {}
    for name in _woven(list(en.params), list(zh.params)):
        ours, theirs = en.params.get(name), zh.params.get(name)
        fact = f"params.{name}"
        if ours is not None and theirs is not None:
            params[name] = _param(merged, fact, ours, theirs, lines(en, zh, fact))
        else:
            params[name] = _lone(merged, fact, en, zh, dict((theirs if ours is None else ours) or {}))
    return params


def _lone(merged: Merged, fact: str, en: Facts, zh: Facts, param: Spec) -> Spec:
    """A parameter that one table has and the other lacks."""
    line, other = en.lines.get(fact), zh.lines.get(fact)
    lang = "en" if line is not None else "zh"
    if en.params_stated and zh.params_stated:
        gist = {key: param[key] for key in ("type", "mandatory") if key in param}
        shown = (gist, None) if lang == "en" else (None, gist)
        merged.disagreements.append(Disagreement(fact, shown[0], shown[1], lang, _OPTIONAL, line, other))
        if lang == "zh":
            param.pop("mandatory", None)
    return param


def _woven(ours: list[str], theirs: list[str]) -> list[str]:
    names = list(ours)
    for at, name in enumerate(theirs):
        if name not in names:
            before = [each for each in theirs[:at] if each in names]
            names.insert(names.index(before[-1]) + 1 if before else 0, name)
    return names


def _param(merged: Merged, fact: str, en: Spec, zh: Spec, at: tuple[int | None, int | None]) -> Spec:
    """One parameter, attribute by attribute."""
    taken: Spec = {}
    lost: Spec = {}
    if en.get("type") != zh.get("type"):
        lost = _left_out(en, zh)
        zh = {key: value for key, value in zh.items() if key in ("type", "mandatory", "documented_mandatory")}
    for key in _ORDER:
        if key not in en and key not in zh:
            continue
        has = (key in en or key == "mandatory", key in zh or key == "mandatory")
        values = (
            en.get(key, False if key == "mandatory" else None),
            zh.get(key, False if key == "mandatory" else None),
        )
        if key in _WORDS:
            value = values[0] if has[0] else values[1]
        elif key == "fields" and all(has):
            value = {
                name: _param(merged, f"{fact}.fields.{name}", en[key].get(name, {}), zh[key].get(name, {}), at)
                for name in _woven(list(en[key]), list(zh[key]))
            }
        elif key == "items" and all(has):
            value = _param(merged, f"{fact}.items", en[key], zh[key], at)
        else:
            value = merge_fact.merge(merged, f"{fact}.{key}", values, has, at)
        # A flag that is not set is not written; a default of false is.
        if value is not None and (value is not False or key == "default"):
            taken[key] = value
    merged.disagreements.extend(
        Disagreement(f"{fact}.{key}", en.get(key), value, "en", _OF_THE_TYPE, *at) for key, value in lost.items()
    )
    return taken


def _left_out(en: Spec, zh: Spec) -> Spec:
    """What the cell says whose type is not taken, and the other does not: bounds, values, encoding."""
    said = {key: zh[key] for key in _ORDER if key in zh and key not in _KEPT and zh[key] != en.get(key)}
    if isinstance(said.get("enum"), str) or (en.get("type") == "BOOLEAN" and set(said.get("enum", ())) <= _FLAGS):
        # The name of a list, or the two values of a flag, is no more than the type itself.
        said.pop("enum", None)
    return said
