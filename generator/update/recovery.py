"""What every command does first where an update was interrupted: the update is completed, or its leavings removed."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from pathlib import Path

from generator import lock, tree
from generator.paths import shown, update_room
from generator.update import commit, staging


def recover(specs: Path) -> str | None:
    """Make the catalogue, and the package that was to change with it, as before the update or as after it.

    Nothing is done while an update runs: until it exchanges them both are as they were.

    Returns:
        What was done, for people.

    Raises:
        OSError: if it cannot be done.
    """
    room = update_room(specs)
    try:
        with ExitStack() as stack:
            stack.enter_context(lock.held(specs))
            if not room.exists():
                return None
            out = staging.package(room)
            if out:
                stack.enter_context(lock.held(out))
            if commit.roll_forward(room):
                return f"an update of {shown(specs)} was interrupted while it was written; it is complete now"
            if out:
                tree.sweep(out)
            shutil.rmtree(room)
            return f"an update of {shown(specs)} was interrupted before it wrote anything; its leavings are gone"
    except lock.Busy:
        return None
    except commit.DamagedError as error:
        raise OSError(f"{error}; look whether {shown(specs)} is as you want it, and remove {shown(room)}") from error
