"""Which version follows from a change, as semantic versioning has it."""

from __future__ import annotations

from generator.drift.change import Class
from generator.release import Version


def following(version: Version, worst: Class | None) -> Version:
    """The version after changes of which this is the worst; None if only words of the package changed.

    What breaks a program is a new major version, a changed limit or something new a minor one, a correction a patch.
    Below 1.0.0 what breaks is a new minor version, and everything else a patch.
    """
    if version.major == 0:
        major, minor = False, worst is Class.BREAKING
    else:
        major, minor = worst is Class.BREAKING, worst in (Class.LIMITS, Class.ADDITIVE)
    if major:
        return Version(version.major + 1, 0, 0)
    if minor:
        return Version(version.major, version.minor + 1, 0)
    return Version(version.major, version.minor, version.patch + 1)
