"""Which way a message takes, with a wire that writes down what it is asked."""

from typing import Any

import pytest

from bot.adapters.discord.body import Json
from bot.adapters.discord.doors import Doors
from bot.adapters.discord.errors import Failed
from bot.adapters.discord.sessions import LIFE, Session, Sessions
from bot.adapters.discord.speak import Mouth
from bot.core.address import Address
from bot.core.message import Button, Outbound, TransportError
from bot.domain.say import File

ANA = Address("discord", "7")
TEAM = Address("discord", "500", group=True)


class Wire:
    """Does what `Wire` does, on paper."""

    def __init__(self) -> None:
        self.done: list[tuple[str, ...]] = []
        self.payloads: list[Json] = []
        self.files: list[str] = []
        self.refuses: dict[str, list[Failed]] = {}
        self.count = 0

    def _note(self, *what: str, payload: Json | None = None, file: File | None = None) -> str:
        self.done.append(what)
        for failed in self.refuses.get(what[0], [])[:1]:
            self.refuses[what[0]].pop(0)
            raise failed
        if payload is not None:
            self.payloads.append(payload)
            self.files.append(file.name if file is not None else "")
        self.count += 1
        return f"m{self.count}"

    async def post(
        self, channel: str, payload: Json, file: File | None = None, *, later: bool = False
    ) -> str:
        return self._note("post", channel, str(payload.get("nonce")), payload=payload, file=file)

    async def patch(self, channel: str, message: str, payload: Json, file: File | None = None) -> str:
        self._note("patch", channel, message, payload=payload, file=file)
        return message

    async def follow(self, application: int, token: str, payload: Json, file: File | None = None) -> str:
        return self._note("follow", token, payload=payload, file=file)

    async def revise(
        self, application: int, token: str, message: str, payload: Json, file: File | None = None
    ) -> str:
        native = self._note("revise", token, message, payload=payload, file=file)
        return "original" if message == "@original" else native

    async def withdraw(self, application: int, token: str) -> None:
        self._note("withdraw", token)

    async def wake(self, thread: str) -> None:
        self._note("wake", thread)

    async def open_door(self, user: str) -> str:
        self._note("open", user)
        return f"dm-{user}"


class Scene:
    def __init__(self) -> None:
        self.now = 0.0
        self.wire = Wire()
        self.sessions = Sessions(lambda: self.now)
        self.doors = Doors(self.wire.open_door, lambda: self.now)
        self.doors.learn("7", "70")
        self.mouth = Mouth(self.wire, self.sessions, self.doors)  # type: ignore[arg-type]

    def begin(self, event: str, where: Address, *, pressed_on: str = "") -> Session:
        return self.sessions.begin(
            event,
            application=1,
            token=f"t{event}",
            chat=where.chat,
            hidden=where.group,
            awaited=not pressed_on,
            pressed_on=pressed_on,
        )

    async def say(self, id: int, where: Address, text: str = "hello", **more: Any) -> str:
        return await self.mouth.send(Outbound(id, where, text, mark=str(id), **more))

    async def refused(self, id: int, where: Address, **more: Any) -> TransportError:
        with pytest.raises(TransportError) as refused:
            await self.say(id, where, **more)
        return refused.value


@pytest.fixture
def scene() -> Scene:
    return Scene()


def gone(code: int = 10008, status: int = 404) -> Failed:
    return Failed(status, code, "gone")


async def test_private_and_aloud_messages_carry_their_mark_as_nonce(scene: Scene) -> None:
    await scene.say(12, ANA)
    await scene.say(13, TEAM)
    assert scene.wire.done == [("post", "70", "12"), ("post", "500", "13")]


async def test_a_long_one_in_parts_with_buttons_and_file_on_the_last(scene: Scene) -> None:
    native = await scene.say(
        12, ANA, "word " * 900, buttons=(Button("t", "T"),), file=File("x.csv", "text/csv", b"a")
    )
    assert [one[2] for one in scene.wire.done] == ["12", "12-1", "12-2"]
    assert [len(one["components"]) for one in scene.wire.payloads] == [0, 0, 1]
    assert scene.wire.files == ["", "", "x.csv"]
    assert native == "m3"
    assert [scene.mouth.whole(one) for one in ("m1", "m2", "m3", "m9")] == ["m3", "m3", "m3", "m9"]


async def test_the_first_answer_to_a_command_fills_in_what_was_promised(scene: Scene) -> None:
    scene.begin("10", ANA)
    assert await scene.say(1, ANA, answers="10") == "original"
    await scene.say(2, ANA, answers="10")
    await scene.say(1, ANA, answers="10")
    assert scene.wire.done == [
        ("revise", "t10", "@original"),
        ("post", "70", "2"),
        ("revise", "t10", "@original"),
    ]


async def test_in_a_server_further_answers_stay_hidden_and_are_not_repeated(scene: Scene) -> None:
    scene.begin("10", TEAM)
    for row in (1, 2, 2):
        await scene.say(row, TEAM, answers="10", only_for="7")
    assert scene.wire.done == [("revise", "t10", "@original"), ("follow", "t10")]
    assert scene.wire.payloads[1]["flags"] & 64


