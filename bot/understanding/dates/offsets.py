"""Days counted from a day: «3 days ago», «in a fortnight», «two weeks from tomorrow»."""

from datetime import date, datetime, timedelta

from bot.understanding.dates.company import closed, ends, follows
from bot.understanding.dates.named import one_day
from bot.understanding.dates.near import moved, period, weekend_of
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Amount, Clock, Token, When
from bot.understanding.dates.weekdays import coming, gone, undated_weekday
from bot.understanding.dates.within import day_of_this_month

OFFSETS = Rules()
_DAY = timedelta(days=1)
_WEEK = Amount(days=7)
_FOLLOW_UPS = ("up", "back", "again", "snooze", "me", "him", "her", "them", ":")


def _from_now(scene: Scene, amount: Amount, factor: int) -> Made:
    """Now and so much more or less: a time of day where hours or minutes are counted."""
    whole_days = moved(scene.today, amount, factor)
    if not amount.seconds and amount.days == int(amount.days):
        return "day", _counted(whole_days, amount)
    seconds = amount.seconds + (amount.days - int(amount.days)) * 86400
    at = datetime.combine(whole_days, scene.now.time()) + timedelta(seconds=seconds * factor)
    return "day", When(at.date(), at.date(), clock=Clock(at.hour, at.minute, sure=True))


def _counted(day: date, amount: Amount) -> When:
    """Weeks and more are counted roughly: a weekday beside them picks the day."""
    return When(day, day, near=bool(amount.months) or (amount.days >= 7 and amount.days % 7 == 0))


def _anchor(scene: Scene, token: Token) -> date:
    """The day that is counted from."""
    if token.kind == "now":
        return scene.today
    if token.kind in ("day", "period"):
        when: When = token.value
        return when.first
    return undated_weekday(scene, token.value)


@OFFSETS.rule("[about] AMOUNT AGO [on] WEEKDAYS")
def _week_ago_friday(scene: Scene, amount: Token, ago: Token, weekday: Token) -> Made:
    """«a week ago Friday»: the Friday past, and a week before."""
    if not _is_weeks(amount.value):
        return None
    return "day", one_day(moved(gone(scene.today, weekday.value), amount.value, -1))


def _is_weeks(amount: Amount) -> bool:
    return amount.days > 0 and amount.days % 7 == 0 and not amount.months and not amount.seconds


@OFFSETS.rule("[about] AMOUNT on WEEKDAYS", "[about] AMOUNT from|after WEEKDAYS")
def _week_on_friday(scene: Scene, amount: Token, weekday: Token) -> Made:
    """«a week on Friday», «3 days from Tuesday»."""
    counted_on = scene.tokens[scene.last - 2].kind == "on"
    if counted_on and (not _is_weeks(amount.value) or follows(scene, "for", "in", "every", "within")):
        return None
    anchor = coming(scene.today, weekday.value) if counted_on else undated_weekday(scene, weekday.value)
    return "day", one_day(moved(anchor, amount.value))


@OFFSETS.rule("[about] AMOUNT AGO DAY", "[about] AMOUNT AGO|EARLIER|BACK")
def _ago(scene: Scene, amount: Token, ago: Token, today: Token | None = None) -> Made:
    if today and today.value.first != scene.today:
        return None
    return _from_now(scene, amount.value, -1)


@OFFSETS.rule("[about] [in|within] [the] [nexts] AMOUNT FROM|AFTER|PLUS [about] NOW|DAY|PERIOD")
def _after_day(scene: Scene, amount: Token, way: Token, anchor: Token) -> Made:
    if anchor.kind == "now":
        return _from_now(scene, amount.value, 1)
    if way.kind == "from" and anchor.kind == "period":
        return None
    return "day", _counted(moved(_anchor(scene, anchor), amount.value), amount.value)


@OFFSETS.rule("AMOUNT DAY")
def _week_tomorrow(scene: Scene, amount: Token, day: Token) -> Made:
    """«a week tomorrow», «a month today»."""
    whole = amount.value.months or _is_weeks(amount.value)
    if not whole or day.text not in ("today", "tomorrow") or follows(scene, "for", "in", "all", "after"):
        return None
    return "day", one_day(moved(day.value.first, amount.value))


@OFFSETS.rule("DAY WEEK_UNIT")
def _tomorrow_week(scene: Scene, day: Token, week: Token) -> Made:
    if day.text not in ("today", "tomorrow") or week.text != "week" or not ends(scene):
        return None
    return "day", one_day(moved(day.value.first, week.value))


@OFFSETS.rule("this TIME|DAY_UNIT PERIOD")
def _this_time_next(scene: Scene, time: Token, other: Token) -> Made:
    """«this time next week»."""
    when: When = other.value
    unit = {"week": _WEEK, "month": Amount(months=1), "year": Amount(months=12)}.get(when.grain)
    if unit is None or when.first <= scene.today <= when.last:
        return None
    return "day", one_day(moved(scene.today, unit, -1 if when.last < scene.today else 1))


@OFFSETS.rule("now PLUS|DASH AMOUNT")
def _now_and(scene: Scene, sign: Token, amount: Token) -> Made:
    return _from_now(scene, amount.value, 1 if sign.kind == "plus" else -1)


