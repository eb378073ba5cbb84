"""What happens in a chat is stored in order, or not yet; other chats don't wait for it."""

import asyncio
from typing import Any, cast

from bot.adapters.telegram.admins import Admins
from bot.adapters.telegram.inlet import Inlet
from bot.adapters.telegram.poll import Poll
from bot.adapters.telegram.stop import Stop
from bot.adapters.telegram.wire import Wire
from bot.core.house import House
from bot.core.message import Inbound
from tests.adapters.telegram.unit.updates import BEN, HOME, ME, Json, message

BENS: Json = {"id": 12, "type": "private"}


def update(number: int, chat: Json = HOME) -> Json:
    said = message(chat, text=f"message {number}", **({"from": BEN} if chat is BENS else {}))
    return {"update_id": number, "message": {**said, "message_id": number}}


class Server:
    """Gives what it was asked for, and stops the bot when that is confirmed."""

    def __init__(self, stop: Stop, *updates: Json) -> None:
        self.stop, self.updates = stop, list(updates)
        self.asked: list[int] = []

    async def raw_updates(self, offset: int, seconds: float) -> list[dict[str, Any]]:
        self.asked.append(offset)
        left = [one for one in self.updates if one["update_id"] >= offset]
        if not left:
            self.stop.say()
        return left


class Storing:
    """As much of a house as that takes; `fails` says how often an event can't be stored."""

    def __init__(self, **fails: int) -> None:
        self.fails = {int(name.removeprefix("n")): times for name, times in fails.items()}
        self.failing = asyncio.Event()
        self.stored: list[int] = []

    async def handle(self, inbound: Inbound) -> int:
        number = int(inbound.event.partition(":")[2])
        if self.fails.get(number, 0):
            self.fails[number] -= 1
            self.failing.set()
            raise OSError
        self.stored.append(number)
        return 1


async def no_time(seconds: float) -> None:
    await asyncio.sleep(0)


async def run(house: Storing, stop: Stop, server: Server) -> None:
    wire = cast("Wire", server)
    inlet = Inlet(wire, cast("House", house), Admins(wire, lambda: 0.0), ME)
    await Poll(wire, inlet, stop, lambda state: None).run()


async def test_what_fails_is_tried_again_before_what_comes_later() -> None:
    house, stop = Storing(n1=3), Stop(no_time)
    server = Server(stop, update(1), update(2), update(3, BENS))
    await run(house, stop, server)
    assert house.stored == [3, 1, 2]
    assert server.asked == [0, 4]


async def test_nothing_overtakes_what_is_given_up_at_the_end() -> None:
    house, stop = Storing(n1=1000), Stop(no_time)
    server = Server(stop, update(1), update(2), update(3, BENS))
    running = asyncio.create_task(run(house, stop, server))
    await house.failing.wait()
    stop.say()
    await running
    assert house.stored == [3]
    assert max(server.asked) <= 1


async def test_what_never_can_be_taken_holds_nobody_up() -> None:
    class Faulty(Storing):
        async def handle(self, inbound: Inbound) -> int:
            if inbound.event.endswith(":1"):
                raise ValueError
            return await super().handle(inbound)

    house, stop = Faulty(), Stop(no_time)
    server = Server(stop, update(1), update(2))
    await run(house, stop, server)
    assert house.stored == [2]
    assert server.asked == [0, 3]
