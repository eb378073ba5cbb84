"""When a word that may be a month or a name is a date: «June 9», «in May», «10 August»."""

import re

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug"
    " sep sept oct nov dec".split()
)
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
)
SEASONS = frozenset("spring summer autumn fall winter".split())

#: Words of the calendar, folded; alone they are people only where nothing else fits.
CALENDAR = MONTHS | WEEKDAYS | SEASONS

#: Words before a date.
DATE_BEFORE = frozenset(
    """
    in on by until till til since before after during last next this past coming every each early late mid of end
    middle beginning start through between from due around
    """.split()
)

#: Words that count a day of the month.
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)?\Z")
_COUNTED = frozenset(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth thirtieth one two three four five six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty 1st 2nd 3rd
    """.split()
)

#: What a number counts when it is no day of the month: «May 2 weeks ago».
UNITS = frozenset(
    """
    day days week weeks wk wks month months year years yr yrs hour hours hr hrs minute minutes min mins weekend
    weekends times ago
    """.split()
) | {day + "s" for day in WEEKDAYS}


def counts(low: str) -> bool:
    """Whether a folded word can be a day of the month or a year."""
    return low in _COUNTED or _ORDINAL.match(low.rstrip(".,")) is not None or low[:1].isdigit()
