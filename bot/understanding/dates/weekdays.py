"""Weekdays: «Friday», «last Friday», «the Friday after next», «Monday week», «Tuesday the 19th»."""

from dataclasses import replace
from datetime import date, timedelta

from bot.understanding.dates.almanac import add_months, last_of_month, monday_of, nth_weekday
from bot.understanding.dates.clocks import by_day
from bot.understanding.dates.company import ends, follows
from bot.understanding.dates.named import one_day
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Token, When

WEEKDAYS = Rules()
_DAY = timedelta(days=1)


def coming(today: date, weekday: int) -> date:
    """The next such day after today."""
    return today + ((weekday - today.weekday() - 1) % 7 + 1) * _DAY


def gone(today: date, weekday: int) -> date:
    """The last such day before today."""
    return today - ((today.weekday() - weekday - 1) % 7 + 1) * _DAY


def undated_weekday(scene: Scene, weekday: int) -> date:
    """The last or the next such day, whichever way an undated day is read."""
    return gone(scene.today, weekday) if scene.back else coming(scene.today, weekday)


@WEEKDAYS.rule("[WHICH] WEEKDAYS [dot] [comma] [the] DAY")
def _weekday_and_day(scene: Scene, which: Token | None, weekday: Token, day: Token) -> Made:
    """«Wednesday, 18 October»: the date counts. «Monday two weeks from now»: the Monday of that week."""
    return _beside(weekday, day.value)


@WEEKDAYS.rule("[which] WEEKDAYS [comma] CLOCK|PARTS [comma] [the] DAY")
def _weekday_time_and_day(scene: Scene, weekday: Token, time: Token, day: Token) -> Made:
    """«Friday midday 19/05»."""
    when: When = day.value
    if when.grain != "date" or when.clock:
        return None
    if time.kind == "clock":
        return "day", replace(when, clock=by_day(time.value))
    return "day", replace(when, part=time.value)


@WEEKDAYS.rule("DAY [comma|stop] [on] WEEKDAYS")
def _day_and_weekday(scene: Scene, day: Token, weekday: Token) -> Made:
    """«21 September (Thu)», «3 weeks after Christmas on Friday»."""
    when: When = day.value
    return _beside(weekday, when) if when.near or when.first.weekday() == weekday.value else None


def _beside(weekday: Token, when: When) -> Made:
    if when.near:
        return "day", one_day(monday_of(when.first) + weekday.value * _DAY)
    return ("day", when) if when.grain == "date" or when.first.weekday() == weekday.value else None


@WEEKDAYS.rule("[WHICH] WEEKDAYS [dot] [comma] [THE] ORDER|NUMBER")
def _weekday_and_number(
    scene: Scene, which: Token | None, weekday: Token, the: Token | None, number: Token
) -> Made:
    """«Thu 15th»: the last or next month in which the 15th is a Thursday, today among the days."""
    digits = number.text[0].isdigit()
    if number.kind == "number" and not (digits and number.value > 12):
        return None  # «friday 5» may be a time
    if not ends(scene) or not (the or digits):
        return None  # «Monday first thing»
    back = scene.back if which is None else which.kind in ("last", "past")
    month = scene.today.replace(day=1)
    for _ in range(60):
        if number.value <= last_of_month(month.year, month.month).day:
            day = month.replace(day=number.value)
            fits = day <= scene.today if back else day >= scene.today
            if fits and day.weekday() == weekday.value:
                return "day", one_day(day)
        month = add_months(month, -1 if back else 1)
    return None


@WEEKDAYS.rule("[the] WEEKDAYS after next")
def _after_next(scene: Scene, weekday: Token) -> Made:
    """The Friday after the next one that comes."""
    return "day", one_day(coming(scene.today, weekday.value) + 7 * _DAY)


@WEEKDAYS.rule("[the] WEEKDAYS before last")
def _before_last(scene: Scene, weekday: Token) -> Made:
    return "day", one_day(gone(scene.today, weekday.value) - 7 * _DAY)


@WEEKDAYS.rule("[the] [this] past WEEKDAYS")
def _this_past(scene: Scene, weekday: Token) -> Made:
    return "day", one_day(gone(scene.today, weekday.value))


@WEEKDAYS.rule("[the] [this] coming WEEKDAYS")
def _this_coming(scene: Scene, weekday: Token) -> Made:
    return "day", one_day(coming(scene.today, weekday.value))


