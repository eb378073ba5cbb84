"""/stats: relationships moved and people helped first, what others said, then volume, then strength."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from bot.commands.standing import stage_phrase
from bot.commands.telling import key, listing, when
from bot.core.coaching import Coaching
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.contact import Contact
from bot.domain.kinds import Kind
from bot.domain.say import Choice, Invocation, Phrase, Say, lines, phrase
from bot.domain.stats import Stats, stats
from bot.domain.strength import streak, strength

#: The periods, in days; «all» is from the first entry on.
DAYS = {"week": 7, "month": 28}
PERIODS = (*DAYS, "all")
#: How far back strength looks: what is older weighs next to nothing by its half-life.
STRENGTH_DAYS = 120


def stats_of(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/stats [week|month|all]: the last 7 and 28 days where nothing is said."""
    if not any(card.last_on for card in turn.stores.ledger.cards(turn.workspace)):
        return [Say((Phrase("stats-none"),))]
    wanted = args.get("period")
    found = {one: _counted(turn, one) for one in (DAYS if wanted is None else (wanted,))}
    if wanted is None and found["month"].interactions == found["week"].interactions:
        del found["month"]  # it would say the same again
    parts = [part for period, one in found.items() for part in _period(turn, one, period)]
    reply = Say((*parts, _strength(turn)))
    return [reply.offering(*(_tap(one) for one in PERIODS if one not in found))]


def _counted(turn: Turn, period: str) -> Stats:
    if period in DAYS:
        first = turn.today - timedelta(days=DAYS[period] - 1)
        return stats(touched(turn, first, turn.today), first, turn.today, turn.guide.numbers)
    everybody = Memory(turn).everybody()
    first = min((one.first_on for one in everybody if one.first_on is not None), default=turn.today)
    return stats(everybody, first, turn.today, turn.guide.numbers)


def touched(turn: Turn, first: date, last: date) -> list[Contact]:
    """The contacts with whom anything was logged for these days: nobody else has a figure there."""
    memory = Memory(turn)
    entries = turn.stores.ledger.between(turn.workspace, first, last)
    found = (memory.contact(one) for one in sorted({entry.contact for entry in entries}))
    return list({one.id: one for one in found if one is not None}.values())


def _tap(period: str) -> Choice:
    return Choice(Invocation("stats", {"period": period}), Phrase(f"choice-stats-{period}"))


def _period(turn: Turn, found: Stats, period: str) -> list[Phrase]:
    parts = [phrase(f"stats-{period}", since=when(found.first, turn.today))]
    parts += [_moved(found), _helped(found)]
    if found.endorsements:
        kinds = Counter(entry.kind for entry in found.endorsements)
        what = listing(count(kind, number) for kind, number in kinds.items())
        parts.append(phrase("stats-endorsements", what=what))
    parts.append(_volume(found))
    if found.too_few:
        parts.append(Phrase("stats-few"))
    return parts


def _moved(found: Stats) -> Phrase:
    if not found.moved:
        return Phrase("stats-moved-none")
    rows = [
        phrase(
            "stats-moved-row",
            name=one.name,
            before=stage_phrase(one.before),
            after=stage_phrase(one.after),
        )
        for one in found.moved
    ]
    return phrase("stats-moved", count=len(rows), rows=lines(rows))


def _helped(found: Stats) -> Phrase:
    return phrase("stats-helped", helped=found.helped, me=found.helped_me)


def count(kind: Kind, number: int) -> Phrase:
    """So many of a kind: «3 conversations»."""
    return phrase(key("count", kind), count=number)


def _volume(found: Stats) -> Phrase:
    if not found.interactions:
        return Phrase("stats-volume-none")
    most = sorted(found.kinds.items(), key=lambda one: (-one[1], one[0]))
    return phrase(
        "stats-volume",
        talked=found.talked_to,
        met=found.met,
        days=found.active_days,
        kinds=listing(count(kind, number) for kind, number in most),
    )


def _strength(turn: Turn) -> Phrase:
    """How strong the habit is, where enough days were answered to say so."""
    since = turn.today - timedelta(days=STRENGTH_DAYS)
    past = Coaching(turn).past(since)
    answered = sum(day.value is not None for day in past)
    if answered < turn.guide.numbers.too_few:
        return phrase("stats-strength-few", days=answered)
    return phrase(
        "stats-strength",
        percent=round(100 * strength(past, turn.guide.numbers)),
        days=answered,
        streak=streak(past, turn.today, turn.guide.numbers),
    )


COMMANDS = (Command("stats", stats_of, (Arg("period", Takes.ONE_OF, options=PERIODS),)),)
