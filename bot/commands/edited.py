"""A message that its writer changed afterwards: what it logged is taken back, and it is read anew."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from bot.commands.amend import MAKING
from bot.commands.doubt import dropped
from bot.commands.hear import hear
from bot.commands.log import heard
from bot.commands.understood import LOGS, bare, understood
from bot.commands.undo import keeps
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.entry import Entry
from bot.domain.say import Say, phrase
from bot.understanding.report import Match, Mention, Report, Resolution


def edited(turn: Turn, message: int, text: str) -> Sequence[Say]:
    """The replies to the new text; where it is no report, what the old one logged stays."""
    memory = Memory(turn)
    held = memory.standing(message)
    if not held:
        _forget_doubts(turn, message)
        return hear(turn, text)
    report = understood(turn, bare(text))
    if report.act not in LOGS:
        return [Say((phrase("edited-no-report"),))]
    _forget_doubts(turn, message)
    replaced = [one for one in held if one.kind not in MAKING]
    report = _apart_from(report, _made_by(memory, held))
    memory.undo(replaced)
    first, *rest = heard(turn, report, bare(text))
    _leave(memory, replaced, held)
    return [Say((phrase("edited"), *first.paragraphs), first.choices), *rest]


def take_back(turn: Turn, message: int) -> bool:
    """Undo what a message that is a command now did when it was another one; whether it did anything.

    What a report logged stays, unless the command says it again. A contact of whom more is known by now keeps
    its name.
    """
    *before, now = turn.stores.inbox.versions(message)
    texts = turn.stores.inbox.texts([*before, now])
    again = _reports(turn, texts.get(now, ""))
    gone = [one for one in before if again or texts.get(one, "").lstrip().startswith("/")]
    for version in gone:
        dropped(turn, version)
    held = [entry for entry in Memory(turn).standing(message) if entry.message in gone]
    taken = [entry for entry in held if not keeps(turn, entry, held)]
    Memory(turn).undo(taken)
    return bool(taken)


def _reports(turn: Turn, text: str) -> bool:
    """Whether it is a word about the day that tells of a contact."""
    said = text.strip().partition(" ")[0].partition("@")[0].casefold() == "/checkin"
    return said and understood(turn, bare(text)).act in LOGS


def _forget_doubts(turn: Turn, message: int) -> None:
    """Nothing is asked any more about any version of it."""
    for version in turn.stores.inbox.versions(message):
        dropped(turn, version)


def _leave(memory: Memory, replaced: Iterable[Entry], held: Iterable[Entry]) -> None:
    """Undo the naming of contacts whom the message made and of whom nothing else is known."""
    own = {entry.id for entry in held}
    for contact in dict.fromkeys(entry.contact for entry in replaced):
        left = memory.contact(contact)
        if left is not None and all(one.kind in MAKING and one.id in own for one in left.entries):
            memory.undo(left.entries)


def _made_by(memory: Memory, held: Sequence[Entry]) -> set[int]:
    """The contacts of whom nothing is known but what these entries say."""
    own = {entry.id for entry in held}
    found = {entry.contact: memory.contact(entry.contact) for entry in held}
    return {
        number
        for number, contact in found.items()
        if contact is not None and all(memory.first(one).id in own for one in contact.entries)
    }


def _apart_from(report: Report, made: Collection[int]) -> Report:
    """The report, asking of nobody whether they are one of these: «Maira» was a slip for «Maria»."""

    def apart(people: Iterable[Mention]) -> tuple[Mention, ...]:
        return tuple(_apart(one, made) for one in people)

    readings = tuple(replace(one, people=apart(one.people)) for one in report.readings)
    return replace(report, readings=readings, plan_people=apart(report.plan_people))


def _apart(mention: Mention, made: Collection[int]) -> Mention:
    if mention.resolution.match is not Match.ASK:
        return mention
    left = tuple(one for one in mention.resolution.matches if one not in made)
    return replace(mention, resolution=Resolution(Match.ASK if left else Match.NEW, left))
