"""The page of promises names tests that are there."""

import re
from collections.abc import Iterator

from tests.docs.commands import README

ROOT = README.parent
PAGE = ROOT / "docs" / "reliability.md"
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
ROW = re.compile(
    r"^\|(?! promised |---)(?P<promised>[^|]+)\|(?P<when>[^|]+)\|(?P<shown>[^|]+)\|$", re.MULTILINE
)


def missing(text: str) -> Iterator[str]:
    """The tests that are named and are nowhere."""
    for file, name in NAMED.findall(text):
        path = ROOT / file
        if not path.is_file() or not re.search(
            rf"^(async )?def {name}\(", path.read_text("utf-8"), re.MULTILINE
        ):
            yield f"{file}::{name}"


def test_every_test_that_is_named_is_there() -> None:
    assert list(missing(PAGE.read_text(encoding="utf-8"))) == []


def test_every_promise_has_one() -> None:
    rows = list(ROW.finditer(PAGE.read_text(encoding="utf-8")))
    assert len(rows) > 20
    assert [row["promised"] for row in rows if not NAMED.search(row["shown"])] == []


def test_one_that_is_not_there_is_noticed() -> None:
    assert list(missing("`tests/docs/test_reliability.py::test_of_nothing`, `tests/none.py::test_it`")) == [
        "tests/docs/test_reliability.py::test_of_nothing",
        "tests/none.py::test_it",
    ]
