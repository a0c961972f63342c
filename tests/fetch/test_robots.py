"""robots.txt as RFC 9309 has it, and Retry-After as HTTP has it."""

from __future__ import annotations

import datetime
import time

import pytest

from generator.fetch import pace, robots

TEXT = """\ufeff# for everybody
User-agent: *
Disallow: /private/
Allow: /private/open
Disallow: /*.pdf$
Disallow: /a*b*c
Disallow: /caf%C3%A9
Crawl-delay: 2.5

User-agent: greedy
User-agent: Other
Disallow: /
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/", True),
        ("/private", True),
        ("/private/x", False),
        ("/private/open/x", True),
        ("/docs/a.pdf", False),
        ("/docs/a.pdf.html", True),
        ("/a-b-c", False),
        ("/a-c-b", True),
        ("/caf%c3%a9", False),
        ("/%70rivate/x", False),
    ],
)
def test_rules_for_everybody(path: str, allowed: bool) -> None:
    assert robots.parse(TEXT, "specwright").allows(path) is allowed


def test_groups() -> None:
    assert robots.parse(TEXT, "specwright").delay == 2.5
    assert not robots.parse(TEXT, "other").allows("/docs")
    assert robots.parse(TEXT, "other").delay == 0
    mine = "User-agent: *\nDisallow: /\nUser-agent: SpecWright/2.0\nDisallow: /b\n"
    mine += "User-agent: x\nuser-agent: specwright\nDisallow: /c\n"
    ours = robots.parse(mine, "specwright")
    assert [ours.allows(path) for path in ("/a", "/b", "/c")] == [True, False, False]
    assert robots.parse("Disallow: /\nnonsense\nUser-agent:\n", "specwright").allows("/a")
    assert robots.parse("User-agent: *\nDisallow:\n", "specwright").allows("/a")
    assert robots.parse("User-agent: *\nCrawl-delay: soon\n", "specwright").delay == 0


def test_of_rules_equally_long_the_allowing_one() -> None:
    text = "User-agent: *\nDisallow: /a/b\nAllow: /a/*\n"
    assert robots.parse(text, "specwright").allows("/a/b")


def test_patterns_take_no_time() -> None:
    started = time.perf_counter()
    rules = robots.parse("User-agent: *\nDisallow: /" + "*a" * 5000 + "$\n", "specwright")
    assert rules.allows("/" + "a" * 990 + "b")
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize(
    ("pattern", "path", "allowed"),
    [
        ("/a%24", "/a$b", False),  # no end, but the character
        ("/a%24", "/a", True),
        ("/a%24", "/a%24/b", False),
        ("/a$b", "/a$b/c", False),
        ("/a%2A", "/ab", True),
        ("/a%2a", "/a*b", False),
        ("/a*$", "/a$b", False),
        ("/a%2524", "/a$", True),
        ("/a%2524", "/a%2524", False),
        ("/a****b", "/a-b", False),
        ("/" + "*a" * 21, "/" + "ba" * 21, False),
        ("/" + "*a" * 21, "/" + "ba" * 20, True),
        ("/" + "*" * 21 + "a", "/ba", False),
        ("/" + "*a" * 300 + "$", "/" + "ba" * 300, False),
        ("/" + "*a" * 300 + "$", "/" + "ba" * 300 + "b", True),
    ],
)
def test_patterns(pattern: str, path: str, allowed: bool) -> None:
    assert robots.parse(f"User-agent: *\nDisallow: {pattern}\n", "specwright").allows(path) is allowed


@pytest.mark.parametrize("pattern", ["*" * 490_000 + "a", "*a" * 245_000, "/" + "a*" * 245_000 + "$"])
def test_a_pattern_as_long_as_the_file_takes_no_time(pattern: str) -> None:
    rules = robots.parse(f"User-agent: *\nDisallow: {pattern}\n", "specwright")
    started = time.perf_counter()
    for _ in range(20):
        rules.allows("/" + "ab" * 495)
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("Mon, 04 May 2026 12:01:00 GMT", 60.0),
        ("Mon, 04 May 2026 11:00:00 GMT", 0.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1" * 50, None),
        ("٣", None),
        ("Mon, 99 May 2026 12:01:00 GMT", None),
    ],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    assert pace.retry_after(value, datetime.datetime(2026, 5, 4, 12, tzinfo=datetime.UTC)) == seconds
