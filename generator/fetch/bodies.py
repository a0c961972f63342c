"""The body of an answer: read within bounds, known to be whole, and unpacked within bounds."""

from __future__ import annotations

import http.client
import zlib

from generator.fetch.findings import Refused

_PIECE = 64 * 1024
_PARTS = 16


def whole(response: http.client.HTTPResponse, limit: int) -> tuple[bytes, bool]:
    """The body as it came; the second tells whether the answer itself says where it ends.

    Raises:
        Refused: if it is larger, or shorter than it says.
    """
    length = response.length
    if length is not None and length > limit:
        raise _large(limit)
    body = bytearray()
    while piece := response.read1(min(_PIECE, limit + 1 - len(body))):
        body += piece
        if len(body) > limit:
            raise _large(limit)
    if length is not None and len(body) != length:
        raise Refused("broken", f"{len(body)} of {length} bytes arrived; run again", again=True)
    return bytes(body), length is not None or response.chunked


def unpacked(body: bytes, coding: str, limit: int) -> bytes:
    """The body without its coding.

    Raises:
        Refused: if the coding was not asked for, is broken or cut, or holds more than a page, or too many parts.
    """
    if coding in ("", "identity"):
        return body
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise Refused("broken", "it comes in a coding that was not asked for; the site must heed Accept-Encoding")
    if coding == "deflate":
        # Servers differ in what they call deflate: with the head of zlib, or without.
        bits = zlib.MAX_WBITS if body[:1] == b"\x78" else -zlib.MAX_WBITS
    else:
        bits = 16 + zlib.MAX_WBITS
    out = bytearray()
    for _ in range(_PARTS):  # each copies the rest behind it
        unpack = zlib.decompressobj(bits)
        try:
            out += unpack.decompress(body, limit + 1 - len(out))
        except zlib.error:
            raise Refused("broken", f"its {coding} coding is damaged; run again", again=True) from None
        if len(out) > limit:
            raise _large(limit)
        if not unpack.eof:
            raise Refused("broken", f"its {coding} coding ends too early; run again", again=True)
        body = unpack.unused_data
        if not body or coding == "deflate":
            return bytes(out)
    raise Refused("broken", f"its gzip coding has more than {_PARTS} parts; no page has, so leave it out of the list")


def _large(limit: int) -> Refused:
    return Refused("too-large", f"it is larger than {limit} bytes; no page is, so leave it out of the list")
