"""What a squad goes by: a part changed by a line, or by a tap, by whoever administers the channel now."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.commands.squads.card import recount, row, settings, upcoming
from bot.commands.squads.here import administered
from bot.commands.squads.plans import plan
from bot.commands.squads.publish import refresh
from bot.commands.squads.weekdays import read_weekdays
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Listing, Phrase, Say, phrase
from bot.domain.squads.hours import today
from bot.domain.squads.squad import LONGEST_WINDOW, SHORTEST_WINDOW, WORKDAYS, Partners, Squad
from bot.domain.squads.words import GOAL, NAME, tidy
from bot.understanding.clock import read_clock

#: After these the clock is planned anew.
TIMED = frozenset({"time", "window", "days", "week", "zone"})
#: What a day's post shows.
SHOWN = frozenset({"name", "goal", "window", "time", "language"})
#: The most done days that a week may want.
MOST_DAYS = 9999
#: As many zones as a refusal lists.
MOST_ZONES = 5
NO = frozenset({"none", "off", "no", "never", "-", "0"})
YES = frozenset({"on", "yes"})
_SPAN = re.compile(r"(\d{1,4})\s*(hours?|hrs?|h|minutes?|mins?|m)?", re.IGNORECASE)
_PLACE = re.compile(r"([a-z]{2})(?:[-\s]([a-z0-9]{1,3}))?", re.IGNORECASE)

#: Reads a new value for the squad. Raises Refusal.
Change = Callable[[Turn, Squad, str], Squad]


def change(turn: Turn, part: str, value: str) -> Say:
    """Set a part: what it is from now on, for everybody there to read. Raises Refusal."""
    squad = administered(turn)
    if not value:
        raise Refusal("squad-set-what", row=row(squad, part), part=part)
    kept = _kept(turn, squad, part, value)
    said = Say((phrase("squad-set", row=row(kept, part)),), aloud=True)
    return said.also(upcoming(turn, kept)) if part in TIMED | {"holidays"} else said


def tapped(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """The settings with their taps; with a part and a value, after setting it."""
    squad = administered(turn)
    if "value" in args:
        squad = _kept(turn, squad, args["part"], args["value"])
    recount(turn, squad)
    shown = settings(turn, squad, *_taps(squad), kept="value" in args)
    return [replace(shown, edits="value" in args)]


def _kept(turn: Turn, squad: Squad, part: str, value: str) -> Squad:
    kept = CHANGES[part](turn, squad, value)
    turn.stores.squads.save(kept)
    if part in TIMED:
        plan(turn.stores, kept, turn.now)
    if part in SHOWN:
        refresh(turn.stores, kept, today(kept, turn.now), turn.now)
    return kept


def _taps(squad: Squad) -> list[Choice]:
    """One tap for each part that has few values: it leads to the next of them."""
    days = (
        ("daily", "choice-squad-daily") if squad.days == WORKDAYS else ("weekdays", "choice-squad-workdays")
    )
    hours = {4 * 60: 12, 12 * 60: 24}.get(squad.window, 4)
    longer = phrase("choice-squad-open", count=hours)
    partners = {Partners.WEEKLY: "kept", Partners.KEPT: "off", Partners.OFF: "weekly"}[squad.partners]
    ranking = ("off", "choice-squad-no-ranking") if squad.ranking else ("on", "choice-squad-ranking")
    return [
        _tap("days", *days),
        Choice(Invocation("squadset", {"part": "window", "value": f"{hours}h"}), longer),
        _tap("partners", partners, f"choice-squad-partners-{partners}"),
        _tap("ranking", *ranking),
    ]


def _tap(part: str, value: str, label: str) -> Choice:
    return Choice(Invocation("squadset", {"part": part, "value": value}), Phrase(label))


def name(turn: Turn, squad: Squad, value: str) -> Squad:
    """What the squad is called."""
    return replace(squad, name=_words(value, NAME))


def goal(turn: Turn, squad: Squad, value: str) -> Squad:
    """What it wants, in its own words; «none» for none."""
    return replace(squad, goal="" if value.lower() in NO else _words(value, GOAL))


def number(turn: Turn, squad: Squad, value: str) -> Squad:
    """How many done days of all members together it wants in a week."""
    count = "0" if value.lower() in NO else value.partition(" ")[0]
    if not (count.isascii() and count.isdecimal() and int(count) <= MOST_DAYS):
        raise Refusal("squad-number-unread", given=value, most=MOST_DAYS)
    return replace(squad, target=int(count))


def time(turn: Turn, squad: Squad, value: str) -> Squad:
    """When the check-in opens, by the squad's clock; a zone may be named with it."""
    clock = read_clock(value)
    if clock.at is None or clock.unread:
        raise Refusal("squad-time-unread", given=value)
    moved = zone(turn, squad, value) if clock.zones else squad
    return replace(moved, check_in=clock.at)


