"""Faults in the runtime that contract tests notice: signing, sending, judging what came back.

A row holds the kind of fault, a text that stands in the file exactly once, what stands there instead, and the tests
that have to notice. A row whose text is gone was overtaken by a change of the runtime: write it anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.mutation.mutant import ENDPOINTS, Mutant, Row, of_tables

REST, WS, MARGIN = ENDPOINTS["algo_rest"], ENDPOINTS["order_ws"], ENDPOINTS["margin_rest"]
#: Tests of every client, by the words that `-k` chooses them by.
TEXT, TIMING, LATE, KEPT, LOST = (
    f"test_clients.py::{words}"
    for words in ("character", "timing", "late_answer", "kept_connection", "lost_connection")
)
CLOSED, UNSIGNED, NO_CONNECTION, SECRETS, SETTINGS = (
    f"test_clients.py::{words}" for words in ("closed", "unsigned", "no_connection", "shows_no", "settings")
)
UNKNOWN = "test_clients.py::unknown_outcome"
EXPORTS = "test_exports.py"
PRODUCT, KEYS = "usds_futures/test_product.py", "margin/test_keys.py"

#: Two texts for one: the signature's place in a REST request.
_SIGNED = """payload += f"{'&' if payload else ''}signature={_encoded(credentials.sign(payload.encode()))}\""""
_SIGNED_FIRST = """payload = f"signature={_encoded(credentials.sign(payload.encode()))}&{payload}\""""

