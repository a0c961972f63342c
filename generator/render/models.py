"""Definitions → the source of a product's models, by datamodel-code-generator as a library."""

from __future__ import annotations

import builtins
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.render.batches import Batches
from generator.render.collection import without_collection
from generator.render.layout import Formatter, laid_out
from generator.render.memory import Memory
from generator.render.python import quoted
from generator.render.schemas import Models

_RUNTIME = "binance_typed.runtime."
_WORD = re.compile(r"\w+")
_REFERENCE = re.compile(r'"#/\$defs/(\w+)"')
_NUMBERED = re.compile(r"^    x(?P<number>\d+)_: (?P<annotation>.+?) =(?= field\()")
_TEXT = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'""")


@dataclass(frozen=True, slots=True)
class Source:
    """A product's models: the imports that they need, and their classes."""

    imports: str
    classes: tuple[str, ...]


def source(models: Models, batches: Batches, memory: Memory, blacken: Formatter) -> Source:
    """The Python source of msgspec Structs for these definitions, with the imports of the batches' TypedDicts."""
    written = _written(models)
    known = {name: memory.get("model", made_from) for name, made_from in written.items()}
    if missing := [name for name, text in known.items() if text is None]:
        for name, made in _generated(models, missing, blacken).items():
            memory.put("model", written[name], made)
            known[name] = made
    wanted: dict[str, set[str]] = defaultdict(set)
    classes = []
    for text in known.values():
        needs, _, body = str(text).partition("\n\n")
        classes.append(body)
        for line in needs.splitlines():
            module, _, name = line.removeprefix("from ").partition(" import ")
            wanted[module.replace(_RUNTIME, "..runtime.")].add(name)
    wanted["datetime"] |= set(batches.uses("datetime"))
    wanted["collections.abc"] |= set(batches.uses("Mapping", "Sequence"))
    wanted["typing"] |= set(batches.uses("Any", "Literal", "Required")) | ({"TypedDict"} if batches.found else set())
    wanted["..runtime.values"] |= set(batches.uses("Number"))
    return Source(_imports(wanted), tuple(classes))


def _written(models: Models) -> dict[str, str]:
    """All that the source of each class depends on, as text."""
    aliases: dict[str, dict[str, str]] = defaultdict(dict)
    for place, name in models.aliases.items():
        aliases[place.partition(".")[0]][place] = name
    return {
        name: json.dumps([name, definition, models.bases[name], aliases[name], _generic(models, definition)])
        for name, definition in models.definitions.items()
    }


def _generic(models: Models, definition: object) -> list[str]:
    """The classes a definition refers to that take the type of numbers as an argument."""
    return sorted(set(_REFERENCE.findall(json.dumps(definition))) & models.generic)


def _imports(wanted: Mapping[str, set[str]]) -> str:
    """Import lines: the standard library's, other packages', our own."""
    groups: tuple[list[str], list[str], list[str]] = ([], [], [])
    for module, names in sorted(wanted.items()):
        place = 2 if module.startswith(".") else 0 if module.split(".")[0] in sys.stdlib_module_names else 1
        if names:
            groups[place].append(f"from {module} import {', '.join(sorted(names))}")
    return "\n\n".join("\n".join(group) for group in groups if group)


# --- generation -------------------------------------------------------------------------------------------------


def _generated(models: Models, wanted: Iterable[str], blacken: Formatter) -> dict[str, str]:
    """The wanted classes, each with the import lines that it needs before it."""
    with without_collection():
        body = _body(_by_datamodel_code_generator(models, _with_references(models.definitions, wanted)))
    imports, *classes = re.split(r"\n+^(?=class )", f"\n{body}", flags=re.MULTILINE)
    lines = [line.removeprefix("from ").partition(" import ") for line in imports.splitlines() if line]
    homes = {name.strip(): module for module, _, names in lines for name in names.split(",")}
    homes |= {"Generic": "typing", "Num": f"{_RUNTIME}answers"}
    names = _fields(models)
    found: dict[str, str] = {}
    for text in classes:
        name = text.removeprefix("class ").partition("(")[0]
        found[name] = _finished(text.rstrip(), names[name], models.generic, homes, blacken)
    return {name: found[name] for name in wanted}


