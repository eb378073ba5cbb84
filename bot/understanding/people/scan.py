"""The people of a message, each with the role it plays and why it was found."""

from dataclasses import dataclass

from bot.understanding.names import Directory, tidy
from bot.understanding.people.evidence import Evidence, Role
from bot.understanding.people.runs import Runs
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
    found: list[Found] = []
    previous: int | None = None
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.kind == "handle":
            evidence = Evidence(runs, place, place, previous)
            evidence.weigh()
            found.append(Found(_mention(text, token.start, token.end, directory), evidence.role, ("handle",)))
            previous, place = place, place + 1
            continue
        run = runs.at(place)
        if run is None:
            place += 1
            continue
        evidence = Evidence(runs, *run, previous)
        if not evidence.weigh():
            place = run[0] + 1
            continue
        start, end = tokens[evidence.start].start, tokens[run[1]].end
        found.append(Found(_mention(text, start, end, directory), evidence.role, tuple(evidence.because)))
        previous, place = run[1], run[1] + 1
    return found


def _mention(text: str, start: int, end: int, directory: Directory) -> Mention:
    name = text[start:end]
    return Mention(name, start, end, tidy(name), directory.resolve(name))
