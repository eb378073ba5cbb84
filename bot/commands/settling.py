"""What a tap on something open does: each a further entry in the ledger, each with Undo."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.commands.telling import NOTHING, due, key, listing, when
from bot.commands.understood import LOGS, understood
from bot.core.memory import Memory
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.contact import Contact
from bot.domain.evidence import EVIDENCE
from bot.domain.followups import Due, DueKind, due_things, opened
from bot.domain.kinds import AskKind, Kind, Outcome
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, Value, choice, phrase, say
from bot.understanding.dates import find_dates

_LATER = ("tomorrow", "next-week", "other-day")
#: What can be done about each kind of open thing, in the order of the taps.
HOW: Mapping[DueKind, tuple[str, ...]] = {
    DueKind.PLAN: ("done", *_LATER, "drop"),
    DueKind.DELIVER: ("delivered", *_LATER, "drop"),
    DueKind.THANK: ("thanked", *_LATER),
    DueKind.ANSWER: ("yes", "no", "no-answer", *_LATER),
    DueKind.THING: ("came", *_LATER, "drop"),
    DueKind.CONTACT: ("contacted", *_LATER, "drop"),
    DueKind.OUTCOME: ("worked", "nothing", "in-words", *_LATER, "drop"),
}
#: The entry that what was asked for comes in as.
COMES_AS = {row.grants: kind for kind, row in EVIDENCE.items() if row.grants is not None}


def what(thing: Due) -> Phrase:
    """What is open, in a few words: «follow-up», «answer about a testimonial»."""
    if thing.ask_kind is None:
        return Phrase(key("open", thing.kind))
    name = "open-thank-yes" if thing.kind is DueKind.THANK else key("open", thing.kind)
    return phrase(name, ask=Phrase(key("ask", thing.ask_kind)))


def open_things(turn: Turn, until: date | None = None) -> tuple[Due, ...]:
    """What is open with anybody, up to that day or of any day, what matters first."""
    memory = Memory(turn)
    contacts = (memory.contact(one) for one in turn.stores.ledger.due(turn.workspace, until))
    return due_things((one for one in contacts if one is not None), until)


def due_first(turn: Turn, most: int) -> tuple[list[Due], int]:
    """What of the things due by today matters most, so many at most, and how many there are.

    The same as the first of `open_things`, without looking through everybody's history.
    """
    found = opened(turn.stores.ledger.glimpses(turn.workspace, turn.today), turn.today)
    memory = Memory(turn)
    contacts = {one.id: memory.derived(one.id) for one, _ in found[:most]}
    whole = {(thing.kind, thing.place): thing for thing in due_things(contacts.values(), turn.today)}
    return [whole[DueKind(thing.kind), thing.place] for _, thing in found[:most]], len(found)


def thing_meant(turn: Turn, args: Mapping[str, str]) -> Due:
    """The open thing that a tap names. Raises Refusal where it is settled already."""
    contact = _contact(turn, args)
    place = int(args["place"])
    for thing in due_things([contact], None):
        if thing.kind == args["kind"] and thing.place == place:
            return thing
    raise Refusal("followup-over", choice("choice-followups", "followups"))


def _contact(turn: Turn, args: Mapping[str, str]) -> Contact:
    contact = Memory(turn).contact(int(args["contact"]))
    if contact is None:
        raise Refusal("contact-gone")
    return contact


def settle(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """A tap below something open: done, put off, dropped, or asked on for a day or words."""
    thing = thing_meant(turn, args)
    how = args["how"]
    if how not in HOW[thing.kind]:
        raise Refusal("button-unknown")
    if how == "tomorrow":
        return [_put_off(turn, thing, turn.today + timedelta(days=1))]
    if how == "next-week":
        return [_put_off(turn, thing, turn.today + timedelta(days=7 - turn.today.weekday()))]
    if how in _ASKED:
        return [_ask(turn, thing, how)]
    return [_DONE[how](turn, thing)]


def _add(turn: Turn, thing: Due, kind: Kind, **fields: Any) -> Phrase | None:
    """One more entry about the thing; what is open through it that was not before, in words."""
    memory = Memory(turn)
    before = {(one.kind, one.place) for one in due_things([memory.derived(thing.contact)], None)}
    memory.add(thing.contact, kind, **fields)
    now = due_things([memory.derived(thing.contact)], None)
    fresh = [what(one) for one in now if (one.kind, one.place) not in before]
    return phrase("settled-next", things=listing(fresh)) if fresh else None


def _told(turn: Turn, key: str, thing: Due, *more: Phrase | None, **facts: Value) -> Say:
    reply = say(key, name=thing.name, **facts).also(*more)
    return replace(reply, edits=True).offering(choice("choice-undo", "undo", message=turn.message))


# Done


def _done(turn: Turn, thing: Due) -> Say:
    _add(turn, thing, Kind.PLAN_DONE, about=thing.place)
    return _told(turn, "settled-done", thing, what=what(thing))


def _dropped(turn: Turn, thing: Due) -> Say:
    _add(turn, thing, Kind.PLAN_DONE, about=thing.place, value=_which(thing))
    return _told(turn, "settled-dropped", thing, what=what(thing))


def _which(thing: Due) -> str:
    """How an entry says which of the things at a place it means: a plan is alone there."""
    return "" if thing.kind is DueKind.PLAN else thing.kind.value


def _delivered(turn: Turn, thing: Due) -> Say:
    _add(turn, thing, Kind.GIVE_DELIVERED, about=thing.place, words=thing.words)
    return _told(turn, "settled-delivered", thing)


def _thanked(turn: Turn, thing: Due) -> Say:
    _add(turn, thing, Kind.THANKS_GIVEN, about=thing.place)
    return _told(turn, "settled-thanked", thing)


def _answered(outcome: Outcome) -> Callable[[Turn, Due], Say]:
    def answered(turn: Turn, thing: Due) -> Say:
        ask = thing.ask_kind or AskKind.FEEDBACK
        opened = _add(turn, thing, Kind.ASK, about=thing.place, ask_kind=ask, outcome=outcome)
        rest = phrase("settled-no-rest", days=turn.guide.numbers.ask_rest)
        more = rest if outcome is Outcome.NO else opened
        return _told(turn, key("settled", outcome), thing, more, what=Phrase(key("ask", ask)))

    return answered


def _contacted(turn: Turn, thing: Due) -> Say:
    opened = _add(turn, thing, Kind.STEP, about=thing.place, value="contacted")
    return _told(turn, "settled-contacted", thing, opened)


def _ended(outcome: Outcome) -> Callable[[Turn, Due], Say]:
    def ended(turn: Turn, thing: Due) -> Say:
        _add(turn, thing, Kind.STEP, about=thing.place, value="outcome", outcome=outcome)
        return _told(turn, "settled-outcome", thing)

    return ended


_DONE: Mapping[str, Callable[[Turn, Due], Say]] = {
    "done": _done,
    "drop": _dropped,
    "delivered": _delivered,
    "thanked": _thanked,
    "yes": _answered(Outcome.YES),
    "no": _answered(Outcome.NO),
    "no-answer": _answered(Outcome.NO_ANSWER),
    "contacted": _contacted,
    "worked": _ended(Outcome.YES),
    "nothing": _ended(Outcome.NO),
}


# Put off


def _put_off(turn: Turn, thing: Due, first: date, last: date | None = None) -> Say:
    if first < turn.today:
        raise Refusal("settle-past", day=when(first, turn.today))
    until = last if thing.kind is DueKind.PLAN and last != first else None
    _add(turn, thing, Kind.PLAN_MOVED, about=thing.place, value=_which(thing), due=first, due_until=until)
    return _told(turn, "settled-moved", thing, what=what(thing), due=due(first, until, turn.today))


# Asked on


def _came(turn: Turn, thing: Due, words: str = "") -> Say:
    """What was asked for has come: the testimonial, introduction, referral or joint project itself."""
    if thing.ask_kind is None:
        raise Refusal("button-unknown")
    opened = _add(turn, thing, COMES_AS[thing.ask_kind], words=words)
    about = phrase("said", words=words) if words else NOTHING
    return _told(turn, "settled-came", thing, opened, what=Phrase(key("ask", thing.ask_kind)), words=about)


def _ask(turn: Turn, thing: Due, how: str) -> Say:
    facts = {
        "kind": thing.kind.value,
        "contact": str(thing.contact),
        "place": str(thing.place),
        "how": how,
        "digits": "yes" if how == "other-day" else "",
    }
    turn.stores.questions.ask(turn.person.id, turn.address, Question("settle", facts), turn.now)
    reply = say(f"settle-{how}", name=thing.name)
    if how == "came":
        without = Invocation("came", {name: facts[name] for name in ("kind", "contact", "place")})
        reply = reply.offering(Choice(without, Phrase("choice-without-words")))
    return reply


def came(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """It came, and nothing is said of its words."""
    question = turn.stores.questions.find(turn.person.id, "settle")
    if question is not None:
        turn.stores.questions.close(question.id)
    return [_came(turn, thing_meant(turn, args))]


def settle_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """The day or the words; what is plainly something else drops the question and is taken as it is."""
    turn.stores.questions.close(question.id)
    try:
        thing = thing_meant(turn, question.facts)
    except Refusal:
        return None
    reply = _ASKED[question.facts["how"]](turn, thing, text)
    return None if reply is None else [reply]


def _day_answer(turn: Turn, thing: Due, text: str) -> Say | None:
    report = understood(turn, text, "settle")
    bare_number = text.isascii() and text.isdecimal() and len(text) <= 2
    day = f"the {text}th" if bare_number else text
    spans = find_dates(day, turn.person.local(turn.now), prefer="future")
    if not spans or report.mentions or report.readings:
        return None
    return _put_off(turn, thing, spans[0].first, spans[0].last)


def _words_answer(turn: Turn, thing: Due, text: str) -> Say | None:
    """Their words; a report of something else that was done with somebody known is none."""
    report = understood(turn, text, "settle")
    known = any(one.resolution.matches for one in report.mentions)
    quoted = text[0] in "\"'«“„‘"
    return None if known and report.act in LOGS and not quoted else _came(turn, thing, text)


def _outcome_answer(turn: Turn, thing: Due, text: str) -> Say | None:
    _add(turn, thing, Kind.STEP, about=thing.place, value="outcome", words=text)
    return _told(turn, "settled-outcome-words", thing, words=text)


_ASKED: Mapping[str, Callable[[Turn, Due, str], Say | None]] = {
    "other-day": _day_answer,
    "came": _words_answer,
    "in-words": _outcome_answer,
}
