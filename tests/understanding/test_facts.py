"""Facts stated in passing: about whom, and whether they are a need or an offer."""

import pytest

from bot.domain.kinds import Kind
from tests.understanding.said import heard, name, told

FACTS = [
    ("Tom is looking for a designer", "need"),
    ("Tom needs a bigger boat by April", "need"),
    ("Tom could use an accountant", "need"),
    ("Tom sells second-hand cameras", "offer"),
    ("Tom has two spare tickets", "offer"),
    ("Tom's daughter starts school in May", "fact"),
    ("Tom moved to Lisbon", "fact"),
    ("Tom's vegan", "fact"),
    ("Tom got engaged", "fact"),
    ("Tom mentioned that he moved house", "fact"),
    ("note that Tom only eats halal", "remembered"),
]


@pytest.mark.parametrize(("text", "sort"), FACTS, ids=[text for text, _ in FACTS])
def test_fact(text: str, sort: str) -> None:
    (reading,) = heard(text).readings
    assert reading.kind is Kind.FACT
    assert [name(one) for one in reading.people] == ["Tom Baker"]
    assert reading.because == (f"fact: {sort}",)
    assert reading.words == text


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("lunch with Tom, his son broke his arm", ["meeting: Tom Baker", "fact: Tom Baker"]),
        ("call with Tom. Prefers email.", ["call: Tom Baker", "fact: Tom Baker"]),
        ("lunch with Tom, he was lovely", ["meeting: Tom Baker"]),
        ("coffee with Tom, he wants to meet again", ["meeting: Tom Baker"]),
    ],
)
def test_beside_what_happened(text: str, entries: list[str]) -> None:
    assert told(text) == entries


def test_a_fact_has_no_day() -> None:
    assert heard("Tom starts a new job on 1 December").occurred_on is None
