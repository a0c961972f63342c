"""The written form of a spec, as pydantic models: what a file may hold, and its JSON Schema for editors.

Only the shape is decided here. What a shape means is decided in `model`, whether it makes sense in `check`.
The descriptions below are the format's reference: editors show them, `docs/spec-format.md` lists them.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    JsonValue,
    StringConstraints,
    Tag,
    model_validator,
)

Text = Annotated[str, StringConstraints(min_length=1, max_length=4000, pattern=r"^[^\x00-\x08\x0b-\x1f\x7f\u2028\u2029]*$")]
Line = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=r"^[^\x00-\x1f\x7f\x85\u2028\u2029]+$")]
Wire = Annotated[str, StringConstraints(max_length=80, pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.\-]*$")]
PythonName = Annotated[str, StringConstraints(max_length=80)]
EndpointId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+/(rest|ws|stream|event)/[a-z0-9_]+$")]
Page = Annotated[str, StringConstraints(max_length=300, pattern=r"^[A-Za-z0-9_.\-]+(/[A-Za-z0-9_.\-]+)*(#[A-Za-z0-9_.\-]+)?$")]
Date = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Url = Annotated[str, StringConstraints(max_length=200, pattern=r"^(https?|wss?)://[A-Za-z0-9.\-]+(:\d+)?(/[A-Za-z0-9_.\-/]*)?$")]
Range = Annotated[str, StringConstraints(pattern=r"^[\[(]-?\d*(\.\d+)?, ?-?\d*(\.\d+)?[\])]$")]
Span = Annotated[str, StringConstraints(pattern=r"^[1-9]\d*(ms|s|m|h|d|w|mo|y)$")]
Header = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9\-]{1,60}$")]
Literal_ = str | int | float | bool
Names = Annotated[list[Wire], Field(min_length=1)]
Names2 = Annotated[list[Wire], Field(min_length=2)]
Lang = Literal["en", "zh"]

ParamType = Literal["INT", "LONG", "DECIMAL", "STRING", "ENUM", "BOOLEAN", "ARRAY", "OBJECT"]
Counter = Literal["ip", "uid", "orders", "order_10s", "order_1m", "unfilled_orders", "raw_requests", "shared"]


class Written(BaseModel):
    """A mapping of the format: unknown keys are findings, values are taken as written."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


# --- conditions -------------------------------------------------------------------------------------------------


class When(Written):
    """A condition on the request: one of the forms below (`all` and `any` combine them)."""

    param: Wire | None = Field(None, description="The parameter that `in`, `not_in`, `in_range` or `equals_param` looks at.")
    in_: list[Literal_] | None = Field(None, alias="in", description="It is sent with one of these values.")
    not_in: list[Literal_] | None = Field(None, description="It is not sent with one of these values.")
    in_range: Range | None = Field(None, description="Its value lies in this interval, such as `[1,100)` or `(1000,]`.")
    equals_param: Wire | None = Field(None, description="Its value is that of this parameter.")
    present: Wire | None = Field(None, description="This parameter is sent.")
    absent: Wire | None = Field(None, description="This parameter is not sent.")
    count_of: Wire | None = Field(None, description="The list whose length lies in `range`.")
    range: Range | None = Field(None, description="The interval for `count_of`.")
    all: list[When] | None = Field(None, min_length=1, description="Each of these holds.")
    any: list[When] | None = Field(None, min_length=1, description="One of these holds.")
    state: Wire | None = Field(
        None, description="State outside the request (`account.position_mode`, `key.owner`): recorded, never enforced."
    )

    @model_validator(mode="after")
    def _one_form(self) -> When:
        given = frozenset(self.model_dump(by_alias=True, exclude_none=True))
        if given not in WHEN_FORMS:
            forms = "; ".join(sorted(" + ".join(sorted(form)) for form in WHEN_FORMS))
            raise ValueError(f"a condition is one of: {forms}")
        return self


#: The keys that make a condition, one set for each form.
WHEN_FORMS = frozenset(
    frozenset(form.split())
    for form in (
        "param in", "param not_in", "param in_range", "param equals_param", "present", "absent",
        "count_of range", "state in", "state not_in", "all", "any",
    )
)  # fmt: skip


# --- parameters -------------------------------------------------------------------------------------------------


