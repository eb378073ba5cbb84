"""Which days are public holidays, and where that isn't known."""

from datetime import date

from bot.content.holidays import Calendar

REFORMATION_DAY = date(2026, 10, 31)


def test_a_region_has_days_of_its_own() -> None:
    calendar = Calendar()

    assert calendar.name("DE", "BB", REFORMATION_DAY)
    assert calendar.name("DE", "BY", REFORMATION_DAY) is None
    assert calendar.name("de", "", date(2026, 12, 25))


def test_places_it_does_not_know_have_none() -> None:
    calendar = Calendar()

    assert calendar.knows("DE", "BE")
    assert not calendar.knows("XX")
    assert not calendar.knows("DE", "NOWHERE")
    assert calendar.name("XX", "", date(2026, 12, 25)) is None
