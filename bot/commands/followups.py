"""/followups: everything that is open, what is due first, and what can be done about each by a tap."""

from collections import Counter
from collections.abc import Mapping, Sequence

from bot.commands.settling import HOW, came, open_things, settle, settle_answer, thing_meant, what
from bot.commands.sources import short, sources
from bot.commands.telling import NOTHING, due, when
from bot.commands.understood import bare
from bot.commands.whom import whom
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.followups import Due, DueKind, due_things
from bot.domain.say import Choice, Invocation, Phrase, Say, Value, choice, lines, phrase, say

#: Things a page shows.
A_PAGE = 8


def followups(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/followups [NAME]: all that is open, or all that is with one contact; a single thing is shown whole."""
    if "name" in args:
        contact = whom(turn, "followups", args)
        things = _in_order(turn, due_things([contact], None))
        if not things:
            return [say("followups-none-with", name=contact.name)]
    else:
        things = _in_order(turn, open_things(turn))
        if not things:
            return [say("followups-none").offering(choice("choice-today", "today"))]
    if len(things) == 1:
        return [shown(turn, things[0])]
    return [_listed(turn, things, args)]


def _in_order(turn: Turn, things: Sequence[Due]) -> list[Due]:
    """What is due by what matters, then the rest by its day."""
    now = [thing for thing in things if thing.due <= turn.today]
    later = [thing for thing in things if thing.due > turn.today]
    return now + sorted(later, key=lambda thing: (thing.due, thing.name.casefold()))


def _listed(turn: Turn, things: Sequence[Due], args: Mapping[str, str]) -> Say:
    number = max(1, int(args.get("page", "1")))
    first = (number - 1) * A_PAGE
    listed = things[first : first + A_PAGE]
    rows = [(thing, row(turn, thing)) for thing in listed]
    now = [words for thing, words in rows if thing.due <= turn.today]
    later = [words for thing, words in rows if thing.due > turn.today]
    parts = [phrase("followups-now", rows=lines(now))] if now else []
    parts += [phrase("followups-later", rows=lines(later))] if later else []
    if not parts:
        parts = [phrase("followups-no-page", page=number)]
    reply = Say(tuple(parts)).offering(*taps(turn, listed))
    if first + A_PAGE < len(things):
        more = {**{name: args[name] for name in ("name",) if name in args}, "page": str(number + 1)}
        reply = reply.offering(Choice(Invocation("followups", more), Phrase("choice-more")))
    return reply


def row(turn: Turn, thing: Due) -> Phrase:
    """Who, what, about what, when it is due, and since when it is open."""
    return phrase("followup-row", **_facts(turn, thing))


def _facts(turn: Turn, thing: Due) -> dict[str, Value]:
    about = short(_about(turn, thing))
    return {
        "name": thing.name,
        "what": what(thing),
        "about": phrase("said", words=about) if about else NOTHING,
        "due": due(thing.due, thing.until, turn.today),
        "since": when(thing.on, turn.today),
    }


def _about(turn: Turn, thing: Due) -> str:
    """What it is about. A promise says so itself; the rest is best told by the message that opened it."""
    opening = turn.stores.ledger.get(turn.workspace, thing.place)
    text = "" if opening is None else sources(turn, [opening])[opening.id]
    return (thing.words or text) if thing.kind is DueKind.DELIVER else (text or thing.words)


def tap(thing: Due) -> Choice:
    """What opens the thing."""
    return _tap(thing, phrase("followup-choice", name=thing.name, what=what(thing)))


def taps(turn: Turn, things: Sequence[Due]) -> list[Choice]:
    """What opens each thing; where two would have one label, their days tell them apart."""
    alike = Counter((thing.contact, thing.kind) for thing in things)
    return [tap(thing) if alike[thing.contact, thing.kind] == 1 else _dated(turn, thing) for thing in things]


def _dated(turn: Turn, thing: Due) -> Choice:
    day = due(thing.due, thing.until, turn.today)
    return _tap(thing, phrase("followup-choice-due", name=thing.name, what=what(thing), due=day))


def _tap(thing: Due, label: Phrase) -> Choice:
    return Choice(Invocation("followup", _args(thing)), label)


def followup(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """One thing that is open, with what it is about and what can be done."""
    return [shown(turn, thing_meant(turn, args))]


def shown(turn: Turn, thing: Due) -> Say:
    """The thing, what was said last and what is known, and its taps."""
    reply = Say((phrase("followup", **_facts(turn, thing)), *context(turn, thing)))
    ways = (
        Choice(Invocation("settle", {**_args(thing), "how": how}), Phrase(f"choice-settle-{how}"))
        for how in HOW[thing.kind]
    )
    return reply.offering(*ways)


def context(turn: Turn, thing: Due) -> list[Phrase]:
    """What makes it easier to write to them: the last thing said, and the newest fact."""
    contact = Memory(turn).derived(thing.contact)
    last, said = contact.last, []
    if last is not None and short(bare(last.words)) != short(bare(_about(turn, thing))):
        said.append(phrase("last-time", day=when(last.on, turn.today), words=short(last.words)))
    if contact.facts:
        said.append(phrase("good-to-know", words=short(contact.facts[-1].words)))
    return said


def _args(thing: Due) -> dict[str, str]:
    return {"kind": thing.kind.value, "contact": str(thing.contact), "place": str(thing.place)}


_THING = (
    Arg("kind", Takes.WORD, required=True),
    Arg("contact", Takes.NUMBER, required=True),
    Arg("place", Takes.NUMBER, required=True),
)
COMMANDS = (
    Command("followups", followups, (Arg("name", Takes.CONTACT), Arg("page", Takes.NUMBER))),
    Command("followup", followup, _THING, hidden=True),
    Command("came", came, _THING, hidden=True),
    Command("settle", settle, (*_THING, Arg("how", Takes.WORD, required=True)), hidden=True),
)
ANSWERS = {"settle": settle_answer}
