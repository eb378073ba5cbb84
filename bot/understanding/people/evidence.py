"""How much speaks for a run of words being a person, and in which role.

Each clue has points, and a run with three of them is a person. The clues come from the words themselves, from
what stands before them and from what stands after; a few speak against.
"""

from enum import Enum

from bot.understanding.people import slots
from bot.understanding.people.calendar import CALENDAR, DATE_BEFORE, UNITS, counts
from bot.understanding.people.context import Context
from bot.understanding.people.everyday import VERBS
from bot.understanding.people.lexicon import FAMILY_WORDS, Sort, sort_of
from bot.understanding.people.not_people import NAMED_THINGS, THING_AFTER
from bot.understanding.people.words import Token

#: With so many points a run is a person.
ENOUGH = 3

#: Names in scripts without blanks are hardly longer.
_LONGEST_UNCASED = 4

#: Names in scripts without blanks are hardly longer.
_LONGEST_UNCASED = 4

_MODALS = frozenset(("will", "may"))
_AFTER_MODALS = VERBS - slots.AFTER


class Role(Enum):
    """What a person has to do with what a message tells."""

    PARTICIPANT = "participant"  # did something or had it done: «met Ana», «Ana replied»
    OWNER = "owner"  # something of theirs is spoken of: «Ana's launch»
    MENTIONED = "mentioned"  # talked about: «told Ben about Ana»
    UNKNOWN = "unknown"


