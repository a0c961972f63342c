"""Pages written from specs, in each Markdown layout: the way back that the round trip tests hold transcription to."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

Spec = dict[str, Any]

HEADINGS = {
    "en": {
        "description": "API Description", "request": "HTTP Request", "weight": "Request Weight",
        "params": "Request Parameters", "response": "Response Example",
    },
    "zh": {
        "description": "接口描述", "request": "HTTP请求", "weight": "请求权重", "params": "请求参数",
        "response": "响应示例",
    },
}  # fmt: skip
HEADERS = {"en": ("Name", "Type", "Mandatory", "Description"), "zh": ("名称", "类型", "是否必需", "描述")}
LABELS = {
    "en": {"weight": "Weight:", "params": "Parameters:", "response": "Response:", "source": "Data Source:"},
    "zh": {"weight": "权重:", "params": "参数:", "response": "响应:", "source": "数据源:"},
}


def front_matter(spec: Spec, anchor: str | None = None) -> str:
    """English page, dashes, Chinese page, below a head; headings name `anchor`, or the spec's own page."""
    page = spec["source"]["page"]
    head = (
        f"---\nexchange: mint\nsource_url: https://developers.mint.example/docs/{page}\napi_type: Trading\n"
        f"updated_at: {spec['source']['updated']}T10:00:00\n---\n\n"
    )
    return head + _single(spec, "en", anchor or page) + "\n---\n\n" + _single(spec, "zh", anchor or page)


def dump(spec: Spec, host: str = "https://developers.binance.com") -> str:
    """The whole page with its navigation, Chinese, fences instead of indentation, absolute anchors."""
    page = spec["source"]["page"]
    address = f"{host}/docs/zh-CN/{page}"
    navigation = f"[跳到主要内容]({address}#__docusaurus_skipToContent_fallback)\n产品\n  * [概述]({address})\n\n\n"
    body = [f"# {_title(spec)}"]
    for kind, blocks in _parts(spec, "zh", fenced=True):
        name = HEADINGS["zh"][kind]
        body.append(f'## {name}[​]({address}#{quote(name.lower())} "{name}的直接链接")')
        body.extend(blocks)
    return navigation + "\n".join(body) + f"\n[ 上一页 其他 ]({host}/docs/zh-CN/other)\nCopyright © 2026\n"


def github(specs: list[Spec], lang: str) -> str:
    """Many endpoints on one page, with bold labels and fences."""
    parts = ["# The mint\n", "Words about everything.\n", "## Coins\n"]
    for spec in specs:
        verb = spec["request"]
        parts.append(f"### {_title(spec)}\n```\n{verb}\n```\n")
        for kind, blocks in _parts(spec, lang, fenced=True):
            if kind in LABELS[lang]:
                parts.append(
                    f"**{LABELS[lang][kind]}**\n" + ("\n" if kind == "params" else "") + "\n\n".join(blocks) + "\n"
                )
    return "\n".join(parts)


def _title(spec: Spec) -> str:
    return spec["title"] + ("" if spec["security"] == "NONE" else f" ({spec['security']})")


def _single(spec: Spec, lang: str, page: str) -> str:
    root = "/docs/" if lang == "en" else "/docs/zh-CN/"
    lines = [f"# {_title(spec)}"]
    for kind, blocks in _parts(spec, lang, fenced=False):
        name = HEADINGS[lang][kind]
        link = f"{root}{page}#{name.lower().replace(' ', '-')}"
        lines.append(f'## {name}[​]({link} "Direct link to {name}")')
        lines.extend(blocks)
    return "\n\n".join(lines) + "\n"


def _parts(spec: Spec, lang: str, fenced: bool) -> list[tuple[str, list[str]]]:
    words = "Makes a coin." if lang == "en" else "铸币"
    return [
        ("description", [words]),
        ("request", [spec["request"].replace(" ", " `", 1) + "`"]),
        ("weight", _weight(spec["weight"], lang)),
        ("params", [*_table(spec.get("params", {}), lang), *_notes(spec.get("constraints", []), lang)]),
        ("response", [_code(spec["response"]["examples"][0]["value"], fenced)]),
    ]


def _weight(weight: Any, lang: str) -> list[str]:
    if isinstance(weight, int):
        return [f"**{weight}**"]
    if isinstance(weight, dict):
        ((counter, value),) = weight.items()
        return [f"**{value}({counter.upper()})**"]
    cases = weight[0]["cases"]
    if "present" in cases[0]["when"]:
        name, one, other = cases[0]["when"]["present"], cases[0]["value"], cases[1]["value"]
        return [
            f"**{one}** with {name}, **{other}** without {name}"
            if lang == "en"
            else f"带{name}**{one}**，不带{name}**{other}**"
        ]
    rows = [f"{case['when']['in_range']}| {case['value']}" for case in cases]
    return ["\n".join(["LIMIT| weight", "---|---", *rows])]


def _table(params: Spec, lang: str) -> list[str]:
    if not params:
        return ["NONE"]
    rows = [
        f"{name}| {param['type']}| {'YES' if param.get('mandatory') else 'NO'}| {_cell(param, lang)}"
        for name, param in params.items()
    ]
    return ["\n".join(["| ".join(HEADERS[lang]), "---|---|---|---", *rows])]


def _cell(param: Spec, lang: str) -> str:
    said = []
    if "enum" in param:
        said.append(", ".join(f"`{value}`" for value in param["enum"]))
    if "default" in param:
        said.append(f"{'Default' if lang == 'en' else '默认'} {param['default']}")
    if "max" in param:
        said.append(f"{'max' if lang == 'en' else '最大'} {param['max']}")
    return "; ".join(said)


def _notes(rules: list[Spec], lang: str) -> list[str]:
    said = [_sentence(rule, lang) for rule in rules]
    return [">   * " + "\n>   * ".join(said)] if said else []


def _sentence(rule: Spec, lang: str) -> str:
    if "any_of" in rule:
        one, other = rule["any_of"]
        return (
            f"Either `{one}` or `{other}` must be sent." if lang == "en" else f"`{one}` 与 `{other}` 必须至少发送一个"
        )
    if "at_most_one" in rule:
        one, other = rule["at_most_one"]
        return (
            f"`{one}` and `{other}` cannot be sent together." if lang == "en" else f"`{one}` 和 `{other}` 不能同时发送"
        )
    span = rule["max_span"]
    days = span["value"].removesuffix("d")
    if lang == "en":
        return f"The max interval between `{span['from']}` and `{span['to']}` is {days} days."
    return f"`{span['from']}` 与 `{span['to']}` 的最大间隔为{days}天"


def _code(value: Any, fenced: bool) -> str:
    text = json.dumps(value, indent=4, ensure_ascii=False)
    if fenced:
        return f"```javascript\n{text}\n```"
    return "    \n    \n" + "\n".join(f"    {line}  " for line in text.split("\n"))
