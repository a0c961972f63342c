"""Watches a whole test run for keys, secrets and signatures that stand where somebody could read them.

A plugin of pytest, one for each process of a run. It knows every key, secret and signature that `Credentials` are made
with or make, and reads log records, warnings, what is printed, by child processes too, failure reports, and of every
`BinanceError`, and of whatever else leaves a call, its text, its attributes, and what the local variables of its
traceback's frames lead to. The test that shows one of them fails.
"""

from __future__ import annotations

import logging
import re
import subprocess
import traceback
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, FunctionType
from typing import Any
from urllib.parse import quote

import pytest

from tests.secrets.walk import texts

#: For tests, and for the processes that they start: found wherever they stand, whoever made them into credentials.
KEY, SECRET = "an-api-key-that-tests-made-up", "a-secret-that-tests-made-up"

#: Characters; an API key or a secret with fewer could be a word of any sentence.
SHORTEST = 7

#: Characters by which a longer text is recognised, so that every part of it that is as long is found.
FRAGMENT = 16

#: A text is looked at in parts of so many characters, at every so manieth place: each fragment has one of them whole.
_PART, _STEP = 8, 9

#: Signatures that are known at the same time, at least; older ones are forgotten.
SIGNATURES = 2_000

#: Exceptions to keep until a test ends; if there are more they are looked at before.
KEPT = 200

#: Loggers that could see a request; what others say of parsing and the like would only take time.
WATCHED = ("binance_typed", "aiohttp", "asyncio", "redis", "urllib3")

_RUN = re.compile(rf"[0-9A-Za-z+/=%]{{{FRAGMENT},}}")
_SIGNED = re.compile(r"signature(?:=|\\?[\"']: ?\\?[\"'])[0-9a-zA-Z+/%]{64,}")


class Secrets:
    """What must not show."""

    def __init__(self) -> None:
        self._words = {KEY, SECRET}
        self._parts: dict[str, str] = {}
        self._older: dict[str, str] = {}
        self._signatures = 0

    def add_word(self, text: object) -> None:
        """An API key, a secret, or a passphrase."""
        text = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
        if isinstance(text, str) and len(text) >= SHORTEST:
            self._words.add(text)

    def add_signature(self, text: str) -> None:
        self._signatures += 1
        if self._signatures > SIGNATURES:
            self._parts, self._older, self._signatures = {}, self._parts, 1
        forms = {text, quote(text, safe="")}
        whole = " ".join(forms)  # a part that both have leads to either
        for form in forms:
            for at in range(len(form) - _PART + 1):
                self._parts[form[at : at + _PART]] = whole

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
        if found is None and (self._parts or self._older):
            found = next((each for match in _RUN.finditer(text) if (each := self._of_signature(match.group()))), None)
        return None if found is None else f"{found[:3]}…"

    def _of_signature(self, run: str) -> str | None:
        """A fragment of a signature in a run of its characters."""
        for at in range(0, len(run) - _PART + 1, _STEP):
            part = run[at : at + _PART]
            whole = self._parts.get(part) or self._older.get(part)
            if whole is not None:
                first = max(0, at + _PART - FRAGMENT)
                windows = (run[i : i + FRAGMENT] for i in range(first, min(at, len(run) - FRAGMENT) + 1))
                if any(window in whole for window in windows):
                    return part
        return None


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
            from binance_typed.runtime import credentials, errors, runner_async, runner_sync
            from binance_typed.runtime.transports import proxies
        except ModuleNotFoundError as error:
            if error.name != "binance_typed":
                raise
            return  # nothing is installed here that could sign
        self._watch(credentials, errors)
        self._watch_proxies(proxies)
        self._watch_calls(runner_sync.SyncRunner, runner_async.AsyncRunner)
        self._watch_children()

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

        def private_signer(pem: object, passphrase: object, wanted: str = "") -> Any:
            secrets.add_pem(pem)
            secrets.add_word(passphrase)
            return by_pem(pem, passphrase, wanted)

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

    def _watch_proxies(self, proxies: Any) -> None:
        """See every password of a proxy, and what the proxy is sent of it."""
        parts, secrets = proxies._parts, self.secrets

        def found(url: Any) -> Any:
            made = parts(url)
            if made is not None and made[2] is not None:
                secrets.add_word(made[2].partition(b":")[2])
                secrets.add_word(b64encode(made[2]))
            return made

        self._undo.setattr(proxies, "_parts", found)

    def _watch_calls(self, sync: Any, asynchronous: Any) -> None:
        """See whatever leaves a call, interruptions among it."""
        run_sync, run_async, kept = sync.run, asynchronous.run, self
        there = {"__name__": sync.__module__}  # so that warnings still name the line outside of the package

        def run(self: Any, steps: Any, /) -> Any:
            try:
                return run_sync(self, steps)
            except BaseException as error:
                kept.raised(error)
                raise

        async def arun(self: Any, steps: Any, /) -> Any:
            try:
                return await run_async(self, steps)
            except BaseException as error:
                kept.raised(error)
                raise

        for owner, function in ((sync, run), (asynchronous, arun)):
            moved = FunctionType(function.__code__, there, "run", None, function.__closure__)
            self._undo.setattr(owner, "run", moved)

    def _watch_children(self) -> None:
        """Read what child processes hand over."""
        communicate, kept = subprocess.Popen.communicate, self

        def read(self: Any, *args: Any, **named: Any) -> Any:
            said = communicate(self, *args, **named)
            for text in said:
                if text:
                    kept.read_child(text if isinstance(text, str) else text.decode("utf-8", "replace"))
            return said

        self._undo.setattr(subprocess.Popen, "communicate", read)

    # --- what is read ---------------------------------------------------------------------------------------------

    def read(self, what: str, text: str) -> None:
        """A text that somebody could read; looked at when the test ends, when more secrets are known."""
        self._texts.append((what, text))

    def read_child(self, text: str) -> None:
        """What another process has said; what it has signed is known by its name alone."""
        self.read("what a child process printed", text)
        if _SIGNED.search(text):
            self._leaks.append("what a child process printed shows a signature")

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
        said, self._texts = self._texts, []
        errors, self._errors = self._errors, []
        walked: dict[int, object] = {}
        for error in errors:
            said += _told(error, walked)
        if self.secrets.within("\0".join([text for _, text in said])):
            found = [(what, self.secrets.within(text)) for what, text in said]
            self._leaks += [f"{what} shows {secret}" for what, secret in found if secret]


