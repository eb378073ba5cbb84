import json

from bot.core.message import SharedContact
from tests.replay.conftest import Run

TALK = """\
# Somebody logs a coffee.
at 2026-11-23 10:00 Europe/Berlin

ana> log
bot> ana: Logged.

     Anything else?
     [1] Undo  [2] Change
ana> [Undo]
bot> ana: (edit) Undone.

# That is all.
"""


async def test_what_comes_out_is_printed_and_the_rest_stays(run: Run) -> None:
    bare = "\n".join(line for line in TALK.split("\n") if not line.startswith(("bot", "  ")))
    ran = await run(bare.replace("log\n\n", "log\n"))
    assert (ran.status, ran.out) == (0, TALK)


async def test_a_transcript_that_holds_passes_silently(run: Run) -> None:
    ran = await run(TALK, check=True)
    assert (ran.status, ran.out, ran.err) == (0, "", "")


async def test_dots_match_any_text_and_are_printed_in_full(run: Run) -> None:
    dotted = "ana> log\nbot> ana: Logged. …\n     [1] Undo  …\nana> [1]\nbot> ana: …\n"
    assert (await run(dotted, check=True)).status == 0
    assert "     Anything else?\n" in (await run(dotted)).out


async def test_a_captured_word_goes_into_later_lines(run: Run) -> None:
    talk = "ana> code\nbot> ana: Your code: {code}.\nana> /link {code}\nbot> ana: Linked.\n"
    assert (await run(talk, check=True)).status == 0
    assert (await run(talk)).out == talk.replace("code: {code}", "code: K7-42")


async def test_nothing_is_printed_where_nothing_comes_out(run: Run) -> None:
    assert (await run("ana> quiet\n")).out == "ana> quiet\n"


async def test_a_malformed_file_names_its_line(run: Run) -> None:
    ran = await run("ana> hi\nben hi\n")
    assert (ran.status, ran.out) == (2, "")
    assert "talk.txt, line 2: can't be read: ben hi" in ran.err


async def test_a_choice_that_isn_t_there_names_its_line(run: Run) -> None:
    ran = await run("ana> log\nana> [Redo]\n")
    assert ran.status == 2
    assert "line 2: there is no choice [Redo] here; open are [Undo]  [Change]" in ran.err
    assert ran.out.startswith("ana> log\nbot> ana: Logged.")


async def test_a_message_that_isn_t_there_names_its_line(run: Run) -> None:
    ran = await run("ana> hi\nana (reply 2)> hi\n")
    assert "line 2: the bot has written 1 message here, not 2" in ran.err


# --- what is pressed and answered --------------------------------------------------------------------


async def test_a_press_goes_to_the_newest_message_with_open_choices(run: Run) -> None:
    ran = await run("ana> log\nana> log\nana> [Undo]\nana> [2]\nana> [Everything]\n")
    presses = [(one.token, one.pressed_on) for one in ran.stored.events if one.token]
    assert presses == [("undo", "m4"), ("change", "m2"), ("undo", "m7")]


async def test_a_bare_digit_is_the_bot_s_to_understand(run: Run) -> None:
    ran = await run("ana> log\nana> 1\n")
    assert (ran.stored.events[-1].text, ran.stored.events[-1].token) == ("1", "")


async def test_anybody_presses_in_a_group(run: Run) -> None:
    ran = await run("group team admin=ana\nana:team> log\nben:team> [1]\n")
    presses = [(one.sender.native, one.pressed_on) for one in ran.stored.events if one.token]
    assert presses == [("ben", "m2")]


async def test_replies_and_edits_count_from_the_end(run: Run) -> None:
    ran = await run(
        "ana> a\nana> twice\nana (reply 2)> b\nana (edit 1)> c\nana (edit 1)> d\nana (edit 3)> e\n"
    )
    a, _, b, c, d, e = ran.stored.events
    assert b.reply_to == "m4"
    assert (c.edits, d.edits, e.edits) == (b.event, b.event, a.event)


async def test_what_is_attached(run: Run) -> None:
    ran = await run(
        "ana (forward Maria Lopez)> see you\n"
        "ana (contact)> Maria Lopez; +34 600 000 000\n"
        "ana (file talk.txt)> mine\n"
        "ana (forward)> see you\n"
        "ana (contact)> Maria; @maria\n"
        "ana (attach voice)>\n"
        "ana (delete 2)>\n"
    )
    forward, contact, file, hidden, card, voice, deleted = ran.stored.events
    assert (forward.text, forward.passed_on, forward.forwarded_from) == ("see you", True, "Maria Lopez")
    assert (contact.text, contact.contact) == ("", SharedContact("Maria Lopez", "+34 600 000 000"))
    assert (hidden.text, hidden.passed_on, hidden.forwarded_from) == ("see you", True, "")
    assert card.contact == SharedContact("Maria", handle="@maria")
    assert (voice.text, voice.unread) == ("", "voice")
    assert (deleted.text, deleted.deletes) == ("", card.event)
    assert file.file is not None
    assert (file.text, file.file.name, file.file.media) == ("mine", "talk.txt", "text/plain")
    assert file.file.content.startswith(b"ana (forward")


