"""In groups: what is meant for the bot, where its answers go, and what becomes of a group."""

import pytest

from bot.core.access import INVITED
from bot.core.address import Address
from tests.adapters.telegram.rig import Rig, Work
from tests.adapters.telegram.standin.model import Chat, User

OPEN = "https://t.me/rapport_bot"


@pytest.fixture
async def work(rig: Rig) -> Work:
    return await rig.begin()


@pytest.fixture
async def ana(rig: Rig, work: Work) -> User:
    """Ana, who has written to the bot in private."""
    ana = await rig.person("Ana")
    rig.people.write(ana, "called Maria Lopez")
    await work.settle()
    return ana


@pytest.fixture
async def ben(rig: Rig, work: Work) -> User:
    """Ben, who never opened the private chat."""
    return rig.people.user("Ben")


@pytest.fixture
async def team(rig: Rig, work: Work, ana: User, ben: User) -> Chat:
    team = rig.people.group("team", [ben], admins=[ana])
    await work.settle()
    return team


async def test_a_press_of_a_stranger_is_answered_where_they_pressed(rig: Rig) -> None:
    work = await rig.begin(access=INVITED)
    ana, eve = await rig.person("Ana"), rig.people.user("Eve")
    team = rig.people.group("team", [eve], admins=[ana])
    rig.people.write(ana, "/squad", team)
    await work.settle()
    card = rig.said(team)[-1]
    join = card.buttons[0]["callback_data"]
    for who in (eve, ana, eve):
        rig.people.press(who, card, join)
        await work.settle()

    answers = [params.text("text") for params in rig.standin.called("answerCallbackQuery")]
    assert [bool(words) for words in answers] == [True, False, True]
    assert answers[0] == "I can't do that for you: I am private. Ask whoever runs me for an invitation."
    assert rig.texts(eve) == []


async def test_a_private_answer_goes_to_the_private_chat(rig: Rig, work: Work, ana: User, team: Chat) -> None:
    rig.people.write(ana, "/contacts@rapport_bot", team)
    rig.people.write(ana, "/contacts@rapport_bot", team)
    await work.settle()
    assert [text.splitlines()[0] for text in rig.texts(ana)[1:]] == ["One contact:", "One contact:"]
    assert rig.texts(team) == ["Ana, I've answered you in our private chat, where nobody else reads along."]


async def test_who_never_opened_it_gets_the_link(rig: Rig, work: Work, ben: User, team: Chat) -> None:
    rig.people.write(ben, "/contacts", team)
    rig.people.write(ben, "/contacts", team)
    await work.settle()
    assert rig.texts(ben) == []
    assert len(rig.texts(team)) == 1
    assert rig.texts(team)[0].startswith("Ben, ")
    assert rig.texts(team)[0].endswith(OPEN)
    assert work.house.taken[-1].door == OPEN


async def test_what_is_said_to_others_is_not_read(rig: Rig, work: Work, ana: User, team: Chat) -> None:
    rig.standin.telegram.privacy = False
    before = len(work.house.taken)
    for text in (
        "called Tom Baker",
        "/stats@other_bot",
        "@other_bot called Tom Baker",
        "what a day, 12/contacts",
    ):
        rig.people.write(ana, text, team)
    await work.settle()
    assert len(work.house.taken) == before
    assert rig.texts(team) == []


@pytest.mark.parametrize("text", ["@rapport_bot called Tom Baker", "called Tom Baker @Rapport_Bot"])
async def test_a_mention_is_for_us(rig: Rig, work: Work, ana: User, team: Chat, text: str) -> None:
    rig.people.write(ana, text, team)
    await work.settle()
    assert work.house.taken[-1].text == "called Tom Baker"
    assert rig.texts(ana)[-1].startswith("Logged: call with Tom Baker")
    assert not any("Tom" in text for text in rig.texts(team))


