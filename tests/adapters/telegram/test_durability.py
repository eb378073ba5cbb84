"""Whatever breaks: every message has one effect, every answer arrives, and at most one arrives twice."""

import asyncio

import pytest

from bot.bootstrap import App
from bot.core.address import Address
from bot.core.house import Refused
from bot.core.message import Inbound, Outbound, TransportError
from tests.adapters.telegram.rig import House, Rig, Work
from tests.adapters.telegram.standin.faults import Fault, Kind

LOGGED = "Logged: call with Tom Baker"


class Stuck(House):
    """Stops for good, before or after what it took is stored."""

    def __init__(self, app: App, *, stored: bool) -> None:
        super().__init__(app)
        self.reached = asyncio.Event()
        self._stored = stored

    async def handle(self, inbound: Inbound) -> int:
        if self._stored:
            await super().handle(inbound)
        self.reached.set()
        await asyncio.Event().wait()
        raise AssertionError("it never goes on")


@pytest.mark.parametrize("stored", [False, True])
async def test_a_kill_before_it_is_confirmed(rig: Rig, stored: bool) -> None:
    """The update comes again; what was stored has no second effect, what wasn't has its first."""
    stuck: list[Stuck] = []

    def house(app: App) -> Stuck:
        stuck.append(Stuck(app, stored=stored))
        return stuck[0]

    work = await rig.begin(house=house)
    ana = await rig.person("Ana")
    rig.people.write(ana, "called Tom Baker")
    await stuck[0].reached.wait()
    assert len(rig.standin.telegram.updates) == 1, "confirmed too early"
    await work.kill()
    work = await rig.begin()
    await work.settle()
    assert [text.splitlines()[0] for text in rig.texts(ana)] == [f"{LOGGED}, today (new contact)."]
    assert rig.standin.telegram.updates.fetched >= 2
    rig.people.write(ana, "/contact Tom Baker")
    await work.settle()
    assert rig.texts(ana)[-1].count("called Tom Baker") == 1


async def test_what_was_taken_may_come_again(rig: Rig) -> None:
    work = await rig.begin()
    ana = await rig.person("Ana")
    rig.people.write(ana, "called Tom Baker")
    await work.until(lambda: len(rig.standin.telegram.updates) == 0)
    update = {"update_id": 1, "message": rig.standin.telegram.chats[ana.id].messages[1].json()}
    await work.settle()
    await work.kill()
    rig.standin.telegram.updates.again(update)
    work = await rig.begin()
    await work.settle()
    assert len(rig.texts(ana)) == 1


async def test_many_updates_and_a_kill_in_the_middle(rig: Rig) -> None:
    work = await rig.begin()
    people = [await rig.person(name) for name in ("Ana", "Ben", "Chen")]
    await work.kill()
    names = [f"Tom{chr(97 + place)}" for place in range(20)]
    for name in names:
        for person in people:
            rig.people.write(person, f"/add {name}")
    work = await rig.begin()
    await work.until(lambda: len(work.house.taken) >= 25)
    await work.kill()
    work = await rig.begin()
    await work.settle()
    for person in people:
        added = [text.split()[0] for text in rig.texts(person)]
        assert added == names, "each once, and in order"


async def test_a_press_is_answered_and_done_once(rig: Rig) -> None:
    work = await rig.begin()
    ana = await rig.person("Ana")
    rig.people.write(ana, "called Tom Baker")
    await work.settle()
    (logged,) = rig.said(ana)
    rig.standin.faults.add(Fault(Kind.DROP, "answerCallbackQuery"))
    data = logged.buttons[0]["callback_data"]
    rig.people.press(ana, logged, data)
    rig.people.press(ana, logged, data)
    await work.taken()
    await work.app.drain()
    assert sum("Undone" in text for text in rig.texts(ana)) == 1


