"""When a word that may be a month or a name is a date: «June 9», «in May», «10 August»."""

import re

MONTHS = frozenset(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)
WEEKDAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun
    """.split()
)
SEASONS = frozenset("spring summer autumn fall winter".split())

#: Words of the calendar, folded; alone they are people only where nothing else fits.
CALENDAR = MONTHS | WEEKDAYS | SEASONS

#: Words before a date.
DATE_BEFORE = frozenset(
    """
    around before beginning between by coming due during each early end every from in last late mid middle
    next of on past since start this through til till until after
    """.split()
)

#: Words that count a day of the month.
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)?\Z")
_COUNTED = frozenset(
    """
    1st 2nd 3rd eight eighteen eighteenth eighth eleven eleventh fifteen fifteenth fifth first five four
    fourteen fourteenth fourth nine nineteen nineteenth ninth one second seven seventeen seventeenth seventh
    six sixteen sixteenth sixth ten tenth third thirteen thirteenth thirtieth thirty three twelfth twelve
    twentieth twenty two
    """.split()
)

#: What a number counts when it is no day of the month: «May 2 weeks ago».
UNITS = frozenset(
    """
    ago day days hour hours hr hrs min mins minute minutes month months times week weekend weekends weeks wk
    wks year years yr yrs
    """.split()
) | {day + "s" for day in WEEKDAYS}


def counts(low: str) -> bool:
    """Whether a folded word can be a day of the month or a year."""
    return low in _COUNTED or _ORDINAL.match(low.rstrip(".,")) is not None or low[:1].isdigit()
