"""A part of a longer time: «end of the month», «mid-May», «early next week», «later this week»."""

from datetime import timedelta

from bot.understanding.dates.almanac import monday_of
from bot.understanding.dates.company import ends
from bot.understanding.dates.named import one_day
from bot.understanding.dates.nth import time_meant
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Token, When

EDGES = Rules()
_DAY = timedelta(days=1)


@EDGES.rule("[the] ORDER half of [the] PERIOD|MONTH")
def _half(scene: Scene, half: Token, time: Token) -> Made:
    """«the first half of May»."""
    within = time_meant(scene, time)
    if within is None or within.grain != "month" or half.value not in (1, 2):
        return None
    middle = within.first.replace(day=15)
    first, last = (within.first, middle) if half.value == 1 else (middle + _DAY, within.last)
    return "period", When(first, last, "span")


@EDGES.rule("[the] EDGE of [the] [about] PERIOD|MONTH|MONTH_UNIT|WEEK_UNIT|UNIT|DAY_UNIT|YEAR")
def _edge(scene: Scene, edge: Token, time: Token) -> Made:
    return _part_of(scene, edge, time)


@EDGES.rule("EARLY|MIDDLE|LATE [dash|in] [the] MONTH|PERIOD|MONTH_UNIT|WEEK_UNIT|YEAR", "END MONTH")
def _near_edge(scene: Scene, edge: Token, time: Token) -> Made:
    """«mid-May», «early June», «late next week», «mid month»."""
    return _part_of(scene, edge, time)


def _part_of(scene: Scene, edge: Token, time: Token) -> Made:
    if time.kind == "day_unit":
        today = edge.kind == "end" and ends(scene)
        return ("day", When(scene.today, scene.today, part="end")) if today else None
    within = time_meant(scene, time)
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


@EDGES.rule("[the] rest of [the] PERIOD|MONTH_UNIT|WEEK_UNIT|UNIT")
def _rest(scene: Scene, time: Token) -> Made:
    """«the rest of the week»: from today on."""
    within = time_meant(scene, time)
    if within is None or not within.first <= scene.today <= within.last:
        return None
    return "period", When(scene.today, within.last, "span")


@EDGES.rule("LATER|EARLIER PERIOD|DAY")
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
