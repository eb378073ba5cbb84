"""Questions to the bot: what about, and about whom."""

import pytest

from bot.domain.kinds import AskKind, Kind
from bot.understanding.report import Query, Topic
from tests.understanding.said import heard, name


def asked(text: str) -> Query:
    query = heard(text).query
    assert query is not None
    return query


@pytest.mark.parametrize(
    ("text", "topic", "people"),
    [
        ("who should I write to today?", Topic.WHO_TODAY, []),
        ("who have I neglected?", Topic.WHO_TODAY, []),
        ("when did I last talk to Tom?", Topic.LAST_CONTACT, ["Tom Baker"]),
        ("did Tom ever reply", Topic.LAST_CONTACT, ["Tom Baker"]),
        ("what do I know about Li Wei?", Topic.WHAT_KNOWN, ["Li Wei"]),
        ("tell me about Tom", Topic.WHAT_KNOWN, ["Tom Baker"]),
        ("who introduced me to Li Wei?", Topic.WHO_INTRODUCED, ["Li Wei"]),
        ("how many conversations this week?", Topic.HOW_MANY, []),
        ("may I ask Tom for a testimonial?", Topic.MAY_I_ASK, ["Tom Baker"]),
        ("is it ok to ask Tom for feedback?", Topic.MAY_I_ASK, ["Tom Baker"]),
        ("any follow-ups today?", Topic.FOLLOW_UPS, []),
        ("do I owe anybody something?", Topic.FOLLOW_UPS, []),
        ("why this challenge?", Topic.WHY, []),
        ("what can you do?", Topic.HELP, []),
    ],
)
def test_topic(text: str, topic: Topic, people: list[str]) -> None:
    query = asked(text)
    assert query.topic is topic
    assert [name(one) for one in query.people] == people


def test_what_may_be_asked() -> None:
    assert asked("may I ask Tom for a testimonial?").ask_kind is AskKind.TESTIMONIAL


def test_what_is_counted() -> None:
    assert asked("how many calls this week?").kind is Kind.CALL
