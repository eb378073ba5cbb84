"""Whether a clause says what is intended."""

from functools import cache

from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.phrasebook import Phrasebook
from bot.understanding.phrases.plans import PLANS


@cache
def _book() -> Phrasebook[str]:
    return Phrasebook([("plan", PLANS)])


def planned(clause: Clause) -> bool:
    """Whether the clause is a follow-up, a reminder or an intention."""
    if any(token.word == "already" for token in clause.raw):
        return False
    return _book().first(clause.words) is not None
