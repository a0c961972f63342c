"""The documented error codes of Alpha Trading."""

#: Code → name.
NAMES: dict[int, str] = {}
