"""Lists of addresses: sitemaps packed and plain, indexes, lines; and what hostile ones are refused for."""

from __future__ import annotations

import gzip
from collections.abc import Mapping

import pytest

from generator.fetch import sitemap, wanted
from generator.fetch.findings import Refused
from generator.fetch.manners import Manners
from generator.fetch.pace import Pace
from generator.fetch.sitemap import Listed
from generator.fetch.urls import Address, parse
from generator.fetch.wire import LIMIT, Answer, Wire
from tests.fetch.site import FakeClock, Reply, Site

SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def urlset(*urls: str, root: str = "urlset", item: str = "url") -> bytes:
    items = "".join(f"<{item}>\n <loc> {url} </loc><lastmod>2026-01-01</lastmod></{item}>" for url in urls)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} {SPACE}>{items}</{root}>'.encode()


@pytest.mark.parametrize(
    "pack", [bytes, gzip.compress, lambda data: data.decode().replace("UTF-8", "UTF-16").encode("utf-16")]
)
def test_sitemaps(pack: object) -> None:
    data = pack(urlset("https://a.example/docs/x", "https://a.example/b&amp;c"))  # type: ignore[operator]
    assert sitemap.read(data) == Listed(False, ("https://a.example/docs/x", "https://a.example/b&c"))
    assert sitemap.read(pack(urlset("https://a/s.xml", root="sitemapindex", item="sitemap"))).index  # type: ignore[operator]


def test_only_the_locations_of_pages_are_read() -> None:
    image = '<i:image xmlns:i="i"><i:loc>https://a/p.png</i:loc></i:image>'
    more = f"<urlset {SPACE}><url><loc>https://a/x</loc>{image}</url></urlset>"
    assert sitemap.read(more.encode()).locations == ("https://a/x",)


def test_lines() -> None:
    text = "\ufeff# pages\r\nhttps://a/x  # the first\r\n\r\n  https://a/y\r\n"
    assert sitemap.read(text.encode()).locations == ("https://a/x", "https://a/y")


BOMB = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))


@pytest.mark.parametrize(
    "data",
    [
        f'<!DOCTYPE urlset [<!ENTITY e0 "ha">{BOMB}]><urlset><url><loc>&e9;</loc></url></urlset>'.encode(),
        b'<!DOCTYPE urlset [<!ENTITY e SYSTEM "file:///etc/hosts">]><urlset><url><loc>&e;</loc></url></urlset>',
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE urlset><urlset/>'.encode("utf-16"),
        b'<!DOCTYPE urlset SYSTEM "https://elsewhere.example/x.dtd"><urlset/>',
        b"<urlset><url><loc>https://a/x</loc></url>",
        b"<urlset><url><loc>&unknown;</loc></url></urlset>",
        b"<!doctype html><html></html>",
        b"<rss></rss>",
        b"<a>" * 50,
        b"<urlset>" + b"<url>" * 50 + b"</url>" * 50 + b"</urlset>",
        b"<urlset><url><loc>" + b"a" * 5000 + b"</loc></url></urlset>",
        b"<urlset>" + b"<url><loc>https://a/x</loc></url>" * 50_001 + b"</urlset>",
        b"https://a/x\n" * 50_001,
        b"https://a/\xff\n",
        b"\x00\x01\x02\x03",
        b"<urlset><url><loc>\x00</loc></url></urlset>",
        gzip.compress(b"<urlset>")[:-4],
        gzip.compress(b" " * (60 * 1024 * 1024)),
    ],
    ids=lambda data: f"{len(data)}",  # what gzip makes has the time in it
)
def test_what_is_no_sitemap_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        sitemap.read(data)


def manners(site: Site) -> Manners:
    clock = FakeClock()
    return Manners({site.host}, Pace(1000.0, clock), clock)


def test_an_index_and_what_is_wrong_in_it(site: Site) -> None:
    at = f"{site.url}/maps"
    site.routes["/maps/1.xml"] = Reply(urlset(f"{site.url}/docs/a", f"{site.url}/docs/b/"), kind="application/xml")
    site.routes["/maps/2.xml.gz"] = Reply(gzip.compress(urlset(f"{site.url}/docs/b", "https://else.example/c")))
    site.routes["/maps/3.xml"] = Reply(urlset(at, root="sitemapindex", item="sitemap"))
    site.routes["/maps/4.xml"] = Reply(b"<!DOCTYPE urlset><urlset/>")
    listed = Listed(
        True,
        (*(f"{at}/{name}" for name in ("1.xml", "2.xml.gz", "3.xml", "4.xml", "5.xml")), "https://else.example/s.xml"),
    )
    made = wanted.pages(listed, manners(site), Wire(5))
    assert [address.key for address in made.addresses] == [f"{site.url}/docs/a", f"{site.url}/docs/b"]
    assert [(found.url.rpartition("/")[2], found.rule) for found in made.found] == [
        ("s.xml", "other-host"),
        ("3.xml", "sitemap"),
        ("4.xml", "sitemap"),
        ("5.xml", "gone"),
        ("c", "other-host"),
    ]


class Maps(Wire):
    """A way to a site of many sitemaps, each with a page of its own."""

    def __init__(self) -> None:
        super().__init__(5)
        self.asked: list[str] = []

    def get(self, address: Address, headers: Mapping[str, str], limit: int = LIMIT) -> Answer:
        if address.path == "/robots.txt":
            return Answer(404, {}, b"", True)
        self.asked.append(address.path)
        return Answer(200, {}, urlset(f"http://a.example/docs{address.path}"), True)


@pytest.mark.parametrize("more", [0, 1])
def test_an_index_is_read_up_to_its_bound(more: int) -> None:
    listed = Listed(True, tuple(f"http://a.example/{n:03}" for n in range(500 + more)))
    clock, wire = FakeClock(), Maps()
    made = wanted.pages(listed, Manners({"a.example"}, Pace(1000.0, clock), clock), wire)
    assert wire.asked == [f"/{n:03}" for n in range(500)]
    assert len(made.addresses) == 500
    assert [(found.url, found.rule) for found in made.found] == [("http://a.example/500", "sitemap")] * more


def test_a_sitemap_of_the_site(site: Site) -> None:
    site.routes["/robots.txt"] = Reply(b"User-agent: specwright\nDisallow: /private\n", kind="text/plain")
    site.routes["/sitemap.xml"] = Reply(urlset(f"{site.url}/docs/a"))
    site.routes["/cut.xml"] = Reply(urlset(f"{site.url}/docs/a"), cut=90)
    site.routes["/old.xml"] = Reply(status=301, headers={"Location": "/sitemap.xml"})
    for name in ("sitemap", "old"):
        assert wanted.from_site(parse(f"{site.url}/{name}.xml"), manners(site), Wire(5)).locations
    for name, rule in (("cut", "broken"), ("private", "robots")):
        with pytest.raises(Refused) as refused:
            wanted.from_site(parse(f"{site.url}/{name}.xml"), manners(site), Wire(5))
        assert refused.value.rule == rule
