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
    i im ive id ill a an the and or but so if it its he she they we you my our your his her their this that these those
    there here is are was were be been do does did have has had would could should might must not no yes yeah yep ok
    okay hi hey hello thanks thank please just got met also then when who what why how where about with from to for of
    in on at by up out re fyi ps btw omg lol as me us him them some any all every each another who whom which because
    """.split()
)

#: Family names that are everyday words: behind a first name they belong to it even in lower case.
FAMILY_WORDS = frozenset(
    """
    baker banks bell bird black bloom brook brooks brown bush butler carpenter carter chambers church clay cole cook
    cooper cross day dean drake english field fields fisher flowers ford forest fox french frost gates glass gold
    golden grant gray green hall hart head hill holland hope hunt hunter jobs judge key king knight lake lamb land lane
    law little lock long love major marsh mason miller moon moore newman noble page paine park parker parsons penny
    perry pike pool pope porter potter powers prince price rice rich rivers rose rush savage shaw shepherd short silver
    singer snow sparks stern stone storm street strong summers swift taylor turner walker wall waters weaver webb welch
    west white winters wolf wood woods woodward wright young doe
    """.split()
)
