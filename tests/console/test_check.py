"""`rapport check`: what is wrong is said, with what to do, and the exit status is 1."""

import os
from datetime import UTC, datetime, timedelta

import pytest

from bot.bootstrap import utc_now
from bot.console import check as checking
from bot.storage.backup import folder
from bot.storage.lock import ProcessLock


def test_all_is_well(rapport, path):
    status, said = rapport("check")

    assert status == 0
    assert said.endswith("Everything is in order.\n")
    assert "wrong" not in said


def test_it_says_whether_rapport_runs(rapport, path):
    assert "isn't running" in rapport("check")[1]
    with ProcessLock(path):
        status, said = rapport("check")
    assert status == 0
    assert f"process {os.getpid()}" in said


def test_nobody_else_may_read_it(rapport, path):
    rapport("backup")
    (made,) = folder(path).iterdir()
    for file in (path, made):
        file.chmod(0o644)
        status, said = rapport("check")
        assert status == 1
        assert f"can read {file}." in said
        file.chmod(0o600)
    assert rapport("check")[0] == 0


def test_a_message_that_cannot_be_sent_needs_somebody(rapport, park):
    park("why")
    status, said = rapport("check")

    assert status == 1
    assert "1 message can't be sent" in said


@pytest.mark.parametrize(("age", "status"), [(timedelta(hours=30), 0), (timedelta(days=3), 1)])
def test_the_newest_backup_should_be_fresh(rapport, path, age, status):
    made = folder(path)
    made.mkdir()
    (made / f"rapport-{utc_now() - age:%Y%m%dT%H%M%SZ}.sqlite3").touch(mode=0o600)

    assert rapport("check")[0] == status


@pytest.mark.parametrize("year", [1970, 2025, 2106])
def test_a_clock_that_stands_wrong(rapport, monkeypatch, year):
    monkeypatch.setattr(checking, "utc_now", lambda: datetime(year, 2, 7, 6, 28, tzinfo=UTC))
    status, said = rapport("check")

    assert status == 1
    assert f"{year}-02-07 06:28" in said


def test_a_damaged_database(rapport, path):
    content = path.read_bytes()
    path.write_bytes(content[:8192] + b"\xff" * 40960 + content[49152:])

    assert rapport("check")[0] == 1


def test_before_the_first_start_there_is_nothing_wrong(rapport, path):
    for file in path.parent.iterdir():
        file.unlink()

    assert rapport("check")[0] == 0
    assert not path.exists()
