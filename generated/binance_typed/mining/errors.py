"""The documented error codes of Mining."""

#: Code → name.
NAMES: dict[int, str] = {}
