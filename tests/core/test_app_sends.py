"""The app sends what it answers, without being asked to."""

import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


async def test_an_answer_goes_out_while_it_delivers_and_it_ends_when_told():
    sent = []
    chat = MemoryChat(sent=sent.append)
    app = await App.open("sqlite://", [chat], clock=lambda: NOW, seed=0)
    delivering = asyncio.create_task(app.deliver())
    for text in ("hello", "/help", "/help log"):
        sent.clear()
        await app.handle(chat.write("ana", text))
        await let_it_rest(app, chat)
        assert sent
    app.stop()
    await delivering
    await app.close()


async def let_it_rest(app: App, chat: MemoryChat) -> None:
    """As many turns as it takes until what was put is sent and marked, and nothing is left to do."""
    for _ in range(100):
        await app.knows(chat.account("ana"))


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
    assert [text.split()[0] for text in texts] == ["Hello!", "I'm"]


async def test_what_was_said_long_ago_is_swept_and_the_night_leaves_a_backup(tmp_path):
    path = tmp_path / "rapport.sqlite3"
    clock = [NOW]
    chat = MemoryChat()
    app = await App.open(str(path), [chat], clock=lambda: clock[0], seed=0)
    for days in (0, 40):
        clock[0] = NOW + timedelta(days=days)
        await app.handle(chat.write("ana", f"had coffee with {'Tom Baker' if days else 'Maria Lopez'}"))
        await app.drain()
    await app.sweep()
    made = await app.backup()
    await app.close()

    assert made is not None
    with sqlite3.connect(made.path) as opened:
        said = str(opened.execute("SELECT say FROM outbox").fetchall())
    opened.close()
    assert "Maria Lopez" not in said
    assert "Tom Baker" in said


async def test_one_in_memory_has_no_backup():
    app = await App.open("sqlite://", [MemoryChat()], clock=lambda: NOW, seed=0)
    assert await app.backup() is None
    await app.close()
