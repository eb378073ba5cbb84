"""Whatever a chat hands over is answered, and nothing of it breaks what is stored."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.address import Account, Address
from bot.core.bounds import LONGEST_NAME, bounded
from bot.core.message import Inbound, SharedContact
from bot.core.newcomer import language, newcomer
from bot.core.ports import Stores
from bot.domain.kinds import Kind
from bot.domain.say import Invocation
from tests.core.talk import NOW, Talk, talk

HALF = "\ud83d"


@pytest.fixture
async def ana() -> AsyncIterator[Talk]:
    async with talk() as one:
        await one.write("ana", "hello")
        yield one


async def keys(one: Talk, text: str = "", **more: object) -> list[str]:
    return [message.key for message in await one.write("ana", text, **more)]


async def kept(one: Talk) -> list[str]:
    return await one.app.said(one.chat.account("ana"), 10)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("met Tom " + "x" * 10_000, "too-long"),
        ("\x00" * 50, "not-text"),
        (HALF * 50, "not-text"),
        ("met Tom Baker\x00", "logged"),
        (f"met Tom Baker {HALF}", "logged"),
        (f"/add {HALF}", "not-text"),
        ("/" + "a" * 4000, "unknown-command"),
    ],
    ids=lambda value: value[:12].encode("ascii", "replace").decode().strip() if len(value) > 20 else None,
)
async def test_a_hostile_text_is_answered(ana: Talk, text: str, key: str) -> None:
    assert await keys(ana, text) == [key]
    assert await keys(ana, "/today") == ["challenge"]


async def test_every_field_may_be_hostile(ana: Talk) -> None:
    bad = f"Tom{HALF}\x00 Baker\n\u202e"
    assert await keys(ana, contact=SharedContact(bad * 500, bad * 500, bad * 500)) == ["added"]
    fair = f"see you at the fair {bad}"
    assert await keys(ana, fair, passed_on=True, forwarded_from=bad * 500, link=bad) == ["passed-on"]
    assert await keys(ana, unread=bad) == ["unread-kind"]
    assert await keys(ana, does=Invocation("add", {"name": bad})) == ["not-text"]
    assert await keys(ana, does=Invocation(bad, {bad: "a"})) == ["unknown-command"]
    assert await keys(ana, does=Invocation("today", {bad: "a"})) == ["too-much"]
    assert await keys(ana, token=bad) == ["button-unknown"]
    chen = ana.chat.write("chen", "hi")
    chen = Inbound(chen.event, chen.address, Account("memory", "chen", bad * 500, bad), "met Tom Baker")
    assert [message.key for message in await ana.tell(chen)] == ["logged", "start-offer"]


texts = st.text(st.characters(exclude_categories=()), max_size=200)


@given(texts, texts, texts)
@settings(max_examples=200, deadline=None)
def test_what_is_bounded_can_be_written_anywhere(text: str, name: str, value: str) -> None:
    inbound = Inbound(
        "e1",
        Address("memory", "ana"),
        Account("memory", "ana", name),
        text,
        forwarded_from=name,
        contact=SharedContact(name, value, value),
        does=Invocation("add", {"name": value}),
        link=value,
    )
    clean = bounded(inbound)
    written = repr(clean).encode()  # raises where half a character is left
    assert b"\\x00" not in written
    assert "\n" not in clean.sender.name
    assert len(clean.sender.name) <= LONGEST_NAME
    assert bounded(clean) == clean


async def test_a_filled_in_command_runs_and_its_line_is_kept(ana: Talk) -> None:
    does = Invocation("add", {"name": "Maria Lopez"})
    assert await keys(ana, "/add Maria Lopez", does=does) == ["added"]
    assert (await kept(ana))[0] == "/add Maria Lopez"
    assert await keys(ana, "/contact", does=Invocation("contact", {"name": "maria"})) == ["contact-head"]
    assert await keys(ana, "/contact", does=Invocation("contact", {})) == ["missing"]
    assert await keys(ana, "", does=Invocation("undo", {"message": "one"})) == ["misfit"]
    assert await keys(ana, "", does=Invocation("log", {"what": "met Tom " + "x" * 5000})) == ["too-long"]


async def test_a_card_is_known_by_its_handle_and_its_number(ana: Talk) -> None:
    async def share(name: str, phone: str = "", handle: str = "") -> str:
        (told,) = await ana.write("ana", "", contact=SharedContact(name, phone, handle))
        return told.text

    assert "Also noted: @maria and +34 600 000 000." in await share("Maria Lopez", "+34 600 000 000", "maria")
    assert await share("M.", "", "@MARIA") == "Maria Lopez is one of your contacts already."
    assert "Also noted: @ml." in await share("Mari", "0034 (600) 000-000", "@ml")
    assert (await share("", "", "@devjane")).startswith("@devjane is one of your contacts now.")
    assert "Also noted" not in await share("Tom Baker", "call me", "no handle")


async def test_a_card_of_a_name_that_two_have_is_asked_about(ana: Talk) -> None:
    await ana.write("ana", "", contact=SharedContact("Li Wei", "+65 8000 0000"))
    await ana.write("ana", "", contact=SharedContact("Li Wei", "+65 9000 0000"))
    (known,) = await ana.write("ana", "/contact Li Wei")
    assert "+65 9000 0000" in known.text  # one name, one contact, until told otherwise
    await ana.write("ana", "/add Lee Wei")
    await ana.write("ana", "/rename Lee Wei, Li Wei")
    (asked,) = await ana.write("ana", "", contact=SharedContact("Li Wei", "+65 7000 0000"))
    labels = [button.label for button in asked.buttons]
    assert labels == ["Li Wei (+65 8000 0000)", "Li Wei (Lee Wei)", "Somebody new: Li Wei"]
    (told,) = await ana.tell(ana.chat.press("ana", labels[1]))
    assert told.text == "Li Wei is one of your contacts already.\nAlso noted: +65 7000 0000."
    assert [
        one.key for one in await ana.tell(replace(ana.chat.write("ana", ""), token=asked.buttons[2].token))
    ] == ["question-over"]


OTHERS = [
    "/erase",
    "1",
    "2",
    "undo",
    "no, Tom Baker",
    "nothing today",
    "met Tom Baker",
    "who is Tom?",
    "yes",
    "Tom",
]


@pytest.mark.parametrize("text", OTHERS)
async def test_what_somebody_else_wrote_does_nothing_but_stand_there(ana: Talk, text: str) -> None:
    await ana.write("ana", "met Maria Lopez and Maria Rossi")
    (asked,) = await ana.write("ana", "called Maria")
    assert asked.key == "which-person"
    assert await keys(ana, text, passed_on=True, forwarded_from="Chen Li") == ["passed-on"]
    entries = await ana.app._store.run(lambda stores: stores.ledger.everything(1)[4:])
    assert [entry.kind for entry in entries] == [Kind.NAMED, Kind.INBOUND]
    assert entries[1].words == text
    assert [one.key for one in await ana.tell(ana.chat.press("ana", "Undo"))] == ["undone"]
    assert await keys(ana, "Maria Rossi") == ["logged"]


async def test_a_forwarded_message_that_changes_is_logged_once(ana: Talk) -> None:
    first = replace(ana.chat.write("ana", "hi"), passed_on=True, forwarded_from="Tom Baker")
    assert [one.key for one in await ana.tell(first)] == ["passed-on"]
    assert await ana.tell(replace(first, event="e99", text="hi!", edits=first.event)) == []


async def test_somebody_new_is_spoken_to_in_their_language(ana: Talk) -> None:
    def work(stores: Stores) -> list[str]:
        spoken = []
        for name, locale in (("ben", "de-AT"), ("chen", "zh")):
            account = Account("memory", name, locale=locale)
            newcomer(stores, Inbound("e", Address("memory", name), account, "hi"), NOW, ("en", "de"))
            found = stores.people.find(account)
            assert found is not None
            spoken.append(found.locale)
        return spoken

    assert await ana.app._store.run(work) == ["de", "en"]


async def test_a_forwarded_message_counts_on_the_day_it_was_written(ana: Talk) -> None:
    async def day_of(at: datetime) -> object:
        (told,) = await ana.write("ana", "hi", passed_on=True, forwarded_from="Maria Lopez", at=at)
        return told.args["when"]["args"]["day"]["day"]  # type: ignore[index]

    assert await day_of(datetime(2026, 11, 20, 12, tzinfo=UTC)) == "2026-11-20"
    assert await day_of(NOW + timedelta(days=400)) == "2026-11-23"


async def test_a_forwarded_message_keeps_its_link_and_its_words_bounded(ana: Talk) -> None:
    link = "https://chat.example/1/2"
    await ana.write("ana", "nice talk " * 300, passed_on=True, forwarded_from="Maria Lopez", link=link)
    words = await ana.app._store.run(lambda stores: stores.ledger.everything(1)[-1].words)

    assert words.startswith("nice talk nice talk")
    assert words.endswith(f"nice talk…\n{link}")
    assert len(words) < 1100


async def test_nothing_is_stored_of_a_stranger_who_deletes(ana: Talk) -> None:
    gone = Inbound("e99", ana.chat.address("chen"), ana.chat.account("chen"), deletes="e98")
    assert await ana.app.handle(gone) == 0
    assert not await ana.app.knows(ana.chat.account("chen"))


@pytest.mark.parametrize(
    ("locale", "spoken"),
    [("de", "de"), ("de-AT", "de"), ("PT_br", "pt"), ("fr", ""), ("", ""), ("../en", ""), ("d", "")],
)
def test_a_language_is_one_that_there_is(locale: str, spoken: str) -> None:
    assert language(Account("memory", "ana", locale=locale), ("en", "de", "pt")) == spoken