def window(turn: Turn, squad: Squad, value: str) -> Squad:
    """How long it stays open: «4 hours», «90 minutes»."""
    found = _SPAN.fullmatch(value)
    minutes = 0
    if found is not None:
        minutes = int(found[1]) * (1 if (found[2] or "h")[0].lower() == "m" else 60)
    if not SHORTEST_WINDOW <= minutes <= LONGEST_WINDOW:
        raise Refusal("squad-window-unread", given=value)
    return replace(squad, window=minutes)


def days(turn: Turn, squad: Squad, value: str) -> Squad:
    """The weekdays with a check-in."""
    found = read_weekdays(value)
    if found is None:
        raise Refusal("squad-days-unread", given=value)
    return replace(squad, days=found)


def week(turn: Turn, squad: Squad, value: str) -> Squad:
    """The weekday on which its week begins."""
    found = read_weekdays(value)
    if found is None or len(found) != 1:
        raise Refusal("squad-days-unread", given=value)
    return replace(squad, week_start=next(iter(found)))


def zone(turn: Turn, squad: Squad, value: str) -> Squad:
    """Whose clock it goes by."""
    found = read_clock(value).zones
    if not found:
        raise Refusal("squad-zone-unread", given=value)
    if len(found) > 1:
        raise Refusal("squad-zone-which", given=value, zones=Listing(found[:MOST_ZONES]))
    return replace(squad, zone=found[0])


def language(turn: Turn, squad: Squad, value: str) -> Squad:
    """The language of its posts."""
    if value.lower() not in turn.guide.locales:
        raise Refusal("squad-language-unread", given=value, there=Listing(tuple(turn.guide.locales)))
    return replace(squad, locale=value.lower())


def partners(turn: Turn, squad: Squad, value: str) -> Squad:
    """How partners are found."""
    wanted = "off" if value.lower() in NO else value.lower()
    if wanted not in list(Partners):
        raise Refusal("squad-partners-unread", given=value)
    return replace(squad, partners=Partners(wanted))


def ranking(turn: Turn, squad: Squad, value: str) -> Squad:
    """Whether there is a ranking, of those who agree to it."""
    return replace(squad, ranking=on_or_off(value))


def holidays(turn: Turn, squad: Squad, value: str) -> Squad:
    """The country, and region, whose public holidays have no check-in."""
    if value.lower() in NO:
        return replace(squad, country="", region="")
    found = _PLACE.fullmatch(value)
    country, region = (found[1].upper(), (found[2] or "").upper()) if found else ("", "")
    if not country or not turn.guide.holidays.knows(country, region):
        raise Refusal("squad-holidays-unread", given=value)
    return replace(squad, country=country, region=region)


def _words(value: str, most: int) -> str:
    if len(value) > most:
        raise Refusal("setting-long", most=most)
    words = tidy(value, most)
    if not words:
        raise Refusal("squad-no-words")
    return words


def is_yes(text: str) -> bool:
    """Whether that is a yes and nothing else."""
    return text.strip(" .!").lower() in YES


def on_or_off(value: str) -> bool:
    """What was typed or tapped for a switch. Raises Refusal."""
    if value.lower() not in YES | NO:
        raise Refusal("squad-on-or-off", given=value)
    return value.lower() in YES


CHANGES: Mapping[str, Change] = {
    "name": name,
    "goal": goal,
    "number": number,
    "time": time,
    "window": window,
    "days": days,
    "week": week,
    "zone": zone,
    "language": language,
    "partners": partners,
    "ranking": ranking,
    "holidays": holidays,
}
