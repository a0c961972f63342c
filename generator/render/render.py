"""The whole output of a catalogue, as `{path: text}`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from generator import __version__
from generator.catalog.model import Catalogue
from generator.render import blacken, contract, models, templates
from generator.render.methods import ProductView, product_view

#: Formats a Python source; the caller may put a cache before it.
Formatter = Callable[[str], str]


def render(
    catalogue: Catalogue,
    root: Path,
    formatter: Formatter = blacken.blacken,
    modeller: models.Modeller = lambda definitions, make: make(definitions),
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, str]:
    """Every file of the client package, by its path below the output folder.

    Args:
        catalogue: checked; what it holds is rendered without another look.
        root: the folder of the templates.
        formatter: formats a Python source.
        modeller: makes the models of a product; given so that it can remember them.
        progress: is told how many templates are done, of how many.
    """
    env = templates.environment(root)
    views = [product_view(catalogue, product) for product in catalogue.products.values()]
    views = [view for view in views if view.methods]
    shared = {"version": __version__, "products": views, "homes": _homes(views)}
    output = dict(templates.runtime(root))
    every = templates.paths(root)
    for done, template in enumerate(every, 1):
        is_plain = not template.endswith(templates.SUFFIX)
        for path, context in _outputs(template, views, catalogue):
            if is_plain:
                output[path] = (root / template).read_text("utf-8")
                continue
            if template.endswith("/models.py.j2"):
                context["models"] = models.source(context["p"].models, context["p"].batches, modeller)
            text = env.get_template(template).render({**shared, **context})
            output[path] = formatter(text) if path.endswith(".py") else text
        if progress:
            progress(done, len(every))
    return dict(sorted(output.items()))


def _outputs(template: str, views: list[ProductView], catalogue: Catalogue) -> Iterator[tuple[str, dict[str, Any]]]:
    """The outputs of one template: their paths, and what each is given."""
    if "%product%" not in template:
        yield templates.output_path(template), {}
        return
    for view in views:
        if "%name%" not in template:
            yield templates.output_path(template, product=view.name), {"p": view}
            continue
        for case in contract.cases(view, catalogue):
            names = {"product": view.name, "transport": case.endpoint.transport, "name": case.endpoint.name}
            yield templates.output_path(template, **names), {"p": view, "case": case}


def _homes(views: list[ProductView]) -> dict[str, str]:
    """Each client class, with the package that it lies in."""
    return {name: f".{view.name}" for view in views for name in view.classes}