async def test_so_is_a_reply_to_us(rig: Rig, work: Work, ana: User, team: Chat) -> None:
    rig.people.write(ana, "/contacts", team)
    await work.settle()
    rig.people.write(ana, "called Tom Baker", team, reply=rig.said(team)[-1])
    await work.settle()
    assert rig.texts(ana)[-1].startswith("Logged: call with Tom Baker")


async def test_nothing_private_is_ever_said_there(rig: Rig, work: Work, ana: User, team: Chat) -> None:
    for text in ("/contact Maria", "/stats", "/export", "/undo", "/help", "/nonsense", "/why Maria"):
        rig.people.write(ana, f"{text}@rapport_bot" if text == "/stats" else text, team)
    await work.settle()
    assert not any("Maria" in text for text in rig.texts(team))
    assert not any(message.file for message in rig.said(team))


async def test_a_topic_is_kept_to(rig: Rig, work: Work, ana: User, ben: User) -> None:
    forum = rig.people.group("forum", [ben], admins=[ana], forum=True)
    topic = rig.people.topic(forum, "Weekly")
    head = forum.messages[topic]
    rig.people.write(ben, "/contacts@rapport_bot", forum, thread=topic, reply=head)
    await work.settle()
    assert work.house.taken[-1].address == Address("telegram", str(forum.id), str(topic), group=True)
    assert work.house.taken[-1].reply_to == ""
    assert [message.thread for message in rig.said(forum)] == [topic]


async def test_a_group_that_moves_is_followed(rig: Rig, work: Work, ana: User, ben: User) -> None:
    small = rig.people.group("small", [ben], admins=[ana], kind="group")
    after = rig.people.migrate(small)
    await work.settle()
    old = Address("telegram", str(small.id), group=True)
    new = Address("telegram", str(after.id), group=True)
    moves = [told for told in work.house.told if told[0] in ("from", "to")]
    assert moves[:2] == [("from", old), ("to", new)]
    assert set(moves) == {("from", old), ("to", new)}


async def test_the_house_hears_where_the_bot_may_write(rig: Rig, work: Work, ana: User, team: Chat) -> None:
    work.house.told.clear()
    rig.people.bot_becomes(team, "kicked")
    rig.people.bot_becomes(team, "member")
    rig.people.bot_becomes(team, "restricted", muted=True)
    rig.people.bot_becomes(team, "administrator")
    await work.settle()
    group = Address("telegram", str(team.id), group=True)
    assert work.house.told == [("gone", group), ("back", group), ("gone", group), ("back", group)]
    rig.people.block(ana)
    rig.people.unblock(ana)
    await work.settle()
    home = Address("telegram", str(ana.id))
    assert work.house.told[4:] == [("gone", home), ("back", home)]


async def test_who_blocked_the_bot_is_written_to_no_more(rig: Rig, work: Work, ana: User) -> None:
    rig.standin.telegram.chats[ana.id].blocked = True
    rig.people.write(ana, "called Tom Baker")
    await work.taken()
    await work.app.drain()
    sent = len(rig.standin.called("sendMessage"))
    assert rig.standin.errors == {403: 1}
    rig.clock.pass_(3600)
    await work.app.drain()
    assert len(rig.standin.called("sendMessage")) == sent


async def test_who_administers_is_asked_of_telegram(
    rig: Rig, work: Work, ana: User, ben: User, team: Chat
) -> None:
    for person, status in ((ben, "member"), (ana, "administrator"), (ana, "member")):
        team.members[person.id] = status
        rig.clock.pass_(600)
        rig.people.write(person, "/contacts", team)
        await work.settle()
    assert [one.by_admin for one in work.house.taken[-3:]] == [False, True, False]


async def test_events_of_different_chats_never_collide(rig: Rig, work: Work, ana: User, team: Chat) -> None:
    chen = await rig.person("Chen")
    for one in (chen, ana):
        rig.people.write(one, "called Tom Baker")
        rig.people.write(one, "/stats@rapport_bot", team)
    await work.settle()
    events = [one.event for one in work.house.taken]
    assert len(set(events)) == len(events)
