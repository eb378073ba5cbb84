"""Holidays by name: «Christmas», «Easter 2027», «last Mother's Day», «MLK day of last year»."""

from datetime import timedelta

from bot.understanding.dates.company import ends, follows, starts
from bot.understanding.dates.named import dated, undated_month, whole_month
from bot.understanding.dates.near import moved, period, weekend_of
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Token

FEASTS = Rules()
_DAY = timedelta(days=1)
_NOT_SPOKEN_OF = ("happy", "merry", "a", "an", "my", "our", "your", "his", "her", "their", "blessed", "of")


@FEASTS.rule("[the] HOLIDAY [of|in|comma] YEAR")
def _of_year(scene: Scene, feast: Token, year: Token) -> Made:
    return "day", dated(feast.value(year.value))


@FEASTS.rule("[the] HOLIDAY of|in [the] PERIOD", "[the] HOLIDAY PERIOD")
def _of_period(scene: Scene, feast: Token, year: Token) -> Made:
    return ("day", dated(feast.value(year.value.first.year))) if year.value.grain == "year" else None


@FEASTS.rule("HOLIDAY in AMOUNT")
def _years_on(scene: Scene, feast: Token, amount: Token) -> Made:
    year = moved(scene.today, amount.value).year
    return ("day", dated(feast.value(year))) if amount.value.months else None


@FEASTS.rule("HOLIDAY AMOUNT ago")
def _years_ago(scene: Scene, feast: Token, amount: Token) -> Made:
    year = moved(scene.today, amount.value, -1).year
    return ("day", dated(feast.value(year))) if amount.value.months else None


@FEASTS.rule("MONTH in AMOUNT")
def _month_years_on(scene: Scene, month: Token, amount: Token) -> Made:
    """«March in a year»."""
    first = undated_month(scene, month.value)
    return ("period", whole_month(moved(first, amount.value))) if amount.value.months >= 12 else None


@FEASTS.rule("[the] [WHICH] HOLIDAY WEEKEND|WEEK_UNIT")
def _around(scene: Scene, which: Token | None, feast: Token, time: Token) -> Made:
    """«Easter weekend», «Christmas week»; a holiday on a Monday is of the weekend before."""
    made = _feast(scene, which, feast)
    if made is None:
        return None
    day = made[1].first
    if time.kind == "weekend":
        return "period", weekend_of(day - 2 * _DAY if day.weekday() < 2 else day)
    return "period", period(day, time.value)


@FEASTS.rule("[the] [WHICH] HOLIDAY")
def _feast(scene: Scene, which: Token | None, feast: Token) -> Made:
    if which is None and (not ends(scene) or follows(scene, *_NOT_SPOKEN_OF) or _topic(scene)):
        return None  # «an Easter card», «merry Christmas»
    year = scene.today.year
    if (which.kind in ("last", "past")) if which else scene.back:
        limit = scene.today - _DAY if which else scene.today
        years = (year, year - 1)
        return "day", dated(next(day for day in map(feast.value, years) if day <= limit))
    limit = scene.today + _DAY if which and which.kind != "this" else scene.today
    return "day", dated(next(day for day in map(feast.value, (year, year + 1)) if day >= limit))


def _topic(scene: Scene) -> bool:
    """Whether a text begins with the holiday and talks about it: «Christmas is nice»."""
    return starts(scene) and scene.after is not None and scene.after.text in ("is", "was", "are", "to")
