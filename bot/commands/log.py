"""Logging what a person reports, by free text or with /log, and what is asked when something is missing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.commands.record import Record, told, undo_and_change
from bot.core.command import Arg, Command
from bot.core.memory import Memory
from bot.core.ports import Question
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, named, phrase, say
from bot.understanding.names import tidy
from bot.understanding.read import read
from bot.understanding.report import Act, Match, Mention, Reading, Report, Resolution

#: Acts that put something into the ledger.
LOGS = (Act.LOG, Act.FACT, Act.PLAN)
MOST_CANDIDATES = 5


def understood(turn: Turn, text: str, question: str = "") -> Report:
    """What the text says, at this turn's time, of the contacts there are."""
    directory = turn.stores.ledger.directory(turn.workspace)
    return read(text, turn.person.local(turn.now), directory, open_question=question or None)


def log(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/log TEXT: what free text does, for those who want to be sure that it is taken as a report."""
    report = understood(turn, args["what"])
    if report.act in LOGS:
        return heard(turn, report, args["what"])
    if not report.mentions:
        raise Refusal("log-nobody")
    note = Reading(report.mentions, Kind.NOTE, words=args["what"])
    return heard(turn, replace(report, act=Act.LOG, readings=(note,)), args["what"])


def heard(turn: Turn, report: Report, text: str) -> list[Say]:
    """Record a report and say so, asking for what is missing."""
    if not any(reading.people for reading in report.readings) and not report.plan_people:
        return [_with_whom(turn, text)]
    return _recorded(turn, Record(turn, report, turn.message, text).run())


def _recorded(turn: Turn, record: Record) -> list[Say]:
    replies = [told(record)] if record.logged or record.planned else []
    if record.open:
        replies.append(_which(turn, record))
    elif record.new:
        replies[-1] = replies[-1].also(_connects(turn, record))
    return replies


# Which Maria?


def _which(turn: Turn, record: Record) -> Say:
    mention = record.open[0]
    facts = {"message": str(record.message), "name": mention.name}
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
    message = turn.stores.inbox.get(turn.person.id, int(question.facts["message"]))
    if message is None or not message.text:
        return None
    directory = turn.stores.ledger.directory(turn.workspace)
    return read(_bare(message.text), turn.person.local(message.received_at), directory)


def _bare(text: str) -> str:
    """A report without the /log before it."""
    head, _, rest = text.strip().partition(" ")
    return rest if head.startswith("/") else text


def _settled(turn: Turn, question: Question, contact: int) -> list[Say]:
    turn.stores.questions.close(question.id)
    report = _read_again(turn, question)
    if report is None:
        raise Refusal("question-over")
    name = question.facts["name"].casefold()
    message = int(question.facts["message"])
    texts = turn.stores.inbox.texts([message])
    record = Record(turn, report, message, _bare(texts[message]), chosen={name: contact}, only=name).run()
    reply = replace(told(record), edits=True)
    rest = _still_open(turn, record, message, name)
    if rest is not None:
        return [reply, rest]
    return [reply.also(_connects(turn, record)) if record.new else reply]


def _still_open(turn: Turn, record: Record, message: int, settled: str) -> Say | None:
    """The next name in doubt of the same message."""
    people = [one for reading in record.report.readings for one in reading.people]
    people += record.report.plan_people
    contacts = {entry.contact for entry in Memory(turn).holding(message)}
    for mention in people:
        doubtful = mention.resolution.match is Match.ASK and mention.name.casefold() != settled
        if doubtful and contacts.isdisjoint(mention.resolution.matches):
            record.open = [mention]
            return _which(turn, record)
    return None


# With whom?


def _with_whom(turn: Turn, text: str) -> Say:
    facts = {"message": str(turn.message)}
    turn.stores.questions.ask(turn.person.id, turn.address, Question("with-whom", facts), turn.now)
    return say("with-whom")


def with_whom_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """A name for a report that had none; anything else leaves the report unlogged and is taken as it is."""
    report = understood(turn, text, question.key)
    if report.act is not Act.CHATTER or len(text.split()) > 4:
        return None
    turn.stores.questions.close(question.id)
    told_before = _read_again(turn, question)
    if told_before is None:
        raise Refusal("question-over")
    directory = turn.stores.ledger.directory(turn.workspace)
    resolution = directory.resolve(text)
    if resolution.match is Match.ASK:
        raise Refusal("with-whom-unclear", name=text)
    mention = Mention(text, 0, len(text), tidy(text), Resolution(resolution.match, resolution.matches))
    readings = tuple(replace(one, people=one.people or (mention,)) for one in told_before.readings) or (
        Reading((mention,), Kind.NOTE),
    )
    message = int(question.facts["message"])
    said = turn.stores.inbox.texts([message])[message]
    return _recorded(turn, Record(turn, replace(told_before, readings=readings), message, _bare(said)).run())


# What connects you?


def _connects(turn: Turn, record: Record) -> Phrase:
    contact, name = next(iter(record.new.items()))
    facts = {"contact": str(contact), "name": name}
    turn.stores.questions.ask(turn.person.id, turn.address, Question("connects", facts), turn.now)
    return phrase("connects-question", name=name)


def connects_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """What connects the two, unless the text is something of its own: then the question is dropped."""
    turn.stores.questions.close(question.id)
    report = understood(turn, text, question.key)
    memory = Memory(turn)
    contact = memory.contact(int(question.facts["contact"]))
    if report.act is not Act.CHATTER or contact is None:
        return None
    memory.add(contact.id, Kind.CONNECTS, words=text)
    return [say("connects-noted", name=contact.name, words=text).offering(*undo_and_change(turn.message)[:1])]


COMMANDS = (
    Command("log", log, (Arg("what", required=True),)),
    Command("which", which, (Arg("question"), Arg("contact")), hidden=True),
)
ANSWERS = {"which": which_answer, "with-whom": with_whom_answer, "connects": connects_answer}
