"""As many disjoint pairs as possible, and trios for who is left: on any graph of who may be with whom.

Pairs are a maximum matching by Edmonds' blossom algorithm (1965): from somebody without a partner,
alternating paths are searched breadth first, and an odd cycle is taken as one point. A greedy start leaves
few to search for.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

#: For each vertex, numbered from 0, those it may be with.
Graph = Sequence[set[int]]
Group = tuple[int, ...]
NOBODY = -1


class Matching:
    """A matching of a graph: `mate` of each vertex, NOBODY for none. Vertices in `out` take no part."""

    def __init__(self, graph: Graph, order: Sequence[int]) -> None:
        self.graph = graph
        self.order = order
        self.near = [[other for other in order if other in graph[one]] for one in range(len(graph))]
        self.mate = [NOBODY] * len(graph)
        self.out: set[int] = set()

    def free(self) -> list[int]:
        """Those without a partner, in the order given."""
        return [one for one in self.order if self.mate[one] == NOBODY and one not in self.out]

    def pairs(self) -> list[Group]:
        """The pairs, each once."""
        return [(one, self.mate[one]) for one in self.order if one < self.mate[one]]

    def grow(self) -> None:
        """Make it as large as any, keeping everybody matched who is."""
        for one in self.free():
            if self.mate[one] == NOBODY:
                other = next((two for two in self.near[one] if self._single(two)), NOBODY)
                if other != NOBODY:
                    self._join(one, other)
        for one in self.free():
            if self.mate[one] == NOBODY:
                _Search(self, one).run()

    def without(self, group: Iterable[int]) -> "Matching":
        """The same with these taken out of it, and as large as it can be then."""
        rest = Matching.__new__(Matching)
        rest.graph, rest.order, rest.near = self.graph, self.order, self.near
        rest.mate, rest.out = list(self.mate), self.out | set(group)
        for one in rest.out:
            if rest.mate[one] != NOBODY:
                rest.mate[rest.mate[one]] = rest.mate[one] = NOBODY
        rest.grow()
        return rest

    def _single(self, one: int) -> bool:
        return self.mate[one] == NOBODY and one not in self.out

    def _join(self, one: int, other: int) -> None:
        self.mate[one], self.mate[other] = other, one


class _Search:
    """One search for an augmenting path, from `root`. Even vertices are those it goes on from.

    `before` leads an odd vertex back to the even one it was reached from, `base` is the vertex that stands
    for the blossom in which a vertex lies.
    """

    def __init__(self, matching: Matching, root: int) -> None:
        self.matching = matching
        self.mate = matching.mate
        self.root = root
        self.before = [NOBODY] * len(self.mate)
        self.base = list(range(len(self.mate)))
        self.even = {root}
        self.waiting = deque([root])

    def run(self) -> bool:
        """Match the root, if there is a way; whether there was."""
        while self.waiting:
            one = self.waiting.popleft()
            for other in self.matching.near[one]:
                if self.base[one] == self.base[other] or self.mate[one] == other:
                    continue
                if other in self.even:
                    self._contract(one, other)
                elif self.before[other] == NOBODY and other not in self.matching.out:
                    self.before[other] = one
                    if self.mate[other] == NOBODY:
                        self._turn_over(other)
                        return True
                    self._go_on_from(self.mate[other])
        return False

    def _go_on_from(self, one: int) -> None:
        self.even.add(one)
        self.waiting.append(one)

    def _contract(self, one: int, other: int) -> None:
        """An odd cycle: both are even, so all on it can be."""
        top = self._meeting(one, other)
        cycle: set[int] = set()
        self._mark(one, top, other, cycle)
        self._mark(other, top, one, cycle)
        for vertex in range(len(self.mate)):
            if self.base[vertex] in cycle:
                self.base[vertex] = top
                if vertex not in self.even:
                    self._go_on_from(vertex)

    def _meeting(self, one: int, other: int) -> int:
        """The base at which the ways of both to the root meet."""
        seen = set(self._bases(one))
        return next(base for base in self._bases(other) if base in seen)

    def _bases(self, one: int) -> Iterator[int]:
        while True:
            base = self.base[one]
            yield base
            if base == self.root or self.mate[base] == NOBODY:
                return
            one = self.before[self.mate[base]]

    def _mark(self, one: int, top: int, child: int, cycle: set[int]) -> None:
        while self.base[one] != top:
            odd = self.mate[one]
            cycle.update((self.base[one], self.base[odd]))
            self.before[one] = child
            child, one = odd, self.before[odd]

    def _turn_over(self, end: int) -> None:
        """Along the path, what was matched no longer is, and the other way round."""
        while end != NOBODY:
            previous = self.before[end]
            following = self.mate[previous]
            self.mate[end], self.mate[previous] = previous, end
            end = following


def groups(graph: Graph, chance: "Random", *, known: Sequence[Group] = ()) -> tuple[list[Group], list[int]]:
    """Everybody in pairs, and in trios where pairs don't come out even; and who is left alone.

    In a trio all three may be with each other. `known` pairs of the graph are where the search begins.
    """
    order = list(range(len(graph)))
    chance.shuffle(order)
    matching = Matching(graph, order)
    for one, other in known:
        matching.mate[one], matching.mate[other] = other, one
    matching.grow()
    trios: list[Group] = []
    while alone := matching.free():
        found = _trio(matching, alone)
        if found is None:
            break
        trio, matching = found
        trios.append(trio)
    return [*matching.pairs(), *trios], matching.free()


def _trio(matching: Matching, alone: Sequence[int]) -> tuple[Group, Matching] | None:
    """A trio with which fewer are alone, and the rest; None where there is none."""
    graph = matching.graph
    for one in alone:
        for pair in matching.pairs():
            if graph[one].issuperset(pair):
                trio = (one, *pair)
                return trio, matching.without(trio)
    for trio in _triangles(matching):
        rest = matching.without(trio)
        if len(rest.free()) < len(alone):
            return trio, rest
    return None


def _triangles(matching: Matching) -> Iterator[Group]:
    graph, order = matching.graph, [one for one in matching.order if one not in matching.out]
    place = {one: number for number, one in enumerate(order)}
    for one in order:
        later = [other for other in matching.near[one] if place.get(other, NOBODY) > place[one]]
        for other in later:
            for third in later:
                if place[third] > place[other] and third in graph[other]:
                    yield one, other, third
