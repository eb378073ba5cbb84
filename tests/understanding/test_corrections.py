"""Putting right what was logged before."""

from datetime import date

import pytest

from bot.domain.kinds import Kind
from bot.understanding.report import Act, Amend, Correction
from tests.understanding.said import heard, name


def corrected(text: str) -> Correction:
    correction = heard(text).correction
    assert correction is not None
    return correction


@pytest.mark.parametrize(
    "text", ["undo that", "undo", "scratch that", "delete the last entry", "rm last entry"]
)
def test_taken_back(text: str) -> None:
    assert corrected(text).amends == (Amend.UNDO,)


@pytest.mark.parametrize(
    "text",
    [
        "no, Maria Rossi",
        "I meant Maria Rossi",
        "oops, it was Maria Rossi",
        "sorry, Maria Rossi",
        "not Tom, Maria Rossi",
        "change it to Maria Rossi",
    ],
)
def test_another_person(text: str) -> None:
    correction = corrected(text)
    assert Amend.PERSON in correction.amends
    assert [name(one) for one in correction.people][-1] == "Maria Rossi"


@pytest.mark.parametrize(
    "text", ["it was yesterday", "that was yesterday", "no, yesterday", "wrong date, it was yesterday"]
)
def test_another_day(text: str) -> None:
    correction = corrected(text)
    assert Amend.DAY in correction.amends
    assert correction.on == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("not a call, we met", Kind.MEETING),
        ("it was a call, not a coffee", Kind.CALL),
        ("I meant a call", Kind.CALL),
    ],
)
def test_another_kind(text: str, kind: Kind) -> None:
    correction = corrected(text)
    assert Amend.KIND in correction.amends
    assert correction.kind is kind


def test_another_follow_up() -> None:
    correction = corrected("no, follow up Monday")
    assert Amend.FOLLOW_UP in correction.amends
    assert correction.follow_up is not None
    assert correction.follow_up.first == date(2026, 11, 30)


@pytest.mark.parametrize(
    "text", ["no luck with Tom", "no reply from Tom", "sorry, forgot to log: called Tom yesterday"]
)
def test_a_report_is_none(text: str) -> None:
    assert heard(text).act is not Act.CORRECTION
