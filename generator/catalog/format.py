"""The written form of a spec, as pydantic models: what a file may hold, and its JSON Schema for editors.

Only the shape is decided here. What a shape means is decided in `model`, whether it makes sense in `check`.
The descriptions below are the format's reference: editors show them, `docs/spec-format.md` explains them.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    JsonValue,
    StringConstraints,
    Tag,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

# --- what a value may look like -----------------------------------------------------------------------------------
#
# Patterns are read by two engines, pydantic's and an editor's: no look-ahead, no `\d` (which is not ASCII to both).

#: Characters that break a line, drive a terminal or turn the reading direction: never in a text of one line.
_UNPRINTABLE = r"\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff"

Line = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=rf"^[^{_UNPRINTABLE}]+$")]
Text = Annotated[str, StringConstraints(min_length=1, max_length=4000, pattern=rf"^([^{_UNPRINTABLE}]|\n|\t)+$")]
Wire = Annotated[str, StringConstraints(max_length=80, pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.\-]*$")]
#: A method may carry a version in front: `v2/account.status`.
Method = Annotated[str, StringConstraints(max_length=80, pattern=r"^[A-Za-z0-9_]+(/[A-Za-z0-9_]+)?[A-Za-z0-9_.\-]*$")]
PythonName = Annotated[str, StringConstraints(max_length=80, pattern=r"^[a-z][a-z0-9_]*$")]
EndpointId = Annotated[
    str, StringConstraints(max_length=200, pattern=r"^[a-z][a-z0-9_]*/(rest|ws|stream|event)/[a-z][a-z0-9_]*$")
]
#: An endpoint of the product whose file it is, and one that may be another product's.
OwnEndpoint = Annotated[str, StringConstraints(max_length=200, pattern=r"^(rest|ws)/[a-z][a-z0-9_]*$")]
EndpointRef = Annotated[
    str, StringConstraints(max_length=200, pattern=r"^([a-z][a-z0-9_]*/)?(rest|ws)/[a-z][a-z0-9_]*$")
]
#: A parameter, or a field of the elements of a batch; and these, or the elements of a list themselves.
ParamPath = Annotated[
    str,
    StringConstraints(max_length=170, pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.\-]*(\[\]\.[A-Za-z0-9_][A-Za-z0-9_.\-]*)?$"),
]
SentPath = Annotated[
    str,
    StringConstraints(
        max_length=170, pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.\-]*(\[\](\.[A-Za-z0-9_][A-Za-z0-9_.\-]*)?)?$"
    ),
]
Page = Annotated[
    str,
    StringConstraints(
        max_length=300,
        pattern=r"^[A-Za-z0-9_\-][A-Za-z0-9_.\-]*(/[A-Za-z0-9_\-][A-Za-z0-9_.\-]*)*(#[A-Za-z0-9_.%\-]+)?$",
    ),
]
Request = Annotated[
    str,
    StringConstraints(max_length=200, pattern=r"^(GET|POST|PUT|DELETE) (/[A-Za-z0-9_\-][A-Za-z0-9_.\-]*)+$"),
]
_HOST = r"[A-Za-z0-9][A-Za-z0-9.\-]*(:[0-9]{1,5})?(/[A-Za-z0-9_\-][A-Za-z0-9_.\-]*)*$"
HttpUrl = Annotated[str, StringConstraints(max_length=200, pattern=rf"^https?://{_HOST}")]
SocketUrl = Annotated[str, StringConstraints(max_length=200, pattern=rf"^wss?://{_HOST}")]
_NUMBER = r"(-?[0-9]{1,20}(\.[0-9]{1,20})?)?"
Range = Annotated[str, StringConstraints(pattern=rf"^[\[(]{_NUMBER}, ?{_NUMBER}[\])]$")]
Span = Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,8}(ms|s|m|h|d|w|mo|y)$")]
Header = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9\-]{1,60}$")]
Lang = Literal["en", "zh"]


def _day(text: str) -> str:
    try:
        date.fromisoformat(text)
    except ValueError:
        raise PydanticCustomError("said", "{said}", {"said": f"`{text}` is no day of the calendar"}) from None
    return text


def _day_or_month(text: str) -> str:
    _day(text if len(text) > 7 else f"{text}-01")
    return text


def _expression(text: str) -> str:
    try:
        re.compile(text)
    except (re.error, OverflowError, RecursionError) as error:
        said = f"`{text}` is no regular expression: {error}"
        raise PydanticCustomError("said", "{said}", {"said": said}) from None
    return text


Date = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), AfterValidator(_day)]
#: A text that says its month alone is of that month; nobody invents the day.
DayOrMonth = Annotated[
    str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"), AfterValidator(_day_or_month)
]
Expression = Annotated[Line, AfterValidator(_expression)]
Scalar = Annotated[str, StringConstraints(max_length=300, pattern=rf"^[^{_UNPRINTABLE}]*$")] | int | float | bool
Values = Annotated[list[Scalar], Field(min_length=1, max_length=2000)]
Names = Annotated[list[Wire], Field(min_length=1, max_length=100)]
Names2 = Annotated[list[Wire], Field(min_length=2, max_length=100)]
Count = Annotated[int, Field(ge=0, lt=2**63)]
#: An example is any JSON; its schema says no more than that, so that an editor does not nag.
AnyJson = Annotated[JsonValue, WithJsonSchema({})]

ParamType = Literal["INT", "LONG", "DECIMAL", "STRING", "ENUM", "BOOLEAN", "ARRAY", "OBJECT"]
Counter = Literal["ip", "uid", "orders", "order_10s", "order_1m", "unfilled_orders", "raw_requests", "shared"]


class Written(BaseModel):
    """A mapping of the format: unknown keys are findings, values are taken as written."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    @property
    def given(self) -> frozenset[str]:
        """The keys that were written, under their names in the file."""
        fields = type(self).model_fields
        return frozenset(
            fields[name].alias or name for name in self.model_fields_set if getattr(self, name) is not None
        )


