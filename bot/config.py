"""What Rapport is told by its environment and command line."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

NAME = "rapport"


@dataclass(frozen=True, slots=True)
class Settings:
    """`database` is a URL («sqlite:////path/to/file») or the path of an SQLite file."""

    database: str
    data: Path
    """The folder for what Rapport keeps beside the database."""


def settings(environment: Mapping[str, str] = os.environ, *, database: str | None = None) -> Settings:
    """The settings from the environment; what the command line says comes first."""
    from platformdirs import user_data_path

    data = user_data_path(NAME, appauthor=False)
    chosen = database or environment.get("RAPPORT_DB") or str(data / "rapport.sqlite3")
    return Settings(chosen, data)
