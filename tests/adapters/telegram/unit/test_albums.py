"""Of an album without words one picture is answered, not each."""

from typing import cast

from bot.adapters.telegram.admins import Admins
from bot.adapters.telegram.inlet import ALBUMS, Inlet
from bot.adapters.telegram.wire import Wire
from bot.core.house import House
from bot.core.message import Inbound
from tests.adapters.telegram.unit.updates import ME, Json, message

PHOTO = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]


class Listening:
    """As much of a house as an album needs."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    async def handle(self, inbound: Inbound) -> int:
        self.heard.append(inbound.event)
        return 1


def inlet(house: Listening) -> Inlet:
    wire = Wire("1:secret", "http://127.0.0.1:1")
    return Inlet(wire, cast("House", house), Admins(wire, lambda: 0.0), ME)


async def take(inlet: Inlet, number: int, album: str = "a1", **parts: str) -> None:
    update: Json = {"update_id": number, "message": message(photo=PHOTO, media_group_id=album, **parts)}
    update["message"]["message_id"] = number
    event = inlet.read(update)
    assert event is not None
    await inlet.take(event)


async def test_one_is_heard() -> None:
    house = Listening()
    into = inlet(house)
    for number in (1, 2, 3):
        await take(into, number)
    assert house.heard == ["11:1"]


async def test_that_one_again_when_it_comes_again() -> None:
    house = Listening()
    into = inlet(house)
    for number in (1, 2, 1):
        await take(into, number)
    assert house.heard == ["11:1", "11:1"]


async def test_and_every_one_with_words() -> None:
    house = Listening()
    into = inlet(house)
    await take(into, 1, caption="met Tom Baker")
    await take(into, 2, caption="and Li Wei")
    assert house.heard == ["11:1", "11:2"]


async def test_only_the_latest_albums_are_remembered() -> None:
    house = Listening()
    into = inlet(house)
    for number in range(ALBUMS + 1):
        await take(into, number, f"a{number}")
    await take(into, 999, "a0")
    assert len(house.heard) == ALBUMS + 2
