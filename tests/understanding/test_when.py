"""When it happened and when to follow up. It is Wednesday 25 November 2026."""

from datetime import date

import pytest

from bot.understanding.report import Act
from tests.understanding.said import heard, name

HAPPENED = [
    ("called Tom yesterday", date(2026, 11, 24)),
    ("called Tom on Monday", date(2026, 11, 23)),
    ("on monday i called tom", date(2026, 11, 23)),
    ("last Friday: lunch with Tom", date(2026, 11, 20)),
    ("called Tom today", date(2026, 11, 25)),
    ("called Tom", None),
    ("called Tom about Friday's launch", None),
    ("sent Tom my guide, like I promised on Monday", None),
    ("met Tom on Monday, follow up Friday", date(2026, 11, 23)),
]

FOLLOW_UPS = [
    ("met Tom, follow up Friday", date(2026, 11, 27), date(2026, 11, 27)),
    ("called Tom on Monday. ping him again in two weeks", date(2026, 12, 9), date(2026, 12, 9)),
    ("Tom needs a designer, check back next week", date(2026, 11, 30), date(2026, 12, 6)),
    ("remind me to call Tom on Monday", date(2026, 11, 30), date(2026, 11, 30)),
    ("coffee with Tom tomorrow", date(2026, 11, 26), date(2026, 11, 26)),
    ("follow up with Tom next month", date(2026, 12, 1), date(2026, 12, 31)),
]


@pytest.mark.parametrize(("text", "on"), HAPPENED, ids=[text for text, _ in HAPPENED])
def test_happened(text: str, on: date | None) -> None:
    assert heard(text).occurred_on == on


@pytest.mark.parametrize(("text", "first", "last"), FOLLOW_UPS, ids=[text for text, *_ in FOLLOW_UPS])
def test_follow_up(text: str, first: date, last: date) -> None:
    report = heard(text)
    assert report.follow_up is not None
    assert (report.follow_up.first, report.follow_up.last) == (first, last)
    assert [name(one) for one in report.plan_people] == ["Tom Baker"]


def test_what_it_is_about() -> None:
    report = heard("called Tom, ping him about the invoice on Friday")
    assert report.follow_up_words == "ping him about the invoice on Friday"


def test_a_plan_is_no_entry() -> None:
    report = heard("I'll send Tom the slides tomorrow")
    assert report.act is Act.PLAN
    assert report.readings == ()


def test_entries_on_different_days() -> None:
    report = heard("called Tom on Monday, met Li Wei yesterday")
    assert report.occurred_on == date(2026, 11, 23)
    assert [one.on for one in report.readings] == [None, date(2026, 11, 24)]
