"""What both transports need of the connection below them: cutting it, and answers as JSON."""

from __future__ import annotations

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


def reset(request: web.BaseRequest) -> None:
    """Drop the connection so that the client sees a reset, not an end."""
    transport = request.transport
    if transport is None:
        return
    connection = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


def hang_up(request: web.BaseRequest, last_words: bytes) -> None:
    """Write raw bytes, which may be half an answer, and close."""
    transport = request.transport
    if transport is not None:
        transport.write(last_words)
        transport.close()