class _Handler(logging.Handler):
    def __init__(self, collector: Collector) -> None:
        super().__init__()
        self._collector = collector

    def emit(self, record: logging.LogRecord) -> None:
        self._collector.read("a log record", f"{_shown(vars(record), {})} {record.getMessage()}")
        if record.exc_info and record.exc_info[1] is not None:
            self._collector.raised(record.exc_info[1])


def _told(error: BaseException, walked: dict[int, object]) -> Iterator[tuple[str, str]]:
    """All that an exception shows, and those do that hang on it: what it is, and the text."""
    if id(error) in walked:
        return
    yield f"the traceback of {type(error).__name__}", "".join(traceback.format_exception(error))
    for each in _all_of(error):
        if id(each) not in walked:
            yield f"{type(each).__name__}.args", repr(each.args)
            for field, value in vars(each).items():
                yield f"{type(each).__name__}.{field}", _shown(value, walked)
            walked[id(each)] = each
    for frame, line in frames_of(error):
        for name, value in frame.f_locals.items():
            yield f"`{name}` in {frame.f_code.co_filename}:{line}", _shown(value, walked)


def _all_of(error: BaseException) -> list[BaseException]:
    """An exception, and those that hang on it."""
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and not any(each is one for one in found):
            found.append(each)
            waiting += [each.__cause__, each.__context__]
            waiting += each.exceptions if isinstance(each, BaseExceptionGroup) else ()
    return found


def frames_of(error: BaseException) -> Iterator[tuple[FrameType, int]]:
    """The frames of an exception, and of those that hang on it, but those of tests."""
    for each in _all_of(error):
        for frame, line in traceback.walk_tb(each.__traceback__):
            if not _is_of_tests(frame):
                yield frame, line


def _is_of_tests(frame: FrameType) -> bool:
    """Whether a frame is of those who made the secret up, or run them."""
    path = Path(frame.f_code.co_filename)
    return bool({"tests", "_pytest", "pluggy"} & set(path.parts)) or path.name.startswith(("test_", "conftest"))


def _shown(value: object, walked: dict[int, object]) -> str:
    """What its own words say of a value, and all that can be reached from it."""
    return "\0".join([_repr(value), *texts(value, walked)])


def _repr(value: object) -> str:
    try:
        return repr(value)
    except Exception:
        return ""
