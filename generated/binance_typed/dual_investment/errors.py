"""The documented error codes of Dual Investment."""

#: Code → name.
NAMES: dict[int, str] = {}