@OFFSETS.rule("[about] [in|within] AMOUNT BEFORE DAY|WEEKDAYS|PERIOD")
def _before_day(scene: Scene, amount: Token, way: Token, anchor: Token) -> Made:
    return "day", _counted(moved(_anchor(scene, anchor), amount.value, -1), amount.value)


@OFFSETS.rule("[the] DAY_UNIT|WEEK_UNIT|MONTH_UNIT|WEEKEND AFTER|BEFORE|FROM DAY|PERIOD|WEEKDAYS")
def _unit_after(scene: Scene, unit: Token, way: Token, anchor: Token) -> Made:
    """«the day after tomorrow», «the week before Easter»."""
    if unit.text.endswith("s"):
        return None
    factor = -1 if way.kind == "before" else 1
    if unit.kind == "weekend":
        anchor_day = _anchor(scene, anchor)
        saturday = coming(anchor_day, 5) if factor > 0 else gone(anchor_day - _DAY, 5)
        return "period", weekend_of(saturday)
    day = moved(_anchor(scene, anchor), unit.value, factor)
    return ("day", one_day(day)) if unit.kind == "day_unit" else ("period", period(day, unit.value))


@OFFSETS.rule("[about] AMOUNT HENCE|LATER|OUT")
def _later(scene: Scene, amount: Token, way: Token) -> Made:
    return _from_now(scene, amount.value, 1)


@OFFSETS.rule("[in|within] [the] LASTS [about] AMOUNT")
def _last_weeks(scene: Scene, lasts: Token, amount: Token) -> Made:
    """«in the last two weeks»: the days up to today."""
    first = moved(scene.today, amount.value, -1)
    return ("period", When(first, scene.today, "span")) if first < scene.today else None


@OFFSETS.rule("[in|within] [the] nexts [about] AMOUNT", "within [the] [about] AMOUNT")
def _next_weeks(scene: Scene, amount: Token) -> Made:
    """«within 10 days»: the last of them, when it is due."""
    return _from_now(scene, amount.value, 1)


@OFFSETS.rule("NUMBER|COUPLE NEXTS UNITS")
def _upcoming_weeks(scene: Scene, number: Token, nexts: Token, unit: Token) -> Made:
    return _from_now(scene, unit.value.times(number.value), 1) if unit.kind != "second" else None


@OFFSETS.rule("in [about] [about] AMOUNT [TIME]")
def _in(scene: Scene, amount: Token, time: Token | None) -> Made:
    if scene.after is not None and scene.after.text in ("flat", "straight"):
        return None  # how long it took
    return _from_now(scene, amount.value, 1)


@OFFSETS.rule("[in|within] the AMOUNT")
def _next_day_or_two(scene: Scene, amount: Token) -> Made:
    """«in the next day or two»: the amount has «next» in it."""
    return _from_now(scene, amount.value, 1) if amount.text.startswith("next") else None


@OFFSETS.rule(
    "[a] NUMBER|COUPLE [of] WEEKDAYS AGO|BACK|HENCE|LATER", "[a] NUMBER|COUPLE [of] WEEKDAYS FROM now"
)
def _weekdays_ago(scene: Scene, number: Token, weekday: Token, way: Token) -> Made:
    """«2 Thursdays ago», «four Tuesdays from now»."""
    weeks = (number.value - 1) * 7 * _DAY
    if way.kind in ("ago", "back"):
        return "day", one_day(gone(scene.today, weekday.value) - weeks)
    return "day", one_day(coming(scene.today, weekday.value) + weeks)


@OFFSETS.rule("[the] closest WEEKDAYS to DAY")
def _closest(scene: Scene, weekday: Token, day: Token) -> Made:
    wanted = day.value.first - 3 * _DAY
    return "day", one_day(wanted + (weekday.value - wanted.weekday()) % 7 * _DAY)


@OFFSETS.rule("[the] [ORDER] WEEKDAYS AFTER|BEFORE [the] DAY|ORDER")
def _weekday_after(scene: Scene, nth: Token | None, weekday: Token, way: Token, day: Token) -> Made:
    """«the Monday after Easter», «the first Monday after the 15th»."""
    count = nth.value if nth else 1
    anchor = day.value.first if day.kind == "day" else day_of_this_month(scene, day.value)
    if way.kind == "after":
        return "day", one_day(coming(anchor, weekday.value) + (count - 1) * 7 * _DAY)
    return "day", one_day(gone(anchor, weekday.value) - (count - 1) * 7 * _DAY)


@OFFSETS.rule("[PLUS|DASH] AMOUNT")
def _nothing_else(scene: Scene, sign: Token | None, amount: Token) -> Made:
    """«2 weeks» as a whole answer, «+3d»; «follow up 2 weeks»."""
    asked = follows(scene, *_FOLLOW_UPS) and closed(scene) and not scene.back
    if not (scene.whole or asked) or not (amount.value.days or amount.value.months or amount.value.seconds):
        return None
    back = sign.kind == "dash" if sign else scene.back
    return _from_now(scene, amount.value, -1 if back else 1)
