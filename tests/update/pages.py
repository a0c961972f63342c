"""Pages of a mint that never was, in the shape of the documentation: written anew for each test."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

_GENERAL = """---
source_url: https://developers.binance.com/docs/wallet/general-info
updated_at: {day}T10:00:00
---

# General Info

## General API Information[​](/docs/wallet/general-info#general-api-information "Direct link")

  * The base endpoint is: **<https://api.mint.example>**

## Endpoint security type[​](/docs/wallet/general-info#endpoint-security-type "Direct link")

Security Type| Description
---|---
NONE| Coins may be looked at freely.
TRADE| Needs a valid API-Key and signature.

---

# 基本信息

## API 基本信息[​](/docs/zh-CN/wallet/general-info#api-基本信息 "直接链接")

  * 接口的地址是: **<https://api.mint.example>**
"""

_PAGE = """---
source_url: https://developers.binance.com/docs/{name}
updated_at: {day}T10:00:00
---

# {title} (TRADE)

## API Description[​](/docs/{name}#api-description "Direct link to API Description")

{prose}

{request}
---

# {title} (TRADE)

## 接口描述[​](/docs/zh-CN/{name}#接口描述 "Direct link to 接口描述")

{prose}

{chinese}"""

_EN = {"HTTP Request": "http-request", "Request Weight": "request-weight", "Request Parameters": "request-parameters"}
_ZH = {"HTTP请求": "http请求", "请求权重": "请求权重", "请求参数": "请求参数"}


@dataclass
class Endpoint:
    """What a page says of its endpoint; `params` by name, as type, mandatory or not, description."""

    title: str
    request: str
    day: str = "2026-01-15"
    weight: int = 1
    prose: str = "Works on a coin."
    params: dict[str, tuple[str, str, str]] = field(
        default_factory=lambda: {
            "metal": ("ENUM", "YES", "`GOLD`, `SILVER`"),
            "coinId": ("LONG", "NO", ""),
            "mark": ("STRING", "NO", ""),
        }
    )

    @property
    def page(self) -> str:
        return f"wallet/mint/{self.title.replace(' ', '-')}"

    def text(self) -> str:
        request, chinese = (self._half(headings, lang) for headings, lang in ((_EN, ""), (_ZH, "zh-CN/")))
        return _PAGE.format(
            name=self.page, day=self.day, title=self.title, prose=self.prose, request=request, chinese=chinese
        )

    def _half(self, headings: dict[str, str], lang: str) -> str:
        rows = "".join(f"{name}| {kind}| {need}| {said}  \n" for name, (kind, need, said) in self.params.items())
        table = f"Name| Type| Mandatory| Description  \n---|---|---|---  \n{rows}timestamp| LONG| YES|   \n"
        parts = (self.request, f"**{self.weight}(IP)**", table)
        return "".join(
            f'## {heading}[​](/docs/{lang}{self.page}#{anchor} "Direct link to {heading}")\n\n{part}\n\n'
            for (heading, anchor), part in zip(headings.items(), parts, strict=True)
        )


def press(**changes: object) -> Endpoint:
    return Endpoint("Press Coin", "POST `/sapi/v1/mint/coin`", **changes)  # type: ignore[arg-type]


def melt(**changes: object) -> Endpoint:
    return Endpoint("Melt Coin", "DELETE `/sapi/v1/mint/coin`", **changes)  # type: ignore[arg-type]


def crawl(folder: Path, *endpoints: Endpoint, day: str = "2026-01-15") -> Path:
    """A crawl with the product's general page and these."""
    texts = {"wallet/general-info": _GENERAL.format(day=day), **{each.page: each.text() for each in endpoints}}
    for name, text in texts.items():
        path = folder / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder
