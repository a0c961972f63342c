"""Faults in the runtime that all endpoints share: signing, sending, judging what came back.

A row holds the kind of fault, a text that stands in the file exactly once, what stands there instead, and the tests
that have to notice. A row whose text is gone was overtaken by a change of the runtime: write it anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.mutation.mutant import ENDPOINTS, Mutant, Source

REST, WS, MARGIN = ENDPOINTS["algo_rest"], ENDPOINTS["order_ws"], ENDPOINTS["margin_rest"]
#: Tests of every client, by the words that `-k` chooses them by.
TEXT, TIMING, LATE, KEPT, LOST = "character", "timing", "late_answer", "kept_connection", "lost_connection"
CLOSED, UNSIGNED, NO_CONNECTION, SECRETS, SETTINGS = "closed", "unsigned", "no_connection", "shows_no", "settings"
OF_CLIENTS = (TEXT, TIMING, LATE, KEPT, LOST, CLOSED, UNSIGNED, NO_CONNECTION, SECRETS, SETTINGS)
EXPORTS = "test_exports.py"
PRODUCT, KEYS = "usds_futures/test_product.py", "margin/test_keys.py"

Row = tuple[str, str, str, str]

REQUEST: list[Row] = [
    ("not percent-encoded", "={_encoded(value)}", "={value}", TEXT),
    ("not percent-encoded", "written.isascii() and ", "", TEXT),
    ("percent-encoded too little", 'quote(written, safe="")', 'quote(written, safe="+")', TEXT),
    ("percent-encoded too little", 'quote(written, safe="")', 'quote(written, safe="&=")', TEXT),
    ("percent-encoded after signing", "_encoded(credentials.sign(payload.encode()))",
     '_encoded(credentials.sign(__import__("urllib.parse").parse.unquote(payload).encode()))', TEXT),
    ("signature not percent-encoded", "_encoded(credentials.sign(payload.encode()))",
     "credentials.sign(payload.encode())", KEYS),
    ("signature of something else", "_encoded(credentials.sign(payload.encode())",
     '_encoded(credentials.sign(b"&" + payload.encode())', REST),
    ("signature not last", """payload += f"{'&' if payload else ''}signature={signature}\"""",
     """payload = f"signature={signature}{'&' if payload else ''}{payload}\"""", REST),
    ("signature under a wrong name", "signature={signature}", "Signature={signature}", REST),
    ("signature dropped", "signature={signature}", "", REST),
    ("body instead of query", 'route.method in ("POST", "PUT")', 'route.method != "GET"', REST),
    ("API key header misspelt", "X-MBX-APIKEY", "X-MBX-API-KEY", REST),
    ("API key: something else", 'APIKEY"] = credentials.api_key', 'APIKEY"] = credentials.kind', REST),
    ("API key dropped", 'signed["apiKey"] = credentials.api_key', "pass", WS),
    ("timestamp dropped", 'timing["timestamp"] = time.time_ns() // 1_000_000', "pass", REST),
    ("timestamp dropped", 'timing["timestamp"] = time.time_ns() // 1_000_000', "pass", WS),
    ("timestamp in another unit", "// 1_000_000", "// 1_000", REST),
    ("timestamp in another unit", "// 1_000_000", "// 1_000_000_000", WS),
    ("timestamp frozen", "time.time_ns() // 1_000_000", "1_700_000_000_000", REST),
    ("recvWindow dropped", '{"recvWindow": window}', "{}", REST),
    ("recvWindow dropped", '{"recvWindow": window}', "{}", WS),
    ("recvWindow: another value", '{"recvWindow": window}', '{"recvWindow": 5000}', REST),
    ("recvWindow nobody asked for", "{} if window is None", '{"recvWindow": 5000} if False', TIMING),
    ("timing not sent", "pairs += _add_timing", "_ = _add_timing", REST),
    ("parameters not sorted", "sorted(signed)", "signed", WS),
    ("parameters not sorted", "sorted(signed)", "signed", ENDPOINTS["algo_ws"]),
    ("parameters sorted backwards", "sorted(signed)", "sorted(signed, reverse=True)", WS),
    ("parameters sorted otherwise", "sorted(signed)", "sorted(signed, key=len)", WS),
    ("key not signed", "for name in sorted(signed)", "for name in sorted(values)", WS),
    ("percent-encoded on the WebSocket", "={text(signed[name])}", "={quote(text(signed[name]))}", TEXT),
    ("JSON value of another type", "wire_value(param, sent[param.name], session.validate)",
     "str(sent[param.name])", WS),
    ("JSON value of another type", '"params": signed', '"params": {k: str(v) for k, v in signed.items()}', WS),
    ("parameter by its Python name", "values[param.wire] = ", "values[param.name] = ", REST),
    ("parameter by its Python name", "values[param.wire] = ", "values[param.name] = ", WS),
    ("request's id is another's", '"id": id_', '"id": "x"', WS),
    ("broken rules ignored", "found += problems(", "_ = problems(", REST),
    ("broken rules ignored", "found += problems(", "_ = problems(", WS),
    ("wrong values ignored", "found.append(", "print(", REST),
    ("checked although told not to", "if session.validate and not found:", "if not found:", REST),
    ("mandatory ignored", "if param.mandatory and", "if False and", MARGIN),
    ("mandatory ignored", "if param.mandatory and", "if False and", WS),
    ("sent parameters not kept", 'headers, b"", values)', 'headers, b"", {})', REST),
    ("sent parameters not kept", '(",", ":")), values)', '(",", ":")), {})', WS),
    ("secrets kept", '(",", ":")), values)', '(",", ":")), signed)', WS),
    ("sent without credentials", "if session.credentials is None:", "if False:", UNSIGNED),
]  # fmt: skip

