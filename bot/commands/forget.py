"""What is really deleted: a contact with /forget, a person with /erase. Confirmed first, never undone."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.commands.squads.traces import put_right
from bot.commands.traces import Traces, names_of, wipe
from bot.commands.whom import whom
from bot.core.command import Arg, Command, Takes
from bot.core.gate import ERASES
from bot.core.ports import Stores
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.person import Person
from bot.domain.refusal import Refusal
from bot.domain.say import Listing, Phrase, Say, choice, phrase, say
from bot.understanding.names import fold
from bot.understanding.report import Match


def forget(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/forget NAME: say what will be deleted, and ask. Somebody whose logging was undone can go too."""
    gone = _gone(turn, args["name"])
    if gone is None:
        contact = whom(turn, "forget", args)
        id_, name, count = contact.id, contact.name, len(contact.entries)
    else:
        entries = turn.stores.ledger.own(turn.workspace, gone)
        id_, name, count = gone, names_of(entries)[-1], len(entries)
    return [
        say("forget-sure", name=name, count=count).offering(
            choice("choice-forget", "forgetnow", contact=id_), choice("choice-keep-contact", "keepnow")
        )
    ]


def _gone(turn: Turn, name: str) -> int | None:
    """A contact of exactly this name that is not there at present, while nobody who is has it."""
    if turn.stores.ledger.directory(turn.workspace).resolve(name).match is not Match.NEW:
        return None
    named = (one for one in turn.stores.ledger.everything(turn.workspace) if one.kind is Kind.NAMED)
    return next((one.contact for one in named if fold(one.value) == fold(name)), None)


def forget_now(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Delete the contact, the entries, and every text in which the name stands."""
    ledger = turn.stores.ledger
    root = ledger.root(turn.workspace, int(args["contact"]))
    if root is None:
        raise Refusal("contact-gone")
    members = ledger.members(turn.workspace, root)
    entries = [entry for member in members for entry in ledger.own(turn.workspace, member)]
    for member in members:
        ledger.forget(turn.workspace, member)
    turn.known.clear()
    turn.stores.days.recount(turn.workspace, date.min)
    wipe(turn, Traces(names_of(entries), _others(turn)), entries, members)
    turn.deleted = True
    return [say("forgotten-contact")]


def _others(turn: Turn) -> list[str]:
    return [card.name for card in turn.stores.ledger.cards(turn.workspace)]


def keep_now(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Nothing is deleted."""
    return [say("kept")]


def erase(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/erase: the first of two questions."""
    reply = say("erase-sure", count=len(turn.stores.ledger.cards(turn.workspace)))
    owned = turn.stores.links.accounts(turn.person.id)
    if len(owned) > 1:
        chats = Listing(tuple(Phrase(f"platform-{one.account.platform}") for one in owned))
        reply = reply.also(phrase("erase-all-chats", chats=chats))
    return [reply.offering(choice("choice-export-first", "export"), choice("choice-erase", "erasesure"))]


def erase_sure(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """The second question: the word has to be typed."""
    turn.stores.questions.ask(turn.person.id, turn.address, Question("erase", {}), turn.now)
    return [say("erase-really").offering(choice("choice-keep-everything", "eraseno"))]


def erase_no(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Nothing is deleted, and the question is closed."""
    question = turn.stores.questions.find(turn.person.id, "erase")
    if question is not None:
        turn.stores.questions.close(question.id)
    return [say("kept")]


def erase_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """Only the very word deletes; anything else keeps everything and is taken as it is."""
    turn.stores.questions.close(question.id)
    if text.strip().casefold() != ERASES:
        return None
    erase_person(turn.stores, turn.person, turn.now)
    turn.gone = turn.deleted = True
    return [say("erased")]


def erase_person(stores: Stores, person: Person, now: datetime) -> None:
    """Delete them with everything that is theirs; what squads' posts still say of them goes, too."""
    squads = stores.squads.ever_of(person.id)
    stores.people.erase(person.id)
    put_right(stores, squads, now)


COMMANDS = (
    Command("forget", forget, (Arg("name", Takes.CONTACT, required=True),)),
    Command("erase", erase),
    Command("forgetnow", forget_now, (Arg("contact", Takes.NUMBER, required=True),), hidden=True),
    Command("keepnow", keep_now, hidden=True),
    Command("erasesure", erase_sure, hidden=True),
    Command("eraseno", erase_no, hidden=True),
)
ANSWERS = {"erase": erase_answer}
