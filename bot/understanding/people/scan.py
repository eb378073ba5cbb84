"""The people of a message, each with the role it plays and why it was found."""

from dataclasses import dataclass

from bot.understanding.names import Directory
from bot.understanding.people.context import Context
from bot.understanding.people.evidence import Evidence, Role
from bot.understanding.people.runs import Runs
from bot.understanding.people.whom import settle
from bot.understanding.people.words import take_apart
from bot.understanding.report import Mention


@dataclass(frozen=True, slots=True)
class Found:
    """A person found: who, in which role, and the clues that said so."""

    mention: Mention
    role: Role
    because: tuple[str, ...]


def scan(text: str, directory: Directory) -> list[Found]:
    """The people in a text, in order; spans lie in the text and do not overlap."""
    runs = Runs(take_apart(text), directory)
    taken: list[Evidence] = []
    left: dict[int, Evidence] = {}
    """Runs that were not enough, by their last token."""
    place = 0
    while place < len(runs.tokens):
        handle = runs.tokens[place].kind == "handle"
        run = (place, place) if handle else runs.at(place)
        if run is None:
            place += 1
            continue
        evidence = Evidence(Context(runs, *run, taken[-1].context.last if taken else None))
        if handle or evidence.enough:
            if handle:
                evidence.because.insert(0, "handle")
            taken += [*_listed_before(evidence, left), evidence]
            place = run[1] + 1
        else:
            left[run[1]] = evidence
            place = run[0] + 1
    mentions = settle(text, [one.context.span for one in taken], directory)
    return [
        Found(mention, one.role, tuple(one.because)) for mention, one in zip(mentions, taken, strict=True)
    ]


def _listed_before(found: Evidence, left: dict[int, Evidence]) -> list[Evidence]:
    """What was not enough by itself but is listed with the person found: «hunter and chase signed»."""
    listed: list[Evidence] = []
    start = found.context.start
    while (one := _neighbour(found, start, left)) is not None:
        one.because.append("list")
        one.role = found.role
        listed.insert(0, one)
        start = one.context.start
    return listed


def _neighbour(found: Evidence, start: int, left: dict[int, Evidence]) -> Evidence | None:
    taken = -1 if found.context.previous is None else found.context.previous
    for last in range(start - 2, max(taken, start - 5), -1):
        one = left.get(last)
        if one is None or one.context.start <= taken or not one.enough_in_list:
            continue
        if found.context.runs.lists(last, start):
            return one
    return None
