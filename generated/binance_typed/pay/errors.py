"""The documented error codes of Pay."""

#: Code → name.
NAMES: dict[int, str] = {}
