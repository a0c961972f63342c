"""What both transports need of the connection below them: cutting it, and answers as JSON."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from generator.server.errors import Refusal

GARBAGE = "<!DOCTYPE html><html><head><title>Please wait</title></head><body>Bad gateway</body></html>"


def as_json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), default=str)


def said(refusal: Refusal) -> dict[str, Any]:
    return {"code": refusal.code, "msg": refusal.msg}


def respond(status: int, value: Any, headers: Mapping[str, str] | None = None) -> web.Response:
    return web.Response(status=status, text=as_json(value), content_type="application/json", headers=headers)


def refuse(refusal: Refusal, status: int) -> web.Response:
    return respond(status, said(refusal))


def cut(transport: asyncio.Transport | None, how: str, last_words: bytes = b"") -> None:
    """Write raw bytes, which may be half an answer, and end the connection: `close` is an orderly end, `reset` none."""
    if transport is None:
        return
    if last_words:
        transport.write(last_words)
    if how != "reset":
        transport.close()
        return
    connection = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


def spoilt(form: str, text: str) -> bytes:
    """What stands in the place of an answer: a page of HTML, bytes that are no text, JSON that ends early, nothing."""
    match form:
        case "binary":
            return b"\x1f\x8b\x08\x00\xff\xfe\x80"
        case "cut":
            return text.encode()[: max(1, len(text.encode()) // 2)]
        case "empty":
            return b""
        case _:
            return GARBAGE.encode()
