"""The people of a message, each with the role it plays and why it was found."""

from dataclasses import dataclass

from bot.understanding.names import Directory
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
    tokens = take_apart(text)
    runs = Runs(tokens, directory)
    taken: list[Evidence] = []
    left: dict[int, Evidence] = {}
    place = 0
    while place < len(tokens):
        handle = tokens[place].kind == "handle"
        run = (place, place) if handle else runs.at(place)
        if run is None:
            place += 1
            continue
        evidence = Evidence(runs, *run, taken[-1].last if taken else None)
        if evidence.weigh() or handle:
            taken += [*_listed_before(evidence, left), evidence]
            place = run[1] + 1
        else:
            left[run[1]] = evidence
            place = run[0] + 1
    mentions = settle(text, [one.span for one in taken], directory)
    return [
        Found(mention, one.role, tuple(one.because)) for mention, one in zip(mentions, taken, strict=True)
    ]


def _listed_before(evidence: Evidence, left: dict[int, Evidence]) -> list[Evidence]:
    """Capitalised words that were not enough by themselves, but stand in a list with the person found."""
    found: list[Evidence] = []
    start = evidence.start
    while (ahead := _ahead(evidence.runs, start, left)) is not None:
        found.insert(0, ahead)
        ahead.because.append("list")
        ahead.role = evidence.role
        start = ahead.start
    return found


def _ahead(runs: Runs, start: int, left: dict[int, Evidence]) -> Evidence | None:
    for last in range(start - 1, max(-1, start - 4), -1):
        one = left.get(last)
        if one is not None and one.may_be_listed and runs.lists(last, start):
            return one
    return None
