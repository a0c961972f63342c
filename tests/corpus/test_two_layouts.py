"""346 pages exist in two layouts: what the readers take from both is one, or a change that somebody looked at."""

from __future__ import annotations

from pathlib import Path

REVIEWED = Path(__file__).parent / "two_layouts.txt"
