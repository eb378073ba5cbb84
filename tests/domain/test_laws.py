"""What holds for every history, whatever it is."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.contact import fold
from bot.domain.entry import in_force
from bot.domain.kinds import INTERACTIONS, Kind
from bot.domain.stage import Stage, stage_of
from tests.domain.ledger import Book, books, day, happenings, nameless, told


@given(books, st.integers(0, 365), st.integers(0, 365))
def test_silence_never_lowers_a_stage(book: Book, one: int, other: int) -> None:
    earlier, later = sorted((one, other))
    before = stage_of(entry for entry in book.entries if entry.on <= day(earlier))
    after = stage_of(entry for entry in book.entries if entry.on <= day(later))
    assert before.stage <= after.stage


@given(books, happenings)
def test_nothing_that_happens_lowers_a_stage(book: Book, more: dict) -> None:
    before = book.stage
    book.log(**{**more, "outcome": None})
    assert book.stage >= before


@given(books, happenings)
def test_undo_restores_exactly(book: Book, more: dict) -> None:
    before = book.folded()
    book.undo(book.log(**more))
    assert book.folded() == before


@given(books, st.data())
def test_undoing_an_undo_restores_exactly(book: Book, data: st.DataObject) -> None:
    before = book.folded()
    taken_back = book.undo(data.draw(st.sampled_from(book.entries)))
    book.undo(taken_back)
    assert book.folded() == before


@given(books, st.data())
def test_undoing_a_correction_restores_exactly(book: Book, data: st.DataObject) -> None:
    before = book.folded()
    entry = data.draw(st.sampled_from(book.entries))
    book.undo(book.correct(entry, words="something else", on=day(200)))
    assert book.folded() == before


@given(books, st.data())
def test_the_order_of_reading_does_not_matter(book: Book, data: st.DataObject) -> None:
    for entry in list(book.entries[1::3]):
        book.correct(entry, words="corrected")
    shuffled = data.draw(st.permutations(book.entries))
    assert fold(shuffled) == book.folded()


@given(books)
def test_what_holds_folds_like_the_whole_ledger(book: Book) -> None:
    for entry in list(book.entries[1::2]):
        book.correct(book.correct(entry, words="once"), words="twice")
    holding = in_force(book.entries)
    assert in_force(holding) == holding
    assert fold(holding) == book.folded()


@given(st.lists(happenings, max_size=15), st.data())
def test_the_order_within_a_day_does_not_matter(happened: list[dict], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(happened))
    by_day = sorted(shuffled, key=lambda one: one["number"])
    straight = sorted(happened, key=lambda one: one["number"])
    assert nameless(told(by_day).folded()) == nameless(told(straight).folded())


@given(st.lists(happenings, min_size=1, max_size=15), happenings, st.data())
def test_a_correction_equals_having_logged_it_right(happened: list[dict], wrong: dict, data) -> None:
    index = data.draw(st.integers(0, len(happened) - 1))
    right = told(happened)
    corrected = told([*happened[:index], wrong, *happened[index + 1 :]])
    meant = right.entries[index + 1]
    facts = ("kind", "on", "initiator", "ask_kind", "outcome", "words")
    corrected.correct(corrected.entries[index + 1], **{name: getattr(meant, name) for name in facts})
    assert nameless(corrected.folded()) == nameless(right.folded())


@given(books, st.sampled_from(Stage))
def test_a_correction_of_the_stage_is_believed(book: Book, said: Stage) -> None:
    book.log(Kind.STAGE, 400, value=str(int(said)))
    assert book.stage is said


@given(books, st.sampled_from(Stage), st.lists(happenings, max_size=8))
def test_after_a_correction_only_evidence_raises(book: Book, said: Stage, later: list[dict]) -> None:
    book.log(Kind.STAGE, 400, value=str(int(said)))
    for one in later:
        book.log(**{**one, "outcome": None})
    assert book.stage >= said
    if not later:
        assert book.stage is said


@given(books)
def test_the_evidence_alone_is_enough_for_the_stage(book: Book) -> None:
    standing = book.folded().standing
    assert stage_of(standing.evidence).stage is standing.stage
    assert all(entry.kind in INTERACTIONS | {Kind.FACT} for entry in standing.evidence)
    assert bool(standing.missing) is (standing.stage is not Stage.ADVOCATE)
