from tests.replay.conftest import Run


async def difference(run: Run, text: str) -> list[str]:
    """The report without its first line's path, and the blank one below it."""
    ran = await run(text, check=True)
    assert ran.status == 1
    title, _, *rows = ran.out.rstrip("\n").split("\n")
    return [title.partition("talk.txt, ")[2], *rows]


async def test_shows_the_line_between_what_was_said(run: Run) -> None:
    text = """\
# scene
ana> hi
bot> ana: Ana says: hi

ana> log
bot> ana: Logged.

     Nothing else?
     [1] Undo  [2] Change
"""
    assert await difference(run, text) == [
        "line 8: something else came out (- expected, + came out)",
        "  2  ana> hi",
        "  3  bot> ana: Ana says: hi",
        "  5  ana> log",
        "  6  bot> ana: Logged.",
        "  7",
        "- 8       Nothing else?",
        "+         Anything else?",
        "          ^",
        "          [1] Undo  [2] Change",
    ]


async def test_says_what_is_missing(run: Run) -> None:
    assert await difference(run, "ana> quiet\nbot> ana: Hello.\n") == [
        "line 2: nothing came out (- expected, + came out)",
        "  1  ana> quiet",
        "- 2  bot> ana: Hello.",
    ]
    assert await difference(run, "ana> twice\nbot> ana: One.\nbot> ana: And.\nbot> ana: Two.\n") == [
        "line 3: an answer is missing (- expected, + came out)",
        "  1  ana> twice",
        "  2  bot> ana: One.",
        "- 3  bot> ana: And.",
        "  4  bot> ana: Two.",
    ]


async def test_says_what_nobody_expected(run: Run) -> None:
    assert await difference(run, "ana> twice\nbot> ana: Two.\n") == [
        "line 1: nothing was expected (- expected, + came out)",
        "  1  ana> twice",
        "+    bot> ana: One.",
        "  2  bot> ana: Two.",
    ]


async def test_only_the_first_difference_is_shown(run: Run) -> None:
    rows = await difference(run, "ana> a\nbot> ana: b\nana> c\nana> d\nbot> ana: …\n")
    assert rows[-2:] == ["", "1 more answer differs further down."]
    assert not any("says: c" in row for row in rows)


async def test_a_choice_that_is_gone_is_a_difference(run: Run) -> None:
    rows = await difference(run, "ana> log\nbot> ana: …\nana> [Redo]\n")
    assert rows[0] == "line 3: there is no choice [Redo] here; open are [Undo]  [Change]"
    assert rows[-1] == "! 3  ana> [Redo]"
    text = "ana> log\nbot> ana: Done.\nana> [Redo]\n"
    assert "line 2: something else came out" in (await difference(run, text))[0]


async def test_a_captured_word_has_to_stay_the_same(run: Run) -> None:
    rows = await difference(
        run, "ana> code\nbot> ana: Your code: {code}.\nana> K7-43\nbot> ana: Ana says: {code}\n"
    )
    assert rows[-2:] == ["- 4  bot> ana: Ana says: {code}", "+    bot> ana: Ana says: K7-43"]
