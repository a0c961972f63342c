"""Python source → formatted source. Black is imported only when something has to be formatted."""

from __future__ import annotations

from generator.render.collection import without_collection
from generator.render.layout import LINE_LENGTH


def blacken(source: str) -> str:
    """The source as black leaves it; lists are joined where they fit, so trailing commas decide nothing."""
    import black
    from black.mode import TargetVersion

    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH, magic_trailing_comma=False)
    with without_collection():
        return black.format_str(source, mode=mode)
