"""Values that no endpoint's documentation names."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

EXTREMES: dict[str, list[Any]] = {
    "int": [2**31, 2**63 - 1, -(2**63), 1_700_000_000_000, 1_700_000_000_000 - 86_400_000 * 400],
    "decimal": [Decimal("1e-20"), Decimal("1e20"), "1e2", 0.1],
    "text": ["ü", "a b", "a" * 300, "１", "true", "0.5", "*"],
}
