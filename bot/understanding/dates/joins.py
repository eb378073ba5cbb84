"""A day and what is said beside it: its time, its part («Friday morning»), its date («tomorrow, 18 Nov»)."""

from dataclasses import replace
from datetime import timedelta

from bot.understanding.dates.clocks import by_day, clock, in_part, read_number
from bot.understanding.dates.company import closed, ends, follows
from bot.understanding.dates.lexicon import NOON
from bot.understanding.dates.named import one_day
from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Clock, Token, When
from bot.understanding.dates.within import day_of_this_month

JOINS = Rules()
_DAY = timedelta(days=1)
_NOT_A_DAY = "is was be came finished of as in my our a".split()
_LEADS = "on by until till since from before after to around due for".split()


@JOINS.rule("[the] PARTS of [the] ORDER")
def _morning_of_the(scene: Scene, part: Token, day: Token) -> Made:
    found = day_of_this_month(scene, day.value)
    return ("day", When(found, found, part=part.value)) if ends(scene) else None


@JOINS.rule("the NUMBER")
def _number_of_month(scene: Scene, day: Token) -> Made:
    """«on the 15»."""
    if not (day.text.isdigit() and follows(scene, *_LEADS) and closed(scene)):
        return None
    return "day", one_day(day_of_this_month(scene, day.value))


@JOINS.rule("[the] ORDER")
def _day_of_month(scene: Scene, day: Token) -> Made:
    """«the 5th», «on the twenty-third»: not «the 5th floor», «5th Avenue», «the second»."""
    the = scene.tokens[scene.first].kind == "the"
    after = scene.after
    if not ends(scene) or day.value > 31:
        return None
    if day.text[0].isdigit():
        named = scene.whole or (the and not follows(scene, *_NOT_A_DAY)) or (after and after.kind == "at")
    else:
        named = the and follows(scene, *_LEADS) and (day.value > 3 or closed(scene))
    if not named:
        return None
    return "day", one_day(day_of_this_month(scene, day.value))


@JOINS.rule("DAY [comma] [on] [the] DAY")
def _twice(scene: Scene, first: Token, second: Token) -> Made:
    """The same day named twice: «tomorrow, 18 November»."""
    one, two = first.value, second.value
    if "end" in (one.part, two.part):  # «EOD Friday»
        return "day", replace(two if one.part == "end" else one, part="end")
    if (one.first, one.last) != (two.first, two.last):
        return None
    return "day", replace(one, clock=one.clock or two.clock, part=one.part or two.part)


@JOINS.rule("DAY [comma] [by|at|in|on] [the] [early|late|middle] PARTS", "DAY comma|slash [in] [the] PARTS")
def _part(scene: Scene, day: Token, part: Token) -> Made:
    when: When = day.value
    if when.first != when.last:
        return None
    return "day", when if when.clock else replace(when, part=part.value)


@JOINS.rule("[the] [early|late] PARTS of|on [on] [the] DAY")
def _part_of(scene: Scene, part: Token, day: Token) -> Made:
    return "day", replace(day.value, part=part.value)


@JOINS.rule("[early|late] PARTS DAY")
def _part_before(scene: Scene, part: Token, day: Token) -> Made:
    """«late afternoon 26 October»."""
    return ("day", replace(day.value, part=part.value)) if day.value.grain == "date" else None


@JOINS.rule("DAY AMPM")
def _am(scene: Scene, day: Token, half: Token) -> Made:
    """«Monday am»."""
    when: When = day.value
    if when.first != when.last or when.clock or not ends(scene):
        return None
    return "day", replace(when, part="morning" if half.value == "a" else "afternoon")


def _at(when: When, time: Clock) -> Made:
    if when.clock or when.first != when.last:
        return None
    return "day", replace(when, clock=by_day(in_part(time, when.part)))


@JOINS.rule("DAY [comma|dash|dot|stop] [at|about|for|by|from|on|after|before] [at|about] CLOCK")
def _day_and_time(scene: Scene, day: Token, time: Token) -> Made:
    return _at(day.value, time.value)


@JOINS.rule("[at] CLOCK [comma|dash] [on|in] [the] DAY")
def _time_and_day(scene: Scene, time: Token, day: Token) -> Made:
    return _at(day.value, time.value)


@JOINS.rule("DAY [comma] at|about [at|about] NUMBER|YEAR|DOTTED")
def _day_at(scene: Scene, day: Token, number: Token) -> Made:
    """«Friday at 5», «tomorrow around 1030», «at 13.00»."""
    return _at(day.value, _read(number)) if ends(scene) else None


@JOINS.rule("at NUMBER|YEAR [comma] [on] [the] DAY", "NUMBER [comma] DAY")
def _at_day(scene: Scene, number: Token, day: Token) -> Made:
    """«at 9 on Friday», «8 tonight»."""
    when: When = day.value
    if scene.tokens[scene.first].kind == "at" or (
        when.part and number.value <= 12 and not follows(scene, "-")
    ):
        return _at(when, _read(number))
    return None


@JOINS.rule("DAY [comma] at NUMBER NUMBER")
def _day_and_spoken(scene: Scene, day: Token, hour: Token, minute: Token) -> Made:
    """«tomorrow at five thirty»."""
    return _at(day.value, clock(hour.value, minute.value)) if minute.value >= 10 else None


@JOINS.rule("[at] NUMBER NUMBER [on] DAY")
def _spoken_and_day(scene: Scene, hour: Token, minute: Token, day: Token) -> Made:
    """«five thirty tomorrow»."""
    return _at(day.value, clock(hour.value, minute.value)) if minute.value >= 10 else None


@JOINS.rule("DAY NUMBER|DOTTED")
def _day_and_number(scene: Scene, day: Token, number: Token) -> Made:
    """«16 Nov 2330», «Mon Dec 4 08.40», «tomorrow 17.30»."""
    digits = number.text.replace(".", "")
    if (day.value.grain != "date" and number.kind == "number") or len(digits) != 4 or not digits.isdigit():
        return None
    return _at(day.value, replace(_read(number), sure=True))


def _read(number: Token) -> Clock:
    if number.kind == "dotted":
        return clock(*number.value)
    return read_number(number.value)


# A time alone is a time of today.
TIMES = Rules()


@TIMES.rule("in the PARTS")
def _in_the_morning(scene: Scene, part: Token) -> Made:
    """«remind me in the morning»: of tomorrow; the rest of a day is today's."""
    if scene.back or not closed(scene) or any(token.kind in ("day", "period") for token in scene.tokens):
        return None
    day = scene.today + (_DAY if part.value.startswith("m") and scene.now.hour >= 4 else 0 * _DAY)
    return "day", When(day, day, part=part.value)


@TIMES.rule("[at] [about] CLOCK")
def _time(scene: Scene, time: Token) -> Made:
    """Today at that time, or tomorrow where it is gone and the text looks ahead."""
    if time.text in NOON and not ends(scene):
        return None  # «burning the midnight oil»
    found = by_day(time.value)
    later = (found.hour, found.minute) >= (scene.now.hour, scene.now.minute)
    day = scene.today if later or scene.back else scene.today + _DAY
    return "day", When(day, day, clock=found)
