"""One form for every request, whichever transport brought it: what was sent, raw and decoded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import unquote_to_bytes

from generator.catalog.model import Endpoint, Product
from generator.server.errors import Refusal
from generator.server.json_text import Fraction, compact

Transport = Literal["rest", "ws"]


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it arrived. `payload` is what its signature has to cover, None if no signature can be right.

    `by_session` says that the session's logon stands for key and signature; `micros` that the answer's times are wanted
    in microseconds.
    """

    transport: Transport
    product: Product | None
    endpoint: Endpoint | None
    method: str
    path: str
    remote: str
    key: str | None = None
    query: bytes = b""
    body: bytes = b""
    pairs: tuple[tuple[str, Any], ...] = ()
    body_pairs: tuple[tuple[str, Any], ...] = ()
    payload: bytes | None = None
    malformed: Refusal | None = None
    by_session: bool = False
    micros: bool = False

    @property
    def names(self) -> list[str]:
        """The name of every parameter, as often as it was sent."""
        return [name for name, _ in (*self.pairs, *self.body_pairs)]

    @property
    def read_pairs(self) -> tuple[tuple[str, Any], ...]:
        """What the exchange reads: of a name in both the query string and the body, the query string's."""
        in_query = {name for name, _ in self.pairs}
        return (*self.pairs, *((name, value) for name, value in self.body_pairs if name not in in_query))

    def value(self, name: str) -> Any:
        """The value that was sent under a name, or None."""
        return next((value for sent, value in self.read_pairs if sent == name), None)


@dataclass(frozen=True, slots=True)
class Form:
    """The parameters of a query string or a form body, and its raw text without a signature at its end."""

    pairs: tuple[tuple[str, str], ...] = ()
    illegal: bool = False
    unsigned: bytes | None = b""


def read_form(raw: bytes) -> Form:
    """Decode `a=1&b=2`. `unsigned` is None if a signature stands anywhere but at the end."""
    pieces = raw.split(b"&") if raw else []
    pairs: list[tuple[str, str]] = []
    illegal = False
    signed_at: list[int] = []
    for index, piece in enumerate(pieces):
        if not piece:
            continue
        name, value = (unquote_to_bytes(part.replace(b"+", b" ")) for part in piece.partition(b"=")[::2])
        illegal = illegal or _is_no_text(name) or _is_no_text(value)
        pairs.append((name.decode("utf-8", "replace"), value.decode("utf-8", "replace")))
        if name == b"signature":
            signed_at.append(index)
    if not signed_at:
        return Form(tuple(pairs), illegal, raw)
    at_the_end = signed_at == [len(pieces) - 1]
    return Form(tuple(pairs), illegal, b"&".join(pieces[:-1]) if at_the_end else None)


def _is_no_text(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return any(byte < 32 and byte not in b"\t\r\n" for byte in raw)


def signed_text(params: Mapping[str, Any]) -> bytes:
    """What the signature of a WebSocket API request covers: every other parameter, sorted by name."""
    parts = [f"{name}={_written(params[name])}" for name in sorted(params) if name != "signature"]
    return "&".join(parts).encode("utf-8", "surrogatepass")


def _written(value: Any) -> str:
    if isinstance(value, str):
        return value
    return value.text if isinstance(value, Fraction) else compact(value)
