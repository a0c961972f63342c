"""The rules between parameters: what requests they tell apart, old against new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.catalog.model import Constraint, Endpoint
from generator.drift import conditions, recorded, words
from generator.drift.notes import Notes, Spots
from generator.drift.requests import Asked

#: Kinds that say more or less strictly what parameters may be sent together, must be sent, or may be sent at all.
_FAMILIES = (
    frozenset({"any_of", "exactly_one", "at_most_one", "conflicts", "combinations", "all_or_none"}),
    frozenset({"required_if", "optional_if"}),
    frozenset({"allowed_if", "forbidden_if"}),
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A rule that stands on one side only, or the two that are one rule with another content."""

    old: Constraint | None
    new: Constraint | None

    @property
    def at(self) -> Spots:
        return self.old.at if self.old else None, self.new.at if self.new else None


@dataclass(slots=True)
class Seen:
    """The shortest request that shows a rule to be tighter, or looser; None while none does."""

    tighter: dict[str, Any] | None = None
    looser: dict[str, Any] | None = None


def compare(asked: Asked, notes: Notes) -> None:
    """Compare the rules of one place: of the request, or of the elements of a list (then `asked` says of which)."""
    gone, come, kept = _unmatched(asked.old.constraints, asked.new.constraints)
    recorded.details(kept, asked, notes)
    crossed = _crossing(gone, come)
    taken = {id(rule) for pair in crossed for rule in (pair.old, pair.new)}
    gone, come = ([rule for rule in rules if id(rule) not in taken] for rules in (gone, come))
    pairs = crossed + _paired([r for r in gone if r.enforced], [r for r in come if r.enforced])
    recorded.details([(p.old, p.new) for p in pairs if p.old and p.new], asked, notes)
    for group in _components(pairs):
        _judge(group, asked, notes)
    recorded.compare([r for r in gone if not r.enforced], [r for r in come if not r.enforced], asked, notes)


Both = list[tuple[Constraint, Constraint]]


def _unmatched(
    old: tuple[Constraint, ...], new: tuple[Constraint, ...]
) -> tuple[list[Constraint], list[Constraint], Both]:
    """The rules that only one side has, and those that both have, in whatever order."""
    waiting: dict[Any, list[Constraint]] = {}
    for rule in new:
        waiting.setdefault(conditions.rule(rule), []).append(rule)
    gone, kept = [], []
    for rule in old:
        same = waiting.get(conditions.rule(rule))
        if same:
            kept.append((rule, same.pop(0)))
        else:
            gone.append(rule)
    left = {id(rule) for rules in waiting.values() for rule in rules}
    return gone, [rule for rule in new if id(rule) in left], kept


def _crossing(gone: list[Constraint], come: list[Constraint]) -> list[Pair]:
    """Rules of one kind about the same parameters that only one side lets depend on more than the request."""
    found: list[Pair] = []
    used: set[int] = set()
    for one in gone:
        for other in come:
            is_kin = one.kind == other.kind and set(one.params) == set(other.params) and id(other) not in used
            if is_kin and one.enforced != other.enforced:
                found.append(Pair(one, other))
                used.add(id(other))
                break
    return found


def _paired(gone: list[Constraint], come: list[Constraint]) -> list[Pair]:
    """Old and new rules that are most alike, each at most once; the rest stands alone."""
    order = sorted(
        ((_alike(one, other), -i, -j) for i, one in enumerate(gone) for j, other in enumerate(come)), reverse=True
    )
    old, new, found = set(range(len(gone))), set(range(len(come))), []
    for alike, i, j in order:
        if alike > 0 and -i in old and -j in new:
            found.append(Pair(gone[-i], come[-j]))
            old.discard(-i)
            new.discard(-j)
    return found + [Pair(gone[i], None) for i in sorted(old)] + [Pair(None, come[j]) for j in sorted(new)]


def _alike(one: Constraint, other: Constraint) -> float:
    mine, theirs = set(one.params), set(other.params)
    shared = len(mine & theirs) / len(mine | theirs)
    same_case = 0.5 if conditions.when(one.when) == conditions.when(other.when) else 0.0
    if one.kind == other.kind:
        return 1 + shared + same_case if shared else 0
    # A kindred one about the very same parameters is the old rule, said more or less strictly.
    is_kin = any({one.kind, other.kind} <= family for family in _FAMILIES)
    return shared + same_case if shared == 1 and is_kin else 0


def _components(pairs: list[Pair]) -> list[list[Pair]]:
    """Pairs that share a parameter, directly or by way of others: what one of them allows, another may refuse."""
    groups: list[tuple[set[str], list[Pair]]] = []
    for pair in pairs:
        names = {name for rule in (pair.old, pair.new) if rule for name in rule.names}
        touching = [group for group in groups if group[0] & names]
        rest = [group for group in groups if not group[0] & names]
        merged = (names.union(*(group[0] for group in touching)), [p for group in touching for p in group[1]] + [pair])
        groups = [*rest, merged]
    return [group[1] for group in groups]


