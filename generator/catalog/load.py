"""A folder of specs → the catalogue. The only module of the catalogue that reads the disk."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.catalog import check, format, model, read, yaml_source
from generator.catalog.findings import Finding, FindingsError, Position
from generator.catalog.yaml_source import Source

M = TypeVar("M", bound=BaseModel)

MAX_BYTES = 1 << 20
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_READ_ALOUD = {
    "string_type": "a string is due here",
    "int_type": "a whole number is due here",
    "bool_type": "`true` or `false` is due here",
    "dict_type": "a mapping is due here",
    "list_type": "a list is due here",
    "model_type": "a mapping is due here",
}


def load(root: Path, progress: Callable[[int, int], None] | None = None) -> model.Catalogue:
    """Read every spec below `root`.

    Raises:
        FindingsError: with all findings of all files, if there is any.
    """
    findings: list[Finding] = []
    files = list(_files(root, findings))
    products: dict[str, model.Product] = {}
    endpoints: list[model.Endpoint] = []
    for done, (shown, path) in enumerate(files):
        if progress:
            progress(done, len(files))
        text = _text(path, shown, findings)
        if text is None:
            continue
        loaded = read_spec(text, shown, findings)
        if isinstance(loaded, model.Product):
            products[loaded.name] = loaded
        elif loaded is not None:
            endpoints.append(loaded)
    catalogue = assemble(str(root), products, endpoints, findings)
    if findings:
        raise FindingsError(findings)
    return catalogue


def assemble(
    root: str, products: dict[str, model.Product], endpoints: list[model.Endpoint], findings: list[Finding]
) -> model.Catalogue:
    """Resolve what endpoints take from their product and from each other, and check the whole."""
    known = [_of_product(e, products.get(e.product), findings) for e in endpoints]
    known = _extended(known, findings)
    catalogue = model.Catalogue(root, dict(sorted(products.items())), tuple(sorted(known, key=lambda e: e.id)))
    findings.extend(check.check(catalogue))
    return catalogue


def read_spec(text: str, shown: str, findings: list[Finding]) -> model.Product | model.Endpoint | None:
    """One file's text → its model, or None and the findings that say why not."""
    parts = tuple(shown.split("/")[-3:])
    source = yaml_source.parse(text, shown)
    findings.extend(source.findings)
    if source.data is None:
        return None
    if parts[-1] == "product.yaml":
        product = _validated(format.ProductFile, source, findings)
        return product and read.product(product, source, parts[-2])
    endpoint = _validated(format.EndpointFile, source, findings)
    if endpoint is None or not _fits_transport(endpoint, parts[1], source, findings):
        return None
    return read.endpoint(endpoint, source, parts[0], parts[1], parts[2].removesuffix(".yaml"))


# --- files ------------------------------------------------------------------------------------------------------


def _files(root: Path, findings: list[Finding]) -> list[tuple[str, Path]]:
    """Every spec below `root`, as shown to people and as opened, in a fixed order."""
    found: list[tuple[str, Path]] = []
    if not root.is_dir():
        findings.append(Finding(Position(str(root)), "file-unreadable", "no such folder; name the folder of the specs"))
        return found
    real_root = root.resolve()
    for folder, folders, files in os.walk(root):
        folders.sort()
        for name in sorted(files + [f for f in folders if Path(folder, f).is_symlink()]):
            path = Path(folder, name)
            shown = path.relative_to(root.parent if root.name else root).as_posix()
            if not name.endswith((".yaml", ".yml")) and not path.is_symlink():
                continue
            if not path.resolve().is_relative_to(real_root):
                findings.append(
                    Finding(Position(shown), "file-unreadable", "leads out of the catalogue; put the file itself here")
                )
            elif not _placed(path.relative_to(root).parts):
                message = "a spec lies at <product>/<rest|ws|stream|event>/<name>.yaml or <product>/product.yaml, in lower_snake_case"
                findings.append(Finding(Position(shown), "file-misplaced", message))
            else:
                found.append((shown, path))
    return found


