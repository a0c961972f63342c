"""The account of a run for people: the counts first, product by product, then every finding under its heading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from generator.transcribe.finish import one_line
from generator.transcribe.report import Plain

_COLUMNS = ("rest", "ws", "unmodelled", "disagreements")


def text(report: Plain, dry: bool = False) -> str:
    """The whole account; `dry` if nothing was written."""
    return "\n".join((*summary(report, dry), *_details(report))) + "\n"


def summary(report: Plain, dry: bool = False) -> Iterator[str]:
    """The counts alone, a line for each thing counted."""
    files, endpoints, lines = report["files"], report["endpoints"], report["lines"]
    written, examples = report["written"], report["examples"]
    yield (
        f"{files['read']} files read, {len(files['unreadable'])} unreadable, {len(files['misfiled'])} hold another page"
    )
    yield f"{endpoints['rest']} REST endpoints and {endpoints['ws']} WebSocket API methods"
    general = sum(len(each["unmodelled"]) for each in report["products"].values())
    more = f"; {general} places on general pages ask for a look" if general else ""
    yield f"{lines['fact']} lines are facts, {lines['prose']} are none, {lines['unmodelled']} are unmodelled{more}"
    yield (
        f"{examples['kept']} examples, {len(examples['repaired'])} places mended in them, "
        f"{len(examples['unread'])} blocks unread"
    )
    states = Counter(each["state"] for each in report["corrections"])
    yield (
        f"{len(report['disagreements'])} disagreements between the languages; corrections: "
        + (", ".join(f"{count} {state}" for state, count in sorted(states.items())) or "none")
    )
    would = "would be " if dry else ""
    strays = f", {len(written['strays'])} given by no page" if written["strays"] else ""
    yield (
        f"{len(written['added'])} specs {would}added, {len(written['changed'])} {would}changed, "
        f"{written['unchanged']} unchanged{strays}; {len(report['findings'])} findings"
    )


def _details(report: Plain) -> Iterator[str]:
    """What asks for a look first, what was understood and only needs checking last."""
    files, endpoints, examples = report["files"], report["endpoints"], report["examples"]
    yield from _section("Products", _table(endpoints["by_product"]), len(endpoints["by_product"]))
    yield from _section("Findings", report["findings"])
    yield from _section("Unreadable", files["unreadable"])
    yield from _section("Misfiled", (f"{m['file']}: {m['why']}" for m in files["misfiled"]))
    yield from _section("Doubted, and read", (f"{d['file']}: {d['why']}" for d in files["doubted"]))
    yield from _section("Tables that were torn", files["faults"])
    yield from _section("Of no product", (f"{why}: {count}" for why, count in files["of_no_product"].items()))
    yield from _section("Sections without a request", files["sections_without_request"])
    yield from _section("Documented twice", endpoints["documented_twice"])
    yield from _section("Superseded", endpoints["superseded"])
    yield from _section("Specs that no page gives", report["written"]["strays"])
    yield from _section("References unresolved", (f"{u['spec']}: {u['what']}" for u in report["unresolved"]))
    yield from _section("Corrections", (f"{c['at']}: {c['state']}: {c['message']}" for c in report["corrections"]))
    yield from _section("Disagreements", map(_disagreement, report["disagreements"]))
    yield from _section("Reconciled", (f"{r['spec']}: {_about(r['param'])}: {r['why']}" for r in report["reconciled"]))
    yield from _section("Examples mended", examples["repaired"])
    yield from _section("Examples unread", examples["unread"])
    yield from _section("Unmodelled, by what it was taken for", _kinds(report["unmodelled"]))
    general = {f"{name}/product.yaml": each["unmodelled"] for name, each in report["products"].items()}
    by_spec = {spec: list(each) for spec, each in groupby(report["unmodelled"], lambda u: str(u["spec"]))}
    for title, found in (("Unmodelled on general pages", general), ("Unmodelled", by_spec)):
        yield from _section(title, _by_spec(found), sum(map(len, found.values())))


def _about(name: str) -> str:
    return name if name.startswith("constraints.") else f"params.{name}"


def _disagreement(d: Plain) -> str:
    en, zh = (f"{lang} {one_line(d[lang], 80)} ({d['at'][lang]})" for lang in ("en", "zh"))
    return f"{d['spec']}: {d['fact']}: {en}, {zh}; taken: {d['taken']}"


def _table(counts: Mapping[str, Mapping[str, int]]) -> Iterator[str]:
    """The products, each with its counts below their names."""
    width = max(map(len, counts), default=0)
    if counts:
        yield "  ".join((" " * width, *_COLUMNS))
    for product, each in counts.items():
        yield "  ".join((product.ljust(width), *(str(each[name]).rjust(len(name)) for name in _COLUMNS)))


def _kinds(found: Iterable[Plain]) -> Iterator[str]:
    counts = Counter(f"{each['kind']}: {each['rule']}" for each in found)
    yield from (f"{count} {kind}" for kind, count in sorted(counts.items(), key=lambda each: (-each[1], each[0])))


def _by_spec(found: Mapping[str, Sequence[Plain]]) -> Iterator[str]:
    for spec, each in found.items():
        if each:
            yield f"{spec} ({len(each)})"
        yield from (f"  {u['at']}: {u['kind']}: {u['rule']}: {u['text']}" for u in each)


def _section(title: str, lines: Iterable[str], count: int | None = None) -> Iterator[str]:
    """The lines below their title, with how many there are; nothing if there is none."""
    found = list(lines)
    if found:
        yield f"\n{title} ({len(found) if count is None else count})"
        yield from (f"  {line}" for line in found)
