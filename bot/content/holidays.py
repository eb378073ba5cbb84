"""Public holidays of countries and their regions, as python-holidays knows them."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase


#: The library also goes by three letters and by names of its own.
ALPHA_2 = 2


class PublicHolidays:
    """Fulfils core.squads.Holidays. The library is imported when it is first asked, which takes 0.2 s."""

    def name(self, country: str, region: str, day: date) -> str | None:
        """What is celebrated there on that day, in English if it can say so; None for nothing.

        None too where the place isn't known: settings outlive what a library knows.
        """
        calendar = _calendar(country.upper(), region.upper())
        return None if calendar is None else calendar.get(day)

    def knows(self, country: str, region: str = "") -> bool:
        """Whether it can tell for this country, and this region of it (ISO 3166: DE, BY), in any case."""
        return _calendar(country.upper(), region.upper()) is not None


@lru_cache(maxsize=64)  # what somebody types may be anything
def _calendar(country: str, region: str) -> "HolidayBase | None":
    from holidays import country_holidays
    from holidays.registry import COUNTRIES

    if len(country) != ALPHA_2 or not any(country in codes for codes in COUNTRIES.values()):
        return None
    try:
        return country_holidays(country, subdiv=region or None, language="en_US")
    except NotImplementedError:
        return None
