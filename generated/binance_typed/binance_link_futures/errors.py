"""The documented error codes of Binance Link Futures."""

#: Code → name.
NAMES: dict[int, str] = {}