def _placed(parts: tuple[str, ...]) -> bool:
    stems = [part.removesuffix(".yaml") for part in parts]
    if not parts[-1].endswith(".yaml") or not all(_NAME.match(stem) for stem in stems):
        return False
    return (len(parts) == 2 and parts[1] == "product.yaml") or (len(parts) == 3 and parts[1] in model.TRANSPORTS)


def _text(path: Path, shown: str, findings: list[Finding]) -> str | None:
    try:
        raw = path.read_bytes() if path.is_file() else b""
        if not path.is_file():
            raise OSError("not a regular file")
    except OSError as error:
        findings.append(Finding(Position(shown), "file-unreadable", f"cannot be read: {error.strerror or error}"))
        return None
    if len(raw) > MAX_BYTES:
        findings.append(Finding(Position(shown), "file-unreadable", f"larger than {MAX_BYTES} bytes; split it"))
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line, col = before.count(b"\n") + 1, error.start - (before.rfind(b"\n") + 1) + 1
        findings.append(Finding(Position(shown, line, col), "file-unreadable", "not UTF-8; save it as UTF-8"))
        return None


# --- shape ------------------------------------------------------------------------------------------------------


def _validated(kind: type[M], source: Source, findings: list[Finding]) -> M | None:
    before = len(source.findings)
    try:
        checked = kind.model_validate(source.data)
    except ValidationError as error:
        for details in error.errors(include_url=False):
            findings.append(_finding(kind, source, details))
        return None
    return checked if before == 0 else None


def _finding(kind: type[BaseModel], source: Source, details: ErrorDetails) -> Finding:
    """A pydantic error in our words, at the position of what it speaks of."""
    path = _path_in(source.data, details["loc"])
    key = str(details["loc"][-1])
    match details["type"]:
        case "extra_forbidden":
            near = difflib.get_close_matches(key, _keys_at(kind, path), 1)
            hint = f"; did you mean `{near[0]}`?" if near else "; see docs/spec-format.md for the keys"
            return Finding(source.at(path, key=True), "unknown-key", f"unknown key `{key}`{hint}")
        case "missing":
            return Finding(source.at(path), "missing-key", f"`{key}` is missing; add it")
        case "literal_error" if key == "type" and "params" in path:
            known = str(details.get("ctx", {}).get("expected", "")).replace("'", "").replace(" or ", ", ")
            return Finding(source.at(path), "unknown-type", f"unknown type `{details['input']}`; one of {known}")
        case "union_tag_not_found" if path[:1] == ("constraints",):
            kinds = ", ".join(format.CONSTRAINTS)
            return Finding(source.at(path), "bad-value", f"a constraint has exactly one of: {kinds}")
        case "string_pattern_mismatch":
            what = _quoted(details["input"])
            return Finding(source.at(path, key=key == "[key]"), "bad-value", f"{what} does not fit {_pattern(details)}")
        case other:
            said = _READ_ALOUD.get(other) or details["msg"].removeprefix("Value error, ")
            place = f"`{path[-1]}`: " if path and isinstance(path[-1], str) else ""
            return Finding(source.at(path), "bad-value", f"{place}{said[:1].lower()}{said[1:]}")


def _pattern(details: ErrorDetails) -> str:
    pattern = str(details.get("ctx", {}).get("pattern", ""))
    return "one line of plain text" if "\\x00" in pattern else f"the pattern {pattern}"


def _quoted(value: Any) -> str:
    text = str(value)
    return f"`{text if len(text) <= 60 else text[:57] + '...'}`"


def _path_in(data: Any, loc: tuple[str | int, ...]) -> yaml_source.Path:
    """The part of an error's location that stands in the file (pydantic adds the names of union members)."""
    path: list[str | int] = []
    for step in loc:
        if isinstance(data, dict) and step in data or isinstance(data, list) and isinstance(step, int):
            path.append(step)
            data = data[step]
    return tuple(path)