async def test_a_press_is_answered_after_a_kill(rig: Rig) -> None:
    work = await rig.begin()
    ana = await rig.person("Ana")
    rig.people.write(ana, "called Tom Baker")
    await work.settle()
    await work.kill()
    stuck: list[Stuck] = []

    def house(app: App) -> Stuck:
        stuck.append(Stuck(app, stored=True))
        return stuck[0]

    work = await rig.begin(house=house)
    rig.people.press(ana, rig.said(ana)[0], rig.said(ana)[0].buttons[0]["callback_data"])
    await stuck[0].reached.wait()
    await work.kill()
    assert rig.standin.telegram.unanswered == 1
    work = await rig.begin()
    await work.settle()
    assert rig.standin.telegram.unanswered == 0
    assert rig.texts(ana)[0].startswith("Undone: call with Tom Baker")


async def test_updates_whose_receipt_is_lost(rig: Rig) -> None:
    work = await rig.begin()
    ana = await rig.person("Ana")
    rig.standin.faults.add(Fault(Kind.LOSE, "getUpdates", times=3))
    rig.people.write(ana, "called Tom Baker")
    await work.settle()
    assert len(rig.texts(ana)) == 1


async def test_an_answer_whose_receipt_is_lost_comes_at_most_twice(rig: Rig) -> None:
    work = await rig.begin()
    ana = await rig.person("Ana")
    rig.standin.faults.add(Fault(Kind.LOSE, "sendMessage"))
    rig.people.write(ana, "called Tom Baker")
    await work.taken()
    await work.app.drain()
    assert len(rig.texts(ana)) == 1
    rig.clock.pass_(60)
    await work.app.drain()
    assert len(rig.texts(ana)) == 2
    rig.clock.pass_(3600)
    await work.app.drain()
    assert len(rig.texts(ana)) == 2


async def test_an_edit_whose_receipt_is_lost_changes_nothing_twice(rig: Rig) -> None:
    """The repeat finds the message as it should be; that is no error."""
    work = await rig.begin()
    ana = await rig.person("Ana")
    chat = Address("telegram", str(ana.id))
    native = await work.chat.send(Outbound(1, chat, "one"))
    rig.standin.faults.add(Fault(Kind.LOSE, "editMessageText"))
    with pytest.raises(TransportError):
        await work.chat.send(Outbound(2, chat, "two", edits=native))
    assert await work.chat.send(Outbound(2, chat, "two", edits=native)) == native
    assert rig.texts(ana) == ["two"]
    assert rig.said(ana)[0].edits == 1


async def test_a_long_text_goes_on_where_it_stopped(rig: Rig) -> None:
    work = await rig.begin()
    ana = await rig.person("Ana")
    text = "\n\n".join(letter * 3000 for letter in "abc")
    message = Outbound(1, Address("telegram", str(ana.id)), text)
    rig.standin.faults.add(Fault(Kind.FAIL, "sendMessage", skip=1))
    with pytest.raises(TransportError):
        await work.chat.send(message)
    await work.chat.send(message)
    assert [text[0] for text in rig.texts(ana)] == ["a", "b", "c"]


async def test_it_waits_as_long_as_it_is_asked_to(rig: Rig) -> None:
    work = await rig.begin()
    ana = await rig.person("Ana")
    rig.standin.faults.add(Fault(Kind.FAIL, "sendMessage", code=429, retry_after=7))
    rig.people.write(ana, "called Tom Baker")
    await work.taken()
    await work.app.drain()
    rig.clock.pass_(6.9)
    await work.app.drain()
    assert len(rig.standin.called("sendMessage")) == 1
    rig.clock.pass_(0.2)
    await work.app.drain()
    assert len(rig.texts(ana)) == 1


@pytest.mark.parametrize("kind", [Kind.FAIL, Kind.DROP])
async def test_telegram_has_trouble_for_a_while(rig: Rig, kind: Kind) -> None:
    work = await rig.begin()
    ana = await rig.person("Ana")
    rig.standin.faults.add(Fault(kind, "sendMessage", times=5))
    rig.standin.faults.add(Fault(kind, "getUpdates", times=5))
    rig.people.write(ana, "called Tom Baker")
    await work.taken()
    for _ in range(7):
        await work.app.drain()
        rig.clock.pass_(60)
    assert len(rig.texts(ana)) == 1
    assert rig.naps, "it took a rest between two tries"


