"""The whole output of a catalogue, as `{path: text}`: product by product, then what all products share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment

from generator.catalog.model import Catalogue, Endpoint, Product
from generator.render import contract, models, templates
from generator.render.blacken import blacken
from generator.render.layout import Formatter
from generator.render.memory import Forgetful, Memory, remembered
from generator.render.methods import ProductView, product_view

#: Of a package whose catalogue has no change log.
FIRST_VERSION = "0.1.0"


@dataclass(frozen=True, slots=True)
class Rendered:
    """One product's output, and what the files that all products share say of it."""

    name: str
    title: str
    classes: dict[str, str]
    methods: int
    told: dict[str, list[str]]
    files: dict[str, str]


def render(catalogue: Catalogue, root: Path) -> dict[str, str]:
    """Every file of the client package, by its path below the output folder; `root` is the folder of the templates."""
    rendered = [render_product(catalogue, product, root) for product in catalogue.products.values()]
    return merged(rendered, root)


def merged(
    rendered: Iterable[Rendered], root: Path, version: str = FIRST_VERSION, changelog: str = ""
) -> dict[str, str]:
    """The files of all products, and those that they share; the package has the version and change log given."""
    products = [each for each in rendered if each.methods]
    files = render_shared(products, root, version, changelog)
    for each in products:
        files |= each.files
    return dict(sorted(files.items()))


def render_product(
    catalogue: Catalogue, product: Product, root: Path, memory: Memory | None = None, only: Endpoint | None = None
) -> Rendered:
    """Every file of one product; with `only`, of contracts that of one endpoint alone."""
    memory = memory or Forgetful()
    view = product_view(catalogue, product)
    environment = _environment(root, memory)
    files: dict[str, str] = {}
    told: dict[str, list[str]] = {"unproven": [], "implied": [], "on_demand": []}
    for template in templates.paths(root) if view.methods else ():
        if "%name%" in template:
            for case in contract.cases(view, memory):
                if only in (None, case.endpoint):
                    names = {"transport": case.endpoint.transport, "name": case.endpoint.name}
                    path = templates.output_path(template, product=view.name, **names)
                    files |= _file(environment, template, path, {"p": view, "case": case})
                    for kind, lines in case.told.items():
                        told[kind] += [f"{case.endpoint.id}: {line}" for line in lines]
        elif "%product%" in template:
            path = templates.output_path(template, product=view.name)
            files |= _file(environment, template, path, _context(template, view, memory))
    return Rendered(view.name, product.title, view.classes, len(view.methods), told, files)


def _context(template: str, view: ProductView, memory: Memory) -> dict[str, Any]:
    if template.endswith("/models.py.j2"):
        return {"p": view, "models": models.source(view.models, view.batches, memory, _blacken(memory))}
    return {"p": view}


def render_shared(products: list[Rendered], root: Path, version: str, changelog: str) -> dict[str, str]:
    """The files that belong to no product."""
    environment = _environment(root, Forgetful())
    context = {
        "version": version,
        "changelog": changelog,
        "products": products,
        "homes": {name: f".{product.name}" for product in products for name in product.classes},
        "clients": {product.name: product.classes for product in products},
        **{
            kind: [line for product in products for line in product.told[kind]]
            for kind in ("unproven", "implied", "on_demand")
        },
    }
    files = dict(templates.runtime(root))
    for template in templates.paths(root):
        if "%product%" not in template:
            files |= _file(environment, template, templates.output_path(template), context)
    return files


def _file(environment: Environment, template: str, path: str, context: dict[str, Any]) -> dict[str, str]:
    """The output of a template; one that comes out empty is none. What is no template is copied."""
    if template.endswith(templates.SUFFIX):
        text = environment.get_template(template).render(context)
        return {path: text} if text else {}
    return {path: templates.plain(environment, template)}


def _environment(root: Path, memory: Memory) -> Environment:
    return templates.environment(root, _blacken(memory))


def _blacken(memory: Memory) -> Formatter:
    return lambda source: remembered(memory, "black", source, lambda: blacken(source))
