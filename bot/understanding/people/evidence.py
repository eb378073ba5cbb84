"""How much speaks for a run of words being a person, and in which role.

Each clue has points; a run with three is a person. The clues come from the words themselves, from what
stands before them and from what stands after.
"""

from enum import Enum

from bot.understanding.names import PARTICLES
from bot.understanding.people import slots
from bot.understanding.people.calendar import CALENDAR, DATE_BEFORE, UNITS, counts
from bot.understanding.people.everyday import VERBS
from bot.understanding.people.lexicon import FAMILY_WORDS, Sort
from bot.understanding.people.not_people import NAMED_THINGS, THING_AFTER
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
        initial = len(self.head.text) == 1
        particle = self.head.low in PARTICLES and not self.head.capital and first < last
        self.sort = Sort.UNKNOWN if initial or particle else runs.sort(self.head)
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
        capital = (self.head.capital or particle) and not runs.shouted
        surname = not self.single and runs.known(self.tail)
        known = self.contact or surname or title is not None
        self.bare = self.sort is Sort.UNKNOWN and not capital and not known and not self.head.uncased
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

    @property
    def span(self) -> tuple[int, int]:
        """Where in the text the person stands: with the title, and with the full stop of «J.P.»."""
        tokens = self.runs.tokens
        end = self.tail.end
        if len(self.head.text) == len(self.tail.text) == 1 and self.after is not None and self.after.text == ".":
            end = self.after.end
        return tokens[self.start].start, end

    @property
    def may_be_listed(self) -> bool:
        """Whether it is a person if the next in a list is one."""
        if self.points < 0 or self.runs.shouted or self.head.low in CALENDAR:
            return False
        return self.sort is Sort.AMBIGUOUS or (self.sort is Sort.UNKNOWN and self.head.capital)

    def _words(self) -> None:
        """What the words say by themselves."""
        head = self.head
        tells = self._tells()
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
                self._add(2, "first name, everyday word")
            elif tells and head.low not in CALENDAR:
                self._add(1, "capital")
        elif self.sort is Sort.UNKNOWN:
            if not self.single:
                self._add(0 if self.bare else 2, "two words")
            elif tells:
                self._add(1, "capital")
            elif head.uncased:
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
        elif pair in slots.BEFORE_TWO or (before.low == "by" and pair[0].endswith("ed")):
            self._slot(" ".join(pair))
        elif self._due(before):
            self._slot(before.low)
        elif self._gives_own_name(before, pair[0]):
            self._slot(before.low)
        elif before.text == ":" and two is not None and two.low in slots.ANNOUNCE:
            self._slot("announced")
        elif self._in_list():
            self._add(3 if self._item() else 2 if self._tells() else 1, "list")
            self.role = Role.PARTICIPANT
        elif self.start == 1 and before.low in slots.ASKING and (self.contact or self.sort is Sort.FIRST):
            self._add(2, "question")
        elif before.low in slots.WEAK_BEFORE:
            self._add(1, before.low)
        elif before.text == "," and not self.single and (self.after is None or self.after.text in ".!?"):
            self._add(1, "at the end")
        if before.low in slots.ABOUT:
            self.role = Role.MENTIONED

    def _due(self, before: Token) -> bool:
        """Whether a person is due after the word."""
        if before.low not in slots.BEFORE:
            return False
        if before.low in ("named", "called") and (thing := self.two_before) and thing.low in NAMED_THINGS:
            return False
        if not self.bare:
            return True
        if before.low in ("with", "w"):
            tokens = self.runs.tokens
            return any(token.low in slots.TOGETHER for token in tokens[max(0, self.start - 10) : self.start])
        return before.low in slots.BARE_BEFORE

    def _gives_own_name(self, before: Token, two: str) -> bool:
        """«I'm Christel», «the name is Prader», «call me Amy»: only with a capital."""
        if not self._tells() or self.sort is Sort.PLAIN:
            return False
        if before.low in ("called", "named") and self.two_before and self.two_before.low in NAMED_THINGS:
            return False
        return before.low in slots.SELF or (before.low == "me" and two in slots.CALLED_ME)

    def _tells(self) -> bool:
        """Whether it has a capital that says something."""
        return self.head.capital and not self.head.opens and not self.runs.shouted

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
        return self.runs.lists(self.previous, self.start)

    def _item(self) -> bool:
        """Whether nothing but the list goes on after it."""
        after = self.after
        return after is None or after.kind != "word" or after.low in slots.ITEM_ENDS or self.tail.possessive

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
        phrase = (after.low, two.low if two is not None else "")
        if after.low == "is" and any(token.low in slots.NAMING for token in self.runs.tokens[self.last + 2 : self.last + 6]):
            self._add(3, "named")
        elif phrase in slots.AFTER_PHRASES or phrase[:1] in slots.AFTER_PHRASES:
            self._add(2, f"before «{after.low}»")
            self.role = Role.PARTICIPANT
        elif after.low in slots.AFTER and self._may_act(after):
            opening = self.sort is Sort.UNKNOWN and self.head.opens and after.low not in slots.STATES
            strong = self.doubtful or opening or after.low in slots.SPEECH
            self._add(3 if strong else 2, f"before «{after.low}»")
            if self.role is not Role.MENTIONED:
                self.role = Role.PARTICIPANT
        elif after.text == "," and self.head.opens and not self.single:
            self._add(1, "before a comma")

    def _may_act(self, verb: Token) -> bool:
        """Whether the verb after it can be somebody's rather than something's."""
        if self.bare:
            return verb.low in slots.SPEECH and (self.head.opens or self.before is None)
        if self.doubtful:
            if self.two_after is not None and self.two_after.low in slots.PERSONAL:
                return True
            return verb.low not in slots.STATES or (self.head.low in _MODALS and verb.low in _MODALS)
        return True

    def _alone(self) -> bool:
        """Whether the message is nothing but this."""
        if self.bare or (self.head.uncased and not self.contact and len(self.head.text) > 4):
            return False
        return all(
            token.kind == "mark" or self.start <= place <= self.last for place, token in enumerate(self.runs.tokens)
        )

    def _against(self) -> None:
        """What speaks against a person."""
        before, after = self.before, self.after
        if before is not None:
            if before.low in slots.DETERMINERS and self.single:
                self._add(self._after_determiner(before), "determiner")
            if before.possessive and self.bare:
                self._add(-4, "owned")
            if before.low in slots.PLACE_BEFORE and self.role is not Role.PARTICIPANT and self._may_be_place():
                self._add(-2, "place")
        if not self.contact and self._is_thing():
            self._add(-2 if self.tail.low in FAMILY_WORDS else -3, "thing")
        if self.doubtful and self.head.low in _MODALS and after is not None and after.low in VERBS - slots.AFTER:
            self._add(-4, "modal")
        if self.single and self.head.low in CALENDAR and self._date():
            self._add(-6, "date")

    def _after_determiner(self, before: Token) -> int:
        if self.sort is Sort.FIRST or (self.contact and before.low in ("my", "our")):
            return -1
        return -2 if self.head.capital else -4

    def _may_be_place(self) -> bool:
        return self.sort is not Sort.FIRST and (self.doubtful or not self.contact)

    def _is_thing(self) -> bool:
        """Whether the last word or the one after it makes a place or a company of it."""
        if not self.single and self.tail.capital and self.tail.low in THING_AFTER:
            return True
        after = self.after
        if after is None or self.tail.possessive or not after.close or after.low not in THING_AFTER:
            return False
        the = self.before is not None and self.before.low in slots.DETERMINERS
        return after.capital or the or self.sort not in (Sort.FIRST, Sort.UNKNOWN)

    def _date(self) -> bool:
        """Whether a word of the calendar stands for a day here."""
        before, after, two = self.before, self.after, self.two_after
        if before is not None and self.certain:
            return False
        if before is not None and (before.low in DATE_BEFORE or counts(before.low)):
            return True
        counted = after is not None and not self.tail.possessive and counts(after.low)
        return counted and not (two is not None and two.low in UNITS)
