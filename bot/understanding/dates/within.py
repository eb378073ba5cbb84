"""A day of a longer time: «Friday next week», «20th of next month», «4 May of last year»."""

from datetime import date, timedelta

from bot.understanding.dates.almanac import last_of_month
from bot.understanding.dates.company import ends
from bot.understanding.dates.named import dated, one_day, whole_month
from bot.understanding.dates.near import moved, period, weekend_of
from bot.understanding.dates.nth import time_meant
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Amount, Token, When

WITHIN = Rules()
_DAY = timedelta(days=1)


@WITHIN.rule("MONTH [of|in] PERIOD", "DAY [of|in] PERIOD")
def _of_year(scene: Scene, time: Token, year: Token) -> Made:
    """«May next year», «4 May of last year»."""
    within: When = year.value
    if within.grain != "year":
        return None
    if time.kind != "day":
        return "period", whole_month(within.first.replace(month=time.value))
    when: When = time.value
    return ("day", dated(when.first.replace(year=within.first.year))) if when.grain == "date" else None


@WITHIN.rule("PERIOD [comma] [in|on] MONTH|DAY")
def _year_and_month(scene: Scene, year: Token, time: Token) -> Made:
    """«next year in May»."""
    return _of_year(scene, time, year)


@WITHIN.rule("[the] ORDER|NUMBER of [the] PERIOD|MONTH_UNIT", "[the] ORDER PERIOD")
def _day_of_month(scene: Scene, day: Token, time: Token) -> Made:
    """«the 20th of next month»."""
    within = time_meant(scene, time)
    if within is None or within.grain != "month":
        return None
    return "day", one_day(within.first.replace(day=day.value))


@WITHIN.rule("PERIOD [comma] [on] [the] ORDER")
def _month_and_day(scene: Scene, time: Token, day: Token) -> Made:
    """«next month on the 20th»."""
    return _day_of_month(scene, day, time) if ends(scene) else None


@WITHIN.rule("[the] WEEKDAYS of|in|from [the] PERIOD|WEEK_UNIT", "[the] WEEKDAYS [comma|dash] PERIOD")
def _weekday_of_week(scene: Scene, weekday: Token, time: Token) -> Made:
    within = time_meant(scene, time)
    if within is None or within.grain != "week":
        return None
    return "day", one_day(within.first + weekday.value * _DAY)


@WITHIN.rule("PERIOD [comma|on] [on] [the] WEEKDAYS")
def _week_and_weekday(scene: Scene, time: Token, weekday: Token) -> Made:
    """«next week Wednesday», «1st week of Oct. on Friday»."""
    within: When = time.value
    if within.grain != "week" or scene.tokens[scene.last - 1].text.endswith("days"):
        return None
    return "day", one_day(within.first + weekday.value * _DAY)


@WITHIN.rule("[the] WEEK_UNIT|WEEKEND of|commencing|start [on] [the] DAY|ORDER")
def _week_of(scene: Scene, week: Token, day: Token) -> Made:
    """«the week of March 5», «week commencing the 12th», «the weekend of the 4th»."""
    first = day.value.first if day.kind == "day" else day_of_this_month(scene, day.value)
    return "period", weekend_of(first) if week.kind == "weekend" else period(first, Amount(days=7))


def day_of_this_month(scene: Scene, day: int) -> date:
    """The last or next month's day of that number, today among them."""
    month = scene.today.replace(day=1)
    for _ in range(4):
        if day <= last_of_month(month.year, month.month).day:
            found = month.replace(day=day)
            if (found <= scene.today) if scene.back else (found >= scene.today):
                return found
        month = moved(month, Amount(months=1), -1 if scene.back else 1)
    raise ValueError(day)
