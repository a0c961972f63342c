"""The documented error codes of Futures Data."""

#: Code → name.
NAMES: dict[int, str] = {}
