"""Python source → formatted source. Black is imported only when something has to be formatted."""

from __future__ import annotations

import gc

LINE_LENGTH = 120


def blacken(source: str) -> str:
    """The source as black leaves it; lists are joined where they fit, so trailing commas decide nothing."""
    import black
    from black.mode import TargetVersion

    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH, magic_trailing_comma=False)
    # Black makes many small things and no cycles; looking for cycles meanwhile takes a third of its time.
    enabled = gc.isenabled()
    gc.disable()
    try:
        return black.format_str(source, mode=mode)
    finally:
        if enabled:
            gc.enable()
