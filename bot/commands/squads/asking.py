"""What is said about one squad by somebody who may be in several: it is asked which they mean."""

from collections.abc import Callable, Sequence

from bot.commands.squads.whose import labels, meant
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.say import Choice, Invocation, Phrase, Say, say
from bot.domain.squads.squad import Squad

KEY = "squad-which"

#: Does what a word asks for in a squad, with the words after it.
Verb = Callable[[Turn, Squad, str], Sequence[Say]]


def in_one(turn: Turn, word: str, value: str, does: Verb) -> Sequence[Say]:
    """Do it in the squad that lives where they wrote, or in the only one they are in; else ask which."""
    squads = meant(turn)
    return does(turn, squads[0], value) if len(squads) == 1 else ask(turn, word, value, squads)


def ask(turn: Turn, word: str, value: str, squads: Sequence[Squad]) -> Sequence[Say]:
    """Which of these is meant."""
    open_ = turn.stores.questions.find(turn.person.id, KEY)
    if open_ is not None:
        turn.stores.questions.close(open_.id)
    facts = {"word": word, "value": value}
    asked = turn.stores.questions.ask(turn.person.id, turn.address, Question(KEY, facts), turn.now)
    return [
        say("squad-which").offering(
            *(_choice(asked, id_, label) for id_, label in labels(turn, squads).items())
        )
    ]


def _choice(asked: int, squad: int, label: Phrase) -> Choice:
    return Choice(Invocation("squadpick", {"question": str(asked), "squad": str(squad)}), label)
