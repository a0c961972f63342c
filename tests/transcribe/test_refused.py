"""Specs that the catalogue's rules refuse: what depends on them is not written either, and is told."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe import transcription, yaml_text
from generator.transcribe.transcription import Known, Transcribed

SOURCE = {"page": "wallet/mint/Press", "updated": "2026-01-15"}
PRODUCT = {
    "title": "Wallet",
    "servers": {"rest": {"production": "https://wallet.example"}},
    "security": {"NONE": "none"},
}


def spec(name: str, **more: Any) -> dict[str, Any]:
    return {
        "title": name, "request": f"GET /wallet/{name}", "security": "NONE", "weight": 1, **more, "source": SOURCE,
    }  # fmt: skip


def checked(specs: dict[str, dict[str, Any]], product: dict[str, Any] = PRODUCT) -> Transcribed:
    done = Transcribed(specs={f"wallet/rest/{name}.yaml": each for name, each in specs.items()})
    done.texts = {file: yaml_text.endpoint(each) for file, each in done.specs.items()}
    done.texts["wallet/product.yaml"] = yaml_text.product(product)
    transcription._check(done, Known())
    return done


def extends(name: str) -> dict[str, str]:
    return {"params": f"wallet/rest/{name}"}


def test_what_extends_a_refused_spec_is_refused() -> None:
    done = checked(
        {
            "press": spec("press", params={"coin": {"type": "INT", "min": 2, "max": 1}}),
            "melt": spec("melt", extends=extends("press")),
            "weigh": spec("weigh", extends=extends("melt")),
            "count": spec("count"),
        }
    )
    assert sorted(done.texts) == ["wallet/product.yaml", "wallet/rest/count.yaml"]
    assert [str(each) for each in done.findings if each.at.file != "wallet/rest/press.yaml"] == [
        "wallet/rest/melt.yaml:1:1: unknown-endpoint: `extends` names `wallet/rest/press`, which was refused; "
        "it is not written either",
        "wallet/rest/weigh.yaml:1:1: unknown-endpoint: `extends` names `wallet/rest/melt`, which was refused; "
        "it is not written either",
    ]


@pytest.mark.parametrize("broken", [{"security": {"NONE": "nobody"}}, {"title": ""}])
def test_endpoints_of_a_refused_product_are_refused(broken: dict[str, Any]) -> None:
    done = checked({"press": spec("press")}, {**PRODUCT, **broken})
    assert done.texts == {}
    assert "product-missing" in {each.rule for each in done.findings if each.at.file == "wallet/rest/press.yaml"}


def test_what_nothing_is_wrong_with_is_written() -> None:
    done = checked({"press": spec("press"), "melt": spec("melt", extends=extends("press"))})
    assert (len(done.texts), done.findings) == (3, [])
