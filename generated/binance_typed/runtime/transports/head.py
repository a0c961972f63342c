"""The head of an answer, read strictly; what follows it is left to `http.client`.

That would read the head as well, but as if it were a mail, which takes longer than everything else in a call.
"""

from __future__ import annotations

import re
from http.client import BadStatusLine, HTTPResponse

from .messages import BadAnswer, TooLarge, announced, joined

#: Lines of one head; far more than anyone sends.
MAX_LINES = 100

_STATUS = re.compile(r"HTTP/1\.([0-9]) +([1-9][0-9]{2})( [^\0\r\n]*)?\r?\n")
_FIELD = re.compile(r"([!-9;-~]+):([^\0\r\n]*)\r?\n")
_CONTINUED = re.compile(r"[ \t]++([^\0\r\n]*)\r?\n")

#: Statuses whose answers have no body, whatever their headers say.
_BODILESS = frozenset({204, 304})


class Reply(HTTPResponse):
    """An answer. `fields` are its headers, by lower-case name."""

    fields: dict[str, str]

    def begin(self) -> None:
        """Read the head.

        Raises:
            HTTPException: if it is none, or can be read in two ways.
            TooLarge: if it has too many lines.
        """
        found = _STATUS.fullmatch(self._line())
        if found is None:
            raise BadStatusLine("")
        self.version, self.status = 10 if found[1] == "0" else 11, int(found[2])
        self.fields = fields = self._headers()
        connection = fields.get("connection", "").lower()
        self.will_close = "close" in connection or (self.version == 10 and "keep-alive" not in connection)

    def frame(self) -> None:
        """Take over what the head says of the body; `http.client` reads by that.

        Raises:
            BadAnswer, TooLarge: as `announced`.
        """
        self.length = announced(self.fields)
        self.chunked, self.chunk_left = "transfer-encoding" in self.fields, None
        if self.status in _BODILESS:
            self.length, self.chunked = 0, False
        if self.length is None and not self.chunked:  # then the end of the connection is that of the body
            self.will_close = True

    def _headers(self) -> dict[str, str]:
        pairs: list[tuple[str, str]] = []
        for _ in range(MAX_LINES):
            line = self._line()
            if line in ("\r\n", "\n"):
                return joined(pairs)
            if (found := _FIELD.fullmatch(line)) is not None:
                pairs.append((found[1], found[2].strip(" \t")))
            elif pairs and (found := _CONTINUED.fullmatch(line)) is not None:
                name, begun = pairs.pop()
                pairs.append((name, f"{begun} {found[1]}".strip(" \t")))
            else:
                raise BadAnswer
        raise TooLarge

    def _line(self) -> str:
        return self.fp.readline().decode("iso-8859-1")
