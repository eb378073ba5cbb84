"""What kind of message it is."""

import pytest

from bot.understanding.report import Act
from tests.understanding.said import heard

MESSAGES = {
    Act.LOG: ["called Tom", "Tom replied", "asked Tom for a review, no reply", "no word from Tom"],
    Act.FACT: ["Tom is allergic to nuts", "Li Wei needs a designer", "Tom's daughter starts school in May"],
    Act.QUERY: [
        "who should I write to today?",
        "when did I last talk to Tom",
        "have I thanked Tom",
        "what do I know about Li Wei?",
        "may I ask Tom for a testimonial?",
        "how many conversations this week",
    ],
    Act.PLAN: [
        "remind me to call Tom on Monday",
        "going to email Tom tomorrow",
        "follow up with Li Wei in two weeks",
        "coffee with Tom tomorrow",
        "must thank Tom",
        "don't forget Tom's party on 3 July",
    ],
    Act.NOTHING_TODAY: [
        "no luck today",
        "didn't reach anybody",
        "spoke to nobody",
        "nada",
        "zero conversations",
    ],
    Act.SKIP_TODAY: ["skip", "day off", "not today", "I'm sick, skip me", "taking today off"],
    Act.CORRECTION: ["undo that", "no, Maria Rossi", "it was yesterday", "not a call, we met"],
    Act.CHATTER: [
        "haha nice",
        "what's the weather like?",
        "please turn the heating up",
        "good morning",
        "call me an uber",
        "why are mondays",
        "porridge and green tea for breakfast",
        "",
        "???",
    ],
}


@pytest.mark.parametrize(("text", "act"), [(text, act) for act, texts in MESSAGES.items() for text in texts])
def test_act(text: str, act: Act) -> None:
    assert heard(text).act is act


@pytest.mark.parametrize(
    "text", ["yes", "tom", "Maria", "nine o'clock", "we met at a workshop", "skip", "she's a friend"]
)
def test_with_a_question_open_an_answer_is_no_log(text: str) -> None:
    report = heard(text, open_question="connects")
    assert report.act is Act.CHATTER
    assert report.sure < 0.5


def test_with_a_question_open_a_clear_log_is_one() -> None:
    assert heard("had lunch with Tom", open_question="start-about").act is Act.LOG


@pytest.mark.parametrize("text", ["Tom at the fair", "Tom and the purple hat"])
def test_what_no_rule_can_read_is_said(text: str) -> None:
    report = heard(f"called Li Wei. {text}")
    assert text in report.unread


def test_a_guess_says_so() -> None:
    report = heard("planted an apple tree with Tom")
    assert report.act is Act.LOG
    assert report.sure < 0.5
    assert report.because == ("a guess",)
