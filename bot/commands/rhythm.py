"""When the bot speaks and when it leaves somebody alone: pauses, quiet hours, rest days and nudges."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.commands.telling import listing, when
from bot.core.command import Arg, Command, Takes
from bot.core.schedules import DAILY
from bot.core.timetable import plan
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.rhythm import Hours, Rhythm
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, phrase, say
from bot.domain.schedule import EVERY_DAY
from bot.understanding.breaks import first_day_back, read_break
from bot.understanding.clock import read_clock

#: ISO weekdays by the beginning of their names, as people write them.
WEEKDAYS = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}
NONE = frozenset({"none", "off", "no", "never", "-"})
#: A pause is at most this long; a longer one is a mistyped year.
LONGEST = timedelta(days=366)


def rhythm(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/rhythm: when I ask, and when I don't."""
    own = turn.stores.rhythms.of(turn.person.id)
    told = say("rhythm", time=turn.person.prompt_at, zone=turn.person.zone, next=_next(turn, own)).also(
        _quiet_told(own), _rest_told(own), Phrase("rhythm-nudges" if own.nudges else "rhythm-no-nudges")
    )
    pause = choice("choice-back", "resume") if own.paused else choice("choice-pause", "pause")
    nudges = (
        choice("choice-no-nudges", "nudge", wanted="off")
        if own.nudges
        else choice("choice-nudges", "nudge", wanted="on")
    )
    return [told.offering(choice("choice-other-time", "setting", part="time"), pause, nudges)]


def _next(turn: Turn, own: Rhythm) -> Phrase:
    """When the next prompt comes."""
    schedule = turn.stores.schedules.of(turn.person.id, DAILY)
    if schedule is None:
        return Phrase("rhythm-next-unstarted")
    if schedule.next is None:
        return Phrase("rhythm-next-paused")
    day = when(schedule.next.day, turn.today)
    return phrase("rhythm-next", day=day, time=own.rule(turn.person.prompt_at).at)


def _quiet_told(own: Rhythm) -> Phrase:
    if own.quiet is None:
        return Phrase("rhythm-no-quiet")
    return phrase("rhythm-quiet", start=own.quiet.start, end=own.quiet.end)


def _rest_told(own: Rhythm) -> Phrase:
    if not own.rest:
        return Phrase("rhythm-no-rest")
    return phrase("rhythm-rest", days=listing(Phrase(f"weekday-{day}") for day in sorted(own.rest)))


def _keep(turn: Turn, own: Rhythm) -> Phrase:
    """Store it; when the next prompt comes by it."""
    turn.stores.rhythms.save(turn.person.id, own)
    if turn.person.started:
        plan(turn.stores, turn.person, turn.now, turn.address)
    return _next(turn, own)


# Pauses


