"""The documented error codes of Staking."""

#: Code → name.
NAMES: dict[int, str] = {}
