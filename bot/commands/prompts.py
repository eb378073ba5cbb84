"""What the bot says unasked: the day's prompt with all that is due in it, the nudge, and the question why
nobody answers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.commands.day import told
from bot.commands.followups import context, row, taps
from bot.commands.promise import with_the_week
from bot.commands.settling import HOW, due_first, settle
from bot.commands.sources import short
from bot.commands.squads.filling import after as fill_in
from bot.commands.telling import listing, when
from bot.core.coaching import Coaching, Today
from bot.core.command import Arg, Command, Takes
from bot.core.composing import Occasion, Speak
from bot.core.memory import Memory
from bot.core.schedules import DAILY, NUDGE
from bot.core.stores import Card
from bot.core.turn import Turn
from bot.domain.challenge import DayState
from bot.domain.followups import Due
from bot.domain.lookin import Quiet, look_in
from bot.domain.prompting import Speech
from bot.domain.rhythm import first_of_week
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, lines, phrase, say

#: Open things told with what they are about; of more there is the number.
MOST_DUE = 3
#: Of those who went quiet, how many take turns from day to day.
TAKE_TURNS = 3
#: Names in the digest of who is cooling.
MOST_COOLING = 4
_HOURS = ((5, "prompt-night"), (12, "prompt-morning"), (18, "prompt-day"), (22, "prompt-evening"))


def daily(turn: Turn, occasion: Occasion) -> Say | None:
    """The day's one prompt; nothing where the person took the day off already."""
    if occasion.speech is Speech.ASK:
        return _asked_why(turn)
    seen = Coaching(turn).today()
    if seen is not None and seen.state in (DayState.SKIPPED, DayState.MISSED):
        return None
    if seen is not None and seen.progress.done:
        fill_in(turn)
    prompt = with_the_week(turn, _greeting(turn, occasion))
    if seen is not None:
        challenge = told(turn, seen)
        prompt = prompt.also(*challenge.paragraphs).offering(*challenge.choices)
    prompt = _with_due(turn, prompt)
    prompt = prompt.also(*_looking_in(turn, occasion, seen))
    return prompt if len(prompt.paragraphs) > 1 else prompt.also(Phrase("today-nothing-fits"))


def _greeting(turn: Turn, occasion: Occasion) -> Say:
    name = turn.person.name or "none"
    if occasion.rhythm.paused:
        greeting = say("prompt-welcome-back", name=name)
    else:
        hour = turn.person.local(turn.now).hour
        key = next((key for until, key in _HOURS if hour < until), "prompt-night")
        greeting = say(key, name=name)
    return greeting.also(Phrase("prompt-late") if occasion.late else None)


# What is open


def _with_due(turn: Turn, prompt: Say) -> Say:
    """What is due by today, each with what was said last; the taps to settle it, or to see it whole."""
    shown, count = due_first(turn, MOST_DUE)
    if not shown:
        return prompt
    rest = count - len(shown)
    rows = [part for thing in shown for part in (row(turn, thing), *context(turn, thing))]
    prompt = prompt.also(phrase("prompt-due", rows=lines(rows)))
    if rest > 0:
        prompt = prompt.also(phrase("prompt-due-more", count=rest))
    if count == 1:
        return prompt.offering(*(_tap(shown[0], how) for how in (HOW[shown[0].kind][0], "tomorrow")))
    return prompt.offering(*taps(turn, shown))


def _tap(thing: Due, how: str) -> Choice:
    named = {"kind": thing.kind.value, "contact": str(thing.contact), "place": str(thing.place)}
    does = Invocation("dealt", {**named, "how": how})
    label = phrase("choice-dealt", name=thing.name, how=Phrase(f"choice-settle-{how}"))
    return Choice(does, label)


