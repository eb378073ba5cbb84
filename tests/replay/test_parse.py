from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.replay.parse import parse
from bot.replay.script import At, Expected, How, MakeGroup, MakePerson, ScriptError, Who, Written

WORDS = "at user group ana bot > : @ ( ) 2026-11-23 09:00 UTC … {x}".split()

MALFORMED = {
    "unknown word": ("hello there", 1, "can't be read"),
    "unknown zone": ("# scene\nuser ana Europe/Berln 09:00", 2, "no time zone Europe/Berln"),
    "unknown time of day": ("user ana Europe/Berlin 9am", 1, "9am is no time of day"),
    "too few words": ("user ana", 1, "user ana Europe/Berlin 09:00"),
    "same person twice": ("user ana UTC 09:00\nuser ana UTC 10:00", 2, "there already"),
    "the bot as a person": ("user bot UTC 09:00", 1, "nobody can be called bot"),
    "no such day": ("at 2026-02-30 10:00", 1, "no date"),
    "the end of time": ("at 9999-12-31 23:00 America/New_York", 1, "too far away"),
    "no time": ("at 2026-11-23", 1, "at 2026-11-23 10:00 Europe/Berlin"),
    "backwards": ("at 2026-11-23 10:00\n\nat 2026-11-23 09:59", 3, "forward only"),
    "backwards by the zone": ("at 2026-11-23 10:00\nat 2026-11-23 10:30 Europe/Berlin", 2, "forward only"),
    "an hour that the clocks skip": ("at 2026-03-29 02:30 Europe/Berlin", 1, "skip 02:30"),
    "unknown platform": ("ana@irc> hi", 1, "no platform irc"),
    "unknown group": ("ana:team> hi", 1, "no group team"),
    "group without an admin": ("group team", 1, "group team admin=ana"),
    "same group twice": ("group team admin=ana\ngroup team admin=ben", 2, "there already"),
    "unknown way of writing": ("ana (shout)> hi", 1, "(reply 1)"),
    "answers the message before the last but none": ("ana (reply 0)> hi", 1, "(reply 0)"),
    "nothing written": ("ana>", 1, "writes nothing"),
    "a bot's line to nobody": ("ana> hi\nbot> hello", 2, "bot> ana: …"),
    "indented below nothing": ("\n  hi", 2, "there is none"),
    "indented below a comment": ("ana> hi\n# so\n  hi", 3, "there is none"),
    "indented below a scene": ("at 2026-11-23 10:00\n     Europe/Berlin", 1, "several lines"),
    "more than a restart": ("restart now", 1, "stands alone"),
    "more than a stop": ("stop here", 1, "stands alone"),
}


@pytest.mark.parametrize(("text", "line", "reason"), MALFORMED.values(), ids=MALFORMED.keys())
def test_a_malformed_line_is_named(text: str, line: int, reason: str) -> None:
    with pytest.raises(ScriptError) as problem:
        parse(text)
    assert problem.value.line == line
    assert reason in problem.value.reason
    assert str(problem.value).startswith(f"line {line}: ")


