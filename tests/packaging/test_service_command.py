"""deploy/rapport: the command line of the service has the settings of the service."""

import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "deploy" / "rapport"


@pytest.fixture
def said(tmp_path: Path) -> dict[str, str]:
    """What Rapport is told where rapport.env says this, and somebody's own shell that."""
    (tmp_path / "rapport.env").write_text(
        "# of ours\n\nRAPPORT_HTTP=127.0.0.1:9000\n"
        "RAPPORT_ALLOW=telegram:123, discord:456\nRAPPORT_ACCESS=allow",
        encoding="utf-8",
    )
    script = SCRIPT.read_text(encoding="utf-8")
    for there, here in (
        ("/etc/rapport/rapport.env", str(tmp_path / "rapport.env")),
        ("runuser -u rapport -- ", ""),
        ("/opt/rapport/bin/rapport", "printenv"),
    ):
        assert there in script
        script = script.replace(there, here)
    mine = {"PATH": "/usr/bin:/bin", "RAPPORT_DB": "mine"}
    told = subprocess.run(["sh", "-c", script], env=mine, capture_output=True, text=True, check=True).stdout
    return dict(line.split("=", 1) for line in told.splitlines())


def test_the_file_of_the_service_has_the_last_word(said: dict[str, str]) -> None:
    assert said["RAPPORT_HTTP"] == "127.0.0.1:9000"
    assert said["RAPPORT_ACCESS"] == "allow"


def test_a_setting_may_have_blanks(said: dict[str, str]) -> None:
    assert said["RAPPORT_ALLOW"] == "telegram:123, discord:456"


def test_what_the_file_leaves_open_is_as_the_unit_has_it(said: dict[str, str]) -> None:
    assert said["RAPPORT_DB"] == "/var/lib/rapport/rapport.sqlite3"
    assert said["HOME"] == "/var/lib/rapport"
