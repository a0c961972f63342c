"""Warnings of what is announced to go: which parameters are sent, whose line is named, what stays as it was."""

from __future__ import annotations

import asyncio
import inspect
import sys
import warnings
from collections import UserList
from types import MappingProxyType
from typing import Any

import pytest
from binance_typed.runtime.deprecation import deprecated, deprecated_parameters
from binance_typed.runtime.operation import Operation, Param

MASS = Param("oldMass", "old_mass", "DECIMAL", deprecated="old_mass goes")
COIN = Param("coins", "coins", "OBJECT", fields=(Param("metal", "metal", "STRING"), MASS))
OPERATION: Operation[Any] = Operation(
    name="press",
    auth="none",
    answer=Any,
    params=(
        Param("limit", "limit", "INT", deprecated="limit goes"),
        Param("name", "name", "STRING"),
        Param("coins", "coins", "ARRAY", items=COIN),
        Param("options", "options", "OBJECT", fields=(MASS,), deprecated="options go"),
        Param("ids", "ids", "ARRAY", items=Param("ids", "ids", "LONG"), deprecated="ids go"),
    ),
)


class Toy:
    """A client whose methods do nothing."""

    @deprecated("it goes")
    @deprecated_parameters(OPERATION, stacklevel=3)
    def both(self, **params: Any) -> dict[str, Any]:
        return params

    @deprecated_parameters(OPERATION)
    async def waited_for(self, **params: Any) -> dict[str, Any]:
        return params

    @deprecated("it goes")
    @deprecated_parameters(OPERATION, stacklevel=3)
    async def both_waited_for(self, **params: Any) -> dict[str, Any]:
        return params


SENT: list[tuple[dict[str, Any], list[str]]] = [
    ({}, []),
    ({"limit": 0}, ["limit goes"]),
    ({"limit": None, "name": "x"}, []),
    ({"no such": 1}, []),
    ({"coins": [{"metal": "x", "old_mass": 1}, {"old_mass": 2}]}, ["old_mass goes"]),
    ({"coins": UserList([MappingProxyType({"old_mass": 1})])}, ["old_mass goes"]),
    ({"coins": [{"old_mass": None}, "x", 7, None]}, []),
    ({"coins": "old_mass"}, []),
    ({"coins": 7}, []),
    ({"options": {"old_mass": 1}, "limit": 5}, ["limit goes", "options go", "old_mass goes"]),
    ({"options": ["old_mass"]}, ["options go"]),
    ({"ids": []}, ["ids go"]),
]


@pytest.mark.parametrize(("params", "said"), SENT)
def test_what_is_sent_is_told_once_at_the_line_of_the_caller(params: dict[str, Any], said: list[str]) -> None:
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        first = inspect.currentframe().f_lineno + 1  # type: ignore[union-attr]
        answers = [Toy().both(**params)]
        answers.append(asyncio.run(Toy().both_waited_for(**params)))
        answers.append(asyncio.run(Toy().waited_for(**params)))
    assert answers == [params] * 3
    expected = [*((text, first) for text in ("it goes", *said)), *((text, first + 1) for text in ("it goes", *said))]
    expected += [(text, first + 2) for text in said]
    assert [(str(each.message), each.lineno) for each in warned] == expected
    assert {(each.category, each.filename) for each in warned} == {(DeprecationWarning, __file__)}


def test_a_warning_comes_at_the_call_and_not_when_it_is_awaited() -> None:
    async def elsewhere(waiting: Any) -> Any:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return await waiting

    with pytest.warns(DeprecationWarning, match="limit goes"):
        waiting = Toy().waited_for(limit=1)
    assert asyncio.run(elsewhere(waiting)) == {"limit": 1}


def test_a_warning_that_is_an_error_leaves_nothing_to_await() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning, match="it goes"):
            _ = Toy().both_waited_for(limit=1)
        with pytest.raises(DeprecationWarning, match="limit goes"):
            _ = Toy().waited_for(limit=1)


def test_what_has_to_be_awaited_still_says_so() -> None:
    has_to_be_awaited = (inspect if sys.version_info >= (3, 12) else asyncio).iscoroutinefunction
    assert [has_to_be_awaited(each) for each in (Toy.both, Toy.waited_for, Toy.both_waited_for)] == [
        False, True, True
    ]  # fmt: skip
    assert Toy.both.__deprecated__ == "it goes"  # type: ignore[attr-defined]
    assert inspect.signature(Toy.waited_for).parameters.keys() == {"self", "params"}
