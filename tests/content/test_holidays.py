"""Public holidays by country and region."""

import subprocess
import sys
from datetime import date

import pytest

from bot.content.holidays import PublicHolidays
from bot.domain.squads.squad import Off, Squad, off

EPIPHANY, UNITY_DAY, REFORMATION_DAY = date(2026, 1, 6), date(2026, 10, 3), date(2026, 10, 31)
HOLIDAYS = PublicHolidays()


def test_a_region_has_holidays_of_its_own() -> None:
    assert HOLIDAYS.name("DE", "BY", EPIPHANY) == "Epiphany"
    assert HOLIDAYS.name("DE", "BE", EPIPHANY) is None
    assert HOLIDAYS.name("DE", "", UNITY_DAY)
    assert HOLIDAYS.name("US", "", UNITY_DAY) is None
    assert HOLIDAYS.name("DE", "BB", REFORMATION_DAY)
    assert HOLIDAYS.name("DE", "BY", REFORMATION_DAY) is None


@pytest.mark.parametrize(
    "place", [("XX", ""), ("", ""), ("DE", "XX"), ("DEU", ""), ("__class__", ""), ("DE", "…")]
)
def test_a_place_that_isnt_known_has_none(place: tuple[str, str]) -> None:
    assert not HOLIDAYS.knows(*place)
    assert HOLIDAYS.name(*place, UNITY_DAY) is None


def test_known_places_are_known() -> None:
    assert HOLIDAYS.knows("de", "by")
    assert HOLIDAYS.name("de", "", date(2026, 12, 25))
    assert HOLIDAYS.knows("DE")
    assert HOLIDAYS.knows("SG")
    assert HOLIDAYS.knows("US", "NY")


def test_a_squad_has_no_check_in_on_a_holiday_it_keeps() -> None:
    def kept(squad: Squad) -> Off | None:
        return off(squad, EPIPHANY, lambda day: HOLIDAYS.name(squad.country, squad.region, day))

    assert kept(Squad(name="team", country="DE", region="BY")) is Off.HOLIDAY
    assert kept(Squad(name="team", country="DE")) is None
    assert kept(Squad(name="team")) is None


def test_nothing_is_imported_before_it_is_asked() -> None:
    code = "import sys, bot.content.holidays; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
