"""`rapport members`: who is in, who is put out, and what becomes of them."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.cli import main
from bot.core.access import INVITED, OPEN, Access, Mode
from bot.storage.lock import ProcessLock
from tests.core.guarded import NOW, Guarded

Members = Callable[..., tuple[int, str]]


@pytest.fixture(autouse=True)
def _now(monkeypatch):
    monkeypatch.setattr("bot.console.members.utc_now", lambda: NOW)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Guarded]:
    """Ana and Ben were invited on Telegram, in that order, and are in a squad."""
    house = Guarded(tmp_path / "rapport.sqlite3")
    await house.start(INVITED)
    for who in ("ana", "ben"):
        await house.tell(who, f"/start {house.invitation()}")
        for answer in (who.title(), "Berlin 9:00", "/skip"):
            await house.tell(who, answer)
    await house.tell("ana", "had coffee with Maria Lopez")
    yield house
    await house.app.close()


@pytest.fixture
def members(house: Guarded, capsys: pytest.CaptureFixture[str]):
    """Runs the command in a process's stead, while Rapport runs; its exit status and what it says."""

    async def run(*arguments: object) -> tuple[int, str]:
        command = ["members", "--db", str(house.path), *map(str, arguments)]
        with ProcessLock(house.path):
            status = await asyncio.to_thread(main, command)
        said = capsys.readouterr()
        return status, said.out + said.err

    return run


async def test_it_lists_who_is_in_and_never_whom_they_know(house, members):
    status, said = await members()

    assert status == 0
    assert said.splitlines() == [
        "1  telegram:ana  Ana, since 2026-11-23, last wrote 2026-11-23",
        "2  telegram:ben  Ben, since 2026-11-23, last wrote 2026-11-23",
        "2 people are let in. «rapport members remove NUMBER» puts one out.",
    ]


async def test_whoever_is_put_out_is_a_stranger_and_told_so_once(house, members):
    assert (await members("remove", 1))[0] == 0
    before = house.rows()

    assert await house.tell("ana", "hello") == ["access-removed"]
    assert await house.tell("ana", "had lunch with Tom Baker") == []
    assert await house.app.suggest(house.telegram.write("ana", "").sender, "Mar") == []
    assert house.rows() == before
    assert "put out 2026-11-23" in (await members())[1]
    assert await house.tell("ben", "/help") == ["help"]


async def test_nothing_is_said_to_them_any_more(house, members):
    """Neither what waits, nor what can't be sent, nor what comes round by the clock."""
    await house.app.handle(house.telegram.write("ana", "had lunch with Tom Baker"))
    await members("remove", 1)
    before = len(house.said)
    await house.app.drain()
    for _ in range(3):
        house.passes(24 * 3600)
        await house.app.tick()
        await house.app.drain()

    assert {one.address.chat for one in house.said[before:]} == {"ben"}


async def test_a_new_invitation_lets_them_in_again_with_all_that_is_theirs(house, members):
    await members("remove", 1)
    assert await house.tell("ana", house.invitation()) == ["start-again"]
    await house.tell("ana", "/skip")

    assert "Maria Lopez" in (await said(house, "ana", "/contacts"))
    house.passes(24 * 3600)
    before = len(house.said)
    await house.app.tick()
    await house.app.drain()
    assert {one.address.chat for one in house.said[before:]} == {"ana", "ben"}
    assert "put out" not in (await members())[1]


async def said(house: Guarded, who: str, text: str) -> str:
    before = len(house.said)
    await house.tell(who, text)
    return "\n".join(one.text for one in house.said[before:])


async def test_an_old_invitation_is_worth_nothing_to_them(house, members):
    code = house.invitation()
    await house.tell("chen", code)
    await members("remove", 1)

    assert await house.tell("ana", code) == ["access-used"]


@pytest.mark.parametrize("access", [OPEN, Access(Mode.ALLOW, frozenset({("telegram", "ana")}))])
async def test_out_is_out_also_where_others_need_no_invitation(house, members, access):
    await members("remove", 1)
    await house.restart(access)

    assert await house.tell("ana", "hello") == ["access-removed"]
    status, answer = await members("let-in", 1)
    assert (status, answer) == (0, "1 is in again, with all that is theirs.\n")
    assert "Maria Lopez" in (await said(house, "ana", "/contacts"))
    assert (await members("let-in", 1))[0] == 1


