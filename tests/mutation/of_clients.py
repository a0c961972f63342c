"""Faults in the client classes: arguments that do not arrive, defaults, error tables, servers, exports."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.mutation.mutant import ENDPOINTS, Mutant, Source

METHODS = {
    "cancel_algo_order": ("usds_futures", ("algo_rest", "algo_ws")),
    "cancel_order": ("usds_futures", ("order_ws",)),
    "margin_account_cancel_order": ("margin", ("margin_rest",)),
    "cancel_cm_conditional_order": ("portfolio_margin", ("portfolio_rest",)),
}


def mutants(package: Path) -> Iterator[Mutant]:
    """Every fault, in both colours."""
    for name, (product, endpoints) in METHODS.items():
        for colour in ("sync", "aio"):
            source = Source(package, f"{product}/{colour}.py")
            *_, method = (node for node in ast.walk(source.tree) if getattr(node, "name", "") == name)
            for endpoint in endpoints:
                yield from _method(source, method, ENDPOINTS[endpoint])
    for product in ("margin", "portfolio_margin", "usds_futures"):
        yield from _product(package, product)
        yield from _exports(package, f"{product}/__init__.py")
    yield from _exports(package, "__init__.py")


def _method(source: Source, method: ast.FunctionDef | ast.AsyncFunctionDef, tests: str) -> Iterator[Mutant]:
    (call,) = (node for node in ast.walk(method) if isinstance(node, ast.Call))
    for keyword in call.keywords:
        yield source.at("argument not passed on", keyword.value, "None", tests)
        yield source.at("argument under a wrong name", keyword, f"{keyword.arg}_={keyword.arg}", tests)
    if len(call.keywords) > 1:
        first, second, *_ = call.keywords
        yield source.at("argument of another", second.value, first.arg, tests)
    names = method.args.kwonlyargs
    for name, default in zip(names, method.args.kw_defaults, strict=True):
        if default is None:
            yield source.at("mandatory: a default", name, f"{ast.unparse(name)} | None = None", tests)
        else:
            yield source.at("default sent", default, '"x"', tests)
    yield source.at("answer not returned", method.body[-1], ast.unparse(method.body[-1].value), tests)


def _product(package: Path, product: str) -> Iterator[Mutant]:
    tests = f"{product}/test_product.py"
    errors = Source(package, f"{product}/errors.py")
    (table,) = (node for node in ast.walk(errors.tree) if isinstance(node, ast.Dict))
    names = table.values
    for name in (names[0], names[len(names) // 2], names[-1]):
        yield errors.at("error table: name", name, '"SOMETHING_ELSE"', tests)
    yield errors.at("error table: code", table.keys[-1], "-99999", tests)
    operations = Source(package, f"{product}/operations.py")
    servers = next(node for node in ast.walk(operations.tree) if isinstance(node, ast.Dict))
    for server in (server for of_transport in servers.values for server in of_transport.values):
        yield operations.at("wrong server", server, f'"{server.value}/x"', tests)
    for colour in ("sync", "aio"):
        source = Source(package, f"{product}/{colour}.py")
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Assign) and node.targets[0].id == "_error_names":
                yield source.at("error table not used", node.value, "{}", tests)
        *_, method = (node for node in ast.walk(source.tree) if getattr(node, "name", "").startswith("cancel_")
                      or getattr(node, "name", "").startswith("margin_"))  # fmt: skip
        first = method.args.kwonlyargs[0]
        yield source.at(
            "signatures of the colours differ", first.annotation, "bytes", "test_clients.py", "-k", "signatures"
        )


def _exports(package: Path, path: str) -> Iterator[Mutant]:
    source = Source(package, path)
    file = "test_exports.py"
    yield source.replaced("imported at once", "if TYPE_CHECKING:", "if True:", file, "-k", "imports")
    (homes,) = (node for node in ast.walk(source.tree) if isinstance(node, ast.Dict))
    yield source.at("export under a wrong name", homes.keys[0], '"Other"', file, "-k", "exports")
    exported = next(
        node.value for node in source.tree.body if isinstance(node, ast.Assign) and node.targets[0].id == "__all__"
    )
    yield source.at("export not listed", exported.elts[0], '"__name__"', file, "-k", "exports")
