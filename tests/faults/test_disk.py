"""A disk and a file that fail: a clear word, nothing lost, and it goes on by itself."""

import asyncio
import resource
import sqlite3
import subprocess
from pathlib import Path

import pytest

from bot.storage.backup import backups
from tests.faults import afterwards
from tests.faults.bot import Bot
from tests.faults.conftest import only_long
from tests.faults.sides import until
from tests.faults.town import Town

#: Names for the people of these tests.
WRITERS = tuple(f"Writer{number}" for number in range(12))
MOUNT = ("unshare", "--map-root-user", "--mount", "sh", "-c")


def _mounts() -> bool:
    """Whether a process here may have file systems of its own."""
    try:
        return subprocess.run([*MOUNT, "mount -t tmpfs tmpfs /mnt"], capture_output=True).returncode == 0
    except OSError:
        return False


needs_mounts = pytest.mark.skipif(not _mounts(), reason="a file system of one's own isn't allowed here")


def mounted(script: str) -> tuple[str, ...]:
    """What starts a process after this was mounted, which only it sees."""
    return (*MOUNT, f'{script} && exec "$@"', "sh")


def write(town: Town, count: int) -> None:
    """Each of them says something, so many times."""
    for number in range(count):
        town.writes(town.sides[0], WRITERS[number % len(WRITERS)])


@pytest.fixture(autouse=True)
def people(town: Town) -> None:
    for name in WRITERS:
        town.sides[0].account(name)


async def test_a_disk_that_takes_nothing_for_a_while(bot: Bot, town: Town) -> None:
    """Any write beyond what there is fails, as on a full disk; no rights are needed for that."""
    running = await bot.start()
    write(town, 3)
    await town.answered()
    most = resource.prlimit(running.pid, resource.RLIMIT_FSIZE)
    log = bot.path.with_name(bot.path.name + "-wal")
    resource.prlimit(running.pid, resource.RLIMIT_FSIZE, (log.stat().st_size, most[1]))
    write(town, 6)
    await until(lambda: "update can't be stored" in running.said)
    assert len(town.missing()) == 6
    resource.prlimit(running.pid, resource.RLIMIT_FSIZE, most)
    write(town, 3)
    await town.answered()
    await bot.end()
    town.check()
    assert running.said.count("the disk fails") == running.said.count("works again") == 1


@needs_mounts
async def test_a_full_disk(bot: Bot, town: Town) -> None:
    folder = bot.path.parent / "small"
    folder.mkdir()
    bot.path = folder / "rapport.db"
    running = await bot.start(before=mounted(f"mount -t tmpfs -o size=3m tmpfs '{folder}'"))
    write(town, 3)
    await town.answered()
    inside = Path(f"/proc/{running.pid}/root{folder}")
    with (inside / "filler").open("wb", buffering=0) as filler:
        try:
            while True:
                filler.write(b"x" * 4096)
        except OSError:
            pass
    write(town, 30)
    await until(lambda: "update can't be stored" in running.said)
    (inside / "filler").unlink()
    await town.answered()
    town.path = inside / "rapport.db"
    town.check()
    await bot.end()
    # A small write may still find room in between, so that it is full more than once.
    assert running.said.count("the disk is full") == running.said.count("works again") >= 1


@pytest.mark.parametrize("seconds", [1.0, pytest.param(7.0, marks=only_long)])
async def test_a_database_that_another_program_locks(bot: Bot, town: Town, seconds: float) -> None:
    """For a few seconds it waits; longer, it says so and tries again."""
    running = await bot.start()
    write(town, 3)
    await town.answered()
    other = sqlite3.connect(bot.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    write(town, 6)
    await asyncio.sleep(seconds)
    assert len(town.missing()) == 6
    other.execute("ROLLBACK")
    await town.answered()
    other.close()
    await bot.end()
    town.check()
    assert ("another program has locked the database" in running.said) == (seconds > 5)


@only_long
async def test_one_that_is_locked_at_the_start(bot: Bot, town: Town) -> None:
    await bot.start()
    write(town, 3)
    await town.answered()
    await bot.end()
    other = sqlite3.connect(bot.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert "is in use by another program" in await bot.refused()
    other.close()
    write(town, 3)
    await bot.start()
    await town.answered()
    await bot.end()
    town.check()


async def test_a_second_one_is_refused_and_the_first_goes_on(bot: Bot, town: Town) -> None:
    running = await bot.start()
    assert f"running already (process {running.pid})" in await bot.refused()
    write(town, 3)
    await town.answered()
    await bot.end()
    town.check()


@needs_mounts
@pytest.mark.parametrize("what", ["file", pytest.param("folder", marks=only_long)])
async def test_what_cannot_be_written(bot: Bot, town: Town, what: str) -> None:
    """It says so and ends; what waits is taken once it can be."""
    await bot.start()
    write(town, 3)
    await town.answered()
    await bot.end()
    place = bot.path if what == "file" else bot.path.parent
    write(town, 3)
    said = await bot.refused(
        before=mounted(f"mount --bind '{place}' '{place}' && mount -o remount,ro,bind '{place}'")
    )
    assert str(bot.path) in said
    assert "can't be written" in said or "Read-only" in said
    await bot.start()
    await town.answered()
    await bot.end()
    town.check()


@pytest.mark.parametrize(
    ("killed", "left"),
    [
        (False, 0),
        (True, 0.9),
        *(
            pytest.param(*each, marks=only_long)
            for each in ((True, 0), (False, 0.9), (False, 100), (True, 0.3))
        ),
    ],
)
async def test_a_file_that_was_cut_off(bot: Bot, town: Town, killed: bool, left: float) -> None:
    """It is named damaged and left as it is, and a backup takes its place. A crash leaves a log beside it."""
    await bot.start()
    write(town, 12)
    await town.answered()
    await bot.end()
    while afterwards.waiting(bot.path):  # more than the first answer; a restored bot would not send it again
        await bot.start()
        await bot.end()
    assert (await bot.says("backup"))[0] == 0
    (backup,) = backups(bot.path)
    if killed:
        await bot.start()
        await bot.kill()
    files = [bot.path, bot.path.with_name(bot.path.name + "-wal")]
    cut(bot.path, left)
    before = [file.read_bytes() for file in files if file.exists()]
    assert "is damaged. Put a backup in its place" in await bot.refused()
    assert [file.read_bytes() for file in files if file.exists()] == before, "it is left as it was"
    assert (await bot.says("restore", str(backup.path), "--yes"))[0] == 0
    write(town, 3)
    await bot.start()
    await town.answered()
    await bot.end()
    town.check()


async def test_a_file_that_was_cut_off_before_it_mattered(bot: Bot, town: Town) -> None:
    """After a crash the log may have all that is missing; then nothing is wrong."""
    await bot.start()
    write(town, 12)
    await town.answered()
    await bot.kill()
    cut(bot.path, 0.9)
    await bot.start()
    write(town, 3)
    await town.answered()
    await bot.end()
    town.check()


def cut(path: Path, left: float) -> None:
    """Leave so many bytes, or that part of it."""
    length = left if left >= 1 else path.stat().st_size * left
    with path.open("r+b") as file:
        file.truncate(int(length))