REQUEST: list[Row] = [
    ("not percent-encoded", "={_encoded(value)}", "={value}", TEXT),
    ("not percent-encoded", "written.isascii() and ", "", TEXT),
    ("percent-encoded too little", 'quote(written, safe="")', 'quote(written, safe="+")', TEXT),
    ("percent-encoded too little", 'quote(written, safe="")', 'quote(written, safe="&=")', TEXT),
    ("signature not percent-encoded", "_encoded(credentials.sign(payload.encode()))",
     "credentials.sign(payload.encode())", KEYS),
    ("signature of something else", "_encoded(credentials.sign(payload.encode())",
     '_encoded(credentials.sign(b"&" + payload.encode())', REST),
    ("signature not last", _SIGNED, _SIGNED_FIRST, REST),
    ("signature under a wrong name", "signature={_encoded", "Signature={_encoded", REST),
    ("signature dropped", _SIGNED, "pass", REST),
    ("signature dropped", 'params["signature"] = credentials.sign(payload.encode())', "pass", WS),
    ("body instead of query", 'route.method in ("POST", "PUT")', 'route.method != "GET"', REST),
    ("wrong method", "HttpRequest(route.method, base, f", 'HttpRequest("POST", base, f', REST),
    ("wrong method", '"method": route.method', '"method": operation.name', WS),
    ("parameters dropped", 'f"{route.path}?{payload}" if payload else route.path', "route.path", REST),
    ("API key header misspelt", "X-MBX-APIKEY", "X-MBX-API-KEY", REST),
    ("API key: something else", 'APIKEY"] = credentials.api_key', 'APIKEY"] = credentials.account', REST),
    ("API key dropped", 'params["apiKey"] = credentials.api_key', "pass", WS),
    ("API key dropped", "and not logged_on:", "and logged_on:", WS),
    ("signed although not asked to", 'if operation.auth == "signed":\n            payload = ',
     "if True:\n            params['timestamp'] = 1\n            payload = ", WS),
    ("timing not sent", "for name, value in timing.items()]", "for name, value in ()]", REST),
    ("timing not sent", "{**values, **timing}", "{**values}", WS),
    ("parameters not sorted", "in sorted(params)", "in params", WS),
    ("parameters not sorted", "in sorted(params)", "in params", ENDPOINTS["algo_ws"]),
    ("parameters sorted backwards", "in sorted(params)", "in sorted(params, reverse=True)", WS),
    ("parameters sorted otherwise", "in sorted(params)", "in sorted(params, key=len)", WS),
    ("key not signed", "in sorted(params)", "in sorted({**values, **timing})", WS),
    ("percent-encoded on the WebSocket", "={text(params[name])}", "={quote(text(params[name]))}", TEXT),
    ("JSON value of another type", '{"params": params}', '{"params": {k: str(v) for k, v in params.items()}}', WS),
    ("parameter by its Python name", "values[param.wire], sent", "values[param.name], sent", REST),
    ("parameter by its Python name", "values[param.wire], sent", "values[param.name], sent", WS),
    ("request's id is another's", '"id": id_', '"id": "x"', WS),
    ("broken rules ignored", "found += problems(", "_ = problems(", REST),
    ("broken rules ignored", "found += problems(", "_ = problems(", WS),
    ("wrong values ignored", "found.append(", "print(", REST),
    ("checked although told not to", "if options.validate and not found:", "if not found:", REST),
    ("mandatory ignored", "if param.mandatory and", "if False and", MARGIN),
    ("mandatory ignored", "if param.mandatory and", "if False and", WS),
]  # fmt: skip
CALLING: list[Row] = [
    ("timestamp dropped", '**window, "timestamp": ', '**window, "Timestamp": ', REST),
    ("timestamp dropped", '**window, "timestamp": ', '**window, "Timestamp": ', WS),
    ("timestamp in another unit", "self.timestamp = now // _MS", "self.timestamp = now // 1_000", REST),
    ("timestamp in another unit", "self.timestamp = now // _MS", "self.timestamp = now // 1_000_000_000", WS),
    ("timestamp in another unit", 'if self.options.time_unit == "us" else', "if True else", REST),
    ("timestamp frozen", "self.timestamp = now // _MS", "self.timestamp = 1_700_000_000_000", REST),
    ("recvWindow dropped", 'else {"recvWindow": self.recv_window}', "else {}", REST),
    ("recvWindow dropped", 'else {"recvWindow": self.recv_window}', "else {}", WS),
    ("recvWindow: another value", '{"recvWindow": self.recv_window}', '{"recvWindow": 5000}', REST),
    ("recvWindow nobody asked for", "window = {} if self.recv_window is None", 'window = {"recvWindow": 5000} if True',
     TIMING),
    ("sent without credentials", " and options.credentials is None:", " and False:", UNSIGNED),
    ("over another transport", 'if self.over == "ws":', 'if self.over == "rest":', REST),
    ("sent parameters not kept", "{**self.values, **self.timing},", "{},", REST),
    ("sent parameters not kept", "{**self.values, **self.timing},", "dict(self.timing),", WS),
    ("no answer taken for success", "yield from self._again(verdict)", "return None", REST),
    ("no answer taken for a refusal", 'else "unknown"\n        return replace', 'else "error"\n        return replace',
     REST),
    ("error table not used", " or self.venue.names.get(code)", "", PRODUCT),
    ("endpoint's errors not used", "operation.errors.get(code) or ", "operation.errors.get(code, 'X') or ", PRODUCT),
    ("error's bytes dropped", "verdict.raw,\n                verdict.headers", 'b"",\n                verdict.headers',
     MARGIN),
    ("error's headers dropped", "                verdict.headers,", "                {},", MARGIN),
    ("error's status dropped", "verdict.status or 0", "0", MARGIN),
    ("error's message dropped", "                verdict.msg,\n                name,",
     '                "",\n                name,', MARGIN),
    ("error's code dropped", "                code,\n                verdict.msg,",
     "                None,\n                verdict.msg,", MARGIN),
    ("what is known of an unknown outcome dropped", "            code=code,", "            code=None,", UNKNOWN),
    ("what is known of an unknown outcome dropped", "            status=verdict.status,", "            status=None,",
     UNKNOWN),
    ("what is known of an unknown outcome dropped", "            msg=verdict.msg,", '            msg="",', UNKNOWN),
    ("what is known of an unknown outcome dropped", "            raw=verdict.raw,", '            raw=b"",', UNKNOWN),
    ("what is known of an unknown outcome dropped", "            verdict.reason,\n            client",
     '            "",\n            client', UNKNOWN),
]  # fmt: skip
TIMING_RUNTIME: list[Row] = [
    ("setting ignored", "given if given is not None else options.recv_window", "given", REST),
    ("setting ignored", "given if given is not None else options.recv_window", "given", WS),
    ("recvWindow of another type", "int(window) if window == int(window) else", "str(window) if True else", WS),
]  # fmt: skip
SCALARS: list[Row] = [
    ("whole number as text", "    return number\n\n\ndef moment", "    return str(number)\n\n\ndef moment", WS),
    ("wrong type let through", 'raise Refused(f"is {kind_of(value)} where a whole number is due") from None',
     "return value", REST),
    ("wrong type let through", 'raise Refused(f"is {kind_of(value)} where a string is due")', "return value", MARGIN),
    ("empty text let through", "if not found:", "if False:", MARGIN),
    ("text changed", "    return found\n", "    return found.strip().replace(' ', '')\n", TEXT),
    ("text changed", "    return found\n", "    return found.lower()\n", MARGIN),
    ("text changed", "    return found\n", "    return found.encode('ascii', 'replace').decode()\n", TEXT),
]  # fmt: skip
VALUES: list[Row] = [
    ("enum ignored", "if param.enum and ", "if False and ", MARGIN),
    ("JSON value of another type", "converted = whole_number(value)", "converted = str(whole_number(value))", WS),
    ("wrong values ignored", "    if validate:\n        _within", "    if False:\n        _within", MARGIN),
]  # fmt: skip
VERDICT: list[Row] = [
    ("error status taken for success", "if 200 <= status < 300 and", "if 200 <= status < 500 and", MARGIN),
    ("5xx taken for a refusal", "400 <= status < 500 and", "400 <= status and", REST),
    ("5xx taken for a refusal", "400 <= status < 500 and", "400 <= status and", WS),
    ("408 taken for a refusal", " and status != 408", "", REST),
    ("unknown code taken for a refusal", " or code in UNKNOWN_CODES", "", REST),
    ("unknown code taken for a refusal", "frozenset({-1006, -1007})", "frozenset({-1006})", PRODUCT),
    ("unknown code taken for a refusal", "frozenset({-1006, -1007})", "frozenset({-1007})", PRODUCT),
    ("refusal taken for unknown", '"unknown" if is_unknown else "error"', '"unknown"', MARGIN),
    ("error's code dropped", 'error.get("code")', 'error.get("status")', MARGIN),
    ("error's message dropped", 'error.get("msg")', 'error.get("message")', MARGIN),
    ("loss taken for nothing sent", 'Verdict("unknown", outcome.reason', 'Verdict("unsent", outcome.reason', REST),
    ("loss taken for nothing sent", 'Verdict("unknown", outcome.reason', 'Verdict("unsent", outcome.reason', WS),
    ("nothing sent, but unknown", 'Verdict("unsent", str(outcome))', 'Verdict("unknown", str(outcome))', NO_CONNECTION),
]  # fmt: skip
DECODING: list[Row] = [
    ("raw answer dropped", "value._raw = body", 'value._raw = b""', MARGIN),
    ("raw answer dropped", "value._raw = body", 'value._raw = b"{}"', WS),
    ("answer from wrong bytes", "reader.decode(body)", "reader.decode(body.lower())", WS),
    ("answer not typed", "value: Any = reader.decode(body)", "return msgspec.json.decode(body)", REST),
    ("no answer taken for success", 'raise NoAnswer("the answer is no JSON")', "return", REST),
    ("numbers of another kind", "else (_TEXTS, str)", "else (_TEXTS, Decimal)", WS),
]  # fmt: skip
REPLY: list[Row] = [
    ("error reply from wrong bytes", "self.error if is_error or self.status >= 300 else self.result", "self.result",
     WS),
    ("answer from wrong bytes", "self.error if is_error or self.status >= 300 else self.result", "self.error", WS),
    ("error reply's status dropped", "return Answer(self.status, ", "return Answer(400 if is_error else 200, ", WS),
]  # fmt: skip
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
]  # fmt: skip
CREDENTIALS: list[Row] = [
    ("signature of another kind", "digestmod=hashlib.sha256", "digestmod=hashlib.sha512", REST),
    ("signature of another kind", "padding.PKCS1v15()", "padding.PSS(padding.MGF1(SHA256()), 32)", KEYS),
    ("signature of another kind", "import SHA256", "import SHA512 as SHA256", KEYS),
    ("signature of the last call too", "keyed.copy()", "keyed", LOST),
    ("signature misspelt", "b64encode", "urlsafe_b64encode", KEYS),
    ("secret not used", "secret.encode()", "b'secret'", REST),
    ("key shown", "<Credentials {self.kind}>", "<Credentials {self.api_key}>", SECRETS),
]  # fmt: skip
CLIENT: list[Row] = [
    ("setting ignored", "timeout_of(timeout),\n            recv_window,", "timeout_of(timeout),\n            None,",
     REST),
    ("setting ignored", "            validate,\n", "            True,\n", REST),
    ("setting ignored", "self._transport, environment, base_url)", "self._transport, environment, None)", REST),
    ("setting ignored", "            timeout_of(timeout),\n            recv",
     "            Timeout(),\n            recv", LATE),
    ("setting ignored", "self._transport, environment, base_url)", 'self._transport, "production", base_url)', PRODUCT),
]  # fmt: skip
OPTIONS: list[Row] = [
    ("nonsense accepted", "not 1 <= exact", "not 0 <= exact", SETTINGS),
    ("nonsense accepted", "exact <= LONGEST_RECV_WINDOW", "exact <= LONGEST_RECV_WINDOW + 1", SETTINGS),
    ("nonsense accepted", "and 0 < seconds", "and 0 <= seconds", SETTINGS),
]  # fmt: skip
VENUE: list[Row] = [
    ("given path changed", 'path = url.path.rstrip("/") if is_meant', "path = url.path[:-1] if is_meant", REST),
    ("given path changed", 'path = url.path.rstrip("/") if is_meant', "path = url.path[:-1] if is_meant", WS),
    ("nonsense accepted", 'any(mark in given for mark in " ?#@', 'any(mark in given for mark in " #@', SETTINGS),
    ("nonsense accepted", "if url is None or scheme is None:", "if url is None:", SETTINGS),
]  # fmt: skip
#: The request is sent once more after a loss.
_KNOWN = "except (Unsent, Lost) as known:\n            outcome = known"
_KNOWN_AGAIN = (
    "except Unsent as known:\n            outcome = known\n"
    "        except Lost:\n            return %sself._sent(effect)"
)
RUNNER_SYNC: list[Row] = [
    ("repeated after a loss", _KNOWN, _KNOWN_AGAIN % "", REST),
    ("repeated after a loss", _KNOWN, _KNOWN_AGAIN % "", KEPT),
    ("sent twice", "                outcome = self._frames(effect.build, effect.timeout)",
     2 * "                outcome = self._frames(effect.build, effect.timeout)\n", WS),
]  # fmt: skip
RUNNER_ASYNC: list[Row] = [
    ("repeated after a loss", _KNOWN, _KNOWN_AGAIN % "await ", REST),
    ("repeated after a loss", _KNOWN, _KNOWN_AGAIN % "await ", KEPT),
    ("sent twice", "                outcome = await self._frames(effect.build, effect.timeout)",
     2 * "                outcome = await self._frames(effect.build, effect.timeout)\n", WS),
]  # fmt: skip
WS_SYNC: list[Row] = [
    ("imported at once", "if TYPE_CHECKING:", "if True:", EXPORTS),
]  # fmt: skip

TABLES = {
    "calling": CALLING, "client": CLIENT, "credentials": CREDENTIALS, "decoding": DECODING, "operation": OPERATION,
    "options": OPTIONS, "reply": REPLY, "request": REQUEST, "rules": RULES, "runner_async": RUNNER_ASYNC,
    "runner_sync": RUNNER_SYNC, "scalars": SCALARS, "timing": TIMING_RUNTIME, "values": VALUES, "venue": VENUE,
    "verdict": VERDICT, "ws_sync": WS_SYNC,
}  # fmt: skip


def mutants(package: Path) -> Iterator[Mutant]:
    """Every fault in the runtime that contract tests notice."""
    return of_tables(package, TABLES)