async def test_aloud_beside_the_promised_answer_which_is_taken_back(scene: Scene) -> None:
    scene.begin("10", TEAM)
    await scene.say(1, TEAM, answers="10")
    await scene.say(2, TEAM, answers="10", only_for="7")
    await scene.say(3, TEAM, answers="10")
    assert scene.wire.done == [
        ("post", "500", "1"),
        ("withdraw", "t10"),
        ("follow", "t10"),
        ("post", "500", "3"),
    ]


async def test_a_private_answer_to_a_command_in_a_server_goes_home(scene: Scene) -> None:
    scene.begin("10", TEAM)
    await scene.say(1, ANA, answers="10")
    assert scene.wire.done == [("post", "70", "1"), ("withdraw", "t10")]


@pytest.mark.parametrize("where", [ANA, TEAM])
async def test_a_pressed_button_changes_its_message(scene: Scene, where: Address) -> None:
    scene.begin("10", where, pressed_on="m5")
    only_for = "7" if where.group else ""
    assert await scene.say(1, where, answers="10", edits="m5", only_for=only_for) == "m5"
    assert scene.wire.done == [("revise", "t10", "@original")]
    assert scene.wire.payloads[0]["components"] == []


async def test_after_a_restart_answers_take_the_ordinary_way(scene: Scene) -> None:
    await scene.say(1, ANA, answers="10")
    await scene.say(2, TEAM, answers="10")
    await scene.say(3, TEAM, answers="10", only_for="7")
    assert scene.wire.done == [("post", "70", "1"), ("post", "500", "2"), ("post", "70", "3")]


async def test_when_the_token_ran_out(scene: Scene) -> None:
    scene.begin("10", TEAM)
    scene.now = LIFE
    await scene.say(1, TEAM, answers="10", only_for="7")
    assert scene.wire.done == [("post", "70", "1")]


async def test_when_discord_says_that_the_token_ran_out(scene: Scene) -> None:
    scene.begin("10", TEAM)
    scene.wire.refuses["revise"] = [gone(50027, 401)]
    await scene.say(1, TEAM, answers="10", only_for="7")
    assert scene.wire.done == [("revise", "t10", "@original"), ("post", "70", "1")]


async def test_a_plain_message_is_changed_in_place_or_sent_anew(scene: Scene) -> None:
    assert await scene.say(1, ANA, edits="m5") == "m5"
    scene.wire.refuses["patch"] = [gone()]
    assert await scene.say(2, ANA, edits="m6") != "m6"
    assert scene.wire.done == [("patch", "70", "m5"), ("patch", "70", "m6"), ("post", "70", "2")]


async def test_a_thread_that_fell_asleep_is_woken_to_change_a_message_in_it(scene: Scene) -> None:
    scene.wire.refuses["patch"] = [gone(50083, 400)]
    assert await scene.say(1, TEAM, edits="m5") == "m5"
    assert scene.wire.done == [("patch", "500", "m5"), ("wake", "500"), ("patch", "500", "m5")]


async def test_nobody_waits_for_what_could_not_be_said_aloud(scene: Scene) -> None:
    scene.begin("10", TEAM)
    scene.wire.refuses["post"] = [gone(50013, 403)]
    refused = await scene.refused(1, TEAM, answers="10")
    assert refused.unreachable
    assert scene.wire.done == [("post", "500", "1"), ("withdraw", "t10")]


async def test_a_hidden_message_is_changed_through_the_session_it_came_by(scene: Scene) -> None:
    scene.begin("10", TEAM)
    first = await scene.say(1, TEAM, answers="10", only_for="7")
    second = await scene.say(2, TEAM, answers="10", only_for="7")
    await scene.say(3, TEAM, edits=first, only_for="7")
    await scene.say(4, TEAM, edits=second, only_for="7")
    assert scene.wire.done[2:] == [("revise", "t10", "@original"), ("revise", "t10", second)]


async def test_a_hidden_message_that_nothing_can_change_any_more_is_sent_to_the_person(scene: Scene) -> None:
    scene.begin("10", TEAM)
    first = await scene.say(1, TEAM, answers="10", only_for="7")
    scene.now = LIFE
    await scene.say(2, TEAM, edits=first, only_for="7")
    assert scene.wire.done[1:] == [("post", "70", "2")]


async def test_a_private_channel_that_is_no_more_is_opened_again_once(scene: Scene) -> None:
    scene.wire.refuses["post"] = [gone(10003)]
    await scene.say(1, ANA)
    assert scene.wire.done == [("post", "70", "1"), ("open", "7"), ("post", "dm-7", "1")]


@pytest.mark.parametrize("code", [50007, 50001])
async def test_closed_private_messages_are_the_persons_not_the_groups(scene: Scene, code: int) -> None:
    scene.wire.refuses["post"] = [Failed(403, 50007, "closed"), Failed(403, code, "closed")]
    assert (await scene.refused(1, ANA)).unreachable
    error = await scene.refused(2, TEAM, only_for="7")
    assert (error.permanent, error.unreachable) == (True, False)


async def test_no_answer_from_discord_is_tried_again_by_the_same_way(scene: Scene) -> None:
    scene.begin("10", ANA)
    scene.wire.refuses["revise"] = [Failed(0, 0, "lost")]
    assert (await scene.refused(1, ANA, answers="10")).everywhere
    await scene.say(1, ANA, answers="10")
    assert scene.wire.done == [("revise", "t10", "@original")] * 2
