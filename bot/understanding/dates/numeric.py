"""Days in numbers: «2026-03-04», «5/6», «26.9.», «9-18-15», «20261016»."""

from datetime import date, datetime

from bot.understanding.dates.company import ends, follows, starts
from bot.understanding.dates.named import dated, undated
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Clock, Token, When

NUMERIC = Rules()
_DAY_LEADS = ("on", "by", "due", "until", "till", "since", "before", "after", "from", "this", "next", "last")
_HAPPENED = (
    "lunch coffee call zoom dinner breakfast brunch drinks meeting met had chat called spoke talked".split()
)
_FRACTIONS = {(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (7, 11)}


@NUMERIC.rule("INSTANT")
def _instant(scene: Scene, stamp: Token) -> Made:
    at = datetime.fromisoformat(stamp.text[:16].upper())
    return "day", When(at.date(), at.date(), "date", Clock(at.hour, at.minute, sure=True))


@NUMERIC.rule("STAMP")
def _stamp(scene: Scene, stamp: Token) -> Made:
    return "day", dated(stamp.value)


@NUMERIC.rule("TRIPLE")
def _triple(scene: Scene, token: Token) -> Made:
    one, two, three = token.value
    texts = token.text.replace("/", "-").replace(".", "-").split("-")
    if len(texts[0]) == 4:
        return "day", dated(date(one, two, three))
    if len(texts[2]) not in (2, 4) or len(texts[0]) > 2:
        return None
    year = three if len(texts[2]) == 4 else three + (2000 if three < 40 else 1900)
    month, day = _month_and_day(one, two, month_first=scene.order == "MDY" and "." not in token.text)
    return "day", dated(date(year, month, day))


@NUMERIC.rule("NUMBER NUMBER YEAR")
def _spaced(scene: Scene, one: Token, two: Token, year: Token) -> Made:
    if not (one.text.isdigit() and two.text.isdigit() and year.text.isdigit()):
        return None
    month, day = _month_and_day(one.value, two.value, month_first=scene.order == "MDY")
    return "day", dated(date(year.value, month, day))


@NUMERIC.rule("NUMBER slash NUMBER slash YEAR")
def _spaced_triple(scene: Scene, one: Token, two: Token, year: Token) -> Made:
    month, day = _month_and_day(one.value, two.value, month_first=scene.order == "MDY")
    return "day", dated(date(year.value, month, day))


@NUMERIC.rule("NUMBER slash NUMBER")
def _spaced_pair(scene: Scene, one: Token, two: Token) -> Made:
    return _undated_pair(scene, one.value, two.value) if _announced(scene) else None


@NUMERIC.rule("PAIR")
def _pair(scene: Scene, pair: Token) -> Made:
    """A day and month with a slash or dash, where it is no fraction, mark, score or span."""
    one, two = pair.value
    if (one, two) == (24, 7):
        return None
    fraction = (one, two) in _FRACTIONS or one == two or "-" in pair.text
    after = scene.after
    heading = starts(scene) and after is not None and after.text in _HAPPENED  # «10/3 lunch with Ana»
    if not (ends(scene) or heading or _after_weekday(scene)) or (fraction and not _announced(scene)):
        return None
    return _undated_pair(scene, one, two)


@NUMERIC.rule("DOTTED [dot] [about] AT|ABOUT|CLOCK")
def _dotted_and_time(scene: Scene, pair: Token, time: Token) -> Made:
    """«26.9. around 17:00»: the time stays for another rule."""
    while scene.tokens[scene.last - 1] is not pair:
        scene.last -= 1
    return _undated_pair(scene, *pair.value)


@NUMERIC.rule("DOTTED dot")
def _dotted_heading(scene: Scene, pair: Token) -> Made:
    """«10.3. lunch with Ana», where the day comes first."""
    return _undated_pair(scene, *pair.value) if scene.order == "DMY" and scene.first == 0 else None


@NUMERIC.rule("DOTTED")
def _dotted(scene: Scene, pair: Token) -> Made:
    if not ends(scene) or not (scene.order == "DMY" if scene.whole else _announced(scene)):
        return None  # «5.40» is a price
    return _undated_pair(scene, *pair.value)


def _announced(scene: Scene) -> bool:
    """Whether what stands around two numbers says that they are a day and a month."""
    return scene.whole or _after_weekday(scene) or follows(scene, *_DAY_LEADS)


def _after_weekday(scene: Scene) -> bool:
    before = scene.before
    return before is not None and before.kind in ("weekday", "weekday_weak")


def _undated_pair(scene: Scene, one: int, two: int) -> Made:
    month, day = _month_and_day(one, two, month_first=scene.order == "MDY")
    found = undated(scene, month, day)
    before = scene.before
    if before is not None and before.kind in ("weekday", "weekday_weak") and found.weekday() != before.value:
        other = undated(scene, day, month) if day <= 12 else found
        found = other if other.weekday() == before.value else found  # the weekday says which is the month
    return "day", dated(found)


def _month_and_day(one: int, two: int, *, month_first: bool) -> tuple[int, int]:
    """Which of two numbers is the month: the first or second by custom, unless it cannot be one."""
    if month_first:
        return (one, two) if one <= 12 else (two, one)
    return (two, one) if two <= 12 else (one, two)
