"""The day's challenge: seeing it, its size, another one, none today, and yesterday's last word."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from bot.commands.telling import listing
from bot.core.coaching import Coaching, Today
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.challenge import DayState
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, phrase, say
from bot.domain.wording import placeholders, worded

#: More in a day is no longer talking to people but collecting them.
MOST = 20
#: Contacts named beside a challenge.
MOST_NAMED = 3


def today(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/today: the challenge, how far it is, and what can be done about it."""
    seen = Coaching(turn).today()
    if seen is None:
        return [say("today-nothing-fits")]
    return [told(turn, seen)]


def told(turn: Turn, seen: Today) -> Say:
    """The challenge in words, with its progress."""
    words = phrase("challenge", words=_worded(turn, seen))
    reply = Say((words, _state(seen)))
    people = _named(turn, seen)
    if people and "who" not in placeholders(seen.challenge.wordings[seen.given.wording]):
        reply = reply.also(phrase("challenge-people", people=listing(people)))
    if seen.state is DayState.DONE:
        return reply.offering(choice("choice-why", "why"))
    if seen.state in (DayState.SKIPPED, DayState.MISSED):
        return reply.offering(choice("choice-after-all", "again"))
    return reply.offering(
        choice("choice-why", "why"),
        choice("choice-another", "another"),
        choice("choice-skip-today", "skiptoday"),
        choice("choice-nothing-today", "nothing"),
    )


def _worded(turn: Turn, seen: Today) -> str:
    template = seen.challenge.wordings[seen.given.wording]
    wanted = placeholders(template)
    who, fact = "", ""
    if wanted & {"who", "fact"}:
        whom = next(iter(_people(turn, seen)), None)
        if whom is not None:
            who = whom[1]
        if whom is not None and "fact" in wanted:
            facts = Memory(turn).derived(whom[0]).facts
            fact = facts[-1].words if facts else ""
    return worded(template, seen.given.target, who=who, fact=fact)


def _people(turn: Turn, seen: Today) -> list[tuple[int, str]]:
    """The first of those whom it concerns, and what they are called."""
    ids = seen.given.because.get("contacts", ())
    found = ((id_, turn.stores.ledger.name(turn.workspace, id_)) for id_ in ids[:MOST_NAMED])
    return [(id_, name) for id_, name in found if name is not None]


def _named(turn: Turn, seen: Today) -> list[str]:
    return [name for _, name in _people(turn, seen)]


def _state(seen: Today) -> Phrase:
    counts = {"done": seen.progress.done, "target": seen.progress.target}
    return phrase(f"day-{seen.state.value}", **counts)


def progress_made(turn: Turn, message: int) -> Phrase | None:
    """After something was logged by the message: how far today's challenge is, where that counted."""
    seen = Coaching(turn).day(turn.today)
    if seen is None or all(entry.message != message for entry in seen.progress.counted):
        return None
    return phrase("progress-done" if seen.state is DayState.DONE else "progress", **_counts(seen))


def _counts(seen: Today) -> dict[str, int]:
    return {"done": seen.progress.done, "target": seen.progress.target}


def size(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/size NUMBER: make today's challenge smaller or larger."""
    number = int(args["number"])
    if not 1 <= number <= MOST:
        raise Refusal("size-out-of-range", most=MOST)
    coaching = Coaching(turn)
    seen = coaching.today()
    if seen is None:
        raise Refusal("today-nothing-fits")
    return [told(turn, coaching.resize(seen, number))]


def another(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/another: a different challenge for today."""
    coaching = Coaching(turn)
    seen = coaching.day(turn.today)
    instead = coaching.another(None if seen is None else seen.given)
    if instead is None:
        raise Refusal("another-none")
    return [told(turn, instead)]


def skip(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """«skip», «day off»: today does not count."""
    return [_answered(turn, DayState.SKIPPED)]


def nothing(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/nothing: «nothing today» is an answer."""
    return [_answered(turn, DayState.MISSED)]


def again(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """After all: the day is open again."""
    return [_answered(turn, None)]


def _answered(turn: Turn, said: DayState | None) -> Say:
    coaching = Coaching(turn)
    seen = coaching.today()
    if seen is None:
        raise Refusal("today-nothing-fits")
    seen = coaching.answer(seen, said)
    if said is None:
        return told(turn, seen)
    if seen.progress.done:
        return Say((phrase("day-logged-anyway", **_counts(seen)),))
    return say(f"noted-{said.value}").offering(choice("choice-after-all", "again"))


def yesterday(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/yesterday [WORD]: how yesterday went; it can be said until tonight."""
    coaching = Coaching(turn)
    seen = coaching.day(turn.today - timedelta(days=1))
    if seen is None:
        raise Refusal("yesterday-none")
    word = args.get("word")
    if word is None:
        reply = Say((phrase("yesterday", words=_worded(turn, seen)), _state(seen)))
        return [reply.offering(*_yesterday_choices())]
    said = {"skipped": DayState.SKIPPED, "nothing": DayState.MISSED}.get(word)
    seen = coaching.answer(seen, said)
    return [Say((phrase("yesterday", words=_worded(turn, seen)), _state(seen)), edits=True)]


def _yesterday_choices() -> tuple[Choice, ...]:
    return tuple(
        Choice(Invocation("yesterday", {"word": word}), Phrase(f"choice-{word}"))
        for word in ("skipped", "nothing")
    )


COMMANDS = (
    Command("today", today),
    Command("size", size, (Arg("number", Takes.NUMBER, required=True),)),
    Command("another", another),
    Command("nothing", nothing),
    Command("yesterday", yesterday, (Arg("word", Takes.ONE_OF, options=("skipped", "nothing", "open")),)),
    Command("skiptoday", skip, hidden=True),
    Command("again", again, hidden=True),
)
