"""One process at a time."""

import os
import stat
import subprocess
import sys

import pytest

from bot.storage.lock import AlreadyRunning, ProcessLock

HOLD = """
import sys
from pathlib import Path
from bot.storage.lock import ProcessLock

lock = ProcessLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other(path):
    """Another process that has the lock, until its input is closed."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.stdin.close()


def test_it_lies_beside_the_database(path):
    with ProcessLock(path) as lock:
        assert lock.path == path.with_name("rapport.sqlite3.lock")
        assert lock.path.read_text() == f"{os.getpid()}\n"
        assert stat.S_IMODE(lock.path.stat().st_mode) == 0o600


def test_a_second_process_is_refused_and_told_who_has_it(path, other):
    with pytest.raises(AlreadyRunning) as caught:
        ProcessLock(path).acquire()
    assert caught.value.pid == other.pid
    with pytest.raises(AlreadyRunning) as again:  # being refused doesn't wipe out who has it
        ProcessLock(path).acquire()
    assert again.value.pid == other.pid


def test_it_ends_with_its_process(path, other):
    other.kill()
    other.wait()
    with ProcessLock(path):
        pass


def test_it_is_refused_within_one_process_too(path):
    with ProcessLock(path), pytest.raises(AlreadyRunning):
        ProcessLock(path).acquire()


def test_it_can_be_taken_again_after_it_was_given_up(path):
    lock = ProcessLock(path)
    for _ in range(2):
        lock.acquire()
        lock.release()
    lock.release()


def test_two_names_of_one_database_share_a_lock(path):
    path.touch()
    link = path.with_name("link.sqlite3")
    link.symlink_to(path)
    with ProcessLock(path), pytest.raises(AlreadyRunning):
        ProcessLock(link).acquire()


def test_a_holder_that_left_no_name_is_nobody_known(path):
    with ProcessLock(path) as lock:
        lock.path.write_text("")
        with pytest.raises(AlreadyRunning) as caught:
            ProcessLock(path).acquire()
    assert caught.value.pid is None


def test_the_library_is_imported_only_when_a_lock_is_taken():
    code = "import sys; import bot.storage.lock; assert 'filelock' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
