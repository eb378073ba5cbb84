"""What the pages say is so."""

import re
from pathlib import Path

import pytest

from tests.docs.commands import README, with_table

ROOT = README.parent
PAGES = [README, *sorted((ROOT / "docs").glob("*.md"))]


def test_the_readme_lists_every_command() -> None:
    text = README.read_text(encoding="utf-8")

    assert with_table(text) == text, "run: python -m tests.docs.commands"


def test_the_readme_shows_a_conversation_that_is_run_as_a_test() -> None:
    assert "```transcript\n" in README.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))

    assert [link for link in links if not (page.parent / link).exists()] == []
