"""A TCP connection to a name, in time: resolved in a thread that can be left behind, over IPv6 and IPv4 at once."""

from __future__ import annotations

import os
import selectors
import socket
import threading
from contextlib import suppress
from itertools import chain, zip_longest
from time import monotonic
from typing import Any, Literal

Family = Literal["any", "ipv4", "ipv6"]
FAMILIES = {"any": socket.AF_UNSPEC, "ipv4": socket.AF_INET, "ipv6": socket.AF_INET6}

#: Seconds until the next address is tried beside those that have not answered yet: what RFC 8305 recommends.
STAGGER = 0.25

_Address = tuple[int, int, int, str, Any]


def dial(host: str, port: int, family: Family, end: float) -> socket.socket:
    """A connection made before `end` on the monotonic clock.

    Raises:
        TimeoutError: if there is none by then.
        OSError: if nobody takes it.
    """
    return _first(_interleaved(_resolved(host, port, FAMILIES[family], end)), end)


def _resolved(host: str, port: int, family: int, end: float) -> list[_Address]:
    with suppress(socket.gaierror):
        return [*socket.getaddrinfo(host, port, family, socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)]
    found: list[_Address] = []
    failed: list[Exception] = []

    def resolve() -> None:
        try:
            found.extend(socket.getaddrinfo(host, port, family, socket.SOCK_STREAM))
        except Exception as error:
            failed.append(error)

    # The resolver of the operating system knows no timeout, and cannot be interrupted.
    resolving = threading.Thread(target=resolve, name="resolve", daemon=True)
    resolving.start()
    resolving.join(max(0.0, end - monotonic()))
    if failed:
        raise failed.pop()
    if not found:
        raise TimeoutError
    return found


def _interleaved(addresses: list[_Address]) -> list[_Address]:
    """The resolver's first address first, then one of each family in turn."""
    first = [each for each in addresses if each[0] == addresses[0][0]]
    other = [each for each in addresses if each[0] != addresses[0][0]]
    return [each for each in chain.from_iterable(zip_longest(first, other)) if each is not None]


def _first(addresses: list[_Address], end: float) -> socket.socket:
    """The first connection that comes about ("Happy Eyeballs"); the others are let go."""
    failed: OSError = TimeoutError()
    with selectors.DefaultSelector() as selector:
        try:
            while addresses or selector.get_map():
                if addresses:
                    try:
                        selector.register(_begun(addresses.pop(0)), selectors.EVENT_WRITE)
                    except OSError as error:
                        failed = error
                        continue
                left = end - monotonic()
                if left <= 0:
                    raise TimeoutError
                for key, _ in selector.select(min(left, STAGGER) if addresses else left):
                    sock: Any = key.fileobj
                    selector.unregister(sock)
                    code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if not code:
                        return _ready(sock)
                    sock.close()
                    failed = OSError(code, os.strerror(code))
        finally:
            for key in list(selector.get_map().values()):
                selector.unregister(key.fileobj)
                key.fileobj.close()  # type: ignore[union-attr]
    raise failed


def _begun(address: _Address) -> socket.socket:
    family, kind, protocol, _, where = address
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        with suppress(BlockingIOError):
            sock.connect(where)
    except BaseException:
        sock.close()
        raise
    return sock


def _ready(sock: socket.socket) -> socket.socket:
    with suppress(OSError):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock
