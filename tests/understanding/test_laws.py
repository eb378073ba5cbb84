"""What holds for whatever anybody types."""

from hypothesis import example, given
from hypothesis import strategies as st

from bot.understanding.report import Act, Report
from tests.understanding.said import heard

_WORDS = st.sampled_from(
    """called asked Tom tom Tom's Maria li wei @devjane and , . ; : ? ! - ( ) who he she they her them i me
    my not yes no for a testimonial intro review coffee with to from about yesterday Friday tomorrow
    follow up remind said told thanked sent shared my post replied if would will never 3 convos 😅 ✅
    don't undo""".split()
)
_TEXTS = st.one_of(st.text(max_size=80), st.lists(_WORDS, max_size=18).map(" ".join))


def _people_are_in_the_text(report: Report, text: str) -> None:
    for one in (*report.mentions, *(who for reading in report.readings for who in reading.people)):
        assert text[one.start : one.end] == one.text


@given(_TEXTS)
@example("")
@example("called Tom\n- met Li Wei\n")
@example("((")
@example("P P P")
@example("'s 's")
def test_any_text_is_read(text: str) -> None:
    report = heard(text)
    _people_are_in_the_text(report, text)
    assert 0 <= report.sure <= 1
    for reading in report.readings:
        assert reading.people
        assert reading.because
        assert reading.words in text
        assert (reading.ask_kind is None) == (reading.outcome is None)
    assert all(part in text for part in report.unread)


@given(_TEXTS)
def test_only_reports_have_readings(text: str) -> None:
    report = heard(text)
    assert bool(report.readings) == (report.act in (Act.LOG, Act.FACT))
    assert (report.query is not None) == (report.act is Act.QUERY)
    assert (report.correction is not None) == (report.act is Act.CORRECTION)


@given(_TEXTS)
def test_an_answer_is_never_logged_unless_it_is_clear(text: str) -> None:
    report = heard(text, open_question="connects")
    assert report.act in (Act.LOG, Act.CHATTER, Act.QUERY, Act.CORRECTION)
    assert report.act is not Act.LOG or report.sure >= 0.8


@given(_TEXTS)
def test_reading_twice_says_the_same(text: str) -> None:
    assert heard(text) == heard(text)
