"""The Change button, and opening entries of the past: what can be put right, asked step by step."""

from collections.abc import Mapping, Sequence

from bot.commands import amend
from bot.commands.contact_page import A_PAGE, shown
from bot.commands.telling import done, key, when
from bot.commands.understood import OWN, understood
from bot.commands.undo import undone
from bot.commands.whom import whom
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.entry import Entry
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, phrase, say
from bot.understanding.dates import find_dates
from bot.understanding.names import tidy
from bot.understanding.report import Act, Match, Span

#: What the kind of an entry can be changed to by a tap; the rest by typing it anew.
KINDS = (Kind.CONVERSATION, Kind.MEETING, Kind.CALL, Kind.MESSAGE, Kind.REPLY, Kind.INBOUND)
PARTS = ("who", "kind", "day", "due", "words")


def change(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Below a logged message: what about it is not right?"""
    message = int(args["message"])
    held = _of_message(turn, message)
    if len({entry.contact for entry in held}) > 1 or sum(entry.kind in amend.LOGGED for entry in held) > 1:
        return [
            say("change-which").offering(
                *(_open(turn, entry) for entry in held if entry.kind in amend.LOGGED)
            )
        ]
    return [
        say("change-what").offering(
            *_menu(f"m{message}", held), choice("choice-remove", "undo", message=message)
        )
    ]


def entries(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Below a timeline: which of these entries?"""
    contact = whom(turn, "contact", {"name": f"#{args['contact']}"})
    first = (int(args.get("page", "1")) - 1) * A_PAGE
    listed = shown(contact)[first : first + A_PAGE]
    return [say("change-which").offering(*(_open(turn, entry) for entry in listed))]


def entry(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """One entry, with the message it came from, and what can be done about it."""
    found = _entry(turn, int(args["entry"]))
    name = Memory(turn).derived(found.contact).name
    reply = say("entry", what=done(found, name), day=when(found.on, turn.today))
    message = Memory(turn).first(found).message
    text = {} if message is None else turn.stores.inbox.texts([message])
    if message in text:
        reply = reply.also(phrase("entry-from", words=text[message]))
    return [
        reply.offering(*_menu(f"e{found.id}", [found]), choice("choice-remove", "remove", entry=found.id))
    ]


def remove(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """This entry did not happen."""
    return [undone(turn, [Memory(turn).first(_entry(turn, int(args["entry"])))])]


def part(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """One part of it: asked for, or set where its new value came along."""
    target, what = args["target"], args["part"]
    if what not in PARTS:
        raise Refusal("button-unknown")
    if "value" in args:
        held = _targets(turn, target)
        if not held:
            raise Refusal("undo-done")
        return [_set(turn, held, target, what, args["value"])]
    facts = {"target": target, "part": what} | ({"digits": "yes"} if what in ("day", "due") else {})
    turn.stores.questions.ask(turn.person.id, turn.address, Question("amend", facts), turn.now)
    return [say(f"amend-{what}").offering(*_values(target, what))]


def amend_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """The new value, typed; what can't be one closes the question and is taken as it is."""
    turn.stores.questions.close(question.id)
    target, what = question.facts["target"], question.facts["part"]
    held = _targets(turn, target)
    if not held or _about_another(turn, held, what, text):
        return None
    try:
        return [_set(turn, held, target, what, text)]
    except NotAValueError:
        return None


def _about_another(turn: Turn, held: Sequence[Entry], what: str, text: str) -> bool:
    """Whether it is a report of its own: of somebody else, or any where a name was asked for."""
    report = understood(turn, text, "amend")
    if report.act not in OWN:
        return False
    contacts = {entry.contact for entry in held}
    others = [one for one in report.mentions if contacts.isdisjoint(one.resolution.matches)]
    return bool(others) or what == "who" or report.act is Act.QUERY


class NotAValueError(Exception):
    """What was typed is no value of the part that was asked for."""


def _set(turn: Turn, held: Sequence[Entry], target: str, what: str, value: str) -> Say:
    if what == "who":
        return amend.person(turn, held, _contact(turn, target, value))
    if what == "kind":
        return amend.kind(turn, held, _kind(turn, value, held[0]))
    if what == "words":
        return amend.words(turn, held, value)
    span = _span(turn, value, future=what == "due")
    return amend.day(turn, held, span.first) if what == "day" else amend.follow_up(turn, held, span)


def _contact(turn: Turn, target: str, value: str) -> int:
    directory = turn.stores.ledger.directory(turn.workspace)
    if not value.startswith("#") and directory.resolve(value).match is Match.NEW:
        if len(value.split()) > 4:
            raise NotAValueError
        return Memory(turn).meet(tidy(value))
    return whom(turn, "part", {"target": target, "part": "who", "value": value}, "value").id


def _kind(turn: Turn, value: str, about: Entry) -> Kind:
    """A kind by its name, or by what a person says happened, with the contact's name where they left it."""
    if value in set(Kind):
        return Kind(value)
    name = Memory(turn).derived(about.contact).name
    for text in (value, f"{value} with {name}", f"{name} {value}"):
        for reading in understood(turn, text).readings:
            return reading.kind
    raise NotAValueError


def _span(turn: Turn, value: str, *, future: bool) -> Span:
    spans = find_dates(value, turn.person.local(turn.now), prefer="future" if future else "past")
    if not spans:
        raise NotAValueError
    return spans[0]


def _values(target: str, what: str) -> list[Choice]:
    if what == "kind":
        return [_value(target, what, one, Phrase(key("kind", one))) for one in KINDS]
    days = {"day": ("today", "yesterday"), "due": ("tomorrow", "next week")}.get(what, ())
    return [_value(target, what, one, Phrase(f"choice-on-{one.replace(' ', '-')}")) for one in days]


def _value(target: str, what: str, value: str, label: Phrase) -> Choice:
    return Choice(Invocation("part", {"target": target, "part": what, "value": value}), label)


def _menu(target: str, held: Sequence[Entry]) -> list[Choice]:
    logged = any(entry.kind in amend.LOGGED for entry in held)
    parts = PARTS if logged else ("who", "due")
    return [choice(f"choice-part-{what}", "part", target=target, part=what) for what in parts]


def _open(turn: Turn, found: Entry) -> Choice:
    name = Memory(turn).derived(found.contact).name
    label = phrase("changed-line", what=done(found, name), day=when(found.on, turn.today))
    return Choice(Invocation("entry", {"entry": str(found.id)}), label)


def _targets(turn: Turn, target: str) -> list[Entry]:
    """What still stands of the message or the entry that a button names."""
    number = int(target[1:])
    if target.startswith("m"):
        return standing(turn, number)
    found = Memory(turn).standing_for(number)
    return [] if found is None else [found]


def _of_message(turn: Turn, message: int) -> list[Entry]:
    held = standing(turn, message)
    if not held:
        raise Refusal("undo-done")
    return held


def standing(turn: Turn, message: int) -> list[Entry]:
    """What stands today of what a message did, as it was last corrected."""
    memory = Memory(turn)
    found = (memory.standing_for(one.id) for one in memory.holding(message) if one.kind is not Kind.UNDO)
    return [one for one in found if one is not None]


def _entry(turn: Turn, number: int) -> Entry:
    """The entry, as it was last corrected."""
    found = Memory(turn).standing_for(number)
    if found is None:
        raise Refusal("undo-done")
    return found


COMMANDS = (
    Command("change", change, (Arg("message", Takes.NUMBER, required=True),), hidden=True),
    Command(
        "entries",
        entries,
        (Arg("contact", Takes.NUMBER, required=True), Arg("page", Takes.NUMBER)),
        hidden=True,
    ),
    Command("entry", entry, (Arg("entry", Takes.NUMBER, required=True),), hidden=True),
    Command("remove", remove, (Arg("entry", Takes.NUMBER, required=True),), hidden=True),
    Command(
        "part",
        part,
        (Arg("target", Takes.WORD, required=True), Arg("part", Takes.WORD, required=True), Arg("value")),
        hidden=True,
    ),
)
ANSWERS = {"amend": amend_answer}
