"""What the tests of understanding say: Ana in Berlin on a Wednesday evening, with her contacts."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.understanding.names import Directory
from bot.understanding.read import read
from bot.understanding.report import Known, Match, Mention, Reading, Report

#: Wednesday.
NOW = datetime(2026, 11, 25, 18, 0, tzinfo=ZoneInfo("Europe/Berlin"))
CONTACTS = (
    Known(1, "Maria Lopez"),
    Known(2, "Maria Rossi"),
    Known(3, "Tom Baker"),
    Known(4, "Li Wei"),
    Known(5, "@devjane", handles=("@devjane",)),
)
DIRECTORY = Directory(CONTACTS)
_NAMES = {known.id: known.name for known in CONTACTS}


def heard(text: str, open_question: str | None = None) -> Report:
    """The report on what Ana says."""
    return read(text, NOW, DIRECTORY, open_question=open_question)


def name(one: Mention) -> str:
    """Whom a mention means: the contact's name where it is certain, else the words as written."""
    sure = one.resolution.match is Match.AUTO
    return _NAMES[one.resolution.matches[0]] if sure else one.text


def told(text: str) -> list[str]:
    """The entries of a text, each as «kind: people»."""
    return [entry(one) for one in heard(text).readings]


def entry(one: Reading) -> str:
    """An entry as «kind: people», an ask as «ask tester yes: people»."""
    asked = f" {one.ask_kind} {one.outcome}" if one.ask_kind else ""
    return f"{one.kind}{asked}: {', '.join(name(person) for person in one.people)}"
