"""The contract tests notice every fault that is put into the generated package."""

from __future__ import annotations

import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from tests.mutation import of_clients, of_models, of_operations, of_runtime
from tests.mutation.mutant import ENDPOINTS, Mutant

SHARED = ("test_clients.py", "test_exports.py")
FEWEST = 700
#: Pytest found a test that failed. Anything else (it broke down, it hung) proves nothing.
RED = 1


@pytest.fixture(scope="session")
def everyone(whole: Path) -> list[Mutant]:
    parts = (of_operations, of_models, of_clients, of_runtime)
    return [mutant for part in parts for mutant in part.mutants(whole / "binance_typed")]


def test_the_package_as_it_stands_is_green(everyone: list[Mutant], copies: list[Any]) -> None:
    files = set().union(*(mutant.files for mutant in everyone))
    assert {*(test.partition("::")[0] for test in ENDPOINTS.values()), *SHARED} <= files
    assert copies[0].code(*sorted(files)) == 0, copies[0].log()
    # Chosen by a word, the tests are there, too: with none of them pytest's code is another.
    for test in {test for mutant in everyone for test in mutant.tests if "::" in test}:
        assert copies[1].code(test) == 0, (test, copies[1].log())


def test_every_mutant_is_caught(everyone: list[Mutant], copies: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    mutants = everyone
    if only := os.environ.get("MUTANTS"):
        mutants = [mutant for mutant in mutants if only in str(mutant)]
    free: SimpleQueue[Any] = SimpleQueue()
    for copy in copies:
        free.put(copy)

    def tried(mutant: Mutant) -> int:
        copy = free.get()
        try:
            return copy.with_(mutant)
        finally:
            free.put(copy)

    with ThreadPoolExecutor(len(copies)) as pool:
        codes = list(pool.map(tried, mutants))
    total, caught = Counter(mutant.kind for mutant in mutants), Counter[str]()
    caught.update(mutant.kind for mutant, code in zip(mutants, codes, strict=True) if code == RED)
    with capsys.disabled():
        print(f"\n{caught.total()} of {total.total()} mutants caught")
        for kind in total:
            print(f"  {caught[kind]:3} of {total[kind]:3}  {kind}")
    missed = [f"exit {code}: {mutant}" for mutant, code in zip(mutants, codes, strict=True) if code != RED]
    assert missed == []
    assert only or len(mutants) >= FEWEST