VALUES: list[Row] = [
    ("enum ignored", "if param.enum and ", "if False and ", MARGIN),
    ("whole number as text", "    return number\n", "    return str(number)\n", WS),
    ("wrong type let through", "raise Refused(f\"is {_kind(value)} where a whole number is due\") from None",
     "return value", REST),
    ("wrong type let through", "raise Refused(f\"is {_kind(value)} where a string is due\")", "return value", MARGIN),
    ("empty text let through", "if not plain:", "if False:", MARGIN),
    ("text changed", "    return plain\n", "    return plain.strip().replace(' ', '')\n", TEXT),
    ("text changed", "    return plain\n", "    return plain.lower()\n", MARGIN),
    ("text changed", "    return plain\n", "    return plain.encode('ascii', 'replace').decode()\n", TEXT),
]  # fmt: skip

ANSWERS: list[Row] = [
    ("error status taken for success", "if status >= 300:", "if status >= 500:", MARGIN),
    ("5xx taken for a refusal", "status >= 500 or status == 408", "status == 408", REST),
    ("5xx taken for a refusal", "status >= 500 or", "status > 500 or", WS),
    ("408 taken for a refusal", " or status == 408", "", REST),
    ("unknown code taken for a refusal", " or code in UNKNOWN_CODES", "", REST),
    ("unknown code taken for a refusal", "frozenset({-1006, -1007})", "frozenset({-1006})", PRODUCT),
    ("unknown code taken for a refusal", "frozenset({-1006, -1007})", "frozenset({-1007})", PRODUCT),
    ("error table not used", " or names.get(code)", "", PRODUCT),
    ("endpoint's errors not used", "operation.errors.get(code) or ", "operation.errors.get(code, 'X') or ", PRODUCT),
    ("error's code dropped", 'error.get("code")', 'error.get("status")', MARGIN),
    ("error's message dropped", 'error.get("msg")', 'error.get("message")', MARGIN),
    ("error's headers dropped", "name, body, lowered)", "name, body, {})", MARGIN),
    ("error's bytes dropped", "name, body, lowered)", 'name, b"", lowered)', MARGIN),
    ("raw answer dropped", "_with_raw(value, body)", '_with_raw(value, b"")', REST),
    ("raw answer dropped", "_with_raw(value, body)", '_with_raw(value, b"{}")', WS),
    ("answer from wrong bytes", "_decoder(answer).decode(body)", '_decoder(answer).decode(b"{}")', REST),
    ("answer from wrong bytes", "_decoder(answer).decode(body)", "_decoder(answer).decode(body.lower())", WS),
    ("answer not typed", "_decoder(answer).decode(body)", "msgspec.json.decode(body)", REST),
    ("no answer taken for success",
     "raise ExecutionUnknown(operation.name, sent, reason, status=status, raw=body) from None", "return None", REST),
]  # fmt: skip

