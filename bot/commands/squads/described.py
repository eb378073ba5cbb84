"""What the picture of a week says: the phrases in it, and the same in words for who can't see it."""

from collections.abc import Sequence
from datetime import timedelta

from bot.domain.say import Day, Listing, Phrase, Value, lines, phrase
from bot.domain.squads.recap import Recap, Tally
from bot.domain.squads.words import NAME, tidy

#: So many stand in a list by name, the others as a number.
NAMED = 5


def alternative(recap: Recap) -> Phrase:
    """What the picture shows, in words made of the same numbers: a line for each part of it."""
    said: list[Value] = [
        phrase("picture-alt", squad=tidy(recap.squad, NAME), week=week(recap)),
        reached(recap),
    ]
    if recap.days:
        said.append(phrase("picture-alt-days", days=Listing(tuple(map(_said, recap.days)))))
    if recap.bests:
        said.append(phrase("picture-alt-bests", names=Listing(with_rest(bests(recap)))))
    if recap.comebacks:
        said.append(phrase("picture-alt-comebacks", names=Listing(with_rest(back(recap)))))
    return phrase("picture-alt-all", parts=lines(said))


def week(recap: Recap) -> Day:
    """Its first and last day."""
    return Day(recap.first, recap.last + timedelta(days=1), recap.last)


def reached(recap: Recap) -> Phrase:
    """All done days together, against what the squad wanted."""
    if recap.target:
        return phrase("picture-total-of", done=recap.done, target=recap.target)
    return phrase("picture-total", done=recap.done)


def bests(recap: Recap) -> list[Phrase]:
    """Who did more than ever, and how much that was."""
    return [phrase("picture-best", name=tidy(one.name, NAME), days=one.done) for one in recap.bests]


def back(recap: Recap) -> list[Phrase]:
    """Who came back."""
    return [phrase("picture-name", name=tidy(one, NAME)) for one in recap.comebacks]


def with_rest(named: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """The first of them, and how many more there are."""
    more = len(named) - NAMED
    return (*named[:NAMED], phrase("picture-more", count=more)) if more > 0 else tuple(named)


def _said(day: Tally) -> Phrase:
    weekday = phrase(f"picture-weekday-{day.day.isoweekday()}")
    return phrase("picture-alt-day", weekday=weekday, done=day.done, partly=day.partly)
