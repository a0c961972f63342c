"""`specwright explain ENDPOINT`: its spec, what the tool makes of it, the templates it passes and where it ends up."""

from __future__ import annotations

import argparse
import difflib
import json
import re
from collections.abc import Iterator

from generator import paths
from generator.catalog import plain
from generator.catalog.findings import FindingsError
from generator.catalog.load import load
from generator.catalog.model import Catalogue, Endpoint
from generator.commands import report
from generator.pipeline import product
from generator.render import sentences, templates
from generator.render.docstrings import names_in
from generator.render.methods import Method, product_view


def run(options: argparse.Namespace) -> int:
    """Explain one endpoint; exit 2 if there is none of that name."""
    where = paths.resolve(options.specs)
    try:
        catalogue = load(where.specs)
    except FindingsError as error:
        return report.findings(error.findings)
    wanted = options.endpoint.removesuffix(".yaml").removeprefix(f"{where.specs.name}/")
    endpoint = catalogue.by_id.get(wanted)
    if endpoint is None:
        near = difflib.get_close_matches(wanted, list(catalogue.by_id), 3, 0.4)
        report.fail(f"no endpoint {wanted}" + (f"; did you mean {' or '.join(near)}?" if near else "; see `list`"))
        return 2
    for line in _explained(endpoint, catalogue, where):
        report.say(line)
    return 0


def _explained(endpoint: Endpoint, catalogue: Catalogue, where: paths.Paths) -> Iterator[str]:
    yield f"spec: {where.specs / endpoint.spec}"
    for number, text in enumerate((where.specs / endpoint.spec).read_text("utf-8").splitlines(), 1):
        yield f"{number:5}  {text}"
    yield "\nmodel:"
    model = plain.endpoint(endpoint, f"{paths.shown(where.specs)}/{endpoint.spec}")
    yield from (f"  {line}" for line in json.dumps(model, indent=1, ensure_ascii=False).splitlines())
    for rule in endpoint.constraints:
        recorded = "" if rule.enforced else " (recorded, not enforced)"
        yield f"  rule: {sentences.capital(sentences.rule(rule, names_in(rule, endpoint)))}{recorded}"
    if endpoint.transport not in ("rest", "ws"):
        yield f"\nno client is rendered for a {endpoint.transport} yet"
        return
    yield "\ntemplates → output:"
    view = product_view(catalogue, catalogue.products[endpoint.product])
    method = next(m for m in view.methods if endpoint.id in [e.id for e in (m.rest, m.ws) if e])
    files = product(catalogue, where, endpoint).files
    for template in templates.paths(where.templates):
        if "%product%" not in template:
            continue
        path = templates.output_path(
            template, product=endpoint.product, transport=endpoint.transport, name=endpoint.name
        )
        for number, text in _mentions(files.get(path, ""), method, endpoint, whole="%name%" in template):
            yield f"  {paths.shown(where.templates)}/{template} → {where.out / path}:{number}: {text.strip()}"


def _mentions(text: str, method: Method, endpoint: Endpoint, *, whole: bool) -> Iterator[tuple[int, str]]:
    """The lines of an output at which this endpoint begins."""
    lines = text.splitlines()
    if whole:
        yield from ((number, line) for number, line in enumerate(lines[:2], 1) if endpoint.id in line)
        return
    answer = re.findall(r"models\.(\w+)", method.answer)
    starts = (f"    def {method.name}(", f"    async def {method.name}(", f"{method.constant}: ")
    classes = tuple(f"class {name}(" for name in answer)
    for number, line in enumerate(lines, 1):
        overloaded = number > 1 and lines[number - 2].strip() == "@overload"
        if line.startswith((*starts, *classes)) and not overloaded:
            yield number, line
