"""Random requests: good ones, changed in a few places, down to the members of a batch's elements."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from random import Random
from typing import Any

from binance_typed.runtime.operation import Param

from generator.catalog.model import Endpoint, When
from generator.catalog.model import Param as Documented
from generator.render.sample_values import sample
from generator.render.spans import milliseconds
from tests.agreement import toy
from tests.agreement.exchange import Asked
from tests.agreement.pools import FOREIGN, Literals, values_for

ROOT = Path(__file__).parents[2]

#: ms. A short one could pass before the request arrives.
WINDOWS: list[Any] = [
    5000, 60_000, Decimal(59_999), 5000.0, 5000.5, Decimal("59999.999"), Decimal("5000.125"), Decimal("5000.1250"),
    Decimal("60000.001"), 60_001, 10**9, -1, -5000, Decimal("-0.5"), 5000.0001, Decimal("5000.1251"), 2**63, 1e300,
]  # fmt: skip


class Drawn:
    """One endpoint, and what can be asked of it."""

    def __init__(self, endpoint: Endpoint, asked: Any, forms: Sequence[dict[str, Any]]) -> None:
        self.endpoint = endpoint
        self.operation = asked
        self.forms = forms
        self.documented = {param.name: endpoint.by_name[param.wire] for param in asked.params}

    @cached_property
    def lists(self) -> list[Param]:
        """Its parameters that hold others."""
        return [param for param in self.operation.params if _parts(param)]

    @cached_property
    def _literals(self) -> Literals:
        found: Literals = {}
        for rule in self.endpoint.constraints:
            for subject, operand in _compared(rule.when):
                found.setdefault((rule.scope, subject), []).extend(operand)
            if rule.kind == "value_if":
                found.setdefault((rule.scope, rule.params[0]), []).extend(rule.detail["in"])
        return found

    def draw(self, random: Random, *, nested: bool = False) -> Asked:
        """A request; with `nested` one whose lists and mappings are changed."""
        params = dict(random.choice(self.forms)) if random.random() < 0.9 else {}
        params |= {param.name: self._whole(param, random) for param in self.lists if nested or random.random() < 0.3}
        plain = [param for param in self.operation.params if param not in self.lists]
        for param in random.sample(plain, min(len(plain), random.choice([0, 0, 1] if nested else [0, 1, 1, 2, 2, 3]))):
            params[param.name] = self._value(param, self.documented[param.name], None, random)
        if random.random() < 0.2:
            self._bring_together(params, random)
        window = random.choice(WINDOWS) if self.operation.auth == "signed" and random.random() < 0.1 else None
        return Asked(self.operation, params, window, fills_in=random.random() < 0.5)

    @cached_property
    def _distances(self) -> list[int]:
        """How far apart two times may be, and other distances that could matter."""
        spans = [milliseconds(rule.detail["value"]) for rule in self.endpoint.constraints if rule.kind == "max_span"]
        return [0, 0, 1, -1, *(span + off for span in spans for off in (0, 1))]

    def _bring_together(self, params: dict[str, Any], random: Random) -> None:
        """Two numbers that are equal, or as far apart as a rule lets them be."""
        whole = [param.name for param in self.operation.params if param.kind in ("INT", "LONG")]
        if len(whole) > 1:
            one, other = random.sample(whole, 2)
            start = params.get(one)
            start = params[one] = start if type(start) is int else 1_700_000_000_000
            params[other] = start + random.choice(self._distances)

    def _value(self, param: Param, documented: Documented, scope: str | None, random: Random) -> Any:
        chance = random.random()
        if chance < 0.15:
            return None
        if chance < 0.2:
            return random.choice(FOREIGN)
        if _parts(param):
            return self._whole(param, random)
        near = values_for(param, documented, self._literals.get((scope, param.wire), []))
        return random.choice(near or FOREIGN)

    def _whole(self, param: Param, random: Random, documented: Documented | None = None) -> Any:
        """A mapping, or a list of mappings: of its samples, each of them changed or not."""
        documented = documented or self.documented[param.name]
        if param.kind == "OBJECT":
            return self._element(param, documented, None, self._good(param, documented), random)
        assert param.items is not None
        assert documented.items is not None
        good = self._good(param.items, documented.items)
        count = random.choice([0, 1, 1, 1, 2, 2, 3, *((param.max_length + off) for off in (0, 1) if param.max_length)])
        goods = [*(e for form in self.forms for e in form.get(param.name) or ()), good]
        elements = [
            self._element(param.items, documented.items, param.wire, random.choice(goods), random) for _ in range(count)
        ]
        return tuple(elements) if random.random() < 0.1 else elements

    def _good(self, param: Param, documented: Documented) -> dict[str, Any]:
        known = sample(documented)
        by_wire = {each.wire: each.name for each in param.fields}
        return {by_wire[wire]: value for wire, value in known.items()} if isinstance(known, dict) else {}

    def _element(self, param: Param, documented: Documented, scope: str | None, good: Any, random: Random) -> Any:
        """A mapping with some of its members changed, left out, or added."""
        if random.random() < 0.02:
            return random.choice(FOREIGN)
        changed = dict(good)
        inner = {each.name: each for each in documented.fields}
        for member in random.sample(param.fields, min(len(param.fields), random.choice([0, 0, 0, 1, 1, 2]))):
            if random.random() < 0.2:
                changed.pop(member.name, None)
            else:
                changed[member.name] = self._value_of_member(member, inner[member.wire], scope, random)
        if random.random() < 0.02:
            changed["no_such_member"] = "x"
        return changed

    def _value_of_member(self, member: Param, documented: Documented, scope: str | None, random: Random) -> Any:
        if _parts(member) and random.random() < 0.7:
            return self._whole(member, random, documented)
        return self._value(member, documented, scope, random) if not _parts(member) else random.choice(FOREIGN)


def _parts(param: Param) -> bool:
    """Whether a parameter is a mapping whose members are documented, or a list of such."""
    return bool(param.fields or (param.items and param.items.fields))


def _compared(when: When | None) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """What a condition compares parameters with."""
    if when is not None and when.kind in ("all", "any"):
        for part in when.operand:
            yield from _compared(part)
    elif when is not None and when.kind in ("in", "not_in"):
        yield when.subject, when.operand


def forms_of(endpoint: Endpoint) -> list[dict[str, Any]]:
    """Requests that the exchange takes, or refuses for one broken rule, as the contract cases have them."""
    if endpoint.product == toy.PRODUCT.name:
        return [{param.python_name: sample(param) for param in endpoint.params if param.mandatory}]
    file = ROOT / "generated" / "tests" / endpoint.product / "contract" / f"{endpoint.transport}_{endpoint.name}.json"
    case = json.loads(file.read_text("utf-8"))
    taken = [_read(arguments) for arguments, *_ in case["forms"]] or [{}]
    return taken * 3 + [_read(arguments) for arguments, *_ in case["violations"]]


def _read(written: Any) -> Any:
    """Arguments as a caller has them, from JSON."""
    if isinstance(written, dict):
        if written.keys() == {"$decimal"}:
            return Decimal(written["$decimal"])
        return {key: _read(value) for key, value in written.items()}
    return [_read(item) for item in written] if isinstance(written, list) else written
