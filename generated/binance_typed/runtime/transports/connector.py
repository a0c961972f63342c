"""aiohttp's connections, held to this package's rules: watched, counted, checked before use, few when idle."""

from __future__ import annotations

import asyncio
import select
import socket
import weakref
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import aiohttp
from aiohttp.client_proto import ResponseHandler

from ..wire import Unsent
from .messages import MAX_BODY, MAX_HEAD, MAX_IDLE_SECONDS, TooLarge

if TYPE_CHECKING:
    from ssl import SSLContext

    from .proxies import Proxy

#: Interim answers (1xx) before the real one; more are no answer.
MAX_INTERIM = 100

#: Looks, a millisecond apart, at whether all connections have ended when the client is closed.
MOST_LOOKS = 500


class Exchange:
    """One request and its answer, as far as they got; and the one clock that all of it runs against.

    Attributes:
        connected: whether there is a connection.
        status, headers, body: of the answer, as far as it came.
        proxy: on the way there.
    """

    def __init__(self, clock: asyncio.Timeout, read: float, end: float) -> None:
        self.connected = False
        self.status: int | None = None
        self.headers: dict[str, str] = {}
        self.body = bytearray()
        self.proxy: Proxy | None = None
        self._clock: asyncio.Timeout | None = clock  # until there is a connection, set to the time for that
        self._loop = asyncio.get_running_loop()
        self._read, self._end = read, end
        self._transport: asyncio.Transport | None = None
        self._socket: CountedSocket | None = None
        self._before = 0
        self._allowance = MAX_HEAD + 2 * MAX_BODY  # the frames of chunks are no body

    def begin(self, transport: asyncio.Transport, sock: CountedSocket | None) -> None:
        """There is a connection; from here on something may leave."""
        self.connected = True
        self._transport, self._socket = transport, sock
        self._before = sock.taken if sock is not None else 0
        self.heard()

    def heard(self, size: int = 0) -> None:
        """So much came, and the next silence begins."""
        self._allowance -= size
        if self._clock is not None:
            self._clock.reschedule(min(self._loop.time() + self._read, self._end))

    @property
    def flooded(self) -> bool:
        """Whether more came than any answer holds, whatever it was."""
        return self._allowance < 0

    def finish(self) -> bytes:
        """What came of the body. The exchange is over, whatever still comes."""
        self._clock = None
        body, self.body = bytes(self.body), bytearray()
        return body

    def drop(self) -> None:
        """End the connection at once; what the operating system has not taken yet stays here."""
        self._clock = None
        if self._transport is not None:
            self._transport.abort()

    def left(self) -> bool:
        """Whether something of the request may have left; to be asked once it is dropped.

        Only asyncio's own loop writes through the socket that counts; of every other it is not known.
        """
        if self._socket is None or not isinstance(self._loop, asyncio.SelectorEventLoop):
            return True
        return self._socket.taken > self._before


class CountedSocket(socket.socket):
    """A socket that knows how many bytes the operating system has taken from it."""

    taken = 0

    def send(self, *args: Any) -> int:
        count = super().send(*args)
        self.taken += count
        return count

    if hasattr(socket.socket, "sendmsg"):

        def sendmsg(self, *args: Any) -> int:
            count = super().sendmsg(*args)
            self.taken += count
            return count


class Protocol(ResponseHandler):
    """aiohttp's protocol, which tells the exchange whenever something comes.

    aiohttp's own clock for reading stops at an interim answer.
    """

    exchange: Exchange | None = None
    _interim = 0

    def data_received(self, data: bytes) -> None:
        if data and self.exchange is not None:
            self.exchange.heard(len(data))
            if self.exchange.flooded:
                self.exchange.drop()
                return
        super().data_received(data)

    def feed_data(self, data: Any, size: int = 0) -> None:
        if self._interim <= MAX_INTERIM:
            self._interim = self._interim + 1 if data[0].code < 200 else 0
        if self._interim > MAX_INTERIM:  # for good: nothing that follows is taken
            self.set_exception(TooLarge())
        else:
            super().feed_data(data, size)


class Connector(aiohttp.TCPConnector):
    """A pool that hands out no connection on which something came that nobody asked for.

    aiohttp by itself takes such bytes for the answer to the next request.
    """

    def __init__(self, *, family: int, tls: SSLContext | None, max_idle: int) -> None:
        super().__init__(
            family=socket.AddressFamily(family),
            ssl=True if tls is None else tls,
            limit=0,
            keepalive_timeout=MAX_IDLE_SECONDS,
            socket_factory=self._counted,
        )
        #: The exchange of each task that is about to ask for a connection.
        self.expected: dict[asyncio.Task[Any] | None, Exchange] = {}
        self._factory: Any = partial(Protocol, loop=asyncio.get_running_loop())
        self._max_idle = max_idle
        # The event loop hands out wrappers of its sockets, so each is found by its descriptor.
        self._sockets: weakref.WeakValueDictionary[int, CountedSocket] = weakref.WeakValueDictionary()

    def _counted(self, address: Any) -> socket.socket:
        family, kind, protocol, _, _ = address
        sock = CountedSocket(family, kind, protocol)
        self._sockets[sock.fileno()] = sock
        return sock

    async def ended(self) -> None:
        """Wait until every socket is closed, for a moment: over TLS that takes the event loop several turns."""
        for _ in range(MOST_LOOKS):
            if all(sock.fileno() < 0 for sock in list(self._sockets.values())):
                return
            await asyncio.sleep(0.001)

    async def connect(self, *args: Any, **kwargs: Any) -> aiohttp.connector.Connection:
        """A connection on which nothing of the current request has been sent yet."""
        exchange = self.expected[asyncio.current_task()]
        while True:
            connection = await super().connect(*args, **kwargs)
            protocol = cast(Protocol, connection.protocol)
            transport, fresh = protocol.transport, protocol.exchange is None
            if transport is not None and not protocol.should_close and (fresh or not _readable(transport)):
                protocol.exchange = exchange
                exchange.begin(transport, self._sockets.get(transport.get_extra_info("socket").fileno()))
                return connection
            connection.close()
            if fresh:
                raise Unsent("the other side closed the connection, or spoke, before it was asked")

    def _release(self, key: Any, protocol: ResponseHandler, *, should_close: bool = False) -> None:
        surplus = len(self._conns.get(key, ())) >= self._max_idle
        super()._release(key, protocol, should_close=should_close or surplus)


def _readable(transport: asyncio.Transport) -> bool:
    """Whether the operating system holds something that the event loop has not read yet, the end among it.

    Over TLS it can also be a late session ticket; the connection is then replaced without need.
    """
    descriptor = transport.get_extra_info("socket").fileno()
    if descriptor < 0:
        return True
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))
