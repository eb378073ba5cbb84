"""What a word is in itself, before any sentence: an everyday word, a first name, a place, or unknown."""

from enum import Enum
from functools import lru_cache

from bot.understanding.people.everyday import ends_like_one, everyday
from bot.understanding.people.first_names import AMBIGUOUS, first_name
from bot.understanding.people.not_people import NOT_PEOPLE


class Sort(Enum):
    """What a folded word is in itself."""

    PLAIN = "plain"  # an everyday word
    THING = "thing"  # a place, a company, a language
    AMBIGUOUS = "ambiguous"  # a first name that is an everyday word or a place too
    FIRST = "first"  # a first name
    ENDING = "ending"  # unknown, but ends like an everyday word
    UNKNOWN = "unknown"


@lru_cache(maxsize=8192)
def sort_of(low: str) -> Sort:
    """The sort of a folded word; of one with a hyphen, by its parts."""
    if " " in low:
        parts = [sort_of(part) for part in low.split()]
        if parts[0] is Sort.FIRST:
            return Sort.FIRST
        if Sort.PLAIN in parts or Sort.ENDING in parts:
            return Sort.PLAIN
        return Sort.FIRST if Sort.FIRST in parts else Sort.UNKNOWN
    if low in AMBIGUOUS:
        return Sort.AMBIGUOUS
    if first_name(low):
        return Sort.FIRST
    if low in NOT_PEOPLE:
        return Sort.THING
    if len(low) < 2 or everyday(low):
        return Sort.PLAIN
    return Sort.ENDING if ends_like_one(low) else Sort.UNKNOWN


#: Words that are part of no name, however they are written.
NEVER = frozenset(
    """
    a about all also an and another any are as at be because been btw but by could did do does each every
    for from fyi got had has have he hello her here hey hi him his how i id if ill im in is it its ive just
    lol me met might must my no not of ok okay omg on or our out please ps re she should so some thank
    thanks that the their them then there these they this those to up us was we were what when where which
    who whom why with would yeah yep yes you your
    """.split()
)

#: Family names that are everyday words: behind a first name they belong to it even in lower case.
FAMILY_WORDS = frozenset(
    """
    baker banks bell bird black bloom brook brooks brown bush butler carpenter carter chambers church clay
    cole cook cooper cross day dean doe drake english field fields fisher flowers ford forest fox french
    frost gates glass gold golden grant gray green hall hart head hill holland hope hunt hunter jobs judge
    key king knight lake lamb land lane law little lock long love major marsh mason miller moon moore newman
    noble page paine park parker parsons penny perry pike pool pope porter potter powers price prince rice
    rich rivers rose rush savage shaw shepherd short silver singer snow sparks stern stone storm street
    strong summers swift taylor turner walker wall waters weaver webb welch west white winters wolf wood
    woods woodward wright young
    """.split()
)
