"""Sentences that let "these parameters" go with some types of orders; which ones they are, the place tells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.transcribe.facts.reading import Reading, Spec
from generator.transcribe.facts.rules.words import ORDER_TYPES

_VALUE = re.compile(r"`([A-Z][A-Z0-9_]{1,40})`")
_LIST = re.compile(r"⟦V⟧(?:\s*(?:[,，、]\s*(?:and|or)?|and|or|和|或|与)\s*⟦V⟧)*", re.IGNORECASE)
_FORMS = re.compile(
    r"these parameters (?:are|can be) (?:only )?(?:allowed|used|valid|supported) (?:only )?(?:for|with) ⟦L⟧ orders?"
    r"|这些参数(?:仅|只)(?:适用于|可用于|能用于) ?⟦L⟧ ?订单",
    re.IGNORECASE,
)
_LONGEST = 600


def read(text: str, names: Sequence[str], type_name: str, params: Mapping[str, Spec], rows: str) -> Reading | None:
    """What such a sentence says of the parameters `names`, the type of whose order is the parameter `type_name`.

    `rows` is what the endpoint's rows say: a type that they name beside that parameter is one of its values, even if
    its own list lacks it.
    """
    if len(text) > _LONGEST:
        return None
    types = list(dict.fromkeys(_VALUE.findall(text)))
    if not types or not _FORMS.fullmatch(_LIST.sub("⟦L⟧", _VALUE.sub("⟦V⟧", text)).strip(" .。")):
        return None
    spec = params.get(type_name)
    if spec is None:
        return Reading(text, "unmodelled", "order-types", why="the endpoint has no parameter for the type of the order")
    allowed = spec.get("enum")
    if isinstance(allowed, list):
        named = (value for line in rows.split("\n") if f"`{type_name}`" in line for value in _VALUE.findall(line))
        known = {*allowed, *(ORDER_TYPES & set(named))}
        if known <= set(types):
            return Reading(text, "prose", "order-types")
        types = [value for value in types if value in known]
    if not types:
        return Reading(text, "unmodelled", "order-types", why="the endpoint takes no order of these types")
    rule: Spec = {"allowed_if": {"when": {"param": type_name, "in": types}, "params": list(names)}}
    return Reading(text, "fact", "order-types", (rule,))
