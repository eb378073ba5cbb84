"""What a directory offers besides resolving: contacts by id, and names that start so."""

import pytest

from bot.understanding.names import Directory
from bot.understanding.report import Known

CONTACTS = [
    Known(1, "Maria Lopez", aliases=("Mari",)),
    Known(2, "Maria Rossi"),
    Known(3, "Tom Baker", handles=("@tom.bakes",)),
    Known(4, "Anneke van der Meer"),
    Known(5, "Ana Marin"),
    Known(6, "Émile Laurent"),
]
DIRECTORY = Directory(CONTACTS)


def names(prefix: str, limit: int = 10) -> list[str]:
    return [known.name for known in DIRECTORY.starting(prefix, limit)]


def test_knows_its_contacts() -> None:
    assert len(DIRECTORY) == 6
    assert DIRECTORY.known(3).name == "Tom Baker"
    with pytest.raises(KeyError):
        DIRECTORY.known(99)


def test_completion_puts_the_start_of_the_name_first() -> None:
    assert names("mar") == ["Maria Lopez", "Maria Rossi", "Ana Marin"]


@pytest.mark.parametrize(
    ("prefix", "first"),
    [
        ("ros", "Maria Rossi"),
        ("maria l", "Maria Lopez"),
        ("van d", "Anneke van der Meer"),
        ("emi", "Émile Laurent"),
        ("@tom", "Tom Baker"),
        ("tom.b", "Tom Baker"),
        ("BAK", "Tom Baker"),
    ],
)
def test_completion_matches_any_word(prefix: str, first: str) -> None:
    assert names(prefix)[0] == first


def test_completion_of_nothing_or_of_a_handle_nobody_has() -> None:
    assert names("") == []
    assert names("@maria") == []
    assert names("zzz") == []


def test_completion_is_limited() -> None:
    assert len(names("a", 1)) == 1
