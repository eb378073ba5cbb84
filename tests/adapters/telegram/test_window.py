"""What a person sees in the chat: the menu, buttons that stop spinning, texts that fit, files, changes."""

import pytest

from bot.core.address import Address
from bot.core.message import Button, Inbound, Outbound, TransportError
from bot.domain.say import File
from tests.adapters.telegram.rig import House, Rig, Work
from tests.adapters.telegram.standin.model import User
from tests.adapters.telegram.standin.wording import units

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\x00" * 32
PRIVATE = '{"type": "all_private_chats"}'
GROUP = '{"type": "all_group_chats"}'


@pytest.fixture
async def work(rig: Rig) -> Work:
    return await rig.begin()


@pytest.fixture
async def ana(rig: Rig, work: Work) -> User:
    return await rig.person("Ana")


def _home(user: User) -> Address:
    return Address("telegram", str(user.id))


class Bilingual(House):
    locales = ("en", "de")


async def test_the_menu_by_scope_and_language(rig: Rig) -> None:
    work = await rig.begin(house=Bilingual)
    commands = rig.standin.telegram.commands
    await work.until(lambda: len(commands) == 4)
    assert set(commands) == {(PRIVATE, ""), (GROUP, ""), (PRIVATE, "de"), (GROUP, "de")}
    assert commands[PRIVATE, "de"][0] == {"command": "start", "description": "start (de)"}
    assert commands[PRIVATE, ""] != commands[GROUP, ""]
    await work.end()
    await rig.begin(house=Bilingual)
    asked = len(rig.standin.called("getMyCommands"))
    await work.standin.telegram.changes.until(lambda: len(rig.standin.called("getMyCommands")) == asked + 4)
    assert len(rig.standin.called("setMyCommands")) == 4, "it is not set where it is the same"


async def test_a_choice_changes_the_message_in_place(rig: Rig, work: Work, ana: User) -> None:
    rig.people.write(ana, "/settings")
    await work.settle()
    before = len(rig.said(ana))
    shown = rig.said(ana)[-1]
    rig.people.press(ana, shown, shown.buttons[0]["callback_data"])
    await work.settle()
    assert rig.standin.telegram.unanswered == 0
    assert len(rig.said(ana)) - before + shown.edits == 1


async def test_every_press_is_answered_whatever_becomes_of_it(rig: Rig) -> None:
    class Failing(House):
        async def handle(self, inbound: Inbound) -> int:
            raise ValueError("a fault of ours")

    work = await rig.begin(house=Failing)
    ana = await rig.person("Ana")
    native = await work.chat.send(Outbound(1, _home(ana), "pick", (Button("t", "T"),)))
    message = rig.standin.telegram.chats[ana.id].messages[int(native)]
    for data in ("t", "nonsense", "t"):
        rig.people.press(ana, message, data)
    await work.until(lambda: not rig.standin.telegram.unanswered)


async def test_an_edit_that_changes_nothing_is_no_error(rig: Rig, work: Work, ana: User) -> None:
    message = Outbound(1, _home(ana), "same", (Button("t", "T"),))
    native = await work.chat.send(message)
    again = Outbound(2, _home(ana), "same", (Button("t", "T"),), edits=native)
    assert await work.chat.send(again) == native
    assert rig.texts(ana) == ["same"]
    assert rig.standin.errors == {400: 1}, "the stand-in did refuse it"


async def test_what_was_deleted_comes_anew(rig: Rig, work: Work, ana: User) -> None:
    native = await work.chat.send(Outbound(1, _home(ana), "one"))
    del rig.standin.telegram.chats[ana.id].messages[int(native)]
    anew = await work.chat.send(Outbound(2, _home(ana), "two", edits=native))
    assert anew != native
    assert rig.texts(ana) == ["two"]


async def test_a_long_text_is_split_at_paragraphs(rig: Rig, work: Work, ana: User) -> None:
    paragraphs = [f"{place}: " + "word " * 300 for place in range(12)]
    text = "\n\n".join(paragraph.strip() for paragraph in paragraphs)
    native = await work.chat.send(Outbound(1, _home(ana), text, (Button("t", "T"),)))
    said = rig.said(ana)
    assert len(said) > 1
    assert "\n\n".join(message.text for message in said) == text
    assert all(units(message.text) <= 4096 for message in said)
    assert [len(message.buttons) for message in said] == [0] * (len(said) - 1) + [1]
    assert native == str(said[-1].id)


