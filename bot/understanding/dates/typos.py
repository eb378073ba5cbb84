"""Misspelled days and months: one slip of the finger away, or one of the well-known misspellings."""

from functools import lru_cache

_KNOWN = {
    "today": "todya tody tdoay 2day",
    "tomorrow": "tommorow tommorrow tomorow tomorrrow tommorw tomrw tmorrow",
    "yesterday": "yesturday yesteday yestrday yesterdy",
    "tuesday": "teusday tuseday tueday",
    "wednesday": "wensday wendsday wednsday wenesday wedneday wendesday",
    "thursday": "thrusday thirsday thurday thusday",
    "saturday": "saterday satuday saturdy",
    "february": "febuary feburary febrary",
    "september": "septmber",
}
_MISSPELLED = {typo: word for word, typos in _KNOWN.items() for typo in typos.split()}
_WORDS = (
    "monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday "
    "january february september october november december"
).split()
_BY_START: dict[str, list[str]] = {}
for _word in _WORDS:
    _BY_START.setdefault(_word[0], []).append(_word)
_OTHER_WORDS = {"sundry"}


@lru_cache(maxsize=4096)
def spelled_right(word: str) -> str | None:
    """The day or month that a word of six letters or more stands for, or None. First and last letter must be
    right, so that «sundae», «Mondal» and «Fridah» stay what they are.
    """
    if word in _MISSPELLED:
        return _MISSPELLED[word]
    if len(word) < 5 or word in _OTHER_WORDS:
        return None
    for right in _BY_START.get(word[0], ()):
        if word[-1] == right[-1] and abs(len(word) - len(right)) <= 1 and _one_slip(word, right):
            return right
    return None


def _one_slip(word: str, right: str) -> bool:
    """Whether one letter is missing, too much, wrong, or changed places with its neighbour."""
    start = 0
    while start < min(len(word), len(right)) and word[start] == right[start]:
        start += 1
    a, b = word[start:], right[start:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
