"""Parameters inside parameters: which batch a second table describes, and how its elements become part of the batch."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.transcribe.facts.reading import Spec

_LABEL = re.compile(
    r"^(?:where|among which,?|其中|当中)\s*[`\"]?(?P<name>[A-Za-z]\w{1,60})[`\"]?\s*.{0,20}?(?:list|JSON"
    r"|array|列表|数组).{0,80}$",
    re.IGNORECASE | re.DOTALL,
)
_SAMPLE = re.compile(r"^(?:example|例子|示例|例如)\s*[:：]", re.IGNORECASE)


def named(text: str) -> str | None:
    """The parameter whose elements the text announces a table of."""
    match = _LABEL.match(text.strip().strip("*").strip())
    return match["name"] if match else None


def is_sample(text: str) -> bool:
    """Whether the text is an example of how a batch is sent."""
    return _SAMPLE.match(text.strip()) is not None and re.search(r"[\w]+=|/\w+/v\d", text) is not None


def holder(name: str | None, params: Mapping[str, Spec]) -> tuple[str | None, str]:
    """The parameter that a second table belongs to, and a fault if it is not the one that the page names."""
    if name in params:
        return name, ""
    lists = [each for each, spec in params.items() if spec["type"] == "ARRAY" and "fields" not in spec.get("items", {})]
    if name and len(lists) == 1:
        return lists[0], f"the page names `{name}`, its table has `{lists[0]}`"
    return None, f"no parameter `{name}`" if name else "belongs to no parameter"


def holds(spec: Spec) -> bool:
    """Whether a parameter of this type may have fields inside."""
    return spec["type"] in ("ARRAY", "OBJECT", "STRING")


def filled(spec: Spec, fields: Mapping[str, Spec]) -> Spec:
    """A batch with the fields of its elements; a text that holds the list as JSON becomes the list."""
    out = dict(spec)
    if out["type"] == "STRING":
        out |= {"type": "ARRAY", "encoding": "json", "documented_type": "STRING"}
    if out["type"] == "ARRAY":
        out["items"] = {"type": "OBJECT", "fields": dict(fields)}
        out.setdefault("encoding", "json")
    elif out["type"] == "OBJECT":
        out["fields"] = dict(fields)
    return out