def pause(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/pause [UNTIL]: nothing unasked until that day, or until they are back."""
    given = args.get("until", "")
    if not given:
        return [_paused(turn, None)]
    back_on = _iso(given) or first_day_back(given, turn.person.local(turn.now))
    if back_on is None:
        raise Refusal("pause-unread", given=given)
    return [_paused(turn, back_on)]


def _iso(text: str) -> date | None:
    """The day that a button carries."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _paused(turn: Turn, back_on: date | None) -> Say:
    if back_on is not None and not turn.today < back_on <= turn.today + LONGEST:
        raise Refusal("pause-when", day=when(back_on, turn.today))
    own = turn.stores.rhythms.of(turn.person.id)
    _keep(turn, replace(own, paused=True, back_on=back_on))
    back = choice("choice-back", "resume")
    if back_on is not None:
        return say("paused-until", day=when(back_on, turn.today)).offering(back)
    return say("paused").offering(
        back,
        _until("choice-until-monday", turn.today + timedelta(days=7 - turn.today.weekday())),
        _until("choice-for-a-week", turn.today + timedelta(days=7)),
    )


def _until(label: str, day: date) -> Choice:
    return Choice(Invocation("pause", {"until": day.isoformat()}), Phrase(label))


def resume(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/resume: they are back."""
    own = turn.stores.rhythms.of(turn.person.id)
    if not own.paused:
        return [say("not-paused", next=_next(turn, own))]
    coming = _keep(turn, replace(own, paused=False, back_on=None))
    welcome = say("prompt-welcome-back", name=turn.person.name or "none")
    return [welcome.also(coming).offering(choice("choice-today", "today"))]


def said(turn: Turn, text: str) -> Sequence[Say] | None:
    """A pause, or the return from one, in their own words; None where the text is about something else."""
    read = read_break(text, turn.person.local(turn.now))
    if read is None:
        return None
    if read.over:
        return resume(turn, {}) if turn.stores.rhythms.of(turn.person.id).paused else None
    return [_paused(turn, read.back_on)]


def as_it_is(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Nothing is to be changed."""
    return [say("as-it-is").also(_next(turn, turn.stores.rhythms.of(turn.person.id)))]


# Quiet hours, rest days, nudges


def quiet(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/quiet FROM-UNTIL, /quiet off: hours in which nothing is said unasked."""
    given = args.get("hours", "")
    own = turn.stores.rhythms.of(turn.person.id)
    if given:
        hours = None if given.strip().lower() in NONE else _hours(given)
        own = replace(own, quiet=hours)
        _keep(turn, own)
    told = Say((_quiet_told(own),))
    prompt = turn.person.prompt_at
    if own.quiet is not None and own.quiet.hold(prompt):
        told = told.also(phrase("quiet-moves", time=prompt, end=own.quiet.end))
    return [told if own.quiet is None else told.offering(choice("choice-no-quiet", "quiet", hours="off"))]


def _hours(given: str) -> Hours:
    parts = re.split(r"\s*(?:-|\u2013|\bto\b|\buntil\b|\band\b)\s*", re.sub(r"^from\s+", "", given.strip()))
    clocks = [read_clock(part) for part in parts]
    if len(clocks) == 2:
        start, end = clocks[0].at, clocks[1].at
        if start is not None and end is not None and start != end and not any(one.unread for one in clocks):
            return Hours(start, end)
    raise Refusal("quiet-unread", given=given)


def rest(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/rest DAYS, /rest none: weekdays without a prompt."""
    given = args.get("days", "")
    own = turn.stores.rhythms.of(turn.person.id)
    if not given:
        return [Say((_rest_told(own),))]
    own = replace(own, rest=_weekdays(given))
    coming = _keep(turn, own)
    return [Say((_rest_told(own), coming))]


def _weekdays(given: str) -> frozenset[int]:
    words = [word for word in re.split(r"[\s,;+&]+|\band\b", given.lower()) if word]
    if len(words) == 1 and words[0] in NONE:
        return frozenset()
    found = set()
    for word in words:
        if word in ("weekend", "weekends"):
            found |= {6, 7}
        elif word[:3] in WEEKDAYS:
            found.add(WEEKDAYS[word[:3]])
        else:
            raise Refusal("rest-unread", given=given)
    if found == EVERY_DAY:
        raise Refusal("rest-all", choice("choice-pause", "pause"))
    return frozenset(found)


def nudge(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/nudge [on|off]: whether one reminder may follow a prompt."""
    own = turn.stores.rhythms.of(turn.person.id)
    if "wanted" in args:
        own = replace(own, nudges=args["wanted"] == "on")
        _keep(turn, own)
    other = ("choice-no-nudges", "off") if own.nudges else ("choice-nudges", "on")
    told = say("rhythm-nudges" if own.nudges else "rhythm-no-nudges")
    return [told.offering(choice(other[0], "nudge", wanted=other[1]))]


COMMANDS = (
    Command("rhythm", rhythm),
    Command("pause", pause, (Arg("until"),)),
    Command("resume", resume),
    Command("quiet", quiet, (Arg("hours"),)),
    Command("rest", rest, (Arg("days"),)),
    Command("nudge", nudge, (Arg("wanted", Takes.ONE_OF, options=("on", "off")),)),
    Command("asitis", as_it_is, hidden=True),
)