def _refuse(said: str, key: str | None = None) -> PydanticCustomError:
    """An error in the words of a finding, at a key of the mapping that is being validated."""
    return PydanticCustomError("said", "{said}", {"said": said, "key": key or ""})


# --- conditions -------------------------------------------------------------------------------------------------

#: The keys that make a condition, one set for each form.
WHEN_FORMS = (
    "param + in", "param + not_in", "param + in_range", "param + equals_param", "present", "absent",
    "count_of + range", "state + in", "state + not_in", "all", "any",
)  # fmt: skip
_WHEN_FORMS = frozenset(frozenset(form.split(" + ")) for form in WHEN_FORMS)


class When(Written):
    """A condition on the request: one of the forms below (`all` and `any` combine them)."""

    param: Wire | None = Field(
        None, description="The parameter that `in`, `not_in`, `in_range` or `equals_param` looks at."
    )
    in_: Values | None = Field(None, alias="in", description="It is sent with one of these values.")
    not_in: Values | None = Field(None, description="It is not sent with one of these values.")
    in_range: Range | None = Field(None, description="Its value lies in this interval: `[1,100)`, `(1000,]`.")
    equals_param: Wire | None = Field(None, description="Its value is that of this parameter.")
    present: Wire | None = Field(None, description="This parameter is sent.")
    absent: Wire | None = Field(None, description="This parameter is not sent.")
    count_of: Wire | None = Field(None, description="The list whose length lies in `range`.")
    range: Range | None = Field(None, description="The interval for `count_of`.")
    all: list[When] | None = Field(None, min_length=1, max_length=50, description="Each of these holds.")
    any: list[When] | None = Field(None, min_length=1, max_length=50, description="One of these holds.")
    state: Wire | None = Field(
        None, description="State outside the request (`account.position_mode`, `key.owner`): recorded, never enforced."
    )

    @model_validator(mode="after")
    def _one_form(self) -> When:
        if self.given not in _WHEN_FORMS:
            raise _refuse(f"a condition has one of these sets of keys: {'; '.join(WHEN_FORMS)}")
        return self


# --- deprecation ------------------------------------------------------------------------------------------------


class Deprecation(Written):
    """What is announced of something that goes."""

    day: Date | None = Field(None, description="Gone, or no longer to be used, from this day on.")
    page: Page | None = Field(None, description="Where it was announced, if not on the page of `source`.")
    line: int | None = Field(None, ge=1, description="The line of that page's file.")
    instead: Line | None = Field(
        None, description="What replaces it: `POST /fapi/v1/algoOrder`, `order.place`, a parameter, a field."
    )

    @model_validator(mode="after")
    def _says_something(self) -> Deprecation:
        if not self.given:
            raise _refuse("write `true`, a day, or a mapping with one of `day`, `page`, `line` and `instead`")
        return self


Deprecated = bool | Date | Deprecation
_DEPRECATED = "Deprecated, the day from which it is gone, or all that is announced."


# --- parameters -------------------------------------------------------------------------------------------------

