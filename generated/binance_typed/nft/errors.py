"""The documented error codes of NFT."""

#: Code → name.
NAMES: dict[int, str] = {}
