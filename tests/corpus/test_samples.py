"""The requests that the documentation shows keep the rules that were read from it: the client would send every one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import binance_typed
import pytest

from generator.catalog.load import load
from generator.catalog.model import Catalogue, Endpoint
from generator.transcribe.blocks import Code
from generator.transcribe.facts.answers import tolerant_json
from generator.transcribe.read_page import read
from generator.transcribe.sections import split

#: Product → its client and the pages that show requests of its WebSocket API.
SHOWN = {
    "spot": ("SpotWs", ["spot-github-2026-07/web-socket-api.md"]),
    "usds_futures": ("UsdsFuturesWs", ["2026-01-16/derivatives/usds-margined-futures/**/*.md"]),
    "coin_futures": ("CoinFuturesWs", ["2026-01-16/derivatives/coin-margined-futures/**/*.md"]),
}
#: Samples that break a rule of their own page, and the parameter at fault; each was looked at.
BROKEN = {
    ("spot", "order.amendments"): "order_id",  # a LONG, sent as text
    ("usds_futures", "order.modify"): "price_match",  # NONE is an answer's word
}


@pytest.fixture(scope="module")
def catalogue(root: Path) -> Catalogue:
    return load(root / "specs")


def samples(documentation: Path, patterns: list[str]) -> Iterator[dict[str, Any]]:
    """Every request that an English page shows."""
    for pattern in patterns:
        for path in sorted(documentation.glob(pattern)):
            for page in read(path.name, path.read_bytes()):
                for section in split(page) if page.lang == "en" else ():
                    for part in section.of("sample", "request", "method"):
                        for block in part.blocks:
                            if isinstance(block, Code):
                                values = tolerant_json.read(block.text, block.line).values
                                yield from (v.data for v in values if isinstance(v.data, dict) and "method" in v.data)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("product", sorted(SHOWN))
def test_the_client_takes_the_samples(documentation: Path, catalogue: Catalogue, product: str) -> None:
    name, patterns = SHOWN[product]
    methods = {e.request_text: e for e in catalogue.endpoints if e.product == product and e.transport == "ws"}
    seen = 0
    for sample in samples(documentation, patterns):
        endpoint = methods[sample["method"]]
        refused = refusal(name, endpoint, sample.get("params") or {})
        known = BROKEN.get((product, sample["method"]), "nothing")
        assert refused is None or known in refused, (sample["method"], refused)
        seen += 1
    assert seen >= {"spot": 50, "usds_futures": 15, "coin_futures": 8}[product]


def refusal(client: str, endpoint: Endpoint, params: dict[str, Any]) -> str | None:
    """What the client has against a request; None if it would send it."""
    names = {param.name: param.python_name for param in endpoint.arguments}
    arguments = {names[key]: value for key, value in params.items() if key in names}
    credentials = binance_typed.Credentials.hmac("key", "secret")
    sender = getattr(binance_typed, client)(credentials, base_url="ws://127.0.0.1:9")
    try:
        getattr(sender, endpoint.python_name)(**arguments)
    except (binance_typed.ConstraintError, TypeError) as error:
        return str(error)
    except binance_typed.NotSent:
        return None
    raise AssertionError("something answered on a port where nothing is")