REPLY: list[Row] = [
    ("error reply swallowed", "if reply.status >= 300 or ", "if False and ", WS),
    ("error reply swallowed", 'raise refusal(operation, names, sent, reply.status, {}, error)', "return None", WS),
    ("error reply from wrong bytes", "reply.status, {}, error)", "reply.status, {}, result)", WS),
    ("error reply's status dropped", "reply.status, {}, error)", "400, {}, error)", WS),
    ("answer from wrong bytes", 'decode(operation, result or b"null")', 'decode(operation, error or b"null")', WS),
]  # fmt: skip

#: The call made once more, and no more than once.
AGAIN = 'return %s(operation, **params, _again=1) if "_again" not in params else None'


RULES: list[Row] = [
    ("constraint: any_of misread", '"any_of": lambda rule, sent: _count(rule, sent) == 0',
     '"any_of": lambda rule, sent: _count(rule, sent) != 1', REST),
    ("constraint: any_of misread", '"any_of": lambda rule, sent: _count(rule, sent) == 0',
     '"any_of": lambda rule, sent: _count(rule, sent) < len(rule.params)', WS),
    ("constraint: any_of misread", '"any_of": lambda rule, sent: _count(rule, sent) == 0',
     '"any_of": lambda rule, sent: False', MARGIN),
]  # fmt: skip
OPERATION: list[Row] = [
    ("weight: miscounted", "+ charge.of(sent)", "+ 2 * charge.of(sent)", REST),
    ("weight: miscounted", "+ charge.of(sent)", "+ 1", MARGIN),
]
CREDENTIALS: list[Row] = [
    ("signature of another kind", "digestmod=hashlib.sha256", "digestmod=hashlib.sha512", REST),
    ("signature of another kind", "padding.PKCS1v15()", "padding.PSS(padding.MGF1(SHA256()), 32)", KEYS),
    ("signature of another kind", "import SHA256", "import SHA512 as SHA256", KEYS),
    ("signature of another kind", "_base64(private.sign(payload)))", "private.sign(payload).hex())", KEYS),
    ("signature of something else", "_base64(private.sign(payload)))", '_base64(private.sign(payload + b" ")))', KEYS),
    ("signature of the last call too", "keyed.copy()", "keyed", LOST),
    ("signature misspelt", "b64encode", "urlsafe_b64encode", KEYS),
    ("secret not used", "secret.encode()", "key.encode()", REST),
    ("key shown", "<Credentials {self.kind}>", "<Credentials {self.api_key}>", SECRETS),
]
CLIENT: list[Row] = [
    ("setting ignored", "Session(credentials, recv_window, validate)", "Session(credentials, None, validate)", REST),
    ("setting ignored", "Session(credentials, recv_window, validate)", "Session(credentials, recv_window, True)", REST),
    ("setting ignored", "_base_url(self._transport, base_url,", "_base_url(self._transport, None,", REST),
    ("nonsense accepted", "1 <= recv_window", "0 <= recv_window", SETTINGS),
    ("nonsense accepted", "recv_window <= 60_000", "recv_window <= 60_001", SETTINGS),
    ("nonsense accepted", "0 < timeout", "0 <= timeout", SETTINGS),
    ("given path changed", 'path = url.path.rstrip("/") or', "path = url.path[:-1] or", REST),
    ("given path changed", 'path = url.path.rstrip("/") or', "path = url.path[:-1] or", WS),
]
REST_SYNC: list[Row] = [
    ("repeated after a loss", "            reason, raw = f\"connection lost",
     f"            {AGAIN % 'self._call'}\n            reason, raw = f\"connection lost", REST),
    ("repeated after a loss", "            reason, raw = f\"connection lost",
     f"            {AGAIN % 'self._call'}\n            reason, raw = f\"connection lost", KEPT),
    ("repeated after a timeout", "except TimeoutError:\n            connection.close()\n",
     f"except TimeoutError:\n            connection.close()\n            {AGAIN % 'self._call'}\n", LATE),
    ("timeout unsaid", "except TimeoutError:", "except ZeroDivisionError:", LATE),
    ("timeout ignored", "HTTPConnection(host, url.port or 80, timeout=self.timeout)",
     "HTTPConnection(host, url.port or 80)", LATE),
    ("sent when closed", "self._closed = True", "self._closed = False", CLOSED),
    ("nothing sent, but unknown", "except OSError as error:", "except KeyError as error:", NO_CONNECTION),
    ("wrong method", "connection.request(request.method, ", 'connection.request("POST", ', REST),
    ("headers dropped", "request.body or None, request.headers)", "request.body or None, {})", REST),
]  # fmt: skip
REST_ASYNC: list[Row] = [
    ("repeated by the library", "_retry_connection = False", "_retry_connection = True", KEPT),
    ("repeated after a loss", "            reason = f\"connection lost",
     f"            {AGAIN % 'await self._call'}\n            reason = f\"connection lost", REST),
    ("repeated after a loss", "            reason = f\"connection lost",
     f"            {AGAIN % 'await self._call'}\n            reason = f\"connection lost", KEPT),
    ("repeated after a timeout", "except TimeoutError:\n",
     f"except TimeoutError:\n            {AGAIN % 'await self._call'}\n", LATE),
    ("timeout unsaid", "except TimeoutError:", "except ZeroDivisionError:", LATE),
    ("timeout ignored", "sock_read=self.timeout", "sock_read=None", LATE),
    ("encoded twice", "encoded=True", "encoded=False", TEXT),
    ("sent when closed", "self._closed = True", "self._closed = False", CLOSED),
    ("nothing sent, but unknown", "except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)",
     "except KeyError", NO_CONNECTION),
    ("wrong method", "                request.method, url", '                "POST", url', REST),
    ("headers dropped", "headers=request.headers", "headers={}", REST),
]  # fmt: skip
WS_SYNC: list[Row] = [
    ("imported at once", "if TYPE_CHECKING:", "if True:", EXPORTS),
    ("another's reply taken", "if reply.id == request.id:", "if True:", LATE),
    ("repeated after a timeout", "except TimeoutError:\n",
     "except TimeoutError:\n                socket.send(request.frame)\n", LATE),
    ("repeated after a loss", "                reason = f\"connection lost",
     "                with contextlib.suppress(Exception):\n"
     "                    again = self._connected(operation)\n"
     "                    again.send(request.frame)\n"
     "                    self._reply(again, request)\n"
     "                reason = f\"connection lost", KEPT),
    ("sent twice", "                socket.send(request.frame)\n",
     2 * "                socket.send(request.frame)\n", WS),
    ("timeout unsaid", "except TimeoutError:", "except ZeroDivisionError:", LATE),
    ("sent when closed", "self._closed = True", "self._closed = False", CLOSED),
]  # fmt: skip
WS_ASYNC: list[Row] = [
    ("another's reply taken", "self._waiting.get(str(reply.id))", "next(iter(self._waiting.values()), None)", LATE),
    ("reply not handed on", "waiting.set_result(reply)", "pass", WS),
    ("waiting after a loss", "answer.set_exception(lost)", "pass", LOST),
    ("sent twice", "                await socket.send_str(request.frame)\n",
     2 * "                await socket.send_str(request.frame)\n", WS),
    ("repeated after a loss", "            reason = f\"connection lost",
     "            await (await self._connected(operation)).send_str(request.frame)\n"
     "            reason = f\"connection lost", KEPT),
    ("timeout unsaid", "except TimeoutError:", "except ZeroDivisionError:", LATE),
    ("sent when closed", "self._closed = True", "self._closed = False", CLOSED),
]  # fmt: skip


def mutants(package: Path) -> Iterator[Mutant]:
    """Every fault in the runtime."""
    tables = {
        "request": REQUEST, "values": VALUES, "answers": ANSWERS, "reply": REPLY, "rules": RULES,
        "operation": OPERATION, "credentials": CREDENTIALS, "client": CLIENT, "rest_sync": REST_SYNC,
        "rest_async": REST_ASYNC, "ws_sync": WS_SYNC, "ws_async": WS_ASYNC,
    }  # fmt: skip
    sources = {name: Source(package, f"runtime/{name}.py") for name in tables}
    overtaken = [
        f"{name}: {old!r}"
        for name, rows in tables.items()
        for _, old, _, _ in rows
        if sources[name].text.count(old) != 1
    ]
    assert not overtaken, overtaken
    for name, rows in tables.items():
        for kind, old, new, tests in rows:
            chosen = ("test_clients.py", "-k", tests) if tests in OF_CLIENTS else (tests,)
            yield sources[name].replaced(kind, old, new, *chosen)
