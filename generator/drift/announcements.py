"""What the documentation's change logs announce: which request goes, changes or comes, and from which day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from generator.catalog.model import Catalogue, Endpoint, Schema, walk_params
from generator.transcribe.changelog import latest
from generator.transcribe.changelog.announcement import Announcement
from generator.transcribe.run import Run

__all__ = ["Announcement", "ahead", "read", "removals", "skipped", "unread"]


def read(made: Run) -> Iterator[Announcement]:
    """Everything that the change logs of a transcription announce, the oldest first; what two languages say is told
    once."""
    yield from latest.once(made.log.announced)


def unread(made: Run) -> Iterator[str]:
    """The lines of change logs which say of a request that something goes, and are not understood."""
    yield from sorted(str(each) for each in made.log.unread)


def skipped(made: Run) -> Counter[str]:
    """How many lines of change logs say that something goes that is no request, by what it is."""
    return Counter(made.log.skipped)


def ahead(announced: Iterable[Announcement], catalogue: Catalogue) -> Iterator[Announcement]:
    """What is worth a look: what goes or is gone and still documented, and changes that had not come when it was read.

    Of each thing the newest word counts.
    """
    told = list(announced)
    known = {
        (endpoint.product, endpoint.transport, endpoint.request_text): endpoint for endpoint in catalogue.endpoints
    }
    for each in latest.goes(told):
        endpoint = known.get(each.identity)
        if endpoint is not None and (not each.params or _has(endpoint, each.params)):
            yield each
    for each in latest.once(told):
        if each.kind == "changed" and each.identity in known and each.day is not None and each.day > each.updated:
            yield each


def removals(announced: Iterable[Announcement], until: str) -> dict[tuple[str, str, str], str]:
    """By product, transport and request, what was to be gone by a day, with the reason."""
    return {
        each.identity: f"{each.file}:{each.line} announces its end for {each.day}"
        for each in latest.goes(announced)
        if each.kind == "removed" and not each.params and each.day is not None and each.day <= until
    }


def _has(endpoint: Endpoint, names: Iterable[str]) -> bool:
    """Whether any of these is still a parameter of the endpoint, or a field of its answer."""
    fields = {*(param.name for param in walk_params(endpoint.params)), *_fields(endpoint.schema)}
    return not fields.isdisjoint(names)


def _fields(schema: Schema | None) -> Iterator[str]:
    if schema is None:
        return
    for name, inner in schema.properties:
        yield name
        yield from _fields(inner)
    for each in (schema.items, schema.additional, *schema.prefix_items, *schema.any_of):
        yield from _fields(each)
