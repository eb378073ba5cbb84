"""How much a post may hold: it fits one message on every platform, however many members there are."""

from collections.abc import Sequence

from bot.domain.say import Listing, Value, lines, phrase

#: Discord takes 2,000 characters; the rest is left to the words between the names.
ROOM = 1700


def width(text: str) -> int:
    """How many characters the text may take: a platform may put a mark before each sign that is no letter."""
    return len(text) + sum(not (letter.isalnum() or letter.isspace()) for letter in text)


def fitting(widths: Sequence[int], room: int) -> int:
    """How many of them, from the first on, fit into the room."""
    for count, one in enumerate(widths):
        room -= one
        if room < 0:
            return count
    return len(widths)


def names(all_: Sequence[str], room: int) -> Listing:
    """The names in one sentence, as many as fit, then how many more there are."""
    count = fitting([width(one) + 2 for one in all_], room)
    shown: list[Value] = [*all_[:count]]
    if count < len(all_):
        shown.append(phrase("squad-more", count=len(all_) - count))
    return Listing(tuple(shown))


def below(all_: Sequence[tuple[int, Value]], room: int) -> Listing:
    """Lines, each with its width, one below the other; as many as fit, then how many more there are."""
    count = fitting([one + 12 for one, _ in all_], room)
    shown = [line for _, line in all_[:count]]
    if count < len(all_):
        shown.append(phrase("squad-more-lines", count=len(all_) - count))
    return lines(shown)
