"""One fault in the generated package, and the contract tests that have to notice it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

#: Kind of fault, text that stands exactly once in the file, what stands there instead, tests that must notice.
Row: TypeAlias = tuple[str, str, str, str]

#: Tests by the word that chooses them from their file.
ENDPOINTS = {
    "algo_rest": "usds_futures/test_contract.py::rest_cancel_algo_order",
    "algo_ws": "usds_futures/test_contract.py::ws_cancel_algo_order",
    "order_ws": "usds_futures/test_contract.py::ws_cancel_order",
    "margin_rest": "margin/test_contract.py::rest_margin_account_cancel_order",
    "portfolio_rest": "portfolio_margin/test_contract.py::rest_cancel_cm_conditional_order",
}


@dataclass(frozen=True)
class Mutant:
    """A file of the package as it stands with one fault in it."""

    kind: str
    what: str
    path: str
    text: str
    tests: tuple[str, ...]

    @property
    def files(self) -> set[str]:
        """The files of its tests."""
        return {test.partition("::")[0] for test in self.tests if ".py" in test}

    def __str__(self) -> str:
        return f"{self.kind}: {self.path}: {self.what} ({', '.join(self.tests)})"


class Source:
    """A file of the package, to be mutated by exact text or by syntax node."""

    def __init__(self, package: Path, path: str) -> None:
        self.path = path
        self.text = (package / path).read_text("utf-8")
        self.raw = self.text.encode()
        self.tree = ast.parse(self.text)
        lines = self.raw.splitlines(keepends=True)
        self._starts = [sum(map(len, lines[:number])) for number in range(len(lines) + 1)]

    def replaced(self, kind: str, old: str, new: str, *tests: str) -> Mutant:
        """The file with a text that stands in it exactly once put differently."""
        assert self.text.count(old) == 1, f"{self.path} holds {old!r} {self.text.count(old)} times"
        return Mutant(kind, f"{old.strip()} → {new.strip()}", self.path, self.text.replace(old, new), tests)

    def at(self, kind: str, node: ast.AST, new: str, *tests: str) -> Mutant:
        """The file with one node written differently."""
        old = ast.get_source_segment(self.text, node) or ""
        assert old and old != new, f"{self.path}: {kind} changes nothing"
        start = self._starts[node.lineno - 1] + node.col_offset
        end = self._starts[node.end_lineno - 1] + node.end_col_offset
        text = (self.raw[:start] + new.encode() + self.raw[end:]).decode()
        line = " ".join(old.split())
        return Mutant(kind, f"{line[:60]} → {new}", self.path, text, tests)


def of_tables(package: Path, tables: Mapping[str, Sequence[Row]]) -> Iterator[Mutant]:
    """The faults in files of the runtime, each a row in the table of its file."""
    sources = {name: Source(package, f"runtime/{name}.py") for name in tables}
    overtaken = [
        f"{name}: {old!r} stands there {count} times"
        for name, rows in tables.items()
        for _, old, _, _ in rows
        if (count := sources[name].text.count(old)) != 1
    ]
    assert not overtaken, "\n".join(overtaken)
    for name, rows in tables.items():
        for kind, old, new, tests in rows:
            yield sources[name].replaced(kind, old, new, tests)
