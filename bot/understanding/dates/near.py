"""Days and weeks counted from today: «tomorrow», «last night», «next week», «this Friday», «the weekend»."""

from datetime import date, timedelta

from bot.understanding.dates.almanac import add_months, last_of_month, monday_of
from bot.understanding.dates.company import closed, ends, follows
from bot.understanding.dates.named import one_day
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Amount, Token, When

NEAR = Rules()
_DAY = timedelta(days=1)
_YEAR = Amount(months=12)
_STEPS = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}


def period(day: date, unit: Amount) -> When | None:
    """The week, month, quarter or year in which a day lies."""
    if unit == Amount(days=7):
        return When(monday_of(day), monday_of(day) + 6 * _DAY, "week")
    if unit == Amount(months=1):
        return When(day.replace(day=1), last_of_month(day.year, day.month), "month")
    if unit == Amount(months=3):
        month = (day.month - 1) // 3 * 3 + 1
        return When(date(day.year, month, 1), last_of_month(day.year, month + 2), "quarter")
    if unit == _YEAR:
        return When(date(day.year, 1, 1), date(day.year, 12, 31), "year")
    return None


def moved(day: date, amount: Amount, factor: int = 1) -> date:
    """A day so much later, or earlier with a factor of -1."""
    return add_months(day, amount.months * factor) + timedelta(days=int(amount.days) * factor)


def weekend_of(day: date) -> When:
    """Saturday and Sunday of the week in which a day lies."""
    saturday = monday_of(day) + 5 * _DAY
    return When(saturday, saturday + _DAY, "weekend")


@NEAR.rule("WEEK_UNIT dash END")
def _week_end(scene: Scene, week: Token, end: Token) -> Made:
    return ("weekend", None) if end.end - week.start == len("week-end") else None


@NEAR.rule("TODAY")
def _today(scene: Scene, token: Token) -> Made:
    days, part = token.value
    day = scene.today + days * _DAY
    return "day", When(day, day, part=part)


@NEAR.rule("last PARTS")
def _last_night(scene: Scene, part: Token) -> Made:
    day = scene.today - _DAY
    return "day", When(day, day, part=part.value)


@NEAR.rule("this [early|late] PARTS")
def _this_morning(scene: Scene, part: Token) -> Made:
    return "day", When(scene.today, scene.today, part=part.value)


@NEAR.rule("[the] next DAY_UNIT")
def _next_day(scene: Scene, day: Token) -> Made:
    return ("day", one_day(scene.today + _DAY)) if day.text == "day" and closed(scene) else None


@NEAR.rule("[the] WEEK_UNIT|MONTH_UNIT|UNIT after next")
def _after_next(scene: Scene, unit: Token) -> Made:
    found = period(moved(scene.today, unit.value, 2), unit.value)
    return ("period", found) if found else None


@NEAR.rule("[the] WEEK_UNIT|MONTH_UNIT|UNIT before last")
def _before_last(scene: Scene, unit: Token) -> Made:
    found = period(moved(scene.today, unit.value, -2), unit.value)
    return ("period", found) if found else None


@NEAR.rule("[the] WEEKEND AFTER|BEFORE next|last")
def _weekend_after_next(scene: Scene, weekend: Token, way: Token) -> Made:
    return "period", weekend_of(scene.today + (14 if way.kind == "after" else -14) * _DAY)


@NEAR.rule("[the] past WEEK_UNIT|MONTH_UNIT|UNIT")
def _past_week(scene: Scene, unit: Token) -> Made:
    """«in the past month»: up to today."""
    return ("period", When(moved(scene.today, unit.value, -1), scene.today, "span")) if ends(scene) else None


@NEAR.rule("[the] [this] WHICH WEEK_UNIT|MONTH_UNIT|UNIT")
def _which_unit(scene: Scene, which: Token, unit: Token) -> Made:
    if (
        unit.text.endswith("s")
        or _is_counted(scene, which)
        or (which.kind == "last" and _of_longer(scene, unit))
    ):
        return None  # «in the coming weeks», «two coming weeks», «last week of May»
    found = period(moved(scene.today, unit.value, _STEPS[which.kind]), unit.value)
    return ("period", found) if found else None


def _is_counted(scene: Scene, which: Token) -> bool:
    """Whether a number stands before: «two coming weeks», «the third last week of May»."""
    before = scene.before
    counts = ("ordinal", "second") if which.kind == "last" else ("number", "couple")
    return before is not None and before.kind in counts


def _of_longer(scene: Scene, unit: Token) -> bool:
    """Whether «last week» goes on with «of May», «in October»; «last year in May» is something else."""
    after, beyond = scene.after, scene.beyond
    if unit.value == _YEAR or after is None or beyond is None or after.kind not in ("of", "in"):
        return False
    return beyond.kind.startswith(("month", "year", "the", "last", "next", "this", "period"))


@NEAR.rule("[the] [this] WHICH WEEKEND")
def _which_weekend(scene: Scene, which: Token, weekend: Token) -> Made:
    if which.kind == "last" and _of_longer(scene, weekend):
        return None
    found = weekend_of(scene.today + _STEPS[which.kind] * 7 * _DAY)
    if which.kind == "coming":
        found = weekend_of(scene.today)
    if which.kind == "this" and scene.back and found.first > scene.today:
        found = weekend_of(scene.today - 7 * _DAY)  # said on a Monday, of the one just past
    return "period", found


@NEAR.rule("the WEEKEND")
def _weekend(scene: Scene, weekend: Token) -> Made:
    after = scene.after
    if not ends(scene) or follows(scene, "of", "all") or (after and after.kind in ("of", "after", "before")):
        return None
    found = weekend_of(scene.today)
    return "period", weekend_of(scene.today - 7 * _DAY) if scene.back and found.first > scene.today else found


@NEAR.rule("ENDING")
def _ending(scene: Scene, ending: Token) -> Made:
    """«EOD», «EOM»: the last day of today, this month."""
    unit = {"week": Amount(days=7), "month": Amount(months=1), "quarter": Amount(months=3)}.get(ending.value)
    if ending.value == "day":
        return "day", When(scene.today, scene.today, part="end")
    found = period(scene.today, unit or Amount(months=12))
    assert found is not None
    return "day", one_day(found.last - 2 * _DAY if found.grain == "week" else found.last)
