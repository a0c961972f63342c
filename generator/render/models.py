"""Definitions → the source of a product's models, by datamodel-code-generator as a library."""

from __future__ import annotations

import json
from collections.abc import Callable

from generator.render.schemas import Models

#: Makes models' source from definitions as JSON; the caller may put a cache before `generated`.
Modeller = Callable[[str, Callable[[str], str]], str]


def source(models: Models, modeller: Modeller = lambda definitions, make: make(definitions)) -> str:
    """The Python source of msgspec Structs for these definitions; unformatted."""
    if not models.definitions:
        return ""
    definitions = {"definitions": models.definitions, "bases": models.bases, "aliases": models.aliases}
    return modeller(json.dumps(definitions), generated)


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
