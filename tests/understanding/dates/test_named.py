"""Days with the name of their month, and months."""

import pytest

DATED = [
    ("follow up 4 March 2027", "2027-03-04"),
    ("follow up March 4th, 2027", "2027-03-04"),
    ("the 4th of March, 2025", "2025-03-04"),
    ("4 Mar 2025", "2025-03-04"),
    ("Mar. 4 2025", "2025-03-04"),
    ("4-Mar-2025", "2025-03-04"),
    ("04/Mar/25", "2025-03-04"),
    ("2025-Mar-04", "2025-03-04"),
    ("2025 March 4", "2025-03-04"),
    ("Sunday, March 1, 2026", "2026-03-01"),
    ("9 Aug 96", "1996-08-09"),
    ("9 August '96", "1996-08-09"),
    ("born june 5th 1988", "1988-06-05"),
    ("the first of May two thousand and thirty", "2030-05-01"),
    ("June 3rd nineteen ninety nine", "1999-06-03"),
]

UNDATED = [
    ("met her on 4 March", "2026-03-04"),
    ("met her on 4 April", "2025-04-04"),
    ("follow up 4 March", "2027-03-04"),
    ("follow up March 18", "2026-03-18"),
    ("follow up on May twenty-first", "2026-05-21"),
    ("follow up the twenty third of april", "2026-04-23"),
    ("wrote her on the thirty-first of January", "2026-01-31"),
    ("follow up Apr-2", "2026-04-02"),
    ("follow up apr/2", "2026-04-02"),
    ("follow up April, 2nd", "2026-04-02"),
    ("follow up 2nd april", "2026-04-02"),
    ("follow up 15Sep", "2026-09-15"),
    ("launch will be june 9", "2026-06-09"),
    ("follow up 29 February", "2028-02-29"),
    ("we met feb 29", "2024-02-29"),
    ("follow up may 5", "2026-05-05"),
    ("follow up 5 may", "2026-05-05"),
    ("4 July", "2025-07-04"),
]

RANGES = [
    ("I'll be away April 3-5", "2026-04-03..2026-04-05"),
    ("I'll be away 3-5 April", "2026-04-03..2026-04-05"),
    ("the conference is April 3 to 5, 2027", "2027-04-03..2027-04-05"),
    ("away Apr 1 - Apr 5, 2027", "2027-04-01..2027-04-05"),
    ("I'll be away 24 Dec - 2 Jan", "2026-12-24..2027-01-02"),
    ("was away Dec 24 - Jan 2, 2025", "2024-12-24..2025-01-02"),
    ("Nov-Feb 2025", "2024-11-01..2025-02-28"),
]

OF_THE_MONTH = [
    ("follow up on the 5th", "2026-04-05"),
    ("paid on the 5th", "2026-03-05"),
    ("follow up by the 20th", "2026-03-20"),
    ("follow up on the twenty-third", "2026-03-23"),
    ("follow up on the 31st", "2026-03-31"),
    ("the 2nd", "2026-03-02"),
    ("follow up on the 5th of the month", "2026-03-05"),
    ("20th of next month", "2026-04-20"),
    ("the 15th of last month", "2026-02-15"),
    ("27th this month", "2026-03-27"),
    ("next month on the 20th", "2026-04-20"),
    ("follow up on the 15", "2026-04-15"),
    ("May 5 next year", "2027-05-05"),
]

MONTHS = [
    ("wants to speak again in september", "2026-09-01..2026-09-30"),
    ("we met in September", "2025-09-01..2025-09-30"),
    ("we met in March", "2026-03-01..2026-03-31"),
    ("starts school in May", "2026-05-01..2026-05-31"),
    ("will start in May", "2026-05-01..2026-05-31"),
    ("follow up in Jan", "2027-01-01..2027-01-31"),
    ("last October", "2025-10-01..2025-10-31"),
    ("next June", "2026-06-01..2026-06-30"),
    ("this December", "2026-12-01..2026-12-31"),
    ("March after next", "2028-03-01..2028-03-31"),
    ("September 2027", "2027-09-01..2027-09-30"),
    ("back in Feb of 2025", "2025-02-01..2025-02-28"),
    ("2025-11", "2025-11-01..2025-11-30"),
    ("11/2025", "2025-11-01..2025-11-30"),
    ("we talked in November", "2025-11-01..2025-11-30"),
    ("follow up in May next year", "2027-05-01..2027-05-31"),
    ("last year in May", "2025-05-01..2025-05-31"),
    ("follow up in 2027", "2027-01-01..2027-12-31"),
    ("dec '24", "2024-12-01..2024-12-31"),
    ("2027 December", "2027-12-01..2027-12-31"),
    ("follow up May-June", "2026-05-01..2026-06-30"),
    ("away from May to June 2027", "2027-05-01..2027-06-30"),
]


@pytest.mark.parametrize(("text", "days"), DATED + UNDATED + RANGES + OF_THE_MONTH + MONTHS)
def test_a_day_or_month_by_name(read, text, days):
    assert read(text) == days
