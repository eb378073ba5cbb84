"""Who is partners with whom: every promise of the draw, against all the ways there are where they are few."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import chain, combinations, count
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.pairing import Draw, Pair, draw, keep

Groups = tuple[tuple[int, ...], ...]


@cache
def ways(people: tuple[int, ...]) -> list[Groups]:
    """Every way to part them into ones, pairs and trios."""
    if not people:
        return [()]
    first, rest = people[0], people[1:]
    found: list[Groups] = []
    for size in range(3):
        for others in combinations(rest, size):
            left = tuple(one for one in rest if one not in others)
            found += [((first, *others), *way) for way in ways(left)]
    return found


def pairs(groups: Collection[Collection[int]]) -> set[Pair]:
    return {frozenset(pair) for group in groups for pair in combinations(sorted(group), 2)}


def cost(groups: Groups, rounds: Sequence[Collection[Collection[int]]]) -> tuple[int, int, int]:
    """How many are alone, how many trios there are, and in which round the latest repeat was, 0 for none."""
    again = [number for number, old in enumerate(rounds, start=1) if pairs(old) & pairs(groups)]
    sizes = [len(group) for group in groups]
    return sizes.count(1), sizes.count(3), max(again, default=0)


def least(people: Collection[int], rounds: Sequence[Groups], apart: Collection[Pair]) -> tuple[int, int, int]:
    allowed = (way for way in ways(tuple(sorted(people))) if pairs(way).isdisjoint(apart))
    return min(cost(way, rounds) for way in allowed)


def everybody(found: Draw) -> list[int]:
    return sorted(chain(*found.groups, found.alone))


def cost_of(found: Draw, rounds: Sequence[Groups]) -> tuple[int, int, int]:
    return cost((*found.groups, *((one,) for one in found.alone)), rounds)


@st.composite
def squads(
    draw_: st.DrawFn, most: int = 7, wishes: int = 8, weeks: int = 8
) -> tuple[list[int], list[Groups], set[Pair], int]:
    """People, earlier rounds of any shape (also of others, who left), wishes, and a seed."""
    people = draw_(st.lists(st.integers(1, most + 2), max_size=most, unique=True))
    anybody = st.integers(1, most + 2)
    groups = st.tuples(st.permutations(range(1, most + 3)), st.sampled_from((2, 3))).map(
        lambda one: tuple(tuple(one[0][at : at + one[1]]) for at in range(0, most, one[1]))
    )
    rounds = draw_(st.lists(groups, max_size=weeks))
    pair = st.lists(anybody, min_size=2, max_size=2, unique=True).map(frozenset)
    return people, rounds, draw_(st.sets(pair, max_size=wishes)), draw_(st.integers(0, 9))


@given(squads(wishes=0))
def test_everybody_has_a_partner(squad: tuple[list[int], list[Groups], set[Pair], int]) -> None:
    people, rounds, _, seed = squad
    found = draw(people, rounds, set(), Random(seed))
    assert everybody(found) == sorted(people)
    if len(people) > 1:
        assert sorted(map(len, found.groups)) == [2] * (len(people) // 2 - len(people) % 2) + [3] * (
            len(people) % 2
        )
        assert found.alone == ()


@given(squads())
def test_no_wish_is_ever_broken(squad: tuple[list[int], list[Groups], set[Pair], int]) -> None:
    people, rounds, apart, seed = squad
    for way in (draw, keep):
        found = way(people, rounds, apart, Random(seed))
        assert everybody(found) == sorted(people)
        assert pairs(found.groups).isdisjoint(apart)


@given(squads())
def test_no_way_is_better(squad: tuple[list[int], list[Groups], set[Pair], int]) -> None:
    """Nobody is alone who needn't be; nobody meets again before it is unavoidable, or sooner than need be."""
    people, rounds, apart, seed = squad
    found = draw(people, rounds, apart, Random(seed))
    assert cost_of(found, rounds) == least(people, rounds, apart)


@given(squads(wishes=25, weeks=1))
def test_no_way_is_better_among_people_who_wish_a_lot(
    squad: tuple[list[int], list[Groups], set[Pair], int],
) -> None:
    people, rounds, apart, seed = squad
    found = draw(people, rounds, apart, Random(seed))
    assert cost_of(found, rounds) == least(people, rounds, apart)


