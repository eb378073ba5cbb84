"""How many names are kept in memory."""

from collections import Counter
from types import SimpleNamespace
from typing import Any

from bot.storage.directories import Directories
from bot.understanding.names import Directory


class Asked:
    """People whose directories are asked for; `built` says how often whose had to be made."""

    def __init__(self, most: int) -> None:
        self.directories = Directories(most)
        self.built: Counter[int] = Counter()

    def get(self, workspace: int, contacts: int, revision: str = "a") -> Directory:
        def rows() -> Any:
            self.built[workspace] += 1
            also = {"aliases": (), "handles": ()}
            return [SimpleNamespace(id=id_, name=f"Maria {id_}", also=also) for id_ in range(contacts)]

        return self.directories.get(workspace, revision, rows)


def test_a_directory_is_made_once_for_each_revision() -> None:
    asked = Asked(most=100)
    first = asked.get(1, contacts=3)
    assert asked.get(1, contacts=3) is first
    assert len(asked.get(1, contacts=4, revision="b")) == 4
    assert asked.built == {1: 2}


def test_contacts_are_counted_and_not_people() -> None:
    asked = Asked(most=100)
    for workspace in (1, 2, 1, 3):
        asked.get(workspace, contacts=45)  # the third is one too many, and the second was used longest ago
    asked.get(1, contacts=45)
    assert asked.built == {1: 1, 2: 1, 3: 1}
    asked.get(2, contacts=45)
    assert asked.built == {1: 1, 2: 2, 3: 1}


def test_many_small_ones_are_all_kept() -> None:
    asked = Asked(most=100)
    for _ in range(2):
        for workspace in range(50):
            asked.get(workspace, contacts=1)
    assert set(asked.built.values()) == {1}


def test_even_those_without_a_contact_are_not_kept_for_ever() -> None:
    asked = Asked(most=100)
    for _ in range(2):
        for workspace in range(101):
            asked.get(workspace, contacts=0)
    assert set(asked.built.values()) == {2}


def test_one_that_is_larger_than_all_may_be_is_kept_alone() -> None:
    asked = Asked(most=100)
    asked.get(1, contacts=10)
    for _ in range(2):
        asked.get(2, contacts=500)
    asked.get(1, contacts=10)
    assert asked.built == {1: 2, 2: 1}


def test_a_new_revision_takes_the_place_of_the_old_one() -> None:
    asked = Asked(most=100)
    asked.get(1, contacts=10)
    for revision in range(20):
        asked.get(2, contacts=60, revision=str(revision))
    asked.get(1, contacts=10)
    assert asked.built[1] == 1
