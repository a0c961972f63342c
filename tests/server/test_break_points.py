"""Where a connection can end, over both transports: what of the answer arrives, and whether it was executed."""

from __future__ import annotations

import json
import socket as sockets
import time

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from generator.server import Hmac, Settings
from tests.server import orders

KEYS = {"demo": Hmac("demo")}
NEW_REST, NEW_WS = "toy/rest/new", "toy/ws/new"
UNEXECUTED = ("accept", "request", "before")
EXECUTED = ("after", "head", "body", "answered", "next")


@pytest.fixture
def book(serve):
    return serve(orders.files(), Settings(keys=KEYS, ledger=True))


def post(book, name="a", padding=""):
    text = f"symbol=BTC&quantity=1&newClientOrderId={name}&timestamp={book.clock.now}"
    body = f"{text}&signature={orders.sign(text)}{padding}"
    head = [
        "POST /order HTTP/1.1", "Host: x", "X-MBX-APIKEY: demo", f"Content-Length: {len(body)}",
        "Content-Type: application/x-www-form-urlencoded",
    ]  # fmt: skip
    return ("\r\n".join(head) + "\r\n\r\n" + body).encode()


def connect(book):
    host, _, port = book.address.rpartition(":")
    return sockets.create_connection((host, int(port)), timeout=5)


def read_until_end(connection):
    """What came, and how it ended: `close` or `reset`."""
    found = b""
    try:
        while chunk := connection.recv(65536):
            found += chunk
    except ConnectionResetError:
        return found, "reset"
    return found, "close"


def read_answer(connection):
    """One whole answer, by its length."""
    found = b""
    while b"\r\n\r\n" not in found:
        found += connection.recv(65536)
    head, _, body = found.partition(b"\r\n\r\n")
    length = next(
        int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
    )
    while len(body) < length:
        body += connection.recv(65536)
    return head, body


def rows(book):
    return {row["client_id"]: row["executed"]["new"] for row in book.control("GET", "orders")}


@pytest.mark.parametrize("how", ["close", "reset"])
@pytest.mark.parametrize("point", ["request", "before", "after", "head", "body"])
def test_rest_ends(book, how, point):
    book.control("POST", "faults", [f"{how}={point}@{NEW_REST}*1"])
    with connect(book) as connection:
        connection.sendall(post(book))
        came, ended = read_until_end(connection)
    assert ended == how
    if point == "head":
        assert came.startswith(b"HTTP/1.1 200")
        assert b"\r\n\r\n" not in came
    elif point == "body":
        head, _, body = came.partition(b"\r\n\r\n")
        assert (
            f"Content-Length: {len(body) * 2}".encode() in head
            or f"Content-Length: {len(body) * 2 + 1}".encode() in head
        )
    else:
        assert came == b""
    executed = point in EXECUTED
    assert rows(book) == ({"a": 1} if executed else {})
    record = book.requests()[-1]
    assert (record["endpoint"], record["fault"], record["executed"]) == (NEW_REST, f"{how}={point}", executed)
    with connect(book) as connection:
        connection.sendall(post(book, "b"))
        assert read_answer(connection)[0].startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize("how", ["close", "reset"])
def test_rest_ends_as_it_is_accepted(book, how):
    stands = connect(book)  # a connection that stands is not concerned, nor one through the back door
    book.control("POST", "faults", [f"{how}=accept*2"])
    assert book.control("GET", "orders") == []
    stands.sendall(post(book, "first"))
    assert b"200 OK" in read_answer(stands)[0]
    for _ in range(2):
        with connect(book) as connection:
            assert read_until_end(connection) == (b"", how)
    with connect(book) as connection:
        connection.sendall(post(book))
        assert read_answer(connection)[0].startswith(b"HTTP/1.1 200")
    stands.close()
    assert rows(book) == {"first": 1, "a": 1}


@pytest.mark.parametrize("how", ["close", "reset"])
def test_rest_ends_after_the_answer(book, how):
    book.control("POST", "faults", [f"{how}=answered@{NEW_REST}*1"])
    with connect(book) as connection:
        connection.sendall(post(book))
        came, ended = read_until_end(connection)
    head, _, body = came.partition(b"\r\n\r\n")
    assert (json.loads(body)["clientOrderId"], ended) == ("a", how)
    assert b"Connection: close" not in head
    assert (rows(book), book.requests()[-1]["status"]) == ({"a": 1}, 200)


@pytest.mark.parametrize("how", ["close", "reset"])
def test_rest_ends_with_the_first_bytes_of_the_next_request(book, how):
    book.control("POST", "faults", [f"{how}=next@{NEW_REST}*1"])
    with connect(book) as connection:
        connection.sendall(post(book))
        assert b"200 OK" in read_answer(connection)[0]
        connection.settimeout(0.1)
        with pytest.raises(TimeoutError):  # it stands until then
            connection.recv(1)
        connection.settimeout(5)
        connection.sendall(post(book, "b"))
        assert read_until_end(connection) == (b"", how)
    assert rows(book) == {"a": 1}
    first, second = book.requests()
    assert (first["executed"], second["executed"], second["fault"]) == (True, False, f"{how}=next")