def _fields(models: Models) -> dict[str, list[str]]:
    """The Python names of the fields of each class, in order."""
    found: dict[str, list[str]] = defaultdict(list)
    for place, name in models.aliases.items():
        found[place.partition(".")[0]].append(name)
    return found


def _with_references(definitions: Mapping[str, object], wanted: Iterable[str]) -> list[str]:
    """The wanted definitions, and those that they refer to, in the order of all."""
    needed: set[str] = set()
    waiting = list(wanted)
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.add(name)
            waiting += _REFERENCE.findall(json.dumps(definitions[name]))
    return [name for name in definitions if name in needed]


def _by_datamodel_code_generator(models: Models, names: list[str]) -> str:
    # Heavy, so imported only when there is something to generate.
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion

    text = generate(
        json.dumps({"$defs": {name: models.definitions[name] for name in names}}),
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.MsgspecStruct,
        target_python_version=PythonVersion.PY_311,
        formatters=[],
        disable_timestamp=True,
        enable_generated_header_marker=False,
        custom_file_header="#",
        use_standard_collections=True,
        use_union_operator=True,
        strict_nullable=True,
        skip_root_model=True,
        keep_model_order=True,
        use_field_description=True,
        use_attribute_docstrings=True,
        use_single_line_docstring=True,
        use_annotated=False,
        base_class="binance_typed.runtime.answers.Model",
        base_class_map={name: f"binance_typed.runtime.answers.{models.bases[name]}" for name in names},
        aliases=_numbered(models, names),
    )
    return str(text)


def _numbered(models: Models, names: Iterable[str]) -> dict[str, str]:
    """A number for each field in the place of its name.

    What a field of one class is called would decide how builtins are written in all others; so names come later.
    """
    return {
        f"{name}.{wire}": f"x{number}_"
        for name in names
        for number, wire in enumerate(models.definitions[name]["properties"])
    }


def _body(text: str) -> str:
    """What follows the header: imports and classes."""
    _, _, body = text.partition("from __future__ import annotations")
    return body.strip() + "\n"


def _finished(text: str, names: list[str], generic: Iterable[str], homes: Mapping[str, str], blacken: Formatter) -> str:
    """A class with the import lines that it needs before it, its fields named, as black writes it."""
    shadowed = {name: f"{name}_aliased" for name in names if hasattr(builtins, name)}
    written_as = {**shadowed, **{name: f"{name}[Num]" for name in generic}}
    head, *written = text.split("\n")
    if head.removeprefix("class ").partition("(")[0] in generic:
        head = head.replace("):", ", Generic[Num]):")
    lines = [head, *(_NUMBERED.sub(lambda match: _named(match, names, written_as), line) for line in written)]
    words = set(_WORD.findall("\n".join(lines)))
    needs = [f"from {homes[word]} import {word}" for word in sorted(words & homes.keys())]
    needs += [f"from builtins import {name} as {other}" for name, other in shadowed.items() if other in words]
    # There is more than fields and their descriptions only where a text holds what has to be escaped.
    is_plain = all(line.startswith("    ") and "\\" not in line for line in lines[1:])
    body = "\n".join(_line(line, blacken) for line in lines) if is_plain else blacken("\n".join(lines) + "\n").rstrip()
    return "\n".join(needs) + f"\n\n{body}"


def _named(match: re.Match[str], names: list[str], written_as: Mapping[str, str]) -> str:
    """The head of a field, `x3_: list[int] =`, with its name, what the class hides renamed, and classes' arguments."""
    annotation = _WORD.sub(lambda word: written_as.get(word[0], word[0]), match["annotation"])
    return f"    {names[int(match['number'])]}: {annotation} ="


def _line(line: str, blacken: Formatter) -> str:
    if line.startswith("class "):
        return laid_out(line, 0, blacken)
    if not line.startswith("    ") or line.startswith('    """'):
        return line
    return "    " + laid_out(_TEXT.sub(lambda match: quoted(match[0]), line[4:]), 4, blacken)
