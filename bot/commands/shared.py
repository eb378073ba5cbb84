"""Somebody whom the person passes on as a card: a contact, with a phone number and a handle."""

import re
from collections.abc import Mapping, Sequence

from bot.commands.connects import question_about
from bot.commands.contacts import checked
from bot.commands.doubt import MOST_CANDIDATES
from bot.commands.telling import listing
from bot.commands.upkeep import LONGEST_HANDLE
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.message import SharedContact
from bot.core.stores import Card, Question
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, named, phrase, say
from bot.understanding.names import fold
from bot.understanding.names.fold import handle_key, is_handle
from bot.understanding.report import Match

#: Digits of a phone number: from the shortest in use to the most that E.164 allows.
FEWEST_DIGITS, MOST_DIGITS = 3, 15
KEY = "shared"


def shared(turn: Turn, contact: SharedContact) -> Sequence[Say]:
    """Make them a contact, or add what is new of one who is known already."""
    ways = _ways(contact)
    given = contact.name or next((one for one in ways if is_handle(one)), "")
    if not any(char.isalpha() for char in given):
        raise Refusal("card-no-name")
    name = checked(given)
    cards = turn.stores.ledger.cards(turn.workspace)
    same = [card for card in cards if any(_has(card, way) for way in ways)]
    same = same or [card for card in cards if fold(card.name) == fold(name)]
    if not same:
        return [_new(turn, name, ways)]
    if len(same) > 1:
        return [_which(turn, same, name, ways)]
    return [_known(turn, same[0], ways)]


def _ways(contact: SharedContact) -> list[str]:
    """How they can be reached, as it will be kept: what is no number and no handle is left out."""
    handle = f"@{contact.handle.lstrip('@')}"
    found = [handle] if is_handle(handle) and len(handle) <= LONGEST_HANDLE else []
    phone = " ".join(re.sub(r"[^\d+\-() ]", " ", contact.phone).split())
    return [*found, phone] if FEWEST_DIGITS <= len(_digits(phone)) <= MOST_DIGITS else found


def _digits(phone: str) -> str:
    """What numbers are compared by; 00 is one way to write the +."""
    return "".join(re.findall(r"[0-9]", phone)).removeprefix("00")


def _has(card: Card, way: str) -> bool:
    """Whether it is one of the contact's, however a number is written."""
    if is_handle(way):
        return any(handle_key(one) == handle_key(way) for one in card.handles)
    return any(not is_handle(one) and _digits(one) == _digits(way) for one in card.handles)


def _new(turn: Turn, name: str, ways: Sequence[str]) -> Say:
    directory = turn.stores.ledger.directory(turn.workspace)
    resolution = directory.resolve(name)
    memory = Memory(turn)
    contact = memory.meet(name)
    beside = [way for way in ways if way != name]
    for way in beside:
        memory.add(contact, Kind.HANDLE, value=way)
    reply = say("added", name=name).also(_noted(beside), question_about(turn, contact, name))
    if resolution.match is not Match.NEW:
        near = directory.known(resolution.matches[0]).name
        reply = reply.also(phrase("added-near", near=near, name=name))
    return reply.offering(choice("choice-undo", "undo", message=turn.message))


def _noted(ways: Sequence[str]) -> Phrase | None:
    return phrase("shared-ways", ways=listing(ways)) if ways else None


def _known(turn: Turn, card: Card, ways: Sequence[str]) -> Say:
    fresh = [way for way in ways if not _has(card, way)]
    look = Choice(Invocation("contact", {"name": f"#{card.id}"}), Phrase("choice-look"))
    reply = say("contact-there", name=card.name)
    if not fresh:
        return reply.offering(look)
    for way in fresh:
        Memory(turn).add(card.id, Kind.HANDLE, value=way)
    return reply.also(_noted(fresh)).offering(choice("choice-undo", "undo", message=turn.message), look)


def _which(turn: Turn, same: Sequence[Card], name: str, ways: Sequence[str]) -> Say:
    facts = {"name": name, "ways": "\n".join(ways), "message": str(turn.message)}
    question = turn.stores.questions.ask(turn.person.id, turn.address, Question(KEY, facts), turn.now)
    known = [named(_told(card), KEY, question=question, contact=card.id) for card in same[:MOST_CANDIDATES]]
    new = Invocation(KEY, {"question": str(question), "contact": "0"})
    return say("which-contact", name=name).offering(
        *known, Choice(new, Phrase("choice-somebody-new", {"name": name}))
    )


def _told(card: Card) -> str:
    """The name, with what tells them apart from somebody of that name."""
    other = next(iter((*card.handles, *card.aliases)), "")
    return f"{card.name} ({other})" if other else card.name


def chosen(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """One of several of that name was tapped; 0 is somebody new."""
    question = turn.stores.questions.get(turn.person.id, int(args["question"]))
    if question is None or question.key != KEY:
        raise Refusal("question-over")
    turn.stores.questions.close(question.id)
    ways = [way for way in question.facts["ways"].split("\n") if way]
    cards = turn.stores.ledger.cards(turn.workspace)
    card = next((one for one in cards if one.id == int(args["contact"])), None)
    if card is None and args["contact"] != "0":
        raise Refusal("contact-gone")
    return [_new(turn, question.facts["name"], ways) if card is None else _known(turn, card, ways)]


def no_words(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """What is typed instead of a tap is taken as it is; the question stays."""
    return None


COMMANDS = (
    Command(
        KEY,
        chosen,
        (Arg("question", Takes.NUMBER, required=True), Arg("contact", Takes.NUMBER, required=True)),
        hidden=True,
    ),
)
ANSWERS = {KEY: no_words}
