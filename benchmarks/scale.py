"""What a catalogue of hundreds of endpoints costs: a cold build, one after a change, and the contract tests.

    python benchmarks/scale.py [ENDPOINTS [--tests]]

The catalogue is made of copies of the endpoints that the tool's tests use, in 25 products.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).parent.parent
PRODUCTS = 25
SOURCES = (ROOT / "tests/specs_five", ROOT / "tests/catalog/everything")


def catalogue(folder: Path, count: int) -> None:
    """As many endpoints as are asked for, in products that are copies of two."""
    originals = [
        path for source in SOURCES for path in sorted(source.rglob("*.yaml")) if path.parent.name in ("rest", "ws")
    ]
    simple = [path for path in originals if "extends" not in path.read_text("utf-8")]
    for number, path in enumerate(islice(cycle(simple), count)):
        product = folder / f"{path.parents[1].name}_{'abcdefgh'[number // len(simple) % 8]}"
        product.mkdir(parents=True, exist_ok=True)
        shutil.copy(path.parents[1] / "product.yaml", product)
        text = re.sub(r"^(request|method): (.+)$", rf"\1: \g<2>{number}", path.read_text("utf-8"), flags=re.MULTILINE)
        text = re.sub(r"^python_name: .+$", "", text, flags=re.MULTILINE)
        file = product / path.parent.name / f"{path.stem}_n{number}.yaml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")


def timed(*command: str, cwd: Path, **variables: str) -> float:
    """Wall seconds of a process, which must succeed."""
    start = time.perf_counter()
    done = subprocess.run(command, cwd=cwd, env={**os.environ, **variables}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("endpoints", type=int, nargs="?", default=750)
    parser.add_argument("--tests", action="store_true", help="run the contract tests, too")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        here = Path(name)
        catalogue(here / "specs", options.endpoints)
        build = (sys.executable, "-m", "generator", "build")
        cold = timed(*build, cwd=here)
        print(f"cold build of {options.endpoints}: {cold:.2f} s, {cold / options.endpoints * 1e3:.1f} ms per endpoint")
        spec = next((here / "specs").glob("margin_a/rest/*.yaml"))
        spec.write_text(spec.read_text("utf-8").replace("{ip: 10}", "{ip: 11}"), "utf-8")
        once = timed(*build, cwd=here)
        print(f"one spec changed: {once:.2f} s, {once / cold:.2f} x")
        if options.tests:
            path = f"{here / 'generated'}{os.pathsep}{ROOT}"
            tests = (sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "tests")
            specs = str(here / "specs")
            seconds = timed(*tests, cwd=here / "generated", PYTHONPATH=path, SPECWRIGHT_SPECS=specs)
            print(f"contract tests: {seconds:.0f} s, {seconds / options.endpoints * 1e3:.0f} ms per endpoint")


if __name__ == "__main__":
    main()