async def test_a_code_that_they_made_before_lets_nobody_in(house, members):
    await house.tell("ana", "/link")
    code = house.code_to_link()
    await members("remove", 1)

    assert await house.tell("eve", f"/link {code}") == ["access-link"]


async def test_a_squad_no_longer_counts_them(house, members):
    for who in ("ana", "ben"):
        inbound = house.telegram.write(who, "/squad", "team")
        await house.hear(inbound if who == "ben" else admin(inbound))
        await house.tell(who, "/squad join", "team")
    await members("remove", 1)

    rows = house.rows()["squad_member"]
    assert len(rows) == 2
    with closing(sqlite3.connect(house.path)) as opened:
        found = opened.execute("SELECT person_id FROM squad_member WHERE left_on IS NULL").fetchall()
    assert found == [(2,)]


def admin(inbound):
    return replace(inbound, by_admin=True)


async def test_what_is_theirs_they_can_still_delete(house, members):
    await members("remove", 1)

    assert await house.tell("ana", "/erase") == ["access-erase"]
    assert await house.tell("ana", "Erase everything") == ["access-erased"]
    assert [row[0] for row in house.rows()["person"]] == [2]
    assert house.rows()["contact"] == house.rows()["entry"] == []
    assert b"Maria" not in house.path.read_bytes()
    assert await house.tell("ana", "hello") == ["access-invite"]


async def test_what_they_pass_on_deletes_nothing(house, members):
    await members("remove", 1)
    passed_on = replace(house.telegram.write("ana", "erase everything"), passed_on=True)

    assert await house.hear(passed_on) == ["access-removed"]
    assert len(house.rows()["person"]) == 2


async def test_nobody_else_deletes_so(house):
    await house.tell("ben", "erase everything")
    assert await house.tell("eve", "erase everything") == ["access-invite"]

    assert len(house.rows()["person"]) == 2


async def test_everything_of_theirs_can_go_with_them(house, members):
    status, answer = await members("remove", 1, "--erase")

    assert status == 0
    assert "with everything that was theirs" in answer
    assert [row[0] for row in house.rows()["person"]] == [2]
    assert house.rows()["contact"] == []
    assert await house.tell("ana", "hello") == ["access-invite"]


async def test_whoever_uses_this_machine_can_not_be_put_out(house, members):
    await house.tell("chen", "hello", chat=house.memory)
    status, answer = await members("remove", 3)

    assert status == 1
    assert "on this machine" in answer
    assert await house.tell("chen", "/help", chat=house.memory) == ["help"]


async def test_a_number_that_is_nobodys_is_said(house, members):
    assert await members("remove", 9) == (1, "There is no 9. «rapport members» shows the numbers.\n")


def test_before_the_first_start_there_is_nobody(tmp_path, capsys):
    assert main(["members", "--db", str(tmp_path / "none.sqlite3")]) == 1
    assert "There is nobody yet" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


async def test_who_is_out_can_still_be_given_their_data(house, members, capsys):
    await members("remove", 1)
    command = ["export", "--db", str(house.path), "--account", "telegram:ana"]

    assert await asyncio.to_thread(main, command) == 0
    assert "Maria Lopez" in capsys.readouterr().out


async def test_while_rapport_runs_the_log_is_left_to_it(house, members):
    """Two that make checkpoints at once can damage the file (docs/design.md): Rapport does so at night."""
    log = house.path.with_name(f"{house.path.name}-wal")
    before = log.stat().st_size
    await members("remove", 1, "--erase")

    assert log.stat().st_size >= before > 0
    await house.app.sweep()
    assert log.stat().st_size == 0
    assert b"Maria" not in house.path.read_bytes()


async def test_while_it_does_not_run_nothing_is_left(house, capsys):
    await house.app.close()
    assert await asyncio.to_thread(main, ["members", "--db", str(house.path), "remove", "1", "--erase"]) == 0

    assert b"Maria" not in house.path.read_bytes()
    assert not house.path.with_name(f"{house.path.name}-wal").exists()
