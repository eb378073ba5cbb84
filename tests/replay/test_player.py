"""The ways in which a platform's adapter tries itself out on a transcript."""

from datetime import UTC, datetime

import pytest

from bot.core.message import Inbound
from bot.replay.parse import parse
from bot.replay.player import Bot, Player, Round
from bot.replay.script import ScriptError
from tests.replay.echo import EchoBot, Stored, echo


async def test_another_platform_can_be_home() -> None:
    stored, rounds = Stored(), list[Round]()
    script = parse("ana> hi\nbot> ana: Ana says: hi\nana@discord> hi\nbot> ana@discord: Ana says: hi\n")
    player = Player(echo(stored)(""), script.starts, home="telegram")
    assert await player.run(script, rounds.append) is None
    assert all(one.as_expected for one in rounds)
    assert [one.address.platform for one in stored.events] == ["telegram", "discord"]


async def test_a_message_can_take_another_way_to_the_bot() -> None:
    carried: list[Inbound] = []

    async def deliver(bot: Bot, inbound: Inbound) -> None:
        carried.append(inbound)
        await bot.handle(inbound)

    script = parse("ana> log\nana> [Undo]\n")
    await Player(echo(Stored())(""), script.starts, deliver=deliver).run(script, lambda _: None)
    assert [(one.text, one.token) for one in carried] == [("log", ""), ("", "undo")]


async def test_a_heartbeat_that_never_gets_done_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    async def stuck(self: EchoBot) -> datetime:
        return datetime(2026, 11, 23, 10, tzinfo=UTC)

    monkeypatch.setattr(EchoBot, "next_due", stuck)
    script = parse("at 2026-11-23 09:00\nat 2026-11-23 11:00\n")
    stopped = await Player(echo(Stored())(""), script.starts).run(script, lambda _: None)
    assert isinstance(stopped, ScriptError)
    assert stopped.line == 2
    assert "2026-11-23 10:00 UTC never gets done" in stopped.reason
