"""Which heading names the endpoint: that above the labels, not one that stands among them."""

from __future__ import annotations

import pytest

from generator.transcribe.blocks import Page
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Section, split


def sections(text: str) -> tuple[Section, ...]:
    return split(Page("mint/coin.md", "en", "mint/coin", "mint/coin", None, blocks(text)))


def page(*headings: str) -> str:
    """A page of these headings, with a request, a weight and parameters at its end."""
    return "\n\n".join((*headings, "POST `/mint/v1/coin`", "## Request Weight", "3", "## Request Parameters", "NONE"))


def test_a_heading_among_the_labels_is_a_chapter_of_the_description() -> None:
    text = page("# Press Coin (TRADE)", "## API Description", "x", "## How to press", "Words.", "## HTTP Request")
    (section,) = sections(text)
    assert section.title == "Press Coin (TRADE)"
    assert [part.kind for part in section.parts] == ["description", "description", "request", "weight", "params"]


def test_a_heading_that_is_not_known_below_the_request_is_no_description() -> None:
    text = page("# Press Coin (TRADE)", "## HTTP Request") + "\n\n## The edge\n\nWords."
    (section,) = sections(text)
    assert [part.kind for part in section.parts] == ["request", "weight", "params", "other"]


@pytest.mark.parametrize(
    ("headings", "title"),
    [
        # Nothing of an endpoint stands above it: the heading above is the title of several.
        (("# The mint", "## Press Coin", "## HTTP Request"), "Press Coin"),
        # What carries a tag is an endpoint's title, wherever it stands.
        (("# The mint", "## API Description", "x", "## Press Coin (TRADE)", "## HTTP Request"), "Press Coin (TRADE)"),
        # Labels of a lower rank belong to the heading above them.
        (("# The mint", "## API Description", "x", "## Press Coin", "### HTTP Request"), "Press Coin"),
        (("# Press Coin (TRADE)", "## HTTP Request"), "Press Coin (TRADE)"),
    ],
)
def test_the_nearest_heading_is_the_title(headings: tuple[str, ...], title: str) -> None:
    assert [section.title for section in sections(page(*headings))] == [title]
