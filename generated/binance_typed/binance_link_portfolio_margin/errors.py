"""The documented error codes of Binance Link Portfolio Margin."""

#: Code → name.
NAMES: dict[int, str] = {}
