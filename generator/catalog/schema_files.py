"""The JSON Schemas that editors check specs with; `python -m generator.catalog.schema_files` writes them anew."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from generator.catalog import format as written

#: Beside this module, as data: specs point at them in their first line.
FOLDER = Path(__file__).parent / "schemas"
_KINDS: dict[str, type[BaseModel]] = {
    "corrections": written.CorrectionsFile,
    "endpoint": written.EndpointFile,
    "product": written.ProductFile,
    "relations": written.RelationsFile,
}


def texts() -> dict[str, str]:
    """The text of each schema by its file's name."""
    return {f"{kind}.schema.json": json.dumps(schema(kind), indent=1, ensure_ascii=False) + "\n" for kind in _KINDS}


def schema(kind: str) -> dict[str, Any]:
    """The JSON Schema of a `product.yaml`, `corrections.yaml`, `relations.yaml` or of an endpoint's file."""
    model = _KINDS[kind]
    plain = model.model_json_schema(by_alias=True)
    defs = plain.get("$defs", {})
    for part in (plain, *defs.values()):
        _titled(part, defs)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"specwright: {kind} spec"}
    return {**head, **{key: value for key, value in plain.items() if key != "title"}}


def _titled(part: dict[str, Any], defs: dict[str, Any]) -> None:
    """Keys under the names that a spec uses, each with a description for the editor to show."""
    for name, value in part.get("properties", {}).items():
        value["title"] = name
        # A constraint's key says what its class says; so does a key that is worded like its mapping.
        behind = part if name in written.CONSTRAINTS else defs.get(value.get("$ref", "").rpartition("/")[2], {})
        value.setdefault("description", behind.get("description", ""))


def write() -> None:
    """Write the schemas where specs expect them."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in texts().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
