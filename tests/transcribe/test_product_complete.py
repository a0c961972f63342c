"""A crawl that lacks general pages takes nothing from a product that the catalogue has from them."""

from __future__ import annotations

from typing import Any

from generator.transcribe.product.assemble import ProductFacts
from generator.transcribe.product.complete import complete
from generator.transcribe.product.enums import Links
from generator.transcribe.products import Product

OF = Product(
    "mint", "Mint", ("mint",),
    general=((("mint/general",),), (("mint/socket",),)),
    errors=((("mint/errors",),),),
    enums=((("mint/words",),),),
)  # fmt: skip
KNOWN: dict[str, Any] = {
    "title": "Mint",
    "servers": {"rest": {"production": "https://mint.example"}},
    "security": {"NONE": "none", "TRADE": "signed"},
    "signing": {"keys": ["hmac", "ed25519"]},
    "limits": [{"counter": "ip", "limit": 10, "interval": "1m", "headers": ["X-USED"]}],
    "errors": [{"code": -1, "name": "WORN"}, {"code": -2, "name": "BENT"}],
    "enums": {"metal": ["GOLD", "TIN"]},
    "enum_links": {"metal": {"words": ["Metals"], "anchors": ["metals"]}},
    "source": [
        {"page": "mint/general", "updated": "2026-01-01"},
        {"page": "mint/socket", "updated": "2026-01-01"},
        {"page": "mint/errors", "updated": "2026-01-01"},
        {"page": "mint/words", "updated": "2026-01-01"},
    ],
}


def facts(pages: list[str], lines: dict[str, str] | None = None, **spec: Any) -> ProductFacts:
    source = [{"page": page, "updated": "2026-02-02"} for page in pages]
    said = {path: (page, "en", 1) for path, page in (lines or {}).items()}
    return ProductFacts({"title": "Mint", "servers": {}, **spec, "source": source}, said, (), (), Links({}, {}, {}), {})


def test_what_stands_on_missing_pages_stays() -> None:
    made = complete(facts(["mint/errors"], errors=[{"code": -1, "name": "WORN"}]), KNOWN, OF)
    assert made.spec["errors"] == [{"code": -1, "name": "WORN"}], "the page of errors is there: -2 is gone"
    for key in ("servers", "security", "signing", "limits", "enums", "enum_links"):
        assert made.spec[key] == KNOWN[key], key
    assert [each["updated"] for each in made.spec["source"]] == ["2026-01-01", "2026-01-01", "2026-02-02", "2026-01-01"]
    assert made.enum_links.aliases == {"metal": "metal", "Metals": "metal"}
    assert made.enum_links.anchors == {"metals": "metal"}


def test_a_page_of_less_weight_does_not_gainsay_a_missing_one() -> None:
    lines = {"signing.keys.ed25519": "mint/socket", "limits.0": "mint/socket"}
    new = facts(["mint/socket", "mint/words", "mint/errors"], lines, signing={"keys": ["ed25519"]},
                limits=[{"counter": "ip", "limit": 9, "interval": "1m"}], enums={"metal": ["GOLD"]})  # fmt: skip
    made = complete(new, KNOWN, OF)
    assert made.spec["signing"] == KNOWN["signing"]
    assert made.spec["limits"] == KNOWN["limits"]
    assert made.spec["enums"] == {"metal": ["GOLD"]}, "its own page is there"


def test_a_page_of_more_weight_counts() -> None:
    lines = {"signing.keys.ed25519": "mint/general", "limits.0": "mint/general", "limits.1": "mint/general"}
    limits = [{"counter": "ip", "limit": 9, "interval": "1m"}, {"counter": "uid", "limit": 3, "interval": "1m"}]
    new = facts(["mint/general"], lines, signing={"keys": ["ed25519"]}, limits=limits)
    made = complete(new, KNOWN, OF)
    assert made.spec["signing"] == {"keys": ["ed25519"]}
    assert made.spec["limits"] == limits


def test_all_pages_at_hand_count_as_they_are() -> None:
    new = facts(["mint/general", "mint/socket", "mint/errors", "mint/words"], errors=[{"code": -3, "name": "CUT"}])
    made = complete(new, KNOWN, OF)
    assert made.spec["errors"] == [{"code": -3, "name": "CUT"}]
    assert "enums" not in made.spec
    assert made.spec["security"] == KNOWN["security"], "endpoints that were not seen carry its tags"


def test_corrections_are_no_statement_of_a_page() -> None:
    known = {**KNOWN, "corrections": [{"fact": "signing.keys", "documented": ["hmac"], "why": "seen"}]}
    assert complete(facts(["mint/errors"]), known, OF).spec["signing"] == {"keys": ["hmac"]}
