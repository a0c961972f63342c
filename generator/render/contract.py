"""Contract cases: what the generated tests send, what must stand on the wire, and what must come back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import Any

from generator.catalog.check_names import field_name
from generator.catalog.model import Catalogue, Endpoint, Param, Schema
from generator.render import sentences
from generator.render.methods import Method, ProductView, names_in
from generator.render.python import literal, shown
from generator.render.samples import Samples, Values, as_sent, samples
from generator.render.schemas import merged
from generator.server import answers, charges
from generator.server.conditions import view
from generator.server.constraints import waived

Pair = tuple[str, Any]


@dataclass(frozen=True)
class Case:
    """The contract of one endpoint on one transport; every property is a list of Python literals for the template."""

    endpoint: Endpoint
    method: Method
    view: ProductView
    samples: Samples

    @property
    def clients(self) -> list[str]:
        suffix = "Ws" if self.endpoint.transport == "ws" else ""
        return [f"{self.view.class_name}{suffix}", f"Async{self.view.class_name}{suffix}"]

    @cached_property
    def forms(self) -> list[str]:
        """(arguments, pairs on the wire, charge by counter)."""
        return [
            _tuple(self._arguments(form), literal(self._wire(form)), literal(self._charged(form)))
            for form in self.samples.forms
        ]

    @cached_property
    def violations(self) -> list[str]:
        """(arguments, the sentence of the rule that they break)."""
        found = []
        for rule, values in self.samples.violations:
            sentence = sentences.rule(rule, names_in(rule, self.endpoint))
            found.append(_tuple(self._arguments(values), literal(sentence)))
        return found

    @cached_property
    def mandatory(self) -> list[str]:
        """(arguments without a mandatory parameter, its name)."""
        form = self._first
        lifted = waived(self.endpoint, None)
        mandatory = [param.name for param in self.endpoint.arguments if param.mandatory and param.name in form]
        names = [name for name in mandatory if name not in lifted]
        return [
            _tuple(self._arguments({k: v for k, v in form.items() if k != name}), literal(self._python(name)))
            for name in names
        ]

    @cached_property
    def wrong(self) -> list[str]:
        """(arguments with a value that is not documented, the name of the parameter)."""
        return [
            _tuple(self._arguments(self._first, {param.name: value}), literal(param.python_name))
            for param in self.endpoint.arguments
            for value in _wrong(param)
        ]

    @cached_property
    def examples(self) -> list[str]:
        """(arguments, the documented answer, its fields by Python name) for every example that a request can get."""
        return [
            _tuple(
                self._arguments(form), literal(example.value), literal(_expected(example.value, self.endpoint.schema))
            )
            for example, form in self._example_forms
            if form is not None and example.status < 300
        ]

    @cached_property
    def errors(self) -> list[str]:
        """(code, name, message) of every error that the page documents."""
        transports = (self.method.rest, self.method.ws)
        stated = [*self.view.product.errors, *(error for each in transports if each for error in each.errors)]
        named = {error.code: error.name for error in stated if error.name}
        return [literal((e.code, named.get(e.code), e.msg or "")) for e in self.endpoint.errors]

    @cached_property
    def unproven(self) -> list[str]:
        """What no test was found for; the tests say so by a skip."""
        missing = [
            f"no request was found that is answered by example {number}"
            for number, (_, form) in enumerate(self._example_forms, 1)
            if form is None
        ]
        return [literal(text) for text in (*self.samples.unproven, *missing)]

    @property
    def on_success(self) -> dict[str, int]:
        """What a request that succeeds is charged instead, by counter."""
        return {each.counter: each.on_success for each in self.endpoint.charges or () if each.on_success is not None}

    @property
    def arguments(self) -> str:
        """The arguments of the first form."""
        return self._arguments(self._first)

    @property
    def title(self) -> str:
        return shown(f"{self.endpoint.id}: {self.endpoint.request_text}")

    @property
    def uses_decimal(self) -> bool:
        return any("Decimal(" in text for text in (*self.forms, *self.violations, *self.wrong, *self.examples))

    @cached_property
    def _first(self) -> Values:
        return self.samples.forms[0] if self.samples.forms else {}

    @cached_property
    def _example_forms(self) -> list[tuple[Any, Values | None]]:
        """Every example, with a form that the contract server answers by it."""
        chosen = {id(answers.answer(self.endpoint, self._view(form))[1]): form for form in reversed(self.samples.forms)}
        return [(example, chosen.get(id(example.value))) for example in self.endpoint.examples]

    def _view(self, form: Values) -> Any:
        return view(self.endpoint.params, as_sent(form))

    def _charged(self, form: Values) -> dict[str, int]:
        return {counter: cost for counter, cost in charges.due(self.endpoint, self._view(form)).items() if cost}

    def _python(self, wire: str) -> str:
        return self.endpoint.by_name[wire].python_name

    def _arguments(self, values: Values, changed: Values | None = None) -> str:
        """The keyword arguments of a call."""
        given = {**values, **(changed or {})}
        parts = [
            f"{literal(param.python_name)}: {_argument(param, given[param.name])}"
            for param in self.endpoint.arguments
            if param.name in given
        ]
        return "{" + ", ".join(parts) + "}"

    def _wire(self, form: Values) -> list[Pair]:
        pairs: list[Pair] = []
        for param in self.endpoint.arguments:
            if param.name in form:
                plain = _plain(param, form[param.name])
                pairs += [(param.name, plain)] if self.endpoint.transport == "ws" else _texts(param, plain)
        return sorted(pairs, key=repr)


def cases(product: ProductView, catalogue: Catalogue) -> Iterator[Case]:
    """The contract of every endpoint of a product."""
    for method in product.methods:
        for endpoint in (method.rest, method.ws):
            if endpoint is not None:
                yield Case(endpoint, method, product, samples(endpoint, catalogue.products[product.name]))


def _tuple(*parts: str) -> str:
    return f"({', '.join(parts)})"


def _argument(param: Param, value: Any) -> str:
    """A value as a caller writes it; the fields of a batch element go by their Python names."""
    if isinstance(value, Decimal):
        return f"Decimal({literal(str(value))})"
    if isinstance(value, list):
        item = param.items or param
        return f"[{', '.join(_argument(item, each) for each in value)}]"
    if isinstance(value, dict):
        by_name = {part.name: part for part in param.fields}
        parts = (f"{literal(by_name[k].python_name)}: {_argument(by_name[k], v)}" for k, v in value.items())
        return "{" + ", ".join(parts) + "}"
    return literal(value)


# --- what stands on the wire ------------------------------------------------------------------------------------


def _plain(param: Param, value: Any) -> Any:
    """A value as JSON: decimals are text."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, list):
        return [_plain(param.items or param, item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(param, item) for key, item in value.items()}
    return value


def _texts(param: Param, plain: Any) -> list[Pair]:
    """The name=value pairs of a query string."""
    if isinstance(plain, list) and param.encoding == "comma":
        return [(param.name, ",".join(_text(item) for item in plain))]
    if isinstance(plain, list) and param.encoding == "repeated":
        return [(param.name, _text(item)) for item in plain]
    if isinstance(plain, list) and param.encoding == "indexed":
        return [
            (f"{param.name}[{place}].{key}" if key else f"{param.name}[{place}]", _text(part))
            for place, item in enumerate(plain)
            for key, part in (item.items() if isinstance(item, dict) else [("", item)])
        ]
    return [(param.name, _text(plain))]


def _text(plain: Any) -> str:
    return plain if isinstance(plain, str) else json.dumps(plain, separators=(",", ":"))


def _wrong(param: Param) -> Iterator[Any]:
    """Values that the documentation rules out."""
    if param.type in ("INT", "LONG", "DECIMAL", "BOOLEAN", "ARRAY", "OBJECT"):
        yield "x"
    else:
        yield 7
        yield ""
    if param.enum and param.type in ("STRING", "ENUM"):
        yield "no such value"
    if param.max is not None and param.type in ("INT", "LONG"):
        yield int(param.max) + 1
    if param.min is not None and param.type in ("INT", "LONG"):
        yield int(param.min) - 1


# --- what must come back ----------------------------------------------------------------------------------------


def _expected(value: Any, schema: Schema | None) -> Any:
    """An example as the typed answer must hold it: fields by Python name, what is not there left out."""
    if schema is None:
        return value
    schema = merged(schema)
    if schema.any_of:
        shape = dict if isinstance(value, dict) else list if isinstance(value, list) else None
        fitting = (part for part in schema.any_of if _shape(part) is shape)
        return _expected(value, next(fitting, None))
    if isinstance(value, dict) and schema.properties:
        properties = dict(schema.properties)
        fields = {
            field_name(key, properties[key]): _expected(item, properties[key])
            for key, item in value.items()
            if key in properties
        }
        return {key: item for key, item in fields.items() if item is not None}
    if isinstance(value, dict) and schema.additional:
        return {key: _expected(item, schema.additional) for key, item in value.items()}
    if isinstance(value, list) and schema.prefix_items:
        titled = [
            (part.own_python_name or part.title or f"field_{i}", part) for i, part in enumerate(schema.prefix_items)
        ]
        return {
            field_name(title, replace(part, title=None)): _expected(item, part)
            for (title, part), item in zip(titled, value, strict=False)
            if item is not None
        }
    if isinstance(value, list) and schema.items:
        return [_expected(item, schema.items) for item in value]
    return value


def _shape(schema: Schema) -> type | None:
    if schema.properties or schema.additional or "object" in schema.types:
        return dict
    return list if schema.items or schema.prefix_items or "array" in schema.types else None
