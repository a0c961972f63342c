"""The documented error codes of Crypto Loan."""

#: Code → name.
NAMES: dict[int, str] = {}
