"""`rapport invite`."""

import asyncio
import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.cli import main
from bot.core.access import INVITED
from bot.storage.lock import ProcessLock
from tests.console.conftest import NOW

CODE = re.compile(r"\bi[a-z2-7]{58}\b")


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch):
    monkeypatch.delenv("RAPPORT_ACCESS", raising=False)


def letting_in(path, code: str, now: datetime = NOW) -> list[str]:
    """What Eve is told who sends this to a running bot."""
    said = []

    async def talk() -> None:
        chat = MemoryChat("telegram", sent=said.append)
        app = await App.open(str(path), [chat], access=INVITED, clock=lambda: now)
        await app.handle(chat.write("eve", code))
        await app.drain()
        await app.close()

    asyncio.run(talk())
    return [one.key for one in said]


def test_it_shows_a_code_that_lets_somebody_in(rapport, path, monkeypatch):
    monkeypatch.setattr("bot.console.invite.utc_now", lambda: NOW)
    status, said = rapport("invite")

    assert status == 0
    assert "let in, until 2026-11-30 09:00 UTC." in said
    assert letting_in(path, CODE.findall(said)[0]) == ["start-welcome"]


def test_it_is_good_for_as_long_as_it_says(rapport, path, monkeypatch):
    monkeypatch.setattr("bot.console.invite.utc_now", lambda: NOW)
    first, second = CODE.findall(rapport("invite", "--days", 2, "--count", 2)[1])

    assert letting_in(path, first, NOW + timedelta(days=2)) == ["access-expired"]
    assert letting_in(path, second, NOW + timedelta(days=2, seconds=-1)) == ["start-welcome"]


def test_each_is_another(rapport):
    said = rapport("invite", "--count", 20)[1]

    assert len(set(CODE.findall(said))) == 20


def test_it_works_while_rapport_runs_and_writes_nothing(rapport, path):
    before = path.read_bytes()
    with ProcessLock(path):
        assert rapport("invite")[0] == 0

    assert path.read_bytes() == before


def test_where_the_bots_chat_is_known_it_is_a_link(rapport, path):
    async def known() -> None:
        app = await App.open(str(path), [], clock=lambda: datetime(2026, 11, 23, tzinfo=UTC))
        for door in ("https://t.me/old_bot", "https://t.me/rapport_bot", "https://t.me/rapport_bot"):
            await app.opened("telegram", door)
        await app.close()

    asyncio.run(known())

    assert re.search(r"^https://t\.me/rapport_bot\?start=i[a-z2-7]{58}$", rapport("invite")[1], re.MULTILINE)


def test_before_the_first_start_there_is_nobody_to_invite_to(tmp_path, capsys):
    assert main(["invite", "--db", str(tmp_path / "none.sqlite3")]) == 1
    assert "Start Rapport once" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("wrong", ["--days 0", "--days 366", "--count many", "--count -1"])
def test_numbers_that_make_no_sense_are_refused(rapport, wrong):
    with pytest.raises(SystemExit) as left:
        rapport("invite", *wrong.split())
    assert left.value.code == 2


def test_it_says_where_invitations_do_not_count(rapport, monkeypatch):
    monkeypatch.setenv("RAPPORT_ACCESS", "open")

    assert "RAPPORT_ACCESS is «open» here" in rapport("invite")[1]
