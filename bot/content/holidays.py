"""Public holidays, by country and region, as the holidays library knows them."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase


class Calendar:
    """Fulfils core.squads.Holidays. The library takes a quarter of a second to load: only who asks waits."""

    def name(self, country: str, region: str, day: date) -> str | None:
        """What is celebrated there on that day; None for nothing, and where the place isn't known."""
        found = _of(country, region)
        return None if found is None else found.get(day)

    def knows(self, country: str, region: str = "") -> bool:
        """Whether it can tell for this place."""
        return _of(country, region) is not None


@lru_cache(maxsize=64)
def _of(country: str, region: str) -> "HolidayBase | None":
    from holidays import country_holidays

    try:
        return country_holidays(country.upper(), subdiv=region.upper() or None)
    except NotImplementedError:  # it knows no such country, or no such region of it
        return None
