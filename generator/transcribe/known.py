"""What the catalogue's folder holds already and a new transcription keeps: the names of specs, and corrections."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

from generator.catalog import files, shape, yaml_source
from generator.catalog import format as written
from generator.catalog.findings import Finding
from generator.transcribe import corrections
from generator.transcribe.corrections import Correction
from generator.transcribe.transcription import Known


def read(folder: Path, findings: list[Finding]) -> Known:
    """Names, corrections and products of a catalogue; a folder that is not there holds none.

    A `corrections.yaml` that cannot be read is a finding: without it a run would undo what was set by hand.
    """
    names: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    rules: dict[str, tuple[Correction, ...]] = {}
    products: dict[str, Any] = {}
    texts: dict[str, str] = {}
    ignored: list[Finding] = []
    for shown, path in files.find(folder, ignored) if folder.is_dir() else ():
        parts = shown.split("/")
        if path.name == "corrections.yaml":
            rules[parts[-2]] = _corrections(path, shown, findings)
        elif path.name != "relations.yaml":
            text = files.text(path, shown, ignored)
            texts.update({} if text is None else {path.relative_to(folder).as_posix(): text})
            data = None if text is None else yaml_source.parse(text, shown).data
            if path.name == "product.yaml":
                products.update({parts[-2]: data} if isinstance(data, dict) else {})
                continue
            request = data and (data.get("request") or data.get("method"))
            if isinstance(request, str):
                names[parts[-3], parts[-2]][request] = path.stem
    return Known(names, rules, products, texts)


def _corrections(path: Path, shown: str, findings: list[Finding]) -> tuple[Correction, ...]:
    text = files.text(path, shown, findings)
    if text is None:
        return ()
    source = yaml_source.parse(text, shown)
    findings.extend(source.findings)
    if source.data is None or shape.validated(written.CorrectionsFile, source, findings) is None:
        return ()
    lines = {at: source.at(("corrections", at)).line for at in range(len(source.data["corrections"]))}
    return tuple(corrections.parse(source.data, shown, lines))