#: Keys that only some types have.
_NUMERIC = frozenset({"INT", "LONG", "DECIMAL"})
_LISTED = frozenset({"ARRAY"})
TYPES_OF_KEY = {
    "min": _NUMERIC, "max": _NUMERIC, "items": _LISTED, "min_items": _LISTED, "max_items": _LISTED,
    "min_length": frozenset({"STRING", "ENUM"}), "max_length": frozenset({"STRING", "ENUM"}),
    "pattern": frozenset({"STRING", "ENUM", "DECIMAL"}), "encoding": frozenset({"ARRAY", "OBJECT"}),
    "fields": frozenset({"OBJECT"}), "enum": _NUMERIC | {"STRING", "ENUM"},
}  # fmt: skip


class Param(Written):
    """One parameter, under its name on the wire."""

    type: ParamType = Field(description="Normalised type; the page's own word goes to `documented_type` if it differs.")
    mandatory: bool = Field(False, description="The Mandatory column says YES.")
    default: Scalar | list[Scalar] | None = Field(
        None, description="Value that the exchange assumes, if it is a literal."
    )
    default_from: Line | None = Field(
        None, description="What the default is taken from, if no literal: `server_time`, `startTime+7d`, `generated`."
    )
    enum: Values | Wire | None = Field(None, description="Allowed values, or the name of one of the product's `enums`.")
    min: int | float | None = Field(None, description="Smallest allowed value.")
    max: int | float | None = Field(None, description="Largest allowed value.")
    min_length: Count | None = Field(None, description="Fewest characters.")
    max_length: Count | None = Field(None, description="Most characters.")
    pattern: Expression | None = Field(None, description="Regular expression that the whole value must match.")
    min_items: Count | None = Field(None, description="Fewest elements of an ARRAY.")
    max_items: Count | None = Field(None, description="Most elements of an ARRAY.")
    unit: Literal["ms", "us", "s", "m", "h", "d", "percent"] | None = Field(None, description="Unit of a number.")
    encoding: Literal["json", "comma", "indexed", "repeated"] | None = Field(
        None, description="How an ARRAY or OBJECT is written into a query string; `json` if absent (WebSocket: JSON)."
    )
    items: Param | None = Field(None, description="The element of an ARRAY.")
    fields: dict[Wire, Param] | None = Field(
        None, min_length=1, description="The fields of an OBJECT (of a batch element)."
    )
    unique: bool = Field(False, description="The value must not be in use already (client order ids).")
    documented_type: Line | None = Field(None, description="The Type column, where `type` is not the same word.")
    documented_mandatory: Line | None = Field(
        None, description="The Mandatory column, where it is neither YES nor NO, or a YES that yields."
    )
    python_name: PythonName | None = Field(None, description="Python name, where the derived one collides or is none.")
    deprecated: Deprecated = Field(False, description=_DEPRECATED)
    description: Text | None = Field(None, description="Prose; only in a catalogue of your own (`--with-prose`).")

    @model_validator(mode="after")
    def _keys_of_type(self) -> Param:
        odd = self.model_fields_set & TYPES_OF_KEY.keys()
        for key in sorted(key for key in odd if self.type not in TYPES_OF_KEY[key]):
            types = ", ".join(sorted(TYPES_OF_KEY[key]))
            raise _refuse(f"`{key}` does not belong to {self.type}; it goes with {types}", key)
        return self


# --- constraints ------------------------------------------------------------------------------------------------


class Evidence(Written):
    """Where on the page a constraint was read."""

    lang: Lang = Field(description="The half of the page.")
    line: int = Field(ge=1, description="The line of the page's file.")
    where: Literal["note", "cell", "mandatory_column", "merged_cell", "type_table", "combinations_list"] = Field(
        description="The kind of place."
    )


class _Constraint(Written):
    scope: Wire | None = Field(
        None, description="An ARRAY parameter: the constraint holds inside each of its elements."
    )
    evidence: list[Evidence] | None = Field(None, description="Where it was read.")


class _Conditional(_Constraint):
    when: When | None = Field(None, description="It holds only under this condition.")


class AnyOf(_Conditional):
    """At least one of the parameters is sent."""

    any_of: Names2
    prevails: Wire | None = Field(None, description="This one counts if several are sent.")
    verify: bool = Field(
        False, description="If several are sent they must name the same thing, or the request is refused."
    )


class ExactlyOne(_Conditional):
    """One of the parameters is sent, and no other of them."""

    exactly_one: Names2


class AtMostOne(_Conditional):
    """No two of the parameters are sent together."""

    at_most_one: Names2


class Conflicts(_Conditional):
    """No parameter of one group is sent with any of another."""

    conflicts: Annotated[list[Names], Field(min_length=2, max_length=50)]


class Combinations(_Conditional):
    """Of the parameters named, exactly one of these sets is sent (`[]`: none of them)."""

    combinations: Annotated[list[list[Wire]], Field(min_length=2, max_length=50)]