@given(squads())
def test_the_same_chance_draws_the_same(squad: tuple[list[int], list[Groups], set[Pair], int]) -> None:
    people, rounds, apart, seed = squad
    for way in (draw, keep):
        first = way(people, rounds, apart, Random(seed))
        assert way(list(reversed(people)), rounds, set(apart), Random(seed)) == first


def weeks_without_repeat(people: Collection[int]) -> int:
    """How many weeks go by before somebody has a partner for the second time."""
    rounds: list[Groups] = []
    seen: set[Pair] = set()
    for number in count():
        found = draw(people, rounds, set(), Random(number))
        if not seen.isdisjoint(pairs(found.groups)):
            return number
        seen |= pairs(found.groups)
        rounds.append(found.groups)
    raise AssertionError


@pytest.mark.parametrize("number", [2, 4, 6, 8, 10, 20, 50])
def test_everybody_meets_everybody_before_anybody_meets_again(number: int) -> None:
    assert weeks_without_repeat(range(number)) == number - 1


@pytest.mark.parametrize(("number", "weeks"), [(5, 1), (7, 3), (9, 4), (11, 6), (21, 14)])
def test_an_odd_number_goes_long_without_a_repeat(number: int, weeks: int) -> None:
    assert weeks_without_repeat(range(number)) >= weeks


def coming_and_going(seed: int, way: object = draw) -> Iterator[tuple[set[int], list[Groups], Draw]]:
    """Forty weeks of a squad that people join and leave."""
    chance = Random(seed)
    people, rounds = set(range(30)), list[Groups]()
    for week in range(40):
        people.discard(chance.choice(sorted(people)))
        people |= set(range(100 + 2 * week, 100 + 2 * week + chance.randint(0, 2)))
        found = way(people, rounds, set(), chance)  # type: ignore[operator]
        yield people, rounds, found
        rounds.append(found.groups)


@pytest.mark.parametrize("seed", range(5))
def test_nobody_meets_again_for_long_where_people_come_and_go(seed: int) -> None:
    for number, (people, rounds, found) in enumerate(coming_and_going(seed)):
        assert everybody(found) == sorted(people)
        if number < 15:
            assert pairs(found.groups).isdisjoint(chain(*map(pairs, rounds)))


@pytest.mark.parametrize("seed", range(5))
def test_kept_partners_stay_while_both_are_here(seed: int) -> None:
    for people, rounds, found in coming_and_going(seed, keep):
        assert everybody(found) == sorted(people)
        assert found.alone == ()
        assert sum(len(group) > 2 for group in found.groups) <= 1 + len(people) % 2
        before = {frozenset(group) for group in (rounds[-1] if rounds else ()) if len(group) == 2}
        still = {pair for pair in before if pair <= people}
        assert still <= pairs(found.groups)


@given(squads(weeks=3))
def test_kept_partners_of_the_same_people_stay_the_same(
    squad: tuple[list[int], list[Groups], set[Pair], int],
) -> None:
    people, rounds, apart, seed = squad
    first = keep(people, rounds[:0], apart, Random(seed))
    again = keep(people, [first.groups], apart, Random(seed + 1))
    assert set(again.groups) == set(first.groups)


def test_a_wish_parts_kept_partners() -> None:
    found = keep([1, 2, 3, 4], [((1, 2), (3, 4))], {frozenset((1, 2))}, Random(0))
    assert frozenset((1, 2)) not in pairs(found.groups)
    assert (3, 4) in found.groups or len(found.groups) == 1


def test_a_newcomer_joins_a_pair_and_the_next_takes_one_of_the_trio() -> None:
    three = keep([1, 2, 3], [((1, 2),)], set(), Random(0))
    assert three.groups == ((1, 2, 3),)
    four = keep([1, 2, 3, 4], [three.groups], set(), Random(0))
    assert sorted(map(len, four.groups)) == [2, 2]


def test_five_hundred_with_wishes_are_all_placed() -> None:
    chance = Random(0)
    apart = {frozenset(chance.sample(range(500), 2)) for _ in range(1000)}
    rounds: list[Groups] = []
    for _ in range(3):
        found = draw(range(500), rounds, apart, chance)
        assert found.alone == ()
        assert {len(group) for group in found.groups} == {2}
        assert pairs(found.groups).isdisjoint(apart.union(*map(pairs, rounds)))
        rounds.append(found.groups)