class Param(Written):
    """One parameter, under its name on the wire."""

    type: ParamType = Field(description="Normalised type; the page's own word goes to `documented_type` if it differs.")
    mandatory: bool = Field(False, description="The Mandatory column says YES.")
    default: Literal_ | list[Literal_] | None = Field(None, description="Value that the exchange assumes, if it is a literal.")
    default_from: Line | None = Field(None, description="What the default is taken from, if no literal: `server_time`, `startTime+7d`.")
    enum: list[Literal_] | Wire | None = Field(None, description="Allowed values, or the name of one of the product's enums.")
    min: int | float | None = Field(None, description="Smallest allowed value.")
    max: int | float | None = Field(None, description="Largest allowed value.")
    min_length: int | None = Field(None, ge=0, description="Fewest characters.")
    max_length: int | None = Field(None, ge=0, description="Most characters.")
    pattern: Line | None = Field(None, description="Regular expression that the whole value must match.")
    min_items: int | None = Field(None, ge=0, description="Fewest elements of an ARRAY.")
    max_items: int | None = Field(None, ge=0, description="Most elements of an ARRAY.")
    unit: Literal["ms", "us", "s", "m", "h", "d", "percent"] | None = Field(None, description="Unit of a number.")
    encoding: Literal["json", "comma", "indexed", "repeated"] | None = Field(
        None, description="How an ARRAY or OBJECT is written into a query string; `json` if absent. WebSocket API: always JSON."
    )
    items: Param | None = Field(None, description="The element of an ARRAY.")
    fields: dict[Wire, Param] | None = Field(None, description="The fields of an OBJECT (of a batch element).")
    unique: bool = Field(False, description="The value must not be in use already (client order ids).")
    documented_type: Line | None = Field(None, description="The Type column, where `type` is not the same word.")
    documented_mandatory: Line | None = Field(None, description="The Mandatory column, where it is neither YES nor NO.")
    python_name: PythonName | None = Field(None, description="Python name, where the derived one collides or is none.")
    deprecated: bool | Date = Field(False, description="Deprecated, or the day from which it is gone.")
    description: Text | None = Field(None, description="Prose; only in a catalogue of your own (`--with-prose`).")


# --- constraints ------------------------------------------------------------------------------------------------


class Evidence(Written):
    """Where on the page a constraint was read."""

    lang: Lang
    line: int = Field(ge=1)
    where: Literal["note", "cell", "mandatory_column", "merged_cell", "type_table", "combinations_list"]


class _Constraint(Written):
    scope: Wire | None = Field(None, description="An ARRAY parameter: the constraint holds inside each of its elements.")
    evidence: list[Evidence] | None = Field(None, description="Where it was read.")


class _Conditional(_Constraint):
    when: When | None = Field(None, description="It holds only under this condition.")


class AnyOf(_Conditional):
    """At least one of the parameters is sent."""

    any_of: Names2
    prevails: Wire | None = Field(None, description="This one counts if several are sent.")
    verify: bool = Field(False, description="If several are sent they must name the same thing, or the request is refused.")


class ExactlyOne(_Conditional):
    """One of the parameters is sent, and no other of them."""

    exactly_one: Names2


class AtMostOne(_Conditional):
    """No two of the parameters are sent together."""

    at_most_one: Names2


class Conflicts(_Conditional):
    """No parameter of one group is sent with any of another."""

    conflicts: Annotated[list[Names], Field(min_length=2)]


class Combinations(_Conditional):
    """Of the parameters named, exactly one of these sets is sent."""

    combinations: Annotated[list[list[Wire]], Field(min_length=2)]


class AllOrNone(_Conditional):
    """The parameters are sent together or not at all."""

    all_or_none: Names2


class RequiredIfBody(Written):
    when: When
    params: Names | None = None
    any_of: Names2 | None = None


class RequiredIf(_Constraint):
    """Under a condition, parameters become mandatory (`params`: all; `any_of`: at least one)."""

    required_if: RequiredIfBody


class RequiresBody(Written):
    param: Wire
    needs: Names


class Requires(_Constraint):
    """A parameter is sent only together with others."""

    requires: RequiresBody


class ParamsWhen(Written):
    when: When
    params: Names


class OptionalIf(_Constraint):
    """Parameters that are mandatory otherwise may be left out under a condition."""

    optional_if: ParamsWhen