class AllOrNone(_Conditional):
    """The parameters are sent together or not at all."""

    all_or_none: Names2


class RequiredIfBody(Written):
    """What becomes mandatory, and when."""

    when: When = Field(description="The condition.")
    params: Names | None = Field(None, description="All of these become mandatory.")
    any_of: Names2 | None = Field(None, description="At least one of these becomes mandatory.")

    @model_validator(mode="after")
    def _names_something(self) -> RequiredIfBody:
        if not self.params and not self.any_of:
            raise _refuse("`params` or `any_of` is due here: what becomes mandatory")
        return self


class RequiredIf(_Constraint):
    """Under a condition, parameters become mandatory (`params`: all; `any_of`: at least one)."""

    required_if: RequiredIfBody


class RequiresBody(Written):
    """A parameter and its companions."""

    param: Wire = Field(description="The parameter that cannot stand alone.")
    needs: Names = Field(description="What must be sent with it.")


class Requires(_Constraint):
    """A parameter is sent only together with others."""

    requires: RequiresBody


class ParamsWhen(Written):
    """Parameters and a condition."""

    when: When = Field(description="The condition.")
    params: Names = Field(description="The parameters it is about.")


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
    """A parameter, its values, and when."""

    when: When = Field(description="The condition.")
    param: Wire = Field(description="The parameter.")
    in_: Values = Field(alias="in", description="The values that are left to it.")


class ValueIf(_Constraint):
    """Under a condition, a parameter, if it is sent, has one of these values."""

    value_if: ValueIfBody


class ModeBody(Written):
    """What a state demands and rules out."""

    when: When = Field(description="The state, such as `{state: account.position_mode, in: [hedge]}`.")
    requires: list[Wire] = Field([], max_length=100, description="Parameters that must be sent then.")
    forbids: list[Wire] = Field([], max_length=100, description="Parameters that must not be sent then.")

    @model_validator(mode="after")
    def _names_something(self) -> ModeBody:
        if not self.requires and not self.forbids:
            raise _refuse("`requires` or `forbids` is due here: what the state demands")
        return self


class Mode(_Constraint):
    """What an account's mode demands: recorded, not enforced."""

    mode: ModeBody


class Caller(_Constraint):
    """What the key's owner or the session demands: recorded, not enforced."""

    caller: ModeBody


class MaxSpanBody(Written):
    """Two times and their distance."""

    from_: Wire = Field(alias="from", description="The earlier time.")
    to: Wire = Field(description="The later time.")
    value: Span = Field(description="The largest distance: `7d`, `24h`, `3mo`.")
    when: When | None = Field(None, description="It holds only under this condition.")


class MaxSpan(_Constraint):
    """Two times lie at most so far apart."""

    max_span: MaxSpanBody


class MaxAgeBody(Written):
    """A time and how far back it may lie."""

    param: Wire = Field(description="The time.")
    value: Span = Field(description="How far back it may lie: `90d`, `6mo`.")
    when: When | None = Field(None, description="It holds only under this condition.")


class MaxAge(_Constraint):
    """A time lies at most so far back: recorded, not enforced."""

    max_age: MaxAgeBody


class OrderBody(Written):
    """Two times, or two numbers."""

    before: Wire = Field(description="The one that is not above the other.")
    after: Wire = Field(description="The other.")


class Order(_Constraint):
    """One time (or number) is not above another."""

    order: OrderBody


class DefaultIfAbsentBody(Written):
    """Parameters, and what their absence means."""

    params: Names = Field(description="None of these is sent.")
    value: Line = Field(description="What the exchange then assumes: `recent 7d`.")
    when: When | None = Field(None, description="It holds only under this condition.")


class DefaultIfAbsent(_Constraint):
    """What the exchange assumes when none of the parameters is sent (`recent 7d`): recorded, not enforced."""

    default_if_absent: DefaultIfAbsentBody


class PrecedenceBody(Written):
    """The parameter that counts, and those that do not."""

    param: Wire = Field(description="The parameter that counts.")
    over: Names = Field(description="The parameters that the exchange then ignores.")


class Precedence(_Constraint):
    """Of parameters that may be sent together, the exchange ignores the others: recorded, not enforced."""

    precedence: PrecedenceBody


CONSTRAINTS: dict[str, type[_Constraint]] = {
    "any_of": AnyOf, "exactly_one": ExactlyOne, "at_most_one": AtMostOne, "conflicts": Conflicts,
    "combinations": Combinations, "all_or_none": AllOrNone, "required_if": RequiredIf, "requires": Requires,
    "optional_if": OptionalIf, "allowed_if": AllowedIf, "forbidden_if": ForbiddenIf, "value_if": ValueIf,
    "mode": Mode, "caller": Caller, "max_span": MaxSpan, "max_age": MaxAge, "order": Order,
    "default_if_absent": DefaultIfAbsent, "precedence": Precedence,
}  # fmt: skip
_KINDS: dict[type[Any], str] = {cls: kind for kind, cls in CONSTRAINTS.items()}