async def test_no_network_at_the_start(rig: Rig) -> None:
    rig.standin.faults.offline = True
    work = await rig.begin()
    await work.until(lambda: len(rig.naps) >= 3)
    assert work.chat.state == "down"
    assert rig.naps[:3] == sorted(rig.naps[:3])
    rig.standin.faults.offline = False
    ana = await rig.person("Ana")
    rig.people.write(ana, "called Tom Baker")
    await work.settle()
    assert work.chat.state == "up"
    assert len(rig.texts(ana)) == 1


async def test_a_network_that_goes_and_comes_back(rig: Rig) -> None:
    work = await rig.begin()
    ana = await rig.person("Ana")
    await work.until(lambda: rig.standin.telegram.updates.polled)
    rig.standin.faults.offline = True
    rig.standin.cut()
    await work.until(lambda: work.chat.state == "down")
    rig.people.write(ana, "called Tom Baker")
    rig.standin.faults.offline = False
    await work.settle()
    assert work.chat.state == "up"
    assert len(rig.texts(ana)) == 1


async def test_a_wrong_token_is_refused(rig: Rig) -> None:
    work = await rig.begin(token="5000000001:another_token_of_the_same_length_")
    with pytest.raises(Refused, match="BotFather"):
        await work.until(lambda: False)
    assert work.chat.state == "refused"


async def test_so_is_one_that_was_revoked(rig: Rig) -> None:
    work = await rig.begin()
    await work.until(lambda: rig.standin.telegram.updates.polled)
    rig.standin.telegram.token = "5000000001:the_new_one"
    rig.standin.cut()
    with pytest.raises(Refused):
        await work.until(lambda: False)
    assert work.chat.state == "refused"


async def test_another_poller(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    """It says so, leaves the other alone for a while, and loses nothing."""
    work = await rig.begin()
    ana = await rig.person("Ana")
    await work.until(lambda: rig.standin.telegram.updates.polled)
    await rig.standin.telegram.updates.poll(0, 100, 0)
    await work.until(lambda: rig.naps)
    assert rig.naps[0] >= 10
    rig.people.write(ana, "called Tom Baker")
    await work.settle()
    assert len(rig.texts(ana)) == 1
    assert "another program" in caplog.text


async def test_a_webhook_that_is_left_over(rig: Rig) -> None:
    rig.standin.webhook.url = "http://127.0.0.1:1/"
    work = await rig.begin()
    ana = await rig.person("Ana")
    rig.people.write(ana, "called Tom Baker")
    await work.settle()
    assert len(rig.texts(ana)) == 1


async def test_it_ends_with_everything_confirmed(rig: Rig) -> None:
    work = await rig.begin()
    ana = await rig.person("Ana")
    rig.people.write(ana, "called Tom Baker")
    await work.until(lambda: work.house.taken)
    await work.end()
    assert len(rig.standin.telegram.updates) == 0
    work = await rig.begin()
    await work.settle()
    assert len(rig.texts(ana)) == 1, "the answer waited in the outbox"


async def test_a_database_that_fails_for_a_moment(rig: Rig) -> None:
    class Failing(House):
        failures = 2

        async def handle(self, inbound: Inbound) -> int:
            if self.failures:
                self.failures -= 1
                raise OSError("disk full")
            return await super().handle(inbound)

    work = await rig.begin(house=Failing)
    ana = await rig.person("Ana")
    rig.people.write(ana, "/add Tom")
    rig.people.write(ana, "/add Tina")
    await work.settle()
    assert [text.split()[0] for text in rig.texts(ana)] == ["Tom", "Tina"]


async def test_with_the_pump_at_work(rig: Rig) -> None:
    work: Work = await rig.begin()
    ana = await rig.person("Ana")
    delivery = asyncio.create_task(work.app.deliver())
    rig.people.write(ana, "called Tom Baker")
    await work.until(lambda: rig.texts(ana))
    rig.people.press(ana, rig.said(ana)[0], rig.said(ana)[0].buttons[0]["callback_data"])
    await work.until(lambda: any("Undone" in text for text in rig.texts(ana)))
    await work.until(lambda: not rig.standin.telegram.unanswered)
    work.app.stop()
    await delivery
    await work.end()
    assert rig.standin.errors == {}