def test_a_request_is_cut_while_it_is_being_sent(book):
    """The server waits neither for the rest of the head nor for that of the body."""
    book.control("POST", "faults", [f"close=request@{NEW_REST}*2"])
    whole = post(book)
    for much in (40, whole.index(b"\r\n\r\n") + 20):
        with connect(book) as connection:
            connection.sendall(whole[:much])
            assert read_until_end(connection) == (b"", "close")
    assert rows(book) == {}


def test_a_cut_concerns_its_endpoint_alone(book):
    book.control("POST", "faults", [f"close=request@{NEW_REST}*1"])
    assert book.signed("symbol=BTC&origClientOrderId=a", "GET").code == -2013
    with connect(book) as connection:
        connection.sendall(post(book))
        assert read_until_end(connection) == (b"", "close")


def test_the_listener_is_closed_for_a_while(book):
    book.control("POST", "listener", {"closed": 0.3})
    assert book.control("GET", "orders") == []  # the back door stays open
    refused, limit = 0, time.monotonic() + 5
    while time.monotonic() < limit:
        try:
            connect(book).close()
        except ConnectionRefusedError:
            refused += 1
            time.sleep(0.01)
        else:
            if refused:
                break
    assert refused
    assert book.signed("symbol=BTC", "POST").status == 200
    book.control("POST", "reset")
    assert book.control("GET", "orders") == []


@pytest.mark.parametrize(
    ("fault", "status", "executed"),
    [
        ("status=503", 503, True),
        ("status=before:503", 503, False),
        ("status=503:-1007", 503, True),
        ("status=before:500:-1006", 500, False),
        ("status=after:403", 403, True),
        ("garbage", 200, True),
        ("garbage=binary", 200, True),
        ("garbage=cut", 200, True),
        ("garbage=empty", 200, True),
    ],
)
def test_answers_that_are_none(book, fault, status, executed):
    book.control("POST", "faults", [f"{fault}@{NEW_REST}*1"])
    with connect(book) as connection:
        connection.sendall(post(book))
        head, body = read_answer(connection)
    assert head.startswith(f"HTTP/1.1 {status} ".encode())
    if fault.startswith("garbage"):
        with pytest.raises(ValueError, match=r"."):
            json.loads(body.decode())
    assert (body == b"") is (fault == "garbage=empty")
    assert rows(book) == ({"a": 1} if executed else {})
    record = book.requests()[-1]
    assert (record["executed"], record["fault"]) == (executed, fault)


# --- WebSocket ----------------------------------------------------------------------------------------------------


def place(book, socket, name="a"):
    return book.ask(socket, "order.place", book.ws_params(symbol="BTC", quantity="1", newClientOrderId=name))


@pytest.mark.parametrize("how", ["close", "reset"])
@pytest.mark.parametrize("point", ["request", "before", "after", "head", "body", "answered"])
def test_ws_ends(book, how, point):
    book.control("POST", "faults", [f"{how}={point}@{NEW_WS}*1"])
    socket = book.socket()
    if point == "answered":
        assert place(book, socket)["status"] == 200
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv(timeout=5)
    else:
        with pytest.raises(ConnectionClosed) as closed:
            place(book, socket)
    assert closed.value.rcvd is None
    executed = point in EXECUTED
    assert rows(book) == ({"a": 1} if executed else {})
    assert (book.requests()[-1]["fault"], book.requests()[-1]["executed"]) == (f"{how}={point}", executed)


def test_ws_ends_with_the_next_request(book):
    book.control("POST", "faults", [f"close=next@{NEW_WS}*1"])
    socket = book.socket()
    assert place(book, socket)["status"] == 200
    with pytest.raises(ConnectionClosed):
        place(book, socket, "b")
    assert rows(book) == {"a": 1}
    assert [record["executed"] for record in book.requests()] == [True, False]


def test_ws_ends_with_a_goodbye(book):
    book.control("POST", "faults", [f"close=before:1008@{NEW_WS}*1"])
    with pytest.raises(ConnectionClosed) as closed:
        place(book, book.socket())
    assert closed.value.rcvd.code == 1008
    assert rows(book) == {}


def test_ws_handshakes_are_refused(book):
    book.control("POST", "faults", ["handshake=503*1", "handshake=429*1"])
    for status in (503, 429):
        with pytest.raises(InvalidStatus) as refused:
            book.socket()
        assert refused.value.response.status_code == status
        assert ("Retry-After" in refused.value.response.headers) is (status == 429)
    assert place(book, book.socket())["status"] == 200


@pytest.mark.parametrize("form", ["html", "binary", "cut", "empty"])
def test_ws_garbage(book, form):
    book.control("POST", "faults", [f"garbage={form}@{NEW_WS}*1"])
    with pytest.raises(ValueError, match=r"."):
        place(book, book.socket())
    assert rows(book) == {"a": 1}


def test_every_socket_ends_on_demand(book):
    one, two = book.socket(), book.socket()
    place(book, one)
    place(book, two, "b")
    assert len(book.control("GET", "sockets")) == 2
    assert book.control("POST", "sockets", {"end": 1001}) == {"sockets": 2}
    for socket in (one, two):
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv(timeout=5)
        assert closed.value.rcvd.code == 1001
    assert book.control("GET", "sockets") == []


@pytest.mark.parametrize("body", ["{}", "5", '{"end":"never"}', '{"end":7}'])
def test_sockets_are_not_ended_by_nonsense(book, body):
    assert book.send("POST", "/_specwright/sockets", body).status == 400
