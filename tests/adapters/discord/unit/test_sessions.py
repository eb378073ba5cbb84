import pytest

from bot.adapters.discord.sessions import LIFE, Session, Sessions


class Elapsed:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def elapsed() -> Elapsed:
    return Elapsed()


def begin(sessions: Sessions, event: str) -> Session:
    return sessions.begin(event, application=1, token=f"t-{event}", chat="5", hidden=True, awaited=True)


def test_a_session_lives_a_quarter_of_an_hour(elapsed: Elapsed) -> None:
    sessions = Sessions(elapsed)
    session = begin(sessions, "10")
    sessions.hide("99", session)
    elapsed.now = LIFE - 1
    assert (sessions.of("10"), sessions.behind("99")) == (session, session)
    elapsed.now = LIFE
    assert (sessions.of("10"), sessions.behind("99")) == (None, None)


def test_what_ran_out_is_not_kept(elapsed: Elapsed) -> None:
    sessions = Sessions(elapsed, most=3)
    for event in "abcd":
        begin(sessions, event)
    assert sessions.of("a") is None
    assert sessions.of("b") is not None


def test_the_awaited_answer_is_the_first_rows_also_when_repeated(elapsed: Elapsed) -> None:
    session = begin(Sessions(elapsed), "10")
    assert [session.takes(7), session.takes(8), session.takes(7)] == [True, False, True]


def test_a_pressed_button_awaits_no_message(elapsed: Elapsed) -> None:
    sessions = Sessions(elapsed)
    session = sessions.begin(
        "10", application=1, token="t", chat="5", hidden=False, awaited=False, pressed_on="3"
    )
    assert (session.takes(7), session.original) == (False, "3")


def test_a_hidden_message_that_was_just_changed_is_remembered_for_longer(elapsed: Elapsed) -> None:
    sessions = Sessions(elapsed, most=2)
    session = begin(sessions, "10")
    for native in ("1", "2", "1", "3"):
        sessions.hide(native, session)
    assert [sessions.behind(native) is session for native in "123"] == [True, False, True]


def test_the_younger_session_changes_a_hidden_message(elapsed: Elapsed) -> None:
    sessions = Sessions(elapsed)
    sessions.hide("99", begin(sessions, "10"))
    elapsed.now = 100.0
    younger = begin(sessions, "11")
    sessions.hide("99", younger)
    elapsed.now = LIFE + 50
    assert sessions.behind("99") is younger
