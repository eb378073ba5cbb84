import pytest

from bot.adapters.memory import MemoryChat, NotThere
from bot.core.address import Address
from bot.core.message import Button, Outbound

TEAM = Address("memory", "#team", group=True)
DAILY = (Button("done", "Done"), Button("partly", "Partly"))


async def test_a_press_closes_the_choices_for_who_pressed_and_for_nobody_else() -> None:
    chat = MemoryChat()
    post = await chat.send(Outbound(1, TEAM, "How did it go?", DAILY))
    assert chat.press("ana", "Done", "team").token == "done"
    with pytest.raises(NotThere, match="no message here has open choices"):
        chat.press("ana", "Partly", "team")
    assert chat.press("ben", "2", "team").token == "partly"
    assert await chat.send(Outbound(2, TEAM, "Done: Ana.", DAILY, edits=post)) == post
    assert chat.press("ana", "Partly", "team").pressed_on == post


async def test_a_message_edited_to_have_no_choices_has_none() -> None:
    chat = MemoryChat()
    there = chat.address("ana")
    await chat.send(Outbound(1, there, "Logged.", (Button("undo", "Undo"),)))
    newer = await chat.send(Outbound(2, there, "Logged again.", (Button("undo", "Undo"),)))
    await chat.send(Outbound(3, there, "Undone.", edits=newer))
    assert chat.press("ana", "Undo").pressed_on != newer


async def test_a_label_goes_before_a_number() -> None:
    chat = MemoryChat()
    await chat.send(Outbound(1, chat.address("ana"), "How many?", (Button("two", "2"), Button("one", "1"))))
    assert chat.press("ana", "2").token == "two"


async def test_events_and_messages_have_ids_of_their_own_in_each_run() -> None:
    first, second = MemoryChat(), MemoryChat(run="x")
    assert first.write("ana", "hi").event != first.write("ana", "hi").event
    assert first.write("ana", "hi").event != second.write("ana", "hi").event
    there = first.address("ana")
    assert await first.send(Outbound(1, there, "Hi.")) != await second.send(Outbound(1, there, "Hi."))


def test_an_admin_is_one_in_the_own_group_only() -> None:
    chat = MemoryChat()
    chat.open_group("team", ["ana"])
    chat.open_group("other", ["ben"])
    assert chat.write("ana", "hi", "team").by_admin
    assert not chat.write("ben", "hi", "team").by_admin
    assert not chat.write("ana", "hi").by_admin
