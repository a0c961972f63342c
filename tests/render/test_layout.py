"""Statements are laid out as black lays them out; black is asked here about every one."""

from __future__ import annotations

import keyword
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.catalog.load import load
from generator.render.blacken import blacken
from generator.render.layout import laid_out
from generator.render.python import call, literal, sequence
from generator.render.render import render

WORDS = st.from_regex(r"[a-z][a-z_]{0,30}", fullmatch=True).filter(lambda word: not keyword.iskeyword(word))
TEXTS = st.text(max_size=60) | st.sampled_from(["'", '"', "'\"", "\\", "it's", 'say "x"', "\\'\"", "\u202e", "x" * 130])
SCALARS = TEXTS | st.integers(-(10**9), 10**9) | st.booleans() | st.none()
VALUES = st.recursive(
    SCALARS.map(literal),
    lambda inner: (
        st.lists(inner, max_size=5).map(sequence)
        | st.lists(inner, max_size=5).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(TEXTS.map(literal), inner, max_size=4).map(
            lambda pairs: f"{{{', '.join(f'{key}: {value}' for key, value in pairs.items())}}}"
        )
        | st.builds(
            lambda name, args, kwargs: call(name, *args, **kwargs),
            st.sampled_from(["Param", "Rule", "Route"]), st.lists(inner, max_size=4),
            st.dictionaries(WORDS, inner, max_size=4),
        )
    ),
    max_leaves=25,
)  # fmt: skip
LONG_KIND = "Literal[" + ", ".join(['"LONG_VALUE"'] * 12) + "] | None = None"
KINDS = st.sampled_from(["int", "str | None = None", 'Literal["BUY", "SELL"]', "Sequence[models.Some]", LONG_KIND])
PARAMS = st.lists(st.tuples(WORDS, KINDS), max_size=12, unique_by=lambda pair: pair[0])
MANY = settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))


def as_black_has_it(source: str, indent: int) -> str:
    """The statement as black leaves it in a block of that depth."""
    blocks = "".join(f"{' ' * 4 * level}if x:\n" for level in range(indent // 4))
    body = f"{' ' * (indent + 4)}pass\n" if source.endswith(":") else ""
    lines = blacken(f"{blocks}{' ' * indent}{source}\n{body}").splitlines()
    return "\n".join(lines[indent // 4 : -1 if body else None]).strip()


def asked(source: str) -> str:
    raise AssertionError(f"asked black of {source}")


@MANY
@given(WORDS, VALUES, st.sampled_from([0, 4, 8]))
def test_an_assignment_is_laid_out_as_by_black(name: str, value: str, indent: int) -> None:
    source = f"{name}: Operation[models.Some] = Operation({value}, answer={value})"
    assert laid_out(source, indent, blacken) == as_black_has_it(source, indent)


@MANY
@given(
    st.lists(st.tuples(WORDS, KINDS), max_size=12, unique_by=lambda pair: pair[0]),
    st.sampled_from(["def", "async def"]),
)
def test_a_signature_is_laid_out_as_by_black(params: list[tuple[str, str]], define: str) -> None:
    parts = ", ".join(["self", *["*"] * bool(params), *(f"{name}: {kind}" for name, kind in params)])
    for end in (":", ": ..."):
        source = f"{define} some_method({parts}) -> ResponseList[models.Some]{end}"
        assert laid_out(source, 4, blacken) == as_black_has_it(source, 4)


@MANY
@given(TEXTS)
def test_a_text_is_written_as_by_black(text: str) -> None:
    assert blacken(f"x = {literal(text)}\n") == f"x = {literal(text)}\n"


@pytest.mark.parametrize("specs", ["tests/specs_five", "tests/catalog/everything", "tests/render/collisions"])
def test_whole_files_are_as_black_leaves_them(specs: str, root: Path) -> None:
    for path, text in render(load(root / specs), root / "templates").items():
        if path.endswith(".py"):
            assert blacken(text) == text, path


def test_a_lone_parameter_before_a_long_type_is_laid_out_as_by_black() -> None:
    for length in range(60, 100):
        source = f"def press_a_coin_of_a_metal_that_is_named_elsewhere(self) -> models.{'C' * length}:"
        written = laid_out(source, 4, blacken)
        assert blacken(f"class A:\n    {written}\n        pass\n") == f"class A:\n    {written}\n        pass\n"


def test_black_is_asked_of_nothing_usual(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What costs time at every build: of five endpoints, none has a statement that only black can lay out."""
    monkeypatch.setattr("generator.render.render.blacken", asked)
    assert render(load(root / "tests/specs_five"), root / "templates")
