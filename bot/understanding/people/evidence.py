"""How much speaks for a run of words being a person, and in which role.

Each clue has points; a run with three is a person. The clues come from the words themselves, from what
stands before them and from what stands after.
"""

from enum import Enum

from bot.understanding.people import slots
from bot.understanding.people.calendar import CALENDAR, DATE_BEFORE, UNITS, counts
from bot.understanding.people.lexicon import Sort, sort_of
from bot.understanding.people.not_people import THING_AFTER
from bot.understanding.people.runs import Runs
from bot.understanding.people.words import Token

#: With so many points a run is a person.
ENOUGH = 3

_QUOTES = frozenset("\"“”„«»'‘’([")
_MODALS = frozenset(("will", "may"))


class Role(Enum):
    """What a person has to do with what a message tells."""

    PARTICIPANT = "participant"  # did something or had it done: «met Ana», «Ana replied»
    OWNER = "owner"  # something of theirs is spoken of: «Ana's launch»
    MENTIONED = "mentioned"  # talked about: «told Ben about Ana»
    UNKNOWN = "unknown"


class Evidence:
    """The clues for one run of tokens, from `first` to `last`."""

    def __init__(self, runs: Runs, first: int, last: int, previous: int | None) -> None:
        """`previous` is the last token of the person found before, if any."""
        self.runs = runs
        self.first, self.last, self.previous = first, last, previous
        self.head, self.tail = runs.tokens[first], runs.tokens[last]
        self.sort = sort_of(self.head.low)
        self.single = first == last
        self.points = 0
        self.because: list[str] = []
        self.role = Role.UNKNOWN
        self.certain = False
        """Whether what stands before is followed by a person and by no date."""

        title = runs.title_before(first)
        self.start = first if title is None else title
        """Where the person's span begins: at the title, if there is one."""
        self.before = runs.token(self._skip_quotes(self.start - 1))
        self.two_before = runs.token(self._skip_quotes(self.start - 1) - 1)
        self.after = runs.token(last + 1)
        self.two_after = runs.token(last + 2)

        words = [word for token in runs.tokens[first : last + 1] for word in token.low.split()]
        self.contact = runs.directory.together(words)
        plain = self.sort in (Sort.PLAIN, Sort.THING, Sort.AMBIGUOUS)
        self.doubtful = plain and self.single
        """Whether the one word is more often something else than a name."""
        self.bare = self.sort is Sort.UNKNOWN and not self.head.capital and not self.contact and not runs.uncased(first)
        """Whether it is an unknown word in lower case: only its place can make it a person."""

    def _skip_quotes(self, place: int) -> int:
        while (token := self.runs.token(place)) is not None and token.text in _QUOTES:
            place -= 1
        return place

    def _add(self, points: int, clue: str) -> None:
        self.points += points
        self.because.append(clue)

    def weigh(self) -> bool:
        """Whether the run is a person."""
        self._words()
        self._before()
        self._after()
        self._against()
        return self.points >= ENOUGH

    def _words(self) -> None:
        """What the words say by themselves."""
        head = self.head
        tells = head.capital and not head.opens and not self.runs.shouted
        if self.start != self.first:
            self._add(2, "title")
        if self.contact:
            if not self.doubtful:
                self._add(5, "contact")
            elif tells and head.low not in CALENDAR:
                self._add(3, "contact, capital")
            elif self.sort is Sort.AMBIGUOUS or self.runs.directory.has_given(head.low):
                self._add(1, "contact, everyday word")
            return
        if self.sort is Sort.FIRST:
            self._add(3 if self.single else 4, "first name")
        elif self.sort is Sort.AMBIGUOUS:
            if not self.single:
                self._add(2 if head.capital else 1, "first name, everyday word")
            elif tells and head.low not in CALENDAR:
                self._add(1, "capital")
        elif self.sort is Sort.UNKNOWN:
            if not self.single:
                self._add(2, "capitals")
            elif tells:
                self._add(1, "capital")
            elif self.runs.uncased(self.first):
                self._add(1, "another script")

    def _before(self) -> None:
        """What the words before it say."""
        before, two = self.before, self.two_before
        if before is None:
            return
        pair = (two.low, before.low) if two is not None else ("", "")
        self.certain = before.low in ("with", "w") or pair in slots.BEFORE_TWO
        if self._joins():
            self._slot("introduced to")
        elif self.certain or before.low in slots.BEFORE:
            self._slot(" ".join(pair) if pair in slots.BEFORE_TWO else before.low)
        elif before.low in slots.SELF and self.head.capital and self.sort is not Sort.PLAIN:
            self._slot(before.low)
        elif before.text == ":" and two is not None and two.low in slots.ANNOUNCE:
            self._slot("announced")
        elif self._in_list():
            self._add(3 if self._item() else 1, "list")
            self.role = Role.PARTICIPANT
        elif self.start == 1 and before.low in slots.ASKING and (self.contact or self.sort is Sort.FIRST):
            self._add(2, "question")
        elif before.low in slots.WEAK_BEFORE:
            self._add(1, before.low)
        if before.low in slots.ABOUT:
            self.role = Role.MENTIONED

    def _slot(self, clue: str) -> None:
        self._add(3, f"after «{clue}»")
        self.role = Role.PARTICIPANT

    def _joins(self) -> bool:
        """«introduced Pat to June»: the second of two people brought together."""
        if self.before is None or self.before.low not in ("to", "with", "w", "2") or self.previous != self.start - 2:
            return False
        tokens = self.runs.tokens[max(0, self.previous - 5) : self.previous]
        return any(token.low.startswith(slots.JOINING) for token in tokens)

    def _in_list(self) -> bool:
        """Whether only «and», a comma and the like stand between the person before and this one."""
        if self.previous is None:
            return False
        between = self.runs.tokens[self.previous + 1 : self.start]
        return bool(between) and all(token.low in slots.BETWEEN for token in between)

    def _item(self) -> bool:
        """Whether nothing but the list goes on after it."""
        after = self.after
        return after is None or after.kind != "word" or after.low in slots.BETWEEN or self.tail.possessive

    def _after(self) -> None:
        """What the words after it say."""
        after, two = self.after, self.two_after
        if self._alone():
            self._add(3, "nothing else")
            return
        if self.tail.possessive:
            owned = after is not None and after.low in slots.OWNED
            self._add(3 if owned else 1, "possessive")
            if self.role is Role.UNKNOWN:
                self.role = Role.OWNER
            return
        if after is None:
            return
        phrase = (after.low, two.low) if two is not None else (after.low, "")
        if phrase in slots.AFTER_PHRASES or phrase[:1] in slots.AFTER_PHRASES:
            self._add(2, f"before «{after.low}»")
            self.role = Role.PARTICIPANT
        elif after.low in slots.AFTER and self._may_act(after):
            self._add(3 if after.low in slots.SPEECH else 2, f"before «{after.low}»")
            if self.role is not Role.MENTIONED:
                self.role = Role.PARTICIPANT
        elif after.text == "," and self.head.opens and not self.single:
            self._add(1, "before a comma")

    def _may_act(self, verb: Token) -> bool:
        """Whether the verb after it can be somebody's rather than something's."""
        if self.bare:
            return verb.low in slots.SPEECH and (self.head.opens or self.before is None)
        if self.doubtful:
            return verb.low not in slots.STATES or (self.head.low in _MODALS and verb.low in _MODALS)
        return True

    def _alone(self) -> bool:
        """Whether the message is nothing but this."""
        return not self.bare and all(
            token.kind == "mark" or self.start <= place <= self.last for place, token in enumerate(self.runs.tokens)
        )

    def _against(self) -> None:
        """What speaks against a person."""
        before, after = self.before, self.after
        if before is not None:
            if before.low in slots.DETERMINERS and self.single:
                self._add(-1 if self.sort is Sort.FIRST else -4 if not self.head.capital else -2, "determiner")
            if before.possessive and self.bare:
                self._add(-4, "owned")
            if before.low in slots.PLACE_BEFORE and self.sort is not Sort.FIRST and (self.doubtful or not self.contact):
                self._add(-2, "place")
        if after is not None and after.close and not self.tail.possessive and after.low in THING_AFTER:
            if after.capital and not self.contact or self.sort not in (Sort.FIRST, Sort.UNKNOWN):
                self._add(-3, "thing")
        if self.single and self.head.low in CALENDAR and self._date():
            self._add(-6, "date")

    def _date(self) -> bool:
        """Whether a word of the calendar stands for a day here."""
        before, after, two = self.before, self.after, self.two_after
        if before is not None and self.certain:
            return False
        if before is not None and (before.low in DATE_BEFORE or counts(before.low)):
            return True
        counted = after is not None and not self.tail.possessive and counts(after.low)
        return counted and not (two is not None and two.low in UNITS)
