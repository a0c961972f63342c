"""Rules about relations: what they name exists, fits its part, and says nothing that would deceive a trader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from generator.catalog.findings import Finding, Position, quoted
from generator.catalog.model import Catalogue, Endpoint, Param, Relation, Relations, Schema, walk_params
from generator.catalog.places import Places
from generator.catalog.yaml_source import Path

#: What the client names a new order by, if nobody else does: any text of 32 of these.
CLIENT_ID = "0123456789abcdef" * 2


def relations(catalogue: Catalogue, places: Places) -> Iterator[Finding]:
    """Every finding about the relations of every product."""
    # A folder without its product.yaml is a finding of its own.
    for related in (each for name, each in catalogue.relations.items() if name in catalogue.products):
        check = _Check(catalogue, related, places)
        yield from check.time()
        yield from check.times()
        yield from check.session()
        yield from check.changes()
        yield from check.orders()


class _Check:
    """The relations of one product."""

    def __init__(self, catalogue: Catalogue, related: Relations, places: Places) -> None:
        self._catalogue = catalogue
        self._related = related
        self._places = places

    # --- time and session ---------------------------------------------------------------------------------------

    def time(self) -> Iterator[Finding]:
        """The time is told to everybody, by the host that judges the timestamps."""
        for transport, reference in self._related.time.items():
            path: Path = ("time", transport)
            told, findings = self._endpoint(reference, path)
            yield from findings
            if told is None:
                continue
            if told.transport != transport or told.auth != "none" or "serverTime" not in fields(told.schema):
                message = f"{told.spec} does not tell everybody a `serverTime` over `{transport}`; name one that does"
                yield self._finding(path, "relation-endpoint", message)
            own, other = (self._host(name, transport) for name in (self._related.product, told.product))
            if own != other:
                message = (
                    f"{told.spec} is served by {other}, and {self._related.product} by {own}; name one of that host"
                )
                yield self._finding(path, "relation-endpoint", message)

    def _host(self, product: str, transport: str) -> str | None:
        known = self._catalogue.products.get(product)
        url = known.servers.get(transport, {}).get("production") if known else None
        return urlsplit(url).hostname if url else None

    def times(self) -> Iterator[Finding]:
        """A point in time is a LONG, and a unit that its page states is the one that is said here."""
        own = self._catalogue.of(self._related.product, "rest", "ws")
        found = [param for endpoint in own for param in walk_params(endpoint.params) if param.is_time]
        for name, unit in self._related.times.items():
            params = [param for param in found if param.name == name]
            index = [other for other, same in self._related.times.items() if same == unit].index(name)
            path: Path = ("times", unit, index)
            if not params:
                message = f"no endpoint has a LONG parameter {quoted(name)}; drop it, or write the name as it is sent"
                yield self._finding(path, "unknown-parameter", message)
            for other in sorted({str(param.unit) for param in params} - {unit}):
                message = f"{quoted(name)} counts in `{other}` where a page states it; say that unit"
                yield self._finding(path, "bad-value", message)

    def session(self) -> Iterator[Finding]:
        """A session is the WebSocket API's; whoever logs on has signed."""
        for part, reference in self._related.session.items():
            path: Path = ("session", part)
            method, findings = self._endpoint(reference, path)
            yield from findings
            if method and (method.transport != "ws" or (part == "logon" and method.auth != "signed")):
                what = "a signed method" if part == "logon" else "a method"
                yield self._finding(path, "relation-endpoint", f"{method.spec} is not {what} of the WebSocket API")

    def changes(self) -> Iterator[Finding]:
        """An exception is one."""
        for index, reference in enumerate(self._related.changes):
            path: Path = ("changes", index)
            endpoint, findings = self._endpoint(reference, path)
            yield from findings
            if endpoint and not endpoint.looks_read:
                yield self._finding(path, "relation-endpoint", f"{endpoint.spec} does not look like a read; drop it")

    # --- orders -------------------------------------------------------------------------------------------------

    def orders(self) -> Iterator[Finding]:
        """Every kind of orders, and every request."""
        seen: dict[str, str] = {}
        kinds: set[str] = set()
        for each in self._related.orders:
            path: Path = ("orders", each.kind, "requests", each.request.split("/", 1)[1])
            if each.kind not in kinds:
                kinds.add(each.kind)
                yield from self._states(each, ("orders", each.kind))
            request, findings = self._endpoint(each.request, path, key=True)
            yield from findings
            first = seen.setdefault(each.request, each.kind)
            if first != each.kind:
                message = f"{each.request} stands below `{first}` already; keep one"
                yield self._finding(path, "relation-endpoint", message, key=True)
            if request is not None:
                yield from self._request(each, request, path)

    def _states(self, each: Relation, path: Path) -> Iterator[Finding]:
        """A canceled order stays so, and every state is one that the product lists."""
        for state in each.canceled:
            if state not in each.final:
                message = f"{quoted(state)} is no state of `final`; an order that is canceled stays so"
                yield Finding(self._of((*path, "canceled"), state), "relation-state", message)
        for state in each.unclear:
            if state in each.canceled:
                message = f"{quoted(state)} is a state of `canceled`, to which nothing but a cancel leads; keep one"
                yield Finding(self._of((*path, "unclear"), state), "relation-state", message)
        if each.states is None:
            return
        enum = self._catalogue.products[self._related.product].enums.get(each.states)
        if enum is None:
            message = f"enum {quoted(each.states)} is not in {self._related.product}/product.yaml; add it, or name none"
            yield self._finding((*path, "states"), "unknown-enum", message)
            return
        named = {key: getattr(each, key) for key in ("canceled", "final", "unclear", "accepted")}
        for key, state in ((key, state) for key, states in named.items() for state in states):
            if state not in enum:
                message = f"{quoted(state)} is not in the product's enum `{each.states}`"
                yield Finding(self._of((*path, key), state), "relation-state", message)

    def _request(self, each: Relation, request: Endpoint, path: Path) -> Iterator[Finding]:
        if self._catalogue.reads(request):
            yield self._finding(path, "relation-endpoint", f"{request.spec} only reads; it has no effect", key=True)
        if each.client_id is not None:
            yield from self._client_id(each, each.client_id, request, (*path, "client_id"))
        if each.query is None:
            for key, said in (("match", each.match), ("absent", each.absent), ("replaces", each.replaces)):
                if said:
                    message = f"`{key}` belongs to a `query`; name it, or drop `{key}`"
                    yield self._finding((*path, key), "relation-match", message, key=True)
            return
        query, findings = self._endpoint(each.query, (*path, "query"))
        yield from findings
        if query is not None:
            yield from self._query(each, query, path)
            yield from self._match(each, request, query, path)

    def _client_id(self, each: Relation, name: str, request: Endpoint, path: Path) -> Iterator[Finding]:
        """It names a new order, and takes what the client makes up."""
        if each.effect != "new":
            yield self._finding(path, "relation-match", "only a new order gets a `client_id`; drop it")
        param = client_id_of(request, name)
        if param is None:
            message = f"{request.spec} has no parameter {quoted(name)}"
            yield self._finding(path, "unknown-parameter", message)
        elif not takes_client_id(param):
            message = f"{quoted(name)} does not take 32 hexadecimal digits, which is what the client sends; drop it"
            yield self._finding(path, "client-id", message)

    def _query(self, each: Relation, query: Endpoint, path: Path) -> Iterator[Finding]:
        """It reads, shows a state, and refuses with documented codes."""
        if not self._catalogue.reads(query):
            message = f"{query.spec} is no read; a query changes nothing"
            yield self._finding((*path, "query"), "relation-endpoint", message)
        if each.status is None:
            message = f"`status` is missing in `{each.kind}`; name the field of the answer that holds the state"
            yield self._finding(("orders", each.kind), "missing-key", message, key=True)
        elif each.status not in fields(query.schema):
            message = f"the answer of {query.spec} has no field {quoted(each.status)}"
            yield self._finding((*path, "query"), "unknown-field", message)
        product = self._catalogue.products[query.product]
        known = {error.code for error in (*product.errors, *query.errors)}
        for index, code in enumerate(each.absent):
            if code not in known:
                message = f"neither {query.spec} nor its product documents the error {code}"
                yield self._finding((*path, "absent", index), "unknown-error", message)

    def _match(self, each: Relation, request: Endpoint, query: Endpoint, path: Path) -> Iterator[Finding]:
        """The query gets all that it demands, and asks for the very order that the request was about."""
        yield from self._filled(each.match, request, query, (*path, "match"))
        if each.replaces:
            yield from self._filled(each.replaces, request, query, (*path, "replaces"))
            if each.effect != "new":
                message = "only a new order replaces another; drop `replaces`"
                yield self._finding((*path, "replaces"), "relation-match", message, key=True)
        given = dict(each.match)
        if each.effect == "new" and each.client_id not in given.values():
            message = "a new order is found by its `client_id` alone; name it here, too"
            yield self._finding((*path, "match"), "relation-match", message)

    def _filled(
        self, match: tuple[tuple[str, str], ...], request: Endpoint, query: Endpoint, path: Path
    ) -> Iterator[Finding]:
        """Both have these parameters, and whatever the query demands is there."""
        always: set[str] = set()
        for asked, sent in match:
            sent_by = sent_param(request, sent)
            if asked not in {param.name for param in query.arguments}:
                message = f"{query.spec} has no parameter {quoted(asked)}"
                yield self._finding((*path, asked), "unknown-parameter", message, key=True)
            if sent_by is None:
                message = f"{request.spec} has no parameter {quoted(sent)}"
                yield self._finding((*path, asked), "unknown-parameter", message)
            elif sent_by.mandatory:
                always.add(asked)
        for param in query.arguments:
            if param.mandatory and param.name not in always:
                message = f"{query.spec} demands {quoted(param.name)}, and nothing that is always sent fills it"
                yield self._finding(path, "relation-match", message)
        for rule in query.constraints:
            needed = rule.kind in ("any_of", "exactly_one") and rule.when is None and not rule.scope
            if needed and not dict(match).keys() & set(rule.params):
                message = f"{query.spec} demands one of {', '.join(map(quoted, rule.params))}; fill it"
                yield self._finding(path, "relation-match", message)

    # --- places -------------------------------------------------------------------------------------------------

    def _endpoint(self, reference: str, path: Path, *, key: bool = False) -> tuple[Endpoint | None, list[Finding]]:
        found = self._catalogue.by_id.get(reference)
        if found is not None:
            return found, []
        message = f"{quoted(reference)} does not exist; name one that does"
        return None, [self._finding(path, "unknown-endpoint", message, key=key)]

    def _finding(self, path: Path, rule: str, message: str, *, key: bool = False) -> Finding:
        return Finding(self._places.at(self._related.at, path, key=key), rule, message)

    def _of(self, path: Path, value: str) -> Position:
        return self._places.of(self._places.at(self._related.at, path), value)


