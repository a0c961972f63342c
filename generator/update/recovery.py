"""What every command does first where an update was interrupted: the update is completed, or its leavings removed.

What lies there came with the folder, perhaps from a stranger: it moves nothing but the catalogue and its package.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import ExitStack
from fnmatch import fnmatchcase
from glob import escape
from pathlib import Path

from generator import lock, tree
from generator.catalog.findings import printable
from generator.paths import shown, update_room
from generator.update import commit, staging
from generator.update.commit import Swap


def recover(specs: Path, out: Path | None = None) -> str | None:
    """Make the catalogue, and the package that was to change with it, as before the update or as after it.

    Nothing is done while an update runs: until it exchanges them both are as they were.

    Args:
        specs: the catalogue.
        out: the package's folder as the command has it; a package beside the catalogue is found without.

    Returns:
        What was done, for people.

    Raises:
        OSError: if it cannot be done, or must not be: then nothing was moved.
    """
    room = update_room(specs)
    try:
        with ExitStack() as stack:
            stack.enter_context(lock.held(specs))
            if not (room.exists() or room.is_symlink()):
                return None
            if room.is_symlink() or not room.is_dir():
                raise commit.DamagedError(f"{room} is no folder of an update")
            return _recover(stack, room, specs, out)
    except lock.Busy:
        return None
    except ValueError as error:  # damaged, or names that no system takes
        said = f"{error}; look whether {shown(specs)} is as you want it, and remove {shown(room)}"
        raise OSError(printable(said)) from error


def _recover(stack: ExitStack, room: Path, specs: Path, out: Path | None) -> str:
    swaps = commit.pending(room)
    if swaps is not None:
        _check(swaps, room, specs.resolve(), out)
        for swap in swaps:
            if swap.folder != specs.resolve():
                stack.enter_context(lock.held(swap.folder))
        commit.roll_forward(room, swaps)
        return f"an update of {shown(specs)} was interrupted while it was written; it is complete now"
    package = staging.package(room)
    if package and _is_package(package, room, specs.resolve(), out):  # elsewhere its next build tidies up
        stack.enter_context(lock.held(package))
        tree.sweep(package)
    when = "before it wrote anything" if package else "before it wrote anything or after it wrote everything"
    if (room / commit.WRITTEN).exists():
        when = "after it wrote everything"
    shutil.rmtree(room)
    return f"an update of {shown(specs)} was interrupted {when}; its leavings are gone"


def _check(swaps: Iterable[Swap], room: Path, specs: Path, out: Path | None) -> None:
    """Let a journal pass that an update of this catalogue may have written.

    Raises:
        DamagedError: if it names anything else, or anything that is a link.
    """
    for swap in swaps:
        folder, staged = swap.folder, swap.staged
        if folder == specs:
            fine = staged == room / specs.name
        else:
            name = f".{escape(folder.name)}.*.new"
            beside = staged.parent == folder.parent and fnmatchcase(staged.name, name)
            fine = beside and _is_package(folder, room, specs, out) and tree.refusal(staged) is None
        if not fine:
            what = f"{room / commit.JOURNAL} names {folder}, which is not known as the package of these specs"
            raise commit.DamagedError(f"{what} (where it is, name it: specwright build --out)")
        if folder.is_symlink() or staged.is_symlink():
            raise commit.DamagedError(f"{room / commit.JOURNAL} names a link")


def _is_package(folder: Path, room: Path, specs: Path, out: Path | None) -> bool:
    """Whether a folder lies where the package does, and holds one, or nothing yet."""
    known = folder.parent == room.parent or (out is not None and folder == out.resolve())
    free = not folder.is_symlink() and tree.refusal(folder, specs, room) is None
    return known and free
