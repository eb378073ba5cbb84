import shutil
from pathlib import Path

import pytest

from tests.adapters.terminal.processes import told


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("prepared")
    told(home, "/start", "skip", "skip", "skip", "lunch with Maria Lopez")
    return home


@pytest.fixture
def started(prepared: Path, tmp_path: Path) -> Path:
    """A home in which somebody has been through /start and had lunch with Maria Lopez."""
    return shutil.copytree(prepared, tmp_path, dirs_exist_ok=True)
