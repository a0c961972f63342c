"""An update, worked out and staged: which specs change, which version follows, and the package that comes of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from generator import release, tree
from generator.drift.change import Difference
from generator.drift.crawl import Crawl
from generator.paths import Paths, update_room
from generator.pipeline import Progress, outputs
from generator.release import Release
from generator.transcribe.run import Run
from generator.update import commit, entry, proof, semver, staging
from generator.update.commit import Swap

#: What catalogue and package hold: path, size, time and identity of each file.
Seen = list[list[tuple[str, int, int, int]]]
_MEANWHILE = "the specs or the package were changed by somebody else meanwhile; run it again"


class RefusedError(ValueError):
    """The update cannot be taken over; nothing of it was written."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What is taken over of a crawl: what it writes and removes, what that changes, and the day of the release."""

    crawl: Crawl
    difference: Difference
    day: str


@dataclass(slots=True)
class Update:
    """What an update would write, lying beside what is there. `tests` are those that prove it.

    `written` says, for people, how far it came; who stops it is told that.
    """

    where: Paths
    before: Seen
    old: Release
    new: Release
    room: Path
    swaps: list[Swap] = field(default_factory=list)
    tests: list[str] = field(default_factory=list)
    files: int = 0
    written: str = "nothing was written"

    @property
    def staged_out(self) -> Path | None:
        """The staged package, if it differs from the one that is there."""
        return next((swap.staged for swap in self.swaps if swap.folder == self.where.out.resolve()), None)

    def prove(self) -> None:
        """Run the contract tests of what changed.

        Raises:
            RefusedError: if they fail; the text is what they print.
        """
        if self.staged_out is None:
            return
        said = proof.failure(self.staged_out, self.swaps[0].staged, self.tests)
        if said is not None:
            raise RefusedError(f"{said}\nthe contract tests of the new package fail")

    def write(self) -> None:
        """Let it take the place of what is there.

        Raises:
            RefusedError: if that has changed since it was read.
            OSError: if it cannot be written.
            UnfinishedError: if it stopped half way.
        """
        if self.before != seen(self.where):
            raise RefusedError(_MEANWHILE)
        try:
            commit.commit(self.room, self.swaps, self._as_read)
        except commit.ChangedError as error:
            raise RefusedError(_MEANWHILE) from error
        finally:
            # A signal that waited for the exchange takes effect after it.
            if (self.room / commit.JOURNAL).exists():
                self.written = "it was written by half; the next command that uses these specs completes it"
            elif all(swap.done for swap in self.swaps):
                self.written = "everything was written"

    def _as_read(self) -> bool:
        """Whether the folders that were replaced, by now where the new ones were staged, hold what was read."""
        before = dict(zip((self.where.specs.resolve(), self.where.out.resolve()), self.before, strict=True))
        return all(before[swap.folder] == staging.seen(swap.staged) for swap in self.swaps)


def day(made: Run) -> str:
    """The day of the release: that of the newest page of the crawl, so that the same pages make the same release.

    Raises:
        RefusedError: if no page describes an endpoint, as then all of them would be gone.
    """
    days = [each.day for each in made.candidates]
    if not days:
        raise RefusedError("no page of the crawl describes an endpoint")
    return max(days)


@contextmanager
def staged(taken: Taken, where: Paths, before: Seen, progress: Progress | None = None) -> Iterator[Update]:
    """What a crawl makes of catalogue and package, staged beside them; gone afterwards if it was not written.

    Args:
        taken: what is taken over of the crawl; there is something.
        where: the folders.
        before: what they held before anything was read.
        progress: is told how many products are done.

    Raises:
        FindingsError: if the catalogue that it would be has findings.
        OSError: if it cannot be staged.
    """
    old = release.read(where.specs)
    update = Update(where, before, old, old, update_room(where.specs))
    try:
        _stage(update, taken, progress)
        yield update
    finally:
        # A journal that is still there is a promise: what it names must not go.
        if not (update.room / commit.JOURNAL).exists():
            for swap in update.swaps:
                shutil.rmtree(swap.staged, ignore_errors=True)
            shutil.rmtree(update.room, ignore_errors=True)


def _stage(update: Update, taken: Taken, progress: Progress | None) -> None:
    where, old, texts, gone = update.where, update.old, taken.crawl.texts, taken.crawl.gone
    specs = staging.specs(update.room, where.specs, where.out)
    staging.change(specs, texts, gone)
    new = Paths(specs, where.templates, where.out, where.cache)
    if taken.difference.changes or tree.compare(where.out, outputs(new, progress=progress).files):
        # Two packages that differ never have one version.
        version = semver.following(old.version, taken.difference.worst)
        changelog = entry.written(old.changelog, version, taken.day, taken.difference)
        update.new = Release(version, changelog)
        staging.change(specs, {release.CHANGELOG: changelog}, ())
    built = outputs(new, progress=progress)
    update.swaps.append(Swap.of(where.specs.resolve(), specs, [*texts, *gone][0]))
    changes = tree.compare(where.out, built.files)
    changed = [*changes.added, *changes.changed, *changes.removed]
    if changed:
        update.files = len(changed)
        update.swaps.append(Swap.of(where.out.resolve(), tree.stage(where.out, built.files), changed[0]))
        update.tests = proof.affected(changed, built.files)


def seen(where: Paths) -> Seen:
    """Every file of catalogue and package, as it is now."""
    return [staging.seen(where.specs), staging.seen(where.out)]