class AllowedIf(_Constraint):
    """Parameters may be sent only under a condition."""

    allowed_if: ParamsWhen


class ForbiddenIf(_Constraint):
    """Parameters must not be sent under a condition."""

    forbidden_if: ParamsWhen


class ValueIfBody(Written):
    when: When
    param: Wire
    in_: list[Literal_] = Field(alias="in", min_length=1)


class ValueIf(_Constraint):
    """Under a condition, a parameter, if it is sent, has one of these values."""

    value_if: ValueIfBody


class ModeBody(Written):
    when: When
    requires: list[Wire] = []
    forbids: list[Wire] = []


class Mode(_Constraint):
    """What an account's mode demands: recorded, not enforced."""

    mode: ModeBody


class Caller(_Constraint):
    """What the key's owner or the session demands: recorded, not enforced."""

    caller: ModeBody


class MaxSpanBody(Written):
    from_: Wire = Field(alias="from")
    to: Wire
    value: Span
    when: When | None = None


class MaxSpan(_Constraint):
    """Two times lie at most so far apart."""

    max_span: MaxSpanBody


class MaxAgeBody(Written):
    param: Wire
    value: Span


class MaxAge(_Constraint):
    """A time lies at most so far back: recorded, not enforced."""

    max_age: MaxAgeBody


class OrderBody(Written):
    before: Wire
    after: Wire


class Order(_Constraint):
    """One time (or number) is not above another."""

    order: OrderBody


class DefaultIfAbsentBody(Written):
    params: Names
    value: Line


class DefaultIfAbsent(_Constraint):
    """What the exchange assumes when none of the parameters is sent (`recent 7d`): recorded."""

    default_if_absent: DefaultIfAbsentBody


class PrecedenceBody(Written):
    param: Wire
    over: Names


class Precedence(_Constraint):
    """Of parameters that may be sent together, the exchange ignores the others: recorded."""

    precedence: PrecedenceBody


CONSTRAINTS: dict[str, type[_Constraint]] = {
    "any_of": AnyOf, "exactly_one": ExactlyOne, "at_most_one": AtMostOne, "conflicts": Conflicts,
    "combinations": Combinations, "all_or_none": AllOrNone, "required_if": RequiredIf, "requires": Requires,
    "optional_if": OptionalIf, "allowed_if": AllowedIf, "forbidden_if": ForbiddenIf, "value_if": ValueIf,
    "mode": Mode, "caller": Caller, "max_span": MaxSpan, "max_age": MaxAge, "order": Order,
    "default_if_absent": DefaultIfAbsent, "precedence": Precedence,
}  # fmt: skip


def constraint_kind(value: Any) -> str | None:
    """The one key that says what a written constraint is, or None."""
    if isinstance(value, _Constraint):
        return next(kind for kind, cls in CONSTRAINTS.items() if type(value) is cls)
    kinds = [key for key in value if key in CONSTRAINTS] if isinstance(value, dict) else []
    return kinds[0] if len(kinds) == 1 else None


Constraint = Annotated[
    Annotated[AnyOf, Tag("any_of")] | Annotated[ExactlyOne, Tag("exactly_one")]
    | Annotated[AtMostOne, Tag("at_most_one")] | Annotated[Conflicts, Tag("conflicts")]
    | Annotated[Combinations, Tag("combinations")] | Annotated[AllOrNone, Tag("all_or_none")]
    | Annotated[RequiredIf, Tag("required_if")] | Annotated[Requires, Tag("requires")]
    | Annotated[OptionalIf, Tag("optional_if")] | Annotated[AllowedIf, Tag("allowed_if")]
    | Annotated[ForbiddenIf, Tag("forbidden_if")] | Annotated[ValueIf, Tag("value_if")]
    | Annotated[Mode, Tag("mode")] | Annotated[Caller, Tag("caller")]
    | Annotated[MaxSpan, Tag("max_span")] | Annotated[MaxAge, Tag("max_age")]
    | Annotated[Order, Tag("order")] | Annotated[DefaultIfAbsent, Tag("default_if_absent")]
    | Annotated[Precedence, Tag("precedence")],
    Discriminator(constraint_kind),
]  # fmt: skip


# --- weight -----------------------------------------------------------------------------------------------------