class Evidence:
    """The clues for one run and what they come to."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.points = 0
        self.because: list[str] = []
        self.role = Role.UNKNOWN
        self._words()
        self._before()
        self._after()
        self._against()

    @property
    def enough(self) -> bool:
        """Whether the run is a person."""
        return self.points >= ENOUGH

    @property
    def enough_in_list(self) -> bool:
        """Whether the run is a person if the next in a list is one."""
        context = self.context
        if self.points < 0 or context.runs.shouted or context.head.low in CALENDAR:
            return False
        return context.sort is Sort.AMBIGUOUS or (context.sort is Sort.UNKNOWN and context.head.capital)

    def _add(self, points: int, clue: str, role: Role | None = None) -> None:
        self.points += points
        self.because.append(clue)
        if role is not None:
            self.role = role

    def _words(self) -> None:
        """What the words say by themselves."""
        context, head = self.context, self.context.head
        tells = context.tells and head.low not in CALENDAR
        if context.titled:
            self._add(2, "title")
        if context.contact:
            if not context.doubtful:
                self._add(5, "contact")
            elif tells:
                self._add(3, "contact, capital")
            elif context.sort is Sort.AMBIGUOUS or context.runs.directory.has_given(head.low):
                self._add(1, "contact, everyday word")
        elif context.sort is Sort.FIRST:
            self._add(3 if context.single else 4, "first name")
        elif not context.single:
            if not context.bare and context.sort in (Sort.AMBIGUOUS, Sort.UNKNOWN):
                plain = sort_of(context.tail.low) is Sort.PLAIN and context.tail.low not in FAMILY_WORDS
                self._add(1 if plain else 2, "two words")
        elif context.sort is Sort.UNKNOWN and head.uncased:
            self._add(1, "another script")
        elif tells and context.sort in (Sort.AMBIGUOUS, Sort.UNKNOWN):
            self._add(1, "capital")

    def _before(self) -> None:
        """What the words before it say."""
        context, before = self.context, self.context.before
        if before is None:
            return
        if context.joined:
            self._add(3, "introduced to", Role.PARTICIPANT)
        elif self._due_after_two(before):
            self._add(3, f"after «{' '.join(context.pair)}»", Role.PARTICIPANT)
        elif self._due(before) or self._gives_own_name(before):
            self._add(3, f"after «{before.low}»", Role.PARTICIPANT)
        elif before.text == ":" and context.pair[0] in slots.ANNOUNCE:
            self._add(3, "announced", Role.PARTICIPANT)
        elif context.in_list:
            self._add(3 if context.ends_item else 2 if context.tells else 1, "list", Role.PARTICIPANT)
        elif (
            context.start == 1
            and before.low in slots.ASKING
            and (context.contact or context.sort is Sort.FIRST)
        ):
            self._add(2, "question")
        elif before.low in slots.WEAK_BEFORE:
            self._add(1, f"after «{before.low}»")
        elif (
            before.text == ","
            and not context.single
            and (context.after is None or context.after.text in ".!?")
        ):
            self._add(1, "at the end")
        if before.low in slots.ABOUT:
            self.role = Role.MENTIONED

    def _due_after_two(self, before: Token) -> bool:
        """Whether a person is due after the two words before."""
        context = self.context
        if context.pair in slots.BEFORE_TWO or (before.low == "by" and context.pair[0].endswith("ed")):
            return True
        return context.pair in slots.SELF_TWO and not context.bare and context.sort is not Sort.PLAIN

    def _due(self, before: Token) -> bool:
        """Whether a person is due after the word."""
        if before.low not in slots.BEFORE or self._names_thing(before):
            return False
        if not self.context.bare:
            unknown = self.context.sort is Sort.UNKNOWN and self.context.single and not self.context.contact
            return not unknown or self.context.titled or before.low not in slots.THINGS_TOO
        if before.low in ("with", "w"):
            return any(token.low in slots.TOGETHER for token in self.context.company)
        return before.low in slots.BARE_BEFORE

    def _gives_own_name(self, before: Token) -> bool:
        """«I'm Christel», «the name is Prader», «call me Amy»: only with a capital."""
        context = self.context
        if not context.tells or context.sort is Sort.PLAIN or self._names_thing(before):
            return False
        return before.low in slots.SELF or (before.low == "me" and context.pair[0] in slots.CALLED_ME)

    def _names_thing(self, before: Token) -> bool:
        """Whether the name is a thing's: «a fintech called Ramp»."""
        return before.low in ("named", "called") and self.context.pair[0] in NAMED_THINGS

    def _after(self) -> None:
        """What the words after it say."""
        context, after = self.context, self.context.after
        if context.alone and (context.contact or self._is_name_alone()):
            self._add(3, "nothing else")
        elif context.tail.possessive:
            owned = after is not None and after.low in slots.OWNED
            role = Role.OWNER if self.role is Role.UNKNOWN else None
            self._add(3 if owned else 1, "possessive", role)
        elif after is None:
            return
        elif after.low == "is" and self._gives_name_after():
            self._add(3, "named")
        elif self._phrase_after(after):
            self._add(2, f"before «{after.low}»", Role.PARTICIPANT)
        elif after.low in slots.AFTER and self._may_act(after):
            opens = context.sort is Sort.UNKNOWN and context.head.opens and after.low not in slots.STATES
            strong = context.doubtful or opens or after.low in slots.SPEECH
            role = Role.PARTICIPANT if self.role is not Role.MENTIONED else None
            self._add(3 if strong else 2, f"before «{after.low}»", role)
        elif after.text == "," and context.head.opens and not context.single:
            self._add(1, "before a comma")

    def _is_name_alone(self) -> bool:
        """Whether a message that is nothing else gives a name: «Denning», not «hope»."""
        head = self.context.head
        if head.uncased:
            return len(head.text) <= _LONGEST_UNCASED
        return head.capital or not (self.context.bare or self.context.doubtful)

    def _gives_name_after(self) -> bool:
        """«Reilly is my second name»."""
        last = self.context.last
        return any(token.low in slots.NAMING for token in self.context.runs.tokens[last + 2 : last + 6])

    def _phrase_after(self, after: Token) -> bool:
        two = self.context.two_after
        return (after.low,) in slots.AFTER_PHRASES or (
            two is not None and (after.low, two.low) in slots.AFTER_PHRASES
        )

    def _may_act(self, verb: Token) -> bool:
        """Whether the verb after it can be somebody's rather than something's."""
        context = self.context
        if context.bare:
            return verb.low in slots.SPEECH and (context.head.opens or context.before is None)
        if not context.doubtful or verb.low not in slots.STATES:
            return True
        personal = context.two_after is not None and context.two_after.low in slots.PERSONAL
        return personal or (context.head.low in _MODALS and verb.low in _MODALS)

    def _against(self) -> None:
        """What speaks against a person."""
        context, before, after = self.context, self.context.before, self.context.after
        if before is not None and before.low in slots.DETERMINERS and context.single:
            self._add(self._after_determiner(before), "determiner")
        if before is not None and before.possessive and context.bare:
            self._add(-4, "owned")
        if before is not None and before.low in slots.PLACE_BEFORE and self._may_be_place():
            self._add(-2, "place")
        if not context.contact and self._is_thing():
            person = (context.sort is Sort.FIRST) + (context.tail.low in FAMILY_WORDS)
            self._add(person - 3, "thing")
        if (
            context.doubtful
            and context.head.low in _MODALS
            and after is not None
            and after.low in _AFTER_MODALS
        ):
            self._add(-4, "modal")
        if context.single and context.head.low in CALENDAR and self._is_date():
            self._add(-6, "date")

    def _after_determiner(self, before: Token) -> int:
        if self.context.sort is Sort.FIRST or (self.context.contact and before.low in ("my", "our")):
            return -1
        return -2 if self.context.head.capital else -4

    def _may_be_place(self) -> bool:
        context = self.context
        if self.role is Role.PARTICIPANT or context.sort is Sort.FIRST:
            return False
        return context.doubtful or not context.contact

    def _is_thing(self) -> bool:
        """Whether the last word or the one after it makes a place or a company of it."""
        context, after = self.context, self.context.after
        if not context.single and context.tail.capital and context.tail.low in THING_AFTER:
            return True
        if after is None or context.tail.possessive or not after.close or after.low not in THING_AFTER:
            return False
        the = context.before is not None and context.before.low in slots.DETERMINERS
        return after.capital or the or context.sort not in (Sort.FIRST, Sort.UNKNOWN)

    def _is_date(self) -> bool:
        """Whether a word of the calendar stands for a day here."""
        context, before, after, two = (
            self.context,
            self.context.before,
            self.context.after,
            self.context.two_after,
        )
        if before is not None:
            if before.low in ("with", "w") or context.pair in slots.BEFORE_TWO:
                return False
            if before.low in DATE_BEFORE or counts(before.low):
                return True
        counted = after is not None and not context.tail.possessive and counts(after.low)
        return counted and not (two is not None and two.low in UNITS)
