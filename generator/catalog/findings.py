"""What the catalogue has to say about its input: rules with ids, and findings with positions."""

from __future__ import annotations

from dataclasses import dataclass

#: Every rule a finding can name, with what it guards. `docs/spec-format.md` lists the same ids.
RULES: dict[str, str] = {
    "file-unreadable": "a spec is a regular file inside the catalogue (no link), UTF-8, at most 1 MiB",
    "file-misplaced": "a spec lies at <product>/<rest|ws|stream|event>/<name>.yaml, in lower_snake_case",
    "product-missing": "every product folder holds a product.yaml",
    "yaml-syntax": "a spec is one YAML document whose top is a mapping",
    "yaml-character": "control, line-separating and reading-direction characters stand nowhere in a spec",
    "yaml-duplicate-key": "a mapping holds a key once",
    "yaml-feature": "anchors, aliases, tags, merge keys and deep nesting are not used",
    "unknown-key": "only the keys of the format are read",
    "missing-key": "what the format demands is there",
    "bad-value": "a value has the form that its key demands",
    "unknown-type": "a parameter's type is one of the format's types",
    "unknown-security": "a security tag stands in the product's `security` table",
    "unknown-enum": "an enum that is referred to stands in the product's `enums`",
    "unknown-endpoint": "an endpoint that is referred to exists, and no reference leads back to itself",
    "unknown-parameter": "a constraint, weight or condition names parameters of its own endpoint",
    "unknown-field": "a field of an answer that a relation names stands in that answer",
    "unknown-error": "an error code that a relation names is documented",
    "relation-endpoint": "an endpoint fits its part in a relation, and has one part",
    "relation-match": "a query is given what it demands, and finds the very order",
    "relation-state": "the states in a relation are documented, and a canceled order stays canceled",
    "client-id": "what the client names a new order by is what its parameter takes",
    "duplicate-identity": "no two endpoints share product, transport and request",
    "duplicate-error": "an error code is named once in a product, and once with one message in an endpoint",
    "name-collision": "two names that differ on the wire differ in Python",
    "bad-python-name": "a name can be written in Python and is not taken by the client itself",
    "constraint-idle": "a constraint can fail: it speaks of what may be left out",
    "constraint-contradiction": "a constraint can hold: it does not forbid what is mandatory",
    "constraint-type": "what a constraint compares or counts can be compared or counted",
    "range-empty": "a minimum is not above its maximum",
    "literal-type": "a default, an allowed value or a condition's value fits the type, the enum and the bounds",
    "placeholder": "the parameters of a stream are the placeholders in its names",
    "example-mismatch": "a documented example fits the schema beside it",
}


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file: the path as shown to people, line and column counted from 1."""

    file: str
    line: int = 1
    col: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.col}"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault of the input: where, which rule, and what to do about it."""

    at: Position
    rule: str
    message: str

    def __str__(self) -> str:
        # Input is hostile: what a message quotes, or a file's name, must not forge a line or drive a terminal.
        return printable(f"{self.at}: {self.rule}: {self.message}")


def printable(text: str) -> str:
    """The text on one line: what cannot be printed is written as its escape."""
    return text if text.isprintable() else "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


def quoted(value: object) -> str:
    """A value of a spec as a message shows it: as YAML writes it, and never long."""
    if isinstance(value, bool) or value is None:
        text = {True: "true", False: "false", None: "null"}[value]
    elif isinstance(value, dict | list | tuple):
        return "a mapping" if isinstance(value, dict) else "a list"
    else:
        text = str(value)
    return f"`{text if len(text) <= 60 else text[:57] + '...'}`"


class FindingsError(Exception):
    """The input has findings; nothing was done with it."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(f"{len(findings)} finding(s)")
        self.findings = sorted(set(findings))
