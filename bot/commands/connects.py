"""«What connects you?», asked of a new contact; it may be answered or left."""

from collections.abc import Sequence

from bot.commands.about import of_them
from bot.commands.sources import short
from bot.commands.understood import understood
from bot.core.memory import Memory
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.say import Phrase, Say, choice, phrase, say
from bot.understanding.breaks import read_break
from bot.understanding.occasion import had_one
from bot.understanding.report import Act, Match, Report
from bot.understanding.smalltalk import says_something

KEY = "connects"


def question_about(turn: Turn, contact: int, name: str) -> Phrase | None:
    """Ask it of this contact, unless something else is being asked: one question at a time."""
    questions = turn.stores.questions
    open_ = questions.newest(turn.person.id, turn.address)
    if open_ is not None and open_.key != KEY:
        return None
    if open_ is not None:
        questions.close(open_.id)
    facts = {"contact": str(contact), "name": name, "message": str(turn.message)}
    questions.ask(turn.person.id, turn.address, Question(KEY, facts), turn.now)
    return phrase("connects-question", name=name)


def connects_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """What connects the two, while that is the last thing that was asked.

    A text that is something of its own, or comes after something else, drops the question.
    """
    turn.stores.questions.close(question.id)
    said = turn.about or turn.stores.outbox.last(turn.person.id, turn.address.platform)
    if said is None or str(said.answers) != question.facts["message"]:
        return None
    report = understood(turn, text, question.key)
    memory = Memory(turn)
    contact = memory.contact(int(question.facts["contact"]))
    if contact is None or report.act is not Act.CHATTER or had_one(text) or not says_something(text):
        return None
    if _only(text, report) or _logs(turn, text):
        return None
    if read_break(text, turn.person.local(turn.now)) is not None:
        return None
    memory.add(contact.id, Kind.CONNECTS, words=text)
    undo = choice("choice-undo", "undo", message=turn.message)
    return [say("connects-noted", name=contact.name, words=short(text)).offering(undo)]


def _logs(turn: Turn, text: str) -> bool:
    """Whether a reply says what happened with the contact («she answered»): it is logged."""
    found = of_them(turn, text)
    return found is not None and found[0].act in (Act.LOG, Act.PLAN)


def _only(text: str, report: Report) -> bool:
    """Whether it is a bare date, or the name of somebody known: that connects nobody."""
    spans = [(one.start, one.end) for one in report.dates]
    spans += [(one.start, one.end) for one in report.mentions if one.resolution.match is not Match.NEW]
    rest = "".join(char for at, char in enumerate(text) if not any(start <= at < end for start, end in spans))
    return bool(spans) and not any(char.isalnum() for char in rest)


ANSWERS = {KEY: connects_answer}
