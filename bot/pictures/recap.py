"""A squad's week as a picture: what was reached together, day by day, and whom to celebrate."""

from collections.abc import Callable, Sequence

from bot.commands.squads.described import back, bests, reached, week, with_rest
from bot.domain.say import Phrase, phrase
from bot.domain.squads.recap import Recap
from bot.pictures.palette import DARK, LIGHT, Palette
from bot.pictures.svg import Box, Drawing, png

#: Puts a phrase into the squad's language.
Put = Callable[[Phrase], str]

WIDTH, HEIGHT = 1200, 675
#: How wide it is shown at most, in pixels.
PIXELS = 960
_EDGE = 60
_BARS = Box(_EDGE, 300, 620, 270)
_LIST_AT = 760
_LIST_ROOM = WIDTH - _EDGE - _LIST_AT


def picture(recap: Recap, put: Put, *, dark: bool = False) -> bytes:
    """The week as a PNG of 960 by 540, of which `described.alternative` says in words what it shows."""
    return png(drawing(recap, put, DARK if dark else LIGHT), width=PIXELS)


def drawing(recap: Recap, put: Put, colours: Palette) -> str:
    """The same as SVG."""
    made = Drawing(WIDTH, HEIGHT, colours.ground)
    room = WIDTH - 2 * _EDGE
    made.text(recap.squad, _EDGE, 92, size=46, fill=colours.words, room=room, bold=True)
    made.text(
        put(phrase("picture-week", week=week(recap))), _EDGE, 134, size=24, fill=colours.faint, room=room
    )
    _total(made, recap, put, colours)
    _days(made, recap, put, colours)
    below = _names(made, 190, put(phrase("picture-bests")), bests(recap), put, colours)
    _names(made, below, put(phrase("picture-comebacks")), back(recap), put, colours)
    return made.svg()


def _total(made: Drawing, recap: Recap, put: Put, colours: Palette) -> None:
    """All done days together, against what the squad wanted."""
    made.text(put(reached(recap)), _EDGE, 206, size=32, fill=colours.words, room=_BARS.width, bold=True)
    if recap.target:
        whole = Box(_EDGE, 226, _BARS.width, 22)
        share = min(1.0, recap.done / recap.target)
        made.rectangle(whole, colours.track, round_=11)
        made.rectangle(Box(_EDGE, 226, _BARS.width * share, 22), colours.done, round_=11)


def _days(made: Drawing, recap: Recap, put: Put, colours: Palette) -> None:
    """A bar for each day: done below, partly above it and striped."""
    partly = made.stripes("partly", colours.partly, colours.ground)
    floor = _BARS.y + _BARS.height
    highest = max([1, *(day.done + day.partly for day in recap.days)])
    wide = _BARS.width / max(1, len(recap.days))
    unit = (_BARS.height - 40) / highest
    for number, day in enumerate(recap.days):
        left, middle = _BARS.x + number * wide + wide * 0.2, _BARS.x + (number + 0.5) * wide
        done, some = day.done * unit, day.partly * unit
        made.rectangle(Box(left, floor - done, wide * 0.6, done), colours.done)
        made.rectangle(Box(left, floor - done - some, wide * 0.6, some), partly)
        if day.done:
            top = floor - done - some - 10
            count = str(day.done)
            made.text(count, middle, top, size=22, fill=colours.words, room=wide, bold=True, anchor="middle")
        weekday = put(phrase(f"picture-weekday-{day.day.isoweekday()}"))
        made.text(weekday, middle, floor + 32, size=20, fill=colours.faint, room=wide, anchor="middle")
    made.line(Box(_BARS.x, floor, _BARS.width, 0), colours.faint)
    _key(made, floor + 58, put, colours, partly)


def _key(made: Drawing, y: int | float, put: Put, colours: Palette, partly: str) -> None:
    at = _EDGE
    for fill, key in ((colours.done, "picture-done"), (partly, "picture-partly")):
        made.rectangle(Box(at, y, 20, 20), fill)
        made.text(put(phrase(key)), at + 30, y + 17, size=18, fill=colours.faint, room=180)
        at += 220


def _names(made: Drawing, top: int, title: str, named: Sequence[Phrase], put: Put, colours: Palette) -> int:
    """A list below its title, nothing where it is empty; where the next one begins."""
    if not named:
        return top
    made.text(title, _LIST_AT, top + 16, size=24, fill=colours.words, room=_LIST_ROOM, bold=True)
    y = top + 52
    for one in with_rest(named):
        made.shape([(_LIST_AT, y), (_LIST_AT + 16, y), (_LIST_AT + 8, y - 15)], colours.done)
        made.text(put(one), _LIST_AT + 28, y, size=22, fill=colours.words, room=_LIST_ROOM - 28)
        y += 33
    return y + 22
