"""What somebody else wrote and the person passed on: it is logged as theirs, and never read as a report."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.commands.amend import BEGAN
from bot.commands.connects import question_about
from bot.commands.contacts import LONGEST_NAME
from bot.commands.day import progress_made
from bot.commands.doubt import LONGEST_NAME as MOST_WORDS
from bot.commands.doubt import MOST_CANDIDATES, NEGATION
from bot.commands.record import Record, told
from bot.commands.understood import OWN, understood
from bot.core.command import Arg, Command
from bot.core.message import Inbound
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, named, say
from bot.understanding.names import fold, tidy
from bot.understanding.report import Act, Amend, Match, Mention, Reading, Report, Resolution

#: As many letters of somebody's words as are kept with the entry; the message keeps them all.
LONGEST_WORDS = 1000
KEY = "wrote"
#: Ways of saying that it needn't be logged, where a name was asked for.
GIVES_UP = re.compile(
    r"(?:cancel|nobody|no one|never ?mind|leave it|forget it|dunno|idk|(?:i )?(?:don.?t|do not) know)\b",
    re.IGNORECASE,
)


def passed_on(turn: Turn, inbound: Inbound) -> Sequence[Say]:
    """Log the text with whom wrote it; ask where that is hidden, in doubt, or the person's own name."""
    facts = {
        "message": str(turn.message),
        "on": _day(turn, inbound.at).isoformat(),
        "link": inbound.link,
        "kind": Kind.INBOUND.value,
    }
    name = _name(inbound.forwarded_from)
    own = {fold(turn.person.name), fold(inbound.sender.name)} - {""}
    if fold(name) in own:
        return [_ask(turn, {**facts, "kind": Kind.MESSAGE.value}, "wrote-to-whom")]
    if not name:
        return [_ask(turn, facts, "who-wrote")]
    return _by(turn, facts, inbound.text, name)


def _day(turn: Turn, at: datetime | None) -> date:
    """The day on which it was written, by the person's clock."""
    return turn.today if at is None else min(turn.person.day(at), turn.today)


def _name(given: str) -> str:
    """A name as a chat shows it, of a length that a contact's may have; "" where there is no letter in it."""
    name = tidy(given)
    if len(name) > LONGEST_NAME:
        name = name[:LONGEST_NAME].rpartition(" ")[0] or name[:LONGEST_NAME]
    return name if any(char.isalpha() for char in name) else ""


def _ask(turn: Turn, facts: Mapping[str, str], key: str) -> Say:
    question = turn.stores.questions.ask(turn.person.id, turn.address, Question(KEY, facts), turn.now)
    return say(key).offering(choice("choice-leave", KEY, question=question))


def _by(turn: Turn, facts: Mapping[str, str], text: str, name: str) -> list[Say]:
    resolution = turn.stores.ledger.directory(turn.workspace).resolve(name)
    if resolution.match is Match.ASK:
        return [_which(turn, facts, name, resolution)]
    return [_logged(turn, facts, text, name, resolution)]


def _which(turn: Turn, facts: Mapping[str, str], name: str, resolution: Resolution) -> Say:
    question = Question(KEY, {**facts, "name": name})
    number = turn.stores.questions.ask(turn.person.id, turn.address, question, turn.now)
    directory = turn.stores.ledger.directory(turn.workspace)
    known = [
        named(directory.known(one).name, KEY, question=number, contact=one)
        for one in resolution.matches[:MOST_CANDIDATES]
    ]
    new = Invocation(KEY, {"question": str(number), "contact": "0"})
    return say("which-person", name=name).offering(
        *known, Choice(new, Phrase("choice-somebody-new", {"name": name}))
    )


def _logged(turn: Turn, facts: Mapping[str, str], text: str, name: str, resolution: Resolution) -> Say:
    kind = Kind(facts["kind"])
    who = Mention(name, 0, 0, name, resolution)
    reading = Reading((who,), kind, initiator=BEGAN[kind])
    report = Report(Act.LOG, (reading,), occurred_on=date.fromisoformat(facts["on"]))
    record = Record(turn, report, int(facts["message"]), _words(text, facts["link"])).run()
    first, *rest = told(record).paragraphs
    reply = replace(told(record), paragraphs=(Phrase("passed-on", first.args), *rest))
    reply = reply.also(progress_made(turn, record.message))
    for contact, new in record.new.items():
        reply = reply.also(question_about(turn, contact, new))
    return reply


def _words(text: str, link: str) -> str:
    """The text, cut to what an entry keeps, with the link to the original."""
    text = text.strip()
    if len(text) > LONGEST_WORDS:
        text = f"{text[:LONGEST_WORDS].rpartition(' ')[0] or text[:LONGEST_WORDS]}…"
    return f"{text}\n{link}" if link else text


def wrote(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """A candidate was tapped; 0 is somebody new, and none leaves it."""
    question = turn.stores.questions.get(turn.person.id, int(args["question"]))
    if question is None or question.key != KEY:
        raise Refusal("question-over")
    turn.stores.questions.close(question.id)
    if "contact" not in args:
        return [replace(say("left-it"), edits=True)]
    contact = int(args["contact"])
    resolution = Resolution(Match.AUTO, (contact,)) if contact else Resolution(Match.NEW)
    reply = _logged(turn, question.facts, _text(turn, question), question.facts["name"], resolution)
    return [replace(reply, edits=True)]


def wrote_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """A name was typed. A clear report is obeyed and the question stays; a word about the day is obeyed;
    whatever else it is leaves it.
    """
    if GIVES_UP.match(text):
        turn.stores.questions.close(question.id)
        return [say("left-it")]
    report = understood(turn, text, KEY)
    told_who = report.correction is not None and report.correction.amends == (Amend.PERSON,)
    if report.act in OWN and not told_who:
        return None
    turn.stores.questions.close(question.id)
    if understood(turn, text).act in (Act.NOTHING_TODAY, Act.SKIP_TODAY):
        return None
    if NEGATION.match(text) or len(report.mentions) != 1 or len(text.split()) > MOST_WORDS:
        return [say("left-it")]
    return _by(turn, question.facts, _text(turn, question), report.mentions[0].name)


def _text(turn: Turn, question: Question) -> str:
    heard = turn.stores.inbox.get(turn.person.id, int(question.facts["message"]))
    if heard is None:
        raise Refusal("question-over")
    return heard.text


COMMANDS = (Command(KEY, wrote, (Arg("question"), Arg("contact")), hidden=True),)
ANSWERS = {KEY: wrote_answer}
