"""`make bench`: the build against a bare interpreter, the client against hand-written calls, decoding against msgspec.

Each figure is the median of several rounds, taken in turn with its floor, so that a machine that slows down slows
both; beside it stand the lowest and the highest ratio.
"""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from generator import paths
from generator.catalog.load import load
from generator.pipeline import outputs
from generator.server import Hmac, Settings, local

ROOT = Path(__file__).parent.parent
ROUNDS = 7


def ratio(what: str, one: Callable[[], float], floor: Callable[[], float], rounds: int = ROUNDS) -> None:
    """Print how many times the floor something takes; each callable returns its seconds."""
    one(), floor()  # warm
    pairs = [(one(), floor()) for _ in range(rounds)]
    ratios = [a / b for a, b in pairs]
    seconds = statistics.median(a for a, _ in pairs)
    print(
        f"{what:<58} {statistics.median(ratios):6.2f} x  ({min(ratios):.2f}–{max(ratios):.2f}), {seconds * 1e3:8.3f} ms"
    )


def timed(work: Callable[[], object], count: int = 1) -> float:
    """CPU seconds of one piece of work in this process."""
    start = time.process_time()
    for _ in range(count):
        work()
    return (time.process_time() - start) / count


def process(*command: str, cwd: Path | None = None, **variables: str) -> float:
    """Wall seconds of a whole process."""
    start = time.perf_counter()
    subprocess.run(command, cwd=cwd, env={**os.environ, **variables}, check=True, capture_output=True)
    return time.perf_counter() - start


def builds() -> None:
    """A build with nothing to do, and a cold one."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        build = (sys.executable, "-m", "generator", "build", "--specs", str(ROOT / "specs"))
        process(*build, cwd=here)
        bare = (sys.executable, "-c", "pass")
        ratio("build, nothing changed / bare interpreter", lambda: process(*build, cwd=here), lambda: process(*bare))
        cold = (*build, "--no-cache")
        ratio(
            "build, cold / build, nothing changed",
            lambda: process(*cold, cwd=here),
            lambda: process(*build, cwd=here),
            3,
        )


def one_change() -> None:
    """A build after one spec changed, against a cold one."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        shutil.copytree(ROOT / "specs", here / "specs")
        spec = here / "specs/margin/rest/margin_account_cancel_order.yaml"
        build = (sys.executable, "-m", "generator", "build")
        process(*build, cwd=here)

        def changed() -> float:
            spec.write_text(f"{spec.read_text('utf-8')}# changed\n", "utf-8")
            return process(*build, cwd=here)

        ratio("build, one spec changed / cold", changed, lambda: process(*build, "--no-cache", cwd=here), 3)


def lines() -> None:
    """Generated lines per endpoint: client modules of all colours and models, without tests and error tables."""
    where = paths.resolve(ROOT / "specs")
    catalogue = load(where.specs)
    files = outputs(where).files
    counted = {
        path: data.count(b"\n")
        for path, data in files.items()
        if path.startswith("binance_typed/") and path.count("/") == 2
        and "/runtime/" not in path and not path.endswith(("errors.py", "__init__.py"))
    }  # fmt: skip
    endpoints = len([e for e in catalogue.endpoints if e.transport in ("rest", "ws")])
    total = sum(counted.values())
    print(f"generated lines per endpoint: {total / endpoints:.0f} ({total} for {endpoints})")


def imports() -> None:
    """Importing one product's client, with the bytecode of everything cached."""
    with tempfile.TemporaryDirectory() as folder:
        cached = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": folder}
        for name in ("UsdsFutures", "AsyncUsdsFutures"):
            one = (sys.executable, "-c", f"from binance_typed import {name}")
            ratio(
                f"import {name} / bare interpreter",
                lambda one=one: process(*one, **cached),
                lambda: process(sys.executable, "-c", "pass", **cached),
                3 * ROUNDS,
            )


def calls() -> None:
    """A signed call, CPU of this process, against http.client, HMAC and json by hand; the server is another process."""
    from binance_typed import Credentials, LocalStore, UsdsFutures

    with local(load(ROOT / "specs"), Settings(keys={"k": Hmac("s")}, live=True)) as url:
        address = urlsplit(url)
        connection = http.client.HTTPConnection(address.hostname or "", address.port)
        keyed = hmac.new(b"s", digestmod=hashlib.sha256)

        def by_hand() -> object:
            payload = f"algoId=7&timestamp={time.time_ns() // 1_000_000}"
            signature = keyed.copy()
            signature.update(payload.encode())
            target = f"/fapi/v1/algoOrder?{payload}&signature={signature.hexdigest()}"
            connection.request("DELETE", target, headers={"X-MBX-APIKEY": "k"})
            return json.loads(connection.getresponse().read())

        for what, options in (("signed call", {}), ("signed call that keeps no budget", {"limits": "off"})):
            with UsdsFutures(Credentials.hmac("k", "s"), base_url=url, budget=LocalStore(), **options) as client:
                call = lambda: client.cancel_algo_order(algo_id=7)  # noqa: E731
                ratio(
                    f"{what} / http.client by hand (thread's CPU)",
                    lambda: in_thread(url, call),  # noqa: B023
                    lambda: in_thread(url, by_hand),
                )
        connection.close()


def in_thread(url: str, work: Callable[[], object], count: int = 200) -> float:
    """CPU seconds of this thread alone: the server runs in another one. Its budget is emptied first."""
    request = urllib.request.Request(f"{url}/_specwright/reset", method="POST")
    urllib.request.urlopen(request).close()
    start = time.thread_time()
    for _ in range(count):
        work()
    return (time.thread_time() - start) / count


def decoding() -> None:
    """A typed answer against msgspec on the same bytes."""
    from binance_typed.runtime.answers import decode
    from binance_typed.usds_futures import operations

    example = load(ROOT / "specs").by_id["usds_futures/ws/cancel_order"].examples[0].value
    body = json.dumps(example).encode()
    decoder = msgspec.json.Decoder(operations.CANCEL_ORDER_WS.answer)
    ratio(
        "typed answer / msgspec on the same bytes",
        lambda: timed(lambda: decode(operations.CANCEL_ORDER_WS, body), 20_000),
        lambda: timed(lambda: decoder.decode(body), 20_000),
    )


if __name__ == "__main__":
    for measure in (lines, builds, one_change, imports, calls, decoding):
        measure()
