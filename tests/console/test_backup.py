"""`rapport backup` and `rapport restore`."""

import sqlite3

from bot.storage.backup import backups
from bot.storage.lock import ProcessLock


def test_a_backup_says_where_it_is(rapport, path):
    status, said = rapport("backup")

    assert status == 0
    (made,) = backups(path)
    assert str(made.path) in said


def test_it_is_made_while_rapport_runs(rapport, path):
    with ProcessLock(path):
        status, _ = rapport("backup")

    assert status == 0
    assert len(backups(path)) == 1


def test_into_a_file_of_ones_own_but_never_over_one(rapport, tmp_path):
    file = tmp_path / "mine"

    assert rapport("backup", file)[0] == 0
    made = file.read_bytes()
    status, said = rapport("backup", file)
    assert status == 1
    assert str(file) in said
    assert file.read_bytes() == made


def test_where_there_is_no_database_there_is_nothing_to_copy(rapport, path):
    path.unlink()

    status, said = rapport("backup")
    assert status == 1
    assert str(path) in said
    assert not path.exists()


def test_a_backup_is_put_back_only_when_that_is_said(rapport, path, tmp_path):
    rapport("backup", tmp_path / "mine")
    before = path.read_bytes()

    status, said = rapport("restore", tmp_path / "mine")
    assert status == 1
    assert "--yes" in said
    assert path.read_bytes() == before

    status, said = rapport("restore", tmp_path / "mine", "--yes")
    assert status == 0
    (aside,) = path.parent.glob("rapport-replaced-*.sqlite3")
    assert str(aside) in said


def test_not_while_rapport_runs(rapport, path, tmp_path):
    rapport("backup", tmp_path / "mine")
    with ProcessLock(path):
        status, said = rapport("restore", tmp_path / "mine", "--yes")

    assert status == 1
    assert "running" in said


def test_what_is_no_backup_is_not_put_back(rapport, path, tmp_path):
    for name, content in (("nowhere", None), ("words", b"words" * 1000)):
        if content is not None:
            (tmp_path / name).write_bytes(content)
        assert rapport("restore", tmp_path / name, "--yes")[0] == 1
    assert not list(path.parent.glob("rapport-replaced-*"))


def test_what_is_put_back_can_be_used(rapport, path, tmp_path):
    rapport("backup", tmp_path / "mine")
    path.unlink()

    assert rapport("restore", tmp_path / "mine")[0] == 0
    with sqlite3.connect(path) as opened:
        assert opened.execute("SELECT name FROM contact").fetchall() == [("Maria Lopez",)]
    opened.close()
