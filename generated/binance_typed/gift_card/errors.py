"""The documented error codes of Gift Card."""

#: Code → name.
NAMES: dict[int, str] = {}
