"""The five pages that the catalogue began with, read alone: the same specs as from the crawls, in every layout."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.catalog import yaml_source
from generator.transcribe.run import Run, run

#: Seed → spec; of 001 and 002 there is the Chinese page alone, as a dump with all its navigation.
SEEDS = {
    "000": "usds_futures/ws/cancel_algo_order",
    "001": "usds_futures/rest/cancel_algo_order",
    "002": "usds_futures/ws/cancel_order",
    "003": "margin/rest/margin_account_cancel_order",
    "004": "portfolio_margin/rest/cancel_cm_conditional_order",
}


def alone(documentation: Path, seed: str, specs: Path) -> tuple[Run, dict[str, Any]]:
    """The transcription of one seed, and the only spec that it gives."""
    (file,) = (documentation / "seeds").glob(f"{seed}_*.txt")
    made = run([[file]], specs, 1, updated="2026-01")
    (spec,) = made.done.specs.values()
    return made, spec


@pytest.mark.parametrize("seed", sorted(SEEDS))
def test_a_seed_gives_the_spec_of_the_catalogue(documentation: Path, root: Path, tmp_path: Path, seed: str) -> None:
    made, spec = alone(documentation, seed, tmp_path)
    path = root / "specs" / f"{SEEDS[seed]}.yaml"
    committed = yaml_source.parse(path.read_text("utf-8"), path.name).data
    langs = ["zh"] if seed in ("001", "002") else ["en", "zh"]
    assert spec["source"]["langs"] == langs
    assert spec["source"]["page"] == committed["source"]["page"]
    for key in ("request", "method", "security", "weight", "params", "constraints", "errors"):
        assert spec.get(key) == committed.get(key), key
    if len(langs) == 2:
        assert spec.get("response") == committed.get("response")
        assert spec.get("disagreements") == committed.get("disagreements")
    else:
        fields = spec["response"]["schema"]["properties"]
        assert fields == committed["response"]["schema"]["properties"]
    assert made.unreadable == []


def test_the_specs_that_were_written_by_hand_came_out_the_same(root: Path) -> None:
    """Compares the data of the five frozen hand-written specs with the catalogue's."""
    paths = sorted((root / "tests/specs_five").rglob("*/*/*.yaml"))
    assert len(paths) == 5
    for path in paths:
        hand = yaml_source.parse(path.read_text("utf-8"), path.name).data
        file = root / "specs" / path.relative_to(root / "tests/specs_five")
        read = yaml_source.parse(file.read_text("utf-8"), file.name).data
        assert read == hand, file
