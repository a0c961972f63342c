"""Why connections end, in words that may be shown."""

from __future__ import annotations

import contextlib
from typing import Any

import aiohttp
import msgspec

from ..answers import UNREADABLE
from ..transports.aio import unconnected
from ..transports.proxies import Proxy
from ..verdict import OUT_OF_TIME
from ..wire import Answer

#: Seconds to wait after too many connections, and after a ban, if the exchange does not say how long.
_STOP = {429: 10.0, 418: 120.0}

#: Seconds; no ban lasts longer.
_LONGEST = 3 * 86_400.0


class Ended(Exception):
    """The end of a connection, in words that may be shown."""


def described(error: Exception, proxy: Proxy | None) -> str:
    """Why a connection could not be made, through a proxy or without; aiohttp's own words are not for users."""
    if isinstance(error, aiohttp.ClientResponseError):
        if proxy is not None and (isinstance(error, aiohttp.ClientHttpProxyError) or error.status == 407):
            return proxy.refusal(error.status)
        return f"status {error.status}"
    if isinstance(error, aiohttp.ClientProxyConnectionError) and proxy is not None:
        return f"no connection to the proxy {proxy.address}: {unconnected(error)}"
    if type(error) is ConnectionError and error.errno is None:
        return str(error)  # of `Reply`, about the answer to a logon
    return unconnected(error)


def retry_after(error: Exception) -> float:
    """Seconds for which the exchange wants no other connection; 0 if it does not say that it wants none."""
    if not isinstance(error, aiohttp.ClientResponseError) or error.status not in _STOP:
        return 0.0
    given = error.headers.get("Retry-After", "") if error.headers is not None else ""
    is_number = given.isascii() and given.isdigit() and len(given) < 10
    return min(max(float(given) if is_number else _STOP[error.status], 1.0), _LONGEST)


def refusal(error: aiohttp.ClientResponseError) -> Answer | None:
    """The exchange's answer to a handshake, if it is one that tells us to stop; a proxy's is none of its."""
    seconds = 0.0 if isinstance(error, aiohttp.ClientHttpProxyError) else retry_after(error)
    return Answer(error.status, {"retry-after": f"{seconds:.0f}"}, b"") if seconds else None


def said(answer: Answer) -> str:
    """Status, code and message of an error, in one line."""
    error = _error(answer)
    code, msg = error.get("code"), error.get("msg")
    parts = [f"status {answer.status}"]
    if isinstance(code, int):
        parts.append(f"code {code}")
    if isinstance(msg, str) and msg.isprintable():
        parts.append(msg[:200])
    return ", ".join(parts)


def is_out_of_time(answer: Answer) -> bool:
    """Whether an answer refuses the timestamp of what was asked."""
    return _error(answer).get("code") == OUT_OF_TIME


def _error(answer: Answer) -> dict[str, Any]:
    with contextlib.suppress(*UNREADABLE):
        error = msgspec.json.decode(answer.body)
        if isinstance(error, dict):
            return error
    return {}
