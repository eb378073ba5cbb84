"""Days on which people work, Monday to Friday: «the next business day», «in 3 working days»."""

from datetime import date, timedelta

from bot.understanding.dates.company import ends
from bot.understanding.dates.named import one_day
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Token

WORKDAYS = Rules()
_DAY = timedelta(days=1)


def workday_after(day: date, count: int) -> date:
    """The workday that many workdays after a day, or before it where `count` is below 0."""
    step = _DAY if count > 0 else -_DAY
    for _ in range(abs(count)):
        day += step
        while day.weekday() > 4:
            day += step
    return day


@WORKDAYS.rule("BUSINESS DAY_UNIT")
def _workday(scene: Scene, business: Token, day: Token) -> Made:
    return "workday", None


@WORKDAYS.rule("[the] LAST|NEXT|COMING WORKDAY")
def _which(scene: Scene, which: Token, workday: Token) -> Made:
    named = ends(scene) and not (scene.after and scene.after.kind == "of")
    return ("day", one_day(workday_after(scene.today, -1 if which.kind == "last" else 1))) if named else None


@WORKDAYS.rule("in|within [the] [next] NUMBER|COUPLE [of] WORKDAY", "[a] NUMBER|COUPLE [of] WORKDAY FROM now")
def _in(scene: Scene, count: Token, *_: Token) -> Made:
    return ("day", one_day(workday_after(scene.today, count.value))) if 0 < count.value < 400 else None


@WORKDAYS.rule("[a] NUMBER|COUPLE [of] WORKDAY ago")
def _ago(scene: Scene, count: Token, workday: Token) -> Made:
    return ("day", one_day(workday_after(scene.today, -count.value))) if 0 < count.value < 400 else None