async def test_a_missing_file_names_its_line(run: Run) -> None:
    assert "line 1: people.csv can't be read" in (await run("ana (file people.csv)> mine\n")).err


# --- who and where -----------------------------------------------------------------------------------


async def test_whereto_is_told(run: Run) -> None:
    talk = """\
group team admin=ana members=ana,ben
ana> hi
bot> ana: Ana says: hi
ana@telegram> hi
bot> ana@telegram: Ana says: hi
ana:team> hi
bot> #team: Ana says: hi
ana@discord:team> hi
bot> #discord:team: Ana says: hi
ben@discord:team> secret
bot> ben@discord:team (only you): For you.
"""
    ran = await run(talk, check=True)
    assert (ran.status, ran.out) == (0, "")
    assert [one.by_admin for one in ran.stored.events] == [False, False, True, True, False]
    assert len({one.sender for one in ran.stored.events[:2]}) == 2


async def test_what_one_alone_sees_is_not_there_for_others(run: Run) -> None:
    ran = await run("group team admin=ana\nana:team> secret\nben:team (reply 1)> hi\n")
    assert "line 3: the bot has written 0 messages here" in ran.err


async def test_pictures_and_files(run: Run) -> None:
    ran = await run("ana> picture\nana> export\n")
    assert ran.out == (
        "ana> picture\nbot> ana: Look:\n     [picture: two bars]\nana> export\nbot> ana: [file: all.json]\n"
    )


# --- time --------------------------------------------------------------------------------------------


async def test_everything_due_comes_at_its_own_instant_and_ties_in_order(run: Run) -> None:
    ran = await run("""\
user ben America/New_York 03:00
user ana Europe/Berlin 09:00
user chen Asia/Singapore 09:00
at 2026-11-23 10:00 Europe/Berlin
at 2026-11-24 09:00
""")
    assert ran.out.split("\n")[5:-1] == [
        "bot 2026-11-24 02:00> chen: Good morning, Chen.",
        "bot 2026-11-24 09:00> ben: Good morning, Ben.",
        "bot 2026-11-24 09:00> ana: Good morning, Ana.",
    ]


async def test_time_stands_still_between(run: Run) -> None:
    ran = await run("user ana UTC 09:00\nat 2026-11-23 08:59\nana> hi\nana> hi\nat 2026-11-23 09:00\n")
    assert ran.out.endswith("at 2026-11-23 09:00\nbot 2026-11-23 09:00> ana: Good morning, Ana.\n")


async def test_while_it_is_stopped_time_passes_and_nothing_happens(run: Run) -> None:
    ran = await run("user ana UTC 09:00\nat 2026-11-23 08:00\nstop\nat 2026-11-23 10:00\nrestart\n")
    assert ran.out.endswith("stop\nat 2026-11-23 10:00\nrestart\nbot> ana: Good morning, Ana.\n")


async def test_nobody_is_answered_while_it_is_stopped(run: Run) -> None:
    ran = await run("at 2026-11-23 08:00\nstop\nana> hi\n")
    assert ran.status == 2
    assert "line 3: the bot is stopped" in ran.err


async def test_a_restart_keeps_what_is_stored(run: Run) -> None:
    ran = await run("user ana UTC 09:00\nat 2026-11-23 08:00\nrestart\nat 2026-11-23 10:00\n")
    assert ran.stored.starts == 2
    assert "Good morning" in ran.out


# --- --json ------------------------------------------------------------------------------------------


async def test_json_has_one_object_an_output(run: Run) -> None:
    ran = await run(TALK + "ana> export\ngroup team admin=ana\nana@discord:team> secret\n", as_json=True)
    logged, undone, export, secret = (json.loads(line) for line in ran.out.splitlines())
    assert logged == {
        "at": "2026-11-23T09:00:00+00:00",
        "to": "ana",
        "platform": "memory",
        "group": None,
        "op": "send",
        "key": "logged",
        "args": {},
        "text": "Logged.\n\nAnything else?",
        "choices": ["Undo", "Change"],
        "picture": None,
        "file": None,
    }
    assert undone["op"] == "edit"
    assert (export["file"], export["args"]) == ("all.json", {"on": "2026-11-23"})
    assert (secret["to"], secret["platform"], secret["group"]) == ("ana", "discord", "team")


async def test_json_can_be_checked_too(run: Run) -> None:
    ran = await run("ana> hi\nbot> ana: …\n", as_json=True, check=True)
    assert (ran.status, len(ran.out.splitlines())) == (0, 1)
    ran = await run("ana> hi\n", as_json=True, check=True)
    assert (ran.status, len(ran.out.splitlines())) == (1, 1)