def constraint_kind(value: Any) -> str | None:
    """The one key that says what a written constraint is, or None."""
    if isinstance(value, _Constraint):
        return _KINDS[type(value)]
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


class PerItem(Written):
    """A charge for each element of a list."""

    param: Wire = Field(description="The list parameter whose elements are counted.")
    value: Count = Field(description="Charge for each element.")
    cap: Count | None = Field(None, description="The charge never exceeds this.")


class WeightCase(Written):
    """One row of a weight table."""

    when: When | None = Field(None, description="The case's condition; the last case may leave it out: it is the rest.")
    value: Count | None = Field(None, description="The charge in this case.")
    per_item: PerItem | None = Field(None, description="Or the charge for each element of a list in this case.")

    @model_validator(mode="after")
    def _one_form(self) -> WeightCase:
        if (self.value is None) == (self.per_item is None):
            raise _refuse("a case has either `value` or `per_item`")
        return self


class Charge(Written):
    """One charge of a request against one counter."""

    counter: Counter = Field(description="What it is charged against: an address, an account, an order budget.")
    unit_stated: bool = Field(True, description="False: the page prints a bare number.")
    header: Header | None = Field(None, description="The header that shows the counter, as printed on the page.")
    value: Count | None = Field(None, description="The charge, if nothing changes it.")
    cases: list[WeightCase] | None = Field(
        None, min_length=1, max_length=100, description="The charge by case; the first case that matches counts."
    )
    per_item: PerItem | None = Field(None, description="The charge for each element of a list.")
    on_success: Count | None = Field(None, description="The charge of a request that succeeds, where it differs.")

    @model_validator(mode="after")
    def _one_form(self) -> Charge:
        if [self.value is None, self.cases is None, self.per_item is None].count(False) != 1:
            raise _refuse("a charge has one of `value`, `cases` and `per_item`")
        for case in (self.cases or ())[:-1]:
            if case.when is None:
                raise _refuse("only the last case may leave out `when`; the cases behind it are never reached", "cases")
        return self


class RateLimit(Written):
    """A limit of this endpoint's own, beside its weight."""

    count: int = Field(ge=1, lt=2**63, description="So many requests")
    interval: Span = Field(description="in so long: `5m`, `1h`.")
    scope: Literal["ip", "uid"] = Field("ip", description="Counted by address or by account.")
    shared_with: list[Line] = Field(
        [], description="Requests that draw on the same budget, as written: `GET /fapi/v1/fundingInfo`."
    )
    rolling: bool = Field(False, description="The interval slides; otherwise it starts anew at full intervals.")


def _weight_form(value: Any) -> str | None:
    if isinstance(value, bool):
        return None
    return {int: "number", list: "charges", dict: "counters", type(None): "none"}.get(type(value))


Weight = Annotated[
    Annotated[Count, Tag("number")]
    | Annotated[Annotated[dict[Counter, Count], Field(min_length=1)], Tag("counters")]
    | Annotated[Annotated[list[Charge], Field(min_length=1, max_length=20)], Tag("charges")]
    | Annotated[None, Tag("none")],
    Discriminator(_weight_form),
]


# --- responses --------------------------------------------------------------------------------------------------

SchemaType = Literal["object", "array", "string", "integer", "number", "boolean", "null"]
_SCHEMA_KEYS = {
    "properties": "object", "required": "object", "additionalProperties": "object",
    "items": "array", "prefixItems": "array",
}  # fmt: skip
_BESIDE_ANY_OF = frozenset({"anyOf", "title", "when", "unit", "python_name", "deprecated", "description"})


