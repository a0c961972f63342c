"""For whom a session speaks: what the user's logon and logout, or the exchange, change about that."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import msgspec

from ..answers import UNREADABLE
from ..wire import Answer

_LOGON, _LOGOUT = "session.logon", "session.logout"


class Standing:
    """Whether a session is to log on, on all its connections: until the user logs out, and from when he logs on.

    Attributes:
        is_wanted: whether it is.
    """

    def __init__(self) -> None:
        self.is_wanted = True


class Member:
    """What the exchange knows of one connection.

    Attributes:
        logged_on: whether requests go without key and signature. False is never wrong: a signed request is taken
            from whoever sends it.
    """

    def __init__(self, standing: Standing) -> None:
        self.logged_on = False
        self._standing = standing
        self._asked: dict[str, str] = {}

    def text(self, id_: str, build: Callable[[str, bool], str]) -> str:
        """The frame of a request. One that logs on is signed, and after one that logs out the others are."""
        text = build(id_, self.logged_on)
        method = _method(text)
        if method == _LOGOUT:
            self.logged_on = self._standing.is_wanted = False
        if method in (_LOGON, _LOGOUT):
            self._asked[id_] = method
        return build(id_, False) if method == _LOGON and self.logged_on else text

    def forget(self, id_: str) -> None:
        """Nobody waits for the answer to this request any more."""
        self._asked.pop(id_, None)

    def told(self, id_: str, answer: Answer) -> None:
        """Something was answered; what was asked last counts."""
        method = self._asked.pop(id_, "")
        if method == _LOGOUT:
            self.logged_on = self._standing.is_wanted = False
        elif method == _LOGON and answer.status < 300 and not answer.is_error:
            self.logged_on = self._standing.is_wanted = True
        elif self.logged_on and answer.is_error and _is_of_a_stranger(answer.body):
            self.logged_on = False  # the exchange has forgotten this connection's key, not that of the next

    def enter(self) -> None:
        """It is logged on; if the user has logged out meanwhile, requests are signed all the same."""
        self.logged_on = self._standing.is_wanted


class _Frame(msgspec.Struct):
    method: str = ""


class _Error(msgspec.Struct):
    code: int = 0
    msg: str = ""


#: Codes of refusals for want of a key or a signature; one that means any parameter names it.
_STRANGER = frozenset({-1002, -1022, -2014, -2015})
_LACKING, _LACKED = -1102, ("signature", "apiKey")


def _is_of_a_stranger(error: bytes) -> bool:
    with contextlib.suppress(*UNREADABLE):
        said = _error_decoder.decode(error)
        return said.code in _STRANGER or (said.code == _LACKING and any(name in said.msg for name in _LACKED))
    return False


_decoder = msgspec.json.Decoder(_Frame)
_error_decoder = msgspec.json.Decoder(_Error)


def _method(text: str) -> str:
    with contextlib.suppress(*UNREADABLE):
        return _decoder.decode(text).method
    return ""
