"""The addresses of a product, by transport and environment."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.transcribe.blocks import Page
from generator.transcribe.product.account import ENGLISH, LEFT_OUT, Account, Spec, Text, general, name, texts
from generator.transcribe.products import is_testnet

TRANSPORTS = ("rest", "ws", "stream")

_STEP = r"/[A-Za-z0-9_\-][A-Za-z0-9_.\-]*"
_URL = re.compile(rf"(?:https?|wss?)://[A-Za-z0-9][A-Za-z0-9.\-]*(?::[0-9]{{1,5}})?(?:{_STEP})*/?")
_BASE = re.compile(r"base ?(?:api |websocket )?(?:endpoints?|urls?)\b|base ?url|\burl ?path|url ?路径", re.IGNORECASE)
_FULL = re.compile(r"full url( example)?|完整url(示例)?", re.IGNORECASE)
_ENVIRONMENTS = (
    ("testnet", re.compile(r"testnet|test network|测试网", re.IGNORECASE)),
    ("demo", re.compile(r"\bdemo\b|模拟", re.IGNORECASE)),
)
_PARTIAL = re.compile(r"market[ -]data|市场(?:信息|数据)|`NONE`", re.IGNORECASE)
_METHODS = re.compile(r"/ws-[a-z]*api(/|$)")
_CONNECTIONS = frozenset({"public", "market", "private"})


@dataclass(frozen=True, slots=True)
class Server:
    """An address that a page gives as the beginning of others."""

    transport: str
    environment: str
    url: str
    page: Page
    line: int


def servers(pages: Mapping[str, tuple[Page, ...]], account: Account) -> Spec:
    """The `servers` of a product: the first address of each kind, English before Chinese; the rest is reported."""
    said = {lang: _first(pages, lang, account) for lang in ("en", "zh")}
    spec: Spec = {}
    for transport in TRANSPORTS:
        environments = [env for lang in ("en", "zh") for kind, env in said[lang] if kind == transport]
        for environment in sorted(dict.fromkeys(environments), key=lambda env: env != "production"):
            en, zh = (said[lang].get((transport, environment)) for lang in ("en", "zh"))
            taken = en or zh
            if taken is None:
                continue
            fact = f"servers.{transport}.{environment}"
            if en and zh and en.url != zh.url:
                account.disagreement(fact, en.url, zh.url, "en", ENGLISH)
            elif (en is None or zh is None) and said["en"] and said["zh"]:
                account.disagreement(fact, en and en.url, zh and zh.url, "en" if en else "zh", LEFT_OUT)
            account.fact(fact, taken.page, taken.line)
            spec.setdefault(transport, {})[environment] = taken.url
    return spec


def _first(pages: Mapping[str, tuple[Page, ...]], lang: str, account: Account) -> dict[tuple[str, str], Server]:
    found: dict[tuple[str, str], Server] = {}
    for page in (each for group in pages.values() for each in group if each.lang == lang):
        for server in _read(page, account):
            first = found.setdefault((server.transport, server.environment), server)
            if first.url != server.url:
                account.once(page, server.line, "note", "server-alternate", server.url)
    return found


def _read(page: Page, account: Account) -> Iterator[Server]:
    part = general(page)
    accessed = frozenset(
        step for text in texts(part) for step in re.findall(r"(?<![\w.\-/])/(ws|stream)\b", text.block.text)
    )
    for text in texts(part):
        line = text.block.line
        urls = [url.rstrip("./") for url in _URL.findall(text.block.text)]
        if not urls or not _is_base(text):
            continue
        if _is_partial(text):
            for url in urls:
                account.once(page, line, "note", "server-for-some-requests", url)
            continue
        for url in urls:
            transport = _transport(url)
            yield Server(transport, _environment(page, text), _root(url, transport, accessed), page, line)


def _is_base(text: Text) -> bool:
    """Said to be a base, standing alone below such a line, or the whole address of a request on a page without base."""
    if _BASE.search(_URL.sub("", text.block.text)):
        return True
    bare = not _URL.sub("", re.sub(r"\?\S*", "", text.block.text)).strip(" \n*`'\"<>。.")
    if bare and text.parents:
        return _BASE.search(_URL.sub("", text.parents[0].text)) is not None
    return bare and any(_FULL.fullmatch(heading.text.strip(":： ")) for heading in text.headings[-1:])


def _is_partial(text: Text) -> bool:
    """Whether the base serves a part of the requests only; paths of connections are no such parts."""
    words = _URL.sub("", text.block.text)
    return _PARTIAL.search(words) is not None and re.search(r"url ?path|url ?路径", words, re.IGNORECASE) is None


def _environment(page: Page, text: Text) -> str:
    """The environment that the line names, or the line above it; the host itself says nothing."""
    if is_testnet(name(page)):
        return "testnet"
    for said in (text.block.text, *(parent.text for parent in text.parents)):
        for environment, pattern in _ENVIRONMENTS:
            if pattern.search(_URL.sub("", said)):
                return environment
    return "production"


def _transport(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme in ("http", "https"):
        return "rest"
    return "ws" if _METHODS.match(parts.path) else "stream"


def _root(url: str, transport: str, accessed: frozenset[str]) -> str:
    """The address without what every endpoint's path, or the connection's path, says again."""
    scheme, rest = url.split("://", 1)
    host, _, path = rest.partition("/")
    steps = [step for step in path.split("/") if step]
    if transport == "rest":
        steps = []
    elif transport == "stream" and steps and (steps[-1] in _CONNECTIONS or steps[-1] in accessed):
        steps.pop()
    return "/".join([f"{scheme}://{host}", *steps])
