"""What is asked when a report leaves somebody in doubt: which Maria, or who at all."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.commands.connects import question_about
from bot.commands.day import progress_made
from bot.commands.record import Record, told
from bot.commands.understood import bare, own_thing, understood, understood_then
from bot.core.command import Arg, Command
from bot.core.memory import Memory
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, named, say
from bot.understanding.names import tidy
from bot.understanding.report import Act, Match, Mention, Report

MOST_CANDIDATES = 5
NEGATION = re.compile(r"(?:no|not|nope|neither|none)\b", re.IGNORECASE)
#: Words that a name may have.
LONGEST_NAME = 4


def which_question(turn: Turn, message: int, mention: Mention) -> Say:
    """Ask whom the name means; what concerns it is recorded when that is answered."""
    facts = {"message": str(message), "name": mention.name}
    id_ = turn.stores.questions.ask(turn.person.id, turn.address, Question("which", facts), turn.now)
    directory = turn.stores.ledger.directory(turn.workspace)
    choices = [
        named(directory.known(one).name, "which", question=id_, contact=one)
        for one in mention.resolution.matches[:MOST_CANDIDATES]
    ]
    new = Choice(
        Invocation("which", {"question": str(id_), "contact": "0"}),
        Phrase("choice-somebody-new", {"name": mention.name}),
    )
    return say("which-person", name=mention.name).offering(*choices, new)


def which(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """A candidate was tapped; 0 is somebody new."""
    question = turn.stores.questions.get(turn.person.id, int(args["question"]))
    if question is None or question.key != "which":
        raise Refusal("question-over")
    return _settled(turn, question, int(args["contact"]))


def which_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """A candidate was typed: its full name, or enough of it to leave one."""
    mention = _asked(turn, question)
    if mention is None:
        turn.stores.questions.close(question.id)
        return None
    if own_thing(turn, text, question.key) or NEGATION.match(text):
        return None
    directory = turn.stores.ledger.directory(turn.workspace)
    if text.casefold() in ("new", "somebody new", "someone new", "somebody else", "someone else"):
        return _settled(turn, question, 0)
    resolution = directory.resolve(text)
    meant = [one for one in resolution.matches if one in mention.resolution.matches]
    if len(meant) != 1 or (resolution.match is not Match.AUTO and len(resolution.matches) != 1):
        return None
    return _settled(turn, question, meant[0])


def _asked(turn: Turn, question: Question) -> Mention | None:
    """The mention that was in doubt, read again from its message; None where its text is gone."""
    report = _read_again(turn, question)
    if report is None:
        return None
    name = question.facts["name"].casefold()
    people = [one for reading in report.readings for one in reading.people] + list(report.plan_people)
    return next((one for one in people if one.name.casefold() == name), None)


def _read_again(turn: Turn, question: Question) -> Report | None:
    """The message read anew, with the name in it where it was told afterwards; None: its text is gone."""
    heard = turn.stores.inbox.get(turn.person.id, int(question.facts["message"]))
    if heard is None or not heard.text:
        return None
    name = question.facts["name"]
    if name.casefold() not in heard.text.casefold():
        heard = replace(heard, text=f"{bare(heard.text)} with {name}")
    return understood_then(turn, heard)


def _settled(turn: Turn, question: Question, contact: int) -> list[Say]:
    turn.stores.questions.close(question.id)
    report = _read_again(turn, question)
    if report is None:
        raise Refusal("question-over")
    name = question.facts["name"].casefold()
    message = int(question.facts["message"])
    texts = turn.stores.inbox.texts([message])
    record = Record(turn, report, message, bare(texts[message]), chosen={name: contact}, only=name).run()
    if not (record.logged or record.planned):
        raise Refusal("question-over")
    reply = replace(told(record).also(progress_made(turn, message)), edits=True)
    rest = _still_open(turn, record, name)
    if rest is not None:
        return [reply, which_question(turn, message, rest)]
    for contact, new in record.new.items():
        return [reply.also(question_about(turn, contact, new))]
    return [reply]


def _still_open(turn: Turn, record: Record, settled: str) -> Mention | None:
    """The next name in doubt of the same message."""
    people = [one for reading in record.report.readings for one in reading.people]
    contacts = {entry.contact for entry in Memory(turn).holding(record.message)}
    for mention in (*people, *record.report.plan_people):
        doubtful = mention.resolution.match is Match.ASK and mention.name.casefold() != settled
        if doubtful and contacts.isdisjoint(mention.resolution.matches):
            return mention
    return None


def dropped(turn: Turn, message: int) -> None:
    """Close every question about a message that is no more, or says something else by now."""
    for question in turn.stores.questions.all(turn.person.id):
        if question.facts.get("message") == str(message):
            turn.stores.questions.close(question.id)


def with_whom(turn: Turn) -> Say:
    """Ask for the name that a report left out; it is recorded when that is answered."""
    facts = {"message": str(turn.message)}
    turn.stores.questions.ask(turn.person.id, turn.address, Question("with-whom", facts), turn.now)
    return say("with-whom")


def with_whom_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """A name for a report that had none; anything else is taken as it is, and the question closes."""
    turn.stores.questions.close(question.id)
    report = understood(turn, text, question.key)
    heard = turn.stores.inbox.get(turn.person.id, int(question.facts["message"]))
    if report.act is not Act.CHATTER or heard is None or len(text.split()) > LONGEST_NAME:
        return None
    completed = replace(heard, text=f"{bare(heard.text)} with {tidy(text)}")
    told_now = understood_then(turn, completed)
    if not told_now.readings:
        return None
    record = Record(turn, told_now, heard.id, bare(heard.text)).run()
    replies = [told(record).also(progress_made(turn, heard.id))] if record.logged else []
    if record.open:
        replies.append(which_question(turn, heard.id, record.open[0]))
    return replies


COMMANDS = (Command("which", which, (Arg("question"), Arg("contact")), hidden=True),)
ANSWERS = {"which": which_answer, "with-whom": with_whom_answer}
