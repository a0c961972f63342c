"""Watches a whole test run for keys, secrets and signatures that stand where somebody could read them.

A plugin of pytest, one for each process of a run. It knows every key, secret and signature that `Credentials` are made
with or make, and reads log records, warnings, what is printed, failure reports, and of every `BinanceError` its text,
its attributes, and the local variables of its traceback's frames. The test that shows one of them fails.
"""

from __future__ import annotations

import logging
import re
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import quote

import pytest

#: Characters; an API key or a secret with fewer could be a word of any sentence.
SHORTEST = 7

#: Characters by which a longer text is recognised, so that half of it is found too.
FRAGMENT = 16

#: Exceptions to keep until a test ends; if there are more they are looked at before.
KEPT = 200

#: Loggers that could see a request; what others say of parsing and the like would only take time.
WATCHED = ("binance_typed", "aiohttp", "asyncio", "redis", "urllib3")

_RUN = re.compile(rf"[0-9A-Za-z+/=%]{{{FRAGMENT},}}")


class Secrets:
    """What must not show."""

    def __init__(self) -> None:
        self._words: set[str] = set()
        self._fragments: set[str] = set()

    def add_word(self, text: object) -> None:
        """An API key, a secret, or a passphrase."""
        text = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
        if isinstance(text, str) and len(text) >= SHORTEST:
            self._words.add(text)

    def add_signature(self, text: str) -> None:
        for form in (text, quote(text, safe="")):
            if len(form) >= FRAGMENT:
                self._fragments.add(form[:FRAGMENT])

    def add_pem(self, text: object) -> None:
        """The lines of a private key, but for its first third: there stands what is public of it."""
        text = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
        if not isinstance(text, str) or "PRIVATE KEY" not in text:
            return
        lines = text.strip().splitlines()[1:-1]
        for line in lines[len(lines) // 3 :]:
            # What begins the only line of an Ed25519 key is the same in all of them.
            self.add_signature(line[24:] if len(lines) == 1 else line)

    def within(self, text: str) -> str | None:
        """A secret in a text, as much of it as may be said."""
        found = next((word for word in self._words if word in text), None)
        if found is None and self._fragments:
            runs = (match.group() for match in _RUN.finditer(text))
            windows = (run[at : at + FRAGMENT] for run in runs for at in range(len(run) - FRAGMENT + 1))
            found = next((window for window in windows if window in self._fragments), None)
        return None if found is None else f"{found[:3]}…"


class Collector:
    """The plugin; `pytest_configure` registers one."""

    def __init__(self) -> None:
        self.secrets = Secrets()
        self._leaks: list[str] = []
        self._texts: list[tuple[str, str]] = []
        self._errors: list[BaseException] = []
        self._undo = pytest.MonkeyPatch()

    def pytest_sessionstart(self) -> None:
        root = logging.getLogger()
        self._undo.setattr(root, "level", logging.INFO)
        root.addHandler(_Handler(self))
        for name in WATCHED:
            self._undo.setattr(logging.getLogger(name), "level", logging.DEBUG)
        root.manager._clear_cache()
        try:
            from binance_typed.runtime import credentials, errors
        except ModuleNotFoundError as error:
            if error.name != "binance_typed":
                raise
            return  # nothing is installed here that could sign
        self._watch(credentials, errors)

    def pytest_unconfigure(self) -> None:
        self._undo.undo()
        root = logging.getLogger()
        for handler in [handler for handler in root.handlers if isinstance(handler, _Handler)]:
            root.removeHandler(handler)
        root.manager._clear_cache()

    def _watch(self, credentials: Any, errors: Any) -> None:
        """See every key that is made, every signature, and every exception."""
        secrets, kept = self.secrets, self
        by_secret, by_pem = credentials._hmac_signer, credentials._private_signer
        made, sign = credentials.Credentials.__init__, credentials.Credentials.sign

        def hmac_signer(secret: object) -> Any:
            secrets.add_word(secret)
            return by_secret(secret)

        def private_signer(pem: object, password: object, wanted: str = "") -> Any:
            secrets.add_pem(pem)
            secrets.add_word(password)
            return by_pem(pem, password, wanted)

        def init(self: Any, kind: str, api_key: str, sign: Any) -> None:
            secrets.add_word(api_key)
            made(self, kind, api_key, sign)

        def signature(self: Any, payload: bytes) -> str:
            signature: str = sign(self, payload)
            secrets.add_signature(signature)
            return signature

        self._undo.setattr(credentials, "_hmac_signer", hmac_signer)
        self._undo.setattr(credentials, "_private_signer", private_signer)
        self._undo.setattr(credentials.Credentials, "__init__", init)
        self._undo.setattr(credentials.Credentials, "sign", signature)

        def failed(self: BaseException, *args: Any, **fields: Any) -> None:
            Exception.__init__(self, *args, **fields)
            kept.raised(self)

        def warned(self: Warning, *args: Any) -> None:
            UserWarning.__init__(self, *args)
            kept.read("a warning", repr(args))  # not kept: where warnings are errors, it holds the answer

        self._undo.setattr(errors.BinanceError, "__init__", failed)
        self._undo.setattr(errors.ResponseMismatch, "__init__", warned)

    # --- what is read ---------------------------------------------------------------------------------------------

    def read(self, what: str, text: str) -> None:
        """A text that somebody could read; looked at when the test ends, when more secrets are known."""
        self._texts.append((what, text))

    def raised(self, error: BaseException) -> None:
        """An exception; it has its traceback by the time it is looked at."""
        self._errors.append(error)
        if len(self._errors) > KEPT:
            self._look()

    def pytest_warning_recorded(self, warning_message: Any) -> None:
        self.read("a warning", str(warning_message.message))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Iterator[None]:
        report: Any = yield
        if report.longrepr is not None:
            self.read(f"the report of the {report.when}", str(report.longrepr))
        if report.when == "teardown":
            for name, text in report.sections:
                self.read(name, text)
            self._look()
            leaks, self._leaks = self._leaks, []
            if leaks:
                report.outcome = "failed"
                report.longrepr = "\n".join(["Something secret shows:", *dict.fromkeys(leaks)])
        return report

    def _look(self) -> None:
        texts, self._texts = self._texts, []
        errors, self._errors = self._errors, []
        for what, text in texts:
            self._look_at(what, text)
        seen: set[int] = set()
        for error in errors:
            self._look_at_error(error, seen)

    def _look_at(self, what: str, text: str) -> None:
        found = self.secrets.within(text)
        if found:
            self._leaks.append(f"{what} shows {found}")

    def _look_at_error(self, error: BaseException | None, seen: set[int]) -> None:
        """An exception, and those that it has from others."""
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            name = type(error).__name__
            self._look_at(f"the traceback of {name}", "".join(traceback.format_exception(error)))
            self._look_at(f"{name}.args", repr(error.args))
            for field, value in vars(error).items():
                self._look_at(f"{name}.{field}", _repr(value))
            for frame, line in traceback.walk_tb(error.__traceback__):
                if not _is_of_tests(frame):
                    self._look_into(frame, line, seen)
            error = error.__cause__ or error.__context__

    def _look_into(self, frame: FrameType, line: int, seen: set[int]) -> None:
        for name, value in frame.f_locals.items():
            for part in _parts(value):
                if id(part) not in seen:
                    seen.add(id(part))
                    self._look_at(f"`{name}` in {frame.f_code.co_filename}:{line}", _repr(part))


class _Handler(logging.Handler):
    def __init__(self, collector: Collector) -> None:
        super().__init__()
        self._collector = collector

    def emit(self, record: logging.LogRecord) -> None:
        self._collector.read("a log record", f"{_repr(vars(record))} {record.getMessage()}")
        if record.exc_info and record.exc_info[1] is not None:
            self._collector.raised(record.exc_info[1])


def _is_of_tests(frame: FrameType) -> bool:
    """Whether a frame is of those who made the secret up, or run them."""
    path = Path(frame.f_code.co_filename)
    return bool({"tests", "_pytest", "pluggy"} & set(path.parts)) or path.name.startswith(("test_", "conftest"))


def _parts(value: object, depth: int = 2) -> Iterator[object]:
    """A value, and what containers in it hold: their own repr may hide it."""
    yield value
    if depth and isinstance(value, dict | list | tuple | set | frozenset):
        for item in [*value, *value.values()] if isinstance(value, dict) else value:
            yield from _parts(item, depth - 1)


def _repr(value: object) -> str:
    try:
        return repr(value)
    except Exception:
        return ""
