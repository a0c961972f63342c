"""346 pages exist in two layouts: what the readers take from both is one, or a change that somebody looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.transcribe.facts.endpoint import Facts
from tests.corpus import two_layouts

REVIEWED = Path(__file__).parent / "two_layouts.txt"
