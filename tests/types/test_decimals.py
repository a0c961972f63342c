"""`decimals=True`, as type checkers see it: which fields are `Decimal`, in which client, and what is refused."""

from __future__ import annotations

import inspect
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.render.package import built

HERE = Path(__file__).parent / "decimals"
#: Ends every line of the script that both checkers have to refuse.
MARK = "# refused"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rendered package, with the script beside it."""
    package = built(HERE / "specs", tmp_path_factory.mktemp("types") / "generated")
    shutil.copy(HERE / "script.py", package / "script.py")
    return package


def refused() -> set[int]:
    lines = (HERE / "script.py").read_text("utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith(MARK)}


def test_mypy(folder: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--no-pretty", "--no-error-summary"]
    command += ["--config-file", os.devnull, "script.py"]
    said = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True).stdout
    found = re.findall(r"^script\.py:(\d+): error: ", said, flags=re.MULTILINE)
    assert {int(line) for line in found} == refused(), said


def test_pyright(folder: Path) -> None:
    config = {"include": ["script.py"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    path = folder / "pyright.json"
    path.write_text(json.dumps(config), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(path)]
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True)
    found: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    assert {each["range"]["start"]["line"] + 1 for each in found} == refused(), done.stdout


def keywords(function: Any) -> set[str]:
    parameters = inspect.signature(function).parameters.values()
    return {each.name for each in parameters if each.kind is inspect.Parameter.KEYWORD_ONLY}


def keys(settings: Any) -> set[str]:
    return set(settings.__annotations__)


def test_checkers_are_told_every_setting_and_no_other() -> None:
    from binance_typed.runtime import settings
    from binance_typed.runtime.client import Client
    from binance_typed.runtime.rest_async import AsyncRestClient
    from binance_typed.runtime.rest_sync import RestClient
    from binance_typed.runtime.ws_async import AsyncWsClient
    from binance_typed.runtime.ws_sync import WsClient

    common = keys(settings.Settings)
    assert common == keywords(Client.__init__) - {"decimals"}
    told = {
        RestClient: settings.RestSettings,
        AsyncRestClient: settings.AsyncRestSettings,
        WsClient: settings.WsSettings,
        AsyncWsClient: settings.AsyncWsSettings,
    }
    for client, own in told.items():
        assert keys(own) - common == keywords(client._connect)