def dealt(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """A tap below a prompt that settles something; the rest of the prompt stays as it is."""
    return [replace(one, edits=False) for one in settle(turn, args)]


# Who has gone quiet


def _looking_in(turn: Turn, occasion: Occasion, seen: Today | None) -> list[Phrase]:
    """One person to look in on, with the last thing said; and who began to cool since the last prompt."""
    cooling = turn.stores.ledger.cards(turn.workspace, turn.today)
    taken = {*seen.given.because.get("contacts", ())} if seen is not None else set()
    one = _quiet(turn, cooling, taken)
    parts = []
    if one is not None:
        parts.append(_look_in(turn, one))
    others = [card.name for card in cooling if _is_news(turn, occasion, card) and not _is(card, one)]
    if others:
        names = listing(others[:MOST_COOLING])
        more = len(others) - MOST_COOLING
        parts.append(
            phrase("prompt-cooling-more", names=names, count=more)
            if more > 0
            else phrase("prompt-cooling", names=names)
        )
    return parts


def _is(card: Card, quiet: Quiet | None) -> bool:
    return quiet is not None and quiet.contact == card.id


def _is_news(turn: Turn, occasion: Occasion, card: Card) -> bool:
    """Whether it cooled since the last prompt; on the week's first day everybody is listed."""
    last = occasion.rhythm.prompted_at
    if last is None or turn.today == first_of_week(turn.today, occasion.rhythm.rest):
        return True
    return card.cools_on is not None and turn.person.day(last) < card.cools_on


def _quiet(turn: Turn, cooling: list[Card], taken: set[int]) -> Quiet | None:
    """Whom to look in on today: the closest take turns. Lists say who may be meant, the ledger who is."""
    cards = [card for card in cooling if card.id not in taken and card.due_on is None]
    cards.sort(key=lambda card: (-card.stage, card.two_way_on or date.min, card.id))
    first = cards[: 2 * TAKE_TURNS]
    start = turn.today.toordinal() % max(1, min(TAKE_TURNS, len(first)))
    memory, cadences = Memory(turn), turn.stores.cadences.of(turn.workspace)
    for card in first[start:] + first[:start]:
        for quiet in look_in([memory.derived(card.id)], turn.today, turn.guide.numbers, cadences):
            return quiet
    return None


def _look_in(turn: Turn, quiet: Quiet) -> Phrase:
    key = "prompt-look-in-advocate" if quiet.dormant_advocate else "prompt-look-in"
    if quiet.last is None:
        return phrase(key, name=quiet.name, days=quiet.days, last=Phrase("nothing"))
    day = when(quiet.last.on, turn.today)
    last = phrase("prompt-last-time", day=day, words=short(quiet.last.words))
    return phrase(key, name=quiet.name, days=quiet.days, last=last)


# No word


def _asked_why(turn: Turn) -> Say:
    count = turn.guide.numbers.unanswered_days
    return say("prompt-no-word", count=count, time=turn.person.prompt_at).offering(
        choice("choice-other-time", "setting", part="time"),
        choice("choice-smaller", "size", number=1),
        choice("choice-pause", "pause"),
        choice("choice-as-it-is", "asitis"),
    )


def nudge(turn: Turn, occasion: Occasion) -> Say | None:
    """One reminder, where the day is unknown and nothing was logged."""
    seen = Coaching(turn).day(turn.today)
    if seen is None or seen.state is not DayState.UNKNOWN:
        return None
    if turn.stores.ledger.between(turn.workspace, turn.today, turn.today):
        return None
    challenge = told(turn, seen)
    return (
        say("nudge")
        .also(challenge.paragraphs[0])
        .offering(*challenge.choices[1:])
        .offering(choice("choice-no-nudges", "nudge", wanted="off"))
    )


COMMANDS = (
    Command(
        "dealt",
        dealt,
        (
            Arg("kind", Takes.WORD, required=True),
            Arg("contact", Takes.NUMBER, required=True),
            Arg("place", Takes.NUMBER, required=True),
            Arg("how", Takes.WORD, required=True),
        ),
        hidden=True,
    ),
)
SPOKEN: dict[str, Speak] = {DAILY: daily, NUDGE: nudge}
