"""`specwright build`: load → check → render → compare → write, and nothing at all where nothing changed."""

from __future__ import annotations

import argparse
import time

from generator import paths, stamp


def run(options: argparse.Namespace) -> int:
    """Build, or with `--check` show what a build would change."""
    where = paths.resolve(options.specs, options.out)
    # Taken before anything is read: what changes while a build runs is seen by the next one.
    inputs = stamp.listing(where.specs, where.templates, where.sources)
    if not (options.no_cache or options.check):
        said = stamp.matches(where.stamp, inputs + stamp.listing(where.out))
        if said is not None:
            print(said)  # noqa: T201
            return 0
    from generator.render.collection import without_collection

    # Much is made and little of it thrown away before the end: even the imports take a tenth longer otherwise.
    with without_collection():
        return _build(where, options, inputs)


def _build(where: paths.Paths, options: argparse.Namespace, inputs: str) -> int:
    # Imported here: a build with nothing to do must not pay for them.
    from generator import lock, tree
    from generator.catalog.findings import FindingsError
    from generator.commands import report, stale
    from generator.pipeline import outputs

    started = time.perf_counter()
    read = stamp.listing(where.specs)
    if refused := tree.refusal(where.out, where.specs, where.templates, where.sources):
        report.fail(refused)
        return 2
    try:
        with report.progress("build") as shown:
            built = outputs(where, cached=not options.no_cache, progress=shown)
    except FindingsError as error:
        return report.findings(error.findings)
    changes = tree.compare(where.out, built.files)
    if options.check and changes:
        return stale.show(where.out, built.files, changes)
    try:
        if changes:
            with lock.held(where.out):
                if stamp.listing(where.specs) != read:
                    report.fail(f"{paths.shown(where.specs)} changed while it was built; build again")
                    return 1
                tree.replace(where.out, built.files)
    except lock.Busy as error:
        report.fail(f"{paths.shown(where.out)}: {error}; nothing was written")
        return 2
    except OSError as error:
        report.fail(f"{paths.shown(where.out)} cannot be written: {error.strerror or error}")
        return 1
    counts = f"{len(changes.added)} added, {len(changes.changed)} changed, {len(changes.removed)} removed"
    summary = f"{built.summary} → {paths.shown(where.out)}/"
    report.say(f"{summary}: {counts if changes else 'up to date'} ({time.perf_counter() - started:.2f} s)")
    strays = tree.strays(where.out, built.files)
    notes = [*built.notes, *(f"{path} is not the tool's own; it stays, and would be shipped" for path in strays)]
    for line in notes:
        report.say(f"  {line}")
    if not options.check:
        said = "\n".join([f"{summary}: up to date", *(f"  {line}" for line in notes)])
        stamp.leave(where.stamp, inputs + stamp.listing(where.out), said)
    return 0