class Schema(Written):
    """What an answer holds: JSON Schema, restricted to what documentation shows."""

    title: Wire | None = Field(
        None,
        description="Name of the Python class where the derived one will not do; in `prefixItems` the field's name.",
    )
    type: SchemaType | Annotated[list[SchemaType], Field(min_length=1)] | None = Field(
        None, description="One JSON type, or several."
    )
    properties: dict[Line, Schema] | None = Field(None, description="The fields of an object, in the page's order.")
    required: list[Line] | None = Field(None, description="Fields documented to be always there.")
    items: Schema | None = Field(None, description="The element of an array.")
    prefix_items: list[Schema] | None = Field(
        None, alias="prefixItems", min_length=1, description="The places of a positional array; each has a `title`."
    )
    additional_properties: Schema | None = Field(
        None, alias="additionalProperties", description="The value of a map whose keys are data."
    )
    any_of: list[Schema] | None = Field(
        None, alias="anyOf", min_length=2, max_length=20, description="Alternatives, each with `when` if it is stated."
    )
    when: When | None = Field(None, description="The field or alternative is there only under this condition.")
    values: Values | None = Field(None, description="Documented values; others are to be expected.")
    unit: Line | None = Field(None, description="Unit of a number.")
    python_name: PythonName | None = Field(None, description="Python name, where the derived one collides or is none.")
    deprecated: Deprecated = Field(False, description=_DEPRECATED)
    description: Text | None = Field(None, description="Prose; only in a catalogue of your own (`--with-prose`).")

    @model_validator(mode="after")
    def _keys_of_type(self) -> Schema:
        given = self.given
        if "anyOf" in given and (odd := sorted(given - _BESIDE_ANY_OF)):
            raise _refuse(f"`{odd[0]}` cannot stand beside `anyOf`; move it into the alternatives", odd[0])
        types = self.type if isinstance(self.type, list) else [self.type]
        for key, owner in _SCHEMA_KEYS.items():
            if key in given and owner not in types:
                raise _refuse(f"`{key}` goes with `type: {owner}`; add the type or drop the key", key)
        if any(part.title is None for part in self.prefix_items or ()):
            raise _refuse("each part of `prefixItems` has a `title`, the name of its place", "prefixItems")
        if unknown := [name for name in self.required or () if name not in (self.properties or {})]:
            raise _refuse(f"`required` names `{unknown[0]}`, which is not in `properties`", "required")
        return self


class Repair(Written):
    """One thing that was mended to make the page's text JSON."""

    line: int = Field(ge=1, description="The line of the page's file.")
    what: Line = Field(description="What was mended: `comma added`, `smart quotes`.")


class Example(Written):
    """One documented example, as data."""

    name: Line | None = Field(None, description="What the page calls it: ACK, RESULT, hedge mode.")
    when: When | None = Field(None, description="The requests that are answered so.")
    status: int = Field(200, ge=100, le=599, description="HTTP status; from 400 on it is an error and needs no schema.")
    repaired: list[Repair] | None = Field(None, description="What was mended to make the page's text JSON.")
    value: AnyJson = Field(description="The answer itself.")


class Response(Written):
    """What the exchange answers, or what a stream or event carries."""

    json_schema: Schema | None = Field(None, alias="schema", description="What the examples show, and no more.")
    examples: list[Example] = Field([], description="The documented answers.")


class ErrorCode(Written):
    """An error code that the documentation names."""

    code: int = Field(gt=-(2**31), lt=2**31, description="The code, as a number.")
    name: Line | None = Field(None, description="Its name on the page.")
    msg: Line | None = Field(None, description="The message as the exchange sends it.")
    status: int | None = Field(None, ge=100, le=599, description="HTTP status, where the page states one.")


# --- the files --------------------------------------------------------------------------------------------------


class SourceRef(Written):
    """The page that was transcribed."""

    page: Page = Field(
        description="Path of the page below the documentation's root, with its anchor if it holds several endpoints."
    )
    updated: DayOrMonth = Field(description="The day of the text that was read, or its month.")
    langs: list[Lang] = Field(["en", "zh"], min_length=1, description="The languages that were read.")


class Disagreement(Written):
    """The two languages state a fact differently."""

    fact: Line = Field(description="Path of the fact in this file: `params.price.mandatory`, `weight`.")
    en: AnyJson = Field(description="What the English half says.")
    zh: AnyJson = Field(description="What the Chinese half says.")
    taken: Lang = Field(description="The reading that this file follows.")
    why: Line = Field(description="Why, in one line.")


class Correction(Written):
    """A fact that the documentation states wrongly, or not at all, and that was set by hand."""

    fact: Line = Field(description="Path of the fact in this file: `request`, `params.limit.max`.")
    documented: AnyJson = Field(None, description="What the page says instead; null if it is silent.")
    why: Line = Field(description="How it is known, in one line.")


class CorrectionRule(Written):
    """A fact that every transcription sets by hand, until the page says it itself."""

    page: Page | None = Field(None, description="The endpoint's page, as `source` names it; none: the product itself.")
    fact: Line = Field(description="Path of the fact in the spec: `params.price.mandatory`, `constraints`.")
    documented: AnyJson = Field(None, description="What the page says; null if it is silent.")
    value: AnyJson = Field(None, description="What holds instead; null to remove it.")
    why: Line = Field(description="How it is known, in one line.")
    evidence: Line = Field(description="Where it can be seen: another page, a change-log entry, an answer.")


