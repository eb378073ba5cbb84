"""Who is partners with whom: pairs, and a trio where the number is odd.

The wishes of the members come first and are never broken. Then nobody is alone who needn't be. Then nobody
meets again as long as it can be avoided, and after that those whose meeting is longest ago do.
"""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import TYPE_CHECKING

from bot.domain.matching import Graph, Group, groups

if TYPE_CHECKING:
    from random import Random

Pair = frozenset[int]
#: The groups of a round, as they were drawn.
Round = Sequence[Collection[int]]


@dataclass(frozen=True, slots=True)
class Draw:
    """Groups of two or three persons, and who could not be placed: for want of people, or by wishes."""

    groups: tuple[Group, ...]
    alone: tuple[int, ...] = ()


def draw(people: Collection[int], rounds: Sequence[Round], apart: Collection[Pair], chance: "Random") -> Draw:
    """The partners of a new week, of persons by their ids.

    `rounds` are the earlier ones, oldest first; `apart` are the pairs that one of the two doesn't want. The
    same arguments and the same `chance` give the same draw. Of a steady even number without wishes nobody
    meets again before everybody has met everybody.
    """
    seats = sorted(people)
    if len(seats) < 2:
        return Draw((), tuple(seats))
    table = _Table(seats, rounds, apart)
    return table.round_robin(chance) or table.freshest(chance)


def keep(people: Collection[int], rounds: Sequence[Round], apart: Collection[Pair], chance: "Random") -> Draw:
    """The same where partners are kept: those of the last round stay together while both are here.

    Only newcomers and those whose partner left are drawn. Who is left over then gets one of a trio for a
    partner, or joins a pair: no pair is parted but by a wish.
    """
    here = set(people)
    last = rounds[-1] if rounds else ()
    kept = [group for group in (_agreed(here.intersection(one), apart) for one in last) if len(group) > 1]
    single = here.difference(*kept)
    trios = [group for group in kept if len(group) > 2]
    if trios and len(single) % 2:
        group = chance.choice(trios)
        leaver = chance.choice(sorted(group))
        group.remove(leaver)
        single.add(leaver)
    fresh = draw(single, rounds, apart, chance)
    alone = tuple(one for one in fresh.alone if not _joined(one, kept, apart, chance))
    return Draw((*(tuple(sorted(group)) for group in kept), *fresh.groups), alone)


def _agreed(group: set[int], apart: Collection[Pair]) -> set[int]:
    """Those of the group whom no wish parts."""
    left = set(group)
    while parted := [pair for pair in combinations(sorted(left), 2) if frozenset(pair) in apart]:
        left.remove(max(sorted(left), key=lambda one: sum(one in pair for pair in parted)))
    return left


def _joined(one: int, kept: Sequence[set[int]], apart: Collection[Pair], chance: "Random") -> bool:
    """Make one of the pairs a trio, if no wish is against it; whether one could be."""
    unwanted = {other for other in chain(*kept) if frozenset((one, other)) in apart}
    free = [group for group in kept if len(group) == 2 and not group & unwanted]
    if free:
        chance.choice(free).add(one)
    return bool(free)


class _Table:
    """The people of a draw on numbered seats, and what they bring: whom they met in which round, last."""

    def __init__(self, seats: Sequence[int], rounds: Sequence[Round], apart: Collection[Pair]) -> None:
        self.seats = seats
        self.rounds = len(rounds)
        seat = {person: number for number, person in enumerate(seats)}
        self.apart = {(seat[a], seat[b]) for a, b in map(sorted, apart) if a in seat and b in seat}
        self.met: dict[Group, int] = {}
        for number, groups_then in enumerate(rounds):
            for group in groups_then:
                there = sorted(seat[person] for person in group if person in seat)
                self.met |= dict.fromkeys(combinations(there, 2), number)

    def round_robin(self, chance: "Random") -> Draw | None:
        """A round of the circle method in which nobody meets again and no wish is broken; None without one.

        Seats a and b meet in the round a + b, modulo the number of rounds, which is odd. The seat that would
        meet itself takes the last one where the number is even, and makes a trio where it is odd.
        """
        count = len(self.seats) - 1 + len(self.seats) % 2
        used = {self._round(pair, count) for pair in (*self.met, *self.apart)}
        clean = [number for number in range(count) if number not in used]
        chance.shuffle(clean)
        for number in clean:
            middle = number * (count + 1) // 2 % count
            pairs = [(one, other) for one in range(count) if one < (other := (number - one) % count)]
            if count < len(self.seats):
                return self._draw([*pairs, (middle, count)])
            third = self._third(middle, pairs, count, used, chance)
            if third is not None:
                return self._draw([*(pair for pair in pairs if pair != third), (*third, middle)])
        return None

    def freshest(self, chance: "Random") -> Draw:
        """As few alone as can be, then as few trios, then nobody again whose meeting could be longer ago."""
        fresh, alone = groups(self._graph(0), chance)
        if not alone and sum(len(group) > 2 for group in fresh) == len(self.seats) % 2:
            return self._draw(fresh)
        pairs = [group for group in fresh if len(group) == 2]
        found: dict[int, tuple[list[Group], list[int]]] = {0: (fresh, alone)}

        def cost(before: int) -> tuple[int, int]:
            if before not in found:
                found[before] = groups(self._graph(before), chance, known=pairs)
            return len(found[before][1]), -len(found[before][0])

        best = cost(self.rounds)
        before = bisect_left(range(self.rounds), True, key=lambda one: cost(one) <= best)
        return self._draw(*found[before])

    def _graph(self, before: int) -> Graph:
        """Who may be with whom: no wish is against it, and they last met before that round, if ever."""
        everybody = set(range(len(self.seats)))
        graph = [everybody - {one} for one in range(len(self.seats))]
        barred = {pair for pair, number in self.met.items() if number >= before}
        for one, other in barred | self.apart:
            graph[one].discard(other)
            graph[other].discard(one)
        return graph

    def _round(self, pair: Group, count: int) -> int:
        one, other = pair
        return (2 * one if other == count else one + other) % count

    def _third(
        self, middle: int, pairs: Sequence[Group], count: int, used: Collection[int], chance: "Random"
    ) -> Group | None:
        """The pair that the one in the middle joins: the one that spoils the fewest rounds to come."""
        fits = []
        for pair in pairs:
            new = [(min(one, middle), max(one, middle)) for one in pair]
            if not any(one in self.met or one in self.apart for one in new):
                spoiled = {self._round(one, count) for one in new}.difference(used)
                fits.append((len(spoiled), chance.random(), pair))
        return min(fits)[2] if fits else None

    def _draw(self, found: Sequence[Group], alone: Sequence[int] = ()) -> Draw:
        named = sorted(tuple(sorted(self.seats[seat] for seat in group)) for group in found)
        return Draw(tuple(named), tuple(sorted(self.seats[seat] for seat in alone)))
