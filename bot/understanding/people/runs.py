"""Where a name may begin in a message, and how far it reaches."""

from dataclasses import replace

from bot.understanding.names import PARTICLES, TITLES, Directory
from bot.understanding.people.calendar import CALENDAR, counts
from bot.understanding.people.lexicon import FAMILY_WORDS, NEVER, Sort, sort_of
from bot.understanding.people.slots import BETWEEN, OWNED
from bot.understanding.people.words import Token

#: A name has at most so many words.
_LONGEST = 6

#: Letters that people type for words: «u», «r», the «s» of a possessive.
_CHAT_LETTERS = frozenset("abcdikmnorstuvwxy")

_NO_NAME = frozenset((Sort.PLAIN, Sort.THING))


class Runs:
    """Names as far as they reach in the tokens of one message, given the contacts there are."""

    def __init__(self, tokens: list[Token], directory: Directory) -> None:
        self.directory = directory
        self.tokens = [piece for token in tokens for piece in self._pieces(token)]
        self._find_possessives()
        long = [token for token in tokens if token.kind == "word" and len(token.text) > 2]
        capitals = sum(token.capital for token in long) if len(long) > 4 else 0
        shouts = sum(token.text.isupper() for token in long) if len(long) > 2 else 0
        self.shouted = capitals > 0.8 * len(long) or shouts > 0.7 * len(long)
        """Whether nearly every word has a capital, so that capitals say nothing."""

    def _pieces(self, token: Token) -> list[Token]:
        """The token, or its pieces where a script without blanks hides a contact in it."""
        if token.text.isascii() or not token.uncased or (span := self.directory.inside(token.low)) is None:
            return [token]
        first, last = span
        cuts = [(0, first), (first, last), (last, len(token.text))]
        return [
            replace(
                token, text=token.text[a:b], low=token.low[a:b], start=token.start + a, end=token.start + b
            )
            for a, b in cuts
            if a < b
        ]

    def _find_possessives(self) -> None:
        """Marks «rays kid» as «ray's kid»."""
        for place, token in enumerate(self.tokens[:-1]):
            if len(token.low) < 4 or token.low[-1] != "s" or token.kind != "word" or token.possessive:
                continue
            if self.tokens[place + 1].low not in OWNED or sort_of(token.low) in (Sort.FIRST, Sort.PLAIN):
                continue
            if self.known(token):
                continue
            stem = token.low[:-1]
            if self.directory.has_given(stem) or sort_of(stem) is Sort.FIRST:
                token.text, token.low = token.text[:-1], stem
                token.end, token.possessive = token.end - 1, True

    def token(self, place: int) -> Token | None:
        """The token at a place, None beyond either end."""
        return self.tokens[place] if 0 <= place < len(self.tokens) else None

    def sort(self, token: Token) -> Sort:
        """What the word is as it is written here: a capital makes one that ends like a word a name."""
        sort = sort_of(token.low)
        if sort is Sort.ENDING:
            return Sort.UNKNOWN if token.capital and not token.opens and not self.shouted else Sort.PLAIN
        return sort

    def known(self, token: Token) -> bool:
        """Whether all its words are words of contacts' names."""
        return all(self.directory.has_word(word) for word in token.low.split())

    def lists(self, last: int, first: int) -> bool:
        """Whether only «and», a comma and the like stand between the tokens `last` and `first`."""
        between = self.tokens[last + 1 : first]
        if between and between[0].text == "." and len(self.tokens[last].text) == 1:
            between = between[1:]
        return bool(between) and all(token.low in BETWEEN for token in between)

    def title_before(self, place: int) -> int | None:
        """The title before a token, with or without a full stop."""
        for back in (1, 2):
            token = self.token(place - back)
            if token is not None and token.low in TITLES and not token.possessive:
                return place - back
            if token is None or token.text != ".":
                return None
        return None

    def at(self, place: int) -> tuple[int, int] | None:
        """The first and last token, without a title, of the name that may begin at `place`; None for none."""
        token = self.tokens[place]
        if token.kind != "word":
            return None
        if token.low in TITLES and (named := self._after_title(place)) is not None:
            return named, self._reach(named)
        return (place, self._reach(place)) if self._may_begin(place) else None

    def _may_begin(self, place: int) -> bool:
        token = self.tokens[place]
        low = token.low
        if not low:
            return False
        if low in PARTICLES and not token.capital and sort_of(low) not in (Sort.FIRST, Sort.AMBIGUOUS):
            return self._after_particles(token, place)
        if low in NEVER:
            return False
        if self.sort(token) not in _NO_NAME or self.known(token):
            return True
        following = self.token(place + 1)
        if len(token.text) == 1 and token.capital:
            return following is not None and following.text == "." and self._step(place, place) is not None
        return (
            low in CALENDAR
            and token.capital
            and following is not None
            and following.close
            and following.capital
            and sort_of(following.low) is Sort.UNKNOWN
        )

    def _after_title(self, place: int) -> int | None:
        """The word that a title at `place` belongs to."""
        title, place = self.tokens[place], place + 1
        if title.possessive:
            return None
        if (dot := self.token(place)) and dot.text == ".":
            place += 1
        named = self.token(place)
        if named is None or named.kind != "word" or named.low in NEVER:
            return None
        return place if named.capital or self.known(named) or self.sort(named) not in _NO_NAME else None

    def _reach(self, first: int) -> int:
        last = first
        while last - first < _LONGEST and (step := self._step(first, last)) is not None:
            last = step
        return last

    def _step(self, first: int, last: int) -> int | None:
        """The next token of the name from `first` to `last`, if it goes on."""
        here, place = self.tokens[last], last + 1
        following = self.token(place)
        if here.possessive or following is None:
            return None
        if following.text == "." and len(here.text) == 1 and here.capital:
            place += 1
            following = self.token(place)
            if following is None or not following.capital:
                return None
        if following.kind != "word" or not following.close:
            return None
        so_far = [word for token in self.tokens[first : last + 1] for word in token.low.split()]
        if self.directory.together([*so_far, *following.low.split()]):
            return place
        if self._initial(here, following):
            return place
        if following.low in NEVER or self._another_person(so_far, following):
            return None
        inside = here.low in PARTICLES and (last > first or not here.capital)
        if following.low in PARTICLES and (here.capital or inside or sort_of(here.low) is Sort.FIRST):
            return place if self._after_particles(self.tokens[first], place) else None
        if here.capital or inside:
            return place if self._closes(self.tokens[first], following) else None
        return place if last == first and self._family_name(here, place) else None

    def _initial(self, here: Token, following: Token) -> bool:
        """Whether a single letter stands for a contact's family name: «maria l»."""
        if len(following.low) != 1 or following.low in _CHAT_LETTERS or not self.known(here):
            return False
        return self.directory.explain(f"{here.low} {following.low}")[1] == "initial"

    def _another_person(self, so_far: list[str], following: Token) -> bool:
        """Whether a contact ends here and the next word is another's first name: «ana bob»."""
        return self.directory.has_given(following.low) and self.directory.together(so_far)

    def _after_particles(self, first: Token, place: int) -> bool:
        """Whether the particles from `place` on lead to the last part of the name begun with `first`."""
        while (token := self.token(place)) is not None and token.low in PARTICLES and not token.capital:
            place += 1
        return token is not None and token.kind == "word" and token.close and self._closes(first, token)

    def _closes(self, first: Token, token: Token) -> bool:
        """Whether a word goes on with a name: with a capital, or as the name began in lower case."""
        sort = sort_of(token.low)
        if not token.capital:
            return sort is Sort.UNKNOWN and not first.capital and sort_of(first.low) is Sort.FIRST
        if token.low in CALENDAR or sort is Sort.THING:
            return False
        return not (self.shouted and sort is Sort.PLAIN)

    def _family_name(self, here: Token, place: int) -> bool:
        """Whether the word at `place` is the family name behind a first name, both in lower case."""
        following = self.tokens[place]
        first, low = sort_of(here.low), following.low
        if following.capital or following.uncased or len(low) < 2 or counts(low):
            return False
        sort = sort_of(low)
        if first in (Sort.UNKNOWN, Sort.AMBIGUOUS):
            return sort is Sort.UNKNOWN and here.low not in CALENDAR
        if first is not Sort.FIRST:
            return False
        if low in FAMILY_WORDS or sort is Sort.UNKNOWN:
            return True
        return sort is Sort.FIRST and (following.possessive or not self._list_goes_on(place + 1))

    def _list_goes_on(self, place: int) -> bool:
        """Whether a list of first names goes on at `place`: «mike jim and bob»."""
        joint, member = self.token(place), self.token(place + 1)
        if joint is None or joint.low not in BETWEEN or member is None:
            return False
        return sort_of(member.low) in (Sort.FIRST, Sort.AMBIGUOUS) or self.known(member)
