"""A day or week of a longer time: «Friday next week», «first Monday of June», «end of the month», «mid-May»."""

from datetime import date, timedelta

from bot.understanding.dates.almanac import last_of_month, monday_of, nth_week, nth_weekday
from bot.understanding.dates.company import ends, follows
from bot.understanding.dates.named import dated, one_day, undated_month, whole_month
from bot.understanding.dates.near import moved, period, weekend_of
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Amount, Token, When

WITHIN = Rules()
_DAY = timedelta(days=1)
_QUARTER_LEADS = "in by before after since until till during from for this next last of".split()


def _time(scene: Scene, token: Token) -> When | None:
    """The time that a word for a month, a year, a unit («the month») or a period means."""
    if token.kind.startswith("month_") and token.kind != "month_unit":
        return whole_month(undated_month(scene, token.value))
    if token.kind == "year":
        return period(date(token.value, 1, 1), Amount(months=12))
    if token.kind == "period":
        found: When = token.value
        return found
    return period(scene.today, token.value)


@WITHIN.rule("[the] NTH [LAST] WEEKDAYS of|in [the] [of] MONTH|PERIOD|MONTH_UNIT")
def _nth_weekday(scene: Scene, nth: Token, last: Token | None, weekday: Token, time: Token) -> Made:
    within = _time(scene, time)
    if within is None or within.grain != "month":
        return None
    number = _count(nth, last)
    return "day", one_day(nth_weekday(within.first.year, within.first.month, weekday.value, number))


def _count(nth: Token, last: Token | None) -> int:
    """«third» is 3, «last» -1, «third last» -3."""
    if nth.kind == "last":
        return -1
    number: int = nth.value
    return -number if last else number


@WITHIN.rule("[the] NTH [LAST] DAY_UNIT of|in [the] MONTH|PERIOD|MONTH_UNIT|YEAR|UNIT|WEEK_UNIT")
def _nth_day(scene: Scene, nth: Token, last: Token | None, unit: Token, time: Token) -> Made:
    within = _time(scene, time)
    if within is None:
        return None
    number = _count(nth, last)
    day = within.first + (number - 1) * _DAY if number > 0 else within.last + (number + 1) * _DAY
    return ("day", one_day(day)) if within.first <= day <= within.last else None


@WITHIN.rule("[the] NTH [LAST] WEEK_UNIT|WEEKEND of|in [the] MONTH|PERIOD|MONTH_UNIT|YEAR|UNIT")
def _nth_week(scene: Scene, nth: Token, last: Token | None, unit: Token, time: Token) -> Made:
    within = _time(scene, time)
    if within is None:
        return None
    number = _count(nth, last)
    if unit.kind == "weekend":
        if number > 0:
            saturday = within.first + (5 - within.first.weekday()) % 7 * _DAY + (number - 1) * 7 * _DAY
        else:
            saturday = within.last - (within.last.weekday() - 5) % 7 * _DAY + (number + 1) * 7 * _DAY
        return "period", weekend_of(saturday)
    return "period", period(nth_week(within.first, within.last, number), Amount(days=7))


@WITHIN.rule("[the] ORDER half of [the] PERIOD|MONTH")
def _half(scene: Scene, half: Token, time: Token) -> Made:
    """«the first half of May»."""
    within = _time(scene, time)
    if within is None or within.grain != "month" or half.value not in (1, 2):
        return None
    middle = within.first.replace(day=15)
    first, last = (within.first, middle) if half.value == 1 else (middle + _DAY, within.last)
    return "period", When(first, last, "span")


@WITHIN.rule("[the] NTH MONTH_UNIT|UNIT [of|comma] [the] YEAR|PERIOD|UNIT")
def _nth_month(scene: Scene, nth: Token, unit: Token, time: Token) -> Made:
    """«the 9th month of next year», «the third quarter of 2026»."""
    within = _time(scene, time)
    number = nth.value
    if within is None or within.grain != "year" or unit.value.months not in (1, 3) or nth.kind == "last":
        return None
    found = period(moved(within.first, unit.value, number - 1), unit.value)
    return ("period", found) if number * unit.value.months <= 12 else None


@WITHIN.rule("QUARTER [of|comma] [YEAR]")
def _quarter(scene: Scene, quarter: Token, year: Token | None) -> Made:
    """«Q3», where it is not the name of something: «the Q2 numbers»."""
    if year is None and not (follows(scene, *_QUARTER_LEADS) and ends(scene)):
        return None
    month = quarter.value * 3 - 2
    start = undated_month(scene, month) if year is None else date(year.value, month, 1)
    if year is None and not scene.back and scene.today.year > 1:
        this = date(scene.today.year, month, 1)
        start = this if last_of_month(this.year, month + 2) >= scene.today else start
    return "period", period(start, Amount(months=3))


