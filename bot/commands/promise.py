"""The week's promise: one more valuable relationship, or one joint venture, by the end of the week.

It is asked for on the week's first day, and on its last it is asked what became of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.commands.telling import when
from bot.commands.understood import LOGS, understood
from bot.core.command import Arg, Command, Takes
from bot.core.schedules import Commitment
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.rhythm import first_of_week, last_of_week
from bot.domain.say import Choice, Invocation, Phrase, Say, phrase, say
from bot.understanding.dates import find_dates
from bot.understanding.phrases.glue import is_past
from bot.understanding.report import Act

KEY = "promise"
LONGEST = 500
#: Fewer words promise nothing: «hello», «thank you».
FEWEST_WORDS = 3
OUTCOMES = ("kept", "partly", "not")
#: Acts that answer the question: a plan, or words that are nothing else.
_ANSWERS = (Act.PLAN, Act.CHATTER)


def monday_of(day: date) -> date:
    """The Monday by which that day's week is known."""
    return day - timedelta(days=day.weekday())


def promised(turn: Turn) -> Commitment | None:
    """What was promised for this week."""
    return turn.stores.commitments.of(turn.workspace, monday_of(turn.today))


def with_the_week(turn: Turn, prompt: Say) -> Say:
    """A prompt with the week's question: on its first day what they want, on its last what became of it."""
    rest = turn.stores.rhythms.of(turn.person.id).rest
    now = promised(turn)
    if now is None and turn.today == first_of_week(turn.today, rest):
        return prompt.also(_ask(turn))
    if now is not None and not now.outcome and turn.today == last_of_week(turn.today, rest):
        return prompt.also(phrase("promise-review", words=now.words)).offering(*_outcomes(now))
    return prompt


def _ask(turn: Turn) -> Phrase:
    """The question; words that are typed next answer it, unless something else is being asked."""
    questions = turn.stores.questions
    if questions.newest(turn.person.id, turn.address) is not None:
        return Phrase("promise-wanted-command")
    questions.ask(turn.person.id, turn.address, Question(KEY, {"day": turn.today.isoformat()}), turn.now)
    return Phrase("promise-wanted")


def _outcomes(made: Commitment) -> list[Choice]:
    week = made.week.isoformat()
    return [
        Choice(Invocation("promised", {"week": week, "how": how}), Phrase(f"choice-promise-{how}"))
        for how in OUTCOMES
    ]


def promise_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """What they want from the week, on the day on which it was asked; anything else drops the question."""
    turn.stores.questions.close(question.id)
    if question.facts["day"] != turn.today.isoformat() or len(text.split()) < FEWEST_WORDS:
        return None
    act = understood(turn, text).act
    if text.rstrip().endswith("?") or not (act in _ANSWERS or (act in LOGS and _ahead(turn, text))):
        return None
    return [_made(turn, text)]


def _ahead(turn: Turn, text: str) -> bool:
    """«Lunch with Maria on Thursday»: what else would be a report is about a day to come here."""
    spans = find_dates(text, turn.person.local(turn.now), prefer="future")
    ahead = any(span.first > turn.today for span in spans)
    return ahead and not any(is_past(word.strip(".,;:!")) for word in text.casefold().split())


def promise(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/promise [WORDS]: what they want from this week; without words, what it is and how it went."""
    if "words" in args:
        return [_made(turn, args["words"])]
    now = promised(turn)
    if now is None:
        return [say("promise-none")]
    if now.outcome:
        return [say(f"promise-was-{now.outcome}", words=now.words)]
    return [say("promise", words=now.words).offering(*_outcomes(now))]


def _made(turn: Turn, words: str) -> Say:
    words = " ".join(words.split())
    if len(words) > LONGEST:
        raise Refusal("promise-long", most=LONGEST)
    monday = monday_of(turn.today)
    turn.stores.commitments.put(turn.workspace, turn.person.id, Commitment(monday, words), turn.now)
    last = last_of_week(turn.today, turn.stores.rhythms.of(turn.person.id).rest)
    key = "promise-made" if turn.today < last else "promise-made-late"
    return say(key, words=words, day=when(last, turn.today))


def outcome(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """What became of it; a new message, as the tap may be below a prompt."""
    week, how = date.fromisoformat(args["week"]), args["how"]
    made = turn.stores.commitments.of(turn.workspace, week)
    if made is None or how not in OUTCOMES:
        raise Refusal("button-unknown")
    turn.stores.commitments.put(turn.workspace, turn.person.id, replace(made, outcome=how), turn.now)
    return [say(f"promise-{how}", words=made.words)]


COMMANDS = (
    Command("promise", promise, (Arg("words"),)),
    Command(
        "promised",
        outcome,
        (Arg("week", Takes.WORD, required=True), Arg("how", Takes.WORD, required=True)),
        hidden=True,
    ),
)
ANSWERS = {KEY: promise_answer}
