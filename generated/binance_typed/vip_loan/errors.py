"""The documented error codes of VIP Loan."""

#: Code → name.
NAMES: dict[int, str] = {}