@WEEKDAYS.rule("[the] LAST|NEXT|THIS WEEKDAYS")
def _which(scene: Scene, which: Token, weekday: Token) -> Made:
    """That day of last week, next week or this week; «this Monday» to come is one to come."""
    step = {"last": -7, "this": 0, "next": 7}[which.kind]
    day = monday_of(scene.today) + (weekday.value + step) * _DAY
    if which.kind == "this" and day < scene.today and not scene.back:
        day += 7 * _DAY
    return "day", one_day(day)


@WEEKDAYS.rule("WEEKDAYS WEEK_UNIT|UNIT")
def _monday_week(scene: Scene, weekday: Token, unit: Token) -> Made:
    """«Monday week»: a week after the next Monday."""
    if unit.text not in ("week", "fortnight") or not ends(scene):
        return None
    return "day", one_day(coming(scene.today, weekday.value) + int(unit.value.days) * _DAY)


@WEEKDAYS.rule("[the] ORDER WEEKDAYS")
def _nth(scene: Scene, nth: Token, weekday: Token) -> Made:
    """«the third Wednesday»: of this month, or of the last or next one."""
    if scene.after is not None and scene.after.kind in ("after", "before"):
        return None
    month = scene.today.replace(day=1)
    for _ in range(2):
        day = nth_weekday(month.year, month.month, weekday.value, nth.value)
        if (day <= scene.today) if scene.back else (day >= scene.today):
            return "day", one_day(day)
        month = add_months(month, -1 if scene.back else 1)
    return None


# What a weekday can belong to has had its turn before these.
BARE_WEEKDAYS = Rules()
_WHOSE = "the a an my our his her their your its some".split()
_SUBJECTS = [
    *_WHOSE,
    *"i we she he they you who and just then in of to with morning afternoon evening".split(),
]
_OBJECTS = ["her", "him", "them", "you"]
_LEADS = "by until till since from or before after this next last".split()
_AFTER_WEAK = ("comma", "dot", "dash", "stop", "clock", "part", "night", "day", "or")
_AFTER_WEAK_IN = ("the", "part", "number", "clock", "half")


@BARE_WEEKDAYS.rule("[on] [the] WEEKDAYS")
def _weekday(scene: Scene, weekday: Token) -> Made:
    """A weekday of which nothing says which: not «Mondays», «every Monday», «the Monday crowd»."""
    if weekday.text.endswith("days") or follows(scene, "every", "each", "other") or _counted(scene):
        return None
    led = scene.tokens[scene.first].kind == "on"
    if not led and scene.tokens[scene.first].kind == "the":
        return None
    if led and scene.last - scene.first == 3 and not ends(scene):
        return None
    if not led and follows(scene, *_WHOSE) and not (follows(scene, *_OBJECTS) and ends(scene)):
        return None
    if weekday.kind == "weekday_weak" and not (led or _alone(scene)):
        return None
    if _hyphenated(scene, weekday):
        return None
    return "day", one_day(undated_weekday(scene, weekday.value))


def _hyphenated(scene: Scene, weekday: Token) -> bool:
    """«sun-dried», «sat-nav»."""
    dash, word = scene.after, scene.beyond
    if dash is None or word is None or dash.kind != "dash" or len(weekday.text) > 5:
        return False
    return (
        not word.kind.startswith("weekday")
        and word.text.isalpha()
        and dash.start == weekday.end
        and word.start == dash.end
    )


def _counted(scene: Scene) -> bool:
    before = scene.before
    return before is not None and before.kind in ("ordinal", "second")


def _alone(scene: Scene) -> bool:
    """Whether «sat», «sun», «mon» or «wed» is a day and no verb, star or foreign word."""
    after, beyond = scene.after, scene.beyond
    free = after is None or after.kind in _AFTER_WEAK
    if after and beyond and after.kind == "slash":
        free = beyond.kind.startswith("weekday")
    if after and beyond and after.kind in ("at", "in", "about"):
        free = beyond.kind in _AFTER_WEAK_IN
    if follows(scene, *_LEADS):
        return ends(scene)
    if scene.before is None or scene.before.kind in ("stop", "dot", "comma"):
        return free or (after is not None and after.text in ("i", "we", "had", "met"))
    return free and not follows(scene, *_SUBJECTS)
