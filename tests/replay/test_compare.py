import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.replay.compare import Line, Words, match, pair
from bot.replay.script import Expected

WORDS = st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=1)
LINES = st.lists(st.builds(Line, st.sampled_from(["bot> ana", "bot> ben"]), WORDS), max_size=5)


def expected(line: Line) -> Expected:
    return Expected(1, (f"{line.head}: {line.text}",), line.head, line.text)


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("…", ""),
        ("…", "(edit) Undone.\n[1] Redo"),
        ("Logged: … Friday. …", "Logged: coffee with Maria Lopez. Follow-up: Friday."),
        ("Logged …\n[1] Undo  [2] Change", "Logged.\nFine.\n[1] Undo  [2] Change"),
        ("One.\nTwo.", "One.  \n   Two."),
        ("5 (of 7) * [a]", "5 (of 7) * [a]"),
    ],
)
def test_matches(wanted: str, said: str) -> None:
    assert match(wanted, said, {}) == {}


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("Logged.", "Logged"),
        ("Logged.", "logged."),
        ("… Friday", "Friday."),
        ("…\n[1] Undo", "Undone."),
        ("a.c", "abc"),
    ],
)
def test_differs(wanted: str, said: str) -> None:
    assert match(wanted, said, {}) is None


@pytest.mark.parametrize(
    ("wanted", "said", "code"),
    [
        ("Your code: {code}.", "Your code: K7-42.", "K7-42"),
        ("Write /link {code} …", "Write /link K7-42 there.", "K7-42"),
        ("{code} and {code}", "a and a", "a"),
        ("Open {code}", "Open https://example.org/?a=b", "https://example.org/?a=b"),
        ("You wrote {code}", "You wrote {code}", "{code}"),
    ],
)
def test_captures_a_word(wanted: str, said: str, code: str) -> None:
    assert match(wanted, said, {}) == {"code": code}


def test_a_captured_word_is_inserted_and_another_name_stays() -> None:
    words = Words({"code": "K7-42"})
    assert words.insert("{code} {name} … {}") == "K7-42 {name} … {}"
    assert match("Not {code} again", "Not K7-42 again", words.known) == {}
    assert match("Not {code} again", "Not L8-53 again", words.known) is None


def test_a_word_is_captured_even_where_the_line_differs() -> None:
    words = Words()
    words.keep(Expected(1, (), "", "Hello.\nCode: {code}"), Line("", "Good day.\nCode: K7"))
    assert words.known == {"code": "K7"}


@given(LINES)
def test_every_line_is_as_expected_of_itself(lines: list[Line]) -> None:
    assert all(one.same for one in pair([expected(line) for line in lines], lines, Words()))


@given(LINES, LINES)
def test_pairs_keep_order_and_lose_nothing(wanted: list[Line], said: list[Line]) -> None:
    pairs = pair([expected(line) for line in wanted], said, Words())
    assert [Line(one.expected.head, one.expected.text) for one in pairs if one.expected] == wanted
    assert [one.line for one in pairs if one.line] == said
    assert all(
        one.same == (one.line == Line(one.expected.head, one.expected.text)) for one in pairs if one.expected
    )


@given(LINES, LINES, WORDS)
def test_a_line_that_comes_on_top_leaves_the_others_paired(
    before: list[Line], after: list[Line], new: str
) -> None:
    wanted = [expected(line) for line in before + after]
    pairs = pair(wanted, [*before, Line("bot> chen", new), *after], Words())
    assert [one.expected for one in pairs if one.same] == wanted
