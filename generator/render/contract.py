"""Contract cases: what the generated tests send, what must stand on the wire, and what must come back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import Any

from generator.catalog.check_names import field_name
from generator.catalog.model import Endpoint, Example, Param, Product, Schema
from generator.render import sentences
from generator.render.asking import states
from generator.render.docstrings import names_in
from generator.render.memory import Memory, remembered
from generator.render.methods import Method, ProductView
from generator.render.repair import Found, Values
from generator.render.samples import Samples, samples
from generator.render.search import as_sent
from generator.render.shapes import merged
from generator.server import answers, charges
from generator.server.budget import limits_of
from generator.server.conditions import view
from generator.server.constraints import waived

Pair = tuple[str, Any]
#: Calls in a row, however much room there is.
MOST_CALLS = 50


@dataclass(frozen=True, slots=True)
class _Answer:
    """A documented answer, a request for it, and why the exchange has to be told to give it, if it has."""

    number: int
    example: Example
    form: Values
    why: str | None


@dataclass(frozen=True)
class Case:
    """The contract of one endpoint on one transport; every property is plain data, a row for each case."""

    endpoint: Endpoint
    method: Method
    product: Product
    memory: Memory

    @cached_property
    def written(self) -> str:
        """The file that the tests read: JSON, a line for each case."""
        return remembered(self.memory, "contract", self._source, self._made)

    @cached_property
    def told(self) -> dict[str, list[str]]:
        """What no case was found for, and what was proven in another way than asked; all of it is listed."""
        written = json.loads(self.written)
        return {kind: written[kind] for kind in ("unproven", "implied", "on_demand")}

    @property
    def _source(self) -> str:
        """Everything that the contract is made from."""
        errors = [each.errors for each in self.method.endpoints]
        shared = (self.method.name, self.method.constant, errors, self._warns)
        return repr((self.endpoint, shared, self.product))

    @cached_property
    def samples(self) -> Samples:
        return samples(self.endpoint, self.product)

    def _made(self) -> str:
        suffix = "Ws" if self.endpoint.transport == "ws" else ""
        name = f"{self.product.class_name}{suffix}"
        return rows(
            {
                "endpoint": self.endpoint.id,
                "clients": [name, f"Async{name}"],
                "method": self.method.name,
                "operation": self.method.constant,
                "auth": self.endpoint.auth,
                "request": [self.endpoint.method, self.endpoint.path or ""],
                "on_success": self._on_success,
                "room": self._room,
                "rules": len(self.endpoint.constraints),
                "forms": [[self._arguments(f), self._wire(f), self._charged(f)] for f in self.samples.forms],
                "violations": self._violations,
                "mandatory": self._mandatory,
                "wrong": [[param.python_name, value] for param in self.endpoint.arguments for value in _wrong(param)],
                "examples": self._examples,
                "refusals": self._refusals,
                "errors": self._errors if self.samples.forms else [],
                "unproven": list(self.samples.unproven),
                "implied": list(self.samples.implied),
                "on_demand": [f"example {row.number}: {row.why}" for row in self._answers if row.why],
                **({"warns": warns} if (warns := self._warns) else {}),
            }
        )

    @property
    def _warns(self) -> list[Any]:
        """What a call warns of: for itself, and for each parameter (by its path) that it sends."""
        itself = [["", self.method.warns]] if self.method.warns else []
        return [*itself, *([path, said] for path, said in self.method.warns_of.items())]

    @property
    def _room(self) -> int:
        """How many calls the budgets of the exchange have room for; half of them, as some cost more than a sample."""
        sent = [*self.samples.forms, *(values for _, values in self.samples.violations)]
        due = [charges.due(self.endpoint, self._view(values)) for values in sent]
        most = {
            limit: max([1, *(cost.get(limit.counter, 1) for cost in due)])
            for limit in limits_of(self.product, self.endpoint)
        }
        return max(1, min([MOST_CALLS, *(limit.limit // cost // 2 for limit, cost in most.items())]))

    @property
    def _violations(self) -> list[Any]:
        """Arguments, and the sentence of the rule that they break."""
        return [
            [self._arguments(values), sentences.rule(rule, names_in(rule, self.endpoint))]
            for rule, values in self.samples.violations
        ]

    @property
    def _mandatory(self) -> list[str]:
        """The mandatory parameters, which the first form can be sent without."""
        lifted = waived(self.endpoint, None)
        return [
            param.python_name
            for param in self.endpoint.arguments
            if param.mandatory and param.name in self._first and param.name not in lifted
        ]

    @property
    def _examples(self) -> list[Any]:
        """Arguments, the documented answer, its fields by Python name; its number, if it is answered on demand only."""
        return [
            [
                self._arguments(row.form),
                row.example.value,
                _expected(row.example.value, self.endpoint.schema),
                row.number if row.why else None,
            ]
            for row in self._answers
        ]

    @property
    def _refusals(self) -> list[Any]:
        """Arguments, the documented answer, its status and number, for every refusal; all are given on demand."""
        return [
            [self._arguments(found.first or self._first), example.value, example.status, number]
            for number, (example, found) in enumerate(zip(self.endpoint.examples, self.samples.asking, strict=True), 1)
            if example.status >= 400 and self.samples.forms
        ]

    @property
    def _errors(self) -> list[Any]:
        """Code, name and message of every error that the page documents."""
        stated = [*self.product.errors, *(error for each in self.method.endpoints for error in each.errors)]
        named = {error.code: error.name for error in stated if error.name}
        return [[e.code, named.get(e.code), e.msg or "Refused."] for e in self.endpoint.errors]

    @property
    def _on_success(self) -> dict[str, int]:
        """What a request that succeeds is charged instead, by counter."""
        return {each.counter: each.on_success for each in self.endpoint.charges or () if each.on_success is not None}

    @cached_property
    def _first(self) -> Values:
        return self.samples.forms[0] if self.samples.forms else {}

    @cached_property
    def _answers(self) -> list[_Answer]:
        """Every documented answer to a request that is executed, with a request for it."""
        return [
            _Answer(number, example, found.first or self._first, self._why_on_demand(number, found))
            for number, (example, found) in enumerate(zip(self.endpoint.examples, self.samples.asking, strict=True), 1)
            if example.status < 300 and self.samples.forms
        ]

    def _why_on_demand(self, number: int, found: Found) -> str | None:
        """Why no request alone is answered by an example; None if this one is."""
        example, form = self.endpoint.examples[number - 1], found.first
        if form is not None and answers.answer(self.endpoint, self._view(form))[1] is example.value:
            return None
        if state := sorted(set(states(example.when))):
            return f"depends on {', '.join(state)}, which no request tells"
        if form is None:
            return f"no request {'meets' if found.impossible else 'was found that meets'} its condition"
        if found.impossible or example.when is None:
            return "another example answers the same requests"
        return "no request was found that meets its condition and that of no example before it"

    def _view(self, form: Values) -> Any:
        return view(self.endpoint.params, as_sent(form))

    def _charged(self, form: Values) -> dict[str, int]:
        return {counter: cost for counter, cost in charges.due(self.endpoint, self._view(form)).items() if cost}

    def _arguments(self, values: Values) -> dict[str, Any]:
        """The keyword arguments of a call."""
        return {
            param.python_name: _argument(param, values[param.name])
            for param in self.endpoint.arguments
            if param.name in values
        }

    def _wire(self, form: Values) -> list[Pair]:
        pairs: list[Pair] = []
        for param in self.endpoint.arguments:
            if param.name in form:
                plain = _plain(param, form[param.name])
                pairs += [(param.name, plain)] if self.endpoint.transport == "ws" else _texts(param, plain)
        return sorted(pairs, key=repr)


def cases(product: ProductView, memory: Memory) -> Iterator[Case]:
    """The contract of every endpoint of a product, each made when it is asked for."""
    for method in product.methods:
        for endpoint in (method.rest, method.ws):
            if endpoint is not None:
                yield Case(endpoint, method, product.product, memory)


def rows(data: Mapping[str, Any]) -> str:
    """JSON that people can read in a diff: a line for each key, and for each row of a table."""
    parts = []
    for key, value in data.items():
        is_table = isinstance(value, list) and any(isinstance(row, list) for row in value)
        lines = ",\n  ".join(map(_json, value)) if is_table else None
        parts.append(f" {_json(key)}: " + (f"[\n  {lines}\n ]" if lines else _json(value)))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _json(value: Any) -> str:
    # ASCII, so that neither bidi marks nor look-alikes of quotes reach the file.
    return json.dumps(value, allow_nan=False)


def _argument(param: Param, value: Any) -> Any:
    """A value as a caller has it; the fields of a batch element go by their Python names, and Decimals are marked."""
    if isinstance(value, Decimal):
        return {"$decimal": str(value)}
    if isinstance(value, list):
        return [_argument(param.items or param, each) for each in value]
    if isinstance(value, dict):
        by_name = {part.name: part for part in param.fields}
        return {by_name[key].python_name: _argument(by_name[key], each) for key, each in value.items()}
    return value


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
