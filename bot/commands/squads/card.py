"""What everybody in the channel may know of a squad: its settings and how many are in it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from bot.commands.squads.upcoming import next_check_in
from bot.commands.telling import listing, when
from bot.core.turn import Turn
from bot.domain.say import Choice, Listing, Phrase, Say, choice, phrase
from bot.domain.schedule import EVERY_DAY
from bot.domain.squads.hours import Moment, next_moment, today
from bot.domain.squads.squad import WORKDAYS, Squad

SETTINGS = choice("choice-squad-settings", "squadsettings")
#: How a card begins: by it the post is known when somebody joins by it.
CARDS = ("squad-new", "squad-card", "squad-here-too")


def card(turn: Turn, squad: Squad, key: str = "squad-card") -> Say:
    """The squad in a few lines, with what anybody there can tap."""
    count = len(turn.stores.squads.roster.of(squad.id))
    said = Say((_heading(squad, key),), aloud=True)
    said = said.also(row(squad, "goal"), row(squad, "time"), upcoming(turn, squad))
    return said.also(phrase("squad-count", count=count)).offering(join(squad), leave(squad), SETTINGS)


def join(squad: Squad) -> Choice:
    """The tap that makes somebody a member of this squad."""
    return choice("choice-squad-join", "squadjoin", squad=squad.id)


def leave(squad: Squad) -> Choice:
    """The tap by which they leave it."""
    return choice("choice-squad-leave", "squadleave", squad=squad.id)


def _heading(squad: Squad, key: str) -> Phrase:
    if key == "squad-new":
        return phrase("squad-new", squad=squad.name)
    if key == "squad-here-too":
        return phrase("squad-here-too", squad=squad.name)
    return phrase("squad-card", squad=squad.name)


def upcoming(turn: Turn, squad: Squad) -> Phrase:
    """When the next check-in opens."""
    planned = turn.stores.squads.plans.of(squad.id)[Moment.OPEN].next
    planned = planned or next_moment(squad, Moment.OPEN, turn.now)
    day = next_check_in(squad, turn.guide.holidays, planned)
    if day == planned.day and planned.due_at <= turn.now:
        return Phrase("squad-next-now")
    if day is None:
        return Phrase("squad-resting" if squad.resting else "squad-paused")
    return phrase("squad-next", day=when(day, today(squad, turn.now)), time=squad.check_in)


def recount(turn: Turn, squad: Squad) -> None:
    """The card whose button was pressed says how many there are now; many presses make few changes."""
    pressed = turn.about if turn.pressed else None
    if turn.group is None or pressed is None or pressed.person is not None or pressed.say.key not in CARDS:
        return
    said = card(turn, squad, pressed.say.key)
    turn.stores.outbox.put(turn.group, None, said, turn.now, broadcast=True, edits=pressed.id)


#: What an admin can set, in the order in which it is shown.
PARTS = (
    "name",
    "goal",
    "number",
    "time",
    "window",
    "days",
    "week",
    "zone",
    "language",
    "partners",
    "ranking",
    "holidays",
)
#: Told with the time of the check-in.
WITHIN = ("days", "zone")


def row(squad: Squad, part: str) -> Phrase:
    """One setting in a line."""
    match part:
        case "name":
            return phrase("squad-row-name", squad=squad.name)
        case "goal":
            return phrase("squad-row-goal", goal=squad.goal) if squad.goal else Phrase("squad-row-no-goal")
        case "number":
            return phrase("squad-row-number", count=squad.target)
        case "time":
            return phrase("squad-row-time", days=weekdays(squad.days), time=squad.check_in, zone=squad.zone)
        case "window":
            return phrase("squad-row-window", span=span(squad.window))
        case "days":
            return phrase("squad-row-days", days=weekdays(squad.days))
        case "week":
            return phrase("squad-row-week", day=Phrase(f"weekday-{squad.week_start}"))
        case "zone":
            return phrase("squad-row-zone", zone=squad.zone)
        case "language":
            return phrase("squad-row-language", language=squad.locale)
        case "partners":
            return Phrase(f"squad-row-partners-{squad.partners.value}")
        case "ranking":
            return Phrase("squad-row-ranking" if squad.ranking else "squad-row-no-ranking")
        case _:
            place = "-".join(one for one in (squad.country, squad.region) if one)
            return phrase("squad-row-holidays", place=place) if place else Phrase("squad-row-no-holidays")


def pause_row(turn: Turn, squad: Squad) -> Phrase | None:
    """The break that there is, or is to come."""
    away, day = squad.away, today(squad, turn.now)
    if away is None or (away.last is not None and away.last < day):
        return None
    if away.last is None:
        return phrase("squad-row-break-open", first=when(away.first, day))
    back = when(away.last + timedelta(days=1), day)
    return phrase("squad-row-break", first=when(away.first, day), back=back)


def weekdays(days: Iterable[int]) -> Phrase | Listing:
    """«Monday to Friday», «every day», «Tuesday and Friday»."""
    if frozenset(days) == WORKDAYS:
        return Phrase("squad-days-work")
    if frozenset(days) == EVERY_DAY:
        return Phrase("squad-days-all")
    return listing(Phrase(f"weekday-{day}") for day in sorted(days))


def span(minutes: int) -> Phrase:
    """«12 hours», «90 minutes»."""
    if minutes % 60:
        return phrase("squad-minutes", count=minutes)
    return phrase("squad-hours", count=minutes // 60)


def settings(turn: Turn, squad: Squad, *taps: Choice, kept: bool = False) -> Say:
    """All settings, one below the other."""
    rows = [row(squad, part) for part in PARTS if part not in WITHIN]
    head = (Phrase("squad-kept"),) if kept else ()
    said = Say((*head, *rows), aloud=True).also(pause_row(turn, squad), Phrase("squad-change-how"))
    return replace(said, choices=taps)
