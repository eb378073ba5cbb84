"""The nth of a longer time: «first Monday of June», «last day of the month», «the third week of 2026»."""

from datetime import date, timedelta

from bot.understanding.dates.almanac import nth_week, nth_weekday
from bot.understanding.dates.named import one_day, undated_month, whole_month
from bot.understanding.dates.near import moved, period, weekend_of
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Amount, Token, When
from bot.understanding.dates.workdays import workday_after

NTH = Rules()
_DAY = timedelta(days=1)
_WEEK = Amount(days=7)
MONTH_KINDS = ("month_full", "month_name", "month_short")


def time_meant(scene: Scene, token: Token) -> When | None:
    """The time that a month, a year, a unit («the month») or a period means."""
    if token.kind in MONTH_KINDS:
        return whole_month(undated_month(scene, token.value))
    if token.kind == "year":
        return period(date(token.value, 1, 1), Amount(months=12))
    if token.kind == "period":
        found: When = token.value
        return found
    return period(scene.today, token.value)


@NTH.rule("[the] NTH [LAST] WEEKDAYS of|in [the] [of] MONTH|PERIOD|MONTH_UNIT")
def _nth_weekday(scene: Scene, nth: Token, last: Token | None, weekday: Token, time: Token) -> Made:
    within = time_meant(scene, time)
    if within is None or within.grain != "month":
        return None
    number, year = _count(nth, last), within.first.year
    day = nth_weekday(year, within.first.month, weekday.value, number)
    if time.kind in MONTH_KINDS and (day > scene.today if scene.back else day < scene.today):
        day = nth_weekday(year + (-1 if scene.back else 1), within.first.month, weekday.value, number)
    return "day", one_day(day)


def _count(nth: Token, last: Token | None) -> int:
    """«third» is 3, «last» -1, «third last» -3."""
    if nth.kind == "last":
        return -1
    number: int = nth.value
    return -number if last else number


@NTH.rule("[the] NTH [LAST] DAY_UNIT of|in [the] MONTH|PERIOD|MONTH_UNIT|YEAR|UNIT|WEEK_UNIT")
def _nth_day(scene: Scene, nth: Token, last: Token | None, unit: Token, time: Token) -> Made:
    within = time_meant(scene, time)
    if within is None:
        return None
    number = _count(nth, last)
    day = within.first + (number - 1) * _DAY if number > 0 else within.last + (number + 1) * _DAY
    return ("day", one_day(day)) if within.first <= day <= within.last else None


@NTH.rule("[the] NTH WORKDAY of|in [the] MONTH|PERIOD|MONTH_UNIT")
def _nth_workday(scene: Scene, nth: Token, workday: Token, time: Token) -> Made:
    """«the last working day of the month»."""
    within = time_meant(scene, time)
    if within is None:
        return None
    if nth.kind == "last":
        return "day", one_day(workday_after(within.last + _DAY, -1))
    return "day", one_day(workday_after(within.first - _DAY, nth.value))


@NTH.rule("[the] NTH [LAST] WEEK_UNIT|WEEKEND of|in [the] MONTH|PERIOD|MONTH_UNIT|YEAR|UNIT")
def _nth_week(scene: Scene, nth: Token, last: Token | None, unit: Token, time: Token) -> Made:
    within = time_meant(scene, time)
    if within is None:
        return None
    number = _count(nth, last)
    if unit.kind == "weekend":
        if number > 0:
            saturday = within.first + (5 - within.first.weekday()) % 7 * _DAY + (number - 1) * 7 * _DAY
        else:
            saturday = within.last - (within.last.weekday() - 5) % 7 * _DAY + (number + 1) * 7 * _DAY
        return "period", weekend_of(saturday)
    return "period", period(nth_week(within.first, within.last, number), _WEEK)


@NTH.rule("[the] WEEK_UNIT NUMBER of|in [the] MONTH|PERIOD|YEAR")
def _week_number(scene: Scene, week: Token, number: Token, time: Token) -> Made:
    """«week 2 of March»."""
    within = time_meant(scene, time)
    if within is None or not 1 <= number.value <= 53:
        return None
    return "period", period(nth_week(within.first, within.last, number.value), _WEEK)


@NTH.rule("[the] ORDER|LAST AMOUNT of|in [the] MONTH|PERIOD|MONTH_UNIT|YEAR|UNIT|WEEK_UNIT")
def _first_days(scene: Scene, nth: Token, amount: Token, time: Token) -> Made:
    """«the first 3 days of May», «the last two weeks of the year»."""
    within = time_meant(scene, time)
    if within is None or (nth.kind != "last" and nth.value != 1):
        return None
    if nth.kind == "last":
        first, last = moved(within.last, amount.value, -1) + _DAY, within.last
    else:
        first, last = within.first, moved(within.first, amount.value) - _DAY
    return ("period", When(first, last, "span")) if within.first <= first <= last <= within.last else None


@NTH.rule("[the] NTH MONTH_UNIT|UNIT [of|comma] [the] YEAR|PERIOD|UNIT")
def _nth_month(scene: Scene, nth: Token, unit: Token, time: Token) -> Made:
    """«the 9th month of next year», «the third quarter of 2026»."""
    within = time_meant(scene, time)
    if within is None or within.grain != "year" or unit.value.months not in (1, 3):
        return None
    number = 12 // unit.value.months if nth.kind == "last" else nth.value
    found = period(moved(within.first, unit.value, number - 1), unit.value)
    return ("period", found) if number * unit.value.months <= 12 else None
