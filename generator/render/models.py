"""Definitions → the source of a product's models, by datamodel-code-generator as a library."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.render.batches import Batches
from generator.render.schemas import Models

#: Makes models' source from definitions as JSON; the caller may put a cache before `generated`.
Modeller = Callable[[str, Callable[[str], str]], str]
_RUNTIME = "binance_typed.runtime."


@dataclass(frozen=True, slots=True)
class Source:
    """A product's models: the imports that they need, and their classes; unformatted."""

    imports: str
    classes: str


def source(
    models: Models, batches: Batches, modeller: Modeller = lambda definitions, make: make(definitions)
) -> Source:
    """The Python source of msgspec Structs for these definitions, with the imports of the batches' TypedDicts."""
    definitions = {"definitions": models.definitions, "bases": models.bases, "aliases": models.aliases}
    text = modeller(json.dumps(definitions), generated) if models.definitions else ""
    lines = text.splitlines()
    wanted: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        if line.startswith("from "):
            module, _, names = line.removeprefix("from ").partition(" import ")
            wanted[module.replace(_RUNTIME, "..runtime.")] |= {name.strip() for name in names.split(",")}
    wanted["collections.abc"] |= set(batches.uses("Mapping", "Sequence"))
    wanted["typing"] |= set(batches.uses("Any", "Literal", "Required")) | ({"TypedDict"} if batches.found else set())
    wanted["..runtime.values"] |= set(batches.uses("Number"))
    classes = "\n".join(line for line in lines if not line.startswith("from "))
    return Source(_imports(wanted), classes)


def _imports(wanted: Mapping[str, set[str]]) -> str:
    """Import lines: the standard library's, other packages', our own."""
    groups: tuple[list[str], list[str], list[str]] = ([], [], [])
    for module, names in sorted(wanted.items()):
        place = 2 if module.startswith(".") else 0 if module.split(".")[0] in sys.stdlib_module_names else 1
        if names:
            groups[place].append(f"from {module} import {', '.join(sorted(names))}")
    return "\n\n".join("\n".join(group) for group in groups if group)


def generated(written: str) -> str:
    """Models from their definitions, both as text."""
    models = json.loads(written)
    # Heavy, so imported only when there is something to generate.
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion

    text = generate(
        json.dumps({"$defs": models["definitions"]}),
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
        base_class_map={name: f"binance_typed.runtime.answers.{base}" for name, base in models["bases"].items()},
        aliases=models["aliases"],
    )
    return _body(str(text))


def _body(text: str) -> str:
    """What follows the header: imports and classes."""
    _, _, body = text.partition("from __future__ import annotations")
    return body.strip() + "\n"
