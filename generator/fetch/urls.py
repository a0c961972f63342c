"""Addresses: which are taken, their one form, and the page that each asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes, urljoin, urlsplit

from generator.fetch.findings import Refused
from generator.transcribe.identity import identity_of

_LONGEST = 1000
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\]")
_PORTS = {"http": 80, "https": 443}
_SAFE = "-._~!$&'()*+,;=:@"
_SHOWN = 200


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """One address in its one form: `site` is host and port (the scheme's own port left out)."""

    url: str
    scheme: str
    site: str
    path: str

    @property
    def key(self) -> str:
        """What tells pages apart: a slash at the end makes no other page."""
        return self.url.rstrip("/")

    @property
    def markdown(self) -> bool:
        """Whether Markdown is asked for."""
        return self.path.endswith(".md")

    @property
    def chinese(self) -> bool:
        """Whether the Chinese page is asked for."""
        if self.markdown:
            return self.path.endswith("_CN.md")
        return self.path.removeprefix("/docs").startswith("/zh-CN/")

    @property
    def asked(self) -> frozenset[str]:
        """The pages, as `transcribe` names them, that may stand at this address."""
        name = identity_of(self.url)
        if name is None or not self.markdown:
            return frozenset({name} if name else ())
        plain = name.removesuffix(".md").removesuffix("_CN")
        return frozenset({plain, *_in_repository(plain.split("/"))})

    def holds(self, identity: str) -> bool:
        """Whether a page of this identity may stand here. A path of one step names no repository: any may be meant."""
        name = self.path[1:].removesuffix(".md").removesuffix("_CN")
        return identity in self.asked or (self.markdown and "/" not in name and identity.endswith(f"/{name}"))


def _in_repository(steps: list[str]) -> frozenset[str]:
    """`repository/page` of a file at the root of a repository: owner/repository/reference/page."""
    if len(steps) == 6 and steps[2:4] == ["refs", "heads"]:
        del steps[2:4]
    return frozenset({f"{steps[1]}/{steps[3]}"} if len(steps) == 4 else ())


def shown(text: str) -> str:
    """An address as messages show it: no credentials, no query, never long."""
    text = re.sub(r"[?#].*", "", text, flags=re.DOTALL)
    text = re.sub(r"^(\s*[a-z+.-]*:?//)?[^/]*@", r"\1", text, flags=re.IGNORECASE)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."


def parse(text: str, base: str | None = None) -> Address:
    """The address, in its one form; a fragment is dropped.

    Raises:
        Refused: `bad-url`, if it is none that a page of documentation has.
    """
    try:
        parts = urlsplit(urljoin(base, text) if base else text)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        raise _bad("it is no address") from None
    if parts.scheme not in _PORTS:
        raise _bad("only http and https are fetched; write the whole address")
    if "@" in parts.netloc:
        raise _bad("it carries credentials; leave them out")
    host = f"[{host}]" if ":" in host else host
    if not _HOST.fullmatch(host) or len(host) > 253:
        raise _bad("its host is none; write a name of another script in its ASCII form")
    if parts.query or "?" in text:
        raise _bad("it has a query; name the page without it")
    site = host if port in (None, _PORTS[parts.scheme]) else f"{host}:{port}"
    path = _path(parts.path or "/")
    url = f"{parts.scheme}://{site}{path}"
    if len(url) > _LONGEST:
        raise _bad(f"it is longer than {_LONGEST} characters")
    return Address(url, parts.scheme, site, path)


def _path(path: str) -> str:
    """The path with every step in one spelling."""
    steps = path.split("/")[1:]
    clean: list[str] = []
    for at, step in enumerate(steps):
        try:
            plain = unquote_to_bytes(step).decode("utf-8")
        except UnicodeDecodeError:
            raise _bad("its path is no UTF-8") from None
        if plain in (".", "..") or (not plain and at < len(steps) - 1):
            raise _bad("its path has steps that are empty or dots")
        if any(c in "/\\" or not c.isprintable() for c in plain):
            raise _bad("its path has characters that no page's has")
        clean.append(quote(plain, safe=_SAFE))
    return "/" + "/".join(clean)


def _bad(why: str) -> Refused:
    return Refused("bad-url", why)
