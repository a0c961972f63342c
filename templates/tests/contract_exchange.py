"""The contract server in a process of its own, and what can be asked of it."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit


class Exchange:
    """The control interface of a contract server, over one connection that is kept."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)

    def control(self, method: str, what: str, body: Any = None) -> Any:
        data = None if body is None else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        try:
            status, text = self._asked(method, what, data)
        except (OSError, http.client.HTTPException):  # closed while it was idle; no control does harm when repeated
            self._connection.close()
            status, text = self._asked(method, what, data)
        assert status == 200, text
        return json.loads(text or b"null")

    def _asked(self, method: str, what: str, data: bytes | None) -> tuple[int, bytes]:
        self._connection.request(method, f"/_specwright/{what}", data)
        answer = self._connection.getresponse()
        return answer.status, answer.read()

    def requests(self) -> list[dict[str, Any]]:
        """Every request that arrived since the last reset, in order."""
        return self.control("GET", "requests")

    def reset(self) -> None:
        """No request on record, no fault, no budget used."""
        self.control("POST", "reset")

    def close(self) -> None:
        self._connection.close()


def served(*arguments: str) -> Iterator[Exchange]:
    """A contract server of our own, while the generator lasts."""
    command = [sys.executable, "-m", "generator", "serve", "--port", "0", "--examples", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert url.startswith("http://"), "the contract server did not start"
        exchange = Exchange(url)
        yield exchange
        exchange.close()
        process.terminate()
        assert process.wait(timeout=10) == 0
