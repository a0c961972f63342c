"""The documented error codes of Rebate."""

#: Code → name.
NAMES: dict[int, str] = {}
