"""A part of a catalogue: the products whose specs changed, loaded without the others."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.cache import digest
from generator.catalog import files
from generator.catalog.findings import Finding
from generator.catalog.load import assemble, read_spec
from generator.catalog.model import Catalogue, Endpoint, Product, Relations


class Specs:
    """The files of a catalogue, by their path below its root."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._findings: list[Finding] = []
        self._texts: dict[str, str] = {}
        self._shown: dict[str, str] = {}
        for shown, path in files.find(root, self._findings):
            text = files.text(path, shown, self._findings)
            if text is not None:
                place = path.relative_to(root).as_posix()
                self._texts[place] = text
                self._shown[place] = shown
        self.digests = {place: digest(text.encode()) for place, text in self._texts.items()}

    @property
    def products(self) -> list[str]:
        return sorted({place.partition("/")[0] for place in self._texts})

    def inputs(self, product: str, others: Iterable[str] = ()) -> dict[str, str | None]:
        """What the output of a product depends on: its own files, and those of others that it refers to."""
        own = {place: found for place, found in self.digests.items() if place.startswith(f"{product}/")}
        return {**own, **{place: self.digests.get(place) for place in others}}

    def load(self, products: Iterable[str]) -> Catalogue | None:
        """These products, and what they refer to; None if there is a finding, which only the whole catalogue tells."""
        wanted = set(products)
        waiting = [place for place in self._texts if _is_needed(place, wanted)]
        found: dict[str, Product | Endpoint | Relations] = {}
        while waiting:
            place = waiting.pop()
            if place in found or place not in self._texts:
                continue
            spec = read_spec(self._texts[place], self._shown[place], self._findings)
            if spec is None:
                return None
            found[place] = spec
            waiting += references(spec)
        shared = {spec.name: spec for spec in found.values() if isinstance(spec, Product)}
        endpoints = [spec for _, spec in sorted(found.items()) if isinstance(spec, Endpoint)]
        related = {spec.product: spec for spec in found.values() if isinstance(spec, Relations)}
        catalogue = assemble(str(self.root), shared, endpoints, self._findings, relations=related)
        return None if self._findings else catalogue


def _is_needed(place: str, products: set[str]) -> bool:
    """Whether a file is of these products, or says what a product is: their names must not collide."""
    product, *inner = place.split("/")
    return inner == ["product.yaml"] or (product in products and inner != ["corrections.yaml"])


def references(spec: Product | Endpoint | Relations) -> list[str]:
    """The files of the endpoints that an endpoint takes something from, or that relations name."""
    if isinstance(spec, Relations):
        return [f"{told}.yaml" for told in spec.time.values()]
    return [f"{target}.yaml" for target in spec.extends if target] if isinstance(spec, Endpoint) else []


def foreign(catalogue: Catalogue, product: str) -> list[str]:
    """The files of other products that a product refers to, however many steps away."""
    found: dict[str, None] = {}
    own = (endpoint for endpoint in catalogue.endpoints if endpoint.product == product)
    waiting = [place for endpoint in own for place in references(endpoint)] + references(catalogue.related(product))
    while waiting:
        place = waiting.pop()
        if place not in found:
            found[place] = None
            waiting += references(catalogue.by_id[place.removesuffix(".yaml")])
    # An endpoint takes security and enums from its product, too.
    owners = {f"{place.partition('/')[0]}/product.yaml": None for place in found}
    return sorted(place for place in {**found, **owners} if not place.startswith(f"{product}/"))
