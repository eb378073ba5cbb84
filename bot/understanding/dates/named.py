"""Days with the name of their month, and months: «4 March», «May twenty-first», «31-Oct-74», «in July»."""

from datetime import date

from bot.understanding.dates.almanac import last_of_month
from bot.understanding.dates.company import ends, follows, led, starts
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Token, When

NAMED = Rules()
_BUDDHIST_ERA = 543


def one_day(day: date) -> When:
    """A day, however it was named."""
    return When(day, day)


def dated(day: date) -> When:
    """A day that is named by its number in a month."""
    return When(day, day, "date")


def undated(scene: Scene, month: int, day: int) -> date:
    """That day of a year which the text doesn't name: the last or the next one, today among them."""
    step = -1 if scene.back else 1
    for year in range(scene.today.year, scene.today.year + 9 * step, step):
        try:
            found = date(year, month, day)
        except ValueError:  # 29 February
            continue
        if (found <= scene.today) if scene.back else (found >= scene.today):
            return found
    raise ValueError(day)


def undated_month(scene: Scene, month: int) -> date:
    """The first day of a month without a year: the last or the next one, this month among them."""
    this = scene.today.replace(day=1)
    found = this.replace(month=month)
    if scene.back and found > this:
        return found.replace(year=found.year - 1)
    if not scene.back and found < this:
        return found.replace(year=found.year + 1)
    return found


def whole_month(first: date) -> When:
    """A month, from its first day on."""
    return When(first, last_of_month(first.year, first.month), "month")


def full_year(number: Token) -> int | None:
    """The year of two digits that a number can be: 69 is 1969, 24 is 2024."""
    if len(number.text) != 2 or not number.text.isdigit():
        return None
    return int(number.text) + (2000 if number.value < 40 else 1900)


@NAMED.rule("MONTH [the] ORDER|NUMBER dash|to [the] ORDER|NUMBER [comma] [YEAR]")
def _month_days(scene: Scene, month: Token, first: Token, last: Token, year: Token | None) -> Made:
    return _days(scene, month, (first.value, last.value), year)


@NAMED.rule("[the] ORDER|NUMBER dash|to [the] ORDER|NUMBER [of] MONTH [comma] [YEAR]")
def _days_of_month(scene: Scene, first: Token, last: Token, month: Token, year: Token | None) -> Made:
    return _days(scene, month, (first.value, last.value), year)


@NAMED.rule("MONTH ORDER|NUMBER dash MONTH ORDER|NUMBER [comma] [YEAR]")
def _month_day_to_month_day(
    scene: Scene, month: Token, day: Token, last_month: Token, last_day: Token, year: Token | None
) -> Made:
    """«Dec 24 - Jan 2»."""
    first = date(year.value, month.value, day.value) if year else undated(scene, month.value, day.value)
    last = date(first.year, last_month.value, last_day.value)
    if last < first:  # a year that is named is that of the end
        first = first.replace(year=first.year - (year is not None))
        last = last.replace(year=first.year + 1)
    return "day", When(first, last, "days")


@NAMED.rule("ORDER|NUMBER MONTH dash ORDER|NUMBER MONTH [comma] [YEAR]")
def _day_month_to_day_month(
    scene: Scene, day: Token, month: Token, last_day: Token, last_month: Token, year: Token | None
) -> Made:
    """«24 Dec - 2 Jan»."""
    return _month_day_to_month_day(scene, month, day, last_month, last_day, year)


@NAMED.rule("MONTH dash PAIR|YEARMONTH")
def _month_dash_pair(scene: Scene, month: Token, pair: Token) -> Made:
    """«Mar-03-2026»."""
    day, year = sorted(pair.value)
    return ("day", dated(date(year, month.value, day))) if year > 31 and "-" in pair.text else None


@NAMED.rule("MONTH PAIR [comma] [YEAR]")
def _month_pair(scene: Scene, month: Token, pair: Token, year: Token | None) -> Made:
    return _days(scene, month, pair.value, year)


@NAMED.rule("PAIR MONTH [comma] [YEAR]")
def _pair_month(scene: Scene, pair: Token, month: Token, year: Token | None) -> Made:
    return _days(scene, month, pair.value, year)


def _days(scene: Scene, month: Token, days: tuple[int, int], year: Token | None) -> Made:
    """«March 3-5»: from one day of a month to another."""
    start, stop = days
    first = date(year.value, month.value, start) if year else undated(scene, month.value, start)
    return ("day", When(first, first.replace(day=stop), "days")) if start < stop else None


@NAMED.rule("[the] ORDER|NUMBER [of|dash|slash|dot|comma] MONTH [dot|comma|dash|slash] [of|in] YEAR")
def _day_month_year(scene: Scene, day: Token, month: Token, year: Token) -> Made:
    return "day", dated(date(year.value, month.value, day.value))


@NAMED.rule(
    "MONTH [dot|comma|dash|slash] [the] ORDER|NUMBER [th] [comma|dash|slash|of] [of] YEAR",
    "MONTH NUMBER|ORDER CLOCK YEAR",
)
def _month_day_year(scene: Scene, month: Token, day: Token, *rest: Token) -> Made:
    found = dated(date(rest[-1].value, month.value, day.value))
    return "day", found if len(rest) == 1 else When(found.first, found.last, "date", rest[0].value)


@NAMED.rule("YEAR [dash|slash] MONTH [dash|slash] NUMBER|ORDER")
def _year_month_day(scene: Scene, year: Token, month: Token, day: Token) -> Made:
    return "day", dated(date(year.value, month.value, day.value))


