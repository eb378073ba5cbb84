"""Days off, a member's or the whole squad's: from when until when, in people's own words. Nobody asks why."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.commands.squads.publish import refresh
from bot.commands.squads.whose import member
from bot.commands.telling import when
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Phrase, Say, phrase, say
from bot.domain.squads.away import Away
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Squad
from bot.understanding.breaks import first_day_back
from bot.understanding.dates import find_dates

_DAY = timedelta(days=1)
#: A longer absence is a mistyped year.
LONGEST = timedelta(days=366)
_UNTIL = re.compile(r"(?:from +)?(?P<first>.*?) *\b(?:until|till?|back(?: on)?) +(?P<back>.+)")
_SPAN = re.compile(
    r"(?:for +)?(?:about +|the next +)?(?:\d{1,3}|an?|one|two|three|four|five|six|a couple of|a few) +\w+"
)


def away(turn: Turn, squad: Squad, value: str) -> Sequence[Say]:
    """/squad away [FROM] [UNTIL]: a member's own days off."""
    me = member(turn, squad)
    gone = read_away(value, local(turn, squad))
    if gone is None:
        raise Refusal("squad-away-unread", given=value)
    turn.stores.squads.roster.put(squad.id, replace(me, away=gone))
    _seen(turn, squad)
    row = away_row(gone, today(squad, turn.now))
    return [say("squad-away-kept").also(row)]


def back(turn: Turn, squad: Squad, value: str) -> Sequence[Say]:
    """/squad back: they are there again."""
    me = member(turn, squad)
    turn.stores.squads.roster.put(squad.id, replace(me, away=None))
    _seen(turn, squad)
    return [say("squad-back-kept", squad=squad.name)]


def away_row(gone: Away | None, day: date) -> Phrase | None:
    """The days off that are still to come or not over, as told on `day`."""
    if gone is None or (gone.last is not None and gone.last < day):
        return None
    if gone.last is None:
        return phrase("squad-my-away-open", first=when(gone.first, day))
    return phrase("squad-my-away", first=when(gone.first, day), back=when(gone.last + _DAY, day))


def read_away(text: str, now: datetime) -> Away | None:
    """«until Monday», «1-5 December», «from Tuesday until Friday», «two weeks», «Friday»; "" is from now on.

    `now` is the squad's local time. The day after «until» is the first one back; a day or span that is named
    without is off throughout. None for what is no time, is over, or lasts for more than a year.
    """
    said = " ".join(text.lower().strip(" .!").split())
    if not said:
        return Away(now.date())
    found = _until(said, now) or _named(said, now)
    last = found.last if found is not None else None
    if found is None or last is None or last < now.date() or last > now.date() + LONGEST:
        return None
    return found


def _until(said: str, now: datetime) -> Away | None:
    until = _UNTIL.fullmatch(said)
    if until is None:
        returns = first_day_back(said, now) if _SPAN.fullmatch(said) else None
        return _before(now.date(), returns)
    first = _first(until["first"], now) if until["first"] else now.date()
    if first is None:
        return None
    then = datetime.combine(first, now.timetz()) if until["first"] else now
    return _before(first, first_day_back(until["back"], then))


def _before(first: date, returns: date | None) -> Away | None:
    return Away(first, returns - _DAY) if returns is not None and returns > first else None


def _first(words: str, now: datetime) -> date | None:
    spans = find_dates(words, now, prefer="future")
    return spans[0].first if len(spans) == 1 else None


def _named(said: str, now: datetime) -> Away | None:
    """Days that are named: one, a span, or the first and the last."""
    spans = find_dates(said.removeprefix("from "), now, prefer="future")
    if len(spans) == 1:
        return Away(spans[0].first, spans[0].last)
    if len(spans) == 2 and spans[0].first <= spans[1].last:
        return Away(spans[0].first, spans[1].last)
    return None


def local(turn: Turn, squad: Squad) -> datetime:
    """The turn's time by the squad's clock."""
    return turn.now.astimezone(ZoneInfo(squad.zone))


def _seen(turn: Turn, squad: Squad) -> None:
    refresh(turn.stores, squad, today(squad, turn.now), turn.now)
