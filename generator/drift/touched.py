"""The lines of a generated client that a change touches: methods, their parameters, operations, fields of answers."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.catalog.model import Endpoint, walk_params

#: The text of a file of the client, by its path below the client's folder; None if there is none.
Read = Callable[[str], str | None]
_PACKAGE = "binance_typed"


@dataclass(slots=True)
class Client:
    """A generated client, read as far as it is asked for. `shown` is its folder as people see it."""

    shown: str
    read: Read
    _trees: dict[str, ast.Module] = field(default_factory=dict)

    def lines(self, endpoint: Endpoint, fact: str) -> tuple[str, ...]:
        """Where the client says something about a fact of an endpoint: `file:line`, in the order of files."""
        names = _param_names(endpoint, fact)
        found: list[tuple[str, int]] = []
        operations: set[str] = set()
        for file in ("sync.py", "aio.py"):
            for method in self._methods(endpoint, file):
                arguments = {each.arg: each.lineno for each in (*method.args.args, *method.args.kwonlyargs)}
                found.append((file, next((arguments[name] for name in names if name in arguments), method.lineno)))
                operations.update(_operations(method))
        answers: set[str] = set()
        for node in self._tree(endpoint.product, "operations.py").body:
            if isinstance(node, ast.AnnAssign) and _name(node.target) in operations:
                found.append(("operations.py", _line_of_param(node, _parts(fact, "params"))))
                answers.update(_names(node.annotation))
        found += [("models.py", line) for line in self._fields(endpoint.product, answers, fact)]
        folder = f"{self.shown}/{_PACKAGE}/{endpoint.product}"
        return tuple(dict.fromkeys(f"{folder}/{file}:{line}" for file, line in found))

    def _tree(self, product: str, file: str) -> ast.Module:
        path = f"{_PACKAGE}/{product}/{file}"
        if path not in self._trees:
            try:
                self._trees[path] = ast.parse(self.read(path) or "")
            except SyntaxError:
                self._trees[path] = ast.parse("")
        return self._trees[path]

    def _methods(self, endpoint: Endpoint, file: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        """Each form of the endpoint's method, in the classes of its transport and in those that both share."""
        for owner in self._tree(endpoint.product, file).body:
            if not isinstance(owner, ast.ClassDef):
                continue
            if owner.name.endswith("Operations") or owner.name.endswith("Ws") == (endpoint.transport == "ws"):
                for node in owner.body:
                    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == endpoint.python_name:
                        yield node

    def _fields(self, product: str, answers: set[str], fact: str) -> Iterator[int]:
        """The line of a field of the answer, in each class that may hold it."""
        wanted = _parts(fact, "properties") if fact.startswith("response") else []
        body = self._tree(product, "models.py").body if wanted else []
        classes = {node.name: node for node in body if isinstance(node, ast.ClassDef)}
        here = answers & set(classes)
        for depth, name in enumerate(wanted, 1):
            fields = [node for each in sorted(here) if (node := _field(classes[each], name))]
            if depth == len(wanted):
                yield from sorted(node.lineno for node in fields)
            here = {found for node in fields for found in _names(node.annotation)} & set(classes)


def _operations(method: ast.AST) -> Iterator[str]:
    """The operations that a method calls: `ops.NEW_ORDER`."""
    for node in ast.walk(method):
        if isinstance(node, ast.Attribute) and _name(node.value) == "ops":
            yield node.attr


def _line_of_param(operation: ast.AnnAssign, wire: Sequence[str]) -> int:
    """The line of the innermost parameter that the operation declares, else its own."""
    calls = [each for each in ast.walk(operation) if isinstance(each, ast.Call) and _name(each.func) == "Param"]
    said = {each.args[0].value: each.lineno for each in calls if isinstance(each.args[0], ast.Constant)}
    return next((said[name] for name in reversed(wire) if name in said), operation.lineno)


def _param_names(endpoint: Endpoint, fact: str) -> list[str]:
    """The Python names of the parameters on a fact's path, the innermost first."""
    known = {param.name: param.python_name for param in walk_params(endpoint.params)}
    return [known[name] for name in reversed(_parts(fact, "params")) if name in known]


def _parts(fact: str, below: str) -> list[str]:
    """The names that a path holds: of parameters (`params.a.items.fields.b`) or of fields (`….properties.c`)."""
    parts = fact.split(".")
    holders = {"params", "fields"} if below == "params" else {below}
    return [name for holder, name in pairwise(parts) if holder in holders]


def _field(owner: ast.ClassDef, wire: str) -> ast.AnnAssign | None:
    """The field of a wire name: the one that is declared with it, else the one of that very name."""
    for node in owner.body:
        if not isinstance(node, ast.AnnAssign):
            continue
        keywords = node.value.keywords if isinstance(node.value, ast.Call) else []
        said = [each.value.value for each in keywords if each.arg == "name" and isinstance(each.value, ast.Constant)]
        if wire in said or (not said and _name(node.target) == wire):
            return node
    return None


def _names(annotation: ast.AST) -> list[str]:
    return [_name(node) for node in ast.walk(annotation) if isinstance(node, ast.Name | ast.Attribute)]


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
