"""The tests notice every fault that is put into the generated package."""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

import pytest

from tests.mutation import of_behaviour, of_clients, of_models, of_operations, of_runtime
from tests.mutation.conftest import ROOT, Copy, is_own
from tests.mutation.mutant import ENDPOINTS, Mutant

Item = TypeVar("Item")
Result = TypeVar("Result")

SHARED = ("test_clients.py", "test_exports.py")
FEWEST = 900
#: Pytest found a test that failed. Anything else (it broke down, it hung) proves nothing.
RED = 1


@pytest.fixture(scope="session")
def everyone(whole: Path) -> list[Mutant]:
    parts = (of_operations, of_models, of_clients, of_runtime)
    made = [mutant for part in parts for mutant in part.mutants(whole / "binance_typed")]
    made += of_behaviour.mutants(ROOT / "generated" / "binance_typed")
    random.Random(0).shuffle(made)  # those that wait lie among those that compute
    return made


def test_the_package_as_it_stands_is_green(everyone: list[Mutant], copies: list[Copy]) -> None:
    files = {file for mutant in everyone for file in mutant.files if not is_own(file)}
    assert {*(test.partition("::")[0] for test in ENDPOINTS.values()), *SHARED} <= files
    # Chosen by a word, the tests are there, too: with none of them pytest's code is another.
    chosen = {test for mutant in everyone for test in mutant.tests if "::" in test or is_own(test)}

    def said(copy: Copy, tests: tuple[str, ...]) -> str:
        return copy.log() if copy.code(*tests) else ""

    runs = [tuple(sorted(files)), *((test,) for test in sorted(chosen))]
    assert {tests: log for tests, log in zip(runs, _by_all(copies, said, runs), strict=True) if log} == {}


def test_every_mutant_is_caught(everyone: list[Mutant], copies: list[Copy], capsys: pytest.CaptureFixture[str]) -> None:
    mutants = everyone
    if only := os.environ.get("MUTANTS"):
        mutants = [mutant for mutant in mutants if only in str(mutant)]
    codes = _by_all(copies, Copy.with_, mutants)
    total, caught = Counter(mutant.kind for mutant in mutants), Counter[str]()
    caught.update(mutant.kind for mutant, code in zip(mutants, codes, strict=True) if code == RED)
    with capsys.disabled():
        print(f"\n{caught.total()} of {total.total()} mutants caught")
        for kind in total:
            print(f"  {caught[kind]:3} of {total[kind]:3}  {kind}")
    missed = [f"exit {code}: {mutant}" for mutant, code in zip(mutants, codes, strict=True) if code != RED]
    assert not missed, "\n".join(missed)
    assert only or len(mutants) >= FEWEST


def _by_all(copies: list[Copy], work: Callable[[Copy, Item], Result], items: list[Item]) -> list[Result]:
    """What comes of the work on each item, done by whichever copy is free."""
    free: SimpleQueue[Copy] = SimpleQueue()
    for copy in copies:
        free.put(copy)

    def done(item: Item) -> Result:
        copy = free.get()
        try:
            return work(copy, item)
        finally:
            free.put(copy)

    with ThreadPoolExecutor(len(copies)) as pool:
        return list(pool.map(done, items))
