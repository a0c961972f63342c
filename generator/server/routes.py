"""Which endpoint a request means: by method and path, by WebSocket path and method name, with or without a product."""

from __future__ import annotations

from urllib.parse import urlsplit

from generator.catalog.model import Catalogue, Endpoint, Product


class Routes:
    """The catalogue's endpoints by what a request says. A leading path segment may name the product."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._products = catalogue.products
        self._rest: dict[tuple[str, str], list[Endpoint]] = {}
        self._methods: dict[tuple[str, str], Endpoint] = {}
        self._sockets: dict[str, list[Product]] = {}
        for endpoint in catalogue.endpoints:
            if endpoint.transport == "rest":
                self._rest.setdefault((endpoint.method or "", endpoint.path or ""), []).append(endpoint)
            elif endpoint.transport == "ws":
                self._methods[endpoint.product, endpoint.method or ""] = endpoint
        for product in catalogue.products.values():
            for path in sorted({urlsplit(url).path or "/" for url in product.servers.get("ws", {}).values()}):
                self._sockets.setdefault(path, []).append(product)

    def split(self, path: str) -> tuple[Product | None, str]:
        """The product that a path names, and the path without it."""
        head, slash, rest = path[1:].partition("/")
        product = self._products.get(head)
        return (product, f"/{rest}") if product is not None and slash else (None, path)

    def rest(self, method: str, path: str) -> tuple[Endpoint | None, str]:
        """The endpoint of a REST request, and its path without the product; without one the first by name."""
        product, inner = self.split(path)
        if product is not None:
            for endpoint in self._rest.get((method, inner), ()):
                if endpoint.product == product.name:
                    return endpoint, inner
        found = self._rest.get((method, path))
        return (found[0], path) if found else (None, inner)

    def sockets(self, path: str) -> tuple[list[Product], str]:
        """The products whose WebSocket API is at this path, and the path without the product."""
        product, inner = self.split(path)
        if product is not None and product in self._sockets.get(inner, []):
            return [product], inner
        return self._sockets.get(path, []), path

    def method(self, products: list[Product], method: str) -> Endpoint | None:
        """The WebSocket API method of the first of these products that has it, a version before it or not."""
        version, slash, plain = method.partition("/")
        names = [method]
        if slash and version[:1] == "v" and version[1:].isdigit():
            names.append(plain)
        found = (self._methods.get((product.name, name)) for product in products for name in names)
        return next((endpoint for endpoint in found if endpoint is not None), None)