class CorrectionsFile(Written):
    """What the documentation of one product states wrongly, and what holds instead."""

    corrections: list[CorrectionRule] = Field(min_length=1, description="In any order; each names its page.")


class Time(Written):
    """The endpoint that tells the server's time, for each transport; of another product where this one has none."""

    rest: EndpointRef | None = Field(None, description="For REST: `rest/check_server_time`.")
    ws: EndpointRef | None = Field(None, description="For the WebSocket API.")


class Times(Written):
    """Parameters that are points in time, by the unit they count in; a unit that a page states is the same."""

    s: Names = Field([], description="In seconds.")
    ms: Names = Field([], description="In milliseconds.")
    us: Names = Field([], description="In microseconds.")


class Session(Written):
    """The methods that begin, end and show an authenticated session of the WebSocket API."""

    logon: OwnEndpoint = Field(description="Authenticates the connection.")
    logout: OwnEndpoint | None = Field(None, description="Ends the session; the connection stays.")
    status: OwnEndpoint | None = Field(None, description="Tells whether there is a session.")
    handshake: int | None = Field(
        None, ge=1, le=1000, description="What connecting to the WebSocket API costs of the address's weight."
    )


class OrderRequest(Written):
    """What a request does to an order, and how to find out whether it was executed."""

    effect: Literal["new", "cancel", "change"] = Field(description="What it does to the order.")
    client_id: ParamPath | None = Field(
        None,
        description="The parameter by which a new order is named; inside a batch `batchOrders[].newClientOrderId`.",
    )
    query: OwnEndpoint | None = Field(None, description="The endpoint that shows this order.")
    match: dict[Wire, SentPath] = Field(
        {},
        description="Parameter of the query: parameter of the request that fills it; of a batch "
        "`batchOrders[].newClientOrderId` or `orderIdList[]`.",
    )
    replaces: dict[Wire, Wire] = Field(
        {}, description="As `match`, for the order that the request cancels before it makes a new one."
    )
    absent: list[int] = Field(
        [], max_length=20, description="Errors of the query which prove that the request was not executed."
    )


class Orders(Written):
    """One kind of orders: the states it can be in, and the requests that change it."""

    status: Wire | None = Field(None, description="The field of the queries' answers that holds the state.")
    states: Wire | None = Field(None, description="The product's enum that lists the states, where it has one.")
    canceled: list[Wire] = Field([], max_length=50, description="The states that a cancel leads to, and nothing else.")
    final: list[Wire] = Field([], max_length=50, description="The states that an order never leaves.")
    unclear: list[Wire] = Field(
        [], max_length=50, description="The states that a cancel can lead to, and something else as well."
    )
    accepted: list[Wire] = Field(
        [], max_length=50, description="States that read like a refusal, to which only an accepted order comes."
    )
    requests: dict[OwnEndpoint, OrderRequest] = Field(min_length=1, description="The requests, each once.")


class RelationsFile(Written):
    """How the endpoints of one product belong together; no page says it in one place."""

    time: Time = Field(Time.model_construct(), description="Where the server's time is told.")
    times: Times = Field(Times.model_construct(), description="Parameters that are points in time.")
    session: Session | None = Field(None, description="The session of the WebSocket API.")
    changes: list[OwnEndpoint] = Field(
        [], max_length=1000, description="Endpoints that look like reads, and change something all the same."
    )
    orders: dict[Wire, Orders] = Field({}, description="Kinds of orders, under names of your own.")


class Unmodelled(Written):
    """A line of the endpoint's section that no rule of the reader understood."""

    lang: Lang = Field(description="The half of the page.")
    line: int = Field(ge=1, description="The line of the page's file.")
    kind: Literal["row", "note", "label", "code", "heading", "paragraph"] = Field(description="What stands there.")
    text: Text | None = Field(None, description="The line itself; only in a catalogue of your own (`--with-prose`).")


class Extends(Written):
    """Facts that the page takes from another endpoint by reference."""

    params: EndpointId | None = Field(None, description="Parameters and constraints of this endpoint come first.")
    response: EndpointId | None = Field(None, description="Schema and examples of this one stand where none are here.")


class Stream(Written):
    """One name pattern of a stream."""

    name: Line = Field(description="The pattern; `<symbol>` is a placeholder and a parameter.")
    update_speed: list[Line] = Field([], description="How often it sends: `100ms`, `1s`, `real-time`.")