@WITHIN.rule("[the] [WHICH] SEASON [of] [YEAR]")
def _season(scene: Scene, which: Token | None, season: Token, year: Token | None) -> Made:
    """«next spring», «in the summer», «autumn 2026»; a season lasts three months from the day it begins."""
    month, day = season.value
    if year:
        start = date(year.value, month, day)
    elif which is None and not (follows(scene, "in", "by", "since", "until", "during", "of") and ends(scene)):
        return None  # «spring cleaning», «the fall of Rome»
    else:
        start = scene.today.replace(month=month, day=day)
        if which and which.kind in ("next", "coming"):
            start = start if start > scene.today else start.replace(year=start.year + 1)
        elif which and which.kind in ("last", "past"):
            over = moved(start, Amount(months=3)) <= scene.today
            start = start if over else start.replace(year=start.year - 1)
        elif which is None and scene.back:
            start = start if start <= scene.today else start.replace(year=start.year - 1)
        elif which is None and moved(start, Amount(months=3)) <= scene.today:
            start = start.replace(year=start.year + 1)
    return "period", When(start, moved(start, Amount(months=3)) - _DAY, "season")


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
    within = _time(scene, time)
    if within is None or within.grain != "month":
        return None
    return "day", one_day(within.first.replace(day=day.value))


@WITHIN.rule("PERIOD [comma] [on] [the] ORDER")
def _month_and_day(scene: Scene, time: Token, day: Token) -> Made:
    """«next month on the 20th»."""
    return _day_of_month(scene, day, time) if ends(scene) else None


@WITHIN.rule("[the] WEEKDAYS of|in|from [the] PERIOD|WEEK_UNIT", "[the] WEEKDAYS [comma|dash] PERIOD")
def _weekday_of_week(scene: Scene, weekday: Token, time: Token) -> Made:
    within = _time(scene, time)
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


@WITHIN.rule("[the] WEEK_UNIT of|commencing|start [on] [the] DAY|ORDER")
def _week_of(scene: Scene, week: Token, day: Token) -> Made:
    """«the week of March 5», «week commencing the 12th»."""
    first = day.value.first if day.kind == "day" else day_of_this_month(scene, day.value)
    return "period", period(first, Amount(days=7))


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


@WITHIN.rule("[the] EDGE of [the] [about] PERIOD|MONTH|MONTH_UNIT|WEEK_UNIT|UNIT|DAY_UNIT|YEAR")
def _edge(scene: Scene, edge: Token, time: Token) -> Made:
    return _part_of(scene, edge, time)


@WITHIN.rule("EARLY|MIDDLE|LATE [dash|in] [the] MONTH|PERIOD|MONTH_UNIT|WEEK_UNIT|YEAR", "END MONTH")
def _near_edge(scene: Scene, edge: Token, time: Token) -> Made:
    """«mid-May», «early June», «late next week», «mid month»."""
    return _part_of(scene, edge, time)


def _part_of(scene: Scene, edge: Token, time: Token) -> Made:
    if time.kind == "day_unit":
        today = edge.kind == "end" and ends(scene)
        return ("day", When(scene.today, scene.today, part="end")) if today else None
    within = _time(scene, time)
    if within is None or within.grain not in ("week", "month", "quarter", "year"):
        return None
    days = (within.last - within.first).days + 1
    if edge.kind == "end":
        # a week's work ends on Friday
        return "day", one_day(within.first + 4 * _DAY if within.grain == "week" else within.last)
    third = days // 3
    starts = {"start": 0, "early": 0, "middle": third, "late": days - third}[edge.kind]
    if within.grain == "week":
        starts, third = {"start": (0, 2), "early": (0, 2), "middle": (2, 1), "late": (3, 2)}[edge.kind]
    first = within.first + starts * _DAY
    return "period", When(first, first + (third - 1) * _DAY, "span")


@WITHIN.rule("LATER|EARLIER PERIOD|DAY")
def _later(scene: Scene, way: Token, time: Token) -> Made:
    """«later this week»: after today, and not before Thursday; «earlier this week»: up to now."""
    within: When = time.value
    if time.kind == "day" or not within.first <= scene.today <= within.last:
        return time.kind, within
    if way.kind == "earlier":
        return "period", When(within.first, max(within.first, scene.today - _DAY), "span")
    first = scene.today + _DAY
    if within.grain == "week":
        first = max(first, monday_of(scene.today) + 3 * _DAY)
    return "period", When(min(first, within.last), within.last, "span")
