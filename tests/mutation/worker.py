"""Runs pytest again and again, each time in a fork of an interpreter that has the heavy imports behind it.

Started with the folder of a copy; reads a JSON list from each line of stdin, the folder of the package to be tested and
pytest's arguments, and answers with pytest's exit code, or -1 if it hung.
"""

import contextlib
import gc
import json
import os
import signal
import sys
from pathlib import Path

import aiohttp  # noqa: F401
import cryptography.hazmat.primitives.asymmetric.rsa
import cryptography.hazmat.primitives.serialization  # noqa: F401
import hypothesis  # noqa: F401
import msgspec  # noqa: F401
import pytest
import redis.asyncio  # noqa: F401

LONGEST = 60
ROOT = str(Path(__file__).parents[2])


def main(folder: str) -> None:
    with contextlib.redirect_stdout(sys.stderr):
        pytest.main(["--version", "--version"])  # imports what every run needs
    assert "binance_typed" not in sys.modules
    gc.freeze()
    sys.dont_write_bytecode = False
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            code = 70
            with contextlib.suppress(BaseException):
                code = run(folder, *json.loads(line))
            os._exit(code)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else -1}\n")
        sys.stdout.flush()
        # Only the first run, on the package without a fault, leaves compiled tests for all others.
        sys.dont_write_bytecode = True


def run(folder: str, package: str, *arguments: str) -> int:
    """Pytest's exit code; 71 if it tested another package than the copy."""
    signal.alarm(LONGEST)
    sys.path[:0] = [package, ROOT]
    os.environ["PYTHONPATH"] = os.pathsep.join([package, ROOT])  # for the processes that tests start
    log = os.open(Path(folder).parent / f"{Path(folder).name}.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for stream in (1, 2):
        os.dup2(log, stream)
    code = pytest.main(["-x", "-q", "-p", "no:cacheprovider", *arguments])
    tested = sys.modules.get("binance_typed")
    return int(code) if tested and str(tested.__file__).startswith(package) else 71


if __name__ == "__main__":
    main(sys.argv[1])