class WeightCase(Written):
    when: When | None = Field(None, description="The case's condition; the last case may leave it out: it is the rest.")
    value: int = Field(ge=0)


class PerItem(Written):
    param: Wire = Field(description="The list parameter whose elements are counted.")
    value: int = Field(ge=0, description="Charge for each element.")
    cap: int | None = Field(None, ge=0, description="The charge never exceeds this.")


class Charge(Written):
    """One charge of a request against one counter."""

    counter: Counter
    unit_stated: bool = Field(True, description="False: the page prints a bare number.")
    header: Header | None = Field(None, description="The header that shows the counter, as printed on the page.")
    value: int | None = Field(None, ge=0)
    cases: list[WeightCase] | None = Field(None, min_length=1, description="The first case that matches counts.")
    per_item: PerItem | None = None
    on_success: int | None = Field(None, ge=0, description="The charge of a request that succeeds, where it differs.")

    @model_validator(mode="after")
    def _one_form(self) -> Charge:
        if [self.value is None, self.cases is None, self.per_item is None].count(False) != 1:
            raise ValueError("a charge has one of `value`, `cases` and `per_item`")
        return self


class RateLimit(Written):
    """A limit of this endpoint's own."""

    count: int = Field(ge=1)
    interval: Span
    scope: Literal["ip", "uid"] = "ip"
    shared_with: list[EndpointId | Line] = []
    rolling: bool = False


def _weight_form(value: Any) -> str:
    return {int: "number", list: "charges", type(None): "none"}.get(type(value), "counters")


Weight = Annotated[
    Annotated[Annotated[int, Field(ge=0)], Tag("number")]
    | Annotated[dict[Counter, Annotated[int, Field(ge=0)]], Tag("counters")]
    | Annotated[Annotated[list[Charge], Field(min_length=1)], Tag("charges")]
    | Annotated[None, Tag("none")],
    Discriminator(_weight_form),
]


# --- responses --------------------------------------------------------------------------------------------------

SchemaType = Literal["object", "array", "string", "integer", "number", "boolean", "null"]


class Schema(Written):
    """What an answer holds: JSON Schema, restricted to what documentation shows."""

    title: Wire | None = Field(None, description="Name of the Python class, where the derived one will not do.")
    type: SchemaType | list[SchemaType] | None = None
    properties: dict[Line, Schema] | None = None
    required: list[Line] | None = Field(None, description="Fields documented to be always there.")
    items: Schema | None = None
    prefix_items: list[Schema] | None = Field(None, alias="prefixItems", description="Positional array: each has a `title`.")
    additional_properties: Schema | None = Field(None, alias="additionalProperties", description="Map with keys that are data.")
    any_of: list[Schema] | None = Field(None, alias="anyOf", min_length=2, description="Alternatives.")
    when: When | None = Field(None, description="The field or alternative is there only under this condition.")
    values: list[Literal_] | None = Field(None, description="Documented values; others are to be expected.")
    unit: Line | None = None
    python_name: PythonName | None = None
    deprecated: bool | Date = False
    description: Text | None = Field(None, description="Prose; only in a catalogue of your own.")


class Repair(Written):
    line: int = Field(ge=1)
    what: Line


class Example(Written):
    """One documented example, as data."""

    name: Line | None = Field(None, description="What the page calls it: ACK, RESULT, hedge mode.")
    when: When | None = Field(None, description="The requests that are answered so.")
    status: int = Field(200, ge=100, le=599)
    repaired: list[Repair] | None = Field(None, description="What was mended to make the page's text JSON.")
    value: JsonValue


class Response(Written):
    json_schema: Schema | None = Field(None, alias="schema", description="What the examples show, and no more.")
    examples: list[Example] = []


class ErrorCode(Written):
    code: int
    name: Line | None = None
    msg: Line | None = Field(None, description="The message as the exchange sends it.")
    status: int | None = Field(None, ge=100, le=599, description="HTTP status, where the page states one.")


# --- the files --------------------------------------------------------------------------------------------------


class SourceRef(Written):
    """The page that was transcribed."""

    page: Page = Field(description="Path of the page below the documentation's root, with its anchor if it holds several endpoints.")
    updated: Date = Field(description="The day of the text that was read.")
    langs: list[Lang] = Field(["en", "zh"], description="The languages that were read.")