# --- the judgement ----------------------------------------------------------------------------------------------


def _judge(pairs: list[Pair], asked: Asked, notes: Notes) -> None:
    """Tell of each pair whether it refuses what was accepted, or accepts what was refused."""
    involved = {name for pair in pairs for rule in (pair.old, pair.new) if rule for name in rule.names}
    seen = _searched(pairs, involved, asked)
    for number, pair in enumerate(pairs):
        if seen is None:
            _by_sets(pair, asked, notes)
            continue
        shown = seen[number]
        known = list(dict.fromkeys(name for rule in (pair.old, pair.new) if rule for name in rule.names))
        if shown.tighter is not None:
            text = f"{words.request(shown.tighter, known)} was accepted, is refused"
            _tell("constraint-tightened", pair, text, asked, notes)
        if shown.looser is not None:
            text = f"{words.request(shown.looser, known)} was refused, is accepted"
            _tell("constraint-loosened", pair, text, asked, notes)
        notes.same("layout", shown.tighter is None and shown.looser is None)


def _by_sets(pair: Pair, asked: Asked, notes: Notes) -> None:
    """Where there are too many requests to look at: a rule that is new refuses something, one that is gone did."""
    if pair.new and pair.new.enforced:
        _tell("constraint-tightened", pair, "the rule is new or another (too many requests to search)", asked, notes)
    if pair.old and pair.old.enforced:
        _tell("constraint-loosened", pair, "the rule is gone or another (too many requests to search)", asked, notes)


def _tell(rule: str, pair: Pair, why: str, asked: Asked, notes: Notes) -> None:
    forms = () if asked.scope else asked.new.either_of
    is_form = pair.new is not None and any(pair.new is each for each in forms)
    was_lifted = pair.new is None and pair.old is not None and pair.old.kind == "optional_if"
    told = "nobody" if rule == "constraint-loosened" else "types" if is_form or was_lifted else "client"
    named = pair.new or pair.old
    assert named is not None
    notes.add(rule, asked.fact(named), (asked.shown(pair.old), asked.shown(pair.new)), pair.at, why, told)


def _searched(pairs: list[Pair], involved: set[str], asked: Asked) -> list[Seen] | None:
    """What requests show of each pair; None if there are too many of them."""
    sides = [
        [rule for rule in side.constraints if rule.enforced and involved & set(rule.names)]
        for side in (asked.old, asked.new)
    ]
    names = involved.union(*(rule.names for rules in sides for rule in rules))
    requests = asked.requests(names)
    if requests is None:
        # Without the rules that both sides have: what they forbid is then not excluded.
        sides = _own(pairs)
        requests = asked.requests(involved)
    if requests is None:
        return None
    found = [Seen() for _ in pairs]
    before, after = sides
    must_before, must_after = asked.demanded(asked.old), asked.demanded(asked.new)
    for values in requests:
        view = asked.view(values)
        refused_before = {id(rule) for rule in before if asked.refuses(rule, asked.old, view)}
        refused_after = {id(rule) for rule in after if asked.refuses(rule, asked.new, view)}
        missed_before, missed_after = (
            {name for name in must & involved if name not in values} for must in (must_before, must_after)
        )
        is_old, is_new = not (refused_before or missed_before), not (refused_after or missed_after)
        if is_old == is_new:
            continue
        for pair, shown in zip(pairs, found, strict=True):
            if is_old and _refused(pair.new, pair.old, refused_after, missed_after):
                shown.tighter = _shorter(shown.tighter, values)
            if is_new and _refused(pair.old, pair.new, refused_before, missed_before):
                shown.looser = _shorter(shown.looser, values)
    return found


def _own(pairs: list[Pair]) -> list[list[Constraint]]:
    return [
        [rule for rule in rules if rule is not None and rule.enforced]
        for rules in ([pair.old for pair in pairs], [pair.new for pair in pairs])
    ]


def _refused(rule: Constraint | None, other: Constraint | None, refused: set[int], missed: set[str]) -> bool:
    """Whether a pair is why a request is refused: by its rule, or for what only the other one lifts."""
    if rule is not None and id(rule) in refused:
        return True
    return other is not None and other.kind == "optional_if" and bool(missed & set(other.params))


def _shorter(one: dict[str, Any] | None, other: dict[str, Any]) -> dict[str, Any]:
    return other if one is None or len(other) < len(one) else one


def scopes(old: Endpoint, new: Endpoint) -> list[str]:
    """The lists inside of which rules hold."""
    return sorted({rule.scope for side in (old, new) for rule in side.constraints if rule.scope})