def _keys_at(kind: type[BaseModel], path: yaml_source.Path) -> list[str]:
    """Keys that could have been meant by the last step of `path`: those of the mapping that holds it."""
    schema: Any = format.json_schema("product" if kind is format.ProductFile else "endpoint")
    defs = schema.get("$defs", {})
    if len(path) == 1:
        return list(schema["properties"])
    return sorted({key for part in defs.values() for key in part.get("properties", {})})


def _fits_transport(file: format.EndpointFile, transport: str, source: Source, findings: list[Finding]) -> bool:
    """Whether the file holds the request form of the folder that it lies in, and no other."""
    forms = {"rest": "request", "ws": "method", "stream": "streams", "event": "event"}
    wanted = forms[transport]
    given = [form for form in forms.values() if getattr(file, form) is not None]
    if given == [wanted]:
        return True
    if wanted not in given:
        findings.append(Finding(source.at(()), "missing-key", f"`{wanted}` is missing; a {transport} spec has it"))
    for form in given:
        if form != wanted:
            message = f"unknown key `{form}` in a {transport} spec; it has `{wanted}`"
            findings.append(Finding(source.at((form,), key=True), "unknown-key", message))
    return False


# --- references -------------------------------------------------------------------------------------------------


def _of_product(
    endpoint: model.Endpoint, product: model.Product | None, findings: list[Finding]
) -> model.Endpoint:
    """The endpoint with its security and enums looked up in its product."""
    if product is None:
        return endpoint
    auth = endpoint.auth or product.security.get(endpoint.security)
    if auth is None:
        known = ", ".join(product.security) or "none yet"
        message = f"security `{endpoint.security}` is not in {product.name}/product.yaml (known: {known})"
        findings.append(Finding(endpoint.at, "unknown-security", message))
    params = tuple(_with_enum(param, product, findings) for param in endpoint.params)
    return replace(endpoint, auth=auth or "signed", params=params)


def _with_enum(param: model.Param, product: model.Product, findings: list[Finding]) -> model.Param:
    enum = param.enum
    if param.enum_name is not None:
        if param.enum_name not in product.enums:
            message = f"enum `{param.enum_name}` is not in {product.name}/product.yaml; add it there or list the values"
            findings.append(Finding(param.at, "unknown-enum", message))
        enum = product.enums.get(param.enum_name, ())
    items = param.items and _with_enum(param.items, product, findings)
    fields = tuple(_with_enum(part, product, findings) for part in param.fields)
    return replace(param, enum=enum, items=items, fields=fields)


def _extended(endpoints: list[model.Endpoint], findings: list[Finding]) -> list[model.Endpoint]:
    """Every endpoint with the parameters, constraints and response that it takes from others."""
    by_id = {endpoint.id: endpoint for endpoint in endpoints}

    def resolved(endpoint: model.Endpoint, trail: tuple[str, ...]) -> model.Endpoint:
        for slot, other_id in enumerate(endpoint.extends):
            if other_id is None:
                continue
            other = by_id.get(other_id)
            if other is None or other_id in (*trail, endpoint.id):
                why = "leads back to itself" if other else "does not exist"
                message = f"`extends` names {other_id}, which {why}"
                findings.append(Finding(endpoint.at, "unknown-endpoint", message))
                continue
            other = resolved(other, (*trail, endpoint.id))
            endpoint = _with_params(endpoint, other) if slot == 0 else _with_response(endpoint, other)
        return endpoint

    return [resolved(endpoint, ()) for endpoint in endpoints]


def _with_params(endpoint: model.Endpoint, other: model.Endpoint) -> model.Endpoint:
    own = {param.name: param for param in endpoint.params}
    taken = tuple(own.pop(param.name, param) for param in other.params)
    constraints = other.constraints + tuple(c for c in endpoint.constraints if c not in other.constraints)
    return replace(endpoint, params=taken + tuple(own.values()), constraints=constraints)


def _with_response(endpoint: model.Endpoint, other: model.Endpoint) -> model.Endpoint:
    return replace(endpoint, schema=endpoint.schema or other.schema, examples=endpoint.examples or other.examples)
