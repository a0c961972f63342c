"""The JSON Schema of a report, for other programs: `python -m generator.drift.schema_file` writes it anew."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import TypeAdapter

from generator.drift.report import Plain

#: Where the schema lies, in a checkout.
PLACE = Path(__file__).parents[2] / "docs" / "drift.schema.json"


def text() -> str:
    """The schema of what `--format json` prints."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **TypeAdapter(Plain).json_schema()}
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PLACE.write_text(text(), "utf-8")
