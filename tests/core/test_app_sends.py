"""The app sends what it answers, without being asked to."""

import asyncio
from datetime import UTC, datetime

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


async def test_an_answer_goes_out_while_it_delivers_and_it_ends_when_told():
    answered = asyncio.Event()
    chat = MemoryChat(sent=lambda _: answered.set())
    app = await App.open("sqlite://", [chat], clock=lambda: NOW, seed=0)
    delivering = asyncio.create_task(app.deliver())
    for text in ("hello", "/help"):
        answered.clear()
        await app.handle(chat.write("ana", text))
        await answered.wait()
    app.stop()
    await delivering
    await app.close()


async def test_what_another_process_had_in_hand_is_sent_after_a_start(tmp_path):
    path = str(tmp_path / "rapport.sqlite3")
    taken = asyncio.Event()

    class Hangs:
        platform = "memory"

        async def send(self, message: object) -> str:
            taken.set()
            await asyncio.Event().wait()
            return ""

    app = await App.open(path, [Hangs()], clock=lambda: NOW, seed=0)
    delivering = asyncio.create_task(app.deliver())
    await app.handle(MemoryChat().write("ana", "hello"))
    await taken.wait()
    delivering.cancel()
    await asyncio.gather(delivering, return_exceptions=True)
    await app.close()

    texts = []
    app = await App.open(path, [MemoryChat(sent=lambda sent: texts.append(sent.text))], clock=lambda: NOW)
    await app.drain()
    await app.close()
    assert [text.split()[0] for text in texts] == ["I", "I'm"]