class Disagreement(Written):
    """The two languages state a fact differently."""

    fact: Line = Field(description="Path of the fact in this file: `params.price.mandatory`, `weight`.")
    en: JsonValue
    zh: JsonValue
    taken: Lang
    why: Line


class Unmodelled(Written):
    """A line of the endpoint's section that no rule of the reader understood."""

    lang: Lang
    line: int = Field(ge=1)
    kind: Literal["row", "note", "label", "code", "heading", "paragraph"]
    text: Text | None = Field(None, description="The line itself; only in a catalogue of your own.")


class Extends(Written):
    """Facts that the page takes from another endpoint by reference."""

    params: EndpointId | None = Field(None, description="Parameters and constraints of this one come first.")
    response: EndpointId | None = None


class Stream(Written):
    name: Line = Field(description="Stream name pattern; `<symbol>` is a placeholder and a parameter.")
    update_speed: list[Line] = Field([], description="`100ms`, `1s`, `real-time`.")


class EndpointFile(Written):
    """One endpoint. Names are the documentation's own; the file's name is the endpoint's name."""

    title: Line = Field(description="The page's heading, without its security tag.")
    request: Annotated[str, StringConstraints(pattern=r"^(GET|POST|PUT|DELETE) /[A-Za-z0-9_\-./]+$")] | None = Field(
        None, description="rest: method and path."
    )
    method: Wire | None = Field(None, description="ws: method name.")
    streams: list[Stream] | None = Field(None, min_length=1, description="stream: the name patterns of one payload.")
    event: Wire | None = Field(None, description="event: the value of the event-type field.")
    url_path: Line | None = Field(None, description="stream, event: the connection's path, where the page states one.")
    security: Wire = Field("NONE", description="The tag in the heading; the product says what it demands.")
    auth: Literal["none", "key", "signed"] | None = Field(None, description="What is really demanded, where the tag misleads.")
    weight: Weight = Field(None, description="A number (unit not stated), charges by counter, or null if the page states none.")
    rate_limits: list[RateLimit] = []
    params: dict[Wire, Param] = {}
    constraints: list[Constraint] = []
    errors: list[ErrorCode] = Field([], description="Error codes that this page documents.")
    response: Response = Response()
    extends: Extends = Extends()
    data_source: list[Line] = Field([], description="Matching Engine, Memory, Database, as the page names them.")
    permission: list[Line] = Field([], description="What the key must be allowed to do.")
    deprecated: bool | Date = Field(False, description="Deprecated, or the day from which it is gone.")
    python_name: PythonName | None = Field(None, description="Name of the client's method, where the file's name will not do.")
    source: SourceRef
    disagreements: list[Disagreement] = []
    unmodelled: list[Unmodelled] = []
    description: Text | None = Field(None, description="Prose; only in a catalogue of your own.")


class Limit(Written):
    """A budget of the product."""

    counter: Counter
    limit: int = Field(ge=1)
    interval: Span
    per: Literal["product", "endpoint"] = Field("product", description="One budget for all endpoints, or one for each.")
    paths: Line | None = Field(None, description="Prefix of the REST paths that it counts.")
    headers: list[Header] = Field([], description="Headers that show what is used.")


class Servers(Written):
    rest: dict[Wire, Url] = {}
    ws: dict[Wire, Url] = {}
    stream: dict[Wire, Url] = {}


class Signing(Written):
    keys: list[Literal["hmac", "rsa", "ed25519"]] = ["hmac", "rsa", "ed25519"]
    recv_window_default: int = Field(5000, ge=1)
    recv_window_max: int = Field(60000, ge=1)
    session_logon: bool = Field(False, description="The WebSocket API knows session.logon.")


class ProductFile(Written):
    """What all endpoints of a product share."""

    title: Line
    servers: Servers = Field(description="By transport, by environment (`production`, `testnet`, `demo`).")
    security: dict[Wire, Literal["none", "key", "signed"]] = Field(description="What each security tag demands.")
    signing: Signing = Signing()
    limits: list[Limit] = []
    errors: list[ErrorCode] = []
    enums: dict[Wire, list[Literal_]] = {}
    source: list[SourceRef] = []


def json_schema(kind: Literal["endpoint", "product"]) -> dict[str, Any]:
    """The JSON Schema that editors check a spec with."""
    model = EndpointFile if kind == "endpoint" else ProductFile
    schema = model.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
