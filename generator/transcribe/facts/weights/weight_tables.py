"""Weights that a table states: by a parameter's value, by its presence, by the length of a list."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.transcribe.blocks import Row, Table
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.weights.weight_cases import param, per_item
from generator.transcribe.facts.wording import plain

_NAME = r"[A-Za-z_]+"
_SIZES = re.compile(r"symbols(?: provided)?|(?:提供)?symbol数量|symbols数量|交易对", re.IGNORECASE)
_VALUE = re.compile(r"(?P<value>\d{1,9})(?: ?\((?P<unit>ip|uid)\))?", re.IGNORECASE)
_EACH = re.compile(
    r"(?P<value>\d{1,9}) (?:per symbol|for each symbol)(?:, capped at .{1,6}of (?P<cap>\d{1,9}))?", re.IGNORECASE
)
_REST = re.compile(rf"none|all symbols|全部交易对|{_NAME} parameter is omitted|不提供 ?{_NAME}", re.IGNORECASE)
_ANY = re.compile(r"any|不限", re.IGNORECASE)
_SENT = re.compile(
    rf"(?:(?:with|querying by|有|通过|用) )?(?P<sent>{_NAME})(?: ?查询)?|(?:without|没有) (?P<absent>{_NAME})",
    re.IGNORECASE,
)
_VALUES = re.compile(
    rf"(?P<param>{_NAME}) ?(?:is|是|(?P<not>is not|不是|不为))"
    r" ?(?P<values>[A-Za-z0-9_]+(?:(?: ?, ?| or | ?或 ?)[A-Za-z0-9_]+)*)"
)
_CHOICE = re.compile(r" ?(?:,|\bor\b|或) ?")
_INTERVAL = re.compile(r"[\[(]\d{1,9}, ?\d{1,9}[\])]")
_SPAN = re.compile(r"(?P<low>\d{1,9}) ?- ?(?P<high>\d{1,9})")
_ABOVE = re.compile(r"(?P<sign>>=|>) ?(?P<low>\d{1,9})|(?P<from>\d{1,9}) ?(?:or more|以上)", re.IGNORECASE)
_LIST = re.compile(r"\d{1,9}(?:, ?\d{1,9})*")


@dataclass(slots=True)
class Rows:
    """What the rows of a table state; `unread` are the rows that state something else."""

    cases: list[Spec] = field(default_factory=list)
    units: set[str | None] = field(default_factory=set)
    read: list[Row] = field(default_factory=list)
    unread: list[Row] = field(default_factory=list)
    rest: list[tuple[Row, Spec]] = field(default_factory=list)
    named: set[str] = field(default_factory=set)


def read(table: Table, known: Known) -> Rows:
    """The cases of a table whose last column is a weight, the row for all other requests last."""
    rows = Rows()
    header = [plain(cell.text) for cell in table.header.cells]
    subject: str | None = None
    for row in table.rows:
        texts = _texts(row)
        if len(texts) > 1 and (name := param(texts[0], known)) and texts[0].isascii():
            subject = name
            rows.named.add(name)
        if len(texts) < 2 or not _row(row, texts, header, subject, known, rows):
            rows.unread.append(row)
        else:
            rows.read.append(row)
    _close(rows, known)
    return rows


def _texts(row: Row) -> list[str]:
    """The filled cells of a row; a cell behind the first column that only repeats the one above says nothing."""
    own = [text for at, cell in enumerate(row.cells) if (at == 0 or not cell.merged) and (text := plain(cell.text))]
    if len(own) < 2 or not (_VALUE.fullmatch(own[-1]) or _EACH.fullmatch(own[-1])):
        own = [text for cell in row.cells if (text := plain(cell.text))]
    return [text for at, text in enumerate(own) if at in (0, len(own) - 1) or text != own[at - 1]]


def _row(row: Row, texts: list[str], header: list[str], subject: str | None, known: Known, rows: Rows) -> bool:
    asked, amount = texts[:-1], texts[-1]
    value, each = _VALUE.fullmatch(amount), _EACH.fullmatch(amount)
    if value:
        unit = value["unit"].lower() if value["unit"] else None
        charge: Spec = {"value": int(value["value"])}
        if any(_REST.fullmatch(text) for text in asked):
            rows.rest.append((row, charge))
            rows.units.add(unit)
            return True
        conditions = _conditions(asked, header, subject, known)
        rows.units.add(unit)
    elif each:
        charge = {}
        cases = per_item(int(each["value"]), int(each["cap"]) if each["cap"] else None, known)
        conditions = _conditions(asked, header, subject, known)
        if cases is None or not conditions:
            return False
        item = cases[-1]
        rows.cases += [{"when": when, **_share(when, item)} for when in conditions]
        rows.units.add(None)
        return True
    else:
        return False
    rows.cases += [{"when": when, **charge} for when in conditions]
    return bool(conditions)


def _share(when: Spec, item: Spec) -> Spec:
    """What one who sends a single symbol pays of a charge for each symbol, or one who sends a list."""
    return {"value": item["per_item"]["value"]} if when == {"present": "symbol"} else {"per_item": item["per_item"]}


def _conditions(asked: list[str], header: list[str], subject: str | None, known: Known) -> list[Spec]:
    """The conditions of one row, each enough by itself; none if the row is not understood."""
    last = asked[-1]
    sized = any(_SIZES.fullmatch(title) for title in header[:-1])
    if len(asked) == 1 and (sided := _sided(last, known)):
        return [sided]
    if _ANY.fullmatch(last) and subject:
        return [{"present": subject}]
    if not _numeric(last):
        return []
    if sized:
        if last == "1" and subject and subject != "symbols":
            return [{"present": subject}]
        return _sizes(last, subject, known)
    by = next((name for title in header[:1] if (name := _by(title, known))), None)
    if by is None:
        return []
    if _LIST.fullmatch(last):
        return [{"param": by, "in": [int(value) for value in _CHOICE.split(last)]}]
    return [{"param": by, "in_range": _interval(last)}]


def _by(title: str, known: Known) -> str | None:
    """The parameter that the first column is about; the Chinese pages call `limit` by its translation too."""
    return param("limit" if title == "限制" else title.replace("参数", ""), known)


def _sizes(text: str, subject: str | None, known: Known) -> list[Spec]:
    """A number of symbols: the length of the list, and for one symbol also the parameter that holds one."""
    if "symbols" not in known.params or subject not in (None, "symbols"):
        return []
    if _LIST.fullmatch(text) and "," in text:
        return []
    size = _interval(f"{text}-{text}" if text.isdigit() else text)
    alone = subject is None and "symbol" in known.params and size.startswith("[1,")
    return [*([{"present": "symbol"}] if alone else []), {"count_of": "symbols", "range": size}]


def _sided(text: str, known: Known) -> Spec | None:
    if (match := _VALUES.fullmatch(text)) and (name := param(match["param"], known)):
        return {"param": name, "not_in" if match["not"] else "in": _CHOICE.split(match["values"])}
    if (match := _SENT.fullmatch(text)) and (name := param(match["sent"] or match["absent"], known)):
        return {"present" if match["sent"] else "absent": name}
    return None


def _numeric(text: str) -> bool:
    return any(form.fullmatch(text) for form in (_INTERVAL, _SPAN, _ABOVE, _LIST))


def _interval(text: str) -> str:
    if match := _SPAN.fullmatch(text):
        return f"[{int(match['low'])},{int(match['high'])}]"
    if match := _ABOVE.fullmatch(text):
        return f"({int(match['low'])},]" if match["sign"] == ">" else f"[{int(match['low'] or match['from'])},]"
    return text.replace(" ", "")


def _close(rows: Rows, known: Known) -> None:
    """The row for requests that send none of the parameters, behind the others, if such rows agree on it."""
    named = rows.named | {case["when"].get("present") or case["when"].get("count_of") for case in rows.cases}
    absent: list[Spec] = [{"absent": name} for name in known.params if name in named]
    charges = [charge for _, charge in rows.rest]
    if not charges:
        return
    if not absent or any(charge != charges[0] for charge in charges):
        rows.unread += [row for row, _ in rows.rest]
        rows.read = [row for row in rows.read if row not in rows.unread]
        return
    rows.cases.append({"when": absent[0] if len(absent) == 1 else {"all": absent}, **charges[0]})
