"""Frames of the WebSocket API: from the text that arrived to a request, whatever it may hold."""

from __future__ import annotations

from typing import Any

from generator.catalog.model import Endpoint, Product
from generator.server import errors
from generator.server.errors import Refusal
from generator.server.exchange import Exchange
from generator.server.json_text import InvalidJsonError, RepeatedKeyError, parse
from generator.server.request import Request, signed_text
from generator.server.sessions import LOGON, Session


class Frames:
    """The requests of one connection, for the products that it reaches and the key that is logged on to it."""

    def __init__(
        self,
        exchange: Exchange,
        products: list[Product],
        path: str,
        remote: str,
        query: bytes,
        session: Session,
        micros: bool,
    ) -> None:
        self._exchange = exchange
        self._products = products
        self._path = path
        self._remote = remote
        self._query = query
        self._session = session
        self._micros = micros

    def read(self, data: str | bytes) -> tuple[Any, Request]:
        """The frame's id, and its request, which says so if it is malformed."""
        raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        if isinstance(data, bytes):
            return None, self._malformed(raw, self._no_json())
        try:
            frame = parse(data)
        except RepeatedKeyError:
            return None, self._malformed(raw, errors.duplicate())
        except InvalidJsonError:
            return None, self._malformed(raw, self._no_json())
        if not isinstance(frame, dict):
            return None, self._malformed(raw, self._no_json())
        identity = frame.get("id")
        if not isinstance(identity, str | int | None) or isinstance(identity, bool):
            return None, self._malformed(raw, errors.missing("id"))
        method, params = frame.get("method"), frame.get("params", {})
        if not isinstance(method, str) or not method:
            return identity, self._malformed(raw, errors.missing("method"))
        if not isinstance(params, dict):
            return identity, self._malformed(raw, errors.missing("params"), method)
        return identity, self._request(raw, method, params, frame)

    def _request(self, raw: bytes, method: str, params: dict[str, Any], frame: dict[str, Any]) -> Request:
        endpoint = self._exchange.routes.method(self._products, method)
        key = params.get("apiKey")
        by_session = self._by_session(endpoint, params)
        if (
            self._session.key is not None
            and "apiKey" not in params
            and endpoint is not None
            and endpoint.auth != "none"
        ):
            key = self._session.key
        unknown = len(frame.keys() - {"id", "method", "params"})
        return Request(
            transport="ws",
            product=self._exchange.catalogue.products[endpoint.product] if endpoint else self._products[0],
            endpoint=endpoint,
            method=method,
            path=self._path,
            remote=self._remote,
            key=key if isinstance(key, str) else None,
            query=self._query,
            body=raw,
            pairs=tuple(params.items()),
            payload=signed_text(params),
            malformed=errors.unread(len(frame) - unknown, len(frame)) if unknown else None,
            by_session=by_session,
            micros=self._micros,
        )

    def _by_session(self, endpoint: Endpoint | None, params: dict[str, Any]) -> bool:
        """Whether the logon of this connection stands for the key and the signature that the request lacks."""
        if self._session.key is None or endpoint is None or endpoint.auth == "none" or endpoint.method == LOGON:
            return False
        return "apiKey" not in params and "signature" not in params

    def _malformed(self, raw: bytes, refusal: Refusal, method: str = "") -> Request:
        return Request(
            "ws", self._products[0], None, method, self._path, self._remote,
            query=self._query, body=raw, malformed=refusal,
        )  # fmt: skip

    def _no_json(self) -> Refusal:
        product: Product = self._products[0]
        if errors.first_listed(product, None, -1135, -1130) == -1135:
            return Refusal(-1135, "Invalid JSON Request")
        return errors.invalid("request")
