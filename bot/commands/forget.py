"""What is really deleted: a contact with /forget, a person with /erase. Confirmed first, never undone."""

from collections.abc import Mapping, Sequence

from bot.commands.whom import whom
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory, refresh
from bot.core.ports import Question
from bot.core.turn import Turn
from bot.domain.contact import Contact
from bot.domain.entry import Entry
from bot.domain.refusal import Refusal
from bot.domain.say import Say, choice, say


def forget(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/forget NAME: say what will be deleted, and ask."""
    contact = whom(turn, "forget", args)
    reply = say("forget-sure", name=contact.name, count=len(contact.entries))
    return [
        reply.offering(
            choice("choice-forget", "forgetnow", contact=contact.id), choice("choice-keep-contact", "keepnow")
        )
    ]


def forget_now(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Delete the contact, the entries, and every text in which the name stands."""
    contact = Memory(turn).contact(int(args["contact"]))
    if contact is None:
        raise Refusal("contact-gone")
    ledger, inbox = turn.stores.ledger, turn.stores.inbox
    names = _names(contact)
    messages = {entry.message for entry in ledger.of_contact(turn.workspace, contact.id)}
    heard = inbox.all(turn.person.id)
    inbox.scrub({one.id for one in heard if one.id in messages or _holds(one.text, names)})
    for member in ledger.members(turn.workspace, contact.id):
        ledger.forget(turn.workspace, member)
    _blank(turn, ledger.everything(turn.workspace), names, messages)
    turn.stores.outbox.scrub(turn.person.id, names)
    for question in turn.stores.questions.all(turn.person.id):
        if _holds("\n".join(question.facts.values()), names) or question.facts.get("contact") == str(
            contact.id
        ):
            turn.stores.questions.close(question.id)
    turn.deleted = True
    return [say("forgotten-contact")]


def _names(contact: Contact) -> list[str]:
    """What the contact can be found by: a bare first name may be another's and is none of these."""
    return [contact.name, *contact.identity.aliases, *contact.identity.handles]


def _holds(text: str, names: Sequence[str]) -> bool:
    folded = text.casefold()
    return any(name.casefold() in folded for name in names)


def _blank(turn: Turn, entries: Sequence[Entry], names: Sequence[str], messages: set[int | None]) -> None:
    """Other contacts keep what happened; words about the forgotten one go."""
    touched = [one for one in entries if one.words and (_holds(one.words, names) or one.message in messages)]
    turn.stores.ledger.blank(one.id for one in touched)
    cadences = turn.stores.cadences.of(turn.workspace)
    for contact in {one.contact for one in touched}:
        refresh(turn.stores.ledger, turn.workspace, contact, turn.guide.numbers, cadences)


def keep_now(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Nothing is deleted."""
    return [say("kept")]


def erase(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/erase: the first of two questions."""
    reply = say("erase-sure", count=len(turn.stores.ledger.cards(turn.workspace)))
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
    if text.strip().casefold() != "erase everything":
        return None
    turn.stores.people.erase(turn.person.id)
    turn.gone = turn.deleted = True
    return [say("erased")]


COMMANDS = (
    Command("forget", forget, (Arg("name", Takes.CONTACT, required=True),)),
    Command("erase", erase),
    Command("forgetnow", forget_now, (Arg("contact", Takes.NUMBER, required=True),), hidden=True),
    Command("keepnow", keep_now, hidden=True),
    Command("erasesure", erase_sure, hidden=True),
    Command("eraseno", erase_no, hidden=True),
)
ANSWERS = {"erase": erase_answer}
