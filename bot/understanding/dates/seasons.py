"""Quarters and seasons: «Q3», «in the spring», «next summer»."""

from datetime import date, timedelta

from bot.understanding.dates.company import ends, follows
from bot.understanding.dates.near import moved, period
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Amount, Token, When

SEASONS = Rules()
_DAY = timedelta(days=1)
_THREE_MONTHS = Amount(months=3)
_SEASON_LEADS = "in by since until during of after before over".split()
_QUARTER_LEADS = "in by before after since until till during from for this next last of".split()


@SEASONS.rule("QUARTER [of|comma|slash] YEAR", "QUARTER [of] PERIOD")
def _quarter_of(scene: Scene, quarter: Token, year: Token) -> Made:
    """«Q3 2026», «Q1 next year»."""
    if year.kind == "year":
        return "period", period(date(year.value, quarter.value * 3, 1), _THREE_MONTHS)
    if year.value.grain != "year":
        return None
    return "period", period(year.value.first.replace(month=quarter.value * 3), _THREE_MONTHS)


@SEASONS.rule("YEAR [comma|dash|slash] QUARTER")
def _year_and_quarter(scene: Scene, year: Token, quarter: Token) -> Made:
    return _quarter_of(scene, quarter, year)


@SEASONS.rule("QUARTER")
def _quarter(scene: Scene, quarter: Token) -> Made:
    """«in Q3», where it is not the name of something: «the Q2 numbers»."""
    if not (follows(scene, *_QUARTER_LEADS) and ends(scene)):
        return None
    this = (scene.today.month - 1) // 3 + 1
    years = -(quarter.value > this) if scene.back else quarter.value < this
    return "period", period(date(scene.today.year + years, quarter.value * 3, 1), _THREE_MONTHS)


@SEASONS.rule("[the] [this] WHICH SEASON")
def _which_season(scene: Scene, which: Token, season: Token) -> Made:
    """«next spring»; a season lasts three months from the day it begins."""
    start = _of_this_year(scene, season)
    over = moved(start, _THREE_MONTHS) <= scene.today
    if which.kind in ("next", "coming") and start <= scene.today:
        start = start.replace(year=start.year + 1)
    if which.kind in ("last", "past") and not over:
        start = start.replace(year=start.year - 1)
    return _from(start)


@SEASONS.rule("[the] SEASON [of] YEAR")
def _season_of_year(scene: Scene, season: Token, year: Token) -> Made:
    month, day = season.value
    return _from(date(year.value, month, day))


@SEASONS.rule("[the] SEASON")
def _season(scene: Scene, season: Token) -> Made:
    after = scene.after
    if not (follows(scene, *_SEASON_LEADS) and ends(scene)) or (after is not None and after.kind == "of"):
        return None  # «spring cleaning», «after the fall of Rome»
    start = _of_this_year(scene, season)
    if scene.back and start > scene.today:
        start = start.replace(year=start.year - 1)
    if not scene.back and moved(start, _THREE_MONTHS) <= scene.today:
        start = start.replace(year=start.year + 1)
    return _from(start)


def _of_this_year(scene: Scene, season: Token) -> date:
    month, day = season.value
    return date(scene.today.year, month, day)


def _from(start: date) -> Made:
    return "period", When(start, moved(start, _THREE_MONTHS) - _DAY, "season")
