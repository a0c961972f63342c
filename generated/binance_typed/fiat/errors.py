"""The documented error codes of Fiat."""

#: Code → name.
NAMES: dict[int, str] = {}
