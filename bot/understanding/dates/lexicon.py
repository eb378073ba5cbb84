"""Which word is of which kind, as data."""

from typing import Any

from bot.understanding.dates.tokens import Amount

_WORDS = {
    "end": "end",
    "start": "start beginning",
    "early": "early",
    "middle": "middle mid",
    "late": "late",
    "later": "later",
    "earlier": "earlier",
    "rest": "rest remainder",
    "last": "last previous prev lst",
    "past": "past",
    "next": "next nxt",
    "coming": "coming upcoming following",
    "this": "this current",
    "every": "every each any another",
    "a": "a an",
    "the": "the",
    "on": "on",
    "of": "of",
    "in": "in",
    "at": "at @",
    "and": "and &",
    "or": "or",
    "from": "from",
    "after": "after",
    "before": "before",
    "ago": "ago",
    "back": "back",
    "hence": "hence",
    "out": "out away",
    "now": "now",
    "within": "within",
    "to": "to til till",
    "half": "half",
    "about": "about abt around roughly approximately like almost nearly over exactly just maybe right ~",
    "time": "time",
    "oclock": "o'clock oclock",
    "th": "th",
    "for": "for",
    "by": "by",
    "be": "be",
    "closest": "closest nearest",
    "commencing": "commencing starting",
    "weekend": "weekend wkend wknd",
    "business": "business working work",
    "workday": "weekday weekdays workday workdays",
    "comma": ",",
    "dot": ".",
    "dash": "- – — −",
    "slash": "/",
    "plus": "+",
    "stop": '! ? ; : ( ) [ ] … " “ ” « » •',
}

_WEEKDAYS = {
    "weekday": (
        "monday mondays",
        "tuesday tuesdays tues tue",
        "wednesday wednesdays weds",
        "thursday thursdays thurs thur thu thrs",
        "friday fridays fri",
        "saturday saturdays",
        "sunday sundays",
    ),
    "weekday_weak": ("mon", "", "wed", "", "", "sat", "sun"),
}

_MONTHS = {
    "month_full": "january february - - - - july - september october november december",
    "month_name": "- - - april - june - august - - - -",
    "month_short": "jan feb march|mar apr may jun jul aug sep|sept oct nov dec",
}

# words for a day near today: how many days on, and the part of the day
_TODAY = {
    "today": (0, ""),
    "tonight tonite": (0, "night"),
    "tomorrow tomorrows tmrw tmw tmr tmrow tomoz tmoro 2moro 2mrw": (1, ""),
    "yesterday yesterdays yday ystrday ystrdy": (-1, ""),
}

_PARTS = {
    "part": "morning mornings morn afternoon arvo evening lunchtime teatime midmorning",
    "night": "night nite",
}

NOON = {"noon": 12, "midday": 12, "midnight": 0}

_UNITS = {
    "second": (Amount(seconds=1), "sec secs seconds"),
    "minute": (Amount(seconds=60), "minute minutes min mins"),
    "hour": (Amount(seconds=3600), "hour hours hr hrs h"),
    "day": (Amount(days=1), "day days"),
    "week": (Amount(days=7), "week weeks wk wks"),
    "fortnight": (Amount(days=14), "fortnight fortnights"),
    "month": (Amount(months=1), "month months mth mths"),
    "quarter": (Amount(months=3), "quarter quarters qtr qtrs"),
    "year": (Amount(months=12), "year years yr yrs"),
    "decade": (Amount(months=120), "decade decades"),
}
_UNIT_KINDS = {"day": "day_unit", "week": "week_unit", "month": "month_unit", "hour": "hour_unit"}

# units only where they touch a number: «3w», «in 1h», «5m»
GLUED = {
    "s": Amount(seconds=1),
    "m": Amount(seconds=60),
    "h": Amount(seconds=3600),
    "d": Amount(days=1),
    "w": Amount(days=7),
    "y": Amount(months=12),
    "mo": Amount(months=1),
    "mos": Amount(months=1),
}

COUPLES = {"couple": 2, "pair": 2, "few": 3, "several": 4}

# «by EOD»: the period whose last day is meant
_ENDINGS = {"eod": "day", "cob": "day", "eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}

# seasons of the northern half, from the day on which an almanac lets them begin: month and day
_SEASONS = {"spring": (3, 20), "summer": (6, 21), "autumn": (9, 23), "fall": (9, 23), "winter": (12, 21)}

ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"thirtieth": 30, "nineth": 9, "twelth": 12}
NUMBER_WORDS = {*ONES, *TENS, "hundred", "thousand"}


def _lexicon() -> dict[str, tuple[str, Any]]:
    words: dict[str, tuple[str, Any]] = {}
    for kind, spellings in _WORDS.items():
        words |= dict.fromkeys(spellings.split(), (kind, None))
    for kind, days in _WEEKDAYS.items():
        words |= {word: (kind, number) for number, spellings in enumerate(days) for word in spellings.split()}
    for kind, months in _MONTHS.items():
        for number, spellings in enumerate(months.split(), 1):
            words |= {word: (kind, number) for word in spellings.split("|") if word != "-"}
    for spellings, near in _TODAY.items():
        words |= dict.fromkeys(spellings.split(), ("today", near))
    for kind, spellings in _PARTS.items():
        words |= {word: (kind, word.rstrip("s")) for word in spellings.split()}
    for name, (amount, spellings) in _UNITS.items():
        words |= {word: (_UNIT_KINDS.get(name, "unit"), amount) for word in spellings.split()}
    words |= {word: ("noon", hour) for word, hour in NOON.items()}
    words |= {word: ("couple", count) for word, count in COUPLES.items()}
    words |= {word: ("ending", unit) for word, unit in _ENDINGS.items()}
    words |= {word: ("season", start) for word, start in _SEASONS.items()}
    words |= {word: ("number", value) for word, value in (ONES | TENS).items()}
    words |= {word: ("ordinal", value) for word, value in ORDINALS.items()}
    words |= {"second": ("second", 2), "am": ("ampm", "a"), "pm": ("ampm", "p")}
    return words


LEXICON = _lexicon()
