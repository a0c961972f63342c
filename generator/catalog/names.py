"""Names: what the wire calls a thing, and what Python calls it."""

from __future__ import annotations

import keyword
import re

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*\Z")

#: Names that the generated client uses itself, so no method, parameter or field may take them.
#: The client's own, its decorators, and the builtins in its annotations: a method of that name would hide those.
TAKEN_METHODS = frozenset(
    {"close", "aclose", "with_raw", "with_options", "resolve", "limits", "credentials", "base_url", "timeout"}
    | {"operations", "ops", "deprecated", "deprecated_parameters", "overload"}
    | {"bool", "datetime", "dict", "float", "int", "list", "object", "str", "tuple", "type"}
)
TAKEN_PARAMETERS = frozenset({"self", "ops", "models", "recv_window"})
TAKEN_FIELDS = frozenset({"raw", "field"})
TAKEN_PRODUCTS = frozenset({"api_error", "binance_error", "credentials", "lazily", "not_sent", "runtime"})
TAKEN_CLASSES = frozenset({"Any", "Generic", "Literal", "Mapping", "Model", "Num", "Number", "Positional", "Required"})
TAKEN_CLASSES |= {"Response", "Sequence", "TypedDict"}


def words(name: str) -> list[str]:
    """`newClientOrderId` → `["new", "Client", "Order", "Id"]`; digits stay with the word before them."""
    found: list[str] = []
    for word in _WORD.findall(name):
        if word.isdigit() and found:
            found[-1] += word
        else:
            found.append(word)
    return found


def snake(name: str) -> str:
    """The Python name of a wire name: `isIsolated` → `is_isolated`, `from` → `from_`.

    Returns text that may be no identifier at all (`24h` → `24_h`); the rule `bad-python-name` says so.
    """
    text = "_".join(words(name)).lower()
    return f"{text}_" if keyword.iskeyword(text) else text


def camel(name: str) -> str:
    """The Python class name of a snake_case or wire name: `usds_futures` → `UsdsFutures`."""
    return "".join(word[:1].upper() + word[1:] for word in words(name))


def trouble(name: str, taken: frozenset[str] = frozenset()) -> str | None:
    """Why a name cannot be used in the generated client, or None."""
    if not IDENTIFIER.match(name):
        return "cannot be written in Python"
    if keyword.iskeyword(name):
        return "is a keyword of Python"
    if name in taken:
        return "is the client's own"
    return None
