"""What is announced of endpoints, parameters and fields that will go."""

from __future__ import annotations

from generator.catalog.model import Deprecation
from generator.drift.notes import Notes, Spots
from generator.drift.words import name


def compare(
    old: Deprecation | None, new: Deprecation | None, fact: str, at: Spots, notes: Notes, told: str = "client"
) -> None:
    """Compare two announcements; where they stand is no part of them. The client warns of what is sent, `told` says."""
    before, after = (each and (each.day, each.instead) for each in (old, new))
    if before == after:
        notes.same("links", old != new)
        return
    rule = "deprecated" if old is None else "undeprecated" if new is None else "deprecation-changed"
    place = f"{fact}.deprecated" if fact else "deprecated"
    notes.add(rule, place, (old, new), at, _why(old, new), told if new else "nobody")


def _why(old: Deprecation | None, new: Deprecation | None) -> str:
    if new is None:
        return "it is announced no more"
    day = f"from {name(new.day)} on" if new.day else "on no stated day"
    instead = f"; {name(new.instead)} replaces it" if new.instead else ""
    if old is None:
        return f"it goes, {day}{instead}"
    moved = f", before: {name(old.day)}" if old.day and old.day != new.day else ""
    return f"it goes, {day}{moved}{instead}"
