"""Times of day: «3pm», «8.30 p.m.», «half past three», «19h30», «noon»."""

from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Amount, Clock, Token

CLOCKS = Rules()
_MINUTE = Amount(seconds=60)


def clock(hour: int, minute: int = 0, half: str = "") -> Clock:
    """A time of day from its hour, minute and «a» or «p»; ValueError where there is none such."""
    if not (0 <= hour <= 24 and 0 <= minute < 60) or (half and not 1 <= hour <= 12 and half == "a"):
        raise ValueError(hour)
    if half and hour <= 12:
        return Clock(hour % 12 + 12 * (half == "p"), minute, sure=True)
    return Clock(hour % 24, minute, sure=bool(half) or hour > 12 or hour == 0)


def read_number(number: int) -> Clock:
    """A time of day written without a sign: 9, 17, 730, 1015."""
    return clock(number) if number < 25 else clock(*divmod(number, 100))


def in_part(time: Clock, part: str) -> Clock:
    """A time of day read in a part of the day: «7:00» in the afternoon is 19:00, «12» at night midnight."""
    if time.sure or not part:
        return time
    if part in ("morning", "midmorning", "morn"):
        return Clock(time.hour % 12 if time.hour == 12 else time.hour, time.minute, sure=True)
    if time.hour == 12:
        return Clock(0 if part in ("night", "evening") else 12, time.minute, sure=True)
    small_hours = part == "night" and time.hour < 3
    return Clock(time.hour + 12 * (time.hour < 12 and not small_hours), time.minute, sure=True)


def by_day(time: Clock) -> Clock:
    """A time of day of which nothing says whether it is before noon: one to six are in the afternoon."""
    return Clock(time.hour + 12, time.minute) if not time.sure and 1 <= time.hour <= 6 else time


@CLOCKS.rule("PAIR AMPM", "from PAIR AMPM")
def _from_to_half(scene: Scene, hours: Token, half: Token) -> Made:
    """«8-10pm» begins at eight."""
    first, last = hours.value
    return ("clock", clock(first, 0, half.value)) if "-" in hours.text and first < last <= 12 else None


@CLOCKS.rule("[number] NOON")
def _noon(scene: Scene, noon: Token) -> Made:
    return "clock", Clock(noon.value, 0, sure=True)


@CLOCKS.rule("COLON AMPM")
def _colon_half(scene: Scene, time: Token, half: Token) -> Made:
    return "clock", clock(time.value[0], time.value[1], half.value)


@CLOCKS.rule("COLON")
def _colon(scene: Scene, time: Token) -> Made:
    padded = time.text.startswith("0") or time.value[0] > 12
    return "clock", Clock(time.value[0], time.value[1], padded)


@CLOCKS.rule("DOTTED AMPM")
def _dotted(scene: Scene, time: Token, half: Token) -> Made:
    return "clock", clock(time.value[0], time.value[1], half.value)


@CLOCKS.rule("NUMBER AMPM", "NUMBER oclock AMPM")
def _hour_half(scene: Scene, hour: Token, half: Token) -> Made:
    hours, minutes = (hour.value, 0) if hour.value < 25 else divmod(hour.value, 100)
    return ("clock", clock(hours, minutes, half.value)) if 1 <= hours <= 12 else None


@CLOCKS.rule("NUMBER NUMBER AMPM")
def _spoken_half(scene: Scene, hour: Token, minute: Token, half: Token) -> Made:
    return "clock", clock(hour.value, minute.value, half.value)


@CLOCKS.rule("NUMBER oclock")
def _oclock(scene: Scene, hour: Token) -> Made:
    return "clock", clock(hour.value)


@CLOCKS.rule("NUMBER HOUR_UNIT NUMBER")
def _h(scene: Scene, hour: Token, h: Token, minute: Token) -> Made:
    glued = hour.end == h.start and h.end == minute.start and len(minute.text) == 2
    return ("clock", Clock(clock(hour.value, minute.value).hour, minute.value, sure=True)) if glued else None


@CLOCKS.rule("AT NUMBER HOUR_UNIT", "PARTS DOTTED HOUR_UNIT", "AT DOTTED HOUR_UNIT")
def _at_h(scene: Scene, before: Token, number: Token, h: Token) -> Made:
    if number.end != h.start:
        return None
    hour, minute = number.value if number.kind == "dotted" else (number.value, 0)
    return "clock", Clock(clock(hour, minute).hour, minute, sure=True)


@CLOCKS.rule("from NUMBER to CLOCK", "NUMBER dash CLOCK", "NUMBER and CLOCK")
def _from_to(scene: Scene, hour: Token, last: Token) -> Made:
    """«from 3 to 5pm», «between 3 and 5pm» begin at three."""
    link = scene.tokens[scene.last - 2].kind
    if link == "and" and (scene.before is None or scene.before.text != "between"):
        return None
    begin = clock(hour.value)
    late = begin.hour + 12 < last.value.hour
    return "clock", Clock(begin.hour + 12, 0, sure=True) if late else begin


@CLOCKS.rule("CLOCK dash|to CLOCK")
def _until(scene: Scene, begin: Token, end: Token) -> Made:
    """«11:30-13:00» begins at half past eleven."""
    return "clock", begin.value


@CLOCKS.rule("at NUMBER to NUMBER")
def _at_ten_to(scene: Scene, minutes: Token, hour: Token) -> Made:
    return ("clock", _shifted(hour, -minutes.value)) if minutes.value in (5, 10, 20, 25) else None


@CLOCKS.rule("half past NUMBER|CLOCK", "at half NUMBER")
def _half_past(scene: Scene, hour: Token) -> Made:
    return "clock", _shifted(hour, 30)


@CLOCKS.rule("[a] UNITS PAST|AFTER|TO NUMBER|CLOCK")
def _quarter(scene: Scene, quarter: Token, way: Token, hour: Token) -> Made:
    return ("clock", _shifted(hour, -15 if way.kind == "to" else 15)) if quarter.text == "quarter" else None


@CLOCKS.rule("NUMBER UNITS PAST|TO NUMBER|CLOCK")
def _minutes_past(scene: Scene, minutes: Token, unit: Token, way: Token, hour: Token) -> Made:
    if unit.value != _MINUTE or minutes.value > 59:
        return None
    return "clock", _shifted(hour, -minutes.value if way.kind == "to" else minutes.value)


@CLOCKS.rule("NUMBER PAST NUMBER|CLOCK", "NUMBER TO CLOCK")
def _fives_past(scene: Scene, minutes: Token, way: Token, hour: Token) -> Made:
    if minutes.value not in (5, 10, 20, 25):
        return None
    return "clock", _shifted(hour, -minutes.value if way.kind == "to" else minutes.value)


def _shifted(hour: Token, minutes: int) -> Clock:
    """A named hour, so many minutes later or earlier."""
    base = hour.value if hour.kind == "clock" else clock(hour.value)
    whole = base.hour * 60 + base.minute + minutes
    return Clock(whole // 60 % 24, whole % 60, base.sure)


@CLOCKS.rule("CLOCK AMPM")
def _late_half(scene: Scene, time: Token, half: Token) -> Made:
    return "clock", clock(time.value.hour, time.value.minute, half.value)


@CLOCKS.rule("CLOCK|NUMBER in the PARTS", "CLOCK at PARTS")
def _in_the_part(scene: Scene, time: Token, part: Token) -> Made:
    found = time.value if time.kind == "clock" else read_number(time.value)
    return "clock", in_part(found, part.value)
