"""What holds for any text."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.dates import find_dates

NOW = datetime(2026, 3, 18, 10, 0)  # noqa: DTZ001 - the person's local time
MOMENTS = st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1))  # noqa: DTZ001
WORDS = st.sampled_from(
    """
    monday fri sat sun tuesday last next this coming the a of on in at from after before ago now
    week weeks month day year weekend today tomorrow yesterday tonight morning night noon may march
    april june dec 2 3 15 31 2026 96 5th 22nd second third twenty first half quarter past to - / , .
    : 3/4 5.6 9-10 2026-02-30 25:61 3:30 3pm am pm christmas easter new years eve end mid late early
    rest every couple few q3 summer eod within back hence until met follow up remind me and or &
    99999 0 00 12345678 @ # _ ’ ' é 東京 🙂
    """.split()
)
SENTENCES = st.lists(WORDS, max_size=14).map(" ".join)
TEXTS = st.text(max_size=60) | SENTENCES


@given(TEXTS, MOMENTS, st.sampled_from([None, "past", "future"]), st.sampled_from(["MDY", "DMY"]))
def test_any_text_is_read_and_spans_lie_in_it_in_order(text, now, prefer, order):
    spans = find_dates(text, now, prefer=prefer, order=order)
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        assert span.first <= span.last
        assert (span.hour is None) == (span.minute is None)
        assert span.hour is None or (0 <= span.hour < 24 and 0 <= (span.minute or 0) < 60)
        end = span.end


@given(SENTENCES, st.data())
def test_no_date_overlaps_a_person(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for span in find_dates(text, NOW, taken=[(start, end)]):
        assert end <= span.start or span.end <= start or start == end


@given(SENTENCES)
def test_the_same_text_is_read_the_same_again(text):
    assert find_dates(text, NOW) == find_dates(text, NOW)


@given(SENTENCES, st.sampled_from([". Nice!", ". All good, thanks.", "! Great talk about pricing"]))
def test_chatter_after_a_date_changes_nothing(text, chatter):
    """A sentence is closed by the chatter's full stop as it is by the end of the text."""
    told = find_dates(text + ". Nice", NOW, prefer="past")
    assert find_dates(text + chatter.replace("!", ".", 1), NOW, prefer="past") == told


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2090, 12, 31)), MOMENTS)
def test_a_full_date_is_that_day_whenever_it_is_said(day, now):
    month = day.strftime("%B")
    for text in (
        day.isoformat(),
        f"on {day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{day.day:02}.{day.month:02}.{day.year}",
        f"{day.day}-{month[:3]}-{day.year}",
    ):
        assert [(span.first, span.last) for span in find_dates(f"met {text}", now)] == [(day, day)]


@given(st.integers(1, 400), MOMENTS)
def test_days_ago_and_days_ahead_mirror_each_other(count, now):
    (ahead,) = find_dates(f"in {count} days", now)
    (back,) = find_dates(f"{count} days ago", now)
    assert ahead.first - now.date() == now.date() - back.first == timedelta(days=count)


@given(MOMENTS, st.sampled_from("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()))
def test_a_weekday_is_within_seven_days_and_never_today(now, weekday):
    (past,) = find_dates(f"met Tom on {weekday}", now)
    (future,) = find_dates(f"follow up on {weekday}", now)
    assert timedelta(days=1) <= now.date() - past.first <= timedelta(days=7)
    assert timedelta(days=1) <= future.first - now.date() <= timedelta(days=7)
    assert past.first.strftime("%A") == future.first.strftime("%A") == weekday


@given(MOMENTS)
def test_next_week_is_the_monday_to_sunday_after_this_one(now):
    (week,) = find_dates("next week", now)
    assert week.first.strftime("%A") == "Monday"
    assert week.last - week.first == timedelta(days=6)
    assert timedelta(days=1) <= week.first - now.date() <= timedelta(days=7)


@pytest.mark.parametrize("prefer", ["past", "future"])
def test_the_caller_can_say_how_each_place_is_read(prefer):
    text = "Friday coffee with Ana, Monday the next"
    other = "future" if prefer == "past" else "past"
    first, second = find_dates(text, NOW, prefer_at=lambda offset: prefer if offset < 10 else other)
    told = {"past": [date(2026, 3, 13), date(2026, 3, 23)], "future": [date(2026, 3, 20), date(2026, 3, 16)]}
    assert [first.first, second.first] == told[prefer]
