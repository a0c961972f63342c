"""When two facts are one: equal text for equal facts."""

from __future__ import annotations

import json
from typing import Any


def canonical(value: Any) -> str:
    """Equal text for equal facts: 1 and 1.0 and true are three facts."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def unordered(value: Any) -> Any:
    """The value with every list in one order: which is named first says nothing."""
    if isinstance(value, list):
        return sorted((unordered(each) for each in value), key=canonical)
    if isinstance(value, dict):
        return {key: unordered(each) for key, each in value.items()}
    return value


def same(one: Any, other: Any) -> bool:
    """Whether two values say the same, in whatever order."""
    return canonical(unordered(one)) == canonical(unordered(other))
