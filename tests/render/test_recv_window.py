"""Where the documentation demands a receive window, the client sends one even if it was given none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.catalog.findings import Position
from generator.catalog.model import Endpoint, Param
from generator.render.operations import operation

AT = Position("mint/rest/press.yaml")


def press(window: Param, auth: str = "signed") -> str:
    endpoint = Endpoint("mint", "rest", "press", "Press", AT, "mint/press", "2026-01-01", method="POST", path="/press")
    return operation(replace(endpoint, auth=auth, params=(window,)), None, "None", {}, {})


@pytest.mark.parametrize(
    ("window", "sent"),
    [
        (Param("recvWindow", "LONG", AT), None),
        (Param("recvWindow", "LONG", AT, mandatory=True), "recv_window=5000"),
        (Param("recvWindow", "LONG", AT, mandatory=True, default=9000), "recv_window=9000"),
    ],
)
def test_a_mandatory_window_is_sent(window: Param, sent: str | None) -> None:
    said = press(window)
    assert ("recv_window=" in said) == (sent is not None)
    assert sent is None or sent in said


def test_what_is_not_signed_has_no_window() -> None:
    assert "recv_window=" not in press(Param("recvWindow", "LONG", AT, mandatory=True), auth="key")