async def test_a_text_without_any_gap_is_split_all_the_same(rig: Rig, work: Work, ana: User) -> None:
    text = "😀" * 5000
    await work.chat.send(Outbound(1, _home(ana), text))
    assert "".join(rig.texts(ana)) == text


@pytest.mark.parametrize("words", ["", "two bars", "word " * 204, "😀" * 600, "long " * 900])
async def test_a_picture_with_its_words(rig: Rig, work: Work, ana: User, words: str) -> None:
    picture = File("week.png", "image/png", PICTURE)
    await work.chat.send(Outbound(1, _home(ana), words.strip(), file=picture, picture="this week above last"))
    said = rig.said(ana)
    assert said[-1].photo
    everything = " ".join(" ".join(rig.texts(ana)).split())
    assert words.strip() in everything
    assert "this week above last" in everything


async def test_a_picture_that_is_none_comes_as_a_file(rig: Rig, work: Work, ana: User) -> None:
    await work.chat.send(
        Outbound(1, _home(ana), "", file=File("x.png", "image/png", b"no"), picture="a week")
    )
    (said,) = rig.said(ana)
    assert not said.photo
    assert said.file is not None
    assert (said.file.name, said.file.content) == ("x.png", b"no")


async def test_an_export_is_a_file(rig: Rig, work: Work, ana: User) -> None:
    rig.people.write(ana, "called Tom Baker")
    rig.people.write(ana, "/export")
    await work.settle()
    said = rig.said(ana)[-1]
    assert said.file is not None
    assert said.file.name.endswith(".json")
    assert b"Tom Baker" in said.file.content


async def test_what_telegram_never_takes_is_permanent(rig: Rig, work: Work, ana: User) -> None:
    for address, file in (
        (Address("telegram", "77"), None),
        (_home(ana), File("x.bin", "application/octet-stream", b"")),
    ):
        with pytest.raises(TransportError) as refused:
            await work.chat.send(Outbound(1, address, "x", file=file))
        assert refused.value.permanent
        assert not refused.value.everywhere


async def test_too_many_buttons_are_permanent(rig: Rig, work: Work, ana: User) -> None:
    buttons = tuple(Button(f"t{place}", "T") for place in range(101))
    with pytest.raises(TransportError) as refused:
        await work.chat.send(Outbound(1, _home(ana), "x", buttons))
    assert refused.value.permanent


async def test_an_edited_message_corrects_what_it_logged(rig: Rig, work: Work, ana: User) -> None:
    written = rig.people.write(ana, "called Tom Baker")
    await work.settle()
    rig.people.edit(written, "called Tom Baker yesterday")
    await work.settle()
    rig.people.write(ana, "/contact Tom Baker")
    await work.settle()
    assert rig.texts(ana)[-1].count("call:") == 1
    assert "called Tom Baker yesterday" in rig.texts(ana)[-1]


async def test_what_somebody_passes_on(rig: Rig, work: Work, ana: User) -> None:
    """Forwards say whose they are, hidden senders that they are hidden; contacts come with their number."""
    tom = rig.people.user("Tom", last_name="Baker", username="tombaker")
    rig.people.forward(ana, "see you on Friday", tom)
    rig.people.forward(ana, "thanks", "Maria Lopez")
    rig.people.share(ana, "Li Wei", "+65 1234", vcard="BEGIN:VCARD\nVERSION:3.0\nFN:Li Wei\nEND:VCARD")
    await work.settle()
    forward, hidden, shared = work.house.taken
    assert (forward.passed_on, forward.text) == (True, "see you on Friday")
    assert "Tom Baker" in forward.forwarded_from
    assert hidden.passed_on
    assert shared.contact is not None
    assert (shared.contact.name, shared.contact.phone) == ("Li Wei", "+65 1234")


async def test_the_door_leads_in(rig: Rig, work: Work, ana: User) -> None:
    assert await work.chat.door() == "https://t.me/rapport_bot"
    rig.people.write(ana, "/start invite-abc")
    await work.settle()
    assert work.house.taken[-1].text == "/start invite-abc"
