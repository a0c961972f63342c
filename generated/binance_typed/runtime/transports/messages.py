"""What both transports hold of HTTP: what may be written, what is believed, and what failures are called."""

from __future__ import annotations

import http.client
import os
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from ..wire import HttpRequest

#: Bytes of all that comes before an answer's body, interim answers among it; far more than anyone sends.
MAX_HEAD = 256 * 1024

#: Bytes of an answer's body, as it comes and as it is when decompressed.
MAX_BODY = 64 * 1024 * 1024

#: Seconds after which an idle connection is not trusted any more: what lies between may have forgotten it.
MAX_IDLE_SECONDS = 30.0

#: Headers that decide where a message ends, who gets it and what becomes of the connection: nobody else sets them.
_OWN = frozenset(("host", "content-length", "transfer-encoding", "connection", "upgrade", "expect", "te", "trailer"))

#: The place of a request whose base is no URL.
NOWHERE = "nowhere"

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t\x20-\x7e]*")
_TARGET = re.compile(r"/[\x21\x22\x24-\x3e\x40-\x7e]*(\?[\x21\x22\x24-\x7e]+)?")  # no fragment, no empty query


class BadAnswer(http.client.HTTPException):
    """What came cannot be read in one way only."""


class BadEncoding(http.client.HTTPException):
    """The body is compressed in a way that is not known, or not as it says."""


class TooLarge(Exception):
    """More comes than any answer holds."""


class Origin(NamedTuple):
    """Whom a request is for."""

    scheme: str
    host: str
    port: int
    prefix: str
    authority: str

    @property
    def url(self) -> str:
        """Without the path."""
        return f"{self.scheme}://{self.authority}"


@lru_cache(maxsize=64)
def origin_of(base: str) -> Origin:
    """The parts of a base URL; ValueError for what is none."""
    url = urlsplit(base)
    host, secure = url.hostname, url.scheme == "https"
    if url.scheme not in ("http", "https") or not host or "@" in url.netloc or url.query or url.fragment:
        raise ValueError("the base URL is a scheme (http or https), a host, and a path at most")
    default = 443 if secure else 80
    name = f"[{host}]" if ":" in host else host
    port = default if url.port is None else url.port
    return Origin(url.scheme, host, port, url.path, name if port == default else f"{name}:{port}")


def problem(request: HttpRequest) -> str:
    """Why a request cannot be written as it stands; empty if it can. Nothing of it is told."""
    if not _TOKEN.fullmatch(request.method):
        return "the method is no word"
    if not _TARGET.fullmatch(request.target):
        return "the target is no path, with a query or without, in plain ASCII"
    for name, value in request.headers.items():
        if not _TOKEN.fullmatch(name) or not _VALUE.fullmatch(value):
            return "a header is not plain ASCII on one line"
        if name.lower() in _OWN:
            return "a header is one that the transport sets itself"
    return ""


def asks_for_encoding(request: HttpRequest) -> bool:
    """Whether a request says itself how its answer may be compressed."""
    return "accept-encoding" in map(str.lower, request.headers)


def joined(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers by lower-case name; what comes several times is one list."""
    found: dict[str, str] = {}
    for name, value in pairs:
        key = name.lower()
        found[key] = f"{found[key]}, {value}" if key in found else value
    return found


def announced(headers: dict[str, str]) -> int | None:
    """The length that an answer says its body has; an answer that can be read in two ways is refused.

    Raises:
        BadAnswer: if it names no length, several, or one beside chunks.
        TooLarge: if it is more than is taken.
    """
    length, coding = headers.get("content-length"), headers.get("transfer-encoding")
    if coding is not None and (coding.strip().lower() != "chunked" or length is not None):
        raise BadAnswer
    if length is None:
        return None
    length = length.strip()
    if not (length.isascii() and length.isdecimal()):
        raise BadAnswer
    if len(length.lstrip("0")) > len(str(MAX_BODY)) or int(length) > MAX_BODY:
        raise TooLarge
    return int(length)


def decoded(body: bytes, encoding: str) -> bytes:
    """A body without its compression, whoever asked for it.

    Raises:
        BadEncoding, TooLarge: if it cannot be undone, or yields too much.
    """
    name = encoding.strip().lower()
    if name in ("", "identity") or not body:
        return body
    if name not in ("gzip", "x-gzip", "deflate"):
        raise BadEncoding
    import zlib

    if name != "deflate":
        window = 16 + zlib.MAX_WBITS
    else:  # some mean the zlib format by it, as the standard does, and some the bare one
        window = zlib.MAX_WBITS if body[0] & 15 == 8 and len(body) > 1 and not (body[0] << 8 | body[1]) % 31 else -15
    unpacking = zlib.decompressobj(window)
    failed = False
    found = b""
    try:
        found = unpacking.decompress(body, MAX_BODY + 1)
    except zlib.error:
        failed = True
    if len(found) > MAX_BODY:
        raise TooLarge
    if failed or not unpacking.eof or unpacking.unused_data:
        raise BadEncoding
    return found


def lost(error: BaseException) -> str:
    """What ended an exchange, for `Lost.reason`."""
    if isinstance(error, TimeoutError):
        return "timeout"
    if isinstance(error, TooLarge):
        return "answer too large"
    return f"connection lost ({type(error).__name__})"


def failure(error: BaseException) -> str:
    """Why there is no connection, in the words of the operating system or of OpenSSL."""
    if isinstance(error, TimeoutError) and error.errno is None:
        return "timeout"
    import socket
    import ssl

    said = getattr(error, "verify_message", None) or (error.strerror if isinstance(error, OSError) else None)
    # asyncio puts words of its own, with addresses, in the place of the operating system's. Some count differently.
    if isinstance(error, OSError) and error.errno and not isinstance(error, ssl.SSLError | socket.gaierror):
        said = os.strerror(error.errno)
    return str(said) if said else type(error).__name__


def place(request: HttpRequest) -> str:
    """Whom a request is for, for messages."""
    try:
        return origin_of(request.base).authority
    except ValueError:
        return NOWHERE