class EndpointFile(Written):
    """One endpoint. Names are the documentation's own; the file's name is the endpoint's name."""

    title: Line = Field(description="The page's heading, without its security tag.")
    request: Request | None = Field(None, description="rest: method and path, `DELETE /fapi/v1/order`.")
    method: Method | None = Field(None, description="ws: the method's name, `order.cancel`.")
    streams: list[Stream] | None = Field(
        None, min_length=1, max_length=50, description="stream: the name patterns of one payload."
    )
    event: Wire | None = Field(None, description="event: the value of the event-type field.")
    url_path: Line | None = Field(
        None, description="stream, event: the path of the connection, where the page states one."
    )
    security: Wire = Field("NONE", description="The tag in the heading; the product says what it demands.")
    auth: Literal["none", "key", "signed"] | None = Field(
        None, description="What is really demanded, where the tag misleads."
    )
    weight: Weight = Field(
        None, description="A number (unit not stated), charges by counter or a list of charges; null if unstated."
    )
    rate_limits: list[RateLimit] = Field([], description="Limits of this endpoint's own.")
    params: dict[Wire, Param] = Field({}, description="The parameters, in the page's order.")
    constraints: list[Constraint] = Field([], description="Rules between parameters.")
    errors: list[ErrorCode] = Field([], description="Error codes that this page documents.")
    response: Response = Field(
        Response.model_construct(), description="What the exchange answers, or what the stream or event carries."
    )
    extends: Extends = Field(Extends(params=None, response=None), description="What is taken from another endpoint.")
    data_source: list[Line] = Field([], description="Matching Engine, Memory, Database, as the page names them.")
    permission: list[Line] = Field([], description="What the key must be allowed to do.")
    deprecated: Deprecated = Field(False, description=_DEPRECATED)
    python_name: PythonName | None = Field(
        None, description="Name of the client's method, where the file's name will not do."
    )
    source: SourceRef = Field(description="The page that was transcribed.")
    disagreements: list[Disagreement] = Field([], description="Facts that the two languages state differently.")
    corrections: list[Correction] = Field([], description="Facts set by hand against the page.")
    unmodelled: list[Unmodelled] = Field([], description="Lines of the page that are in no other key.")
    description: Text | None = Field(None, description="Prose; only in a catalogue of your own (`--with-prose`).")


class Limit(Written):
    """A budget of the product."""

    counter: Counter = Field(description="What it counts.")
    limit: int = Field(ge=1, lt=2**63, description="How much of it there is")
    interval: Span = Field(description="in so long: `1m`, `10s`.")
    per: Literal["product", "endpoint"] = Field("product", description="One budget for all endpoints, or one for each.")
    paths: Line | None = Field(None, description="Prefix of the REST paths that it counts.")
    headers: list[Header] = Field([], description="Headers that show what is used.")


class Servers(Written):
    """Where the product is served, by transport."""

    rest: dict[Wire, HttpUrl] = Field({}, description="REST, by environment.")
    ws: dict[Wire, SocketUrl] = Field({}, description="WebSocket API, by environment.")
    stream: dict[Wire, SocketUrl] = Field({}, description="Streams, by environment.")


class Signing(Written):
    """How requests are signed."""

    keys: list[Literal["hmac", "rsa", "ed25519"]] = Field(
        ["hmac", "rsa", "ed25519"], min_length=1, description="The kinds of keys that are accepted."
    )
    recv_window_default: int = Field(5000, ge=1, description="The receive window if none is sent, in ms.")
    recv_window_max: int = Field(60000, ge=1, description="The largest receive window, in ms.")
    session_logon: bool = Field(False, description="The WebSocket API knows session.logon.")


class EnumLink(Written):
    """How pages refer to an enum, besides its name."""

    words: list[Line] = Field([], description="Titles and other names of the list.")
    anchors: list[Line] = Field([], description="Anchors of the list on its page.")


class ProductFile(Written):
    """What all endpoints of a product share."""

    title: Line = Field(description="The product's name as the documentation writes it.")
    servers: Servers = Field(description="By transport, by environment (`production`, `testnet`, `demo`).")
    security: dict[Wire, Literal["none", "key", "signed"]] = Field(description="What each security tag demands.")
    signing: Signing = Field(Signing.model_construct(), description="How requests are signed.")
    limits: list[Limit] = Field([], description="The product's budgets.")
    errors: list[ErrorCode] = Field([], description="The product's error codes.")
    enums: dict[Wire, Values] = Field({}, description="Lists of values that parameters refer to by name.")
    enum_links: dict[Wire, EnumLink] = Field({}, description="How pages refer to these lists, besides their names.")
    source: list[SourceRef] = Field([], description="The pages that were transcribed.")
    disagreements: list[Disagreement] = Field([], description="Facts that the two languages state differently.")
    corrections: list[Correction] = Field([], description="Facts set by hand against the pages.")
