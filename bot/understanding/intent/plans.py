"""Whether a clause says what is intended."""

from collections.abc import Sequence
from datetime import date
from functools import cache

from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.phrasebook import Phrasebook
from bot.understanding.kinds.deeds import deeds
from bot.understanding.phrases.glue import is_past
from bot.understanding.phrases.plans import CONCERNS, PLANS
from bot.understanding.report import Span


@cache
def _book() -> Phrasebook[str]:
    return Phrasebook([("plan", PLANS)])


def planned(clause: Clause) -> bool:
    """Whether the clause is a follow-up, a reminder or an intention."""
    if any(token.word == "already" for token in clause.raw):
        return False
    return _book().first(clause.words) is not None


def ahead(clause: Clause, dates: Sequence[Span], today: date) -> bool:
    """Whether the clause is about something with somebody on a day to come: «lunch with Tom tomorrow»."""
    inside = [one for one in dates if clause.start <= one.start < clause.end]
    if not inside or inside[0].first <= today or any(is_past(token.word) for token in clause.raw):
        return False
    return bool(deeds(clause))


def concerns(plain: Sequence[str]) -> bool:
    """Whether a plan that names nobody is still about people, or at least asks for a reminder."""
    return not CONCERNS.isdisjoint(plain)
