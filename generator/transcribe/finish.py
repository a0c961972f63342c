"""What the languages of a page say, as the spec of an endpoint: keys in the format's order, nothing left empty."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.transcribe import defaults
from generator.transcribe.distinguish import distinguish
from generator.transcribe.facts import errors
from generator.transcribe.facts.endpoint import Facts
from generator.transcribe.facts.reading import Spec
from generator.transcribe.ledger import Kind
from generator.transcribe.merging import merge_rules
from generator.transcribe.merging.merge import Merged
from generator.transcribe.merging.reconcile import reconcile

_SIGNED_BY_TABLE = "timestamp"


def spec(merged: Merged, demands: Mapping[str, str], prose: bool = False) -> Spec:
    """The spec as data.

    `demands` tells what each of the product's tags asks for: where the table demands a `timestamp` although the tag
    asks for no signature, the table is believed.
    """
    said = merged.spec
    finished: Spec = {"title": said["title"], "security": said["security"] or "NONE"}
    finished.update(_form(said))
    timestamp = said["params"].get(_SIGNED_BY_TABLE, {})
    if demands.get(finished["security"], "signed") != "signed" and timestamp.get("mandatory"):
        finished["auth"] = "signed"
    finished["weight"] = said["weight"]
    merged.reconciled.extend(reconcile(said, merged.enums))
    distinguish(said)
    defaults.widen(said)
    said["errors"] = errors.shown(said["errors"] or (), (said.get("response") or {}).get("examples", ()))
    for key in ("rate_limits", "params", "constraints", "errors", "response"):
        if said.get(key):
            finished[key] = said[key]
    for key in ("extends", "data_source", "permission", "deprecated"):
        if said.get(key):
            finished[key] = said[key]
    finished["source"] = said["source"]
    if merged.disagreements:
        finished["disagreements"] = [each.spec() for each in merged.disagreements]
    if left := _unmodelled(merged, prose):
        finished["unmodelled"] = left
    return finished


def _form(said: Spec) -> Spec:
    if said["ws_method"]:
        return {"method": said["ws_method"]}
    # A page that names no method gives the path alone; the catalogue refuses it until a correction says the method.
    return {"request": f"{said['method']} {said['path']}" if said["method"] else said["path"]}


def _unmodelled(merged: Merged, prose: bool) -> list[Spec]:
    """Every line that no reader understood, once, by language and line."""
    found: dict[tuple[str, int], Spec] = {}
    left: Spec
    for lang, line in merged.doubted:
        found[lang, line] = {"lang": lang, "line": line, "kind": "row"}
    for facts in merged.facts:
        for name, why in merged.reconciled:
            for line, kind in _behind(name, facts):
                left = {"lang": facts.lang, "line": line, "kind": kind}
                found.setdefault((facts.lang, line), {**left, "text": why} if prose else left)
        for entry in facts.entries:
            if entry.verdict == "unmodelled":
                left = {"lang": facts.lang, "line": entry.line, "kind": entry.kind}
                if prose:
                    left["text"] = one_line(entry.text)
                found.setdefault((facts.lang, entry.line), left)
    return [found[key] for key in sorted(found)]


def _behind(name: str, facts: Facts) -> Iterator[tuple[int, Kind]]:
    """The lines on which a language states what was reconciled: a parameter's row, or wherever a rule stands."""
    if (row := facts.lines.get(f"params.{name}")) is not None:
        yield row, "row"
    for stated in facts.constraints:
        if name == f"constraints.{merge_rules.name(stated.rule)}":
            kinds: list[Kind] = [entry.kind for entry in facts.entries if entry.line == stated.line]
            yield stated.line, kinds[0] if kinds else "note"


def one_line(text: Any, most: int = 280) -> str:
    """A text of a page as part of one line of output."""
    plain = re.sub(r"\s+", " ", str(text)).strip()
    return plain if len(plain) <= most else plain[: most - 1] + "…"
