"""What an error of the exchange tells about the request."""

from __future__ import annotations

import pytest
from binance_typed import ApiError


@pytest.mark.parametrize(
    ("status", "known"),
    [
        (400, True), (401, True), (403, True), (404, True), (418, True), (429, True),
        # A reply that is an error, whatever its status; a redirect; half of what was asked for was done.
        (0, False), (200, False), (302, False), (409, False), (500, False),
    ],
)  # fmt: skip
def test_whether_nothing_was_executed(status, known):
    assert ApiError("new_order", status, -2010, "said", None, b"", {}).nothing_executed is known
