"""The documented error codes of Binance Link."""

#: Code → name.
NAMES: dict[int, str] = {}
