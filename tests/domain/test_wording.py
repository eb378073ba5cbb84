"""Templates with a count, a name or a fact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.wording import BadTemplate, placeholders, worded


def test_one_and_many() -> None:
    template = "Write to {somebody|{count} people} today, {count} in all."
    assert worded(template, 1) == "Write to somebody today, 1 in all."
    assert worded(template, 3) == "Write to 3 people today, 3 in all."
    assert placeholders(template) == {"count"}


def test_names_and_facts_are_filled_in_as_they_are() -> None:
    template = "Ask {who} about «{fact}»."
    assert worded(template, 1, who="{fact} Baker", fact="{a|b}") == "Ask {fact} Baker about «{a|b}»."
    assert placeholders(template) == {"who", "fact"}


@given(st.text())
def test_a_name_always_comes_through_whole(name: str) -> None:
    assert worded("Thank {who}.", 1, who=name) == f"Thank {name}."


@pytest.mark.parametrize(
    "template", ["{name}", "{}", "{a|b|c}", "{count", "count}", "{who|{fact}}", "{one|{many}}"]
)
def test_what_cannot_be_filled_in_is_refused(template: str) -> None:
    with pytest.raises(BadTemplate):
        placeholders(template)
