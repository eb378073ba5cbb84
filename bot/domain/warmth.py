"""Warmth: how lately there was contact. It falls with time, and only two-way contact resets it."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from math import floor

from bot.domain.glimpse import Glimpse
from bot.domain.numbers import DEFAULTS, Numbers

DAYS_A_YEAR = 365.25
NO_TAGS: Mapping[str, int] = {}


class Warmth(StrEnum):
    """How lately."""

    WARM = "warm"
    COOLING = "cooling"
    COLD = "cold"
    DORMANT = "dormant"


def cadence_of(
    contact: Glimpse, numbers: Numbers = DEFAULTS, tag_cadences: Mapping[str, int] = NO_TAGS
) -> int | None:
    """Days that may pass between two-way contacts; None where the stage has no warmth.

    The contact's own, else the shortest of its tags', else that of its stage. `tag_cadences` maps tags,
    casefolded, to days.
    """
    if contact.stage is None or contact.stage not in numbers.cadence:
        return None
    if contact.cadence is not None:
        return contact.cadence
    tagged = [tag_cadences[tag.casefold()] for tag in contact.tags if tag.casefold() in tag_cadences]
    return min(tagged, default=numbers.cadence[contact.stage])


def warmth(
    contact: Glimpse,
    today: date,
    numbers: Numbers = DEFAULTS,
    tag_cadences: Mapping[str, int] = NO_TAGS,
) -> Warmth | None:
    """The warmth on that day; None for stages 0 and 1 and for who is just remembered."""
    ratio = _ratio(contact, today, numbers, tag_cadences)
    if ratio is None:
        return None
    if ratio <= numbers.warm_up_to:
        return Warmth.WARM
    if ratio <= numbers.cooling_up_to:
        return Warmth.COOLING
    if ratio <= numbers.cold_up_to:
        return Warmth.COLD
    return Warmth.DORMANT


def cools_on(
    contact: Glimpse, numbers: Numbers = DEFAULTS, tag_cadences: Mapping[str, int] = NO_TAGS
) -> date | None:
    """The first day on which it is no longer warm, if nothing happens; None without a warmth."""
    since = contact.since
    cadence = cadence_of(contact, numbers, tag_cadences)
    if since is None or cadence is None:
        return None
    # Being known longer only ever slows the cooling, so the answer is not before this day.
    day = since + timedelta(days=floor(cadence * _slowed(contact, since, numbers) * numbers.warm_up_to))
    while warmth(contact, day, numbers, tag_cadences) is Warmth.WARM:
        day += timedelta(days=1)
    return day


def quiet_days(contact: Glimpse, today: date) -> int | None:
    """Days since the last two-way contact; None where there is nothing to count from."""
    since = contact.since
    return None if since is None else (today - since).days


def cooling_days(
    contact: Glimpse,
    today: date,
    numbers: Numbers = DEFAULTS,
    tag_cadences: Mapping[str, int] = NO_TAGS,
) -> int | None:
    """How many days of silence still count as cooling on that day; None without a warmth."""
    cadence = cadence_of(contact, numbers, tag_cadences)
    if cadence is None:
        return None
    return floor(cadence * _slowed(contact, today, numbers) * numbers.cooling_up_to)


def _ratio(contact: Glimpse, today: date, numbers: Numbers, tag_cadences: Mapping[str, int]) -> float | None:
    cadence = cadence_of(contact, numbers, tag_cadences)
    days = quiet_days(contact, today)
    if cadence is None or days is None:
        return None
    return days / (cadence * _slowed(contact, today, numbers))


def _slowed(contact: Glimpse, today: date, numbers: Numbers) -> float:
    """How much slower it cools: k of the model, 1 + 0.5 · min(years known, 2)."""
    first = contact.known_since
    years = 0.0 if first is None else max(0, (today - first).days) / DAYS_A_YEAR
    return 1 + numbers.known_year_slows * min(years, numbers.known_years_counted)
