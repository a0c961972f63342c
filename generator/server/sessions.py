"""Sessions of the WebSocket API: a key that logs on once, and stands for the requests of its connection."""

from __future__ import annotations

from typing import Any

from generator.catalog.model import Endpoint, Product
from generator.server import errors
from generator.server.answers import Answer
from generator.server.errors import Refusal
from generator.server.request import Request
from generator.server.signatures import Verifier

LOGON, STATUS, LOGOUT = "session.logon", "session.status", "session.logout"


def check_logon(verifier: Verifier, product: Product, endpoint: Endpoint) -> None:
    """Sessions are for Ed25519 keys only."""
    if verifier.kind == "ed25519":
        return
    stated = errors.known_code(-4056, product, endpoint)
    if stated is not None and stated.name == "INVALID_API_KEY_TYPE":
        raise Refusal(-4056, f"{verifier.kind.upper()} API key is not supported.")
    raise Refusal(-2015, "Invalid API-key, IP, or permissions for action.")


class Session:
    """Who is logged on to a connection, and since when."""

    def __init__(self, connected_since: int, shows_limits: bool) -> None:
        self.connected_since = connected_since
        self.shows_limits = shows_limits
        self.key: str | None = None
        self.authorized_since: int | None = None

    def answer(self, request: Request, given: Answer, now: int, live: bool) -> Answer:
        """Log on or off where the request says so; the answer shows it if the server is live."""
        match request.endpoint.method if request.endpoint else None:
            case "session.logon":
                self.key, self.authorized_since = request.key, now
            case "session.logout":
                self.end()
            case "session.status":
                pass
            case _:
                return given
        return given._replace(body=self._shown(given.body, now, request.micros)) if live else given

    def end(self) -> None:
        """Nobody is logged on any more."""
        self.key = self.authorized_since = None

    def _shown(self, body: Any, now: int, micros: bool) -> Any:
        unit = 1000 if micros else 1
        since = self.authorized_since
        actual = {
            "apiKey": self.key,
            "authorizedSince": since if since is None else since * unit,
            "connectedSince": self.connected_since * unit,
            "returnRateLimits": self.shows_limits,
            "serverTime": now * unit,
            "userDataStream": False,
        }
        return {name: actual.get(name, value) for name, value in body.items()} if isinstance(body, dict) else body
