"""The documented error codes of C2C."""

#: Code → name.
NAMES: dict[int, str] = {}