@NAMED.rule("MONTH NUMBER [comma] NUMBER BE")
def _buddhist(scene: Scene, month: Token, day: Token, year: Token, era: Token) -> Made:
    return "day", dated(date(year.value - _BUDDHIST_ERA, month.value, day.value))


@NAMED.rule("[the] ORDER|NUMBER DASH|SLASH MONTH dash|slash NUMBER", "[the] ORDER|NUMBER [OF] MONTH NUMBER")
def _day_month_short_year(scene: Scene, day: Token, sign: Token | None, month: Token, year: Token) -> Made:
    return _short_year(scene, day, month, year, joined=sign is not None and sign.kind != "of")


@NAMED.rule("MONTH ORDER|NUMBER [COMMA] NUMBER")
def _month_day_short_year(scene: Scene, month: Token, day: Token, comma: Token | None, year: Token) -> Made:
    if comma and year.value <= 31:
        return None
    return _short_year(scene, day, month, year, joined=False)


def _short_year(scene: Scene, day: Token, month: Token, year: Token, *, joined: bool) -> Made:
    """«9 Aug 96» has a year; «9 Aug 12 people came» and «March 3, 10 and 12» have none."""
    full = full_year(year)
    if full is None or not (joined or ends(scene)):
        return None
    return "day", dated(date(full, month.value, day.value))


@NAMED.rule("[the] ORDER|NUMBER [of|dash|slash|dot] MONTH")
def _day_month(scene: Scene, day: Token, month: Token) -> Made:
    return _day_of(scene, day, month)


@NAMED.rule("MONTH [dot|comma|dash|slash] [the] ORDER|NUMBER [th]")
def _month_day(scene: Scene, month: Token, day: Token) -> Made:
    return _day_of(scene, day, month)


def _day_of(scene: Scene, day: Token, month: Token) -> Made:
    if day.kind == "number" and follows(scene, "week", "wk"):
        return None  # «week 2 of March»
    if month.text in ("may", "march", "mar") and day.kind == "number" and not (ends(scene) or led(scene)):
        return None  # «5 may come», «march 2 miles»
    return "day", dated(undated(scene, month.value, day.value))


@NAMED.rule("MONTH dash|slash MONTH [YEAR]", "from MONTH to MONTH [YEAR]")
def _months(scene: Scene, start: Token, stop: Token, year: Token | None) -> Made:
    """«Jan-Mar», «from May to June 2027»."""
    first = date(year.value, start.value, 1) if year else undated_month(scene, start.value)
    end = first.replace(month=stop.value)
    if end < first:  # a year that is named is that of the end
        first = first.replace(year=first.year - (year is not None))
        end = end.replace(year=first.year + 1)
    return "period", When(first, last_of_month(end.year, end.month), "months")


@NAMED.rule("MONTH [of|comma] YEAR", "MONTH slash|dash YEAR")
def _month_year(scene: Scene, month: Token, year: Token) -> Made:
    return "period", whole_month(date(year.value, month.value, 1))


@NAMED.rule("YEAR [comma|slash|dash] MONTH")
def _year_month(scene: Scene, year: Token, month: Token) -> Made:
    return _month_year(scene, month, year)


@NAMED.rule("YEARMONTH")
def _numbers_month(scene: Scene, found: Token) -> Made:
    year, month = found.value
    return "period", whole_month(date(year, month, 1))


@NAMED.rule("MONTH after next")
def _after_next(scene: Scene, month: Token) -> Made:
    first = _next(scene, month.value)
    return "period", whole_month(first.replace(year=first.year + 1))


@NAMED.rule("[the] WHICH MONTH")
def _which_month(scene: Scene, which: Token, month: Token) -> Made:
    if which.kind == "this":
        if month.text == "may" and not ends(scene):
            return None  # «this may take longer»
        return "period", whole_month(date(scene.today.year, month.value, 1))
    if which.kind in ("last", "past"):
        first = scene.today.replace(day=1, month=month.value)
        early = first < scene.today.replace(day=1)
        return "period", whole_month(first if early else first.replace(year=first.year - 1))
    return "period", whole_month(_next(scene, month.value))


def _next(scene: Scene, month: int) -> date:
    """The first day of the next such month after this one."""
    first = scene.today.replace(day=1, month=month)
    return first if first > scene.today.replace(day=1) else first.replace(year=first.year + 1)


# The month alone comes last of all rules: what it belongs to has had its turn.
BARE_MONTHS = Rules()
_MONTH_LEADS = "in by since until till during from of before after through around".split()
_PERSON_LEADS = "with w to and met for saw called told asked thanked from a the / + &".split()


@BARE_MONTHS.rule("MONTH")
def _bare_month(scene: Scene, month: Token) -> Made:
    """«september» alone is a month; «june» where nobody can be meant; «may» after «in» and the like."""
    lead = follows(scene, *_MONTH_LEADS)
    if month.kind == "month_short" or month.text == "may":
        named = lead and (month.text not in ("may", "march") or ends(scene))
    elif month.kind == "month_name":
        named = follows(scene, "in", "since", "until", "by", "during") or (
            ends(scene) and not follows(scene, *_PERSON_LEADS) and not starts(scene)
        )
    else:
        named = ends(scene) or lead
    if not (named or scene.whole):
        return None
    return "period", whole_month(undated_month(scene, month.value))


@BARE_MONTHS.rule("in [the] [unit] YEAR")
def _year(scene: Scene, year: Token) -> Made:
    """«in 2027»."""
    first = date(year.value, 1, 1)
    return ("period", When(first, date(year.value, 12, 31), "year")) if ends(scene) else None
