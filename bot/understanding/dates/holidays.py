"""Holidays that people name instead of a day: how they are spelled, and when they are."""

from collections.abc import Callable
from datetime import date, timedelta

from bot.understanding.dates.almanac import easter, nth_weekday, orthodox_easter

Rule = Callable[[int], date]


def _fixed(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, nth: int, plus: int = 0) -> Rule:
    return lambda year: nth_weekday(year, month, weekday, nth) + timedelta(days=plus)


def _easter(plus: int) -> Rule:
    return lambda year: easter(year) + timedelta(days=plus)


def _listed(first_year: int, days: str) -> Rule:
    """Days of a lunar calendar as they were announced or computed, one `MMDD` a year."""
    table = [(int(day[:2]), int(day[2:])) for day in days.split()]

    def look_up(year: int) -> date:
        if not 0 <= year - first_year < len(table):
            raise ValueError(year)
        return date(year, *table[year - first_year])

    return look_up


def _kings_day(year: int) -> date:
    day = date(year, 4, 27)
    return day - timedelta(days=1) if day.weekday() == _SUN else day


_MON, _THU, _SUN = 0, 3, 6

# spelled in lower case, without a possessive s; a «day» or «eve» that is part of the name is listed
HOLIDAYS: dict[str, Rule] = {
    "new year|new year day|new years day|nyd": _fixed(1, 1),
    "new year eve|new years eve|nye": _fixed(12, 31),
    "epiphany|three kings day": _fixed(1, 6),
    "mlk day|martin luther king day|martin luther king jr day": _nth(1, _MON, 3),
    "groundhog day": _fixed(2, 2),
    "valentine day|valentine|valentines": _fixed(2, 14),
    "presidents day|president day|washington birthday": _nth(2, _MON, 3),
    "shrove tuesday|pancake day|pancake tuesday|mardi gras": _easter(-47),
    "ash wednesday": _easter(-46),
    "international women day|women day|womens day": _fixed(3, 8),
    "st patrick day|saint patrick day|st patrick|saint patrick|paddy day": _fixed(3, 17),
    "april fools|april fool|april fools day|april fool day": _fixed(4, 1),
    "palm sunday": _easter(-7),
    "maundy thursday|holy thursday": _easter(-3),
    "good friday": _easter(-2),
    "holy saturday|easter saturday": _easter(-1),
    "easter|easter sunday|easter day": _easter(0),
    "easter monday": _easter(1),
    "orthodox easter|greek easter": orthodox_easter,
    "orthodox good friday": lambda year: orthodox_easter(year) - timedelta(days=2),
    "earth day": _fixed(4, 22),
    "king day|kings day|koningsdag": _kings_day,
    "anzac day": _fixed(4, 25),
    "may day|labour day|international workers day": _fixed(5, 1),
    "cinco de mayo": _fixed(5, 5),
    "mother day|mothers day": _nth(5, _SUN, 2),
    "memorial day": _nth(5, _MON, -1),
    "ascension day|ascension": _easter(39),
    "pentecost|whit sunday|pentecost sunday": _easter(49),
    "whit monday|pentecost monday": _easter(50),
    "corpus christi": _easter(60),
    "juneteenth": _fixed(6, 19),
    "father day|fathers day": _nth(6, _SUN, 3),
    "midsummer day": _fixed(6, 24),
    "canada day": _fixed(7, 1),
    "independence day": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "assumption day": _fixed(8, 15),
    "labor day": _nth(9, _MON, 1),
    "german unity day": _fixed(10, 3),
    "columbus day|indigenous peoples day": _nth(10, _MON, 2),
    "boss day": _fixed(10, 16),
    "halloween|hallowe'en": _fixed(10, 31),
    "all saints|all saints day": _fixed(11, 1),
    "all souls day": _fixed(11, 2),
    "guy fawkes|guy fawkes night|bonfire night": _fixed(11, 5),
    "veterans day|veteran day|remembrance day|armistice day": _fixed(11, 11),
    "singles day": _fixed(11, 11),
    "thanksgiving|thanksgiving day|turkey day": _nth(11, _THU, 4),
    "black friday": _nth(11, _THU, 4, 1),
    "cyber monday": _nth(11, _THU, 4, 4),
    "giving tuesday": _nth(11, _THU, 4, 5),
    "st nicholas day|saint nicholas day": _fixed(12, 6),
    "christmas eve|xmas eve": _fixed(12, 24),
    "christmas|christmas day|xmas|xmas day|chrismas|x mas": _fixed(12, 25),
    "boxing day|st stephen day": _fixed(12, 26),
    "chinese new year|lunar new year|cny|spring festival": _listed(
        2015, "0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211"
    ),
    "diwali|deepavali": _listed(
        2015, "1111 1030 1019 1107 1027 1114 1104 1024 1112 1031 1020 1108 1029 1017 1105 1026"
    ),
    "eid|eid al fitr|eid al-fitr|hari raya|hari raya puasa": _listed(
        2015, "0717 0706 0625 0615 0604 0524 0513 0502 0421 0410 0330 0320 0309 0226 0214 0204"
    ),
    "eid al adha|eid al-adha|hari raya haji|bakr id": _listed(
        2015, "0923 0911 0901 0821 0811 0731 0720 0709 0628 0616 0606 0527 0516 0505 0424 0413"
    ),
}


def plain(word: str) -> str:
    """A word of a holiday's name as it is looked up: no possessive, no s at its end."""
    return word.replace("'", "").rstrip("s")


# first word → the whole names that begin with it, longest first
STARTS: dict[str, list[tuple[tuple[str, ...], Rule]]] = {}
for _names, _rule in HOLIDAYS.items():
    for _name in _names.split("|"):
        _words = tuple(plain(word) for word in _name.replace("-", " ").split())
        STARTS.setdefault(_words[0], []).append((_words, _rule))
for _candidates in STARTS.values():
    _candidates.sort(key=lambda candidate: -len(candidate[0]))