def client_id_of(endpoint: Endpoint, name: str) -> Param | None:
    """The parameter that a `client_id` names: `newClientOrderId`, or `batchOrders[].newClientOrderId` in a batch."""
    outer, _, inner = name.partition("[].")
    param = endpoint.by_name.get(outer)
    if not inner or param is None:
        return param
    return next((each for each in (param.items.fields if param.items else ()) if each.name == inner), None)


def sent_param(endpoint: Endpoint, path: str) -> Param | None:
    """What a `match` names: an argument of the method, `orders[].symbol` in a batch, or `orderIds[]` of a list."""
    outer, marks, inner = path.partition("[]")
    param = next((each for each in endpoint.arguments if each.name == outer), None)
    if param is None or not marks:
        return param
    items = param.items if param.type == "ARRAY" else None
    if items is None or not inner:
        return items if items is not None and not items.fields else None
    return next((each for each in items.fields if each.name == inner.removeprefix(".")), None)


def takes_client_id(param: Param) -> bool:
    """Whether a parameter takes what the client makes up."""
    fits = (param.min_length or 0) <= len(CLIENT_ID) <= (param.max_length or len(CLIENT_ID))
    matches = param.pattern is None or re.fullmatch(param.pattern, CLIENT_ID) is not None
    return param.type == "STRING" and not param.enum and fits and matches


def fields(schema: Schema | None) -> set[str]:
    """The fields of an answer that is an object, in all its alternatives."""
    if schema is None:
        return set()
    alternatives: Iterable[Schema] = schema.any_of
    return {name for name, _ in schema.properties}.union(*(fields(part) for part in alternatives))
