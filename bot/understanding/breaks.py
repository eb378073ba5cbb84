"""A pause in a person's own words: «pause until Monday», «back on Monday», «away for two weeks»."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.understanding.dates import find_dates

_WHO = r"(?:(?:i'?m|i am|i'?ll be|i will be|we'?re|please|hi|hello|hey|ok|okay)[, ]+)*"
_AWAY = (
    r"(?:pause(?: me| it| this| everything| the prompts?)?|(?:take|taking|need) (?:a )?(?:break|pause)|break"
    r"|(?:going |gone )?on (?:a )?(?:holidays?|vacation|leave)|holidays?|vacation|away|travell?ing"
    r"|off|out|gone|no prompts?|leave me alone|be quiet)"
)
_UNTIL = re.compile(rf"{_WHO}{_AWAY},? +(?P<how>until|till?|through|thru|to|for|back)(?: on)? +(?P<when>.+)")
_BACK = re.compile(rf"{_WHO}back +(?:again +)?(?P<when>(?:on|in|next|from|after|tomorrow|\d|[a-z]+day\b).*)")
_PAUSE = re.compile(rf"{_WHO}(?:pause(?: me| everything| the prompts?)?|no prompts? for now)(?: please)?")
_RETURN = re.compile(
    rf"{_WHO}(?:back(?: again| now| today)?|resume|unpause|continue|end (?:the )?pause|back from .+)"
)
_SPAN = re.compile(
    r"(?:about |the next )?(?P<count>\d{1,3}|an?|one|two|three|four|five|six|a couple of|a few|the)"
    r" +(?P<unit>day|week|weekend|month)s?"
)
_COUNTS = {
    "a": 1,
    "an": 1,
    "the": 1,
    "one": 1,
    "two": 2,
    "a couple of": 2,
    "three": 3,
    "a few": 3,
    "four": 4,
    "five": 5,
    "six": 6,
}
_DAYS = {"day": 1, "week": 7, "month": 30}


@dataclass(frozen=True, slots=True)
class Break:
    """A pause until the day `back_on` (None: no day was said), or its end where `over`."""

    back_on: date | None = None
    over: bool = False


def read_break(text: str, now: datetime) -> Break | None:
    """The pause that a whole message is about; None where it is about anything else.

    `now` is the person's local time. A day that is named is the first one back.
    """
    said = " ".join(text.lower().replace("\u2019", "'").strip(" .!").split())
    if _RETURN.fullmatch(said):
        return Break(over=True)
    if _PAUSE.fullmatch(said):
        return Break()
    for pattern in (_UNTIL, _BACK):
        found = pattern.fullmatch(said)
        back = first_day_back(found["when"], now) if found else None
        if found and back is not None:
            whole = found.groupdict().get("how") in ("through", "thru")
            return Break(back + timedelta(days=1) if whole else back)
    return None


def first_day_back(text: str, now: datetime) -> date | None:
    """The day that «Monday», «until 3 January», «two weeks» or «a week» comes to; None where it is no day."""
    said = re.sub(r"^(?:until|till?|for|back|on)(?: on)? +", "", " ".join(text.lower().strip(" .!").split()))
    span = _SPAN.fullmatch(said)
    if span is not None and span["unit"] in _DAYS:
        count = _COUNTS.get(span["count"]) or int(span["count"])
        return now.date() + timedelta(days=count * _DAYS[span["unit"]])
    spans = find_dates(said, now, prefer="future")
    if len(spans) != 1:
        return None
    rest = said[: spans[0].start] + said[spans[0].end :]
    return spans[0].first if len(rest.split()) <= 1 else None
