"""Whether to speak now, and in which way. A prompt that is not sent leaves its day unknown, not missed."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.numbers import DEFAULTS, Numbers
from bot.domain.rhythm import Rhythm
from bot.domain.schedule import Occurrence


class Speech(StrEnum):
    """What is said at a prompt's time."""

    PROMPT = "prompt"
    ASK = "ask"  # whether to change the time, the size, or to pause
    NOTHING = "nothing"


def speech(
    rhythm: Rhythm,
    due: Occurrence,
    zone: ZoneInfo,
    *,
    now: datetime,
    heard: datetime | None,
    numbers: Numbers = DEFAULTS,
) -> tuple[Speech, Rhythm]:
    """What to say at the prompt that is due, and the rhythm once it is said.

    `heard` is when the person wrote last, `now` is aware UTC. After `unanswered_days` prompts without a
    word it asks; then there is one prompt every `taper_days` until the person writes.
    """
    if not in_time(rhythm, due, zone, now, numbers):
        return Speech.NOTHING, rhythm
    answered = rhythm.prompted_at is None or (heard is not None and heard >= rhythm.prompted_at)
    unanswered = 0 if answered else rhythm.unanswered + 1
    said = replace(rhythm, prompted_at=now, unanswered=unanswered, paused=False, back_on=None)
    if unanswered == numbers.unanswered_days:
        return Speech.ASK, said
    if unanswered > numbers.unanswered_days and rhythm.prompted_at is not None:
        last = rhythm.prompted_at.astimezone(zone).date()
        if 0 <= (due.day - last).days < numbers.taper_days:
            return Speech.NOTHING, rhythm
    return Speech.PROMPT, said


def in_time(
    rhythm: Rhythm, due: Occurrence, zone: ZoneInfo, now: datetime, numbers: Numbers = DEFAULTS
) -> bool:
    """Whether it can still be said: not too late, on its own day, and nobody is to be left alone."""
    local = now.astimezone(zone)
    if now - due.due_at >= timedelta(hours=numbers.late_hours):
        return False
    return local.date() == due.due_at.astimezone(zone).date() and not rhythm.alone(local)


def nudge_at(rhythm: Rhythm, zone: ZoneInfo, now: datetime, numbers: Numbers = DEFAULTS) -> Occurrence | None:
    """The one nudge after a prompt sent `now`; none where it would come on another day or in quiet hours.

    Who has stopped answering gets none.
    """
    day = now.astimezone(zone).date()
    later = now + timedelta(hours=numbers.nudge_after_hours)
    local = later.astimezone(zone)
    wanted = rhythm.nudges and rhythm.unanswered < numbers.unanswered_days
    return Occurrence(day, later) if wanted and local.date() == day and not rhythm.alone(local) else None
