"""The documented error codes of Simple Earn."""

#: Code → name.
NAMES: dict[int, str] = {}
