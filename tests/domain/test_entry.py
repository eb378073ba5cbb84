"""Which entries of the ledger hold."""

from datetime import UTC, date, datetime

from bot.domain.entry import Entry, in_force, live
from bot.domain.kinds import Kind

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def _entry(id_: int, words: str, *, replaces: int | None = None, kind: Kind = Kind.NOTE) -> Entry:
    return Entry(
        id=id_, contact=1, kind=kind, on=date(2026, 11, 23), logged_at=NOW, words=words, replaces=replaces
    )


def _undo(id_: int, replaces: int) -> Entry:
    return _entry(id_, "", replaces=replaces, kind=Kind.UNDO)


def _holding(*entries: Entry) -> list[tuple[int, str]]:
    return [(entry.place, entry.words) for entry in in_force(entries)]


LOGGED = _entry(1, "a call")
CORRECTED = _entry(2, "a meeting", replaces=1)
AGAIN = _entry(3, "a lunch", replaces=2)


def test_a_correction_stands_where_the_corrected_entry_stood() -> None:
    assert _holding(LOGGED, _entry(5, "later"), _entry(6, "a meeting", replaces=1)) == [
        (1, "a meeting"),
        (5, "later"),
    ]


def test_of_two_corrections_the_last_holds_alone() -> None:
    assert _holding(LOGGED, CORRECTED, AGAIN) == [(1, "a lunch")]


def test_undoing_a_correction_brings_back_what_was_corrected() -> None:
    assert _holding(LOGGED, CORRECTED, AGAIN, _undo(4, 3)) == [(1, "a meeting")]
    assert _holding(LOGGED, CORRECTED, _undo(4, 2)) == [(1, "a call")]


def test_undoing_what_was_logged_takes_its_corrections_along() -> None:
    assert _holding(LOGGED, CORRECTED, AGAIN, _undo(4, 1)) == []


def test_undoing_an_undo_restores() -> None:
    assert _holding(LOGGED, CORRECTED, _undo(4, 1), _undo(5, 4)) == [(1, "a meeting")]
    assert _holding(LOGGED, CORRECTED, _undo(4, 2), _undo(5, 4)) == [(1, "a meeting")]
    assert _holding(LOGGED, _undo(4, 1), _undo(5, 4), _undo(6, 5)) == []


def test_a_corrected_entry_lives_on_until_it_is_undone() -> None:
    assert [entry.id for entry in live([LOGGED, CORRECTED])] == [1, 2]
    assert [entry.id for entry in live([LOGGED, CORRECTED, _undo(4, 1)])] == [4]


def test_asking_twice_does_no_harm() -> None:
    held = in_force([LOGGED, CORRECTED, AGAIN, _entry(5, "later")])

    assert in_force(held) == held
