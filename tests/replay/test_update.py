from tests.replay.conftest import Run


async def test_update_keeps_what_holds_and_writes_what_differs(run: Run) -> None:
    ran = await run(
        """\
# First.
ana>   log

bot> ana: Logged. …
  [1] Undo  [2] Change
# Second.
ana> code
bot> ana: The code is {code}.
     Your code: {code}.
ana> /link {code}
bot> ana: Gone.
bot> ana: Gone, too.

# Third.
ana> twice

# The end, without a blank line below it.""",
        update=True,
    )
    assert (ran.status, ran.out) == (0, "")
    assert (
        ran.file
        == """\
# First.
ana>   log

bot> ana: Logged. …
  [1] Undo  [2] Change
# Second.
ana> code
bot> ana: Your code: {code}.
ana> /link {code}
bot> ana: Linked.

# Third.
ana> twice
bot> ana: One.
bot> ana: Two.

# The end, without a blank line below it.
"""
    )


async def test_what_was_updated_holds(run: Run) -> None:
    ran = await run("ana> log\nana> [Change]\nbot> ana: ?\nana> [1]\n", update=True)
    assert (await run(ran.file, check=True)).status == 0
    assert (await run(ran.file, update=True)).file == ran.file


async def test_a_transcript_that_can_t_be_played_stays_as_it_is(run: Run) -> None:
    text = "ana> log\nana> [Redo]\n"
    ran = await run(text, update=True)
    assert (ran.status, ran.file) == (2, text)
