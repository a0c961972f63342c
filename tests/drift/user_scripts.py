"""What a user of the old client wrote, for each change: a function that uses the very thing that changed."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.catalog import names
from generator.catalog.model import Catalogue, Endpoint, Param
from generator.drift.change import Change, Class
from generator.drift.touched import Client
from generator.render.sample_values import sample

_TAKEN = ("int", "str", "bool", "None", "list", "dict", "Any")


@dataclass(frozen=True, slots=True)
class Usage:
    """A change, and a function of a user's script that relied on what was before."""

    change: Change
    text: str


def usage(change: Change, old: Catalogue, new: Catalogue, client: Client) -> Usage | None:
    """What a user wrote; None if nothing that a script can name changed (a server, a budget, a new endpoint)."""
    endpoint = old.by_id.get(change.subject)
    if endpoint is None or endpoint.transport not in ("rest", "ws"):
        return None
    if change.fact.startswith("response"):
        reads = _reads(change, endpoint, client)
        if not reads and change.cls is Class.BREAKING:
            reads = _whole(change, endpoint, client)
        return Usage(change, reads or _call(endpoint, new.by_id.get(change.subject), None, change))
    now = new.by_id.get(change.subject) if change.cls is not Class.BREAKING else None
    return Usage(change, _call(endpoint, now, _param(change, endpoint), change))


def script(found: list[Usage]) -> tuple[str, list[range]]:
    """One module with a function for each usage, and the lines of each."""
    lines = ["from decimal import Decimal", "from typing import Any, Literal", "import binance_typed"]
    lines += ["from binance_typed.runtime.answers import ResponseDict, ResponseList"]
    products = sorted({each.change.subject.split("/")[0] for each in found})
    lines += [f"from binance_typed.{product} import models as {product}" for product in products]
    spans = []
    for number, each in enumerate(found):
        body = each.text.format(n=number).splitlines()
        spans.append(range(len(lines) + 1, len(lines) + len(body) + 1))
        lines += body
    return "\n".join(lines) + "\n", spans


# --- calls ----------------------------------------------------------------------------------------------------------


def _param(change: Change, endpoint: Endpoint) -> Param | None:
    """The old parameter that the change is about, if it was one."""
    parts = change.fact.split(".")
    return endpoint.by_name.get(parts[1]) if parts[0] == "params" else None


def _call(endpoint: Endpoint, now: Endpoint | None, about: Param | None, change: Change) -> str:
    """A call as the old text demands it: what is mandatory, one of each choice, and what the change is about.

    Where the change breaks nothing, another change of the endpoint may: the call makes the choices of `now`, too.
    """
    choices = (*endpoint.either_of, *(now.either_of if now else ()))
    chosen = {next((n for n in rule.params if about and n == about.name), rule.params[0]) for rule in choices}
    wanted = {param.name for param in endpoint.arguments if param.mandatory} | chosen
    if about is not None and change.rule != "param-became-mandatory":
        wanted.add(about.name)
    sent = [param for param in endpoint.arguments if param.name in wanted]
    arguments = ", ".join(f"{param.python_name}={_value(param, change)}" for param in sent)
    suffix = "Ws" if endpoint.transport == "ws" else ""
    client = f"binance_typed.{names.camel(endpoint.product)}{suffix}"
    return f"def use_{{n}}(client: {client}) -> None:\n    client.{endpoint.python_name}({arguments})"


def _value(param: Param, change: Change) -> str:
    """A value that the parameter took; of one that lost values, one that it lost."""
    path = change.fact.split(".")
    lost = change.rule == "value-gone" and path[:2] == ["params", param.name] and isinstance(change.old, str | int)
    value = change.old if lost else sample(param)
    if isinstance(value, list) and param.items and param.items.fields:
        field = path[path.index("fields") + 1] if path[:2] == ["params", param.name] and "fields" in path else None
        value = [_element(param.items, value[0], field)]
    return _literal(value).replace("{", "{{").replace("}", "}}")


def _element(element: Param, value: Mapping[str, Any], field: str | None) -> dict[str, Any]:
    """An element of a batch, under its names in Python, with the field that the change is about."""
    filled = {part.python_name: value[part.name] for part in element.fields if part.name in value}
    return filled | {part.python_name: sample(part) for part in element.fields if part.name == field}


def _literal(value: Any) -> str:
    return "'x'" if value is None else repr(value)


# --- answers --------------------------------------------------------------------------------------------------------


def _reads(change: Change, endpoint: Endpoint, client: Client) -> str | None:
    """Reading the field that changed, into a variable of the type that it had."""
    found = [place for place in client.lines(endpoint, change.fact) if "models.py:" in place]
    for place in found:
        file, line = place.rsplit(":", 1)
        owner, node = _declared(Path(file), int(line))
        field, annotation = ast.unparse(node.target), ast.unparse(node.annotation)
        head = f"def use_{{n}}(answer: {endpoint.product}.{owner}) -> None:\n"
        simple = all(word in _TAKEN for word in _words(annotation))
        return head + (f"    value: {annotation} = answer.{field}" if simple else f"    print(answer.{field})")
    return None


def _whole(change: Change, endpoint: Endpoint, client: Client) -> str:
    """Taking the whole answer as the type that it had, and reading every field of the classes that it could be."""
    place = next(place for place in client.lines(endpoint, "") if "sync.py:" in place)
    file, line = place.rsplit(":", 1)
    nodes = (node for node in ast.walk(ast.parse(Path(file).read_text("utf-8"))) if isinstance(node, ast.FunctionDef))
    method = next(node for node in nodes if node.lineno == int(line))
    assert method.returns is not None
    models = ast.parse(Path(file).with_name("models.py").read_text("utf-8")).body
    named = {node.attr for node in ast.walk(method.returns) if isinstance(node, ast.Attribute)}
    classes = [node for node in models if isinstance(node, ast.ClassDef) and node.name in named]
    was = ast.unparse(method.returns).replace("models.", f"{endpoint.product}.")
    head, call = _call(endpoint, None, None, change).rsplit("\n    ", 1)
    taken = "".join(f", a{at}: {endpoint.product}.{owner.name}" for at, owner in enumerate(classes))
    reads = [
        f"a{at}.{ast.unparse(node.target)}"
        for at, owner in enumerate(classes)
        for node in owner.body
        if isinstance(node, ast.AnnAssign)
    ]
    body = f"    answer: {was} = {call}\n    print(answer)\n"
    return head.replace(") -> None:", f"{taken}) -> None:\n{body}    print({', '.join(reads)})")


def _declared(file: Path, line: int) -> tuple[str, ast.AnnAssign]:
    for owner in ast.parse(file.read_text("utf-8")).body:
        for node in owner.body if isinstance(owner, ast.ClassDef) else ():
            if isinstance(node, ast.AnnAssign) and node.lineno == line and isinstance(owner, ast.ClassDef):
                return owner.name, node
    raise AssertionError(f"{file}:{line} declares no field")


def _words(annotation: str) -> list[str]:
    return [node.id for node in ast.walk(ast.parse(annotation)) if isinstance(node, ast.Name)]
