"""Files that are handed over: safe names, for their owner alone, and never over another one."""

import resource
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.adapters.terminal.files import save
from bot.domain.say import File


def file(name: str, content: bytes = b"{}") -> File:
    return File(name, "application/json", content)


def test_it_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = save(file("everything.json"), tmp_path / "exports")
    assert path == tmp_path / "exports" / "everything.json"
    assert path.read_bytes() == b"{}"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_another_of_the_same_name_is_left_alone(tmp_path: Path) -> None:
    paths = [save(file("a.json", content), tmp_path) for content in (b"1", b"2", b"3")]
    assert [path.name for path in paths] == ["a.json", "a-2.json", "a-3.json"]
    assert [path.read_bytes() for path in paths] == [b"1", b"2", b"3"]


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.json").symlink_to(tmp_path / "elsewhere")
    assert save(file("a.json"), tmp_path).name == "a-2.json"
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        (".bashrc", "bashrc"),
        ("..", "file"),
        ("", "file"),
        ("my export\n\x1b[2J.json", "my_export_2J.json"),
        ("李伟.json", "json"),
        ("x" * 300 + ".json", "x" * 95 + ".json"),
    ],
)
def test_a_name_can_lead_nowhere_else(tmp_path: Path, name: str, safe: str) -> None:
    assert save(file(name), tmp_path) == tmp_path / safe


@pytest.fixture
def small_files() -> Iterator[None]:
    """The system takes no file of more than 10 bytes, as a full disk would."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_files")
def test_what_could_not_be_written_whole_is_taken_away(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="too large"):
        save(file("a.json", b"x" * 100), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_none_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("")
    with pytest.raises(OSError, match="exports"):
        save(file("a.json"), tmp_path / "exports")
