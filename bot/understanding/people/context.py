"""A run of tokens that may be a person, with what stands around it."""

from bot.understanding.names import PARTICLES
from bot.understanding.people import slots
from bot.understanding.people.lexicon import Sort
from bot.understanding.people.runs import Runs
from bot.understanding.people.words import Token

_QUOTES = frozenset("\"“”„«»'‘’([")


class Context:
    """The tokens from `first` to `last`; `previous` is the last token of the person found before, if any."""

    def __init__(self, runs: Runs, first: int, last: int, previous: int | None) -> None:
        self.runs, self.first, self.last, self.previous = runs, first, last, previous
        self.head, self.tail = runs.tokens[first], runs.tokens[last]
        self.single = first == last
        title = runs.title_before(first) if self.head.kind == "word" else None
        if title is not None and previous is not None and title <= previous:
            title = None
        self.titled = title is not None
        self.start = first if title is None else title
        """Where the person's span begins: at the title, if there is one."""

        place = self.start - 1
        while (before := runs.token(place)) is not None and before.text in _QUOTES:
            place -= 1
        self.before, self.two_before = before, runs.token(place - 1)
        self.after, self.two_after = runs.token(last + 1), runs.token(last + 2)
        self.pair = (self.two_before.low, before.low) if before and self.two_before else ("", "")
        """The two words before."""

        particle = self.head.low in PARTICLES and not self.head.capital and not self.single
        self.sort = Sort.UNKNOWN if particle or len(self.head.text) == 1 else runs.sort(self.head)
        words = [word for token in runs.tokens[first : last + 1] for word in token.low.split()]
        self.contact = runs.directory.together(words)
        """Whether some contact has all the words."""
        self.doubtful = self.single and self.sort in (Sort.PLAIN, Sort.THING, Sort.AMBIGUOUS)
        """Whether the one word is more often something else than a name."""
        capital = (self.head.capital or particle) and not runs.shouted
        known = self.contact or self.titled or (not self.single and runs.known(self.tail))
        self.bare = self.sort is Sort.UNKNOWN and not (capital or known or self.head.uncased)
        """Whether it is an unknown word in lower case: only its place can make it a person."""

    @property
    def span(self) -> tuple[int, int]:
        """Where in the text the person stands: with the title, and with the full stop of «J.P.»."""
        end = self.tail.end
        if (
            len(self.head.text) == len(self.tail.text) == 1
            and self.after is not None
            and self.after.text == "."
        ):
            end = self.after.end
        return self.runs.tokens[self.start].start, end

    @property
    def tells(self) -> bool:
        """Whether it has a capital that says something."""
        return self.head.capital and not self.head.opens and not self.runs.shouted

    @property
    def alone(self) -> bool:
        """Whether the message is nothing but this."""
        return all(
            token.kind == "mark" or self.start <= place <= self.last
            for place, token in enumerate(self.runs.tokens)
        )

    @property
    def in_list(self) -> bool:
        """Whether only «and», a comma and the like stand between the person before and this one."""
        return self.previous is not None and self.runs.lists(self.previous, self.start)

    @property
    def ends_item(self) -> bool:
        """Whether a member of a list would end here."""
        after = self.after
        return after is None or after.kind != "word" or after.low in slots.ITEM_ENDS or self.tail.possessive

    @property
    def joined(self) -> bool:
        """Whether it is the second of two people brought together: «introduced Pat to June»."""
        if self.previous is None or self.previous != self.start - 2 or self.before is None:
            return False
        if self.before.low not in ("to", "with", "w", "2"):
            return False
        verbs = self.runs.tokens[max(0, self.previous - 5) : self.previous]
        return any(token.low.startswith(slots.JOINING) for token in verbs)

    @property
    def company(self) -> list[Token]:
        """The tokens before it that may say that people met."""
        return self.runs.tokens[max(0, self.start - 10) : self.start]