def test_a_scene() -> None:
    script = parse(
        "user ana Europe/Berlin 09:00\n"
        "user ben@telegram America/New_York 08:30\n"
        "group team admin=ana members=ben,chen\n"
        "at 2026-11-23 10:00 Europe/Berlin"
    )
    ana, ben, team, at = (step.act for step in script.steps)
    assert isinstance(ana, MakePerson)
    assert (ana.who, ana.zone, ana.prompt_at) == (Who("ana"), "Europe/Berlin", time(9))
    assert isinstance(ben, MakePerson)
    assert ben.who == Who("ben", "telegram")
    assert isinstance(team, MakeGroup)
    assert (team.admins, team.members) == ({"ana"}, {"ana", "ben", "chen"})
    assert isinstance(at, At)
    assert at.instant == script.starts == datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "who", "how", "argument"),
    [
        ("ana> hi", Who("ana"), How.TEXT, ""),
        ("ana@discord> hi", Who("ana", "discord"), How.TEXT, ""),
        ("ana:team> hi", Who("ana", "", "team"), How.TEXT, ""),
        ("ana@discord:team> hi", Who("ana", "discord", "team"), How.TEXT, ""),
        ("ana (reply 2)> hi", Who("ana"), How.REPLY, "2"),
        ("ana@telegram (edit 1)> hi", Who("ana", "telegram"), How.EDIT, "1"),
        ("ana (forward Maria Lopez)> hi", Who("ana"), How.FORWARD, "Maria Lopez"),
        ("ana (forward)> hi", Who("ana"), How.FORWARD, ""),
        ("ana (attach voice)> hi", Who("ana"), How.ATTACH, "voice"),
        ("ana (contact)> hi", Who("ana"), How.CONTACT, ""),
        ("ana (file people (old).csv)> hi", Who("ana"), How.FILE, "people (old).csv"),
    ],
)
def test_who_writes_where_and_how(line: str, who: Who, how: How, argument: str) -> None:
    written = parse(f"group team admin=ana\n{line}").steps[-1].act
    assert isinstance(written, Written)
    assert (written.who, written.how, written.argument, written.text) == (who, how, argument, "hi")


@pytest.mark.parametrize(
    "head",
    [
        "bot> ana",
        "bot 2026-11-24 09:00> ana",
        "bot> ana@telegram",
        "bot> #team",
        "bot> #discord:team",
        "bot> ana@discord:team (only you)",
    ],
)
def test_whom_the_bot_answers(head: str) -> None:
    (expected,) = parse(f"ana> hi\n{head}: Hello: you.").steps[0].rest
    assert isinstance(expected, Expected)
    assert (expected.head, expected.text) == (head, "Hello: you.")


def test_an_indented_line_continues_the_one_above_even_over_a_blank_one() -> None:
    written = parse("ana> one\n  two\n\n  three\nbot> ana: four\n\n     five\n\n# six\n").steps[0]
    assert isinstance(written.act, Written)
    assert written.act.text == "one\ntwo\n\nthree"
    expected, blank, comment = written.rest
    assert isinstance(expected, Expected)
    assert (expected.line, expected.text) == (5, "four\n\nfive")
    assert (blank.line, blank.raw, comment.line, comment.raw) == (8, ("",), 9, ("# six",))


def test_a_zone_reads_only_its_line_and_is_the_next_one_s_default() -> None:
    script = parse("at 2026-11-23 10:00\nat 2026-11-23 12:00 Europe/Berlin\nat 2026-11-23 13:00")
    hours = [step.act.instant.hour for step in script.steps if isinstance(step.act, At)]
    assert hours == [10, 11, 12]


def test_an_hour_that_comes_twice_is_read_as_the_one_to_come() -> None:
    script = parse("at 2026-10-25 02:45 Europe/Berlin\nat 2026-10-25 02:15")
    assert [step.act.instant.hour for step in script.steps if isinstance(step.act, At)] == [0, 1]


def test_lines_are_counted_from_where_the_transcript_stands() -> None:
    with pytest.raises(ScriptError, match="line 42"):
        parse("# scene\nhello", first_line=41)


@given(st.lists(st.sampled_from(["ana> hi", "bot> ana: Hi.", "  more", "", "   ", "# so", "restart"])))
def test_no_line_is_lost(lines: list[str]) -> None:
    try:
        script = parse("\n".join([*lines, ""]))
    except ScriptError:
        return
    items = [item for step in script.steps for item in (step.act, *step.rest) if item]
    assert [line for item in items for line in item.raw] == lines
    assert [item.line for item in items] == [
        1 + sum(len(one.raw) for one in items[:place]) for place in range(len(items))
    ]


@given(st.text() | st.lists(st.sampled_from([*WORDS, "> ", "\n", " "])).map("".join))
def test_whatever_is_written_is_read_or_named(text: str) -> None:
    line = 1
    try:
        parse(text)
    except ScriptError as problem:
        line = problem.line
    assert 1 <= line <= text.count("\n") + 1
