"""What a text says at a turn's time, of the contacts there are."""

from bot.core.stores import Heard
from bot.core.turn import Turn
from bot.understanding.day_word import day_word
from bot.understanding.read import read
from bot.understanding.report import Act, Report

#: Acts that put something into the ledger.
LOGS = (Act.LOG, Act.FACT, Act.PLAN)
#: Acts by which a text is something of its own, whatever was asked before it.
OWN = (*LOGS, Act.CORRECTION, Act.QUERY)


def understood(turn: Turn, text: str, question: str = "") -> Report:
    """The report; `question` is the key of what the bot has just asked."""
    directory = turn.stores.ledger.directory(turn.workspace)
    return read(text, turn.person.local(turn.now), directory, open_question=question or None)


def understood_then(turn: Turn, heard: Heard) -> Report:
    """What an earlier message said on its own day, of the contacts there are now."""
    directory = turn.stores.ledger.directory(turn.workspace)
    return read(bare(heard.text), turn.person.local(heard.received_at), directory)


def bare(text: str) -> str:
    """A report without the /log before it, or what it says of a day in a squad: «done, called Tom»."""
    said = uncommanded(text)
    return day_word(said)[1] or said


def uncommanded(text: str) -> str:
    """What was said without the command before it."""
    head, _, rest = text.strip().partition(" ")
    return rest if head.startswith("/") else text


def own_thing(turn: Turn, text: str, question: str) -> bool:
    """Whether the text is clearly no answer: it is obeyed, and the question stays open or is dropped."""
    return understood(turn, text, question).act in OWN
