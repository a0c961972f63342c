"""One fault in the generated package, and the contract tests that have to notice it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

ENDPOINTS = {
    "algo_rest": "usds_futures/test_rest_cancel_algo_order.py",
    "algo_ws": "usds_futures/test_ws_cancel_algo_order.py",
    "order_ws": "usds_futures/test_ws_cancel_order.py",
    "margin_rest": "margin/test_rest_margin_account_cancel_order.py",
    "portfolio_rest": "portfolio_margin/test_rest_cancel_cm_conditional_order.py",
}


@dataclass(frozen=True)
class Mutant:
    """A file of the package as it stands with one fault in it."""

    kind: str
    what: str
    path: str
    text: str
    tests: tuple[str, ...]

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
