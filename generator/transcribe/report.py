"""What a run has to report, as data; `report_text` writes it for people. Every count can be followed to its lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from generator.transcribe.finish import one_line
from generator.transcribe.ledger import Verdict
from generator.transcribe.run import Run
from generator.transcribe.save import Saved

Plain = dict[str, Any]


def plain(run: Run, saved: Saved) -> Plain:
    """The report as data; keys are added over time, never renamed."""
    return {
        "files": _files(run),
        "endpoints": _endpoints(run),
        "lines": _lines(run),
        "disagreements": list(_disagreements(run)),
        "stated_in_one_language": _alone(run),
        "reconciled": [
            {"spec": file, "param": name, "why": why}
            for file, each in sorted(run.done.chosen.items())
            for name, why in each.merged.reconciled
        ],
        "examples": _examples(run),
        "unmodelled": list(_unmodelled(run)),
        "corrections": [{"at": o.correction.at, "state": o.state, "message": o.message} for o in run.done.outcomes],
        "unresolved": [{"spec": spec, "what": what} for spec, what in run.done.unresolved],
        "products": _products(run),
        "findings": [str(finding) for finding in (*run.findings, *run.done.findings)],
        "written": {
            "added": list(saved.added),
            "changed": list(saved.changed),
            "unchanged": saved.unchanged,
            "strays": list(saved.strays),
        },
    }


def _files(run: Run) -> Plain:
    rejected = [v for v in run.verdicts.values() if not v.kept]
    return {
        "read": len(run.files) - len(run.unreadable),
        "missing": run.missing,
        "unreadable": [*run.blocked, *run.unreadable],
        "misfiled": [{"file": v.file, "holds": v.identity, "why": v.reason} for v in rejected],
        "doubted": [{"file": v.file, "why": v.reason} for v in run.verdicts.values() if v.kept and v.reason],
        "faults": run.faults,
        "of_no_product": dict(sorted(Counter(run.no_product.values()).items())),
        "sections_without_request": [f"{f.file}:{f.line}: {f.title}" for f in run.without_request],
    }


def _endpoints(run: Run) -> Plain:
    counts: dict[str, Plain] = {}
    for each in run.choice.taken:
        kinds = counts.setdefault(each.product, {"rest": 0, "ws": 0, "unmodelled": 0, "disagreements": 0})
        kinds[each.transport] += 1
        kinds["unmodelled"] += sum(entry.verdict == "unmodelled" for f in each.merged.facts for entry in f.entries)
        kinds["disagreements"] += len(each.merged.disagreements)
    return {
        "rest": sum(kinds["rest"] for kinds in counts.values()),
        "ws": sum(kinds["ws"] for kinds in counts.values()),
        "by_product": dict(sorted(counts.items())),
        "older_texts": len(run.choice.older),
        "superseded": [f"{c.product} {c.request} ({c.file})" for c in run.choice.superseded],
        "testnet": len(run.testnet),
        "documented_twice": sorted(
            f"{old.product} {old.request}: {old.merged.spec['source']['page']}, {new.merged.spec['source']['page']}"
            for old, new in run.choice.older
            if old.merged.spec["source"]["page"] != new.merged.spec["source"]["page"] and old.group == new.group
        ),
    }


def _lines(run: Run) -> Plain:
    """How many rows, notes, labels, paragraphs and blocks of code are facts, are none, or were not understood."""
    total: Counter[Verdict] = Counter()
    pages = {}
    for each in run.choice.taken:
        own: Counter[Verdict] = Counter()
        for facts in each.merged.facts:
            own.update(_verdicts(facts.entries))
        total += own
        pages[each.merged.spec["source"]["page"]] = dict(own)
    return {**{kind: total[kind] for kind in ("fact", "prose", "unmodelled")}, "by_page": pages}


def _verdicts(entries: Iterable[Any]) -> Iterator[Verdict]:
    """One verdict for each line and kind: unmodelled if any part of it is, else a fact if any part is."""
    lines: dict[tuple[int, str], set[Verdict]] = {}
    for entry in entries:
        lines.setdefault((entry.line, entry.kind), set()).add(entry.verdict)
    for verdicts in lines.values():
        yield "unmodelled" if "unmodelled" in verdicts else "fact" if "fact" in verdicts else "prose"


def _disagreements(run: Run) -> Iterator[Plain]:
    for file, each in sorted(run.done.chosen.items()):
        places = {facts.lang: facts.file for facts in each.merged.facts}
        for d in each.merged.disagreements:
            en = f"{places.get('en')}:{d.en_line}" if d.en_line else None
            zh = f"{places.get('zh')}:{d.zh_line}" if d.zh_line else None
            yield {"spec": file, **d.spec(), "at": {"en": en, "zh": zh}}


def _alone(run: Run) -> Plain:
    counts: Counter[str] = Counter()
    for each in run.choice.taken:
        for fact, lang, _line in each.merged.alone:
            counts[f"{fact.rpartition('.')[2]} ({lang} only)"] += 1
    return dict(sorted(counts.items()))


def _examples(run: Run) -> Plain:
    repaired: list[str] = []
    unread: list[str] = []
    shown = 0
    for file, each in sorted(run.done.chosen.items()):
        response = run.done.specs[file].get("response", {})
        shown += len(response.get("examples", ()))
        repaired.extend(
            f"{file}: line {repair['line']}: {repair['what']}"
            for example in response.get("examples", ())
            for repair in example.get("repaired", ())
        )
        for facts in each.merged.facts:
            if facts.response:
                unread.extend(f"{facts.file}:{line}: {why}" for line, why in facts.response.unread)
    return {"kept": shown, "repaired": repaired, "unread": unread}


def _unmodelled(run: Run) -> Iterator[Plain]:
    for file, each in sorted(run.done.chosen.items()):
        for facts in each.merged.facts:
            for entry in facts.entries:
                if entry.verdict == "unmodelled":
                    place = {"spec": file, "at": f"{facts.file}:{entry.line}", "lang": facts.lang}
                    yield {**place, "kind": entry.kind, "rule": entry.rule, "text": one_line(entry.text)}
        for lang, line in each.merged.doubted:
            where = next(facts.file for facts in each.merged.facts if facts.lang == lang)
            why = "a rule that the other language's row, which was not understood, may loosen"
            yield {"spec": file, "at": f"{where}:{line}", "lang": lang, "kind": "row", "rule": "doubted", "text": why}


def _products(run: Run) -> Plain:
    return {
        name: {
            "errors": len(facts.spec.get("errors", ())),
            "enums": len(facts.spec.get("enums", ())),
            "limits": len(facts.spec.get("limits", ())),
            "disagreements": len(facts.disagreements),
            "unmodelled": [
                {
                    "at": f"{f.file}:{f.line}" if f.file else name,
                    "lang": f.lang,
                    "kind": f.kind,
                    "rule": f.rule,
                    "text": one_line(f.text),
                }
                for f in facts.findings
            ],
        }
        for name, facts in sorted(run.products.items())
    }
